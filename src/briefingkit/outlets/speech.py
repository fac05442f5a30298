"""Self-introductions at the start of a turn: who asks, and for whom.

Precise rather than greedy: the outlet is in the catalogue, or the words around it can mean nothing else.
"""

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from briefingkit.outlets.catalogue import find, known
from briefingkit.outlets.labels import split_label
from briefingkit.outlets.names import bare, key, strip_edges
from briefingkit.outlets.wording import (
    ADDRESS,
    COURTESY,
    ELIDED,
    KIND_WORD,
    LINKED,
    NAME,
    NAME_LINKED,
    NO_NAME,
    OUTLETISH,
    PLACES,
    PROPER,
    SELF,
)

_REACH: Final = 240
_SHORT: Final = 30
_LONGEST: Final = 60
_MOST_CLAUSES: Final = 9
_SENTENCE_ENDS: Final = frozenset(".!?\n—。！？")
_TOLD: Final = frozenset({"said", "says", "reported", "reports", "has", "have", "called"})
_MARKS: Final = ".,;:!?¡¿—–…\n，。！？；：、،؟"
_CLAUSE = re.compile(rf"([^{_MARKS}]+(?:(?:[.](?=\w)|(?<=\b[A-ZÀ-ÞА-ЯЁ])[.]\s)[^{_MARKS}]+){{0,4}})([{_MARKS}]?)")
_IS_NAME = re.compile(NAME)
_WIDE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")

_QUOTED = re.compile(
    r"\A.{0,40}?(?:\A|(?:информационное агентство|агентство|информагентство|газета|журнал|телеканал|радио"
    r"|радиостанция|издание"
    r"|телекомпания|портал)\s+)«([^«»]{2,40})»\s*[.,(]",
    re.IGNORECASE,
)
_CHINESE = re.compile(
    r"我是(?P<outlet>[^，。,！？\s]{2,20}?)(?:的)?[记記]者(?P<name>[\u4e00-\u9fff]{2,4})?(?=[，。,！？\s]|\Z)"
    r"|我来自(?P<from>[^，。,！？\s]{2,20})[，。,]"
)
_JAPANESE = re.compile(
    r"(?:\A|[。、（\s])(?:幹事社?の)?(?P<outlet>[^、。\s（）「」]{2,24}?)(?:の(?P<name>[^、。\sの（）]{1,12}?))?"
    r"(?:です|と申します|といいます|と言います)(?=[。、\s]|\Z)"
)
_JAPANESE_KIND: Final = ("新聞", "テレビ", "通信", "放送", "ニュース", "新報", "日報", "タイムズ", "新聞社", "通信社")
_KOREAN = re.compile(
    r"(?P<outlet>[^\s,.]{2,14}(?: TV)?)(?:의)? (?P<name>[가-힣]{2,4}) ?"
    r"(?:기자(?:님|입니다)|(?:기자)?(?:입니다|이라고 합니다|라고 합니다|예요|인데요))"
)
_KOREAN_OUTLET = re.compile(r"(?:\A|[.?!,]\s)(?P<outlet>[^\s,.]{2,14})(?P<name>)입니다")
_TURKISH = re.compile(
    r"(?:[^.!?]{0,30}[,.!] )?(?P<outlet>[^.,!?’']{2,30})[’'](?:n?[dt][ae]n)\b"
    r"(?: (?P<name>[A-ZÇĞİÖŞÜ]\w+(?: [A-ZÇĞİÖŞÜ]\w+){0,3}))?"
)
_BRACKETED = re.compile(
    r"(?:[^\W\d_][^(（.,。，]{0,24}[,，] ?)?"
    r"[(（](?:(?P<outlet>[^()（）]{2,24}) (?P<name>[가-힣]{2,4})|(?P<label>[^()（）]{3,50}))[)）]"
)


@frozen
class _Clause:
    """A stretch between punctuation marks.

    `end` is the mark after it and `after` what follows; `polite` says that only courtesies stand before it, `begins`
    that it begins a sentence.
    """

    text: str
    end: str
    after: str
    polite: bool
    begins: bool

    def told(self) -> bool:
        """Tell whether what follows tells of it or goes on listing: `Reuters, BBC and …`, `…, said that`."""
        if self.end == "、" or self.after.split(" ")[0] in _TOLD:
            return True
        return begins_with_outlet(self.after) is not None


def find_in_speech(opening: str, language: str | None = None) -> tuple[str | None, str] | None:
    """Find who asks, and for whom, in a turn's first words: the name (or None) and the outlet as printed.

    `Hi, Ana Ruiz with CBS News`, `Carlos Ruiz, de Heraldo Media`, `-Hej, från SVT.`, `我是路透社记者`. None where
    nothing tells: `Thank you. People from Iran` and `the Secretary of State` name no outlet. `language` is the
    page's BCP 47 tag where it is known.
    """
    head = opening[:_REACH].replace("_", "").replace("*", "").replace("\u00a0", " ")
    if found := _shaped(head, language):
        return found
    held: str | None = None
    for clause in _clauses(head):
        text = clause.text
        if address := ADDRESS.match(text):
            text = text[address.end() :]
        introduced = SELF.match(text)
        text = text[introduced.end() :] if introduced else text
        if found := _in_clause(text, clause, held, introduced=introduced is not None):
            return found
        if key(text) not in COURTESY:  # `Agung, Pak, dari …`
            held = text if (clause.begins or introduced or clause.polite) and is_name(text) else None
    return None


