"""HTML -> document: the visible text as lines, the body found without knowing the site.

The page is parsed and put in order by Lexbor; its serialisation is canonical HTML, which one linear pattern
cuts into tags and text.
"""

import re
from html import unescape
from typing import Final

from attrs import evolve
from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefingkit._codes import is_language_tag
from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.model import Span
from briefingkit.sources._document import Document, Line
from briefingkit.sources._html_body import choose_body
from briefingkit.sources._html_depth import limit_depth
from briefingkit.sources._html_lines import ATTRIBUTES, Container, RawLine, raw_lines, unescaped
from briefingkit.sources._italics import are_questions

_INVISIBLE: Final = "script,style,template,noscript,svg,iframe,object,head,select,datalist,title"
_FURNITURE: Final = (
    "nav,footer,aside,form,menu,button,[role=navigation],[role=contentinfo],[role=search]"
    ",#comments,#disqus_thread,#respond,.comments-area,.comment-list"
)
"""What is no part of the page's text, whatever it says: menus, forms, and what readers wrote below."""
_LARGEST_FURNITURE: Final = 0.3
"""Share of the page's text above which an element is no furniture: ASP.NET wraps whole pages in one form."""
_META: Final = {
    "og:title": "title", "articletitle": "title", "dc.title": "title", "twitter:title": "title", "headline": "title",
    "article:published_time": "published", "pubdate": "published", "publishdate": "published", "date": "date",
    "dc.date": "date", "dcterms.date": "date", "dcterms.created": "date", "datepublished": "published",
    "og:site_name": "institution", "sitename": "institution", "og:url": "url", "url": "url",
}  # fmt: skip
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,80}>")
_BETWEEN_TAGS = re.compile(r">([^<>]++)<")
_LINK_LIST = re.compile(
    rf"<([uod]l){ATTRIBUTES}>\s*+"
    rf"(?:<(?:li|dd|dt){ATTRIBUTES}>\s*+(?:<a{ATTRIBUTES}>[^<]*+</a>\s*+)?+</(?:li|dd|dt)>\s*+)++</\1>"
)
_DEEPEST_MENU: Final = 4
_SPACE = re.compile(r"\s+")
_ITALICS = re.compile(r"<(/?)(?:em|i)(?: [^<>]*)?>")


def read(text: str) -> Document:
    """Read an HTML page."""
    tree = LexborHTMLParser(limit_depth(text))
    head = _head(tree)
    hidden = tree.css(_INVISIBLE)
    for node in hidden:
        node.decompose()
    root = tree.body or tree.css("frameset")[0]  # one of both is in every tree
    aside = _take_furniture(root)
    found, containers = _lines(_take_link_lists(root.html or "", aside))
    document = _document(found, choose_body(found, containers), aside, head)
    if not hidden:
        return document
    told = notice("left-out-hidden", f"{len(hidden)} parts that a browser does not show: scripts, styles, the head")
    return evolve(document, diagnostics=(*document.diagnostics, told))


def _lines(html: str) -> tuple[list[RawLine], list[Container]]:
    """Cut canonical HTML into lines; where nothing is bold and all questions are in italics, these are bold."""
    found, containers = raw_lines(html)
    if ("<em" in html or "<i>" in html) and not any(line.bold for line in found):
        emphasised, same = raw_lines(_ITALICS.sub(r"<\1strong>", html))
        if are_questions((line.text, line.bold) for line in emphasised):
            return emphasised, same
    return found, containers


def _take_furniture(root: LexborNode) -> list[str]:
    """Take menus, footers and forms out of the page, the inner ones first; give their texts."""
    whole = len(root.text(deep=True))
    taken = []
    for node in reversed(root.css(_FURNITURE)):
        text = node.text(deep=True, separator=" ")
        if len(text) <= _LARGEST_FURNITURE * whole and not _holds_heading(node):
            taken.append(" ".join(text.split()))
            node.decompose()
    return [text for text in taken if text]


def _take_link_lists(html: str, taken: list[str]) -> str:
    """Take lists that are nothing but links out of canonical HTML: most of what stands around a transcript."""

    def take(match: re.Match[str]) -> str:
        text = " ".join(unescaped(" ".join(_BETWEEN_TAGS.findall(match[0]))).split())
        if text:
            taken.append(text)
        return ""

    for _ in range(_DEEPEST_MENU):
        shorter = _LINK_LIST.sub(take, html)
        if len(shorter) == len(html):
            break
        html = shorter
    return html


def _holds_heading(node: LexborNode) -> bool:
    return node.css_first("h1") is not None


def _document(found: list[RawLine], kept: list[bool], aside: list[str], head: dict[str, str]) -> Document:
    lines: list[Line] = []
    diagnostics: list[Diagnostic] = []
    length = 0
    run: tuple[int, int, str] | None = None  # where the lines begin that are being left out, their number, the first
    gap = True
    for number, (raw, keep) in enumerate(zip(found, kept, strict=True), start=1):
        if keep:
            if run is not None:
                diagnostics.append(_told(*run, length - 1))
                run = None
            lines.append(Line(raw.text, length, number, raw.gap or gap, raw.bold, raw.mark))
        elif run is None:
            run = (length, number, raw.text)
        gap = not keep
        length += len(raw.text) + 1
    if run is not None:
        diagnostics.append(_told(*run, length - 1))
    for number, text in enumerate(aside, start=len(found) + 1):
        diagnostics.append(_told(length, number, text, length + len(text)))
        length += len(text) + 1
    whole = "".join([f"{text}\n" for text in (*[raw.text for raw in found], *aside)])
    return Document(whole, tuple(lines), "text/html", None, head, tuple(diagnostics))


def _told(start: int, number: int, excerpt: str, end: int) -> Diagnostic:
    message = "menus, links, buttons around the text"
    return notice("left-out-furniture", message, line=number, excerpt=excerpt, span=Span(start, end))


def _head(tree: LexborHTMLParser) -> dict[str, str]:
    """Read what the page says of itself outside its visible text."""
    head: dict[str, str] = {}
    for meta in tree.css("meta[content]"):
        attributes = meta.attributes
        key = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
        value = (attributes.get("content") or "").strip()
        if key in _META and value:
            head.setdefault(_META[key], unescape(value))
    title = tree.css_first("title")
    if title is not None and title.text().strip():
        head.setdefault("title", title.text())
    if "title" in head:  # China's MFA prints tags in titles, as text
        head["title"] = _SPACE.sub(" ", _TAG.sub("", head["title"])).strip()
    html = tree.css_first("html")
    language = (html.attributes.get("lang") or "") if html is not None else ""
    if is_language_tag(language):
        head["language"] = language
    moment = tree.css_first("time[datetime]")
    if moment is not None and moment.attributes.get("datetime"):
        head.setdefault("published", str(moment.attributes["datetime"]))
    link = tree.css_first("link[rel=canonical]")
    if link is not None and link.attributes.get("href"):
        head.setdefault("url", str(link.attributes["href"]))
    return head
