"""The nouns: frozen, checked where a wrong value would be silent, and read with ease."""

import pickle
from datetime import UTC, date, datetime, time
from typing import get_args

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from briefingkit.model import (
    OUTLET_KINDS,
    SIDES,
    STAGE_KINDS,
    Briefing,
    Exchange,
    Outlet,
    OutletKind,
    Side,
    Source,
    Span,
    Speaker,
    StageDirection,
    StageKind,
    Statement,
    Turn,
    Utterance,
)

QUAY = Outlet("quay-times", "Quay Times", ("QT",), "NO", "newspaper")
FJORD = Outlet("fjord-radio", "Fjord Radio")
CHIEF = Speaker("chief", "podium", "Per Dahl", "Harbour Master", labels=("MR. DAHL",))
DEPUTY = Speaker("deputy", "podium", role="Deputy")
ASKER = Speaker("ida", "press", "Ida Holm", outlets=(QUAY, FJORD))
SECOND = Speaker("fjord", "press", outlets=(FJORD,), labels=("Fjord Radio",))
OPENING = Statement((Turn("podium", (Utterance("Good morning."), Utterance("The quay is open.")), "MR. DAHL", CHIEF),))
ASKED = Exchange(
    1,
    (
        Turn("floor", (Utterance("Ida, please."),)),
        Turn("press", (Utterance("Does it float?"), StageDirection("[Bell]"), Utterance("And why?")), "Holm", ASKER),
        Turn("podium", (Utterance("It does."),), "MR. DAHL", CHIEF),
        Turn("press", (Utterance("Since when?"),), "Fjord Radio", SECOND),
        Turn("podium", (Utterance("Since May."),), "MS. LIE", DEPUTY),
    ),
)
BRIEFING = Briefing(
    title="The quay", date=date(2031, 5, 6), speakers=(CHIEF, DEPUTY, ASKER, SECOND), sections=(OPENING, ASKED)
)


@pytest.mark.parametrize("value", [BRIEFING, OPENING, ASKED, CHIEF, QUAY, ASKED.turns[0], Span(1, 2), Source("a.html")])
def test_values_are_frozen(value: object) -> None:
    """No field can be set, so a value can be shared and cannot go wrong later."""
    with pytest.raises(FrozenInstanceError):
        setattr(value, type(value).__attrs_attrs__[0].name, None)  # type: ignore[attr-defined]


def test_values_are_equal_hashed_and_pickled_by_what_they_hold() -> None:
    """A briefing made twice is one key, and comes back from another process."""
    again = evolve(BRIEFING, sections=(Statement(OPENING.turns), evolve(ASKED)))
    assert again == BRIEFING
    assert {again, BRIEFING} == {BRIEFING}
    assert pickle.loads(pickle.dumps(BRIEFING)) == BRIEFING  # noqa: S301 - written above
    assert evolve(BRIEFING, title="Another") != BRIEFING


def test_a_span_is_no_part_of_what_a_turn_is() -> None:
    """The same words from two files are the same turn."""
    assert Turn("press", span=Span(1, 2)) == Turn("press")
    assert hash(Turn("press", span=Span(1, 2))) == hash(Turn("press"))


def test_the_lists_of_kinds_are_those_of_the_types() -> None:
    """What is checked at run time is what mypy checks."""
    assert get_args(Side) == SIDES
    assert get_args(StageKind) == STAGE_KINDS
    assert get_args(OutletKind) == OUTLET_KINDS


def test_a_briefing_gives_its_turns_and_sections_in_order() -> None:
    """Turns, exchanges and statements are views of the sections."""
    assert [turn.side for turn in BRIEFING.turns] == ["podium", "floor", "press", "podium", "press", "podium"]
    assert BRIEFING.exchanges == (ASKED,)
    assert BRIEFING.statements == (OPENING,)


def test_texts_are_paragraphs_joined_by_newlines() -> None:
    """A text holds the paragraphs, without labels and without notes that stand between them."""
    assert OPENING.text == "Good morning.\nThe quay is open."
    assert ASKED.turns[1].text == "Does it float?\nAnd why?"
    assert [one.text for one in ASKED.turns[1].utterances] == ["Does it float?", "And why?"]
    assert BRIEFING.text.splitlines()[:3] == ["Good morning.", "The quay is open.", "Ida, please."]
    assert Briefing().text == ""


