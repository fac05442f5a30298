"""One file of many briefings: JSON Lines, CSV, a TEI corpus, Parquet.

Workers write parts, and the parts are joined in order. How to add one: a class with the methods of `Stream`, and a
line in `stream`.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol

from attrs import frozen

from briefingkit.archive.corpus import FOOT, HEAD, member
from briefingkit.archive.reading import Outcome, printable
from briefingkit.errors import FormatError
from briefingkit.formats import dumps, get_format
from briefingkit.model import Briefing, Exchange, Turn, Utterance


class Stream(Protocol):
    """How many briefings are written into one file."""

    def piece(self, briefing: Briefing, outcome: Outcome) -> Any:
        """Make of one briefing what `write` takes; what the format cannot hold raises here."""

    def write(self, pieces: Sequence[Any], file: BinaryIO) -> None:
        """Write the pieces of one task as a part."""

    def join(self, parts: Iterable[Path], file: BinaryIO) -> None:
        """Write the whole of its parts, read one at a time."""


@frozen
class Text:
    """Pieces of text, one after the other, between a head and a foot."""

    encode: Callable[[Briefing], str]
    head: str = ""
    foot: str = ""

    def piece(self, briefing: Briefing, _: Outcome) -> bytes:
        """Make the text of a briefing."""
        return self.encode(briefing).encode()

    def write(self, pieces: Sequence[bytes], file: BinaryIO) -> None:
        """Write the texts."""
        file.writelines(pieces)

    def join(self, parts: Iterable[Path], file: BinaryIO) -> None:
        """Write the head, the parts and the foot."""
        file.write(self.head.encode())
        for path in parts:
            with path.open("rb") as part:
                shutil.copyfileobj(part, file)
        file.write(self.foot.encode())


@frozen
class Csv(Text):
    """Rows of a CSV format below one heading, each with its page's path in a first column `briefing`."""

    def piece(self, briefing: Briefing, outcome: Outcome) -> bytes:
        """Make a briefing's rows, without the heading."""
        path = printable(outcome.path)
        name = '"{}"'.format(path.replace('"', '""')) if any(c in path for c in ',"\r\n') else path
        lines, inside = [], False
        for line in self.encode(briefing).split("\n")[1:-1]:
            lines.append(line if inside else f"{name},{line}")
            inside ^= line.count('"') % 2 == 1  # a newline within quotation marks ends no row
        return "".join([f"{line}\n" for line in lines]).encode()


@frozen
class TeiCorpus(Text):
    """TEI documents in a <teiCorpus>; each has an id that is made of its page's path."""

    def piece(self, briefing: Briefing, outcome: Outcome) -> bytes:
        """Make a document's text, with ids of its own."""
        name = sha256(os.fsencode(outcome.path)).hexdigest()[:16]
        return member(self.encode(briefing), f"b{name}").encode()


@frozen
class Parquet:
    """Rows of a table in row groups, which are cut anew when the parts are joined."""

    table: Any

    def piece(self, briefing: Briefing, outcome: Outcome) -> Any:
        """Make the rows of a briefing, with what the parser noticed."""
        from briefingkit.tables.arrow import one_batch

        return one_batch((printable(outcome.path), briefing, outcome.diagnostics), self.table)

    def write(self, pieces: Sequence[Any], file: BinaryIO) -> None:
        """Write the rows as a small Parquet file."""
        from briefingkit.tables.parquet import write_batches

        write_batches(pieces, file, self.table)

    def join(self, parts: Iterable[Path], file: BinaryIO) -> None:
        """Write the rows of all parts."""
        from briefingkit.tables.parquet import read_batches, write_batches

        write_batches((batch for part in parts for batch in read_batches(part)), file, self.table)


_TABLES: Final = {"parquet": "briefings", "parquet-exchanges": "exchanges", "parquet-turns": "turns"}


_SMALL: Final = Briefing(
    title="Press conference",
    date=date(2000, 1, 1),
    sections=(Exchange(1, (Turn("press", (Utterance("When?"),)), Turn("podium", (Utterance("Now."),)))),),
)


def tried(format: str, options: Mapping[str, object]) -> str:  # noqa: A002 - as in `dumps`
    """Write a small briefing, if there are options: one that is wrong is told here and not of every page."""
    return dumps(_SMALL, format=format, **options) if options else ""


def stream(format: str, **options: Any) -> Stream:  # noqa: A002 - as in `dumps`
    """Give the stream of a format; FormatError where briefings cannot be joined in one file of it."""
    if format in _TABLES:
        import briefingkit.tables  # noqa: F401 - without pyarrow, it is told here and not of every page

        if options:
            raise TypeError(f"the format {format!r} has no options: {', '.join(options)}")
        return Parquet(_TABLES[format])
    get_format(format)  # one that is unknown is told as everywhere
    small = tried(format, options)
    if format == "json":
        if "\n" in small:
            raise FormatError("in a file of JSON Lines each line is a briefing: it cannot be indented")
        return Text(partial(_json_line, **options))
    if format in ("csv", "csv-exchanges"):
        heading = dumps(Briefing(), format=format, **options).split("\n", 1)[0]
        return Csv(partial(dumps, format=format, **options), f"briefing,{heading}\n")
    if format == "tei":
        return TeiCorpus(partial(dumps, format="tei", **options), HEAD, FOOT)
    raise FormatError(f"many briefings cannot be written into one file of the format {format!r}")


def _json_line(briefing: Briefing, **options: Any) -> str:
    return dumps(briefing, format="json", **options) + "\n"
