"""Pages that are no transcript are said to be so: inventing turns is the worst fault a parser can have."""

import re
from collections.abc import Sequence
from typing import Final

from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.model import Turn
from briefingkit.parsing.exchanges import Marked
from briefingkit.parsing.lexicon import ANSWERS
from briefingkit.parsing.page import Page
from briefingkit.parsing.phrases import asks
from briefingkit.parsing.punctuation import STOPS
from briefingkit.parsing.weighing import Label

_TIMED = re.compile(r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?(?:\s|$)|\d+$")

_WRITTEN = re.compile(
    r"\bfaqs?\b|frequently asked|(?:häufige|häufig gestellte) fragen|fragen und antworten (?:zu[mr]?|rund)"
    r"|questions and answers (?:on|about)|foire aux questions|questions fréquentes|preguntas frecuentes|domande"
    r" frequenti|perguntas frequentes|veelgestelde vragen|vanliga frågor|часто задаваемые|常见问题|よくある(?:ご)?質問"
    r"|자주 (?:묻는|하는)|(?:pytania i odpowiedzi|najczęściej zadawane)|otázky a odpov[eě]di|často kladené"
    r"|pitanja i odgovori|vprašanja in odgovori|întrebări și răspunsuri|gyakori kérdések|sık(?:ça)? sorulan"
    r"|madalas na(?: mga)? (?:ika)?tanong|madalas itanong|soalan lazim|pertanyaan (?:yang )?(?:sering|umum)"
    r"|câu hỏi thường gặp"
    r"|คำถามที่พบบ่อย|usein kysyt|korduma kippuvad|biežāk uzdot|dažniausiai užduodam|ofte stillede|ofte stilte"
    r"|συχνές ερωτήσεις|често задавани|найпоширеніші запитання|الأسئلة (?:الشائعة|المتكررة)|سوالات متداول|שאלות נפוצות"
    r"|अक्सर पूछे जाने|maswali yanayoulizwa"
    r"|\b(?:user|users['’]) (?:manual|guide)\b|\bterms (?:of use|and conditions)\b|\bmanual de usuario\b"
    r"|mode d['’]emploi"
    r"|bedienungsanleitung|benutzerhandbuch|instrukcja obsługi|使用说明|使用手册|利用規約"
)
"""Titles of pages on which an office asks itself, and of manuals."""
_SPEECH = re.compile(
    r"\bspeech\b|\bkeynote\b|\baddress (?:by|to|at)\b|\blecture\b|\brede (?:von|des|der|zu[mr]?)\b|\bdiscours\b"
    r"|\bdiscurso\b|\bdiscorso\b|\btoespraak\b|\bречь\b|выступлени[ея] |演讲|演講|致辞|致辭|讲话全文|演説|講演|연설"
)
"""Titles of what one person says, who may set questions that nobody asked in bold."""
_ANNOUNCED = re.compile(r"予定|開催案内|のお知らせ|预告|預告|\bmedia advisory\b|\badvisory:|\bconvocatoria\b|анонс\b")
"""Titles of announcements, which tell who may come and ask."""
_DATELINE = re.compile(
    r"\s*[（(]?(?:新华社|中新社|中新网|人民网|央视网|中央社|本报)[^，。,]{0,14}(?:电|電|讯|訊)"
    r"|\s*[A-Z][A-Z .,'-]{2,40}, (?:[A-Z][a-z]{2,8}\.? \d{1,2} )?\((?:Xinhua|Reuters|AP|AFP|PTI|ANI|TASS)\)"
)
"""With what the report of an agency begins, which may quote a question or two."""
_PARLIAMENT = re.compile(r"(?:mr|madam|mme)\.? (?:deputy )?speaker|[\u4e00-\u9fff]{1,2}委員[\u4e00-\u9fff]{1,3}")
"""Labels of a debate: the chair of New Zealand's house, members of Taiwan's committees."""
_REPORTED = re.compile(
    r"(?:Asked|Pressed|Questioned|Put to (?:him|her|them)|Challenged)\b[^.?!]{0,300}\b(?:said"
    r"|replied|answered|told|added)\b",
)
"""`Asked whether he would resign, the spokesman said`: the lobby briefings of Britain's prime minister."""
_FEWEST_REPORTED: Final = 3
_HEAD: Final = 10
"""Paragraphs."""
_FEW_LABELS: Final = 3
_ASKING: Final = 0.3
"""Share of the press's turns that ask, where only the way of speaking tells the press."""
_FEWEST: Final = 2
_SAID: Final = 20
_ENDED: Final = (*STOPS, *")]）】")


def refuse(page: Page, labels: Sequence[Label], marked: Sequence[Marked]) -> Diagnostic | None:
    """Say why the page is no transcript, or None if it is one.

    A transcript has somebody who asks and somebody who answers, or at least two named speakers who take turns.
    """
    if not page.paragraphs:
        return notice("empty", "the page holds no text")
    turns = [item.turn for item in marked]
    if not labels and not any(turn.side == "press" for turn in turns):
        lines = [line.text for para in page.paragraphs for line in para.lines]
        timed = sum(_TIMED.match(line) is not None for line in lines)
        if timed * 3 > len(lines) and timed > 5:
            return notice("no-speakers", "these are captions: lines with times, and nothing says who speaks")
        return notice("not-a-transcript", "nothing on the page marks where the floor changes")
    if (kind := _other_kind(page, labels)) is not None:
        return notice("not-a-transcript", kind)
    sides = {turn.side for turn in turns if turn.content}
    if "press" in sides and "podium" in sides and _is_dialogue(labels, turns):
        return None
    if "press" not in sides and "podium" in sides and _is_round(labels):
        return None
    return notice(
        "not-a-transcript",
        "nobody asks: this is a statement or a list"
        if "podium" in sides
        else "nobody answers: these are questions alone",
        line=page.line_of(labels[0].candidate) if labels else None,
        excerpt=labels[0].candidate.label if labels else None,
    )


def _other_kind(page: Page, labels: Sequence[Label]) -> str | None:
    """Tell what else the page is, by its title, its first words, or who speaks."""
    few = len(labels) <= _FEW_LABELS
    if few and any(_DATELINE.match(para.text) for para in page.paragraphs[:_HEAD]):
        return "this is an agency's report about what was said"
    if few and _ANNOUNCED.search(page.title):
        return "the title names a press conference to come"
    if few and _SPEECH.search(page.title):
        return "the title names a speech, and no label says that others speak"
    if few and sum(_REPORTED.match(para.text) is not None for para in page.paragraphs) >= _FEWEST_REPORTED:
        return "this is a report of what was asked and said"
    if _WRITTEN.search(page.title) and not any(map(_names_somebody, labels)):
        return "the title names questions that an office asks and answers itself"
    asked = any(one.traits.role == "press" for one in labels)
    if not asked and any(_PARLIAMENT.fullmatch(one.traits.key) for one in labels):
        return "members of a parliament speak"
    return None


def _is_dialogue(labels: Sequence[Label], turns: Sequence[Turn]) -> bool:
    """Tell that somebody asks: a label says so, or where sides had to be guessed, the words do."""
    said = sum(any(len(one.text) >= _SAID or one.text.endswith(_ENDED) for one in turn.utterances) for turn in turns)
    if said < _ASKING * len(turns):
        return False  # a list of words
    press = [turn for turn in turns if turn.side == "press"]
    if not labels:
        return True
    if any(label.traits.asks for label in labels):
        official = any(label.traits.role == "podium" and label.traits.key not in ANSWERS for label in labels)
        return official or len(labels) > _FEW_LABELS or any(asks(turn.text) for turn in press)
    # India's reporters name their outlet, and ask without a question mark.
    asking = sum(asks(turn.text) or turn.outlet is not None for turn in press)
    return asking >= max(1.0, _ASKING * len(press))


def _names_somebody(label: Label) -> bool:
    return label.traits.outlet or label.traits.titled or (label.traits.role is None and label.traits.words > 1)


def _is_round(labels: Sequence[Label]) -> bool:
    """Tell named speakers who take turns, though nobody asks."""
    people = {
        label.traits.key for label in labels if label.traits.titled or label.traits.role or label.traits.words > 1
    }
    return len(people) >= _FEWEST and len(labels) > _FEWEST and sum(one.score for one in labels) >= 4 * len(labels)
