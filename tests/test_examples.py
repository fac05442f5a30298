"""The examples run as they stand, and give what their pages say."""

import csv
import runpy
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

import briefingkit as bk

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SAMPLE = EXAMPLES / "sample.txt"


def _run(name: str, *arguments: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", [name, *arguments])
    with pytest.raises(SystemExit) as exit_:
        runpy.run_path(str(EXAMPLES / name), run_name="__main__")
    assert isinstance(exit_.value.code, int)
    return exit_.value.code


def test_convert_writes_three_files_that_restore_one_briefing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The README's main command turns the sample into JSON, CSV and TEI, and each is the briefing again."""
    assert _run("convert.py", str(SAMPLE), str(tmp_path / "out"), monkeypatch=monkeypatch) == 0
    briefing = bk.parse(SAMPLE).unwrap()
    for suffix in (".json", ".csv", ".tei.xml"):
        assert bk.read(tmp_path / "out" / f"sample{suffix}") == briefing
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["sample.csv", "sample.json", "sample.tei.xml"]


def test_convert_writes_what_others_can_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The CSV is a table and the TEI is XML, without briefingkit."""
    _run("convert.py", str(SAMPLE), str(tmp_path), monkeypatch=monkeypatch)
    with (tmp_path / "sample.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert len({len(row) for row in rows}) == 1
    root = ElementTree.parse(tmp_path / "sample.tei.xml").getroot()
    assert root.tag == "{http://www.tei-c.org/ns/1.0}TEI"
    assert len(root.findall(".//{*}u")) == 19


def test_convert_tells_what_it_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is printed names the title, and each exchange with its outlet."""
    _run("convert.py", str(SAMPLE), str(tmp_path), monkeypatch=monkeypatch)
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "Foreign Ministry Spokesperson Lin Yuan's Regular Press Conference on March 3, 2022"
    assert told[1] == "date 2022-03-03, published 2022-03-03 20:47:00"
    assert [line.split(":")[0].strip() for line in told[4:12]] == [
        "1. Xinhua News Agency",
        "2. Reuters",
        "3. CCTV",
        "4. Press Trust of India (follows 1)",
        "5. The Paper",
        "6. Kyodo News",
        "7. Bloomberg",
        "8. not named (after the event)",
    ]


def test_convert_refuses_what_is_no_transcript(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page without dialogue gives status 1 and no files."""
    page = tmp_path / "menu.txt"
    page.write_text("Soup of the day, rye bread and butter", encoding="utf-8")
    assert _run("convert.py", str(page), str(tmp_path / "out"), monkeypatch=monkeypatch) == 1
    assert "menu.txt" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_convert_refuses_a_missing_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is not there gives status 1, and a forgotten argument status 2."""
    assert _run("convert.py", str(tmp_path / "none.txt"), str(tmp_path), monkeypatch=monkeypatch) == 1
    assert _run("convert.py", monkeypatch=monkeypatch) == 2


def test_archive_becomes_a_table(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a folder, the invented archive is counted: who asks every day comes first."""
    assert _run("archive_to_table.py", monkeypatch=monkeypatch) == 0
    rows = [line.rsplit(maxsplit=2) for line in capsys.readouterr().out.splitlines()]
    assert rows == [
        ["outlet", "exchanges", "follow-ups"],
        ["Reuters", "14", "0"],
        ["Agence France-Presse", "7", "0"],
        ["Kyodo News", "4", "2"],
        ["Bloomberg", "3", "2"],
        ["Press Trust of India", "2", "1"],
    ]
