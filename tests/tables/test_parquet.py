"""Tables in Parquet files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefingkit.errors import FormatError
from briefingkit.model import Briefing

pq = pytest.importorskip("pyarrow.parquet")

from briefingkit.tables import TURNS, read_parquet, to_arrow, write_parquet  # noqa: E402
from briefingkit.tables import parquet as module  # noqa: E402


def test_briefings_come_back_equal(full: Briefing, bare: Briefing, tmp_path: Path) -> None:
    """What is written can be read, in order."""
    path = tmp_path / "a.parquet"
    write_parquet([full, bare, full], path)
    assert list(read_parquet(path)) == [full, bare, full]


def test_other_tables_keep_their_schema(full: Briefing, tmp_path: Path) -> None:
    """Any Parquet reader sees the columns of the table, and their version."""
    path = tmp_path / "a.parquet"
    write_parquet([full], path, "turns")
    assert pq.read_table(path).equals(to_arrow([full], "turns"))
    assert pq.read_schema(path).metadata[b"briefingkit.schema"] == b"1"
    assert pq.read_schema(path).equals(TURNS)


def test_many_rows_are_written_in_groups(full: Briefing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row group ends when it is large enough, and the rest is a last one."""
    monkeypatch.setattr(module, "ROW_GROUP", 0)
    path = tmp_path / "a.parquet"
    write_parquet([full] * 150, path)
    assert pq.read_metadata(path).num_row_groups == 3
    assert sum(1 for _ in read_parquet(path)) == 150


def test_nothing_half_written_is_left(full: Briefing, tmp_path: Path) -> None:
    """Where the briefings break off, neither the file nor a part of it is there."""

    def broken() -> Iterator[Briefing]:
        yield full
        raise OSError("the source broke off")

    with pytest.raises(OSError, match="broke off"):
        write_parquet(broken(), tmp_path / "a.parquet")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_parquet_is_told(tmp_path: Path) -> None:
    """Noise is a FormatError that names the file; an absent file is the system's error."""
    path = tmp_path / "a.parquet"
    path.write_bytes(b"noise")
    with pytest.raises(FormatError, match=r"a\.parquet is no readable Parquet file"):
        list(read_parquet(path))
    with pytest.raises(FileNotFoundError):
        list(read_parquet(tmp_path / "b.parquet"))


def test_two_that_write_one_file_do_not_meet(full: Briefing, bare: Briefing, tmp_path: Path) -> None:
    """Each writes all of its own: what is there in the end is the whole of one, and nothing lies beside it."""
    path = tmp_path / "a.parquet"

    def meanwhile() -> Iterator[Briefing]:
        yield full
        write_parquet([bare], path)
        assert list(read_parquet(path)) == [bare]
        yield full

    write_parquet(meanwhile(), path)
    assert list(read_parquet(path)) == [full, full]
    assert list(tmp_path.iterdir()) == [path]
