"""One file to another: read, write and convert by suffix and content."""

from operator import itemgetter
from pathlib import Path

from briefingkit import formats
from briefingkit.errors import FormatError
from briefingkit.layouts import Layout
from briefingkit.model import Briefing
from briefingkit.parsing import parse

_TEI = b"http://www.tei-c.org/ns/1.0"
_STREAMS = (".jsonl", ".ndjson")
_ARCHIVES = (".tar.gz", ".tgz", ".zip", ".tar", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
_SNIFFED = 4096
"""Bytes of a file's beginning in which its kind shows."""


def read(path: str | Path, *, layout: str | Layout | None = None) -> Briefing:
    """Read a briefing from a file: a machine format by its suffix, anything else as a page to parse.

    An `.xml` file without TEI's namespace is parsed as a page.

    Raises:
        OSError: the file cannot be opened.
        FormatError: a JSON, CSV or TEI file is wrong, the file is packed, or it holds a briefing on each line.
        ParseError: the page is no transcript.

    """
    path = Path(path)
    with path.open("rb") as file:
        _refuse_many(path)
        data = file.read()
    name = written_format(path.name, data)
    return formats.loads(data, format=name) if name else parse(data, name=path.name, layout=layout).unwrap()


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


def convert(
    source: str | Path,
    target: str | Path,
    *,
    layout: str | Layout | None = None,
    format: str | None = None,  # noqa: A002 - the field's word
    **options: object,
) -> Briefing:
    """Read one file and write another; gives the briefing. Takes and raises what `read` and `write` do.

    `layout` is for reading; `format` and `options` are for writing, as `profile="parlamint"` of TEI.
    """
    briefing = read(source, layout=layout)
    write(briefing, target, format=format, **options)
    return briefing


def written_format(name: str, data: bytes) -> str | None:
    """Tell by a file's name and bytes in which format it holds a written briefing; None where it is a page to parse.

    A format that is only written counts where its suffix goes on from that of one that is read, as ".exchanges.csv"
    from ".csv": loading then says that it is only written. Else its suffix is that of pages: who writes Markdown
    still reads Markdown.
    """
    lowered = name.lower()
    fitting = [
        (len(ending), form.loads is not None, form.name)
        for form in map(formats.get_format, formats.format_names())
        for ending in form.suffixes
        if lowered.endswith(ending)
    ]
    if not any(is_read for _, is_read, _ in fitting):
        return None
    chosen = max(fitting, key=itemgetter(0, 1))[2]
    # XML is TEI where it says so, and else a page
    return None if chosen == "tei" and _TEI not in data[:_SNIFFED] else chosen


def _refuse_many(path: Path) -> None:
    name = path.name.lower()
    if name.removesuffix(".gz").endswith(_STREAMS):
        raise FormatError(f"{path} holds a briefing on each line: read_many reads them")
    if name.endswith(_ARCHIVES):
        raise FormatError(f"{path} is an archive of files: read_many reads them")
    if name.endswith(".gz"):
        raise FormatError(f"{path} is packed with gzip: read_many unpacks it")
