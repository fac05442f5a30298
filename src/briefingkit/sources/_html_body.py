"""Raw lines -> which of them may be the transcript: the smallest element that holds nearly all running text."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from briefingkit.sources._html_lines import RawLine

__all__ = ["RawLine", "choose_body"]

_BODY_SHARE: Final = 0.85
"""Share of the page's running text that the body holds at least."""
_SHORTEST_PROSE: Final = 60
_SENTENCE = re.compile(r"[.!?][\s\"”’)]|[.!?]$|[。！？…؟।]")
_LINK_SHARE: Final = 0.5
_LONGEST_LINK: Final = 160


def choose_body(lines: Sequence[RawLine]) -> list[bool]:
    """Tell for each line whether it may belong to the transcript or its heading.

    Below the body nothing does; above it whatever is no link, since titles and dates often stand outside.
    """
    body = _body(lines)
    inside = [body in line.inside for line in lines] if body is not None else [True] * len(lines)
    last = max((index for index, within in enumerate(inside) if within), default=len(lines) - 1)
    return [index <= last and not _is_link(line) for index, line in enumerate(lines)]


def _body(lines: Sequence[RawLine]) -> int | None:
    weights: Counter[int] = Counter()
    total = 0
    for line in lines:
        weight = _prose(line)
        if weight:
            total += weight
            for element in line.inside:
                weights[element] += weight
    enough = [element for element, weight in weights.items() if weight >= _BODY_SHARE * total]
    return max(enough, default=None)  # numbered from the outside: the last is the smallest


def _prose(line: RawLine) -> int:
    """Give the length of a line of running text; 0 for headings, links, and lines without a sentence."""
    length = len(line.text) if line.text.isascii() else 2 * len(line.text)
    if length < _SHORTEST_PROSE or line.links >= _LINK_SHARE * len(line.text):
        return 0
    return length if _SENTENCE.search(line.text) else 0


def _is_link(line: RawLine) -> bool:
    return (
        line.links >= 0.9 * len(line.text.replace(" ", "")) > 0
        and len(line.text) <= _LONGEST_LINK
        and line.mark != "heading"
    )
