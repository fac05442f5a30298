"""Paragraphs -> candidates: every place of the page where a label may stand, whatever speaks against it."""

import re
from collections.abc import Sequence
from typing import Final

from briefingkit import outlets
from briefingkit.parsing.brackets import BRACKETS, bracketed
from briefingkit.parsing.candidate import TIME, TIME_AFTER, Candidate, Found, Place
from briefingkit.parsing.inline import inside, is_flat, wide_colon, within
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.parted import is_known, parted_before_colon, parted_by_mark
from briefingkit.parsing.punctuation import STOPS
from briefingkit.parsing.repeated import LONGEST_REPEATED, Repeated
from briefingkit.parsing.traits import traits_of
from briefingkit.parsing.unmarked import (
    TIME_BEFORE,
    alone,
    bare_word,
    lettered,
    reporter_alone,
)

_LONGEST_LABEL: Final = 160
"""Characters; Mexico's presidency prints name and whole office ("…, TITULAR DE LA COORDINACIÓN …") as the label."""
_LEADING_TIME = re.compile(
    rf"(?:[\[(（]({TIME})[\])）][\s\-–:]*(?=[^\W\d_])|({TIME})[\s\-–:]*(?=[^\W\d_])(?![AaPp]\.?\s?[Mm]\b))"
)
_BULLETS: Final = "-–—○〇●▲△▼▽▶▷►■□◆◇◎·•▪※☆★"
_BULLET = re.compile(rf"[{re.escape(_BULLETS)}]+\s*(?=[^\W\d_]|\([가-힣][가-힣 ]{{1,20}}\))")
_TOPIC_NUMBER = re.compile(r"\[\d{1,3}\.?\]\s*(?=[^\W\d_])")
"""`[2.] Q. Mr. President`: the Public Papers of the Presidents number the topics. The number stays above."""
_RUNNING = re.compile(r"(?![^\W\d_] ?- )[^\W\d_](?:[^.:：︰∶﹕–—|／\t\u00a0\u3000)）> ]| (?![ -])){100}")
"""A hundred characters without anything that could part a label: most paragraphs, told at once."""
_NAME_AND_TIME = re.compile(rf"([^\d:：]{{2,60}}?)\s+[\[(（]?({TIME})[\])）]?\s*(?=\s|$)")
_ASIDE_TO_COLON = re.compile(r"[:：][^()（）:：]{1,40}[)）]\s?[:：]")
"""What stands behind a colon within a label's brackets: South Africa's `MODERATOR (Acting CEO: GCIS): Good morning`."""
_CLOSED = re.compile(r"[:：][^()（）\[\]【】\n]{0,80}[)）\]】](?!\s?[:：])")
"""What stands behind a colon within brackets: India's `[Question in Hindi: Approximate Translation]`."""
_SPECKS = re.compile(r"\A['’`^~*.,]+\s+(?=[^\W\d_])")
"""Specks of paper that a machine took for type, before a label: `' PM: No`."""
_DIGITS: Final = frozenset("0123456789")
_HANGING: Final = 8
"""Spaces by which the lines below a label stand further in, so that no label begins with them."""


def scan(paras: Sequence[Paragraph]) -> tuple[Candidate, ...]:
    """Collect the candidates of a page, in order."""
    found: list[Candidate] = []
    repeated = Repeated.of(paras)
    outer = 0
    for index, para in enumerate(paras):
        outer = para.line.indent if para.line.gap else min(outer, para.line.indent)
        flat = is_flat(para, len(paras))
        for begin, line in () if flat else zip(para.breaks, para.lines, strict=True):
            if line.indent >= outer + _HANGING:
                continue
            candidate = _at(index, para, begin, repeated)
            if candidate is not None:
                found.append(candidate)
        parted = [*(within(index, para.text) if flat else ()), *inside(index, para.text)]
        found += sorted(parted, key=lambda candidate: candidate.at)
    return tuple(found)


