"""Where the pages of an archive are: files, folders, globs, zip and tar archives, one after the other.

Pages come in an order that depends on names alone, and are found as they are asked for: a folder of a hundred
thousand costs the memory of one folder's names, an archive that of one member.
"""

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from zlib import crc32

from attrs import evolve, field, frozen

from briefingkit.archive.lines import LINES_SUFFIXES, lines
from briefingkit.archive.members import ARCHIVE_SUFFIXES, Member, members
from briefingkit.layouts import Layout, as_layout

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]

SUFFIXES = (".html", ".htm", ".xhtml", ".shtml", ".txt", ".md", ".markdown", ".vtt", ".srt", ".docx", ".pdf")
"""What counts as a page in a folder or an archive, with or without a further ".gz"."""

_FEW, _MANY, _MEGABYTES = 8, 32, 4


def _each(paths: Paths) -> Iterable[str | os.PathLike[str]]:
    return (paths,) if isinstance(paths, str | os.PathLike) else paths


def _lowered(suffixes: str | Iterable[str]) -> tuple[str, ...]:
    return tuple([suffix.lower() for suffix in ([suffixes] if isinstance(suffixes, str) else suffixes)])


@frozen
class Archive:
    """What is to be read, and how.

    `paths` is one path or many: files, folders (with all below, hidden ones left out), globs (`**` goes through
    folders), zip and tar archives, and files of JSON Lines, whose lines are briefings. Files named outright are always
    read; in folders and archives those are that have one of the `suffixes`. `layout` is what `parse` takes (LayoutError
    where there is none of that name). No page may be longer than `max_bytes` when unpacked, and no archive may unpack
    to more than `max_ratio` times its size: the rest is reported and left.
    """

    paths: Iterable[str | os.PathLike[str]] = field(converter=_each)
    layout: Layout | None = field(default=None, converter=as_layout)
    suffixes: tuple[str, ...] = field(default=SUFFIXES, converter=_lowered)
    max_bytes: int = 64 << 20
    max_ratio: int = 200


def as_archive(paths: Paths | Archive, layout: str | Layout | None) -> Archive:
    """Give the archive that is meant; a `layout` that is asked for by itself counts."""
    archive = paths if isinstance(paths, Archive) else Archive(paths)
    return archive if layout is None else evolve(archive, layout=layout)


@frozen
class Page:
    """One page of an archive, not yet read.

    `path` is where it was found (`pages.zip/2024/a.html` for a member); `name` its path below the folder or archive
    that was asked for; `stamp` changes when its content does. `data` are the bytes of a member, and `inside` is its
    path in its archive; a file's bytes are read by whoever parses it. `fault` says why it cannot be read, where that
    is known. `target` is the file that is to be written of it, where each page has one.
    """

    path: str
    name: str
    stamp: str = ""
    data: bytes | None = None
    fault: str | None = None
    target: str | None = None
    inside: str | None = None


def find_pages(archive: Archive) -> Iterator[Page]:
    """Find the pages of an archive, in the order of its paths and, within each, of names."""
    for path in archive.paths:
        text = os.fspath(path)
        if glob.has_magic(text) and not os.path.lexists(text):
            yield from _matches(text, archive)
        elif os.path.isdir(text):  # noqa: PTH112 - texts, not Paths: there may be a hundred thousand
            yield from _folder(text, "", archive)
        else:
            yield from _file(text, Path(text).name, archive)


