"""Lines -> paragraphs: wrapped lines are joined again, where the page as a whole shows that they are wrapped."""

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from briefingkit.parsing.punctuation import ENDED
from briefingkit.sources import Line
from briefingkit.sources.page_numbers import page_numbers

UNPUNCTUATED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer print no full stops."""
_WIDEST_WRAP: Final = 140
"""Characters: nobody wraps wider; longer lines are paragraphs."""
_NARROWEST_WRAP: Final = 20
_FEWEST_PAIRS: Final = 4
_FULL_SHARE: Final = 0.55
"""Share of line pairs in which the next line's first word would not have fitted any more."""
_FAR: Final = 15
_SHORT_SHARE: Final = 0.6
_TWICE: Final = 2
_WIDER_SHARE: Final = 0.2
_COLONS: Final = (":", "：")
"""With what dumps begin a line, where a page sets labels in bold and their colons apart (Armenia, New York's mayor)."""
_INVISIBLE: Final = "\u200b\u200c\u200d\u2060\u00ad"
"""Editors of web pages leave zero-width spaces in paragraphs that are empty (Singapore's ministries)."""
_CATCH = re.compile(r"(?<=\S)\s+(?P<number>[./\\]*/\s?\d{1,3})$")
_LONGEST_CATCH: Final = 20
_DASHES: Final = ("-", "–", "—")
_FEWEST_DOUBLE: Final = 20
_DOUBLE: Final = 2
_DOUBLE_SHARE: Final = 0.9
_GOES_ON_SHARE: Final = 0.25
_TERMINAL: Final = (*ENDED, *":;：；*_-–—")


@frozen
class Paragraph:
    """A paragraph: its text in one line, the printed lines it is made of, and where each begins in `text`."""

    text: str
    lines: tuple[Line, ...]
    breaks: tuple[int, ...] = (0,)

    @property
    def line(self) -> Line:
        """The first printed line."""
        return self.lines[0]

    def offset(self, at: int) -> int:
        """Give the place in the document's text of the character at `at`."""
        index = bisect_right(self.breaks, at) - 1
        return self.lines[index].start + min(at - self.breaks[index], len(self.lines[index].text))

    def number(self, at: int) -> int:
        """Give the number of the printed line that holds the character at `at`."""
        return self.lines[bisect_right(self.breaks, at) - 1].number

    def line_end(self, at: int) -> int:
        """Give where the printed line that holds the character at `at` ends, in `text`."""
        following = bisect_right(self.breaks, at)
        return self.breaks[following] if following < len(self.breaks) else len(self.text)

    @property
    def end(self) -> int:
        """The place in the document's text just behind the paragraph."""
        last = self.lines[-1]
        return last.start + len(last.text)

    def at_start(self, at: int) -> bool:
        """Tell whether the paragraph begins at `at`, a bullet before it apart."""
        return at == 0 or (at <= 4 and at not in self.breaks)

    def bold_head(self, at: int) -> int | None:
        """Give where the bold type that begins at `at` ends, if the line goes on in plain type."""
        for begin, line in zip(self.breaks, self.lines, strict=True):
            if begin <= at < begin + len(line.text) and line.bold:
                first, last = line.bold[0]
                for following, end in line.bold[1:]:  # broken into pieces, as Word does
                    last = end if following <= last + 1 else last
                if begin + first <= at and last < len(line.text):
                    return begin + last
        return None

    def before(self, at: int) -> "Paragraph":
        """Give the part of the paragraph that stands before `at`."""
        kept = bisect_right(self.breaks, at - 1)
        last = self.lines[kept - 1]
        cut = evolve(last, text=last.text[: at - self.breaks[kept - 1]].rstrip())
        return Paragraph(self.text[:at].rstrip(), (*self.lines[: kept - 1], cut), self.breaks[:kept])

    def bold_share(self, start: int, end: int) -> float:
        """Give the share of the characters of `text[start:end]` that are set in bold."""
        if end <= start:
            return 0.0
        bold = 0
        for begin, line in zip(self.breaks, self.lines, strict=True):
            for first, last in line.bold:
                bold += max(0, min(end, begin + last) - max(start, begin + first))
        return bold / (end - start)


