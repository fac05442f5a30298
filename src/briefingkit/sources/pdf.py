"""PDF -> document: lines in reading order, running heads and page numbers apart, paragraphs by their shape."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.model import Span
from briefingkit.sources._document import Document, Line
from briefingkit.sources._pdf_lines import PrintedLine, Unreadable, printed_lines
from briefingkit.sources.page_numbers import page_number
from briefingkit.sources.text import mark_of

_TYPE: Final = "application/pdf"
_DIGITS = re.compile(r"\d+")
_EDGE_LINES: Final = 3
"""Lines at the top and at the bottom of a page that may be its running head and foot."""
_RECURRING_SHARE: Final = 0.3
"""Share of pages on which a running head stands: books print another on each side."""
_HEAD_APART: Final = 1.2
"""Line spacings that part a running head from the text."""
_SAME_PLACE: Final = 6.0
"""Points within which lines of two pages stand at the same height."""
_APART: Final = 1.35
"""Line spacings from which on a space parts paragraphs."""
_INDENT: Final = 6.0
"""Points by which the first line of a paragraph is set in or out."""
_ASIDE: Final = 20.0
"""Points from the text's left margin at which no turn begins."""
_SENTENCE_END: Final = tuple('.!?:;…。！？：；”」』"»）)]')
_LABEL_END: Final = ":：.)）」】"
_JUNK_TITLE = re.compile(r"microsoft word|untitled|anonymous|\.(?:docx?|indd|pdf|qxd|wpd|rtf|hwp)$|^$", re.IGNORECASE)
_WORDS = re.compile(r"\w+(?:-\w+)*")


def read(data: bytes) -> Document:
    """Read a PDF; what is broken, cut off, locked or only a picture gives an empty document that says so.

    Raises:
        MissingExtraError: pypdfium2 is not installed.

    """
    try:
        printed, told = printed_lines(data)
    except Unreadable as broken:
        return Document("", (), _TYPE, None, {}, (notice("source-unreadable", f"the PDF cannot be read: {broken}"),))
    title = told.get("Title", "").strip()
    head = {} if _JUNK_TITLE.search(title) else {"title": title}
    if not printed:
        unread = notice("source-unreadable", "the PDF holds no text: it may be scanned pictures of pages")
        return Document("", (), _TYPE, None, head, (unread,))
    if sum(line.bold for line in printed) * 2 > sum(len(line.text) for line in printed):
        printed = [evolve(line, bold=0) for line in printed]  # what all is bold says nothing
    running = _running(printed)
    body = [line for place, line in enumerate(printed) if place not in running]
    places = [place for place in range(len(printed)) if place not in running]
    gaps = dict(zip(places, _gaps(body), strict=True))
    texts = [line.text for line in printed]
    _join_words(printed, texts, places)
    return _document(printed, texts, gaps, head)


def _document(
    printed: Sequence[PrintedLine], texts: Sequence[str], gaps: dict[int, bool], head: dict[str, str]
) -> Document:
    pieces: list[str] = []
    lines: list[Line] = []
    diagnostics: list[Diagnostic] = []
    length = 0
    gap = True
    for place, text in enumerate(texts):
        number = len(pieces) + 1
        gap = gap or gaps.get(place, False)
        if not text:
            continue
        if place in gaps:
            bold = ((0, min(printed[place].bold, len(text))),) if printed[place].bold else ()
            lines.append(Line(text, length, number, gap, bold, mark_of(text)))
            gap = False
        else:
            span = Span(length, length + len(text))
            diagnostics.append(
                notice("left-out-furniture", "running head or foot, page number", line=number, excerpt=text, span=span)
            )
        pieces.append(text + "\n")
        length += len(text) + 1
    return Document("".join(pieces), tuple(lines), _TYPE, None, head, tuple(diagnostics))


def _running(printed: Sequence[PrintedLine]) -> set[int]:
    """Find what recurs at the edges of pages, and page numbers: the places of such lines."""
    pages: dict[int, list[int]] = defaultdict(list)
    for place, line in enumerate(printed):
        pages[line.page].append(place)
    edges: list[list[int]] = []
    for places in pages.values():
        order = sorted(places, key=lambda place: -printed[place].base)
        edges += [order[: _EDGE_LINES + 1], order[: -_EDGE_LINES - 2 : -1]]
    keys = {place: _key(printed[place]) for edge in edges for place in edge}
    counts = Counter(keys.values())
    fewest = max(2, round(len(pages) * _RECURRING_SHARE))
    recurring = {
        place for place, (text, height) in keys.items() if sum(counts[text, height + d] for d in (-1, 0, 1)) >= fewest
    }
    pitch = _pitch(printed)
    margins = {page: Counter(round(printed[place].left) for place in places) for page, places in pages.items()}
    running: set[int] = set()
    for edge in edges:
        margin = margins[printed[edge[0]].page].most_common(1)[0][0]
        lines, again = [printed[place] for place in edge], [place in recurring for place in edge]
        running.update(edge[: _depth(lines, again, margin, pitch)])
    return running


