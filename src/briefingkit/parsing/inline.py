"""Labels within running text: pages whose line ends are lost, and several turns in one line."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefingkit.parsing.candidate import TIME_AFTER, Candidate
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.punctuation import ENDED
from briefingkit.parsing.traits import traits_of

_SENTENCE_END = re.compile(
    r"(?:.*(?:[^\W\d_]{2}(?<!\b[MD][RSrs])(?<!\bM[rR][sS])(?<!\bG[eE][nN])(?<!\bS[eE][nN])(?<!\bG[oO][vV])"
    r"(?<!\bA[dD][mM])(?<!\bR[eE][pP])(?<!\bSt)(?<!\bProf)"
    r"|[)\]»”\"’0-9%])(?:[.!?…]+|[ \u00a0\u202f][!?]+|;(?=\s[Α-ΩΆ-Ώ]))[»”\"’)\]]*\s+|.*[。？！…」]\s*)",
    re.DOTALL,
)
_INLINE_COLON = re.compile(r"\s?(?::(?=\s|[^\s\d]|$)|[：︰∶﹕])")
_WIDE_COLONS: Final = "：︰∶﹕"
_BARE = re.compile(
    r"(?:(?<=[.?!)\]…”\"’—–-][ \u00a0])|(?<=[.?!)\]…”\"’—–-][ \u00a0]{2}))Q[ \u00a0]{1,8}(?=[A-Z“\"‘'(\[…—–-])"
)
"""The White House's Q, which has no colon."""
_DASHED = re.compile(
    r"(?<=[.?!…»)\]`] )((?:(?:Sra?|Dra?|D|Dª|Mme?|M)\.\s)?[A-ZÀ-Þ][^\W\d_]*(?:[ '’][^\W\d_]+){0,2})"
    r"(?:\s?\.\s?[-–—]{1,2}|-)\s+(?=\S)"
)
"""`REPONSE.- Oui`, as France's presidency prints turn after turn in one paragraph before 1990; Spain `Sr. Díaz.-`."""
_EASTERN = re.compile(
    r"(?<=[。？！」』）?] )(?:([\u3040-\u30ff\u3400-\u9fff々]{1,10})[:：]"
    r"|[\[【]([\u3400-\u9fff·]{2,20})[\]】][:：]?)\s?"
)
"""`ありません。 安倍:`, `谢谢。 [陈舟]`: turn after turn in one paragraph, as news portals of Japan and China print."""
_CHEVRONED = re.compile(r"(?<=\S )>>+ ?([^\W\d_][^:>\n]{0,60}):(?=\s)")
"""`-- >> Prime Minister Korda: sorry`, as captions tell that the speaker changes."""
_SENTENCE_ENDS: Final = (*ENDED, "—", "--")
_OF_TIME = re.compile(r"(?<=\d):(?=\d)")
"""A colon that parts no label: 00:01."""
_FLAT_LENGTH: Final = 3000
"""Characters of a paragraph that can only be a page whose line ends are lost (dumps of kremlin.ru)."""
_SHORT_PAGE: Final = 100
_FEWEST_COLONS: Final = 2
"""Length and colons of a page that is a single paragraph."""
_FEW: Final = 6
_FEW_COLONS: Final = 4
_MOST_WORDS: Final = 3
_EDGE = re.compile(r"[\s\u00a0】)）\]]+")
_MOMENT = re.compile(r".*\d\s?[AaPp]\.?[Mm]\.?[\s\u00a0]+(?:[A-Z]{2,4}[\s\u00a0]+)?")
"""The time above the first label, where the line ends between them are lost: `1:06 P.M. EST MS. HALE: …`."""
_DIGITS: Final = frozenset("0123456789")


