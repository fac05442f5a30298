"""Text -> briefing by way of msgspec, which checks keys and types as it reads: for files in which nothing is wrong.

What is wrong, or merely unusual, raises one of `UNUSUAL`, and `plain` looks at it again and tells the place.

Paragraphs, spans, turns and speakers, of which there are many, are filled slot by slot: the constructor of a frozen
class takes twice the time, and its checks are made here, or were made by msgspec.
"""

from collections.abc import Callable, Mapping
from datetime import date, time
from functools import lru_cache
from typing import Any, Final

from attrs import fields
from msgspec import MsgspecError, Struct, convert
from msgspec.json import Decoder

from briefingkit.model import (
    Briefing,
    Exchange,
    Outlet,
    OutletKind,
    Side,
    Source,
    Span,
    Speaker,
    StageDirection,
    StageKind,
    Statement,
    Turn,
    Utterance,
)
from briefingkit.plain import SCHEMA, day_or_moment

UNUSUAL: Final = (MsgspecError, KeyError, ValueError, TypeError, RecursionError)


class _Part(Struct, forbid_unknown_fields=True, gc=False):
    pass


class _Source(_Part, gc=False):
    name: str | None = None
    url: str | None = None
    media_type: str | None = None
    encoding: str | None = None
    layout: str | None = None


class _Outlet(_Part, gc=False):
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    kind: OutletKind | None = None


class _Speaker(_Part, gc=False):
    id: str
    side: Side
    name: str | None = None
    role: str | None = None
    outlets: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


class _Within(_Part, gc=False):
    text: str
    kind: StageKind
    at: int = 0


class _Between(_Part, gc=False):
    direction: str
    kind: StageKind
    at: int = 0


class _Paragraph(_Part, gc=False):
    text: str
    directions: tuple[_Within, ...]


class _Turn(_Part, gc=False):
    side: Side
    content: list[dict[str, Any]]
    label: str | None = None
    speaker: str | None = None
    time: str | None = None
    span: tuple[int, int] | None = None


class _Statement(_Part, gc=False, tag_field="type", tag="statement"):
    turns: list[_Turn]


class _Exchange(_Part, gc=False, tag_field="type", tag="exchange"):
    number: int
    turns: list[_Turn]
    follows: int | None = None
    follows_evidence: str | None = None
    after_event: bool = False


class _Briefing(_Part, gc=False):
    schema: int
    sections: list[_Statement | _Exchange]
    title: str | None = None
    date: str | None = None
    published: str | None = None
    started: str | None = None
    ended: str | None = None
    place: str | None = None
    institution: str | None = None
    language: str | None = None
    source: _Source | None = None
    outlets: list[_Outlet] = []
    speakers: list[_Speaker] = []


_DECODER: Final = Decoder(_Briefing)


def read(text: str) -> Briefing:
    """Read a briefing, or raise one of `UNUSUAL`."""
    read = _DECODER.decode(text)
    outlets = {one.id: _outlet(one.id, one.name, one.aliases, one.country, one.kind) for one in read.outlets}
    speakers = {one.id: _speaker(one, outlets) for one in read.speakers}
    if read.schema != SCHEMA or len(outlets) != len(read.outlets) or len(speakers) != len(read.speakers):
        raise ValueError
    source = read.source
    return Briefing(
        read.title,
        None if read.date is None else date.fromisoformat(read.date),
        None if read.published is None else day_or_moment(read.published),
        None if read.started is None else time.fromisoformat(read.started),
        None if read.ended is None else time.fromisoformat(read.ended),
        read.place,
        read.institution,
        read.language,
        tuple(speakers.values()),
        tuple([_section(section, speakers) for section in read.sections]),
        None if source is None else Source(*[getattr(source, name) for name in source.__struct_fields__]),
    )


def _section(section: _Statement | _Exchange, speakers: Mapping[str, Speaker]) -> Statement | Exchange:
    turns = tuple([_turn(turn, speakers) for turn in section.turns])
    if isinstance(section, _Statement):
        return Statement(turns)
    return Exchange(section.number, turns, section.follows, section.follows_evidence, section.after_event)


def _setters(kind: type) -> list[Callable[[object, object], None]]:
    return [getattr(kind, field.name).__set__ for field in fields(kind)]


_new: Final = object.__new__
_set_text, _set_directions = _setters(Utterance)
_set_start, _set_end = _setters(Span)
_set_side, _set_content, _set_label, _set_speaker, _set_time, _set_span = _setters(Turn)
_set_id, _set_person_side, _set_name, _set_role, _set_outlets, _set_labels = _setters(Speaker)

_outlet: Final = lru_cache(4096)(Outlet)  # an archive names the same ones in file after file


def _turn(turn: _Turn, speakers: Mapping[str, Speaker]) -> Turn:
    made, who, ends = _new(Turn), turn.speaker, turn.span
    _set_side(made, turn.side)
    _set_content(made, tuple([_utterance(item["text"]) if len(item) == 1 else _item(item) for item in turn.content]))
    _set_label(made, turn.label)
    _set_speaker(made, None if who is None else speakers[who])
    _set_time(made, turn.time)
    _set_span(made, None if ends is None else _span(ends))
    return made


def _utterance(text: object) -> Utterance:
    if type(text) is not str:
        raise TypeError
    made = _new(Utterance)
    _set_text(made, text)
    _set_directions(made, ())
    return made


def _item(item: dict[str, Any]) -> Utterance | StageDirection:
    if "direction" in item:
        between = convert(item, _Between)
        return StageDirection(between.direction, between.kind, between.at)
    paragraph = convert(item, _Paragraph)
    return Utterance(
        paragraph.text, tuple([StageDirection(one.text, one.kind, one.at) for one in paragraph.directions])
    )


def _span(ends: tuple[int, int]) -> Span:
    start, end = ends
    if not 0 <= start <= end:
        raise ValueError
    made = _new(Span)
    _set_start(made, start)
    _set_end(made, end)
    return made


def _speaker(person: _Speaker, outlets: Mapping[str, Outlet]) -> Speaker:
    made = _new(Speaker)
    _set_id(made, person.id)
    _set_person_side(made, person.side)
    _set_name(made, person.name)
    _set_role(made, person.role)
    _set_outlets(made, tuple([outlets[name] for name in person.outlets]))
    _set_labels(made, person.labels)
    return made
