"""What a page shows before its labels are known."""

import re
from collections import Counter
from typing import Final

from attrs import frozen

from briefingkit.layouts import Layout
from briefingkit.parsing.candidate import Candidate
from briefingkit.parsing.numbered import numbered_questions
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.scan import scan
from briefingkit.parsing.stage import video_regions
from briefingkit.parsing.traits import traits_of

_HEAD: Final = 30
"""Paragraphs."""
_LONGEST: Final = 400
_FEWEST_IN_COLUMN: Final = 4
_LONGEST_SURNAME: Final = 30
_PERSON = re.compile(
    r"\b(?:Gen|Lt|Col|Adm|Maj|Capt|Dr|Prof|Sec|General|Admiral|Secretary|Minister|Director|Chair(?:man|woman)?|Governor"
    r"|Commissioner|Ambassador|Mayor|President|Spokes(?:man|woman|person))\.?"
    r"(?: of [A-Z]\w+)?((?: [A-Z][\w.'’-]*){0,3} [A-Z][\w'’-]+)"
)
"""An office with a name behind it: "Gen. Richard Myers, Chairman of the Joint Chiefs"."""
_OFFICE_BEHIND = re.compile(
    r"(?<=\w),? (?:(?:[A-Z][\w.]+|[a-z]{3,12}) )?(?:Vice[ -])?(?:President|Governor|Minister|Secretary|[Dd]irector"
    r"|Chair(?:man|woman)?|Commissioner|[Aa]dministrator)\b"
)
"""An office with a name before it: "Luis Gines, Vice-President of the ECB"."""
_SURNAME_BEFORE = re.compile(r"([A-Z][\w'’-]+)\Z")


@frozen
class Page:
    """What is known of a page before its labels are."""

    paragraphs: tuple[Paragraph, ...]
    candidates: tuple[Candidate, ...]
    layout: Layout
    title: str
    counts: dict[str, int]
    """How often each label's key stands at the head of a paragraph or line."""
    bare: dict[str, int]
    """How often it stands there on a line of its own."""
    head: str = ""
    """The lines above the first question or answer, casefolded."""
    named: frozenset[str] = frozenset()
    """The surnames, casefolded, that those lines give with an office."""
    metadata: frozenset[int] = frozenset()
    """The paragraphs that are lines of a mail head or letterhead."""
    numbers: frozenset[int] = frozenset()
    """The paragraphs that are page numbers."""
    questions: frozenset[tuple[int, int]] = frozenset()
    """Where the labels of a numbered list of questions stand (paragraph, character)."""
    column: bool = False
    """Whether the page prints labels in a column of their own."""
    videos: frozenset[int] = frozenset()
    """The paragraphs that only tell what a played video said."""
    shape: str | None = None
    """The shape that the page's surest labels share."""
    dense: tuple[int, int] | None = None
    """The paragraphs of the first label and of the last, where nearly every one between them begins with a label."""
    bold: bool = False
    """Whether the page's surest labels are set in bold."""
    style: str | None = None
    """How the page's surest labels are parted from the words, where that is not by a colon."""

    def line_of(self, label: Candidate) -> int:
        """Give the number of the printed line in which a label stands."""
        return self.paragraphs[label.paragraph].number(label.at)

    def words_behind(self, label: Candidate) -> str:
        """Give the words that follow a label, in its paragraph or in the next."""
        following = self.paragraphs[label.paragraph + 1 : label.paragraph + 2]
        words = self.paragraphs[label.paragraph].text[label.body :].strip()
        return words or "".join([para.text for para in following])


def look(paras: tuple[Paragraph, ...], layout: Layout) -> Page:
    """Collect what a page shows before its title and its labels are known."""
    regions = video_regions([para.text for para in paras])
    videos = frozenset(index for first, last in regions for index in range(first, last + 1))
    candidates = tuple([c for c in scan(paras) if c.paragraph not in videos])
    traits = [traits_of(c.label) for c in candidates]
    counts = Counter([t.key for t in traits])
    bare = Counter([t.key for c, t in zip(candidates, traits, strict=True) if c.style == "alone"])
    numbers = frozenset([index for index, para in enumerate(paras) if para.line.mark == "number"])
    metadata = frozenset([c.paragraph for c, t in zip(candidates, traits, strict=True) if t.metadata])
    first = next((c.paragraph for c, t in zip(candidates, traits, strict=True) if t.role in {"press", "podium"}), _HEAD)
    head = "\n".join([para.text[:_LONGEST] for para in paras[: min(first, _HEAD)]])
    behind = (
        _SURNAME_BEFORE.search(head, max(0, m.start() - _LONGEST_SURNAME), m.start())
        for m in _OFFICE_BEHIND.finditer(head)
    )
    named = frozenset(found[1].split()[-1].casefold() for found in (*_PERSON.finditer(head), *filter(None, behind)))
    return Page(
        paras,
        candidates,
        layout,
        title="",
        counts=counts,
        bare=bare,
        head=head.casefold(),
        named=named,
        metadata=metadata,
        numbers=numbers,
        questions=numbered_questions(paras, candidates),
        column=sum(c.in_column for c in candidates) >= _FEWEST_IN_COLUMN,
        videos=videos,
    )
