"""CSV: pleasant in a spreadsheet, lossless, and read again after Excel had it."""

import csv
import io
from pathlib import Path

import pytest

from briefingkit import formats
from briefingkit.errors import FormatError
from briefingkit.model import Briefing, Exchange, StageDirection, Statement, Turn, Utterance

GOLDEN = Path(__file__).parent / "golden"
FERRY = formats.load(GOLDEN / "ferry.json")
TEXT = formats.dumps(FERRY, format="csv")


def test_a_row_is_an_utterance_or_a_direction() -> None:
    """Who, for whom and what stand in columns of their own."""
    rows = list(csv.DictReader(io.StringIO(TEXT, newline="")))
    assert [(row["record"], row["side"], row["outlet"], row["text"]) for row in rows] == [
        ("briefing", "", "", ""),
        ("utterance", "podium", "", "The ferry sails again."),
        ("direction", "podium", "", "[Slide]"),
        ("utterance", "press", "Quay Times", "When?"),
        ("utterance", "podium", "", "Today. (Laughter.)"),
    ]


def test_the_golden_file_is_written_and_read() -> None:
    """A file that a person can read is written to the letter."""
    golden = (GOLDEN / "ferry.csv").read_text(encoding="utf-8")
    assert golden == TEXT
    assert formats.loads(golden, format="csv") == FERRY


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_excel_saved_is_read(delimiter: str, encoding: str) -> None:
    """Semicolons, tabs, CRLF, a byte order mark and UTF-16 do no harm."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(csv.reader(io.StringIO(TEXT, newline="")))
    saved = out.getvalue() + delimiter * 19 + "\r\n"
    assert formats.loads(saved.encode(encoding), format="csv") == FERRY


def test_columns_may_stand_in_any_order_and_be_more() -> None:
    """Columns are known by name."""
    rows = [[*reversed(row), "x"] for row in csv.reader(io.StringIO(TEXT, newline=""))]
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    assert formats.loads(out.getvalue(), format="csv") == FERRY


def test_none_and_nothing_are_two() -> None:
    """An empty label is not the same as none, nor are quotation marks."""
    for label in (None, "", '"', '""', '"""'):
        briefing = Briefing(sections=(Statement((Turn("podium", (), label, None, label),)),))
        assert formats.loads(formats.dumps(briefing, format="csv"), format="csv") == briefing


def test_long_cells_are_read() -> None:
    """A paragraph longer than the csv module's own limit comes back, also while another thread reads."""
    briefing = Briefing(sections=(Statement((Turn("podium", (Utterance("a" * 300_000),)),)),))
    assert formats.loads(formats.dumps(briefing, format="csv"), format="csv") == briefing
    assert csv.field_size_limit() >= 300_000


def without(number: int) -> str:
    """The file without the line of that number."""
    lines = TEXT.splitlines(keepends=True)
    return "".join(lines[: number - 1] + lines[number:])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (without(3), "3 rows, where the briefing's data tells of 4 (line 2)"),
        (without(5), "turn '3' stands after turn 1: rows were lost or sorted (line 5)"),
        (without(6), "3 rows, where the briefing's data tells of 4 (line 2)"),
        (TEXT + TEXT.splitlines(keepends=True)[-1], "5 rows, where the briefing's data tells of 4 (line 2)"),
        ("".join([*TEXT.splitlines(keepends=True)[:2], *sorted(TEXT.splitlines(keepends=True)[2:], reverse=True)]),
         "section '2' stands after section 0: rows were lost or sorted (line 3)"),
    ],
)  # fmt: skip
def test_rows_that_were_lost_or_sorted_are_told(text: str, message: str) -> None:
    """A row deleted in a spreadsheet never makes a shorter briefing in silence."""
    with pytest.raises(FormatError) as told:
        formats.loads(text, format="csv")
    assert str(told.value) == message


def test_a_file_of_many_briefings_is_told() -> None:
    """What `convert_many` joined is not one briefing, and it is said what can be read instead."""
    heading, first, *rest = TEXT.splitlines(keepends=True)
    lines = [f"briefing,{heading}", *[f"a.txt,{line}" for line in [first, *rest, first, *rest]]]
    with pytest.raises(FormatError, match=r"several briefings.*read_many.*\(line 7\)"):
        formats.loads("".join(lines), format="csv")


def test_the_number_of_rows_may_be_left_out() -> None:
    """Who makes such a file by hand need not count."""
    assert formats.loads(changed(', ""rows"": 4', ""), format="csv") == FERRY


