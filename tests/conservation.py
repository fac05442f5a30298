"""Counts the words that a parsed page keeps, tells as left out, loses and doubles.

A word is a run of letters and digits, or a single Chinese or Japanese character. Counts are compared, so that
nothing is doubled either.
"""

import re
from collections import Counter

from briefingkit.parsing import Parsed

WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")


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
