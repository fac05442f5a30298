"""Files that appear whole or not at all."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def appearing(path: Path, folder: Path | None = None) -> Iterator[BinaryIO]:
    """Open a file to write to, which appears under its name when it is whole, and not at all where writing fails.

    Until then it is in `folder`, by default that of `path`; both must be of one file system. Where two processes write
    the same file at once, each writes all of its own, and the one that ends last counts.
    """
    beside = unfinished(path, folder)
    try:
        with beside.open("xb") as file:
            yield file
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def unfinished(path: Path, folder: Path | None = None) -> Path:
    """Give a hidden name for what is to be put at `path` when it is whole; no other process is given the same."""
    # of a name that is as long as the system takes, the beginning leaves room for the rest
    return (folder or path.parent) / f".{path.name[:40]}.{secrets.token_hex(4)}.unfinished"
