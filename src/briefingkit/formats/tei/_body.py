"""The body of the default profile: a <div> a section, a <u> a turn, a <seg> a paragraph."""

from collections.abc import Iterator
from typing import Final

from briefingkit.formats.tei._names import (
    AFTER_EVENT,
    ELEMENT_OF,
    NOTE_TYPE_OF,
    ROLE_IN_EXCHANGE,
    ROLE_IN_STATEMENT,
    Ids,
)
from briefingkit.formats.tei._rounds import Round, references, rounds_of
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
        roles = ROLE_IN_STATEMENT if isinstance(section, Statement) else ROLE_IN_EXCHANGE
        for turn, around in zip(section.turns, rounds_of(section, number, ids), strict=True):
            pieces += _turn(turn, number, roles[turn.side], around, ids)
            number += 1
        pieces.append("</div>\n")
    if not briefing.sections:
        pieces.append('<div type="empty"/>\n')  # as no body may be without a <div>
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


def _turn(turn: Turn, number: int, what: str, around: Round, ids: Ids) -> Iterator[str]:
    if turn.label is not None:
        yield f'<note type="speaker">{content(turn.label)}</note>\n'
    if turn.time is not None:
        yield f'<note type="time">{content(turn.time)}</note>\n'
    who = "" if turn.speaker is None else f' who="#{ids.persons[turn.speaker.id]}"'
    others = around.answerers if turn.side == "press" else around.askers if turn.side == "podium" else ""
    to_whom = f' toWhom="{others}"' if others else ""
    span = "" if turn.span is None else f' source="char:{turn.span.start},{turn.span.end}"'
    yield f'<u xml:id="u{number}"{who}{to_whom} ana="#{what}"{span}>\n'
    for item in turn.content:
        yield _utterance(item) if isinstance(item, Utterance) else _between(item)
    if around.questions and around.answers[:1] == (number,):
        active, passive = references(around.questions), references(around.answers)
        yield f'<listRelation><relation name="questionAnswer" active="{active}" passive="{passive}"/></listRelation>\n'
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
