"""Plain text -> document: a line of the file is a line, an empty line is a gap."""

import re
from collections.abc import Callable, Sequence

from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.model import Span
from briefingkit.sources._columns import with_labels_joined
from briefingkit.sources._document import Document, Line, Mark
from briefingkit.sources._dumps import running

_RULE = re.compile(r"[*＊=_~\-—–#.·+ ]{3,}")
_NUMBERED = re.compile(r"\s{0,9}\d{1,2}(?:\s{2,}|\s*$)")
_MARGIN_SHARE = 0.6
"""Share of lines with a quotation mark or a number from which on these are the page's margin."""
_CELL_EDGE = " \t\r\u00a0\u3000|"
_SAMPLE = 200
_ENDED = (".", "?", "!", ":", "。", "？", "！", "：", '"', "”", ")", "]")
_FEWEST_LINES = 12


def read(text: str, media_type: str = "text/plain") -> Document:
    """Read plain text; the document's text is the text itself, but for marks that stand before every line.

    A mail's `>` and a court reporter's line numbers are no part of the text. Running heads and page numbers of a
    printed page are part of it, and of no line.
    """
    lines: list[Line] = []
    start, gap, goes_on = 0, True, False
    printed = text.split("\n")
    diagnostics: list[Diagnostic] = []
    skip = _margin(printed)
    if skip is not None:
        printed = [line[skip(line) :] for line in printed]
        text = "\n".join(printed)
        diagnostics.append(
            notice("left-out-furniture", "the same margin before every line: numbers or quotation marks")
        )
    printed, wrapped = with_labels_joined(printed)
    if wrapped is not None:
        text = "\n".join(printed)
        diagnostics.append(notice("source-repaired", "labels that a column wraps were put together", line=wrapped + 1))
    paged = running(printed)
    edge = _CELL_EDGE if _is_table(printed) else None
    for number, whole in enumerate(printed, start=1):
        stripped = whole.strip(edge)
        if number - 1 in paged:
            diagnostics.append(_of_page(stripped, start + len(whole) - len(whole.lstrip()), number))
            goes_on = bool(lines) and not lines[-1].text.endswith(_ENDED)
        elif stripped:
            gap = gap and not goes_on
            goes_on = False
            inset = len(whole) - len(whole.lstrip(edge))
            lines.append(Line(stripped, start + inset, number, gap, (), mark_of(stripped), inset))
            gap = False
        elif skip is not _number_margin:  # a court reporter numbers the empty lines too
            gap = True
        start += len(whole) + 1
    return Document(text, tuple(lines), media_type, diagnostics=tuple(diagnostics))


def _of_page(text: str, start: int, number: int) -> Diagnostic:
    span = Span(start, start + len(text))
    return notice("left-out-furniture", "running head or foot, page number", line=number, excerpt=text, span=span)


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


def _is_table(lines: Sequence[str]) -> bool:
    """Tell a page that was a table, each cell of which ends with a bar: China's ministry of commerce, bilingual."""
    sample = [line.strip() for line in lines[:_SAMPLE] if line.strip()]
    return len(sample) >= _FEWEST_LINES and sum(line.endswith("|") for line in sample) > _MARGIN_SHARE * len(sample)


def _quote_margin(line: str) -> int:
    return len(line) - len(line.lstrip("> "))


def _number_margin(line: str) -> int:
    match = _NUMBERED.match(line)
    return match.end() if match else 0
