"""Which lines are the numbers of printed pages, and which are numbers of something else."""

import pytest

from briefingkit.sources.page_numbers import page_number, page_numbers

FILL = ["The pier will be mended before the ice comes."] * 9


@pytest.mark.parametrize(
    "text",
    ["3", "-3-", "- 3 -", "Page 3", "Page 3 of 9", "3/9", "第3页", "стр. 3", "./ 3", "(3)", "- 3 -   Monday, 7/18/94"],
)
def test_ways_of_printing_a_page_number(text: str) -> None:
    """A number alone, between dashes, or with the word for a page."""
    match = page_number(text)
    assert match is not None
    assert match["number"] == "3"


@pytest.mark.parametrize("text", ["3 March", "3 Monday, 7/18/94", "2021", "A3", "three", "", "3" + " " * 40])
def test_what_is_no_page_number(text: str) -> None:
    """A year, a date, a long line."""
    assert page_number(text) is None


def test_numbers_rise_by_one() -> None:
    """Two are enough where none is missing."""
    assert page_numbers(["One.", "1", "Two.", "2", "Three."]) == {1, 3}
    assert page_numbers(["One.", "7", "Two.", "2", "Three."]) == frozenset()


def test_scan_has_lost_some() -> None:
    """A typescript that was scanned: page 4 is not there, and a stray figure is none."""
    texts = ["First.", "-2", *FILL, "-3", *FILL, "-5", "60", *FILL, "6"]
    assert [texts[place] for place in sorted(page_numbers(texts))] == ["-2", "-3", "-5", "6"]


def test_scores_are_no_pages() -> None:
    """Numbers that rise on neighbouring lines, with gaps, count something else."""
    assert page_numbers(["1", "3", "4", "6", *FILL]) == frozenset()


def test_pages_of_a_publishing_office() -> None:
    """Where a page begins is marked so surely that once is enough, and figures may be missing."""
    assert page_numbers(["One.", "[[Page 1288]]", "Two."]) == {1}
    assert page_numbers(["One.", "[[Page 289]]", "7", "Two.", "[[Page 291]]"]) == {1, 4}
    assert page_numbers(["One.", "Page 1288", "Two.", "Page 1289"]) == {1, 3}
    assert page_numbers(["One.", "2007", "Two.", "2008"]) == frozenset()
