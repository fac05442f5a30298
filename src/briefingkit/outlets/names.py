"""Printed names made comparable: what is left of `《环球时报》记者` or `The Globe and Mail`."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from briefingkit._folding import without_accents

_EDGES: Final = " \t\u00a0\u3000\u200b.,;:，。、；：!?*_-–—\"'“”‘’«»„《》〈〉<>【】「」『』[]()（）〔〕|"
_PAIRS: Final = ("《》", "「」", "『』", "«»", "()", "（）", "[]", "“”")
_REPORTER = re.compile(
    r"(?:[\s的の]{0,3}(?:(?:全媒体)?记者|記者|基者|기자|特派員|特派员)(?:们)?(?:提问|提問|追问|追問|补充|補充|回答|问及|问|問"
    r"|さん|님)*"
    r"|(?<=[社报報台臺视視网網闻聞])(?:追问|追問|提问|提問|问|問)"
    r"|\s+(?:reporter|correspondent|journalist|bureau chief))"
    r"\s*(?:[(（][^()（）]{0,20}[)）]\s*)?\Z",
    re.IGNORECASE,
)
_AFTER_EVENT = re.compile(r"\A会后[，,]?(?:有)?")
_REPORTER_OF = re.compile(
    r"\A(?:periodista|reporter[oa]?|corresponsal|journaliste?|reporter|correspondent|journalist|корреспондент|кореспондент|журналист"
    r"|wartawan|phóng viên|خبرنگار|مراسل|muhabir|כתבת?)(?: (?:de|del|de la|for|of|with|von|för|from))?\s+(?=\S)",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\A(?:diario|periódico|revista|portal|agencia|agência|jornal|journal|agence|magazine|zeitung|tidningen"
    r"|агентств[оа]|информационно(?:е|го) агентств[оа]|информагентств[оа]|портала?|газет[аы]|журнала?|телеканала?"
    r"|радиостанци[яи]|издани[ея]|газети"
    r"|báo|hãng tin|đài|وكالة|صحيفة|قناة|جريدة|خبرگزاری|روزنامه|شبکه|kantor berita|harian|gazetesi|εφημερίδα|עיתון)\s+",
    re.IGNORECASE,
)

CHINESE_COUNTRIES: Final = {
    "日本": "JP", "韩国": "KR", "朝鲜": "KP", "英国": "GB", "美国": "US",
    "法国": "FR", "德国": "DE", "俄罗斯": "RU", "俄": "RU",
    "印度": "IN", "印尼": "ID", "印度尼西亚": "ID", "巴基斯坦": "PK", "土耳其": "TR",
    "西班牙": "ES", "葡萄牙": "PT", "意大利": "IT",
    "荷兰": "NL", "比利时": "BE", "瑞士": "CH", "瑞典": "SE", "丹麦": "DK",
    "挪威": "NO", "芬兰": "FI", "奥地利": "AT", "波兰": "PL",
    "捷克": "CZ", "匈牙利": "HU", "塞尔维亚": "RS", "希腊": "GR", "乌克兰": "UA",
    "白俄罗斯": "BY", "哈萨克斯坦": "KZ", "爱尔兰": "IE",
    "加拿大": "CA", "墨西哥": "MX", "巴西": "BR", "阿根廷": "AR", "古巴": "CU",
    "智利": "CL", "委内瑞拉": "VE", "澳大利亚": "AU",
    "新西兰": "NZ", "新加坡": "SG", "马来西亚": "MY", "越南": "VN", "泰国": "TH",
    "菲律宾": "PH", "伊朗": "IR", "伊拉克": "IQ",
    "埃及": "EG", "卡塔尔": "QA", "沙特": "SA", "阿联酋": "AE", "以色列": "IL",
    "叙利亚": "SY", "南非": "ZA", "尼日利亚": "NG",
    "肯尼亚": "KE", "香港": "HK", "澳门": "MO", "台湾": "TW", "中国": "CN",
}  # fmt: skip
"""Countries as Chinese labels print them before a foreign outlet's name."""


@lru_cache(maxsize=1024)
def key(text: str) -> str:
    """Leave only letters and digits, without case and accents."""
    if text.isascii():
        return "".join(filter(str.isalnum, text.lower()))
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(filter(str.isalnum, decomposed))  # combining marks are neither letters nor digits


_LAST: Final = frozenset("者자们問问充及答员員님ん)）rtfRTF")
"""The characters that can end a word such as 记者 or `Correspondent`: asking first spares most names the search."""


def bare(printed: str) -> str:
    """Take brackets, quotes, punctuation and words such as 记者 off both ends of a printed name."""
    text = _AFTER_EVENT.sub("", printed) if printed.startswith("会后") else printed
    text = text.rstrip(" :：")
    text = strip_edges(_REPORTER.sub("", text) if text[-1:] in _LAST else text)
    return strip_edges(text[m.end() :]) if (m := _REPORTER_OF.match(text)) else text


def names_reporter(printed: str) -> bool:
    """Tell whether a word such as 记者 or `Correspondent` ends or begins the printed name."""
    return (printed[-1:] in _LAST and _REPORTER.search(printed) is not None) or _REPORTER_OF.match(printed) is not None


def without_kind(name: str) -> str:
    """Take words such as `Agencia` or `газета` off the start of a name."""
    return strip_edges(name[m.end() :]) if (m := _KIND.match(name)) else name


def strip_edges(text: str) -> str:
    """Take brackets, quotes and punctuation off both ends, but not half of a pair whose other half is inside."""
    stripped = text.strip(_EDGES)
    if len(stripped) == len(text):
        return text
    for opening, closing in _PAIRS:
        if stripped.count(opening) > stripped.count(closing) and stripped + closing in text:
            stripped += closing
        elif stripped.count(closing) > stripped.count(opening) and opening + stripped in text:
            stripped = opening + stripped
    return stripped


def slug(name: str) -> str:
    """Make an id of a name: letters and digits of any script joined by hyphens, safe as an XML name."""
    plain = unicodedata.normalize("NFC", without_accents(name.casefold()))
    joined = re.sub(r"[\W_]+", "-", plain).strip("-")
    return joined if joined[:1].isalpha() else f"outlet-{joined}" if joined else "outlet"
