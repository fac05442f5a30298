"""What the parser noticed: diagnostics are values with a code, a severity and a place, beside the briefing."""

from typing import Literal

from attrs import frozen

from briefingkit.model import Span

Severity = Literal["info", "warning", "error"]
"""info: how something was read, or what was left out; warning: may be wrong; error: no briefing could be read."""

CODES: dict[str, Severity] = {
    # what stands on the page but not in a turn; the spans of these and the turns together cover the text
    "left-out-heading": "info",  # title, date line, place, letterhead: read for the briefing's own fields
    "left-out-furniture": "info",  # menus, share buttons, mail heads, page numbers, running heads, footers
    "left-out-hidden": "info",  # what a browser does not show: scripts, styles, the head of the page; no span
    "left-out-text": "warning",  # sentences that belong to no turn
    # how the bytes were read
    "encoding-guessed": "info",
    "encoding-replaced": "warning",  # bytes that no encoding explains were replaced by U+FFFD
    "control-characters": "info",
    "mojibake-decoded": "warning",
    "source-repaired": "info",  # literal "\n" of a careless scraper undone, labels that a column wraps joined
    "source-unreadable": "error",
    "looks-like-path": "warning",
    # what the page is
    "empty": "error",
    "not-a-transcript": "error",
    "no-speakers": "error",
    "no-questions": "warning",
    # the briefing's own fields
    "title-missing": "info",
    "date-missing": "warning",
    "date-year-from-publication": "info",
    "date-conflict": "warning",
    # the turns
    "label-missing": "warning",
    "label-corrected": "info",
    "label-shared": "warning",  # one anonymous label, possibly several persons
    "side-guessed": "info",
    "outlet-unknown": "info",
    "no-answer": "info",
}
"""Every code the library uses, with its severity."""


_EXCERPT = 80
"""Characters of the text concerned that a diagnostic shows."""


@frozen
class Diagnostic:
    """One thing noticed while reading.

    `line` counts from 1: in plain text and Markdown the lines of the file, else those of `Parsed.text`, as HTML, Word
    and PDF have none of their own. `excerpt` is the text concerned, shortened; `span` is the whole stretch of
    `Parsed.text` where there is one.
    """

    code: str
    severity: Severity
    message: str
    line: int | None = None
    excerpt: str | None = None
    span: Span | None = None

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line is not None else ""
        shown = f"\n    {self.excerpt}\n    {'~' * min(len(self.excerpt), 60)}^" if self.excerpt else ""
        return f"{place}{self.severity}: {self.message} [{self.code}]{shown}"


def notice(
    code: str, message: str, *, line: int | None = None, excerpt: str | None = None, span: Span | None = None
) -> Diagnostic:
    """Make a diagnostic of the severity that its code has."""
    if excerpt is not None:
        first = excerpt.strip().split("\n", 1)[0]
        excerpt = first if len(first) <= _EXCERPT else first[: _EXCERPT - 1] + "…"
    return Diagnostic(code, CODES[code], message, line, excerpt, span)
