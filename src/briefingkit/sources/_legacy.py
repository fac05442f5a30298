"""The encodings of before UTF-8: their labels on pages, and a guess at the one a page is written in.

A wrong encoding gives characters that no language uses often. So every candidate is tried, and the one whose text
holds the most of the commonest characters of its language is taken.
"""

import re
from collections import Counter
from typing import Final

from attrs import frozen

_TABLE: Final = """
utf-8 utf-8 | utf8 unicode-1-1-utf-8 utf-8-sig
utf-16le utf-16le | utf-16 utf16 ucs-2 unicode
utf-16be utf-16be | unicodefffe
utf-32le utf-32le | utf-32
utf-32be utf-32be |
gb18030 gb18030 | gb2312 gbk gb_2312 gb_2312-80 x-gbk chinese csgb2312 iso-ir-58 cp936 ms936 windows-936 euc-cn
big5 big5hkscs cp950 | big5-hkscs x-x-big5 cn-big5 csbig5 cp950 windows-950
shift_jis cp932 shift_jis_2004 | shift-jis sjis x-sjis ms_kanji ms932 cp932 windows-31j csshiftjis
euc-jp euc_jp euc_jis_2004 | x-euc-jp eucjp cseucpkdfmtjapanese
iso-2022-jp iso2022_jp iso2022_jp_ext | csiso2022jp
euc-kr cp949 | euckr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean cp949 ms949 uhc windows-949 cseuckr
windows-1250 cp1250 | cp1250 x-cp1250
windows-1251 cp1251 | cp1251 x-cp1251
windows-1252 cp1252 | cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 ascii us-ascii ansi
windows-1253 cp1253 | cp1253 x-cp1253
windows-1254 cp1254 | cp1254 x-cp1254 iso-8859-9 iso8859-9 latin5
windows-1255 cp1255 | cp1255 x-cp1255
windows-1256 cp1256 | cp1256 x-cp1256
windows-1257 cp1257 | cp1257 x-cp1257
windows-1258 cp1258 | cp1258 x-cp1258
windows-874 cp874 | cp874 tis-620 iso-8859-11 dos-874
iso-8859-2 iso8859-2 | iso8859-2 latin2
iso-8859-5 iso8859-5 | iso8859-5 cyrillic
iso-8859-6 iso8859-6 | iso8859-6 arabic asmo-708
iso-8859-7 iso8859-7 | iso8859-7 greek
iso-8859-8 iso8859-8 | iso8859-8 hebrew iso-8859-8-i logical visual
iso-8859-15 iso8859-15 | iso8859-15 latin9
koi8-r koi8-r | koi8 koi koi8_r
koi8-u koi8-u | koi8-ru
ibm866 cp866 | cp866 866
macintosh mac-roman | mac x-mac-roman
x-mac-cyrillic mac-cyrillic |
"""
"""A line an encoding: its WHATWG name, Python's codecs for it (tried in order), and its other labels."""

_ROWS = [(row.split("|")[0].split(), row.split("|")[1].split()) for row in _TABLE.strip().splitlines()]
CODECS: Final = {names[0]: tuple(names[1:]) for names, _ in _ROWS}
"""WHATWG name -> Python's codecs for it."""
LABELS: Final = {label: names[0] for names, labels in _ROWS for label in (names[0], *labels)}
"""Label, in lower case -> WHATWG name."""


@frozen
class _Candidate:
    name: str
    common: str
    """The commonest characters beyond ASCII of what is written in it."""
    wide: bool = False
    """Two bytes a character: thousands of characters, of which the commonest are about two fifths of a text."""


