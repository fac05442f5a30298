"""Pieces -> sides: who asks, who answers, who moderates, also where only the alternation tells."""

import re
from collections.abc import Sequence
from typing import Final

from briefingkit import outlets
from briefingkit.layouts import Layout, fits
from briefingkit.model import Side
from briefingkit.parsing import lexicon
from briefingkit.parsing.guessing import ASKING, CLOSING, FEWEST_CALLS, guess, listen, of_nameless
from briefingkit.parsing.keys import words_of
from briefingkit.parsing.moderating import by_person, moderated, names_next
from briefingkit.parsing.names import Names
from briefingkit.parsing.page import Page
from briefingkit.parsing.phrases import asks, calls, closes
from briefingkit.parsing.turns import Piece
from briefingkit.parsing.weighing import Label

_SHORTEST_ANSWER: Final = 12
"""Characters: what is shorter tells neither an answer nor a call; "Ekot." is both a broadcaster and a word."""
_SHORTEST_CALL: Final = 40
_LAST_SENTENCE = re.compile(r"(?<=[.?!])\s+")


def sides(page: Page, pieces: Sequence[Piece], texts: Sequence[str]) -> tuple[tuple[Side, ...], frozenset[str]]:
    """Give each piece its side, and the keys of the labels whose side had to be guessed."""
    fixed = [_fixed(piece, text, page.layout) for piece, text in zip(pieces, texts, strict=True)]
    said = {p.label.traits.key: side for p, side in zip(pieces, fixed, strict=True) if p.label and side}
    if _begins_asking(pieces, texts):
        fixed[0] = "press"
    fixed = [side or (said.get(p.label.traits.key) if p.label else None) for p, side in zip(pieces, fixed, strict=True)]
    fixed = _of_fuller(pieces, fixed)
    groups: dict[str, list[int]] = {}
    for index, piece in enumerate(pieces):
        if fixed[index] is None and piece.label is not None:
            groups.setdefault(piece.label.traits.key, []).append(index)
    groups = by_person(groups)
    speeches = {key: listen(page, pieces, texts, group) for key, group in groups.items()}
    guessed = guess(fixed, groups, speeches) if groups else {}
    of_piece = {index: guessed[key] for key, group in groups.items() for index in group}
    decided = [side or of_piece.get(index, "podium") for index, side in enumerate(fixed)]
    named = [i for group in groups.values() if all(names_next(texts, decided, i) for i in group) for i in group]
    for index in (*named, *moderated(page, pieces, texts, decided)):
        decided[index] = "floor"
    return tuple(decided), frozenset(p.label.traits.key for i, p in enumerate(pieces) if i in of_piece and p.label)


def _begins_asking(pieces: Sequence[Piece], texts: Sequence[str]) -> bool:
    """Tell a first question without a label, which a word for an answer follows: interviews of France's ministers."""
    if len(pieces) < FEWEST_CALLS or pieces[0].label is not None or pieces[1].label is None:
        return False
    return pieces[1].label.traits.key in lexicon.ANSWERS and asks(texts[0][-ASKING:])


def _of_fuller(pieces: Sequence[Piece], fixed: Sequence[Side | None]) -> list[Side | None]:
    """Give the side of `LAURA HALE, HOST` to `HALE`; to `MS. HALE` not that of a namesake, `LAURA HALE, REUTERS`."""
    known = {p.label.traits.key: side for p, side in zip(pieces, fixed, strict=True) if p.label and side}
    names = Names.of({key: words_of(key) for key in known})
    reporters = {p.label.traits.key for p in pieces if p.label and p.label.traits.names_outlet}
    found: list[Side | None] = []
    for piece, side in zip(pieces, fixed, strict=True):
        words = words_of(piece.label.traits.key) - lexicon.TITLES if piece.label and side is None else frozenset()
        fuller = names.holding(words)
        if piece.label and piece.label.traits.titled:
            fuller = [key for key in fuller if key not in reporters]
        of_fuller = {known[key] for key in fuller}
        found.append(of_fuller.pop() if len(of_fuller) == 1 else side)
    return found


def _fixed(piece: Piece, text: str, layout: Layout) -> Side | None:
    if piece.label is None and len(text) <= CLOSING:  # Sweden's authorities print no labels, but dashes
        if outlets.as_printed(_LAST_SENTENCE.split(text)[-1].rstrip("?!. ")):
            return "floor"  # "One more. Le Figaro?"
        if len(text) <= _SHORTEST_ANSWER and closes(text):
            return "press"
        if len(text) <= _SHORTEST_CALL and calls(text):
            return "floor"
    if piece.side is not None:
        return piece.side
    if piece.label is None:
        return "podium"
    traits = piece.label.traits
    if traits.key in lexicon.NAMELESS:
        return of_nameless(piece.label, text)
    press = traits.names_outlet
    return _of_layout(piece.label, layout) or traits.role or ("press" if press else None)


def _of_layout(label: Label, layout: Layout) -> Side | None:
    printed = label.candidate.label
    if fits(printed, layout.press):
        return "press"
    if fits(printed, layout.podium):
        return "podium"
    if fits(printed, layout.floor):
        return "floor"
    return None