def paragraphs(lines: Sequence[Line]) -> tuple[Paragraph, ...]:
    """Join wrapped lines into paragraphs; where the page does not wrap, a line is a paragraph."""
    lines = [line for line in lines if line.text.strip(_INVISIBLE)]
    folios = page_numbers([line.text for line in lines])
    if folios:
        lines = list(_numbered(lines, folios))
    if _is_double_spaced(lines):
        lines = [*lines[:1], *(evolve(b, gap=b.number - a.number > _DOUBLE) for a, b in pairwise(lines))]
    width = wrap_width(lines)
    if width is None and not any(line.text.startswith(_COLONS) for line in lines):
        return tuple([Paragraph(line.text, (line,)) for line in lines])
    return tuple([_join(block) for block in _blocks(lines, width)])


def _is_double_spaced(lines: Sequence[Line]) -> bool:
    """Tell pages with an empty line below every line, as court reporters type them: sentences go on behind it."""
    if len(lines) < _FEWEST_DOUBLE or sum(line.gap for line in lines) < _DOUBLE_SHARE * len(lines):
        return False
    goes_on = sum(b.text[0].islower() and not a.text.endswith(_TERMINAL) for a, b in pairwise(lines))
    return goes_on >= _GOES_ON_SHARE * len(lines)


def _numbered(lines: Sequence[Line], folios: Container[int]) -> Iterator[Line]:
    """Mark page numbers, and the next page's that typists put behind the last words of a page: "at once. ./ 3"."""
    for place, line in enumerate(lines):
        catch = _CATCH.search(line.text, max(0, len(line.text) - _LONGEST_CATCH)) if place + 1 in folios else None
        if place in folios:
            yield evolve(line, mark="number")
        elif catch is None:
            yield line
        else:
            at = catch.start("number")
            yield evolve(line, text=line.text[: catch.start()])
            yield evolve(line, text=line.text[at:], start=line.start + at, gap=False, bold=(), mark="number")


def wrap_width(lines: Sequence[Line]) -> int | None:
    """Tell at how many characters the page wraps its lines, or None where it does not."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap]
    if len(pairs) < _FEWEST_PAIRS or len(pairs) * 4 < len(lines):
        return None
    lengths = sorted(_edge(a) for a, _ in pairs)
    width = lengths[len(lengths) * 9 // 10]
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return None
    if sum(_edge(b) > _TWICE * width for _, b in pairs) > _WIDER_SHARE * len(pairs):
        return None  # labels alone on their lines, each above a paragraph that is one long line (Slovakia)
    full = sum(_is_full(a, b, width, 0.9) for a, b in pairs)
    return width if full >= len(pairs) * _FULL_SHARE else None


def _edge(line: Line) -> int:
    """Give the column at which a line ends: transcripts with labels in a column of their own wrap far to the right."""
    return line.indent + len(line.text)


def _is_full(line: Line, following: Line, width: int, share: float) -> bool:
    first_word = following.text.split(None, 1)[0] if following.text else ""
    if len(first_word) > width // 2:  # no spaces: Chinese and Japanese break anywhere
        return _edge(line) >= width * share - 3
    return _edge(line) + 1 + len(first_word) > width * share


def _blocks(lines: Iterable[Line], width: int | None) -> Iterator[list[Line]]:
    block: list[Line] = []
    for line in lines:
        if block and not line.text.startswith(_COLONS) and _parts(block[-1], line, width):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _parts(line: Line, following: Line, width: int | None) -> bool:
    if width is None or line.text in _COLONS or _is_centred(line, following, width):
        return True
    return following.gap or following.mark != line.mark or _ends_paragraph(line, following, width)


def _is_centred(line: Line, following: Line, width: int) -> bool:
    """Tell two lines of a heading that are set in the middle, or to the right: the Bank of Japan."""
    far = min(line.indent, following.indent) >= _FAR and abs(line.indent - following.indent) > 1
    return far and len(line.text) < width * _SHORT_SHARE


def _ends_paragraph(line: Line, following: Line, width: int) -> bool:
    ended = line.text.endswith(_TERMINAL)
    if following.text.startswith(_DASHES) and following.text[1:2].isupper() and ended:
        return True
    return not _is_full(line, following, width, 0.75) and (ended or not following.text[:1].islower())


def _join(block: list[Line]) -> Paragraph:
    pieces, breaks, length = [block[0].text], [0], len(block[0].text)
    for before, line in pairwise(block):
        if not (_is_wide(before.text[-1:]) and _is_wide(line.text[:1])):
            pieces.append(" ")
            length += 1
        breaks.append(length)
        pieces.append(line.text)
        length += len(line.text)
    return Paragraph("".join(pieces), tuple(block), tuple(breaks))


def _is_wide(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef"
