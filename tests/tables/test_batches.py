"""The parser over record batches."""

import inspect

import pytest

from briefingkit.errors import FormatError
from briefingkit.parsing import parse

pa = pytest.importorskip("pyarrow")

from briefingkit.tables import (  # noqa: E402
    TURNS,
    parse_batches,
    schema,
    to_arrow,
    to_batches,
    to_pandas,
    to_polars,
    write_parquet,
)

PAGE = """Spokesperson Ana Petrescu's Regular Press Conference on March 4, 2024

Ana Petrescu: Good afternoon.

Reuters: Is the lock open to barges?

Ana Petrescu: It is.

AFP: When will the harbour be?

Ana Petrescu: Tomorrow.
"""


def _batch(**columns: list[object]) -> object:
    return pa.RecordBatch.from_pydict(columns)


def test_pages_become_turns() -> None:
    """Bytes and text parse to the same rows, known by the names that were given."""
    texts = _batch(name=["a.txt", "b.txt"], content=[PAGE, PAGE])
    pages = _batch(name=["a.txt", "b.txt"], content=[PAGE.encode(), PAGE.encode()])
    of_texts, of_pages = ([b.to_pylist() for b in parse_batches([batch], table="turns")] for batch in (texts, pages))
    assert of_pages == of_texts
    assert [row["briefing"] for row in of_pages[0]] == ["a.txt"] * 5 + ["b.txt"] * 5
    assert [row["label"] for row in of_pages[0][:5]] == [
        "Ana Petrescu", "Reuters", "Ana Petrescu", "AFP", "Ana Petrescu"
    ]  # fmt: skip


def test_rows_are_those_of_the_parsed_briefings() -> None:
    """What comes out is the table of what `parse` gives."""
    (batch,) = parse_batches([_batch(name=["a.txt"], content=[PAGE])], table="exchanges")
    briefing = parse(PAGE, name="a.txt").briefing
    assert pa.Table.from_batches([batch]).equals(to_arrow([briefing], "exchanges"))


def test_diagnostics_stand_beside_briefings() -> None:
    """On a cluster, too, a page that is no transcript says so; null is an empty page."""
    (batch,) = parse_batches([_batch(name=["a", "b"], content=["Soup of the day", None])], table="briefings")
    found = [[d["severity"] for d in row["diagnostics"]] for row in batch.to_pylist()]
    assert all("error" in severities for severities in found)


def test_other_columns_can_be_named() -> None:
    """An engine's own column names are taken, as Spark's `path` of a binary file."""
    batch = _batch(path=["a.txt"], length=[1], data=[PAGE])
    (rows,) = parse_batches([batch], table="turns", columns=("path", "data"))
    assert rows.num_rows == 5
    assert rows.schema == TURNS


def test_a_missing_column_is_told() -> None:
    """The message names the columns there are."""
    with pytest.raises(FormatError, match="no column 'content' among name, text"):
        list(parse_batches([_batch(name=["a"], text=["b"])]))


def test_an_unknown_table_is_told() -> None:
    """It is told even where there is nothing to parse."""
    with pytest.raises(FormatError, match="no table 'speeches'"):
        list(parse_batches([], table="speeches"))  # type: ignore[arg-type]


def test_a_layout_is_handed_to_the_parser() -> None:
    """`layout` is that of every page."""
    (batch,) = parse_batches([_batch(name=["a.txt"], content=[PAGE])], table="briefings", layout="generic")
    assert batch.to_pylist()[0]["source"]["layout"] == "generic"


def test_large_batches_come_out_in_pieces() -> None:
    """No more pages are held as values than make a batch."""
    batch = _batch(name=["a.txt"] * 100, content=[PAGE] * 100)
    out = list(parse_batches([batch], table="turns"))
    assert [piece.num_rows for piece in out] == [64 * 5, 36 * 5]
    assert all(piece.schema == schema("turns") for piece in out)


def test_every_function_gives_the_lossless_table_by_default() -> None:
    """Nobody has to remember which function gives which table."""
    briefing = parse(PAGE, name="a.txt").briefing
    (batch,) = parse_batches([_batch(name=["a.txt"], content=[PAGE])])
    assert batch.schema == schema("briefings")
    assert to_arrow([briefing]).schema == schema("briefings")
    for function in (to_arrow, to_batches, to_pandas, to_polars, write_parquet, parse_batches):
        assert inspect.signature(function).parameters["table"].default == "briefings"
