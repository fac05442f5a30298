"""Briefings as Arrow tables: for pandas, Polars, DuckDB, Spark, Ray, Dask and Parquet (extra `tables`).

Importing this module needs pyarrow; without it, MissingExtraError names the install command.
"""

from briefingkit.tables.arrow import from_arrow, to_arrow, to_batches, to_pandas, to_polars
from briefingkit.tables.batches import parse_batches
from briefingkit.tables.parquet import read_parquet, write_parquet
from briefingkit.tables.schemas import BRIEFINGS, EXCHANGES, TURNS, TableName, schema

__all__ = [
    "BRIEFINGS",
    "EXCHANGES",
    "TURNS",
    "TableName",
    "from_arrow",
    "parse_batches",
    "read_parquet",
    "schema",
    "to_arrow",
    "to_batches",
    "to_pandas",
    "to_polars",
    "write_parquet",
]
