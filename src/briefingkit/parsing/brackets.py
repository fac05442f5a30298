"""Labels in brackets: 【記者】 in Japan, <질문> in Korea, (Ana Ruiz, Sky News), and letters such as a)."""

import re
from typing import Final

from briefingkit.parsing.repeated import LONGEST_REPEATED
from briefingkit.parsing.stage import stage_kind
from briefingkit.parsing.traits import traits_of

BRACKETS: Final = "【〔＜<〈（(["
"""What may open a label in brackets."""
_LABELLING: Final = "【〔＜<〈"
"""Brackets that hold labels, where round and square ones hold notes."""
_BRACKET = re.compile(
    r"[【〔＜<〈（(\[]\s?([^】〕＞>〉）)\]\n]{1,60})[】〕＞>〉）)\]]\s*([:：]?)\s*|([^\W\d_]{1,4}\d{0,2}(?:\s?[(（][^()（）]{1,20}[)）])?)\s?[)）]\s*"
)
_FULL_NAME = re.compile(r"[A-ZÀ-Þ][\w’'.-]+(?: [\w’'.-]{2,}){0,2} [A-ZÀ-Þ][\w’'.-]+")
"""`(Padre Longhi)` on a line of its own, as the Holy See prints who speaks on the pope's planes."""
_SHORT_CJK: Final = 10
_PERSON = re.compile(r"[(（]([^()（）]{2,40})[)）]\s*")
"""Who answers, behind the word for it: <답변> (한서윤 청장), Korea's e-briefings."""


def bracketed(text: str, begin: int, colon: int | None, *, often: bool) -> tuple[str, int] | None:
    """Find the label in brackets at `begin`, and where the words begin; `often` tells a page that prints all so.

    There is none where the first colon, `colon` characters behind `begin`, parts a longer label.
    """
    bracket = _match(text, begin, colon, often=often)
    if bracket is None:
        return None
    label, end = bracket[1] or bracket[3], bracket.end()
    person = _PERSON.match(text, end) if text[begin] in _LABELLING and traits_of(label).role else None
    if person is None or stage_kind(person[1]) is not None:
        return label, end
    return f"{label} ({person[1]})", person.end()


def _match(text: str, begin: int, colon: int | None, *, often: bool) -> re.Match[str] | None:
    if (
        text[begin : begin + 1] not in BRACKETS
        and ")" not in text[begin : begin + 30]
        and "）" not in text[begin : begin + 30]
    ):
        return None
    bracket = _BRACKET.match(text, begin)
    if not bracket or (colon is not None and bracket.end() > begin + colon + 2 and not _has_line(text, bracket)):
        return None
    if bracket[2]:
        return bracket
    if text[begin] == "[":  # live texts of China's news portals, the World Bank: a label in brackets on its line
        label = traits_of(bracket[1])
        known = label.role or label.outlet or label.titled or (label.shape == "caps" and label.words > 1)
        may = often or (known and _has_line(text, bracket))
        return bracket if may and stage_kind(bracket[1]) is None else None
    may = _may_be_bracketed(text[begin], bracket[1] or bracket[3]) or (
        text[begin] == "(" and _has_line(text, bracket) and _FULL_NAME.fullmatch(bracket[1]) is not None
    )
    return bracket if may else None


def _has_line(text: str, bracket: re.Match[str]) -> bool:
    """Tell a short label that fills its line, which may hold a colon: `(上田:NHK記者)`, as Kochi prints reporters."""
    whole = bracket.end() == len(text) or "\n" in text[bracket.end(1) : bracket.end()]
    return whole and bracket[1] is not None and len(bracket[1]) <= LONGEST_REPEATED


def _may_be_bracketed(opening: str, label: str) -> bool:
    """In round and square brackets stand notes; in 【】 and <>, as in Japan and Korea, labels."""
    traits = traits_of(label)
    if stage_kind(label) is not None and not traits.role:
        return False
    return (
        traits.role is not None
        or opening in _LABELLING
        or traits.outlet
        or (traits.titled and traits.shape != "phrase")
        or (opening == "（" and traits.shape == "cjk" and len(traits.key) <= _SHORT_CJK)
    )
