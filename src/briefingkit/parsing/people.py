"""Speakers as printed -> people: one person behind several labels has one value, and an id."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import evolve, frozen

from briefingkit._folding import without_accents
from briefingkit.model import Outlet, Side, Speaker
from briefingkit.parsing.names import Names
from briefingkit.parsing.traits import traits_of

_WORD = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*")
_NOT_ID = re.compile(r"[^\w]+")
_COURTESY: Final = {
    **dict.fromkeys("mr mister sir herr monsieur m sr señor senhor signor г-н".split(), "m"),
    **dict.fromkeys("mrs ms miss madam frau madame mme sra señora senhora signora г-жа".split(), "f"),
}
"""Words of courtesy that part `MR. PRICE` from `MS. PRICE`."""


@frozen
class _Identity:
    """What two printings of one person have in common."""

    side: Side
    name: str
    outlet: str
    courtesy: str
    """Whether the label prints a Mr. or a Ms.; empty where it prints neither."""
    named: bool


def people(found: Sequence[Speaker | None]) -> tuple[Speaker | None, ...]:
    """Put in the place of each speaker the person, with all labels of that person and an id."""
    printed: dict[_Identity, list[Speaker]] = {}
    for speaker in dict.fromkeys(found):
        if speaker is not None:
            printed.setdefault(_identity(speaker), []).append(speaker)
    same = _same(printed)
    members: dict[_Identity, list[Speaker]] = {}
    for identity, person in same.items():
        members.setdefault(person, list(printed[person])).extend(printed[identity] if identity != person else ())
    taken: dict[str, int] = {}
    outlets = _outlets(speaker for speakers in members.values() for speaker in speakers)
    of_identity = {identity: _joined(speakers, taken, outlets) for identity, speakers in members.items()}
    of_printed = {one: of_identity[same[identity]] for identity, ones in printed.items() for one in ones}
    return tuple([None if speaker is None else of_printed[speaker] for speaker in found])


def _identity(speaker: Speaker) -> _Identity:
    outlet = speaker.outlet.id if speaker.outlet else ""
    who = speaker.name or speaker.role or ("" if outlet or not speaker.labels else speaker.labels[0])
    named = speaker.name is not None
    courtesy = next((g for g in map(_COURTESY.get, _words(speaker.role or "")) if g), "") if named else ""
    return _Identity(speaker.side, traits_of(who).key if who else "", outlet, courtesy, named)


def _same(printed: Mapping[_Identity, Sequence[Speaker]]) -> dict[_Identity, _Identity]:
    """Give to each identity the one that names the same person most fully."""
    officials = Names.of({one: folded_words(one.name) for one in printed if one.named and one.side != "press"})
    asking: dict[str, list[_Identity]] = {}
    for one in printed:
        if one.side == "press" and one.outlet:
            asking.setdefault(one.name, []).append(one)
    same = {}
    for one in printed:
        if one.side != "press":
            same[one] = _fullest(one, officials) if one.named else one
        else:  # who said once for whom they ask, asks for them again
            known = asking.get(one.name, ()) if one.named and not one.outlet else ()
            same[one] = known[0] if len(known) == 1 else one
    return same


def _fullest(one: _Identity, officials: Names[_Identity]) -> _Identity:
    """Find the fullest name of which this one is a part: `MR. KIRBY` and `JOHN F. KIRBY`, `Qin` and `Qin Gang`."""
    words = officials.words[one]
    akin = [
        other
        for other in officials.holding(words)
        if other.side == one.side and not {one.courtesy, other.courtesy} >= {"m", "f"}
    ]
    fuller = [other for other in akin if len(officials.words[other]) > len(words)]
    if fuller:
        best = max(fuller, key=lambda other: len(other.name))
        return best if all(officials.words[other] <= officials.words[best] for other in fuller) else one
    return akin[0] if akin and len({other.courtesy for other in akin if other.courtesy}) < 2 else one


def folded_words(name: str) -> frozenset[str]:
    """Give the words of a name without accents and initials: `ALOMÍA` is `ALOMIA`."""
    plain = without_accents(name)
    return frozenset(word for word in _words(plain) if len(word) > 1) or frozenset((plain,))


def _words(text: str) -> list[str]:
    return [word.casefold().rstrip(".") for word in _WORD.findall(text)]


def _outlets(speakers: Iterable[Speaker]) -> dict[str, Outlet]:
    """Make one outlet of `CBC` and `The CBC`, with both names: a briefing holds one of each id."""
    found: dict[str, Outlet] = {}
    for outlet in (outlet for speaker in speakers for outlet in speaker.outlets):
        known = found.setdefault(outlet.id, outlet)
        if known is not outlet and known != outlet:
            names = dict.fromkeys((*known.aliases, outlet.name, *outlet.aliases))
            found[outlet.id] = evolve(known, aliases=tuple(name for name in names if name != known.name))
    return found


def _joined(speakers: Sequence[Speaker], taken: dict[str, int], outlets: Mapping[str, Outlet]) -> Speaker:
    """Make one person of the printings of one, with an id that no other has; `taken` counts the ids given."""
    return evolve(
        speakers[0],
        id=_unique(_slug(speakers[0]), taken),
        name=max((one.name for one in speakers if one.name), key=len, default=None),
        outlets=tuple({one.id: outlets[one.id] for one in speakers[0].outlets}.values()),
        role=next((one.role for one in speakers if one.role), None),
        labels=tuple(dict.fromkeys(label for one in speakers for label in one.labels)),
    )


def _slug(speaker: Speaker) -> str:
    outlet = speaker.outlet.id if speaker.outlet else None
    text = speaker.name or outlet or (speaker.labels[0] if speaker.labels else "speaker")
    plain = without_accents(text) if text[:1] < "\u0250" else text
    slug = _NOT_ID.sub("-", plain.casefold()).strip("-_")
    return slug if slug[:1].isalpha() else f"speaker-{slug}" if slug else "speaker"


def _unique(slug: str, taken: dict[str, int]) -> str:
    chosen, number = slug, taken.get(slug, 0) + 1
    while chosen in taken:
        number += chosen != slug
        chosen = f"{slug}-{number}"
    taken[slug] = number
    taken.setdefault(chosen, 1)
    return chosen
