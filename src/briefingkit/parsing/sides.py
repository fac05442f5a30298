"""Pieces -> sides: who asks, who answers, who moderates, also where only the alternation tells."""

import re
from collections.abc import Mapping, Sequence
from math import log2
from typing import Final

from attrs import frozen

from briefingkit import outlets
from briefingkit.layouts import Layout, fits
from briefingkit.model import Side
from briefingkit.parsing import lexicon
from briefingkit.parsing.names import Names, endings, names_person
from briefingkit.parsing.phrases import adds, asks, calls, closes
from briefingkit.parsing.traits import words_of
from briefingkit.parsing.turns import Piece
from briefingkit.parsing.weighing import Label

_ASKING: Final = 160
_ROUNDS: Final = 3
_FEWEST_CALLS: Final = 2
_PASSING_SHARE: Final = 0.6
_CALLING_SHARE: Final = 0.5
_INTERVIEWING_SHARE: Final = 0.3
"""Share of an interviewer's turns that ask."""
_LONGEST_CALL: Final = 600
"""Characters of a turn that does no more than call the next speaker, but for the opening."""
_FIRST_TURNS: Final = 2
"""Turns in which a reporter names the outlet."""
_SHORTEST_ANSWER: Final = 12
"""Characters: what is shorter tells neither an answer nor a call; "Ekot." is both a broadcaster and a word."""
_LAST: Final = 40
"""Characters at a turn's end in which a moderator asks to repeat a question."""
_CLOSING: Final = 240
"""Characters at a turn's end in which a moderator calls the next speaker."""

_LAST_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_NAMES_NEXT = re.compile(r"(?:(?:[A-ZÀ-Þ]\w{1,20}|and|then|first|over to|to)[ ,.;]{1,3}){0,5}[A-ZÀ-Þ]\w{1,20}[.?!…]?")


@frozen
class _Speech:
    """What all turns of one label have in common."""

    turns: int
    asks: float
    length: float
    typical: float
    calls: float
    adds: float
    introduces: bool
    opens: bool
    titled: bool
    named: bool


def sides(
    pieces: Sequence[Piece], texts: Sequence[str], layout: Layout, title: str
) -> tuple[tuple[Side, ...], frozenset[str]]:
    """Give each piece its side, and the keys of the labels whose side had to be guessed."""
    fixed = [_fixed(piece, text, layout) for piece, text in zip(pieces, texts, strict=True)]
    said = {p.label.traits.key: side for p, side in zip(pieces, fixed, strict=True) if p.label and side}
    fixed = [side or (said.get(p.label.traits.key) if p.label else None) for p, side in zip(pieces, fixed, strict=True)]
    fixed = _of_fuller(pieces, fixed)
    groups: dict[str, list[int]] = {}
    for index, piece in enumerate(pieces):
        if fixed[index] is None and piece.label is not None:
            groups.setdefault(piece.label.traits.key, []).append(index)
    groups = _by_person(groups)
    speeches = {key: _speech(pieces, texts, group, title) for key, group in groups.items()}
    guessed = _guess(fixed, groups, speeches) if groups else {}
    of_piece = {index: guessed[key] for key, group in groups.items() for index in group}
    decided = [side or of_piece.get(index, "podium") for index, side in enumerate(fixed)]
    named = [i for group in groups.values() if all(_names_next(texts, decided, i) for i in group) for i in group]
    for index in (*named, *_moderated(pieces, texts, decided, title)):
        decided[index] = "floor"
    return tuple(decided), frozenset(p.label.traits.key for i, p in enumerate(pieces) if i in of_piece and p.label)


def _moderated(pieces: Sequence[Piece], texts: Sequence[str], decided: Sequence[Side], title: str) -> list[int]:
    """Find the turns of those on the podium who only call others up: a spokesperson beside a minister."""
    groups: dict[str, list[int]] = {}
    for index, piece in enumerate(pieces):
        if decided[index] == "podium" and piece.label is not None:
            groups.setdefault(piece.label.traits.key, []).append(index)
    groups = _by_person(groups)
    spoken = {key: sum(len(texts[i]) for i in group) for key, group in groups.items()}
    unlabelled = any(side == "podium" and piece.label is None for piece, side in zip(pieces, decided, strict=True))
    main = None if unlabelled else max(spoken, key=lambda key: spoken[key], default=None)
    found: list[int] = []
    first = decided.index("press") if "press" in decided else 0
    for key, group in groups.items():
        label = pieces[group[0]].label
        if key == main or label is None or key in lexicon.ANSWERS or names_person(title, label.traits):
            continue
        told = [i for i in group if len(texts[i]) > _SHORTEST_ANSWER] or group
        answers = any(
            i > 0
            and decided[i - 1] == "press"
            and (len(texts[i]) > _CLOSING or not _calls(label, texts[i]))
            and not (len(texts[i]) <= _CLOSING and asks(texts[i][-_LAST:]))
            for i in told
        )
        called = sum(
            ((i < first or len(texts[i]) <= _LONGEST_CALL) and _calls(label, texts[i])) or _passes(texts, decided, i)
            for i in told
        )
        if not answers and called >= _PASSING_SHARE * len(told):
            found += group
    return found


