"""The evidence for a label that its place on the page gives: short functions, which `weighing.py` adds up."""

import re
from math import log2
from typing import Final

from briefingkit.parsing import lexicon
from briefingkit.parsing.candidate import TIME, Candidate
from briefingkit.parsing.names import names_person
from briefingkit.parsing.page import Page
from briefingkit.parsing.punctuation import ASKING, ENDED
from briefingkit.parsing.traits import Traits, traits_of

_PARTICLE = re.compile(r"は(?!い)|が|を|に(?!ほん)|の|と")
_GAP: Final = 40
"""Characters before a label, white space and the end of a sentence."""
_FIRST = re.compile(r"\S")
_SPREAD = re.compile(r"\w(?: \w)+")
"""A label that is set letter by letter."""
_SENTENCE_ENDED: Final = (*ENDED, *":：*_-–—")
_SHORTEST_HEADLINE: Final = 8
_NAME_PART = re.compile(r"[^\W\d_]\S*(?: [^\W\d_][^\s,(]*)+")
"""First and last name of a label, without the office or outlet behind a comma."""
_NAME_AND_MORE = re.compile(r"[^\W\d_][^,()]*(?:, [^,()]{2,}|\([^()]{2,}\))")
_ATTENDED = re.compile(r"[^。、？！]{0,40}\d{1,3}\s?[人名](?:程度)?")
"""How many came, in the head of Japan's prefectures: 記者:記者クラブ所属記者等16人."""
_TIMED = re.compile(rf"[\[(（]?{TIME}\b")
_LETTERED = re.compile(r"[QＱ問问][ \u3000]\S")
"""A question's letter and who asks: `Q 代表幹事(時事通信)`."""
_SECTIONS: Final = frozenset({"質疑", "問答", "提问", "提問", "問題"})
"""Words for questions that are printed above all of them."""
_MENU: Final = 3
"""Lines above and below."""
_LONGEST_ITEM: Final = 48
_CALL: Final = 240
_SHORTEST_NAME: Final = 3
_FEW_NAMES: Final = 6
_WHOLE_NAME: Final = 3
_FEW_BARE: Final = 8
_OFTEN: Final = 3
"""Times that a name stands on a line of its own, which a menu or a headline prints once or twice."""
_DEEPEST_HEAD: Final = 10
"""Paragraphs."""
_WITH_BULLET: Final = "alone with a bullet"


def recurs(page: Page, c: Candidate, t: Traits) -> float:
    """The same label stands elsewhere on the page."""
    return min(log2(page.counts.get(t.key, 1) or 1), 3.0)


def heads_paragraph(page: Page, c: Candidate, t: Traits) -> float:
    """A new paragraph begins with it."""
    return c.place == "paragraph"


def in_bold(page: Page, c: Candidate, t: Traits) -> float:
    """The label is set in bold, or as a heading."""
    if page.paragraphs[c.paragraph].line.mark == "heading":
        return c.style == "alone"
    return (
        bool(page.paragraphs[c.paragraph].line.bold)
        and page.paragraphs[c.paragraph].bold_share(c.at, c.at + len(c.label)) > 0.5
    )


def rare_mark(page: Page, c: Candidate, t: Traits) -> float:
    """What parts nothing but labels: `Sr. Larra.- Gracias` (Spain), `▲문 대통령= 네`, `총 재 - 네` (Korea)."""
    spread = t.shape == "cjk" and c.style == "period" and _SPREAD.fullmatch(c.label) is not None
    return spread or page.paragraphs[c.paragraph].text[c.at : c.body].rstrip().endswith((".-", ".–", ".—", "=", "＝"))


def timed(page: Page, c: Candidate, t: Traits) -> float:
    """A time mark is printed with the label; where the page prints all labels so, alone on their lines, it is one."""
    return 0.0 if c.time is None else 2.0 if page.style == manner(page, c) else 1.0


def told_by_source(page: Page, c: Candidate, t: Traits) -> float:
    """The file itself says that somebody of this name speaks, whatever else speaks against it: `+31 6****42`."""
    return 2.0 * (page.paragraphs[c.paragraph].line.voice > 0 and c.at == 0)


def numbered_question(page: Page, c: Candidate, t: Traits) -> float:
    """The page numbers its questions, and this is the label of one of them."""
    return (c.paragraph, c.at) in page.questions


def named_in_title(page: Page, c: Candidate, t: Traits) -> float:
    """The page's title holds the label, or its surname."""
    return names_person(page.title, t)


def named_above(page: Page, c: Candidate, t: Traits) -> float:
    """A name that the heading gives, or a surname that it gives with an office: "Also participating: Gen. Myers"."""
    if c.style != "colon" or c.place != "paragraph":
        return 0.0
    if t.words == 1:
        return t.key in page.named
    if t.shape not in {"name", "caps"} or t.words > _WHOLE_NAME or t.letterhead or t.function_words:
        return 0.0
    told = page.head.find(t.key)
    return told >= 0 and page.head[told + len(t.key) :].lstrip()[:1] not in {":", "："}


