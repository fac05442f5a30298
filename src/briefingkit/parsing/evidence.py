"""Candidates -> labels: all evidence of the page is weighed at once, then the labels are cut together.

`WEIGHTS` is the whole table. A candidate is a label if its evidence adds up to `THRESHOLD`.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from math import log2
from typing import Final

from attrs import evolve, frozen

from briefingkit.layouts import Layout, fits
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.scan import Candidate, find_inline, scan
from briefingkit.parsing.stage import video_regions
from briefingkit.parsing.traits import Traits, traits_of, words_of

THRESHOLD: Final = 3.0
_SHORTEST_HEADLINE: Final = 8
_NUMBER = re.compile(r"(?:page|seite|página|第)?[\s\-–—(]*(\d{1,3})[\s\-–—)]*(?:页|頁|ページ)?", re.IGNORECASE)
_LONGEST_NUMBER: Final = 12
_LOOK_ALIKE: Final = 0.84
"""Share of letters that two printings of one label have in common at least."""

_SENTENCE_ENDED: Final = tuple(".!?…。！？”\"’»」)]）】:：*_-–—")
_NAME_IN_TITLE = re.compile(r"[^\W\d_]{2,}")


@frozen
class Page:
    """What is known of a page before its labels are."""

    paragraphs: tuple[Paragraph, ...]
    candidates: tuple[Candidate, ...]
    layout: Layout
    title: str
    counts: dict[str, int]
    """How often each label's key stands at the head of a paragraph or line."""
    metadata: frozenset[int] = frozenset()
    """The paragraphs that are lines of a mail head or letterhead."""
    numbers: frozenset[int] = frozenset()
    """The paragraphs that are page numbers."""
    videos: frozenset[int] = frozenset()
    """The paragraphs that only tell what a played video said."""
    shape: str | None = None
    """The shape that the page's surest labels share."""
    bold: bool = False
    """Whether the page's surest labels are set in bold."""
    style: str | None = None
    """How the page's surest labels are parted from the words, where that is not by a colon."""


@frozen
class Label:
    """A candidate that was taken for a label, and why."""

    candidate: Candidate
    traits: Traits
    score: float
    reasons: tuple[tuple[str, float], ...] = ()


# Evidence of the label's words


def question_or_answer_word(t: Traits) -> float:
    """"Q", "Journaliste", 答: words that institutions use as labels."""
    return t.role is not None


def known_outlet(t: Traits) -> float:
    """A news organisation, or a reporter by the ending (记者, 기자)."""
    return t.outlet


def office(t: Traits) -> float:
    """A word of office or courtesy: MR., Minister, Sprecherin."""
    return 0.0 if not t.titled or t.shape == "phrase" else 1.6 if t.shape == "cjk" else 1.0


def capitals(t: Traits) -> float:
    """ALL CAPITALS."""
    return t.shape == "caps" and len(t.key) > 1


def name_like(t: Traits) -> float:
    """Few words, each with a capital; or up to four Chinese characters."""
    return (t.shape in {"name", "caps"} and t.words <= 6 and len(t.key) > 1) or (t.shape == "cjk" and 2 <= len(t.key) <= 4)


def running_text(t: Traits) -> float:
    """Words that no name holds, in lower case."""
    return (min(t.function_words, 2) + 0.5 * min(t.lowercase, 4)) if t.shape in {"phrase", "name"} and not t.role else 0.0


def long(t: Traits) -> float:
    """Longer than names are."""
    if t.role or t.outlet:
        return 0.0
    if t.shape == "cjk":
        return 0.0 if t.titled else max(0, len(t.key) - 8) / 4
    return max(0, t.words - (14 if t.titled or t.shape == "caps" else 6)) / 3


def digits(t: Traits) -> float:
    """Times, counts, list numbers."""
    return t.digits and not t.outlet


def mail_or_letter_head(t: Traits) -> float:
    """From, Subject, Tel, 来源."""
    return t.metadata