def test_sections_without_turns_come_back() -> None:
    """What holds nothing is still there."""
    briefing = Briefing(
        sections=(Statement(()), Exchange(1, ()), Statement((Turn("floor", (StageDirection("(x)"),)),)))
    )
    assert formats.loads(formats.dumps(briefing, format="csv"), format="csv") == briefing


def changed(old: str, new: str) -> str:
    """The file with one thing changed."""
    assert old in TEXT
    return TEXT.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "missing columns: record, section"),
        (changed("side,", ""), "missing columns: side (line 1)"),
        (TEXT.split("\n", 1)[0] + "\n", "the first row below the heading must be the briefing's (line 2)"),
        (changed("briefing,", "letter,"), "the first row below the heading must be the briefing's (line 2)"),
        (changed("utterance,1", "utterance"), "19 cells, where the heading has 20 (line 3)"),
        (changed("utterance,1", "mumbling,1"), "no row is a 'mumbling' (line 3)"),
        (changed(",press,", ",pres,"), "a side is one of press, podium, floor, not 'pres' (line 5)"),
        (changed(",40,66,", ",40,x,"), "span_end must be a whole number, not 'x' (line 5)"),
        (
            changed('{""schema"": 1', '{""schema"": 9'),
            "schema 9 is not known; this version reads schema 1 (line 2, at schema)",
        ),
        (changed('{""schema"": 1', '{""schema"" 1'), "the cell holds no JSON"),
        (changed('"{""schema"": 1', '1,"{""schema"": 1'), "21 cells, where the heading has 20 (line 2)"),
        (TEXT.rstrip() + '"', "not CSV"),
        (changed(",yes,", ",WAHR,"), "after_event is 'yes' or empty, not 'WAHR' (line 5)"),
        (changed(",statement,", ",poem,"), "a section's type is 'statement' or 'exchange', not 'poem' (line 3, at "),
        (
            changed(",incident,", ",smell,"),
            "expected one of vocal, kinesic, incident, gap, heading, time, note, not 'smell' (line 4, at ",
        ),
        (changed(",40,66,", ",66,40,"), "a span must have 0 <= start <= end, not 66..40 (line 5, at "),
        (
            changed('""at"": 7', '""at"": 8'),
            "direction '(Laughter.)' does not stand at 8 in 'Today. (Laughter.)' (line 6, at ",
        ),
        (changed(",dahl,MR. DAHL,00:31", ",none,MR. DAHL,00:31"), "no speaker has the id 'none' (line 6, at "),
        (changed("exchange,1,", "exchange,7,"), "exchange 1 of the briefing is numbered 7"),
    ],
)
def test_faults_are_told_with_their_line(text: str, message: str) -> None:
    """Each fault names its line, or the path in the data."""
    with pytest.raises(FormatError) as told:
        formats.loads(text, format="csv")
    assert str(told.value).startswith(message)


def test_data_that_is_no_object_is_refused() -> None:
    """The briefing's cell must hold an object."""
    heading = TEXT.split("\n", 1)[0]
    with pytest.raises(FormatError, match="must be an object"):
        formats.loads(f"{heading}\nbriefing{',' * 19}[]\n", format="csv")


def test_exchanges_stand_side_by_side() -> None:
    """`csv-exchanges` has a row an exchange, for spreadsheets."""
    rows = list(csv.DictReader(io.StringIO(formats.dumps(FERRY, format="csv-exchanges"), newline="")))
    assert rows == [
        {
            "date": "2031-05-06",
            "institution": "",
            "title": "Briefing on the ferry",
            "number": "1",
            "outlet": "Quay Times",
            "outlet_country": "NO",
            "reporter": "",
            "question": "When?",
            "answered_by": "Per Dahl",
            "answer": "Today. (Laughter.)",
            "follows": "",
            "follows_evidence": "",
            "after_event": "yes",
        }
    ]


def test_a_spreadsheet_sees_no_formulas() -> None:
    """In `csv-exchanges` what begins as a formula does is text; `csv` leaves every text as it is."""
    said = (Turn("press", (Utterance("=1+1"),)), Turn("podium", (Utterance("- Two, not three."),)))
    briefing = Briefing(title="@home", sections=(Exchange(1, said),))
    (row,) = csv.DictReader(io.StringIO(formats.dumps(briefing, format="csv-exchanges"), newline=""))
    assert (row["title"], row["question"], row["answer"]) == ("'@home", "'=1+1", "'- Two, not three.")
    rows = list(csv.DictReader(io.StringIO(formats.dumps(briefing, format="csv"), newline="")))
    assert [row["text"] for row in rows] == ["", "=1+1", "- Two, not three."]
