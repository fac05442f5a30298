"""Files that hold no page: what they are by their first bytes, or by what they pack, and what to do about it."""

from collections.abc import Iterable
from typing import Final

_PACKED: Final = "packed; unpack it first"
_PICTURE: Final = "a picture, and its words have to be recognised first"
_SOUND: Final = "sound or film, and has to be transcribed first"
_KINDS: Final = {
    b"\x1f\x8b": "packed with gzip, which read_many unpacks",
    b"BZh": _PACKED,
    b"7z\xbc\xaf": _PACKED,
    b"Rar!": _PACKED,
    b"\xfd7zXZ": _PACKED,
    b"\x28\xb5\x2f\xfd": _PACKED,
    b"\xd0\xcf\x11\xe0": "an old file of Word, Excel or Outlook; save it as DOCX or text",
    b"{\\rtf": "Rich Text; save it as DOCX or text",
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
    b"ID3": _SOUND,
    b"OggS": _SOUND,
    b"PAR1": "a Parquet file, which read_parquet reads",
    b"SQLite format": "a database",
    b"\x7fELF": "a program",
}
"""The first bytes of files, and what such a file is."""
_DOCUMENTS: Final = {
    "xl/workbook.xml": "an Excel workbook; save it as CSV",
    "ppt/presentation.xml": "a PowerPoint file; save it as PDF",
    "content.xml": "an OpenDocument file; save it as DOCX",
    "mimetype": "an e-book; take the pages out of it",
}
"""A file that only packed documents of one kind hold."""


def told_by_bytes(data: bytes) -> str | None:
    """Say what a file is that begins so; None where nothing known does."""
    return next((kind for first, kind in _KINDS.items() if data.startswith(first)), None)


def told_by_members(names: Iterable[str]) -> str:
    """Say what an archive is that holds these files and is no Word file."""
    held = set(names)
    return next(
        (kind for name, kind in _DOCUMENTS.items() if name in held), "an archive of files, which read_many reads"
    )
