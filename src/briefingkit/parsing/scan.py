"""Paragraphs -> candidates: every place of the page where a label may stand, whatever speaks against it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from attrs import frozen

from briefingkit.parsing import lexicon
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.stage import stage_kind
from briefingkit.parsing.traits import traits_of, words_of

Style = Literal["colon", "bracket", "wide", "narrow", "period", "bold", "alone"]
"""How a label is parted from the words: `Q:`, `【記者】`, `Q    `, `Q `, `The President.`, by bold type, or alone."""

Place = Literal["paragraph", "line", "inline"]
"""Where a label stands: at the head of a paragraph, of a wrapped line, or within running text."""

_LONGEST_LABEL: Final = 160
"""Characters; Mexico's presidency prints name and whole office ("…, TITULAR DE LA COORDINACIÓN …") as the label."""
_LONGEST_ALONE: Final = 100
_TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_LEADING_TIME = re.compile(rf"[\[(（]?({_TIME})[\])）]?[\s\-–:]*(?=[^\W\d_])(?![AaPp]\.?\s?[Mm]\b)")
_TIME_AFTER = re.compile(rf"\s*[\[(（]({_TIME})[\])）]\s*")
_TIME_BEFORE = re.compile(rf"\s*[\[(（]?({_TIME})[\])）]?$")
_BRACKET = re.compile(
    r"[【〔＜<〈（(\[]\s?([^】〕＞>〉）)\]\n]{1,60})[】〕＞>〉）)\]]\s*([:：]?)\s*|([^\W\d_]{1,4}\d{0,2}(?:\s?[(（][^()（）]{1,20}[)）])?)\s?[)）]\s*"
)
_WIDE = re.compile(
    r"([^\s:：.。?？!！,，、]{1,30}(?: [^\s:：.。?？!！]{1,24}){0,5})(?:[ \u00a0\u3000]{2,}|\t+"
    r"|[\u00a0\u3000])(?=\S)"
)
_NARROW = re.compile(r"([QA])\s(?=[^\W\d_a-z]|[\"“'‘(\[—–…]|--)")
_QUESTION_MARK = re.compile(r"([QA])\.\s*[-–—]*\s*(?=\S)")
_LETTER = re.compile(r"([QAPRDВО])(?:\.\s?[-–—]*|\s[-–—])\s*(?=\S)")
_PERIOD = re.compile(
    r"((?:(?:[^\W\d_]|M[rRsS]|M(?:rs|RS)|D[rR]|G(?:en|EN)|S(?:en|EN)|G(?:ov|OV)|L[tT]|C(?:ol|OL)|A(?:dm|DM)"
    r"|Prof|Sec|Amb)\. ?)*"
    r"[^\s.:：?!,;][^.:：?!;]{0,48}?)"
    r"\s?(?:[.:]\s?[-–—]+|\.(?=\s)|\s[-–—]+(?=\s)|[–—](?=\s)|／|\|)\s*"
)
_SENTENCE_END = re.compile(
    r"(?:.*(?:[^\W\d_]{2}(?<!\b[MD][RSrs])(?<!\bMrs)(?<!\bGen)(?<!\bGEN)(?<!\bSen)(?<!\bGov)(?<!\bSt)"
    r"|[)\]»”\"’0-9%])[.!?…]+[»”\"’)\]]*\s+|.*[。？！…」]\s*)",
    re.DOTALL,
)
_BULLETS: Final = "-–—○●▶▷►■□◆◇◎·•▪※☆★"
_BULLET = re.compile(rf"[{re.escape(_BULLETS)}]+\s*(?=[^\W\d_])")
_BRACKETS: Final = "【〔＜<〈（(["
_RUNNING = re.compile(r"[^\W\d_](?:[^.:：︰–—|／\t\u00a0\u3000)）> ]| (?! )){100}")
"""A hundred characters without anything that could part a label: most paragraphs, told at once."""
_PUNCTUATION: Final = " \t\u00a0\u3000.:：-–—,;"
_NAME_AND_TIME = re.compile(rf"([^\d:：]{{2,60}}?)\s+[\[(（]?({_TIME})[\])）]?\s*(?=\s|$)")
_INLINE_COLON = re.compile(r"\s?(?::(?=\s|[^\s\d])|[：︰])")
_DIGITS: Final = frozenset("0123456789")
_SENTENCE_ENDS: Final = tuple('.!?…。？！”"’»)]')
_FLAT_LENGTH: Final = 3000
"""Characters of a paragraph that can only be a page whose line ends are lost (dumps of kremlin.ru)."""