def _passes(texts: Sequence[str], decided: Sequence[Side], index: int) -> bool:
    """Tell names that are called, or thanks at the very end."""
    if index == len(texts) - 1:
        return len(texts[index]) <= _CLOSING and closes(texts[index])
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
    if piece.label is None and len(text) <= _CLOSING:  # Sweden's authorities print no labels, but dashes
        if outlets.as_printed(_LAST_SENTENCE.split(text)[-1].rstrip("?!. ")):
            return "floor"  # "One more. Le Figaro?"
        if len(text) <= _SHORTEST_ANSWER and closes(text):
            return "press"
    if piece.side is not None:
        return piece.side
    if piece.label is None:
        return "podium"
    traits = piece.label.traits
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


def _speech(pieces: Sequence[Piece], texts: Sequence[str], group: Sequence[int], title: str) -> _Speech:
    count = len(group)
    label = pieces[group[0]].label
    said = [texts[i] for i in group]
    titled = label is not None and label.traits.titled
    named = label is not None and names_person(title, label.traits)
    first = next(i for i, p in enumerate(pieces) if p.label is not None)
    return _Speech(
        turns=count,
        asks=sum(asks(text[-_ASKING:]) for text in said) / count,
        length=sum(map(len, said)) / count,
        typical=sorted(map(len, said))[count // 2],
        calls=sum(_calls(label, text) for text in said) / count if count > 1 and not named else 0.0,
        adds=sum(adds(text) for text in said) / count,
        introduces=any(_introduces(label, text) for text in said[:_FIRST_TURNS]),
        opens=group[0] == first,
        titled=titled,
        named=named,
    )


def _introduces(label: Label | None, text: str) -> bool:
    """Tell who names an outlet, and with it nobody else: "Raza from Reuters."."""
    said = outlets.find_in_speech(text[:_CLOSING], None)
    if said is None or label is None:
        return False
    return said[0] is None or bool(words_of(said[0].casefold()) & words_of(label.traits.key))


def _calls(label: Label | None, text: str) -> bool:
    """Tell whether a turn ends by calling upon the next speaker, or the next outlet, and not by naming itself."""
    if calls(text[-_CLOSING:]):
        return True
    if outlets.find_in_call(text) is None:
        return False
    return not _introduces(label, text)


def _guess(
    fixed: Sequence[Side | None], groups: Mapping[str, Sequence[int]], speeches: Mapping[str, _Speech]
) -> dict[str, Side]:
    """Weigh how each speaker speaks, then look again at who stands next to whom."""
    total = len(fixed)
    mean = sum(s.length * s.turns for s in speeches.values()) / sum(s.turns for s in speeches.values()) or 1.0
    alone = {key: _leaning(speech, mean, total) for key, speech in speeches.items()}
    current: list[Side | None] = list(fixed)
    decided: dict[str, Side] = {}
    for _ in range(_ROUNDS):
        for key, group in groups.items():
            leaning = alone[key] + 1.5 * _neighbours(current, group)
            decided[key] = "podium" if leaning > 0 else "press"
        for key, group in groups.items():
            for index in group:
                current[index] = decided[key]
    if "press" not in fixed and "podium" in fixed:
        decided |= {key: "press" for key, group in groups.items() if _interviews(current, group, speeches[key])}
    if "press" in current:
        for key, group in groups.items():
            others = any(s == "podium" and k != key for k, s in decided.items()) or "podium" in fixed
            if others and (_moderates(speeches[key], mean) or _only_passes_on(current, group, speeches[key], mean)):
                decided[key] = "floor"
    return decided


def _interviews(current: Sequence[Side | None], group: Sequence[int], speech: _Speech) -> bool:
    """Tell who asks where no word for the press is printed: the host beside the PRIME MINISTER."""
    return not speech.titled and speech.asks >= _INTERVIEWING_SHARE and _neighbours(current, group) < 0


def _only_passes_on(current: Sequence[Side | None], group: Sequence[int], speech: _Speech, mean: float) -> bool:
    """Tell who never answers: speaks briefly, after an answer or at the opening, and a question follows."""
    if len(group) < _FEWEST_CALLS or speech.named or speech.typical > min(2 * mean, _LONGEST_CALL):
        return False
    if not speech.calls and speech.typical > mean / 2:  # a translation printed below each answer
        return False
    answers = sum(i > 0 and current[i - 1] == "press" for i in group)
    passes = sum(i + 1 < len(current) and current[i + 1] == "press" for i in group)
    return not answers and (passes >= _PASSING_SHARE * len(group) or _calls_up(speech))


def _calls_up(speech: _Speech) -> bool:
    """Tell who calls others by outlet or name; a reporter who says "Ann Reed, from Reuters" asks more than that."""
    return speech.calls >= max(_CALLING_SHARE, speech.asks)


def _leaning(speech: _Speech, mean: float, total: int) -> float:
    """Lean towards the podium (positive) or the press (negative), by the speaker's own turns."""
    return (
        2.0 * speech.titled
        + 2.5 * speech.named
        + 1.0 * speech.opens
        + 3.0 * (0.4 - speech.asks)
        + 3.0 * speech.adds
        - 5.0 * speech.introduces
        + 0.8 * max(-2.0, min(2.0, log2((speech.length + 20) / (mean + 20))))
        + min(1.5, 4 * speech.turns / total if speech.turns > 2 else 0.0)
    )


def _neighbours(current: Sequence[Side | None], group: Sequence[int]) -> float:
    """Give the share of neighbouring turns that the press holds, less the share that the podium holds."""
    near = [current[i + step] for i in group for step in (-1, 1) if 0 <= i + step < len(current)]
    return (near.count("press") - near.count("podium")) / len(near) if near else 0.0


def _moderates(speech: _Speech, mean: float) -> bool:
    return not speech.titled and not speech.named and _calls_up(speech) and speech.length < mean and speech.turns >= 2