def test_an_exchange_tells_question_and_answer_apart() -> None:
    """The press asks, the podium answers, and the floor does neither."""
    assert ASKED.question == "Does it float?\nAnd why?\nSince when?"
    assert ASKED.answer == "It does.\nSince May."
    assert [turn.label for turn in ASKED.questions] == ["Holm", "Fjord Radio"]
    assert [turn.label for turn in ASKED.answers] == ["MR. DAHL", "MS. LIE"]


def test_an_exchange_names_who_asks() -> None:
    """Every outlet that asks stands once, in order; the first is the exchange's."""
    assert ASKED.outlets == (QUAY, FJORD)
    assert ASKED.outlet == QUAY
    assert ASKED.reporter == "Ida Holm"
    anonymous = Exchange(
        1, (Turn("press"), Turn("press", speaker=Speaker("x", "press")), Turn("podium", speaker=CHIEF))
    )
    assert (anonymous.outlets, anonymous.outlet, anonymous.reporter) == ((), None, None)


def test_a_speaker_and_a_turn_name_their_first_outlet() -> None:
    """Who asks for two is filed under the first; who asks for none under None."""
    assert (ASKER.outlet, CHIEF.outlet) == (QUAY, None)
    assert [turn.outlet for turn in ASKED.turns] == [None, QUAY, None, FJORD, None]
    assert BRIEFING.outlets == (QUAY, FJORD)


def test_the_spokesperson_holds_the_podium_most_often() -> None:
    """The first of several with as many turns; None where the podium is nameless or empty."""
    often = Statement((Turn("podium", speaker=DEPUTY), Turn("podium", speaker=CHIEF), Turn("podium", speaker=CHIEF)))
    assert Briefing(speakers=(DEPUTY, CHIEF), sections=(often,)).spokesperson == CHIEF
    tied = Statement((Turn("podium", speaker=DEPUTY), Turn("podium", speaker=CHIEF)))
    assert Briefing(speakers=(CHIEF, DEPUTY), sections=(tied,)).spokesperson == DEPUTY
    asking = (Turn("press", speaker=ASKER), Turn("podium"))
    assert Briefing(speakers=(ASKER,), sections=(Statement(asking),)).spokesperson is None


@pytest.mark.parametrize(
    ("text", "notes", "spoken"),
    [
        ("No.", (), "No."),
        ("  No. ", (), "  No. "),
        ("(Laughs) No.", ("(Laughs)",), "No."),
        ("Well (laughs) no [bell] more.", ("(laughs)", "[bell]"), "Well no more."),
        ("(Laughter.)", ("(Laughter.)",), ""),
        ("(a)(b) c", ("(a)", "(b)"), "c"),
    ],
)
def test_spoken_words_are_without_notes(text: str, notes: tuple[str, ...], spoken: str) -> None:
    """Notes go, and white space around them is folded; a text without notes is left as it is."""
    directions = tuple(StageDirection(note, "vocal", text.index(note)) for note in notes)
    assert Utterance(text, directions).spoken == spoken


@pytest.mark.parametrize(
    "directions",
    [
        (StageDirection("(b)", at=0),),
        (StageDirection("(a)", at=1),),
        (StageDirection("(a)", at=-8),),
        (StageDirection("", at=0),),
        (StageDirection("(a)", at=0), StageDirection("a)", at=1)),
        (StageDirection("more", at=4), StageDirection("(a)", at=0)),
    ],
    ids=["other words", "elsewhere", "negative", "empty", "overlapping", "out of order"],
)
def test_directions_stand_where_they_say(directions: tuple[StageDirection, ...]) -> None:
    """A note that is not in the text at its place is refused."""
    with pytest.raises(ValueError, match="does not stand at"):
        Utterance("(a) more", directions)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3), (-2, -1)])
def test_a_span_runs_forward(start: int, end: int) -> None:
    """A span begins at or after 0 and does not end before it begins."""
    with pytest.raises(ValueError, match="0 <= start <= end"):
        Span(start, end)
    assert Span(3, 3).end == 3


@pytest.mark.parametrize("country", ["no", "NOR", "N", "ÑO", ""])
def test_a_country_is_a_code(country: str) -> None:
    """Names and codes of three letters are refused."""
    with pytest.raises(ValueError, match="ISO 3166-1"):
        Outlet("a", "A", country=country)


@pytest.mark.parametrize("language", ["english language", "e", "en_US", "", "en-", "en\n"])
def test_a_language_is_a_tag(language: str) -> None:
    """What is no BCP 47 tag is refused."""
    with pytest.raises(ValueError, match="BCP 47"):
        Briefing(language=language)
    assert Briefing(language="zh-Hans").language == "zh-Hans"


