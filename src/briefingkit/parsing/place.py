"""The lines above the first turn -> the place of the event, as the page prints it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefingkit import dates
from briefingkit.parsing.event_time import PUBLISHED
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.title import SENTENCE, fold
from briefingkit.parsing.title_words import EVENT_WORDS, LETTERHEAD
from briefingkit.parsing.traits import traits_of

_KEYED = re.compile(
    r"(?-i:^Location )(?P<row>[A-ZÀ-Þ][^.:]{2,80})$"
    r"|(?:^\W*(?:[一二三四五]、)?|[\s（(])(?:venue|place|location|where|lugar|lieu|ort|luogo|plats|sted|место|місце|yer"
    r"|地\s*[点點]|場\s*所|场\s*所|会\s*場|장\s*소|สถานที่|địa điểm|المكان)(?:/\w+)?\s?[:：]\s*(?P<place>[^）)]{2,80})"
    r"|於\s?[:：]\s*(?P<at>[^）)]{2,60})|(?:^|[\s,，)）])(?P<room>[^\s,，()（）:：]{1,14}(?:会見室|会議室|控え室|新闻发布厅)"
    r"|[^\d,，()（）:：]{2,30}브리핑[실룸])\W*$",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"\b(?:room|(?<!of the )house|garden|hall|via tele|teleconference|by (?:phone|telephone|video)|aboard|en route"
    r"|palacio|palace|palais|palazzo|headquarters|auditorium|building|airport|hotel|capitol|embassy|lawn|airbase"
    r"|(?:air|naval|army) (?:force )?base|saal|salle|sala|club|studio"
    r"|(?:press|media|convention|conference) cent(?:er|re))\b|\bD\.C\.|会見室|新闻发布厅|브리핑실|Кремль|дворец",
    re.IGNORECASE,
)
_TOWN = re.compile(r"[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+){0,2}, [A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?")
"""A town and its country or state."""
_PARTS = re.compile(r"\s*(?:[,،、，|•·;；]|\s[-–—])\s+|\s*[،、，|•·]\s*")
_NO_PLACE = re.compile(
    r"[曜:：]|(?-i:/[a-zà-ÿ])|요일|press|media|news|statement|speech|release|transcript|ministry of"
    r"|department of|office of|\.(?:com|org|net|gov|cn)\b|©|@|^(?:ngày|le|den|el|am)\b"
    r"|^[A-Z]{2,4}$|^.{1,3}\.?$|(?:19|20)\d\d",
    re.IGNORECASE,
)
_ROOM_NAME = re.compile(r"(?:press |media )*(?:briefing|conference|interview) (?:room|theat|cent|hall)", re.IGNORECASE)
_LONGEST: Final = 80
_MOST_WORDS: Final = 6
_TOWN_OF: Final = ("г.", "м.")
"""What Russian and Ukrainian print before a town's name."""


def read_place(
    head: Sequence[Paragraph], title: str | None, institution: str | None, language: str | None
) -> str | None:
    """Find the place: what is named so, else the town beside the day, else a line below the title that is a room."""
    lines = [line.text for para in head for line in para.lines if len(line.text) <= 2 * _LONGEST]
    for text in (*lines, title or ""):
        if m := _KEYED.search(text):
            found: str = next(filter(None, m.groups()))
            return found.strip(" 　.。」")
    for text in lines:
        if text != title and (town := next(_beside_date(text, language), None)):
            return town
    below = next((i + 1 for i, text in enumerate(lines) if fold(text) and fold(text) in fold(title or "")), 0)
    of_house = fold(institution or "")
    rooms = (text for text in lines[below:] if _is_room(text) and text != title and fold(text) not in of_house)
    return next(rooms, None)


def _is_room(text: str) -> bool:
    """Tell a line that is a room, a house or a town, and no more."""
    named = _ROOM_NAME.sub("room", text)
    return (
        len(text) <= _LONGEST
        and (_ROOM.search(named) is not None or _TOWN.fullmatch(text) is not None)
        and not traits_of(text).titled
        and not (EVENT_WORDS.search(named) or LETTERHEAD.search(text) or SENTENCE.match(text) or "|" in text)
        and not (re.search(r"©|\b(?:19|20)\d\d\b|office of|:\s", text, re.IGNORECASE))
    )


def _beside_date(text: str, language: str | None) -> Iterator[str]:
    """Give what stands beside a line's date, parted from it by a comma: a dateline's town."""
    if len(text) > _LONGEST or PUBLISHED.search(text) or EVENT_WORDS.search(text) or SENTENCE.match(text):
        return
    found = dates.find_date(text, language=language)
    if found is None or found.date is None:
        return
    for piece in (*_PARTS.split(text[: found.start])[:-1], *_PARTS.split(text[found.end :])[1:]):
        town = piece.strip(" ()（）")
        if _is_town(town):
            yield town


def _is_town(piece: str) -> bool:
    return (
        bool(piece)
        and (not piece[0].islower() or piece.startswith(_TOWN_OF))
        and not any(c.isdigit() for c in piece)
        and len(piece.split()) <= _MOST_WORDS
        and _NO_PLACE.search(piece) is None
        and not dates.is_weekday(piece)
        and dates.find_time(piece) is None
        and not any(t.titled or t.outlet or t.role for t in map(traits_of, (piece, piece.split(maxsplit=1)[0])))
    )
