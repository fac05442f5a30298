"""What is told of the turns: guesses, misprints, labels that several share, questions that nobody answers."""

from briefingkit.parsing import parse


def told(*turns: str) -> dict[str, list[str]]:
    """Give the messages of a page's diagnostics by their codes."""
    found: dict[str, list[str]] = {}
    for diagnostic in parse("\n\n".join(["Press briefing", *turns]), layout="generic").diagnostics:
        found.setdefault(diagnostic.code, []).append(diagnostic.message)
    return found


SAID = "The province pays for all of them. It always has, and it always will."


def test_official_s_label_twice_in_a_row_may_be_shared() -> None:
    """Background briefings call several officials by one name: two turns in a row tell, once a label."""
    found = told(
        f"SENIOR OFFICIAL: {SAID}",
        "Q: Who pays?",
        "SENIOR OFFICIAL: We do.",
        "SENIOR OFFICIAL: And they do, too.",
        "SENIOR OFFICIAL: And nobody else.",
        "Q: Why?",
        f"SENIOR OFFICIAL: {SAID}",
    )
    assert found["label-shared"] == ["several persons may speak as 'SENIOR OFFICIAL'"]


def test_named_label_twice_in_a_row_is_one_person() -> None:
    """Two turns of one name are that person's."""
    assert "label-shared" not in told(f"MR. KORDA: {SAID}", "MR. KORDA: So.", "Q: Why?", f"MR. KORDA: {SAID}")


def test_misprinted_label_is_told() -> None:
    """A label with a letter wrong is taken for the one that is meant, and told as printed."""
    found = told(
        f"MINISTER KORDA: {SAID}", "Q: Who pays?", f"MINISTER KORDA: {SAID}", "Q: Why?", f"MINSTER KORDA: {SAID}"
    )
    assert found["label-corrected"] == ["'MINSTER KORDA' is taken for a misprint of 'minister korda'"]


def test_question_without_an_answer_is_told() -> None:
    """An exchange in which nobody answers is told by its number."""
    found = told("Reuters: Who pays?", f"Korda: {SAID}", "AFP: Why?", f"Korda: {SAID}", "Bloomberg: Since when?")
    assert found["no-answer"] == ["nobody answers in exchange 3"]


def test_each_notice_has_the_line_of_its_label() -> None:
    """In a paragraph of wrapped lines, the line counts in which the label stands."""
    page = "\n".join(
        [
            "Press briefing",
            "",
            f"MINISTER KORDA: {SAID}",
            "Vellin Gazette: Who pays?",
            f"MINISTER KORDA: {SAID}",
            "Reuters: Why?",
            f"MINSTER KORDA: {SAID}",
            "AFP: And who comes next?",
        ]
    )
    lines = {
        told.code: told.line for told in parse(page, layout="generic").diagnostics if told.code != "left-out-heading"
    }
    assert lines["label-corrected"] == 7
    assert lines["no-answer"] == 8
    assert lines["outlet-unknown"] == 4


def test_a_refusal_has_the_line_of_the_label() -> None:
    """Where a page with labels is none of a dialogue, the first of them is named with its line."""
    page = "\n".join(["Statement", "", "on the lighthouses", f"MINISTER KORDA: {SAID}", f"MINISTER KORDA: {SAID}"])
    (refused,) = parse(page, layout="generic").errors
    assert (refused.line, refused.excerpt) == (4, "MINISTER KORDA")
