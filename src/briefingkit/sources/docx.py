"""DOCX -> document, with the standard library: paragraphs, bold type, headings, lists and tables of Word files.

The elements are those of ECMA-376, part 1, §17 (WordprocessingML). Running heads and feet stand in other parts of
the file and are no part of the text.
"""

import lzma
import re
import struct
import zipfile
import zlib
from io import BytesIO
from typing import Final
from xml.parsers import expat

from briefingkit.diagnostics import notice
from briefingkit.sources._document import Document, Line, Mark
from briefingkit.sources.foreign import told_by_members
from briefingkit.sources.text import mark_of

_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LARGEST_PART: Final = 64 * 1024 * 1024
"""Bytes of a part of the file when unpacked; a longer one is no transcript but a bomb."""
_HEADING = re.compile(r"(?:heading|title|subtitle|标题|überschrift|titre|título|rubrik|заголовок)\s*\d*", re.IGNORECASE)
_CORE_FIELDS: Final = {"title": "title", "created": "date"}
_TEMPLATE_DATE: Final = "2013-12-23T23:15:00Z"
"""When python-docx's template was made, which every file written with it bears unless told otherwise."""
_OFF: Final = {"0", "false", "off", "none"}
_TEXT_OF: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": ""}
_SKIPPED: Final = {"del", "moveFrom", "Fallback", "instrText", "delText", "footnoteReference", "commentReference"}
"""Elements whose text is not printed: what revisions took out, and what stands twice for old programs."""


class _Refused(Exception):  # noqa: N818 - never leaves this module
    """The file is broken, or more than a document."""


_BROKEN: Final = (
    _Refused, zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, expat.ExpatError,
    LookupError, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, OverflowError,
)  # fmt: skip
"""What zipfile and expat raise on files that are broken, locked with a password or packed in ways they do not know."""


