"""The parts of a briefing: who speaks, for whom, and what is said.

Nothing here parses, reads or writes. Sequences are tuples; what can be derived is a property.
Text is verbatim: as printed, with entities and encodings resolved and nothing corrected.
"""

from collections.abc import Iterable
from typing import Literal

from attrs import field, frozen
from attrs.validators import in_, optional

from briefingkit._codes import country_code

Side = Literal["press", "podium", "floor"]
"""Who holds the floor: those who ask, those who answer, or neither (moderators, interpreters, the hall)."""

StageKind = Literal["vocal", "kinesic", "incident", "gap", "heading", "time", "note"]
"""What a transcriber's note tells: a sound by a person ("Laughter"), a gesture ("Nods"), an event
("Video is played"), words not heard or left out ("Inaudible"), a printed headline, a time mark, or else a note."""

OutletKind = Literal["agency", "newspaper", "magazine", "broadcaster", "online", "other"]

SIDES: tuple[Side, ...] = ("press", "podium", "floor")
STAGE_KINDS: tuple[StageKind, ...] = ("vocal", "kinesic", "incident", "gap", "heading", "time", "note")
OUTLET_KINDS: tuple[OutletKind, ...] = ("agency", "newspaper", "magazine", "broadcaster", "online", "other")


# Whoever gives lists gets values that are equal to those of tuples and can be keys. A function for each type: type
# checkers make no use of a generic one here.


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(texts)


def shorten(text: str, width: int = 60) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"


def _closed(left: str, right: str) -> str:
    """Join what stood on both sides of a stage direction."""
    if not left.strip() or not right.strip():
        return (left + right).strip()
    if left[-1].isspace() and (right[0].isspace() or right[0] in ".,;:!?…)]"):
        left = left.rstrip()
    return left + right


@frozen
class Span:
    """A stretch of the text that was read: `text[start:end]`, in characters counted from 0."""

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span must have 0 <= start <= end, not {self.start}..{self.end}")


@frozen(repr=False)
class Outlet:
    """A news organisation.

    `id` is stable and safe as an XML id; `name` is the usual English name, or the name as printed where the
    organisation is unknown; `aliases` are other printed names; `country` is ISO 3166-1 alpha-2.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = field(default=(), converter=_texts)
    country: str | None = field(default=None, validator=country_code)
    kind: OutletKind | None = field(default=None, validator=optional(in_(OUTLET_KINDS)))

    def __repr__(self) -> str:
        return f"<Outlet {self.name}>"


def _outlets(outlets: Iterable[Outlet]) -> tuple[Outlet, ...]:
    return tuple(outlets)


@frozen(repr=False)
class Speaker:
    """A person (or an outlet's unnamed reporter) who holds the floor in a briefing.

    `id` is unique within its briefing and safe as an XML id; `name` is None for the unnamed; `role` is the
    office as printed; `outlets` are those a reporter asks for; `labels` are all the ways the page prints them.
    """

    id: str
    side: Side = field(validator=in_(SIDES))
    name: str | None = None
    role: str | None = None
    outlets: tuple[Outlet, ...] = field(default=(), converter=_outlets)
    labels: tuple[str, ...] = field(default=(), converter=_texts)

    @property
    def outlet(self) -> Outlet | None:
        """The (first) outlet the speaker asks for, or None."""
        return self.outlets[0] if self.outlets else None

    def __repr__(self) -> str:
        who = self.name or (self.labels[0] if self.labels else self.id)
        return f"<Speaker {who}{f', {self.outlet.name}' if self.outlet else ''} ({self.side})>"


@frozen
class StageDirection:
    """A transcriber's note, as printed with its brackets; `at` is its place in the utterance's text, if in one."""

    text: str
    kind: StageKind = field(default="note", validator=in_(STAGE_KINDS))
    at: int = 0


def _directions(directions: Iterable[StageDirection]) -> tuple[StageDirection, ...]:
    return tuple(directions)


@frozen
class Utterance:
    """One printed paragraph of a turn.

    `text` is verbatim, stage directions included; `directions` says which stretches of it are such notes:
    each direction's `text` stands at `text[at:]`, in order, without overlap.
    """

    text: str
    directions: tuple[StageDirection, ...] = field(default=(), converter=_directions)

    def __attrs_post_init__(self) -> None:
        end = 0
        for direction in self.directions:
            if direction.at < end or not direction.text or not self.text.startswith(direction.text, direction.at):
                raise ValueError(f"direction {direction.text!r} does not stand at {direction.at} in {self.text!r}")
            end = direction.at + len(direction.text)

    @property
    def spoken(self) -> str:
        """The text without stage directions, and without the white space that they leave."""
        spoken, end = "", 0
        for direction in self.directions:
            spoken = _closed(spoken, self.text[end : direction.at])
            end = direction.at + len(direction.text)
        return _closed(spoken, self.text[end:]) if self.directions else self.text


def _items(items: Iterable[Utterance | StageDirection]) -> tuple[Utterance | StageDirection, ...]:
    return tuple(items)


@frozen(repr=False)
class Turn:
    """One speaker holding the floor.

    `label` is the printed label without its punctuation, None where nothing is printed; `speaker` is None where
    nothing tells who it is (an anonymous "Q:"); `time` is a time mark printed with the label ("00:24").
    `span` covers label and content in the text that was read and is left out of equality.
    """

    side: Side = field(validator=in_(SIDES))
    content: tuple[Utterance | StageDirection, ...] = field(default=(), converter=_items)
    label: str | None = None
    speaker: Speaker | None = None
    time: str | None = None
    span: Span | None = field(default=None, eq=False)

    @property
    def utterances(self) -> tuple[Utterance, ...]:
        """The paragraphs, without the stage directions that stand between them."""
        return tuple(item for item in self.content if isinstance(item, Utterance))

    @property
    def text(self) -> str:
        """The paragraphs joined by newlines, without the label."""
        return "\n".join([item.text for item in self.content if isinstance(item, Utterance)])

    @property
    def outlet(self) -> Outlet | None:
        """The outlet the speaker asks for, or None."""
        return self.speaker.outlet if self.speaker is not None else None

    def __repr__(self) -> str:
        return f"<Turn {self.side} {self.label or '—'}: {shorten(self.text)!r}>"
