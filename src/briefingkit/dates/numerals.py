"""Digits, years and calendars of other countries."""

import datetime
from typing import Final

_DIGITS: Final = {
    ord(char): str(value)
    for block in ("０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "๐๑๒๓๔๕๖๗๘๙")
    for value, char in enumerate(block)
} | {ord(char): plain for char, plain in zip("／－．：\u00a0\u202f\u2009\u3000‑，", "/-.:    -,", strict=True)}

_KANJI: Final = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}

_BUDDHIST: Final = 2400
"""A larger year is one of Thailand's calendar."""
_THREE_DIGITS: Final = 1000
"""A smaller year is one of Taiwan's calendar, which counts from 1912."""
# The year before each era's first.
_ERAS: Final = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}


def plain_digits(text: str) -> str:
    """Turn other digits and full-width signs into ASCII, one character for one, so that offsets hold."""
    return text if text.isascii() else text.translate(_DIGITS)


def number_of(text: str | None) -> int | None:
    """Read a number in digits or in Chinese numerals: `29`, `二十九`, `二〇二〇`; None where there is none."""
    if not text:
        return None
    if text.isdecimal():
        return int(text)
    if "十" not in text:
        return int("".join(str(_KANJI[char]) for char in text))
    tens, _, ones = text.partition("十")
    return 10 * (_KANJI.get(tens, 1) if tens else 1) + (_KANJI.get(ones, 0) if ones else 0)


def chinese_year(text: str | None) -> int | None:
    """Read the year before 年: `2020`, `二〇二〇`, and Taiwan's `110`, which is 2021."""
    year = number_of(text)
    return year + _ERAS["民國"] if year is not None and year < _THREE_DIGITS else year


def common_year(year: int, month: str) -> int:
    """Give the common year of one printed beside a month's name: Thailand counts from the Buddha, 543 years earlier."""
    return year - 543 if year > _BUDDHIST and "\u0e00" <= month[0] <= "\u0e7f" else year


def era_year(era: str, year: str) -> int | None:
    """Give the common year of an era's: `平成`, `28` is 2016; `元` is the first."""
    number = 1 if year == "元" else number_of(year)
    return None if number is None else _ERAS[era] + number


# Iran's year begins in spring: six months of 31 days, five of 30, and one of 29 or 30.
_SOLAR_MONTHS: Final = {
    month: number
    for number, month in enumerate(
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(), start=1
    )
}
_NEW_YEAR_979: Final = datetime.date(1600, 3, 20)


def solar_month(word: str) -> int | None:
    """Give the number of a month of Iran's calendar, else None; the letters of Arabic keyboards are as good."""
    return _SOLAR_MONTHS.get(word.replace("ي", "ی").replace("ك", "ک"))


def solar_day(year: int, month: int, day: int) -> datetime.date | None:
    """Give the common date of a day of Iran's calendar: 14, 8, 1403 is 4 November 2024; None if there is no such day.

    The leap years are those of the cycle of 33 years, which holds from 1178 to 1633 (1799 to 2254).
    """
    since = year - 979
    leap = (since + 1) // 33 * 8 + ((since + 1) % 33 + 3) // 4 - since // 33 * 8 - (since % 33 + 3) // 4
    longest = 31 if month <= 6 else 30 if month < 12 else 29 + leap
    if not (1178 <= year <= 1633 and 1 <= month <= 12 and 1 <= day <= longest):
        return None
    months = 31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6
    return _NEW_YEAR_979 + datetime.timedelta(365 * since + since // 33 * 8 + (since % 33 + 3) // 4 + months + day - 1)
