"""What a run tells, and what it writes down of itself."""

from pathlib import Path

from briefingkit.archive.report import Done, Failure, Journal, Report, report

FIRST = Done("a", 3, (Failure("x.txt", "broken"),), {"date-missing": 2})
SECOND = Done("b", 4, (), {"date-missing": 1, "empty": 1})


def test_a_report_sums_up_its_tasks() -> None:
    """Counts are added, failures come in order, and what earlier runs did is told apart."""
    assert report(Path("out"), [(FIRST, True), (SECOND, False)]) == Report(
        Path("out"), 7, 3, (Failure("x.txt", "broken"),), {"date-missing": 3, "empty": 1}
    )


def test_a_report_reads_as_lines() -> None:
    """One line for all, and one for each page that failed."""
    assert str(Report(Path("out"), 1_200, 3, (Failure("x.txt", "broken"),))) == (
        "1,200 briefings in out (3 of them by an earlier run), 1 pages failed\nx.txt: broken"
    )
    assert str(Report(Path("out"), 2)) == "2 briefings in out, 0 pages failed"


def test_a_journal_remembers_what_was_done(tmp_path: Path) -> None:
    """A second run of the same settings reads what the first wrote down."""
    path = tmp_path / "journal"
    journal = Journal.open(path, "settings")
    journal.add(FIRST)
    journal.add(SECOND)
    journal.finish("all of it")
    again = Journal.open(path, "settings")
    assert again.done == {"a": FIRST, "b": SECOND}
    assert again.whole == "all of it"


def test_a_journal_of_other_settings_counts_for_nothing(tmp_path: Path) -> None:
    """Where the format or the layout is another, nothing is done yet."""
    path = tmp_path / "journal"
    Journal.open(path, "tei").add(FIRST)
    assert Journal.open(path, "json").done == {}
    assert Journal.open(path, "tei").done == {}


def test_a_line_that_was_cut_off_is_passed_over(tmp_path: Path) -> None:
    """A process that was killed while writing leaves a journal that can be read, and written on."""
    path = tmp_path / "journal"
    journal = Journal.open(path, "settings")
    journal.add(FIRST)
    with path.open("a", encoding="utf-8") as file:
        file.write('{"key": "c", "wri')
    again = Journal.open(path, "settings")
    assert again.done == {"a": FIRST}
    again.add(SECOND)
    assert Journal.open(path, "settings").done == {"a": FIRST, "b": SECOND}


def test_lines_that_are_no_entries_are_passed_over(tmp_path: Path) -> None:
    """Noise within a journal costs the task of its line."""
    path = tmp_path / "journal"
    Journal.open(path, "settings")
    with path.open("a", encoding="utf-8") as file:
        file.write("[1]\nnoise\n")
    journal = Journal.open(path, "settings")
    journal.add(SECOND)
    assert Journal.open(path, "settings").done == {"b": SECOND}


def test_a_journal_can_be_begun_anew(tmp_path: Path) -> None:
    """What is forgotten is forgotten on disk as well."""
    journal = Journal.open(tmp_path / "journal", "settings")
    journal.add(FIRST)
    journal.finish("all")
    journal.restart()
    assert (journal.done, journal.whole) == ({}, None)
    again = Journal.open(tmp_path / "journal", "settings")
    assert (again.done, again.whole) == ({}, None)


def test_tasks_that_are_gone_leave_their_files(tmp_path: Path) -> None:
    """What a run for the same paths did and nobody confirms is dropped, on disk as well; its files are named."""
    path = tmp_path / "journal"
    journal = Journal.open(path, "settings")
    kept, gone, other = (Done(key, 1, files=(f"{key}.json", "both.json"), asked=key[0]) for key in ("p1", "p2", "q"))
    for task in (gone, kept, other):
        journal.add(task)
    assert (journal.stands(gone), journal.stands(other)) == (False, True)
    assert journal.drop("p", {"p1"}) == ["p2.json"]
    assert journal.done == {"p1": kept, "q": other}
    again = Journal.open(path, "settings")
    assert (again.done, again.owner) == (journal.done, journal.owner)
    assert again.drop("p", {"p1"}) == []


def test_a_journal_remembers_what_is_to_be_tried_again(tmp_path: Path) -> None:
    """A task that the machine let fail is known as such by the next run; those of older journals are done."""
    path = tmp_path / "journal"
    journal = Journal.open(path, "settings")
    journal.add(Done("a", retry=True))
    with path.open("a", encoding="utf-8") as file:
        file.write('{"key": "b", "written": 1, "failures": [], "notices": {}, "files": [], "asked": ""}\n')
    assert [task.retry for task in Journal.open(path, "settings").done.values()] == [True, False]
