"""What a printed label tells by its words alone, whatever page it stands on."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal

from attrs import frozen

from briefingkit import outlets
from briefingkit.model import Side
from briefingkit.parsing import lexicon
from briefingkit.parsing.keys import NUMBER_PREFIX, WORD, bare, unnumbered
from briefingkit.parsing.roles import first_words_role, follows_up, role_of

Shape = Literal["caps", "name", "cjk", "phrase", "empty"]
"""ALL CAPITALS; Capitalised Words; Chinese, Japanese or Korean; a phrase of running text."""

_CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\u3040-\u30ff]")
_REPORTER = re.compile(
    rf"(?:{'|'.join(lexicon.REPORTER_ENDINGS)})(?![会會発发手席])"
    r"(?:[\u3400-\u9fff\U00020000-\U000323af]{0,4}|(?: [^\W\d_][\w.'’-]*){1,4})$"
)
"""A reporter by the word, and the name that Taiwan's ministries print behind it: 中央社記者陳某, 路透社記者 Ann Lee."""
_PARENTHESIS = re.compile(r"\s*[（(\[][^（()）\[\]]{0,60}[）)\]]$")
_CODE = re.compile(r"^[\"'`{}\[\]<>$\\]|[{}=$`\\]|[\"`]$|[^\W\d]\(\)")
_QUOTED = re.compile(r"(?<=[^\W\d] )\"([^\W\d][^\"«»]{1,40})\"(?=$|,)")
"""An outlet's name in quotes: `газета "Рабочий"`."""
_OFFICE_BEHIND = re.compile(r"([^\W\d_a-z]\S+(?: [^\W\d_a-z]\S+){1,3}), [^,.:;?!]{3,70}(?:, [^,.:;?!]{3,70})?")
_UP_TO_ASIDE = re.compile(r"\S+(?: \S+){1,4}(?=, | [(\[])")
"""The name of `TOM HALE, Harbour Gazette`, which is printed in capitals though the outlet is not."""
_SENTENCE = re.compile(r"[?!？！。；;…]|(?<![A-ZÀ-Þ])\.\s+[a-zа-я]|[a-zà-ÿа-я]{4,}\.\s")
_AFTER_EVENT = re.compile(
    r"(?:会后|會後).{0,24}(?:记者|問|问)|(?:after|following) the (?:regular )?(?:press )?(?:conference|briefing)"
    r"|после брифинга",
    re.IGNORECASE,
)
_NUMBERED_SPEAKER = re.compile(
    r"(?:unknown |unidentified )?(?:speaker|voice|person|participant|发言人|说话人|話者|화자|참석자)\s?\d+$"
)
"""How transcription software calls those whom it cannot name."""
_OFFICE: Final = "|".join(sorted(lexicon.CJK_TITLES, key=len, reverse=True))
_CJK_TITLED = re.compile(
    rf"(?:{_OFFICE})(?P<name>[\s、，,]?[\u3400-\u9fff\U00020000-\U000323af\uac00-\ud7af]{{2,4}})?$"
)
"""An office at the end, or before the name: 农业农村部副部长 张某."""
_HOUSE = re.compile(r"\w\W (?:no|nr|nº|n°)$|\w (?:cad|sok|str|av)\.? (?:no|nr)$")
"""The number of a house behind its street, in an address."""
_CAPTION = re.compile(r"\w\. (?:ảnh|foto|photos?|photo credit|사진|写真)$")
"""What ends a caption before the photographer's name."""
_ELIDED = re.compile(r"(?:l|d|dell|all|nell|sull)['’][^\W\d_a-zà-ÿ]")
_ROMAN = re.compile(r"[ivx]{1,5}$")
_OF: Final = "de"
"""A word of running text in Swedish, "they", that holds offices together in half of Europe."""
_LONGEST_CJK: Final = 32
_LONGEST_OUTLET: Final = 60
_LONGEST_MINISTRY: Final = 3
_PARTICLES: Final = frozenset(
    "of the for and de la del las los da das do dos di du des le von van der den zu y e et und bin al el a i "
    "ja och og on at"
    " и для по from with to an im in am vom zum beim des".split()
)


