"""Briefings as Arrow tables and back."""

import sys
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from briefingkit.errors import FormatError, MissingExtraError
from briefingkit.model import Briefing, Source, Turn
from strategies import briefings

pa = pytest.importorskip("pyarrow")

from briefingkit.tables import (  # noqa: E402
    BRIEFINGS,
    from_arrow,
    schema,
    to_arrow,
    to_batches,
    to_pandas,
    to_polars,
)


def _spans(briefing: Briefing) -> list[object]:
    return [turn.span for turn in briefing.turns]


def test_briefings_come_back_equal(full: Briefing, bare: Briefing) -> None:
    """The table "briefings" restores all fields of all briefings, spans included."""
    full_again, bare_again = from_arrow(to_arrow([full, bare]))
    assert full_again == full
    assert _spans(full_again) == _spans(full)
    assert bare_again == bare


@given(st.lists(briefings(), max_size=3))
def test_any_briefing_comes_back_equal(several: list[Briefing]) -> None:
    """Whatever a briefing holds, the table restores it, with the spans of its turns."""
    again = list(from_arrow(to_arrow(several)))
    assert again == several
    assert [_spans(briefing) for briefing in again] == [_spans(briefing) for briefing in several]


def test_a_day_of_publication_stays_a_day(full: Briefing) -> None:
    """A date without a time does not become midnight."""
    briefing = evolve(full, published=date(2024, 3, 5))
    (again,) = from_arrow(to_arrow([briefing]))
    assert not isinstance(again.published, datetime)
    assert again == briefing


def test_turns_are_rows(full: Briefing) -> None:
    """The table "turns" has a row a turn, with the speaker's and the outlet's names beside it."""
    rows = to_arrow([full], "turns").to_pylist()
    assert [row["turn"] for row in rows] == [1, 2, 3, 4, 5, 6]
    assert [row["exchange"] for row in rows] == [None, None, 1, 1, 2, 2]
    assert rows[2] == {
        "briefing": "2024-03-04.html",
        "date": date(2024, 3, 4),
        "institution": "Ministry of Locks",
        "language": "en",
        "section": 2,
        "exchange": 1,
        "turn": 3,
        "side": "press",
        "label": "Reuters",
        "speaker_id": "lou",
        "speaker": "Lou Marsh",
        "role": None,
        "outlet_id": "reuters",
        "outlet": "Reuters",
        "country": "GB",
        "time": None,
        "text": "Is the lock open?",
        "start": 41,
        "end": 70,
    }
    assert rows[3]["text"] == "It is [inaudible] open.\nAnd so is the harbour."
    assert rows[4]["speaker_id"] is None


def test_exchanges_are_rows(full: Briefing) -> None:
    """The table "exchanges" has a row an exchange, with question and answer."""
    first, second = to_arrow([full], "exchanges").to_pylist()
    assert first == {
        "briefing": "2024-03-04.html",
        "date": date(2024, 3, 4),
        "institution": "Ministry of Locks",
        "language": "en",
        "spokesperson": "Ana Petrescu",
        "exchange": 1,
        "outlet_id": "reuters",
        "outlet": "Reuters",
        "country": "GB",
        "outlets": ["Reuters", "Kyodo News"],
        "reporter": "Lou Marsh",
        "question": "Is the lock open?",
        "answer": "It is [inaudible] open.\nAnd so is the harbour.",
        "follows": None,
        "follows_evidence": None,
        "after_event": False,
    }
    assert (second["follows"], second["follows_evidence"], second["after_event"]) == (1, "On the lock", True)
    assert second["outlets"] == []


def test_a_briefing_without_podium_has_no_spokesperson(full: Briefing) -> None:
    """Where nobody on the podium is known, the column is null."""
    exchange = evolve(full.exchanges[0], turns=(Turn("press"), Turn("podium")))
    (row,) = to_arrow([Briefing(sections=(exchange,))], "exchanges").to_pylist()
    assert row["spokesperson"] is None


def test_rows_are_known_by_name_address_or_place(full: Briefing) -> None:
    """The column `briefing` is never null."""
    nameless = evolve(full, source=Source(url="https://locks.example/5"))
    sourceless = evolve(full, source=None)
    assert to_arrow([full, nameless, sourceless]).column("briefing").to_pylist() == [
        "2024-03-04.html",
        "https://locks.example/5",
        "3",
    ]


@pytest.mark.parametrize("table", ["briefings", "exchanges", "turns"])
def test_no_briefings_make_an_empty_table(table: Any) -> None:
    """Names and types are there without any row."""
    empty = to_arrow([], table)
    assert empty.num_rows == 0
    assert empty.schema == schema(table)


