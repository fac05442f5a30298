"""The lines of JSON Lines, and what of a packed file is not read."""

import gzip
import os
from pathlib import Path

import pytest

from briefingkit.archive.lines import lines
from briefingkit.archive.members import Member


def _packed(path: Path, data: bytes) -> Path:
    path.write_bytes(gzip.compress(data))
    return path


def _lines(path: Path, max_bytes: int = 1_000_000, max_ratio: int = 200) -> list[Member]:
    return list(lines(str(path), max_bytes, max_ratio))


def test_lines_are_numbered_as_they_stand(tmp_path: Path) -> None:
    """Blank lines are counted and left out, packed or not."""
    data = b"{}\n\n[]"
    (tmp_path / "a.jsonl").write_bytes(data)
    expected = [Member("1.json", b"{}\n"), Member("3.json", b"[]")]
    assert _lines(tmp_path / "a.jsonl") == expected
    assert _lines(_packed(tmp_path / "a.JSONL.GZ", data)) == expected


def test_a_packed_line_is_unpacked_no_further_than_the_bound(tmp_path: Path) -> None:
    """A line that does not end costs no memory."""
    (line,) = _lines(_packed(tmp_path / "a.jsonl.gz", b"[" * 100_000), max_bytes=1_000)
    assert line == Member("1.json", fault="longer than 1000 bytes; the rest was not read")


def test_a_bomb_of_short_lines_is_left(tmp_path: Path) -> None:
    """A file that unpacks to more than it may is read no further, however short its lines."""
    found = _lines(_packed(tmp_path / "a.jsonl.gz", b"{}\n" * 1_000_000), max_bytes=100, max_ratio=10)
    assert len(found) < 100_000
    assert found[-1] == Member("", fault="unpacks to more than 10 times its size; the rest was not read")


def test_a_packed_file_that_is_broken_is_a_fault(tmp_path: Path) -> None:
    """One that is cut short gives the lines before; one that is none, or is damaged, is told."""
    whole = gzip.compress(b"".join([os.urandom(500).hex().encode() + b"\n" for _ in range(500)]))
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(whole[: len(whole) // 2])
    *before, last = _lines(path)
    assert before
    assert last.name == ""
    assert str(last.fault).startswith("broken: ")
    path.write_bytes(b"not packed")
    assert [str(line.fault)[:6] for line in _lines(path)] == ["broken"]
    path.write_bytes(whole[:1_000] + b"\0" * 1_000 + whole[2_000:])
    assert str(_lines(path)[-1].fault).startswith("broken: ")


def test_a_file_that_is_absent_is_the_systems_error(tmp_path: Path) -> None:
    """What cannot be opened raises."""
    with pytest.raises(FileNotFoundError):
        _lines(tmp_path / "a.jsonl")
