"""Dates in a short text: each group of digits is looked at once, with the shapes that can begin at it.

Ranges give their first day where it is clear (`3-4 March 2021`, `October 11 to 15, 2020`); the year that ends a
range over two months of one year holds for its first day too.
"""

import datetime
import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen
from dateutil import parser as dateutil_parser

from briefingkit.dates.eastern import eastern_dates
from briefingkit.dates.months import month_of
from briefingkit.dates.numerals import (
    chinese_year,
    common_year,
    plain_digits,
    solar_day,
    solar_month,
)
from briefingkit.dates.printed_date import PrintedDate, checked


@frozen
class _Order:
    """What decides between day/month and month/day where both are possible; None: nothing does."""

    day_first: bool | None
    dotted_day_first: bool | None
    solar: bool = False
    """Whether years are counted as in Iran."""


_DAY_FIRST: Final = frozenset(
    "ar bg cs da de el es et fi fr hr id it nb nl nn no pl pt ro ru sk sl sr tr uk vi"
    " en-001 en-150 en-au en-bd en-fr en-gb en-gh en-hk en-ie en-in en-jm en-ke en-lk en-mt en-my en-ng en-nz en-pk"
    " en-ru en-sg en-tt en-tz en-ug en-za en-zm en-zw".split()
)
_MONTH_FIRST: Final = frozenset({"en-us"})

HAS_NUMBER = re.compile(r"[\d〇一二三四五六七八九十]")
_DIGITS = re.compile(r"(?<![\d.,])(?<!\d:)\d{1,8}(?!\d)")
_YMD = re.compile(r"(\d{4})(?:-(\d{1,2})-(\d{1,2})|/(\d{1,2})/(\d{1,2})|\.\s?(\d{1,2})\.\s?(\d{1,2}))(?![\d-])")
_Y_NAME_D = re.compile(r"(\d{4})[.,]?(?: m\.|\s?թ\.|\sթվականի)?[ -]([^\W\d_]{3,12})\.?[ -](\d{1,2})(?!\d)")
_Y_D_NAME = re.compile(r"(\d{4})\. gada (\d{1,2})\. ([^\W\d_]{3,12})")
"""Latvia's dates."""
_MONGOLIAN = re.compile(r"(\d{4})\s?оны\s(\d{1,2})(?:-р|\s?д[уү]г[аэ]{2}р)?\sсарын\s(\d{1,2})(?!\d)")
_MINGUO = re.compile(
    r"(?:(?<=[\u4e00-\u9fff(（])|(?<=[\u4e00-\u9fff]:)|(?<=[\u4e00-\u9fff]: ))(1[01]\d)([-./])(\d\d)\2(\d\d)(?![\d-])"
)
"""Taiwan's years in digits alone, which are no dates elsewhere: 日期：113-06-06."""
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_DMY = re.compile(r"(\d{1,2})(?:([/-])\s?(\d{1,2})\2\s?|\.\s?(\d{1,2})\.\s?)(\d{4})(?![\d-])")
_LETTER = r"(?:[^\W\d_]|[\u0900-\u0dff\u0e31-\u0e4e])"  # vowel signs of India and Thailand are no word characters
_YEAR = r"(?P<year>\d{4})(?!\d)"
_D_NAME = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\.)?(?:\s?(?:[-–—/]|to|al|au|bis|a)\s?\d{1,2}(?:st|nd|rd|th|\.)?)?"
    r"[ -]?\s?(?:day of |of |de |d['’]|di |wa |ng )?"
    rf"(?P<month>tháng \d{{1,2}}|دی|[\u0900-\u0dff]{{2,14}}|{_LETTER}{{3,14}}(?: (?:الثاني|الأول|الاول))?)\.?"
    rf"(?:[ -]?[,،/]?\s?(?:de |del |of |năm |عام |سنة )?{_YEAR})?",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(rf"([\u0900-\u0dff]{{2,12}}|{_LETTER}{{3,12}})\.? ?\Z")
