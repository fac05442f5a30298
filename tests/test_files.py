"""One file to another: suffixes decide, and nothing half-written is left behind."""

import gzip
import io
import subprocess
import sys
from pathlib import Path

import pytest

import briefingkit as bk
from briefingkit import formats
from briefingkit._appearing import appearing, unfinished
from briefingkit.archive.lines import LINES_SUFFIXES
from briefingkit.archive.members import ARCHIVE_SUFFIXES
from briefingkit.errors import FormatError, ParseError
from briefingkit.files import convert, written_format
from briefingkit.model import Briefing, Exchange, Turn, Utterance

PAGE = "Press briefing, March 3, 2021\n\nQ: Who pays?\n\nA: The province pays.\n\nQ: Why?\n\nA: It is the law.\n"
BRIEFING = Briefing(
    title="Press briefing",
    sections=(
        Exchange(1, (Turn("press", (Utterance("Who pays?"),), "Q"), Turn("podium", (Utterance("We do."),), "A"))),
    ),
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page on disk."""
    path = tmp_path / "briefing.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["a.json", "a.xml", "a.JSON"])
def test_what_is_written_is_read_again(tmp_path: Path, name: str) -> None:
    """A briefing comes back equal from a file of a machine format; a suffix's case does not matter."""
    path = tmp_path / name
    bk.write(BRIEFING, path)
    assert bk.read(path).turns == BRIEFING.turns
    assert bk.read(str(path)).title == "Press briefing"


def test_page_is_parsed(page: Path) -> None:
    """What is no machine format is a page."""
    briefing = bk.read(page)
    assert [turn.label for turn in briefing.turns] == ["Q", "A", "Q", "A"]
    assert briefing.source is not None
    assert briefing.source.name == "briefing.txt"


def test_layout_reaches_the_parser(page: Path) -> None:
    """The layout that is asked for is used."""
    briefing = bk.read(page, layout="white-house")
    assert briefing.institution == "The White House"


def test_page_that_is_no_transcript_is_refused(tmp_path: Path) -> None:
    """Reading is strict: a page that cannot be read as a briefing raises."""
    path = tmp_path / "a.txt"
    path.write_text("Nothing to see here.", encoding="utf-8")
    with pytest.raises(ParseError, match="not-a-transcript"):
        bk.read(path)


def test_xml_without_the_namespace_of_tei_is_a_page(tmp_path: Path) -> None:
    """An `.xml` file that is no TEI is parsed as a page."""
    path = tmp_path / "a.xml"
    body = "".join(f"<p>{line}</p>" for line in PAGE.split("\n") if line)
    path.write_text(f"<html><head></head><body>{body}</body></html>", encoding="utf-8")
    assert len(bk.read(path).turns) == 4


def test_wrong_machine_file_is_told_with_its_place(tmp_path: Path) -> None:
    """A broken JSON file is a FormatError, never a page."""
    path = tmp_path / "a.json"
    path.write_text('{"title": ', encoding="utf-8")
    with pytest.raises(FormatError):
        bk.read(path)


def test_missing_file_is_an_os_error(tmp_path: Path) -> None:
    """A file that is not there raises what the system raises, whatever its suffix."""
    for name in ("a.txt", "a.json", "a.xml"):
        with pytest.raises(OSError, match=name):
            bk.read(tmp_path / name)


def test_convert_writes_what_it_reads(page: Path, tmp_path: Path) -> None:
    """A conversion gives the briefing, and the target holds it."""
    target = tmp_path / "out.json"
    briefing = convert(page, target)
    assert bk.read(target) == briefing
    assert convert(target, tmp_path / "again.xml", layout="generic").turns == briefing.turns


def test_unknown_suffix_is_refused_with_those_there_are(tmp_path: Path) -> None:
    """A suffix that no format has is refused, with the formats' names; nothing is written."""
    with pytest.raises(FormatError, match=r"'\.docm'.*json.*tei"):
        bk.write(BRIEFING, tmp_path / "a.docm")
    assert list(tmp_path.iterdir()) == []


def test_format_overrides_the_suffix(tmp_path: Path) -> None:
    """A named format is written whatever the suffix; an unknown name is refused."""
    path = tmp_path / "a.data"
    bk.write(BRIEFING, path, format="json")
    assert bk.load(path, format="json") == BRIEFING
    with pytest.raises(FormatError, match="nonsense"):
        bk.write(BRIEFING, tmp_path / "b.json", format="nonsense")


def test_failed_write_leaves_nothing_behind(tmp_path: Path) -> None:
    """Where writing fails, the old file stands as it was, and nothing lies beside it."""
    path = tmp_path / "a.json"
    bk.write(BRIEFING, path)
    before = path.read_bytes()
    broken = Briefing(title="\ud800")  # a lone surrogate is in no encoding
    with pytest.raises(FormatError):
        bk.write(broken, path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_folder_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    """A file cannot be written where there is no folder."""
    with pytest.raises(OSError, match="nowhere"):
        bk.write(BRIEFING, tmp_path / "nowhere" / "a.json")


def test_page_that_fails_leaves_the_target_alone(tmp_path: Path) -> None:
    """A conversion that cannot read writes nothing."""
    source = tmp_path / "a.txt"
    source.write_text("Nothing to see here.", encoding="utf-8")
    with pytest.raises(ParseError):
        convert(source, tmp_path / "a.json")
    assert not (tmp_path / "a.json").exists()


def test_public_convert_stays_a_function() -> None:
    """`bk.convert` converts, also after a briefing was written."""
    program = (
        "import briefingkit as bk\nbk.dumps(bk.Briefing(), format='json')\nassert callable(bk.convert), bk.convert\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, capture_output=True).returncode == 0


def test_options_of_the_format_are_handed_on(tmp_path: Path) -> None:
    """`write` takes what `dumps` takes."""
    bk.write(BRIEFING, tmp_path / "a.json", indent=1)
    assert (tmp_path / "a.json").read_text(encoding="utf-8").startswith("{\n ")


def test_unknown_suffix_names_those_there_are(tmp_path: Path) -> None:
    """Who does not know the suffix of a format is told."""
    with pytest.raises(FormatError, match=r"'\.doc'; there are: .*\.xml"):
        bk.write(BRIEFING, tmp_path / "a.doc")


def test_open_file_is_of_the_format_of_its_name(tmp_path: Path) -> None:
    """A file that is open tells its format by its name; of one without a name it must be said."""
    with (tmp_path / "a.csv").open("w", encoding="utf-8", newline="") as file:
        bk.dump(BRIEFING, file)
    with (tmp_path / "a.csv").open("rb") as file:
        assert bk.load(file) == BRIEFING
    nameless = io.StringIO()
    with pytest.raises(FormatError, match="without a name"):
        bk.dump(BRIEFING, nameless)
    bk.dump(BRIEFING, nameless, format="json")
    nameless.seek(0)
    with pytest.raises(FormatError, match="without a name"):
        bk.load(nameless)
    assert bk.load(nameless, format="json") == BRIEFING


def test_binary_file_is_refused(tmp_path: Path) -> None:
    """A briefing is text: a file that takes bytes is told so."""
    with (tmp_path / "a.json").open("wb") as file, pytest.raises(TypeError, match="text file"):
        bk.dump(BRIEFING, file)  # type: ignore[arg-type]


def test_file_of_many_briefings_is_told(tmp_path: Path) -> None:
    """Of JSON Lines, `read` says how they are read."""
    file = tmp_path / "all.jsonl"
    file.write_text(bk.dumps(BRIEFING, format="json") + "\n", encoding="utf-8")
    with pytest.raises(FormatError, match="read_many"):
        bk.read(file)
    assert [outcome.briefing for outcome in bk.read_many(file)] == [BRIEFING]


def _with_format(monkeypatch: pytest.MonkeyPatch, form: formats.Format) -> None:
    """Add a format as another package does."""
    found = {**formats._formats(), form.name: form}
    monkeypatch.setattr(formats, "_formats", lambda: found)


def test_pages_stay_pages_where_a_format_is_written_under_their_suffix(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a format that only writes Markdown, Markdown is still parsed, alone and in an archive."""
    _with_format(monkeypatch, formats.Format("markdown", (".md",), lambda briefing: f"# {briefing.title}\n"))
    path = tmp_path / "p.md"
    path.write_text(PAGE, encoding="utf-8")
    assert len(bk.read(path).turns) == 4
    assert [outcome.briefing for outcome in bk.read_many(tmp_path)] == [bk.read(path)]
    bk.write(BRIEFING, path)
    assert path.read_text(encoding="utf-8") == "# Press briefing\n"


def test_what_is_only_written_is_told_so(tmp_path: Path) -> None:
    """A sheet of exchanges is no page and no lossless CSV: `read` and `read_many` say the same."""
    path = tmp_path / "e.exchanges.csv"
    bk.write(BRIEFING, path)
    with pytest.raises(FormatError, match="'csv-exchanges' is only written"):
        bk.read(path)
    (outcome,) = bk.read_many(path)
    assert str(outcome.error).startswith("FormatError: the format 'csv-exchanges' is only written")


def test_of_two_formats_with_one_suffix_the_one_that_is_read_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that can be loaded is, whichever format was there first."""
    _with_format(monkeypatch, formats.Format("a-written", (".brf",), lambda _: ""))
    assert written_format("may.brf", b"") is None
    _with_format(monkeypatch, formats.Format("b-read", (".brf",), lambda _: "", lambda _: BRIEFING))
    assert written_format("may.BRF", b"") == "b-read"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("x.html.gz", "packed with gzip: read_many unpacks it"),
        *[(f"x{suffix}", "an archive of files: read_many") for suffix in ARCHIVE_SUFFIXES],
        *[(f"x{suffix}", "a briefing on each line: read_many") for suffix in LINES_SUFFIXES],
    ],
)
def test_files_of_many_and_packed_ones_are_told(tmp_path: Path, name: str, said: str) -> None:
    """Of what only `read_many` reads, `read` says so; a file that is not there is the system's error."""
    with pytest.raises(FileNotFoundError):
        bk.read(tmp_path / name)
    (tmp_path / name).write_bytes(gzip.compress(PAGE.encode()))
    with pytest.raises(FormatError, match=said):
        bk.read(tmp_path / name)


def test_convert_takes_a_format_and_its_options(page: Path, tmp_path: Path) -> None:
    """A conversion writes what `write` would with the same format and options."""
    convert(page, tmp_path / "a.json", indent=1)
    assert (tmp_path / "a.json").read_text(encoding="utf-8").startswith("{\n ")
    briefing = convert(page, tmp_path / "a.data", layout="generic", format="tei", profile="parlamint")
    assert (tmp_path / "a.data").read_text(encoding="utf-8") == bk.dumps(briefing, format="tei", profile="parlamint")


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    """Two that write one file at once do not meet, however long its name; the last one counts."""
    path = tmp_path / ("c" * 250)
    with appearing(path) as slow:
        slow.write(b"slow ")
        with appearing(path, tmp_path) as fast:
            fast.write(b"fast")
        assert path.read_bytes() == b"fast"
        slow.write(b"and whole")
    assert path.read_bytes() == b"slow and whole"
    assert list(tmp_path.iterdir()) == [path]
    assert unfinished(path) != unfinished(path)


def test_a_file_that_fails_does_not_appear(tmp_path: Path) -> None:
    """Where writing breaks off, nothing is left."""
    with pytest.raises(ZeroDivisionError), appearing(tmp_path / "a") as file:
        file.write(bytes(1 // 0))
    assert list(tmp_path.iterdir()) == []


def test_a_briefing_is_written_under_the_longest_name_there_may_be(tmp_path: Path) -> None:
    """What it is called until it is whole is no longer than its name."""
    path = tmp_path / f"{'c' * 250}.json"
    bk.write(BRIEFING, path)
    assert bk.read(path) == BRIEFING
    assert list(tmp_path.iterdir()) == [path]
