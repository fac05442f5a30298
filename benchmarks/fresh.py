"""What has to be measured in a process of its own: an import, the memory that an archive needs, workers."""

import subprocess
import sys
import time
from pathlib import Path
from random import Random
from statistics import median

from benchmarks.timing import Comparison

_PEAK = """
import sys
from pathlib import Path
from briefingkit import read_many
turns = sum(len(outcome.briefing.turns) for outcome in read_many(sys.argv[1]))
status = Path("/proc/self/status")
if status.exists():
    peak = next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
else:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
print(turns, peak)
"""
"""VmHWM, and not ru_maxrss: on Linux that begins with the memory of the process that started this one."""

_CONVERT = """
import sys, tempfile, time
from briefingkit import convert_many
with tempfile.TemporaryDirectory(dir=sys.argv[2]) as target:
    began = time.perf_counter()
    convert_many(sys.argv[1], target, format="json", workers=int(sys.argv[3]))
    print(time.perf_counter() - began)
"""
"""In a small process: workers that are forked from one with a large heap pay for copying it."""


def import_time(rounds: int = 21) -> Comparison:
    """Give the time of `import briefingkit` / the time of `import attrs`, each less that of starting Python."""
    programs = {"bare": "pass", "attrs": "import attrs", "briefingkit": "import briefingkit"}
    order, draw, ratios = list(programs), Random(0), []
    seconds: dict[str, list[float]] = {name: [] for name in programs}
    for number in range(rounds + 1):
        draw.shuffle(order)
        for name in order:
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", programs[name]], check=True)
            if number:
                seconds[name].append(time.perf_counter() - began)
    bare = median(seconds["bare"])
    ratios = [
        (ours - bare) / (theirs - bare) for ours, theirs in zip(seconds["briefingkit"], seconds["attrs"], strict=True)
    ]
    middle = (median(seconds["briefingkit"]) - bare) / (median(seconds["attrs"]) - bare)
    return Comparison(middle, min(ratios), max(ratios))


def peak_memory(folder: Path) -> int:
    """Give the most memory, in KiB, that a process holds at any time while it reads all pages of a folder."""
    done = subprocess.run([sys.executable, "-c", _PEAK, str(folder)], check=True, capture_output=True, text=True)
    return int(done.stdout.split()[1])


def memory(few: Path, many: Path, rounds: int = 3) -> Comparison:
    """Give the peak of memory on many pages / that on few."""
    ratios = [peak_memory(many) / peak_memory(few) for _ in range(rounds)]
    return Comparison(median(ratios), min(ratios), max(ratios))


def convert_seconds(pages: Path, scratch: Path, workers: int) -> float:
    """Give the seconds in which so many workers write an archive as JSON files."""
    command = [sys.executable, "-c", _CONVERT, str(pages), str(scratch), str(workers)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def workers(pages: Path, scratch: Path, rounds: int = 3) -> Comparison:
    """Give the time of one worker / the time of two."""
    ratios = [convert_seconds(pages, scratch, 1) / convert_seconds(pages, scratch, 2) for _ in range(rounds)]
    return Comparison(median(ratios), min(ratios), max(ratios))