_FEW: Final = 6
_SHORT_CJK: Final = 10


@frozen
class Candidate:
    """A place where a turn may begin.

    `paragraph` is the paragraph's index; the label begins at `at`, the words at `body` in its text.
    """

    paragraph: int
    at: int
    body: int
    label: str
    style: Style
    place: Place
    time: str | None = None


def scan(paras: Sequence[Paragraph]) -> tuple[Candidate, ...]:
    """Collect the candidates of a page, in order."""
    found: list[Candidate] = []
    for index, para in enumerate(paras):
        if is_flat(para.text, len(paras)):
            found += _within(index, para.text)
            continue
        for begin in para.breaks:
            candidate = _at(index, para, begin)
            if candidate is not None:
                found.append(candidate)
    return tuple(found)


def is_flat(text: str, count: int) -> bool:
    """Tell a paragraph that is a whole page whose line ends are lost, on a page of `count` paragraphs."""
    if len(text) > _FLAT_LENGTH:
        return True
    return count <= _FEW and len(text) > _FLAT_LENGTH // 8 and text.count(":") + text.count("：") > _FEW


def _at(index: int, para: Paragraph, begin: int) -> Candidate | None:
    text, origin = para.text, begin
    if _RUNNING.match(text, begin) and text.find(":", begin, begin + _LONGEST_LABEL) < 0 and not para.line.bold:
        return None
    place: Place = "paragraph" if para.at_start(begin) else "line"
    time = None
    bullet = _BULLET.match(text, begin) if text[begin : begin + 1] in _BULLETS else None
    if bullet:
        begin = bullet.end()
    if text[begin : begin + 1] in "[(（0123456789" and (leading := _LEADING_TIME.match(text, begin)):
        time, begin = leading[1], leading.end()
    timed = _NAME_AND_TIME.match(text, begin)
    if timed and timed.end() in {len(text), *(b - 1 for b in para.breaks)}:
        return Candidate(index, origin, timed.end(), timed[1].strip(), "alone", place, timed[2])
    wide = _WIDE.match(text, begin) or _NARROW.match(text, begin)
    if wide and text[begin] not in _BRACKETS and traits_of(wide[1]).role:
        return Candidate(index, origin, wide.end(), wide[1], "wide" if wide.re is _WIDE else "narrow", place, time)
    label = _colon(text, begin)
    bracket = _bracketed(text, begin, len(label) if label is not None else None)
    if bracket:
        return Candidate(index, origin, bracket.end(), bracket[1] or bracket[3], "bracket", place, time)
    parted = _parted(para, begin, begin + len(label) if label is not None else len(text))
    if parted and not (label is not None and _is_known(label)):
        return Candidate(index, origin, parted[1], parted[0], parted[2], place, time)
    if label is not None:
        body = begin + len(label) + 1
        after = _TIME_AFTER.match(text, body) or _TIME_BEFORE.search(label)
        if after:
            time = after[1]
            body = max(body, after.end() if after.re is _TIME_AFTER else 0)
            label = _TIME_BEFORE.sub("", label)
        return Candidate(index, origin, body, label.strip(), "colon", place, time)
    alone = _alone(para, begin, bulleted=bullet is not None)
    return Candidate(index, origin, alone[1], alone[0], "alone", place, alone[2] or time) if alone else None


