"""A reporter's label -> the name and the outlet it prints."""

import re
from typing import Final

from briefingkit.outlets.catalogue import find, known
from briefingkit.outlets.names import bare, key, names_reporter, strip_edges, without_kind
from briefingkit.outlets.wording import OUTLETISH, PROPER

_LONGEST: Final = 120
_ABBREVIATION: Final = 4
_BRACKETED = re.compile(r"(?P<outside>[^()（）\[\]]{1,60}?)\s*[(（\[](?P<inside>[^()（）\[\]]{2,60})[)）\]]")
_QUESTION = re.compile(
    r"\A(?:frage|zusatzfrage|zusatz|question(?: from(?: the)?)?|q\d{0,3}"
    r"|pregunta|periodista|prensa|journalist|rep[oó]rter|journaliste|presse"
    r"|вопрос|журналист|питання|запитання"
    r"|корреспондент|кореспондент|fråga|spørgsmål|spørsmål|spm|kysymys|domanda|pergunta|jornalista|giornalista|vraag"
    r"|pytanie|dziennikarka|dziennikarz|dotaz|otázka|redaktorka|redaktor|novinářka|novinář|novinárka|novinár"
    r"|novinarka|novinar|pitanje|kérdés|újságíró|jurnalistă|jurnalist|întrebare|toimittaja|kysymys|gazeteci|muhabir"
    r"|журналістка|журналіст|журналистка|новинар|питање|сұрақ|soru|wartawan|pertanyaan"
    r"|phóng viên|câu hỏi|ερώτηση|δημοσιογραφοσ|δημοσιογράφος|سؤال|سوال|خبرنگار|الصحفي|שאלה|คำถาม|प्रश्न|记者|記者"
    r"|问|問"
    r"|質問|기자|질문)(?!\w)[\s:.,–—-]*",
    re.IGNORECASE,
)
_TOWN_BEHIND = re.compile(r"\s*/\s*[A-ZÀ-Þ][^/]{2,40}?\s?[-–/]\s?[A-Z]{2}$")
"""Town and state of a station, as Brazil's presidency prints them: Rádio Cidade / Belém - PA."""
_GENERIC_REPORTERS: Final = frozenset(
    "有 外国 中外 其他 现场 一位 某 女 男 本报 多位 一名 另一位 另一名 国内 境外 外国媒体 境外媒体 港澳台媒体 "
    "香港媒体 台湾媒体 foreign a the female male".split()
)
_FREELANCE: Final = frozenset(
    key(word) for word in ("フリーランス", "フリー", "freelance", "freelancer", "independent journalist")
)
_BREAK = re.compile(r"\s*[,，،/／|–—・、]\s*(?:(?:from|of|with)\s+)?|\s+-\s+|\s+(?:from|of|with|at|de)\s+")
_CAPITALISED: Final = r"(?![a-zà-ÿа-я])[^\W\d_][^\s,;:()]*"
_EAST_NAME = re.compile(
    r"(?P<outlet>.{2,30}?)[\s　・]+(?P<name>[^\s　・]{1,12}(?:[\s　][^\s　]{1,6})??)\s*(?:记者|記者|特派員|기자|氏)"
)
_EAST_PAIR = re.compile(r"(?P<outlet>\S{2,20}?)[\s　]+(?P<name>[\u3400-\u9fff\U00020000-\U000323af]{2,4}|[가-힣]{2,4})")
"""Outlet and name, parted by a space: Taiwan's ministries."""
_REPORTER_NAME = re.compile(
    r"(?P<outlet>[^\s，、]{2,24}?)(?:记者|記者)\s?"
    r"(?P<name>[\u3400-\u9fff\U00020000-\U000323af]{2,4}|[^\W\d_][\w.'’-]+(?: [^\W\d_][\w.'’-]*){1,3})"
)
_NAME_COMMA = re.compile(rf"(?P<name>{_CAPITALISED}(?: {_CAPITALISED}){{1,4}}), ?(?P<outlet>[^\W\d_][^,;:()]{{1,50}})")
_EDITOR_OF = re.compile(
    r"(?:(?:political|diplomatic|foreign|business|news|managing|chief|deputy) )?(?:editor(?:[ -]in[ -]chief)?"
    r"|news director|bureau chief|(?:directora?|jef[ea]) de (?:noticias|información|redacción)"
    r"|redactora? jefe|rédact(?:eur|rice) en chef|chefredakteur(?:in)?|direttore|direttrice|diretora? de redação)"
    r" (?:of|at|for|del?|di|do|da|von|vom|der)(?: the| la)? (?=\S)|(?:главный редактор|обозреватель|спецкор) (?=\S)",
    re.IGNORECASE,
)
_EDITOR = re.compile(
    r" (?:political |diplomatic |foreign |business |economics |health )?(?:editor|correspondent)", re.IGNORECASE
)
"""Rank and field of a journalist, before and behind the outlet."""
_EASTERN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\U00020000-\U000323af\uac00-\ud7af]")
_QUOTED = re.compile(r"«([^«»]{2,60})»")
_KIND_ENDINGS: Final = tuple("社报報台臺视視网網刊局")


