"""What stands on the page and in no turn: told, so that no word is lost in silence."""

import re
from collections.abc import Sequence

from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.model import Span
from briefingkit.parsing.paragraphs import Paragraph

_BREADCRUMB = re.compile(
    r"(?:home|首页|首頁|ホーム|トップ|inicio|início|accueil|startseite|главная|홈)\s*[>»›/|]", re.IGNORECASE
)
_LONG_TEXT = 200
"""Characters: a longer paragraph left out below the heading may have been somebody's words."""


def tell_left_out(
    paras: Sequence[Paragraph], text: str, kept: frozenset[int], begin: tuple[int, int]
) -> tuple[Diagnostic, ...]:
    """Report the paragraphs that no turn holds, a run of them in one diagnostic.

    `begin` is where the transcript begins (paragraph, character): what stands before it was read for title and date.
    """
    found: list[Diagnostic] = []
    run: list[Paragraph] = []
    code = ""
    for index, para in enumerate(paras):
        if index == begin[0] and begin[1]:
            piece, now = para.before(begin[1]), "left-out-heading"
        elif index in kept:
            piece, now = None, ""
        else:
            piece, now = para, _code(para, index, begin[0])
        if run and (now != code or (piece is not None and text[run[-1].end : piece.line.start].strip())):
            found.append(_told(run, code))
            run = []
        code = now
        if piece is not None:
            run.append(piece)
    if run:
        found.append(_told(run, code))
    return tuple(found)


def _code(para: Paragraph, index: int, heading: int) -> str:
    if index < heading:
        return "left-out-furniture" if _BREADCRUMB.match(para.text) else "left-out-heading"
    return "left-out-text" if len(para.text) > _LONG_TEXT else "left-out-furniture"


def _told(run: Sequence[Paragraph], code: str) -> Diagnostic:
    what = {
        "left-out-heading": "read for the heading",
        "left-out-furniture": "part of the page, not of the transcript",
        "left-out-text": "belongs to no turn",
    }[code]
    span = Span(run[0].line.start, run[-1].end)
    return notice(code, what, line=run[0].line.number, excerpt=run[0].text, span=span)