def is_flat(para: Paragraph, count: int) -> bool:
    """Tell a paragraph that is a whole page whose line ends are lost, on a page of `count` paragraphs."""
    text = para.text
    if len(text) > _FLAT_LENGTH or count > _FEW:
        return len(text) > _FLAT_LENGTH
    colons = text.count(":") + text.count("：") - len(_OF_TIME.findall(text))
    whole_page = count == len(para.lines) == 1 and len(text) > _SHORT_PAGE
    return colons >= (_FEWEST_COLONS if whole_page else _FEW_COLONS) and (whole_page or len(text) > _FLAT_LENGTH // 8)


def wide_colon(text: str, begin: int, end: int) -> int:
    """Find the colons of East Asian type: full-width, and the vertical one and the ratio that Hong Kong prints."""
    if text.isascii():
        return -1
    found = [place for colon in _WIDE_COLONS if (place := text.find(colon, begin, end)) >= 0]
    return min(found, default=-1)


def within(index: int, text: str) -> Iterator[Candidate]:
    """Find labels inside running text whose line ends are lost: after a sentence's end, before a colon; a bare Q."""
    for bare in _BARE.finditer(text):
        yield Candidate(index, bare.start(), bare.end(), bare[0][0], "narrow", "paragraph")
    for colon in re.finditer(r"\s?(?::(?=\s|[^\s\d/])|[：︰∶﹕])", text):
        window = text[max(0, colon.start() - 80) : colon.start()]
        ended = _SENTENCE_END.match(window)
        if ended:
            label = window[ended.end() :]
        elif colon.start() <= len(window):
            label = _label_behind(window) or window
        else:  # in Chinese, a space before 问 is where a line has ended
            label = _label_behind(window) or "" if colon[0][-1] in _WIDE_COLONS else ""
        label = _MOMENT.sub("", label).lstrip("* \u00a0\t")  # asterisks that parted announcements when there were lines
        if (
            label.strip("> ")
            and len(label) <= 70
            and not (label[-1] in _DIGITS and text[colon.end() : colon.end() + 1] in _DIGITS)
        ):
            at = colon.start() - len(label)
            body, time = _body(text, colon.end())
            yield Candidate(index, at, body, label.lstrip("> ").rstrip(), "colon", "paragraph", time)


def _label_behind(heading: str) -> str | None:
    """Give the words before the first colon, behind a heading whose line ends are lost, if they are a label."""
    starts = [0, *(edge.end() for edge in _EDGE.finditer(heading))][-_MOST_WORDS:]
    return next((heading[at:] for at in starts if traits_of(heading[at:].strip()).role is not None), None)


def inside(index: int, text: str) -> Iterator[Candidate]:
    """Find labels inside a paragraph that holds several turns, told by how they are printed alone."""
    if ".-" in text:
        yield from _before_dashes(index, text)
    for match in _CHEVRONED.finditer(text) if ">>" in text else ():
        yield Candidate(index, match.start(), match.end(), match[1], "colon", "inline")
    for match in _EASTERN.finditer(text) if not text.isascii() else ():
        bracketed = match[2] is not None
        yield Candidate(
            index, match.start(), match.end(), match[1] or match[2], "bracket" if bracketed else "colon", "inline"
        )


def _before_dashes(index: int, text: str) -> Iterator[Candidate]:
    """Find words for speakers before a full stop and a dash, and those that are found so also behind any word."""
    told = (match[1] for match in _DASHED.finditer(text))
    known = {label for label in told if (traits := traits_of(label)).role is not None or traits.titled}
    if known:
        again = re.compile(rf"(?<=\s)({'|'.join(map(re.escape, sorted(known)))})(?:\s?\.\s?[-–—]{{1,2}}|-)\s+(?=\S)")
        for match in again.finditer(text):
            yield Candidate(index, match.start(), match.end(), match[1], "colon", "inline")


def _body(text: str, colon: int) -> tuple[int, str | None]:
    """Give where the words begin behind a colon, and the time of the recording printed between."""
    time = TIME_AFTER.match(text, colon)
    return (time.end(), time[1]) if time else (colon, None)


def find_inline(paras: Sequence[Paragraph], labels: Sequence[str], taken: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Find labels already known to be labels inside paragraphs, where several turns share a line."""
    if not labels:
        return ()
    known, lengths = frozenset(labels), sorted({len(label) for label in labels}, reverse=True)
    bodies: dict[int, int] = {}
    for candidate in taken:
        bodies[candidate.paragraph] = min(candidate.body, bodies.get(candidate.paragraph, candidate.body))
    first = min(((c.paragraph, c.at) for c in taken), default=(0, 0))
    heads = {(c.paragraph, place) for c in taken for place in range(c.at, c.body)}
    bodies_at = {(c.paragraph, c.body) for c in taken}
    found = []
    for index, para in enumerate(paras):
        flat = is_flat(para, len(paras))
        body = 1 if flat else bodies.get(index, 1)
        if para.text.find(":", body) < 0 and (para.text.isascii() or wide_colon(para.text, body, len(para.text)) < 0):
            continue
        loose = flat and index == first[0]
        for colon in _INLINE_COLON.finditer(para.text, body):
            before = colon.start() - body
            length = next(
                (n for n in lengths if n <= before and para.text[colon.start() - n : colon.start()] in known), 0
            )
            start = colon.start() - length
            head = loose and colon.end() <= first[1] and para.text[start - 1].isspace()
            # Typescripts leave a question out: `Question: Prime Minister:`
            silent = (index, start - 1) in bodies_at and para.line_end(start) <= colon.end() + 1
            ended = _ends_sentence(para.text, start) if length > 1 else para.text.endswith(("? ", "？"), 0, start)
            if length and (index, start) not in heads and (head or silent or ended):
                label, (at, time) = para.text[start : colon.start()], _body(para.text, colon.end())
                found.append(Candidate(index, start, at, label, "colon", "inline", time))
                loose = loose and not head
    return tuple(found)


def find_misprinted(
    paras: Sequence[Paragraph], labels: Sequence[str], words: Sequence[str], taken: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """Find labels already known at the head of a line, with another mark for the colon: `PM; No.`, `Korda- No.`.

    Behind `words` for a question alone, a comma or semicolon stands for it before a capital: `Q, Do you`.
    """
    marks = [(labels, r"(?:\s?[;!]|-)(?=\s)"), (words, r"[,;](?=\s+[\"“'‘]?[A-Z])")]
    patterns = [re.compile(rf"({'|'.join(map(re.escape, known))}){mark}") for known, mark in marks if known]
    begun = {(c.paragraph, c.at) for c in taken}
    return tuple(
        Candidate(index, begin, match.end(), match[1], "colon", "paragraph" if para.at_start(begin) else "line")
        for index, para in enumerate(paras)
        if ";" in para.text or "!" in para.text or "- " in para.text or any(f"{word}," in para.text for word in words)
        for begin in para.breaks
        if (index, begin) not in begun
        and (match := next(filter(None, (pattern.match(para.text, begin) for pattern in patterns)), None))
    )


def _ends_sentence(text: str, at: int) -> bool:
    """Tell whether a sentence, or a wide gap, ends right before `at`."""
    before = text[max(0, at - 3) : at]
    return before.rstrip().endswith(_SENTENCE_ENDS) or before.endswith("  ")