def _is_known(label: str) -> bool:
    traits = traits_of(label)
    return traits.role is not None or traits.outlet


def _bracketed(text: str, begin: int, colon: int | None) -> re.Match[str] | None:
    """Match a label in brackets at `begin`, unless the first colon (so far behind) parts a longer label."""
    if (
        text[begin : begin + 1] not in _BRACKETS
        and ")" not in text[begin : begin + 30]
        and "）" not in text[begin : begin + 30]
    ):
        return None
    bracket = _BRACKET.match(text, begin)
    if not bracket or (colon is not None and bracket.end() > begin + colon + 2):
        return None
    if bracket[2]:
        return bracket
    if text[begin] == "[":  # live texts of China's news portals: a label in brackets on its line
        label = traits_of(bracket[1])
        whole = bracket.end() == len(text) and (label.role or label.outlet or label.titled)
        return bracket if whole and stage_kind(bracket[1]) is None else None
    return bracket if _may_be_bracketed(text[begin], bracket[1] or bracket[3]) else None


def _parted(para: Paragraph, begin: int, limit: int) -> tuple[str, int, Style] | None:
    """Find a label parted by the end of bold type, a full stop, a dash or a gap, before the first colon at `limit`."""
    text = para.text
    bold = para.bold_head(begin)
    if bold and 1 < bold - begin <= _LONGEST_ALONE and bold < limit and text[bold:limit].strip():
        label = text[begin:bold].strip(_PUNCTUATION)
        if len(traits_of(label).key) > 1 or _is_known(label):
            return label, bold, "bold"
    letter = _QUESTION_MARK.match(text, begin)
    if letter and letter.end() <= limit:
        return letter[1], letter.end(), "period"
    before_colon = traits_of(text[begin:limit]) if limit < len(text) else None
    if before_colon and before_colon.shape in {"name", "caps"} and not before_colon.sentence:
        return None
    match = _LETTER.match(text, begin) or _WIDE.match(text, begin) or _PERIOD.match(text, begin)
    if match and match.end() <= limit and _may_stand_bare(match[1]):
        return match[1], match.end(), "wide" if match.re is _WIDE else "period"
    return None


def _colon(text: str, begin: int) -> str | None:
    """Give what stands before the first colon that is not a time's, if it may be a label at all."""
    limit = begin + _LONGEST_LABEL
    place = begin
    while True:
        narrow, wide = text.find(":", place, limit), _wide_colon(text, place, limit)
        colon = narrow if wide < 0 or 0 <= narrow < wide else wide
        if colon <= begin:
            return None
        if text[colon - 1] not in _DIGITS or text[colon + 1 : colon + 2] not in _DIGITS:
            return None if text.startswith("//", colon + 1) else text[begin:colon]
        place = colon + 1


def _wide_colon(text: str, begin: int, end: int) -> int:
    """Find the colons of East Asian type: full-width, and the vertical one that Hong Kong prints."""
    if text.isascii():
        return -1
    found = [place for place in (text.find("：", begin, end), text.find("︰", begin, end)) if place >= 0]
    return min(found, default=-1)


def _alone(para: Paragraph, begin: int, *, bulleted: bool) -> tuple[str, int, str | None] | None:
    """Find a label that has a line to itself: (label, end, time)."""
    text, time = para.text, None
    end = next((b for b in para.breaks if b > begin), len(text))
    line = text[begin:end].rstrip()
    after = _TIME_BEFORE.search(line)
    if after and after.start() > 0:
        time, line = after[1], line[: after.start()]
    if not 0 < len(line) <= _LONGEST_ALONE or line[-1] in ".?!。？！;…" or line.startswith(("(", "[", "（", "#")):
        return None
    traits = traits_of(line)
    marked = bulleted or traits.shape == "caps" or para.line.mark == "heading" or para.bold_share(begin, end) > 0.9
    official = traits.titled and traits.shape != "phrase"
    if traits.role or traits.outlet or official or time or (marked and traits.words <= 14):
        return line, end, time
    return None


