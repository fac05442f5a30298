"""The lines above the first turn -> what the page says of the event: times, place, spokesperson, and the rest."""

import datetime
import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from attrs import frozen

from briefingkit import dates
from briefingkit.diagnostics import Diagnostic
from briefingkit.layouts import Layout, fits
from briefingkit.parsing.event_date import read_date, read_published
from briefingkit.parsing.event_time import read_period
from briefingkit.parsing.footer import is_moment
from briefingkit.parsing.language import guess_language, spelled_in
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.phrases import greets
from briefingkit.parsing.place import read_place
from briefingkit.parsing.punctuation import ASKING
from briefingkit.parsing.title import SENTENCE, fold, title_before
from briefingkit.parsing.title_words import EVENT_WORDS, LETTERHEAD
from briefingkit.sources import Document

_NO_NAME: Final = (
    r"(?:Regular|Press|Daily|Weekly|Remarks|Briefings?|Media|News|Conference|Interview|Statement|Speech|Opening|Joint"
    r"|Transcript|Doorstop|Post|Question|Q&A|And|At|In|On|With|After|Before|During|Following|For|To|Holds|Hosts|Gives|Delivers"
    r"|Announces|Updates|Meets|Addresses|Speaks|Answers|Takes|Signs|Visits|Unveils|Outlines|Provides|Joins|Leads|Launches"
    r"|Discusses|Convenes|Declares|Issues|Attends|Responds)\b"
)
"""Words of titles that follow a name, in capitals as all words of New York's titles are, and are no part of it."""
_NAME_AFTER_OFFICE = re.compile(
    r"(?:Spokes(?:person|man|woman)|Press Secretary|Minister|President|(?:Secretary|Director)[ -]General|Secretary"
    r"|Director|Governor|Chair(?:man|woman)?|Premier|Commissioner|Advisor|Ambassador|High Representative|Mayor)\s+"
    rf"((?:(?!{_NO_NAME})[A-Z](?:(?!['’]s\b)[\w’'.-])+\s?){{1,4}}?)(?=['’]s\b|['’]\s|,|\s(?:[a-z(]|{_NO_NAME})|$)"
    r"|(?:发言人|發言人|部长|部長)([\u3400-\u9fff\U00020000-\U000323af·]{2,4}?)(?=主持|就|答|举行|舉行|的|在|$|：|宣布|谈话)"
    r"|(?:president[ea]|vocer[oa]|portavoz|porte-parole|sprecherin?)\s+((?:[A-ZÁÉÍÓÚÑ][\wáéíóúñü’'-]+\s?){2,5})"
)
_LEAD = re.compile(
    r"(?:spokes(?:person|man|woman)|minister|secretary|president)\b.{0,120}\b(?:held|hold|holds|presided"
    r"|gave|hosted|chaired|started|answered)\b(?=.{0,60}(?:press|news|media|briefing|questions?|conference|interview"
    r"|reporters|journalists)\b)|(?:主持|举行|舉行)例行[记記]者[会會]"
    r"|答记者问如下|^[^将將]{0,80}举行.{0,12}发布会.{0,80}(?:介绍|回答记者|答记者)|The transcript of"
    r"|(?:below|following) transcript|answered questions (?:relating|about|on)"
    r"|^(?:transcrição|transcripción|transcription|trascrizione|wortprotokoll|mitschrift|стенограмма) "
    r"|^please note\b|transcript is not edited|le point de presse (?:a eu lieu|du)"
    r"|check against delivery|as delivered|as prepared|rush transcript|in its final form"
    r"|gesprochene wort|seul le prononc|talte ord"
    r"|^e\s?&\s?o\s?e\b|unofficial translation|edited for (?:clarity|length)|near-verbatim|provisional translation"
    r"|eröffnet die \w*pressekonferenz|following is (?:a|the) transcript|Themen:|Sprecher:"
    r"|(?:ご覧(?:ください|下さい|いただけ)|ご参照ください)|会見を(?:行った|行いました|開いた)|以下の(?:とおり|通り)",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"(?:\b(?:transcript|verbatim|transcription|transcripción|transcrição|trascrizione|wortprotokoll|стенограмма)\b"
    r"|文字[实實][录錄]|全文如下).{0,160}[:：]$|seul le prononc",
    re.IGNORECASE,
)
"""What is said right above a transcript, and of nothing else."""
_BELOW = re.compile(
    r"\btranscript\b.{0,80}\b(?:(?:is|are|is made) available|can be (?:read|found)|follows) below\b", re.IGNORECASE
)
_OF_EVENT = re.compile(
    r"\b(?:transcript|(?:press|news)[- ]conference|(?:press|media) briefing|reporters|journalists|interviewed"
    r"|contents are)\b",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"\b(?:I|me|we|you|my|our|your|us|let[’']s|will)\b", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[.!?])\s")
