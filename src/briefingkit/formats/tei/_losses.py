"""What the profile `parlamint` leaves out of a briefing, said before anyone misses it."""

from collections.abc import Iterator

from briefingkit.formats.tei._names import ELEMENT_OF
from briefingkit.formats.tei._text import fold, is_address
from briefingkit.model import Briefing, Source, StageDirection, Utterance


def losses(briefing: Briefing) -> tuple[str, ...]:
    """Say what of a briefing the profile `parlamint` cannot carry, a line each.

    The first line is always there: ParlaMint's schema knows one licence alone, and the file states it.
    """
    return (
        "the licence: ParlaMint allows CC BY 4.0 alone, and the file says so, whatever holds for the source",
        *_of_speakers(briefing),
        *_of_fields(briefing),
        *_of_source(briefing.source),
        *_of_sections(briefing),
    )


def _of_speakers(briefing: Briefing) -> Iterator[str]:
    if briefing.speakers:
        count = len(briefing.speakers)
        yield f"names, roles, sides and labels of {count} speakers: they belong in the root file of the corpus"
    if briefing.outlets:
        yield f"{len(briefing.outlets)} outlets, and who asks for them: ParlaMint has no place for news organisations"


def _of_fields(briefing: Briefing) -> Iterator[str]:
    if briefing.title is None:
        yield "that there is no title: one must stand"
    for name in ("title", "place", "institution"):
        value = getattr(briefing, name)
        if value is not None and value != fold(value):
            yield f"white space of the {name}, which is folded"
    for name in ("started", "ended"):
        if getattr(briefing, name) is not None:
            yield f"when it {name}"
    if briefing.language is None:
        yield "that the language is unknown: it is written as 'und'"
    if briefing.published is None:
        yield "that the day of publication is unknown: the day of the event stands for it"
    elif briefing.date is None:
        yield "that the day of the event is unknown: the day of publication stands for it"


def _of_source(source: Source | None) -> Iterator[str]:
    if source is not None:
        names = ["name", "media_type", "encoding", "layout"] + ["url"] * (not is_address(source.url))
        lost = [name for name in names if getattr(source, name) is not None]
        if lost:
            yield f"the source's {', '.join(lost)}"


def _of_sections(briefing: Briefing) -> Iterator[str]:
    empty = sum(not section.turns for section in briefing.sections)
    if empty:
        yield f"sections without turns, {empty} of them"
    after = [str(exchange.number) for exchange in briefing.exchanges if exchange.after_event]
    if after:
        yield f"that questions were put after the event, in exchanges {', '.join(after)}"
    if any(turn.span is not None for turn in briefing.turns):
        yield "the spans of turns in the source"
    directions: list[StageDirection] = []
    for turn in briefing.turns:
        for item in turn.content:
            directions += item.directions if isinstance(item, Utterance) else (item,)
    described = [direction.text for direction in directions if direction.kind in ELEMENT_OF]
    if any(text != (fold(text) or None) for text in described):
        yield "white space of stage directions, which is folded"