def test_sides_and_kinds_are_of_their_lists() -> None:
    """A mistyped side or kind is refused where it is made."""
    with pytest.raises(ValueError, match="side"):
        Turn("podum")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="side"):
        Speaker("a", "journalist")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="kind"):
        StageDirection("(x)", "smell")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="kind"):
        Outlet("a", "A", kind="paper")  # type: ignore[arg-type]


def test_days_and_times_are_no_strings() -> None:
    """A date with a time is no day; `published` may be either; text is neither."""
    with pytest.raises(TypeError, match="without a time"):
        Briefing(date=datetime(2031, 5, 6, tzinfo=UTC))
    with pytest.raises(TypeError, match="date must be"):
        Briefing(date="2031-05-06")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="published"):
        Briefing(published="2031-05-06")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="started"):
        Briefing(started="10:00")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="ended"):
        Briefing(ended=date(2031, 5, 6))  # type: ignore[arg-type]
    moment = datetime(2031, 5, 6, 21, 26, tzinfo=UTC)
    assert Briefing(published=moment, started=time(10), ended=time(11)).published == moment
    assert Briefing(published=date(2031, 5, 6)).published == date(2031, 5, 6)


@pytest.mark.parametrize(("number", "follows"), [(0, None), (-1, None), (2, 2), (2, 3), (2, 0), (1, 1)])
def test_an_exchange_follows_an_earlier_one(number: int, follows: int | None) -> None:
    """Numbers count from 1, and no exchange follows itself or a later one."""
    with pytest.raises(ValueError, match="exchange"):
        Exchange(number, (), follows)
    assert Exchange(2, (), 1).follows == 1


def test_exchanges_are_numbered_in_order() -> None:
    """Statements between them do not count."""
    assert len(Briefing(sections=(Exchange(1, ()), Statement(()), Exchange(2, ()))).exchanges) == 2
    with pytest.raises(ValueError, match="exchange 2 of the briefing is numbered 3"):
        Briefing(sections=(Exchange(1, ()), Exchange(3, ())))


def test_who_speaks_is_among_the_speakers() -> None:
    """A turn of somebody the briefing does not list, or lists otherwise, is refused."""
    with pytest.raises(ValueError, match="not among the briefing's speakers"):
        Briefing(sections=(OPENING,))
    with pytest.raises(ValueError, match="not among the briefing's speakers"):
        Briefing(speakers=(evolve(CHIEF, name="Per Dal"),), sections=(OPENING,))
    assert Briefing(speakers=(evolve(CHIEF),), sections=(OPENING,)).speakers == (CHIEF,)


def test_one_id_is_one_speaker_and_one_outlet() -> None:
    """Two speakers never share an id; two who ask for one outlet agree on what it is."""
    with pytest.raises(ValueError, match="two speakers of a briefing have one id"):
        Briefing(speakers=(CHIEF, evolve(CHIEF, name="Other")))
    with pytest.raises(ValueError, match="two outlets of a briefing have the id 'fjord-radio'"):
        Briefing(speakers=(SECOND, evolve(ASKER, outlets=(evolve(FJORD, country="NO"),))))


def test_reprs_are_for_people() -> None:
    """A notebook shows what a value is, on one line."""
    assert repr(BRIEFING) == "<Briefing 2031-05-06 'The quay': 1 exchanges, 6 turns>"
    assert repr(Briefing()) == "<Briefing undated 'untitled': 0 exchanges, 0 turns>"
    assert repr(ASKED) == "<Exchange 1 Quay Times: 'Does it float?\\nAnd why?\\nSince when?'>"
    assert repr(Exchange(2, ())) == "<Exchange 2 —: ''>"
    assert repr(OPENING) == "<Statement 'Good morning.\\nThe quay is open.'>"
    assert repr(ASKED.turns[3]) == "<Turn press Fjord Radio: 'Since when?'>"
    assert repr(QUAY) == "<Outlet Quay Times>"
    assert repr(ASKER) == "<Speaker Ida Holm, Quay Times (press)>"
    assert repr(SECOND) == "<Speaker Fjord Radio, Fjord Radio (press)>"
    assert repr(DEPUTY) == "<Speaker deputy (podium)>"


def test_long_texts_are_shortened_in_reprs() -> None:
    """A repr stays on one line, and says that there is more."""
    assert repr(Turn("podium", (Utterance("a" * 61),))) == f"<Turn podium —: '{'a' * 59}…'>"
    assert repr(Turn("podium", (Utterance("a" * 60),))) == f"<Turn podium —: '{'a' * 60}'>"
