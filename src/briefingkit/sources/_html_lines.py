"""Canonical HTML -> raw lines: blocks and line breaks part them, inline tags do not."""

import re
from html import unescape
from typing import Final, NamedTuple

from attrs import define, field

from briefingkit.sources._document import Mark

_TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][\w:\-]*)([^>\"]*(?:\"[^\"]*\"[^>\"]*)*)>|([^<]+|<)", re.DOTALL)
_BLOCKS: Final = frozenset(
    "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tbody thead tr td th caption blockquote section "
    "article main header footer"
    " address figure figcaption pre hr center fieldset details summary body html form nav aside".split()
)
_HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
_COUNTED: Final = {"pre": "pre", "li": "li", **dict.fromkeys(_HEADINGS, "heading")}
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


class _Open(NamedTuple):
    """An element that is open; `number` counts block elements, 0 for inline ones."""

    tag: str
    bold: bool
    link: bool
    number: int


@define
class _Builder:
    """The line being built, and the lines that are done."""

    done: list[RawLine] = field(factory=list)
    stack: list[_Open] = field(factory=lambda: [_Open("", False, False, 0)])
    depth: dict[str, int] = field(factory=lambda: dict.fromkeys(("pre", "li", "heading"), 0))
    pieces: list[str] = field(factory=list)
    length: int = 0
    bold: list[tuple[int, int]] = field(factory=list)
    links: int = 0
    gap: bool = True
    breaks: int = 0
    blocks: int = 0

    def text(self, raw: str) -> None:
        if self.depth["pre"]:
            for number, part in enumerate(unescape(raw).split("\n")):
                if number:
                    self.line_break()
                self._append(part)
        elif raw.isspace() and "\u00a0" not in raw:
            if self.pieces:
                self._append(" ")
        else:
            self._append(_SPACES.sub(" ", unescape(raw) if "&" in raw else raw))

    def _append(self, text: str) -> None:
        if text.startswith(" ") and (not self.pieces or self.pieces[-1].endswith(" ")) and not self.depth["pre"]:
            text = text[1:]
        if not text:
            return
        top = self.stack[-1]
        if top.bold and not text.isspace():
            self.bold.append((self.length, self.length + len(text)))
        if top.link:
            self.links += len(text.strip())
        self.pieces.append(text)
        self.length += len(text)

    def line_break(self) -> None:
        printed = len(self.done)
        self.flush(gap=False)
        if len(self.done) > printed:
            self.breaks = 1
        else:
            self.gap = self.gap or self.breaks > 0
            self.breaks += 1

    def flush(self, *, gap: bool) -> None:
        if self.pieces:
            self._emit()
        self.gap = self.gap or gap

    def _emit(self) -> None:
        whole = "".join(self.pieces)
        text = whole.strip()
        if text:
            inset = len(whole) - len(whole.lstrip())
            bold = [(max(0, a - inset), min(len(text), b - inset)) for a, b in self.bold]
            mark: Mark = "heading" if self.depth["heading"] else "item" if self.depth["li"] else ""
            inside = tuple([o.number for o in self.stack if o.number])
            self.done.append(RawLine(text, self.gap, _joined(bold) if bold else (), mark, self.links, inside))
            self.gap, self.breaks = False, 0
        self.pieces, self.length, self.bold, self.links = [], 0, [], 0

    def open(self, tag: str, attributes: str) -> None:
        if tag == "br":
            self.line_break()
            return
        if tag in _VOID:
            if tag == "hr":
                self.flush(gap=True)
            return
        above = self.stack[-1]
        bold = above.bold or tag in {"b", "strong"}
        if "font-weight" in attributes:
            bold = _BOLD_STYLE.search(attributes) is not None or (bold and _PLAIN_STYLE.search(attributes) is None)
        number = 0
        if tag in _BLOCKS:
            self.flush(gap=True)
            self.blocks += 1
            number = self.blocks
            if tag in _COUNTED:
                self.depth[_COUNTED[tag]] += 1
        self.stack.append(_Open(tag, bold, above.link or tag == "a", number))

    def close(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush(gap=True)
        while len(self.stack) > 1:
            closed = self.stack.pop()
            if closed.tag in _COUNTED:
                self.depth[_COUNTED[closed.tag]] -= 1
            if closed.tag == tag:
                break


def raw_lines(html: str) -> list[RawLine]:
    """Cut canonical (well-nested, quoted) HTML into lines."""
    builder = _Builder()
    for closing, tag, attributes, text in _TOKEN.findall(html):
        if text:
            builder.text(text)
        elif closing:
            builder.close(tag)
        elif tag:
            builder.open(tag, attributes)
    builder.flush(gap=True)
    return builder.done


def _joined(bold: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Join bold ranges that touch: Word breaks them at every change of font."""
    joined: list[tuple[int, int]] = []
    for begin, end in bold:
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif begin < end:
            joined.append((begin, end))
    return tuple(joined)
