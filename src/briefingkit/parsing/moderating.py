"""Those on the podium who only give others the floor: a spokesperson beside a minister."""

import re
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Final

from briefingkit.model import Side
from briefingkit.parsing import lexicon
from briefingkit.parsing.guessing import CLOSING, LONGEST_CALL, PASSING_SHARE, calls_next
from briefingkit.parsing.keys import words_of
from briefingkit.parsing.names import Names, endings, names_person
from briefingkit.parsing.page import Page
from briefingkit.parsing.phrases import asks, closes
from briefingkit.parsing.turns import Piece
from briefingkit.parsing.weighing import Label

_SHORTEST_ANSWER: Final = 12
"""Characters: what is shorter tells neither an answer nor a call."""
_LAST: Final = 40
"""Characters at a turn's end in which a moderator asks to repeat a question."""
_LONGEST_OPENING: Final = 1200
"""Characters in which a moderator greets, names who has come, and says how questions are put."""
_LONGEST_BETWEEN: Final = 300
"""Characters in which a moderator may also read out what somebody asks by mail."""
_TYPICAL_CALL: Final = 150
"""Characters of most turns of a moderator; an official who adds to an answer says more."""
_OFTEN: Final = 3
_NAMES_NEXT = re.compile(r"(?:(?:[A-ZÀ-Þ]\w{1,20}|and|then|first|over to|to)[ ,.;]{1,3}){0,5}[A-ZÀ-Þ]\w{1,20}[.?!…]?")


def moderated(page: Page, pieces: Sequence[Piece], texts: Sequence[str], decided: Sequence[Side]) -> list[int]:
    """Find the turns of those on the podium who only call others up; who also answers stays an official."""
    groups: dict[str, list[int]] = {}
    for index, piece in enumerate(pieces):
        if decided[index] == "podium" and piece.label is not None:
            groups.setdefault(piece.label.traits.key, []).append(index)
    groups = by_person(groups)
    labels = {key: label for key, group in groups.items() if (label := pieces[group[0]].label) is not None}
    in_title = {key for key, label in labels.items() if names_person(page.title, label.traits)}
    spoken = {key: sum(len(texts[i]) for i in group) for key, group in groups.items()}
    unlabelled = any(side == "podium" and piece.label is None for piece, side in zip(pieces, decided, strict=True))
    main = None if unlabelled or in_title else max(spoken, key=lambda key: spoken[key], default=None)
    return [
        index
        for key, group in groups.items()
        if key not in {main, *lexicon.ANSWERS, *in_title}
        and not _answers(labels[key], texts, decided, told := _told(texts, group))
        and (_calls_up(labels[key], texts, decided, told) or _stands_between(texts, decided, told))
        for index in group
    ]


def _told(texts: Sequence[str], group: Sequence[int]) -> Sequence[int]:
    """Give the turns that are long enough to tell anything, or all if none is."""
    return [i for i in group if len(texts[i]) > _SHORTEST_ANSWER] or group


def _answers(label: Label, texts: Sequence[str], decided: Sequence[Side], told: Sequence[int]) -> bool:
    """Tell one who answers: right behind a question comes more than a call for the next or a plea to repeat it."""
    return any(
        i > 0
        and decided[i - 1] == "press"
        and (len(texts[i]) > CLOSING or not calls_next(label, texts[i]))
        and not (len(texts[i]) <= CLOSING and asks(texts[i][-_LAST:]))
        for i in told
    )


def _calls_up(label: Label, texts: Sequence[str], decided: Sequence[Side], told: Sequence[int]) -> bool:
    """Tell who calls others in most turns, by words that do so."""
    first = decided.index("press") if "press" in decided else 0
    called = sum(
        ((i < first or len(texts[i]) <= LONGEST_CALL) and calls_next(label, texts[i])) or _passes(texts, decided, i)
        for i in told
    )
    return called >= PASSING_SHARE * len(told)


def _stands_between(texts: Sequence[str], decided: Sequence[Side], told: Sequence[int]) -> bool:
    """Tell who opens the briefing, and then has but brief turns between an answer and the next question, or the last.

    This is told by the places of the turns alone, in whatever language. Who does not open it needs more such turns.
    """
    last, opens = len(texts) - 1, told[0] == 0
    later = told[1:] if opens else told
    between = [i for i in later if i < last and decided[i + 1] == "press"]
    brief = all(len(texts[i]) <= (LONGEST_CALL if i == last else _LONGEST_BETWEEN) for i in later)
    if not between or not brief or median(len(texts[i]) for i in between) > _TYPICAL_CALL:
        return False
    if opens:
        return len(texts[0]) <= _LONGEST_OPENING
    return len(between) >= _OFTEN and all(i in between or i == last for i in later)


def _passes(texts: Sequence[str], decided: Sequence[Side], index: int) -> bool:
    """Tell names that are called, or thanks at the very end."""
    if index == len(texts) - 1:
        return len(texts[index]) <= CLOSING and closes(texts[index])
    return names_next(texts, decided, index)


def names_next(texts: Sequence[str], decided: Sequence[Side], index: int) -> bool:
    """Tell names and nothing else between a statement and a question: Jenna, then Thomas."""
    if not 0 < index < len(texts) - 1 or decided[index + 1] != "press" or decided[index - 1] == "press":
        return False
    return _NAMES_NEXT.fullmatch(texts[index]) is not None


def by_person(groups: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
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
