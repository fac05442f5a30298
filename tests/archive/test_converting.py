"""Archives into files and into one file: what is written, what is done again, and what a kill leaves."""

import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from briefingkit.archive import Archive, Failure, convert_many, read_many
from briefingkit.errors import FormatError, LayoutError, MissingExtraError
from briefingkit.formats import dumps, load, loads
from briefingkit.parsing import parse

Pages = Callable[[int], Path]

_PAGE = """Ana Petrescu: Good afternoon.

Reuters: Is the lock open to barges?

Ana Petrescu: It is.

AFP: When will the harbour be?

Ana Petrescu: Tomorrow.
"""
_MENU = "Soup of the day\n\nRye bread and butter\n"


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".briefingkit" not in path.parts
    }


@pytest.mark.parametrize("workers", [1, 2])
def test_a_folder_gets_a_file_for_each_briefing(pages: Pages, tmp_path: Path, workers: int) -> None:
    """Files lie in folders as they were found in, and hold the briefings."""
    report = convert_many(pages(30), tmp_path / "out", format="json", workers=workers)
    assert (report.written, report.earlier, report.failures) == (30, 0, ())
    assert sorted(_files(tmp_path / "out"))[27:] == ["2000/0027.json", "2001/0028.json", "2001/0029.json"]
    assert [load(path, format="json") for path in sorted((tmp_path / "out").glob("*/*.json"))] == [
        outcome.briefing for outcome in read_many(pages(30))
    ]


def test_json_lines_hold_the_briefings_in_order(pages: Pages, tmp_path: Path) -> None:
    """One line a briefing, the same bytes with two workers as with one."""
    folder = pages(200)
    one, two = tmp_path / "one.jsonl", tmp_path / "two.jsonl"
    convert_many(folder, one)
    convert_many(folder, two, workers=2)
    assert one.read_bytes() == two.read_bytes()
    lines = one.read_text(encoding="utf-8").splitlines()
    assert [loads(line, format="json") for line in lines] == [outcome.briefing for outcome in read_many(folder)]


def test_a_broken_page_costs_a_line(pages: Pages, tmp_path: Path) -> None:
    """What cannot be read, and what is no transcript, is told and not written."""
    folder = pages(3)
    menu, broken = folder / "2000" / "menu.txt", folder / "2000" / "broken.txt.gz"
    menu.write_text(_MENU, encoding="utf-8")
    broken.write_bytes(b"not packed")
    report = convert_many(folder, tmp_path / "out.jsonl")
    assert report.written == 3
    assert [failure.path for failure in report.failures] == [str(broken), str(menu)]
    assert sum(report.notices.values()) >= 1
    assert str(broken) in str(report)


