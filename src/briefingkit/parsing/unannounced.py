"""Turns that no label announces, among labelled ones: forgotten labels, and pages that label one side alone."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from briefingkit import outlets
from briefingkit.model import Side
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.punctuation import ASKING, CLOSING, STOPS
from briefingkit.parsing.turns import Piece, Segment, is_sentence

_QUESTION = re.compile(rf"[{ASKING};][{re.escape(CLOSING)}]*\s*(?:[(（][^()（）?？]{{2,40}}[)）]\s*)?$")
"""A question's end, and who asked in brackets behind it (Taiwan's ministry)."""
_ASKS = re.compile(f"[{ASKING}]")
_LONGEST_QUESTION: Final = 3
"""Paragraphs."""
_LONGEST_STATED: Final = 6
"""Lines of a question without its mark."""
_FEWEST_ANSWERS: Final = 3
_MOST: Final = 0.6
_HALF: Final = 0.5
_OFTEN: Final = 0.4
_BOLD: Final = 0.75
_PLAIN: Final = 0.25
_CUT_SHORT: Final = ("--", "–", "—")
_DASH = re.compile(r"[-–—―]\s?(?=[^\W_]|[\"“«‘¿])")


def with_unannounced(pieces: Sequence[Piece], paras: Sequence[Paragraph]) -> tuple[Piece, ...]:
    """Part the turns that typography, dashes and question marks tell, where the page as a whole is so printed."""
    parts = _at_bold(pieces, paras)
    if any(map(_asks, parts)):
        return tuple(_at_answers(parts, paras))
    return tuple(_at_dashes(parts, paras) or _at_questions(parts, paras) or parts)


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
    return "press" if not press and bold_podium <= podium / 2 and _asked_in_bold(pieces, paras) else None


def _asked_in_bold(pieces: Sequence[Piece], paras: Sequence[Paragraph]) -> bool:
    """Tell a page that sets questions in bold and labels a few answers alone: Portugal's government, the ECB."""
    whole = [segment for piece in pieces for segment in piece.segments if is_sentence(_text(segment, paras))]
    bold = [segment for segment in whole if _share(segment, paras) > _BOLD]
    asking = sum(bool(_ASKS.search(_text(segment, paras))) for segment in bold)
    return asking >= max(_FEWEST_ANSWERS, _OFTEN * len(bold)) and len(bold) <= _MOST * len(whole)


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
        now = (
            True
            if share > _BOLD and (is_sentence(text) or text.endswith(_CUT_SHORT))
            else False
            if share < _PLAIN
            else asking
        )
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
    """Find answers that nothing announces, where question after question is labelled: NATO, France's ministry.

    Where nothing else is labelled, as by Vietnam's, a question without its mark has one paragraph; or, where lines are
    parted as in Australia's typescripts, those down to the first that ends as a sentence does.
    """
    unanswered = [i for i, (a, b) in enumerate(pairwise([*pieces, None])) if _asks(a) and (b is None or _asks(b))]
    alone = all(_asks(piece) for piece in pieces if piece.label)
    asked = {i: _asked(pieces[i], paras) or (_stated(pieces[i], paras) if alone else 0) for i in unanswered}
    answered = {i: count for i, count in asked.items() if 0 < count < len(pieces[i].segments)}
    if len(answered) < _FEWEST_ANSWERS or len(answered) < _MOST * len(unanswered):
        return list(pieces)
    parts: list[Piece] = []
    for index, piece in enumerate(pieces):
        count = answered.get(index, len(piece.segments))
        parts.append(evolve(piece, segments=piece.segments[:count]))
        if count < len(piece.segments):
            parts.append(Piece(None, piece.segments[count:], "podium"))
    return parts


def _asks(piece: Piece | None) -> bool:
    return piece is not None and piece.label is not None and piece.label.traits.asks


def _asked(piece: Piece, paras: Sequence[Paragraph]) -> int:
    """Count the paragraphs of a question, up to the one with its question mark; 0 where there is none."""
    for count, segment in enumerate(piece.segments[:_LONGEST_QUESTION], 1):
        if _ends_asking(paras[segment.paragraph].text[: segment.end]):
            return count
    return 0


def _stated(piece: Piece, paras: Sequence[Paragraph]) -> int:
    """Count the lines of a question without its mark, down to the first that ends as a sentence does; else one."""
    texts = [_text(segment, paras) for segment in piece.segments[: _LONGEST_STATED + 1]]
    ends = (
        count
        for count, (text, below) in enumerate(pairwise(texts), 1)
        if text.endswith(_CUT_SHORT) or (text.rstrip("-–— ").endswith(tuple(STOPS)) and not below[:1].islower())
    )
    return next(ends, 1)


def _ends_asking(text: str) -> bool:
    """Tell a question's end, or who asked in brackets (Taiwan's ministry)."""
    return _QUESTION.search(text) is not None or (
        text.endswith((")", "）")) and outlets.find_in_signature(text) is not None
    )


def _at_dashes(pieces: Sequence[Piece], paras: Sequence[Paragraph]) -> list[Piece]:
    """Find questions behind a dash, where only answers are labelled: Switzerland's Bundesrat."""
    parts: list[Piece] = []
    for piece in pieces:
        begun = [
            n
            for n, s in enumerate(piece.segments)
            if (n or piece.label is None) and s.start == 0 and _DASH.match(paras[s.paragraph].text)
        ]
        if begun[:1] != [0]:  # the first question stands above the first label
            parts.append(evolve(piece, segments=piece.segments[: begun[0]]) if begun else piece)
        for begin, end in pairwise([*begun, len(piece.segments)]):
            first = piece.segments[begin]
            dash = _DASH.match(paras[first.paragraph].text)
            behind = evolve(first, start=dash.end() if dash else 0)
            parts.append(Piece(None, (behind, *piece.segments[begin + 1 : end]), "press"))
    behind_dashes = [part for part in parts if part.label is None and part.side == "press"]
    asking = sum(any(_ASKS.search(_text(s, paras)) for s in part.segments) for part in behind_dashes)
    return parts if asking >= max(_FEWEST_ANSWERS, _MOST * len(behind_dashes)) else []


def _at_questions(pieces: Sequence[Piece], paras: Sequence[Paragraph]) -> list[Piece]:
    """Find questions below answers, where only answers are labelled: the paragraph with the mark ends them (Peru)."""
    asked = {
        index
        for index, piece in enumerate(pieces[:-1])
        if len(piece.segments) > 1
        and _ends_asking(text := _text(piece.segments[-1], paras))
        and not text[0].islower()  # the second line of a wrapped question
    }
    begins = any(_ends_asking(_text(s, paras)) for p in pieces[:1] if p.label is None for s in p.segments[-1:])
    if len(asked) + begins < max(_FEWEST_ANSWERS, _HALF * (len(pieces) - 1)):
        return []
    parts: list[Piece] = []
    for index, piece in enumerate(pieces):
        cut = len(piece.segments) - (index in asked)
        parts.append(evolve(piece, segments=piece.segments[:cut]))
        if index in asked:
            parts.append(Piece(None, piece.segments[cut:], "press"))
    return parts


def _text(segment: Segment, paras: Sequence[Paragraph]) -> str:
    return paras[segment.paragraph].text[segment.start : segment.end]
