"""Pages that set their questions in italics, and nothing in bold: there, italics stand for bold type."""

from collections.abc import Iterable
from typing import Final

_FEWEST: Final = 3
_ASKING: Final = 0.4
_WHOLE: Final = 0.75
_MARKS: Final = ("?", "？", "؟")


def are_questions(lines: Iterable[tuple[str, tuple[tuple[int, int], ...]]]) -> bool:
    """Tell lines (text, ranges in italics) of which those that are all in italics ask as often as not."""
    whole = [text for text, ranges in lines if sum(b - a for a, b in ranges) > _WHOLE * len(text)]
    asking = sum(text.rstrip("\"'”’»)").endswith(_MARKS) for text in whole)
    return asking >= max(_FEWEST, _ASKING * len(whole))
