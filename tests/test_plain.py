"""Plain values: what JSON writes, and strictness where they are read."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given

from briefingkit.errors import FormatError
from briefingkit.model import (
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
from briefingkit.plain import day_or_moment, from_plain, to_plain
from strategies import briefings

GAZETTE = Outlet("gazette", "Tarn Gazette", ("TG",), "FR", "newspaper")
ASKER = Speaker("gazette", "press", outlets=(GAZETTE,), labels=("Tarn Gazette",))
MILLER = Speaker("miller", "podium", "Jo Miller", "Keeper of the Lock")
LOCK = Briefing(
    title="Hour of questions",
    date=dt.date(2033, 2, 1),
    published=dt.datetime(2033, 2, 1, 17, 5, tzinfo=dt.UTC),
    started=dt.time(15, 30),
    speakers=(ASKER, MILLER),
    sections=(
        Statement((Turn("podium", (Utterance("Welcome."),), "MILLER", MILLER, "00:01", Span(3, 20)),)),
        Exchange(1, (Turn("press", (Utterance("Is it open?"),), "Tarn Gazette", ASKER),)),
        Exchange(
            2,
            (
                Turn("podium", (StageDirection("[Bell]", "incident"),)),
                Turn("podium", (Utterance("Yes (laughs).", (StageDirection("(laughs)", "vocal", 4),)),)),
            ),
            follows=1,
            follows_evidence="is it open",
            after_event=True,
        ),
    ),
    source=Source(name="lock.html"),
)
PLAIN = {
    "schema": 1,
    "title": "Hour of questions",
    "date": "2033-02-01",
    "published": "2033-02-01T17:05:00+00:00",
    "started": "15:30:00",
    "source": {"name": "lock.html"},
    "outlets": [{"id": "gazette", "name": "Tarn Gazette", "aliases": ["TG"], "country": "FR", "kind": "newspaper"}],
    "speakers": [
        {"id": "gazette", "side": "press", "outlets": ["gazette"], "labels": ["Tarn Gazette"]},
        {"id": "miller", "side": "podium", "name": "Jo Miller", "role": "Keeper of the Lock"},
    ],
    "sections": [
        {
            "type": "statement",
            "turns": [
                {
                    "side": "podium",
                    "label": "MILLER",
                    "speaker": "miller",
                    "time": "00:01",
                    "span": [3, 20],
                    "content": [{"text": "Welcome."}],
                }
            ],
        },
        {
            "type": "exchange",
            "number": 1,
            "turns": [
                {
                    "side": "press",
                    "label": "Tarn Gazette",
                    "speaker": "gazette",
                    "content": [{"text": "Is it open?"}],
                }
            ],
        },
        {
            "type": "exchange",
            "number": 2,
            "follows": 1,
            "follows_evidence": "is it open",
            "after_event": True,
            "turns": [
                {"side": "podium", "content": [{"direction": "[Bell]", "kind": "incident"}]},
                {
                    "side": "podium",
                    "content": [
                        {"text": "Yes (laughs).", "directions": [{"text": "(laughs)", "kind": "vocal", "at": 4}]}
                    ],
                },
            ],
        },
    ],
}


def test_a_briefing_becomes_plain_values() -> None:
    """Outlets and speakers stand once and are named by id; what is None, empty or usual is left out."""
    assert to_plain(LOCK) == PLAIN


def test_plain_values_become_a_briefing() -> None:
    """An equal briefing comes back, with its spans, and each speaker is one value however often it speaks."""
    briefing = from_plain(PLAIN)
    assert briefing == LOCK
    assert briefing.turns[0].span == Span(3, 20)
    assert briefing.turns[0].speaker is briefing.speakers[1]
    assert briefing.speakers[0].outlet is briefing.outlets[0]


def test_a_briefing_of_nothing_is_small() -> None:
    """What is always there is the number of the shape, and the sections."""
    assert to_plain(Briefing()) == {"schema": 1, "sections": []}


@given(briefings())
def test_any_briefing_comes_back(briefing: Briefing) -> None:
    """Whatever a briefing holds, and reading changes nothing of what is read."""
    plain = to_plain(briefing)
    before = repr(plain)
    assert from_plain(plain) == briefing
    assert repr(plain) == before


def changed(**fields: object) -> Mapping[str, Any]:
    """The plain values of LOCK, with other fields of the briefing."""
    return {**PLAIN, **fields}


@pytest.mark.parametrize(
    ("plain", "message"),
    [
        ("a briefing", "a briefing is an object, not str"),
        (changed(schema=2), "schema 2 is not known; this version reads schema 1 (at schema)"),
        (changed(outlets="gazette"), "expected a list, not str (at outlets)"),
        (changed(speakers=[]), "no speaker has the id 'miller' (at sections[0].turns[0].speaker)"),
        (changed(outlets=[]), "no outlet has the id 'gazette' (at speakers[0].outlets[0])"),
        (changed(language="plain English"), "language must be a BCP 47 tag such as 'en' or 'zh-Hans', not 'plain English'"),
        (changed(published=2033), "expected a string, not int (at published)"),
        (changed(mood="good"), "extra fields found (mood)"),
        (changed(title=1, place=2), "expected str, not int 1 (and 1 more) (at title)"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_path(plain: object, message: str) -> None:
    """The first fault is named, with its path, and how many more there are."""
    with pytest.raises(FormatError) as told:
        from_plain(plain)
    assert str(told.value) == message


def test_a_day_is_no_moment() -> None:
    """A date without a time stays one."""
    assert day_or_moment("2033-02-01") == dt.date(2033, 2, 1)
    assert day_or_moment("2033-02-01T00:00") == dt.datetime(2033, 2, 1)
    assert type(day_or_moment("2033-02-01")) is dt.date
