"""ConvoKit's corpus folder."""

import json
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from briefingkit.convokit import INDEX, write_convokit
from briefingkit.model import Briefing, Exchange, Outlet, Source, Speaker, StageDirection, Statement, Turn, Utterance

ANA = Speaker("ana", "podium", "Ana Petrescu", "Spokesperson", (), ("Ana Petrescu", "Petrescu"))
LOU = Speaker("lou", "press", "Lou Marsh", None, (Outlet("reuters", "Reuters"), Outlet("kyodo", "Kyodo")), ("Reuters",))
BRIEFING = Briefing(
    title="Press Conference",
    date=date(2024, 3, 4),
    started=time(15, 0),
    language="en",
    speakers=(ANA, LOU),
    sections=(
        Statement((Turn("podium", (Utterance("Good afternoon."), StageDirection("(Laughter)")), "Ana Petrescu", ANA),)),
        Exchange(
            1,
            (
                Turn("press", (Utterance("Is the lock open?"),), "Reuters", LOU, "00:24"),
                Turn("podium", (Utterance("It is."), Utterance("So is the harbour.")), "Petrescu", ANA),
            ),
        ),
        Exchange(2, (Turn("press", (Utterance("The harbour?"),), "Q"), Turn("podium", (Utterance("Open."),)))),
        Exchange(3, (Turn("press", (Utterance("Since when, the lock?"),), "Q"),), follows=1, after_event=True),
        Exchange(4, ()),
        Exchange(5, (Turn("floor", (Utterance("Thank you all."),)),), follows=4),
    ),
    source=Source("a.html"),
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Write a corpus of two briefings with turns and one without."""
    undated = Briefing(sections=(Statement((Turn("floor", (Utterance("Hush."),)),)),), source=Source(url="https://b"))
    write_convokit([BRIEFING, Briefing(title="empty"), undated], tmp_path / "corpus")
    return tmp_path / "corpus"


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _utterances(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "utterances.jsonl").read_text(encoding="utf-8").splitlines()]


def test_the_folder_holds_convokits_five_files(corpus: Path) -> None:
    """Nothing else is in it."""
    assert sorted(path.name for path in corpus.iterdir()) == [
        "conversations.json",
        "corpus.json",
        "index.json",
        "speakers.json",
        "utterances.jsonl",
    ]


def test_turns_are_utterances_that_reply_to_each_other(corpus: Path) -> None:
    """Within a section each turn replies to the last; a section replies to what it follows, else to the beginning."""
    utterances = _utterances(corpus)
    assert [(u["id"], u["conversation_id"], u["reply-to"], u["speaker"]) for u in utterances] == [
        ("1-1", "1-1", None, "1-ana"),
        ("1-2", "1-1", "1-1", "1-lou"),
        ("1-3", "1-1", "1-2", "1-ana"),
        ("1-4", "1-1", "1-1", "1-?press"),
        ("1-5", "1-1", "1-4", "1-?podium"),
        ("1-6", "1-1", "1-3", "1-?press"),
        ("1-7", "1-1", "1-1", "1-?floor"),
        ("2-1", "2-1", None, "2-?floor"),
    ]
    assert utterances[2]["text"] == "It is.\nSo is the harbour."


def test_timestamps_order_the_turns(corpus: Path) -> None:
    """They count from the briefing's beginning; from 0 where it has no date."""
    begins = 1_709_564_400  # 2024-03-04 15:00 as seconds since 1970, in UTC
    stamps = [utterance["timestamp"] for utterance in _utterances(corpus)]
    assert stamps == [*range(begins + 1, begins + 8), 1]


def test_a_date_without_a_time_counts_from_midnight(tmp_path: Path) -> None:
    """Where no time is printed, the day is what is known."""
    briefing = Briefing(date=date(1970, 1, 2), sections=(Statement((Turn("podium"),)),))
    write_convokit([briefing], tmp_path / "corpus")
    assert _utterances(tmp_path / "corpus")[0]["timestamp"] == 86_401


def test_what_convokit_has_no_place_for_is_meta(corpus: Path) -> None:
    """Sides, labels, exchanges and notes are kept beside the text."""
    utterances = _utterances(corpus)
    assert utterances[0]["meta"] == {
        "side": "podium",
        "label": "Ana Petrescu",
        "section": 1,
        "exchange": None,
        "follows": None,
        "after_event": False,
        "time": None,
        "notes": ["(Laughter)"],
    }
    assert (utterances[1]["meta"]["exchange"], utterances[1]["meta"]["time"]) == (1, "00:24")
    assert (utterances[5]["meta"]["follows"], utterances[5]["meta"]["after_event"]) == (1, True)


def test_every_utterance_has_a_speaker(corpus: Path) -> None:
    """ConvoKit wants one: those whom nothing names stand for their side, and say that they are anonymous."""
    speakers = _json(corpus / "speakers.json")
    assert {utterance["speaker"] for utterance in _utterances(corpus)} == set(speakers)
    assert speakers["1-lou"] == {
        "meta": {
            "name": "Lou Marsh",
            "side": "press",
            "role": None,
            "outlet": "Reuters",
            "outlets": ["reuters", "kyodo"],
            "labels": ["Reuters"],
            "anonymous": False,
        },
        "vectors": [],
    }
    assert speakers["1-?press"]["meta"]["anonymous"] is True
    assert speakers["1-?press"]["meta"]["side"] == "press"


def test_briefings_are_conversations(corpus: Path) -> None:
    """A conversation bears its first utterance's id, and what is known of the briefing."""
    conversations = _json(corpus / "conversations.json")
    assert list(conversations) == ["1-1", "2-1"]
    assert conversations["1-1"]["meta"] == {
        "title": "Press Conference",
        "date": "2024-03-04",
        "published": None,
        "started": "15:00:00",
        "ended": None,
        "place": None,
        "institution": None,
        "language": "en",
        "source": "a.html",
    }
    assert conversations["2-1"]["meta"]["source"] == "https://b"


def test_the_index_names_every_field_of_every_meta(corpus: Path) -> None:
    """Each meta has the fields that the index says, and no others."""
    index = _json(corpus / "index.json")
    assert index == INDEX
    assert all(list(utterance["meta"]) == list(index["utterances-index"]) for utterance in _utterances(corpus))
    for name, key in (("speakers", "speakers-index"), ("conversations", "conversations-index")):
        assert all(list(entry["meta"]) == list(index[key]) for entry in _json(corpus / f"{name}.json").values())
    assert list(_json(corpus / "corpus.json")) == list(index["overall-index"])


def test_no_briefings_make_an_empty_corpus(tmp_path: Path) -> None:
    """The files are there and can be read."""
    (tmp_path / "corpus").mkdir()
    write_convokit([], tmp_path / "corpus")
    assert _json(tmp_path / "corpus" / "speakers.json") == {}
    assert _json(tmp_path / "corpus" / "conversations.json") == {}
    assert _utterances(tmp_path / "corpus") == []


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    """Nothing is overwritten."""
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        write_convokit([BRIEFING], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    """Where the briefings break off, no folder is there."""

    def broken() -> Iterator[Briefing]:
        yield BRIEFING
        raise OSError("the source broke off")

    with pytest.raises(OSError, match="broke off"):
        write_convokit(broken(), tmp_path / "corpus")
    assert list(tmp_path.iterdir()) == []


def test_convokit_loads_it(corpus: Path) -> None:
    """ConvoKit itself, where it is installed, finds the conversations whole."""
    convokit = pytest.importorskip("convokit", reason="ConvoKit is not installed: pip install convokit")
    loaded = convokit.Corpus(filename=str(corpus))
    assert len(loaded.get_utterance_ids()) == 8
    assert all(conversation.check_integrity(verbose=False) for conversation in loaded.iter_conversations())
    assert loaded.get_utterance("1-2").speaker.meta["outlet"] == "Reuters"


def test_two_that_write_one_folder_do_not_meet(tmp_path: Path) -> None:
    """The first one that is whole stays; the other is refused, and leaves nothing."""
    target = tmp_path / "corpus"

    def meanwhile() -> Iterator[Briefing]:
        yield BRIEFING
        write_convokit([BRIEFING], target)
        yield BRIEFING

    with pytest.raises(FileExistsError, match="not empty"):
        write_convokit(meanwhile(), target)
    assert list(_json(target / "conversations.json")) == ["1-1"]
    assert list(tmp_path.iterdir()) == [target]
