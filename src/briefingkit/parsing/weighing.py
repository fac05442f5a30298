"""Candidates -> labels with their evidence added up.

A candidate is a label if its evidence adds up to `THRESHOLD`; `labels.py` adds what its neighbours say.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from attrs import frozen

from briefingkit.parsing import evidence as e
from briefingkit.parsing.candidate import Candidate
from briefingkit.parsing.evidence import WEIGHTS
from briefingkit.parsing.page import Page
from briefingkit.parsing.traits import Traits, traits_of

THRESHOLD: Final = 3.0

OF_WORDS: Final[tuple[Callable[[Traits], float], ...]] = (
    e.question_or_answer_word, e.known_outlet, e.like_an_outlet, e.office, e.capitals, e.name_like, e.running_text,
    e.long, e.digits, e.mail_or_letter_head, e.letterhead, e.code, e.sentence_inside, e.introduces_speech,
)  # fmt: skip
OF_PLACE: Final[tuple[Callable[[Page, Candidate, Traits], float], ...]] = (
    e.recurs, e.heads_paragraph, e.in_bold, e.full_stop_and_dash, e.timed, e.named_in_title, e.like_the_page,
    e.unlike_the_page, e.sentence_runs_on, e.where_all_are_labelled, e.called_before, e.goes_on_small,
    e.after_question, e.in_page_style, e.nothing_follows, e.repeats_title, e.alone_once, e.beside_metadata, e.odd_style,
)  # fmt: skip
_WEIGHED: Final = tuple((evidence, evidence.__name__, WEIGHTS[evidence.__name__]) for evidence in OF_PLACE)


@frozen
class Label:
    """A candidate that was taken for a label, and why."""

    candidate: Candidate
    traits: Traits
    score: float
    reasons: tuple[tuple[str, float], ...] = ()


def weigh(page: Page, candidate: Candidate) -> Label:
    """Add up the evidence for one candidate."""
    traits = traits_of(candidate.label)
    score, reasons = _weigh_words(candidate.label)
    found = [
        (name, weight * value) for evidence, name, weight in _WEIGHED if (value := evidence(page, candidate, traits))
    ]
    return Label(candidate, traits, score + sum([weight for _, weight in found]), (*reasons, *found))


@lru_cache(maxsize=1024)
def _weigh_words(label: str) -> tuple[float, tuple[tuple[str, float], ...]]:
    traits = traits_of(label)
    found = [
        (evidence.__name__, WEIGHTS[evidence.__name__] * value)
        for evidence in OF_WORDS
        if (value := float(evidence(traits)))
    ]
    return sum(w for _, w in found), tuple(found)
