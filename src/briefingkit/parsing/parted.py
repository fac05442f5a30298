"""Labels that a gap, a dash, a full stop or the end of bold type parts from the words, and no colon."""

import re
from typing import Final

from briefingkit.parsing import lexicon
from briefingkit.parsing.candidate import COLUMN, TIME, Style
from briefingkit.parsing.keys import words_of
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.repeated import Repeated, is_name
from briefingkit.parsing.roles import names_asker
from briefingkit.parsing.traits import Traits, traits_of
from briefingkit.parsing.unmarked import LONGEST_ALONE

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
_EQUALS = re.compile(r"([^\s=:：][^=:：]{0,40}?)\s?[=＝]\s*(?=\S)")
"""Korea's papers and its president's office part labels so behind a bullet: `▲김 장관= 안녕하십니까`."""
_AFTER_BOLD = re.compile(r"\s?[-–—]\s")
"""A dash that parts a label in bold type from the words, beside the type."""
_PUNCTUATION: Final = " \t\u00a0\u3000.:：-–—,;"
_NAME_AND_OUTLET = re.compile(r"[^\W\d_a-zà-ÿа-я]\w+(?: [^\W\d_][\w.'’-]+){1,3} ?(?:\([^()]{2,40}\)|\[[^\[\]]{2,40}\])")
"""`Ana Nunes (Folha) – Ministro`, as Brazil's ministry of finance prints reporters; `TOM HALE [BBC]. Mr. President`."""
_LONGEST_NAME: Final = 4
"""Characters of a name in East Asia."""
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
"""`U.S` of "U.S. DEPARTMENT OF STATE"."""
_COURTESIES: Final = (" mr", " mrs", " ms", " dr")


def parted_by_mark(text: str, begin: int, repeated: Repeated, *, bulleted: bool) -> tuple[str, int, Style] | None:
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


def is_known(label: str) -> bool:
    """Tell a word for who asks or answers, or an outlet."""
    traits = traits_of(label)
    return traits.role is not None or traits.outlet


def parted_before_colon(para: Paragraph, begin: int, limit: int, repeated: Repeated) -> tuple[str, int, Style] | None:
    """Find a label parted by the end of bold type, a full stop, a dash or a gap, before the first colon at `limit`."""
    text = para.text
    bold = para.bold_head(begin)
    if bold and 1 < bold - begin <= LONGEST_ALONE and bold < limit and text[bold:limit].strip():
        label = text[begin:bold].strip(_PUNCTUATION)
        if len(traits_of(label).key) > 1 or is_known(label):
            dash = _AFTER_BOLD.match(text, bold)
            return label, dash.end() if dash else bold, "bold"
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
