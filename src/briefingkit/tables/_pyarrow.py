"""The one import of pyarrow, so that its absence is told in one way."""

from briefingkit.errors import MissingExtraError

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ImportError as error:
    raise MissingExtraError("pyarrow", "tables") from error

__all__ = ["pa", "pq"]
