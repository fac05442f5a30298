"""The place of the event, as the page prints it."""

import pytest

from briefingkit.parsing.paragraphs import paragraphs
from briefingkit.parsing.place import read_place
from briefingkit.sources import Line

TITLE = "Press Briefing by the Harbour Office"


def place(*lines: str, title: str = TITLE, institution: str | None = None) -> str | None:
    """Read the lines above a transcript."""
    found = paragraphs([Line(text, 0, number, gap=True) for number, text in enumerate(lines, start=1)])
    return read_place(found, title, institution, "en")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Venue: Chart Room, Port Selby", "Chart Room, Port Selby"),
        ("LOCATION/ENDROIT:   Old Customs House", "Old Customs House"),
        ("地点：港务局三楼", "港务局三楼"),
        ("二、地　　點：港務局一樓", "港務局一樓"),
        ("場所：本館10階", "本館10階"),
        ("장소 : 항만청", "항만청"),
        ("（令和3年3月5日（金曜日）14時05分　於：本省会見室）", "本省会見室"),
        ("（令和3年3月2日（火）10:05 ～ 10:20　省内会見室）", "省内会見室"),
        ("(2021. 3. 4.(목) 10:30, 항만청 브리핑실)", "항만청 브리핑실"),
    ],
)
def test_place_that_is_named_so(line: str, expected: str) -> None:
    """A word for place, or a room behind the hour, is taken first of all."""
    assert place("Palace Hotel", TITLE, "Ostwick, March 3, 2021", line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bad Ostwick, 5 June 2023", "Bad Ostwick"),
        ("الميناء، 3 مارس 2021", "الميناء"),
        ("Приморск, 5 марта 2021 года", "Приморск"),
        ("(5 марта 2021 года, г.Приморск)", "г.Приморск"),
        ("Lunes 1 de marzo de 2021 | Palacio del Puerto", "Palacio del Puerto"),
    ],
)
def test_town_beside_the_day(line: str, expected: str) -> None:
    """A dateline's town is the place."""
    assert place(TITLE, line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Freitag, 5. März 2021",
        "MIÉRCOLES, 3 de marzo de 2021",
        "Dieser Text, 5. März 2021.",
        "harbour.org | March 3, 2021",
        "Press release, March 3, 2021",
        "Issued at Port Selby, March 3, 2021",
        "Prime Minister, March 3, 2021",
        "March 3, 2021, 14:30",
        "Speech/statement | Date: 3 March 2021",
    ],
)
def test_what_else_stands_beside_a_day(line: str) -> None:
    """A weekday, a site, a kind of text, an office and a time are no places."""
    assert place(TITLE, line) is None


def test_room_below_the_title() -> None:
    """A line that is a room, a house or a town and no more, below the title."""
    assert place(TITLE, "March 3, 2021", "James Hale Press Briefing Room") == "James Hale Press Briefing Room"
    assert place(TITLE, "Port Selby, Westland") == "Port Selby, Westland"
    assert place(TITLE, "Via Teleconference") == "Via Teleconference"


def test_lines_above_the_title_are_letterhead() -> None:
    """Menus and letterheads name houses too, and so does the institution below the title."""
    assert place("The Harbour House", "Home | Media Centre", TITLE) is None
    assert place(TITLE, "The Harbour House", institution="The Harbour House") is None
    assert place(TITLE, "Speaker of the House", "Office of the Garden Keeper", "© Harbour Hotel 2020") is None


def test_place_in_a_row_of_a_table_without_its_rules() -> None:
    """The Philippines' palace prints a table of event and location above the first turn."""
    assert (
        place(TITLE, "Event Press Briefing", "Location Briefing Room, Harbour House") == "Briefing Room, Harbour House"
    )
