"""A printed label -> the side that its words tell: question, answer, moderation."""

import re
from collections.abc import Sequence
from typing import Final

from briefingkit import outlets
from briefingkit.model import Side
from briefingkit.parsing import lexicon
from briefingkit.parsing.keys import WORD, bare, words_of

_ANSWERED = re.compile(r"[\u3400-\u9fff\U00020000-\U000323af]{2,6}(?<![応应回解問问作対对報报])答")
"""China's MFA printed 孙某答 before answers given after the briefing."""
_INTERVIEWER = re.compile(r"[^\W\d_], (?:host|presenter|interviewer|journalist|reporter|anchor|compere)$")
"""Who asks in an interview, as Australia's ministers print it: LAURA HALE, HOST."""
_ASKER = re.compile(
    r"Q\. ((?:(?:Mrs?|Ms|Miss|Dr)\. [A-Z]|[A-Z][\w.'’-]* (?=[A-Z]))[\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})"
    r"(?:, [A-Z][^:?!]{2,60})?"
)
"""`Q. Ann Reed, United Press: Mr. President`: the Public Papers of the Presidents in the fifties."""
_ARTICLE = re.compile(r"(?:the|an|la|le|les|el|los|las|il|lo|der|die|das|un|une|una|uma|unos|des|ein|eine)\s(?=\S{3})")
"""`La Modératrice`, `Un periodista`, `Des voix`: words for who speaks are printed with an article in some houses."""
_THAI_PRESS: Final = ("ผู้สื่อข่าว", "สื่อมวลชน", "นักข่าว")
"""Words for the press in Thai, which prints the outlet behind them without a space."""
_FEW_WORDS: Final = 5
_MOST_WORDS: Final = 9


def role_of(key: str, lexical: str, aside: str | None) -> Side | None:
    """Give the side of a label that is a word of question, answer or moderation, or that ends with one."""
    entries = (lexical, key, _ARTICLE.sub("", lexical))
    role = next((lexicon.ROLE_OF_WORD[entry] for entry in entries if entry in lexicon.ROLE_OF_WORD), None)
    if role == "podium" and aside is not None and bare(aside) in lexicon.FLOOR:
        return "floor"  # 답변 (사회자), as Korea prints what the host says between answers
    if role is not None:
        return role
    if lexical in lexicon.FOLLOW_UPS:
        return "press"
    if _ANSWERED.fullmatch(key):
        return "podium"
    if _INTERVIEWER.search(key) or key.startswith(_THAI_PRESS):
        return "press"
    return "floor" if aside is not None and bare(aside) in lexicon.FLOOR else None


def names_asker(label: str) -> bool:
    """Tell `Q. Ann Reed, United Press` and `Q. Mrs. Reed`, but not `Q. Mr. President`."""
    asker = _ASKER.fullmatch(label)
    return asker is not None and lexicon.TITLES.isdisjoint(words_of(bare(asker[1])) - lexicon.COURTESIES)


def first_words_role(label: str, printed: Sequence[str], shape: str) -> Side | None:
    """Give the side of a question word with a name behind it: `Frage Jessen`, `Vors. Welty`, `Phóng viên Báo Mới`."""
    if names_asker(label):
        return "press"
    if label.endswith((")", "）")):
        printed = WORD.findall(label[: max(label.rfind("("), label.rfind("（"))])
    words = [word.casefold().rstrip(".") for word in printed]
    if not 2 <= len(words) <= _MOST_WORDS or words[0] in lexicon.MASS_WORDS:
        return None
    if label.startswith(f"{printed[0]}, ") and printed[1][:1].isupper() and words[1] not in lexicon.TITLES:
        return "press" if lexicon.ROLE_OF_WORD.get(words[0]) == "press" else None  # Redaktor, Lidové noviny
    pair = lexicon.ROLE_OF_WORD.get(" ".join(words[:2])) if len(words) > 2 else None
    if pair in {"press", "floor"} and printed[2][:1].isupper() and words[2] not in lexicon.TITLES:
        return pair
    named = "«" in label or outlets.split_label(label)[1] is not None
    if named and lexicon.ROLE_OF_WORD.get(words[0]) == "press":  # Вопрос газеты «Время»
        return "press"
    if shape == "phrase" or len(words) > _FEW_WORDS:
        return None
    role = lexicon.ROLE_OF_WORD.get(words[0])
    shortest = 2 if shape == "cjk" else 4
    return role if role in {"press", "floor"} and len(words[0]) >= shortest and words[1] not in lexicon.TITLES else None


def follows_up(lexical: str, aside: str) -> bool:
    """Tell a word with which the questioner before goes on."""
    return lexical in lexicon.FOLLOW_UPS or bare(aside) in lexicon.FOLLOW_UPS
