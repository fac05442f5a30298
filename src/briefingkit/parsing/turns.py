"""Labels -> pieces: which paragraphs each label's turn holds, and the turns that no label announces."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from briefingkit.layouts import fits
from briefingkit.model import Side
from briefingkit.parsing.page import Page
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.phrases import greets
from briefingkit.parsing.punctuation import CLOSING, STOPS
from briefingkit.parsing.weighing import Label

_ASTERISKS = re.compile(r"[*＊\s\\]{3,}")
_STROKES = re.compile(r"[-—_=~#\\\s]{3,}|[◇◆○●□■☆★※・\s]+")
_WORDED = re.compile(r"\w")
_SENTENCE = re.compile(rf".*[{STOPS}][{re.escape(CLOSING)}]*", re.DOTALL)
_SHORTEST_STATEMENT: Final = 12
_LONGEST_FURNITURE: Final = 200


@frozen
class Segment:
    """A stretch of one paragraph: `text[start:end]`."""

    paragraph: int
    start: int
    end: int


@frozen
class Piece:
    """What will be a turn: its label, if one is printed, its segments, and the side that its typography tells."""

    label: Label | None
    segments: tuple[Segment, ...]
    side: Side | None = None
    breaks_off: bool = False
    """Whether a line of asterisks parts it from what was before."""


@frozen
class Cut:
    """The page cut into pieces; `paragraphs` are those that stand, whole or in part, in one."""

    pieces: tuple[Piece, ...]
    paragraphs: frozenset[int]


def begin_of(page: Page, labels: Sequence[Label], opening: int) -> tuple[int, int]:
    """Tell where the transcript begins (paragraph, character): at the first label, or at the statement above it.

    Nobody speaks above a label with the first second of a recording, nor above one under which the first greeting
    is said: there, papers and services tell what happened.
    """
    paras = page.paragraphs
    if not labels:
        return min(opening, len(paras)), 0
    first = labels[0].candidate
    above = [para.text for para in paras[opening : first.paragraph]]
    if above and not (first.time or (greets(page.words_behind(first)) and not any(map(greets, above)))):
        return opening, 0
    return first.paragraph, first.at


def cut(page: Page, labels: Sequence[Label], begin: tuple[int, int], end: int) -> Cut:
    """Cut the paragraphs from `begin` up to `end` (exclusive) into pieces, labelled or not."""
    paras = page.paragraphs
    apart = {i for i in range(begin[0], end) if _is_apart(page, i)} | _leading_on(page, labels, begin)
    labels = [label for label in labels if label.candidate.paragraph not in apart]
    pieces: list[Piece] = []
    stops = [(w.candidate.paragraph, w.candidate.at) for w in labels] + [(end, 0)]
    if begin < stops[0]:
        pieces.append(Piece(None, _segments(paras, begin, stops[0])))
    for label, stop in zip(labels, stops[1:], strict=True):
        pieces.append(Piece(label, _segments(paras, (label.candidate.paragraph, label.candidate.body), stop)))
    pieces = [part for piece in pieces for part in _at_asterisks(piece, paras)]
    pieces = _without(pieces, apart)
    held = {s.paragraph for p in pieces for s in p.segments} | {p.label.candidate.paragraph for p in pieces if p.label}
    return Cut(tuple(pieces), frozenset(held))


def _leading_on(page: Page, labels: Sequence[Label], begin: tuple[int, int]) -> set[int]:
    """Tell the line above the first label, or its topic, that only leads on to it: "We were also asked about:"."""
    first = labels[0].candidate.paragraph if labels else 0
    near = range(max(first - 2, begin[0] + 1), first)
    leads = {i for i in near if page.paragraphs[i].text.endswith((":", "：")) and _is_brief(page, i)}
    return leads if all(_is_brief(page, i) for i in near if i > min(leads, default=first)) else set()


def _is_brief(page: Page, index: int) -> bool:
    text = page.paragraphs[index].text
    return len(text) <= _LONGEST_FURNITURE and not is_sentence(text)


def uncut(pieces: tuple[Piece, ...]) -> Cut:
    """Make pieces that no label announces a cut page."""
    return Cut(pieces, frozenset(s.paragraph for p in pieces for s in p.segments))


def _is_apart(page: Page, index: int) -> bool:
    """Tell a rule, a page number, or a line that the layout knows for furniture."""
    if index in page.numbers:
        return True
    text = page.paragraphs[index].text
    if len(text) > _LONGEST_FURNITURE:
        return False
    return _is_rule(text) or fits(text, page.layout.furniture)


def _is_rule(text: str) -> bool:
    """Tell a line of asterisks, strokes or number signs: `* * *`, `-- # # # --`."""
    if text[0].isalnum() or _WORDED.search(text) is not None:
        return _STROKES.fullmatch(text) is not None  # of underscores, which are word characters
    return text.count("#") > 1 or _ASTERISKS.fullmatch(text) is not None or _STROKES.fullmatch(text) is not None


def _segments(paras: Sequence[Paragraph], start: tuple[int, int], end: tuple[int, int]) -> tuple[Segment, ...]:
    segments = []
    for index in range(start[0], min(end[0] + 1, len(paras))):
        text = paras[index].text
        begin = start[1] if index == start[0] else 0
        stop = end[1] if index == end[0] else len(text)
        while begin < stop and text[begin].isspace():
            begin += 1
        while stop > begin and text[stop - 1].isspace():
            stop -= 1
        if begin < stop:
            segments.append(Segment(index, begin, stop))
    return tuple(segments)


def _at_asterisks(piece: Piece, paras: Sequence[Paragraph]) -> list[Piece]:
    """Part an announcement from the answer before it: China's MFA sets a line of asterisks between them."""
    if not any(paras[s.paragraph].text[0] in "*＊\\" for s in piece.segments):
        return [piece]
    parts: list[Piece] = []
    current: list[Segment] = []
    broken = False
    for segment in piece.segments:
        if _ASTERISKS.fullmatch(paras[segment.paragraph].text) and current:
            parts.append(Piece(piece.label if not parts else None, tuple(current), breaks_off=broken))
            current, broken = [], True
        current.append(segment)
    parts.append(Piece(piece.label if not parts else None, tuple(current), breaks_off=broken))
    kept = [parts[0]]
    for part in parts[1:]:
        words = [s for s in part.segments if not _is_rule(paras[s.paragraph].text)]
        if words and all(is_sentence(paras[s.paragraph].text) for s in words[:1]):
            kept.append(part)
        else:
            kept[-1] = evolve(kept[-1], segments=(*kept[-1].segments, *part.segments))
    return kept


def is_sentence(text: str) -> bool:
    """Tell a line that ends as sentences do."""
    return len(text) >= _SHORTEST_STATEMENT and _SENTENCE.fullmatch(text) is not None


def _without(pieces: Sequence[Piece], apart: set[int]) -> list[Piece]:
    if not apart:
        return [p for p in pieces if p.segments or p.label]
    cleaned = [evolve(p, segments=tuple([s for s in p.segments if s.paragraph not in apart])) for p in pieces]
    return [p for p in cleaned if p.segments or p.label]
