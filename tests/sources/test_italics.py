"""Italics stand for bold type where a page sets its questions so and nothing else in bold."""

import pytest

from briefingkit.parsing import parse
from briefingkit.sources import read

ASKED = [
    "Who pays for the lamps of the harbour?",
    "And who for the stairs and the ropes?",
    "Since when has that been so?",
]
SAID = "The province pays, as it always has, and says so each year."


def markdown(mark: str) -> str:
    """Print the questions between marks, and the answers plain."""
    return "# An hour on lamps\n\n" + "".join(f"{mark}{asked}{mark}\n\n{SAID}\n\n" for asked in ASKED)


def html(tag: str, more: str = "") -> bytes:
    """Print the questions in an element, and the answers plain."""
    turns = "".join(f"<p><{tag}>{asked}</{tag}></p><p>{SAID}</p>" for asked in ASKED)
    return f"<html><body><h1>An hour on lamps</h1>{turns}{more}</body></html>".encode()


@pytest.mark.parametrize("page", [markdown("*"), markdown("_"), html("em"), html("i")])
def test_questions_in_italics(page: str | bytes) -> None:
    """They are parted from the answers as those in bold type are."""
    found = parse(page, layout="generic").unwrap()
    assert [(turn.side, turn.text) for turn in found.turns] == [
        turn for asked in ASKED for turn in (("press", asked), ("podium", SAID))
    ]


@pytest.mark.parametrize("page", [markdown("*") + "**A note.**\n", html("em", "<p><b>A note.</b></p>")])
def test_italics_beside_bold_type_are_none(page: str | bytes) -> None:
    """Where something is bold, italics are what they always are."""
    assert sum(bool(line.bold) for line in read(page, name="a.md" if isinstance(page, str) else "a.html").lines) == 1


def test_notes_in_italics_stay_so() -> None:
    """Stage directions and titles of papers in italics ask nothing."""
    page = markdown("*").replace("?", ".")
    assert not any(line.bold for line in read(page, name="a.md").lines)
