"""Paragraphs -> candidates: every place of the page where a label may stand, whatever speaks against it."""

import re
from collections.abc import Sequence
from typing import Final

from briefingkit import outlets
from briefingkit.parsing import lexicon
from briefingkit.parsing.brackets import BRACKETS, bracketed
from briefingkit.parsing.candidate import COLUMN, TIME, TIME_AFTER, Candidate, Found, Place, Style
from briefingkit.parsing.inline import inside, is_flat, wide_colon, within
from briefingkit.parsing.keys import words_of
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.punctuation import STOPS
from briefingkit.parsing.repeated import LONGEST_REPEATED, Repeated, is_name
from briefingkit.parsing.roles import names_asker
from briefingkit.parsing.traits import Traits, traits_of
from briefingkit.parsing.unmarked import (
    LONGEST_ALONE,
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
_WIDE = re.compile(
    r"([^\s:：.。?？!！,，、]{1,30}(?: [^\s:：.。?？!！]{1,24}){0,5})(?:[ \t\u00a0\u3000]{2,}|\t"
    rf"|[\u00a0\u3000])(?=[^\s:：])(?!{TIME})"
)
"""A gap behind a label, and no time behind the gap: `END    1:52 P.M. EST`."""
_EASTERN = re.compile(
    r"([\u3040-\u9fff]{1,12}(?:[(（][^()（）\s]{1,20}[)）])?) (?=[^\W\d_].{9})"
    r"(?![^:：︰∶()（）\[\]【】]{0,30}[:：︰∶()（）\[\]【】])"
)
"""An office before a single space, as dumps print Japan's wide one: `広瀬知事 それでは`."""
_BULLETED_EASTERN = re.compile(r"([\u3040-\u9fff]{1,12}(?:[(（][^()（）\s]{1,20}[)）])?) (?=[^\W_])")
"""The same behind a bullet, before whatever is said: ○知事 3回目です."""
_NARROW = re.compile(r"([QA])\s(?![A-Z]{4,}\s?:)(?=[^\W\d_a-z]|[\"“'‘(\[—–…]|--)")
_QUESTION_MARK = re.compile(r"([QA])\.(?![A-Z]\.)\s*[-–—]*\s*(?=\S)")
_LETTER = re.compile(r"(P\. ?M|[QAPRDВО])(?:\.\s?[-–—]*|\s[-–—])\s*(?=\S)")
_PERIOD = re.compile(
    r"((?:(?:[^\W\d_]|M[rRsS]|M(?:rs|RS)|D[rR]|G(?:en|EN)|S(?:en|EN)|G(?:ov|OV)|L[tT]|C(?:ol|OL)|A(?:dm|DM)"
    r"|Prof|Sec|Amb)\. ?)*"
    r"[^\s.:：?!,;][^.:：?!;]{0,64}?)"
    r"\s?(?:[.:]\s?[-–—]+|\.(?=\s)|\s[-–—]+(?=\s)|[–—](?=\s)|／|\|)\s*"
)
_DASHED = re.compile(r"([^\s:：?!¿¡;][^:：?!¿¡;]{1,60}?)\s?\.\s?[-–—]{1,3}\s+(?=\S)")
"""Spain parts all labels so: `Sr. Larra.- Muchas gracias`."""
_STUCK = re.compile(
    r"([^\W\d_]{3,20}|[^\W\d_a-zß-ÿ]{2,}\.?(?: [^\W\d_a-zß-ÿ][^\s\da-zß-ÿ:-]*){1,7})(?<!\.)-\s+(?=[\"“]?[A-ZÀ-Þ])"
)
"""A word for who asks with a dash behind it: `Journalist- Minister`, as the National Library of Australia scans.

Turkey's ministry prints all labels so, in capitals: `DIŞİŞLERİ BAKANI AHMET YILDIZ- Değerli`.
"""
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,30}(?:, (?:[A-Z][a-z]{1,5}|[A-Z]\.?[A-Z])| \((?:MNI|Reuters|AP|AFP|UPI|CNN|Bloomberg)\))"
)
"""`NEW ORLEANS, La. - ` and `WASHINGTON (MNI) - `, with which news begins."""
_BULLETS: Final = "-–—○〇●▲△▼▽▶▷►■□◆◇◎·•▪※☆★"
_BULLET = re.compile(rf"[{re.escape(_BULLETS)}]+\s*(?=[^\W\d_]|\([가-힣][가-힣 ]{{1,20}}\))")
_TOPIC_NUMBER = re.compile(r"\[\d{1,3}\.?\]\s*(?=[^\W\d_])")
"""`[2.] Q. Mr. President`: the Public Papers of the Presidents number the topics. The number stays above."""
_EQUALS = re.compile(r"([^\s=:：][^=:：]{0,40}?)\s?[=＝]\s*(?=\S)")
"""Korea's papers and its president's office part labels so behind a bullet: `▲김 장관= 안녕하십니까`."""
_RUNNING = re.compile(r"(?![^\W\d_] ?- )[^\W\d_](?:[^.:：︰∶﹕–—|／\t\u00a0\u3000)）> ]| (?![ -])){100}")
"""A hundred characters without anything that could part a label: most paragraphs, told at once."""
_PUNCTUATION: Final = " \t\u00a0\u3000.:：-–—,;"
_NAME_AND_OUTLET = re.compile(r"[^\W\d_a-zà-ÿа-я]\w+(?: [^\W\d_][\w.'’-]+){1,3} ?(?:\([^()]{2,40}\)|\[[^\[\]]{2,40}\])")
"""`Ana Nunes (Folha) – Ministro`, as Brazil's ministry of finance prints reporters; `TOM HALE [BBC]. Mr. President`."""
_NAME_AND_TIME = re.compile(rf"([^\d:：]{{2,60}}?)\s+[\[(（]?({TIME})[\])）]?\s*(?=\s|$)")
_ASIDE_TO_COLON = re.compile(r"[:：][^()（）:：]{1,40}[)）]\s?[:：]")
"""What stands behind a colon within a label's brackets: South Africa's `MODERATOR (Acting CEO: GCIS): Good morning`."""
_CLOSED = re.compile(r"[:：][^()（）\[\]【】\n]{0,80}[)）\]】](?!\s?[:：])")
"""What stands behind a colon within brackets: India's `[Question in Hindi: Approximate Translation]`."""
_DIGITS: Final = frozenset("0123456789")
_HANGING: Final = 8
"""Spaces by which the lines below a label stand further in, so that no label begins with them."""
_LONGEST_NAME: Final = 4
"""Characters of a name in East Asia."""
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
"""`U.S` of "U.S. DEPARTMENT OF STATE"."""
_COURTESIES: Final = (" mr", " mrs", " ms", " dr")


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
    if text[begin] not in BRACKETS and (marked := _marked(text, begin, repeated, bulleted=bulleted)):
        return *marked, None
    label = _colon(text, begin)
    if label is not None and para.line.bold and _is_bold_line(para, begin, begin + len(label)):
        label = None
    if bracket := bracketed(text, begin, len(label) if label is not None else None, often=repeated.bracketed):
        return *bracket, "bracket", None
    parted = _parted(para, begin, begin + len(label) if label is not None else len(text), repeated)
    if parted and not (label is not None and _is_known(label)):
        return *parted, None
    if label is None:
        return bare_word(para, begin) or alone(para, begin, repeated, bulleted=bulleted)
    body = begin + len(label) + 1
    after = TIME_AFTER.match(text, body) or TIME_BEFORE.search(label)
    if after and after.re is TIME_AFTER:
        body = max(body, after.end())
    if after is None and (end := _outlet_end(para, begin, body)):
        return text[begin:end].rstrip(), end, "colon", None
    return TIME_BEFORE.sub("", label).strip() if after else label.strip(), body, "colon", after[1] if after else None


