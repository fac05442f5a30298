"""A writer of ConvoKit's corpus folder, which needs no ConvoKit.

A briefing becomes a conversation, a turn an utterance. What ConvoKit has no place for goes into `meta`; the
columns are told in `INDEX`, field by field. `docs/howto/archives.md` says how to load the folder.
"""

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any, Self, TextIO

from attrs import define, field

from briefingkit._appearing import unfinished
from briefingkit.model import Briefing, Exchange, Speaker, StageDirection, Statement, Turn

_TEXT, _NUMBER, _FLAG, _LIST = (f"<class '{name}'>" for name in ("str", "int", "bool", "list"))

INDEX: dict[str, Any] = {
    "utterances-index": {
        "side": [_TEXT],  # "press", "podium" or "floor"
        "label": [_TEXT],  # as printed; null where nothing is printed
        "section": [_NUMBER],  # place of the statement or exchange in the briefing, from 1
        "exchange": [_NUMBER],  # the exchange's number, null in a statement
        "follows": [_NUMBER],  # the number of the exchange that this one takes up, or null
        "after_event": [_FLAG],  # put after the briefing
        "time": [_TEXT],  # the time mark printed with the label, or null
        "notes": [_LIST],  # stage directions between the paragraphs, as printed
    },
    "speakers-index": {
        "name": [_TEXT],  # null for the unnamed
        "side": [_TEXT],
        "role": [_TEXT],  # the office as printed
        "outlet": [_TEXT],  # name of the first outlet the speaker asks for
        "outlets": [_LIST],  # ids of all of them
        "labels": [_LIST],  # all the ways the page prints the speaker
        "anonymous": [_FLAG],  # true: nothing tells who holds the floor, and ConvoKit wants a speaker
    },
    "conversations-index": {
        name: [_TEXT]
        for name in ("title", "date", "published", "started", "ended", "place", "institution", "language", "source")
    },
    "overall-index": {"source": [_TEXT]},
    "vectors": [],
    "version": 1,
}
"""What `index.json` says: the fields of every `meta`, with their types."""


def write_convokit(briefings: Iterable[Briefing], folder: str | os.PathLike[str]) -> None:
    """Write the briefings as a ConvoKit corpus, in constant memory; the folder appears when it is whole.

    Briefings without turns are left out, as ConvoKit knows no empty conversation. FileExistsError where the folder
    exists and is not empty.

    Utterance `n-m` is turn `m` of briefing `n`, both from 1; the conversation bears the id of its first utterance.
    A turn replies to the one before it in its statement or exchange; the first turn of an exchange replies to the
    last of the exchange that it follows, else to the first turn of the briefing. `timestamp` is the briefing's
    beginning in seconds since 1970 (its date at midnight where no time is printed, 0 where no date is) plus the
    turn's place: it orders the turns and is no clock. Speakers are those of one briefing each, `n-id`: that two
    briefings mean one person is for the reader to say.
    """
    target = Path(folder)
    _refuse_full(target)
    beside = unfinished(target)
    beside.mkdir(parents=True)
    try:
        _write(briefings, beside)
        _refuse_full(target)  # another process may have been faster
        if target.exists():
            target.rmdir()
        beside.rename(target)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _refuse_full(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(f"{folder} exists and is not empty")


def _write(briefings: Iterable[Briefing], folder: Path) -> None:
    (folder / "index.json").write_text(json.dumps(INDEX), encoding="utf-8")
    (folder / "corpus.json").write_text(json.dumps({"source": "briefingkit"}), encoding="utf-8")
    with ExitStack() as files:
        utterances = files.enter_context((folder / "utterances.jsonl").open("w", encoding="utf-8"))
        speakers = files.enter_context(_JsonObject((folder / "speakers.json").open("w", encoding="utf-8")))
        conversations = files.enter_context(_JsonObject((folder / "conversations.json").open("w", encoding="utf-8")))
        for number, briefing in enumerate((b for b in briefings if b.turns), start=1):
            for utterance in _utterances(number, briefing):
                utterances.write(json.dumps(utterance, ensure_ascii=False) + "\n")
            for key, meta in _speakers(number, briefing):
                speakers.add(key, {"meta": meta, "vectors": []})
            conversations.add(f"{number}-1", {"meta": _conversation(briefing), "vectors": []})


@define
class _JsonObject:
    """A JSON object written key by key, so that no corpus must be held in memory."""

    file: TextIO
    separator: str = field(default="{", init=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.write("}" if self.separator != "{" else "{}")
        self.file.close()

    def add(self, key: str, value: object) -> None:
        self.file.write(f"{self.separator}{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
        self.separator = ",\n"


def _utterances(number: int, briefing: Briefing) -> Iterator[dict[str, Any]]:
    begins = _seconds(briefing)
    last_of: dict[int, str] = {}
    place = 0
    for section_place, section in enumerate(briefing.sections, start=1):
        reply_to = f"{number}-1" if place else None
        if isinstance(section, Exchange) and section.follows is not None:
            reply_to = last_of.get(section.follows, reply_to)
        for turn in section.turns:
            place += 1
            yield {
                "id": f"{number}-{place}",
                "conversation_id": f"{number}-1",
                "text": turn.text,
                "speaker": _speaker_id(number, turn),
                "meta": {"side": turn.side, "label": turn.label, "section": section_place}
                | _exchange(section)
                | {"time": turn.time, "notes": [i.text for i in turn.content if isinstance(i, StageDirection)]},
                "reply-to": reply_to,
                "timestamp": begins + place,
                "vectors": [],
            }
            reply_to = f"{number}-{place}"
        if isinstance(section, Exchange) and section.turns:
            last_of[section.number] = f"{number}-{place}"


def _exchange(section: Statement | Exchange) -> dict[str, Any]:
    if isinstance(section, Statement):
        return {"exchange": None, "follows": None, "after_event": False}
    return {"exchange": section.number, "follows": section.follows, "after_event": section.after_event}


def _speaker_id(number: int, turn: Turn) -> str:
    # a speaker's id is an XML id and holds no "?"
    return f"{number}-{turn.speaker.id if turn.speaker is not None else f'?{turn.side}'}"


def _speakers(number: int, briefing: Briefing) -> Iterator[tuple[str, dict[str, Any]]]:
    for speaker in briefing.speakers:
        yield f"{number}-{speaker.id}", _speaker(speaker)
    for key, side in {_speaker_id(number, turn): turn.side for turn in briefing.turns if turn.speaker is None}.items():
        unknown = Speaker(id=key, side=side)
        yield key, _speaker(unknown) | {"anonymous": True}


def _speaker(speaker: Speaker) -> dict[str, Any]:
    return {
        "name": speaker.name,
        "side": speaker.side,
        "role": speaker.role,
        "outlet": speaker.outlet.name if speaker.outlet is not None else None,
        "outlets": [outlet.id for outlet in speaker.outlets],
        "labels": list(speaker.labels),
        "anonymous": False,
    }


def _conversation(briefing: Briefing) -> dict[str, str | None]:
    moments = {name: getattr(briefing, name) for name in ("date", "published", "started", "ended")}
    return {
        "title": briefing.title,
        **{name: moment.isoformat() if moment is not None else None for name, moment in moments.items()},
        "place": briefing.place,
        "institution": briefing.institution,
        "language": briefing.language,
        "source": (briefing.source.name or briefing.source.url) if briefing.source is not None else None,
    }


def _seconds(briefing: Briefing) -> int:
    if briefing.date is None:
        return 0
    begun = (briefing.started or time()).replace(tzinfo=UTC)
    return int(datetime.combine(briefing.date, begun).timestamp())
