"""What a run of `convert_many` did: written down as it goes, read again by the next run, and told at the end."""

import json
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any, Self

from attrs import asdict, define, field, frozen

from briefingkit._appearing import appearing


@frozen
class Failure:
    """A page that nothing was written of, and why, in one line."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


@frozen
class Done:
    """One task that is done: how many briefings it wrote, what failed, and the parser's notices by code.

    `files` are those that it wrote, where each briefing has one; `asked` tells which paths the run was asked for.
    `retry` says that a page failed for no fault of its own: the next run is to do the task again.
    """

    key: str
    written: int = 0
    failures: tuple[Failure, ...] = ()
    notices: dict[str, int] = field(factory=dict)
    files: tuple[str, ...] = ()
    asked: str = ""
    retry: bool = False


@frozen
class Report:
    """What was converted.

    `written` counts the briefings that now stand in `target`, `earlier` those of them that a former run had written.
    `failures` are the pages that could not be read or hold no transcript. `notices` counts the parser's diagnostics
    by their code.
    """

    target: Path
    written: int = 0
    earlier: int = 0
    failures: tuple[Failure, ...] = ()
    notices: dict[str, int] = field(factory=dict)

    def __str__(self) -> str:
        earlier = f" ({self.earlier:,} of them by an earlier run)" if self.earlier else ""
        head = f"{self.written:,} briefings in {self.target}{earlier}, {len(self.failures):,} pages failed"
        return "\n".join([head, *map(str, self.failures)])


def report(target: Path, done: Iterable[tuple[Done, bool]]) -> Report:
    """Sum up what is done; the bool says whether it was by an earlier run."""
    written = earlier = 0
    failures: list[Failure] = []
    notices: dict[str, int] = {}
    for task, before in done:
        written += task.written
        earlier += task.written if before else 0
        failures.extend(task.failures)
        for code, count in task.notices.items():
            notices[code] = notices.get(code, 0) + count
    return Report(target, written, earlier, tuple(failures), dict(sorted(notices.items())))


@define
class Journal:
    """A file of JSON lines in which a run writes down each task when it is done.

    The first line holds the run's settings: a journal of other settings counts for nothing. A last line that was cut
    off, as when the process was killed, is passed over.
    """

    path: Path
    settings: str
    done: dict[str, Done] = field(factory=dict, init=False)
    owner: dict[str, str] = field(factory=dict, init=False)
    """The key of the task that wrote each file last."""
    whole: str | None = field(default=None, init=False)

    @classmethod
    def open(cls, path: Path, settings: str) -> Self:
        """Read the journal, or begin one."""
        journal = cls(path, settings)
        lines = path.read_bytes().splitlines(keepends=True) if path.exists() else []
        if not lines or _line(lines[0]) != {"settings": settings}:
            journal.restart()
            return journal
        for line in lines[1:]:
            journal._take(_line(line))
        if not lines[-1].endswith(b"\n"):
            path.write_bytes(b"".join(lines[:-1]))
        return journal

    def restart(self) -> None:
        """Forget all that was done."""
        self.path.write_text(json.dumps({"settings": self.settings}) + "\n", encoding="utf-8")
        self.done, self.owner, self.whole = {}, {}, None

    def add(self, task: Done) -> None:
        """Write down that a task is done."""
        self._note(task)
        self._append(asdict(task))

    def stands(self, task: Done) -> bool:
        """Tell whether no other task has written one of the task's files since."""
        return all(self.owner[file] == task.key for file in task.files)

    def drop(self, asked: str, kept: Collection[str]) -> list[str]:
        """Forget the tasks that a run for the same paths did and that are not kept; give the files that they leave."""
        gone = {key for key, task in self.done.items() if task.asked == asked and key not in kept}
        left = [file for file, key in self.owner.items() if key in gone]
        if gone:
            tasks = [task for key, task in self.done.items() if key not in gone]
            lines = [{"settings": self.settings}, *map(asdict, tasks)]
            with appearing(self.path) as file:
                file.writelines([f"{json.dumps(line)}\n".encode() for line in lines])
            self.done = {task.key: task for task in tasks}
            self.owner = {file: key for file, key in self.owner.items() if key not in gone}
        return left

    def _note(self, task: Done) -> None:
        self.done[task.key] = task
        self.owner.update(dict.fromkeys(task.files, task.key))

    def finish(self, whole: str) -> None:
        """Write down that all is done; `whole` tells what all was."""
        self.whole = whole
        self._append({"whole": whole})

    def _append(self, entry: dict[str, Any]) -> None:
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry) + "\n")

    def _take(self, entry: dict[str, Any]) -> None:
        if "whole" in entry:
            self.whole = entry["whole"]
        elif "key" in entry:
            failures = tuple([Failure(**failure) for failure in entry["failures"]])
            self._note(Done(**entry | {"failures": failures, "files": tuple(entry["files"])}))


def _line(line: bytes) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except ValueError:
        return {}
    return entry if isinstance(entry, dict) else {}
