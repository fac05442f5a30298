"""Labels -> those of the transcript: above it stand some under which nobody speaks."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from briefingkit.parsing.candidate import Candidate
from briefingkit.parsing.footer import is_moment
from briefingkit.parsing.keys import words_of
from briefingkit.parsing.page import Page
from briefingkit.parsing.paragraphs import UNPUNCTUATED
from briefingkit.parsing.punctuation import ASKING, ENDED
from briefingkit.parsing.weighing import Label

_LISTED: Final = 3
_HEAD_TEXT: Final = 300
_LONGEST_ITEM: Final = 100
"""Characters of a line in an index of topics."""
_LONGEST_DATE: Final = 50
_NAMES = re.compile(r"(?:(?:[^\W\d_a-zà-ÿ][\w’'-]*(?:\.(?=\s))?|\([^()]{2,60}\)|und|and|de|von)(?:, |\s|$)){1,24}")
"""Names, with the office or ministry in brackets."""
_ENDS_WITHIN = re.compile(r"[^\W\d_A-ZÀ-Þ]{3}[.?!] [A-ZÀ-Þ][\w'’]* [^\W\d_A-ZÀ-Þ]")
"""The end of a sentence, and the next one's beginning."""
_SENTENCE_ENDS: Final = (*ENDED, "–", "—", "-")


def without_head(page: Page, labels: Sequence[Label]) -> tuple[Label, ...]:
    """Drop labels above the transcript under which nobody says a sentence: a speaker's box, a key of initials."""
    kept = list(labels)
    people = tuple({label.traits.key for label in labels if label.traits.words > 1})
    while len(kept) > 1:
        said = _said(page, kept[0].candidate, kept[1].candidate)
        if _says_sentence(said) and not _gives_names(page, kept):
            break
        counts = page.bare if kept[0].candidate.style == "alone" else page.counts
        once = counts.get(kept[0].traits.key, 1) == 1
        introduced = people and said and said[0].casefold().startswith(people)  # "Moderator: Felix Brauer"
        in_list = len(kept) > _LISTED and not any(
            _says_sentence(_said(page, a.candidate, b.candidate)) for a, b in pairwise(kept[: _LISTED + 1])
        )
        if said and not introduced and not once and not in_list and len(kept) == len(labels):
            break
        kept.pop(0)
    return tuple(kept)


def _gives_names(page: Page, labels: Sequence[Label]) -> bool:
    """Tell a first label, printed once, behind which nothing stands but names: "Briefer: Ada Korda (spokesperson)"."""
    first, traits = labels[0].candidate, labels[0].traits
    para = page.paragraphs[first.paragraph]
    line = para.text[first.body : para.line_end(first.at)].strip()
    if not _NAMES.fullmatch(line) or " " not in line or line.startswith("("):  # Hong Kong's "(On the stock of masks)"
        return False
    once = page.counts.get(traits.key, 1) == 1 and traits.role is not None
    last = line.split("(")[0].split()[-1].casefold()
    return once or any(last in words_of(label.traits.key) for label in labels[1:])


def _said(page: Page, label: Candidate, following: Candidate) -> list[str]:
    """Give what stands between two labels, headings apart."""
    between = [page.paragraphs[i] for i in range(label.paragraph + 1, following.paragraph)]
    inner = [para.text for para in between if para.line.mark != "heading"]
    last = [page.paragraphs[following.paragraph].text] if following.paragraph > label.paragraph else []
    texts = [page.paragraphs[label.paragraph].text, *inner, *last]
    texts[-1] = texts[-1][: following.at]
    texts[0] = (
        texts[0][label.body :] if len(texts) > 1 else page.paragraphs[label.paragraph].text[label.body : following.at]
    )
    return [text.strip() for text in texts if text.strip()]


def _says_sentence(said: Sequence[str]) -> bool:
    """Tell a sentence, or much text, from dates and lines of a heading."""
    return sum(len(text) for text in said if len(text) > _LONGEST_ITEM) > _HEAD_TEXT or any(
        UNPUNCTUATED.search(text)
        or _ENDS_WITHIN.search(text)
        or text.endswith((*ASKING, ";"))  # Greek asks with a semicolon
        or (text.endswith(_SENTENCE_ENDS) and (len(text) > _LONGEST_DATE or not is_moment(text.rstrip(".)]）】 "))))
        for text in said
    )
