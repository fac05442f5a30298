"""Times of day, and moments: a date with its time."""

import datetime
import re
from typing import Final

from attrs import frozen

from briefingkit.dates.numerals import number_of, plain_digits
from briefingkit.dates.printed import HAS_NUMBER, find_date

_TWELVE = re.compile(r"(?<![\d:.,/-])(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?\s?([ap])\.?\s?m\b\.?", re.IGNORECASE)
_NOON = re.compile(r"(?<![\d:.,/-])12(?:[:.]00)?\s?noon\b", re.IGNORECASE)
_CLOCK = re.compile(r"(?<![\d:.,/])([01]?\d|2[0-4])[:h]([0-5]\d)(?::([0-5]\d)(?:\.\d{1,6})?)?(?![\d:])", re.IGNORECASE)
_HOUR_WORD = re.compile(
    r"(?<![\d:.,/-])([01]?\d|2[0-3])(?:[.:](\d{2})\s?(?:Uhr|uur|horas|hrs?|heures?|ч(?:ас(?:ов|а)?)?|h|น)"
    r"|\s?(?:heures?|horas|ч(?:ас(?:ов|а)?)?|h)\s?([0-5]\d)|\s?(?:Uhr|uur|ч)|h)(?!\w)",
    re.IGNORECASE,
)
_FOUR = re.compile(r"(?<![\d:.,/-])([01]\d|2[0-3])([0-5]\d)\s?(?:hrs?|hours|IST|GMT|UTC|[ECMP][SD]?T)\b", re.IGNORECASE)
"""India prints 1600 hrs IST."""
_WORD_HOUR = re.compile(
    r"(?<!\w)(?:(?:klockan|kl|klo|kello|godz|saat|pukul)\.?\s?([01]?\d|2[0-3])(?:[.:](\d{2}))?|(?:ore|alle|a las|às|at"
    r"|um|в|о)\s([01]?\d|2[0-3])\.(\d{2}))"
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
_TO = re.compile(
    r"(?:\s?(?:\(?[ECMPI][SD]?T\)?|[時时点點]))?\s?(?:[-–—~～〜]|to\b|until\b|bis\b|à\b|до\b|から|至|到|부터)\s?"
)
_FROM = re.compile(r"(?<![\d:.,/-])(\d{1,2})[:.](\d{2})\s?(?:[-–—]|to)\s?\Z")
_LONGEST_FROM: Final = 12
_OFFSET = re.compile(r"(?:\.\d+)?\s?(?:(?:GMT|UTC)\s?)?(?:([+-])(\d{2}):?(\d{2})\b|(Z\b|UTC\b|GMT\b))")


@frozen
class _Found:
    clock: datetime.time
    start: int
    rest: str
    stamp: bool
    """Whether a machine printed it, with seconds or a T: a hyphen behind it begins a zone, else a time until when."""


def find_time(text: str) -> datetime.time | None:
    """Find the first time of day printed in a short text, as local time: `1:06 P.M. EST`, `14.00 Uhr`, `下午4：30`.

    A misprint (`1:012 P.M.`) and a bare number of hours without a word for it give None.
    """
    return find_period(text)[0]


def find_period(text: str) -> tuple[datetime.time | None, datetime.time | None]:
    """Find a time of day and the one until which it lasts: `14:32-15:10`, `9時04分～9時21分`; None where not printed.

    `2:30 to 3:10 p.m.` prints the half of the day once, for both.
    """
    found = _find(text)
    if found is None:
        return None, None
    clock, rest = found.clock, found.rest
    if (
        _zone(found) is None
        and (to := _TO.match(rest))
        and (after := _find(rest[to.end() :]))
        and not rest[to.end() : to.end() + after.start].strip()
    ):
        return clock, after.clock
    before = _FROM.search(text, max(0, found.start - _LONGEST_FROM), found.start)
    begun = _twelve_before(before, clock) if before else None
    return (begun, clock) if begun else (clock, None)


def _twelve_before(m: re.Match[str], ended: datetime.time) -> datetime.time | None:
    """Give the half of the day to the beginning that is printed for the end alone."""
    same = _time(int(m[1]) % 12 + ended.hour // 12 * 12, int(m[2])) if 1 <= int(m[1]) <= 12 else None
    if same is None or same <= ended or ended.hour < 12:
        return same
    return same.replace(hour=same.hour - 12)


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
    return datetime.datetime.combine(printed.date, found.clock, _zone(found))


def _find(text: str) -> _Found | None:
    if not HAS_NUMBER.search(text):
        return None
    plain = plain_digits(text)
    for pattern, read in _SHAPES:
        if (m := pattern.search(plain)) and (clock := read(m)) is not None:
            stamp = m[0].count(":") > 1 or plain[m.start() - 1 : m.start()] == "T"
            return _Found(clock, m.start(), plain[m.end() :], stamp)
    return None


def _zone(found: _Found) -> datetime.timezone | None:
    m = _OFFSET.match(found.rest)
    if m is None or (m[1] == "-" and not found.stamp):
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


def _noon(_: re.Match[str]) -> datetime.time:
    return datetime.time(12)


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
    (_NOON, _noon),
    (_HALF_DAY, _eastern),
    (_EASTERN_HOUR, _eastern),
    (_CLOCK, _clock),
    (_FOUR, _hours),
    (_HOUR_WORD, _hours),
    (_WORD_HOUR, _hours),
)
