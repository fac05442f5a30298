"""Candidates -> labels with their evidence added up.

A candidate is a label if its evidence adds up to `THRESHOLD`; `labels.py` adds what its neighbours say.
"""

from functools import lru_cache
from typing import Final

from attrs import frozen

from briefingkit.parsing.candidate import Candidate
from briefingkit.parsing.evidence import OF_PLACE, OF_WORDS, WEIGHTS
from briefingkit.parsing.page import Page
from briefingkit.parsing.traits import Traits, traits_of

THRESHOLD: Final = 3.0
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
    found = [(e.__name__, WEIGHTS[e.__name__] * value) for e in OF_WORDS if (value := float(e(traits)))]
    return sum(w for _, w in found), tuple(found)
