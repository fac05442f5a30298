"""Not one word is lost: what the turns keep and what is told as left out make up the text that was read.

A word is a run of letters and digits, or a single Chinese or Japanese character. Counts are compared, so that
nothing is doubled either.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from briefingkit.parsing import Parsed, parse

PAGES = Path(__file__).parent / "layouts" / "pages"
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
FIXTURES = sorted(path for path in PAGES.iterdir() if not path.name.endswith(".expected.txt"))


def words(text: str) -> Counter[str]:
    """Count the words of a text."""
    return Counter(WORD.findall(text))


def kept(parsed: Parsed) -> Counter[str]:
    """Count the words of the turns: labels, time marks, paragraphs and notes."""
    found: Counter[str] = Counter()
    for turn in parsed.briefing.turns:
        for text in (turn.label, turn.time, *(item.text for item in turn.content)):
            found += words(text or "")
    return found


def left_out(parsed: Parsed) -> Counter[str]:
    """Count the words that are told as left out."""
    found: Counter[str] = Counter()
    for diagnostic in parsed.diagnostics:
        if diagnostic.code.startswith("left-out") and diagnostic.span is not None:
            found += words(parsed.text[diagnostic.span.start : diagnostic.span.end])
    return found


def lost_and_doubled(parsed: Parsed) -> tuple[Counter[str], Counter[str]]:
    """Give the words that are in no turn and not told, and those that are there too often."""
    total, found = words(parsed.text), kept(parsed) + left_out(parsed)
    return total - found, found - total


def test_there_are_fixtures() -> None:
    """The walk below walks something."""
    assert len(FIXTURES) > 15


@pytest.mark.parametrize("layout", [None, "generic"])
@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_no_word_of_a_layout_page_is_lost(path: Path, layout: str | None) -> None:
    """Every word of a page in each house's layout is kept or told, with its layout and without."""
    parsed = parse(path, layout=layout)
    assert sum(words(parsed.text).values()) > 50
    assert lost_and_doubled(parsed) == (Counter(), Counter())


def test_no_word_of_a_real_page_is_lost(shared: Path) -> None:
    """Every word of every real transcript is kept or told."""
    pages = [path for path in sorted((shared / "corpus").glob("*/*")) if path.is_file()]
    assert len(pages) > 100
    faults = {}
    for path in pages:
        lost, doubled = lost_and_doubled(parse(path))
        if lost or doubled:
            faults[path.name] = (dict(lost.most_common(5)), dict(doubled.most_common(5)))
    assert faults == {}


@pytest.mark.parametrize(
    "page",
    [
        "Q: Who pays?\n\nA: We do.\n\nA: We do.\n\nQ: Why? A: So.\n\n* * *\n\nEND\n\nShare",
        "Speaker 1: 00:12\nWho pays?\n\nSpeaker 2: 00:14\nWe do.\n\nSpeaker 2: 00:20\nWe always have.",
        "1\n\nQ: Who pays?\n\n2\n\nA: We do.\n\n3\n\nQ: Why?\n\nA: So.",
        "记者会\n\n问：谁付？\n\n答：我们付。\n\n******\n\n应邀请，部长将于五月访问港口并出席论坛。\n\n（完）",
        "nothing but words",
        "> Q: Who pays?\n> A: We do.\n" * 12,
    ],
)
def test_no_word_of_an_odd_page_is_lost(page: str) -> None:
    """Repeated labels, shared lines, times, page numbers and margins lose no word."""
    assert lost_and_doubled(parse(page)) == (Counter(), Counter())
