"""Speakers whose label tells no side -> press, podium or floor, by how they speak and beside whom."""

import re
from collections.abc import Mapping, Sequence
from math import log2
from typing import Final

from attrs import frozen

from briefingkit import outlets
from briefingkit.model import Side
from briefingkit.parsing import lexicon
from briefingkit.parsing.keys import words_of
from briefingkit.parsing.names import names_person
from briefingkit.parsing.page import Page
from briefingkit.parsing.phrases import adds, asks, calls, thanks_for_question
from briefingkit.parsing.turns import Piece
from briefingkit.parsing.weighing import Label

_QUESTION = re.compile(
    r"question|pregunta|pergunta|domanda|\b(?:an)?frage|vraag|fråga|spørgsmål|spørsmål|вопрос|питання|pytanie|dotaz|soru"
)
_WORD = re.compile(r"[^\W\d_]+")
_INTERVIEWED_BY = re.compile(r"interviewed by ((?:[^\W\d_][\w’'.-]+ ?){1,3})")
"""`JACK KORDA interviewed by CONOR HALE`: New Zealand's broadcasters."""
_INTERVIEW_WITH = re.compile(r"interview with ((?:[^\W\d_][\w’'.-]+ ?){1,3})")
"""The same in titles of Australia's prime ministers, who are the PM of the labels."""
ASKING: Final = 160
FEWEST_CALLS: Final = 2
PASSING_SHARE: Final = 0.6
LONGEST_CALL: Final = 600
"""Characters of a turn that does no more than call the next speaker, but for the opening."""
CLOSING: Final = 240
"""Characters at a turn's end in which a moderator calls the next speaker."""
_CUT_SHORT: Final = ("--", "–", "—")
_ROUNDS: Final = 3
_CALLING_SHARE: Final = 0.5
_INTERVIEWING_SHARE: Final = 0.3
"""Share of an interviewer's turns that ask."""
_FIRST_TURNS: Final = 2
"""Turns in which a reporter names the outlet."""


@frozen
class Speech:
    """What all turns of one label have in common."""

    turns: int
    asks: float
    length: float
    typical: float
    calls: float
    adds: float
    thanks: float
    introduces: bool
    invited: float
    opens: bool
    titled: bool
    named: bool
    listed: bool


