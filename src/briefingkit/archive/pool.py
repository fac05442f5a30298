"""Tasks through worker processes: in order, few at a time, and none lost to a page that kills its worker."""

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import parent_process
from multiprocessing.connection import wait
from typing import Generic, TypeVar

from attrs import define, evolve, field, frozen

from briefingkit.archive.pages import Page

_AHEAD = 3
"""Tasks in flight for each worker: enough to keep it busy while the results are taken in order."""

DIED = "a worker died of it"
"""The fault of a page that kills the process that reads it, as where memory runs out."""


@frozen
class Task:
    """Pages that one worker reads in one go."""

    pages: tuple[Page, ...]


T = TypeVar("T", bound=Task)
R = TypeVar("R")


def at_least_one(_: object, __: object, workers: int) -> None:
    """Refuse a number of processes with which nothing would be done."""
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")


@define
class Pool(Generic[T, R]):
    """Does `work` on tasks in `workers` processes, or in this one where that is 1.

    Where a worker dies, the pages in flight are tried one at a time, and those that kill it again get a fault.
    """

    work: Callable[[T], R]
    workers: int = field(validator=at_least_one)
    _executor: ProcessPoolExecutor | None = field(default=None, init=False)
    _flying: deque[tuple[T, "Future[R]"]] = field(factory=deque, init=False)

    def run(self, tasks: Iterable[T]) -> Generator[R, None, None]:
        """Give the results in the order of the tasks, which are taken as workers become free."""
        if self.workers == 1:
            yield from map(self.work, tasks)
            return
        tasks = iter(tasks)
        try:
            while True:
                for task in islice(tasks, self.workers * _AHEAD - len(self._flying)):
                    self._flying.append((task, self._submit(task)))
                if not self._flying:
                    return
                try:
                    result = self._flying[0][1].result()
                except BrokenProcessPool:
                    self._recover()
                else:
                    self._flying.popleft()
                    yield result
        finally:
            self._stop()

    def finished(self) -> Generator[R, None, None]:
        """Give the results that were ready when the run was given up, as by Ctrl-C, and that nobody took."""
        for _, future in self._flying:
            if _succeeded(future):
                yield future.result()

    def _submit(self, task: T) -> "Future[R]":
        if self._executor is None:
            self._executor = ProcessPoolExecutor(self.workers, initializer=_start_worker)
        try:
            return self._executor.submit(self.work, task)
        except BrokenProcessPool as error:
            broken: Future[R] = Future()
            broken.set_exception(error)
            return broken

    def _stop(self) -> None:
        """Let the workers finish what they hold, and end them."""
        if self._executor is not None:
            self._executor.shutdown(cancel_futures=True)
            self._executor = None

    def _recover(self) -> None:
        self._stop()
        for place, (task, future) in enumerate(self._flying):
            if not _succeeded(future):
                self._flying[place] = task, self._alone(task)

    def _alone(self, task: T) -> "Future[R]":
        """Do a task page by page to learn which of them kill a worker, then as a whole without those."""
        sane = []
        for page in task.pages:
            died = isinstance(self._try(evolve(task, pages=(page,))).exception(), BrokenProcessPool)
            sane.append(evolve(page, data=None, fault=DIED) if died else page)
        return self._try(evolve(task, pages=tuple(sane)))

    def _try(self, task: T) -> "Future[R]":
        future = self._submit(task)
        if isinstance(future.exception(), BrokenProcessPool):
            self._stop()
        return future


def _succeeded(future: "Future[R]") -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _start_worker() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent says when to end
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)  # the parent was killed, and nobody is left to take what is being done