def _outlet_end(para: Paragraph, begin: int, body: int) -> int | None:
    """Give the end of a line that holds nothing but a question's word and the outlet: `Q: Reuters`, the OHR."""
    end = para.line_end(body)
    name = para.text[body:end].strip()
    printed = 0 < len(name) <= LONGEST_REPEATED and not name.endswith(tuple(STOPS)) and not name[0].islower()
    if not printed or not name[0].isalnum() or traits_of(para.text[begin : body - 1]).role != "press":
        return None
    return end if outlets.known(name) is not None or outlets.split_label(name)[1] is not None else None


def _marked(text: str, begin: int, repeated: Repeated, *, bulleted: bool) -> tuple[str, int, Style] | None:
    """Find a label parted by a gap, or by a mark that parts nothing else."""
    wide = _WIDE.match(text, begin) or _NARROW.match(text, begin)
    far = bulleted or (wide is not None and wide.end() - wide.end(1) > 1)
    gapped = repeated.gapped and (far or (wide is not None and wide[0].endswith("\t")))
    if wide and ((gapped and _is_named(wide[1])) or _may_be_wide(traits_of(wide[1]), far=far) or _are_initials(wide)):
        return wide[1], wide.end(), "wide" if wide.re is _WIDE else "narrow"
    spaced = _EASTERN.match(text, begin) or (_BULLETED_EASTERN.match(text, begin) if bulleted else None)
    if spaced and _may_be_wide(traits_of(spaced[1]), far=True):
        return spaced[1], spaced.end(), "wide"
    stuck = _STUCK.match(text, begin)
    if stuck and (traits_of(stuck[1]).role or " " in stuck[1]):
        return stuck[1], stuck.end(), "colon"
    rare = (_EQUALS.match(text, begin) if bulleted else None) or _DASHED.match(text, begin)
    return (rare[1], rare.end(), "colon") if rare and not _DATELINE.fullmatch(rare[1]) else None


