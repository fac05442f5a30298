"""Raw lines -> which of them may be the transcript: the smallest container that holds nearly all running text."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Final

from briefingkit import dates
from briefingkit.sources._html_lines import Container, RawLine

_BODY_SHARE: Final = 0.85
"""Share of the page's running text that the body holds at least."""
_SHORTEST_PROSE: Final = 60
_ENDS: Final = frozenset(".!?。！？…؟।")
_SENTENCE = re.compile(r"[.!?][\s\"”’)]|[。！？…؟।]")
_LABELLED = re.compile(r"[^\W\d_][^\s:：]{0,20}(?: [^\s:：]{1,20}){0,4}\s?[:：]\s*\S")
_OFTEN: Final = 2
_FEWEST_SAID: Final = 2
_LONGEST_DATE: Final = 30
_LINK_SHARE: Final = 0.5
_LONGEST_LINK: Final = 160


def choose_body(lines: Sequence[RawLine], containers: Sequence[Container]) -> list[bool]:
    """Tell for each line whether it may belong to the transcript or its heading.

    Below the body nothing does; above it whatever is no link, since titles and dates often stand outside.
    """
    end = _body_end(lines, containers)
    names = _linked_names(lines[:end])
    return [index < end and (not _is_link(line) or line.text in names) for index, line in enumerate(lines)]


def _linked_names(lines: Sequence[RawLine]) -> frozenset[str]:
    """Give the bold links that stand above running text again and again: speakers, each with a page of their own."""
    above = Counter(line.text for line, below in pairwise(lines) if line.bold and _is_link(line) and not below.links)
    return frozenset(text for text, count in above.items() if count >= _OFTEN)


def _body_end(lines: Sequence[RawLine], containers: Sequence[Container]) -> int:
    """Give the number of the line behind the body."""
    prose = list(accumulate(map(_prose, lines), initial=0))
    enough = max(1, _BODY_SHARE * prose[-1])
    # the inner ones come first: the first that is found is the smallest
    end = next((end for first, end in containers if prose[end] - prose[first] >= enough), len(lines))
    end = _with_dialogue_below(lines, end)
    while end < len(lines) and _is_dated(lines[end]):
        end += 1
    return end


def _with_dialogue_below(lines: Sequence[RawLine], end: int) -> int:
    """Move the end behind questions and labelled lines that stand in blocks of their own below the body."""
    found = [place for place in range(end, len(lines)) if _is_said(lines[place])]
    asked = any("?" in lines[place].text or "？" in lines[place].text for place in found)
    return found[-1] + 1 if len(found) >= _FEWEST_SAID and asked else end


def _is_dated(line: RawLine) -> bool:
    """Tell a line of the day or time, which Hong Kong prints below the text."""
    return (
        line.links == 0
        and len(line.text) <= _LONGEST_DATE
        and (dates.find_date(line.text) is not None or dates.find_time(line.text) is not None)
    )


def _is_said(line: RawLine) -> bool:
    """Tell a line that begins with a label, or that is a sentence below one."""
    return line.links == 0 and _LABELLED.match(line.text) is not None and line.text[-1] in _ENDS


def _prose(line: RawLine) -> int:
    """Give the length of a line of running text; 0 for headings, links, and lines without a sentence."""
    text = line.text
    length = len(text) if text.isascii() else 2 * len(text)
    if length < _SHORTEST_PROSE or line.links >= _LINK_SHARE * len(text):
        return 0
    return length if text[-1] in _ENDS or _SENTENCE.search(text) else 0


def _is_link(line: RawLine) -> bool:
    return (
        line.links > 0
        and line.links >= 0.9 * len(line.text.replace(" ", ""))
        and len(line.text) <= _LONGEST_LINK
        and line.mark != "heading"
    )
