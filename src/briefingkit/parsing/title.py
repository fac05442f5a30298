"""The lines above the first turn -> the title, as the page prints it."""

import re
from collections.abc import Sequence
from typing import Final

from briefingkit.parsing.footer import is_moment
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.sources import Document

EVENT_WORDS = re.compile(
    r"press (?:conference|briefing|gaggle|availability|call|stakeout|remarks)|briefing|remarks|transcript"
    r"|interview|doorstop|news conference|q&a|questions? and answers?|media (?:stakeout|availability"
    r"|briefing)"
    r"|记者会|記者會|记者招待会|答记者问|答記者問|吹风会|发布会|發布會|记者問|会見|記者会見|브리핑"
    r"|기자회견|정례|conferencia|estenográfica|rueda de "
    r"prensa|declaraciones|conférence de presse|point de presse|entretien"
    r"|pressekonferenz|regierungspressekonferenz|пресс-конференц|брифинг|ответы на вопросы|пресс-подход"
    r"|заявлени|coletiva|conferenza stampa|presskonferens|pressekonference|persconferentie|konferencja"
    r"|basın toplantısı"
    r"|مؤتمر صحفي|الإحاطة|نشست خبری|מסיבת עיתונאים|ενημέρωση|συνέντευξη|jumpa pers|konferensi pers|họp báo|แถลงข่าว",
    re.IGNORECASE,
)
LETTERHEAD = re.compile(
    r"(?:for )?immediate release|embargoed|office of the press secretary|cite:|https?://|www\.|^home\b|>|»"
    r"|›|/{1}\s",
    re.IGNORECASE,
)
_SITE_TAIL = re.compile(r"\s*(?:[|_»]|\s[-–—•·]\s|--|::)\s*(?=[^|_»]*$)")
SENTENCE = re.compile(r".*[.!?。！？…][\"”’)）」』]*$", re.DOTALL)
_NAMED = re.compile(
    r"(?:Subject|Title|Ämne|Betreff|Asunto|Objet|Тема|Assunto|件名)\s?[:：]\s*(?:(?:FW|Fwd|RE|SV|VB): )?", re.IGNORECASE
)
"""What a mail prints before its subject."""
_WIDE = re.compile(r"[\u2e80-\u9fff]$")
_SHORTEST_TITLE: Final = 6
LONGEST_HEAD_LINE: Final = 220


def read_title(document: Document, lead: Sequence[Paragraph]) -> str | None:
    """Find the title: the page's own heading where it has one, else what its head says, else the first likely line."""
    given = document.head.get("title")
    lines = [para for para in lead if len(para.text) <= LONGEST_HEAD_LINE and not LETTERHEAD.search(para.text)]
    if given:
        within = [run for run in _runs(lines) if len(fold(run)) >= _SHORTEST_TITLE and fold(run) in fold(given)]
        best = max(within, key=lambda run: len(fold(run)), default="")
        stripped = _SITE_TAIL.split(given)[0] if _SITE_TAIL.search(given) else given
        if len(fold(best)) * 2 >= len(fold(stripped)):
            return best
        if not any(EVENT_WORDS.search(para.text) for para in lines if para.line.mark == "heading"):
            return stripped if len(fold(stripped)) >= _SHORTEST_TITLE else given
    marked = _runs([para for para in lines if para.line.mark == "heading"])
    plain = [_NAMED.sub("", para.text) for para in lines]
    for pool in (marked, plain):
        likely = [line for line in pool if EVENT_WORDS.search(line) and not SENTENCE.match(line)]
        if likely:
            return likely[0]
    if marked:
        return marked[0]
    return next(
        (line for line in plain if not is_moment(line) and not SENTENCE.match(line) and len(line) >= _SHORTEST_TITLE),
        None,
    )


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
