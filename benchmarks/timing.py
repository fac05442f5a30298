"""Two contenders timed side by side, so that a busy or a slow machine tells against both alike."""

import gc
import time
from collections.abc import Callable, Mapping
from random import Random
from statistics import median

from attrs import frozen

Work = Callable[[], object]


@frozen
class Comparison:
    """The ratio of two times: the median over the rounds, and the least and the greatest."""

    ratio: float
    least: float
    greatest: float


def compare(work: Mapping[str, Work], of: str, to: str, rounds: int = 7) -> Comparison:
    """Give time of `of` / time of `to`.

    All `work` runs once in each round, in random order, each after a garbage collection; the ratio is taken within the
    round. One round goes before that does not count.
    """
    order, draw, ratios = list(work), Random(0), []
    for number in range(rounds + 1):
        draw.shuffle(order)
        seconds = {name: _time(work[name]) for name in order}
        if number:
            ratios.append(seconds[of] / seconds[to])
    return Comparison(median(ratios), min(ratios), max(ratios))


def _time(work: Work) -> float:
    gc.collect()
    began = time.perf_counter()
    result = work()
    took = time.perf_counter() - began
    del result  # after the clock has stopped: it is not the work that throws it away
    return took