def _is_bold_line(para: Paragraph, begin: int, colon: int) -> bool:
    """Tell a line all in bold with plain type below it, in which the first colon stands: the line is the label."""
    end = para.line_end(begin)
    return end < colon and para.bold_share(begin, end - 1) > 0.9 and para.bold_share(end, colon) < 0.5


def _is_known(label: str) -> bool:
    traits = traits_of(label)
    return traits.role is not None or traits.outlet


def _parted(para: Paragraph, begin: int, limit: int, repeated: Repeated) -> tuple[str, int, Style] | None:
    """Find a label parted by the end of bold type, a full stop, a dash or a gap, before the first colon at `limit`."""
    text = para.text
    bold = para.bold_head(begin)
    if bold and 1 < bold - begin <= LONGEST_ALONE and bold < limit and text[bold:limit].strip():
        label = text[begin:bold].strip(_PUNCTUATION)
        if len(traits_of(label).key) > 1 or _is_known(label):
            return label, bold, "bold"
    letter = _QUESTION_MARK.match(text, begin)
    if letter and letter.end() <= limit:
        if limit < len(text) and names_asker(text[begin:limit]):
            return text[begin:limit], limit + 1, "colon"
        return letter[1], letter.end(), "period"
    before_colon = traits_of(text[begin:limit]) if limit < len(text) else None
    if before_colon and before_colon.shape in {"name", "caps"} and not before_colon.sentence:
        return None
    match = _LETTER.match(text, begin) or _WIDE.match(text, begin) or _PERIOD.match(text, begin)
    known = match is not None and (match[1] in repeated.lines or _may_part(match) or _is_dashed(match, repeated))
    if match and match.end() <= limit and known and not _DATELINE.fullmatch(match[1]):
        return match[1], match.end(), "wide" if match.re is _WIDE else "period"
    return None


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


def _may_be_wide(traits: Traits, *, far: bool) -> bool:
    """Tell what a wide gap alone may part from the words: a question's word.

    Behind Japan's ○, or before two wide spaces, as Oita's governor prints them, also an office or a paper.
    """
    known = traits.titled or traits.outlet or traits.outlet_by_looks
    return traits.role is not None or (far and traits.shape == "cjk" and known)


def _are_initials(match: re.Match[str]) -> bool:
    """Tell capitals in a column of their own: WHO's key of speakers has Mike Ryan as `MR`, which else is a title."""
    return match.re is _WIDE and match[1].isupper() and match.end() - match.end(1) >= COLUMN


def _may_part(match: re.Match[str]) -> bool:
    named = _NAME_AND_OUTLET.fullmatch(match[1]) is not None
    return named or _may_stand_bare(match[1]) or _are_initials(match) or _is_spread(match)


def _is_dashed(match: re.Match[str], repeated: Repeated) -> bool:
    """Tell a name before a dash where a page prints all labels so: `Speaker 9 - Who pays?`."""
    if not (repeated.dashed and match[0].rstrip().endswith(("-", "–", "—"))):
        return False
    return _is_named(match[1])


def _is_named(label: str) -> bool:
    traits = traits_of(label)
    return is_name(traits) or traits.names_outlet or (traits.shape == "cjk" and len(label) <= _LONGEST_NAME)


def _is_spread(match: re.Match[str]) -> bool:
    """Tell an office in Korean before a dash, letter by letter: `총 재 - 안녕하십니까`, the Bank of Korea."""
    traits = traits_of(match[1])
    return traits.shape == "cjk" and traits.titled and match[0].rstrip().endswith(("-", "–", "—"))


def _may_stand_bare(label: str) -> bool:
    """Without a colon, only words of office, question words and capitals are taken for a label."""
    if (
        label[:1].islower()
        or "›" in label
        or _INITIALS.fullmatch(label)
        or any(label.count(a) != label.count(b) for a, b in ("«»", "()", "[]"))
    ):
        return False
    traits = traits_of(label)
    if traits.key.endswith(_COURTESIES):  # "Question Mr. Korda, what"
        return False
    if traits.role is not None:
        return traits.key not in lexicon.ABBREVIATIONS
    if len(traits.key.rsplit(maxsplit=1)[-1] if traits.key else "") < 2:  # "Antony J" of "Antony J. Korda"
        return False
    if "," in label and traits.shape != "caps":  # "Thanks, Governor."
        return False
    if not words_of(traits.key) - lexicon.TITLES:  # "Dr" of "Dr. Korda"
        return False
    return (traits.titled and traits.shape in {"caps", "name"}) or (traits.shape == "caps" and not traits.digits)
