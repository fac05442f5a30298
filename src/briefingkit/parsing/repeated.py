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
_SHARE_IN_BRACKETS: Final = 0.2


@frozen
class Repeated:
    """The lines that a page prints again and again, and what they tell of it.

    `named` says that a name is among them, `bracketed` that the page begins its paragraphs with names in brackets.
    """

    lines: frozenset[str]
    named: bool
    bracketed: bool

    @classmethod
    def of(cls, paras: Sequence[Paragraph]) -> Self:
        """Look once at a page."""
        counts = Counter([line.text for para in paras for line in para.lines if len(line.text) <= LONGEST_REPEATED])
        dashed = Counter(_before_dash(paras))
        lines = frozenset(
            [line for line, count in counts.items() if count >= _OFTEN]
            + [name for name, count in dashed.items() if count >= _TWICE]
        )
        return cls(lines, any(is_name(traits_of(line)) for line in lines), _in_brackets(paras))


def is_name(traits: Traits) -> bool:
    """Tell a name of a few words, or `Speaker 9`, which may stand once on a page that prints others again and again."""
    return traits.shape == "name" and traits.words <= _MOST_WORDS and traits.role is None and not traits.letterhead


def _before_dash(paras: Sequence[Paragraph]) -> Iterator[str]:
    """Give the names before dashes: a name that begins two lines so is a label (Brazil's presidency)."""
    for para in paras:
        if " – " in para.text or " — " in para.text or " - " in para.text:
            yield from (m[1] for begin in para.breaks if (m := _NAME_AND_DASH.match(para.text, begin)))


def _in_brackets(paras: Sequence[Paragraph]) -> bool:
    """Tell a page whose paragraphs begin with names in square brackets, some of them again and again."""
    begun = Counter([m[1] for para in paras if para.text[:1] == "[" and (m := _BRACKETED.match(para.text))])
    return begun.total() >= _SHARE_IN_BRACKETS * len(paras) and any(count >= _OFTEN for count in begun.values())
