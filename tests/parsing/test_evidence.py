"""The table of weights: every piece of evidence has one, and the table fits a screen."""

import inspect
import re
from pathlib import Path

import pytest

from briefingkit.parsing import weighing
from briefingkit.parsing.traits import traits_of
from briefingkit.parsing.weighing import OF_PLACE, OF_WORDS, WEIGHTS

GIVEN_LATER = {
    "parts_one_speaker", "comes_before_answer", "greets_first", "sure_elsewhere", "part_of_label", "resembles_label",
}  # fmt: skip
SCREEN = 60


def test_every_evidence_has_a_weight_and_every_weight_an_evidence() -> None:
    """The table names exactly the functions that weigh, and those reasons that are given when the page is cut."""
    functions = {function.__name__ for function in (*OF_WORDS, *OF_PLACE)}
    assert functions | GIVEN_LATER == set(WEIGHTS)


def test_reasons_given_later_are_given() -> None:
    """Each reason without a function of its own is given where the page is cut."""
    cutting = Path(inspect.getfile(weighing)).with_name("labels.py").read_text(encoding="utf-8")
    assert all(f'WEIGHTS["{name}"]' in cutting for name in GIVEN_LATER)


def test_every_evidence_says_what_it_is() -> None:
    """Each function's docstring tells what it looks for."""
    assert all(function.__doc__ for function in (*OF_WORDS, *OF_PLACE))


def test_table_fits_a_screen() -> None:
    """All weights are seen at once."""
    source = inspect.getsource(weighing)
    table = re.search(r"^WEIGHTS.*?^}", source, re.MULTILINE | re.DOTALL)
    assert table
    assert table[0].count("\n") + 1 <= SCREEN
    assert all(abs(weight) <= 6 for weight in WEIGHTS.values())
    assert 0.0 not in WEIGHTS.values()


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Journaliste", {"question_or_answer_word"}),
        ("Reuters", {"known_outlet"}),
        ("MR. KORDA", {"office", "capitals", "name_like"}),
        ("林海", {"name_like"}),
        ("外交部发言人林海", {"office"}),
        ("we have three points", {"running_text"}),
        ("Subject", {"mail_or_letter_head"}),
        ("THE HARBOUR OFFICE", {"letterhead"}),
        ("It was done. And then", {"sentence_inside"}),
        ("部长指出", {"introduces_speech"}),
        ("Chapter 12", {"digits"}),
        ("One Two Three Four Five Six Seven Eight Nine", {"long"}),
        ("港口管理办公室的北码头木板", {"long"}),
    ],
)
def test_words_of_a_label_give_their_evidence(label: str, names: set[str]) -> None:
    """Each piece of evidence of a label's words is found where it stands."""
    traits = traits_of(label)
    assert names <= {function.__name__ for function in OF_WORDS if function(traits)}


@pytest.mark.parametrize("label", ["Q", "Reuters", "Ilse Brandt", "林海"])
def test_plain_labels_have_nothing_against_them(label: str) -> None:
    """No evidence of the words speaks against a plain label."""
    traits = traits_of(label)
    assert not [f.__name__ for f in OF_WORDS if f(traits) and WEIGHTS[f.__name__] < 0]
