"""Briefings of a ministry that never was, with everything that a briefing can hold."""

from datetime import UTC, date, datetime, time

import pytest

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


@pytest.fixture
def full() -> Briefing:
    """Give a briefing in which no field is empty."""
    reuters = Outlet("reuters", "Reuters", ("REU",), "GB", "agency")
    kyodo = Outlet("kyodo", "Kyodo News", ("共同社", "Kyodo"), "JP", "agency")
    ana = Speaker("ana", "podium", "Ana Petrescu", "Spokesperson", (), ("Ana Petrescu", "Petrescu"))
    lou = Speaker("lou", "press", "Lou Marsh", None, (reuters, kyodo), ("Reuters",))
    hall = Speaker("hall", "floor")
    opening = Statement(
        (
            Turn("podium", (Utterance("Good afternoon."), StageDirection("(Laughter)", "vocal")), "Ana Petrescu", ana),
            Turn("floor", (Utterance("会议开始。"),), None, hall, "00:24", Span(30, 41)),
        )
    )
    first = Exchange(
        1,
        (
            Turn("press", (Utterance("Is the lock open?"),), "Reuters", lou, None, Span(41, 70)),
            Turn(
                "podium",
                (
                    Utterance("It is [inaudible] open.", (StageDirection("[inaudible]", "gap", 6),)),
                    Utterance("And so is the harbour."),
                ),
                "Petrescu",
                ana,
                "01:10",
                Span(70, 130),
            ),
        ),
    )
    second = Exchange(
        2, (Turn("press", (Utterance("On the lock: since when?"),)), Turn("podium")), 1, "On the lock", after_event=True
    )
    return Briefing(
        title="Press Conference of March 4",
        date=date(2024, 3, 4),
        published=datetime(2024, 3, 4, 21, 26, tzinfo=UTC),
        started=time(15, 0),
        ended=time(15, 47, 30),
        place="Harbour House",
        institution="Ministry of Locks",
        language="en",
        speakers=(ana, lou, hall),
        sections=(opening, first, second),
        source=Source("2024-03-04.html", "https://locks.example/4", "text/html", "utf-8", "generic"),
    )


@pytest.fixture
def bare() -> Briefing:
    """Give a briefing of which nothing is known."""
    return Briefing()