def split_label(label: str) -> tuple[str | None, str | None]:
    """Part a reporter's label into the name and the outlet's text; None for what it does not print.

    `Ana Ruiz, REUTERS`, `OUTLET (Name)`, `【テレビ朝日 林記者】`, `路透社记者`. Where no word such as 记者 says
    that an outlet stands there, it must be in the catalogue: `Ana Ruiz, Secretary of Health` gives (None, None).
    """
    if len(label) > _LONGEST:
        return None, None
    whole = strip_edges(label)
    if known(label) is not None or (len(whole) <= _ABBREVIATION and whole.isupper() and find(whole)[0]):
        return None, bare(label)
    return _bracketed(whole) or _questioned(whole) or _eastern(whole) or _parted(whole) or (None, None)


def split_reporter(label: str) -> tuple[str | None, str | None]:
    """Part a label that is sure to be a reporter's: `Tom Hale, Harbour Gazette`, `Frage Jessen`.

    Here what stands behind a name and a comma is the outlet, in the catalogue or not, and what stands behind a
    question's word a name.
    """
    name, outlet = split_label(label)
    if name is not None or outlet is not None:
        return name, outlet
    whole = strip_edges(label)
    asked = _QUESTION.match(whole)
    if asked and PROPER.fullmatch(whole, asked.end()):
        return whole[asked.end() :], None
    both = _NAME_COMMA.fullmatch(whole, asked.end() if asked else 0)
    return (both["name"], without_rank(both["outlet"])) if both else (None, None)


def without_rank(printed: str) -> str:
    """Take `director de noticias de` and `political editor` off the outlet for which a journalist is that."""
    if m := _EDITOR_OF.match(printed):
        return printed[m.end() :]
    ends = [m.start() for m in _EDITOR.finditer(printed) if m.end() == len(printed)]
    return printed[: ends[0]] if ends else printed


def _bracketed(label: str) -> tuple[str | None, str | None] | None:
    """Read `OUTLET (Name)`, `Name (OUTLET)` and `Question (Name, OUTLET)`."""
    m = _BRACKETED.fullmatch(label)
    if m is None:
        return None
    outside, inside = _QUESTION.sub("", m["outside"]).strip(), _TOWN_BEHIND.sub("", m["inside"].strip())
    if find(inside)[0]:
        return outside or None, bare(inside)
    if outside and known(outside) is not None:
        return inside or None, bare(outside)
    if OUTLETISH.search(inside) and PROPER.fullmatch(inside) and (outside or inside != m["inside"].strip()):
        return outside, inside
    return (_eastern(inside) or _parted(inside) or _named_as_such(inside)) if not outside else None


def _questioned(label: str) -> tuple[str | None, str | None] | None:
    """Read `Вопрос «РИА Новости»` and `Phóng viên AFP`: a question's or reporter's word, then the outlet."""
    m = _QUESTION.match(label)
    if m is None:
        return None
    rest = label[m.end() :].strip()
    if not rest:
        return None
    if m[0].rstrip().casefold().endswith((" from", " from the")) and rest[:1].isupper() and " " not in rest:
        return None, rest  # Question from Republica
    if find(rest)[0] or (rest.isupper() and not m[0].isupper() and not rest.isalpha()):
        return None, bare(rest)  # Dziennikarz TVN24, Redaktorka RMF FM
    return _named_as_such(rest)


def _named_as_such(text: str) -> tuple[str | None, str | None] | None:
    """Read what is marked as an outlet's name by quotes or by its words: `«Спутник»`, `Radio Norte`."""
    if m := _QUOTED.search(text):
        return None, m[1]
    if without_kind(text) != text or (OUTLETISH.search(text) and PROPER.fullmatch(text)):
        return None, strip_edges(text)
    return None


def _eastern(label: str) -> tuple[str | None, str | None] | None:
    if not _EASTERN.search(label):
        return None
    if m := _EAST_NAME.fullmatch(label):
        return m["name"], None if key(m["outlet"]) in _FREELANCE else strip_edges(m["outlet"])
    if (m := _EAST_PAIR.fullmatch(label)) and find(m["outlet"])[0]:
        return m["name"], bare(m["outlet"])
    if (m := _REPORTER_NAME.fullmatch(label)) and find(m["outlet"])[0]:
        return m["name"], bare(m["outlet"])
    if not names_reporter(label):
        return None
    name = bare(label)
    if not name or key(name) in _GENERIC_REPORTERS or len(name) > 30:
        return None
    if find(name)[0] or name.endswith(_KIND_ENDINGS):
        return None, name
    for end in range(len(name) - 1, 2, -1):  # 朝日新聞田中記者: the longest known outlet that leaves a name
        if len(name) - end <= 5 and find(name[:end])[0]:
            return name[end:].strip(), name[:end]
    return None, name


def _parted(label: str) -> tuple[str | None, str | None] | None:
    """Read a name and an outlet parted by a comma, a stroke or `of`, whichever comes first."""
    for cut in reversed(list(_BREAK.finditer(label))):
        left, right = label[: cut.start()].strip(), label[cut.end() :].strip()
        if not left or not right:
            continue
        mark = cut[0].strip()
        if mark and not mark.isalpha() and (m := _QUESTION.match(left)) and m.end() == len(left):
            return None, bare(right)
        named = _QUESTION.sub("", left).strip() or None
        if find(right)[0] and not find(left)[0]:
            return named, bare(right)
        if mark.isalpha():
            continue
        if find(left)[0] and not find(right)[0]:
            return right, bare(left)
        if mark in {"/", "／"} and " " in left and right.isupper() and left.isupper():
            return named, bare(right)  # the Philippines print every reporter as NAME SURNAME/OUTLET
        if mark in {",", "，", "،"} and " " not in right and OUTLETISH.search(left) and PROPER.fullmatch(left):
            return right, left
    return None
