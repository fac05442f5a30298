"""One briefing in, three files out.

Usage: python examples/convert.py INPUT OUTDIR

Reads a transcript (text, Markdown, HTML, DOCX, PDF), prints who asked what, and writes OUTDIR/NAME.json, NAME.csv and
NAME.tei.xml. Exits with 1, and writes nothing, where the page is no transcript.
"""

import sys
from pathlib import Path
from textwrap import shorten

import briefingkit as bk

USAGE = "usage: python examples/convert.py INPUT OUTDIR"
SUFFIXES = (".json", ".csv", ".tei.xml")


def summary(briefing: bk.Briefing) -> str:
    """Tell in a few lines what a briefing holds."""
    spokesperson = briefing.spokesperson
    lines = [
        briefing.title or "untitled",
        f"date {briefing.date}, published {briefing.published}",
        f"on the podium: {spokesperson.name if spokesperson else 'unknown'}",
        f"{len(briefing.statements)} statements, {len(briefing.exchanges)} exchanges, {len(briefing.turns)} turns",
    ]
    for exchange in briefing.exchanges:
        outlet = exchange.outlet.name if exchange.outlet else "not named"
        follows = f" (follows {exchange.follows})" if exchange.follows else ""
        after = " (after the event)" if exchange.after_event else ""
        lines.append(
            f"{exchange.number:3}. {outlet}{follows}{after}: {shorten(exchange.question, 70, placeholder=' …')}"
        )
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Convert one page; gives the exit status."""
    if len(arguments) != 2:
        print(USAGE, file=sys.stderr)
        return 2
    page, folder = Path(arguments[0]), Path(arguments[1])
    try:
        parsed = bk.parse(page)
        briefing = parsed.unwrap()
    except (bk.BriefingkitError, OSError) as error:
        print(f"{page}: {error}", file=sys.stderr)
        return 1
    print(summary(briefing))
    for diagnostic in parsed.diagnostics:
        if diagnostic.severity == "warning":
            print(diagnostic)
    folder.mkdir(parents=True, exist_ok=True)
    for suffix in SUFFIXES:
        target = folder / (page.stem + suffix)
        bk.write(briefing, target)
        print(f"wrote {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