def _clauses(text: str) -> Sequence[_Clause]:
    found = [(" ".join(m[1].split()).strip(" -\t\"“”'«»()"), m[2]) for m in _CLAUSE.finditer(text)][:_MOST_CLAUSES]
    printed = [(inside, end) for inside, end in found if inside]
    clauses = []
    polite, begins = True, True
    for (inside, end), (after, _) in zip(printed, [*printed[1:], ("", "")], strict=False):
        clauses.append(_Clause(inside, end, after, polite, begins))
        polite = polite and _courteous(inside)
        begins = end in _SENTENCE_ENDS
    return clauses


def _courteous(text: str) -> bool:
    words = [key(word) for word in text.split()]
    if _WIDE.search(text):
        return len(text) <= 6
    return len(words) <= 2 or (len(words) <= 6 and any(word in COURTESY for word in words))


def _in_clause(text: str, clause: _Clause, held: str | None, *, introduced: bool) -> tuple[str | None, str] | None:
    sure = introduced or clause.polite
    if m := ELIDED.fullmatch(text):
        outlet = begins_with_outlet(m[2])
        return (m[1] or held, outlet) if outlet and (sure or held) else None
    if (m := NAME_LINKED.fullmatch(text)) and is_name(m[1]):
        outlet = begins_with_outlet(m[2]) if sure else _whole_outlet(m[2])
        if outlet is None and (introduced or (sure and " " in m[1])):
            outlet = _proper(m[2])
        return (m[1], outlet) if outlet and (introduced or not clause.told()) else None
    if (m := LINKED.fullmatch(text)) and (held or sure):
        outlet = _whole_outlet(m[1])
        if outlet is None and held is not None and (introduced or " " in held):
            outlet = _proper(m[1])
        if outlet is None and clause.polite and len(m[1]) < _SHORT and OUTLETISH.search(m[1]):
            outlet = strip_edges(m[1])
        return (held, outlet) if outlet and (held or introduced or not clause.told()) else None
    if (held is not None or sure) and len(text) < _LONGEST and (found := _alone(text, held)):
        return found if held or introduced or not clause.told() else None
    return None


def _alone(text: str, held: str | None) -> tuple[str | None, str] | None:
    """Read an outlet that fills a clause, as in `Steve Hall, Reuters.` or `Hej. GP.` or `Ekot, hur …`."""
    if held is None and (text.startswith("The ") or (_WIDE.search(text) and text[-1:] in "》」")):
        return None
    name = bare(text if find(text)[0] else KIND_WORD.sub("", text))
    if known(name) is not None or ((held is not None or (name.isupper() and name.isalpha())) and find(name)[0]):
        return held, name
    return None


def begins_with_outlet(text: str) -> str | None:
    """Give the longest known outlet that begins a text, as printed."""
    while (m := KIND_WORD.match(text)) and not find(text)[0]:
        text = text[m.end() :]
    words = text.split()
    for count in range(min(len(words), 7), 0, -1):
        name = strip_edges(" ".join(words[:count]))
        if find(name)[0] and not name.islower():
            return name
    return None


def _whole_outlet(text: str) -> str | None:
    text = text if find(text)[0] else KIND_WORD.sub("", text)
    return strip_edges(text) if find(text)[0] else None


def _proper(text: str) -> str | None:
    """Give a proper name that fills a clause and is no place: an outlet that the catalogue does not hold."""
    while m := KIND_WORD.match(text):
        text = text[m.end() :]
    name = strip_edges(text)
    return name if len(name) > 1 and PROPER.fullmatch(name) and key(name) not in PLACES else None


def is_name(text: str) -> bool:
    """Tell whether a text can be a person's name and nothing else."""
    if len(text) > 60 or _IS_NAME.fullmatch(text) is None:
        return False
    words = text.replace("-", " ").split()
    return not any(key(word) in NO_NAME or key(word) in COURTESY for word in words if word[0].isupper())


def _shaped(text: str, language: str | None) -> tuple[str | None, str] | None:
    """Read the introductions that link name and outlet by other means than a word between them."""
    if (m := _BRACKETED.match(text)) and (found := _in_brackets(m)):
        return found
    if (language is None or language.startswith("tr")) and (m := _TURKISH.match(text)) and find(m["outlet"])[0]:
        return m["name"], m["outlet"]
    if text.isascii():
        return None
    if m := _QUOTED.match(text):
        return None, m[1]
    if m := _CHINESE.search(text):
        return m["name"], m["outlet"] or m["from"]
    for pattern in (_JAPANESE, _KOREAN, _KOREAN_OUTLET):
        for m in pattern.finditer(text):
            if find(m["outlet"])[0] or m["outlet"].endswith(_JAPANESE_KIND):
                return m["name"] or None, m["outlet"]
    return None


def _in_brackets(m: re.Match[str]) -> tuple[str | None, str] | None:
    """Read `(KBS 문서연) …`, `（朝日新聞・林記者）…` and `Prime Minister, (Ana Ruiz, Sky News) …`."""
    name, outlet = (m["name"], m["outlet"]) if m["name"] else split_label(m["label"])
    return (name, outlet) if outlet and find(outlet)[0] and (name or m.start("label") == 1) else None
