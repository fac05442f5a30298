"""Labels and sides -> speakers: one person behind several labels, the outlet a reporter asks for."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from attrs import frozen

from briefingkit import outlets
from briefingkit.model import Outlet, Side, Speaker
from briefingkit.parsing import lexicon
from briefingkit.parsing.keys import NUMBER_PREFIX, bare, words_of
from briefingkit.parsing.people import folded_words, people
from briefingkit.parsing.stage import stage_kind
from briefingkit.parsing.traits import traits_of
from briefingkit.parsing.weighing import Label

_ASIDE = re.compile(r"[^()（）«»\[\]]{1,60}[(（«\[]([^()（）«»\[\]]{2,40})[)）»\]]")
_OFFICE_OF = re.compile(
    r"(?P<office>[^()]{4,60}) ?\((?:(?:Mr|Mrs|Ms|Dr|Shri|Smt|Shrimati|Bapak|Ibu)\.? )?"
    r"(?P<name>[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3})\)"
)
"""`Presiden Republik Indonesia (Joko Darno)`, `Official Spokesperson (Shri Vikram Sood)`."""
_SURNAME_FIRST = re.compile(
    r"(?P<courtesy>M|Mme|Mr|Mrs|Ms)\.? (?P<name>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?) \((?P<given>[A-ZÀ-Þ][\w'’-]+)\)"
)
"""`Mme Plante (Caroline)`, as the assembly of Québec prints everyone."""
_NOTED = re.compile(
    r"inaudible|\b(?:off|mike|mic|microphone|interpret\w*|through|via|translat\w*|speaking|crosstalk|cont\w*|male|female"
    r"|unidentified|follow|online|phone|video|zoom|question|english|french|spanish|russian|arabic|chinese|german"
    r"|japanese|korean|portuguese|italian|turkish|hindi|urdu|ukrainian|in [A-Z]\w+|ph|sp|sic)\b|追[问問]|通訳|[译訳譯]"
    r"|补充|補充|перевод|ingiliz|tercüme|μέσω|続き|再|추가|통역|[语語]$|文$",
    re.IGNORECASE,
)
"""What is noted of a turn in brackets behind its label."""
_BEFORE_NAMES: Final = frozenset({"the", "de", "of", "foreign", "prime", "pm", "dpm", "sm", "state", "staff"})
"""Words that stand before names as offices do; Singapore shortens those of its ministers."""
_OFFICES_ALONE: Final = frozenset(
    "secretary minister spokesperson spokesman spokeswoman director ambassador commissioner coordinator".split()
)
"""Words that, behind others, make them an office and no name: "Cabinet Public Relations Secretary"."""
_SURNAMES: Final = frozenset("king prince major judge justice speaker leader bishop pope chief card".split())
"""Words of office that are surnames as well."""
_TURKISH_OFFICES: Final = frozenset(
    "bakanı bakani başkanı baskani cumhurbaşkanı cumhurbaskani sözcüsü müsteşarı valisi".split()
)
"""Words behind what somebody is minister or chairman of: "Dışişleri Bakanı Ahmet Yıldız"."""
_OF_FIELDS: Final = frozenset("of for del della dello dei degli delle du des der für da do dos das fra för ng".split())
"""Words that part an office from its field: "Ministro della Salute". Italian "di" and Dutch "van" begin names too."""
_DE_IS_OF_NAME: Final = lexicon.COURTESIES | frozenset("president general minister premier chancellor général".split())
"""Words behind which "de" begins a name: "President de Gaulle", but "Presidente de la República"."""
_OPENING: Final = 260
"""Characters of a turn in which a reporter says who is asking."""


@frozen
class Heard:
    """One turn as far as the speaker is concerned: its label, side and words, and the last words of the turn before."""

    label: Label | None
    side: Side
    text: str
    called: str = ""
    """The turn before, where a moderator or an official may have called upon this one."""


def speakers(
    heard: Sequence[Heard], spokesperson: str | None, *, language: str | None, country: str | None
) -> tuple[Speaker | None, ...]:
    """Give each turn its speaker, None where nothing tells; one person has one value, with all labels."""
    found: list[Speaker | None] = []
    known: dict[tuple[str, Side], Speaker] = {}
    for turn in heard:
        key = (turn.label.candidate.label, turn.side) if turn.label else None
        speaker = known.get(key) if key else None
        if speaker is None:
            speaker = _speaker(turn, spokesperson, language, country)
            if key and speaker is not None and turn.label and (turn.side != "press" or turn.label.traits.outlet):
                known[key] = speaker  # who the label alone tells
        found.append(speaker)
    return people(found)


def _speaker(turn: Heard, spokesperson: str | None, language: str | None, country: str | None) -> Speaker | None:
    printed = turn.label.candidate.label if turn.label else None
    if turn.side == "press":
        return _reporter(turn, printed, language, country)
    if turn.label and printed and turn.label.traits.key in lexicon.ANSWERS and (person := _in_brackets(printed)):
        name, role = name_and_role(person)
        return Speaker("", turn.side, name, role, labels=(printed,))
    if turn.label is None or printed is None or turn.label.traits.key in lexicon.ANSWERS:
        labels = (printed,) if printed else ()
        return Speaker("", "podium", spokesperson, labels=labels) if spokesperson and turn.side == "podium" else None
    name, role = name_and_role(printed)
    return Speaker("", turn.side, name, role, labels=(printed,))


def _reporter(turn: Heard, printed: str | None, language: str | None, country: str | None) -> Speaker | None:
    name, found = _named_in_label(printed, country) if printed else (None, ())
    if not found:
        said = outlets.find_in_speech(turn.text[:_OPENING], language) or outlets.find_in_signature(turn.text)
        if said is None and (outlet := outlets.find_in_call(turn.called)):
            said = (None, outlet)
        if said is not None:
            name = _fuller(name, said[0])
            found = (outlets.resolve(said[1], country=country),)
    if not found and name is None:
        return None
    return Speaker("", "press", name, None, found, (printed,) if printed else ())


def _fuller(printed: str | None, said: str | None) -> str | None:
    """Choose between the name of a label and the one a reporter says: the label's, unless it is a part of the other."""
    if printed is None or said is None:
        return printed or said
    return said if folded_words(traits_of(printed).key) <= folded_words(traits_of(said).key) else printed


