"""How bytes wrap a transcript: text, Markdown, HTML, captions, DOCX, PDF -> numbered, typographically marked lines."""

import re
from collections.abc import Callable
from typing import Final

from attrs import evolve

from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.sources import captions, docx, html, markdown, pdf, text
from briefingkit.sources._document import Document, Line, Mark
from briefingkit.sources.encoding import clean, decode, is_binary_noise
from briefingkit.sources.foreign import told_by_bytes
from briefingkit.sources.repair import escape_once, repair, resolve_entities

__all__ = ["Document", "Line", "Mark", "read"]

_TAG = re.compile(
    r"<(?:!doctype|html|head|body|div|p|br|h[1-6]|table|span|section|article|strong|b|li|meta|title|font"
    r"|pre)\b[^<>]{0,500}>"
    r"|<\?xml",
    re.IGNORECASE,
)
_CAPTIONS = re.compile(r"\ufeff?(?:WEBVTT|\s*\d+\n\d{1,2}:\d{2}:\d{2}[,.]\d{3} --> )")
_SNIFFED: Final = 6000
"""Characters of a page's beginning in which its type shows."""


def read(data: bytes | str, *, name: str | None = None, encoding: str | None = None) -> Document:
    """Read a page, whatever its type; on content it never raises.

    Args:
        data: the bytes of a file, or its text.
        name: its file name; the suffix is a hint where the content does not tell.
        encoding: the character encoding, where something outside the file tells it.

    Raises:
        MissingExtraError: the file is a PDF and the extra `pdf` is not installed.

    """
    if isinstance(data, bytes):
        if data.startswith(b"%PDF") or b"%PDF-" in data[:1024]:
            return pdf.read(data)
        if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            return docx.read(data)
        kind = told_by_bytes(data)
        if kind is not None or is_binary_noise(data):
            what = f"this is {kind}" if kind else "these bytes are no text, and no file type that can be read"
            told = notice("source-unreadable", what)
            return Document("", (), "application/octet-stream", None, {}, (told,))
        decoded = decode(data, hint=encoding)
        page, found, noticed = decoded.text, decoded.encoding, decoded.diagnostics
    else:
        page, found, noticed = data, None, ()
    page, cleaned = clean(page)
    page, repaired = repair(page)
    document = _read_text(page, name or "")
    noticed = (*noticed, *cleaned, *repaired)
    if found is None and not noticed:
        return document
    return evolve(document, encoding=found, diagnostics=(*noticed, *document.diagnostics))


def _read_text(page: str, name: str) -> Document:
    if _CAPTIONS.match(page):
        return captions.read(page)
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    if suffix not in {".md", ".markdown", ".txt"} and _is_html(page, suffix):
        return _told(*escape_once(_without_cdata(page)), html.read)
    if (
        suffix in {".md", ".markdown"}
        or markdown.has_front_matter(page)
        or markdown.is_marked_throughout(page)
        or (suffix != ".txt" and markdown.looks_like_markdown(page))
    ):
        return _told(*resolve_entities(page), markdown.read)
    if _is_html(page, suffix):
        return _told(*escape_once(page), html.read)
    return _told(*resolve_entities(page), text.read)


def _told(page: str, noticed: tuple[Diagnostic, ...], reader: Callable[[str], Document]) -> Document:
    """Read a page that was repaired, and tell so."""
    document = reader(page)
    return evolve(document, diagnostics=(*noticed, *document.diagnostics)) if noticed else document


def _without_cdata(page: str) -> str:
    """Take the marks of CDATA off what they wrap, as the archive of Australia's prime ministers wraps pages."""
    first, *wrapped = page.split("<![CDATA[")
    return first + "".join([part.replace("]]>", "", 1) if "]]>" in part else f"<![CDATA[{part}" for part in wrapped])


def _is_html(page: str, suffix: str) -> bool:
    sample = page[:_SNIFFED]
    if "<" not in sample:
        return False
    return suffix in {".html", ".htm", ".xhtml", ".shtml"} or len(_TAG.findall(sample)) >= _FEWEST_TAGS


_FEWEST_TAGS: Final = 3
