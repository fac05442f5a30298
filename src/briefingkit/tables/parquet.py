"""Tables in Parquet files, written and read as a stream."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefingkit._appearing import appearing
from briefingkit.errors import FormatError
from briefingkit.model import Briefing
from briefingkit.tables._pyarrow import pa, pq
from briefingkit.tables.arrow import BATCH, from_arrow, to_batches
from briefingkit.tables.schemas import TableName, schema

ROW_GROUP = 8
"""Megabytes of a row group before compression: what a writer and a reader hold in memory at once."""


def write_parquet(briefings: Iterable[Briefing], path: str | os.PathLike[str], table: TableName = "briefings") -> None:
    """Write the briefings, their exchanges or their turns into a Parquet file, in constant memory.

    The file appears under its name when it is whole.
    """
    with appearing(Path(path)) as file:
        write_batches(to_batches(briefings, table), file, table)


def write_batches(batches: Iterable[pa.RecordBatch], file: object, table: TableName) -> None:
    """Write record batches of a table into an open binary file, as row groups of about `ROW_GROUP` megabytes.

    Where one row group ends follows from the rows alone, so the same batches give the same bytes.
    """
    columns = schema(table)
    with pq.ParquetWriter(file, columns, compression="zstd") as writer:
        held: list[pa.RecordBatch] = []
        size = 0
        for batch in batches:
            held.append(batch)
            size += batch.nbytes
            if size >= ROW_GROUP << 20:
                writer.write_table(pa.Table.from_batches(held, schema=columns))
                held, size = [], 0
                pa.default_memory_pool().release_unused()  # else what each group leaves behind adds up
        if held:
            writer.write_table(pa.Table.from_batches(held, schema=columns))


def read_parquet(path: str | os.PathLike[str]) -> Iterator[Briefing]:
    """Restore the briefings of a Parquet file of the table "briefings", one after the other.

    FormatError where it is no Parquet file or holds another table.
    """
    for batch in read_batches(path):
        yield from from_arrow(batch)


def read_batches(path: str | os.PathLike[str]) -> Iterator[pa.RecordBatch]:
    """Give the rows of a Parquet file as record batches; FormatError where it is none."""
    try:
        with pq.ParquetFile(path) as file:
            # one thread: several would each keep memory of their own, and a part is small
            yield from file.iter_batches(batch_size=BATCH, use_threads=False)
    except pa.ArrowInvalid as error:
        raise FormatError(f"{os.fspath(path)} is no readable Parquet file: {error}") from error
