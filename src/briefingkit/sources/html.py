"""HTML -> document: the visible text as lines, the body found without knowing the site.

The page is parsed and put in order by Lexbor; its serialisation is canonical HTML, which one linear pattern
cuts into tags and text.
"""

import re
from html import unescape
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.model import Span
from briefingkit.sources._document import Document, Line
from briefingkit.sources._html_body import RawLine, choose_body
from briefingkit.sources._html_lines import raw_lines

_INVISIBLE: Final = "script,style,template,noscript,svg,iframe,object,head,select,datalist,title"
_FURNITURE: Final = "nav,footer,aside,form,menu,button,[role=navigation],[role=contentinfo],[role=search]"
_LARGEST_FURNITURE: Final = 0.3
"""Share of the page's text above which an element is no furniture: ASP.NET wraps whole pages in one form."""
_META: Final = {
    "og:title": "title", "articletitle": "title", "dc.title": "title", "twitter:title": "title", "headline": "title",
    "article:published_time": "published", "pubdate": "published", "publishdate": "published", "date": "date",
    "dc.date": "date", "dcterms.date": "date", "dcterms.created": "date", "datepublished": "published",
    "og:site_name": "institution", "sitename": "institution", "og:url": "url", "url": "url",
}  # fmt: skip
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,80}>")
_ATTRIBUTES: Final = r"(?:\s[^>\"]*(?:\"[^\"]*\"[^>\"]*)*)?"
_ANY_TAG = re.compile(rf"</?[a-zA-Z][\w:-]*{_ATTRIBUTES}>|<!--.*?-->", re.DOTALL)
_LINK_LIST = re.compile(
    rf"<(ul|ol|dl)\b{_ATTRIBUTES}>\s*(?:<(?:li|dd|dt)\b{_ATTRIBUTES}>\s*(?:<a\b{_ATTRIBUTES}>[^<]*</a>\s*)?</(?:li|dd|dt)>\s*)+</\1>"
)
_DEEPEST_MENU: Final = 4
_SPACE = re.compile(r"\s+")


def read(text: str) -> Document:
    """Read an HTML page."""
    tree = LexborHTMLParser(text)
    head = _head(tree)
    for node in tree.css(_INVISIBLE):
        node.decompose()
    root = tree.body or tree.root
    if root is None:
        return Document("", (), "text/html", None, head)
    aside = _take_furniture(root)
    found = raw_lines(_take_link_lists(root.html or "", aside))
    return _document(found, choose_body(found), aside, head)


def _take_furniture(root: LexborNode) -> list[str]:
    """Take menus, footers and forms out of the page, the inner ones first; give their texts."""
    whole = len(root.text(deep=True))
    taken = []
    for node in reversed(root.css(_FURNITURE)):
        text = node.text(deep=True, separator=" ")
        if len(text) <= _LARGEST_FURNITURE * whole and not _holds_heading(node):
            taken.append(_SPACE.sub(" ", text).strip())
            node.decompose()
    return [text for text in taken if text]


def _take_link_lists(html: str, taken: list[str]) -> str:
    """Take lists that are nothing but links out of canonical HTML: most of what stands around a transcript."""

    def take(match: re.Match[str]) -> str:
        text = _SPACE.sub(" ", unescape(_ANY_TAG.sub(" ", match[0]))).strip()
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
    pieces: list[str] = []
    lines: list[Line] = []
    diagnostics: list[Diagnostic] = []
    length = 0
    run: tuple[int, int] | None = None
    gap = True
    for raw, keep in zip(found, kept, strict=True):
        number = len(pieces) + 1
        if keep:
            if run is not None:
                diagnostics.append(_told(run, number, "".join(pieces)[run[0] : run[0] + 120]))
                run = None
            lines.append(Line(raw.text, length, number, raw.gap or gap, raw.bold, raw.mark))
            gap = False
        else:
            run = (run[0] if run else length, length + len(raw.text))
            gap = True
        pieces.append(raw.text + "\n")
        length += len(raw.text) + 1
    if run is not None:
        diagnostics.append(_told(run, len(pieces), ""))
    for text in aside:
        diagnostics.append(_told((length, length + len(text)), len(pieces) + 1, text))
        pieces.append(text + "\n")
        length += len(text) + 1
    return Document("".join(pieces), tuple(lines), "text/html", None, head, tuple(diagnostics))


def _told(run: tuple[int, int], number: int, excerpt: str) -> Diagnostic:
    return notice(
        "left-out-furniture",
        "menus, links, buttons around the text",
        line=number,
        excerpt=excerpt or None,
        span=Span(*run),
    )


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
    if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", language):
        head["language"] = language
    moment = tree.css_first("time[datetime]")
    if moment is not None and moment.attributes.get("datetime"):
        head.setdefault("published", str(moment.attributes["datetime"]))
    link = tree.css_first("link[rel=canonical]")
    if link is not None and link.attributes.get("href"):
        head.setdefault("url", str(link.attributes["href"]))
    return head
