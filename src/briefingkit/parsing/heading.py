"""The lines above the first turn -> title, date, times, place, institution, spokesperson."""

import datetime
import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Final

from attrs import frozen

from briefingkit import dates
from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.layouts import Layout, fits
from briefingkit.parsing.footer import is_moment
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.sources import Document

_EVENT_WORDS = re.compile(
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
_PUBLISHED = re.compile(
    r"issued|published|posted|updated|release[d ]|发布时间|发布日期|發布|更新|来源|опубликовано|publicad|publié"
    r"|veröffentlicht|stand:|등록일|작성일|掲載",
    re.IGNORECASE,
)
_LETTERHEAD = re.compile(
    r"(?:for )?immediate release|embargoed|office of the press secretary|cite:|https?://|www\.|^home\b|>|»"
    r"|›|/{1}\s",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:room|house|garden|hall|center|centre|via tele|teleconference|aboard|en route|palacio|palace"
    r"|headquarters|auditorium|building|airport|hotel|capitol|embassy|summit|lawn|office|airbase|base|saal"
    r"|salle|sala|club|studio)\b"
    r"|\bD\.C\.|[A-Z][a-z]+, [A-Z][a-z]+$|Москва|Кремль|область|蓝厅|会見室",
    re.IGNORECASE,
)
_SITE_TAIL = re.compile(r"\s*(?:[|_»]|\s[-–—•·]\s|--|::)\s*(?=[^|_»]*$)")
_SENTENCE = re.compile(r".*[.!?。！？…][\"”’)）」』]*$", re.DOTALL)
_NAME_AFTER_OFFICE = re.compile(
    r"(?:Spokes(?:person|man|woman)|Press Secretary|Minister|President|Secretary|Director|Governor"
    r"|Chair(?:man|woman)?|Premier|Commissioner|Advisor|Ambassador)\s+"
    r"((?:(?!Regular|Press|Daily|Holds|Remarks|Briefing)[A-Z][\w’'.-]+\s?){1,4}?)(?=['’]s\b|['’]\s|,"
    r"|\s(?:[a-z(]|Regular|Press|Daily|Holds|Remarks|Briefing|on\b)|$)"
    r"|(?:发言人|發言人|部长|部長)([\u4e00-\u9fff·]{2,4}?)(?=主持|就|答|举行|舉行|的|在|$|：|宣布|谈话)"
    r"|(?:president[ea]|vocer[oa]|portavoz|porte-parole|sprecherin?)\s+((?:[A-ZÁÉÍÓÚÑ][\wáéíóúñü’'-]+\s?){2,5})"
)
_WIDE = re.compile(r"[\u2e80-\u9fff]$")
_SHORTEST_TITLE: Final = 6
_LONGEST_HEAD_LINE: Final = 220
_LEAD = re.compile(
    r"(?:spokes(?:person|man|woman)|minister|secretary|president)\b.{0,120}\b(?:held|hold|holds|presided"
    r"|gave|hosted|chaired|started the press conference|answered)\b|主持例行记者会|举行例行记者会"
    r"|答记者问如下|The transcript "
    r"of"
    r"|check against delivery|as delivered|as prepared|gesprochene wort|seul le prononc|talte ord"
    r"|unofficial translation|edited for (?:clarity|length)|near-verbatim"
    r"|following is (?:a|the) transcript|Themen:|Sprecher:",
    re.IGNORECASE,
)


@frozen
class Heading:
    """What the page says of itself above (and, for the end, below) the transcript."""

    title: str | None = None
    date: datetime.date | None = None
    published: datetime.datetime | datetime.date | None = None
    started: datetime.time | None = None
    place: str | None = None
    spokesperson: str | None = None
    opening: int = 0
    """Index of the first paragraph that belongs to the transcript."""
    diagnostics: tuple[Diagnostic, ...] = ()


def read_title(document: Document, lead: Sequence[Paragraph]) -> str | None:
    """Find the title: the page's own heading where it has one, else what its head says, else the first likely line."""
    given = document.head.get("title")
    lines = [para for para in lead if len(para.text) <= _LONGEST_HEAD_LINE and not _LETTERHEAD.search(para.text)]
    if given:
        within = [run for run in _runs(lines) if len(_fold(run)) >= _SHORTEST_TITLE and _fold(run) in _fold(given)]
        best = max(within, key=lambda run: len(_fold(run)), default="")
        stripped = _SITE_TAIL.split(given)[0] if _SITE_TAIL.search(given) else given
        if len(_fold(best)) * 2 >= len(_fold(stripped)):
            return best
        if not any(_EVENT_WORDS.search(para.text) for para in lines if para.line.mark == "heading"):
            return stripped if len(_fold(stripped)) >= _SHORTEST_TITLE else given
    marked = _runs([para for para in lines if para.line.mark == "heading"])
    plain = [para.text for para in lines]
    for pool in (marked, plain):
        likely = [line for line in pool if _EVENT_WORDS.search(line) and not _SENTENCE.match(line)]
        if likely:
            return likely[0]
    if marked:
        return marked[0]
    return next(
        (line for line in plain if not is_moment(line) and not _SENTENCE.match(line) and len(line) >= _SHORTEST_TITLE),
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


def read_heading(document: Document, lead: Sequence[Paragraph], title: str | None, layout: Layout) -> Heading:
    """Read the lines above the first label; `opening` tells where, among them, an unlabelled statement begins."""
    opening = _opening(lead, title, layout)
    head = lead[:opening]
    language = layout.language or document.head.get("language")
    published = _published(document, head, language)
    date, diagnostics = _date(document, head, title, published, language)
    moments = [dates.find_time(para.text) for para in head if len(para.text) <= 80 and not _PUBLISHED.search(para.text)]
    return Heading(
        title=title,
        date=date,
        published=published,
        started=next((moment for moment in moments if moment is not None), None),
        place=next(
            (
                p.text
                for p in head
                if len(p.text) <= 80 and p.text != title and _PLACE.search(p.text) and not _EVENT_WORDS.search(p.text)
            ),
            None,
        ),
        spokesperson=_spokesperson(title or "", layout),
        opening=opening,
        diagnostics=diagnostics,
    )


def _opening(lead: Sequence[Paragraph], title: str | None, layout: Layout) -> int:
    """Find the first paragraph that is neither title nor date nor any other short line: an unlabelled statement."""
    folded = _fold(title or "")
    for index, para in enumerate(lead):
        text = para.text
        if para.line.mark in {"heading", "front"} or (folded and _fold(text) in folded) or is_moment(text):
            continue
        if fits(text, layout.leads) or fits(text, layout.furniture) or (len(text) < 300 and _LEAD.search(text)):
            continue
        if _LETTERHEAD.search(text) or (folded and folded in _fold(text) and len(text) < len(title or "") + 80):
            continue
        wide = sum("\u2e80" <= c <= "\ud7af" for c in text[:80]) > 10
        if _SENTENCE.match(text) and len(text) >= (20 if wide else 50):
            return index - sum(1 for _ in takewhile(_is_greeting, (para.text for para in reversed(lead[:index]))))
    return len(lead)


def _is_greeting(text: str) -> bool:
    """Tell a short sentence above an opening statement: "Good morning."."""
    ended = _SENTENCE.match(text) is not None or text.endswith((",", "，", "、"))
    return 6 <= len(text) <= 80 and ended and not any(c.isdigit() for c in text)


def _published(
    document: Document, head: Sequence[Paragraph], language: str | None
) -> datetime.datetime | datetime.date | None:
    if "published" in document.head and (found := dates.find_datetime(document.head["published"], language=language)):
        return found
    short = [para.text for para in head if len(para.text) <= 120]
    for index, text in enumerate(short):
        found = dates.find_datetime(text, language=language)
        if (
            found is not None
            and (
                isinstance(found, datetime.datetime)
                or _PUBLISHED.search(text)
                or (index and _PUBLISHED.search(short[index - 1]))
            )
            and not _EVENT_WORDS.search(text)
        ):
            return found
    return None


def _date(
    document: Document,
    head: Sequence[Paragraph],
    title: str | None,
    published: datetime.date | None,
    language: str | None,
) -> tuple[datetime.date | None, tuple[Diagnostic, ...]]:
    """Decide the day of the event: the title's, else the heading's, else the page's own, which may be another day."""
    day = published.date() if isinstance(published, datetime.datetime) else published
    in_title = dates.find_date(title, language=language) if title else None
    in_lines = list(_dates_of_lines(head, title, language))
    if in_title is not None and in_title.date is not None:
        others = {d for d in in_lines if d != in_title.date}
        if len(in_lines) - len([d for d in in_lines if d == in_title.date]) >= 2 and len(others) == 1:
            return others.pop(), (
                notice("date-conflict", f"the title says {in_title.date}, the lines below {in_lines[0]}"),
            )
        return in_title.date, ()
    if in_title is not None and in_title.month is not None:
        year_from = day or next(iter(in_lines), None)
        if year_from is not None and (dated := _with_year(in_title.month, in_title.day, year_from)):
            return dated, (
                notice("date-year-from-publication", f"the title prints no year; {dated.year} is the page's own"),
            )
    if in_lines:
        return in_lines[0], ()
    given = dates.find_date(document.head["date"], language=language) if "date" in document.head else None
    if given is not None and given.date is not None:
        return given.date, ()
    if day is not None:
        return day, ()
    return None, (notice("date-missing", "no date of the event is printed"),)


def _dates_of_lines(head: Sequence[Paragraph], title: str | None, language: str | None) -> Iterable[datetime.date]:
    """Give the dates of the short lines, those of the event before those of publication."""
    event: list[datetime.date] = []
    published: list[datetime.date] = []
    before = ""
    for para in head:
        text = para.text
        if len(text) <= _LONGEST_HEAD_LINE and text != title and any(c.isdigit() for c in text):
            found = dates.find_date(text, language=language)
            if found is not None and found.date is not None:
                (published if _PUBLISHED.search(text) or _PUBLISHED.search(before[-40:]) else event).append(found.date)
        before = text
    return (*event, *published)


def _with_year(month: int, day: int, near: datetime.date) -> datetime.date | None:
    """Give the day its year: the one that brings it nearest to the publication, and not after it by over a week."""
    found = []
    for year in (near.year, near.year - 1):
        try:
            found.append(datetime.date(year, month, day))
        except ValueError:
            continue
    return next((d for d in found if d <= near + datetime.timedelta(days=7)), None)


def _spokesperson(title: str, layout: Layout) -> str | None:
    for pattern in (*layout.spokesperson, _NAME_AFTER_OFFICE):
        match = pattern.search(title)
        if match:
            found = match.groupdict().get("name") or next((g for g in match.groups() if g), None)
            return found.strip() if found else None
    return None


def _fold(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
