"""Markdown -> document: front matter, headings, bold ranges, links and escapes resolved; soft wraps stay lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.model import Span
from briefingkit.sources._document import Document, Line, Mark
from briefingkit.sources._italics import are_questions
from briefingkit.sources.text import mark_of

_FRONT = re.compile(r"\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_FIELD = re.compile(r"([A-Za-z_][\w\- ]{0,30})\s*:\s*(.*)")
_QUOTED = re.compile(r"([\"'])(.*)\1")
_FOLDED = re.compile(r"\\?\n[ \t]+\\?[ \t]*")
"""YAML's long values go on in lines set in."""
_HEAD_KEYS = {
    "title": "title", "date": "date", "published": "published", "published_time": "published", "pubdate": "published",
    "url": "url", "source_url": "url", "source": "url", "link": "url", "canonical": "url", "lang": "language",
    "language": "language", "institution": "institution", "site": "institution", "publisher": "institution",
}  # fmt: skip
_LONGEST_FRONT = 4000
_WRAPPED_HEADING = 50
"""Characters from which on a heading may go on in the next line."""
_HEADING = re.compile(r"#{1,6}[ \t]+")
_ATTRIBUTES = re.compile(r"\{[#.][^{}\n]{1,200}\}")
"""What pandoc prints behind headings: `{#press-conference .title}`."""
_ITEM = re.compile(r"[*+\-][ \t]+(?=\S)")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_DIVISION = re.compile(r":{3,}[ \t]*(?:\{[^{}]{0,200}\}|[\w-]{0,40})")
"""Pandoc keeps a page's <div> as `::: {.contact-info}` and `:::`: marks that a reader does not see."""
_BAR = re.compile(r"(?<!\\)\|")
"""What parts the cells of a table's row, such as `| **Prensa:** | ¿Hay acuerdo? |`."""
_RULED = re.compile(r"\s*:?-+:?\s*")
"""A cell of the row below a table's head."""
_INLINE = re.compile(
    r"\\([!-/:-@\[-`{-~])"  # 1 escape
    r"|(\*\*\*?|___?)"  # 2 bold, or bold and slanted
    r"|(?<![\w*_])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\w*_])"  # emphasis
    r"|</?(?:s|del|em|i|u|strong|b|br|span|sup|sub)\b[^<>\n]{0,200}>"  # inline HTML
)
_BROKEN_LINK = re.compile(
    r"(?<![\\!])\[([^\[\]\n]{0,300}(?:\n[^\[\]\n]{1,300}){0,3})\]\(([^()\s]{0,600}(?:\n[^()\s]{0,300}){0,3})\)"
)
"""A link that goes on in the next line, as html2text wraps text and addresses."""
_SIGNS_OF_INLINE = "\\*_<"
_AROUND = re.compile(r"!?(?<!\\)\[([^\[\]\n]{0,300})\](?:\([^()\n]{0,600}\)|\{(?:[#.]|[\w-]{1,20}=)[^{}\n]{1,200}\})")
"""What stands around the text of a link, an image, and of the spans that pandoc keeps: `[12 May]{.date}`."""
_MARKED_HEADS = re.compile(r"^(?:\*\*(?:<u>)?[^*\s][^*\n]{0,120}\*\*|\\[\[<(])", re.MULTILINE)
_IN_ITALICS = re.compile(r"^([*_])(?=[^\s*_])(?P<said>[^\n]*[^\s*_])\1[ \t]*$", re.MULTILINE)
"""A line that is all in italics."""
_OFTEN = 3
_SIGNS = re.compile(
    r"^(?:#{1,6} \S|\*\*[^*\n]{1,120}(?::|：)\*\*|\*\*[^*\n]{1,120}\*\*\s*[:：]|---[ \t]*\n[\w-]+:)"
    r"|!\[[^\]\n]*\]\(",
    re.MULTILINE,
)


def looks_like_markdown(text: str) -> bool:
    """Tell Markdown from plain text by front matter, headings and labels in bold."""
    return _SIGNS.search(text[:6000]) is not None


def is_marked_throughout(text: str) -> bool:
    """Tell text whose lines begin in bold type, or with an escape, again and again: Markdown, whatever its file."""
    return sum(1 for _ in islice(_MARKED_HEADS.finditer(text), _OFTEN)) == _OFTEN


def has_front_matter(text: str) -> bool:
    """Tell whether a page begins with `---` and fields, as site generators write them."""
    front = _FRONT.match(text) if text.startswith(("---", "\ufeff---")) else None
    return front is not None and len(front[1]) < _LONGEST_FRONT and _FIELD.match(front[1]) is not None


