"""Questions that a page numbers, with who asks behind the number: Vietnam's ministry of foreign affairs."""

import re
from collections.abc import Sequence
from typing import Final

from briefingkit.parsing.candidate import Candidate
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.punctuation import ASKING

_NUMBERED = re.compile(r"(\d{1,3})[.)]\s*\D")
_ASKS = re.compile(rf"[{ASKING}]|\bplease\b|\bxin\b", re.IGNORECASE)
_FEWEST: Final = 3
_MOST: Final = 0.5
"""Share of the numbered lines that ask."""


def numbered_questions(paras: Sequence[Paragraph], candidates: Sequence[Candidate]) -> frozenset[tuple[int, int]]:
    """Find the labels (paragraph, character) of the longest list, counted from one, that is one of questions."""
    longest: list[Candidate] = []
    current: list[Candidate] = []
    for candidate in candidates:
        number = _NUMBERED.match(candidate.label) if candidate.style == "colon" else None
        if number is None:
            continue
        if int(number[1]) == 1:
            current = []
        if int(number[1]) == len(current) + 1:
            current.append(candidate)
            longest = max(longest, current, key=len)
    asking = sum(_ASKS.search(_line(paras, candidate)) is not None for candidate in longest)
    if len(longest) < _FEWEST or asking < _MOST * len(longest):
        return frozenset()
    return frozenset((candidate.paragraph, candidate.at) for candidate in longest)


def _line(paras: Sequence[Paragraph], candidate: Candidate) -> str:
    para = paras[candidate.paragraph]
    return para.text[candidate.body : para.line_end(candidate.body)]