def sentence_inside(t: Traits) -> float:
    """A sentence ends, or a question is asked, before the colon."""
    return t.sentence and not t.outlet


def letterhead(t: Traits) -> float:
    """THE WHITE HOUSE, REMARKS BY …: the page's own heading."""
    return t.letterhead and not t.role and not t.outlet


def introduces_speech(t: Traits) -> float:
    """"… 指出", "… 如下": the colon opens a quotation or a list."""
    return t.speech_ending


# Evidence of the place


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
    return bool(page.paragraphs[c.paragraph].line.bold) and page.paragraphs[c.paragraph].bold_share(c.at, c.at + len(c.label)) > 0.7


def timed(page: Page, c: Candidate, t: Traits) -> float:
    """A time mark is printed with the label."""
    return c.time is not None


def named_in_title(page: Page, c: Candidate, t: Traits) -> float:
    """The page's title holds the label, or its surname."""
    return named_in_title_key(t, page.title)


def unlike_the_page(page: Page, c: Candidate, t: Traits) -> float:
    """Not printed as the page's surest labels are: not in capitals, or not in bold."""
    if t.role or t.outlet:
        return 0.0
    return float(page.shape == "caps" and t.shape != "caps") + float(page.bold and not in_bold(page, c, t))


def like_the_page(page: Page, c: Candidate, t: Traits) -> float:
    """Printed in capitals, as the page's surest labels are."""
    return page.shape == "caps" and t.shape == "caps" and t.words <= 6


def sentence_runs_on(page: Page, c: Candidate, t: Traits) -> float:
    """The line before is full or ends without a full stop: the colon stands in a wrapped sentence."""
    if c.place != "line":
        return 0.0
    before = page.paragraphs[c.paragraph].text[: c.at].rstrip()
    return 0.0 if before.endswith(_SENTENCE_ENDED) else 1.0


def goes_on_small(page: Page, c: Candidate, t: Traits) -> float:
    """What follows the label begins with a small letter."""
    return page.paragraphs[c.paragraph].text[c.body :].lstrip()[:1].islower()


def after_question(page: Page, c: Candidate, t: Traits) -> float:
    """The paragraph before ends with a question mark."""
    return c.paragraph > 0 and c.place == "paragraph" and page.paragraphs[c.paragraph - 1].text.endswith(("?", "？", "؟"))


def nothing_follows(page: Page, c: Candidate, t: Traits) -> float:
    """No word follows the colon: a list, or a label on a line of its own."""
    return c.style == "colon" and not page.paragraphs[c.paragraph].text[c.body :].strip()


def repeats_title(page: Page, c: Candidate, t: Traits) -> float:
    """A bare line that the title holds: the page's headline, printed again."""
    return c.style == "alone" and len(t.key) >= _SHORTEST_HEADLINE and t.key in page.title


def in_page_style(page: Page, c: Candidate, t: Traits) -> float:
    """Parted from the words as the page's surest labels are, where that is not by a colon."""
    return page.style is not None and _manner(page, c) == page.style


def alone_once(page: Page, c: Candidate, t: Traits) -> float:
    """A bare line that stands on the page once: a headline or an item of a menu."""
    once = c.style == "alone" and c.time is None and page.counts.get(t.key, 1) == 1
    return 0.0 if not once else 0.3 if page.style == "alone" else 1.0


def beside_metadata(page: Page, c: Candidate, t: Traits) -> float:
    """A line of a letterhead ("Date: …", "Place: …") stands next to it, and it is as short."""
    para = page.paragraphs[c.paragraph]
    if t.role == "press" or t.outlet or len(t.key) == 1:
        return 0.0
    near = (c.paragraph - 2, c.paragraph - 1, c.paragraph + 1, c.paragraph + 2)
    return len(para.text) - c.body < 80 and not page.metadata.isdisjoint(near)