def guess(
    fixed: Sequence[Side | None], groups: Mapping[str, Sequence[int]], speeches: Mapping[str, Speech]
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
    if "press" not in fixed and ("podium" in fixed or "press" not in current):
        decided |= {key: "press" for key, group in groups.items() if _interviews(current, group, speeches[key])}
    if "press" in current:
        for key, group in groups.items():
            others = any(s == "podium" and k != key for k, s in decided.items()) or "podium" in fixed
            if others and (_moderates(speeches[key], mean) or _only_passes_on(current, group, speeches[key], mean)):
                decided[key] = "floor"
    return decided


def _interviews(current: Sequence[Side | None], group: Sequence[int], speech: Speech) -> bool:
    """Tell who asks where no word for the press is printed: the host beside the PRIME MINISTER."""
    return not speech.titled and speech.asks >= _INTERVIEWING_SHARE and _neighbours(current, group) < 0


def _only_passes_on(current: Sequence[Side | None], group: Sequence[int], speech: Speech, mean: float) -> bool:
    """Tell who never answers: speaks briefly, after an answer or at the opening, and a question follows."""
    if len(group) < FEWEST_CALLS or speech.named or speech.typical > min(2 * mean, LONGEST_CALL):
        return False
    if not speech.calls and speech.typical > mean / 2:  # a translation printed below each answer
        return False
    answers = sum(i > 0 and current[i - 1] == "press" for i in group)
    passes = sum(i + 1 < len(current) and current[i + 1] == "press" for i in group)
    return not answers and (passes >= PASSING_SHARE * len(group) or _calls_up(speech))


def _calls_up(speech: Speech) -> bool:
    """Tell who calls others by outlet or name; a reporter who says "Ann Reed, from Reuters" asks more than that."""
    return speech.calls >= max(_CALLING_SHARE, speech.asks)


def _leaning(speech: Speech, mean: float, total: int) -> float:
    """Lean towards the podium (positive) or the press (negative), by the speaker's own turns."""
    return (
        2.0 * speech.titled
        + 2.5 * (speech.named or speech.listed)
        + 1.0 * speech.opens
        + 3.0 * (0.4 - speech.asks)
        + 3.0 * speech.adds
        + 3.0 * speech.thanks
        - 5.0 * speech.introduces
        - 3.0 * speech.invited
        + 0.8 * max(-2.0, min(2.0, log2((speech.length + 20) / (mean + 20))))
        + min(1.5, 4 * speech.turns / total if speech.turns > 2 else 0.0)
    )


def _neighbours(current: Sequence[Side | None], group: Sequence[int]) -> float:
    """Give the share of neighbouring turns that the press holds, less the share that the podium holds."""
    near = [current[i + step] for i in group for step in (-1, 1) if 0 <= i + step < len(current)]
    return (near.count("press") - near.count("podium")) / len(near) if near else 0.0


def _moderates(speech: Speech, mean: float) -> bool:
    return not speech.titled and not speech.named and _calls_up(speech) and speech.length < mean and speech.turns >= 2


def listen(page: Page, pieces: Sequence[Piece], texts: Sequence[str], group: Sequence[int]) -> Speech:
    """Collect how the speaker of a group of pieces speaks."""
    count = len(group)
    label = pieces[group[0]].label
    said = [texts[i] for i in group]
    titled = label is not None and label.traits.titled
    named = label is not None and (names_person(page.title, label.traits) or label.traits.key in page.named)
    first = next(i for i, p in enumerate(pieces) if p.label is not None)
    return Speech(
        turns=count,
        asks=sum(asks(text[-ASKING:]) for text in said) / count,
        length=sum(map(len, said)) / count,
        typical=sorted(map(len, said))[count // 2],
        calls=sum(calls_next(label, text) for text in said) / count if count > 1 and not named else 0.0,
        adds=sum(adds(text) for text in said) / count,
        thanks=sum(thanks_for_question(text) for text in said) / count,
        invited=_invited(page, pieces, texts, group),
        introduces=any(_introduces(label, text) for text in said[:_FIRST_TURNS]),
        opens=group[0] == first,
        titled=titled,
        named=named,
        listed=label is not None and label.traits.key.rpartition(" ")[2] in page.named,
    )


def of_nameless(label: Label, text: str) -> Side:
    """Tell the side of one turn of somebody nameless: who asks, or says for whom, is press."""
    if not calls(text[-CLOSING:]) and outlets.find_in_speech(text[:CLOSING], None):
        return "press"
    cut_off = text.endswith(_CUT_SHORT)
    return "press" if (cut_off or asks(text[-ASKING:])) and not calls_next(label, text) else "floor"


def _invited(page: Page, pieces: Sequence[Piece], texts: Sequence[str], group: Sequence[int]) -> float:
    """Give the share of turns before which the label was invited to ask; all of them for who the heading says asks."""
    label = pieces[group[0]].label
    if label is None:
        return 0.0
    if _is_interviewer(page, label.traits.key):
        return 1.0
    return sum(_invites(pieces[i - 1].label, texts[i - 1], label) for i in group if i) / len(group)


def _is_interviewer(page: Page, key: str) -> bool:
    """Tell who the heading says asks, by name or by initials: KOB, where Kerry O'Brien interviews."""
    told = _INTERVIEWED_BY.search(page.head) if "interviewed by" in page.head else None
    if told is None and "interview with" in page.title and not lexicon.PODIUM.isdisjoint(page.counts):
        told = _INTERVIEW_WITH.search(page.title)
    if told is None:
        return False
    names = _WORD.findall(told[1])
    return words_of(key) <= words_of(told[1]) or (len(names) > 1 and key.startswith("".join(name[0] for name in names)))


def _invites(moderator: Label | None, text: str, label: Label) -> bool:
    """Tell words with which a moderator invites somebody to ask: "Your next question comes from Travis"."""
    if moderator is None or moderator.traits.role != "floor":
        return False
    end = text[-ASKING:].casefold()
    return _QUESTION.search(end) is not None and not words_of(label.traits.key).isdisjoint(words_of(end))


def calls_next(label: Label | None, text: str) -> bool:
    """Tell whether a turn ends by calling upon the next speaker, or the next outlet, and not by naming itself."""
    if calls(text[-CLOSING:]):
        return True
    if outlets.find_in_call(text) is None:
        return False
    return not _introduces(label, text)


def _introduces(label: Label | None, text: str) -> bool:
    """Tell who names an outlet, and with it nobody else: "Raza from Reuters."."""
    said = outlets.find_in_speech(text[:CLOSING], None)
    if said is None or label is None:
        return False
    return said[0] is None or bool(words_of(said[0].casefold()) & words_of(label.traits.key))