def _key(line: PrintedLine) -> tuple[str, int]:
    """Give what is the same about a running head on all its pages: its words and its height."""
    return _DIGITS.sub("#", line.text), round(line.base / _SAME_PLACE)


def _depth(edge: Sequence[PrintedLine], recurring: Sequence[bool], margin: float, pitch: float) -> int:
    """Count the lines of a running head or foot, from the edge of the page inwards.

    A label that happens to begin two pages is spared: a head keeps its distance from the text, or from its margin.
    """
    depth = 0
    for rank, line in enumerate(edge[:_EDGE_LINES]):
        number = page_number(line.text) is not None
        if not number and not recurring[rank]:
            break
        apart = len(edge) > rank + 1 and abs(line.base - edge[rank + 1].base) > pitch * _HEAD_APART
        if number or apart or abs(line.left - margin) > _ASIDE:
            depth = rank + 1
    return depth


def _pitch(printed: Sequence[PrintedLine]) -> float:
    """Give the usual distance between the lines of a paragraph, in points."""
    steps = Counter(
        round(above.base - below.base, 1)
        for above, below in pairwise(printed)
        if above.page == below.page and 4 < above.base - below.base < 60
    )
    return min((step for step, count in steps.items() if count * 3 >= max(steps.values())), default=14.0)


def _gaps(body: Sequence[PrintedLine]) -> list[bool]:
    """Say of each line whether a paragraph begins with it: by space, by indentation, by a line that ended early."""
    pitch = _pitch(body)
    gaps = [True] * len(body)
    begin = 0
    for end in range(1, len(body) + 1):
        if end < len(body) and _same_flow(body[end - 1], body[end], pitch):
            continue
        flow = body[begin:end]
        margin = Counter(round(line.left) for line in flow).most_common(1)[0][0]
        right = max(line.right for line in flow)
        for place in range(max(begin, 1), end):
            before, line = body[place - 1], body[place]
            same = place > begin
            parted = _parted(before, line, margin, pitch if same else 0.0)
            gaps[place] = parted or _ended_early(before, line, right, same)
        begin = end
    return gaps


def _same_flow(before: PrintedLine, line: PrintedLine, pitch: float) -> bool:
    """Tell the next line of a column from the first of another column or page."""
    return before.page == line.page and line.base < before.base + pitch


def _parted(before: PrintedLine, line: PrintedLine, margin: float, pitch: float) -> bool:
    if pitch and before.base - line.base > pitch * _APART:
        return True
    if 0 < line.bold < len(line.text) and line.text[line.bold - 1] in _LABEL_END and before.bold < len(before.text):
        return True  # a label in bold
    away = abs(line.left - margin) > _INDENT
    return away if not pitch else away and abs(line.left - before.left) > _INDENT


def _ended_early(before: PrintedLine, line: PrintedLine, right: float, same: bool) -> bool:
    """Tell whether the line's first word had room behind the sentence before: then the break was meant."""
    if before.hyphen or not before.text.endswith(_SENTENCE_END):
        return False
    if not same:  # another column or page: its width is that of its own text
        return line.page != before.page and before.right + line.word * 1.5 + 4 < right
    return before.right + line.word + 4 < right


def _join_words(printed: Sequence[PrintedLine], texts: list[str], places: Sequence[int]) -> None:
    """Make words whole that a hyphen splits at the end of a line: the rest moves up."""
    vocabulary: frozenset[str] | None = None
    for before, place in pairwise(places):
        end, rest = texts[before], texts[place]
        hyphen = printed[before].hyphen
        if not rest or not end or not (hyphen or (end[-1] in "-‐" and end[-2:-1].isalpha() and rest[0].islower())):
            continue
        if vocabulary is None:
            vocabulary = _vocabulary(printed, places)
        moved, _, kept = rest.partition(" ")
        texts[before] = _whole(end.rstrip("-‐"), moved, vocabulary)
        texts[place] = kept.lstrip()


def _vocabulary(printed: Sequence[PrintedLine], places: Sequence[int]) -> frozenset[str]:
    """Give the words of the text that no hyphen splits."""
    counts = Counter(_WORDS.findall(" ".join(line.text for line in printed).lower()))
    for before, place in pairwise(places):
        if printed[before].hyphen:
            counts.subtract(_WORDS.findall(printed[before].text.lower())[-1:])
            counts.subtract(_WORDS.findall(printed[place].text.lower())[:1])
    return frozenset(word for word, count in counts.items() if count > 0)


def _whole(end: str, rest: str, vocabulary: frozenset[str]) -> str:
    """Join both parts of a word, with its hyphen where it has one of its own ("longer-term", "covid-19")."""
    left, right = _WORDS.findall(end.lower())[-1:], _WORDS.findall(rest.lower())[:1]
    if "".join(left + right) in vocabulary:
        return end + rest
    own = "-".join(left + right) in vocabulary or vocabulary.issuperset(left + right)
    return f"{end}-{rest}" if own or not rest[0].islower() else end + rest