def odd_style(page: Page, c: Candidate, t: Traits) -> float:
    """Brackets and bare lines are more often headings, letterheads and notes than labels."""
    if c.style == "colon" or (c.style == "wide" and t.role):
        return 0.0
    if c.style == "narrow":
        return 0.0 if page.counts.get(t.key, 1) > 1 else 3.0
    return 2.0 if c.style == "wide" else 1.0


OF_WORDS: Final[tuple[Callable[[Traits], float], ...]] = (
    question_or_answer_word, known_outlet, office, capitals, name_like, running_text, long, digits,
    mail_or_letter_head, letterhead, sentence_inside, introduces_speech,
)  # fmt: skip
OF_PLACE: Final[tuple[Callable[[Page, Candidate, Traits], float], ...]] = (
    recurs, heads_paragraph, in_bold, timed, named_in_title, like_the_page, unlike_the_page, sentence_runs_on, goes_on_small,
    after_question, in_page_style, nothing_follows, alone_once, beside_metadata, odd_style,
)  # fmt: skip

WEIGHTS: Final[dict[str, float]] = {
    "question_or_answer_word": 3.5,
    "known_outlet": 3.0,
    "named_in_title": 2.5,
    "timed": 2.0,
    "office": 1.5,
    "capitals": 1.0,
    "name_like": 1.0,
    "recurs": 1.0,
    "heads_paragraph": 0.5,
    "after_question": 0.5,
    "in_page_style": 1.5,
    "in_bold": 1.0,
    "like_the_page": 0.75,
    "unlike_the_page": -1.5,
    "running_text": -1.5,
    "long": -1.0,
    "digits": -2.0,
    "mail_or_letter_head": -3.5,
    "letterhead": -5.0,
    "sentence_inside": -3.0,
    "introduces_speech": -4.0,
    "sentence_runs_on": -2.5,
    "goes_on_small": -1.0,
    "nothing_follows": -0.5,
    "alone_once": -3.0,
    "repeats_title": -6.0,
    "beside_metadata": -2.0,
    "odd_style": -1.0,
    # given when the page is cut
    "parts_one_speaker": 2.0,
    "comes_before_answer": 1.5,
    "part_of_label": 2.5,
    "resembles_label": 3.0,
}


_WEIGHED: Final = tuple((evidence, evidence.__name__, WEIGHTS[evidence.__name__]) for evidence in OF_PLACE)


def weigh(page: Page, candidate: Candidate) -> Label:
    """Add up the evidence for one candidate."""
    traits = traits_of(candidate.label)
    score, reasons = _weigh_words(candidate.label)
    found = [
        (name, weight * value)
        for evidence, name, weight in _WEIGHED
        if (value := evidence(page, candidate, traits))
    ]
    return Label(candidate, traits, score + sum([weight for _, weight in found]), (*reasons, *found))


@lru_cache(maxsize=8192)
def _weigh_words(label: str) -> tuple[float, tuple[tuple[str, float], ...]]:
    traits = traits_of(label)
    found = [(e.__name__, WEIGHTS[e.__name__] * value) for e in OF_WORDS if (value := float(e(traits)))]
    return sum(w for _, w in found), tuple(found)


@lru_cache(maxsize=8192)
def _in_title(key: str, title: str) -> bool:
    title_words = set(_NAME_IN_TITLE.findall(title.casefold()))
    if any("\u2e80" <= c <= "\ud7af" for c in key):
        return 2 <= len(key) <= 6 and key in title
    words = [word for word in _NAME_IN_TITLE.findall(key) if len(word) > 2 or word in title_words]
    return bool(words) and words[-1] in title_words and sum(w in title_words for w in words) * 2 >= len(words)


def _manner(page: Page, c: Candidate) -> str:
    """Give the style of a candidate; a colon with nothing behind it is one of its own."""
    return "colon alone" if nothing_follows(page, c, traits_of(c.label)) else c.style


def named_in_title_key(t: Traits, title: str) -> bool:
    """Tell whether the page's title names the person of a label."""
    return t.shape != "phrase" and t.words <= 6 and bool(title) and _in_title(t.key, title)


