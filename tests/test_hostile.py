"""Whatever comes in, something comes out, in time that grows with the page and not with its square."""

import random
import time
from collections.abc import Callable

import pytest

from briefingkit.parsing import parse

NOISE = random.Random(7)  # noqa: S311 - the same noise every time
HANG = 60.0
"""Seconds of the processor: far above what any of these pages takes, on any machine."""
STEEPEST = 4.0
"""How much longer twice the page may take: 2 is linear, 4 is quadratic."""

MEGABYTE = 1_000_000
DIALOGUE = "Q: Who pays for lamp number %d?\n\nMR. KORDA: The province pays for that one, as for all of them.\n\n"


def html(body: str) -> bytes:
    """Make a page."""
    return f"<html><head><meta charset='utf-8'></head><body>{body}</body></html>".encode()


PAGES: dict[str, Callable[[], bytes | str]] = {
    "nothing": lambda: b"",
    "white space": lambda: " \n\t\r\n" * 1000,
    "noise": lambda: NOISE.randbytes(5 * MEGABYTE),
    "noise in letters": lambda: "".join(NOISE.choices("abcdefgh .:?\n", k=MEGABYTE)),
    "one line": lambda: "the lamps were lit again and " * (MEGABYTE // 29),
    "one line of letters": lambda: "x" * MEGABYTE,
    "one line of labels": lambda: "Q: Who pays? A: We do. " * 20_000,
    "short lines": lambda: "so\n" * 100_000,
    "many labels": lambda: "".join(DIALOGUE % number for number in range(25_000)),
    "different labels": lambda: "".join(f"MR. K{number}: We do, as we always have.\n\n" for number in range(20_000)),
    "colons": lambda: ":" * 200_000 + "\n" + ": " * 100_000,
    "brackets": lambda: "(" * 100_000 + "[" * 100_000 + "【" * 100_000,
    "asterisks": lambda: "*" * 200_000 + "\n" + "**Q:**" * 30_000,
    "dashes": lambda: "- Who pays?\n" * 30_000,
    "quotation marks": lambda: "> " * 50_000 + "\n" + "> q\n" * 20_000,
    "deep nesting": lambda: html("<div>" * 5_000 + "Q: Who pays?" + "</div>" * 5_000),
    "deep bold": lambda: html("<p>" + "<b>" * 5_000 + "Q: Who pays?"),
    "unclosed tags": lambda: html("<p><b><a href='" * 20_000),
    "one long tag": lambda: html("<p " + "a" * MEGABYTE + ">Q: Who pays?</p>"),
    "comments": lambda: html("<!--" * 50_000),
    "entities": lambda: html("<p>" + "&amp;" * 100_000 + "</p>"),
    "NULs": lambda: b"Q: Who pays?\n\x00\x00\nA: We do.\x00\n" * 200,
    "wrong encoding": lambda: ("问：谁付？\n\n答：我们付。\n\n" * 200).encode("gb18030") + b"\xff\xfe\x81",
    "utf-16 cut": lambda: ("Q: Who pays?\n\nA: We do.\n\n" * 100).encode("utf-16")[:-1],
    "truncated page": lambda: html("<p>Q: Who pays?</p><p>A: We do.</p>" * 500)[:-40],
    "control characters": lambda: "".join(map(chr, range(32))) * 3_000,
    "surrogates": lambda: "Q: \ud800?\n\nA: \udfff.\n\n" * 100,
    "combining marks": lambda: "Q" + "\u0301" * 200_000 + ": Who pays?",
    "front matter": lambda: "---\n" + "title: x\n" * 50_000,
    "WEBVTT": lambda: "WEBVTT\n\n" + "00:01.000 --> 00:02.000\nx\n\n" * 20_000,
}


@pytest.mark.parametrize("name", PAGES)
def test_hostile_page_is_read(name: str) -> None:
    """No exception, no hang: a briefing or an error that says why there is none."""
    page = PAGES[name]()
    begun = time.process_time()
    parsed = parse(page)
    assert time.process_time() - begun < HANG
    assert parsed.briefing.turns or parsed.errors


@pytest.mark.parametrize(
    ("page", "count"),
    [
        (DIALOGUE.replace("%d", "one"), 1_500),
        ("and so the lamps were lit again, and nobody knew by whom, or why\n", 8_000),
        ("Q: Who pays? A: We do, as we always have. ", 2_500),
        ("- Who pays?\n\n- We do, as we always have, and nobody else will.\n\n", 3_000),
    ],
    ids=["dialogue", "prose", "one line", "dashes"],
)
def test_time_is_linear(page: str, count: int) -> None:
    """A page of twice the length takes about twice the time."""
    assert seconds(page * (2 * count)) < STEEPEST * seconds(page * count)


def test_time_is_linear_in_html() -> None:
    """The same of HTML."""
    part = "<p><b>Q:</b> Who pays?</p><p><b>A:</b> We do, as we always have.</p>"
    assert seconds(html(part * 2_000)) < STEEPEST * seconds(html(part * 1_000))


def seconds(page: bytes | str) -> float:
    """Give the processor's time for a page: the best of three, since a machine may be busy."""
    taken = []
    for _ in range(3):
        begun = time.process_time()
        parse(page, layout="generic")
        taken.append(time.process_time() - begun)
    return min(taken)
