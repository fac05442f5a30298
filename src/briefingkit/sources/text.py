"""Plain text -> document: a line of the file is a line, an empty line is a gap."""

import re
from collections.abc import Callable, Sequence

from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.sources._document import Document, Line, Mark

_RULE = re.compile(r"[*＊=_~\-—–#.·+ ]{3,}")
_NUMBERED = re.compile(r"\s{0,4}\d{1,2}(?:\s{2,}|\s*$)")
_MARGIN_SHARE = 0.6
"""Share of lines with a quotation mark or a number from which on these are the page's margin."""
_SAMPLE = 200
_FEWEST_LINES = 12


def read(text: str, media_type: str = "text/plain") -> Document:
    """Read plain text; the document's text is the text itself, so that spans are places in the file.

    Marks that stand before every line — a mail's `>`, a court reporter's line numbers — are no part of the lines.
    """
    lines: list[Line] = []
    start, gap = 0, True
    printed = text.split("\n")
    diagnostics: tuple[Diagnostic, ...] = ()
    skip = _margin(printed)
    if skip is not None:
        printed = [line[skip(line) :] for line in printed]
        text = "\n".join(printed)
        diagnostics = (notice("left-out-furniture", "the same margin before every line: numbers or quotation marks"),)
    for number, whole in enumerate(printed, start=1):
        stripped = whole.strip()
        if stripped:
            inset = len(whole) - len(whole.lstrip())
            lines.append(Line(stripped, start + inset, number, gap, (), mark_of(stripped)))
            gap = False
        elif skip is not _number_margin:  # a court reporter numbers the empty lines too
            gap = True
        start += len(whole) + 1
    return Document(text, tuple(lines), media_type, diagnostics=diagnostics)


def mark_of(line: str) -> Mark:
    """Tell a rule from running text."""
    return "rule" if line[0] in "*＊=_~-—–#.·+" and _RULE.fullmatch(line) else ""


def _margin(lines: Sequence[str]) -> Callable[[str], int] | None:
    """Find what stands before nearly every line: give a function that measures it."""
    sample = [line for line in lines[:_SAMPLE] if line.strip()]
    if len(sample) < _FEWEST_LINES:
        return None
    if sum(line.startswith(">") for line in sample) > _MARGIN_SHARE * len(sample):
        return _quote_margin
    if sum(_NUMBERED.match(line) is not None for line in sample) > _MARGIN_SHARE * len(sample):
        return _number_margin
    return None


def _quote_margin(line: str) -> int:
    return len(line) - len(line.lstrip("> "))


def _number_margin(line: str) -> int:
    match = _NUMBERED.match(line)
    return match.end() if match else 0
