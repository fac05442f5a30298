"""From an archive to a table: who asks, how often, and how often as a follow-up.

Usage: python examples/archive_to_table.py [FOLDER]

Reads every briefing below FOLDER; without one, makes a small archive of invented briefings first. Needs nothing but
briefingkit. The cells marked `# %%` run one by one in an editor that knows them, and all at once from a shell.
"""

# %% An archive: a folder of pages, here one for each day of a fortnight in an invented ministry.
import sys
import tempfile
from collections import Counter
from pathlib import Path

import briefingkit as bk

OUTLETS = ("Reuters", "AFP", "Kyodo News", "Bloomberg", "PTI")
SUBJECTS = ("the lock at Tarn", "the mail boat", "the harbour fee")


def invent(day: int) -> str:
    """Make the page of one day: each outlet asks on every second or third day, and one takes up another's subject."""
    parts = [f"Foreign Ministry Spokesperson Ana Petrescu's Regular Press Conference on May {day}, 2023"]
    for place, outlet in enumerate(outlet for rank, outlet in enumerate(OUTLETS, start=1) if day % rank == 0):
        subject = SUBJECTS[(day + place) % len(SUBJECTS)]
        lead = f"A follow-up on what you said about {SUBJECTS[day % len(SUBJECTS)]}. " if place == 2 else ""
        parts.append(f"{outlet}: {lead}What has the ministry decided on {subject}?")
        parts.append(f"Ana Petrescu: We have heard of {subject}. It will be looked at when the water falls.")
    return "\n\n".join(parts)


def invented_archive(folder: Path) -> Path:
    """Write the fortnight's pages into `folder`."""
    for day in range(1, 15):
        (folder / f"2023-05-{day:02}.txt").write_text(invent(day), encoding="utf-8")
    return folder


# %% Count: `read_many` gives one briefing after the other, so an archive of any size fits in memory.
def count(folder: Path) -> tuple[Counter[str], Counter[str], list[str]]:
    """Count an archive's questions and follow-ups by outlet; and name the pages that are no transcripts."""
    asked, followed, refused = Counter[str](), Counter[str](), []
    for outcome in bk.read_many(folder):
        if outcome.briefing is None or outcome.refusal:
            refused.append(f"{outcome.path}: {outcome.refusal}")
            continue
        for exchange in outcome.briefing.exchanges:
            name = exchange.outlet.name if exchange.outlet else "(not named)"
            asked[name] += 1
            followed[name] += exchange.follows is not None
    return asked, followed, refused


# %% Print: those who ask most come first.
def table(asked: Counter[str], followed: Counter[str]) -> str:
    """Lay out the counts as a table."""
    rows = [f"{name:24}{number:>10}{followed[name]:>12}" for name, number in sorted(asked.items(), key=_by_number)]
    return "\n".join([f"{'outlet':24}{'exchanges':>10}{'follow-ups':>12}", *rows])


def _by_number(row: tuple[str, int]) -> tuple[int, str]:
    return -row[1], row[0]


# %% All of it.
def main(arguments: list[str]) -> int:
    """Print the table of an archive; gives the exit status."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(arguments[0]) if arguments else invented_archive(Path(scratch))
        asked, followed, refused = count(folder)
    print(table(asked, followed))
    for line in refused:
        print(line, file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
