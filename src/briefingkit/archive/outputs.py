"""Where briefings are written to: a folder of files, or one file that is joined of parts."""

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

from attrs import field, frozen

from briefingkit._appearing import appearing
from briefingkit.archive.pages import Page
from briefingkit.archive.reading import Outcome
from briefingkit.archive.report import Done
from briefingkit.archive.streams import Stream, stream, tried
from briefingkit.errors import FormatError
from briefingkit.formats import dumps, format_for_suffix, get_format
from briefingkit.model import Briefing


class Output(Protocol):
    """A place to write to. It is handed to workers, and knows nothing of the run."""

    @property
    def work(self) -> Path:
        """The folder of all that is unfinished."""

    @property
    def suffix(self) -> str | None:
        """The suffix of each page's own file, where each has one."""

    def piece(self, briefing: Briefing, outcome: Outcome) -> Any:
        """Make of a briefing what `write` takes; what the format cannot hold raises here."""

    def write(self, key: str, pieces: Sequence[tuple[Page, Any]]) -> None:
        """Write the pieces of a task, so that none stands under its name before it is whole."""

    def clear(self, page: Page) -> None:
        """Take away what an earlier run made of a page that is no transcript any more."""

    def remove(self, files: Iterable[str]) -> None:
        """Take away the files that no page stands behind any more."""

    def holds(self, task: Done) -> bool:
        """Tell whether what a task wrote is still there."""

    def finish(self, keys: Sequence[str], *, keep: bool) -> None:
        """Make the whole of what the tasks wrote, in order; `keep` what the next run makes it of again."""

    def mark(self, keys: Sequence[str]) -> str | None:
        """Tell what a whole of these tasks is known by; None where there is no whole."""


@frozen
class Files:
    """A file a briefing, in a folder."""

    folder: Path
    format: str
    suffix: str
    options: Mapping[str, object] = field(factory=dict)

    @property
    def work(self) -> Path:
        """A hidden folder in the folder."""
        return self.folder / ".briefingkit"

    def piece(self, briefing: Briefing, _: Outcome) -> bytes:
        """Make the text of a file."""
        return dumps(briefing, format=self.format, **self.options).encode()

    def write(self, _: str, pieces: Sequence[tuple[Page, bytes]]) -> None:
        """Write each page's own file."""
        for page, text in pieces:
            path = self._path(page)
            path.parent.mkdir(parents=True, exist_ok=True)
            with appearing(path, self.work) as file:
                file.write(text)

    def clear(self, page: Page) -> None:
        """Remove the page's file."""
        self._path(page).unlink(missing_ok=True)

    def remove(self, files: Iterable[str]) -> None:
        """Remove the files, and the folders that are empty then."""
        for file in files:
            path = self.folder / file
            path.unlink(missing_ok=True)
            for folder in path.parents[: len(Path(file).parents) - 1]:
                with suppress(OSError):  # there is something in it
                    folder.rmdir()

    def holds(self, task: Done) -> bool:
        """Tell whether all its files are there."""
        return all((self.folder / file).exists() for file in task.files)

    def finish(self, keys: Sequence[str], *, keep: bool) -> None:
        """Do nothing: every file is whole by itself."""

    def mark(self, _: Sequence[str]) -> None:
        """Give no mark: nothing is made of the files."""

    def _path(self, page: Page) -> Path:
        return self.folder / (page.target or "")


@frozen
class OneFile:
    """One file of all briefings. Every task writes a part, and the parts are joined in the end."""

    path: Path
    stream: Stream
    suffix: None = None

    @property
    def work(self) -> Path:
        """A hidden folder beside the file."""
        return self.path.with_name(f".{self.path.name}.briefingkit")

    def piece(self, briefing: Briefing, outcome: Outcome) -> Any:
        """Make what the stream takes."""
        return self.stream.piece(briefing, outcome)

    def write(self, key: str, pieces: Sequence[tuple[Page, Any]]) -> None:
        """Write the task's part."""
        with appearing(self._part(key), self.work) as file:
            self.stream.write([piece for _, piece in pieces], file)

    def clear(self, _: Page) -> None:
        """Do nothing: the part of the task is written anew, without the page."""

    def remove(self, _: Iterable[str]) -> None:
        """Do nothing: no page has a file."""

    def holds(self, task: Done) -> bool:
        """Tell whether the task's part is there."""
        return self._part(task.key).exists()

    def finish(self, keys: Sequence[str], *, keep: bool) -> None:
        """Join the parts, and remove those that are not to be kept."""
        with appearing(self.path, self.work) as file:
            self.stream.join(map(self._part, keys), file)
        kept = {self._part(key) for key in keys} if keep else set()
        for part in set(self.work.glob("*.part")) - kept:
            part.unlink()

    def mark(self, keys: Sequence[str]) -> str | None:
        """Tell the tasks and the size of the file; None where it is not there."""
        if not self.path.exists():
            return None
        return f"{sha256(''.join(keys).encode()).hexdigest()} {self.path.stat().st_size}"

    def _part(self, key: str) -> Path:
        return self.work / f"{key}.part"


def output(
    target: str | os.PathLike[str],
    format: str | None,  # noqa: A002 - as in `dumps`
    options: Mapping[str, object],
) -> Output:
    """Choose by the target's name whether it is a folder or one file.

    FormatError where the format is unknown, and what `dumps` raises where an option is wrong.
    """
    path = Path(target)
    if os.fspath(target).endswith(("/", os.sep)) or path.is_dir() or not path.suffix:
        if format is None:
            raise FormatError(f"say in which format the files of the folder {path} are to be written")
        form = get_format(format)
        tried(format, options)
        return Files(path, format, form.suffixes[0] if form.suffixes else f".{format}", options)
    return OneFile(path, stream(format or _format_of(path), **options))


def _format_of(target: Path) -> str:
    suffix = target.suffix.lower()
    if suffix == ".json":
        raise FormatError(f"{target} would hold many briefings, a line each: name it {target.with_suffix('.jsonl')}")
    name = {".jsonl": "json", ".ndjson": "json", ".parquet": "parquet"}.get(suffix) or format_for_suffix(target.name)
    if name is None:
        raise FormatError(f"no format has the suffix {target.suffix!r}: say in which format {target} is to be written")
    return name