@lru_cache(maxsize=1024)
def _named_in_label(printed: str, country: str | None) -> tuple[str | None, tuple[Outlet, ...]]:
    """Resolve the reporter and the outlets that a label names. Cached: labels recur over an archive."""
    printed = NUMBER_PREFIX.sub("", printed)
    if named := _SURNAME_FIRST.fullmatch(printed):
        return f"{named['given']} {named['name']}", ()
    traits = traits_of(printed)
    name, outlet = outlets.split_reporter(printed)
    if traits.outlet:
        return name, outlets.resolve_many(outlet or printed, country=country)
    if name is not None and outlet is not None and outlet != printed:
        return name, outlets.resolve_many(outlet, country=country)
    if aside := _in_brackets(printed):
        name = printed[: -len(aside) - 2].strip()
        return None if bare(name) in lexicon.ROLE_OF_WORD else name, outlets.resolve_many(aside, country=country)
    if bare(printed) in lexicon.ROLE_OF_WORD:  # "Reporter question"
        return None, ()
    if outlet is not None and outlet != printed:
        return None, (outlets.resolve(outlet, country=country),)
    if traits.names_outlet:
        return None, (outlets.resolve(printed, country=country),)
    return name or (None if traits.role else printed), ()


def _in_brackets(printed: str) -> str | None:
    """Give what stands in brackets behind a person or a word for one, where it is a name and no note.

    `Reporter (Shargh daily)`, `Koh Jia Min (Mothership)`, `답변 (한서윤 청장)`; but not `Question (inaudible)`,
    `Journaliste (en allemand)`.
    """
    m = _ASIDE.fullmatch(printed)
    if m is None or "," in m[1] or (m[1][:1].islower() and "." not in m[1]) or m[1][:1].isdigit():
        return None
    if bare(m[1]) in lexicon.ROLE_OF_WORD or stage_kind(m[1]) is not None:
        return None
    return None if _NOTED.search(m[1]) else m[1]


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
    if (in_office := _OFFICE_OF.fullmatch(label)) and (traits.titled or traits.role):
        office, name = in_office["office"].strip(), in_office["name"]
        return (office, name) if _ends_in_office(name) and not _ends_in_office(office) else (name, office)
    if named := _SURNAME_FIRST.fullmatch(label):
        return f"{named['given']} {named['name']}", named["courtesy"]
    if traits.role is not None:
        return None, label
    if traits.shape == "cjk":
        for title in sorted(lexicon.CJK_TITLES, key=len, reverse=True):
            if label.endswith(title) and label != title:
                return label, title
        return label, None
    parts = [part.strip() for part in label.split(",")]
    named = [part for part in parts if words_of(part.casefold()).isdisjoint(lexicon.TITLES)]
    offices = [part for part in parts if part not in named]
    if len(parts) > 1 and named and offices:
        return named[0], ", ".join(offices)
    courtesy, _, person = parts[0].partition(" ")
    if len(parts) > 1 and bare(courtesy) in lexicon.COURTESIES and words_of(bare(person)).isdisjoint(lexicon.TITLES):
        return person, ", ".join(parts[1:])
    return _behind_office(label)


def _ends_in_office(text: str) -> bool:
    return bare(text.rsplit(maxsplit=1)[-1]) in _OFFICES_ALONE


def _behind_office(label: str) -> tuple[str | None, str | None]:
    """Part the words of office that begin a label from the name behind them."""
    words = label.split()
    known = [bare(word) for word in words]
    turkish = next((i + 1 for i, word in enumerate(known) if word in _TURKISH_OFFICES), 0)
    if known[0] not in lexicon.TITLES | _BEFORE_NAMES and not turkish:
        return (None, label) if len(words) > 1 and known[-1] in _OFFICES_ALONE else (label, None)
    of_office = [i + 1 for i, word in enumerate(known) if word in lexicon.TITLES - _SURNAMES or word in _OFFICES_ALONE]
    first = turkish or next(
        (i for i, word in enumerate(known) if word not in lexicon.TITLES | _BEFORE_NAMES), len(words)
    )
    first = max(first, *of_office) if of_office else first
    if first == len(words) and known[-1] in _SURNAMES and known[-2:-1] and known[-2] in lexicon.COURTESIES:
        first -= 1
    if first == len(words) or _names_field(words[:first], words[first:]):
        return None, label
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
