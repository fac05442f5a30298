"""The parser on the engines of others: the same rows as `read_many` gives here."""

import os
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from briefingkit.archive import read_many

pa = pytest.importorskip("pyarrow")

from briefingkit.tables import TURNS, parse_batches  # noqa: E402
from briefingkit.tables.arrow import named_batches  # noqa: E402

Pages = Callable[[int], Path]


def _expected(folder: Path) -> Any:
    named = ((str(o.path), o.briefing, o.diagnostics) for o in read_many(folder) if o.briefing is not None)
    return pa.Table.from_batches(named_batches(named, "turns"), schema=TURNS).to_pylist()


@pytest.mark.spark
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support:FutureWarning")
def test_spark_parses_to_the_same_rows(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    """A local Spark session parses 2,000 pages through `mapInArrow` to the rows that `read_many` gives."""
    sql = pytest.importorskip("pyspark.sql", reason="PySpark is not installed: pip install pyspark")
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java 17 or later, and there is none")
    types = pytest.importorskip("pyspark.sql.pandas.types")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    folder = pages(2_000)
    session = (
        sql.SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    try:
        files = session.read.format("binaryFile").option("recursiveFileLookup", "true").load(f"file:{folder}")
        named = files.selectExpr("replace(path, 'file:', '') AS name", "content").repartition(8)
        turns = named.mapInArrow(partial(parse_batches, table="turns"), types.from_arrow_schema(TURNS))
        rows = turns.orderBy("briefing", "turn").toArrow().cast(TURNS).to_pylist()
    finally:
        session.stop()
    expected = _expected(folder)
    assert len(expected) >= 2_000 * 8
    assert rows == expected


def test_duckdb_parses_to_the_same_rows(pages: Pages) -> None:
    """DuckDB reads the pages, hands them over as batches, and queries the batches that come back."""
    duckdb = pytest.importorskip("duckdb", reason="DuckDB is not installed: pip install duckdb")
    folder = pages(300)
    with duckdb.connect() as connection, connection.cursor() as reading:
        files = reading.sql("SELECT filename AS name, content FROM read_blob(?)", params=[f"{folder}/**/*.txt"])
        turns = pa.RecordBatchReader.from_batches(TURNS, parse_batches(files.to_arrow_reader(64), table="turns"))  # noqa: F841 - by name
        rows = connection.sql("SELECT * FROM turns ORDER BY briefing, turn").to_arrow_table().to_pylist()
    assert rows == _expected(folder)


def test_polars_parses_to_the_same_rows(pages: Pages) -> None:
    """A Polars frame of pages becomes a frame of turns."""
    polars = pytest.importorskip("polars", reason="Polars is not installed: pip install polars")
    paths = sorted(pages(100).rglob("*.txt"))
    frame = polars.DataFrame({"name": [str(p) for p in paths], "content": [p.read_bytes() for p in paths]})
    turns = polars.DataFrame(
        pa.Table.from_batches(parse_batches(frame.to_arrow().to_batches(), table="turns"), schema=TURNS)
    )
    assert turns.sort("briefing", "turn").to_dicts() == _expected(paths[0].parents[1])
