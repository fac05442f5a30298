"""The whole path: a page in, a briefing out. `parse` is tolerant: on content it never raises."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Final

from attrs import evolve

from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.layouts import Layout, as_layout, detect_layout
from briefingkit.model import Briefing, Source
from briefingkit.parsing.assemble import assemble
from briefingkit.parsing.footer import find_end, find_ended
from briefingkit.parsing.heading import read_heading
from briefingkit.parsing.labels import choose, with_inline
from briefingkit.parsing.language import as_tag, guess_language
from briefingkit.parsing.leftout import tell_left_out
from briefingkit.parsing.page import Page, look
from briefingkit.parsing.paragraphs import Paragraph, paragraphs
from briefingkit.parsing.parsed import Parsed
from briefingkit.parsing.refusal import refuse
from briefingkit.parsing.title import LONGEST_HEAD_LINE, SENTENCE, names_event, read_title
from briefingkit.parsing.traits import traits_of
from briefingkit.parsing.turns import begin_of, cut, uncut
from briefingkit.parsing.unannounced import with_unannounced
from briefingkit.parsing.unlabelled import is_unlabelled, unlabelled
from briefingkit.parsing.weighing import Label
from briefingkit.sources import Document, Line, read

_FOOT: Final = 8
"""Paragraphs below the transcript in which a date may be printed."""
_FEWEST_HEAD: Final = 8
_FLAT: Final = 1000
"""Characters of a line that is a page whose line ends are lost, its heading and all."""
_TITLE_WITHIN: Final = 15
"""Paragraphs among which the page's title is looked for."""

_DEEPEST_TITLE: Final = 150
"""Paragraphs above which a heading may be the page's title, below menus that a converter kept."""

Readable = Path | bytes | str | IO[str] | IO[bytes]
"""What can be parsed: a path, the bytes of a file, a transcript itself, or an open file."""


def parse(
    source: Readable, *, layout: str | Layout | None = None, name: str | None = None, encoding: str | None = None
) -> Parsed:
    """Read one page as a briefing.

    Args:
        source: a `Path` to a file, its bytes, a `str` that is the transcript itself, or an open file.
        layout: the name of a house style, a `Layout`, or "generic" for none; by default it is detected.
        name: a file name, where `source` is not a path; its suffix is a hint at the file's type.
        encoding: the character encoding, where something outside the file tells it.

    Raises:
        OSError: the path cannot be opened.
        LayoutError: there is no layout of that name.
        TypeError: `source` or `layout` is none of the above.
        MissingExtraError: the file's type needs an extra that is not installed.

    """
    data, found_name, notices = _bytes_of(source)
    chosen = as_layout(layout)
    called = name or found_name
    document = read(data, name=called, encoding=encoding)
    if called:
        document = evolve(document, head={**document.head, "file": called})
    return parse_document(document, chosen, notices)


def parse_document(document: Document, layout: Layout | None = None, notices: Sequence[Diagnostic] = ()) -> Parsed:
    """Read a document, once its bytes are lines: the steps from lines to briefing."""
    # 1. The house style, if the page is of one that is known.
    house = layout or detect_layout(_seen_first(document))
    # 2. Lines -> paragraphs.
    paras = paragraphs(document.lines)
    # 3. Candidates for labels, weighed together and cut together; where the last turn ends.
    page = look(paras, house)
    title = read_title(document, _title_lead(page))
    page = _titled(page, title)
    chosen = with_inline(page, choose(page))
    end, labels = find_end(paras, () if is_unlabelled(page, chosen) else chosen, house)
    title = None if _is_said(title, document, paras, labels) else title
    # 4. What stands above the first turn, and where it begins.
    heading = read_heading(document, _lead(paras, labels), _below(document, paras, end), title, house)
    begin = begin_of(page, labels, heading.opening)
    # 5. Pieces -> turns with sides and speakers -> sections.
    language = house.language or _language(document, paras, begin[0])
    cutting = cut(page, labels, begin, end) if labels else uncut(unlabelled(page, begin[0], end))
    cutting = evolve(cutting, pieces=with_unannounced(cutting.pieces, paras))
    assembled = assemble(page, cutting.pieces, heading.spokesperson, language)
    # 6. A page that is no transcript is said to be so.
    refused = refuse(page, labels, assembled.marked)
    briefing = Briefing(
        title=heading.title,
        date=heading.date,
        published=heading.published,
        started=heading.started,
        ended=find_ended(paras[end:]) or heading.ended,
        place=heading.place,
        institution=house.institution or document.head.get("institution"),
        language=language,
        speakers=() if refused else assembled.speakers,
        sections=() if refused else assembled.sections,
        source=_source(document, house),
    )
    # 7. What stands on the page and in no turn is told.
    kept, start = (frozenset[int](), (begin[0], 0)) if refused else (cutting.paragraphs, begin)
    left_out = tell_left_out(paras, document.text, kept, start)
    found = (refused,) if refused else assembled.diagnostics
    if heading.title is None and paras:
        found = (notice("title-missing", "no title is printed"), *found)
    return Parsed(
        briefing,
        (*notices, *document.diagnostics, *heading.diagnostics, *found, *left_out),
        house.name,
        document.text,
        {} if refused else {paras[w.candidate.paragraph].offset(w.candidate.at): w for w in labels},
    )