_LONGEST_LEAD: Final = 400
_NEAR: Final = 2
_EARLY: Final = 60
_SLASHED = re.compile(r"\d[/.-]\d{1,2}[/.-]\d{4}")
"""A date in figures, of which the country alone tells which is the day."""
_NOTED = re.compile(r"\([^()]+\)\W*|\[[^\[\]]+\]\W*|※.+")
"""Who else takes part, in brackets, and Japan's notes: nobody's words."""
_ASKED = re.compile(r"[?？]\s?[(（][^()（）]{2,40}[)）]$")
"""A question with who asked in brackets behind it, as Taiwan's ministry prints them."""
_DASHED = re.compile(rf"[-–—―]\s?\S.{{8,}}[{ASKING}]")
"""A question behind a dash, above the first answer: the only labels are those of answers."""
_SHORTEST: Final = 50
"""Characters of a statement; in East Asia a third of them."""
_FEW: Final = 4
_SAMPLE: Final = 800
_FARTHEST_MOMENT: Final = 5
"""Paragraphs below the title in which its date is looked for, however long the menu above it."""
_DEEPEST_HEAD: Final = 15
"""Paragraphs among which title and date are looked for."""


@frozen
class Heading:
    """What the page says of itself above (and, for the end, below) the transcript."""

    title: str | None = None
    date: datetime.date | None = None
    published: datetime.datetime | datetime.date | None = None
    started: datetime.time | None = None
    ended: datetime.time | None = None
    place: str | None = None
    spokesperson: str | None = None
    opening: int = 0
    """Index of the first paragraph that belongs to the transcript."""
    diagnostics: tuple[Diagnostic, ...] = ()


def read_heading(
    document: Document,
    lead: Sequence[Paragraph],
    below: Sequence[Paragraph],
    title: str | None,
    layout: Layout,
) -> Heading:
    """Read the lines above the first label, and the few below the transcript.

    `opening` of the result tells where, among those above, an unlabelled statement begins.
    """
    title = title or title_before(lead)
    opening = _opening(lead, title, layout)
    head = lead[:opening]
    language = layout.language or _language(document)
    if layout.country is not None:
        language = f"{(language or 'en').split('-')[0]}-{layout.country}"
    elif (language or "en") == "en" and any(_SLASHED.search(para.text) for para in head):
        language = spelled_in(document.text) or language
    published = read_published(document.head, head, language)
    date, diagnostics = read_date(document.head, head, title, published, language)
    if date is None:  # Hong Kong prints the day below the transcript
        published = published or read_published(document.head, below, language)
        date, diagnostics = read_date(document.head, below, title, published, language)
    started, ended = read_period(head)
    return Heading(
        title=title,
        date=date,
        published=published,
        started=started,
        ended=ended,
        place=read_place(head, title, layout.institution, language),
        spokesperson=_spokesperson(title or "", layout),
        opening=opening,
        diagnostics=diagnostics,
    )


