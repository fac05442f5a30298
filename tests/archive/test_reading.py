"""Pages into outcomes."""

import gzip
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefingkit.archive import Archive, Outcome, convert_many, read_many
from briefingkit.archive.pages import Page
from briefingkit.archive.pool import DIED
from briefingkit.archive.reading import one_line, printable, read_page
from briefingkit.diagnostics import notice
from briefingkit.errors import LayoutError, MissingExtraError
from briefingkit.formats import dumps
from briefingkit.parsing import parse

Pages = Callable[[int], Path]


def test_outcomes_come_in_order_with_briefings(pages: Pages) -> None:
    """Every page gives its path, and the briefing that `parse` makes of the same file."""
    folder = pages(3)
    outcomes = list(read_many(folder))
    assert [outcome.path.name for outcome in outcomes] == ["0000.txt", "0001.txt", "0002.txt"]
    for outcome in outcomes:
        assert outcome.briefing is not None
        assert outcome.briefing == parse(outcome.path).briefing
        assert len(outcome.briefing.exchanges) == 4
        assert outcome.briefing.source is not None
        assert outcome.briefing.source.name == outcome.path.name


def test_workers_give_the_same_outcomes(pages: Pages) -> None:
    """Two processes give what one gives, in the same order."""
    folder = pages(100)
    assert list(read_many(folder, workers=2)) == list(read_many(folder))


def test_a_broken_page_is_an_outcome(pages: Pages) -> None:
    """A page that cannot be read gives an error and the rest is read."""
    folder = pages(2)
    (folder / "2000" / "0000.txt.gz").write_bytes(b"not packed")
    first, broken, second = read_many(folder)
    assert first.refusal is None
    assert second.refusal is None
    assert broken == Outcome(folder / "2000" / "0000.txt.gz", error=broken.error)
    assert broken.refusal == broken.error
    assert str(broken.error).startswith("BadGzipFile: ")


def test_a_page_that_vanishes_is_an_outcome(tmp_path: Path) -> None:
    """A file that was removed after it was found is told."""
    gone = tmp_path / "gone.txt"
    outcome = read_page(Page(str(gone), "gone.txt"), None, 1_000)
    assert str(outcome.error).startswith("FileNotFoundError: ")


