"""A reporter's label -> the name and the outlet it prints."""

import re
from typing import Final

from briefingkit.outlets.catalogue import find, known
from briefingkit.outlets.names import bare, key, names_reporter, strip_edges

_BRACKETED = re.compile(r"(?P<outside>[^()（）\[\]]{2,60}?)\s*[(（\[](?P<inside>[^()（）\[\]]{2,60})[)）\]]")
_LEAD_WORD = re.compile(
    r"\A(?:frage|zusatzfrage|zusatz|question|q|pregunta|periodista|journalist|reporter|journaliste|вопрос|журналист"
    r"|корреспондент|fråga|domanda|pergunta|jornalista|giornalista|记者|記者|기자|질문)\b[\s:,–—-]*",
    re.IGNORECASE,
)
_GENERIC_REPORTERS: Final = frozenset(
    "有 外国 中外 其他 现场 一位 某 女 男 本报 多位 一名 另一位 另一名 国内 境外 foreign a the female male".split()
)
_BREAK = re.compile(r"\s*[,，、/／|–—・]\s*|\s+-\s+|\s+(?:from|of|with|at)\s+")
_EAST_NAME = re.compile(r"(?P<outlet>.{2,30}?)[\s　・]+(?P<name>[^\s　・]{2,12}(?:[\s　][^\s　]{1,6})??)\s*(?:记者|記者|特派員|기자)")
_EASTERN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


def split_label(label: str) -> tuple[str | None, str | None]:
    """Part a reporter's label into the name and the outlet's text; None for what it does not print.

    `Ana Ruiz, REUTERS`, `OUTLET (Name)`, `【テレビ朝日 千々岩記者】`, `路透社记者`. Where no word such as 记者 says
    that an outlet stands there, it must be in the catalogue: `Ana Ruiz, Secretary of Health` gives (None, None).
    """
    if len(label) > 120:
        return None, None
    if known(label) is not None:
        return None, bare(label)
    whole = strip_edges(label)
    return _bracketed(whole) or _eastern(whole) or _parted(whole) or (None, None)


def _bracketed(label: str) -> tuple[str | None, str | None] | None:
    m = _BRACKETED.fullmatch(label)
    if m is None:
        return None
    outside, inside = (_LEAD_WORD.sub("", m[part]).strip() for part in ("outside", "inside"))
    if find(inside)[0]:
        return outside or None, bare(inside)
    if outside and known(outside) is not None:
        return inside or None, bare(outside)
    return None


def _eastern(label: str) -> tuple[str | None, str | None] | None:
    if not _EASTERN.search(label):
        return None
    if (m := _EAST_NAME.fullmatch(label)) and (find(m["outlet"])[0] or " " in label or "\u3000" in label):
        return m["name"], strip_edges(m["outlet"])
    if not names_reporter(label):
        return None
    name = bare(label)
    if not name or key(name) in _GENERIC_REPORTERS or len(name) > 30:
        return None
    if find(name)[0]:
        return None, name
    for end in range(len(name) - 1, 2, -1):  # 朝日新聞田中記者: the longest known outlet that leaves a name
        if len(name) - end <= 5 and find(name[:end])[0]:
            return name[end:].strip(), name[:end]
    return None, name


def _parted(label: str) -> tuple[str | None, str | None] | None:
    cuts = list(_BREAK.finditer(label))
    for cut in reversed(cuts):
        left, right = label[: cut.start()].strip(), label[cut.end() :].strip()
        if not left or not right:
            continue
        if _LEAD_WORD.fullmatch(left) and cut[0].strip():
            return None, bare(right)
        named = _LEAD_WORD.sub("", left).strip() or None
        if find(right)[0] and not find(left)[0]:
            return named, bare(right)
        if known(left) is not None and not find(right)[0]:
            return right, bare(left)
    if names_reporter(label) and known(bare(label)) is not None:
        return None, bare(label)
    return None
