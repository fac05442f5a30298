"""Labels that no mark parts from the words: alone on their line, or told by their capitals and what they say."""

import re
from typing import Final

from briefingkit.parsing.candidate import TIME, Found
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.punctuation import STOPS
from briefingkit.parsing.repeated import LONGEST_REPEATED, Repeated, is_name
from briefingkit.parsing.traits import traits_of

LONGEST_ALONE: Final = 100
TIME_BEFORE = re.compile(rf"\s*[\[(（]?({TIME})[\])）]?$")
_DATED = re.compile(r"\b(?:19|20)\d\d")
"""The year of a day with its hour, which Russia's ministry prints above the title: 19 April 202716:51."""
_ENDING: Final = (*STOPS, *";—–-")
"""With what no label ends that has its line to itself; a dash breaks off what somebody says: "Mr. President —"."""
_BULLETS: Final = "-–—•* "
_TIME_ENDS: Final = frozenset("0123456789])）")
_NAMED = re.compile(r"(?:[^\W\d_a-zà-ÿа-я][^\s,.;:()]+ ){1,3}[^\W\d_a-zà-ÿа-я][^\s,.;:()]+, [^,.;:()]{2,40}")
"""A person's name and outlet on a line of their own: Poland's central bank."""
_REPORTERS: Final = ("記者", "记者", "기자")
_LETTERED = re.compile(r"[QAＱＡ問答问][\s\u3000.．、]+(\S{2,24})")
_GAP = re.compile(r"[\s\u3000]")
_BARE_WORD = re.compile(
    r"((?:[A-Z][A-Z.'’-]* ){0,3}[A-Z][A-Z'’-]{2,}|PM|Question|Journalist|Reporter|Answer)\s+"
    r"(?=[\"“‘'(]{0,2}[A-Z](?:[a-z'’]|[ .]))"
)
"""Typescripts of Australia's prime ministers, 1960 to 1980: `PRIME MINISTER Well, gentlemen`, `QUESTION Sir`."""


def reporter_alone(para: Paragraph, begin: int) -> Found | None:
    """Find a reporter printed on a line of its own with gaps between outlet, name and 記者: Japan's prefectures."""
    end = para.line_end(begin)
    line = para.text[begin:end].rstrip()
    if len(line) > LONGEST_REPEATED or not line.endswith(_REPORTERS) or _GAP.search(line) is None:
        return None
    return (line, end, "alone", None) if traits_of(line).outlet else None


def lettered(para: Paragraph, begin: int) -> Found | None:
    """Find a letter and who it stands for on a line of their own: `Q 代表幹事(時事通信)`, Japan's prefectures."""
    end = para.line_end(begin)
    match = _LETTERED.fullmatch(para.text[begin:end].rstrip()) if end - begin <= LONGEST_REPEATED else None
    if match is None:
        return None
    named = traits_of(match[1])
    known = named.names_outlet or (named.shape == "cjk" and (named.titled or named.role))
    return (match[0], end, "alone", None) if known else None


def alone(para: Paragraph, begin: int, repeated: Repeated, *, bulleted: bool) -> Found | None:
    """Find a label that has a line to itself."""
    text, time = para.text, None
    end = para.line_end(begin)
    line = text[begin:end].rstrip()
    if len(line) > 2 * LONGEST_ALONE:
        return None
    if line.endswith(".") and _is_stopped(line[:-1], repeated=line in repeated.lines):
        line = line[:-1]
    after = TIME_BEFORE.search(line) if line[-1:] in _TIME_ENDS else None
    if after and after.start() > 0:
        time, line = after[1], line[: after.start()]
        if _DATED.search(line):
            return None
    noted = line.lstrip(_BULLETS).startswith(("(", "[", "（", "#"))
    if not 0 < len(line) <= LONGEST_ALONE or line.endswith(_ENDING) or noted:
        return None
    traits = traits_of(line)
    marked = bulleted or traits.shape == "caps" or para.line.mark == "heading" or para.bold_share(begin, end) > 0.9
    official = traits.titled and traits.shape != "phrase"
    if (
        traits.role
        or traits.outlet
        or official
        or time
        or line in repeated.lines
        or (repeated.named and is_name(traits))
        or _NAMED.fullmatch(line)
        or (marked and traits.words <= 14)
    ):
        return line, end, "alone", time
    return None


def _is_stopped(label: str, *, repeated: bool) -> bool:
    """Tell a label that ends with a full stop: `Q.` above the words, as dumps print what bold type parts on a page."""
    traits = traits_of(label)
    reporter = traits.outlet and label.endswith(")")
    # but not the "S." of "U.S.", where each sentence has a line
    often = repeated and len(label) > 1 and (traits.titled or traits.role is not None or traits.shape == "caps")
    return traits.role == "press" or reporter or often  # but not "Minister.", with which a reporter asks for an answer


def bare_word(para: Paragraph, begin: int) -> Found | None:
    """Find a word for questions, an office or a titled name that nothing but its capitals parts from the words."""
    match = _BARE_WORD.match(para.text, begin)
    if match is None:
        return None
    end, traits = para.line_end(begin), traits_of(match[1])
    known = match.end() < end and (traits.role is not None or traits.titled) and not traits.letterhead
    return (match[1], match.end(), "narrow", None) if known and _is_running(para.text[match.end() : end]) else None


def _is_running(line: str) -> bool:
    """Tell words of a sentence from a name: `QUESTION Sir, is there`, `PRIME MINISTER Robert Menzies`."""
    return any(word.isascii() and word.islower() for word in line.split()) or line.rstrip().endswith((".", "?"))
