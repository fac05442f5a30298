"""Patterns whose time is not linear, known by their shape before they meet a line."""

import re
from collections.abc import Iterator, Sequence
from itertools import permutations, product
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]  # Python's own reading of a pattern
from typing import Any, Final

_REPEATS: Final = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)
_PLACES: Final = (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT)
_CHARACTERS: Final = (_constants.LITERAL, _constants.NOT_LITERAL, _constants.ANY, _constants.IN)

_FEW: Final = 3
"""How often something may be repeated whatever it is."""
_MANY: Final = 64
"""Ways to match what is repeated, beyond which nobody looks."""

Operation = tuple[Any, Any]
Word = tuple[Any, ...]
"""Characters, or classes of them, as Python's parser gives them: the key of each and what it compiles to."""


def check_linear(pattern: re.Pattern[str]) -> None:
    """Refuse a repetition that can split one text in several ways, which then multiply.

    What is repeated more than three times must match a few rows of characters, and these must be a code: no text reads
    in two ways as such rows, one after the other. ValueError names the pattern.
    """
    for code, argument in _operations(_parser.parse(pattern.pattern, pattern.flags)):
        if code in _REPEATS and argument[1] > _FEW:
            words = _words(argument[2], pattern.flags)
            if words is None or (len(words) > 1 and not _is_code(words)):
                raise ValueError(
                    f"pattern {pattern.pattern!r} repeats a repetition, or alternatives that are not told apart: "
                    "it would not be linear"
                )


def _operations(parsed: object) -> Iterator[Operation]:
    """Give all that a pattern is made of, however deep."""
    if isinstance(parsed, _parser.SubPattern):
        for operation in parsed:
            yield operation
            yield from _operations(operation[1])
    elif isinstance(parsed, tuple | list):
        for part in parsed:
            yield from _operations(part)


def _words(parsed: Any, flags: int) -> list[Word] | None:
    """Give all rows of characters that a part of a pattern matches; None where they are many, or no such rows."""
    words: list[Word] = [()]
    for code, argument in parsed:
        here: list[Word] | None = None
        if code in _CHARACTERS:
            made = _compiler.compile(_parser.SubPattern(parsed.state, [(code, argument)]), flags)
            here = [((repr((code, argument)), chr(argument) if code is _constants.LITERAL else None, made),)]
        elif code in _PLACES:
            here = [()]
        elif code is _constants.SUBPATTERN:
            here = _words(argument[3], flags)
        elif code is _constants.BRANCH:
            branches = [_words(branch, flags) for branch in argument[1]]
            here = [word for branch in branches for word in branch or ()] if None not in branches else None
        elif code in _REPEATS and argument[0] == argument[1] <= _MANY:
            one = _words(argument[2], flags)
            here = [word * argument[0] for word in one] if one is not None and len(one) == 1 else None
        if here is None or len(words) * len(here) > _MANY:
            return None
        words = [left + right for left, right in product(words, here)]
    return words


def _is_code(words: Sequence[Word]) -> bool:
    """Tell whether no text reads in two ways as a row of words (Sardinas and Patterson, 1953)."""
    left_over = [rest for one, other in permutations(words, 2) if (rest := _rest(one, other)) is not None]
    seen = set()
    while left_over:
        rest = left_over.pop()
        if not rest:
            return False
        if rest not in seen:
            seen.add(rest)
            left_over += [r for word in words for r in (_rest(rest, word), _rest(word, rest)) if r is not None]
    return True


def _rest(start: Word, word: Word) -> Word | None:
    """Give what is left of a word after a start that it may have, else None."""
    if len(start) > len(word) or not all(map(_meet, start, word)):
        return None
    return word[len(start) :]


def _meet(one: tuple[str, str | None, re.Pattern[str]], other: tuple[str, str | None, re.Pattern[str]]) -> bool:
    """Tell whether a character may be both; of two classes it is taken for granted."""
    if one[1] is not None:
        return other[2].match(one[1]) is not None
    return other[1] is None or one[2].match(other[1]) is not None
