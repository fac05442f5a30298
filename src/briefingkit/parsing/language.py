"""Which language a page is in, by its script and its commonest words."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import filterfalse
from typing import Final

from briefingkit._codes import is_language_tag
from briefingkit.parsing import lexicon

_SAMPLE: Final = 800
"""Characters that are enough to tell a language."""
_SHARE: Final = 0.15
_SHARE_OF_KANA: Final = 0.05
_ENOUGH: Final = 2
"""Common words and letters, of which a language in Latin letters must show more."""
_LETTERS: Final = frozenset("".join(lexicon.LETTERS.values()))
_EDGES: Final = ".,;:!?()«»„“”\"'…।،؟؛"
_TRADITIONAL: Final = "國會這們說對來時個為與開問題點關於實長發無當應"

_BRITISH = re.compile(
    r"\b(?:(?:col|fav|hon|harb|behavi|neighb)our|programme|defence|centre|(?:organ|recogn|real|critic|util|priorit)is"
    r"|whilst|travelled|cheque|parliament|prime minister:|the hon\b|rt\.? hon)",
    re.IGNORECASE,
)
_AMERICAN = re.compile(
    r"\b(?:(?:col|fav|hon|harb|behavi|neighb)or|defense|center|traveled|white house|congress\b|u\.s\. )", re.IGNORECASE
)
_SPELLED: Final = 20_000
"""Characters in which words are looked for that are spelled in two ways."""
_CLEARLY: Final = 2


def spelled_in(text: str) -> str | None:
    """Tell British English (en-GB) from American (en-US) by how words are spelled; None where neither is clear."""
    sample = text[:_SPELLED]
    british, american = len(_BRITISH.findall(sample)), len(_AMERICAN.findall(sample))
    if max(british, american) < _CLEARLY or min(british, american) * _CLEARLY > max(british, american):
        return None
    return "en-GB" if british > american else "en-US"


def guess_language(text: str) -> str | None:
    """Give the BCP 47 tag of a text's language; None where too little speaks for any."""
    sample = text[:_SAMPLE].casefold()
    if not sample.isascii():
        for languages, script in lexicon.SCRIPTS:
            share = _SHARE_OF_KANA if languages == ("ja",) else _SHARE
            if len(script.findall(sample)) < len(sample) * share:
                continue
            if languages == ("zh",):
                traditional = sum(map(sample.count, _TRADITIONAL))
                return "zh-Hant" if traditional >= 3 + len(sample) // 200 else "zh"
            return languages[0] if len(languages) == 1 else _likeliest(sample, languages, 0)
    return _likeliest(sample, lexicon.LATIN, _ENOUGH)


def _likeliest(sample: str, languages: Sequence[str], enough: int) -> str | None:
    """Give the language whose common words and letters are most of a sample's; letters of others speak against it."""
    words = Counter(word.strip(_EDGES) for word in sample.split())
    letters = Counter(filterfalse(str.isascii, sample))
    telling = [letter for letter in letters if letter in _LETTERS]
    telling = [letter for letter in telling if any(letter in lexicon.LETTERS.get(name, "") for name in languages)]
    best, most = None, enough
    for language in languages:
        own = lexicon.LETTERS.get(language, "")
        score = sum(map(words.__getitem__, lexicon.COMMON_WORDS[language]))
        score += sum(letters[letter] if letter in own else -letters[letter] for letter in telling)
        if score > most:
            best, most = language, score
    return best


def country_of(language: str | None) -> str | None:
    """Give the country (ISO 3166-1 alpha-2) where a language is, above all, printed; None where there are several."""
    primary, *subtags = (language or "").split("-")
    region = next((subtag for subtag in subtags if len(subtag) == 2), None)
    return region.upper() if region else lexicon.COUNTRIES.get(primary)


def as_tag(printed: str | None) -> str | None:
    """Give the BCP 47 tag that a page's head means (`en_US` is en-US); None where it means none ("English")."""
    tag = (printed or "").strip().replace("_", "-")
    return tag if is_language_tag(tag) else None
