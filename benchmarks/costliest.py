"""Which steps cost most: where the time of reading and writing goes, by step and by function."""

import cProfile
import pstats
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import briefingkit as bk

Place = tuple[str, int, str]
"""A function as the profiler knows it: file, line, name."""

FORMATS = ("json", "csv", "tei")


def _inside(file: str) -> str | None:
    """Give a module's path within the package, None where it is of another."""
    parts = Path(file).parts
    if "briefingkit" not in parts:
        return None
    return "/".join(parts[len(parts) - parts[::-1].index("briefingkit") :])


def _profile(work: Callable[[], object]) -> dict[Place, Any]:
    profiler = cProfile.Profile()
    profiler.runcall(work)
    entries: dict[Place, Any] = pstats.Stats(profiler).stats  # type: ignore[attr-defined]
    return entries


def _parse(paths: Sequence[Path]) -> None:
    for path in paths:
        bk.parse(path)


def _steps(entries: dict[Place, Any]) -> Iterator[tuple[float, str]]:
    """Give what `parse_document` and `parse` call, with the time that each call takes with all that it calls."""
    for (file, _, name), (*_, callers) in entries.items():
        step = _inside(file)
        taken = sum(
            whole
            for (caller, _, called_by), (_, _, _, whole) in callers.items()
            if _inside(caller) == "parsing/parse.py" and called_by in {"parse", "parse_document"}
        )
        if step and name != "parse_document" and taken:
            yield taken, f"{step} {name}"


def _functions(entries: dict[Place, Any]) -> Iterator[tuple[float, str]]:
    """Give the package's functions with their own time, and that of what others than the package do for them."""
    own = {place: entry[2] for place, entry in entries.items() if _inside(place[0])}
    for (file, _, _), (*_, callers) in entries.items():
        if not _inside(file):
            for caller, (_, _, itself, _) in callers.items():
                if caller in own:
                    own[caller] += itself
    for (file, line, name), taken in own.items():
        yield taken, f"{_inside(file)}:{line} {name}"


def _lines(rows: Iterator[tuple[float, str]], whole: float, most: int) -> Iterator[str]:
    for taken, name in sorted(rows, reverse=True)[:most]:
        yield f"{taken / whole:>7.1%}  {name}"


def costliest(paths: dict[str, list[Path]], most: int = 10) -> Iterator[str]:
    """Give the costliest steps and functions of parsing each kind of page, and of writing and reading each format."""
    for kind, pile in paths.items():
        _parse(pile[:2])
        entries = _profile(lambda pile=pile: _parse(pile))  # type: ignore[misc]
        whole = sum(own for _, _, own, _, _ in entries.values())
        yield f"parsing {len(pile)} pages of {kind}: steps, with all that they call"
        yield from _lines(_steps(entries), whole, most)
        yield "\nfunctions, with what others do for them directly"
        yield from _lines(_functions(entries), whole, most)
        yield ""
    briefings = [bk.parse(path).briefing for pile in paths.values() for path in pile]
    for name in FORMATS:
        written = [bk.dumps(briefing, format=name) for briefing in briefings]
        for title, work in (
            ("writing", lambda name=name: [bk.dumps(briefing, format=name) for briefing in briefings]),
            ("reading", lambda name=name, written=written: [bk.loads(text, format=name) for text in written]),
        ):
            entries = _profile(work)
            yield f"{title} {len(briefings)} briefings as {name}: functions, with what others do for them directly"
            yield from _lines(_functions(entries), sum(own for _, _, own, _, _ in entries.values()), 4)
            yield ""
