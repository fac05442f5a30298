"""Pieces -> sides: who asks, who answers, who moderates, also where only the alternation tells."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from briefingkit import outlets
from briefingkit.layouts import Layout, fits
from briefingkit.model import Side
from briefingkit.parsing import lexicon
from briefingkit.parsing.guessing import (
    ASKING,
    CLOSING,
    FEWEST_CALLS,
    LONGEST_CALL,
    PASSING_SHARE,
    calls_next,
    guess,
    listen,
    of_nameless,
)
from briefingkit.parsing.names import Names, endings, names_person
from briefingkit.parsing.page import Page
from briefingkit.parsing.phrases import asks, closes
from briefingkit.parsing.traits import words_of
from briefingkit.parsing.turns import Piece
from briefingkit.parsing.weighing import Label

_SHORTEST_ANSWER: Final = 12
"""Characters: what is shorter tells neither an answer nor a call; "Ekot." is both a broadcaster and a word."""
_LAST: Final = 40
"""Characters at a turn's end in which a moderator asks to repeat a question."""

_LAST_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_NAMES_NEXT = re.compile(r"(?:(?:[A-ZÀ-Þ]\w{1,20}|and|then|first|over to|to)[ ,.;]{1,3}){0,5}[A-ZÀ-Þ]\w{1,20}[.?!…]?")


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
    groups = _by_person(groups)
    speeches = {key: listen(page, pieces, texts, group) for key, group in groups.items()}
    guessed = guess(fixed, groups, speeches) if groups else {}
    of_piece = {index: guessed[key] for key, group in groups.items() for index in group}
    decided = [side or of_piece.get(index, "podium") for index, side in enumerate(fixed)]
    named = [i for group in groups.values() if all(_names_next(texts, decided, i) for i in group) for i in group]
    for index in (*named, *_moderated(page, pieces, texts, decided)):
        decided[index] = "floor"
    return tuple(decided), frozenset(p.label.traits.key for i, p in enumerate(pieces) if i in of_piece and p.label)


def _begins_asking(pieces: Sequence[Piece], texts: Sequence[str]) -> bool:
    """Tell a first question without a label, which a word for an answer follows: interviews of France's ministers."""
    if len(pieces) < FEWEST_CALLS or pieces[0].label is not None or pieces[1].label is None:
        return False
    return pieces[1].label.traits.key in lexicon.ANSWERS and asks(texts[0][-ASKING:])


def _moderated(page: Page, pieces: Sequence[Piece], texts: Sequence[str], decided: Sequence[Side]) -> list[int]:
    """Find the turns of those on the podium who only call others up: a spokesperson beside a minister."""
    groups: dict[str, list[int]] = {}
    for index, piece in enumerate(pieces):
        if decided[index] == "podium" and piece.label is not None:
            groups.setdefault(piece.label.traits.key, []).append(index)
    groups = _by_person(groups)
    spoken = {key: sum(len(texts[i]) for i in group) for key, group in groups.items()}
    unlabelled = any(side == "podium" and piece.label is None for piece, side in zip(pieces, decided, strict=True))
    labels = {key: label for key, group in groups.items() if (label := pieces[group[0]].label) is not None}
    in_title = {key for key, label in labels.items() if names_person(page.title, label.traits)}
    main = None if unlabelled or in_title else max(spoken, key=lambda key: spoken[key], default=None)
    found: list[int] = []
    first = decided.index("press") if "press" in decided else 0
    for key, group in groups.items():
        if key == main or key in lexicon.ANSWERS or key in in_title:
            continue
        label = labels[key]
        told = [i for i in group if len(texts[i]) > _SHORTEST_ANSWER] or group
        answers = any(
            i > 0
            and decided[i - 1] == "press"
            and (len(texts[i]) > CLOSING or not calls_next(label, texts[i]))
            and not (len(texts[i]) <= CLOSING and asks(texts[i][-_LAST:]))
            for i in told
        )
        called = sum(
            ((i < first or len(texts[i]) <= LONGEST_CALL) and calls_next(label, texts[i])) or _passes(texts, decided, i)
            for i in told
        )
        if not answers and called >= PASSING_SHARE * len(told):
            found += group
    return found


def _passes(texts: Sequence[str], decided: Sequence[Side], index: int) -> bool:
    """Tell names that are called, or thanks at the very end."""
    if index == len(texts) - 1:
        return len(texts[index]) <= CLOSING and closes(texts[index])
    return _names_next(texts, decided, index)


def _names_next(texts: Sequence[str], decided: Sequence[Side], index: int) -> bool:
    """Tell names and nothing else between a statement and a question: Jenna, then Thomas."""
    if not 0 < index < len(texts) - 1 or decided[index + 1] != "press" or decided[index - 1] == "press":
        return False
    return _NAMES_NEXT.fullmatch(texts[index]) is not None


def _of_fuller(pieces: Sequence[Piece], fixed: Sequence[Side | None]) -> list[Side | None]:
    """Give the side of `LAURA HALE, HOST` to `HALE`."""
    known = {p.label.traits.key: side for p, side in zip(pieces, fixed, strict=True) if p.label and side}
    names = Names.of({key: words_of(key) for key in known})
    found: list[Side | None] = []
    for piece, side in zip(pieces, fixed, strict=True):
        words = words_of(piece.label.traits.key) - lexicon.TITLES if piece.label and side is None else frozenset()
        of_fuller = {known[key] for key in names.holding(words)}
        found.append(of_fuller.pop() if len(of_fuller) == 1 else side)
    return found


def _by_person(groups: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
    """Put the labels of one person together: `ANA RUIZ` with `ANA RUIZ, SECRETARIA DE SALUD`."""
    names = Names.of({key: words_of(key) - lexicon.TITLES for key in groups})
    longer = endings(groups)
    people: dict[str, list[int]] = {}
    for key, group in groups.items():
        words = names.words[key]
        fuller = [other for other in names.holding(words) if len(names.words[other]) > len(words)]
        if len(key) > 1 and key in longer:
            fuller.append(longer[key])
        people.setdefault(max(fuller, key=len, default=key), []).extend(group)
    return people


def _fixed(piece: Piece, text: str, layout: Layout) -> Side | None:
    if piece.label is None and len(text) <= CLOSING:  # Sweden's authorities print no labels, but dashes
        if outlets.as_printed(_LAST_SENTENCE.split(text)[-1].rstrip("?!. ")):
            return "floor"  # "One more. Le Figaro?"
        if len(text) <= _SHORTEST_ANSWER and closes(text):
            return "press"
    if piece.side is not None:
        return piece.side
    if piece.label is None:
        return "podium"
    traits = piece.label.traits
    if traits.key in lexicon.NAMELESS:
        return of_nameless(piece.label, text)
    press = traits.outlet or traits.outlet_by_looks
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
