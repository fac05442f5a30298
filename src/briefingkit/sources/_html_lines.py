"""Canonical HTML -> raw lines: blocks and line breaks part them, inline tags do not."""

import re
from html import unescape
from typing import Final, NamedTuple

from attrs import define, field

from briefingkit.sources._document import Mark

_TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][\w:\-]*)([^>\"]*(?:\"[^\"]*\"[^>\"]*)*)>|([^<]+|<)", re.DOTALL)
_BLOCKS: Final = frozenset(
    "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tbody thead tr td th caption blockquote section article main header footer"
    " address figure figcaption pre hr center fieldset details summary body html form nav aside".split()
)
_HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
_VOID: Final = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_SPACES = re.compile(r"[ \t\r\n\f]+")
_BOLD_STYLE = re.compile(r"font-weight:\s*(?:bold|[6-9]00)")
_PLAIN_STYLE = re.compile(r"font-weight:\s*(?:normal|[1-4]00)")


class RawLine(NamedTuple):
    """A line before the body is chosen; `inside` are the numbers of the block elements around it, outermost first."""

    text: str
    gap: bool
    bold: tuple[tuple[int, int], ...]
    mark: Mark
    links: int
    """Characters that stand in links."""
    inside: tuple[int, ...]


@define
class _Open:
    """An element that is open."""

    tag: str
    bold: bool
    link: bool
    number: int | None


@define
class _Builder:
    """The line being built, and the lines that are done."""

    done: list[RawLine] = field(factory=list)
    stack: list[_Open] = field(factory=list)
    pieces: list[str] = field(factory=list)
    length: int = 0
    bold: list[tuple[int, int]] = field(factory=list)
    links: int = 0
    gap: bool = True
    breaks: int = 0
    blocks: int = 0
    inside: tuple[int, ...] = ()

    def text(self, raw: str) -> None:
        top = self.stack[-1] if self.stack else None
        if top is not None and any(o.tag == "pre" for o in self.stack):
            self._preformatted(raw)
            return
        self._append(_SPACES.sub(" ", unescape(raw) if "&" in raw else raw))

    def _append(self, text: str) -> None:
        if self.pieces and self.pieces[-1].endswith(" ") and text.startswith(" "):
            text = text[1:]
        if not text or (not self.pieces and text == " "):
            return
        top = self.stack[-1] if self.stack else None
        if top is not None and top.bold and text.strip():
            self.bold.append((self.length, self.length + len(text)))
        if top is not None and top.link:
            self.links += len(text.strip())
        self.pieces.append(text)
        self.length += len(text)

    def _preformatted(self, raw: str) -> None:
        for number, part in enumerate(unescape(raw).split("\n")):
            if number:
                self.line_break()
            self._append(part)

    def line_break(self) -> None:
        if self.pieces and "".join(self.pieces).strip():
            self.flush(gap=False)
            self.breaks = 1
        else:
            self.flush(gap=self.breaks > 0)
            self.breaks += 1

    def flush(self, *, gap: bool) -> None:
        whole = "".join(self.pieces)
        text = whole.strip()
        if text:
            inset = whole.index(text)
            bold = tuple([(max(0, a - inset), min(len(text), b - inset)) for a, b in self.bold if b > inset and a - inset < len(text)])
            heading = any(o.tag in _HEADINGS for o in self.stack)
            item = not heading and any(o.tag == "li" for o in self.stack)
            mark: Mark = "heading" if heading else "item" if item else ""
            self.done.append(RawLine(text, self.gap, _joined(bold), mark, self.links, self.inside))
            self.gap, self.breaks = False, 0
        self.gap = self.gap or gap
        self.pieces, self.length, self.bold, self.links = [], 0, [], 0

    def open(self, tag: str, attributes: str) -> None:
        if tag == "br":
            self.line_break()
            return
        if tag in _BLOCKS:
            self.flush(gap=True)
        if tag in _VOID:
            return
        above = self.stack[-1] if self.stack else None
        bold = (above.bold if above else False) or tag in {"b", "strong"}
        if "font-weight" in attributes:
            bold = _BOLD_STYLE.search(attributes) is not None or (bold and _PLAIN_STYLE.search(attributes) is None)
        number = None
        if tag in _BLOCKS:
            self.blocks += 1
            number = self.blocks
            self.inside = (*self.inside, number)
        self.stack.append(_Open(tag, bold, (above.link if above else False) or tag == "a", number))

    def close(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush(gap=True)
        while self.stack:
            closed = self.stack.pop()
            if closed.number is not None:
                self.inside = self.inside[:-1]
            if closed.tag == tag:
                break


def raw_lines(html: str) -> list[RawLine]:
    """Cut canonical (well-nested, quoted) HTML into lines."""
    builder = _Builder()
    for closing, tag, attributes, text in _TOKEN.findall(html):
        if text:
            builder.text(text)
        elif closing:
            builder.close(tag.lower())
        elif tag:
            builder.open(tag.lower(), attributes)
    builder.flush(gap=True)
    return builder.done


def _joined(bold: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Join bold ranges that touch: Word breaks them at every change of font."""
    joined: list[tuple[int, int]] = []
    for begin, end in bold:
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif begin < end:
            joined.append((begin, end))
    return tuple(joined)
