"""Turns -> sections: statements, and exchanges with what they follow."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from briefingkit.model import Exchange, Statement, Turn
from briefingkit.parsing.phrases import refers_back

_TOPIC = re.compile(r"[A-ZÀ-ÞА-Я][\w’'-]{3,}|[\w-]{7,}|[\u4e00-\u9fff]{2}|[\u30a0-\u30ff]{3,}|[\uac00-\ud7af]{2,}")
_OPENING: Final = 250
"""Characters of a question in which its reference to an earlier one stands."""
_SAME_REPORTER_OVERLAP: Final = 4
_LOOKED_BACK: Final = 40
"""Exchanges among which the one that is taken up is looked for."""
_FEW_BACK: Final = 3
_ANSWER_SAMPLE: Final = 2000


@frozen
class Marked:
    """A turn, and what its label and its typography say about where a section begins."""

    turn: Turn
    follow_up: bool = False
    after_event: bool = False
    breaks_off: bool = False


def sections(marked: Sequence[Marked]) -> tuple[Statement | Exchange, ...]:
    """Group turns into statements and exchanges, and link the exchanges that take up earlier ones."""
    groups: list[list[Marked]] = []
    for index, item in enumerate(marked):
        if not groups or _opens(item, groups[-1], marked[index + 1 : index + 2]):
            groups.append([])
        groups[-1].append(item)
    built: list[Statement | Exchange] = []
    exchanges: list[Exchange] = []
    of_speaker: dict[str, list[Exchange]] = {}
    for group in groups:
        turns = tuple([item.turn for item in group])
        if any(turn.side == "press" for turn in turns):
            exchange = Exchange(len(exchanges) + 1, turns, after_event=any(item.after_event for item in group))
            asking = next(turn.speaker for turn in turns if turn.side == "press")
            same = of_speaker.setdefault(asking.id, []) if asking is not None else []
            exchanges.append(_linked(exchange, exchanges, same))
            same.append(exchanges[-1])
            built.append(exchanges[-1])
        else:
            built.append(Statement(turns))
    return tuple(built)


def _opens(item: Marked, group: Sequence[Marked], following: Sequence[Marked]) -> bool:
    """Tell whether a turn opens a new section after the turns of `group`."""
    turn = item.turn
    if turn.side == "press":
        asked = next((m.turn for m in reversed(group) if m.turn.side == "press"), None)
        if asked is None:
            return any(m.turn.side == "podium" for m in group)
        before = next(m.turn.side for m in reversed(group) if m.turn.side != "floor")
        if item.follow_up:
            return False
        who, whose = _speaker_id(turn), _speaker_id(asked)
        if before == "press":
            return who is not None and whose is not None and who != whose
        return who is None or who != whose or item.after_event
    if item.breaks_off:
        return True
    if turn.side == "floor":  # a moderator's call belongs to the question it calls up
        return (
            group[-1].turn.side == "podium"
            and bool(following)
            and following[0].turn.side == "press"
            and not following[0].follow_up
        )
    return False


def _speaker_id(turn: Turn) -> str | None:
    """Give what tells speakers apart; to compare them whole takes longer the more labels a page gives them."""
    return turn.speaker.id if turn.speaker is not None else None


def _linked(exchange: Exchange, earlier: Sequence[Exchange], of_same: Sequence[Exchange]) -> Exchange:
    """Find the exchange that this one takes up, by the words that say so, the topic named, and who asks."""
    if not earlier:
        return exchange
    question = next(turn for turn in exchange.turns if turn.side == "press")
    opening = question.text[:_OPENING]
    said = refers_back(opening)
    if said is not None:
        target = _topical(frozenset(_TOPIC.findall(opening)), earlier[-_LOOKED_BACK:]) or earlier[-1]
        return evolve(exchange, follows=target.number, follows_evidence=said)
    if not of_same:
        return exchange
    topics = frozenset(_TOPIC.findall(opening))
    for before in reversed(of_same[-_FEW_BACK:]):
        if _overlap(topics, before) >= _SAME_REPORTER_OVERLAP:
            who = question.speaker.labels[0] if question.speaker and question.speaker.labels else "the same reporter"
            return evolve(exchange, follows=before.number, follows_evidence=f"{who} comes back")
    return exchange


def _topical(topics: frozenset[str], earlier: Sequence[Exchange]) -> Exchange | None:
    """Find the exchange that shares the rarest words with a question; None where none shares any."""
    texts = [f"{e.question}\n{e.answer[:_ANSWER_SAMPLE]}" for e in earlier]
    shared = {topic: [topic in text for text in texts] for topic in topics}
    scores = [sum(held[i] / sum(held) for held in shared.values() if held[i]) for i in range(len(earlier))]
    best = max(range(len(earlier)), key=lambda i: (scores[i], i))
    return earlier[best] if scores[best] else None


def _overlap(topics: frozenset[str], exchange: Exchange) -> int:
    text = f"{exchange.question}\n{exchange.answer[:_ANSWER_SAMPLE]}"
    return sum(topic in text for topic in topics)
