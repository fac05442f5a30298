"""An official's label -> the name and the office that it prints."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from briefingkit.parsing import lexicon
from briefingkit.parsing.keys import NUMBER_PREFIX, bare, words_of
from briefingkit.parsing.traits import traits_of

_OFFICE_OF = re.compile(
    r"(?P<office>[^()]{4,60}) ?\((?:(?:Mr|Mrs|Ms|Dr|Shri|Smt|Shrimati|Bapak|Ibu)\.? )?"
    r"(?P<name>[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3})\)"
)
"""`Presiden Republik Indonesia (Joko Darno)`, `Official Spokesperson (Shri Vikram Sood)`."""
_OFFICE_BEHIND = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3}) ?\((?P<office>[A-ZÀ-Þ][^()]{3,60})\)"
)
"""`Katie Marin (Head of Media)`."""
_SURNAME_FIRST = re.compile(
    r"(?P<courtesy>M|Mme|Mr|Mrs|Ms)\.? (?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?) \((?P<given>[A-ZÀ-Þ][\w'’-]+)\)"
)
"""`Mme Plante (Caroline)`, as the assembly of Québec prints everyone."""
_EASTERN_OFFICE = re.compile(
    rf"(?P<office>\S{{0,40}}(?:{'|'.join(sorted(lexicon.CJK_TITLES, key=len, reverse=True))}))[\s　]?"
    r"(?P<name>[\u3400-\u9fff\U00020000-\U000323af]{2,4}(?<![官長长員员人者])|[가-힣]{2,4})"
)
_NOTE = re.compile(r"(?<=\S)\s?[(（][^()（）]*[)）]$")
"""What is noted behind a name: `EAM (in Hindi)`."""
_BEFORE_NAMES: Final = frozenset({"the", "de", "of", "foreign", "prime", "state", "staff", "rządu", "vlády", "vlade"})
"""Words that stand before names within words of office."""
_SHORT_OFFICES: Final = frozenset({"pm", "dpm", "fm", "sm", "mp", "dg", "sg", "dsg"})
"""Of Singapore's prime minister, his deputy and the senior minister, of a foreign minister, of who governs
a state in Germany, of who heads the WTO or the United Nations."""
_OFFICES_ALONE: Final = frozenset(
    "secretary minister spokesperson spokesman spokeswoman director ambassador commissioner coordinator officer".split()
)
"""Words that, behind others, make them an office and no name: "Cabinet Public Relations Secretary"."""
_SURNAMES: Final = frozenset("king prince major judge justice speaker leader bishop pope chief card".split())
"""Words of office that are surnames as well."""
_TURKISH_OFFICES: Final = frozenset(
    "bakanı bakani başkanı başkani baskani cumhurbaşkanı cumhurbaşkani cumhurbaskani sözcüsü müsteşarı valisi".split()
)
"""Words behind what somebody is minister or chairman of: "Dışişleri Bakanı Ahmet Yıldız"."""
_OF_FIELDS: Final = frozenset("of for del della dello dei degli delle du des der für da do dos das fra för ng".split())
"""Words that part an office from its field: "Ministro della Salute". Italian "di" and Dutch "van" begin names too."""
_DE_IS_OF_NAME: Final = lexicon.COURTESIES | frozenset("president general minister premier chancellor général".split())
"""Words behind which "de" begins a name: "President de Gaulle", but "Presidente de la República"."""


@lru_cache(maxsize=1024)
def name_and_role(label: str) -> tuple[str | None, str | None]:
    """Part an official's label into name and office.

    `PRESIDENTE ANDRÉS PÉREZ` and `ANA RUIZ, SECRETARIA DE SALUD` and `Shri Rao, Official Spokesperson` hold both;
    `THE PRESIDENT` is an office alone, `Qin Gang` a name alone.
    """
    label = NUMBER_PREFIX.sub("", label)
    traits = traits_of(label)
    if traits.shape == "cjk" and traits.role == "podium" and label.endswith("答") and len(label) > 2:
        return label.removesuffix("答"), None
    if label.endswith(")") and (both := _in_brackets(label, office=traits.titled or traits.role is not None)):
        return both
    if traits.role is not None:
        return None, label
    if traits.shape == "cjk":
        return _eastern(label)
    return _in_parts(without_note(label))


def _eastern(label: str) -> tuple[str, str | None]:
    """Part an office of Chinese, Japanese or Korean before the name; one behind it is part of how a person is called.

    `交通部部長林家隆`, but `桐生外務大臣`.
    """
    ends = (title for title in lexicon.CJK_TITLES if label.endswith(title) and label != title)
    if office := max(ends, key=len, default=None):
        return label, office
    before = _EASTERN_OFFICE.fullmatch(label)
    return (before["name"], before["office"]) if before else (label, None)


def without_note(label: str) -> str:
    """Take what is noted in brackets off the end of a label: `EAM (in Hindi)`, `Eva Roux (Guest)`."""
    return _NOTE.sub("", label)


def _in_parts(label: str) -> tuple[str | None, str | None]:
    """Part a label at its commas into the name and the office, whichever stands first."""
    first, *others = [without_note(part.strip()) for part in label.split(",")]
    if not others:
        return _behind_office(label)
    rest = ", ".join(others)
    if not _has_office(first):
        return (_without_courtesy(first), rest) if _has_office(rest) or " " in first else (label, None)
    person = next((part for part in others if not _has_office(part)), None)
    name, office = _behind_office(first)
    if name is not None and office is not None and (person is None or office.endswith(".")):
        return name, f"{office}, {rest}"  # GOV. ANN MARLOW (D), NEW YORK
    if person is None:
        return None, label
    return _without_courtesy(person), ", ".join([first, *(part for part in others if part != person)])


def surname_first(label: str) -> str | None:
    """Give the name of a label that prints the given name in brackets, None where it does not."""
    m = _SURNAME_FIRST.fullmatch(label)
    return f"{m['given']} {m['name']}" if m else None


def _in_brackets(label: str, *, office: bool) -> tuple[str, str] | None:
    """Part a label of which one half stands in brackets: the given name, the office, or who holds it."""
    if name := surname_first(label):
        return name, label.split(maxsplit=1)[0]
    behind = _OFFICE_BEHIND.fullmatch(label)
    if behind and not _has_office(behind["name"]) and _has_office(behind["office"]):
        return behind["name"], behind["office"]
    held = _OFFICE_OF.fullmatch(label) if office else None
    return (held["name"], held["office"].strip()) if held else None


def _has_office(text: str) -> bool:
    return not words_of(bare(text)).isdisjoint(lexicon.TITLES - lexicon.COURTESIES | {"head", "officer", "member"})


def _of_office(word: str) -> bool:
    known = word in lexicon.TITLES or word in _TURKISH_OFFICES or word in _SHORT_OFFICES
    return known or word.endswith(lexicon.OFFICE_ENDINGS)


def _without_courtesy(name: str) -> str:
    courtesy, _, person = name.partition(" ")
    return person if person and bare(courtesy) in lexicon.COURTESIES else name


def _behind_office(label: str) -> tuple[str | None, str | None]:
    """Part the words of office that begin a label from the name behind them."""
    article, _, rest = label.partition(" ")
    if (
        bare(article) in lexicon.ARTICLES and bare(rest.partition(" ")[0]) in lexicon.TITLES
    ):  # EL SEÑOR MINISTRO DE PUERTOS
        name, office = _behind_office(rest)
        return name, f"{article} {office}" if office else None
    words = label.split()
    known = [bare(word) for word in words]
    turkish = next((i + 1 for i, word in enumerate(known) if word in _TURKISH_OFFICES), 0)
    begun = [_of_office(word) or word in _BEFORE_NAMES for word in known]
    whole = next(
        (n for n in (3, 2) if n <= len(words) and " ".join(known[:n]) in lexicon.PODIUM), 0
    )  # PRESS SECRETARY JOHN F. KIRBY
    first = turkish or whole or next((i for i, of_office in enumerate(begun) if not of_office), len(words))
    if first == 0 or not (whole or any(map(_of_office, known))):
        return (None, label) if len(words) > 1 and known[-1] in _OFFICES_ALONE else (label, None)
    ends = (i + 1 for i, word in enumerate(known) if _of_office(word) and word not in _SURNAMES | _SHORT_OFFICES)
    first = max(first, *ends, 0)
    if first == len(words) and known[-1] in _SURNAMES and known[-2:-1] and known[-2] in lexicon.COURTESIES:
        first -= 1
    if first == len(words) or _names_field(words[:first], words[first:]):
        return None, label
    if first == len(words) - 1 and words[first].isdigit():  # Speaker 12
        return label, None
    first -= known[first - 1] == "de"
    return " ".join(words[first:]), " ".join(words[:first])


def _names_field(office: Sequence[str], rest: Sequence[str]) -> bool:
    """Tell that an office's field follows it and no name: `PRESIDENTE DE LA REPÚBLICA`, `Министр обороны`."""
    before, last = (bare(word) for word in ("", *office)[-2:])
    if last == "the":
        return before in _OF_FIELDS
    if last == "de":
        return before not in _DE_IS_OF_NAME or bare(rest[0]) in {"la", "los", "las"}
    following = rest[0].casefold()
    if last in _OF_FIELDS or following in _OF_FIELDS or following.startswith(("dell'", "dell’")):
        return True
    return all(word.islower() for word in rest) and not office[-1].islower()
