"""The peer of JSON: msgspec Structs of the shape that briefingkit writes, as a user in a hurry would define them."""

import datetime as dt

import msgspec


class Source(msgspec.Struct, omit_defaults=True):
    """Where a briefing was read."""

    name: str | None = None
    url: str | None = None
    media_type: str | None = None
    encoding: str | None = None
    layout: str | None = None


class Outlet(msgspec.Struct, omit_defaults=True):
    """A news organisation."""

    id: str
    name: str
    aliases: list[str] = []
    country: str | None = None
    kind: str | None = None


class Speaker(msgspec.Struct, omit_defaults=True):
    """Who holds the floor; outlets by id."""

    id: str
    side: str
    name: str | None = None
    role: str | None = None
    outlets: list[str] = []
    labels: list[str] = []


class Direction(msgspec.Struct, omit_defaults=True):
    """A stage direction within a paragraph."""

    text: str
    kind: str
    at: int = 0


class Item(msgspec.Struct, omit_defaults=True):
    """A paragraph, or a stage direction between paragraphs."""

    text: str | None = None
    directions: list[Direction] = []
    direction: str | None = None
    kind: str | None = None


class Turn(msgspec.Struct, omit_defaults=True):
    """One speaker holding the floor; the speaker by id."""

    side: str
    content: list[Item]
    label: str | None = None
    speaker: str | None = None
    time: str | None = None
    span: tuple[int, int] | None = None


class Statement(msgspec.Struct, omit_defaults=True, tag_field="type", tag="statement"):
    """Turns that no question prompted."""

    turns: list[Turn]


class Exchange(msgspec.Struct, omit_defaults=True, tag_field="type", tag="exchange"):
    """One outlet's floor."""

    number: int
    turns: list[Turn]
    follows: int | None = None
    follows_evidence: str | None = None
    after_event: bool = False


class Briefing(msgspec.Struct, omit_defaults=True):
    """One event."""

    schema: int
    sections: list[Statement | Exchange]
    title: str | None = None
    date: dt.date | None = None
    published: dt.datetime | None = None
    started: dt.time | None = None
    ended: dt.time | None = None
    place: str | None = None
    institution: str | None = None
    language: str | None = None
    source: Source | None = None
    outlets: list[Outlet] = []
    speakers: list[Speaker] = []