def _at(index: int, para: Paragraph, begin: int, repeated: Repeated) -> Candidate | None:
    text, origin = para.text, begin
    if para.line.voice and begin == 0:
        voice = para.line.voice
        return Candidate(index, 0, voice, text[: voice - 1], "colon", "paragraph", None)
    place: Place = "paragraph" if para.at_start(begin) else "line"
    if _RUNNING.match(text, begin) and text.find(":", begin, begin + _LONGEST_LABEL) < 0 and not para.line.bold:
        bare = bare_word(para, begin)
        return Candidate(index, begin, bare[1], bare[0], bare[2], place, None) if bare else None
    if number := _TOPIC_NUMBER.match(text, begin):
        begin = origin = number.end()
    time = None
    bullet = _BULLET.match(text, begin) if text[begin : begin + 1] in _BULLETS else None
    if bullet:
        begin = bullet.end()
    if text[begin : begin + 1] in "[(（0123456789" and (leading := _LEADING_TIME.match(text, begin)):
        time, begin = leading[1] or leading[2], leading.end()
    found = _found(para, begin, repeated, bulleted=bullet is not None)
    if found is None:
        return None
    label, body, style, own_time = found
    return Candidate(index, origin, body, label, style, place, own_time or time)


def _found(para: Paragraph, begin: int, repeated: Repeated, *, bulleted: bool) -> Found | None:
    """Find the label at `begin`: the ways in which labels are parted from the words, the surest first."""
    text = para.text
    if own := lettered(para, begin) or reporter_alone(para, begin):
        return own
    timed = _NAME_AND_TIME.match(text, begin)
    if timed and timed.end() in {len(text), *(b - 1 for b in para.breaks)}:
        return timed[1].strip(), timed.end(), "alone", timed[2]
    if text[begin] not in BRACKETS and (marked := parted_by_mark(text, begin, repeated, bulleted=bulleted)):
        return *marked, None
    label = _colon(text, begin)
    if label is not None and para.line.bold and _is_bold_line(para, begin, begin + len(label)):
        label = None
    if bracket := bracketed(text, begin, len(label) if label is not None else None, often=repeated.bracketed):
        return *bracket, "bracket", None
    parted = parted_before_colon(para, begin, begin + len(label) if label is not None else len(text), repeated)
    if parted and not (label is not None and is_known(label)):
        return *parted, None
    if label is None:
        return bare_word(para, begin) or alone(para, begin, repeated, bulleted=bulleted)
    body = begin + len(label) + 1
    after = TIME_AFTER.match(text, body) or TIME_BEFORE.search(label)
    if after and after.re is TIME_AFTER:
        body = max(body, after.end())
    if after is None and (end := _outlet_end(para, begin, body)):
        return text[begin:end].rstrip(), end, "colon", None
    label = _SPECKS.sub("", TIME_BEFORE.sub("", label).strip() if after else label.strip())
    return label, body, "colon", after[1] if after else None


def _outlet_end(para: Paragraph, begin: int, body: int) -> int | None:
    """Give the end of a line that holds nothing but a question's word and the outlet: `Q: Reuters`, the OHR."""
    end = para.line_end(body)
    name = para.text[body:end].strip()
    printed = 0 < len(name) <= LONGEST_REPEATED and not name.endswith(tuple(STOPS)) and not name[0].islower()
    if not printed or not name[0].isalnum() or traits_of(para.text[begin : body - 1]).role != "press":
        return None
    return end if outlets.known(name) is not None or outlets.split_label(name)[1] is not None else None


def _is_bold_line(para: Paragraph, begin: int, colon: int) -> bool:
    """Tell a line all in bold with plain type below it, in which the first colon stands: the line is the label."""
    end = para.line_end(begin)
    return end < colon and para.bold_share(begin, end - 1) > 0.9 and para.bold_share(end, colon) < 0.5


def _colon(text: str, begin: int) -> str | None:
    """Give what stands before the first colon that is not a time's, if it may be a label at all."""
    limit = begin + _LONGEST_LABEL
    place = begin
    while True:
        narrow, wide = text.find(":", place, limit), wide_colon(text, place, limit)
        colon = narrow if wide < 0 or 0 <= narrow < wide else wide
        if colon <= begin:
            return None
        of_time = text[colon - 1] in _DIGITS and text[colon + 1 : colon + 2] in _DIGITS
        if not of_time and not _ASIDE_TO_COLON.match(text, colon):
            within = text[begin] in BRACKETS and _CLOSED.match(text, colon)
            return None if within or text.startswith("//", colon + 1) else text[begin:colon]
        place = colon + 1
