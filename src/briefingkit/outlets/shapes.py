"""Self-introductions that link name and outlet by other means than a word between them: endings, brackets, quotes."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from briefingkit.outlets.catalogue import as_printed, find
from briefingkit.outlets.labels import split_label

Said = tuple[str | None, str]
"""Who asks, where the name is told, and the outlet as printed."""

_QUOTED = re.compile(
    r"\A.{0,40}?(?:\A|(?:информационное агентство|агентство|информагентство|газета|журнал|телеканал|радио"
    r"|радиостанция|издание"
    r"|телекомпания|портал)\s+)«([^«»]{2,40})»\s*[.,(]",
    re.IGNORECASE,
)
_CHINESE = re.compile(
    r"我是(?P<outlet>[^，。,！？\s]{2,20}?)(?:的)?[记記]者(?P<name>[\u3400-\u9fff\U00020000-\U000323af]{2,4})?(?=[，。,！？\s]|\Z)"
    r"|我来自(?P<from>[^，。,！？\s]{2,20})[，。,]"
)
_JAPANESE = re.compile(
    r"(?:\A|[。、（\s])(?:幹事社?の)?(?P<outlet>[^、。\s（）「」]{2,24}?)(?:[の、](?P<name>[^、。\sの（）]{1,12}?))?"
    r"(?:です|と申します|といいます|と言います)(?=[。、\s]|\Z)"
)
_KATAKANA = re.compile(
    r"\A(?P<outlet>[ァ-ヶー]{3,14}|[A-Za-zＡ-Ｚａ-ｚ]{3,14})の(?P<name>[\u3400-\u9fff\U00020000-\U000323af]{1,4})(?:です|と申します)。"
)
"""An outlet in Japan that no catalogue holds: ニッキンの田所です。"""
_JAPANESE_KIND: Final = ("新聞", "テレビ", "通信", "放送", "ニュース", "新報", "日報", "タイムズ", "新聞社", "通信社")
_KOREAN = re.compile(
    r"(?P<outlet>[^\s,.]{2,14}(?: TV)?)(?:(?: 방송| 신문| 통신)?의)? (?P<name>[가-힣]{2,4}) ?"
    r"(?:기자(?:님|입니다)|(?:기자)?(?:입니다|이라고 합니다|라고 합니다|예요|인데요))"
)
_KOREAN_READ = re.compile(r"\A(?P<outlet>[^\s,.]{2,14}) (?P<name>)기자(?:님)?(?:께서|이|가)\b")
"""What a host reads out for a reporter: 연합뉴스 기자님께서 질의를 주셨습니다."""
_HINDI = re.compile(
    r"\b[Mm](?:ain|ai|ein) (?:(?P<name>[A-Z]\w+(?: [A-Z]\w+){0,2}) (?:hoon|hun|hu|hoo),? (?P<outlet>[A-Z][\w ]{1,30}?)"
    r"|(?P<other>[A-Z][\w ]{1,30}?)) se\b"
)
"""Hindi in Latin letters, as India's ministry prints it: Main Asha hoon News Nation se."""
_HINDI_KNOWN = re.compile(r"(?P<words>(?:[A-Z][\w-]* ){1,6})se\b")
"""The same without `main`: Pravin Rao ABP News se."""
_ADDRESS = re.compile(
    r"\b(?:from|dari|with|at|de|von|fra|från|da) "
    r"(?P<outlet>[A-Z][\w-]{2,20}\.(?:com|net|org|id|ph|my|sg|in|co\.[a-z]{2}))\b"
)
_KOREAN_OUTLET = re.compile(r"(?:\A|[.?!,]\s)(?P<outlet>[^\s,.]{2,14})(?P<name>)입니다")
_TURKISH = re.compile(
    r"(?:[^.!?]{0,30}[,.!] )?(?P<outlet>[^.,!?’']{2,30})[’'](?:n?[dt][ae]n)\b"
    r"(?: (?P<name>[A-ZÇĞİÖŞÜ]\w+(?: [A-ZÇĞİÖŞÜ]\w+){0,3}))?"
)
_TURKISH_CASE = re.compile(
    r"(?:[^.!?]{0,30}[,.!] )?(?P<outlet>[^.,!?’']{2,30}?)(?: (?:gazetesi|kanalı|haber ajansı)n|[ıiuü]n)?[dt][ae]n"
    r" (?P<name>[A-ZÇĞİÖŞÜ]\w+(?: [A-ZÇĞİÖŞÜ]\w+){1,3})\b"
)
"""`Anadolu Ajansından Selin Kara`: the ending of "from" without an apostrophe."""
_QUESTION_OF = re.compile(
    r"(?:[Uu]ne )?[Qq]uestion (?P<article>du|de la|de l['’]|de|d['’])\s?(?P<outlet>[^.,:!?]{2,30})[.,:]"
)
"""`Question du Monde.`"""
_FROM_BEFORE = re.compile(r"(?:\A|(?<=[\s،,.]))(?:(?:من|از)\s|מ(?=\w))|จาก\s?")
"""`من قناة العربية`, `از خبرگزاری ایرنا`, `מערוץ 12`, `จากไทยรัฐ`: "from" in Arabic, Persian, Hebrew and Thai."""
_FROM_BEHIND = re.compile(r"(?P<words>(?:[^\s,،।.]+ ){1,5})(?:से|سے|থেকে)(?=[\s,،।.])")
"""`बीबीसी हिंदी से`, `جیو نیوز سے`: "from" in Hindi, Urdu and Bengali, behind the name."""
_INTRODUCED: Final = 80
"""Characters in which one names oneself."""
_MOST_WORDS: Final = 5
_BRACKETED = re.compile(
    r"(?:[^\W\d_][^(（.,。，]{0,24}[,，] ?)?"
    r"[(（](?:(?P<outlet>[^()（）]{2,24}) (?P<name>[가-힣]{2,4})|(?P<label>[^()（）]{3,50}))[)）]"
)
_FROM = re.compile(r"(?:[Ff]rom|[Vv]on|[Dd]el?|[Dd]i|[Ff]rån|[Ff]ra|[Vv]an) (?=[^\Wa-z\d_])")
"""`(From Hiru TV) Doctor, …`: who asks through a host."""


