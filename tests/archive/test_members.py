"""Members of zip and tar archives, and what hostile ones get."""

import gzip
import io
import struct
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest

from briefingkit.archive.members import Member, members


def _all(_: str) -> bool:
    return True


def _read(path: Path, max_bytes: int = 1_000, max_ratio: int = 200) -> list[Member]:
    return list(members(str(path), _all, max_bytes, max_ratio))


def _zip(path: Path, contents: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    return path


def _tar(path: Path, contents: dict[str, bytes], mode: Literal["w", "w:gz", "w:bz2", "w:xz"] = "w") -> Path:
    with tarfile.open(path, mode) as archive:
        for name, data in contents.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("a.zip", _zip),
        ("a.tar", _tar),
        ("a.tar.gz", lambda path, contents: _tar(path, contents, "w:gz")),
        ("a.tgz", lambda path, contents: _tar(path, contents, "w:gz")),
        ("a.tar.bz2", lambda path, contents: _tar(path, contents, "w:bz2")),
        ("a.tar.xz", lambda path, contents: _tar(path, contents, "w:xz")),
    ],
)
def test_members_come_in_the_order_they_stand(
    tmp_path: Path, name: str, write: Callable[[Path, dict[str, bytes]], Path]
) -> None:
    """Every kind of archive gives its members with their bytes, in order, folders left out."""
    path = write(tmp_path / name, {"b/2.txt": b"two", "a/1.txt": b"one"})
    assert _read(path) == [Member("b/2.txt", b"two"), Member("a/1.txt", b"one")]


def test_only_wanted_members_are_given(tmp_path: Path) -> None:
    """A member that is not wanted is passed over, in zip and in tar."""
    contents = {"a.txt": b"a", "b.png": b"b"}
    for path in (_zip(tmp_path / "a.zip", contents), _tar(tmp_path / "a.tar", contents)):
        found = members(str(path), lambda name: name.endswith(".txt"), 1_000, 200)
        assert [member.name for member in found] == ["a.txt"]


def test_a_member_that_is_too_long_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    """A member longer than the bound has a fault and no bytes."""
    contents = {"long.txt": b"x" * 1_001, "short.txt": b"s"}
    for path in (_zip(tmp_path / "a.zip", contents), _tar(tmp_path / "a.tar", contents)):
        assert _read(path) == [Member("long.txt", fault="longer than 1000 bytes"), Member("short.txt", b"s")]


@pytest.mark.parametrize("name", ["bomb.zip", "bomb.tar.gz"])
def test_a_bomb_is_left_when_it_has_unpacked_too_much(tmp_path: Path, name: str) -> None:
    """An archive that unpacks to more than the allowed multiple of its size is not read to its end."""
    contents = {f"{number}.txt": bytes(1_000) for number in range(200)}
    path = tmp_path / name
    if name.endswith(".zip"):
        _zip(path, contents)
    else:
        _tar(path, contents, "w:gz")
    found = _read(path, max_bytes=10_000, max_ratio=1)
    assert found[-1] == Member("", fault="unpacks to more than 1 times its size; the rest was not read")
    assert sum(len(member.data) for member in found) <= 10_000 + path.stat().st_size


def test_a_zip_that_understates_a_member_gives_no_more_than_it_states(tmp_path: Path) -> None:
    """Where more is packed than the table of contents says, the member is told as broken."""
    path = _zip(tmp_path / "a.zip", {"liar.txt": bytes(500_000), "b.txt": b"b"})
    raw = bytearray(path.read_bytes())
    entry = raw.index(b"PK\x01\x02")
    raw[entry + 24 : entry + 28] = struct.pack("<L", 10)
    path.write_bytes(raw)
    liar, after = _read(path)
    assert liar.name == "liar.txt"
    assert liar.data == b""
    assert "CRC" in str(liar.fault)
    assert after == Member("b.txt", b"b")


def test_a_broken_member_of_a_zip_is_told_with_its_name(tmp_path: Path) -> None:
    """One member whose bytes were damaged does not cost the others."""
    path = _zip(tmp_path / "a.zip", {"a.txt": b"first page", "b.txt": b"second page", "c.txt": b"third page"})
    raw = bytearray(path.read_bytes())
    at = raw.index(b"b.txt") + len("b.txt")
    raw[at : at + 4] = b"\xff\xff\xff\xff"
    path.write_bytes(raw)
    first, second, third = _read(path)
    assert (first.data, third.data) == (b"first page", b"third page")
    assert second.name == "b.txt"
    assert str(second.fault).startswith("broken: ")


def test_an_encrypted_member_is_told(tmp_path: Path) -> None:
    """A member under a password is not asked for one."""
    path = _zip(tmp_path / "a.zip", {"a.txt": b"secret"})
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(raw)
    assert _read(path) == [Member("a.txt", fault="encrypted")]


@pytest.mark.parametrize("cut", [1_400, 1_536, 1_800, 2_048, 2_200, 3_072])
def test_a_tar_that_was_cut_short_gives_what_is_there(tmp_path: Path, cut: int) -> None:
    """The members before the cut are given; wherever the cut is, it is told last."""
    path = _tar(tmp_path / "a.tar", {"a.txt": b"a" * 600, "b.txt": b"b" * 600})
    path.write_bytes(path.read_bytes()[:cut])
    first, *rest = _read(path)
    assert first == Member("a.txt", b"a" * 600)
    assert rest[-1].fault is not None
    assert [member.data for member in rest if member.fault is None] == ([b"b" * 600] if cut == 3_072 else [])


def test_a_tar_with_a_damaged_header_is_told(tmp_path: Path) -> None:
    """What stands behind a header that cannot be read is not lost in silence."""
    path = _tar(tmp_path / "a.tar", {"a.txt": b"a" * 600, "b.txt": b"b" * 600})
    raw = bytearray(path.read_bytes())
    raw[1_536 : 1_536 + 300] = b"x" * 300
    path.write_bytes(raw)
    assert [(member.name, member.fault is None) for member in _read(path)] == [("a.txt", True), ("", False)]


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tar.xz"])
def test_what_is_no_archive_is_told(tmp_path: Path, name: str) -> None:
    """Noise under an archive's name is one fault of the archive itself."""
    path = tmp_path / name
    path.write_bytes(b"no archive at all, " * 100)
    (fault,) = _read(path)
    assert fault.name == ""
    assert str(fault.fault).startswith("broken archive: ")


def test_a_gzip_that_breaks_off_is_told(tmp_path: Path) -> None:
    """A packed tar that lacks its end is a fault of the archive."""
    path = _tar(tmp_path / "a.tar.gz", {"a.txt": b"a" * 600}, "w:gz")
    path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes())[:700])[:-10])
    assert _read(path)[-1].fault is not None


def test_a_member_that_was_cut_short_is_told(tmp_path: Path) -> None:
    """Where the bytes of the last member are missing, it has a fault and no bytes."""
    path = _tar(tmp_path / "a.tar", {"a.txt": b"a" * 600})
    path.write_bytes(path.read_bytes()[:1_000])
    assert _read(path)[0].data == b""
    assert _read(path)[0].fault is not None


def test_links_and_devices_in_a_tar_are_no_members(tmp_path: Path) -> None:
    """Only regular files count: a link may point anywhere."""
    path = tmp_path / "a.tar"
    with tarfile.open(path, "w") as archive:
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    assert _read(path) == []


def test_an_archive_that_is_absent_raises(tmp_path: Path) -> None:
    """Whoever asks for the members of no file gets the system's error."""
    with pytest.raises(FileNotFoundError):
        _read(tmp_path / "a.zip")
