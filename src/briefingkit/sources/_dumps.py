"""Text dumps of printed pages, as pdftotext makes them: which lines are running heads, feet and page numbers."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from briefingkit.sources.page_numbers import page_number

_DIGITS = re.compile(r"\d+")
_WIDE_GAP = re.compile(r"^ {4}|\S {3,}\S")
_EDGE: Final = 6
"""Lines on each side of the edge of a page that may be its running head or foot."""
_SHARE: Final = 0.4
"""Share of edges at which a running head stands: books print another on each side."""
_FEWEST_EDGES: Final = 2
_SHORTEST: Final = 8
"""Characters: what is shorter might be a label that happens to begin two pages."""
_LONGEST: Final = 160


def running(lines: Sequence[str]) -> frozenset[int]:
    """Give the places of the lines that belong to the printed pages and not to the text on them.

    Pages are told by form feeds; where there are none, by lines that are page numbers, one more each time. As bare
    numbers may number questions as well, a head must then be set apart by space, as what is centred is.
    """
    edges, sure = _edges(lines)
    if len(edges) < _FEWEST_EDGES:
        return frozenset()
    printed = [place for place, line in enumerate(lines) if line.strip()]
    sides = []
    for edge in edges:
        at = bisect_left(printed, edge)
        sides += [printed[max(0, at - _EDGE) : at][::-1], printed[at : at + _EDGE]]
    counts = Counter(_key(lines[place]) for place in {place for side in sides for place in side})
    fewest = max(_FEWEST_EDGES, round(len(edges) * _SHARE))
    found: set[int] = set()
    for side in sides:
        for place in side:
            text = lines[place].strip()
            recurs = counts[_key(text)] >= fewest and _SHORTEST <= len(text) <= _LONGEST and not text.endswith(":")
            recurs = recurs and (sure or _WIDE_GAP.search(lines[place]) is not None)
            if not recurs and page_number(text) is None:
                break
            found.add(place)
    return frozenset(found)


def _edges(lines: Sequence[str]) -> tuple[list[int], bool]:
    """Give the places at which a new page begins, and whether they are sure: by a form feed, by `Page 2 of 9`."""
    fed = [place for place, line in enumerate(lines) if "\f" in line]
    if fed:
        return fed, True
    numbered = [(place, match) for place, line in enumerate(lines) if (match := page_number(line.strip()))]
    if any(int(b["number"]) != int(a["number"]) + 1 for (_, a), (_, b) in pairwise(numbered)):
        return [], False
    return [place + 1 for place, _ in numbered], all(match["word"] or match["of"] for _, match in numbered)


def _key(line: str) -> str:
    """Give what is the same about a running head on all its pages."""
    return _DIGITS.sub("#", " ".join(line.split()))
