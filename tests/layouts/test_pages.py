"""Golden pages: a small page in each house's real layout, and beside it, in words, what must come out of it.

An expected file holds `layout: …`, `title: …` and `date: …`, then a line a turn: `side | label | outlet | words`.
`-` is nothing printed; `first words … last words` stands for a longer text. Expected files are written by hand.
"""

import re
from pathlib import Path

import pytest
from attrs import frozen

from briefingkit.layouts import layout_names
from briefingkit.model import Turn
from briefingkit.parsing import parse

PAGES = Path(__file__).parent / "pages"
EXPECTED = sorted(PAGES.glob("*.expected.txt"))
CHINA_VARIANTS = 4

NEED_LAYOUT = {
    "imf": "`PRESS OFFICER: …` below the transcript is printed as a label is",
    "mexico-presidency": "the questions of a survey below the transcript are printed as an official's words",
    "russia-mfa": "a link to the contents below the transcript reads as a short line of the answer",
}
"""Pages that come out otherwise without their layout, and why."""


@frozen
class Golden:
    """An expected file as read."""

    head: dict[str, str]
    turns: tuple[tuple[str, str, str, str], ...]


def golden(path: Path) -> Golden:
    """Read an expected file."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    head = dict(line.split(": ", 1) for line in lines[:3])
    turns = [re.split(r" \| ", line, maxsplit=3) for line in lines[3:]]
    assert set(head) == {"layout", "title", "date"}
    return Golden(head, tuple((side, label, outlet, words) for side, label, outlet, words in turns))


def stem(expected: Path) -> str:
    """Give the name of the page that an expected file speaks of."""
    return expected.name.removesuffix(".expected.txt")


def page_of(expected: Path) -> Path:
    """Give the one page that an expected file speaks of."""
    (page,) = (path for path in PAGES.glob(f"{stem(expected)}.*") if path != expected)
    return page


def shown(turn: Turn, words: str) -> tuple[str, str, str, str]:
    """Give a turn as an expected file has it: `words` if its text is what they stand for, else the text itself."""
    text = " ".join(turn.text.split())
    first, ellipsis, last = words.partition(" … ")
    fits = text.startswith(first) and text.endswith(last) and len(text) >= len(first) + len(last)
    said = words if (fits if ellipsis else text == words) else text
    return turn.side, turn.label or "-", turn.outlet.name if turn.outlet else "-", said


def outline(turns: tuple[Turn, ...], expected: Golden) -> list[tuple[str, str, str, str]]:
    """Give all turns as an expected file has them."""
    words = [turn[3] for turn in expected.turns] + [""] * len(turns)
    return [shown(turn, said) for turn, said in zip(turns, words, strict=False)]


def test_every_layout_has_a_page() -> None:
    """No layout is shipped without a page that shows what it is for."""
    shown_layouts = [golden(path).head["layout"] for path in EXPECTED]
    assert set(shown_layouts) == set(layout_names()) - {"generic"}
    assert shown_layouts.count("china-mfa") >= CHINA_VARIANTS


@pytest.mark.parametrize("expected", EXPECTED, ids=stem)
def test_page_with_its_layout(expected: Path) -> None:
    """The layout is detected; title, date and every turn are as the expected file says."""
    want = golden(expected)
    parsed = parse(page_of(expected))
    head = {"layout": parsed.layout, "title": parsed.briefing.title, "date": str(parsed.briefing.date)}
    assert head == want.head
    assert outline(parsed.briefing.turns, want) == list(want.turns)


@pytest.mark.parametrize("expected", EXPECTED, ids=stem)
def test_page_without_its_layout(expected: Path) -> None:
    """The same turns come out of the page's own evidence alone, but for those that need a layout."""
    want = golden(expected)
    found = outline(parse(page_of(expected), layout="generic").briefing.turns, want)
    assert (found == list(want.turns)) is (stem(expected) not in NEED_LAYOUT), NEED_LAYOUT.get(stem(expected))
