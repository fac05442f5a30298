"""The nouns: what they refuse, what they derive, and how they show themselves."""

import datetime as dt
from collections.abc import Callable

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

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

GAZETTE = Outlet("gazette", "Tarn Gazette", ("TG",), "FR", "newspaper")
RADIO = Outlet("lock-radio", "Lock Radio")
ASKER = Speaker("ida", "press", "Ida Holm", None, (GAZETTE, RADIO), ("Ida Holm, TG",))
OTHER = Speaker("q2", "press", None, None, (RADIO,), ("Lock Radio",))
MILLER = Speaker("miller", "podium", "Jo Miller", "Keeper of the Lock", (), ("MILLER",))
DEPUTY = Speaker("deputy", "podium")
HALL = Turn("floor", (Utterance("(Bell)", (StageDirection("(Bell)", "incident"),)),))
ASKED = Turn("press", (Utterance("Is it open?"), StageDirection("[Slide]"), Utterance("Since when?")), "TG", ASKER)
ANSWERED = Turn("podium", (Utterance("It is."), Utterance("Since noon.")), "MILLER", MILLER)
OPENING = Statement((Turn("podium", (Utterance("Welcome."),), None, MILLER),))
FIRST = Exchange(1, (ASKED, HALL, ANSWERED, Turn("press", (Utterance("And the weir?"),), None, OTHER)))
SECOND = Exchange(
    2, (Turn("press", (Utterance("Who pays?"),)), Turn("podium", (Utterance("We do."),), None, DEPUTY)), 1
)
LOCK = Briefing(
    "The lock at Tarn", dt.date(2033, 2, 1), speakers=(ASKER, OTHER, MILLER, DEPUTY), sections=(OPENING, FIRST, SECOND)
)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Turn("stage"), "'side' must be in"),  # type: ignore[arg-type]
        (lambda: Speaker("a", "stage"), "'side' must be in"),  # type: ignore[arg-type]
        (lambda: StageDirection("(x)", "smell"), "'kind' must be in"),  # type: ignore[arg-type]
        (lambda: Outlet("a", "A", kind="blog"), "'kind' must be in"),  # type: ignore[arg-type]
        (lambda: Outlet("a", "A", country="fr"), "country must be an ISO 3166-1 alpha-2 code such as 'FR', not 'fr'"),
        (lambda: Outlet("a", "A", country="FRA"), "not 'FRA'"),
        (lambda: Span(-1, 2), "a span must have 0 <= start <= end, not -1..2"),
        (lambda: Span(3, 2), "not 3..2"),
        (lambda: Exchange(0, ()), "an exchange's number counts from 1, not 0"),
        (lambda: Exchange(2, (), follows=2), "exchange 2 cannot follow exchange 2"),
        (lambda: Exchange(2, (), follows=0), "exchange 2 cannot follow exchange 0"),
        (lambda: Utterance("Yes.", (StageDirection("(x)"),)), r"direction '\(x\)' does not stand at 0 in 'Yes.'"),
        (lambda: Utterance("(x)", (StageDirection(""),)), "direction '' does not stand"),
        (lambda: Utterance("(x)(x)", (StageDirection("(x)", at=3), StageDirection("(x)"))), "does not stand at 0"),
        (lambda: Utterance("(x)", (StageDirection("(x)"), StageDirection("x)", at=1))), "does not stand at 1"),
        (lambda: Briefing(language="English, mostly"), "language must be a BCP 47 tag"),
        (lambda: Briefing(speakers=(MILLER, evolve(ASKER, id="miller"))), "two speakers of a briefing have one id"),
        (lambda: Briefing(speakers=(ASKER, Speaker("b", "press", outlets=(evolve(RADIO, name="LR"),)))), "two outlets .* 'lock-radio'"),
        (lambda: Briefing(sections=(OPENING,)), r"<Speaker Jo Miller \(podium\)> holds the floor but is not among"),
        (lambda: Briefing(speakers=(evolve(MILLER, name="J. Miller"),), sections=(OPENING,)), "holds the floor but is not among"),
        (lambda: Briefing(sections=(Exchange(2, ()),)), "exchange 1 of the briefing is numbered 2"),
    ],
)  # fmt: skip
def test_values_that_would_be_wrong_in_silence_are_refused(make: Callable[[], object], message: str) -> None:
    """Each refusal names the value."""
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.parametrize(
    "make",
    [
        lambda: Briefing(date="2033-02-01"),  # type: ignore[arg-type]
        lambda: Briefing(date=dt.datetime(2033, 2, 1, 9)),
        lambda: Briefing(published="today"),  # type: ignore[arg-type]
        lambda: Briefing(started=dt.datetime(2033, 2, 1, 9)),  # type: ignore[arg-type]
        lambda: Briefing(ended="noon"),  # type: ignore[arg-type]
    ],
)
def test_days_are_days_and_times_are_times(make: Callable[[], object]) -> None:
    """A text, or a moment in the place of a day, is refused."""
    with pytest.raises(TypeError):
        make()


