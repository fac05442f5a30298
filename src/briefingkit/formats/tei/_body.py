"""The body of the default profile: a <div> a section, a <u> a turn, a <seg> a paragraph."""

from collections.abc import Iterator
from typing import Final

from briefingkit.formats.tei._names import AFTER_EVENT, ANSWER, ELEMENT_OF, FLOOR, NOTE_TYPE_OF, QUESTION, STATEMENT, Ids
from briefingkit.formats.tei._text import content
from briefingkit.model import STAGE_KINDS, Briefing, Exchange, StageDirection, StageKind, Statement, Turn, Utterance

_TAGS: Final[dict[StageKind, tuple[str, str]]] = {
    kind: (f"<{ELEMENT_OF[kind]}>", f"</{ELEMENT_OF[kind]}>")
    if kind in ELEMENT_OF
    else (f'<note type="{NOTE_TYPE_OF[kind]}">', "</note>")
    for kind in STAGE_KINDS
}


def body(briefing: Briefing, ids: Ids) -> str:
    """Write the <text> of a briefing. Turns are numbered u1, u2 … through all its sections."""
    pieces = ["<text>\n<body>\n"]
    number = 1
    for section in briefing.sections:
        pieces.append(_opening(section))
        links = linked(section, number)
        for turn, link in zip(section.turns, links, strict=True):
            pieces += _turn(turn, number, link, ids)
            number += 1
        pieces.append("</div>\n")
    pieces.append("</body>\n</text>\n")
    return "".join(pieces)


def _opening(section: Statement | Exchange) -> str:
    if isinstance(section, Statement):
        return '<div type="statement">\n'
    after = f' ana="#{AFTER_EVENT}"' if section.after_event else ""
    follows = "" if section.follows is None else f' corresp="#x{section.follows}"'
    evidence = section.follows_evidence
    note = "" if evidence is None else f'<note type="follows">{content(evidence)}</note>\n'
    return f'<div type="exchange" xml:id="x{section.number}" n="{section.number}"{after}{follows}>\n{note}'


Link = tuple[str, tuple[int, ...], tuple[Turn, ...]]
"""What a turn is ("question" …), the numbers of the questions it answers, and the turns of those it speaks to."""


def linked(section: Statement | Exchange, first: int) -> list[Link]:
    """Say of each turn what it is, and join the answers of an exchange to the questions that stand before them.

    Questions in a row are answered together; several answers in a row all answer the questions before them.
    """
    if isinstance(section, Statement):
        what = {"press": QUESTION, "podium": STATEMENT, "floor": FLOOR}
        return [(what[turn.side], (), ()) for turn in section.turns]
    links: list[Link] = []
    for numbers, asked, answered in _rounds(section, first):
        for number in range(numbers[0], numbers[1]):
            side = section.turns[number - first].side
            if side == "press":
                links.append((QUESTION, (), answered))
            elif side == "podium":
                links.append((ANSWER, tuple(n for n, _ in asked), tuple(turn for _, turn in asked)))
            else:
                links.append((FLOOR, (), ()))
    return links


def _rounds(
    exchange: Exchange, first: int
) -> Iterator[tuple[tuple[int, int], list[tuple[int, Turn]], tuple[Turn, ...]]]:
    """Cut an exchange into rounds of questions and their answers: the turns' numbers, the former, the latter."""
    start, asked, answered = first, list[tuple[int, Turn]](), list[Turn]()
    for number, turn in enumerate(exchange.turns, start=first):
        if turn.side == "press":
            if answered:
                yield (start, number), asked, tuple(answered)
                start, asked, answered = number, [], []
            asked.append((number, turn))
        elif turn.side == "podium":
            answered.append(turn)
    yield (start, first + len(exchange.turns)), asked, tuple(answered)


def _turn(turn: Turn, number: int, link: Link, ids: Ids) -> Iterator[str]:
    if turn.label is not None:
        yield f'<note type="speaker">{content(turn.label)}</note>\n'
    if turn.time is not None:
        yield f'<note type="time">{content(turn.time)}</note>\n'
    what, questions, others = link
    who = "" if turn.speaker is None else f' who="#{ids.persons[turn.speaker.id]}"'
    spoken_to = {ids.persons[other.speaker.id]: None for other in others if other.speaker is not None}
    to_whom = f' toWhom="#{" #".join(spoken_to)}"' if spoken_to else ""
    span = "" if turn.span is None else f' source="char:{turn.span.start},{turn.span.end}"'
    yield f'<u xml:id="u{number}"{who}{to_whom} ana="#{what}"{span}>\n'
    for item in turn.content:
        yield _utterance(item) if isinstance(item, Utterance) else _between(item)
    if questions:
        asked = " ".join([f"#u{question}" for question in questions])
        yield (
            f'<listRelation><relation name="questionAnswer" active="{asked}" passive="#u{number}"/></listRelation>\n'
        )
    yield "</u>\n"


def _utterance(utterance: Utterance) -> str:
    if not utterance.directions:
        return f"<seg>{content(utterance.text)}</seg>\n"
    text, pieces, end = utterance.text, ["<seg>"], 0
    for direction in utterance.directions:
        pieces += (content(text[end : direction.at]), stage(direction))
        end = direction.at + len(direction.text)
    pieces += (content(text[end:]), "</seg>\n")
    return "".join(pieces)


def stage(direction: StageDirection, place: str = "") -> str:
    """Write one stage direction: <vocal><desc>(Laughter)</desc></vocal>."""
    opening, closing = _TAGS[direction.kind]
    if place:
        opening = f"{opening[:-1]}{place}>"
    if direction.kind in ELEMENT_OF:
        return f"{opening}<desc>{content(direction.text)}</desc>{closing}"
    return f"{opening}{content(direction.text)}{closing}"


def _between(direction: StageDirection) -> str:
    """Write a direction that stands between paragraphs; a place in a text, should it name one, as its number."""
    return stage(direction, f' n="{direction.at}"' if direction.at else "") + "\n"
