"""Strategies of hypothesis for briefings of all kinds."""

from datetime import timedelta, timezone
from typing import TypeVar

from hypothesis import strategies as st

from briefingkit.model import (
    OUTLET_KINDS,
    SIDES,
    STAGE_KINDS,
    Briefing,
    Exchange,
    Outlet,
    Source,
    Span,
    Speaker,
    StageDirection,
    Statement,
    Turn,
    Utterance,
)

T = TypeVar("T")
LEGAL = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff").filter(
        lambda c: c >= " " or c in "\t\n\r"
    ),
    max_size=12,
)
OFFSETS = st.integers(-86399, 86399).map(lambda seconds: timezone(timedelta(seconds=seconds)))


@st.composite
def utterances(draw: st.DrawFn) -> Utterance:
    """Any paragraph, with directions at any places."""
    text, directions = draw(LEGAL), []
    for kind in draw(st.lists(st.sampled_from(STAGE_KINDS), max_size=3)):
        words = draw(LEGAL.filter(bool))
        directions.append(StageDirection(words, kind, len(text)))
        text += words + draw(LEGAL)
    return Utterance(text, tuple(directions))


@st.composite
def briefings(draw: st.DrawFn) -> Briefing:
    """Any briefing, of text that XML can hold."""

    def some(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
        return st.lists(strategy, max_size=3).map(lambda items: (*items,))

    maybe = st.none() | LEGAL
    kinds = st.sampled_from((None, *OUTLET_KINDS))
    outlet = st.builds(Outlet, LEGAL, LEGAL, some(LEGAL), st.sampled_from((None, "FR", "CN")), kinds)
    there_are = draw(st.lists(outlet, max_size=3, unique_by=lambda one: one.id))
    outlets = some(st.sampled_from(there_are)) if there_are else st.just(())
    people = st.builds(Speaker, LEGAL, st.sampled_from(SIDES), maybe, maybe, outlets, some(LEGAL))
    speakers = draw(st.lists(people, max_size=3, unique_by=lambda one: one.id).map(tuple))
    between = st.builds(StageDirection, LEGAL, st.sampled_from(STAGE_KINDS), st.integers(-9, 9))
    spans = st.none() | st.tuples(st.integers(0, 9), st.integers(9, 10**9)).map(lambda ends: Span(*ends))
    who = st.sampled_from((None, *speakers))
    turns = some(st.builds(Turn, st.sampled_from(SIDES), some(utterances() | between), maybe, who, maybe, spans))
    sections: list[Statement | Exchange] = []
    for number in draw(st.lists(st.booleans(), max_size=4)):
        count = 1 + sum(isinstance(section, Exchange) for section in sections)
        follows = draw(st.none() | st.integers(1, count - 1)) if count > 1 else None
        new = (
            Exchange(count, draw(turns), follows, draw(maybe), draw(st.booleans()))
            if number
            else Statement(draw(turns))
        )
        sections.append(new)
    return Briefing(
        draw(maybe),
        draw(st.none() | st.dates()),
        draw(st.none() | st.dates() | st.datetimes(timezones=st.none() | OFFSETS)),
        draw(st.none() | st.times()),
        draw(st.none() | st.times(timezones=st.none() | OFFSETS)),
        draw(maybe),
        draw(maybe),
        draw(st.sampled_from((None, "en", "zh-Hans"))),
        speakers,
        tuple(sections),
        draw(st.none() | st.builds(Source, maybe, maybe, maybe, maybe, maybe)),
    )
