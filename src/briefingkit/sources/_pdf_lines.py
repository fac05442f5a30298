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
_FEWEST_ROWS: Final = 4
_ROWS_SHARE: Final = 0.6
"""Rows, and share of a page's rows, that leave its middle free where it has two columns."""
_COLUMN: Final = 40.0
"""Points on both sides of the middle that a row of two columns covers."""
_GUTTER: Final = 9.0
"""Points that part columns, at the least: more than any space between words."""
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

    def lines(self) -> list[PrintedLine]:
        """Give the lines of the page; columns that the file draws row by row one after the other."""
        pieces = list(self._pieces())
        found = [(start, piece, line) for start, piece in pieces if (line := self._line(start, piece)) is not None]
        if len(found) < _FEWEST_ROWS:
            return [line for _, _, line in found]
        middle = (min(line.left for *_, line in found) + max(line.right for *_, line in found)) / 2
        across = [line for *_, line in found if line.left < middle - _COLUMN < middle + _COLUMN < line.right]
        fewest = max(_FEWEST_ROWS, _ROWS_SHARE * len(across))
        if sum(self._is_free(middle, line.base) for line in across) < fewest:
            return [line for _, _, line in found]
        cuts = {start: self._gutter(start, piece, middle) for start, piece, _ in found}
        if sum(cut is not None for cut in cuts.values()) < fewest:
            return [line for _, _, line in found]
        return list(self._by_columns(found, cuts, middle))

    def _by_columns(
        self, found: list[tuple[int, str, PrintedLine]], cuts: dict[int, int | None], middle: float
    ) -> Iterator[PrintedLine]:
        """Cut rows at the gutter; a line over both columns ends those above it."""
        right: list[PrintedLine] = []
        for start, piece, line in found:
            cut = cuts[start]
            parts = (piece,) if cut is None else (piece[:cut], piece[cut:])
            if cut is None and line.left < middle < line.right:
                yield from right
                right = []
            for part in parts:
                half = self._line(start, part)
                start += len(part)  # noqa: PLW2901 - the second part begins where the first ends
                if half is not None and half.left > middle:
                    right.append(half)
                elif half is not None:
                    yield half
        yield from right

    def _is_free(self, middle: float, base: float) -> bool:
        """Tell whether nothing is printed at the middle of a line."""
        at = self.raw.FPDFText_GetCharIndexAtPos(self.page, middle, base + 5, 0.5, 4)
        return at < 0 or self.text[at : at + 1].isspace()

    def _gutter(self, start: int, piece: str, middle: float) -> int | None:
        """Find the space of a row that is the gutter between columns."""
        for space in re.finditer(r"\s+", piece.rstrip()):
            after, before = self._box(start + space.end()), self._box(start + max(0, space.start() - 1))
            if before[2] <= middle <= after[0] and after[0] - before[2] >= _GUTTER:
                return space.end()
        return None

    def _pieces(self) -> Iterator[tuple[int, str]]:
        """Part the page's text at its line breaks: where each line begins, and its text."""
        start = 0
        for piece in _BREAK.split(self.text):
            yield start, piece
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