def shaped(text: str, language: str | None) -> Said | None:
    """Read a turn's first words in the ways of the languages that have their own; None where nothing tells."""
    read: list[Callable[[str], Said | None]] = [_in_brackets]
    if language is None or language.startswith("tr"):
        read.append(_turkish)
    read += [_french, _hindi]
    if not text.isascii():
        read += [_quoted, _chinese, _of_east_asia, _from_known]
    return next(filter(None, (one(text) for one in read)), None)


def _in_brackets(text: str) -> Said | None:
    """Read `(KBS 문서연) …`, `（朝日新聞・林記者）…` and `Prime Minister, (Ana Ruiz, Sky News) …`."""
    m = _BRACKETED.match(text)
    if m is None:
        return None
    if m["label"] and (whom := _FROM.match(m["label"])):
        return None, m["label"][whom.end() :]
    name, outlet = (m["name"], m["outlet"]) if m["name"] else split_label(m["label"])
    return (name, outlet) if outlet and find(outlet)[0] and (name or m.start("label") == 1) else None


def _turkish(text: str) -> Said | None:
    if (m := _TURKISH.match(text)) and find(m["outlet"])[0]:
        return m["name"], m["outlet"]
    if (m := _TURKISH_CASE.match(text)) is None:
        return None
    named = (m["outlet"], *(f"{m['outlet']}{vowel}" for vowel in "ıiuü"))
    return next(((m["name"], outlet) for outlet in named if find(outlet)[0]), None)


def _french(text: str) -> Said | None:
    if (m := _QUESTION_OF.match(text)) is None:
        return None
    named = (f"Le {m['outlet']}", m["outlet"]) if m["article"] == "du" else (m["outlet"],)
    return next(((None, outlet) for outlet in named if as_printed(outlet)), None)


def _hindi(text: str) -> Said | None:
    m = _HINDI.search(text)
    if m and (m["name"] or find(m["other"])[0]):
        return m["name"], m["outlet"] or m["other"]
    for m in _HINDI_KNOWN.finditer(text[:_INTRODUCED]):
        words = m["words"].split()
        for start in range(len(words)):
            if find(outlet := " ".join(words[start:]))[0]:
                return " ".join(words[:start]) or None, outlet
    return None


def by_address(text: str) -> Said | None:
    """Read an outlet by its address on the web: Saya Agus, Pak, dari Vivanews.com."""
    return (None, m["outlet"]) if (m := _ADDRESS.search(text[:_INTRODUCED])) else None


def _quoted(text: str) -> Said | None:
    return (None, m[1]) if (m := _QUOTED.match(text)) else None


def _chinese(text: str) -> Said | None:
    return (m["name"], m["outlet"] or m["from"]) if (m := _CHINESE.search(text)) else None


def _of_east_asia(text: str) -> Said | None:
    if m := _KATAKANA.match(text):
        return m["name"], m["outlet"]
    for pattern in (_JAPANESE, _KOREAN, _KOREAN_OUTLET, _KOREAN_READ):
        for m in pattern.finditer(text):
            if find(m["outlet"])[0] or m["outlet"].endswith(_JAPANESE_KIND):
                return m["name"] or None, m["outlet"]
    return None


def _from_known(text: str) -> Said | None:
    """Read a known outlet beside "from", in scripts without capitals, which tell no name from other words."""
    opening = text[:_INTRODUCED]
    for m in _FROM_BEFORE.finditer(opening):
        behind = opening[m.end() :]
        words = behind.split(maxsplit=_MOST_WORDS)[:_MOST_WORDS]
        told = [" ".join(words[:count]) for count in range(len(words), 0, -1)]
        if m[0].startswith("จ"):  # Thai parts no words
            told += [words[0][:end] for end in range(len(words[0]) - 1, 2, -1)] if words else []
        if found := _first_known(told):
            return None, found
    for m in _FROM_BEHIND.finditer(opening):
        words = m["words"].split()
        if found := _first_known([" ".join(words[start:]) for start in range(len(words))]):
            return None, found
    return None


def _first_known(told: Sequence[str]) -> str | None:
    return next((name for one in told if (name := one.strip(" ،,.।")) and find(name)[0]), None)