def read(data: bytes) -> Document:
    """Read a DOCX file; one that is broken gives an empty document that says so."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as parts:
            names = set(parts.namelist())
            if "word/document.xml" not in names:
                raise _Refused(f"it is {told_by_members(names)}")
            styles = _Styles()
            if "word/styles.xml" in names:
                styles.feed(_part(parts, "word/styles.xml"))
            body = _Body(styles.headings, styles.bold)
            body.feed(_part(parts, "word/document.xml"))
            core = _Core()
            if "docProps/core.xml" in names:
                core.feed(_part(parts, "docProps/core.xml"))
    except _BROKEN as broken:
        told = notice("source-unreadable", f"the Word file cannot be read: {broken}")
        return Document("", (), _TYPE, None, {}, (told,))
    return Document("".join(body.pieces), tuple(body.lines), _TYPE, None, core.head)


def _part(parts: zipfile.ZipFile, name: str) -> bytes:
    with parts.open(name) as part:
        data = part.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART:
        raise _Refused(f"{name} unpacks to more than {_LARGEST_PART} bytes")
    return data


class _Reader:
    """Feed XML to `start`, `end` and `data`, with local names; a document type is refused."""

    def feed(self, data: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = lambda name, attributes: self.start(
            name.rpartition(" ")[2], {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        )
        parser.EndElementHandler = lambda name: self.end(name.rpartition(" ")[2])
        parser.CharacterDataHandler = self.data
        parser.StartDoctypeDeclHandler = _refuse_doctype
        parser.Parse(data, True)

    def start(self, name: str, attributes: dict[str, str], /) -> None:
        """Begin an element."""

    def end(self, name: str, /) -> None:
        """End an element."""

    def data(self, text: str) -> None:
        """Take text."""


def _refuse_doctype(*_: object) -> None:
    raise _Refused("it declares a document type")


class _Core(_Reader):
    """The core properties: title and the date of creation."""

    def __init__(self) -> None:
        self.head: dict[str, str] = {}
        self.field: str | None = None

    def start(self, name: str, _attributes: dict[str, str], /) -> None:
        self.field = _CORE_FIELDS.get(name)

    def end(self, _name: str, /) -> None:
        self.field = None

    def data(self, text: str) -> None:
        if self.field and text.strip() and text.strip() != _TEMPLATE_DATE:
            self.head[self.field] = self.head.get(self.field, "") + text.strip()


class _Styles(_Reader):
    """The paragraph styles that are headings or bold: their ids."""

    def __init__(self) -> None:
        self.headings: set[str] = set()
        self.bold: set[str] = set()
        self.style = ""

    def start(self, name: str, attributes: dict[str, str], /) -> None:
        if name == "style":
            self.style = attributes.get("styleId", "")
        elif self.style and name == "name" and _HEADING.fullmatch(attributes.get("val", "")):
            self.headings.add(self.style)
        elif self.style and name == "b" and attributes.get("val", "1") not in _OFF:
            self.bold.add(self.style)

    def end(self, name: str, /) -> None:
        if name == "style":
            self.style = ""


class _Body(_Reader):
    """The document's body: collects the text of paragraphs, and makes lines of each as it ends."""

    def __init__(self, headings: set[str], bold: set[str]) -> None:
        self.headings, self.bold_styles = headings, bold
        self.pieces: list[str] = []
        self.lines: list[Line] = []
        self.length = 0
        self.texts: list[tuple[str, bool]] = []
        self.mark: Mark = ""
        self.paragraph_bold = self.run_bold = self.in_run = self.in_text = False
        self.skipped = self.cells = 0

    def start(self, name: str, attributes: dict[str, str], /) -> None:
        if self.skipped or name in _SKIPPED:
            self.skipped += 1
        elif name == "p":
            self._finish()
            self.paragraph_bold = False
        elif name == "r":
            self.in_run, self.run_bold = True, self.paragraph_bold
        elif name == "t":
            self.in_text = True
        elif name in _TEXT_OF and self.in_run:
            self.texts.append((_TEXT_OF[name], self.run_bold))
        elif name == "tc":
            self.cells += 1
        else:
            self._property(name, attributes)

    def _property(self, name: str, attributes: dict[str, str]) -> None:
        value = attributes.get("val", "1")
        if name == "b" and self.in_run:
            self.run_bold = value not in _OFF
        elif name == "rStyle" and value in self.bold_styles:
            self.run_bold = True
        elif name == "pStyle":
            self.mark = "heading" if value in self.headings or _HEADING.fullmatch(value) else self.mark
            self.paragraph_bold = value in self.bold_styles
        elif name == "outlineLvl" and value.isdecimal() and int(value) < 9:
            self.mark = "heading"
        elif name == "numPr" and not self.mark:
            self.mark = "item"

    def end(self, name: str, /) -> None:
        if self.skipped:
            self.skipped -= 1
        elif name == "p":
            self._finish()
        elif name == "r":
            self.in_run = False
        elif name == "t":
            self.in_text = False
        elif name == "tc":
            self.cells -= 1

    def data(self, text: str) -> None:
        if self.in_text and not self.skipped:
            self.texts.append((text, self.run_bold))

    def _finish(self) -> None:
        """Make lines of the paragraph that has ended; a line break within it parts no paragraphs."""
        mark: Mark = "cell" if self.cells and not self.mark else self.mark
        gap = True
        line: list[tuple[str, bool]] = []
        for text, bold in self.texts:
            first, *more = text.split("\n")
            line.append((first, bold))
            for part in more:
                gap = self._line(line, gap=gap, mark=mark)
                line = [(part, bold)]
        self._line(line, gap=gap, mark=mark)
        self.texts, self.mark = [], ""

    def _line(self, runs: list[tuple[str, bool]], *, gap: bool, mark: Mark) -> bool:
        """Add a line; say whether it was empty, so that the next begins a paragraph still."""
        whole = "".join(text for text, _ in runs)
        text = whole.strip()
        if not text:
            return True
        inset = whole.index(text)
        ranges: list[tuple[int, int]] = []
        at = -inset
        for piece, bold in runs:
            begin, end = max(0, at), min(len(text), at + len(piece))
            if bold and begin < end:
                if ranges and ranges[-1][1] == begin:
                    begin = ranges.pop()[0]
                ranges.append((begin, end))
            at += len(piece)
        self.lines.append(Line(text, self.length, len(self.pieces) + 1, gap, tuple(ranges), mark or mark_of(text)))
        self.pieces.append(text + "\n")
        self.length += len(text) + 1
        return False
