"""Tasks through workers: order, bounds, death and interruption."""

import os
from collections.abc import Iterator
from concurrent.futures import wait
from contextlib import closing

import pytest
from attrs import evolve

from briefingkit.archive.pages import Page
from briefingkit.archive.pool import Pool, Task, _end_with_parent, _start_worker


def _names(task: Task) -> list[str]:
    return [page.fault or page.name for page in task.pages]


def _names_or_death(task: Task) -> list[str]:
    if any(page.name == "killer" and page.fault is None for page in task.pages):
        os._exit(9)
    return _names(task)


def _fail(task: Task) -> list[str]:
    raise OSError(28, f"No space left on device for {task.pages[0].name}")


def _tasks(count: int) -> Iterator[Task]:
    return (Task((Page(str(number), str(number)),)) for number in range(count))


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_order(workers: int) -> None:
    """However many workers there are, the first task's result is the first."""
    assert list(Pool(_names, workers).run(_tasks(50))) == [[str(number)] for number in range(50)]


@pytest.mark.parametrize("workers", [1, 2])
def test_few_tasks_are_taken_ahead(workers: int) -> None:
    """Tasks are asked for as workers become free, and not all at once."""
    taken = []

    def tasks() -> Iterator[Task]:
        for task in _tasks(100):
            taken.append(task)
            yield task

    with closing(Pool(_names, workers).run(tasks())) as results:
        next(results)
        assert len(taken) <= 3 * workers


def test_a_page_that_kills_its_worker_costs_itself_alone() -> None:
    """The killer gets a fault; its neighbours, and the tasks in flight with it, are done."""
    tasks = [Task((Page(f"{number}", f"{number}"), Page("b", f"{number}b"))) for number in range(12)]
    tasks[5] = evolve(tasks[5], pages=(*tasks[5].pages, Page("killer", "killer")))
    results = list(Pool(_names_or_death, 2).run(tasks))
    assert results[5] == ["5", "5b", "a worker died of it"]
    assert [result for place, result in enumerate(results) if place != 5] == [
        [f"{place}", f"{place}b"] for place in range(12) if place != 5
    ]


def test_two_killers_cost_two_pages() -> None:
    """A second killer in the tasks in flight is found as well."""
    tasks = [Task((Page("killer", "killer"),)), *_tasks(3), Task((Page("killer", "killer"),))]
    assert list(Pool(_names_or_death, 2).run(tasks)) == [
        ["a worker died of it"], ["0"], ["1"], ["2"], ["a worker died of it"]
    ]  # fmt: skip


def test_what_the_work_raises_ends_the_run() -> None:
    """A full disk is nobody's page: the error reaches the caller."""
    with pytest.raises(OSError, match="No space left on device for 0"):
        list(Pool(_fail, 2).run(_tasks(5)))


def test_what_is_ready_when_the_run_is_given_up_is_kept() -> None:
    """After an interruption, the results that nobody took can still be had."""
    pool = Pool(_names, 2)
    results = pool.run(_tasks(100))
    assert next(results) == ["0"]
    assert not wait([future for _, future in pool._flying], timeout=60).not_done
    with pytest.raises(KeyboardInterrupt):
        results.throw(KeyboardInterrupt)
    assert list(pool.finished()) == [[str(number)] for number in range(1, 6)]


def test_the_watch_ends_where_there_is_no_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a process that nobody started, a worker's watch over its parent has nothing to do."""
    handlers = []
    monkeypatch.setattr("signal.signal", lambda number, handler: handlers.append((number, handler)))
    _start_worker()
    assert handlers
    _end_with_parent()
