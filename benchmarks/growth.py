"""How time and memory grow: with the length of a page, with the number of pages, and with hostile pages.

A straight line has the exponent 1: twice the page, twice the time.
"""

import gc
import time
from collections.abc import Callable, Iterator
from math import log
from pathlib import Path

import briefingkit as bk
from benchmarks.fresh import peak_memory
from benchmarks.pages import as_html, as_text, page, write_archive

STRAIGHT = 1.3
"""The exponent up to which a curve counts as a straight line: caches and the garbage collector bend it a little."""

HOSTILE: dict[str, Callable[[int], str]] = {
    "one word": lambda size: "a" * size,
    "spaces": lambda size: " " * size,
    "empty lines": lambda size: "\n" * size,
    "colons": lambda size: ":" * size,
    "labels on one line": lambda size: "Q: " * (size // 3),
    "labels alone": lambda size: "Q:\n" * (size // 3),
    "labels, all different": lambda size: "".join(f"A{number:06}: b\n" for number in range(size // 11)),
    "names, nearly alike": lambda size: "".join(
        f"Ana Petresc{chr(97 + n % 26)}{n % 97}: b.\n" for n in range(size // 18)
    ),
    "opened brackets": lambda size: "(" * size,
    "brackets in brackets": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "stage directions": lambda size: "Q: " + "(Laughter) " * (size // 11),
    "asterisks": lambda size: "*" * size,
    "lines of asterisks": lambda size: "***\n" * (size // 4),
    "dates": lambda size: "March 3, 2022 " * (size // 14),
    "digits": lambda size: "1" * size,
    "capitals": lambda size: "A B " * (size // 4),
    "Chinese": lambda size: "记者" * (size // 2),
    "opened tags": lambda size: "<p>" * (size // 3),
    "nested tags": lambda size: "<div>" * (size // 5),
    "bold in bold": lambda size: "<p>" + "<b>a:" * (size // 5),
    "type never closed": lambda size: "".join(f"<p><font size={n}>a" for n in range(size // 20)) + "</foo><hr>" * 99,
    "form feeds": lambda size: "\f" * size,
    "opened CDATA": lambda size: "<p>" + "<![CDATA[" * (size // 9),
    "number signs": lambda size: ("#" * 199 + "x\n\n") * (size // 202),
    "endless title": lambda size: "<html><head><title>" + "x - " * (size // 4) + "</title></head><p>Q: a",
    "less-than signs": lambda size: "<" * size,
    "ampersands": lambda size: "<p>" + "&" * size,
    "table cells": lambda size: "<table>" + "<tr><td>Q:</td><td>a</td></tr>" * (size // 30),
}


def seconds(text: str) -> float:
    """Time one parse: the better of two."""
    best = float("inf")
    for _ in range(2):
        gc.collect()
        began = time.perf_counter()
        bk.parse(text)
        best = min(best, time.perf_counter() - began)
    return best


def exponent(sizes: list[int], times: list[float]) -> float:
    """Give the exponent of the growth at the end of the curve: what is fixed for each page tells least there."""
    return log(times[-1] / times[-2]) / log(sizes[-1] / sizes[-2])


def curve(name: str, make: Callable[[int], str], sizes: list[int]) -> str:
    """Measure one curve and give its line."""
    texts = [make(size) for size in sizes]
    times = [seconds(text) for text in texts]
    bend = exponent([len(text) for text in texts], times)
    verdict = "straight" if bend <= STRAIGHT else "BENT"
    points = "".join(f"{1000 * took:>10.1f}" for took in times)
    return f"{name:24}{points}{bend:>8.2f}  {verdict}"


def long_page(size: int, html: bool) -> str:
    """Make one page of about `size` characters out of many."""
    first, number, length = page(0), 0, 0
    turns: list[tuple[str, tuple[str, ...]]] = []
    while length < size:
        more = page(number).turns
        turns += more
        length += sum(len(text) for _, paragraphs in more for text in paragraphs)
        number += 1
    whole = type(first)(first.title, first.published, tuple(turns))
    return as_html(whole) if html else as_text(whole)


def growth(scratch: Path) -> Iterator[str]:
    """Give all curves, line by line."""
    sizes = [20_000, 80_000, 320_000, 1_280_000]
    yield f"{'time of one page':24}" + "".join(f"{size // 1000:>7,} KB" for size in sizes) + "  growth"
    yield curve("text, ms", lambda size: long_page(size, html=False), sizes)
    yield curve("HTML, ms", lambda size: long_page(size, html=True), sizes)
    hostile = [10_000, 40_000, 160_000]
    yield f"\n{'hostile pages':24}" + "".join(f"{size // 1000:>7,} KB" for size in hostile) + "  growth"
    for name, make in HOSTILE.items():
        yield curve(f"{name}, ms"[:24], make, hostile)
    yield f"\n{'pages':>10}{'seconds':>10}{'peak MiB':>10}"
    for number in (250, 500, 1000, 2000):
        folder = scratch / f"growth-{number}"
        write_archive(folder, number, "txt")
        began = time.perf_counter()
        peak = peak_memory(folder)
        yield f"{number:>10,}{time.perf_counter() - began:>10.1f}{peak / 1024:>10.1f}"
