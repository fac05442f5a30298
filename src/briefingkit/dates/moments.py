"""Times of day, and moments: a date with its time."""

import datetime
import re
from typing import Final

from briefingkit.dates.numerals import number_of, plain_digits
from briefingkit.dates.printed import HAS_NUMBER, find_date

_TWELVE = re.compile(r"(?<![\d:.,/-])(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?\s?([ap])\.?\s?m\b", re.IGNORECASE)
_CLOCK = re.compile(r"(?<![\d:.,/])([01]?\d|2[0-4])[:h]([0-5]\d)(?::([0-5]\d)(?:\.\d{1,6})?)?(?![\d:])", re.IGNORECASE)
_HOUR_WORD = re.compile(
    r"(?<![\d:.,/-])([01]?\d|2[0-3])(?:[.:](\d{2})\s?(?:Uhr|uur|horas|hrs?|heures?|ч(?:ас(?:ов|а)?)?|h)"
    r"|\s?(?:heures?|horas|ч(?:ас(?:ов|а)?)?|h)\s?([0-5]\d)|\s?(?:Uhr|uur)|h)(?!\w)",
    re.IGNORECASE,
)
_WORD_HOUR = re.compile(
    r"(?<!\w)(?:(?:klockan|kl|klo|godz|saat|pukul)\.?\s?([01]?\d|2[0-3])(?:[.:](\d{2}))?|(?:ore|alle|a las|às|at"
    r"|um)\s([01]?\d|2[0-3])\.(\d{2}))"
    r"(?![\d.,:]\d|\d|\s?%)",
    re.IGNORECASE,
)
_NUMBER = r"(\d{1,2}|[〇一二三四五六七八九十]{1,3})"
_PAST = rf"\s?{_NUMBER}\s?[分분]|(半|반)"
_HALF_DAY = re.compile(
    rf"(午前|午後|上午|下午|早上|凌晨|中午|晚上|傍晚|오전|오후)\s?{_NUMBER}"
    rf"(?:\s?[時时點点시](?:{_PAST})?|:(\d{{2}}))(?![间間\d])"
)
_EASTERN_HOUR = re.compile(rf"()(?<![\d:]){_NUMBER}\s?(?:[時时시](?:{_PAST})?|[點点](?:{_PAST}))(?![间間\d])")
_AFTERNOON: Final = frozenset({"午後", "下午", "中午", "晚上", "傍晚", "오후"})
_OFFSET = re.compile(r"(?:\.\d+)?\s?(?:(?:GMT|UTC)\s?)?(?:([+-])(\d{2}):?(\d{2})\b|(Z\b|UTC\b|GMT\b))")


def find_time(text: str) -> datetime.time | None:
    """Find the first time of day printed in a short text, as local time: `1:06 P.M. EST`, `14.00 Uhr`, `下午4：30`.

    A misprint (`1:012 P.M.`) and a bare number of hours without a word for it give None.
    """
    found = _find(text)
    return None if found is None else found[0]


def find_datetime(
    text: str, *, language: str | None = None, day_first: bool | None = None
) -> datetime.datetime | datetime.date | None:
    """Find the moment printed in a short text; only the day where no time stands beside it.

    The moment carries a zone where an offset is printed in numbers, or UTC; `EDT` and the like are not resolved.
    """
    printed = find_date(text, language=language, day_first=day_first)
    if printed is None or printed.date is None:
        return None
    found = _find(text[printed.end :]) or _find(text[: printed.start])
    if found is None:
        return printed.date
    clock, rest = found
    return datetime.datetime.combine(printed.date, clock, _zone(rest))


def _find(text: str) -> tuple[datetime.time, str] | None:
    """Find a time and the text after it."""
    if not HAS_NUMBER.search(text):
        return None
    plain = plain_digits(text)
    for pattern, read in _SHAPES:
        if (m := pattern.search(plain)) and (clock := read(m)) is not None:
            return clock, plain[m.end() :]
    return None


def _zone(rest: str) -> datetime.timezone | None:
    m = _OFFSET.match(rest)
    if m is None:
        return None
    if m[4]:
        return datetime.UTC
    minutes = int(m[2]) * 60 + int(m[3])
    if minutes >= 24 * 60:
        return None
    return datetime.timezone(datetime.timedelta(minutes=-minutes if m[1] == "-" else minutes))


def _time(hour: int, minute: int, second: int = 0) -> datetime.time | None:
    hour = 0 if hour == 24 and minute == 0 else hour
    return datetime.time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _twelve(m: re.Match[str]) -> datetime.time | None:
    hour = int(m[1])
    if not 1 <= hour <= 12:
        return None
    return _time(hour % 12 + (12 if m[4] in "pP" else 0), int(m[2] or 0), int(m[3] or 0))


def _clock(m: re.Match[str]) -> datetime.time | None:
    return _time(int(m[1]), int(m[2]), int(m[3] or 0))


def _hours(m: re.Match[str]) -> datetime.time | None:
    hour, *minutes = (group for group in m.groups() if group)
    return _time(int(hour), int(minutes[0]) if minutes else 0)


def _eastern(m: re.Match[str]) -> datetime.time | None:
    hour = number_of(m[2]) or 0
    if m[1] in _AFTERNOON and hour < 12:
        hour += 0 if m[1] == "中午" and hour == 11 else 12
    elif m[1] and m[1] not in _AFTERNOON and hour == 12:
        hour = 0
    past = next((group for group in m.groups()[2:] if group), None)
    return _time(hour, 30 if past in {"半", "반"} else number_of(past) or 0)


_SHAPES: Final = (
    (_TWELVE, _twelve),
    (_HALF_DAY, _eastern),
    (_EASTERN_HOUR, _eastern),
    (_CLOCK, _clock),
    (_HOUR_WORD, _hours),
    (_WORD_HOUR, _hours),
)
