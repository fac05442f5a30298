"""What every format promises, over every format there is."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from attrs import asdict
from hypothesis import given

from briefingkit import formats
from briefingkit.errors import FormatError
from briefingkit.model import Briefing, Exchange, Outlet, Span, Speaker, StageDirection, Statement, Turn, Utterance
from strategies import briefings

READ = [name for name in formats.format_names() if formats.get_format(name).loads is not None]
WRITTEN_ONLY = [name for name in formats.format_names() if formats.get_format(name).loads is None]

QUAY = Outlet("quay-times", "Quay Times", ("QT", "码头时报"), "NO", "newspaper")
ASKER = Speaker("ida", "press", "Ida Holm", None, (QUAY,), ("Quay Times",))
CHIEF = Speaker("chief", "podium", "Per Dahl", "Harbour Master", (), ("MR. DAHL",))
SMALL = Briefing(
    title='Briefing on "the quay", new',
    language="en",
    speakers=(CHIEF, ASKER),
    sections=(
        Statement((Turn("podium", (Utterance("=1+1\nis what we built; it holds."),), "MR. DAHL", CHIEF),)),
        Exchange(
            1,
            (
                Turn("press", (Utterance("Does it float?"),), "Quay Times", ASKER, span=Span(3, 40)),
                Turn(
                    "podium",
                    (Utterance("(Laughs) No.", (StageDirection("(Laughs)", "vocal"),)), StageDirection("[Bell]")),
                    "MR. DAHL",
                    CHIEF,
                    "00:10",
                ),
            ),
        ),
    ),
)


def test_there_are_formats_of_both_kinds() -> None:
    """The folder is searched: three formats lose nothing, one is written only."""
    assert set(READ) >= {"json", "csv", "tei"}
    assert "csv-exchanges" in WRITTEN_ONLY


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("briefing", [Briefing(), SMALL], ids=["empty", "small"])
def test_what_is_written_is_read_back_equal(name: str, briefing: Briefing) -> None:
    """An equal briefing comes back, from text and from bytes, spans too."""
    text = formats.dumps(briefing, format=name)
    back = formats.loads(text, format=name)
    assert back == briefing
    assert [turn.span for turn in back.turns] == [turn.span for turn in briefing.turns]
    assert formats.loads(text.encode(), format=name) == briefing


@pytest.mark.parametrize("name", READ)
@given(briefing=briefings())
def test_any_briefing_survives(name: str, briefing: Briefing) -> None:
    """Whatever a briefing holds comes back."""
    assert formats.loads(formats.dumps(briefing, format=name), format=name) == briefing


@pytest.mark.parametrize("name", READ)
def test_a_file_cut_short_is_refused(name: str) -> None:
    """Half a file is a FormatError, not half a briefing."""
    text = formats.dumps(SMALL, format=name)
    with pytest.raises(FormatError):
        formats.loads(text[: len(text) // 3], format=name)


@pytest.mark.parametrize("name", READ)
def test_bytes_that_are_no_text_are_refused_with_their_line(name: str) -> None:
    """A wrong encoding is told with the line."""
    with pytest.raises(FormatError, match="line 2"):
        formats.loads(b"first\n\xff\xff\xff", format=name)


@pytest.mark.parametrize("name", WRITTEN_ONLY)
def test_a_format_that_is_written_only_refuses_to_read(name: str) -> None:
    """What does not hold all of a briefing cannot give one."""
    text = formats.dumps(SMALL, format=name)
    assert "Does it float?" in text
    with pytest.raises(FormatError, match="only written"):
        formats.loads(text, format=name)


@pytest.mark.parametrize("name", formats.format_names())
def test_files_are_written_and_read(name: str, tmp_path: Path) -> None:
    """`dump` and `load` take a path, a string and an open file."""
    path = tmp_path / "briefing.out"
    formats.dump(SMALL, path, format=name)
    assert [found.name for found in tmp_path.iterdir()] == ["briefing.out"]
    if name in READ:
        assert formats.load(str(path), format=name) == SMALL
        with path.open("rb") as file:
            assert formats.load(file, format=name) == SMALL
    with (tmp_path / "open.out").open("w", encoding="utf-8", newline="") as file:
        formats.dump(SMALL, file, format=name)
    assert (tmp_path / "open.out").read_bytes() == path.read_bytes()


def test_the_suffix_decides(tmp_path: Path) -> None:
    """Without a format's name, the path's suffix tells it, in capitals too."""
    formats.dump(SMALL, tmp_path / "a.JSON")
    assert formats.load(tmp_path / "a.JSON") == SMALL
    assert formats.format_for_suffix(".xml") == "tei"
    assert formats.format_for_suffix(".docx") is None
    assert formats.format_for_suffix("May.CSV") == "csv"
    assert formats.format_for_suffix("may.exchanges.csv") == "csv-exchanges"
    with pytest.raises(FormatError, match=r"no format has the suffix '.doc'; there are: .*json"):
        formats.dump(SMALL, tmp_path / "a.doc")


def test_another_package_adds_a_format(monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry point names a format, and it is there with the others; it takes the place of none by its suffix."""
    shout = formats.Format("shout", (".shout", ".json"), lambda briefing: (briefing.title or "").upper())
    entry = SimpleNamespace(load=lambda: shout)
    monkeypatch.setattr(formats, "entry_points", lambda group: [entry] if group == "briefingkit.formats" else [])
    formats._formats.cache_clear()
    try:
        assert formats.format_names()[-1] == "shout"
        assert formats.dumps(SMALL, format="shout") == 'BRIEFING ON "THE QUAY", NEW'
        assert formats.format_for_suffix(".shout") == "shout"
        assert formats.format_for_suffix(".json") == "json"
    finally:
        formats._formats.cache_clear()