def choose(page: Page) -> tuple[Label, ...]:
    """Cut the page's labels: first the sure ones, then those that the sure ones speak for.

    A label of a layout needs no evidence; what a layout says is no label has none.
    """
    weighed = [weigh(page, c) for c in page.candidates if not fits(c.label, page.layout.not_labels)]
    page = _with_manners(page, [w for w in weighed if w.score >= THRESHOLD])
    if page.shape or page.bold or page.style:
        weighed = [weigh(page, w.candidate) for w in weighed]
    sure, unsure = [], []
    for label in weighed:
        certain = label.score >= THRESHOLD or _of_layout(label.candidate, page.layout)
        (sure if certain else unsure).append(label)
    return tuple(_with_support(sure, unsure)) if sure else ()


def _with_manners(page: Page, sure: Sequence[Label]) -> Page:
    """Note how the page prints the labels that are sure: in capitals, in bold."""
    named = [w for w in sure if not w.traits.role]
    caps = sum(w.traits.shape == "caps" for w in named)
    bold = sum(bool(in_bold(page, w.candidate, w.traits)) for w in sure)
    styles = Counter(_manner(page, w.candidate) for w in sure)
    style, count = styles.most_common(1)[0] if styles else ("colon", 0)
    return evolve(
        page,
        style=style if style != "colon" and count >= 0.7 * len(sure) and count >= 3 else None,
        shape="caps" if caps >= 0.8 * len(named) and caps >= 3 else None,
        bold=len(sure) >= 4 and bold >= 0.8 * len(sure),
    )


def _with_support(sure: Sequence[Label], unsure: Sequence[Label]) -> list[Label]:
    """Give doubtful candidates the evidence of their neighbours and of look-alikes."""
    places = sorted(sure, key=_place)
    keys = Counter(w.traits.key for w in sure)
    frequent = [(key, traits) for key, traits in {w.traits.key: w.traits for w in sure}.items() if keys[key] >= 2 and len(key) >= 4]
    names = [words_of(key) for key in keys]
    main = keys.most_common(1)[0][0]
    accepted = list(sure)
    index = 0
    for doubtful in sorted(unsure, key=_place):
        while index < len(places) and _place(places[index]) < _place(doubtful):
            index += 1
        reasons: list[tuple[str, float]] = []
        before, after = (places[index - 1] if index else None), (places[index] if index < len(places) else None)
        if before and after and before.traits.key == after.traits.key and doubtful.traits.key != before.traits.key:
            reasons.append(("parts_one_speaker", WEIGHTS["parts_one_speaker"]))
        if before is None and after and after.traits.key == main and not after.traits.outlet and after.traits.role != "press":
            reasons.append(("comes_before_answer", WEIGHTS["comes_before_answer"]))
        if _is_part(doubtful.traits, keys, names):
            reasons.append(("part_of_label", WEIGHTS["part_of_label"]))
        alike = _alike(doubtful, frequent)
        if alike:
            reasons.append(("resembles_label", WEIGHTS["resembles_label"]))
        score = doubtful.score + sum(weight for _, weight in reasons)
        if reasons and score >= THRESHOLD:
            accepted.append(Label(doubtful.candidate, alike or doubtful.traits, score, (*doubtful.reasons, *reasons)))
    return [_mended(label, frequent, keys) for label in _apart(sorted(accepted, key=_place))]


def _apart(labels: Sequence[Label]) -> list[Label]:
    """Drop labels that stand within the one before: the second line of a long one."""
    kept: list[Label] = []
    for label in labels:
        before = kept[-1].candidate if kept else None
        if before is None or before.paragraph != label.candidate.paragraph or before.body <= label.candidate.at:
            kept.append(label)
    return kept


def _is_part(traits: Traits, keys: Iterable[str], names: Sequence[frozenset[str]]) -> bool:
    """Tell a name that a sure label holds with more words: `ANA RUIZ` beside `ANA RUIZ, SECRETARIA DE SALUD`."""
    if traits.shape == "cjk":
        return len(traits.key) >= 2 and any(key != traits.key and key.endswith(traits.key) for key in keys)
    words = words_of(traits.key)
    return traits.shape in {"name", "caps"} and len(words) >= 2 and any(words < name for name in names)


