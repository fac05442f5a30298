"""CSV for spreadsheets: a row an exchange, question and answer side by side. It is written only: much is left out."""

import csv
import io
from typing import Final

from briefingkit.formats._format import Format
from briefingkit.model import Briefing

COLUMNS: Final = (
    "date", "institution", "title", "number", "outlet", "outlet_country", "reporter", "question", "answered_by",
    "answer", "follows", "follows_evidence", "after_event",
)  # fmt: skip


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
                briefing.institution or "",
                briefing.title or "",
                exchange.number,
                "; ".join(outlet.name for outlet in exchange.outlets),
                "; ".join(outlet.country or "" for outlet in exchange.outlets),
                exchange.reporter or "",
                exchange.question,
                "; ".join(name for name in answering if name),
                exchange.answer,
                exchange.follows or "",
                exchange.follows_evidence or "",
                "true" if exchange.after_event else "",
            ]
        )
    return out.getvalue()


FORMAT: Final = Format(name="csv-exchanges", suffixes=(".exchanges.csv",), dumps=dumps)
