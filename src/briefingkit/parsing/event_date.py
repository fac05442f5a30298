"""Which of the dates that a page prints is the day of the event, and which the moment of publication."""

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence

from briefingkit import dates
from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.title import EVENT_WORDS, LONGEST_HEAD_LINE

PUBLISHED = re.compile(
    r"issued|published|posted|updated|release[d ]|发布时间|发布日期|發布|更新|来源|опубликовано|publicad|publié"
    r"|veröffentlicht|stand:|등록일|작성일|掲載",
    re.IGNORECASE,
)

_JOINT = re.compile(r"[-_](?=[^\W\d])")
"""What parts the day from the words in a file's name: 2019-03-03-briefing.txt."""
_RANGE = re.compile(r"\d{1,2}\s?[-–—]\s?\d{1,2}(?:\s|\.\s)[^\W\d]")
"""Days of a journey, of which the event is one: "(2-8 ottobre 2023)"."""


def read_published(
    facts: Mapping[str, str], head: Sequence[Paragraph], language: str | None
) -> datetime.datetime | datetime.date | None:
    """Find the moment at which the page says it was put out."""
    if "published" in facts and (found := dates.find_datetime(facts["published"], language=language)):
        return found
    short = [para.text for para in head if len(para.text) <= 120]
    for index, text in enumerate(short):
        found = dates.find_datetime(text, language=language)
        if (
            found is not None
            and (
                isinstance(found, datetime.datetime)
                or PUBLISHED.search(text)
                or (index and PUBLISHED.search(short[index - 1]) and not any(c.isdigit() for c in short[index - 1]))
            )
            and not EVENT_WORDS.search(text)
        ):
            return found
    return None


def read_date(
    facts: Mapping[str, str],
    head: Sequence[Paragraph],
    title: str | None,
    published: datetime.date | None,
    language: str | None,
) -> tuple[datetime.date | None, tuple[Diagnostic, ...]]:
    """Decide the day of the event: the title's, else the heading's, else the page's own, which may be another day.

    `facts` are what stands outside the visible text: dates of the page's head, the file's name.
    """
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
        year_from = day or next(iter(in_lines), None) or _in_file_name(facts, in_title)
        if year_from is not None and (dated := _with_year(in_title.month, in_title.day, year_from)):
            return dated, (
                notice("date-year-from-publication", f"the title prints no year; {dated.year} is the page's own"),
            )
    if in_lines:
        return in_lines[0], ()
    given = dates.find_date(facts["date"], language=language) if "date" in facts else None
    if given is not None and given.date is not None:
        return given.date, ()
    if day is not None:
        return day, ()
    return None, (notice("date-missing", "no date of the event is printed"),)


def _dates_of_lines(head: Sequence[Paragraph], title: str | None, language: str | None) -> Iterable[datetime.date]:
    """Give the dates of the short lines: those with a time, those without, those of publication."""
    timed: list[datetime.date] = []
    event: list[datetime.date] = []
    ranges: list[datetime.date] = []
    published: list[datetime.date] = []
    before = ""
    for para in head:
        text = para.text
        if len(text) > 2 * LONGEST_HEAD_LINE:  # the head of a page whose line ends are lost
            text = f"{text[:LONGEST_HEAD_LINE]} … {text[-LONGEST_HEAD_LINE:]}"
        if text != title:
            found = dates.find_date(text, language=language)
            if found is not None and found.date is not None:
                told = PUBLISHED.search(text) is not None or (
                    PUBLISHED.search(before[-40:]) is not None and not any(c.isdigit() for c in before)
                )
                if told:
                    published.append(found.date)
                elif _RANGE.search(text):
                    ranges.append(found.date)
                else:
                    (event if dates.find_time(text) is None else timed).append(found.date)
        before = text
    return (*timed, *event, *ranges, *published)


def _with_year(month: int, day: int, near: datetime.date) -> datetime.date | None:
    """Give the day its year: the one that brings it nearest to the publication, and not after it by over a week."""
    found = []
    for year in (near.year, near.year - 1):
        try:
            found.append(datetime.date(year, month, day))
        except ValueError:
            continue
    return next((d for d in found if d <= near + datetime.timedelta(days=7)), None)


def _in_file_name(facts: Mapping[str, str], day: dates.PrintedDate) -> datetime.date | None:
    """Find the year in the file's name, where that names the same day and month."""
    found = dates.find_date(_JOINT.sub(" ", facts.get("file", "")))
    return found.date if found is not None and (found.month, found.day) == (day.month, day.day) else None
