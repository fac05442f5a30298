"""Whatever comes in, something comes out, with work that grows as the page does and not as its square."""

import random
import sys
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest

from briefingkit.parsing import parse

NOISE = random.Random(7)  # noqa: S311 - the same noise every time
SIZE = 200
STEEPEST = 2.5
"""How much more work twice the page may be: 2 is linear, 4 is quadratic."""

MEGABYTE = 250_000
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
    "one line of labels": lambda: "Q: Who pays? A: We do. " * 5_000,
    "short lines": lambda: "so\n" * 30_000,
    "many labels": lambda: "".join(DIALOGUE % number for number in range(6_000)),
    "different labels": lambda: "".join(f"MR. K{number}: We do, as we always have.\n\n" for number in range(5_000)),
    "colons": lambda: ":" * 200_000 + "\n" + ": " * 100_000,
    "brackets": lambda: "(" * 100_000 + "[" * 100_000 + "【" * 100_000,
    "asterisks": lambda: "*" * 200_000 + "\n" + "**Q:**" * 30_000,
    "dashes": lambda: "- Who pays?\n" * 30_000,
    "quotation marks": lambda: "> " * 50_000 + "\n" + "> q\n" * 5_000,
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
    "form feeds": lambda: "\f" * 5_000,
    "number signs": lambda: ("#" * 199 + "x\n\n") * 200,
    "opened CDATA": lambda: html("<p>" + "<![CDATA[" * 20_000),
    "endless title": lambda: html("</body><title>" + "x - " * 40_000 + "</title><body><p>Q: Who pays?"),
    "heading of spaces": lambda: "# a" + " " * 200_000 + "b {#c",
    "front matter": lambda: "---\n" + "title: x\n" * 15_000,
    "WEBVTT": lambda: "WEBVTT\n\n" + "00:01.000 --> 00:02.000\nx\n\n" * 5_000,
}


@pytest.mark.parametrize("name", PAGES)
def test_hostile_page_is_read(name: str) -> None:
    """No exception: a briefing, or an error that says why there is none."""
    parsed = parse(PAGES[name]())
    assert parsed.briefing.turns or parsed.errors


def names(count: int) -> Iterator[str]:
    """Invent names, no two alike."""
    letters = random.Random(count)  # noqa: S311 - the same names every time
    for _ in range(count):
        yield " ".join("".join(letters.choices("abdeiklmnorstu", k=6)).title() for _ in range(2))


GROWING: dict[str, Callable[[int], bytes | str]] = {
    "dialogue": lambda size: DIALOGUE.replace("%d", "one") * size,
    "prose": lambda size: "and so the lamps were lit again, and nobody knew by whom, or why\n" * size,
    "one line": lambda size: "Q: Who pays? A: We do, as we always have. " * size,
    "dashes": lambda size: "- Who pays?\n\n- We do, as we always have, and nobody else will.\n\n" * size,
    "HTML": lambda size: html("<p><b>Q:</b> Who pays?</p><p><b>A:</b> We do, as we always have.</p>" * size),
    "deep HTML": lambda size: html("<div>" * size + "Q: Who pays?"),
    "one reporter": lambda size: "Ana Ruiz: Who pays?\n\nMr. Korda: We do, as we always have.\n\n" * size,
    "officials alike": lambda size: "".join(
        f"Q: Who pays?\n\nMINISTER {' '.join('ABCDEFGH'[n >> s & 7] * 3 for s in (0, 3, 6))}: We do.\n\n"
        for n in range(size)
    ),
    "many officials": lambda size: "".join(f"Q: Who pays?\n\nMINISTER {name}: We do.\n\n" for name in names(size)),
    "many reporters": lambda size: "".join(f"{name}: Who pays?\n\nMr. Korda: We do.\n\n" for name in names(size)),
}


@pytest.mark.parametrize("name", GROWING)
def test_work_is_linear(name: str) -> None:
    """A page of twice the size takes about twice the steps of the interpreter."""
    page = GROWING[name]
    assert steps(page(2 * SIZE)) < STEEPEST * steps(page(SIZE))


def steps(page: bytes | str) -> int:
    """Count the instructions that the interpreter runs for a page: the same number every time, unlike seconds."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    parse("Q: Who pays?\n\nA: We do.")  # loads what is loaded once
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        parse(page, layout="generic")
    finally:
        sys.settrace(before)
    return count
