"""The parser can say why it took a label for one."""

import re

import pytest

from briefingkit.parsing import parse
from briefingkit.parsing.weighing import THRESHOLD, WEIGHTS

PAGE = (
    "Press briefing by Ilse Brandt\n\nReuters: Who pays?\n\nILSE BRANDT: The province pays.\n\nQ: Why?\n\n"
    "ILSE BRANDT: It is the law.\n\nI have said so before."
)


def test_explanation_names_label_score_and_reasons() -> None:
    """The label, its score against the threshold, then the evidence, strongest first, each with its weight."""
    parsed = parse(PAGE, layout="generic")
    turn = next(turn for turn in parsed.briefing.turns if turn.label == "ILSE BRANDT")
    first, *reasons = parsed.explain(turn).split("\n")
    head = re.fullmatch(r"'ILSE BRANDT' is a label: (\d+\.\d) of 3\.0 needed", first)
    assert head
    assert float(head[1]) >= THRESHOLD
    weights = [float(reason.split()[0]) for reason in reasons]
    assert weights == sorted(weights, key=lambda weight: -abs(weight))
    assert abs(sum(weights) - float(head[1])) < 0.1 * (len(weights) + 1)
    assert "+2.5 named in title" in reasons
    assert {reason.split(" ", 1)[1].replace(" ", "_") for reason in reasons} <= set(WEIGHTS)


def test_every_labelled_turn_can_be_explained() -> None:
    """No labelled turn is without an explanation."""
    parsed = parse(PAGE, layout="generic")
    assert all("is a label" in parsed.explain(turn) for turn in parsed.briefing.turns if turn.label)


def test_turn_without_a_label_says_so() -> None:
    """Where nothing is printed, the explanation says what else parts the turn."""
    opening = "The harbour office has decided to close the northern pier until the ice is gone."
    parsed = parse(f"Press briefing\n\n{opening}\n\nQ: Why?\n\nA: It is the law.\n\nQ: Whose?\n\nA: Ours.")
    assert parsed.briefing.turns[0].label is None
    assert parsed.explain(parsed.briefing.turns[0]).startswith("no label is printed here")


def test_turn_of_another_page_is_refused() -> None:
    """A turn is explained by the page that it was read from."""
    other = parse("Press briefing\n\nQ: How deep?\n\nA: Nine fathoms.\n\nQ: And the bar?\n\nA: Four.").briefing
    with pytest.raises(ValueError, match="no turn of this page: <Turn press Q: 'How deep"):
        parse(PAGE, layout="generic").explain(other.turns[0])


def test_results_can_be_compared_and_stand_in_sets() -> None:
    """Two readings of one page are the same value."""
    assert {parse(PAGE, layout="generic")} == {parse(PAGE, layout="generic")}
