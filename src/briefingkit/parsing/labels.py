"""Candidates -> labels: the sure ones first, then those that the sure ones speak for; all cut together."""

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import filterfalse
from typing import Final

from attrs import evolve

from briefingkit.layouts import Layout, fits
from briefingkit.parsing import lexicon
from briefingkit.parsing.above import without_head
from briefingkit.parsing.candidate import Candidate
from briefingkit.parsing.evidence_of_place import in_bold, manner, rare_mark
from briefingkit.parsing.inline import find_inline, find_misprinted
from briefingkit.parsing.keys import words_of
from briefingkit.parsing.names import Names, endings
from briefingkit.parsing.page import Page
from briefingkit.parsing.phrases import greets
from briefingkit.parsing.traits import Traits, traits_of
from briefingkit.parsing.weighing import THRESHOLD, WEIGHTS, Label, weigh

_DENSE: Final = 0.7
_PARTNERS: Final = {"j": "", "a": "qf", "r": "pqd", "p": "r", "d": "r", "в": "о", "о": "в", "f": "a"}
"""Letters for question and answer, each with those that it takes turns with."""
_FEWEST_DENSE: Final = 4
_LIKELY: Final = 1.0
"""Evidence of a label, without that of its neighbours."""
_NEXT_ITEM = re.compile(r"\(?[bcBC][.)]\s")
_FEWEST_ALONE: Final = 3
_FULL_NAME: Final = 4
_FULL = re.compile(r"[^\W\d_]+[. ]\s?[^\W\d_]{3}")
"""First name or initial, and surname: printed once above, they are no chance before a colon within a line."""
_MAIN_SPEAKERS: Final = 40
"""Labels, the most frequent ones, that a misprinted one is compared to."""
_LOOK_ALIKE: Final = 0.84
"""Share of letters that two printings of one label have in common at least."""


def choose(page: Page) -> tuple[Label, ...]:
    """Cut the page's labels: first the sure ones, then those that the sure ones speak for.

    A label of a layout needs no evidence, unless a menu holds it; what a layout says is no label has none.
    """
    weighed = [weigh(page, c) for c in page.candidates if not fits(c.label, page.layout.not_labels)]
    page = _with_manners(page, [w for w in weighed if w.score >= THRESHOLD], weighed)
    if page.shape or page.bold or page.style or page.dense:
        weighed = [weigh(page, w.candidate) for w in weighed]
    sure: list[Label] = []
    unsure: list[Label] = []
    for label in weighed:
        certain = label.score >= THRESHOLD or (_of_layout(label.candidate, page.layout) and not _is_of_page(label))
        (sure if certain else unsure).append(label)
    sure = _without_lone_letters(page, sure)
    return without_head(page, _with_support(page, sure, unsure)) if sure else ()


def _without_lone_letters(page: Page, sure: Sequence[Label]) -> list[Label]:
    """Drop letters that stand for no question and answer: the items (a) and (d) of a list."""
    keys = Counter(label.traits.key for label in sure)
    press = "q" in keys or any(label.traits.role == "press" and len(label.traits.key) > 1 for label in sure)
    lone = {letter for letter, partners in _PARTNERS.items() if letter in keys and keys.keys().isdisjoint(partners)}
    answered = any(label.traits.role == "podium" and len(label.traits.key) > 1 for label in sure)
    lone -= ({"a"} if press else set()) | ({"j"} if answered else set())
    if not any(_NEXT_ITEM.match(para.text) for para in page.paragraphs):
        lone = {letter for letter in lone if keys[letter] < _FEWEST_ALONE}  # Spain's "P.-" among named officials
    return [label for label in sure if not (_is_lone(page, label, lone) or _is_item(page, label.candidate))]


def _is_lone(page: Page, label: Label, lone: Container[str]) -> bool:
    return label.traits.key in lone and not rare_mark(page, label.candidate, label.traits)


def _is_item(page: Page, c: Candidate) -> bool:
    """Tell the first of a list of topics, A. and B., as Japan's ministry prints them above the questions."""
    following = page.paragraphs[c.paragraph + 1 : c.paragraph + 2]
    return c.style == "period" and c.label in {"A", "a"} and any(_NEXT_ITEM.match(para.text) for para in following)


