"""The whole path, on small invented pages in the layouts that institutions use."""

import io
from pathlib import Path

import pytest

import briefingkit as bk
from briefingkit.errors import LayoutError, ParseError
from briefingkit.parsing import Parsed, parse

MINISTRY = """\
Home > Spokesperson's Remarks
Foreign Ministry Spokesperson Lin Haiyan's Regular Press Conference on March 3, 2021
2021-03-03 20:15

At the invitation of the government of Valdoria, the foreign minister will pay a visit from March 8 to 10.

Harbour Gazette: The northern ferry line was closed yesterday. When will the ships sail again?

Lin Haiyan: We are following the matter. I have three points to make: safety, safety and safety.

The port authority has sent two engineers.

Reuters: A follow-up on what you said about the ferry line. Who pays for the engineers?

Lin Haiyan: The port authority does.

Follow-up: And who pays the port authority?

Lin Haiyan: Please ask them.

[ Print ]
"""


def outline(parsed: Parsed) -> list[tuple[str, str | None, str]]:
    """Give a parsed page as (side, label, text)."""
    return [(turn.side, turn.label, turn.text) for turn in parsed.briefing.turns]


def test_ministry_page_gives_every_turn_to_its_speaker() -> None:
    """An unlabelled opening, two outlets and a follow-up come out as printed; furniture does not."""
    parsed = parse(MINISTRY)
    assert [(side, label) for side, label, _ in outline(parsed)] == [
        ("podium", None),
        ("press", "Harbour Gazette"),
        ("podium", "Lin Haiyan"),
        ("press", "Reuters"),
        ("podium", "Lin Haiyan"),
        ("press", "Follow-up"),
        ("podium", "Lin Haiyan"),
    ]
    assert parsed.briefing.turns[2].text == (
        "We are following the matter. I have three points to make: safety, safety and safety.\n"
        "The port authority has sent two engineers."
    )
    assert "Print" not in parsed.briefing.text


def test_heading_is_read() -> None:
    """Title, date, moment of publication and spokesperson come from the lines above the transcript."""
    briefing = parse(MINISTRY).briefing
    assert briefing.title == "Foreign Ministry Spokesperson Lin Haiyan's Regular Press Conference on March 3, 2021"
    assert str(briefing.date) == "2021-03-03"
    assert str(briefing.published) == "2021-03-03 20:15:00"
    assert briefing.spokesperson is not None
    assert briefing.spokesperson.name == "Lin Haiyan"
    assert briefing.language == "en"


def test_follow_up_stays_and_reference_links() -> None:
    """A follow-up label stays in its exchange; words that refer to another exchange link to it."""
    exchanges = parse(MINISTRY).briefing.exchanges
    assert len(exchanges) == 2
    assert exchanges[1].follows == 1
    assert exchanges[1].follows_evidence == "follow-up"
    assert exchanges[1].question.endswith("And who pays the port authority?")


def test_generic_layout_gives_the_same_turns() -> None:
    """The page's own evidence suffices: no house style is needed."""
    assert outline(parse(MINISTRY, layout="generic")) == outline(parse(MINISTRY))
    assert parse(MINISTRY, layout="generic").layout == "generic"


def test_unknown_layout_is_refused() -> None:
    """A layout that does not exist is the caller's mistake, and the message names those there are."""
    with pytest.raises(LayoutError, match="generic"):
        parse(MINISTRY, layout="nowhere")


def test_everything_that_can_be_read_is_read_alike(tmp_path: Path) -> None:
    """A path, bytes, text and open files of one page give one result."""
    path = tmp_path / "page.txt"
    path.write_text(MINISTRY, encoding="utf-8")
    expected = outline(parse(MINISTRY))
    assert outline(parse(path)) == expected
    assert outline(parse(MINISTRY.encode())) == expected
    assert outline(parse(io.StringIO(MINISTRY))) == expected
    with path.open("rb") as file:
        assert outline(parse(file)) == expected


def test_other_types_are_refused() -> None:
    """What is neither path, text, bytes nor file is a TypeError that says what is wanted."""
    with pytest.raises(TypeError, match="give a Path"):
        parse(42)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="load_layout reads"):
        parse(MINISTRY, layout=Path("house.toml"))  # type: ignore[arg-type]


def test_text_that_names_a_file_is_said_to(tmp_path: Path) -> None:
    """A short text that is the name of an existing file is read as text, and the mistake is told."""
    path = tmp_path / "page.txt"
    path.write_text(MINISTRY, encoding="utf-8")
    codes = [d.code for d in parse(str(path)).diagnostics]
    assert "looks-like-path" in codes


def test_missing_file_is_an_os_error(tmp_path: Path) -> None:
    """A path that is not there fails as files do."""
    with pytest.raises(FileNotFoundError):
        parse(tmp_path / "missing.html")


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("", "empty"),
        ("   \n\n  ", "empty"),
        ("The minister opened a bridge today. It is long. Everybody was pleased with the bridge.", "not-a-transcript"),
        ("MINISTER: " + "We built a bridge, and it stands. " * 12, "not-a-transcript"),
        ("\n".join(f"00:0{i}:12 well thank you all for coming" for i in range(9)), "no-speakers"),
    ],
)
def test_page_that_is_no_transcript_is_said_to_be_so(page: str, code: str) -> None:
    """Nothing is invented: no exchanges, and an error that says why."""
    parsed = parse(page)
    assert parsed.briefing.exchanges == ()
    assert [d.code for d in parsed.errors] == [code]
    with pytest.raises(ParseError, match=code):
        parsed.unwrap()


def test_unwrap_gives_the_briefing() -> None:
    """Without an error, unwrap is the briefing."""
    parsed = parse(MINISTRY)
    assert parsed.unwrap() is parsed.briefing


def test_parsing_twice_gives_the_same() -> None:
    """Nothing of one parse is left for the next."""
    assert parse(MINISTRY) == parse(MINISTRY)


def test_spans_point_at_the_text() -> None:
    """A turn's span covers its label and its words in the text that was read."""
    parsed = parse(MINISTRY)
    for turn in parsed.briefing.turns:
        assert turn.span is not None
        stretch = parsed.text[turn.span.start : turn.span.end]
        assert stretch.startswith(turn.label or turn.text[:20])
        assert stretch.endswith(turn.text[-20:])


def test_decision_can_be_asked_why() -> None:
    """`explain` names the evidence for a label, and says where no label is printed."""
    parsed = parse(MINISTRY)
    opening, question = parsed.briefing.turns[:2]
    assert "no label" in parsed.explain(opening)
    assert "heads paragraph" in parsed.explain(question)


def test_public_names_load_on_first_use() -> None:
    """The package's own names are the parser's."""
    assert bk.parse is parse
    assert "parse" in dir(bk)
    with pytest.raises(AttributeError, match="scrape"):
        _ = bk.scrape
