"""Pages into outcomes: what one worker does with one page, and `read_many` over all of them."""

import gzip
import io
import os
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePath, PurePosixPath

from attrs import frozen

from briefingkit.archive.pages import Archive, Page, Paths, as_archive, chunks, find_pages
from briefingkit.archive.pool import DIED, Pool, Task
from briefingkit.archive.progress import Progress
from briefingkit.diagnostics import Diagnostic
from briefingkit.errors import BriefingkitError, MissingExtraError
from briefingkit.files import written_format
from briefingkit.formats import loads
from briefingkit.layouts import Layout
from briefingkit.model import Briefing
from briefingkit.parsing import parse

# All that one page may raise: a broken file, a page that breaks the parser, one that is too large. It costs a line in
# the report and not the run; what is not here (KeyboardInterrupt, SystemExit) ends it.
FAULTS = (
    BriefingkitError,
    OSError,
    EOFError,
    zlib.error,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    TypeError,
    ValueError,
)


@frozen
class Outcome:
    """What came of one page.

    `path` is where it was found (`pages.zip/2024/a.html` for the member of an archive). `briefing` is None where the
    page could not be read at all, and `error` says why, in one line. What the parser noticed is in `diagnostics`:
    one of severity "error" says that the page is no transcript, and the briefing then has no exchanges. `retry` is
    true where the error is not the page's: an extra that is not installed, a file that cannot be opened, memory.
    """

    path: Path
    briefing: Briefing | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    error: str | None = None
    retry: bool = False

    @property
    def refusal(self) -> str | None:
        """Why there is no transcript: the error, or the first diagnostic of that severity; None where there is one."""
        if self.error is not None:
            return self.error
        return next((f"{d.message} [{d.code}]" for d in self.diagnostics if d.severity == "error"), None)


def read_many(
    paths: Paths | Archive, *, workers: int = 1, progress: bool = False, layout: str | Layout | None = None
) -> Iterator[Outcome]:
    """Parse any number of pages, and give the outcome of each, in order and in constant memory.

    `paths` are files, folders, globs, zip and tar archives, or an `Archive` that says more. With several `workers`,
    processes parse and hand the briefings back, which costs about as much as parsing them: to write what is read,
    `convert_many` is faster. `progress` shows a bar where tqdm is installed and standard error is a terminal.
    `layout` is what `parse` takes. A broken page gives an outcome with an `error`; nothing is raised for it. A
    briefing's `Source.name` is the name of its file, or of the member as its archive has it, without ".gz".

    ValueError for fewer than one worker; LayoutError where there is no layout of that name.
    """
    return _outcomes(as_archive(paths, layout), Pool(_read_all, workers), progress=progress)


def _outcomes(archive: Archive, pool: "Pool[_ReadTask, list[Outcome]]", *, progress: bool) -> Iterator[Outcome]:
    tasks = (_ReadTask(chunk, archive.layout, archive.max_bytes) for chunk in chunks(find_pages(archive)))
    with Progress(progress) as bar:
        for outcomes in pool.run(tasks):
            for outcome in outcomes:
                bar.advance()
                yield outcome


@frozen
class _ReadTask(Task):
    layout: Layout | None
    max_bytes: int


def _read_all(task: _ReadTask) -> list[Outcome]:
    return [read_page(page, task.layout, task.max_bytes) for page in task.pages]


def read_page(page: Page, layout: Layout | None, max_bytes: int) -> Outcome:
    """Parse one page; whatever is wrong with it is in the outcome."""
    path = Path(page.path)
    if page.fault is not None:
        return Outcome(path, error=page.fault, retry=page.fault == DIED)
    try:
        content = _content(page, max_bytes)
        name = _own_name(page)
        machine = written_format(name, content)
        if machine is not None:
            return Outcome(path, loads(content, format=machine))
        parsed = parse(content, name=name, layout=layout)
    except FAULTS as error:
        return Outcome(path, error=one_line(error), retry=worth_retrying(error))
    return Outcome(path, parsed.briefing, parsed.diagnostics)


def _own_name(page: Page) -> str:
    """Give the name that a page has wherever its archive lies: where that is on this machine is nobody's business."""
    own = PurePosixPath(page.inside) if page.inside else PurePath(page.path).name
    name = printable(own)
    return name[:-3] if name.lower().endswith(".gz") else name


def worth_retrying(error: BaseException) -> bool:
    """Tell whether an error is of the machine and the moment, so that the same page may be read another time."""
    if isinstance(error, gzip.BadGzipFile):  # an OSError, but of the bytes
        return False
    return isinstance(error, MissingExtraError | OSError | MemoryError)


def one_line(error: BaseException) -> str:
    """Say an error in one line, with its type."""
    return " ".join(f"{type(error).__name__}: {error}".split())


def _content(page: Page, max_bytes: int) -> bytes:
    content = page.data if page.data is not None else Path(page.path).read_bytes()
    if page.path.lower().endswith(".gz"):
        content = gzip.GzipFile(fileobj=io.BytesIO(content)).read(max_bytes + 1)
        if len(content) > max_bytes:
            raise ValueError(f"longer than {max_bytes} bytes when unpacked")
    return content


def printable(path: str | PurePath) -> str:
    """Give a path as text that any format can hold: on Linux a file's name may be no text at all."""
    return os.fsencode(path).decode(errors="replace")
