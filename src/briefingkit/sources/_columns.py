"""Text dumps of two columns, labels on the left and words on the right: a label that is wrapped is put together.

pdftotext prints the second line of such a label before the second line of the words (the Bank of England until 2012,
Bank Indonesia):

    Sir Leonard Aske,      Good morning. In the three months since
    Governor:              our last report, the recovery has gone on.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

_NARROWEST: Final = 8
"""Characters of the left column."""
_SHARE: Final = 0.4
"""Share of lines that begin at the column of the words."""
_FEWEST: Final = 2
"""Labels that are wrapped."""
_MARGIN: Final = 4
_SAMPLE: Final = 400


@frozen
class _Label:
    """A label that is wrapped: the number of its first line, its parts, a line each, and the colon behind it."""

    first: int
    parts: tuple[str, ...]
    colon: str

    def joined(self) -> str:
        return f"{' '.join(part.rstrip(':：').rstrip() for part in self.parts)}{self.colon}"


def with_labels_joined(lines: Sequence[str]) -> tuple[list[str], int | None]:
    """Give the lines with each label on its first line, and the place of the first that was wrapped, if any."""
    printed = list(lines)
    column = _column(lines)
    labels = list(_wrapped(lines, column)) if column is not None else []
    if column is None or len(labels) < _FEWEST:
        return printed, None
    for label in labels:
        for place in range(label.first, label.first + len(label.parts)):
            words = printed[place][column:]
            printed[place] = f"{' ' * column}{words}" if words.strip() else ""
        printed[label.first] = f"{label.joined()} {printed[label.first].lstrip()}"
    return printed, labels[0].first


def _column(lines: Sequence[str]) -> int | None:
    """Find the column at which most lines begin, where it leaves room for labels."""
    sample = [line for line in lines[:_SAMPLE] if line.strip()]
    insets = Counter(len(line) - len(line.lstrip(" ")) for line in sample if line.startswith(" " * _NARROWEST))
    column, count = insets.most_common(1)[0] if insets else (0, 0)
    return column if count > _SHARE * len(sample) else None


def _wrapped(lines: Sequence[str], column: int) -> Iterator[_Label]:
    """Find the labels of two lines and more, all of which end with a colon, or have one behind their first line."""
    parts: list[str] = []
    for place, line in enumerate([*lines, ""]):
        part = _left(line, column, going_on=bool(parts))
        if part:
            parts.append(part)
        if parts and (part is None or _is_whole(parts)):
            if len(parts) > 1 and _is_whole(parts):
                colon = next(one[-1] for one in parts if one.endswith((":", "：")))
                yield _Label(place + bool(part) - len(parts), tuple(parts), colon)
            parts = []


def _is_whole(parts: Sequence[str]) -> bool:
    """Tell a label that has its colon, and closes the brackets it opens."""
    label = " ".join(parts)
    return any(part.endswith((":", "：")) for part in parts) and label.count("(") <= label.count(")")


def _left(line: str, column: int, *, going_on: bool) -> str | None:
    """Give what a line prints in the left column, beside words or, where a label goes on, alone; None without it."""
    left = line[:column]
    part = left.strip()
    if not part or len(left) - len(left.lstrip(" ")) > _MARGIN or (len(line) > column and left[-1] != " "):
        return None
    if not line[column:].strip():
        return part if going_on else None
    beside = line[column] != " " and (left[-2:] == "  " or part.endswith((":", "：")))
    return part if beside else None
