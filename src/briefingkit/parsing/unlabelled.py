"""Pages without labels: turns told by a dash at their head, or by questions set in bold."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final

from attrs import evolve

from briefingkit.model import Side
from briefingkit.parsing.page import Page
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.phrases import calls
from briefingkit.parsing.punctuation import ASKING
from briefingkit.parsing.turns import Piece, Segment, is_sentence
from briefingkit.parsing.weighing import Label

_DASH = re.compile(r"[-–—―]\s?(?=[^\W_])")
_ANSWER = re.compile(r"[▲△▶►▷■◆]\s?(?=[^\W_])")
_ASKS = re.compile(f"[{ASKING}]")
_TOLD = re.compile(
    r"[,.!?”\"]\s(?:sa|säger|sade|sier|siger|sagde|sagte|mondta|said|says|dijo|disse|ha detto|powiedział|řekl)"
    r"\s[A-ZÀ-Þ]"
)
"""`- Det är bra, sa Pettersson.`: newspapers of the north tell so what was said, and print no transcript."""
_FEWEST_TURNS: Final = 4
_FEWEST_SIDE: Final = 2
"""Turns of each side, where nothing but dashes parts them: a list of questions, or a live ticker, has fewer."""
_DASH_SHARE: Final = 0.3
_TURNING_SHARE: Final = 0.8
_ASKING_SHARE: Final = 0.6
_FEW_WORDS: Final = 80
"""Characters."""
_BY_CHANCE: Final = 3
_OUTNUMBERED: Final = 10
_CLOSING: Final = 120
"""Characters at the end of a welcome in which the first speaker is called."""
_BOLD: Final = 0.75


def unlabelled(page: Page, begin: int, end: int) -> tuple[Piece, ...]:
    """Cut a page that prints no labels into pieces; nothing where nothing marks a change of speaker.

    Where all lines are short, the heading seems to go on to the end: then what is below the title is looked at.
    """
    return _cut(page.paragraphs, begin, end) or _cut(page.paragraphs, _below_title(page), end)


def is_unlabelled(page: Page, labels: Sequence[Label]) -> bool:
    """Tell a page whose dashes or bold questions part many turns; a label or two may be there by chance."""
    if not labels or len(labels) > _BY_CHANCE:
        return False
    return len(_cut(page.paragraphs, 0, len(page.paragraphs))) >= _OUTNUMBERED * len(labels)


def _below_title(page: Page) -> int:
    texts = [para.text.casefold() for para in page.paragraphs]
    return texts.index(page.title) + 1 if page.title in texts else len(texts)


def _cut(paras: Sequence[Paragraph], begin: int, end: int) -> tuple[Piece, ...]:
    return _by_signs(paras, begin, end) or _by_dash(paras, begin, end) or _by_bold(paras, begin, end)


def _by_signs(paras: Sequence[Paragraph], begin: int, end: int) -> tuple[Piece, ...]:
    """Cut where a dash opens each question and a triangle or square each answer: Korea's ministries and newspapers."""
    heads = [
        (i, match) for i in range(begin, end) if (match := _DASH.match(paras[i].text) or _ANSWER.match(paras[i].text))
    ]
    asking = [match.re is _DASH for _, match in heads]
    turns = sum(a != b for a, b in pairwise(asking))
    if min(asking.count(True), asking.count(False)) < _FEWEST_TURNS - 1 or turns < _TURNING_SHARE * (len(heads) - 1):
        return ()
    return tuple(
        Piece(
            None,
            (
                Segment(head, match.end(), len(paras[head].text)),
                *(Segment(i, 0, len(paras[i].text)) for i in range(head + 1, stop)),
            ),
            "press" if match.re is _DASH else "podium",
        )
        for (head, match), stop in zip(heads, [*[head for head, _ in heads[1:]], end], strict=True)
    )


def _by_dash(paras: Sequence[Paragraph], begin: int, end: int) -> tuple[Piece, ...]:
    """Cut at lines that begin with a dash: captions mailed by Sweden's Folkhälsomyndigheten."""
    heads = [i for i in range(begin, end) if _DASH.match(paras[i].text)]
    if len(heads) < _FEWEST_TURNS or len(heads) < _DASH_SHARE * (end - heads[0]):
        return ()
    pieces: list[Piece] = []
    said = range(begin, heads[0])
    if any(is_sentence(paras[i].text) for i in said):  # words of welcome have no dash
        hands_over = calls(paras[said[-1]].text[-_CLOSING:])
        segments = tuple(Segment(i, 0, len(paras[i].text)) for i in said)
        pieces.append(Piece(None, segments, "floor" if hands_over else "podium"))
    for head, stop in zip(heads, [*heads[1:], end], strict=True):
        dash = _DASH.match(paras[head].text)
        first = Segment(head, dash.end() if dash else 0, len(paras[head].text))
        segments = (first, *(Segment(i, 0, len(paras[i].text)) for i in range(head + 1, stop)))
        asks = any(_ASKS.search(paras[s.paragraph].text) for s in segments[-2:])
        pieces.append(Piece(None, segments, "press" if asks else "podium"))
    told = sum(_TOLD.search(paras[head].text) is not None for head in heads)
    asking = sum(piece.side == "press" for piece in pieces)
    both = min(asking, len(pieces) - asking) >= _FEWEST_SIDE
    return _between_answers(pieces) if both and told < _FEWEST_SIDE else ()


def _between_answers(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Give the press a few words between two answers, though they have no question mark: "Nothing has changed…"."""
    sides = [piece.side for piece in pieces]
    between = [
        0 < i < len(pieces) - 1
        and sides[i - 1] == sides[i] == sides[i + 1] == "podium"
        and sum(s.end - s.start for s in piece.segments) <= _FEW_WORDS
        for i, piece in enumerate(pieces)
    ]
    return tuple(evolve(piece, side="press") if few else piece for piece, few in zip(pieces, between, strict=True))


def _by_bold(paras: Sequence[Paragraph], begin: int, end: int) -> tuple[Piece, ...]:
    """Cut where bold type begins and ends: interviews, and central banks that print questions in bold."""
    kinds = [_kind(paras[i]) for i in range(begin, end)]
    bold = [i for i in range(begin, end) if kinds[i - begin] == "press"]
    asking = sum(_ASKS.search(paras[i].text[-80:]) is not None for i in bold)
    runs = [list(run) for kind, run in groupby(range(begin, end), lambda i: kinds[i - begin]) if kind == "press"]
    asked = sum(any(_ASKS.search(paras[i].text) for i in run) for run in runs)
    if len(bold) < _FEWEST_TURNS - 1 or max(asking / len(bold), asked / len(runs)) < _ASKING_SHARE:
        return ()
    pieces: list[Piece] = []
    for index in range(begin, end):
        side: Side = kinds[index - begin]
        segment = Segment(index, 0, len(paras[index].text))
        if pieces and pieces[-1].side == side:
            pieces[-1] = Piece(None, (*pieces[-1].segments, segment), side)
        else:
            pieces.append(Piece(None, (segment,), side))
    return tuple(pieces)


def _kind(para: Paragraph) -> Side:
    asks = para.bold_share(0, len(para.text)) > _BOLD and para.line.mark != "heading"
    return "press" if asks and len(para.text) > 20 else "podium"