def test_a_fault_of_the_parser_is_an_outcome(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever one page makes the parser raise, the run goes on."""

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("division\nby zero")

    monkeypatch.setattr("briefingkit.archive.reading.parse", fail)
    assert [outcome.error for outcome in read_many(pages(2))] == ["ZeroDivisionError: division by zero"] * 2


def test_a_page_that_is_no_transcript_is_refused(tmp_path: Path) -> None:
    """The parser's error is the refusal; the outcome itself has none."""
    path = tmp_path / "menu.txt"
    path.write_text("Soup of the day\n\nRye bread and butter\n", encoding="utf-8")
    (outcome,) = read_many(path)
    assert outcome.error is None
    assert outcome.briefing is not None
    assert outcome.briefing.turns == ()
    assert str(outcome.refusal).endswith("]")


def test_a_refusal_is_the_first_error() -> None:
    """Warnings are none."""
    found = (notice("date-missing", "no date"), notice("empty", "nothing in it"), notice("no-speakers", "nobody"))
    assert Outcome(Path("a"), diagnostics=found).refusal == "nothing in it [empty]"
    assert Outcome(Path("a"), diagnostics=found[:1]).refusal is None


def test_packed_pages_and_members_are_read(pages: Pages, tmp_path: Path) -> None:
    """A gzipped page and a zip's member give the briefing of the plain page."""
    plain = pages(1) / "2000" / "0000.txt"
    packed = tmp_path / "0000.txt.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(plain, "2000/0000.txt")
        archive.write(packed, "2000/0000.txt.gz")
    outcomes = list(read_many([plain, packed, tmp_path / "a.zip"]))
    assert [str(outcome.path.relative_to(tmp_path)) for outcome in outcomes[1:]] == [
        "0000.txt.gz",
        "a.zip/2000/0000.txt",
        "a.zip/2000/0000.txt.gz",
    ]
    assert len({outcome.briefing.sections for outcome in outcomes if outcome.briefing is not None}) == 1
    assert _sources(outcomes) == ["0000.txt", "0000.txt", "2000/0000.txt", "2000/0000.txt"]


def _sources(outcomes: list[Outcome]) -> list[str | None]:
    briefings = [outcome.briefing for outcome in outcomes if outcome.briefing is not None]
    return [briefing.source.name for briefing in briefings if briefing.source is not None]


def test_no_place_on_this_machine_is_in_a_briefing(pages: Pages, tmp_path: Path) -> None:
    """Where the archive lies is told by the outcome's path and the column `briefing`, and by nothing that is written."""
    folder = pages(1)
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        archive.add(folder / "2000" / "0000.txt", "./2000/0000.txt")
    outcomes = list(read_many([folder, tmp_path / "a.tar"]))
    assert _sources(outcomes) == ["0000.txt", "2000/0000.txt"]
    assert outcomes[1].path == tmp_path / "a.tar" / "." / "2000" / "0000.txt"
    for name in ("all.jsonl", "all.xml"):
        convert_many([folder, tmp_path / "a.tar"], tmp_path / name)
        assert str(tmp_path) not in (tmp_path / name).read_text(encoding="utf-8")
    convert_many(folder, tmp_path / "all.csv")
    row = (tmp_path / "all.csv").read_text(encoding="utf-8").splitlines()[1]
    assert row.startswith(str(folder / "2000" / "0000.txt"))


def test_a_gzip_bomb_is_an_outcome(tmp_path: Path) -> None:
    """A packed page is unpacked no further than the bound."""
    path = tmp_path / "bomb.txt.gz"
    path.write_bytes(gzip.compress(bytes(100_000)))
    (outcome,) = read_many(Archive(path, max_bytes=10_000))
    assert outcome.error == "ValueError: longer than 10000 bytes when unpacked"


def test_machine_formats_are_read_back(pages: Pages, tmp_path: Path) -> None:
    """A file of a format that holds briefings is loaded, and a fault in it is told with its place."""
    briefing = parse(pages(1) / "2000" / "0000.txt").briefing
    (tmp_path / "a.json").write_text(dumps(briefing, format="json"), encoding="utf-8")
    (tmp_path / "b.xml").write_text(dumps(briefing, format="tei"), encoding="utf-8")
    (tmp_path / "c.json").write_text("{", encoding="utf-8")
    a, b, c = read_many(f"{tmp_path}/*.*")
    assert (a.briefing, b.briefing) == (briefing, briefing)
    assert str(c.error).startswith("FormatError: ")


def test_paths_are_taken_as_they_come(pages: Pages) -> None:
    """An endless supply of paths is read as far as outcomes are asked for."""
    path = pages(1) / "2000" / "0000.txt"

    def endless() -> Iterator[Path]:
        while True:
            yield path

    outcomes = read_many(endless())
    assert next(outcomes) == next(outcomes)


def test_a_layout_is_handed_to_the_parser(pages: Pages) -> None:
    """`layout` is that of every page."""
    (outcome,) = read_many(pages(1), layout="generic")
    assert outcome.briefing is not None
    assert outcome.briefing.source is not None
    assert outcome.briefing.source.layout == "generic"


def test_errors_are_one_line() -> None:
    """An error of many lines is folded."""
    assert one_line(ValueError("a\n  b")) == "ValueError: a b"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' file names are text")
def test_names_that_are_no_text_are_made_some() -> None:
    """The bytes of a name that are no UTF-8 are replaced."""
    assert printable(Path("a\udcff.txt")) == "a\ufffd.txt"


@pytest.mark.parametrize("workers", [0, -1])
def test_fewer_than_one_worker_is_refused(pages: Pages, workers: int, tmp_path: Path) -> None:
    """With no worker nothing would be read, and that is said when it is asked for."""
    with pytest.raises(ValueError, match="workers must be 1 or more"):
        read_many(pages(1), workers=workers)
    with pytest.raises(ValueError, match="workers must be 1 or more"):
        convert_many(pages(1), tmp_path / "out", format="json", workers=workers)
    assert not (tmp_path / "out").exists()
    convert_many(pages(1), tmp_path / "out.jsonl")
    with pytest.raises(ValueError, match="workers must be 1 or more"):
        convert_many(pages(1), tmp_path / "out.jsonl", workers=workers)


def test_unknown_layout_is_told_at_once(pages: Pages) -> None:
    """A layout that does not exist is no matter of the first page."""
    with pytest.raises(LayoutError, match="nowhere"):
        read_many(pages(1), layout="nowhere")
    with pytest.raises(TypeError, match="load_layout"):
        read_many(pages(1), layout=Path("nowhere.toml"))  # type: ignore[arg-type]


def test_json_lines_are_read_back(pages: Pages, tmp_path: Path) -> None:
    """What `convert_many` wrote, `read_many` reads, each line an outcome; a line that is broken costs itself."""
    folder, lines = pages(40), tmp_path / "all.jsonl"
    convert_many(folder, lines)
    outcomes = list(read_many(lines, workers=2))
    assert [outcome.briefing for outcome in outcomes] == [outcome.briefing for outcome in read_many(folder)]
    assert outcomes[1].path == lines / "2.json"
    lines.write_bytes(b"{\n\n" + lines.read_bytes().splitlines()[0])
    broken, whole = read_many(lines)
    assert str(broken.error).startswith("FormatError: not JSON")
    assert (whole.briefing, whole.path) == (outcomes[0].briefing, lines / "3.json")


def test_a_line_without_end_is_an_outcome(tmp_path: Path) -> None:
    """No line is held that is longer than a page may be."""
    lines = tmp_path / "all.jsonl"
    lines.write_text("[" * 1000, encoding="utf-8")
    (outcome,) = read_many(Archive(lines, max_bytes=100))
    assert outcome.error == "longer than 100 bytes; the rest was not read"


@pytest.mark.parametrize(
    ("error", "retry"),
    [
        (MissingExtraError("pypdfium2", "pdf"), True),
        (PermissionError(13, "Permission denied"), True),
        (MemoryError(), True),
        (gzip.BadGzipFile("Not a gzipped file"), False),
        (ValueError("a broken page"), False),
    ],
)
def test_an_outcome_tells_the_faults_of_the_machine(
    pages: Pages, monkeypatch: pytest.MonkeyPatch, error: Exception, retry: bool
) -> None:
    """An extra that is missing, a file that is closed, and memory are no faults of the page."""

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("briefingkit.archive.reading.parse", fail)
    assert [outcome.retry for outcome in read_many(pages(1))] == [retry]


def test_a_page_that_killed_its_worker_may_be_tried_again() -> None:
    """It may have been the memory of this machine; of other faults that are known, the page or its path is to blame."""
    assert read_page(Page("a.txt", "a.txt", fault=DIED), None, 1_000).retry
    assert not read_page(Page("a.txt", "a.txt", fault="encrypted"), None, 1_000).retry


def test_packed_json_lines_are_read_back(pages: Pages, tmp_path: Path) -> None:
    """Lines that were packed with gzip after they were written give the same briefings."""
    convert_many(pages(3), tmp_path / "all.jsonl")
    packed = tmp_path / "all.jsonl.gz"
    packed.write_bytes(gzip.compress((tmp_path / "all.jsonl").read_bytes()))
    outcomes = list(read_many(packed))
    assert [outcome.briefing for outcome in outcomes] == [outcome.briefing for outcome in read_many(pages(3))]
    assert outcomes[1].path == packed / "2.json"
    assert convert_many(packed, tmp_path / "out", format="csv").written == 3
    assert sorted(path.name for path in (tmp_path / "out" / "all").iterdir()) == ["1.csv", "2.csv", "3.csv"]


def test_a_folder_of_captions_is_read(tmp_path: Path) -> None:
    """WebVTT and SubRip are pages, in folders as by themselves."""
    said = [(1, "Reuters: Is the lock open to barges?"), (4, "Ana Petrescu: It is."), (7, "AFP: And the harbour?")]
    said.append((9, "Ana Petrescu: The harbour opens tomorrow."))
    cues = [f"00:00:{at:02}.000 --> 00:00:{at + 2:02}.000\n{text}\n" for at, text in said]
    (tmp_path / "a.vtt").write_text("WEBVTT\n\n" + "\n".join(cues), encoding="utf-8")
    numbered = [f"{number}\n{cue.replace('.', ',', 2)}" for number, cue in enumerate(cues, start=1)]
    (tmp_path / "b.srt").write_text("\n".join(numbered), encoding="utf-8")
    outcomes = list(read_many(tmp_path))
    assert [outcome.path.name for outcome in outcomes] == ["a.vtt", "b.srt"]
    for outcome in outcomes:
        assert outcome.briefing is not None
        assert [turn.label for turn in outcome.briefing.turns] == ["Reuters", "Ana Petrescu", "AFP", "Ana Petrescu"]