def _language(document: Document) -> str | None:
    """Give the page's language, with the country where its head tells that: it decides which figure is the day."""
    given = document.head.get("language")
    middle = max(0, min(len(document.text) // 2, len(document.text) - _SAMPLE))
    spoken = guess_language(document.text[middle : middle + _SAMPLE])
    return given if spoken is None or (given or "").casefold().split("-")[0] == spoken.split("-")[0] else spoken


def _opening(lead: Sequence[Paragraph], title: str | None, layout: Layout) -> int:
    """Find the first paragraph that is neither title nor date nor any other short line: an unlabelled statement."""
    folded = fold(title or "")
    above = max(_above(lead, folded), _introduced(lead), _told_below(lead))
    for index in range(above, len(lead)):
        para = lead[index]
        text = para.text
        if para.line.mark in {"heading", "front"} or (folded and fold(text) in folded) or is_moment(text):
            continue
        if (
            fits(text, layout.leads)
            or fits(text, layout.furniture)
            or (len(text) < _LONGEST_LEAD and (_LEAD.search(text) or _is_subtitle(text) or _is_told(text)))
        ):
            continue
        if (
            _NOTED.fullmatch(text)
            or LETTERHEAD.search(text)
            or (folded and folded in fold(text) and len(text) < len(title or "") + 80 and not greets(text))
        ):
            continue
        wide = sum("\u2e80" <= c <= "\ud7af" for c in text[:80]) > 10
        if index == len(lead) - 1 and (_DASHED.fullmatch(text) or (greets(text) and SENTENCE.match(text))):
            return index
        if (SENTENCE.match(text) or _ASKED.search(text) or greets(text)) and len(text) >= (
            _SHORTEST // 3 if wide else _SHORTEST
        ):
            return _from_greeting([para.text for para in lead[above:index]]) + above
    return len(lead)


def _introduced(lead: Sequence[Paragraph]) -> int:
    """Give the index behind a line right above the first label that says that the transcript follows; 0 without one.

    What stands above it is told by an editor: "The President received … Here is the transcript:", France.
    """
    near = range(max(0, len(lead) - _NEAR), len(lead))
    return max((i + 1 for i in near if len(lead[i].text) < _LONGEST_LEAD and _FOLLOWS.search(lead[i].text)), default=0)


def _told_below(lead: Sequence[Paragraph]) -> int:
    """Give the index behind the line of an editor that says that the transcript is below; 0 without one.

    New York's governor has a statement below it, and above it where the pictures are.
    """
    lines = (i for i, para in enumerate(lead) if len(para.text) < _LONGEST_LEAD and _BELOW.search(para.text))
    return next((i + 1 for i in lines), 0)


def _is_subtitle(text: str) -> bool:
    """Tell a line that names the event and its day, as France's presidency prints it below the title."""
    if EVENT_WORDS.search(text[:_EARLY]) is None or greets(text):
        return False
    day = dates.find_date(text)
    return day is not None and day.year is not None


def _is_told(text: str) -> bool:
    """Tell an editor's words about the event from those of a speaker, who says I or you or what will be."""
    first = _SENTENCES.split(text, maxsplit=1)[0]
    return _OF_EVENT.search(first) is not None and _SPOKEN.search(text) is None and not greets(text)


def _from_greeting(texts: Sequence[str]) -> int:
    """Give the index of the greeting above an opening statement, a headline between them apart; else its own."""
    first = next((i for i in range(len(texts) - 1, max(-1, len(texts) - _FEW), -1) if _is_greeting(texts[i])), None)
    if first is None:
        return len(texts)
    return first + 1 - sum(1 for _ in takewhile(_is_greeting, reversed(texts[: first + 1])))


def _above(lead: Sequence[Paragraph], folded_title: str) -> int:
    """Give the index behind the title and the lines of date and time, which no statement stands above."""
    behind = 0
    for index, para in enumerate(lead):
        if index >= behind + _FARTHEST_MOMENT and index >= _DEEPEST_HEAD:
            break
        if (folded_title and fold(para.text) == folded_title) or is_moment(para.text):
            behind = index + 1
    return behind


def _is_greeting(text: str) -> bool:
    """Tell a short sentence above an opening statement: "Good morning."."""
    ended = SENTENCE.match(text) is not None or text.endswith((",", "，", "、"))
    return 6 <= len(text) <= 80 and ended and not any(c.isdigit() for c in text) and not _LEAD.search(text)


def _spokesperson(title: str, layout: Layout) -> str | None:
    for pattern in (*layout.spokesperson, _NAME_AFTER_OFFICE):
        match = pattern.search(title)
        if match:
            found = match.groupdict().get("name") or next((g for g in match.groups() if g), None)
            return found.strip() if found else None
    return None
