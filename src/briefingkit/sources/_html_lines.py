"""Canonical HTML -> raw lines: blocks and line breaks part them, inline tags do not."""

import re
from typing import Final, NamedTuple

from attrs import define, field

from briefingkit.sources._document import Mark

ATTRIBUTES: Final = r'(?: [^ />][^ />=]*+="[^"]*+")*+'
"""A tag's attributes as they stand in canonical HTML: names may hold quotation marks, values are always quoted."""
_TAG = re.compile(rf"<(?:!--.*?--|(/?)([a-zA-Z][^ />]*+)({ATTRIBUTES}))>", re.DOTALL)
_BLOCKS: Final = frozenset(
    "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tbody thead tr td th caption blockquote section "
    "article main header footer"
    " address figure figcaption pre hr center fieldset details summary body html form nav aside".split()
)
_HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
_CONTAINERS: Final = _BLOCKS - _HEADINGS - {"p"}
_BOLD: Final = frozenset({"b", "strong"})
_STYLED: Final = _HEADINGS | _BOLD | {"a", "li", "pre"}
_INLINE: Final = frozenset("span a b strong em i cite label".split())
_SPEAKER = re.compile(r' class="(?:[^"]* )?(?:[\w-]*[-_])?speaker(?:[-_]{1,2}name)?[ "]')
_VOID: Final = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
_BOLD_STYLE = re.compile(r"font-weight:\s*(?:bold|[6-9]00)")
_PLAIN_STYLE = re.compile(r"font-weight:\s*(?:normal|[1-4]00)")


class RawLine(NamedTuple):
    """A line before the body is chosen."""

    text: str
    gap: bool
    bold: tuple[tuple[int, int], ...]
    mark: Mark
    links: int
    """Characters that stand in links."""


class Container(NamedTuple):
    """A block that holds several lines and is no paragraph: its first line, and the one behind its last."""

    first: int
    end: int


class _Style(NamedTuple):
    """What an element gives to all within it."""

    bold: bool = False
    link: bool = False
    pre: bool = False
    mark: Mark = ""
    speaker: bool = False
    """Whether the page calls the element a speaker's, as players and transcript plugins do; shown in bold."""


@define
class _Builder:
    """The line being built, what is done, and the elements that are open: their style and their first line."""

    done: list[RawLine] = field(factory=list)
    containers: list[Container] = field(factory=list)
    stack: list[tuple[_Style, int]] = field(factory=lambda: [(_Style(), 0)])
    pieces: list[str] = field(factory=list)
    length: int = 0
    bold: list[tuple[int, int]] = field(factory=list)
    links: int = 0
    gap: bool = True
    breaks: int = 0

    def text(self, raw: str) -> None:
        style = self.stack[-1][0]
        if style.pre:
            for number, part in enumerate(unescaped(raw).split("\n")):
                if number:
                    self.line_break()
                self._append(part, style)
            return
        begun = self.pieces and self.pieces[-1][-1] != " "
        if raw.isspace():
            if begun:
                self._append(" ", style)
            return
        text = _folded(unescaped(raw))
        self._append(text if begun or text[0] != " " else text[1:], style)

    def _append(self, text: str, style: _Style) -> None:
        if not text:
            return
        if style.bold and not text.isspace():
            touching = self.bold and self.bold[-1][1] == self.length  # Word ends bold type at every change of font
            begin = self.bold.pop()[0] if touching else self.length
            self.bold.append((begin, self.length + len(text)))
        if style.link:
            self.links += len(text.strip())
        self.pieces.append(text)
        self.length += len(text)

    def line_break(self) -> None:
        printed = len(self.done)
        self.flush(gap=False)
        if len(self.done) > printed:
            self.breaks = 1
        else:
            self.gap = self.gap or self.breaks > 0
            self.breaks += 1

    def flush(self, *, gap: bool) -> None:
        if self.pieces:
            self._emit()
        self.gap = self.gap or gap

    def _emit(self) -> None:
        whole = "".join(self.pieces)
        text = whole.strip()
        if text:
            inset = len(whole) - len(whole.lstrip()) if self.bold else 0
            bold = tuple([(max(0, a - inset), min(len(text), b - inset)) for a, b in self.bold])
            self.done.append(RawLine(text, self.gap, bold, self.stack[-1][0].mark, self.links))
            self.gap, self.breaks = False, 0
        self.pieces, self.length, self.bold, self.links = [], 0, [], 0

    def open(self, tag: str, attributes: str) -> None:
        if tag in _BLOCKS:
            self.flush(gap=True)
        if tag not in _VOID:
            style = self.stack[-1][0]
            if tag in _STYLED or "font-weight" in attributes:
                style = _styled(style, tag, attributes)
            if tag in _INLINE and "speaker" in attributes and _SPEAKER.search(attributes):
                style = style._replace(bold=True, speaker=True)
            self.stack.append((style, len(self.done)))
        elif tag == "br":
            self.line_break()

    def close(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush(gap=True)
        if len(self.stack) > 1:  # in <xmp> tags are text, and need not be nested
            style, first = self.stack.pop()
            if style.speaker and not self.stack[-1][0].speaker and self.pieces:
                self._append(" ", self.stack[-1][0])
            if tag in _CONTAINERS and len(self.done) - first > 1:
                self.containers.append(Container(first, len(self.done)))


def raw_lines(html: str) -> tuple[list[RawLine], list[Container]]:
    """Cut an element, as canonical (well-nested, quoted) HTML, into lines and containers, the inner of these first."""
    builder = _Builder()
    _, *pieces = _TAG.split(html)  # the first is empty: an element begins with its tag
    for closing, tag, attributes, text in zip(*[iter(pieces)] * 4, strict=True):
        if closing:
            builder.close(tag)
        elif tag:
            builder.open(tag, attributes)
        if text:
            builder.text(text)
    builder.flush(gap=True)
    return builder.done, builder.containers


def unescaped(text: str) -> str:
    """Resolve the entities of canonical HTML."""
    if "&" not in text:
        return text
    return text.replace("&nbsp;", "\u00a0").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _folded(text: str) -> str:
    """Make one space of all white space in a row, but for no-break spaces."""
    for blank in "\n\t\r\f":
        text = text.replace(blank, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def _styled(above: _Style, tag: str, attributes: str) -> _Style:
    bold = above.bold or tag in _BOLD
    if "font-weight" in attributes:
        bold = _BOLD_STYLE.search(attributes) is not None or (bold and _PLAIN_STYLE.search(attributes) is None)
    mark: Mark = "heading" if tag in _HEADINGS else "item" if tag == "li" and not above.mark else above.mark
    return _Style(bold, above.link or tag == "a", above.pre or tag == "pre", mark)
