"""One file of many briefings, in each format that there is one for."""

import csv
import io
import sys
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from briefingkit.archive import Outcome, convert_many, read_many
from briefingkit.archive.streams import Csv, stream
from briefingkit.errors import FormatError, MissingExtraError
from briefingkit.formats import dumps, loads
from briefingkit.model import Briefing, Statement, Turn, Utterance

Pages = Callable[[int], Path]


def _briefings(folder: Path) -> list[Briefing | None]:
    return [outcome.briefing for outcome in read_many(folder)]


def test_csv_tells_briefings_apart(pages: Pages, tmp_path: Path) -> None:
    """The first column names the page; the rest are the rows of its CSV, which restore it."""
    folder = pages(100)
    convert_many(folder, tmp_path / "all.csv", workers=2)
    heading, *rows = csv.reader(io.StringIO((tmp_path / "all.csv").read_text(encoding="utf-8"), newline=""))
    assert heading[:2] == ["briefing", "record"]
    restored = []
    for name, held in groupby(rows, key=lambda row: row[0]):
        assert Path(name).parent.parent == folder
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows([heading[1:], *[row[1:] for row in held]])
        restored.append(loads(text.getvalue(), format="csv"))
    assert restored == _briefings(folder)


def test_csv_rows_may_hold_newlines_and_quotes() -> None:
    """A newline within a cell begins no row, and a path with a comma is one cell."""
    words = 'He said "no",\nand "never"\r\nand left.'
    briefing = Briefing(sections=(Statement((Turn("podium", (Utterance(words), Utterance("Bye.")), "Q"),)),))
    csv_stream = stream("csv")
    assert isinstance(csv_stream, Csv)
    piece = csv_stream.piece(briefing, Outcome(Path('a,"b".txt'))).decode()
    heading, *rows = csv.reader(io.StringIO(csv_stream.head + piece, newline=""))
    assert {row[0] for row in rows} == {'a,"b".txt'}
    assert [row[heading.index("text")] for row in rows] == ["", words, "Bye."]


def test_exchanges_are_one_sheet(pages: Pages, tmp_path: Path) -> None:
    """The flat CSV of all briefings has a row an exchange."""
    convert_many(pages(30), tmp_path / "all.csv", format="csv-exchanges")
    with (tmp_path / "all.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 30 * 4
    assert rows[0]["outlet"] == "Reuters"


def test_tei_documents_make_a_corpus(pages: Pages, tmp_path: Path) -> None:
    """Every document is there, in order, and no two elements have one id."""
    folder = pages(60)
    convert_many(folder, tmp_path / "all.xml", workers=2)
    root = ElementTree.parse(tmp_path / "all.xml").getroot()
    texts = [
        "\n".join(part for seg in document.iter("{http://www.tei-c.org/ns/1.0}seg") for part in seg.itertext())
        for document in root[1:]
    ]
    assert texts == [briefing.text for briefing in _briefings(folder) if briefing is not None]
    ids = [e.attrib[key] for e in root.iter() for key in e.attrib if key.endswith("}id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("name", "table"),
    [("parquet", "briefings"), ("parquet-exchanges", "exchanges"), ("parquet-turns", "turns")],
)
def test_parquet_holds_a_table(pages: Pages, tmp_path: Path, name: str, table: Any) -> None:
    """The file holds the table of all briefings, the same bytes however many workers wrote it."""
    pq = pytest.importorskip("pyarrow.parquet")
    from briefingkit.tables import read_parquet, schema
    from briefingkit.tables.arrow import named_batches

    folder = pages(100)
    one, two = tmp_path / "one.parquet", tmp_path / "two.parquet"
    convert_many(folder, one, format=name)
    convert_many(folder, two, format=name, workers=2)
    assert one.read_bytes() == two.read_bytes()
    named = ((str(o.path), o.briefing, o.diagnostics) for o in read_many(folder) if o.briefing is not None)
    expected = [row for batch in named_batches(named, table) for row in batch.to_pylist()]
    if table == "briefings":
        assert list(read_parquet(one)) == _briefings(folder)
    assert pq.read_table(one).to_pylist() == expected
    assert pq.read_schema(one).equals(schema(table))


def test_parquet_without_pyarrow_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The missing extra is the caller's concern, and not a failure of every page."""
    for name in [name for name in sys.modules if name.startswith("briefingkit.tables")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'briefingkit\[tables\]'"):
        convert_many([], tmp_path / "all.parquet")
    assert list(tmp_path.iterdir()) == []


def test_lines_of_json_are_what_the_format_writes(pages: Pages, tmp_path: Path) -> None:
    """A line is the briefing's JSON, no more and no less."""
    folder = pages(2)
    convert_many(folder, tmp_path / "all.jsonl")
    expected = [dumps(briefing, format="json") + "\n" for briefing in _briefings(folder) if briefing is not None]
    assert (tmp_path / "all.jsonl").read_text(encoding="utf-8") == "".join(expected)


def test_a_format_that_cannot_be_joined_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A format of another package writes files, and no stream."""
    monkeypatch.setattr("briefingkit.archive.streams.get_format", lambda _: None)
    with pytest.raises(FormatError, match="cannot be written into one file of the format 'morse'"):
        stream("morse")


def test_json_of_many_is_json_lines(tmp_path: Path) -> None:
    """A file of many briefings is no JSON, and is not to be called so."""
    with pytest.raises(FormatError, match=r"name it .*all\.jsonl"):
        convert_many([], tmp_path / "all.json")
