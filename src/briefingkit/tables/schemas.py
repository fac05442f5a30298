"""The columns of the three tables: their names and types are kept from version to version.

`BRIEFINGS` has a row a briefing and is lossless: nested lists hold its speakers and turns. `EXCHANGES` has a row
an exchange and `TURNS` a row a turn; both are flat, for counting, filtering and joining, and are only written.
In all three, `briefing` tells the rows of one briefing: the name it was read from (`Source.name`), else its
address, else its place in the table, from 1; a name that another briefing has gets "-2" and so on. In tables of
`convert_many` it is the page's path.

Moments are ISO 8601 text, as some are a day only, and as Spark knows no type for a time of day.
"""

from typing import Literal

from briefingkit.errors import FormatError
from briefingkit.tables._pyarrow import pa

TableName = Literal["briefings", "exchanges", "turns"]
"""The lossless table, a row a briefing, which every function takes by default; and two flat ones."""

_TEXTS = pa.list_(pa.string())

_OUTLET = pa.struct(
    [("id", pa.string()), ("name", pa.string()), ("aliases", _TEXTS), ("country", pa.string()), ("kind", pa.string())]
)
_SPEAKER = pa.struct(
    [
        ("id", pa.string()),
        ("side", pa.string()),
        ("name", pa.string()),
        ("role", pa.string()),
        ("outlets", pa.list_(_OUTLET)),
        ("labels", _TEXTS),
    ]
)
_DIRECTION = pa.struct([("text", pa.string()), ("kind", pa.string()), ("at", pa.int32())])
# an utterance has `directions` and no `kind`; a stage direction between paragraphs has `kind` and `at`
_CONTENT = pa.struct(
    [("text", pa.string()), ("kind", pa.string()), ("at", pa.int32()), ("directions", pa.list_(_DIRECTION))]
)
_TURN = pa.struct(
    [
        ("side", pa.string()),
        ("label", pa.string()),
        ("speaker", pa.string()),
        ("time", pa.string()),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("content", pa.list_(_CONTENT)),
    ]
)
# a statement has no `number`
_SECTION = pa.struct(
    [
        ("number", pa.int32()),
        ("follows", pa.int32()),
        ("follows_evidence", pa.string()),
        ("after_event", pa.bool_()),
        ("turns", pa.list_(_TURN)),
    ]
)
_SOURCE = pa.struct([(name, pa.string()) for name in ("name", "url", "media_type", "encoding", "layout")])
_DIAGNOSTIC = pa.struct(
    [
        ("code", pa.string()),
        ("severity", pa.string()),
        ("message", pa.string()),
        ("line", pa.int64()),
        ("excerpt", pa.string()),
    ]
)

_VERSION = {"briefingkit.schema": "1"}

BRIEFINGS = pa.schema(
    [
        ("briefing", pa.string()),
        ("title", pa.string()),
        ("date", pa.date32()),
        ("published", pa.string()),
        ("started", pa.string()),
        ("ended", pa.string()),
        ("place", pa.string()),
        ("institution", pa.string()),
        ("language", pa.string()),
        ("source", _SOURCE),
        ("speakers", pa.list_(_SPEAKER)),
        ("sections", pa.list_(_SECTION)),
        ("diagnostics", pa.list_(_DIAGNOSTIC)),
    ],
    metadata=_VERSION,
)
"""A row a briefing, lossless. `diagnostics` is filled where the briefings were parsed on the way."""

EXCHANGES = pa.schema(
    [
        ("briefing", pa.string()),
        ("date", pa.date32()),
        ("institution", pa.string()),
        ("language", pa.string()),
        ("spokesperson", pa.string()),
        ("exchange", pa.int32()),
        ("outlet_id", pa.string()),
        ("outlet", pa.string()),
        ("country", pa.string()),
        ("outlets", _TEXTS),
        ("reporter", pa.string()),
        ("question", pa.string()),
        ("answer", pa.string()),
        ("follows", pa.int32()),
        ("follows_evidence", pa.string()),
        ("after_event", pa.bool_()),
    ],
    metadata=_VERSION,
)
"""A row an exchange: `exchange` is its number, `outlet`, `outlet_id` and `country` those of the first outlet that
asks, `outlets` the names of all."""

TURNS = pa.schema(
    [
        ("briefing", pa.string()),
        ("date", pa.date32()),
        ("institution", pa.string()),
        ("language", pa.string()),
        ("section", pa.int32()),
        ("exchange", pa.int32()),
        ("turn", pa.int32()),
        ("side", pa.string()),
        ("label", pa.string()),
        ("speaker_id", pa.string()),
        ("speaker", pa.string()),
        ("role", pa.string()),
        ("outlet_id", pa.string()),
        ("outlet", pa.string()),
        ("country", pa.string()),
        ("time", pa.string()),
        ("text", pa.string()),
        ("start", pa.int64()),
        ("end", pa.int64()),
    ],
    metadata=_VERSION,
)
"""A row a turn: `section` and `turn` count from 1 within the briefing, `exchange` is null in statements, `speaker`
is the name, and `start` and `end` are offsets in the text that was read."""


def schema(table: TableName) -> pa.Schema:
    """Give the schema of a table; FormatError where there is no such table."""
    schemas = {"briefings": BRIEFINGS, "exchanges": EXCHANGES, "turns": TURNS}
    if table not in schemas:
        raise FormatError(f"there is no table {table!r}: choose one of {', '.join(schemas)}")
    return schemas[table]