def test_a_publication_is_a_day_or_a_moment() -> None:
    """Both are kept as they are."""
    moment = dt.datetime(2033, 2, 1, 17, 5)
    assert Briefing(published=moment).published == moment
    assert Briefing(published=moment.date()).published == moment.date()


@pytest.mark.parametrize("tag", ["en", "zh-Hans", "es-419", "de-CH-1901"])
def test_language_tags_are_taken(tag: str) -> None:
    """What BCP 47 allows is allowed."""
    assert Briefing(language=tag).language == tag


def test_values_are_frozen_and_equal_by_what_they_hold() -> None:
    """Nothing can be set; equal briefings are one in a set; a span makes no difference."""
    with pytest.raises(FrozenInstanceError):
        LOCK.title = "Another"  # type: ignore[misc]
    again = evolve(LOCK, sections=(OPENING, FIRST, SECOND))
    assert len({LOCK, again}) == 1
    assert evolve(ANSWERED, span=Span(1, 2)) == ANSWERED
    assert evolve(ANSWERED, label="MR. MILLER") != ANSWERED


def test_a_briefing_tells_its_parts() -> None:
    """Turns, exchanges, statements and outlets, each in order."""
    assert LOCK.exchanges == (FIRST, SECOND)
    assert LOCK.statements == (OPENING,)
    assert LOCK.turns == (*OPENING.turns, *FIRST.turns, *SECOND.turns)
    assert LOCK.outlets == (GAZETTE, RADIO)
    assert LOCK.text.split("\n")[:2] == ["Welcome.", "Is it open?"]


def test_the_spokesperson_holds_the_podium_most_often() -> None:
    """The first of several who do; nobody where nobody does."""
    assert LOCK.spokesperson == MILLER
    once = Exchange(1, (evolve(ANSWERED, speaker=DEPUTY), ANSWERED))
    assert Briefing(speakers=(MILLER, DEPUTY), sections=(once,)).spokesperson == DEPUTY
    assert Briefing(sections=(Exchange(1, (Turn("podium"), HALL)),)).spokesperson is None


def test_an_exchange_tells_question_and_answer() -> None:
    """The press asks, the podium answers, and what the floor says is neither."""
    assert FIRST.question == "Is it open?\nSince when?\nAnd the weir?"
    assert FIRST.answer == "It is.\nSince noon."
    assert [turn.label for turn in FIRST.questions] == ["TG", None]
    assert FIRST.answers == (ANSWERED,)


def test_an_exchange_tells_who_asks() -> None:
    """All outlets once, the first of them, and the first reporter with a name; None where nothing tells."""
    assert FIRST.outlets == (GAZETTE, RADIO)
    assert FIRST.outlet == GAZETTE
    assert FIRST.reporter == "Ida Holm"
    assert (SECOND.outlets, SECOND.outlet, SECOND.reporter) == ((), None, None)


