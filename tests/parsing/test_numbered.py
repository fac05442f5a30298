"""Numbered questions: who asks stands behind the number, and nothing announces the answer."""

from briefingkit import parse

ANSWER = "The province pays for the lamps. It has always done so, and it will go on to."


def outline(*paragraphs: str) -> list[tuple[str, str | None]]:
    """Give the turns of a page as (side, label)."""
    found = parse("\n\n".join(["The 5th Regular Press Conference (7 April 2022)", *paragraphs]), layout="generic")
    return [(turn.side, turn.label) for turn in found.briefing.turns]


def test_outlets_behind_the_numbers_of_questions() -> None:
    """Vietnam's ministry prints papers that no catalogue holds, and answers without a label."""
    found = outline(
        "II. Q&A", "1. VnExpress: Who pays for the lamps?", ANSWER, ANSWER, "2. TG&PB: When will the pier open?", ANSWER,
        "3. Zing: Please comment on the fog. Is it thick?", ANSWER,
    )  # fmt: skip
    assert found == [
        ("press", "1. VnExpress"), ("podium", None), ("press", "2. TG&PB"), ("podium", None), ("press", "3. Zing"),
        ("podium", None),
    ]  # fmt: skip


def test_numbered_items_that_ask_nothing_are_no_questions() -> None:
    """An official may count the points of an answer."""
    found = outline(
        "Q: What is planned?", "A: Three things are.", "1. Ropes: they will be new.", "2. Planks: they stay.",
        "3. Lamps: they will be lit.", "Q: When?", "A: In May.",
    )  # fmt: skip
    assert found == [("press", "Q"), ("podium", "A")] * 2
