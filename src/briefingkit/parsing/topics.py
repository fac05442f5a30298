"""Pieces -> headlines: which paragraphs among the turns are nobody's words, but name what is spoken of next."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import Final

from briefingkit.parsing.page import Page
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.phrases import closes
from briefingkit.parsing.punctuation import STOPS
from briefingkit.parsing.turns import Piece, Segment

_LONGEST_HEADING: Final = 200
_LONGEST_NUMBERED: Final = 120
_LONGEST_TOPIC: Final = 80
_SHORTEST_ITEM: Final = 6
_ALL_BOLD: Final = 0.9
_FEWEST: Final = 2
_AGAIN: Final = 3
"""Times that a link is printed below answers: Back to the contents."""
_SHARE: Final = 0.8
"""Share of topics among the last paragraphs of turns that do not end as sentences do."""
_SHORTEST_WORD: Final = 4
_MOST_WORDS: Final = 8
_SENTENCE_ENDS: Final = tuple(STOPS)
_UNFINISHED: Final = ("”", '"', "’", ")", "]", "—", "–", "-", ",", ":")
_MARKS: Final = "■□◆◇○●▼▽◎★☆#"
_SECTION = re.compile(
    r"\W*(?:[ⅠⅡⅢⅣⅤIVX\d]{1,4}[.)、]\s*)?(?:q\s?(?:&|and)\s?a|questions? (?:and|&) answers?|질의\s?(?:및\s?)?응답"
    r"|일문일답|질문\s?[·및,/]?\s?답변|質疑"
    r"|问答(?:环节)?|答问实录|質疑応?答|preguntas y respuestas|questions[ -]réponses|fragen und antworten"
    r"|frågor och svar|вопросы и ответы|perguntas e respostas|domande e risposte|soru[ -]cevap|trả lời câu hỏi)\W*",
    re.IGNORECASE,
)
"""What is printed above the questions of a press conference."""
_GIVEN_BELOW = re.compile(r"transcript of the questions (?:asked )?and (?:the )?answers\b", re.IGNORECASE)
"""The same at the European Central Bank, with who answered."""
_ABOUT = re.compile(r".{2,40}(?:について|に関して|関連)")
"""Topics in Japanese: 馬毛島の視察について."""
_EASTERN = re.compile(r"(?=.*[\u3040-\u30ff])[^。、？！：:]{4,40}(?<=[\u4e00-\u9fff\u30a0-\u30ffーはへをに])")
"""Topics in Japanese that end as no sentence does: コロナ対応の評価は."""
_NUMBERED = re.compile(r"[(（]?[0-9０-９]{1,2}[)）.．、　 ]\s?[^。？！]{6,}")
"""Topics with a number, as Tokyo's governor has them: 2　防災アプリの運用開始と、外国語による情報発信."""
_KANA = re.compile(r"[\u3040-\u30ff]")
_ORNAMENTED = re.compile(r"([*=~+_-])\1+\s?[^*=~+_-].*?\s?\1{2,}|\*{2,}\s?[^*.?!]+")
"""Thailand's ministry prints `** questions **` above them, the United Nations `**Sudan` above parts of a statement."""
_RECORDING = re.compile(r"(?:link to|watch|video|audio|photos?)\b[^.?!]{0,80}?https?://\S+", re.IGNORECASE)
"""Where a recording is, as the EU's external action service prints it below statements and answers."""
_WORD = re.compile(r"[^\W\d_]+")
_LINKING: Final = frozenset({"of", "on", "in", "to", "by", "and", "for", "between", "with"})
_LONGEST_PHRASE: Final = 12
_SPOKEN = re.compile(
    r"\b(?:i|you|we|he|she|it|they|me|us|him|them|my|your|our|this|that|there|thank|thanks|please|let|go|is|are|was|were"
    r"|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|should|must|shall|yes|no|not|okay|ok)\b"
    r"|[’'](?:s (?=(?-i:[a-z]))|re|ll|ve|m|d)\b",
    re.IGNORECASE,
)
"""Verbs and pronouns of what is spoken."""


def headlines(page: Page, pieces: Sequence[Piece]) -> frozenset[int]:
    """Give the paragraphs that are headlines: set as one, or standing below an answer as topics do."""
    found = set(_set_apart(page, pieces))
    last = [
        piece.segments[-1].paragraph
        for piece, following in pairwise(pieces)
        if len(piece.segments) > 1 and following.label and _is_whole(page, piece.segments[-1])
    ]
    loose = [i for i in last if i not in found and _is_open(page.paragraphs[i].text)]
    times = Counter(page.paragraphs[i].text for i in loose)
    found.update(i for i in loose if times[page.paragraphs[i].text] >= _AGAIN and not closes(page.paragraphs[i].text))
    loose = [i for i in loose if i not in found]
    topics = [i for i in loose if _is_topic(page.paragraphs[i].text)]
    if len(topics) >= _FEWEST and len(topics) >= _SHARE * len(loose):
        found.update(topics)
    return frozenset(found)


