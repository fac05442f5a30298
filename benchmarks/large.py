"""A large archive: how much memory it takes beside a small one, and what is left of it when it is killed half-way."""

import os
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from attrs import frozen

from benchmarks.pages import as_text, page

SMALL = 1_000
SUFFIXES = ("jsonl", "parquet")
MOST = 1.2
"""What the peak of memory may grow by."""
_EVERY = 0.05

_CONVERT = "import sys; from briefingkit import convert_many; convert_many(sys.argv[1], sys.argv[2], workers=2)"


@frozen
class Run:
    """One conversion in a process group of its own: how long it took, and the most memory that all of it held."""

    seconds: float
    peak: int
    """KiB; what the processes share is counted once."""


def large(scratch: Path, pages: int) -> Iterator[str]:
    """Convert a small and a large archive, kill the large one half-way and begin it again; gives the lines to print."""
    small, whole = (_packed(scratch / f"{number}.tar", number) for number in (SMALL, pages))
    yield f"{'two workers':12}{'pages':>10}{'seconds':>10}{'peak MiB':>10}{'growth':>8}"
    for suffix in SUFFIXES:
        least = _run(small, scratch / f"small.{suffix}")
        yield _line(suffix, SMALL, least, least)
        target, again = scratch / f"whole.{suffix}", scratch / f"again.{suffix}"
        straight = _run(whole, target)
        yield _line(suffix, pages, straight, least)
        killed = _run(whole, again, kill_after=straight.seconds / 2)
        yield f"{suffix:12}killed after {killed.seconds:.1f} s; a file was left: {'YES' if again.exists() else 'no'}"
        resumed = _run(whole, again)
        same = _digest(target) == _digest(again)
        yield f"{_line(suffix, pages, resumed, least)}  begun again: {'the same bytes' if same else 'OTHER BYTES'}"


def _packed(path: Path, pages: int) -> Path:
    """Write an archive as one tar file, so that the names of its pages are not all held at once."""
    with tarfile.open(path, "w") as tar:
        for number in range(pages):
            text = as_text(page(number)).encode()
            member = tarfile.TarInfo(f"{number:06}.txt")
            member.size = len(text)
            tar.addfile(member, BytesIO(text))
    return path


def _run(pages: Path, target: Path, kill_after: float = float("inf")) -> Run:
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", _CONVERT, str(pages), str(target)], start_new_session=True)
    peak = 0
    while process.poll() is None:
        peak = max(peak, _held(process.pid))
        if time.perf_counter() - began > kill_after:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        time.sleep(_EVERY)
    if process.returncode not in {0, -signal.SIGKILL}:
        raise SystemExit(f"{pages.name} could not be converted: exit {process.returncode}")
    return Run(time.perf_counter() - began, peak)


def _held(group: int) -> int:
    """Give the memory, in KiB, that the processes of a group hold: Linux tells the share of each in every page."""
    held = 0
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and os.getpgid(int(folder.name)) == group:
                rollup = (folder / "smaps_rollup").read_text()
                held += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
        except (OSError, StopIteration):  # it has just ended
            continue
    return held


def _line(suffix: str, pages: int, run: Run, least: Run) -> str:
    growth = run.peak / least.peak
    verdict = "" if growth <= MOST else "  MISSED"
    return f"{suffix:12}{pages:>10,}{run.seconds:>10.1f}{run.peak / 1024:>10.1f}{growth:>7.2f}x{verdict}"


def _digest(path: Path) -> str:
    """Hash a file, a piece at a time."""
    digest = sha256()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()
