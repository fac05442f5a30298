"""The bar."""

import sys

import pytest

from briefingkit.archive.progress import Progress


class _Terminal:
    def __init__(self) -> None:
        self.shown = ""

    def write(self, text: str) -> int:
        self.shown += text
        return len(text)

    def flush(self) -> None: ...

    def isatty(self) -> bool:
        return True


def _count(pages: int, *, wanted: bool = True) -> None:
    with Progress(wanted) as bar:
        for _ in range(pages):
            bar.advance()


def test_a_terminal_shows_the_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where somebody looks, pages are counted."""
    pytest.importorskip("tqdm")
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    _count(3)
    assert "3 pages" in terminal.shown


def test_nothing_is_shown_where_nobody_looks(capfd: pytest.CaptureFixture[str]) -> None:
    """A log file gets no bar, and neither does who wants none."""
    _count(3)
    _count(3, wanted=False)
    assert capfd.readouterr().err == ""


def test_without_tqdm_there_is_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bar is a nicety: its absence is no error."""
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setitem(sys.modules, "tqdm", None)
    _count(3)
    assert terminal.shown == ""