@pytest.mark.parametrize("table", ["briefings", "exchanges", "turns"])
def test_many_briefings_come_in_batches_of_one_schema(full: Briefing, table: Any) -> None:
    """A stream is cut into batches, none of them empty."""
    batches = list(to_batches((full for _ in range(150)), table))
    assert len(batches) == 3
    assert all(batch.schema == schema(table) and batch.num_rows for batch in batches)


def test_names_and_types_of_the_schemas_stay() -> None:
    """Other people's queries depend on these columns; a change is a break and wants another schema number."""
    assert {name: _columns(name) for name in ("briefings", "exchanges", "turns")} == {
        "briefings": "briefing:string title:string date:date32[day] published:string started:string ended:string "
        "place:string institution:string language:string source:struct speakers:list sections:list diagnostics:list",
        "exchanges": "briefing:string date:date32[day] institution:string language:string spokesperson:string "
        "exchange:int32 outlet_id:string outlet:string country:string outlets:list reporter:string question:string "
        "answer:string follows:int32 follows_evidence:string after_event:bool",
        "turns": "briefing:string date:date32[day] institution:string language:string section:int32 exchange:int32 "
        "turn:int32 side:string label:string speaker_id:string speaker:string role:string outlet_id:string "
        "outlet:string country:string time:string text:string start:int64 end:int64",
    }
    assert BRIEFINGS.metadata == {b"briefingkit.schema": b"1"}


def _columns(name: Any) -> str:
    return " ".join([f"{column.name}:{str(column.type).partition('<')[0]}" for column in schema(name)])


def test_an_unknown_table_is_told() -> None:
    """The message names the tables there are."""
    with pytest.raises(FormatError, match="no table 'speeches': choose one of briefings, exchanges, turns"):
        to_arrow([], "speeches")  # type: ignore[arg-type]


def test_a_table_of_other_columns_is_refused(full: Briefing) -> None:
    """What is not made of briefings cannot become some."""
    with pytest.raises(FormatError, match=r"lacks the columns .*sections"):
        list(from_arrow(to_arrow([full], "turns")))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda row: row | {"language": "?"}, "BCP 47 tag"),
        (lambda row: row | {"speakers": []}, "no column, field or speaker 'ana'"),
        (lambda row: row | {"started": "tea time"}, "no briefing"),
    ],
)
def test_a_wrong_value_is_told_with_its_briefing(
    full: Briefing, change: Callable[[dict[str, Any]], dict[str, Any]], message: str
) -> None:
    """A row that is no briefing names the briefing it should have been."""
    (row,) = to_arrow([full]).to_pylist()
    table = pa.Table.from_pylist([change(row)], schema=BRIEFINGS)
    with pytest.raises(FormatError, match=message) as caught:
        list(from_arrow(table))
    assert caught.value.path == "briefing '2024-03-04.html'"


def test_polars_and_back(full: Briefing, bare: Briefing) -> None:
    """A Polars frame of briefings restores them."""
    pytest.importorskip("polars")
    frame = to_polars([full, bare], "briefings")
    assert list(from_arrow(frame)) == [full, bare]
    assert to_polars([full], "exchanges")["outlet"].to_list() == ["Reuters", None]


def test_pandas(full: Briefing) -> None:
    """A pandas frame has the table's columns."""
    pytest.importorskip("pandas")
    frame = to_pandas([full], "turns")
    assert list(frame["side"]) == ["podium", "floor", "press", "podium", "press", "podium"]


@pytest.mark.parametrize(("package", "function"), [("pandas", to_pandas), ("polars", to_polars)])
def test_a_missing_extra_names_its_install_command(
    package: str, function: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the package, the error says what to run."""
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtraError, match=rf"pip install 'briefingkit\[{package}\]'"):
        function([])


def test_record_batches_and_readers_are_taken(full: Briefing) -> None:
    """Whatever gives an Arrow stream can be read."""
    batches = list(to_batches([full, full]))
    assert list(from_arrow(batches[0])) == [full, full]
    assert list(from_arrow(pa.RecordBatchReader.from_batches(BRIEFINGS, batches))) == [full, full]


def test_briefings_of_one_name_stay_apart(full: Briefing) -> None:
    """Pages of two folders may have one name: the rows of each briefing are still told by the column `briefing`."""
    other = evolve(full, source=Source("2024-03-04.html-2"))
    names = to_arrow([full, full, other, full, Briefing(), Briefing()]).column("briefing").to_pylist()
    assert names == [
        "2024-03-04.html", "2024-03-04.html-2", "2024-03-04.html-2-2", "2024-03-04.html-3", "5", "6"
    ]  # fmt: skip