def _seen_first(document: Document) -> str:
    """Give what a page shows first: the facts of its head, and its first lines; what was said mentions anybody."""
    facts = [value for key, value in document.head.items() if key != "file"]
    shown = [line.text for line in document.lines[:15]]
    return "\n".join([*facts, *(text[:300] for text in shown if len(text) > _FLAT or not SENTENCE.match(text))])


def _titled(page: Page, title: str | None) -> Page:
    """Tell the page its title; the one headline that is the title holds no label, nor do the menus above it."""
    heads = [i for i, para in enumerate(page.paragraphs) if para.line.mark == "heading" and para.text == title]
    labels = [c for c in page.candidates if len(heads) != 1 or c.paragraph > heads[0]]
    return evolve(page, title=(title or "").casefold(), candidates=tuple(labels))


def _source(document: Document, house: Layout) -> Source:
    head = document.head
    return Source(head.get("file"), head.get("url"), document.media_type, document.encoding, house.name)


def _is_said(title: str | None, document: Document, paras: Sequence[Paragraph], labels: Sequence[Label]) -> bool:
    """Tell a line below the first label that was taken for the title of a page that has none."""
    if title is None or not labels or "title" in document.head or names_event(title):
        return False
    said = paras[labels[0].candidate.paragraph + 1 :][:_TITLE_WITHIN]
    return any(para.text.startswith(title) and para.line.mark != "heading" for para in said)


def _title_lead(page: Page) -> Sequence[Paragraph]:
    """Give the paragraphs among which the title stands: those above the first question or answer word.

    The first heading is among them: menus above it have items that look like labels, such as "Press" on its line.
    Of what stands deeper, below a long menu, only headings and lines that name an event are.
    """
    paras = page.paragraphs
    heads = [i for i, para in enumerate(paras[:_DEEPEST_TITLE]) if para.line.mark == "heading"]
    told = [c for c in page.candidates if (t := traits_of(c.label)).role in {"press", "podium"} or t.outlet]
    words = [c.paragraph for c in told if c.style != "alone" or page.bare[traits_of(c.label).key] > 1]
    first = words[0] if words else _TITLE_WITHIN
    near = min(_TITLE_WITHIN, max(_FEWEST_HEAD, first, heads[0] + 1 if heads else 0))
    deeper = (
        i for i in range(near, min(first, len(paras), _DEEPEST_TITLE)) if i in heads or names_event(paras[i].text)
    )
    return [*paras[:near], *(paras[i] for i in deeper)]


def _below(document: Document, paras: Sequence[Paragraph], end: int) -> Sequence[Paragraph]:
    """Give the first lines below the transcript, or those below the part of the page that was read for it."""
    if end < len(paras) or not document.lines:
        return paras[end : end + _FOOT]
    last = document.lines[-1]
    foot = document.text[last.start + len(last.text) :][: _FOOT * LONGEST_HEAD_LINE].split("\n")
    return paragraphs([Line(text.strip(), 0, last.number + n) for n, text in enumerate(foot) if text.strip()])[:_FOOT]


def _lead(paras: Sequence[Paragraph], labels: Sequence[Label]) -> Sequence[Paragraph]:
    """Give the paragraphs above the first label; of one that holds the label, the part before it."""
    if not labels:
        return paras
    first = labels[0].candidate
    return [*paras[: first.paragraph], *([paras[first.paragraph].before(first.at)] if first.at else [])]


def _bytes_of(source: Readable) -> tuple[bytes | str, str | None, tuple[Diagnostic, ...]]:
    if isinstance(source, Path):
        return source.read_bytes(), source.name, ()
    if isinstance(source, str):
        if len(source) < 260 and "\n" not in source and source.strip() and _is_file(source):
            return (
                source,
                None,
                (
                    notice(
                        "looks-like-path",
                        "this text is the name of a file: give a Path to read the file",
                        excerpt=source,
                    ),
                ),
            )
        return source, None, ()
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source), None, ()
    if isinstance(source, io.IOBase) or hasattr(source, "read"):
        name = getattr(source, "name", None)
        return source.read(), Path(name).name if isinstance(name, str) else None, ()
    raise TypeError(f"cannot parse {type(source).__name__}: give a Path, bytes, str or an open file")


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):
        return False


def _language(document: Document, paras: Sequence[Paragraph], first: int) -> str | None:
    middle = " ".join(para.text[:600] for para in paras[min(first, max(len(paras) - 1, 0)) :][:12])
    return guess_language(middle) or guess_language(document.text) or as_tag(document.head.get("language"))
