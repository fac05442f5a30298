"""Pages of a ministry that never was, as many as a test wants."""

from collections.abc import Callable
from pathlib import Path

import pytest

OUTLETS = ("Reuters", "AFP", "Kyodo News", "Bloomberg", "PTI")


def page(number: int) -> str:
    """Give the text of the press conference of that number: four outlets ask, and the spokesperson answers."""
    day = f"March {number % 28 + 1}, {2000 + number // 28 % 25}"
    head = f"Spokesperson Ana Petrescu's Regular Press Conference on {day}\n"
    turns = []
    for place in range(4):
        outlet = OUTLETS[(number + place) % len(OUTLETS)]
        turns.append(f"{outlet}: Will lock {number * 4 + place} of the river canal open to barges this week?\n")
        turns.append(
            f"Ana Petrescu: The harbour office has looked into lock {number * 4 + place}. "
            "It will tell the skippers when the repairs are done.\n"
        )
    return "\n".join([head, *turns])


@pytest.fixture
def pages(tmp_path: Path) -> Callable[[int], Path]:
    """Give a function that fills a folder with that many pages, `2000/0000.txt` and on, and gives the folder."""

    def write(count: int) -> Path:
        folder = tmp_path / "pages"
        for number in range(count):
            path = folder / f"{2000 + number // 28}" / f"{number:04}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists():
                path.write_text(page(number), encoding="utf-8")
        return folder

    return write
