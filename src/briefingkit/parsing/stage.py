"""Paragraph text -> utterance: finds the transcriber's bracketed notes in it."""

import re
from typing import Final

from briefingkit.model import StageDirection, StageKind, Utterance

_BRACKETS = re.compile(r"[(\[（【〔][^()\[\]（）【】〔〕]{1,120}[)\]）】〕]\.?")
_KINDS: Final[tuple[tuple[StageKind, re.Pattern[str]], ...]] = (
    (
        "gap",
        re.compile(
            r"inaudible|off[- ]?mi[ck]e?\b|unintelligible|indiscernible|redacted|crosstalk|cross[- ]talk|no audio"
            r"|audio (?:gap|cuts?|drops?|break|problem)"
            r"|inaudibl?e?|fuera de micr|sin audio|(?:se )?ininteligible|неразборчиво|нрзб|不清|听不清"
            r"|聞き取れ|聴取不能|聴取不可"
            r"|청취 ?불가|unverständlich|akustisch"
            r"|inaudível|incomprensibile|不明",
            re.IGNORECASE,
        ),
    ),
    (
        "vocal",
        re.compile(
            r"laugh|applause|applaud|cheer|chuckl|cough|sneez|sigh|whispe|shout|boo(?:s|ing)?\b|groan|gasp|singing"
            r"|sings|risas?|aplausos?|rires?|applaudissements|gelächter|heiterkeit"
            r"|beifall|lachen|смех|аплодисмент|smiech|śmiech|oklaski|笑|掌声|掌聲|鼓掌|拍手|웃음|박수|skratt"
            r"|applåd|risos?"
            r"|risate|applausi|gülüşme|alkış|ضحك|تصفيق|γέλια|γελια|χειροκρότ|crying",
            re.IGNORECASE,
        ),
    ),
    (
        "kinesic",
        re.compile(
            r"^\W*(?:对|向|對|to the |turning |addressing )|\bnods?\b|nodding|shakes? (?:his|her|head)|gestur"
            r"|points? (?:to|at)|pointing|raises? (?:his|her|hand)|holds? up|turns? to|asiente|hoche|nickt"
            r"|обращаясь|кивает|点头|點頭|摇头|举手|うなず",
            re.IGNORECASE,
        ),
    ),
    (
        "incident",
        re.compile(
            r"video|slide|break (?:in|taken)|pause|recess|music|phone|technical|begins?\b|concluded?\b|concludes"
            r"|ends?\b|ended|adjourned|leaves?\b|enters?\b|arrives?|departs?|recording|silence|song|canci[oó]n"
            r"|m[uú]sica"
            r"|inici[ao]|finaliza|proyecci|fin de|projection|diffusion|einspiel|播放|視頻|视频|映像|動画|영상"
            r"|включается"
            r"|демонстр|signing|is signed|is shown|presentaci[oó]n|minute of silence",
            re.IGNORECASE,
        ),
    ),
    (
        "note",
        re.compile(
            r"\b(?:as (?:interpreted|translated|delivered|prepared|spoken)|(?:through|via) (?:an )?interpreter|in "
            r"(?:english|french|spanish|russian|chinese|arabic|hindi|german|japanese|korean)|sic|interpreter"
            r"|translat|spoke|speaking|speaks|continues?|continued|"
            r"responds? in|asks? in|question(?:ed)? in|en (?:inglés|ingles|français|anglais|español)|auf englisch"
            r"|по-английски|как переведено|说英语|英语|英語|通訳|翻译|翻譯|off the record|on background"
            r"|repeats|interrupt"
            r"|interposing)\b|通訳|翻译",
            re.IGNORECASE,
        ),
    ),
)
_TIME_MARK = re.compile(
    r"[\[(]?(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}\s+)?\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?[\])]?"
    r"(?:\s?[-–—]\s?\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?(?:\s\(\d{1,5}\s?s(?:ec)?\))?)?"
)
_LONGEST_NOTE: Final = 60
"""Characters: what is longer in brackets was, as a rule, said."""


_OF_VERBS: Final = frozenset(("vocal", "kinesic", "incident"))
_ASIDE = re.compile(
    r"[(\[（](?:the(?! (?:video|audio|recording|slide|song|music|briefing|press))|an?|which|that|who|as|and|but|or"
    r"|if|it|we|this|these) \S+ "
)
"""Words in brackets that were said, with a verb of notes among them: "(the truce ends today)"."""
_CAPTION = re.compile(
    r"(?:图为|圖為|图片[:：]|图[:：]|Photo(?: by)?:|Foto:|写真[:：]).{0,100}|.{0,80}[（(].{1,14}[摄攝]\s?影?[）)]"
    r"|[^.?!]{2,80} [-–—] Ảnh: [^.?!]{2,30}|Ảnh: [^.?!]{2,60}"
)
"""Captions of pictures between the turns, as China's State Council Information Office and Vietnam print them."""
_LONGEST_CAPTION: Final = 110


def stage_kind(note: str) -> StageKind | None:
    """Tell what kind of stage direction a bracketed text is; None if it reads as words that were said."""
    if len(note) > _LONGEST_NOTE:
        return None
    kind = next((kind for kind, pattern in _KINDS if pattern.search(note)), None)
    return None if kind in _OF_VERBS and _ASIDE.match(note) else kind


def utterance(text: str) -> Utterance | StageDirection:
    """Make one paragraph an utterance with its stage directions; a paragraph that is one note becomes that."""
    if len(text) <= _LONGEST_CAPTION and _CAPTION.fullmatch(text):
        return StageDirection(text, "note")
    if not ("(" in text or "[" in text or "（" in text or "【" in text or "〔" in text):
        return Utterance(text)
    whole = _BRACKETS.fullmatch(text)
    if whole:
        return StageDirection(text, stage_kind(text) or "note")
    directions = []
    for match in _BRACKETS.finditer(text):
        kind = stage_kind(match[0])
        if kind is not None:
            directions.append(StageDirection(match[0], kind, match.start()))
    return Utterance(text, tuple(directions))


_VIDEO_BEGINS = re.compile(
    r"[(\[（*_]*\s*(?:inici[ao]|begin|start|se proyecta|proyecci[oó]n).{0,12}v[ií]deo.{0,70}", re.IGNORECASE
)
_VIDEO_ENDS = re.compile(r"[(\[（*_]*\s*(?:finaliza|termina|fin|end|concluye).{0,12}v[ií]deo.{0,70}", re.IGNORECASE)


def video_regions(texts: list[str]) -> tuple[tuple[int, int], ...]:
    """Find the paragraphs (first, last) of played videos: Mexico's presidency prints their words with labels.

    A video that is never said to end is none.
    """
    regions, begun = [], None
    for index, text in enumerate(texts):
        if len(text) > 120 or "deo" not in text.casefold():
            continue
        if begun is None and _VIDEO_BEGINS.fullmatch(text):
            begun = index
        elif begun is not None and _VIDEO_ENDS.fullmatch(text):
            regions.append((begun, index))
            begun = None
    return tuple(regions)


def is_time_mark(text: str) -> bool:
    """Tell a line that is the recording's time alone, above each turn (WHO), or its begin and end."""
    return _TIME_MARK.fullmatch(text) is not None
