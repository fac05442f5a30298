"""CSV for spreadsheets: a row an exchange, question and answer side by side. It is written only: much is left out.

A text that a spreadsheet would take for a formula, as it begins with one of = + - @, has an apostrophe before it.
"""

import csv
import io
from typing import Final

from briefingkit.formats._format import Format
from briefingkit.model import Briefing

COLUMNS: Final = (
    "date", "institution", "title", "number", "outlet", "outlet_country", "reporter", "question", "answered_by",
    "answer", "follows", "follows_evidence", "after_event",
)  # fmt: skip
_FORMULA: Final = frozenset("=+-@\t\r")


def dumps(briefing: Briefing) -> str:
    """Write a briefing's exchanges as CSV; several outlets or speakers in one cell are parted by "; "."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for exchange in briefing.exchanges:
        answering = {turn.speaker.name or turn.speaker.role or "": None for turn in exchange.answers if turn.speaker}
        writer.writerow(
            [
                briefing.date or "",
                _text(briefing.institution),
                _text(briefing.title),
                exchange.number,
                _text("; ".join(outlet.name for outlet in exchange.outlets)),
                "; ".join(outlet.country or "" for outlet in exchange.outlets),
                _text(exchange.reporter),
                _text(exchange.question),
                _text("; ".join(name for name in answering if name)),
                _text(exchange.answer),
                exchange.follows or "",
                _text(exchange.follows_evidence),
                "yes" if exchange.after_event else "",
            ]
        )
    return out.getvalue()


def _text(text: str | None) -> str:
    return f"'{text}" if text and text[0] in _FORMULA else text or ""


FORMAT: Final = Format(name="csv-exchanges", suffixes=(".exchanges.csv",), dumps=dumps)
