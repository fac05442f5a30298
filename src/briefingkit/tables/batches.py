"""The parser as a function over record batches, for engines that hold more than one machine can."""

from collections.abc import Iterable, Iterator

from briefingkit.errors import FormatError
from briefingkit.layouts import Layout, as_layout
from briefingkit.parsing import parse
from briefingkit.tables._pyarrow import pa
from briefingkit.tables.arrow import Named, named_batches
from briefingkit.tables.schemas import TableName, schema


def parse_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    table: TableName = "briefings",
    columns: tuple[str, str] = ("name", "content"),
    layout: str | Layout | None = None,
) -> Iterator[pa.RecordBatch]:
    """Parse pages that stand in record batches, and give the rows of a table as record batches.

    `table` is "briefings", which loses nothing, unless a flat one is asked for, as everywhere in this package.

    `columns` are the names of two columns: what each page is called (text), and the page itself (binary as read
    from a file, or text; null counts as empty). A page's name is also its `Source.name`, as it is given. Pages are
    taken in order, one batch at a time, and no more than a few are held as values at once. The schema of what comes
    out is `schema(table)`, with no page as with many.

    Spark calls it through `mapInArrow`, Ray Data through `map_batches`, Dask through `map_partitions`; DuckDB and
    Polars hand over their batches and take these in return. FormatError where a column is missing.
    """
    schema(table)  # an unknown table is told before anything is read
    chosen = as_layout(layout)
    for batch in batches:
        yield from named_batches(_pages(batch, columns, chosen), table)


def _pages(batch: pa.RecordBatch, columns: tuple[str, str], layout: Layout | None) -> Iterator[Named]:
    for column in columns:
        if column not in batch.schema.names:
            raise FormatError(f"there is no column {column!r} among {', '.join(batch.schema.names)}")
    names, contents = (batch.column(column) for column in columns)
    for name, content in zip(names, contents, strict=True):
        page = content.as_py()
        parsed = parse(page if page is not None else b"", name=name.as_py(), layout=layout)
        yield name.as_py(), parsed.briefing, parsed.diagnostics
