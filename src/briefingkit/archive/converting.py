"""`convert_many`: an archive into files or into one file, by workers that write, and again from where it stopped."""

import os
import pickle
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any, Self

from attrs import define, evolve, field, frozen

from briefingkit import __version__
from briefingkit.archive.names import Names
from briefingkit.archive.outputs import Output, output
from briefingkit.archive.pages import Archive, Page, Paths, as_archive, chunk_key, chunks, find_pages
from briefingkit.archive.pool import Pool, Task
from briefingkit.archive.progress import Progress
from briefingkit.archive.reading import FAULTS, one_line, read_page, worth_retrying
from briefingkit.archive.report import Done, Failure, Journal, Report, report
from briefingkit.layouts import Layout


def convert_many(  # noqa: PLR0913 - what `read_many` and `dumps` take
    paths: Paths | Archive,
    target: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002 - as in `dumps`
    workers: int = 1,
    progress: bool = False,
    layout: str | Layout | None = None,
    **options: Any,
) -> Report:
    """Parse any number of pages and write their briefings, in constant memory.

    `paths` are files, folders, globs, zip and tar archives, or an `Archive` that says more. Where `target` is a folder,
    ends in "/" or has no suffix, every briefing gets a file in it, in folders as they were found in; else all become
    one file: JSON Lines (`.jsonl`), CSV (`.csv`), a TEI corpus (`.xml`) or Parquet (`.parquet`). `format` is needed for
    a folder, and where the suffix does not tell; "parquet-exchanges" and "parquet-turns" write those tables. `layout`
    is what `parse` takes; `options` are those of the format, as in `dumps`: `profile="parlamint"`. Pages that hold no
    transcript are not written but reported.

    Run again, it does what is not yet done: pages that are new or changed, those that the machine and not the page kept
    from being read, and what was interrupted; the files of pages that are gone from the same paths are removed. The
    bytes are the same however often it stopped and however many `workers` there were. Nothing stands under its name
    before it is whole: the record of what is done, and what is unfinished, are in a hidden folder, `.briefingkit` in a
    folder of files, `.NAME.briefingkit` beside one file; without it, all is done anew. Ctrl-C keeps what is finished
    and raises KeyboardInterrupt.

    FormatError for an unknown format; LayoutError for an unknown layout; TypeError for an option that the format does
    not have; MissingExtraError for Parquet without pyarrow; ValueError for fewer than one worker; OSError where nothing
    can be written. What is wrong with a page is a line in the report.
    """
    archive = as_archive(paths, layout)
    if isinstance(archive.paths, Iterator):
        archive = evolve(archive, paths=tuple(archive.paths))  # they may have to be gone through twice
    place = output(target, format, options)
    pool = Pool(_convert, workers)
    run = _Run.start(place, _settings(archive, format, options))
    if not run.is_whole(archive):
        run.convert(archive, pool, progress)
    return report(Path(target), run.order)


def _settings(archive: Archive, format: str | None, options: dict[str, Any]) -> str:  # noqa: A002
    """Tell what the output depends on besides the pages: where it changes, all is done anew."""
    told = (__version__, format, sorted(options.items()), archive.layout, archive.max_bytes)
    return sha256(pickle.dumps(told)).hexdigest()


@frozen
class _ConvertTask(Task):
    key: str
    output: Output
    layout: Layout | None
    max_bytes: int
    asked: str


@define
class _Run:
    """One run: what earlier ones have done, and in which order all comes."""

    output: Output
    journal: Journal
    earlier: set[str]
    order: list[tuple[Done, bool]] = field(factory=list)

    @classmethod
    def start(cls, place: Output, settings: str) -> Self:
        place.work.mkdir(parents=True, exist_ok=True)
        journal = Journal.open(place.work / "journal", settings)
        for pattern in ["*.unfinished"] if journal.done else ["*.unfinished", "*.part"]:
            for left in place.work.glob(pattern):
                left.unlink()
        return cls(place, journal, set(journal.done))

    def is_whole(self, archive: Archive) -> bool:
        """Tell whether an earlier run has finished this; where the pages are others now, nothing of it is left."""
        if self.journal.whole is None:
            return False
        keys = [task.key for task in _tasks(archive, self.output)]
        if self.output.mark(keys) != self.journal.whole or not self.earlier.issuperset(keys):
            self.journal.restart()
            self.earlier = set()
            return False
        self.order = [(self.journal.done[key], True) for key in keys]
        return True

    def convert(self, archive: Archive, pool: "Pool[_ConvertTask, Done]", progress: bool) -> None:
        """Do what is to be done, and make the whole of it."""
        keys: list[str] = []
        with Progress(progress) as bar:
            try:
                with closing(pool.run(self._todo(_tasks(archive, self.output), keys, bar))) as results:
                    for done in results:
                        self.journal.add(done)
                        bar.advance(done.written + len(done.failures))
            finally:
                for done in pool.finished():
                    self.journal.add(done)
        again = any(self.journal.done[key].retry for key in keys)
        self.output.finish(keys, keep=again)
        self.output.remove(self.journal.drop(_asked(archive), set(keys)))
        mark = self.output.mark(keys)
        if mark is not None and not again:
            self.journal.finish(mark)
        self.order = [(self.journal.done[key], key in self.earlier) for key in keys]

    def _todo(self, tasks: Iterable["_ConvertTask"], keys: list[str], bar: Progress) -> Iterator["_ConvertTask"]:
        for task in tasks:
            keys.append(task.key)
            done = self.journal.done[task.key] if task.key in self.earlier else None
            if done is not None and not done.retry and self.journal.stands(done) and self.output.holds(done):
                bar.advance(len(task.pages))
            else:
                self.earlier.discard(task.key)
                yield task


def _tasks(archive: Archive, place: Output) -> Iterator[_ConvertTask]:
    names = Names(place.suffix) if place.suffix is not None else None
    asked = _asked(archive)
    for chunk in chunks(find_pages(archive)):
        pages = chunk
        if names is not None:
            pages = tuple([evolve(page, target=names.take(page.name)) for page in chunk])
        yield _ConvertTask(pages, chunk_key(pages), place, archive.layout, archive.max_bytes, asked)


def _asked(archive: Archive) -> str:
    return sha256(b"\0".join([os.fsencode(path) for path in archive.paths])).hexdigest()[:32]


def _convert(task: _ConvertTask) -> Done:
    """Read and write the pages of one task, in a worker."""
    pieces: list[tuple[Page, Any]] = []
    failures: list[Failure] = []
    notices: Counter[str] = Counter()
    retry = False
    for page in task.pages:
        outcome = read_page(page, task.layout, task.max_bytes)
        notices.update([diagnostic.code for diagnostic in outcome.diagnostics])
        reason = outcome.refusal
        retry |= outcome.retry
        if outcome.briefing is not None and reason is None:
            try:
                pieces.append((page, task.output.piece(outcome.briefing, outcome)))
            except FAULTS as error:
                reason = one_line(error)
                retry |= worth_retrying(error)
        if reason is not None:
            task.output.clear(page)
            failures.append(Failure(page.path, reason))
    task.output.write(task.key, pieces)
    files = tuple([page.target for page, _ in pieces if page.target is not None])
    return Done(task.key, len(pieces), tuple(failures), dict(notices), files, task.asked, retry)
