"""Labels -> pieces: which paragraphs each label's turn holds, and the turns that no label announces."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from briefingkit.layouts import fits
from briefingkit.model import Side
from briefingkit.parsing.page import Page
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.weighing import Label

_RULE = re.compile(r"[*＊\s\\]{3,}|[-—_=~#\\\s]{3,}|\W*#\W*#\W*#?\W*")
_ASTERISKS = re.compile(r"[*＊\s\\]{3,}")
_SENTENCE = re.compile(r".*[.!?。！？][\"”’)）」]*", re.DOTALL)
_SHORTEST_STATEMENT: Final = 12
_LONGEST_FURNITURE: Final = 200
_QUESTION = re.compile(r"[?？؟;][\"'”’»）)\]]*\s*$")
_LONGEST_QUESTION: Final = 3
"""Paragraphs."""
_FEWEST_ANSWERS: Final = 3
_MOST: Final = 0.6
_BOLD: Final = 0.75
_PLAIN: Final = 0.25


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


def begin_of(labels: Sequence[Label], opening: int, count: int) -> tuple[int, int]:
    """Tell where the transcript begins (paragraph, character): at the first label, or at the statement above it."""
    if not labels:
        return min(opening, count), 0
    first = labels[0].candidate
    return (opening, 0) if opening < first.paragraph else (first.paragraph, first.at)


def cut(page: Page, labels: Sequence[Label], begin: tuple[int, int], end: int) -> Cut:
    """Cut the paragraphs from `begin` up to `end` (exclusive) into pieces, labelled or not."""
    paras = page.paragraphs
    apart = {i for i in range(begin[0], end) if _is_apart(page, i)}
    labels = [label for label in labels if label.candidate.paragraph not in apart]
    pieces: list[Piece] = []
    stops = [(w.candidate.paragraph, w.candidate.at) for w in labels] + [(end, 0)]
    if begin < stops[0]:
        pieces.append(Piece(None, _segments(paras, begin, stops[0])))
    for label, stop in zip(labels, stops[1:], strict=True):
        pieces.append(Piece(label, _segments(paras, (label.candidate.paragraph, label.candidate.body), stop)))
    pieces = [part for piece in pieces for part in _at_asterisks(piece, paras)]
    pieces = _without(pieces, apart)
    pieces = _at_bold(pieces, paras)
    pieces = _at_answers(pieces, paras)
    held = {s.paragraph for p in pieces for s in p.segments} | {p.label.candidate.paragraph for p in pieces if p.label}
    return Cut(tuple(pieces), frozenset(held))


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
    return (not text[0].isalnum() and _RULE.fullmatch(text) is not None) or fits(text, page.layout.furniture)


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
        words = [s for s in part.segments if not _RULE.fullmatch(paras[s.paragraph].text)]
        if words and all(_is_sentence(paras[s.paragraph].text) for s in words[:1]):
            kept.append(part)
        else:
            kept[-1] = evolve(kept[-1], segments=(*kept[-1].segments, *part.segments))
    return kept


def _is_sentence(text: str) -> bool:
    return len(text) >= _SHORTEST_STATEMENT and _SENTENCE.fullmatch(text) is not None


def _without(pieces: Sequence[Piece], apart: set[int]) -> list[Piece]:
    if not apart:
        return [p for p in pieces if p.segments or p.label]
    cleaned = [evolve(p, segments=tuple([s for s in p.segments if s.paragraph not in apart])) for p in pieces]
    return [p for p in cleaned if p.segments or p.label]


def _at_bold(pieces: Sequence[Piece], paras: Sequence[Paragraph]) -> list[Piece]:
    """Find turns whose label was forgotten, where the page sets all questions, and nothing else, in bold."""
    side_bold = _bold_side(pieces, paras)
    if side_bold is None:
        return list(pieces)
    parts: list[Piece] = []
    for piece in pieces:
        parts += _split_bold(piece, paras)
    return parts


def _bold_side(pieces: Sequence[Piece], paras: Sequence[Paragraph]) -> Side | None:
    """Tell which side the page sets in bold: "press" where nearly all labelled questions are and no answer is."""
    bold_press = press = bold_podium = podium = 0
    for piece in pieces:
        if piece.label is None or not piece.segments:
            continue
        share = _share(piece.segments[0], paras)
        if piece.label.traits.role == "press" or piece.label.traits.outlet:
            press += 1
            bold_press += share > _BOLD
        else:
            podium += 1
            bold_podium += share > _PLAIN
    if press >= 2 and bold_press >= 0.8 * press and bold_podium <= 0.1 * podium:
        return "press"
    return None


def _share(segment: Segment, paras: Sequence[Paragraph]) -> float:
    return paras[segment.paragraph].bold_share(segment.start, segment.end)


def _split_bold(piece: Piece, paras: Sequence[Paragraph]) -> list[Piece]:
    """Cut a piece where bold type begins or ends; headlines and rules in bold do not count."""
    parts: list[Piece] = []
    current: list[Segment] = []
    asking: bool | None = None
    for segment in piece.segments:
        share = _share(segment, paras)
        text = paras[segment.paragraph].text[segment.start : segment.end]
        now = True if share > _BOLD and _is_sentence(text) else False if share < _PLAIN else asking
        if asking is not None and now is not None and now != asking and current:
            parts.append(_part(piece, parts, current, asking))
            current = []
        current.append(segment)
        asking = now if now is not None else asking
    parts.append(_part(piece, parts, current, asking))
    return parts


def _part(piece: Piece, parts: Sequence[Piece], segments: Sequence[Segment], asking: bool | None) -> Piece:
    if not parts:
        return evolve(piece, segments=tuple(segments), side=piece.side if piece.label else "press" if asking else None)
    return Piece(None, tuple(segments), "press" if asking else "podium")


def _at_answers(pieces: Sequence[Piece], paras: Sequence[Paragraph]) -> list[Piece]:
    """Find answers that nothing announces, where question after question is labelled: NATO, France's ministry."""
    unanswered = [i for i, (a, b) in enumerate(pairwise([*pieces, None])) if _asks(a) and (b is None or _asks(b))]
    answered = {i: count for i in unanswered if 0 < (count := _asked(pieces[i], paras)) < len(pieces[i].segments)}
    if len(answered) < _FEWEST_ANSWERS or len(answered) < _MOST * len(unanswered):
        return list(pieces)
    parts: list[Piece] = []
    for index, piece in enumerate(pieces):
        asked = answered.get(index, len(piece.segments))
        parts.append(evolve(piece, segments=piece.segments[:asked]))
        if asked < len(piece.segments):
            parts.append(Piece(None, piece.segments[asked:], "podium"))
    return parts


def _asks(piece: Piece | None) -> bool:
    return (
        piece is not None
        and piece.label is not None
        and (piece.label.traits.role == "press" or piece.label.traits.outlet)
    )


def _asked(piece: Piece, paras: Sequence[Paragraph]) -> int:
    """Count the paragraphs of a question, up to the one with its question mark; 0 where there is none."""
    for count, segment in enumerate(piece.segments[:_LONGEST_QUESTION], 1):
        if _QUESTION.search(paras[segment.paragraph].text[: segment.end]):
            return count
    return 0
