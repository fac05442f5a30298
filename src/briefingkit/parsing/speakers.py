"""Labels and sides -> speakers: one person behind several labels, the outlet a reporter asks for."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from attrs import frozen

from briefingkit import outlets
from briefingkit.model import Outlet, Side, Speaker
from briefingkit.parsing import lexicon
from briefingkit.parsing.keys import NUMBER_PREFIX, bare
from briefingkit.parsing.officials import name_and_role, surname_first, without_note
from briefingkit.parsing.people import folded_words, people
from briefingkit.parsing.stage import stage_kind
from briefingkit.parsing.traits import traits_of
from briefingkit.parsing.weighing import Label

_ASIDE = re.compile(r"[^()（）«»\[\]]{1,60}[(（«\[]([^()（）«»\[\]]{2,40})[)）»\]]")
_IN_QUOTES = re.compile(r"«[^«»]{2,60}»|《[^《》]{2,40}》|[“„][^“”„]{2,60}[”“]")
"""The name of a paper or agency, as Belarus prints who asks: «СБ. Беларусь сегодня»."""
_NOTED = re.compile(
    r"inaudible|\b(?:off|mike|mic|microphone|interpret\w*|through|via|translat\w*|speaking|crosstalk|cont\w*|male|female"
    r"|unidentified|follow|online|phone|video|zoom|guest|unverified|external|question|english|french|spanish|russian|arabic|chinese|german"
    r"|japanese|korean|portuguese|italian|turkish|hindi|urdu|ukrainian|in [A-Z]\w+|ph|sp|sic)\b|追[问問]|通訳|[译訳譯]"
    r"|补充|補充|перевод|ingiliz|tercüme|μέσω|続き|再|추가|통역|[语語]$|文$",
    re.IGNORECASE,
)
"""What is noted of a turn in brackets behind its label."""
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
    if name := surname_first(printed):
        return name, ()
    traits = traits_of(printed)
    name, outlet = outlets.split_reporter(printed)
    name = None if name is None or _is_word(name) else name
    if _IN_QUOTES.fullmatch(printed):
        return None, outlets.resolve_many(printed, country=country)
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
    return name or (None if traits.role or _is_word(printed) else without_note(printed)), ()


def _is_word(name: str) -> bool:
    """Tell a word for anybody who asks, with courtesies before it: `EL SEÑOR PERIODISTA`."""
    words = [word for word in bare(name).split() if word not in lexicon.TITLES and word not in lexicon.ARTICLES]
    return " ".join(words) in lexicon.ROLE_OF_WORD


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