@pytest.mark.parametrize("name", formats.format_names())
def test_writing_changes_nothing(name: str) -> None:
    """The same text is written twice, and the briefing is what it was."""
    before = repr(asdict(SMALL))
    assert formats.dumps(SMALL, format=name) == formats.dumps(SMALL, format=name)
    assert repr(asdict(SMALL)) == before


def test_an_unknown_format_is_refused_with_those_there_are() -> None:
    """The message helps who mistyped."""
    with pytest.raises(FormatError, match=r"no format 'jsn'; there are: .*csv.*json.*tei"):
        formats.dumps(SMALL, format="jsn")


def test_nothing_half_written_is_left_behind(tmp_path: Path) -> None:
    """A briefing that a format cannot hold leaves no file, and an older one as it was."""
    target = tmp_path / "briefing.xml"
    target.write_text("older", encoding="utf-8")
    with pytest.raises(FormatError):
        formats.dump(Briefing(title="\x00"), target)
    assert [path.name for path in tmp_path.iterdir()] == ["briefing.xml"]
    assert target.read_text(encoding="utf-8") == "older"
    with pytest.raises(OSError, match="missing"):
        formats.dump(SMALL, tmp_path / "missing" / "briefing.json")


def test_real_briefings_survive(shared: Path) -> None:
    """JSON and CSV of every real page give an equal briefing (TEI's own tests do the same)."""
    from briefingkit.parsing import parse

    pages = [path for path in sorted((shared / "corpus").rglob("*")) if path.is_file()]
    assert pages
    for path in pages:
        briefing = parse(path).briefing
        for name in ("json", "csv"):
            assert formats.loads(formats.dumps(briefing, format=name), format=name) == briefing, path.name


def fail() -> formats.Format:
    """Load as the entry point of a package that is not there."""
    raise ImportError("no module of harbours")


@pytest.mark.parametrize(
    ("load", "fault"),
    [
        (fail, "no module of harbours"),
        (lambda: formats.Format("json", (), str), "already"),
        (lambda: "shout", "no Format"),
    ],
)
def test_plugin_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, load: Callable[[], formats.Format], fault: str
) -> None:
    """A format of another package that cannot be imported, or takes the name of one of ours, is told by its name."""
    entry = SimpleNamespace(name="kestrel", load=load)
    monkeypatch.setattr(formats, "entry_points", lambda group: [entry] if group == "briefingkit.formats" else [])
    formats._formats.cache_clear()
    try:
        with pytest.raises(FormatError, match=f"kestrel.*{fault}"):
            formats.format_names()
    finally:
        formats._formats.cache_clear()
