"""Briefing -> plain values: what is None or empty is left out."""

from typing import Any

from attrs import fields

from briefingkit.model import Briefing, Exchange, Outlet, Source, Speaker, StageDirection, Statement, Turn, Utterance

SCHEMA = 1
"""The number of the shape; it changes when an older reader could not read a newer file."""

Plain = dict[str, Any]


def to_plain(briefing: Briefing) -> Plain:
    """Give a briefing as plain values, ready for a JSON writer."""
    plain: Plain = {"schema": SCHEMA}
    for name in ("title", "place", "institution", "language"):
        value = getattr(briefing, name)
        if value is not None:
            plain[name] = value
    for name in ("date", "published", "started", "ended"):
        value = getattr(briefing, name)
        if value is not None:
            plain[name] = value.isoformat()
    if briefing.source is not None:
        plain["source"] = _plain_fields(briefing.source)
    if briefing.outlets:
        plain["outlets"] = [_plain_fields(outlet) for outlet in briefing.outlets]
    if briefing.speakers:
        plain["speakers"] = [_plain_speaker(speaker) for speaker in briefing.speakers]
    plain["sections"] = [_plain_section(section) for section in briefing.sections]
    return plain


def _plain_fields(value: Outlet | Source) -> Plain:
    """Give the fields of a flat value; tuples as lists, None and empty ones left out."""
    plain: Plain = {}
    for attribute in fields(type(value)):
        held = getattr(value, attribute.name)
        if isinstance(held, tuple):
            if held:
                plain[attribute.name] = list(held)
        elif held is not None:
            plain[attribute.name] = held
    return plain


def _plain_speaker(speaker: Speaker) -> Plain:
    plain: Plain = {"id": speaker.id, "side": speaker.side}
    if speaker.name is not None:
        plain["name"] = speaker.name
    if speaker.role is not None:
        plain["role"] = speaker.role
    if speaker.outlets:
        plain["outlets"] = [outlet.id for outlet in speaker.outlets]
    if speaker.labels:
        plain["labels"] = list(speaker.labels)
    return plain


def _plain_section(section: Statement | Exchange) -> Plain:
    turns = [_plain_turn(turn) for turn in section.turns]
    if isinstance(section, Statement):
        return {"type": "statement", "turns": turns}
    plain: Plain = {"type": "exchange", "number": section.number}
    if section.follows is not None:
        plain["follows"] = section.follows
    if section.follows_evidence is not None:
        plain["follows_evidence"] = section.follows_evidence
    if section.after_event:
        plain["after_event"] = True
    plain["turns"] = turns
    return plain


def _plain_turn(turn: Turn) -> Plain:
    plain: Plain = {"side": turn.side}
    if turn.label is not None:
        plain["label"] = turn.label
    if turn.speaker is not None:
        plain["speaker"] = turn.speaker.id
    if turn.time is not None:
        plain["time"] = turn.time
    if turn.span is not None:
        plain["span"] = [turn.span.start, turn.span.end]
    plain["content"] = [
        {"text": item.text}
        if isinstance(item, Utterance) and not item.directions
        else {"text": item.text, "directions": [_plain_direction(d, "text") for d in item.directions]}
        if isinstance(item, Utterance)
        else _plain_direction(item, "direction")
        for item in turn.content
    ]
    return plain


def _plain_direction(direction: StageDirection, key: str) -> Plain:
    plain: Plain = {key: direction.text, "kind": direction.kind}
    if direction.at:
        plain["at"] = direction.at
    return plain