def _with_manners(page: Page, sure: Sequence[Label], weighed: Sequence[Label]) -> Page:
    """Note how the page prints the labels that are sure: in capitals, in bold."""
    named = [w for w in sure if not w.traits.role]
    caps = sum(w.traits.shape == "caps" for w in named)
    bold = sum(bool(in_bold(page, w.candidate, w.traits)) for w in sure)
    styles = Counter(manner(page, w.candidate) for w in sure)
    style, count = styles.most_common(1)[0] if styles else ("colon", 0)
    return evolve(
        page,
        style=style if style != "colon" and count >= 0.7 * len(sure) and count >= 3 else None,
        shape="caps" if caps >= 0.8 * len(named) and caps >= 3 else None,
        bold=len(sure) >= 4 and bold >= 0.8 * len(sure),
        dense=_dense(sure if len(sure) >= 4 else _heads(weighed)),
    )


def _heads(weighed: Sequence[Label]) -> Sequence[Label]:
    """Give what looks like names before colons, where some come again: on short pages no one name is sure."""
    heads = [
        w
        for w in weighed
        if w.score >= _LIKELY
        and w.candidate.style == "colon"
        and w.candidate.place == "paragraph"
        and (w.traits.shape in {"name", "caps"} or w.traits.role)
    ]
    return heads if any(count > 1 for count in Counter(w.traits.key for w in heads).values()) else ()


def _dense(sure: Sequence[Label]) -> tuple[int, int] | None:
    """Give the first label's paragraph and the last's, if nearly every paragraph between them begins with one."""
    if len(sure) < _FEWEST_DENSE:
        return None
    begun = {w.candidate.paragraph for w in sure}
    first, last = min(begun), max(begun)
    return (first, last) if len(begun) >= _DENSE * (last - first + 1) else None


def _with_support(page: Page, sure: Sequence[Label], unsure: Sequence[Label]) -> list[Label]:
    """Give doubtful candidates the evidence of their neighbours and of look-alikes."""
    places = sorted(sure, key=_place)
    keys = Counter(w.traits.key for w in sure)
    of_key = {w.traits.key: w.traits for w in sure}
    frequent = [(key, of_key[key]) for key, count in keys.most_common(_MAIN_SPEAKERS) if count >= 2 and len(key) >= 4]
    names = Names.of({key: words_of(key) for key in keys})
    surnames = {
        word
        for words in names.words.values()
        if not words.isdisjoint(lexicon.TITLES) and len(words - lexicon.TITLES) == 1
        for word in words - lexicon.TITLES
    }
    ends = endings(keys)
    main = keys.most_common(1)[0][0]
    accepted = list(sure)
    index = 0
    for doubtful in sorted(filterfalse(_is_of_page, unsure), key=_place):
        while index < len(places) and _place(places[index]) < _place(doubtful):
            index += 1
        reasons: list[tuple[str, float]] = []
        before, after = (places[index - 1] if index else None), (places[index] if index < len(places) else None)
        if before and after and before.traits.key == after.traits.key and doubtful.traits.key != before.traits.key:
            reasons.append(("parts_one_speaker", WEIGHTS["parts_one_speaker"]))
        if (
            before is None
            and after
            and after.traits.key == main
            and not after.traits.outlet
            and after.traits.role != "press"
        ):
            reasons.append(("comes_before_answer", WEIGHTS["comes_before_answer"]))
        if before is None and after and greets(page.words_behind(doubtful.candidate)):
            reasons.append(("greets_first", WEIGHTS["greets_first"]))
        if keys[doubtful.traits.key] and doubtful.candidate.style == "colon" == places[0].candidate.style:
            reasons.append(("sure_elsewhere", WEIGHTS["sure_elsewhere"]))
        if _is_part(doubtful.traits, names, surnames, ends):
            reasons.append(("part_of_label", WEIGHTS["part_of_label"]))
        alike = _alike(doubtful, frequent)
        if alike:
            reasons.append(("resembles_label", WEIGHTS["resembles_label"]))
        score = doubtful.score + sum(weight for _, weight in reasons)
        if reasons and score >= THRESHOLD:
            accepted.append(Label(doubtful.candidate, alike or doubtful.traits, score, (*doubtful.reasons, *reasons)))
    accepted += _again(page, accepted, unsure)
    return [_mended(label, frequent, keys) for label in _apart(sorted(accepted, key=_place))]


