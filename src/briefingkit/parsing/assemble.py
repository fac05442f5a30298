"""Pieces -> turns: content, sides and speakers put together into the briefing's own values."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from briefingkit.diagnostics import Diagnostic
from briefingkit.model import Exchange, Side, Span, Speaker, StageDirection, Statement, Turn, Utterance
from briefingkit.parsing.exchanges import Marked, sections
from briefingkit.parsing.language import country_of
from briefingkit.parsing.noticed import notices
from briefingkit.parsing.page import Page
from briefingkit.parsing.sides import sides
from briefingkit.parsing.speakers import Heard, speakers
from briefingkit.parsing.stage import is_time_mark, utterance
from briefingkit.parsing.topics import headlines
from briefingkit.parsing.turns import Piece

Content = tuple[Utterance | StageDirection, ...]


_REFERENCE_MARK: Final = "※"
"""What begins an editor's note in Japan and Korea."""


@frozen
class Assembled:
    """The sections of a briefing with their speakers, and what was noticed on the way."""

    sections: tuple[Statement | Exchange, ...]
    speakers: tuple[Speaker, ...]
    marked: tuple[Marked, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


def assemble(page: Page, pieces: Sequence[Piece], spokesperson: str | None, language: str | None) -> Assembled:
    """Make the pieces of a page turns, and the turns sections."""
    heads = headlines(page, pieces)
    contents = [_content(page, piece, heads) for piece in pieces]
    texts = ["\n".join([c.text for c in content if isinstance(c, Utterance)]) for content in contents]
    found, guessed = sides(page, pieces, texts)
    calls = ["", *(text if side != "press" else "" for side, text in zip(found[:-1], texts[:-1], strict=True))]
    heard = [Heard(p.label, side, text, call) for p, side, text, call in zip(pieces, found, texts, calls, strict=False)]
    people = speakers(heard, spokesperson, language=language, country=page.layout.country or country_of(language))
    marked: list[Marked] = []
    for index, piece in enumerate(pieces):
        turn = _turn(page, piece, found[index], people[index], contents[index])
        _append(marked, turn, piece)
    grouped = sections(marked)
    return Assembled(
        grouped,
        tuple({s.id: s for s in people if s is not None}.values()),
        tuple(marked),
        notices(page, pieces, found, guessed, grouped),
    )


def _content(page: Page, piece: Piece, heads: frozenset[int]) -> Content:
    items: list[Utterance | StageDirection] = []
    for segment in piece.segments:
        para = page.paragraphs[segment.paragraph]
        text = para.text[segment.start : segment.end]
        if segment.paragraph in heads and piece.segments[0] is not segment:
            items.append(StageDirection(text, "heading"))
        elif is_time_mark(text):
            items.append(StageDirection(text, "time"))
        elif segment.paragraph in page.videos:
            items.append(StageDirection(text, "incident"))
        elif text.startswith(_REFERENCE_MARK):
            items.append(StageDirection(text, "note"))
        elif text:
            items.append(utterance(text))
    return tuple(items)


def _turn(page: Page, piece: Piece, side: Side, speaker: Speaker | None, content: Content) -> Turn:
    label = piece.label.candidate if piece.label else None
    first = page.paragraphs[label.paragraph].offset(label.at) if label else None
    if first is None:
        segment = piece.segments[0]
        first = page.paragraphs[segment.paragraph].offset(segment.start)
    if piece.segments:
        segment = piece.segments[-1]
        last = page.paragraphs[segment.paragraph].offset(segment.end)
    else:
        last = page.paragraphs[label.paragraph].offset(label.body) if label else first
    return Turn(
        side,
        content,
        label.label if label else None,
        speaker,
        label.time if label else None,
        Span(first, max(first, last)),
    )


def _is_timed(turn: Turn) -> bool:
    """Tell a turn with a time beside its label, or right below it."""
    first = turn.content[0] if turn.content else None
    return turn.time is not None or (isinstance(first, StageDirection) and first.kind == "time")


def _append(marked: list[Marked], turn: Turn, piece: Piece) -> None:
    """Add a turn, or go on with the last one where a transcriber only repeats its label.

    rev.com prints the label again every half minute; Mexico's presidency after a song or a video. A word for any
    reporter, such as Q, may be the next one's.
    """
    if marked and piece.label and turn.label == marked[-1].turn.label and turn.side == marked[-1].turn.side:
        last = marked[-1].turn
        ending = last.content[-1] if last.content else None
        ends_in_note = isinstance(ending, StageDirection) and ending.kind != "heading"
        anybody = piece.label.traits.role == "press" and not any(map(str.isdigit, turn.label or ""))
        if (_is_timed(turn) and _is_timed(last) and not anybody) or (ends_in_note and turn.side == "podium"):
            repeated = StageDirection(
                f"{turn.label}{f' ({turn.time})' if turn.time else ''}", "time" if turn.time else "note"
            )
            span = Span(last.span.start, turn.span.end) if last.span and turn.span else None
            marked[-1] = evolve(
                marked[-1], turn=evolve(last, content=(*last.content, repeated, *turn.content), span=span)
            )
            return
    traits = piece.label.traits if piece.label else None
    marked.append(
        Marked(
            turn, traits is not None and traits.follow_up, traits is not None and traits.after_event, piece.breaks_off
        )
    )
