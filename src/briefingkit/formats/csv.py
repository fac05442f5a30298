"""CSV: a row an utterance or stage direction, without loss.

The first row (`record` is "briefing") holds what is said once — title, date, outlets, speakers — as JSON in its cell
`data`, in the shape of `briefingkit.plain`, and in `rows` how many rows follow, so that none is lost unseen: who takes
rows out on purpose takes that out as well. Every other row repeats its section and turn, so that each can be read
alone; rows of one turn follow each other. An empty cell is None; an empty text, where None is possible too, is two
quotation marks. Files that Excel saved again (semicolons, a byte order mark, CRLF, UTF-16) are read. Texts stand as
they are, also those that Excel takes for formulas, as they begin with "=" or "-": have it import such columns as text.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, Final

from briefingkit.errors import FormatError
from briefingkit.formats._format import Format
from briefingkit.model import SIDES, Briefing
from briefingkit.plain import Plain, from_plain, to_plain

COLUMNS: Final = (
    "record", "section", "type", "number", "follows", "follows_evidence", "after_event", "turn", "side", "outlet",
    "speaker", "label", "time", "kind", "text", "directions", "at", "span_start", "span_end", "data",
)  # fmt: skip
"""`outlet` is the name of the speaker's first outlet, for the reader's eye alone; all others are read back."""

_RECORDS: Final = frozenset(("utterance", "direction", "turn", "section"))
_INDEX: Final = re.compile(r"\[([0-9]+)\]")
_LARGEST_CELL: Final = 2**31 - 1  # what Windows can hold
_ROWS: Final = "rows"
_MANY: Final = "read_many reads many from JSON Lines, read_parquet from Parquet"
_YES: Final = "yes"  # for Excel translates "true" into the language of its user


def dumps(briefing: Briefing) -> str:
    """Write a briefing as CSV, with commas, quoted where needed, lines ended by LF."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    careful = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    plain = to_plain(briefing)
    outlets = {speaker.id: speaker.outlet.name for speaker in briefing.speakers if speaker.outlet}
    rows = list(_rows(plain["sections"], outlets))
    once = {key: value for key, value in plain.items() if key != "sections"} | {_ROWS: len(rows)}
    writer.writerow({"record": "briefing", "data": json.dumps(once, ensure_ascii=False)})
    for row in rows:
        returns = any("\r" in cell for cell in row.values() if isinstance(cell, str))
        (careful if returns else writer).writerow(row)  # Python quotes no bare carriage return
    return out.getvalue()


def _rows(sections: list[Plain], outlets: Mapping[str, str]) -> Iterator[dict[str, object]]:
    number = 0
    for index, section in enumerate(sections, start=1):
        shared: dict[str, object] = {
            "section": index,
            "type": section["type"],
            "number": section.get("number", ""),
            "follows": section.get("follows", ""),
            "follows_evidence": _cell(section.get("follows_evidence")),
            "after_event": _YES if section.get("after_event") else "",
        }
        if not section["turns"]:
            yield {**shared, "record": "section"}
        for turn in section["turns"]:
            number += 1
            yield from _turn_rows(turn, {**shared, "turn": number, "outlet": outlets.get(turn.get("speaker", ""), "")})


def _turn_rows(turn: Plain, shared: dict[str, object]) -> Iterator[dict[str, object]]:
    start, end = turn.get("span", ("", ""))
    shared |= {
        "side": turn["side"],
        "speaker": _cell(turn.get("speaker")),
        "label": _cell(turn.get("label")),
        "time": _cell(turn.get("time")),
        "span_start": start,
        "span_end": end,
    }
    if not turn["content"]:
        yield {**shared, "record": "turn"}
    for item in turn["content"]:
        if "direction" in item:
            yield {
                **shared,
                "record": "direction",
                "kind": item["kind"],
                "text": item["direction"],
                "at": item.get("at", ""),
            }
        else:
            directions = json.dumps(item["directions"], ensure_ascii=False) if item.get("directions") else ""
            yield {**shared, "record": "utterance", "text": item["text"], "directions": directions}


def _cell(value: str | None) -> str:
    """Write None as nothing, an empty text as two quotation marks, and add two to a text of such marks alone."""
    if value is None:
        return ""
    return value if value.strip('"') else value + '""'


def _value(cell: str) -> str | None:
    if not cell:
        return None
    return cell if cell.strip('"') else cell[:-2]


def loads(text: str) -> Briefing:
    """Read a briefing from CSV.

    Raises:
        FormatError: a column is missing, or a row is wrong; with its line.

    """
    rows = list(_read(text))
    if not rows or rows[0][1]["record"] != "briefing":
        raise FormatError("the first row below the heading must be the briefing's", line=2)
    line, first = rows[0]
    once = _json(first["data"], line)
    if not isinstance(once, dict):
        raise FormatError("the briefing's data must be an object", line=line)
    _check_rows(once.pop(_ROWS, None), rows, line)
    try:
        return from_plain({**once, "sections": _sections(rows[1:])})
    except FormatError as error:
        if error.line is not None or error.path is None:
            raise
        raise FormatError(error.message, line=_line_of(error.path, rows), path=error.path) from None