def _may_be_bracketed(opening: str, label: str) -> bool:
    """In round and square brackets stand notes; in 【】 and <>, as in Japan and Korea, labels."""
    traits = traits_of(label)
    if stage_kind(label) is not None and not traits.role:
        return False
    return (
        traits.role is not None
        or opening in "【〔＜<〈"
        or traits.outlet
        or (traits.titled and traits.shape != "phrase")
        or (opening == "（" and traits.shape == "cjk" and len(traits.key) <= _SHORT_CJK)
    )


def _may_stand_bare(label: str) -> bool:
    """Without a colon, only words of office, question words and capitals are taken for a label."""
    if label[:1].islower() or any(label.count(a) != label.count(b) for a, b in ("«»", "()", "[]")):
        return False
    traits = traits_of(label)
    if traits.role is not None:
        return traits.key not in lexicon.ABBREVIATIONS
    if len(traits.key.rsplit(maxsplit=1)[-1] if traits.key else "") < 2:  # "Antony J" of "Antony J. Korda"
        return False
    if "," in label and traits.shape != "caps":  # "Thanks, Governor."
        return False
    if not words_of(traits.key) - lexicon.TITLES:  # "Dr" of "Dr. Korda"
        return False
    return (traits.titled and traits.shape in {"caps", "name"}) or (traits.shape == "caps" and not traits.digits)


def _within(index: int, text: str) -> Iterator[Candidate]:
    """Find labels inside running text whose line ends are lost: after a sentence's end, before a colon."""
    for colon in re.finditer(r"\s?(?::(?=\s|[^\s\d/])|[：︰])", text):
        window = text[max(0, colon.start() - 80) : colon.start()]
        ended = _SENTENCE_END.match(window)
        label = window[ended.end() :] if ended else window if colon.start() < len(window) + 1 else ""
        label = label.lstrip("* \u00a0\t")  # asterisks that parted announcements when there were lines
        if (
            label.strip()
            and len(label) <= 70
            and not (label[-1] in _DIGITS and text[colon.end() : colon.end() + 1] in _DIGITS)
        ):
            at = colon.start() - len(label)
            yield Candidate(index, at, colon.end(), label.strip(), "colon", "paragraph")


def find_inline(paras: Sequence[Paragraph], labels: Sequence[str], taken: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Find labels already known to be labels inside paragraphs, where several turns share a line."""
    if not labels:
        return ()
    known, lengths = frozenset(labels), sorted({len(label) for label in labels}, reverse=True)
    bodies: dict[int, int] = {}
    for candidate in taken:
        bodies[candidate.paragraph] = max(candidate.body, bodies.get(candidate.paragraph, 0))
    first = min(((c.paragraph, c.at) for c in taken), default=(0, 0))
    heads = {(c.paragraph, place) for c in taken for place in range(c.at, c.body)}
    found = []
    for index, para in enumerate(paras):
        flat = is_flat(para.text, len(paras))
        body = 1 if flat else bodies.get(index, 1)
        if para.text.find(":", body) < 0 and (para.text.isascii() or _wide_colon(para.text, body, len(para.text)) < 0):
            continue
        loose = flat and index == first[0]
        for colon in _INLINE_COLON.finditer(para.text, body):
            length = next((n for n in lengths if para.text[max(body, colon.start() - n) : colon.start()] in known), 0)
            start = colon.start() - length
            head = loose and colon.end() <= first[1] and para.text[start - 1].isspace()
            if length and (index, start) not in heads and (head or _ends_sentence(para.text, start)):
                found.append(Candidate(index, start, colon.end(), para.text[start : colon.start()], "colon", "inline"))
                loose = loose and not head
    return tuple(found)


def _ends_sentence(text: str, at: int) -> bool:
    """Tell whether a sentence, or a wide gap, ends right before `at`."""
    before = text[max(0, at - 3) : at]
    return before.rstrip().endswith(_SENTENCE_ENDS) or before.endswith("  ")