def read(text: str) -> Document:
    """Read Markdown; the document's text is what a reader would see, front matter first."""
    head, diagnostics, body_at, pieces, length = {}, [], 0, [], 0
    front = _FRONT.match(text)
    if front:
        head = _front_matter(front[1])
        kept = front[1]
        pieces.append(kept + "\n\n")
        length = len(pieces[0])
        diagnostics.append(_told_front(kept))
        body_at = front.end()
    lines: list[Line] = []
    gap, open_bold = True, False
    first = text.count("\n", 0, body_at) + 1
    body = _BROKEN_LINK.sub(_unbroken, text[body_at:]) if "](" in text else text[body_at:]
    if "**" not in body and "__" not in body:
        found = [*_IN_ITALICS.finditer(body)]
        if are_questions((line["said"], ((0, len(line["said"])),)) for line in found):
            body = _IN_ITALICS.sub(r"**\g<said>**", body)
    for number, printed in _printed(body.split("\n"), first):
        plain, bold, mark, open_bold = _line(printed, open_bold)
        if plain:
            before = lines[-1] if lines and not gap else None
            if before is not None and before.mark == "heading" and not mark and len(before.text) > _WRAPPED_HEADING:
                mark = "heading"  # a heading that some converters wrap
            lines.append(Line(plain, length, number, gap, bold, mark))
            pieces.append(plain + "\n")
            length += len(plain) + 1
        gap = not plain
    return Document("".join(pieces), tuple(lines), "text/markdown", None, head, tuple(diagnostics))


def _unbroken(link: re.Match[str]) -> str:
    """Give the text of a link that is broken over lines, and as many lines as before; a whole one is left as it is."""
    return link[1] + "\n" * link[2].count("\n") if "\n" in link[0] else link[0]


def _printed(lines: Sequence[str], first: int) -> Iterator[tuple[int, str]]:
    """Give the lines with their numbers, and of a table's rows the cells, each with a gap behind it."""
    for number, line in enumerate(lines, start=first):
        row = line.strip()
        if len(row) > 1 and row[0] == row[-1] == "|" and not row.endswith("\\|"):
            for cell in _BAR.split(row[1:-1]):
                if not _RULED.fullmatch(cell):
                    yield number, cell
                yield number, ""
        else:
            yield number, line


def _told_front(kept: str) -> Diagnostic:
    return notice("left-out-heading", "front matter", line=2, excerpt=kept, span=Span(0, len(kept)))


def _front_matter(text: str) -> dict[str, str]:
    head: dict[str, str] = {}
    for line in _FOLDED.sub(" ", text).split("\n"):
        field = _FIELD.match(line)
        key = _HEAD_KEYS.get(field[1].strip().lower()) if field else None
        if field and key:
            value = field[2].strip()
            quoted = _QUOTED.fullmatch(value)
            value = (quoted[2] if quoted else value).replace("\\_", "\u00a0").replace('\\"', '"')
            if value:
                head.setdefault(key, value)
    return head


def _line(printed: str, open_bold: bool) -> tuple[str, tuple[tuple[int, int], ...], Mark, bool]:
    """Take a line's marks off: (text, bold ranges, mark, whether bold type goes on in the next line)."""
    line = printed.strip()
    if not line or _DIVISION.fullmatch(line):
        return "", (), "", False
    mark: Mark = mark_of(line)
    if mark:
        return line, (), mark, open_bold
    for pattern, kind in ((_HEADING, "heading"), (_QUOTE, "quote"), (_ITEM, "item")):
        begun = pattern.match(line)
        if begun:
            line, mark = line[begun.end() :], kind  # type: ignore[assignment]
            line = _without_attributes(line) if kind == "heading" else line
    plain, bold, open_bold = _inline(_AROUND.sub(r"\1", line) if "](" in line or "]{" in line else line, open_bold)
    inset = len(plain) - len(plain.lstrip())
    stripped = plain.strip()
    ranges = ((max(0, a - inset), min(len(stripped), b - inset)) for a, b in bold)
    return stripped, tuple([(a, b) for a, b in ranges if a < b]), mark, open_bold


def _without_attributes(heading: str) -> str:
    at = heading.rfind("{")
    return heading[:at].rstrip() if at >= 0 and _ATTRIBUTES.fullmatch(heading, at) else heading


def _inline(line: str, open_bold: bool) -> tuple[str, list[tuple[int, int]], bool]:
    pieces: list[str] = []
    bold: list[tuple[int, int]] = []
    begun: int | None = 0 if open_bold else None
    length = 0
    for piece, toggles in _pieces(line):
        if toggles:
            if begun is None:
                begun = length
            else:
                bold.append((begun, length))
                begun = None
        pieces.append(piece)
        length += len(piece)
    if begun is not None:
        bold.append((begun, length))
    return "".join(pieces), bold, begun is not None


def _pieces(line: str) -> Iterator[tuple[str, bool]]:
    """Give the visible pieces of a line; True where bold type begins or ends before the piece."""
    last = 0
    for match in _INLINE.finditer(line) if any(map(line.__contains__, _SIGNS_OF_INLINE)) else ():
        yield line[last : match.start()], False
        yield match[1] or "", match[2] is not None
        last = match.end()
    yield line[last:], False
