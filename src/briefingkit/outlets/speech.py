"""Self-introductions at the start of a turn: who asks, and for whom.

Precise rather than greedy: the outlet is in the catalogue, or the words around it can mean nothing else.
"""

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from briefingkit.outlets.catalogue import find, known
from briefingkit.outlets.names import bare, key, strip_edges
from briefingkit.outlets.shapes import by_address, shaped
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
_COURTESY_TITLES: Final = frozenset({"Dr", "Mr", "Ms", "Sr"})
"""What begins a name, and is printed in capitals where it is an outlet: DR, Denmark's broadcaster."""
_WHEN: Final = ("At ", "at ", "For ", "for ", "Of ", "of ")
"""What begins a moment or a matter as well: "At the last press conference, you said"."""
_MARKS: Final = ".,;:!?¡¿—–…\n，。！？；：、،؟"
_PLACED = re.compile(r"(?<=\w) (?:in|from|based in|of) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?$")
"""Where an outlet is at home: "from Joy Business in Ghana"."""
_ADDED = re.compile(r" (?:again|here|also|once more|encore|otra vez|noch ?mal|igen)$")
"""What a reporter who asks once more adds to the outlet's name."""
_BRANDED = re.compile(r"(?=.*[a-z][A-Z]|.*[A-Za-z]\d)[A-Z][A-Za-z0-9&+-]{2,20}")
"""A word printed as no person's or place's name is: MarketWatch, PIX11."""
_CLAUSE = re.compile(rf"([^{_MARKS}]+(?:(?:[.](?=\w)|(?<=\b[A-ZÀ-ÞА-ЯЁ])[.]\s)[^{_MARKS}]+){{0,4}})([{_MARKS}]?)")
_IS_NAME = re.compile(NAME)
_WIDE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


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
        return self.end not in _SENTENCE_ENDS and begins_with_outlet(self.after) is not None


def find_in_speech(opening: str, language: str | None = None) -> tuple[str | None, str] | None:
    """Find who asks, and for whom, in a turn's first words: the name (or None) and the outlet as printed.

    `Hi, Ana Ruiz with CBS News`, `Carlos Ruiz, de Heraldo Media`, `-Hej, från SVT.`, `我是路透社记者`. None where
    nothing tells: `Thank you. People from Iran` and `the Secretary of State` name no outlet. `language` is the
    page's BCP 47 tag where it is known.
    """
    head = opening[:_REACH].replace("_", "").replace("*", "").replace("\u00a0", " ")
    if found := shaped(head, language):
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
    return by_address(head)


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
        if outlet is None and (introduced or (sure and (" " in m[1] or OUTLETISH.search(m[2])))):
            outlet = _proper(_PLACED.sub("", m[2]))
        return (m[1], outlet) if outlet and (introduced or not clause.told()) else None
    if (m := LINKED.fullmatch(f"{text[:1].lower()}{text[1:]}")) and (held or sure):
        outlet = _whole_outlet(m[1])
        if outlet is None and held is not None and (introduced or " " in held):
            outlet = _proper(_PLACED.sub("", m[1]))
        if outlet is None and clause.polite and not text.startswith(_WHEN) and _may_be_outlet(m[1]):
            outlet = strip_edges(m[1])
        if outlet is None and introduced and text.startswith("with "):  # "I'm with Hell Gate"
            outlet = _proper(m[1])
        return (held, outlet) if outlet and (held or introduced or not clause.told()) else None
    if (
        (held is not None or sure)
        and len(text) < _LONGEST
        and (found := _alone(text, held, ends=clause.end in _SENTENCE_ENDS))
    ):
        return found if held or introduced or not clause.told() else None
    return None


def _may_be_outlet(text: str) -> bool:
    return len(text) < _SHORT and OUTLETISH.search(text) is not None


def _alone(text: str, held: str | None, *, ends: bool) -> tuple[str | None, str] | None:
    """Read an outlet that fills a clause, as in `Steve Hall, Reuters.` or `Hej. GP.` or `Ekot, hur …`."""
    if held is None and (text.startswith("The ") or (_WIDE.search(text) and text[-1:] in "》」")):
        return None
    text = _ADDED.sub("", text)
    if held is not None and find(placed := _PLACED.sub("", text))[0]:  # DTN in Omaha
        text = placed
    name = bare(text if find(text)[0] else KIND_WORD.sub("", text))
    if known(name) is not None or ((held is not None or (name.isupper() and name.isalpha())) and find(name)[0]):
        return held, name
    if held is None or " " not in held:
        return None
    first, *rest = name.split(" ")
    if rest and known(first) is not None and all(OUTLETISH.fullmatch(word) for word in rest):
        return held, first  # "Rai Radio"
    if not rest and _BRANDED.fullmatch(name):
        return held, name
    return (held, name) if ends and _is_own_name(name) else None


def _is_own_name(name: str) -> bool:
    """Tell what can only be an outlet where it ends the sentence that begins with a name: `Nora Hale, Tipp FM`."""
    words = [key(word) for word in name.split()]
    return (
        _proper(name) == name
        and not name.isupper()
        and len(words) > 1
        and not any(word in NO_NAME or word in COURTESY for word in words)
    )


def begins_with_outlet(text: str) -> str | None:
    """Give the longest known outlet that begins a text, as printed."""
    while (m := KIND_WORD.match(text)) and not find(text)[0]:
        text = text[m.end() :]
    words = text.split()
    for count in range(min(len(words), 7), 0, -1):
        name = strip_edges(" ".join(words[:count]))
        if find(name)[0] and not name.islower():
            return name
        plain = KIND_WORD.sub("", name)  # `agence dpa`: in small letters as the agency prints itself
        if any(plain.upper() == outlet.name for outlet in find(name)[0]) and not find(plain)[1]:
            return plain
    return None


def _whole_outlet(text: str) -> str | None:
    text = text if find(text)[0] else KIND_WORD.sub("", text)
    return strip_edges(text) if find(text)[0] and text not in _COURTESY_TITLES else None


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
