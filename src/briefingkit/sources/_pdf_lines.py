"""PDF -> printed lines with their places on the page, by way of pypdfium2.

pdfium was chosen by measurement: on the Federal Reserve's transcripts it gives the same words as pdfminer.six and
pypdf, in the order of columns, in a tenth to a thirtieth of their time.
"""

import re
from collections.abc import Iterator
from ctypes import c_int, create_string_buffer
from types import ModuleType
from typing import Any, Final

from attrs import frozen

from briefingkit.errors import MissingExtraError

_BREAK = re.compile("\r\n|\n|\r|(?<=[\x02\ufffe])")
_HYPHENS: Final = "\x02\ufffe\u00ad"
"""What pdfium gives for a hyphen that ends a line (U+0002 in old versions, U+FFFE in new), and the soft hyphen."""
_WORD = re.compile(r"[^\W\d_]+|\S")
_BOLD_WEIGHT: Final = 600
_BOLD_NAMES: Final = ("bold", "black", "heavy", "semibold", "gothic-medium", "futomin")
_LONGEST_FONT_NAME: Final = 128


class Unreadable(Exception):  # noqa: N818 - never leaves the sources
    """The file is broken, cut off or locked with a password."""


@frozen
class PrintedLine:
    """One line of a page: its text and where it stands, in points from the page's lower left corner.

    `hyphen` says that its last word goes on in the next line; `word` is the width of its first word; `bold` the
    characters from its beginning that are set in bold.
    """

    page: int
    text: str
    left: float
    right: float
    base: float
    word: float
    hyphen: bool = False
    bold: int = 0


def printed_lines(data: bytes) -> tuple[list[PrintedLine], dict[str, str]]:
    """Give the lines of all pages in the order of the file, and what the file says of itself.

    Raises:
        Unreadable: the file is broken, cut off or locked.
        MissingExtraError: pypdfium2 is not installed.

    """
    try:
        import pypdfium2
        from pypdfium2 import raw
    except ModuleNotFoundError as missing:
        raise MissingExtraError("pypdfium2", "pdf") from missing
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as broken:
        raise Unreadable(str(broken)) from broken
    lines: list[PrintedLine] = []
    try:
        for number in range(len(pdf)):
            page = pdf[number]
            lines.extend(_Page(number, page.get_textpage(), raw).lines())
            page.close()
        head = {key: str(value) for key, value in pdf.get_metadata_dict().items()}
    except pypdfium2.PdfiumError as broken:
        raise Unreadable(str(broken)) from broken
    finally:
        pdf.close()
    return lines, head


class _Page:
    """The text of one page, asked for places and fonts line by line: asking for every character is ten times slower."""

    def __init__(self, number: int, text: Any, raw: ModuleType) -> None:
        self.number, self.page, self.raw = number, text, raw
        self.text: str = text.get_text_range()
        self.shift = text.count_chars() != len(self.text)

    def lines(self) -> Iterator[PrintedLine]:
        start = 0
        for piece in _BREAK.split(self.text):
            line = self._line(start, piece)
            if line is not None:
                yield line
            start += len(piece)
            while self.text[start : start + 1] in {"\r", "\n"}:
                start += 1

    def _line(self, start: int, piece: str) -> PrintedLine | None:
        hyphen = piece[-1:] in _HYPHENS and bool(piece)
        text = piece.strip(" \t\u00a0\u3000\ufffe\x02\u00ad\x00")
        if not text:
            return None
        first = start + piece.index(text)
        word = _WORD.match(text)
        left, base, _ = self._box(first)
        return PrintedLine(
            self.number,
            "".join(char for char in text if char >= " " and char not in _HYPHENS),
            left,
            self._box(first + len(text) - 1)[2],
            base,
            (self._box(first + word.end() - 1)[2] - left) if word else 0.0,
            hyphen,
            self._bold(first, text),
        )

    def _index(self, at: int) -> int:
        return int(self.raw.FPDFText_GetCharIndexFromTextIndex(self.page, at)) if self.shift else at

    def _box(self, at: int) -> tuple[float, float, float]:
        rect = self.raw.FS_RECTF()
        self.raw.FPDFText_GetLooseCharBox(self.page, self._index(at), rect)
        return rect.left, rect.bottom, rect.right

    def _bold(self, first: int, text: str) -> int:
        """Count the characters in bold from the line's beginning, word by word."""
        end = 0
        for word in re.finditer(r"\S+", text):
            if not self._is_bold(first + word.start()):
                break
            end = word.end()
        return end

    def _is_bold(self, at: int) -> bool:
        index = self._index(at)
        if self.raw.FPDFText_GetFontWeight(self.page, index) >= _BOLD_WEIGHT:
            return True
        name = create_string_buffer(_LONGEST_FONT_NAME)
        self.raw.FPDFText_GetFontInfo(self.page, index, name, _LONGEST_FONT_NAME, c_int())
        return any(word in name.value.decode("latin-1").lower() for word in _BOLD_NAMES)