def chunks(pages: Iterable[Page]) -> Iterator[tuple[Page, ...]]:
    """Cut a stream of pages into tasks of 8 to 32, and of few megabytes where the bytes are carried along.

    Where a chunk ends follows from names, so that a page that is added or removed moves no cuts but the next.
    """
    chunk: list[Page] = []
    carried = 0
    for page in pages:
        chunk.append(page)
        carried += len(page.data or b"")
        here = len(chunk) >= _FEW and crc32(os.fsencode(page.name)) % (_MANY // 2) == 0
        if here or len(chunk) == _MANY or carried >= _MEGABYTES << 20:
            yield tuple(chunk)
            chunk, carried = [], 0
    if chunk:
        yield tuple(chunk)


def chunk_key(chunk: Iterable[Page]) -> str:
    """Give a name to a chunk that is the same when the same pages with the same content come in the same order."""
    digest = sha256()
    for page in chunk:
        digest.update(os.fsencode(f"{page.path}\0{page.name}\0{page.stamp}\0{page.fault}\0{page.target}\0"))
    return digest.hexdigest()[:32]


def _matches(pattern: str, archive: Archive) -> Iterator[Page]:
    parts = Path(pattern).parts
    plain = next(place for place, part in enumerate(parts) if glob.has_magic(part))
    root = str(Path(*parts[:plain]))
    found = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - Path.glob takes no pattern from the root
    if not found:
        yield Page(pattern, pattern, fault="nothing matches this pattern")
    for path in found:
        if not os.path.isdir(path):  # noqa: PTH112
            yield from _file(path, os.path.relpath(path, root), archive)


def _folder(folder: str, name: str, archive: Archive) -> Iterator[Page]:
    try:
        with os.scandir(folder) as found:
            # a link is no folder here, as it may lead back up
            entries = sorted([(entry.name, entry.is_dir(follow_symlinks=False)) for entry in found])
    except OSError as error:
        yield Page(folder, name or folder, fault=_reason(error))
        return
    for entry, is_folder in entries:
        if entry.startswith("."):
            continue
        path, below = os.path.join(folder, entry), f"{name}/{entry}" if name else entry  # noqa: PTH118
        if is_folder:  # whatever its name: a mirror of a site has folders like "page.html"
            yield from _folder(path, below, archive)
        elif _wanted(entry, archive) or entry.lower().endswith(ARCHIVE_SUFFIXES):
            yield from _file(path, below, archive)


def _file(path: str, name: str, archive: Archive) -> Iterator[Page]:
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError as error:
        yield Page(path, name, stamp="absent", fault=_reason(error))
        return
    stamp = f"{status.st_size} {status.st_mtime_ns} {status.st_mode}"
    if not stat.S_ISREG(status.st_mode):
        yield Page(path, name, stamp, fault="no file")  # a pipe or a device would never end
    elif path.lower().endswith(ARCHIVE_SUFFIXES):
        yield from _members(path, name, archive)
    elif path.lower().endswith(LINES_SUFFIXES):
        yield from _lines(path, name, archive)
    elif status.st_size > archive.max_bytes:
        yield Page(path, name, stamp, fault=f"longer than {archive.max_bytes} bytes")
    else:
        yield Page(path, name, stamp)


def _lines(path: str, name: str, archive: Archive) -> Iterator[Page]:
    stem = _stem(name, LINES_SUFFIXES)
    try:
        for line in lines(path, archive.max_bytes, archive.max_ratio):
            page = _member_page(line, path, stem)
            yield evolve(page, name=page.name.removesuffix(".json"))
    except OSError as error:
        yield Page(path, name, fault=_reason(error))


def _members(path: str, name: str, archive: Archive) -> Iterator[Page]:
    def wanted(member: str) -> bool:
        return _wanted(member, archive)

    stem = _stem(name, ARCHIVE_SUFFIXES)
    try:
        for member in members(path, wanted, archive.max_bytes, archive.max_ratio):
            yield _member_page(member, path, stem)
    except OSError as error:
        yield Page(path, name, fault=_reason(error))


def _stem(name: str, suffixes: tuple[str, ...]) -> str:
    return name[: -len(next(suffix for suffix in suffixes if name.lower().endswith(suffix)))]


def _member_page(member: Member, path: str, stem: str) -> Page:
    stamp = f"{len(member.data)} {crc32(member.data)}"
    place, below = (f"{path}/{member.name}", f"{stem}/{member.name}") if member.name else (path, stem)
    data = member.data if member.fault is None else None
    return Page(place, below, stamp, data, member.fault, inside=member.name)


def _wanted(name: str, archive: Archive) -> bool:
    name = name.lower().removesuffix(".gz")
    return name.endswith(archive.suffixes) and not name.rpartition("/")[2].startswith(".")


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
