"""The lines of JSON Lines, each a written briefing: streamed, plain or packed with gzip, with bounds on their size."""

import gzip
import zlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from briefingkit.archive.members import Member, too_much

LINES_SUFFIXES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")


def lines(path: str, max_bytes: int, max_ratio: int) -> Iterator[Member]:
    """Give the lines of a file that are not blank as members `1.json` and on, one at a time in memory.

    Reading ends with a fault at a line that is longer than `max_bytes`, and, as with the members of an archive, where
    what is packed is broken or has unpacked to more than `max_ratio` times its size. OSError where it cannot be opened.
    """
    allowed = max_bytes + max_ratio * Path(path).stat().st_size
    unpacked = 0
    try:
        with gzip.open(path) if path.lower().endswith(".gz") else Path(path).open("rb") as file:
            for number in count(1):
                line = file.readline(max_bytes + 1)
                if not line:
                    return
                unpacked += len(line)
                if len(line) > max_bytes:
                    yield Member(f"{number}.json", fault=f"longer than {max_bytes} bytes; the rest was not read")
                    return
                if unpacked > allowed:
                    yield too_much(max_ratio)
                    return
                if line.strip():
                    yield Member(f"{number}.json", line)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        yield Member("", fault=f"broken: {error}")
