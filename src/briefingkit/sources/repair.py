r"""Undo what careless scrapers did to a text, where it can be proved: repr, entities, UTF-8 read as windows-1252.

A scraper that writes `str(response.content)` leaves `b'<p>It\xe2\x80\x99s here.\n</p>'`: the escapes of Python's
bytes, on one line. One that reads UTF-8 as windows-1252 leaves "Itâ€™s here".
"""

import re
from contextlib import suppress
from html import unescape
from typing import Final

from briefingkit.diagnostics import Diagnostic, notice

_REPR_LINE = re.compile(r"""(b?)(['"])(.*)\2\s*""")
_VALID = re.compile(r"""[^\\]*(?:\\(?:x[2-9a-f][0-9a-f]|u(?!d[89a-f])[0-9a-f]{4}|[nrt'"\\])[^\\]*)*""")
_ESCAPE = re.compile(r"""\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([nrt'"\\]))""")
_PLAIN: Final = {"n": "\n", "r": "\r", "t": "\t"}
_FEWEST_ESCAPES: Final = 3
"""Escapes within one literal from which on it is a page, and no sentence that quotes code."""
_FEWEST_LINES: Final = 5
_SIGNS: Final = "ÂÃâãäåçèéïÐÑÎÏØÙìíëê"
"""How the first bytes of UTF-8's characters read in windows-1252."""
_GARBLED = re.compile("[\u00c2-\u00f4][\u0080-\u00bfŒœŠšŸŽžƒˆ˜\u2013-\u203a€™]{1,3}")
_FEWEST_GARBLED: Final = 3
_ENTITY = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});")
_TWICE = re.compile(
    r"&amp;(?=(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip);)"
)
"""An entity whose ampersand was escaped once more."""
_FEWEST_ENTITIES: Final = 2
_BROKEN_TIME = re.compile(r": \(\n\s*(?=\d{1,2}:\d{2}(?::\d{2})?\))")
_TO_BYTES: Final = {
    ord(bytes([byte]).decode("cp1252")): byte for byte in range(0x80, 0xA0) if byte not in b"\x81\x8d\x8f\x90\x9d"
}
"""windows-1252's characters between U+0080 and U+009F -> their bytes."""


def repair(text: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """Give a text with scrapers' faults undone, and what was done; a text without them comes back as it is."""
    told: list[Diagnostic] = []
    if "\\" in text:
        text = _undo_repr(text, told)
    if ": (\n" in text:
        text = _undo_broken_times(text, told)
    if not text.isascii() and _may_be_garbled(text):
        text = _undo_mojibake(text, told)
    return text, tuple(told)


def _undo_repr(text: str, told: list[Diagnostic]) -> str:
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if line.startswith(("b'", 'b"', "'", '"')) and line.count("\\") >= _FEWEST_ESCAPES:
            plain = _literal(line)
            if plain is not None:
                lines[place] = plain
                message = "the escapes of a Python literal were undone"
                told.append(notice("source-repaired", message, line=place + 1, excerpt=line))
    return "\n".join(lines) if told else _undo_bare_escapes(text, told)


def _undo_bare_escapes(text: str, told: list[Diagnostic]) -> str:
    """Undo the escapes of a literal whose quotation marks are gone: where line ends are nearly all escaped ones."""
    escaped = text.count("\\n")
    if escaped < _FEWEST_LINES or text.count("\n") * _FEWEST_LINES > escaped or _VALID.fullmatch(text) is None:
        return text
    plain = _ESCAPE.sub(_unescaped, text)
    with suppress(UnicodeError):  # else it is the literal of a text, and not of bytes
        plain = plain.encode("latin-1").decode("utf-8")
    told.append(notice("source-repaired", "escaped line ends were made line ends", line=1, excerpt=text))
    return plain.replace("\r\n", "\n").replace("\r", "\n")


def _undo_broken_times(text: str, told: list[Diagnostic]) -> str:
    """Join the times behind labels, which the markup of a transcription service parts: `Ilse Korda: (` `02:11)`."""
    found = list(_BROKEN_TIME.finditer(text))
    if len(found) < _FEWEST_ESCAPES:
        return text
    told.append(_told(text, found[0], f"{len(found)} times that a line end broke were put together"))
    return _BROKEN_TIME.sub(": (", text)


def _literal(line: str) -> str | None:
    """Read a line that is a Python literal from end to end, of bytes that are UTF-8 or of text; else None."""
    match = _REPR_LINE.fullmatch(line)
    if match is None or _VALID.fullmatch(match[3]) is None:
        return None
    plain = _ESCAPE.sub(_unescaped, match[3])
    if match[1]:
        try:
            plain = plain.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return None
    return plain.replace("\r\n", "\n").replace("\r", "\n")


def _unescaped(match: re.Match[str]) -> str:
    code, wide, letter = match.groups()
    return chr(int(code or wide, 16)) if letter is None else _PLAIN.get(letter, letter)


def _may_be_garbled(text: str) -> bool:
    """Tell in little time most texts that cannot be decoded again: one sign without its second byte is enough."""
    first = [at for at in map(text.find, _SIGNS) if at >= 0]
    return bool(first) and all(_GARBLED.match(text, at) for at in first)


def _undo_mojibake(text: str, told: list[Diagnostic]) -> str:
    """Decode a second time what was decoded wrongly, if all of the text allows it and several places ask for it."""
    found = [match.start() for match in _GARBLED.finditer(text)]
    if len(found) < _FEWEST_GARBLED:
        return text
    try:
        plain = text.translate(_TO_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
    at = found[0]
    message = f"UTF-8 that had been read as windows-1252 was decoded again, in {len(found)} places"
    told.append(notice("mojibake-decoded", message, line=text.count("\n", 0, at) + 1, excerpt=text[at : at + 40]))
    return plain


def resolve_entities(text: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """Resolve HTML's entities in text whose tags alone a scraper took off: `It&rsquo;s so.&nbsp;`."""
    found = [match for match in _ENTITY.finditer(text) if unescape(match[0]) != match[0]] if "&" in text else []
    if len(found) < _FEWEST_ENTITIES:
        return text, ()
    plain = _ENTITY.sub(lambda match: " ".join(unescape(match[0]).split("\n")), text)
    return plain, (_told(text, found[0], f"{len(found)} entities of HTML were resolved"),)


def escape_once(page: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """Undo the second escaping of an HTML page, which shows its readers `&nbsp;` and `&#39;`."""
    found = list(_TWICE.finditer(page)) if "&amp;" in page else []
    if len(found) < _FEWEST_ENTITIES:
        return page, ()
    return _TWICE.sub("&", page), (
        _told(page, found[0], f"{len(found)} entities that were escaped twice were resolved"),
    )


def _told(text: str, first: re.Match[str], message: str) -> Diagnostic:
    at = first.start()
    return notice("source-repaired", message, line=text.count("\n", 0, at) + 1, excerpt=text[at : at + 40])
