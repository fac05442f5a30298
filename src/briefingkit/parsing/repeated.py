"""Paragraphs -> what a page prints again and again: the lines, names before dashes, names in brackets."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, Self

from attrs import frozen

from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.traits import Traits, traits_of

LONGEST_REPEATED: Final = 40
_OFTEN: Final = 3
_TWICE: Final = 2
_MOST_WORDS: Final = 4
_NAME_AND_DASH = re.compile(r"([^\W\d_a-zà-ÿа-я]\w+(?: [^\W\d_a-zà-ÿа-я][\w’'.-]+){1,3}) [-–—] (?=\S.{20})")
_BRACKETED = re.compile(r"\[([^\[\]\n]{1,60})\]:?\s*\w")
_DASHED = re.compile(r"([^\W\d_][^.:?!。：？！\n]{1,40}?) [-–—] \S")
_TIME: Final = r"[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?"
"""The time of a recording at the head of a line."""
_GAPPED = re.compile(rf"(?:{_TIME}\s)?([^\W\d_][^.:?!。：？！\t\n]{{0,40}}?)(?:\t|[ \u00a0\u3000]{{3}})\s*\S")
_TIMED = re.compile(rf"{_TIME}[\s\-–:]+(?=[^\W\d_])")
_SHARE: Final = 0.2
"""Share of paragraphs that begin so."""


@frozen
class Repeated:
    """The lines that a page prints again and again, and what they tell of it.

    `named` says that a name is among them, `bracketed` that the page begins its paragraphs with names in brackets,
    `dashed` and `gapped` that it does so with names before a dash, or before a tab or wide space.
    """

    lines: frozenset[str]
    named: bool
    bracketed: bool
    dashed: bool
    gapped: bool

    @classmethod
    def of(cls, paras: Sequence[Paragraph]) -> Self:
        """Look once at a page."""
        shown = (_without_time(line.text) for para in paras for line in para.lines)
        counts = Counter([text for text in shown if len(text) <= LONGEST_REPEATED])
        dashed = Counter(_before_dash(paras))
        lines = frozenset(
            [line for line, count in counts.items() if count >= _OFTEN]
            + [name for name, count in dashed.items() if count >= _TWICE]
        )
        named = any(is_name(traits_of(line)) for line in lines)
        return cls(lines, named, *(_begin_so(paras, manner) for manner in (_BRACKETED, _DASHED, _GAPPED)))


def _without_time(line: str) -> str:
    """Take the time of a recording off a line's head: `[00:00:15.120] - Speaker 2`."""
    return _TIMED.sub("", line) if line[:1] in "[(0123456789" else line


def is_name(traits: Traits) -> bool:
    """Tell a name of a few words, or `Speaker 9`, which may stand once on a page that prints others again and again."""
    return traits.shape == "name" and traits.words <= _MOST_WORDS and traits.role is None and not traits.letterhead


def _before_dash(paras: Sequence[Paragraph]) -> Iterator[str]:
    """Give the names before dashes: a name that begins two lines so is a label (Brazil's presidency)."""
    for para in paras:
        if " – " in para.text or " — " in para.text or " - " in para.text:
            yield from (m[1] for begin in para.breaks if (m := _NAME_AND_DASH.match(para.text, begin)))


def _begin_so(paras: Sequence[Paragraph], manner: re.Pattern[str]) -> bool:
    """Tell a page whose paragraphs or lines begin with a name in this manner, some names again and again."""
    of_lines = [(begin, m[1]) for para in paras for begin in para.breaks if (m := manner.match(para.text, begin))]
    of_paragraphs = Counter([name for begin, name in of_lines if begin == 0])
    lines = sum(len(para.breaks) for para in paras)
    return _is_often(of_paragraphs, len(paras)) or _is_often(Counter([name for _, name in of_lines]), lines)


def _is_often(begun: Counter[str], pieces: int) -> bool:
    return begun.total() >= _SHARE * pieces and any(count >= _OFTEN for count in begun.values())