def unlike_the_page(page: Page, c: Candidate, t: Traits) -> float:
    """Not printed as the page's surest labels are: not in capitals, or not in bold."""
    if t.role or t.outlet:
        return 0.0
    return float(page.shape == "caps" and t.shape != "caps") + float(page.bold and not in_bold(page, c, t))


def like_the_page(page: Page, c: Candidate, t: Traits) -> float:
    """Printed in capitals or in bold, as the page's surest labels are."""
    if page.shape == "caps":
        return t.shape == "caps" and t.words <= _FEW_NAMES
    return page.bold and t.shape in {"name", "caps"} and t.words <= _FEW_NAMES and in_bold(page, c, t)


def where_all_are_labelled(page: Page, c: Candidate, t: Traits) -> float:
    """A word or two with capitals, where nearly every paragraph begins with a label; other scripts do not tell."""
    if page.dense is None or c.paragraph > page.dense[1] + 1 or t.function_words:
        return 0.0
    if c.paragraph < page.dense[0] and not page.paragraphs[c.paragraph].text.endswith(_SENTENCE_ENDED):
        return 0.0  # "STATION: CPAC"
    if c.style == "bracket":  # 【フリーランス　上出氏】, where all are printed so
        return page.style == "bracket" and c.place == "paragraph" and page.paragraphs[c.paragraph].text[c.at] == "【"
    cased = t.shape in {"name", "caps"} and c.label[:1].isupper()
    return cased and c.place == "paragraph" and c.style == "colon" and t.words <= 3


def called_before(page: Page, c: Candidate, t: Traits) -> float:
    """The paragraph before ends by calling a name, and the label is that name: a moderator gives the floor."""
    if c.paragraph == 0 or c.place != "paragraph" or t.role or t.function_words or t.shape not in {"name", "caps"}:
        return 0.0
    name, before = _NAME_PART.match(t.key), page.paragraphs[c.paragraph - 1].text
    if t.outlet_by_letter:
        return before.endswith(_SENTENCE_ENDED) and c.label in before[-_CALL:]
    if name is None or not before.endswith(_SENTENCE_ENDED):
        return 0.0
    called = before[-_CALL:].casefold()
    if name[0] in called:
        return 1.0
    first = name[0].partition(" ")[0]  # "Ben, do you want to take that?"
    return called.endswith("?") and len(first) >= _SHORTEST_NAME and f" {first}, " in f" {called}"


def sentence_runs_on(page: Page, c: Candidate, t: Traits) -> float:
    """The line before is full or ends without a full stop: the colon stands in a wrapped sentence."""
    if c.place != "line":
        return 0.0
    before = page.paragraphs[c.paragraph].text[max(0, c.at - _GAP) : c.at].rstrip()
    return 0.0 if before.endswith(_SENTENCE_ENDED) else 1.0


def goes_on_small(page: Page, c: Candidate, t: Traits) -> float:
    """What follows the label begins with a small letter, or with a particle: 【字幕版】は."""
    text = page.paragraphs[c.paragraph].text
    if c.style == "bracket" and page.counts.get(t.key, 1) == 1 and _PARTICLE.match(text, c.body):
        return 3.0
    first = _FIRST.search(text, c.body)
    return first is not None and first[0].islower()


def after_question(page: Page, c: Candidate, t: Traits) -> float:
    """The paragraph before ends with a question mark."""
    return c.paragraph > 0 and c.place == "paragraph" and page.paragraphs[c.paragraph - 1].text.endswith(tuple(ASKING))


def nothing_follows(page: Page, c: Candidate, t: Traits) -> float:
    """No word follows the colon: a list, or a label on a line of its own."""
    return c.style == "colon" and _FIRST.search(page.paragraphs[c.paragraph].text, c.body) is None


def repeats_title(page: Page, c: Candidate, t: Traits) -> float:
    """A bare line that the title holds, or the title itself: the page's headline, printed again."""
    if c.style == "alone":
        times = page.bare.get(t.key, 1)
        named = t.shape in {"name", "cjk"} and t.words <= _FEW_NAMES and times >= _OFTEN
        speaker = (((t.role or t.titled) and times > 1) or named) and not t.letterhead
        return len(t.key) >= _SHORTEST_HEADLINE and t.key in page.title and not speaker
    if c.style != "colon" or t.key not in page.title:
        return 0.0
    para = page.paragraphs[c.paragraph]
    line = para.text[c.at : para.line_end(c.at)].strip()
    return c.body - c.at < len(line) and line.casefold() in page.title


def in_page_style(page: Page, c: Candidate, t: Traits) -> float:
    """Parted from the words as the page's surest labels are, where that is not by a colon."""
    return page.style is not None and manner(page, c) == page.style


