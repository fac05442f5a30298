"""The members of zip and tar archives, streamed, with bounds on what they may unpack to."""

import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

from attrs import frozen

ARCHIVE_SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")

# what the standard library raises on archives that are broken, cut short, or packed in a way it cannot unpack
_BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, ValueError)


@frozen
class Member:
    """A member with its bytes, or with the reason why it has none.

    The name is empty where it is the archive that cannot be read (further).
    """

    name: str
    data: bytes = b""
    fault: str | None = None


def members(path: str, wanted: Callable[[str], bool], max_bytes: int, max_ratio: int) -> Iterator[Member]:
    """Give the wanted members of an archive in the order they stand in it, one at a time in memory.

    A member that is longer than `max_bytes`, encrypted or broken is given with its fault. Reading ends, with a last
    fault of the archive itself, where it is broken or has unpacked to more than `max_ratio` times its size.
    OSError where it cannot be opened.
    """
    allowed = max_bytes + max_ratio * Path(path).stat().st_size
    unpacked = 0
    read = _zip_members if path.lower().endswith(".zip") else _tar_members
    try:
        for size, member in read(path, wanted, max_bytes):
            unpacked += size
            if unpacked > allowed:
                yield too_much(max_ratio)
                return
            if member is not None:
                yield member
    except (*_BROKEN, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        yield Member("", fault=f"broken archive: {error}")


def too_much(max_ratio: int) -> Member:
    """Give the fault of an archive that unpacks to more than it may."""
    return Member("", fault=f"unpacks to more than {max_ratio} times its size; the rest was not read")


Sized = tuple[int, Member | None]
"""A member that is wanted, or None, and the bytes it took to unpack or to skip it."""


def _zip_members(path: str, wanted: Callable[[str], bool], max_bytes: int) -> Iterator[Sized]:
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if info.is_dir() or not wanted(info.filename):
                continue
            if info.flag_bits & 1:
                yield 0, Member(info.filename, fault="encrypted")
            elif info.file_size > max_bytes:
                yield 0, _too_long(info.filename, max_bytes)
            else:
                try:
                    with archive.open(info) as file:
                        data = file.read(info.file_size + 1)  # bounded: what is packed may be longer than it says
                except (*_BROKEN, OSError, RuntimeError) as error:
                    yield info.file_size, Member(info.filename, fault=f"broken: {error}")
                else:
                    yield len(data), Member(info.filename, data)


class _Header(tarfile.TarInfo):
    """Headers of a tar: tarfile takes one that is cut off or damaged for the end of the archive, silently."""

    @classmethod
    def fromtarfile(cls, tar: tarfile.TarFile) -> Self:
        try:
            return super().fromtarfile(tar)
        except tarfile.EOFHeaderError:  # type: ignore[attr-defined]
            raise
        except tarfile.HeaderError as error:
            raise tarfile.ReadError(str(error)) from error


def _tar_members(path: str, wanted: Callable[[str], bool], max_bytes: int) -> Iterator[Sized]:
    with tarfile.open(path, "r|*", tarinfo=_Header) as archive:
        while (info := archive.next()) is not None:
            archive.members = []  # type: ignore[attr-defined]  # else it keeps all it has seen
            if not info.isreg() or not wanted(info.name):
                yield info.size, None
            elif info.size > max_bytes:
                yield info.size, _too_long(info.name, max_bytes)
            else:
                file = archive.extractfile(info)
                data = file.read() if file is not None else b""  # ReadError where it was cut short
                yield len(data), Member(info.name, data)


def _too_long(name: str, max_bytes: int) -> Member:
    return Member(name, fault=f"longer than {max_bytes} bytes")