@frozen
class Traits:
    """The evidence of one label's words; `key` is what two printings of one label have in common."""

    key: str
    shape: Shape
    role: Side | None = None
    follow_up: bool = False
    after_event: bool = False
    outlet: bool = False
    outlet_by_looks: bool = False
    outlet_by_letter: bool = False
    """An outlet's name letter for letter that is an everyday word too: Telex, Science."""
    titled: bool = False
    office_and_name: bool = False
    words: int = 0
    lowercase: int = 0
    function_words: int = 0
    digits: bool = False
    metadata: bool = False
    letterhead: bool = False
    sentence: bool = False
    speech_ending: bool = False
    code: bool = False

    @property
    def names_outlet(self) -> bool:
        """Whether the label is that of an outlet, or of a reporter."""
        return self.outlet or self.outlet_by_looks or self.outlet_by_letter

    @property
    def asks(self) -> bool:
        """Whether the words alone tell the press."""
        return self.role == "press" or self.names_outlet


def _shape(label: str, words: list[str], lowercase: int) -> Shape:
    if _CJK.search(label):
        return "cjk"
    if not words:
        return "empty"
    name = _UP_TO_ASIDE.match(label)
    if _capital(label) or (name and _capital(name[0])):
        return "caps"
    if lowercase:
        return "phrase"
    return "name" if not _is_small(words[0]) else "phrase"


def _is_titled(key: str, words: Sequence[str]) -> bool:
    """Tell a word of office or courtesy among a label's words, or an office of several words at its head."""
    if key.startswith(lexicon.THAI_TITLES) or any(
        word in lexicon.TITLES or word.endswith(lexicon.OFFICE_ENDINGS) for word in words
    ):
        return True
    return any(" ".join(words[:count]) in lexicon.PODIUM for count in (2, 3) if len(words) > count)


def _function_words(words: list[str]) -> int:
    """Count words of running text: those in small letters, and the first one, unless it is a name as well."""
    return sum(
        word.casefold().rstrip(".") in lexicon.FUNCTION_WORDS
        and word != _OF
        and (word[:1].islower() or (index == 0 and word.casefold() not in lexicon.GIVEN_NAMES))
        for index, word in enumerate(words)
    )


def _capital(text: str) -> bool:
    return text.upper() == text and text.lower() != text


def _is_particle(word: str) -> bool:
    """Tell a word that names and offices hold in small letters, also before an apostrophe: l’Énergie, d'Italia."""
    return word in _PARTICLES or _ELIDED.match(word) is not None


def _is_small(word: str) -> bool:
    """Tell a word that begins in small letters; Georgian, whose capitals head no word, has none."""
    return word[:1] != word[:1].title()


@lru_cache(maxsize=1024)
def traits_of(label: str) -> Traits:
    """Read a label's words. Cached, since a label recurs over a page and an archive."""
    printed = _QUOTED.sub(r"«\1»", label.strip())
    aside = _PARENTHESIS.search(printed)
    key = bare(printed[: aside.start()] if aside and aside.start() else printed)
    lexical = unnumbered(key)
    words = WORD.findall(label)
    folded = [word.casefold().rstrip(".") for word in words]
    lowercase = sum(_is_small(word) and not _is_particle(word) for word in words)
    shape = _shape(label, words, lowercase)
    numbered = _NUMBERED_SPEAKER.match(key) is not None
    said = role_of(key, lexical, aside[0] if aside else None) or first_words_role(printed, words, shape)
    role = None if numbered else said
    after_event = len(key) < 90 and _AFTER_EVENT.search(key) is not None
    reporter = len(key) <= 40 and _REPORTER.search(lexical) is not None
    known = role is None and not after_event and (reporter or _is_outlet(label, lexical))
    office = _eastern_office(lexical) if shape == "cjk" else None
    titled = office is not None or (shape != "cjk" and not numbered and _is_titled(key, folded))
    # Rzecznik prasowy rządu Piotr Kowal; Jana Adamová, tisková mluvčí vlády
    named = shape == "phrase" and titled and (words[-1][:1].isupper() or _has_office_behind(printed))
    if named and lexicon.FUNCTION_WORDS.isdisjoint([word for word in folded if word != _OF]):
        shape, lowercase = "name", 0
    by_looks = role is None and not known and not titled and _looks_like_outlet(NUMBER_PREFIX.sub("", printed), shape)
    if by_looks and shape == "phrase":
        shape, lowercase = "name", 0  # Глеб Орлов, радиостанция «Север»
    whole, key = key, _without_number(key) if shape in {"name", "caps", "cjk"} else key
    return Traits(
        key=key,
        shape=shape,
        role="press" if after_event and role is None else role,
        follow_up=follows_up(lexical, aside[0] if aside else "") or (reporter and "追问" in lexical),
        after_event=after_event,
        outlet=known,
        outlet_by_looks=by_looks,
        outlet_by_letter=role is None and not known and not titled and outlets.as_printed(printed),
        titled=titled,
        office_and_name=office is not None and office["name"] is not None,
        words=len(words),
        lowercase=lowercase,
        function_words=_function_words(words) if shape != "caps" else 0,
        digits=role is None
        and not (numbered or office)
        and (any(map(str.isdigit, whole)) or _ROMAN.match(key) is not None),
        metadata=_is_metadata(key, lexical, numbered=numbered),
        letterhead=_is_letterhead(key, _before_office(printed, folded) if titled else folded, shape),
        sentence=_SENTENCE.search(label) is not None,
        code=shape == "empty" or _CODE.search(printed.lstrip("> ")) is not None,
        speech_ending=key in lexicon.ORDINALS
        or (shape == "cjk" and role is None and not known and key.endswith(tuple(lexicon.SPEECH_ENDINGS))),
    )


