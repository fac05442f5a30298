"""The lines above the first turn -> the title, as the page prints it."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from briefingkit.parsing.footer import is_moment
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.traits import traits_of
from briefingkit.sources import Document

EVENT_WORDS = re.compile(
    r"press (?:conference|briefing|gaggle|availability|call|stakeout|remarks)|briefing|remarks|transcript"
    r"|interview|doorstop|news conference|q&a|questions? and answers?|media (?:stakeout|availability"
    r"|briefing)"
    r"|记者会|記者會|會見傳媒|談話內容|记者招待会|答记者问|答記者問|吹风会|发布会|發布會|记者問|会見|記者会見|브리핑"
    r"|기자회견|정례|conferencia|estenográfica|rueda de "
    r"prensa|declaraciones|conférence de presse|point de presse|entretien"
    r"|pressekonferenz|regierungspressekonferenz|пресс-конференц|брифинг|ответы на вопросы|пресс-подход"
    r"|заявлени|coletiva|conferenza stampa|presskonferens|pressekonference|persconferentie|konferencja"
    r"|basın toplantısı"
    r"|مؤتمر صحفي|الإحاطة|نشست خبری|מסיבת עיתונאים|ενημέρωση|συνέντευξη|jumpa pers|konferensi pers|họp báo"
    r"|แถลงข่าว|สัมภาษณ์",
    re.IGNORECASE,
)
LETTERHEAD = re.compile(
    r"(?:for )?immediate release|embargoed|office of the press secretary|cite:|https?://|www\.|^home\b|>|»"
    r"|›|/{1}\s",
    re.IGNORECASE,
)
_SITE_TAIL = re.compile(r"\s*(?:[|_»]|\s[-–—•·/]\s|--|::)\s*(?=[^|_»]*$)")
SENTENCE = re.compile(r".*[.!?。！？…][\"”’)）」』]*$", re.DOTALL)
_NAMED = re.compile(
    r"(?:Subject|Title|Ämne|Betreff|Asunto|Objet|Тема|Assunto|件名)\s?[:：]\s*(?:(?:FW|Fwd|RE|SV|VB): )?", re.IGNORECASE
)
"""What a mail prints before its subject."""
_KEYED = re.compile(r"([^:：]{2,20}?)\s?[:：]\s*\S")
_RUNNING_HEAD = re.compile(r"\S {4,}\S")
_SPACED = re.compile(r"(?:[\u3040-\u9fff][ \u3000]){3}")
_EMPTY: Final = frozenset(
    "transcript transcripts trascrizione transcripción article artikel news home statement speech speeches presse"
    " pressreleases pressrelease mediarelease новости".split()
)
"""Titles that say nothing of the event: any other line says more."""
_GENERIC: Final = _EMPTY | frozenset(
    "briefing briefings remarks interview pressekonferenz брифинг pressbriefing pressbriefings newsbriefing"
    " pressconference briefingroom 记者会 例行记者会".split()
)
"""Titles that say what kind of event it is and not which one: another that names an event says more."""
_WIDE = re.compile(r"[\u2e80-\u9fff]$")
_SHORTEST_TITLE: Final = 6
LONGEST_HEAD_LINE: Final = 220


def read_title(document: Document, lead: Sequence[Paragraph]) -> str | None:
    """Find the title: the page's own heading where it has one, else what its head says, else the first likely line."""
    given = document.head.get("title")
    if given and document.media_type == "text/markdown":
        return given  # front matter names nothing else
    lines = [para for para in lead if len(para.text) <= LONGEST_HEAD_LINE and not _is_no_title(para.text)]
    marked = _runs([para for para in lines if para.line.mark == "heading"])
    plain = [_NAMED.sub("", line) for line in _joined([_above_date(para) for para in lines])]
    pools = (marked, plain)
    likely = [line for pool in pools for line in pool if _names_event(line)]
    if given:
        stripped = _SITE_TAIL.split(given)[0] if _SITE_TAIL.search(given) else given
        within = [run for run in _runs(lines) if len(fold(run)) >= _SHORTEST_TITLE and fold(run) in fold(given)]
        heading = [run for run in within if run in marked and _names_event(run)]
        best = max(heading or within, key=lambda run: len(fold(run)), default="")
        if heading or len(fold(best)) * 2 >= len(fold(stripped)):
            return best
        if not any(map(EVENT_WORDS.search, marked)) and (EVENT_WORDS.search(given) or not likely):
            return stripped if len(fold(stripped)) >= _SHORTEST_TITLE else given
    others = [line for line in (*marked, *plain) if not is_moment(line) and not SENTENCE.match(line)]
    telling = [line for line in likely if fold(line) not in _GENERIC]
    named = [line for line in likely if fold(line) not in _EMPTY]
    long = [line for line in others if len(line) >= _SHORTEST_TITLE and fold(line) not in _EMPTY]
    return next(iter((*telling, *named, *long, *likely)), None)


def _above_date(para: Paragraph) -> str:
    """Give a paragraph's lines down to the first that is a date: text that wraps joins it to the title."""
    kept = list(takewhile(lambda line: not is_moment(line.text), para.lines)) or [para.line]
    return para.text if len(kept) == len(para.lines) else para.before(para.breaks[len(kept)]).text


def _is_no_title(text: str) -> bool:
    """Tell a line of a letterhead, of a mail's head, or of a printed page's running head."""
    keyed = _KEYED.match(text)
    return (
        LETTERHEAD.search(text) is not None
        or _RUNNING_HEAD.search(text) is not None
        or (keyed is not None and traits_of(keyed[1]).metadata and not _NAMED.match(text))
    )


def _names_event(line: str) -> bool:
    """Tell a line that names a press conference or the like, and is no sentence; Japan's bank spaces its letters."""
    unspaced = line.replace(" ", "").replace("\u3000", "") if _SPACED.search(line) else line
    return EVENT_WORDS.search(unspaced) is not None and not SENTENCE.match(line)


def _joined(texts: Sequence[str]) -> list[str]:
    """Join a line that begins with a small letter to the one above it: a title of two lines."""
    found: list[str] = []
    for text in texts:
        if found and text[:1].islower() and len(found[-1]) + len(text) < LONGEST_HEAD_LINE:
            found[-1] = f"{found[-1]} {text}"
        else:
            found.append(text)
    return found


def _runs(lines: Sequence[Paragraph]) -> list[str]:
    """Give the lines, and the runs of two and three of them: titles are broken over lines."""
    texts = [para.text for para in lines]
    joined = [
        ("" if _WIDE.search(texts[i]) else " ").join(texts[i : i + count])
        for count in (3, 2)
        for i in range(len(texts) - count + 1)
        if all(lines[k].line.mark == lines[i].line.mark and not lines[k].line.gap for k in range(i + 1, i + count))
    ]
    return [*joined, *texts]


def fold(text: str) -> str:
    """Keep a text's letters and digits alone, casefolded."""
    return "".join(c for c in text.casefold() if c.isalnum())