_CHINESE: Final = "“”‘’—…，。、：？！；（）《》「」　"
_KANA: Final = "、。「」（）？　のにはをたがでてとしれさいるもかなりあことますんくだっういよまきけそアイスンルトーラ"
_WIDE: Final = (
    _Candidate(
        "gb18030",
        _CHINESE + "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下"
        "过问记者答方关系外交",
        wide=True,
    ),
    _Candidate(
        "big5",
        _CHINESE + "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下"
        "過問記者答方關係外交",
        wide=True,
    ),
    _Candidate("shift_jis", _KANA, wide=True),
    _Candidate("euc-jp", _KANA, wide=True),
    _Candidate(
        "euc-kr",
        "“”‘’·이다의는에을를가고한하지로기서도사니은정있자대해인과부리으그어습시전국것제수나일들만관회외면말라질문",
        wide=True,
    ),
)
_NARROW: Final = (
    _Candidate("windows-1251", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщіїєґ«»–—"),
    _Candidate("koi8-r", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщ─"),
    _Candidate("ibm866", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщ"),
    _Candidate("iso-8859-5", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщ"),
    _Candidate("windows-1253", "αοιετσνηρπκμλςυωγδθχφβξζψάέήίόύώ«»’–"),
    _Candidate("windows-1256", "اليمونترةبعدسفهكقحجشطصخأإىذضزغثءئؤ،؟؛«»"),
    _Candidate("windows-1255", "יוהלאמרתבשנחפקעדטצגסזכםןךףץ–”“"),
    _Candidate("windows-874", "านรอกเงมยลวดทตสปหบคขพไใะิีุู่้ัแาำ์็ืึโ"),
)
_LATIN: Final = (
    _Candidate("windows-1252", "éèêàâçùûîïôöäüßåæøñáíóúãõ’‘“”–—«»…¿¡°ºª€£§·\xa0©®ÉÀÄÖÜÅÁÍÓÚÑÇÊÂô"),
    _Candidate("windows-1250", "łąęśćżźńóáíéěščřžýůúťďňőűăâîşţ’‘“”„–—«»…\xa0ŚŁŻČŘŠŽ§"),
    _Candidate("windows-1254", "ışğüöçİŞĞÜÖÇâîû’‘“”–—«»…\xa0"),
)
_SAMPLE: Final = 60_000
_REPLACED: Final = 5.0
"""What one byte that an encoding cannot explain takes away, in common characters."""
_DECLARED_BONUS: Final = 0.3
_WIDE_SHARE: Final = 0.4
_SURE: Final = 0.2
_FEWEST_FOREIGN: Final = 40
_ASCII: Final = bytes(range(0x80))
_BEYOND = re.compile(r"[^\x00-\x7f]")
_RUNS = re.compile(rb"[\x80-\x9f\xa1-\xff]+")


def guess(data: bytes, declared: str | None) -> tuple[str, str]:
    """Guess the encoding of bytes that are neither UTF-8 nor what they are declared to be: its name, and why."""
    sample = _sample(data)
    scores = {one.name: _score(sample, one) for one in (*_WIDE, *(_NARROW if _runs_on(sample) else _LATIN))}
    scores["utf-8"] = _utf8_score(sample)
    if declared is not None and declared in scores:
        scores[declared] += _DECLARED_BONUS
    best = max(scores, key=scores.__getitem__)
    if scores[best] <= 0:
        best = declared or "windows-1252"
    return best, "nothing declares an encoding" if declared is None else f"what is declared ({declared}) does not fit"


def is_foreign(data: bytes) -> bool:
    """Tell bytes of another script than Latin, whatever is declared: servers add "iso-8859-1" to any page."""
    sample = _sample(data)
    if len(sample) < _FEWEST_FOREIGN or not _runs_on(sample):
        return False
    return max(_score(sample, one) for one in (*_WIDE, *_NARROW)) > _SURE


def _sample(data: bytes) -> bytes:
    return data.lstrip(_ASCII)[:_SAMPLE]


def _runs_on(sample: bytes) -> bool:
    """Tell whether bytes beyond ASCII stand in rows; an accented letter stands alone among ASCII."""
    runs = _RUNS.findall(sample)
    return sum(len(run) == 1 for run in runs) * 2 <= sum(map(len, runs))


def _score(sample: bytes, candidate: _Candidate) -> float:
    """Tell from -9 to 1 how well an encoding explains a sample; one with a byte beyond ASCII always has such text."""
    counts = Counter(_BEYOND.findall(sample.decode(CODECS[candidate.name][0], "replace")))
    beyond = counts.total()
    common = sum(counts[char] for char in candidate.common)
    unused = sum(counts[char] for char in counts if "\x80" <= char < "\xa0" or "\ue000" <= char < "\uf900")
    bad = counts["\ufffd"] + unused
    if candidate.wide:
        return min(1.0, common / beyond / _WIDE_SHARE) - _REPLACED * bad / beyond
    return (2 * common - beyond - _REPLACED * bad) / beyond


def _utf8_score(sample: bytes) -> float:
    text = sample.decode("utf-8", "replace")
    return 1 - 2 * _REPLACED * text.count("\ufffd") / len(_BEYOND.findall(text))