def _without_number(key: str) -> str:
    """What a label says behind the number of its turn: 12. MS KORDA, where a page numbers the turns."""
    number = NUMBER_PREFIX.match(key)
    return key[number.end() :] if number and number.end() < len(key) else key


def _eastern_office(lexical: str) -> re.Match[str] | None:
    """Match an office in a short label in Chinese, Japanese or Korean, but none within a sentence."""
    office = _CJK_TITLED.search(lexical) if len(lexical) <= _LONGEST_CJK else None
    return None if office is None or "," in lexical[: office.start()] else office


def _is_metadata(key: str, lexical: str, *, numbered: bool) -> bool:
    """Tell what stands before a colon in heads and feet of pages, addresses and captions."""
    listed = key in lexicon.METADATA or (lexical in lexicon.METADATA and not numbered)
    if "/" in key:  # Location / Lieu, as Canada prints heads
        listed = all(part.strip() in lexicon.METADATA for part in key.split("/"))
    return listed or key.startswith("dear ") or _HOUSE.search(key) is not None or _CAPTION.search(key) is not None


def _before_office(printed: str, folded: Sequence[str]) -> Sequence[str]:
    """Give the words before the first comma, behind which a person's office may be that of a DEPARTMENT."""
    return folded[: len(WORD.findall(printed.partition(",")[0]))]


def _is_letterhead(key: str, words: Sequence[str], shape: Shape) -> bool:
    """Whether a label has a word of letterheads and headlines, which are printed as labels are."""
    printed = shape == "cjk" and any(word in key for word in lexicon.CJK_HEADS)
    return printed or not lexicon.LETTERHEAD.isdisjoint(words)


def _has_office_behind(printed: str) -> bool:
    """Tell a name with an office in small letters behind a comma from an address: "Mr President, two things"."""
    name = _OFFICE_BEHIND.fullmatch(printed)
    return name is not None and lexicon.TITLES.isdisjoint(word.casefold().rstrip(".") for word in name[1].split())


def _looks_like_outlet(printed: str, shape: Shape) -> bool:
    may = shape in {"name", "caps", "cjk"} or "»" in printed
    return may and outlets.OUTLET_BY_LOOKS.fullmatch(printed) is not None


def _is_outlet(label: str, lexical: str) -> bool:
    return len(lexical) <= _LONGEST_OUTLET and (outlets.known(lexical) is not None or _names_outlet(label))


def _names_outlet(label: str) -> bool:
    """Tell whether a part of a label is a known outlet: `Name Surname, OUTLET`, `OUTLET (Name)`, `OUTLET/OUTLET`."""
    name, outlet = outlets.split_label(label)
    if name is None:
        return len(outlets.resolve_many(label)) > 1
    if outlet is None or outlet == label:
        return False
    named = len(outlet) > _LONGEST_MINISTRY and outlets.as_printed(outlet)  # AA is Germany's foreign office too
    return named or outlets.known(outlet) is not None
