"""Which of the dates that a page prints is the day of the event, and which the moment of publication."""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefingkit import dates
from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.parsing.event_time import PUBLISHED, tells_event
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.title import LONGEST_HEAD_LINE, fold
from briefingkit.parsing.title_words import EVENT_WORDS

_KEY = re.compile(
    r"\W*(?:[一二三四五]、)?\s?(?:date|date and time|date/date|datum|fecha|data|дата|日\s*[期時时]"
    r"|時\s*間|时\s*间|日\s*시|tarih|ngày|तारीख|التاريخ|تاریخ|when|time)\s?[:：]",
    re.IGNORECASE,
)
"""What is printed before the day of an event."""
_JOINT = re.compile(r"[-_](?=[^\W\d])")
"""What parts the day from the words in a file's name: 2019-03-03-briefing.txt."""
_BOUND = re.compile(r"\b(?:antérieure?s? au|avant le|prior to|before|anterior(?:es)? al?|vor dem)\b", re.IGNORECASE)
"""Words before a day on which something ends, as the archive of Québec's assembly does."""
_RANGE = re.compile(r"\d{1,2}\s?[-–—]\s?\d{1,2}(?:\s|\.\s)[^\W\d]|\d{4}\s?[-–—]\s?\d{1,2}[/.]\d")
"""Days of a journey, of which the event is one: "(2-8 ottobre 2023)"; the years of Australia's prime ministers."""

_AGREEING = 2
"""Lines with one other day that outweigh the title's."""


def read_published(
    facts: Mapping[str, str], head: Sequence[Paragraph], language: str | None
) -> datetime.datetime | datetime.date | None:
    """Find the moment at which the page says it was put out; the hour may be printed where its head tells the day."""
    given = dates.find_datetime(facts["published"], language=language) if "published" in facts else None
    if isinstance(given, datetime.datetime):
        return given
    printed = next(_moments(head, language), None)
    if given is None or (isinstance(printed, datetime.datetime) and printed.date() == given):
        return printed
    return given


def _moments(head: Sequence[Paragraph], language: str | None) -> Iterator[datetime.datetime | datetime.date]:
    """Give the moments of the short lines that are told as publication, or print the hour as machines do."""
    short = [para.text for para in head if len(para.text) <= 120]
    for index, text in enumerate(short):
        found = dates.find_datetime(text, language=language)
        if found is None or EVENT_WORDS.search(text):
            continue
        above = short[index - 1] if index else ""
        told = PUBLISHED.search(text) or (PUBLISHED.search(above) and not any(c.isdigit() for c in above))
        if told or (isinstance(found, datetime.datetime) and not tells_event(text)):
            yield found


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
        others = [d for d in in_lines if d != in_title.date]
        if len(others) == len(in_lines) >= _AGREEING and len(set(others)) == 1:
            told = f"the title says {in_title.date}, and {len(others)} lines below say {others[0]}, which is taken"
            return others[0], (notice("date-conflict", told),)
        return in_title.date, ()
    if in_title is not None and in_title.month is not None:
        near = {"publication": day, "lines below": next(iter(in_lines), None), "file": _in_file_name(facts, in_title)}
        where, year_from = next(((where, found) for where, found in near.items() if found is not None), ("", None))
        if year_from is not None and (dated := _with_year(in_title.month, in_title.day, year_from)):
            told = f"the title prints no year; {dated.year} is that of the {where}"
            return dated, (notice("date-year-from-publication", told),)
    if in_lines:
        return in_lines[0], ()
    given = dates.find_date(facts["date"], language=language) if "date" in facts else None
    if given is not None and given.date is not None:
        return given.date, ()
    if day is not None:
        return day, ()
    return None, (notice("date-missing", "no date of the event is printed"),)


def _dates_of_lines(head: Sequence[Paragraph], title: str | None, language: str | None) -> Iterable[datetime.date]:
    """Give the dates of the short lines, the likeliest day of the event first."""
    ranked: list[tuple[int, int, datetime.date]] = []
    before = ""
    below = _title_at(head, title)
    for index, para in enumerate(head):
        text = para.text
        if len(text) > 2 * LONGEST_HEAD_LINE:  # the head of a page whose line ends are lost
            text = f"{text[:LONGEST_HEAD_LINE]} … {text[-LONGEST_HEAD_LINE:]}"
        found = dates.find_date(text, language=language) if text != title else None
        if found is not None and found.date is not None:
            above = index < below
            ranked.append((_rank(text, before, above=above), below - index if above else 0, found.date))
        before = text
    return [day for *_, day in sorted(ranked, key=lambda one: one[:2])]


def _rank(text: str, before: str, *, above: bool) -> int:
    """Rank a line's date: named so or with the event's hour; below the title; above it; a journey's; publication's.

    Above the title, sites print today's date, and papers the day of issue.
    """
    if PUBLISHED.search(text) or (PUBLISHED.search(before[-40:]) and not any(c.isdigit() for c in before)):
        return 4
    if _RANGE.search(text) or _BOUND.search(text):
        return 3
    if _KEY.match(text) or _KEY.fullmatch(before):
        return 0
    if dates.find_time(text) is not None:
        return 0 if tells_event(text) else 2
    return 2 if above else 1


def _title_at(head: Sequence[Paragraph], title: str | None) -> int:
    """Give the index of the title's first paragraph, 0 where the page does not print it."""
    folded = fold(title or "")
    return next((i for i, para in enumerate(head) if len(one := fold(para.text)) > 5 and one in folded), 0)


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