def _again(page: Page, accepted: Sequence[Label], unsure: Sequence[Label]) -> list[Label]:
    """Give the lines for which no neighbour speaks, but which the page prints often, and was a label elsewhere."""
    taken = {_place(label) for label in accepted}
    alone = {label.traits.key for label in accepted if label.candidate.style == "alone"}
    elsewhere = ("sure_elsewhere", WEIGHTS["sure_elsewhere"])
    return [
        Label(doubtful.candidate, doubtful.traits, doubtful.score + elsewhere[1], (*doubtful.reasons, elsewhere))
        for doubtful in filterfalse(_is_of_page, unsure)
        if doubtful.candidate.style == "alone"
        and doubtful.traits.key in alone
        and page.bare[doubtful.traits.key] >= _FEWEST_ALONE
        and doubtful.score + elsewhere[1] >= THRESHOLD
        and _place(doubtful) not in taken
    ]


def _is_of_page(label: Label) -> bool:
    """Tell an item of a menu, or a word such as INDEX, for which no neighbour speaks."""
    return label.traits.metadata or any(name == "in_menu" for name, _ in label.reasons)


def _apart(labels: Sequence[Label]) -> list[Label]:
    """Drop labels that stand within the one before: the second line of a long one."""
    kept: list[Label] = []
    for label in labels:
        before = kept[-1].candidate if kept else None
        if before is None or before.paragraph != label.candidate.paragraph or before.body <= label.candidate.at:
            kept.append(label)
    return kept


def _is_part(traits: Traits, names: Names[str], surnames: Container[str], ends: Container[str]) -> bool:
    """Tell a name that a sure label holds with more words, or the surname of which a sure label holds with a title.

    `ANA RUIZ` beside `ANA RUIZ, SECRETARIA DE SALUD`; `JOHN F. KIRBY` and `UNDER SECRETARY OF WAR JOHN KIRBY` beside
    `MR. KIRBY`, and `KIRBY` alone.
    """
    if traits.shape == "cjk":
        return len(traits.key) >= 2 and traits.key in ends
    words = words_of(traits.key)
    if traits.shape not in {"name", "caps"}:
        return False
    if len(words) == 1:
        return traits.key in surnames
    if any(len(names.words[name]) > len(words) for name in names.holding(words)):
        return True
    if traits.letterhead:
        return False
    if traits.titled:  # Mr. KORDA Ilse, Minister for Harbours (Japan's ministry)
        name, office, _ = traits.key.partition(",")
        return name.split()[-1] in surnames or bool(office and any(word in surnames for word in name.split()))
    return len(words) <= _FULL_NAME and any(word in surnames for word in words)


def _mended(label: Label, frequent: Sequence[tuple[str, Traits]], counts: Mapping[str, int]) -> Label:
    """Give a label that is misprinted once the traits of the one that is meant."""
    if counts.get(label.traits.key, 0) > 1 or label.traits.role or label.traits.outlet:
        return label
    alike = _alike(label, frequent)
    return evolve(label, traits=alike) if alike else label


def _alike(label: Label, frequent: Sequence[tuple[str, Traits]]) -> Traits | None:
    """Find the frequent label that a misprinted one looks like: "ADMIRAR KORDA", "GOV ERNOR REED"."""
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


def with_inline(page: Page, labels: Sequence[Label]) -> tuple[Label, ...]:
    """Add the turns that begin within a line, and those behind a misprinted colon.

    What is a label elsewhere on the page is one after a sentence's end.
    """
    counts = Counter(w.traits.key for w in labels if w.candidate.style == "colon")
    known = {
        w.candidate.label
        for w in labels
        if len(w.traits.key) > 1
        and (counts[w.traits.key] > 1 or (w.traits.shape == "name" and _FULL.match(w.traits.key)))
    }
    if any(w.traits.key.split()[-1:] == ["q"] for w in labels):
        known.add("A")  # 1. Q: … ? A: …
    ordered, taken = sorted(known, key=len, reverse=True), [w.candidate for w in labels]
    words = {w.candidate.label for w in labels if w.traits.role == "press" and len(w.traits.key.split()) == 1}
    misprinted = find_misprinted(page.paragraphs, ordered, sorted(words, key=len, reverse=True), taken)
    found = (*find_inline(page.paragraphs, ordered, taken), *misprinted)
    if not found:
        return tuple(labels)
    inline = [
        Label(c, traits_of(c.label), THRESHOLD, (("recurs", THRESHOLD),))
        for c in found
        if c.paragraph not in page.videos
    ]
    return tuple(sorted([*labels, *inline], key=_place))
