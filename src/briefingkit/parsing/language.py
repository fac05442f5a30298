"""Which language a page is in, by its script and its commonest words."""

import re
from collections import Counter
from typing import Final

from briefingkit._codes import is_language_tag

_SAMPLE: Final = 800
"""Characters that are enough to tell a language."""
_SCRIPTS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("cyrillic", re.compile(r"[\u0400-\u04ff]")),
    ("arabic", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_SHARE: Final = 0.15
_STOP_WORDS: Final[dict[str, frozenset[str]]] = {
    "en": frozenset("the of and to in that is for on with we have".split()),
    "es": frozenset("que de la el en los se las por del una con".split()),
    "fr": frozenset("les des que est dans une pour nous vous qui sur pas de la le et en du".split()),
    "pt": frozenset("que não uma para com os do da em são dos mais".split()),
    "it": frozenset("che di il per non una sono del con della più anche".split()),
    "de": frozenset("die der und das ist nicht wir zu den ein auch mit".split()),
    "sv": frozenset("att och det som är inte vi på för har av till".split()),
    "da": frozenset("at og det er ikke vi på for har af til jeg".split()),
    "nb": frozenset("at og det er ikke vi på for har av til jeg".split()),
    "nl": frozenset("de het een van dat is niet wij en op zijn voor".split()),
    "pl": frozenset("się nie na to że jest do jak ale czy po tak".split()),
    "tr": frozenset("bir ve bu için da de ile çok olarak ne daha olan".split()),
    "cs": frozenset("se na že je to jsem ale jako by jsme tak pro".split()),
    "fi": frozenset("on ja ei että se me oli kun niin myös ovat tämä".split()),
    "ro": frozenset("și nu este care să în la de pentru din mai sunt".split()),
    "hu": frozenset("a az hogy nem és is egy ez van de meg azt".split()),
    "id": frozenset("yang dan di untuk dengan ini itu kita tidak dari pada akan".split()),
    "vi": frozenset("và của là có không các cho với được trong những này".split()),
    "ru": frozenset("и в не на что с мы это как по но вы".split()),
    "uk": frozenset("і в не на що з ми це як та але ви".split()),
    "bg": frozenset("и в не на че с ние това как по но да".split()),
    "ar": frozenset("في من على إلى أن ما هذا التي عن مع هل لا".split()),
    "fa": frozenset("در به از که این را با است برای ما می های".split()),
}
_CYRILLIC: Final = ("ru", "uk", "bg")
_ARABIC: Final = ("ar", "fa")
_LATIN: Final = tuple(lang for lang in _STOP_WORDS if lang not in (*_CYRILLIC, *_ARABIC))
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
    sample = text[:_SAMPLE]
    if not sample.isascii():
        for name, pattern in _SCRIPTS:
            if len(pattern.findall(sample)) >= len(sample) * (_SHARE if name != "ja" else 0.05):
                if name == "zh":
                    traditional = sum(map(sample.count, _TRADITIONAL))
                    return "zh-Hant" if traditional >= 3 + len(sample) // 200 else "zh"
                return _commonest(sample, _CYRILLIC if name == "cyrillic" else _ARABIC if name == "arabic" else (name,))
    return _commonest(sample, _LATIN)


def _commonest(sample: str, languages: tuple[str, ...]) -> str | None:
    if len(languages) == 1:
        return languages[0]
    words = Counter(sample.casefold().split())
    best, most = None, 2
    for language in languages:
        score = sum(map(words.__getitem__, _STOP_WORDS[language]))
        if score > most:
            best, most = language, score
    return best


def as_tag(printed: str | None) -> str | None:
    """Give the BCP 47 tag that a page's head means (`en_US` is en-US); None where it means none ("English")."""
    tag = (printed or "").strip().replace("_", "-")
    return tag if is_language_tag(tag) else None