def _read(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Give the rows with the number of the line on which each ends."""
    text = text.removeprefix("\ufeff")
    heading = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=heading.count)
    if csv.field_size_limit() < len(text):
        csv.field_size_limit(_LARGEST_CELL)  # of the whole process, and raised alone: another thread may be reading
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        columns = next(reader, [])
        missing = [column for column in COLUMNS if column not in columns]
        if missing:
            raise FormatError(f"missing columns: {', '.join(missing)}", line=1)
        for cells in reader:
            if not any(cells):
                continue
            if len(cells) != len(columns):
                raise FormatError(f"{len(cells)} cells, where the heading has {len(columns)}", line=reader.line_num)
            yield reader.line_num, dict(zip(columns, cells, strict=True))
    except csv.Error as error:
        raise FormatError(f"not CSV: {error}", line=reader.line_num) from None


def _check_rows(number: object, rows: list[tuple[int, dict[str, str]]], line: int) -> None:
    """Refuse rows that were taken out, added or sorted: the rest would be another briefing.

    Sections and turns are numbered without a gap, each row repeats the number or has the next.
    """
    section = turn = 0
    for at, row in rows[1:]:
        if row["record"] == "briefing":
            raise FormatError("the file holds several briefings, and here begins the second: " + _MANY, line=at)
        columns = {"section": section} if row["record"] == "section" else {"section": section, "turn": turn}
        for column, before in columns.items():
            if row[column] not in (str(before), str(before + 1)):
                raise FormatError(
                    f"{column} {row[column]!r} stands after {column} {before}: rows were lost or sorted", line=at
                )
        section, turn = int(row["section"]), int(row["turn"] or turn)
    if number is not None and number != len(rows) - 1:
        raise FormatError(f"{len(rows) - 1} rows, where the briefing's data tells of {number}", line=line)


def _sections(rows: list[tuple[int, dict[str, str]]]) -> list[Plain]:
    sections = []
    for _, group in groupby(rows, key=lambda row: row[1]["section"]):
        held = list(group)
        line, first = held[0]
        section: Plain = {"type": first["type"]}
        for column in ("number", "follows"):
            if first[column]:
                section[column] = _whole(first[column], column, line)
        if _value(first["follows_evidence"]) is not None:
            section["follows_evidence"] = _value(first["follows_evidence"])
        if first["after_event"]:
            if first["after_event"] != _YES:
                raise FormatError(f"after_event is {_YES!r} or empty, not {first['after_event']!r}", line=line)
            section["after_event"] = True
        said = [row for row in held if row[1]["record"] != "section"]
        section["turns"] = [_turn(list(turn)) for _, turn in groupby(said, key=lambda row: row[1]["turn"])]
        sections.append(section)
    return sections


def _line_of(path: str, rows: list[tuple[int, dict[str, str]]]) -> int:
    """Give the line that a path such as "sections[2].turns[0].content[1].text" speaks of."""
    if not path.startswith("sections["):
        return rows[0][0]  # the briefing's own
    wanted = [int(number) for number in _INDEX.findall(path)]
    held = rows[1:]
    for column, number in zip(("section", "turn"), wanted, strict=False):
        held = [list(group) for _, group in groupby(held, key=lambda row: row[1][column])][number]
    return held[wanted[2] if len(wanted) > 2 else 0][0]


def _turn(rows: list[tuple[int, dict[str, str]]]) -> Plain:
    line, first = rows[0]
    if first["side"] not in SIDES:
        raise FormatError(f"a side is one of {', '.join(SIDES)}, not {first['side']!r}", line=line)
    turn: Plain = {"side": first["side"]}
    for column in ("speaker", "label", "time"):
        value = _value(first[column])
        if value is not None:
            turn[column] = value
    if first["span_start"] or first["span_end"]:
        turn["span"] = [_whole(first[column], column, line) for column in ("span_start", "span_end")]
    turn["content"] = [_item(row, number) for number, row in rows if row["record"] != "turn"]
    return turn


def _item(row: dict[str, str], line: int) -> Plain:
    if row["record"] not in _RECORDS:
        raise FormatError(f"no row is a {row['record']!r}", line=line)
    if row["record"] == "direction":
        item: Plain = {"direction": row["text"], "kind": row["kind"]}
        return {**item, "at": _whole(row["at"], "at", line)} if row["at"] else item
    if row["directions"]:
        return {"text": row["text"], "directions": _json(row["directions"], line)}
    return {"text": row["text"]}


def _whole(cell: str, column: str, line: int) -> int:
    try:
        return int(cell)
    except ValueError:
        raise FormatError(f"{column} must be a whole number, not {cell!r}", line=line) from None


def _json(cell: str, line: int) -> Any:
    try:
        return json.loads(cell)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"the cell holds no JSON: {error}", line=line) from None


FORMAT: Final = Format(name="csv", suffixes=(".csv",), dumps=dumps, loads=loads)
