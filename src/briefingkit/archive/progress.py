"""A bar on standard error, where somebody can see it."""

from types import TracebackType
from typing import Any, Self

from attrs import define, field


@define
class Progress:
    """Counts pages. Silent unless `wanted`, tqdm is installed and standard error is a terminal."""

    wanted: bool
    _bar: Any = field(default=None, init=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.close()

    def advance(self, pages: int = 1) -> None:
        """Count further pages as done."""
        if self._bar is None:
            if not self.wanted:
                return
            try:
                from tqdm import tqdm
            except ImportError:
                self.wanted = False
                return
            # made late, as tqdm starts a thread and workers are best forked from a process without
            self._bar = tqdm(unit=" pages", disable=None)
        self._bar.update(pages)
