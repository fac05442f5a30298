"""Candidates -> labels with their evidence added up.

A candidate is a label if its evidence adds up to `THRESHOLD`; `labels.py` adds what its neighbours say.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from attrs import evolve, frozen

from briefingkit.parsing import evidence_of_place as p
from briefingkit.parsing import evidence_of_words as w
from briefingkit.parsing.candidate import Candidate
from briefingkit.parsing.page import Page
from briefingkit.parsing.traits import Traits, traits_of

WEIGHTS: Final[dict[str, float]] = {
    "question_or_answer_word": 3.5,
    "known_outlet": 3.0,
    "like_an_outlet": 1.5,
    "named_in_title": 2.5,
    "named_above": 1.5,
    "timed": 2.0,
    "told_by_source": 6.0,
    "numbered_question": 4.0,
    "rare_mark": 2.0,
    "called_before": 2.0,
    "office": 1.5,
    "capitals": 1.0,
    "name_like": 1.0,
    "initialled": 1.0,
    "recurs": 1.0,
    "heads_paragraph": 0.5,
    "after_question": 0.5,
    "in_page_style": 1.5,
    "name_and_more": 1.0,
    "in_bold": 1.0,
    "like_the_page": 0.75,
    "where_all_are_labelled": 1.5,
    "unlike_the_page": -1.5,
    "running_text": -1.5,
    "long": -1.0,
    "digits": -2.0,
    "mail_or_letter_head": -3.5,
    "letterhead": -5.0,
    "code": -6.0,
    "sentence_inside": -3.0,
    "introduces_speech": -4.0,
    "sentence_runs_on": -2.5,
    "goes_on_small": -1.0,
    "nothing_follows": -0.5,
    "alone_once": -3.0,
    "in_menu": -4.0,
    "repeats_title": -6.0,
    "beside_metadata": -2.0,
    "odd_style": -1.0,
    # given when the page is cut
    "parts_one_speaker": 2.0,
    "comes_before_answer": 1.5,
    "greets_first": 2.0,
    "sure_elsewhere": 0.5,
    "part_of_label": 2.5,
    "resembles_label": 3.0,
}

THRESHOLD: Final = 3.0

OF_WORDS: Final[tuple[Callable[[Traits], float], ...]] = (
    w.question_or_answer_word, w.known_outlet, w.like_an_outlet, w.office, w.capitals, w.name_like, w.initialled,
    w.running_text, w.long, w.digits, w.mail_or_letter_head, w.letterhead, w.code, w.sentence_inside,
    w.introduces_speech,
)  # fmt: skip
OF_PLACE: Final[tuple[Callable[[Page, Candidate, Traits], float], ...]] = (
    p.recurs, p.heads_paragraph, p.in_bold, p.rare_mark, p.timed, p.told_by_source, p.numbered_question,
    p.named_in_title, p.named_above,
    p.like_the_page, p.unlike_the_page, p.sentence_runs_on, p.where_all_are_labelled, p.called_before, p.goes_on_small,
    p.after_question, p.in_page_style, p.name_and_more, p.nothing_follows, p.repeats_title,
    p.alone_once, p.in_menu, p.beside_metadata, p.odd_style,
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
    if traits.role is None and (candidate.paragraph, candidate.at) in page.questions:
        traits = evolve(traits, role="press")
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
