"""A briefing, and the sections it is made of."""

import datetime
from collections.abc import Iterable

from attrs import Attribute, field, frozen
from attrs.validators import instance_of, optional

from briefingkit._codes import language_tag
from briefingkit.model._parts import Outlet, Speaker, Turn, shorten


def _plain_date(_: object, attribute: "Attribute[datetime.date | None]", value: object) -> None:
    if value is not None and (not isinstance(value, datetime.date) or isinstance(value, datetime.datetime)):
        raise TypeError(f"{attribute.name} must be a datetime.date without a time, not {value!r}")


def _turns(turns: Iterable[Turn]) -> tuple[Turn, ...]:
    return tuple(turns)


@frozen(repr=False)
class Statement:
    """Turns that no question prompted: an opening, an announcement, a closing."""

    turns: tuple[Turn, ...] = field(converter=_turns)

    @property
    def text(self) -> str:
        """The turns' texts joined by newlines."""
        return "\n".join([turn.text for turn in self.turns])

    def __repr__(self) -> str:
        return f"<Statement {shorten(self.text)!r}>"


@frozen(repr=False)
class Exchange:
    """One outlet's floor: its question or questions, and all that was said in reply.

    `number` counts from 1 within the briefing; `follows` is the number of the earlier exchange that this one
    takes up, and `follows_evidence` the words or the reason that say so; `after_event` marks a question that the
    page says was put after the briefing.
    """

    number: int
    turns: tuple[Turn, ...] = field(converter=_turns)
    follows: int | None = None
    follows_evidence: str | None = None
    after_event: bool = False

    def __attrs_post_init__(self) -> None:
        if self.number < 1:
            raise ValueError(f"an exchange's number counts from 1, not {self.number}")
        if self.follows is not None and not 1 <= self.follows < self.number:
            raise ValueError(f"exchange {self.number} cannot follow exchange {self.follows}")

    @property
    def questions(self) -> tuple[Turn, ...]:
        """The press turns, in order."""
        return tuple(turn for turn in self.turns if turn.side == "press")

    @property
    def answers(self) -> tuple[Turn, ...]:
        """The podium turns, in order."""
        return tuple(turn for turn in self.turns if turn.side == "podium")

    @property
    def question(self) -> str:
        """The text of the press turns, joined by newlines."""
        return "\n".join([turn.text for turn in self.turns if turn.side == "press"])

    @property
    def answer(self) -> str:
        """The text of the podium turns, joined by newlines."""
        return "\n".join([turn.text for turn in self.turns if turn.side == "podium"])

    @property
    def outlets(self) -> tuple[Outlet, ...]:
        """The outlets that ask, each once, in order."""
        seen = {o.id: o for turn in self.questions if turn.speaker is not None for o in turn.speaker.outlets}
        return tuple(seen.values())

    @property
    def outlet(self) -> Outlet | None:
        """The first outlet that asks, or None where nothing tells."""
        return next(iter(self.outlets), None)

    @property
    def reporter(self) -> str | None:
        """The name of the first reporter who asks, or None where nothing tells."""
        return next((t.speaker.name for t in self.questions if t.speaker is not None and t.speaker.name), None)

    def __repr__(self) -> str:
        who = self.outlet.name if self.outlet else self.reporter or "—"
        return f"<Exchange {self.number} {who}: {shorten(self.question)!r}>"


@frozen
class Source:
    """Where a briefing was read: file name or address, media type, character encoding, and the layout used."""

    name: str | None = None
    url: str | None = None
    media_type: str | None = None
    encoding: str | None = None
    layout: str | None = None


def _speakers(speakers: Iterable[Speaker]) -> tuple[Speaker, ...]:
    return tuple(speakers)


def _sections(sections: Iterable[Statement | Exchange]) -> tuple[Statement | Exchange, ...]:
    return tuple(sections)


@frozen(repr=False)
class Briefing:
    """One event, as its transcript tells it.

    `date` is the day of the event; `published` the moment (or the day, where no time is printed) the page says
    it was put out; `started` and `ended` are local times as printed; `language` is a BCP 47 tag.
    Every speaker of a turn is in `speakers`, and every exchange is numbered in order, from 1.
    """

    title: str | None = None
    date: datetime.date | None = field(default=None, validator=_plain_date)
    published: datetime.datetime | datetime.date | None = field(
        default=None, validator=optional(instance_of(datetime.date))
    )
    started: datetime.time | None = field(default=None, validator=optional(instance_of(datetime.time)))
    ended: datetime.time | None = field(default=None, validator=optional(instance_of(datetime.time)))
    place: str | None = None
    institution: str | None = None
    language: str | None = field(default=None, validator=language_tag)
    speakers: tuple[Speaker, ...] = field(default=(), converter=_speakers)
    sections: tuple[Statement | Exchange, ...] = field(default=(), converter=_sections)
    source: Source | None = None

    def __attrs_post_init__(self) -> None:
        ids = {speaker.id: speaker for speaker in self.speakers}
        if len(ids) != len(self.speakers):
            raise ValueError("two speakers of a briefing have one id")
        known: dict[str, Outlet] = {}
        for outlet in (outlet for speaker in self.speakers for outlet in speaker.outlets):
            if known.setdefault(outlet.id, outlet) != outlet:
                raise ValueError(f"two outlets of a briefing have the id {outlet.id!r}")
        for turn in self.turns:
            speaker = turn.speaker
            if speaker is not None and ids.get(speaker.id) is not speaker and ids.get(speaker.id) != speaker:
                raise ValueError(f"{speaker!r} holds the floor but is not among the briefing's speakers")
        for number, exchange in enumerate(self.exchanges, start=1):
            if exchange.number != number:
                raise ValueError(f"exchange {number} of the briefing is numbered {exchange.number}")

    @property
    def turns(self) -> tuple[Turn, ...]:
        """All turns, in order."""
        return tuple([turn for section in self.sections for turn in section.turns])

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """The exchanges, in order; `exchanges[0].number` is 1."""
        return tuple([section for section in self.sections if isinstance(section, Exchange)])

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The statements, in order."""
        return tuple([section for section in self.sections if isinstance(section, Statement)])

    @property
    def outlets(self) -> tuple[Outlet, ...]:
        """The outlets of all speakers, each once, in the order of the speakers."""
        return tuple({outlet.id: outlet for speaker in self.speakers for outlet in speaker.outlets}.values())

    @property
    def spokesperson(self) -> Speaker | None:
        """The person on the podium who holds the floor most often; the first of them where several do."""
        counts: dict[str, int] = {}
        for turn in self.turns:
            if turn.side == "podium" and turn.speaker is not None:
                counts[turn.speaker.id] = counts.get(turn.speaker.id, 0) + 1
        if not counts:
            return None
        chosen = max(counts, key=counts.__getitem__)
        return next(speaker for speaker in self.speakers if speaker.id == chosen)

    @property
    def text(self) -> str:
        """All turns' texts joined by newlines, without labels."""
        return "\n".join([turn.text for turn in self.turns])

    def __repr__(self) -> str:
        return (
            f"<Briefing {self.date or 'undated'} {shorten(self.title or 'untitled')!r}:"
            f" {len(self.exchanges)} exchanges, {len(self.turns)} turns>"
        )