def _mended(label: Label, frequent: Sequence[tuple[str, Traits]], counts: Mapping[str, int]) -> Label:
    """Give a label that is misprinted once the traits of the one that is meant."""
    if counts.get(label.traits.key, 0) > 1 or label.traits.role or label.traits.outlet:
        return label
    alike = _alike(label, frequent)
    return evolve(label, traits=alike) if alike else label


def _alike(label: Label, frequent: Sequence[tuple[str, Traits]]) -> Traits | None:
    """Find the frequent label that a misprinted one looks like: "ADMIRAR GIROIR", "SP RIME MINISTER"."""
    key = label.traits.key
    if not 4 <= len(key) <= 40 or label.candidate.style != "colon":
        return None
    squeezed = re.sub(r"\W", "", key)
    for other, traits in frequent:
        target = re.sub(r"\W", "", other)
        if _differ_in_short_words(key, other):
            continue
        if abs(len(target) - len(squeezed)) <= 2 and SequenceMatcher(None, squeezed, target).ratio() >= _LOOK_ALIKE:
            return traits
    return None


def _differ_in_short_words(key: str, other: str) -> bool:
    """Tell two persons from one misprinted: MR. and MS. Price, Speaker 2 and 3."""
    ours, theirs = key.split(), other.split()
    if len(ours) != len(theirs):
        return False
    return any(a != b and (len(a) < 4 or a[-1].isdigit()) for a, b in zip(ours, theirs, strict=True))


def _place(label: Label) -> tuple[int, int]:
    return label.candidate.paragraph, label.candidate.at


def _of_layout(c: Candidate, layout: Layout) -> bool:
    return c.place == "paragraph" and (
        fits(c.label, layout.press) or fits(c.label, layout.podium) or fits(c.label, layout.floor)
    )


def look(paras: tuple[Paragraph, ...], layout: Layout) -> Page:
    """Collect what a page shows before its title and its labels are known."""
    regions = video_regions([para.text for para in paras])
    videos = frozenset(index for first, last in regions for index in range(first, last + 1))
    candidates = tuple([c for c in scan(paras) if c.paragraph not in videos])
    traits = [traits_of(c.label) for c in candidates]
    counts = Counter([t.key for t in traits])
    metadata = frozenset([c.paragraph for c, t in zip(candidates, traits, strict=True) if t.metadata])
    return Page(paras, candidates, layout, "", counts, metadata, _page_numbers(paras), videos)


def _page_numbers(paras: Sequence[Paragraph]) -> frozenset[int]:
    """Find the lines that are a number alone, one more each time: pages of a print, not words of a speaker."""
    found = [(i, int(m[1])) for i, p in enumerate(paras) if len(p.text) <= _LONGEST_NUMBER and (m := _NUMBER.fullmatch(p.text))]
    rising = all(b[1] == a[1] + 1 for a, b in pairwise(found))
    return frozenset(i for i, _ in found) if len(found) >= 2 and rising else frozenset()


def with_inline(page: Page, labels: Sequence[Label]) -> tuple[Label, ...]:
    """Add the turns that begin within a line: what is a label elsewhere on the page is one after a sentence's end."""
    counts = Counter(w.traits.key for w in labels if w.candidate.style == "colon")
    known = {w.candidate.label for w in labels if counts[w.traits.key] >= 2 and len(w.traits.key) > 1}
    found = find_inline(page.paragraphs, sorted(known, key=len, reverse=True), [w.candidate for w in labels])
    if not found:
        return tuple(labels)
    inline = [Label(c, traits_of(c.label), THRESHOLD, (("recurs", THRESHOLD),)) for c in found if c.paragraph not in page.videos]
    return tuple(sorted([*labels, *inline], key=_place))
