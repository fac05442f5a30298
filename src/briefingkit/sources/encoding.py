"""Bytes -> text, as browsers do it: byte order mark, what is declared, strict UTF-8, and only then a guess.

Declared names are those of the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/), under which pages that
say "iso-8859-1" are windows-1252 and those that say "gb2312" are gb18030.
"""

import codecs
import re
from typing import Final

from attrs import evolve, frozen

from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.sources._legacy import CODECS, LABELS, guess, is_foreign

_DECLARED = re.compile(
    rb"""(?:<meta\b[^>]{0,300}?|<\?xml\b[^>]{0,200}?)(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_DECLARED_WITHIN: Final = 1024
"""Bytes within which a browser looks for a declaration."""
_CERTAINLY_UTF8: Final = 12
"""Continuation bytes from which on valid UTF-8 is nothing else, whatever the page declares: pages that were saved
anew as UTF-8 often keep the old declaration."""
_MARKS: Final = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
_CONTROL_BYTES: Final = bytes(set(range(32)) - set(b"\t\n\r\f\x1b")) + b"\x7f"
_NOISE_SHARE: Final = 0.05
_NOISE_SAMPLE: Final = 4096
_FEWEST_CONTROLS: Final = 4
_CONTROLS: Final = (*map(chr, (*range(9), *range(11, 32), 0x7F, 0xFEFF, 0xFFFE, 0xFFFF)),)
"""Sought one by one, which is twenty times faster than a class of a pattern."""
_DROPPED = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

_INVISIBLE: Final = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060"
_AT_EDGE = re.compile(
    rf"(?:^|(?<=[\s>:：.,;،!?()\[\]\"“”«»-]))[{_INVISIBLE}]+|[{_INVISIBLE}]+(?=$|[\s<:：.,;،!?()\[\]\"“”«»-])",
    re.MULTILINE,
)
"""Spaces of no width and marks of direction at the edge of a word, where they part nothing; Khmer's within stay."""


@frozen
class Decoded:
    """The text of a file, the encoding it was read in (its WHATWG name in lower case), and what was noticed."""

    text: str
    encoding: str
    diagnostics: tuple[Diagnostic, ...] = ()


def decode(data: bytes, *, hint: str | None = None) -> Decoded:
    """Decode a page; never raises.

    Args:
        data: the bytes of the file.
        hint: an encoding told from outside, as by HTTP; it goes before what the page declares of itself.

    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], name)
    told = LABELS.get(hint.strip().lower()) if hint else None
    if hint and told is None:
        decoded = decode(data)
        unknown = notice("encoding-guessed", f"there is no encoding {hint!r}; the page was read as {decoded.encoding}")
        return evolve(decoded, diagnostics=(*decoded.diagnostics, unknown))
    if told is not None:
        text = _strictly(data, told)
        if text is not None:
            return Decoded(text, told)
    if b"\x00" in data:
        name16 = _utf16_without_mark(data)
        if name16 is not None:
            return _replacing(data, name16, "every other byte is zero")
    return _as_page_says(data, told)


def _as_page_says(data: bytes, told: str | None) -> Decoded:
    utf8 = _strictly(data, "utf-8")
    if utf8 is not None and b"\x1b" not in data and not 0 < len(data) - len(utf8) < _CERTAINLY_UTF8:
        return Decoded(utf8, "utf-8")
    declared = _declared(data)
    if declared is not None:
        text = None if declared == "windows-1252" and is_foreign(data) else _strictly(data, declared)
        if text is not None:
            return Decoded(text, declared)
    if utf8 is not None:
        return _escaped(data, utf8)
    return _replacing(data, *guess(data, declared or told))


def clean(text: str) -> tuple[str, tuple[Diagnostic, ...]]:
    r"""Make every line end `\n` and take out what is no text: byte order marks, control characters, lone surrogates.

    A form feed begins a new line; vertical tabs and C0 separators become line ends or spaces; the rest is dropped and
    told. So are spaces of no width and marks of direction at the edges of words.
    """
    text, edges = _AT_EDGE.subn("", text) if any(map(text.__contains__, _INVISIBLE)) else (text, 0)
    told = (notice("control-characters", f"{edges} characters that nobody sees were left out"),) if edges else ()
    if not any(map(text.__contains__, _CONTROLS)) and not _has_surrogates(text):
        return text, told
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\ufeff", "").replace("\x0c", "\n\x0c").replace("\x0b", "\n")
    found = _DROPPED.search(text)
    if found is None:
        return text, told
    line = text.count("\n", 0, found.start()) + 1
    text, count = _DROPPED.subn(_substitute, text)
    return text, (*told, notice("control-characters", f"{count} control characters were left out", line=line))


def _has_surrogates(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def is_binary_noise(data: bytes) -> bool:
    """Tell bytes that are no text in any encoding."""
    if data.startswith(tuple(mark for mark, _ in _MARKS)):
        return False
    sample = data[:_NOISE_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    if controls < _FEWEST_CONTROLS or controls < _NOISE_SHARE * len(sample):
        return False
    return _utf16_without_mark(sample) is None


def _substitute(match: re.Match[str]) -> str:
    """Keep words apart: a control character between two of them stands for a space."""
    before, after = match.string[max(0, match.start() - 1) : match.start()], match.string[match.end() : match.end() + 1]
    return " " if before.isalnum() and after.isalnum() and match[0] not in "\x00\x7f" else ""


def _strictly(data: bytes, name: str) -> str | None:
    for codec in CODECS[name]:
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    return None


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    if match is None:
        return None
    name = LABELS.get(match[1].decode("ascii", "replace").lower())
    return None if name is None or name.startswith("utf-16") else name  # a declaration that could be read is not UTF-16


def _escaped(data: bytes, utf8: str) -> Decoded:
    """ISO-2022-JP is made of ASCII bytes and escapes; else it is short UTF-8."""
    text = _strictly(data, "iso-2022-jp") if b"\x1b$" in data else None
    return Decoded(utf8, "utf-8") if text is None else Decoded(text, "iso-2022-jp")


def _utf16_without_mark(data: bytes) -> str | None:
    """Tell UTF-16 by where the zero bytes of its spaces, line ends and Latin letters stand."""
    pairs = len(data) // 2
    even, odd = data[0 : 2 * pairs : 2].count(0), data[1 : 2 * pairs : 2].count(0)
    most, least, name = (odd, even, "utf-16le") if odd > even else (even, odd, "utf-16be")
    if most < 2 or most * 50 < pairs or least * 10 > most:
        return None
    text = data[: 2 * pairs].decode(CODECS[name][0], "replace")
    wrong = sum(map(text.count, ("\ufffd", "\x00", "\x01", "\x02", "\x03", "\x04")))
    return name if wrong * 50 <= pairs else None


def _replacing(data: bytes, name: str, why: str | None = None) -> Decoded:
    codec = CODECS[name][0]
    text = data.decode(codec, "replace")
    told = []
    if why is not None:
        told.append(notice("encoding-guessed", f"read as {name}: {why}"))
    if "\ufffd" in text and text.encode(codec, "replace") != data:
        line = text.count("\n", 0, text.index("\ufffd")) + 1
        count = text.count("\ufffd")
        told.append(notice("encoding-replaced", f"{count} places are no {name} and were replaced by U+FFFD", line=line))
    return Decoded(text, name, tuple(told))
