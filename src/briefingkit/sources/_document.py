"""What every source gives: the text that was read, as numbered lines with typographic marks.

How to add a source: write one module here with a function `read(data, *, ...) -> Document`, and name its file
suffixes and first bytes in `__init__.py`.
"""

from typing import Literal

from attrs import field, frozen

from briefingkit.diagnostics import Diagnostic

Mark = Literal["", "heading", "item", "cell", "quote", "rule", "front", "number"]
"""What kind of line it is: running text, a heading, a list item, a table cell, a quotation, a rule
(asterisks, dashes), front matter, or the number of a printed page."""


@frozen
class Line:
    """One printed line, or one paragraph where the source knows no lines.

    `text` is stripped at both ends and holds no newline; `start` is its offset in the document's text;
    `number` counts from 1. `gap` says that something parts it from the line before: an empty line, or the edge
    of a paragraph. `bold` are the ranges of `text` set in bold. `indent` are the characters of white space before it.
    `voice` are the characters at its beginning that the file itself calls a speaker's name, with the colon behind it.
    """

    text: str
    start: int
    number: int
    gap: bool = True
    bold: tuple[tuple[int, int], ...] = ()
    mark: Mark = ""
    indent: int = 0
    voice: int = 0


@frozen
class Document:
    """A page as read: `text` whole, its `lines`, what its head says of it, and what was noticed.

    `text` is what spans and offsets refer to. `lines` are those that may hold the transcript, in order; the rest
    of `text` is told in `diagnostics` ("left-out-furniture"), so that both together cover every word of it.
    `head` are facts given outside the visible text: "title", "date", "published", "language", "url",
    "institution", as printed.
    """

    text: str
    lines: tuple[Line, ...]
    media_type: str
    encoding: str | None = None
    head: dict[str, str] = field(factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()