_AFTER_NAME = re.compile(
    r"(?:st|nd|rd|th|º)?(?:\s?(?:[-–—]|to|and|through)\s?\d{1,2}(?:st|nd|rd|th)?)?"
    rf"(?:\s?,?\s?(?:of |de )?{_YEAR})?",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s?(?:[-–—]|to|bis|au|al|до)\s?(?:the )?\Z")
_LONGEST: Final = 40
_URL_EDGE: Final = frozenset("/_-t.=")


def find_dates(text: str, *, language: str | None = None, day_first: bool | None = None) -> tuple[PrintedDate, ...]:
    """Find the dates printed in a short text, in order, without overlaps.

    `language` is a BCP 47 tag. It, or `day_first`, decides `05/03/2020`; where neither does (and for a bare
    `en`), such a date is left out rather than guessed. An impossible date (31 February) is left out too.
    """
    if not HAS_NUMBER.search(text):
        return ()
    plain = plain_digits(text)
    return tuple(_ranges_joined(_found(plain, _order(language, day_first)), plain))


def find_date(text: str, *, language: str | None = None, day_first: bool | None = None) -> PrintedDate | None:
    """Find the first date printed with its year, else the first without, else None; see [find_dates][]."""
    found = find_dates(text, language=language, day_first=day_first)
    with_year = next((printed for printed in found if printed.year is not None), None) or _by_dateutil(text)
    return with_year or (found[0] if found else None)


def _order(language: str | None, day_first: bool | None) -> _Order:
    if day_first is not None:
        return _Order(day_first, day_first)
    tag = (language or "").casefold()
    if tag in _DAY_FIRST or tag.split("-")[0] in _DAY_FIRST:
        return _Order(True, True)
    if tag.split("-")[0] == "fa":
        return _Order(None, True, solar=True)
    if tag in _MONTH_FIRST:
        return _Order(False, False)
    return _Order(None, None if tag.startswith("en") else True)  # dots part days from months in Europe only


def _found(text: str, order: _Order) -> Iterator[PrintedDate]:
    east = [*eastern_dates(text)]
    yield from east
    if east:
        return
    done = 0
    for digits in _DIGITS.finditer(text):
        start = digits.start()
        if start < done:
            continue
        width = digits.end() - start
        if width == 4:
            printed = _from_year(text, start, order)
        elif width <= 2:
            printed = _from_day(text, start, order, done)
        else:
            printed = _compact(text, start, digits.end()) if width == 8 else _minguo(text, start)
        if printed is not None:
            done = printed.end
            yield printed


def _from_year(text: str, start: int, order: _Order) -> PrintedDate | None:
    if m := _YMD.match(text, start) or _MONGOLIAN.match(text, start):
        year, month, day = (int(group) for group in m.groups() if group is not None)
        return _solar(year, month, day, m.span()) if order.solar else checked(year, month, day, m.span())
    if m := _Y_D_NAME.match(text, start):
        return checked(int(m[1]), month_of(m[3]), int(m[2]), m.span())
    if m := _Y_NAME_D.match(text, start):
        return checked(int(m[1]), month_of(m[2]), int(m[3]), m.span())
    return None


def _solar(year: int, month: int, day: int, span: tuple[int, int]) -> PrintedDate | None:
    """Read a day of Iran's calendar, where pages also print the common one."""
    found = solar_day(year, month, day)
    return PrintedDate(found.year, found.month, found.day, *span) if found else checked(year, month, day, span)


def _minguo(text: str, start: int) -> PrintedDate | None:
    m = _MINGUO.match(text, start)
    return None if m is None else checked(chinese_year(m[1]), int(m[3]), int(m[4]), m.span())


def _compact(text: str, start: int, end: int) -> PrintedDate | None:
    """Read `t20200929_` as addresses and file names print it; eight digits in a sentence are no date."""
    if (start and text[start - 1] not in _URL_EDGE) or (end < len(text) and text[end] not in _URL_EDGE):
        return None
    m = _COMPACT.match(text, start)
    return None if m is None or not 1900 <= int(m[1]) < 2100 else checked(int(m[1]), int(m[2]), int(m[3]), m.span())


def _from_day(text: str, start: int, order: _Order, done: int) -> PrintedDate | None:
    if m := _DMY.match(text, start):
        return _numeric(m, order)
    before = _NAME_BEFORE.search(text, max(done, start - 14), start)
    if before is not None and (
        after := _AFTER_NAME.match(text, start + (2 if text[start + 1 : start + 2].isdecimal() else 1))
    ):
        day = int(text[start : after.start()])
        year = int(after["year"]) if after["year"] else None
        printed = checked(year, month_of(before[1], alone=year is None), day, (before.start(), after.end()))
        if printed is not None:
            return printed
    if m := _D_NAME.match(text, start):
        year = int(m["year"]) if m["year"] else None
        word = m["month"]
        if year and (number := solar_month(word)):
            return _solar(year, number, int(m["day"]), m.span())
        month = int(word[6:]) if word.startswith("tháng ") else month_of(word, alone=year is None)
        return checked(year and common_year(year, word), month, int(m["day"]), m.span())
    return None


def _numeric(m: re.Match[str], order: _Order) -> PrintedDate | None:
    first, second, year = int(m[1]), int(m[3] or m[4]), int(m[5])
    day_first = order.dotted_day_first if m[4] else order.day_first
    if first > 12 or second > 12 or first == second:
        day_first = second <= 12
    if day_first is None:
        return None
    month, day = (second, first) if day_first else (first, second)
    return checked(year, month, day, m.span())


def _ranges_joined(found: Iterator[PrintedDate], text: str) -> Iterator[PrintedDate]:
    """Make one of the two ends of `28 February - 2 March 2021`: the first day, with the year where it is clear."""
    held: PrintedDate | None = None
    for printed in found:
        if held is None:
            held = printed
        elif held.year is None and printed.year is not None and _RANGE.match(text, held.end, printed.start):
            year = printed.year if (held.month, held.day) <= (printed.month, printed.day) else None
            held = PrintedDate(year, held.month, held.day, held.start, printed.end)
        else:
            yield held
            held = printed
    if held is not None:
        yield held


_YEAR_ALONE = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DAY_ALONE = re.compile(r"(?<![\d:])\d{1,2}(?![\d:])")
_WORDS = re.compile(r"[^\W\d_]+")
_DATE_WORD = re.compile(
    r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|st|nd|rd|th|of|the|am|pm|[a-z]",
    re.IGNORECASE,
)


def _by_dateutil(text: str) -> PrintedDate | None:
    """Ask dateutil about a text that is a date and nothing more, whose year has four digits.

    It fills in what is not printed, so it is asked twice, with other things to fill in.
    """
    if len(text) > _LONGEST or len(_YEAR_ALONE.findall(text)) != 1 or _DAY_ALONE.search(text) is None:
        return None
    words = [word for word in _WORDS.findall(text) if _DATE_WORD.fullmatch(word) is None]
    if len(words) != 1 or month_of(words[0]) is None:
        return None
    try:
        first, second = (
            dateutil_parser.parse(text, default=day) for day in (datetime.datetime(1, 1, 1), datetime.datetime(2, 2, 2))
        )
    except (ValueError, OverflowError):
        return None
    if first.date() != second.date():
        return None
    return PrintedDate(first.year, first.month, first.day, 0, len(text))
