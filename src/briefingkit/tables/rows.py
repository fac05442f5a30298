"""Briefings as the rows of a table, and rows as briefings."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from briefingkit.diagnostics import Diagnostic
from briefingkit.errors import FormatError
from briefingkit.model import (
    Briefing,
    Exchange,
    Outlet,
    Source,
    Span,
    Speaker,
    StageDirection,
    Statement,
    Turn,
    Utterance,
)
from briefingkit.tables.schemas import TableName

Row = dict[str, Any]


def rows(table: TableName, name: str, briefing: Briefing, diagnostics: Sequence[Diagnostic] = ()) -> Iterator[Row]:
    """Give the rows of one briefing; `name` goes into the column `briefing`."""
    makers: dict[str, Callable[[Briefing], Iterator[Row]]] = {"exchanges": _exchange_rows, "turns": _turn_rows}
    if table == "briefings":
        yield {"briefing": name, **_briefing_row(briefing), "diagnostics": [_diagnostic(d) for d in diagnostics]}
        return
    common = {
        "briefing": name,
        "date": briefing.date,
        "institution": briefing.institution,
        "language": briefing.language,
    }
    for row in makers[table](briefing):
        yield common | row


def _exchange_rows(briefing: Briefing) -> Iterator[Row]:
    spokesperson = briefing.spokesperson
    for exchange in briefing.exchanges:
        yield {
            "spokesperson": spokesperson.name if spokesperson is not None else None,
            "exchange": exchange.number,
            **_outlet_columns(exchange.outlet),
            "outlets": [outlet.name for outlet in exchange.outlets],
            "reporter": exchange.reporter,
            "question": exchange.question,
            "answer": exchange.answer,
            "follows": exchange.follows,
            "follows_evidence": exchange.follows_evidence,
            "after_event": exchange.after_event,
        }


def _turn_rows(briefing: Briefing) -> Iterator[Row]:
    number = 0
    for place, section in enumerate(briefing.sections, start=1):
        for turn in section.turns:
            number += 1
            yield {
                "section": place,
                "exchange": section.number if isinstance(section, Exchange) else None,
                "turn": number,
                "side": turn.side,
                "label": turn.label,
                "speaker_id": turn.speaker.id if turn.speaker is not None else None,
                "speaker": turn.speaker.name if turn.speaker is not None else None,
                "role": turn.speaker.role if turn.speaker is not None else None,
                **_outlet_columns(turn.outlet),
                "time": turn.time,
                "text": turn.text,
                "start": turn.span.start if turn.span is not None else None,
                "end": turn.span.end if turn.span is not None else None,
            }


def _outlet_columns(outlet: Outlet | None) -> Row:
    if outlet is None:
        return {"outlet_id": None, "outlet": None, "country": None}
    return {"outlet_id": outlet.id, "outlet": outlet.name, "country": outlet.country}


def _briefing_row(briefing: Briefing) -> Row:
    source = briefing.source
    return {
        "title": briefing.title,
        "date": briefing.date,
        "published": briefing.published.isoformat() if briefing.published is not None else None,
        "started": briefing.started.isoformat() if briefing.started is not None else None,
        "ended": briefing.ended.isoformat() if briefing.ended is not None else None,
        "place": briefing.place,
        "institution": briefing.institution,
        "language": briefing.language,
        "source": _fields(source, "name", "url", "media_type", "encoding", "layout") if source is not None else None,
        "speakers": [
            _fields(speaker, "id", "side", "name", "role", "labels")
            | {"outlets": [_fields(o, "id", "name", "aliases", "country", "kind") for o in speaker.outlets]}
            for speaker in briefing.speakers
        ],
        "sections": [_section(section) for section in briefing.sections],
    }


def _section(section: Statement | Exchange) -> Row:
    turns = [_turn(turn) for turn in section.turns]
    if isinstance(section, Statement):
        return {"turns": turns}
    return _fields(section, "number", "follows", "follows_evidence", "after_event") | {"turns": turns}


def _turn(turn: Turn) -> Row:
    return {
        "side": turn.side,
        "label": turn.label,
        "speaker": turn.speaker.id if turn.speaker is not None else None,
        "time": turn.time,
        "start": turn.span.start if turn.span is not None else None,
        "end": turn.span.end if turn.span is not None else None,
        "content": [
            {"text": item.text, "directions": [_fields(d, "text", "kind", "at") for d in item.directions]}
            if isinstance(item, Utterance)
            else _fields(item, "text", "kind", "at")
            for item in turn.content
        ],
    }


def _diagnostic(diagnostic: Diagnostic) -> Row:
    return _fields(diagnostic, "code", "severity", "message", "line", "excerpt")


def _fields(value: object, *names: str) -> Row:
    return {name: getattr(value, name) for name in names}


def from_row(row: Mapping[str, Any]) -> Briefing:
    """Restore a briefing from a row of the table "briefings"; FormatError where a value is wrong or missing."""
    try:
        speakers = [_speaker(speaker) for speaker in row["speakers"] or ()]
        by_id = {speaker.id: speaker for speaker in speakers}
        return Briefing(
            title=row["title"],
            date=row["date"],
            published=_moment(row["published"]),
            started=time.fromisoformat(row["started"]) if row["started"] is not None else None,
            ended=time.fromisoformat(row["ended"]) if row["ended"] is not None else None,
            place=row["place"],
            institution=row["institution"],
            language=row["language"],
            speakers=tuple(speakers),
            sections=tuple([_restore_section(section, by_id) for section in row["sections"] or ()]),
            source=Source(**row["source"]) if row["source"] is not None else None,
        )
    except KeyError as error:
        raise FormatError(f"there is no column, field or speaker {error}", path=_place(row)) from error
    except (TypeError, ValueError) as error:
        raise FormatError(f"the row is no briefing: {error}", path=_place(row)) from error


def _place(row: Mapping[str, Any]) -> str:
    return f"briefing {row.get('briefing')!r}"


def _moment(printed: str | None) -> datetime | date | None:
    if printed is None:
        return None
    return datetime.fromisoformat(printed) if "T" in printed else date.fromisoformat(printed)


def _speaker(row: Row) -> Speaker:
    outlets = [Outlet(**outlet | {"aliases": tuple(outlet["aliases"] or ())}) for outlet in row["outlets"] or ()]
    return Speaker(**row | {"outlets": tuple(outlets), "labels": tuple(row["labels"] or ())})


def _restore_section(row: Row, speakers: Mapping[str, Speaker]) -> Statement | Exchange:
    turns = tuple([_restore_turn(turn, speakers) for turn in row["turns"] or ()])
    if row["number"] is None:
        return Statement(turns)
    return Exchange(row["number"], turns, row["follows"], row["follows_evidence"], bool(row["after_event"]))


def _restore_turn(row: Row, speakers: Mapping[str, Speaker]) -> Turn:
    return Turn(
        side=row["side"],
        content=tuple([_restore_content(item) for item in row["content"] or ()]),
        label=row["label"],
        speaker=speakers[row["speaker"]] if row["speaker"] is not None else None,
        time=row["time"],
        span=Span(row["start"], row["end"]) if row["start"] is not None else None,
    )


def _restore_content(row: Row) -> Utterance | StageDirection:
    if row["kind"] is not None:
        return StageDirection(row["text"], row["kind"], row["at"])
    return Utterance(row["text"], tuple([StageDirection(**d) for d in row["directions"] or ()]))
