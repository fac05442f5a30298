"""Page numbers: lines of a print that are a number alone, and rise from page to page."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

_NUMBER = re.compile(
    r"[\s\-–—―~.|/*(\[]*(?P<word>page|seite|sida|página|pág\.?|p\.|стр\.?|第)?\s*(?P<number>\d{1,3}|(?<=page )\d{4})\s*"
    r"(?P<of>(?:of|/|de|von|av|из)\s*\d{1,3})?\s*[页頁ページ]*[\s\-–—―~.|/*)\]]*"
    r"(?:(?<=\s\s)[A-Za-z]{3,6}day, \d{1,2}/\d{1,2}/\d{2,4})?",
    re.IGNORECASE,
)
_DOUBLE = re.compile(r"\[\[page \d+\]\]", re.IGNORECASE)
"""`[[Page 1288]]`, as the Government Publishing Office of the United States marks where a page begins."""
_FAX: Final = frozenset({"TEL:", "FAX:"})
_FAXED = re.compile(r"(?:TEL|FAX): ?[^?!]{4,40}\bN[o0] ?\. ?\d{2,4} ?P ?\. ?\d.{0,6}")
"""What a fax machine prints above a page: `TEL: 2. Aug .95 4: 06 No. 012 P. 02`."""
_LONGEST: Final = 40
_FEWEST: Final = 2
_FEWEST_OF_SCAN: Final = 3
_FARTHEST: Final = 3
"""What a page number may be above the one before: scans lose some."""
_SHARE: Final = 0.7
_NEAREST: Final = 8
"""Lines between two pages of a scan, at least: what is nearer numbers something else."""


def page_number(text: str) -> re.Match[str] | None:
    """Match a line that may be a page number: `-3-`, `Page 3 of 9`, `第3页`; groups `word`, `number` and `of`."""
    return _NUMBER.fullmatch(text) if len(text) <= _LONGEST else None


def page_numbers(texts: Sequence[str]) -> frozenset[int]:
    """Give the places of the lines that are page numbers: one more each time, or rising where a scan lost some."""
    double = frozenset(place for place, text in enumerate(texts) if text[:1] == "[" and _DOUBLE.fullmatch(text))
    faxed = frozenset(place for place, text in enumerate(texts) if text[:4] in _FAX and _FAXED.fullmatch(text))
    return double or (_rising(texts) | faxed)


def _rising(texts: Sequence[str]) -> frozenset[int]:
    found = [(place, int(match["number"])) for place, text in enumerate(texts) if (match := page_number(text))]
    if len(found) >= _FEWEST and all(b == a + 1 for (_, a), (_, b) in pairwise(found)):
        return frozenset(place for place, _ in found)
    rising = found[:1]
    for place, number in found[1:]:
        last, before = rising[-1]
        if before < number <= before + _FARTHEST and place - last >= _NEAREST:
            rising.append((place, number))
    if len(rising) < max(_FEWEST_OF_SCAN, _SHARE * len(found)):
        return frozenset()
    return frozenset(place for place, _ in rising)
