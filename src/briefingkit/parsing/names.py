"""Names by their words: which names of a page hold another one, found without going over them all."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, Generic, TypeVar

from attrs import frozen

from briefingkit.parsing.traits import Traits

_Named = TypeVar("_Named")
_LONGEST_EASTERN: Final = 32
_EASTERN: Final = ("\u2e80", "\ud7af")
_BODIES: Final = ("部", "委", "局", "署", "院", "办", "辦", "厅", "廳", "省", "府")
"""With what ministries and offices end in Chinese and Japanese; 外交部 of 外交部发言人 is nobody's name."""
_NAME_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST_ALIKE: Final = 50
_LONGEST_NAME: Final = 6
"""Words."""


@frozen
class Names(Generic[_Named]):
    """What is named, by the words of its names."""

    words: Mapping[_Named, frozenset[str]]
    by_word: Mapping[str, Sequence[_Named]]

    @classmethod
    def of(cls, words: Mapping[_Named, frozenset[str]]) -> "Names[_Named]":
        """Sort what is named, given with its words."""
        by_word: dict[str, list[_Named]] = {}
        for named, its_words in words.items():
            for word in its_words:
                by_word.setdefault(word, []).append(named)
        return cls(words, by_word)

    def holding(self, words: frozenset[str]) -> list[_Named]:
        """Give what is named with all of these words, with others or without.

        No page has many of whom each shares a word with all others, so that no more than some are looked at.
        """
        if not words:
            return []
        rarest = min((self.by_word.get(word, ()) for word in words), key=len)
        return [named for named in rarest[:_MOST_ALIKE] if words <= self.words[named]]


def endings(keys: Iterable[str]) -> dict[str, str]:
    """Give the ends of East Asian names, each with the longest name that ends so: 林海 of 发言人林海."""
    found: dict[str, str] = {}
    for key in keys:
        if _EASTERN[0] < key[:1] < _EASTERN[1] and len(key) <= _LONGEST_EASTERN:
            for start in range(1, len(key)):
                found[key[start:]] = max(key, found.get(key[start:], ""), key=len)
    return found


def names_person(title: str, label: Traits) -> bool:
    """Tell whether a page's title (casefolded) names the person of a label: by the surname, and half of the words."""
    return label.shape != "phrase" and label.words <= _LONGEST_NAME and bool(title) and _holds_name(title, label.key)


@lru_cache(maxsize=64)
def _words_of_title(title: str) -> frozenset[str]:
    return frozenset(_NAME_WORD.findall(title))


@lru_cache(maxsize=1024)
def _holds_name(title: str, key: str) -> bool:
    title_words = _words_of_title(title)
    if any("\u2e80" <= c <= "\ud7af" for c in key):
        return 2 <= len(key) <= 6 and key in title and not key.endswith(_BODIES)
    words = [word for word in _NAME_WORD.findall(key) if len(word) > 2 or word in title_words]
    return bool(words) and words[-1] in title_words and sum(w in title_words for w in words) * 2 >= len(words)
