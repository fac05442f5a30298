"""When the event began and ended, and what is only the moment of publication."""

import datetime

import pytest

from briefingkit.parsing.event_time import read_period, tells_event
from briefingkit.parsing.paragraphs import paragraphs
from briefingkit.sources import Line


def period(*lines: str) -> tuple[datetime.time | None, datetime.time | None]:
    """Read the lines above a transcript."""
    return read_period(paragraphs([Line(text, 0, number, gap=True) for number, text in enumerate(lines, start=1)]))


@pytest.mark.parametrize(
    ("line", "started", "ended"),
    [
        ("1:05 P.M. EDT", datetime.time(13, 5), None),
        ("at 3:05 p.m.", datetime.time(15, 5), None),
        ("14:30 Uhr", datetime.time(14, 30), None),
        ("（15時）", datetime.time(15), None),
        ("午前10時30分", datetime.time(10, 30), None),
        ("14ч", datetime.time(14), None),
        ("Time: 14:00", datetime.time(14), None),
        ("一、時　　間：110年3月2日（星期二）上午11時", datetime.time(11), None),
        ("时间：2021年3月4日 15:00-15:40", datetime.time(15), datetime.time(15, 40)),
        ("令和3年3月5日（金）8時50分～9時02分", datetime.time(8, 50), datetime.time(9, 2)),
        ("(2021. 3. 4.(목) 10:30)", datetime.time(10, 30), None),
        ("Tuesday, March 2, 2021 - 1:45 p.m.", datetime.time(13, 45), None),
        ("10:02 A.M. – 10:31 A.M.", datetime.time(10, 2), datetime.time(10, 31)),
    ],
)
def test_time_of_the_event(line: str, started: datetime.time, ended: datetime.time | None) -> None:
    """The zone, the weekday, the hour's own word or a second time say that the event is meant."""
    assert period("Press Briefing", line) == (started, ended)


@pytest.mark.parametrize(
    "line",
    [
        "2021-03-05 20:15",
        "5 March 2021 20:15",
        "دوشنبه ۱۱ اسفند ۱۳۹۹ - ۱۱:۴۰",
        "Last updated: Friday, March 5, 2021 3:40 p.m. EST",
        "Embargoed until 11:00 a.m. EST",
        "Sent: Friday, March 5, 2021 3:58 PM",
        "00:12:34",
        "07:41 Lighthouses",
        "Will it be open at 6 p.m.?",
    ],
)
def test_time_of_something_else(line: str) -> None:
    """A machine's stamp, a mail's time, an embargo and a running time say nothing of when the event was."""
    assert period("Press Briefing", line) == (None, None)


def test_bare_clock_alone_is_the_time_and_many_are_captions() -> None:
    """One line that is a clock and nothing else is the time of the event; several are times of a recording."""
    assert period("Press Briefing", "March 3, 2021", "19:05") == (datetime.time(19, 5), None)
    assert period("Press Briefing", "0:10", "0:29", "1:13") == (None, None)


def test_publication_is_never_the_event() -> None:
    """A word of publication outweighs the weekday and the zone."""
    assert tells_event("Friday, March 5, 2021, 3:40 p.m. EST")
    assert not tells_event("Posted Friday, March 5, 2021, 3:40 p.m. EST")