def alone_once(page: Page, c: Candidate, t: Traits) -> float:
    """A bare line that is the only one of its words: a headline, an item of a menu, a letterhead's PRIME MINISTER."""
    once = c.style == "alone" and c.time is None and page.bare.get(t.key, 1) == 1
    asks = t.role == "press" and (page.counts.get(t.key, 1) > 1 or _LETTERED.match(c.label) is not None)
    called = t.outlet and bool(called_before(page, c, t))  # Guðrún (RÚV), whom the Holy See's spokesman has called
    if not once or asks or called or _is_of_pair(page, t) or page.style == manner(page, c) == _WITH_BULLET:
        return 0.0
    return 0.3 if page.style == "alone" and t.key not in _SECTIONS else 1.6


def _is_of_pair(page: Page, t: Traits) -> bool:
    """Tell the question's word and the answer's, each on its own line, of a page with one question: China's remarks."""
    if len(page.bare) > _FEW_BARE:
        return False
    sides = {"answer" if key in lexicon.ANSWERS else lexicon.ROLE_OF_WORD.get(key) for key in page.bare}
    return {"answer", "press"} <= sides and (t.key in lexicon.ANSWERS or t.role == "press")


def in_menu(page: Page, c: Candidate, t: Traits) -> float:
    """A bare line among other short ones that end as no sentence does: an item of a menu, or of an index."""
    if c.style != "alone":
        return 0.0
    if c.time is not None:
        return _in_contents(page, c)
    if t.shape == "cjk" and c.label[0].isdigit() and not t.names_outlet:
        return 1.0  # 2.首相の来県, a heading of Gunma's
    around = page.paragraphs[max(0, c.paragraph - _MENU) : c.paragraph + _MENU + 1]
    items = sum(len(para.text) <= _LONGEST_ITEM and not para.text.endswith(_SENTENCE_ENDED) for para in around)
    return items >= max(_MENU + 1, len(around) - 1)


def _in_contents(page: Page, c: Candidate) -> bool:
    """Tell an item of a recording's contents: the line below it begins with a time as well."""
    para = page.paragraphs[c.paragraph]
    below = para.text[para.line_end(c.at) :] or "".join(p.text for p in page.paragraphs[c.paragraph + 1 :][:1])
    return _TIMED.match(para.text, c.at) is not None and _TIMED.match(below) is not None


def name_and_more(page: Page, c: Candidate, t: Traits) -> float:
    """A name and an outlet or office on a line of their own, where labels stand so: `Jana Horská, Rádio Lupina`."""
    own_line = c.style == "alone" and page.style == "alone"
    return own_line and t.shape in {"name", "caps"} and _NAME_AND_MORE.fullmatch(c.label) is not None


def beside_metadata(page: Page, c: Candidate, t: Traits) -> float:
    """A line of a letterhead ("Date: …", "Place: …") stands next to it, and it is as short."""
    para = page.paragraphs[c.paragraph]
    if c.paragraph < _DEEPEST_HEAD and _ATTENDED.fullmatch(para.text, c.body):
        return 5.0
    if t.role == "press" or t.outlet or len(t.key) == 1:
        return 0.0
    near = [c.paragraph - 2, c.paragraph - 1]
    once = page.counts.get(t.key, 1) == 1 and not para.text.endswith(_SENTENCE_ENDED)
    if c.paragraph < _DEEPEST_HEAD or (t.role == "floor" and once):  # further down stand contacts below the last answer
        near += [c.paragraph + 1, c.paragraph + 2]
    beside = len(para.text) - c.body < 80 and not page.metadata.isdisjoint(near)
    head = c.paragraph < _DEEPEST_HEAD and not para.text.endswith(_SENTENCE_ENDED)
    return 3.0 if beside and (once or head) and t.role == "floor" else beside  # who will moderate, or may be called


def odd_style(page: Page, c: Candidate, t: Traits) -> float:
    """Brackets and bare lines are more often headings, letterheads and notes than labels."""
    known = len(t.key) > 1 and (t.role or (t.titled and t.shape == "cjk"))
    if (
        c.style == "colon"
        or (c.style == "wide" and (known or t.role))
        or (c.style == "bracket" and (known or t.outlet))
    ):
        return 0.0
    if page.column and c.in_column:
        return 0.0
    if c.style == "bracket" and page.paragraphs[c.paragraph].text[c.at : c.body].rstrip().endswith((":", "：")):
        return 0.0  # (Tom Hale, Geo): …
    if page.style in {_WITH_BULLET, "wide", "alone"} and page.style == manner(page, c):
        return 0.0  # ●知事, ○読売新聞 川端千夏 記者; a column of surnames, as NASA printed them
    if c.style == "narrow":
        return 0.0 if page.counts.get(t.key, 1) > 1 else 3.0
    return 2.0 if c.style == "wide" else 1.0


def manner(page: Page, c: Candidate) -> str:
    """Give the style of a candidate; a colon with nothing behind it, and a bare line with a bullet, have their own."""
    if c.style == "alone" and not page.paragraphs[c.paragraph].text[c.at].isalnum():
        return _WITH_BULLET
    return "colon alone" if nothing_follows(page, c, traits_of(c.label)) else c.style
