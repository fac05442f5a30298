"""Digits and years of other writing systems."""

from typing import Final

_DIGITS: Final = {
    ord(char): str(value)
    for block in ("０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९")
    for value, char in enumerate(block)
} | {ord(char): plain for char, plain in zip("／－．：\u00a0\u202f\u2009\u3000‑，", "/-.:    -,", strict=True)}

_KANJI: Final = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}

# Year 1 of each era, less one. Taiwan counts from 1912.
_BUDDHIST: Final = 2400
_THREE_DIGITS: Final = 1000
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
