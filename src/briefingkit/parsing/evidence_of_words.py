"""The evidence for a label that its words give: short functions, which `weighing.py` adds up."""

import re
from typing import Final

from briefingkit.parsing.traits import Traits

_FEW_WORDS: Final = 4
_INITIALLED = re.compile(r"(?:[^\W\d_]\.[ -]?){1,3}[^\W\d_][\w'’-]+")


def question_or_answer_word(t: Traits) -> float:
    """Words that institutions use as labels: "Q", "Journaliste", 答."""
    return t.role is not None


def known_outlet(t: Traits) -> float:
    """A news organisation, or a reporter by the ending (记者, 기자)."""
    return t.outlet


def like_an_outlet(t: Traits) -> float:
    """Named as news organisations are, though in no catalogue: Public TV; or by an everyday word: Telex."""
    return 1.0 if t.outlet_by_looks else 0.7 if t.outlet_by_letter and not t.metadata else 0.0


def office(t: Traits) -> float:
    """A word of office or courtesy: MR., Minister, Sprecherin; surest is 市商务局局长 丁某, an office before a name."""
    if not t.titled or t.shape == "phrase":
        return 0.0
    return (2.0 if t.office_and_name else 1.6) if t.shape == "cjk" else 1.0


def capitals(t: Traits) -> float:
    """ALL CAPITALS."""
    return t.shape == "caps" and len(t.key) > 1


def name_like(t: Traits) -> float:
    """Few words, each with a capital; or up to four Chinese characters."""
    return (t.shape in {"name", "caps"} and t.words <= 6 and len(t.key) > 1) or (
        t.shape == "cjk" and 2 <= len(t.key) <= 4
    )


def initialled(t: Traits) -> float:
    """Initials before a name: W. Hale, as Russia prints everybody."""
    return t.shape in {"name", "caps"} and _INITIALLED.fullmatch(t.key) is not None


def running_text(t: Traits) -> float:
    """Words that no name holds, in lower case; "Female journalist, Bloomberg" is short enough not to be doubted."""
    if t.shape not in {"phrase", "name"} or t.role or (t.outlet and t.words <= _FEW_WORDS):
        return 0.0
    return min(t.function_words, 2) + 0.5 * min(t.lowercase, 4)


def long(t: Traits) -> float:
    """Longer than names are."""
    if t.role or t.outlet or t.outlet_by_looks:
        return 0.0
    if t.shape == "cjk":
        return 0.0 if t.titled else max(0, len(t.key) - 8) / 4
    return max(0, t.words - (14 if t.titled or t.shape == "caps" else 6)) / 3


def digits(t: Traits) -> float:
    """Times, counts, list numbers."""
    return t.digits and not (t.outlet or t.outlet_by_looks)


def mail_or_letter_head(t: Traits) -> float:
    """From, Subject, Tel, 来源."""
    return t.metadata


def sentence_inside(t: Traits) -> float:
    """A sentence ends, or a question is asked, before the colon."""
    return t.sentence and not t.outlet


def code(t: Traits) -> float:
    """Braces, quotes, or no letters at all: a key of a program's data."""
    return t.code and not t.role


def letterhead(t: Traits) -> float:
    """THE WHITE HOUSE, REMARKS BY …: the page's own heading."""
    return t.letterhead and not t.role and not t.outlet


def introduces_speech(t: Traits) -> float:
    """The colon opens a quotation or a list: "… 指出", "… 如下"."""
    return t.speech_ending
