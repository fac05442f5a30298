"""Which steps cost most: where the time of reading and writing goes, by function and by module."""

import cProfile
import pstats
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import briefingkit as bk


def _place(file: str, line: int, function: str) -> str:
    parts = Path(file).parts
    if "briefingkit" in parts:
        inside = parts[len(parts) - parts[::-1].index("briefingkit") :]
        return f"{'/'.join(inside)}:{line} {function}"
    return f"{Path(file).name}:{line} {function}" if line else function


def _work(paths: Sequence[Path]) -> None:
    for path in paths:
        briefing = bk.parse(path).briefing
        for name in ("json", "csv", "tei"):
            text = bk.dumps(briefing, format=name)
            bk.loads(text, format=name)


def costliest(paths: Sequence[Path], most: int = 15) -> Iterator[str]:
    """Give the functions that take most time, without what they call, and the modules, line by line."""
    _work(paths[:2])
    profiler = cProfile.Profile()
    profiler.runcall(_work, paths)
    entries = pstats.Stats(profiler).stats  # type: ignore[attr-defined]
    whole = sum(own for _, _, own, _, _ in entries.values())
    modules: defaultdict[str, float] = defaultdict(float)
    functions = []
    for (file, line, function), (_, calls, own, _, _) in entries.items():
        place = _place(file, line, function)
        modules[place.split(":")[0] if "briefingkit" in Path(file).parts else "outside the package"] += own
        functions.append((own, calls, place))
    yield f"{'share':>7}{'calls':>10}  function"
    for own, calls, place in sorted(functions, reverse=True)[:most]:
        yield f"{own / whole:>7.1%}{calls:>10,}  {place}"
    yield f"\n{'share':>7}  module"
    for module, own in sorted(modules.items(), key=lambda item: -item[1])[:most]:
        yield f"{own / whole:>7.1%}  {module}"