def test_a_turn_is_its_paragraphs() -> None:
    """Its text has no label, and no note that stands between paragraphs; its outlet is its speaker's."""
    assert ASKED.text == "Is it open?\nSince when?"
    assert [utterance.text for utterance in ASKED.utterances] == ["Is it open?", "Since when?"]
    assert ASKED.outlet == GAZETTE
    assert (ANSWERED.outlet, HALL.outlet) == (None, None)


def test_what_was_spoken_is_without_notes() -> None:
    """Notes are taken out, and white space around them is folded; nothing else is touched."""
    text = "(Smiles.) It is  (inaudible) open. [Bell]"
    notes = [StageDirection(note, at=text.index(note)) for note in ("(Smiles.)", "(inaudible)", "[Bell]")]
    assert Utterance(text, tuple(notes)).spoken == "It is open."
    assert Utterance(" as  it is ").spoken == " as  it is "
    assert Utterance("(Bell)", (StageDirection("(Bell)"),)).spoken == ""


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (LOCK, "<Briefing 2033-02-01 'The lock at Tarn': 2 exchanges, 7 turns>"),
        (Briefing(), "<Briefing undated 'untitled': 0 exchanges, 0 turns>"),
        (OPENING, "<Statement 'Welcome.'>"),
        (FIRST, "<Exchange 1 Tarn Gazette: 'Is it open?\\nSince when?\\nAnd the weir?'>"),
        (SECOND, "<Exchange 2 —: 'Who pays?'>"),
        (Exchange(1, (Turn("press", speaker=Speaker("a", "press", "Ann Lee")),)), "<Exchange 1 Ann Lee: ''>"),
        (ANSWERED, "<Turn podium MILLER: 'It is.\\nSince noon.'>"),
        (Turn("press", (Utterance("x" * 61),)), f"<Turn press —: '{'x' * 59}…'>"),
        (MILLER, "<Speaker Jo Miller (podium)>"),
        (ASKER, "<Speaker Ida Holm, Tarn Gazette (press)>"),
        (OTHER, "<Speaker Lock Radio, Lock Radio (press)>"),
        (DEPUTY, "<Speaker deputy (podium)>"),
        (GAZETTE, "<Outlet Tarn Gazette>"),
        (Span(3, 40), "Span(start=3, end=40)"),
        (StageDirection("(x)"), "StageDirection(text='(x)', kind='note', at=0)"),
        (Source("a.txt"), "Source(name='a.txt', url=None, media_type=None, encoding=None, layout=None)"),
    ],
)  # fmt: skip
def test_values_show_what_they_are(value: object, shown: str) -> None:
    """A line that a person can read in a notebook, whatever the length of what was said."""
    assert repr(value) == shown


@pytest.mark.parametrize(
    ("text", "note", "spoken"),
    [
        ("It will (laughs).", "(laughs)", "It will."),
        ("好（笑）的", "（笑）", "好的"),
        ("Yes. (Laughter.) No.", "(Laughter.)", "Yes. No."),
        ("No. (Laughter.)", "(Laughter.)", "No."),
    ],
)
def test_notes_leave_no_gap(text: str, note: str, spoken: str) -> None:
    """What was said closes up around a note, and nothing is put in its place."""
    assert Utterance(text, (StageDirection(note, "vocal", text.index(note)),)).spoken == spoken


def test_lists_become_tuples() -> None:
    """Who builds a briefing of lists gets the same value as of tuples, and one that can be a key."""
    turn = Turn("press", (Utterance("Is it open?"),))
    made = Briefing(sections=[Statement([turn]), Exchange(1, [turn])], speakers=[])
    assert made == Briefing(sections=(Statement((turn,)), Exchange(1, (turn,))))
    assert {made: 1}[made] == 1
    outlet = Outlet("quay-times", "Quay Times", ["QT"])
    speaker = Speaker("dahl", "press", outlets=[outlet], labels=["MR. DAHL"])
    said = Turn("press", [Utterance("When? (Bell.)", [StageDirection("(Bell.)", at=6)])], speaker=speaker)
    assert hash(said) == hash(evolve(said, content=tuple(said.content)))
    assert {type(value) for value in (outlet.aliases, speaker.outlets, speaker.labels, said.content)} == {tuple}
