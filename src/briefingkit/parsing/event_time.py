"""Which of the times that a page prints above the transcript is that of the event."""

import datetime
import re
from collections.abc import Sequence
from typing import Final

from briefingkit import dates
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.punctuation import STOPS

PUBLISHED = re.compile(
    r"issued|published|posted|updated|release[d ]|embargo|发布时间|发布日期|發布|更新|来源|資料來源|опубликован"
    r"|опубліков|publicad|publié|pubblicat|veröffentlicht|stand:|등록일|작성일|게시일|掲載|公表|^(?:sent|skickat|gesendet|envoyé"
    r"|enviado|inviato)\s?:",
    re.IGNORECASE,
)
"""What a page prints beside the moment at which it was put out, or a mail was sent."""
_EVENT = re.compile(
    r"(?:sun|mon|tues|wednes|thurs|fri|satur)day\b|\b(?:sun|mon|tue|wed|thu|fri|sat)[.,]\s"
    r"|[日月火水木金土]曜|[（(][日月火水木金土일월화수목금토][)）]|[일월화수목금토]요일|星期|[周週][一二三四五六日]"
    r"|於\s?[:：]|[上下午][午前後]|早上|晚上|오전|오후|\d\s?[時时]\s?\d|\d\s?시\s?\d"
    r"|\d\s?[AP]\.M\.|m\.?\)?\s?\(?(?:[ECMPAI]?[SD]?T|GMT|UTC)\b|\d\s?(?:GMT|hrs)\b|\d\s?Uhr\b|\bat \d"
    r"|\b(?:klockan|kl\.|godz\.|saat|pukul|ore \d)|\d\s?น\.",
    re.IGNORECASE,
)
"""The weekday, the half of the day, the zone, the hour's own word: what those print who tell when something was."""
_KEY = re.compile(
    r"\W*(?:[一二三四五]、)?\s?(?:(?:start(?:ing)? )?time|when|begin[ns]?|uhrzeit|hora|heure|orario|время|час|日\s*時"
    r"|時\s*間|时\s*间|日\s*시|시\s*간)\s?[:：]",
    re.IGNORECASE,
)
_HOURS = re.compile(r"[ap]\.?\s?m\b|\b[ECMPI][SD]?T\b|\d\s?h\b|\d\s?[時时点點시ч]|uhr\b", re.IGNORECASE)
_BARE = re.compile(r"\W*\d{1,2}\s?[:：.]\s?\d{2}\W*")
_RUNNING = re.compile(r"\d{1,2}:\d{2}:\d{2}")
_SENTENCE_ENDS: Final = tuple(STOPS.replace(".", ""))
"""No full stop: it ends "10 a.m." too."""
_LONGEST: Final = 80
_LONGEST_ALONE: Final = 40


def tells_event(text: str) -> bool:
    """Tell a line whose time is that of the event: "2021-03-05 20:15" alone is when the page was put out."""
    if PUBLISHED.search(text):
        return False
    return _KEY.match(text) is not None or _EVENT.search(text) is not None or dates.find_period(text)[1] is not None


def read_period(head: Sequence[Paragraph]) -> tuple[datetime.time | None, datetime.time | None]:
    """Find when the event began and, where the same line prints it, when it ended."""
    lines = [line.text for para in head for line in para.lines if len(line.text) <= _LONGEST]
    bare = [text for text in lines if _BARE.fullmatch(text)]
    for text in lines:
        started, ended = dates.find_period(text)
        if started is not None and _is_of_event(text, bare):
            return started, ended
    return None, None


def _is_of_event(text: str, bare: Sequence[str]) -> bool:
    if PUBLISHED.search(text) or _RUNNING.search(text) or text.endswith(_SENTENCE_ENDS):
        return False
    if dates.find_date(text) is not None or len(text) > _LONGEST_ALONE:
        return tells_event(text)
    return _HOURS.search(text) is not None or _KEY.match(text) is not None or bare == [text]
