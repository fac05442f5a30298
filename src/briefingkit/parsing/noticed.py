"""What is noticed of turns and sections once they stand: what was guessed, missing, misprinted or shared."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from briefingkit import outlets
from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.model import Exchange, Side, Statement
from briefingkit.parsing.page import Page
from briefingkit.parsing.traits import traits_of
from briefingkit.parsing.turns import Piece

Sections = Sequence[Statement | Exchange]


def notices(
    page: Page, pieces: Sequence[Piece], found: Sequence[Side], guessed: frozenset[str], sections: Sections
) -> tuple[Diagnostic, ...]:
    """Tell what may be wrong with the turns of a page, or was decided without certainty."""
    return (
        *_of_labels(page, pieces, found, guessed),
        *_shared(page, pieces, found),
        *_of_sections(page, sections),
    )


def _line(page: Page, piece: Piece) -> int:
    """Give the number of the printed line in which a turn begins."""
    if piece.label is not None:
        return page.line_of(piece.label.candidate)
    return page.paragraphs[piece.segments[0].paragraph].number(piece.segments[0].start)


def _of_labels(
    page: Page, pieces: Sequence[Piece], found: Sequence[Side], guessed: frozenset[str]
) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for piece, side in zip(pieces, found, strict=True):
        if piece.label is None:
            if side == "press" and piece.segments:
                text = page.paragraphs[piece.segments[0].paragraph].text
                told = "a question without a label, told by its type"
                yield notice("label-missing", told, line=_line(page, piece), excerpt=text)
            continue
        printed, key = piece.label.candidate.label, piece.label.traits.key
        if traits_of(printed).key != key:
            yield notice("label-corrected", f"{printed!r} is taken for a misprint of {key!r}", line=_line(page, piece))
        if key in guessed and key not in seen:
            seen.add(key)
            told = f"{printed!r} is taken for {side} by how it speaks"
            yield notice("side-guessed", told, line=_line(page, piece))


def _shared(page: Page, pieces: Sequence[Piece], found: Sequence[Side]) -> Iterator[Diagnostic]:
    """Tell of a nameless official's label printed twice in a row: there may be two of them behind it."""
    told: set[str] = set()
    for (before, _), (piece, side) in pairwise(zip(pieces, found, strict=True)):
        if before.label is None or piece.label is None or side != "podium":
            continue
        traits = piece.label.traits
        nameless = traits.role is not None and "official" in traits.key
        if nameless and before.label.traits.key == traits.key and traits.key not in told:
            told.add(traits.key)
            message = f"several persons may speak as {piece.label.candidate.label!r}"
            yield notice("label-shared", message, line=_line(page, piece))


def _of_sections(page: Page, sections: Sections) -> Iterator[Diagnostic]:
    lines = [line for para in page.paragraphs for line in para.lines]
    unknown: dict[str, int | None] = {}
    for section in sections:
        if isinstance(section, Exchange):
            begins = section.turns[0].span
            line = lines[bisect_right(lines, begins.start, key=attrgetter("start")) - 1].number if begins else None
            if not section.answers:
                told = f"nobody answers in exchange {section.number}"
                yield notice("no-answer", told, line=line, excerpt=section.question)
            for outlet in section.outlets:
                if not outlets.as_printed(outlet.name):
                    unknown.setdefault(outlet.name, line)
    for name, line in unknown.items():
        yield notice("outlet-unknown", f"{name!r} is in no catalogue, and kept as printed", line=line)
    if sections and not any(isinstance(section, Exchange) for section in sections):
        yield notice("no-questions", "speakers take turns, but nobody asks")
