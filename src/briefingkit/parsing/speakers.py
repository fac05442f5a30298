"""Labels and sides -> speakers: one person behind several labels, the outlet a reporter asks for."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from attrs import evolve, frozen

from briefingkit import outlets
from briefingkit.model import Outlet, Side, Speaker
from briefingkit.parsing import lexicon
from briefingkit.parsing.evidence import Label
from briefingkit.parsing.traits import bare, traits_of

_WORD = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*")
_NOT_ID = re.compile(r"[^\w]+")
_ANSWER_WORDS: Final = lexicon.PODIUM & frozenset(
    "a answer answers response reply 答 答复 答覆 回答 답변 답 respuesta r réponse reponse antwort ответ о "
    "відповідь resposta risposta svar antwoord"
    " odpowiedź cevap جواب الجواب پاسخ תשובה απαντηση απάντηση jawaban jawab đáp คำตอบ ตอบ".split()
)


_COURTESY: Final = {
    **dict.fromkeys("mr mister sir herr monsieur m sr señor senhor signor г-н".split(), "m"),
    **dict.fromkeys("mrs ms miss madam frau madame mme sra señora senhora signora г-жа".split(), "f"),
}
"""Words of courtesy that part `MR. PRICE` from `MS. PRICE`."""
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


@frozen
class _Identity:
    """What two printings of one person have in common."""

    side: Side
    name: str
    outlet: str
    courtesy: str
    """Whether the label prints a Mr. or a Ms.; empty where it prints neither."""


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
    people = _merge([s for s in found if s is not None])
    of_found = {s: people[_identity(s)] for s in dict.fromkeys(found) if s is not None}
    return tuple([of_found[s] if s is not None else None for s in found])


def _identity(speaker: Speaker) -> _Identity:
    outlet = speaker.outlet.id if speaker.outlet else ""
    who = speaker.name or speaker.role or ("" if outlet or not speaker.labels else speaker.labels[0])
    courtesy = next((g for g in map(_COURTESY.get, _words(speaker.role or "")) if g), "") if speaker.name else ""
    return _Identity(speaker.side, traits_of(who).key if who else "", outlet, courtesy)


def _speaker(turn: Heard, spokesperson: str | None, language: str | None, country: str | None) -> Speaker | None:
    printed = turn.label.candidate.label if turn.label else None
    if turn.side == "press":
        return _reporter(turn, printed, language, country)
    if turn.label is None or printed is None or turn.label.traits.key in _ANSWER_WORDS:
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
            name = said[0] or name
            found = (outlets.resolve(said[1], country=country),)
    if not found and name is None:
        return None
    return Speaker("", "press", name, None, found, (printed,) if printed else ())


@lru_cache(maxsize=1024)
def _named_in_label(printed: str, country: str | None) -> tuple[str | None, tuple[Outlet, ...]]:
    """Resolve the reporter and the outlets that a label names. Cached: labels recur over an archive."""
    traits = traits_of(printed)
    name, outlet = outlets.split_label(printed)
    if traits.outlet:
        return name, outlets.resolve_many(outlet or printed, country=country)
    if traits.role is not None:  # `Question (Ms. Rao, PTI)`, `Frage Jung`: what stands beside the question word
        beside = outlet is not None and outlet != printed
        return (name, (outlets.resolve(outlet, country=country),)) if beside and outlet else (None, ())
    if outlet is not None and outlet != printed:
        return name, (outlets.resolve(outlet, country=country),)
    return name or printed, ()


@lru_cache(maxsize=1024)
def name_and_role(label: str) -> tuple[str | None, str | None]:
    """Part an official's label into name and office.

    `PRESIDENTE ANDRÉS PÉREZ` and `ANA RUIZ, SECRETARIA DE SALUD` and `Shri Rao, Official Spokesperson` hold both;
    `THE PRESIDENT` is an office alone, `Qin Gang` a name alone.
    """
    traits = traits_of(label)
    if traits.role is not None:
        return None, label
    if traits.shape == "cjk":
        for title in sorted(lexicon.CJK_TITLES, key=len, reverse=True):
            if label.endswith(title) and label != title:
                return label, title
        return label, None
    parts = [part.strip() for part in label.split(",")]
    named = [part for part in parts if not any(w in lexicon.TITLES for w in _words(part))]
    offices = [part for part in parts if part not in named]
    if len(parts) > 1 and named and offices:
        return named[0], ", ".join(offices)
    words = label.split()
    first = next(
        (
            i
            for i, word in enumerate(words)
            if bare(word) not in lexicon.TITLES and bare(word) not in {"the", "de", "of", "foreign", "prime"}
        ),
        None,
    )
    if first in {0, None}:
        return (label, None) if first == 0 else (None, label)
    return " ".join(words[first:]), " ".join(words[:first])


def _words(text: str) -> list[str]:
    return [word.casefold().rstrip(".") for word in _WORD.findall(text)]


def _merge(found: Sequence[Speaker]) -> Mapping[_Identity, Speaker]:
    """Make one speaker of all that are one person, and give each an id."""
    grouped: dict[_Identity, Speaker] = {}
    for speaker in dict.fromkeys(found):
        key = _identity(speaker)
        known = grouped.get(key)
        grouped[key] = speaker if known is None else _joined(known, speaker)
    canonical = {key: _canonical(key, grouped) for key in grouped}
    people: dict[_Identity, Speaker] = {}
    for key, target in canonical.items():
        people[target] = (
            _joined(people.get(target, grouped[target]), grouped[key])
            if key != target
            else people.get(key, grouped[key])
        )
    taken: set[str] = set()
    named = {}
    for key, speaker in people.items():
        named[key] = evolve(speaker, id=_unique(_slug(speaker), taken))
    return {key: named[target] for key, target in canonical.items()}


def _joined(a: Speaker, b: Speaker) -> Speaker:
    name = max((n for n in (a.name, b.name) if n), key=len, default=None)
    labels = (*a.labels, *(label for label in b.labels if label not in a.labels))
    return evolve(a, name=name, role=a.role or b.role, labels=labels)


def _canonical(key: _Identity, grouped: Mapping[_Identity, Speaker]) -> _Identity:
    """Find the fullest name of which this one is a part: `MR. KIRBY` and `JOHN F. KIRBY`, `Qin` and `Qin Gang`."""
    if key.side == "press" or grouped[key].name is None:
        return key
    words = _folded_words(key.name)
    akin = [
        other
        for other, speaker in grouped.items()
        if other.side == key.side and speaker.name is not None and not {key.courtesy, other.courtesy} >= {"m", "f"}
    ]
    fuller = [other for other in akin if other != key and words < _folded_words(other.name)]
    same = [other for other in akin if words == _folded_words(other.name)]
    if fuller:
        best = max(fuller, key=lambda other: len(other.name))
        return best if all(_folded_words(other.name) <= _folded_words(best.name) for other in fuller) else key
    return same[0] if len({other.courtesy for other in same if other.courtesy}) < 2 else key


def _folded_words(name: str) -> frozenset[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return frozenset(word for word in _words(plain) if len(word) > 1) or frozenset((plain,))


def _slug(speaker: Speaker) -> str:
    text = (
        speaker.name
        or (speaker.outlet.id if speaker.outlet else None)
        or (speaker.labels[0] if speaker.labels else "speaker")
    )
    plain = (
        "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        if text[:1] < "\u0250"
        else text
    )
    slug = _NOT_ID.sub("-", plain.casefold()).strip("-_")
    return slug if slug[:1].isalpha() else f"speaker-{slug}" if slug else "speaker"


def _unique(slug: str, taken: set[str]) -> str:
    chosen, number = slug, 2
    while chosen in taken:
        chosen, number = f"{slug}-{number}", number + 1
    taken.add(chosen)
    return chosen
