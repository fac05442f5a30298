"""Briefing <-> plain values: one shape, strict reading, and every fault with its path."""

import copy
from datetime import UTC, date, datetime, time, timedelta, timezone
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
from briefingkit.plain import SCHEMA, from_plain, to_plain
from strategies import briefings

QUAY = Outlet("quay-times", "Quay Times", ("QT",), "NO", "newspaper")
CHIEF = Speaker("chief", "podium", "Per Dahl", "Harbour Master", (), ("MR. DAHL",))
ASKER = Speaker("ida", "press", outlets=(QUAY,))
SECOND = Speaker("second", "press", outlets=(QUAY,))
RICH = Briefing(
    "The quay",
    date(2031, 5, 6),
    datetime(2031, 5, 6, 21, 26, tzinfo=timezone(timedelta(hours=8))),
    time(10, 30),
    time(11, 0, 5),
    "Pier 4",
    "Harbour Office",
    "en",
    (CHIEF, ASKER, SECOND),
    (
        Statement((Turn("podium", (Utterance("Hello."),), "MR. DAHL", CHIEF, "00:10", Span(0, 20)),)),
        Exchange(1, (Turn("press", (Utterance("Why?"),), speaker=ASKER),)),
        Exchange(
            2,
            (
                Turn(
                    "podium",
                    (
                        Utterance("So (laughs).", (StageDirection("(laughs)", "vocal", 3),)),
                        StageDirection("[Bell]", "incident"),
                    ),
                ),
            ),
            follows=1,
            follows_evidence="on that",
            after_event=True,
        ),
    ),
    Source("quay.html", encoding="utf-8"),
)
PLAIN: dict[str, Any] = {
    "schema": 1,
    "title": "The quay",
    "place": "Pier 4",
    "institution": "Harbour Office",
    "language": "en",
    "date": "2031-05-06",
    "published": "2031-05-06T21:26:00+08:00",
    "started": "10:30:00",
    "ended": "11:00:05",
    "source": {"name": "quay.html", "encoding": "utf-8"},
    "outlets": [
        {"id": "quay-times", "name": "Quay Times", "aliases": ["QT"], "country": "NO", "kind": "newspaper"},
    ],
    "speakers": [
        {"id": "chief", "side": "podium", "name": "Per Dahl", "role": "Harbour Master", "labels": ["MR. DAHL"]},
        {"id": "ida", "side": "press", "outlets": ["quay-times"]},
        {"id": "second", "side": "press", "outlets": ["quay-times"]},
    ],
    "sections": [
        {
            "type": "statement",
            "turns": [
                {
                    "side": "podium",
                    "label": "MR. DAHL",
                    "speaker": "chief",
                    "time": "00:10",
                    "span": [0, 20],
                    "content": [{"text": "Hello."}],
                },
            ],
        },
        {
            "type": "exchange",
            "number": 1,
            "turns": [{"side": "press", "speaker": "ida", "content": [{"text": "Why?"}]}],
        },
        {
            "type": "exchange",
            "number": 2,
            "follows": 1,
            "follows_evidence": "on that",
            "after_event": True,
            "turns": [
                {
                    "side": "podium",
                    "content": [
                        {"text": "So (laughs).", "directions": [{"text": "(laughs)", "kind": "vocal", "at": 3}]},
                        {"direction": "[Bell]", "kind": "incident"},
                    ],
                },
            ],
        },
    ],
}


def changed(*path: str | int, to: object) -> dict[str, Any]:
    """The plain briefing with one value changed."""
    plain = copy.deepcopy(PLAIN)
    held: Any = plain
    for step in path[:-1]:
        held = held[step]
    held[path[-1]] = to
    return plain


def without(*path: str | int) -> dict[str, Any]:
    """The plain briefing with one key taken away."""
    plain = copy.deepcopy(PLAIN)
    held: Any = plain
    for step in path[:-1]:
        held = held[step]
    del held[path[-1]]
    return plain


def test_the_shape_is_written_to_the_letter() -> None:
    """Outlets and speakers stand once and are named by id; keys come in one order; what is unknown is left out."""
    assert to_plain(RICH) == PLAIN
    assert list(to_plain(RICH)) == list(PLAIN)
    assert to_plain(Briefing()) == {"schema": SCHEMA, "sections": []}


def test_the_shape_is_read() -> None:
    """An equal briefing comes of it, with its spans; a speaker of two turns is one value, as is an outlet of two."""
    briefing = from_plain(PLAIN)
    assert briefing == RICH
    assert [turn.span for turn in briefing.turns] == [Span(0, 20), None, None]
    assert briefing.turns[0].speaker is briefing.speakers[0]
    assert briefing.speakers[1].outlets[0] is briefing.speakers[2].outlets[0]


@given(briefings())
def test_any_briefing_comes_back(briefing: Briefing) -> None:
    """Nothing that a briefing can hold is lost."""
    assert from_plain(to_plain(briefing)) == briefing