def test_what_a_format_cannot_hold_costs_a_line(pages: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A briefing that the writer refuses is told, and the next is written."""

    def refuse(*_: object, **__: object) -> str:
        raise FormatError("no such character in XML")

    monkeypatch.setattr("briefingkit.archive.outputs.dumps", refuse)
    report = convert_many(pages(1), tmp_path / "out", format="tei")
    assert report.failures == (Failure(str(tmp_path / "pages/2000/0000.txt"), "FormatError: no such character in XML"),)
    assert _files(tmp_path / "out") == {}


def test_pages_of_one_stem_get_different_files(tmp_path: Path) -> None:
    """Two inputs never write into one file."""
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.txt").write_text(_PAGE, encoding="utf-8")
    convert_many([tmp_path / "a", tmp_path / "b"], tmp_path / "out", format="json")
    assert sorted(_files(tmp_path / "out")) == ["page-2.json", "page.json"]


@pytest.mark.parametrize("target", ["out", "out.jsonl"])
def test_what_is_done_is_not_done_again(
    pages: Pages, tmp_path: Path, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second run reads no page, and tells what the first told."""
    folder = pages(40)
    first = convert_many(folder, tmp_path / target, format="json")
    before = (tmp_path / target).stat().st_mtime_ns
    monkeypatch.setattr("briefingkit.archive.reading.parse", None)
    again = convert_many(folder, tmp_path / target, format="json")
    assert (again.written, again.earlier, again.notices) == (40, 40, first.notices)
    assert (tmp_path / target).stat().st_mtime_ns == before


@pytest.mark.parametrize("target", ["out", "out.jsonl"])
def test_pages_that_are_new_or_changed_are_done(pages: Pages, tmp_path: Path, target: str) -> None:
    """After a change, the result is that of a run from nothing."""
    folder = pages(100)
    convert_many(folder, tmp_path / target, format="json")
    pages(120)
    changed = folder / "2000" / "0005.txt"
    changed.write_text(changed.read_text(encoding="utf-8").replace("Petrescu", "Petrova"), encoding="utf-8")
    report = convert_many(folder, tmp_path / target, format="json")
    fresh = tmp_path / f"fresh-{target}"
    convert_many(folder, fresh, format="json")
    assert report.written == 120
    if target == "out":
        assert _files(tmp_path / target) == _files(fresh)
        assert 0 < report.earlier < 100
    else:
        assert (tmp_path / target).read_bytes() == fresh.read_bytes()


def test_a_file_that_was_removed_is_written_again(pages: Pages, tmp_path: Path) -> None:
    """The record of what is done is checked against what is there."""
    folder = pages(5)
    convert_many(folder, tmp_path / "out", format="json")
    lost = tmp_path / "out" / "2000" / "0003.json"
    content = lost.read_bytes()
    lost.unlink()
    convert_many(folder, tmp_path / "out", format="json")
    assert lost.read_bytes() == content


def test_another_layout_or_format_begins_anew(pages: Pages, tmp_path: Path) -> None:
    """What was done with other settings counts for nothing."""
    folder = pages(5)
    target = tmp_path / "out.jsonl"
    convert_many(folder, target)
    assert convert_many(Archive(folder, layout="generic"), target).earlier == 0


def test_another_version_begins_anew(pages: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The version is that of the code that runs, installed or copied."""
    folder, target = pages(5), tmp_path / "out.jsonl"
    convert_many(folder, target)
    assert convert_many(folder, target).earlier == 5
    monkeypatch.setattr("briefingkit.archive.converting.__version__", "99")
    assert convert_many(folder, target).earlier == 0


def test_a_target_that_was_removed_is_made_again(pages: Pages, tmp_path: Path) -> None:
    """Where the one file is gone, it is written anew."""
    folder, target = pages(5), tmp_path / "out.jsonl"
    convert_many(folder, target)
    content = target.read_bytes()
    target.unlink()
    assert convert_many(iter([folder]), target).earlier == 0
    assert target.read_bytes() == content


def test_what_a_killed_run_left_is_cleared(pages: Pages, tmp_path: Path) -> None:
    """Half files, and parts of a run with other settings, do not stay."""
    work = tmp_path / ".out.jsonl.briefingkit"
    work.mkdir()
    for name in ("a.1.unfinished", "b.part"):
        (work / name).write_text("half", encoding="utf-8")
    convert_many(pages(3), tmp_path / "out.jsonl")
    assert [path.name for path in work.iterdir()] == ["journal"]


def test_a_record_that_was_damaged_is_not_trusted(pages: Pages, tmp_path: Path) -> None:
    """Where the journal has lost a line, all is done anew."""
    folder, target = pages(100), tmp_path / "out.jsonl"
    convert_many(folder, target)
    content = target.read_bytes()
    journal = tmp_path / ".out.jsonl.briefingkit" / "journal"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([*lines[:1], *lines[2:]]))
    assert convert_many(folder, target).earlier == 0
    assert target.read_bytes() == content


_SCRIPT = """
import signal, sys, time
import briefingkit.archive.reading as reading
from briefingkit.archive import convert_many

parse = reading.parse

def slow_parse(*args, **kwargs):
    time.sleep(0.005)
    return parse(*args, **kwargs)

reading.parse = slow_parse
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job, as tests may be, ignores it
print("ready", flush=True)
convert_many(sys.argv[1], sys.argv[2], format="json", workers=int(sys.argv[3]))
"""


def _stop(folder: Path, target: Path, workers: int, number: signal.Signals) -> int:
    """Begin a run in another process, and stop it when its journal tells that something is done."""
    process = subprocess.Popen(
        [sys.executable, "-c", _SCRIPT, str(folder), str(target), str(workers)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    work = target / ".briefingkit" if not target.suffix else target.with_name(f".{target.name}.briefingkit")
    journal = work / "journal"
    until = time.monotonic() + 60
    while not journal.exists() or journal.read_bytes().count(b"\n") < 3:
        assert process.poll() is None
        assert time.monotonic() < until
        time.sleep(0.005)
    if number == signal.SIGINT:
        os.killpg(process.pid, number)  # as a terminal does
    else:
        process.send_signal(number)
    return process.wait(timeout=60)


@pytest.mark.skipif(os.name == "nt", reason="signals of a POSIX system")
@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
@pytest.mark.parametrize("target", ["out", "out.jsonl"])
def test_a_run_that_was_stopped_goes_on(
    pages: Pages, tmp_path: Path, target: str, number: signal.Signals, workers: int
) -> None:
    """Killed or interrupted half-way and begun again, the result is the same bytes, and part of it was kept."""
    folder = pages(600)
    assert _stop(folder, tmp_path / target, workers, number) != 0
    assert not (tmp_path / "out.jsonl").exists()
    report = convert_many(folder, tmp_path / target, format="json")
    assert report.written == 600
    assert 0 < report.earlier < 600
    fresh = tmp_path / f"fresh-{target}"
    convert_many(folder, fresh, format="json")
    if target == "out":
        assert _files(tmp_path / target) == _files(fresh)
    else:
        assert (tmp_path / target).read_bytes() == fresh.read_bytes()
    assert not list(tmp_path.rglob("*.unfinished"))
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_workers_end_with_a_parent_that_was_killed(pages: Pages, tmp_path: Path) -> None:
    """No orphan goes on writing."""
    _stop(pages(400), tmp_path / "out", 2, signal.SIGKILL)
    until = time.monotonic() + 60
    mark = str(tmp_path / "out").encode()
    while orphans := [path for path in Path("/proc").glob("[0-9]*/cmdline") if mark in _peek(path)]:
        assert time.monotonic() < until, orphans
        time.sleep(0.05)


def _peek(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def test_folders_need_a_format(tmp_path: Path) -> None:
    """A folder's name does not tell how files are to be written."""
    with pytest.raises(FormatError, match="say in which format"):
        convert_many([], tmp_path / "out")


@pytest.mark.parametrize(("target", "name"), [("out", "morse"), ("out.morse", None), ("out.jsonl", "morse")])
def test_unknown_formats_are_told_before_anything_is_done(tmp_path: Path, target: str, name: str | None) -> None:
    """FormatError for what no format is called, and nothing is left behind."""
    with pytest.raises(FormatError):
        convert_many([], tmp_path / target, format=name)
    assert list(tmp_path.iterdir()) == []


def test_no_pages_make_an_empty_whole(tmp_path: Path) -> None:
    """An archive without pages is no error."""
    assert convert_many([], tmp_path / "out.jsonl").written == 0
    assert (tmp_path / "out.jsonl").read_bytes() == b""


def test_names_from_archives_stay_within_the_target(tmp_path: Path) -> None:
    """A member that would climb out of the folder is written inside it."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("../../evil.txt", _PAGE)
    convert_many(tmp_path / "a.zip", tmp_path / "out", format="json")
    assert list(_files(tmp_path / "out")) == ["a/evil.json"]


def test_json_lines_are_json(pages: Pages, tmp_path: Path) -> None:
    """Each line is a JSON object by itself."""
    convert_many(pages(3), tmp_path / "out.jsonl")
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [type(json.loads(line)) for line in lines] == [dict] * 3


def test_file_of_a_page_that_is_no_transcript_any_more_is_removed(tmp_path: Path) -> None:
    """A page that has changed into something else leaves no old briefing behind."""
    pages, out = tmp_path / "pages", tmp_path / "out"
    pages.mkdir()
    for name in ("a.txt", "b.txt"):
        (pages / name).write_text(_PAGE, encoding="utf-8")
    convert_many(pages, out, format="json")
    (pages / "b.txt").write_text(_MENU, encoding="utf-8")
    report = convert_many(pages, out, format="json")
    assert [failure.path.endswith("b.txt") for failure in report.failures] == [True]
    assert list(_files(out)) == ["a.json"]


def test_files_of_pages_that_are_gone_are_removed(pages: Pages, tmp_path: Path) -> None:
    """A page that was taken away leaves no file, and what somebody else put into the folder stays."""
    folder, out = pages(116), tmp_path / "out"
    convert_many(folder, out, format="json")
    for gone in ("2003/0100.txt", *[f"2004/{number:04}.txt" for number in range(112, 116)]):
        (folder / gone).unlink()
    (out / "2000" / "notes.json").write_text("{}", encoding="utf-8")
    report = convert_many(folder, out, format="json", workers=2)
    fresh = tmp_path / "fresh"
    convert_many(folder, fresh, format="json")
    left = _files(out)
    assert left.pop("2000/notes.json") == b"{}"
    assert left == _files(fresh)
    assert not (out / "2004").exists()
    assert 0 < report.earlier < report.written == 111
    assert convert_many(folder, out, format="json").earlier == 111


def test_files_of_other_paths_stay(pages: Pages, tmp_path: Path) -> None:
    """A folder may be filled by one call a year: none takes away what another wrote."""
    folder, out = pages(60), tmp_path / "out"
    for year in ("2000", "2001"):
        convert_many(folder / year, out, format="json")
    assert len(_files(out)) == 56
    assert convert_many(folder / "2000", out, format="json").earlier == 28
    assert len(_files(out)) == 56


def test_a_file_that_another_page_took_is_written_again(tmp_path: Path) -> None:
    """Where two pages have one name in turn, the file holds the one that is there."""
    for name, word in (("a", "barges"), ("b", "yachts")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.txt").write_text(_PAGE.replace("barges", word), encoding="utf-8")
    out = tmp_path / "out"
    for name in ("a", "b", "a"):
        convert_many(tmp_path / name, out, format="json")
    assert "barges" in load(out / "page.json").turns[1].text


class _Machine:
    """A parser that lacks what one page needs, until it is put right; it counts what it is asked for."""

    def __init__(self, error: Exception) -> None:
        self.error: Exception | None = error
        self.asked = 0

    def __call__(self, content: bytes, *, name: str, **how: Any) -> Any:
        self.asked += 1
        if self.error is not None and name == "0033.txt":
            raise self.error
        return parse(content, name=name, **how)


@pytest.mark.parametrize("error", [MissingExtraError("pypdfium2", "pdf"), OSError(5, "I/O error"), MemoryError()])
@pytest.mark.parametrize("target", ["out", "out.jsonl"])
def test_what_the_machine_kept_from_being_read_is_tried_again(
    pages: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, error: Exception
) -> None:
    """A page that failed for lack of an extra, a disk or memory is read by the next run, and few others with it."""
    folder, out = pages(100), tmp_path / target
    machine = _Machine(error)
    monkeypatch.setattr("briefingkit.archive.reading.parse", machine)
    first = convert_many(folder, out, format="json")
    assert (first.written, [Path(failure.path).name for failure in first.failures]) == (99, ["0033.txt"])
    machine.asked = 0
    assert convert_many(folder, out, format="json").failures == first.failures
    assert 0 < machine.asked <= 32
    machine.error, machine.asked = None, 0
    again = convert_many(folder, out, format="json")
    assert (again.written, again.failures) == (100, ())
    assert 0 < machine.asked <= 32
    assert again.earlier == 100 - machine.asked
    machine.asked = 0
    assert convert_many(folder, out, format="json").earlier == 100
    assert machine.asked == 0
    fresh = tmp_path / f"fresh-{target}"
    convert_many(folder, fresh, format="json")
    if target == "out":
        assert _files(out) == _files(fresh)
    else:
        assert out.read_bytes() == fresh.read_bytes()
        assert not list(tmp_path.rglob("*.part"))


def test_a_page_that_is_broken_is_not_tried_again(
    pages: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is wrong with the page itself is still wrong: it is told from the record."""
    machine = _Machine(ValueError("broken"))
    monkeypatch.setattr("briefingkit.archive.reading.parse", machine)
    folder = pages(40)
    first = convert_many(folder, tmp_path / "out.jsonl")
    machine.asked = 0
    assert convert_many(folder, tmp_path / "out.jsonl").failures == first.failures
    assert machine.asked == 0


def test_a_writer_without_memory_is_tried_again(pages: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine may fail the writing of a page as well."""

    def refuse(*_: object, **__: object) -> str:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr("briefingkit.archive.outputs.dumps", refuse)
        assert convert_many(pages(2), tmp_path / "out", format="tei").written == 0
    assert convert_many(pages(2), tmp_path / "out", format="tei").written == 2


def test_a_layout_can_be_named(pages: Pages, tmp_path: Path) -> None:
    """`layout` is what `read_many` takes; it counts before that of an `Archive`, and one that is none is told at once."""
    folder = pages(2)
    convert_many(Archive(folder, layout="china-mfa"), tmp_path / "out.jsonl", layout="generic")
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [loads(line, format="json") for line in lines] == [o.briefing for o in read_many(folder, layout="generic")]
    with pytest.raises(LayoutError, match="nowhere"):
        convert_many(folder, tmp_path / "other.jsonl", layout="nowhere")
    assert not (tmp_path / "other.jsonl").exists()


@pytest.mark.parametrize(
    ("name", "options"), [("json", {"indent": 1}), ("tei", {"profile": "parlamint"})], ids=["json", "tei"]
)
def test_files_are_written_with_the_formats_options(
    pages: Pages, tmp_path: Path, name: str, options: dict[str, Any]
) -> None:
    """Every file is what `dumps` gives with the same options, and other options begin anew."""
    folder, out = pages(12), tmp_path / "out"
    convert_many(folder, out, format=name)
    assert convert_many(folder, out, format=name, workers=2, **options).earlier == 0
    expected = [dumps(outcome.briefing, format=name, **options) for outcome in read_many(folder) if outcome.briefing]
    assert [text.decode() for text in _files(out).values()] == expected
    assert convert_many(folder, out, format=name, **options).earlier == 12


def test_a_corpus_is_written_with_the_formats_options(pages: Pages, tmp_path: Path) -> None:
    """Documents of ParlaMint, which have ids of their own, make a corpus in which no id is there twice."""
    convert_many(pages(3), tmp_path / "all.xml", profile="parlamint")
    root = ElementTree.parse(tmp_path / "all.xml").getroot()
    assert [document.attrib["ana"] for document in root[1:]] == ["#parla.sitting"] * 3
    ids = [e.attrib[key] for e in root.iter() for key in e.attrib if key.endswith("}id")]
    assert len(ids) == len(set(ids)) > 3


@pytest.mark.parametrize(
    ("target", "options", "said"),
    [
        ("out.v1/", {"format": "json", "profile": "parlamint"}, "profile"),
        ("out.xml", {"indent": 1}, "indent"),
        ("out.csv", {"indent": 1}, "indent"),
        ("out.xml", {"profile": "mine"}, "profiles default and parlamint"),
        ("out.jsonl", {"indent": 1}, "cannot be indented"),
        ("out.parquet", {"indent": 1}, "'parquet' has no options: indent"),
    ],
)
def test_wrong_options_are_told_before_anything_is_done(
    pages: Pages, tmp_path: Path, target: str, options: dict[str, Any], said: str
) -> None:
    """An option that the format does not have is the caller's fault and not that of every page."""
    if target.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    folder = pages(1)
    with pytest.raises((TypeError, FormatError), match=said):
        convert_many(folder, f"{tmp_path}/{target}", **options)
    assert list(tmp_path.iterdir()) == [folder]


def test_a_folder_may_have_a_suffix(pages: Pages, tmp_path: Path) -> None:
    """A slash at the end says that a folder is meant; so does a folder that is there."""
    convert_many(pages(2), f"{tmp_path}/out.v1/", format="json")
    assert list(_files(tmp_path / "out.v1")) == ["2000/0000.json", "2000/0001.json"]
    (tmp_path / "out.v2").mkdir()
    convert_many(pages(2), tmp_path / "out.v2", format="json")
    assert _files(tmp_path / "out.v2") == _files(tmp_path / "out.v1")
