"""Characters: what XML must escape, and what it cannot hold at all."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Final

import attrs

from briefingkit.errors import FormatError
from briefingkit.model import Briefing

_ADDRESS: Final = re.compile(r"https?://[!-;=?-\[\]_a-z~]+")
_CONTROLS: Final = bytes({*range(0x20)} - {0x09, 0x0A, 0x0D})
_NONCHARACTERS: Final = ("\ufffe", "\uffff")
_LARGEST_OFFSET: Final = timedelta(hours=14)  # XML Schema allows no more, Python up to a day


def content(text: str) -> str:
    """Escape text for an element's content, so that a parser gives the same characters back."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if "\r" in text:  # a bare one is read as a newline
        text = text.replace("\r", "&#13;")
    return text


def attribute(text: str) -> str:
    """Escape text for an attribute's value, where parsers turn bare white space into spaces."""
    text = content(text).replace('"', "&quot;")
    return text.replace("\n", "&#10;").replace("\t", "&#9;")


def fold(text: str) -> str:
    """Fold white space to single spaces: for the strings that ParlaMint wants so."""
    return " ".join(text.split())


def is_address(text: str | None) -> bool:
    """Whether a text is a plain http(s) address, which any schema accepts."""
    return text is not None and _ADDRESS.fullmatch(text) is not None


def when(moment: date | time) -> str:
    """Write a `when` attribute, or nothing where XML Schema cannot express the moment's offset from UTC."""
    offset = moment.utcoffset() if isinstance(moment, datetime | time) else None
    if offset is not None and (abs(offset) > _LARGEST_OFFSET or offset % timedelta(minutes=1)):
        return ""
    return f' when="{moment.isoformat()}"'


def check_characters(document: str, briefing: Briefing) -> None:
    """Refuse a document with characters that no XML may hold.

    Raises:
        FormatError: there is such a character; `path` is its place in the briefing.

    """
    try:
        encoded = document.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        legal = False
    else:
        legal = len(encoded.translate(None, _CONTROLS)) == len(encoded) and not any(
            character in document for character in _NONCHARACTERS
        )
    if legal:
        return
    for path, text in _texts(briefing, ""):
        for character in text:
            if _is_illegal(character):
                raise FormatError(f"XML cannot hold the character U+{ord(character):04X}", path=path)
    raise FormatError("XML cannot hold a character of the briefing")  # pragma: no cover - all texts are walked above


def _is_illegal(character: str) -> bool:
    code = ord(character)
    return (code < 0x20 and character not in "\t\n\r") or 0xD800 <= code <= 0xDFFF or code in (0xFFFE, 0xFFFF)


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Walk all strings of a value, each with its place, as in `sections[3].turns[0].label`."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, f"{path}[{index}]")
    elif attrs.has(kind := type(value)):
        for field in attrs.fields(kind):
            yield from _texts(getattr(value, field.name), f"{path}.{field.name}" if path else field.name)
