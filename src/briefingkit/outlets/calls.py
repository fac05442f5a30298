"""Outlets that others name for a reporter: a moderator's call, a signature in brackets."""

import re
from typing import Final

from briefingkit.outlets.catalogue import as_printed, known
from briefingkit.outlets.names import strip_edges
from briefingkit.outlets.speech import begins_with_outlet, is_name
from briefingkit.outlets.wording import KIND_WORD, NAME_LINKED, OUTLET_BY_LOOKS, PROPER

_REACH: Final = 240
_SHORTEST_LED: Final = 3
"""Letters of an outlet behind "from", where nobody is named."""
_SENTENCE = re.compile(r"[^.!?…。！？\n]+(?:\.(?=\w)[^.!?…。！？\n]+){0,4}")
_CLAUSE = re.compile(r"[^,;:—–，；：、]+")
_LEADS_TO: Final = frozenset(
    "from with to is up de del desde la el von der vom an für från till fra til de l du à au a da do di από dari "
    "från ke".split()
)
_NEXT = re.compile(r"\b(?:question|line)\b", re.IGNORECASE)
_QUOTED = re.compile(
    r"(?:газета|агентство|телеканал|радио|журнал|портал|издание)\s+«(?P<outlet>[^«»]{2,40})»", re.IGNORECASE
)
_CALL_ALONE = re.compile(
    r"^(?:next|then|now|please|and|okay|ok|yes|go ahead|sí|a ver|bitte|ja|varsågod)\s+", re.IGNORECASE
)
_SIGNATURE = re.compile(r"[(（\[【<]([^()（）\[\]【】<>]{2,40})[)）\]】>]\s*\Z")
_HEADED = re.compile(r"\s*[(（]([^()（）]{2,40})[)）]")
_SIGNED = re.compile(r"(?P<outlet>.{2,24}?) (?P<name>[가-힣]{2,4}) 기자")
_COURTEOUS = re.compile(r"([\u3400-\u9fff]{4,16})(?:小姐|先生|女士|記者|记者)")
"""`(自由時報呂小雲小姐)`, as Taiwan's ministry prints."""


def find_in_call(text: str) -> str | None:
    """Find the outlet that is called upon at the end of a turn, as printed.

    `Go ahead, Reuters.`, `Next is Ana Ruiz, Reuters.`, `Science?`. Where several reporters were named and the last
    sentence takes up the first name of one (`Ana, why don't you begin.`), it is that one's; else None.
    """
    sentences = [s.strip() for s in _SENTENCE.findall(text[-_REACH:].replace("\u00a0", " ")) if s.strip()][-3:]
    if not sentences:
        return None
    last = sentences[-1]
    if quoted := _QUOTED.search(last):
        return quoted["outlet"]
    if len(last) < 40 and as_printed(last):
        return strip_edges(last)
    called = [pair for sentence in sentences for pair in _called(sentence)]
    first_names = set(re.findall(r"\w+", last))
    chosen = [outlet for name, outlet in called if name and name.split()[0] in first_names] or [
        outlet for _, outlet in called
    ]
    return chosen[0] if len(set(chosen)) == 1 else None


def _called(sentence: str) -> list[tuple[str | None, str]]:
    found: list[tuple[str | None, str]] = []
    held: str | None = None
    for clause in (" ".join(c.split()) for c in _CLAUSE.findall(sentence)):
        text = _CALL_ALONE.sub("", clause)
        if pair := _linked(text):
            found.append(pair)
        elif outlet := _ending(text, named=held is not None):
            found.append((held, outlet))
        words = text.split()
        held = (
            next((name for count in (4, 3, 2, 1) if is_name(name := " ".join(words[-count:]))), None) if words else None
        )
    return found


def _linked(clause: str) -> tuple[str, str] | None:
    """Read `… comes from Ana Ruiz with Reuters`."""
    for m in NAME_LINKED.finditer(clause):
        words = m[1].split()
        for start in range(len(words)):
            name = " ".join(words[start:])
            if not is_name(name):
                continue
            outlet = begins_with_outlet(m[2])
            if outlet is None and start + 1 < len(words) and _NEXT.search(clause) and PROPER.fullmatch(m[2]):
                outlet = m[2]  # "The next question is from Sam Ostrow with Food Chemical News"
            if outlet:
                return name, outlet
    return None


def _ending(clause: str, *, named: bool) -> str | None:
    """Read the known outlet that a clause is, or that it leads to: `Reuters`, `over to Reuters`."""
    words = clause.split()
    for start in range(max(0, len(words) - 6), len(words)):
        if start and words[start - 1].casefold() not in _LEADS_TO:
            continue
        if start and len(" ".join(words[start:])) < _SHORTEST_LED:
            continue  # "Kongres XVI dari GP"
        whole = strip_edges(" ".join(words[start:]))
        name = whole if known(whole) else strip_edges(KIND_WORD.sub("", whole))
        if name.islower():
            continue
        if OUTLET_BY_LOOKS.fullmatch(name) and start == 0:
            return name
        if known(name) is not None or ((named or " " in name) and as_printed(name)):
            return name
    return None


def find_in_signature(text: str) -> tuple[str | None, str] | None:
    """Find the reporter in brackets at a turn's end, or at its head, as Korea prints: `… (새벽일보 문서연 기자)`."""
    for m in (_SIGNATURE.search(text[-60:]), _HEADED.match(text)):
        if m is None:
            continue
        if signed := _SIGNED.fullmatch(m[1].strip()):
            return signed["name"], signed["outlet"]
        if known(m[1]) is not None:
            return None, m[1].strip()
        if courteous := _COURTEOUS.fullmatch(m[1].strip()):
            return _parted(courteous[1])
    return None


def _parted(printed: str) -> tuple[str, str] | None:
    """Part 自由時報呂小雲 at the longest outlet that is known."""
    ends = range(len(printed) - 1, 1, -1)
    return next(((printed[end:], printed[:end]) for end in ends if known(printed[:end]) is not None), None)
