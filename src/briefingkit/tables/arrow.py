"""Briefings to Arrow, pandas and Polars, and back."""

from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from itertools import islice
from typing import TYPE_CHECKING, Any

from briefingkit.diagnostics import Diagnostic
from briefingkit.errors import FormatError, MissingExtraError
from briefingkit.model import Briefing
from briefingkit.tables._pyarrow import pa
from briefingkit.tables.rows import from_row, rows
from briefingkit.tables.schemas import BRIEFINGS, TableName, schema

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

BATCH = 64
"""Briefings to a record batch: enough to make Arrow worth its while, and few megabytes of memory."""

Named = tuple[str, Briefing, Sequence[Diagnostic]]
"""What makes the rows of one briefing: its name, itself, and what was noticed while parsing it."""


def to_batches(briefings: Iterable[Briefing], table: TableName = "briefings") -> Iterator[pa.RecordBatch]:
    """Give the rows of any number of briefings as record batches, in order and in constant memory but for names."""
    return named_batches(_named(briefings), table)


def to_arrow(briefings: Iterable[Briefing], table: TableName = "briefings") -> pa.Table:
    """Give the briefings, their exchanges or their turns as one Arrow table; FormatError for another table's name."""
    return pa.Table.from_batches(to_batches(briefings, table), schema=schema(table))


def to_pandas(briefings: Iterable[Briefing], table: TableName = "briefings") -> "pd.DataFrame":
    """Give the table as a pandas DataFrame; MissingExtraError without pandas."""
    if find_spec("pandas") is None:  # pyarrow makes the frame, and says less well what it lacks
        raise MissingExtraError("pandas", "pandas")
    frame: pd.DataFrame = to_arrow(briefings, table).to_pandas()
    return frame


def to_polars(briefings: Iterable[Briefing], table: TableName = "briefings") -> "pl.DataFrame":
    """Give the table as a Polars DataFrame; MissingExtraError without Polars."""
    try:
        import polars as pl
    except ImportError as error:
        raise MissingExtraError("polars", "polars") from error
    return pl.DataFrame(to_arrow(briefings, table))


def from_arrow(data: Any) -> Iterator[Briefing]:
    """Restore the briefings of a table "briefings", one after the other, equal to those it was made of.

    `data` is a pyarrow Table, RecordBatch or RecordBatchReader, or whatever else gives an Arrow stream (a Polars
    DataFrame, a DuckDB relation). FormatError where a column is missing or a value is wrong.
    """
    reader = [data] if isinstance(data, pa.RecordBatch) else pa.RecordBatchReader.from_stream(data)
    for batch in reader:
        missing = [name for name in BRIEFINGS.names if name not in batch.schema.names]
        if missing:
            raise FormatError(f"the table lacks the columns {', '.join(missing)} of a table of briefings")
        for place in range(batch.num_rows):  # one at a time, for the garbage collector's sake
            yield from_row(batch.slice(place, 1).to_pylist()[0])


def named_batches(briefings: Iterable[Named], table: TableName) -> Iterator[pa.RecordBatch]:
    """Give the rows of briefings with their names and diagnostics as record batches, `BATCH` briefings to each."""
    columns = schema(table)
    briefings = iter(briefings)
    while some := [one_batch(named, table) for named in islice(briefings, BATCH)]:
        yield from pa.Table.from_batches(some, schema=columns).combine_chunks().to_batches()


def one_batch(named: Named, table: TableName) -> pa.RecordBatch:
    """Give the rows of one briefing as a record batch.

    Briefings become Arrow one at a time: the rows of many, all alive as dicts, cost the garbage collector more than
    it costs to make them.
    """
    return pa.RecordBatch.from_pylist(list(rows(table, *named)), schema=schema(table))


def _named(briefings: Iterable[Briefing]) -> Iterator[Named]:
    """Name each briefing after its source; a name that is taken, as "index.html" of another folder, gets a number."""
    taken: dict[str, int] = {}
    for place, briefing in enumerate(briefings, start=1):
        source = briefing.source
        name = (source.name or source.url if source is not None else None) or str(place)
        number, free = taken.get(name, 0), name
        while number and free in taken:
            number += 1
            free = f"{name}-{number}"
        taken[free] = 1
        taken[name] = max(number, 1)
        yield free, briefing, ()
