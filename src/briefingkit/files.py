"""One file to another: read, write and convert by suffix and content."""

from pathlib import Path

from briefingkit import formats
from briefingkit.errors import FormatError
from briefingkit.layouts import Layout
from briefingkit.model import Briefing
from briefingkit.parsing import parse

_TEI = b"http://www.tei-c.org/ns/1.0"
_STREAMS = (".jsonl", ".ndjson")
_SNIFFED = 4096
"""Bytes of a file's beginning in which its kind shows."""


def read(path: str | Path, *, layout: str | Layout | None = None) -> Briefing:
    """Read a briefing from a file: a machine format by its suffix, anything else as a page to parse.

    An `.xml` file without TEI's namespace is parsed as a page.

    Raises:
        OSError: the file cannot be opened.
        FormatError: a JSON, CSV or TEI file is wrong, or the file holds a briefing on each line.
        ParseError: the page is no transcript.

    """
    path = Path(path)
    if path.suffix.lower() in _STREAMS:
        raise FormatError(f"{path} holds a briefing on each line: read_many reads them")
    name = _machine_format(path)
    return formats.load(path, format=name) if name else parse(path, layout=layout).unwrap()


def write(
    briefing: Briefing,
    path: str | Path,
    *,
    format: str | None = None,  # noqa: A002 - the field's word
    **options: object,
) -> None:
    """Write a briefing to a file, in the format of its suffix unless `format` names another.

    The file appears whole or not at all. `options` are the format's, such as `indent` of JSON.

    Raises:
        FormatError: no format has that name or suffix, or the format cannot hold the briefing.
        OSError: the file cannot be written.

    """
    formats.dump(briefing, path, format=format, **options)


def convert(source: str | Path, target: str | Path, *, layout: str | Layout | None = None) -> Briefing:
    """Read one file and write another; gives the briefing. Raises what `read` and `write` raise."""
    briefing = read(source, layout=layout)
    write(briefing, target)
    return briefing


def _machine_format(path: Path) -> str | None:
    name = formats.format_for_suffix(path.name)
    if name == "tei":
        with path.open("rb") as file:
            if _TEI not in file.read(_SNIFFED):
                return None
    return name
