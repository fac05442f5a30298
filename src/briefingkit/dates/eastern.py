"""Dates in Chinese, Japanese and Korean: with characters for year, month and day, or an era's letter."""

import re
from collections.abc import Iterator
from typing import Final

from briefingkit.dates.numerals import chinese_year, era_year, number_of
from briefingkit.dates.printed_date import PrintedDate, checked

_KANJI = "[〇零○一二三四五六七八九十]"
_CJK_DATE = re.compile(
    rf"(?:(?P<era>明治|大正|昭和|平成|令和|民國|民国)\s?(?P<era_year>元|\d{{1,3}}|{_KANJI}{{1,3}})"
    rf"|(?P<year>(?<!\d)\d{{4}}|(?<!\d)1[01]\d|[〇零○一二三四五六七八九]{{4}}))\s?年\s?(?:[(（][^()（）]{{2,8}}[)）])?"
    rf"(?P<month>\d{{1,2}}|{_KANJI}{{1,2}})\s?月\s?(?P<day>\d{{1,2}}|{_KANJI}{{1,3}})\s?[日号號]"
)
_CJK_DAY = re.compile(
    rf"(?<![\d〇零○一二三四五六七八九十年个個])(?P<month>\d{{1,2}}|{_KANJI}{{1,2}})\s?月\s?"
    rf"(?P<day>\d{{1,2}}|{_KANJI}{{1,3}})\s?[日号號]"
)
_ERA = re.compile(r"(?<![A-Za-z])([MTSHR])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{1,2})(?=\s?[(（])")
_ERA_LETTERS: Final = {"M": "明治", "T": "大正", "S": "昭和", "H": "平成", "R": "令和"}
"""Japan's offices print the era's letter and a weekday: H20.02.19(火)."""
_KOREAN = re.compile(r"(\d{4})\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일")
_KOREAN_DAY = re.compile(r"(\d{1,2})\s?월\s?(\d{1,2})\s?일")


def eastern_dates(text: str) -> Iterator[PrintedDate]:
    """Find the dates of one shape: the first shape that is there at all; an era's letter where none is."""
    if "月" not in text and "월" not in text:
        yield from _of_era(text)
        return
    done = 0
    for pattern in (_CJK_DATE, _KOREAN, _CJK_DAY, _KOREAN_DAY):
        for m in pattern.finditer(text):
            groups = m.groupdict()
            if not groups:
                *years, month, day = (int(group) for group in m.groups())
                printed = checked(years[0] if years else None, month, day, m.span())
            else:
                era = groups.get("era")
                year = era_year(era, groups["era_year"]) if era else chinese_year(groups.get("year"))
                printed = checked(year, number_of(m["month"]) or 0, number_of(m["day"]) or 0, m.span())
            if printed is not None:
                yield printed
                done += 1
        if done:
            return


def _of_era(text: str) -> Iterator[PrintedDate]:
    for m in _ERA.finditer(text):
        if printed := checked(era_year(_ERA_LETTERS[m[1]], m[2]), int(m[3]), int(m[4]), m.span()):
            yield printed