def test_reading_leaves_what_it_reads_alone() -> None:
    """The dicts that were given can be used again."""
    given = copy.deepcopy(PLAIN)
    from_plain(given)
    assert given == PLAIN


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2031-05-06", date(2031, 5, 6)),
        ("2031-05-06T00:00:00", datetime(2031, 5, 6)),
        ("2031-05-06T21:26:00+00:00", datetime(2031, 5, 6, 21, 26, tzinfo=UTC)),
        ("2031-05-06T21:26:00Z", datetime(2031, 5, 6, 21, 26, tzinfo=UTC)),
    ],
)
def test_a_day_stays_a_day_and_a_moment_a_moment(text: str, value: date) -> None:
    """Midnight is a moment; a day without a time is none."""
    published = from_plain(changed("published", to=text)).published
    assert published == value
    assert type(published) is type(value)


@pytest.mark.parametrize("key", ["title", "date", "published", "started", "language", "source"])
def test_none_is_as_good_as_left_out(key: str) -> None:
    """Writers that spell out what is unknown are understood."""
    assert from_plain(changed(key, to=None)) == from_plain(without(key))


@pytest.mark.parametrize(
    ("plain", "message", "path"),
    [
        (changed("mood", to="good"), "extra fields found (mood)", None),
        (changed("source", "size", to=3), "extra fields found (size)", "source"),
        (changed("outlets", 0, "city", to="x"), "extra fields found (city)", "outlets[0]"),
        (changed("speakers", 1, "age", to=3), "extra fields found (age)", "speakers[1]"),
        (changed("sections", 0, "number", to=1), "extra fields found (number)", "sections[0]"),
        (without("speakers", 0, "side"), "the key 'side' is missing", "speakers[0].side"),
        (without("sections", 1, "number"), "the key 'number' is missing", "sections[1].number"),
        (without("sections", 1, "turns"), "expected an object with a list of turns", "sections[1]"),
        (without("sections", 2, "turns", 0, "side"), "the key 'side' is missing", "sections[2].turns[0].side"),
        (changed("outlets", to={}), "expected a list, not dict", "outlets"),
        (changed("outlets", 0, "country", to="Norway"), "country must be an ISO 3166-1 alpha-2 code", "outlets[0]"),
        (changed("outlets", 0, "aliases", to=[3]), "expected str, not int 3", "outlets[0].aliases[0]"),
        (changed("speakers", 2, "id", to="ida"), "the id 'ida' stands twice", "speakers[2].id"),
        (changed("speakers", 2, "outlets", to=["afar"]), "no outlet has the id 'afar'", "speakers[2].outlets[0]"),
        (changed("speakers", 2, "outlets", to=[[]]), "no outlet has the id []", "speakers[2].outlets[0]"),
        (changed("sections", 1, "number", to="1"), "expected int, not str '1'", "sections[1].number"),
        (changed("sections", 1, "number", to=True), "expected int, not bool True", "sections[1].number"),
        (changed("sections", 2, "after_event", to=1), "expected bool, not int 1", "sections[2].after_event"),
        (changed("sections", 2, "follows", to=2), "exchange 2 cannot follow exchange 2", "sections[2]"),
        (changed("sections", 2, "number", to=3), "exchange 2 of the briefing is numbered 3", None),
        (changed("sections", 1, "turns", 0, "speaker", to="nobody"), "no speaker has the id 'nobody'", "sections[1].turns[0].speaker"),
        (changed("sections", 1, "turns", 0, "side", to="Press"), "expected one of press, podium, floor, not 'Press'", "sections[1].turns[0].side"),
        (changed("sections", 0, "turns", 0, "span", to=[20, 0]), "a span must have 0 <= start <= end", "sections[0].turns[0].span"),
        (changed("sections", 0, "turns", 0, "content", 0, to={"txt": "a"}), "the key 'text' is missing", "sections[0].turns[0].content[0].text"),
        (changed("sections", 2, "turns", 0, "content", 0, "directions", 0, "at", to=4), "direction '(laughs)' does not stand at 4", "sections[2].turns[0].content[0]"),
        (changed("started", to="ten"), "Invalid isoformat string: 'ten'", "started"),
        (changed("date", to="2031-05-06T00:00:00"), "Invalid isoformat string", "date"),
        (changed("date", to=20310506), "expected a string, not int", "date"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_path(plain: dict[str, Any], message: str, path: str | None) -> None:
    """Unknown and missing keys, wrong types and wrong values each say where they stand."""
    with pytest.raises(FormatError) as told:
        from_plain(plain)
    assert told.value.message.startswith(message)
    assert told.value.path == path


def test_many_faults_are_counted() -> None:
    """The first is told; how many more there are, too."""
    plain = changed("outlets", 0, to={"id": 1, "name": 2, "aliases": 3})
    with pytest.raises(FormatError, match=r"expected str, not int 1 \(and 2 more\) \(at outlets\[0\].id\)"):
        from_plain(plain)


@pytest.mark.parametrize("plain", [[], "briefing", None, 3])
def test_a_briefing_is_an_object(plain: object) -> None:
    """Anything else is refused by what it is."""
    with pytest.raises(FormatError, match=f"a briefing is an object, not {type(plain).__name__}"):
        from_plain(plain)


@pytest.mark.parametrize("schema", [0, 2, "1", None, True, [1]])
def test_another_schema_is_refused(schema: object) -> None:
    """A file of a later version is not read as if it were of this one."""
    with pytest.raises(FormatError) as told:
        from_plain(changed("schema", to=schema))
    assert told.value.message == f"schema {schema!r} is not known; this version reads schema 1"
    assert told.value.path == "schema"
