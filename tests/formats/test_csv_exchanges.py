"""CSV for spreadsheets: a row an exchange, with what is derived from it in columns."""

import csv
import io
from datetime import date

import pytest

from briefingkit import formats
from briefingkit.formats.csv_exchanges import COLUMNS
from briefingkit.model import Briefing, Exchange, Outlet, Speaker, StageDirection, Statement, Turn, Utterance

QUAY = Outlet("quay-times", "Quay Times", ("QT",), "NO", "newspaper")
FJORD = Outlet("fjord-radio", "Fjord Radio")
CHIEF = Speaker("chief", "podium", "Per Dahl", "Harbour Master")
NAMELESS = Speaker("deputy", "podium", role="Deputy Harbour Master")
SHADOW = Speaker("shadow", "podium")
ASKER = Speaker("ida", "press", "Ida Holm", outlets=(QUAY, FJORD))


def rows(briefing: Briefing) -> list[dict[str, str]]:
    """What a spreadsheet shows."""
    return list(csv.DictReader(io.StringIO(formats.dumps(briefing, format="csv-exchanges"), newline="")))


def asked(*turns: Turn, number: int = 1, follows: int | None = None, evidence: str | None = None) -> Briefing:
    """A briefing whose last exchange has those turns."""
    earlier = [Exchange(count, ()) for count in range(1, number)]
    last = Exchange(number, turns, follows, evidence)
    return Briefing(speakers=(CHIEF, NAMELESS, SHADOW, ASKER), sections=(*earlier, last))


def test_a_row_is_an_exchange() -> None:
    """Statements have no row, and rows are numbered as the exchanges are."""
    briefing = Briefing(
        sections=(Statement((Turn("podium", (Utterance("Hello."),)),)), Exchange(1, ()), Exchange(2, ()))
    )
    assert [row["number"] for row in rows(briefing)] == ["1", "2"]


def test_a_briefing_without_exchanges_is_a_heading() -> None:
    """The columns are there where nobody asked."""
    assert formats.dumps(Briefing(title="Quiet"), format="csv-exchanges") == ",".join(COLUMNS) + "\n"


def test_what_is_said_once_is_in_every_row() -> None:
    """Rows of many briefings can be put below each other and still be told apart."""
    sections = (Exchange(1, ()), Exchange(2, ()))
    found = rows(Briefing("The quay", date(2031, 5, 6), institution="Harbour Office", sections=sections))
    assert [(row["title"], row["date"], row["institution"]) for row in found] == [
        ("The quay", "2031-05-06", "Harbour Office")
    ] * 2


def test_question_and_answer_stand_side_by_side() -> None:
    """Paragraphs and turns are joined by newlines; the floor and notes between paragraphs are in neither."""
    (row,) = rows(
        asked(
            Turn("floor", (Utterance("Ida, please."),)),
            Turn("press", (Utterance("Does it float?"), StageDirection("[Bell]"), Utterance("And why?")), None, ASKER),
            Turn("podium", (Utterance('It does; "well", it did.'),), None, CHIEF),
            Turn("press", (Utterance("Since when?"),), None, ASKER),
        )
    )
    assert row["question"] == "Does it float?\nAnd why?\nSince when?"
    assert row["answer"] == 'It does; "well", it did.'


def test_several_outlets_are_parted_by_semicolons() -> None:
    """Countries stand in the order of the outlets, with a gap where one is unknown."""
    (row,) = rows(asked(Turn("press", speaker=ASKER)))
    assert (row["outlet"], row["outlet_country"], row["reporter"]) == ("Quay Times; Fjord Radio", "NO; ", "Ida Holm")


def test_who_answered_is_named_once() -> None:
    """A name, else a role, in the order of the answers; who has neither is left out."""
    answers = [Turn("podium", speaker=who) for who in (NAMELESS, CHIEF, SHADOW, NAMELESS, None)]
    (row,) = rows(asked(Turn("press", speaker=ASKER), *answers))
    assert row["answered_by"] == "Deputy Harbour Master; Per Dahl"


def test_what_an_exchange_follows_is_told() -> None:
    """The number of the earlier exchange, with the words that say so."""
    row = rows(asked(number=3, follows=2, evidence="on what you said"))[-1]
    assert (row["follows"], row["follows_evidence"], row["after_event"]) == ("2", "on what you said", "")


def test_what_nothing_tells_is_an_empty_cell() -> None:
    """None is nothing, and never the word."""
    (row,) = rows(Briefing(sections=(Exchange(1, ()),)))
    assert {name for name, cell in row.items() if cell} == {"number"}


@pytest.mark.parametrize("said", ['"quoted"', "a,b;c\td", "two\nlines", "two\r\nlines", " spaced "])
def test_words_stay_as_they_are(said: str) -> None:
    """Quotation marks, separators and line ends come out of a CSV reader as they went in."""
    (row,) = rows(asked(Turn("press", (Utterance(said),), None, ASKER)))
    assert row["question"] == said
