"""A place of the page where a label may stand."""

import re
from typing import Final, Literal

from attrs import frozen

Style = Literal["colon", "bracket", "wide", "narrow", "period", "bold", "alone"]
"""How a label is parted from the words: `Q:`, `【記者】`, `Q    `, `Q `, `The President.`, by bold type, or alone."""

Place = Literal["paragraph", "line", "inline"]
"""Where a label stands: at the head of a paragraph, of a wrapped line, or within running text."""

Found = tuple[str, int, Style, str | None]
"""A label, where the words behind it begin, how it is parted from them, and a time printed with it."""

TIME: Final = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
"""The time of a recording, as transcription services print it beside a label."""

TIME_AFTER: Final = re.compile(rf"\s*[\[(（]({TIME})[\])）]\s*")
"""The same behind a label's colon: `Donald Trump: (00:24)`."""

COLUMN: Final = 4
"""Spaces that part a column of labels from the words."""


@frozen
class Candidate:
    """A place where a turn may begin.

    `paragraph` is the paragraph's index; the label begins at `at`, the words at `body` in its text.
    """

    paragraph: int
    at: int
    body: int
    label: str
    style: Style
    place: Place
    time: str | None = None

    @property
    def in_column(self) -> bool:
        """Whether the label is in capitals in a column of its own, as initials are in transcripts of WHO."""
        return self.style == "wide" and self.label.isupper() and self.body - self.at >= len(self.label) + COLUMN