def _is_open(text: str) -> bool:
    """Tell a line that ends neither as a sentence does, nor as one that is broken off."""
    if text.endswith(")") and "(" in text[:-1] and not text.startswith("("):
        return True
    return not text.endswith(_SENTENCE_ENDS + _UNFINISHED)


def _is_topic(text: str) -> bool:
    return not _SPOKEN.search(text) and (_names_topic(text) or _is_phrase(text))


def _is_phrase(text: str) -> bool:
    """Tell a few words that small ones hold together: "Revision to the Course of Study", Japan's ministry."""
    words = _WORD.findall(text)
    linked = any(word in _LINKING for word in words)
    return linked and text[0].isupper() and len(words) <= _LONGEST_PHRASE


def _set_apart(page: Page, pieces: Sequence[Piece]) -> Iterator[int]:
    listed = _listed(page, pieces)
    for piece in pieces:
        for segment, below in zip_longest(piece.segments[1:], piece.segments[2:]):
            para = page.paragraphs[segment.paragraph]
            if _is_whole(page, segment) and (
                para.text in listed
                or _RECORDING.fullmatch(para.text)
                or _is_set_apart(para, last=below is None)
                or (below is not None and _heads_plain(para, page.paragraphs[below.paragraph]))
            ):
                yield segment.paragraph


def _heads_plain(para: Paragraph, below: Paragraph) -> bool:
    """Tell a short line all in bold that is no sentence, above words in plain type: a section of a statement (UN)."""
    text = para.text
    return (
        len(text) <= _LONGEST_TOPIC
        and not text.endswith((*_SENTENCE_ENDS, *_UNFINISHED))
        and para.bold_share(0, len(text)) > _ALL_BOLD
        and below.bold_share(0, len(below.text)) < 1 - _ALL_BOLD
    )


def _listed(page: Page, pieces: Sequence[Piece]) -> frozenset[str]:
    """Give the lines above the first turn, among which the contents are, as Japan's prefectures print them."""
    above = page.paragraphs[: pieces[0].segments[0].paragraph] if pieces and pieces[0].segments else ()
    texts = (line.text.lstrip(_MARKS) for para in above for line in para.lines)
    return frozenset(
        text for text in texts if _SHORTEST_ITEM <= len(text) <= _LONGEST_TOPIC and not text.endswith(_SENTENCE_ENDS)
    )


def _is_whole(page: Page, segment: Segment) -> bool:
    return segment.start == 0 and segment.end == len(page.paragraphs[segment.paragraph].text)


def _is_set_apart(para: Paragraph, *, last: bool) -> bool:
    """Tell a headline: set as one; or, below an answer, a short line in bold, with a mark, in brackets."""
    text = para.text
    if para.line.mark == "heading":
        return len(text) < _LONGEST_HEADING
    if len(text) <= _LONGEST_TOPIC and _SECTION.fullmatch(text):
        return True
    if len(text) <= _LONGEST_HEADING and _GIVEN_BELOW.match(text):
        return True
    if not last or len(text) > _LONGEST_NUMBERED or text.endswith(_SENTENCE_ENDS):
        return False
    if _NUMBERED.fullmatch(text) and _KANA.search(text):
        return True
    if len(text) > _LONGEST_TOPIC:
        return False
    if _ABOUT.fullmatch(text):
        return True
    marked = text[0] in _MARKS or (text[0] in "【〔＜《" and text[-1] in "】〕＞》")
    marked = marked or _ORNAMENTED.fullmatch(text) is not None
    return marked or para.bold_share(0, len(text)) > _ALL_BOLD


def _names_topic(text: str) -> bool:
    """Tell a line whose every longer word has a capital: "Middle East Peace Process"; or that ends so in Japanese."""
    if _EASTERN.fullmatch(text):
        return True
    words = _WORD.findall(text)
    longer = [word for word in words if len(word) >= _SHORTEST_WORD]
    return (
        len(text) <= _LONGEST_TOPIC
        and 0 < len(words) <= _MOST_WORDS
        and words[0][0].isupper()
        and all(word[0].isupper() for word in longer)
    )
