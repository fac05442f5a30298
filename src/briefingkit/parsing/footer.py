"""Where the transcript ends: end marks, share buttons, contacts and time lines below the last turn."""

import datetime
import re
from collections import Counter
from collections.abc import Sequence

from briefingkit import dates
from briefingkit.layouts import Layout, fits
from briefingkit.parsing.paragraphs import UNPUNCTUATED, Paragraph
from briefingkit.parsing.punctuation import ENDED, STOPS
from briefingkit.parsing.weighing import Label
from briefingkit.sources.page_numbers import page_number

_END_MARK = re.compile(
    r"\W*(?:end|ends|(?:end|(?:end|conclusion) of(?: the)?) (?:transcript|briefing|press conference|text|remarks"
    r"|interview|q&a)|fin|fim|ende|конец|完|终|以\s{0,3}上|了|끝|\(?end\)?)\W*(?:[-–]\s*)?(?:\d{1,2}[:.]\d{2,3}.{0,16})?|[#\s\\]{3,}"
    r"|-\s?30\s?-|-+\s?o+0o+\s?-+|xxx|انتهای پیام",
    re.IGNORECASE,
)
_BUTTONS = re.compile(
    r"\W*(?:transcrib(?:e|ed) (?:your|by|with).{0,60}|try rev.{0,80}|print(?: this page| page)?|suggest "
    r"to a friend|email(?: this)?(?: page)?|share(?: this.{0,20}| on.{0,20})?|tweet|facebook|twitter"
    r"|whatsapp|linkedin|back(?: to.{0,20})?|top|close(?: window)?|home|contact us.{0,20}|(?:media|press) contacts?"
    r"|links?|site ?map"
    r"|(?:читайте (?:также|також)|см\. также|lire aussi|à lire aussi|leia (?:também|mais)|lea también|leggi anche"
    r"|lesen sie auch|czytaj (?:też|także|również)|přečtěte si|läs (?:också|även)|lees ook|baca juga|xem thêm)"
    r"\s?[:：]?.{0,120}"
    r"|download.{0,30}|subscribe.{0,40}"
    r"|related(?: (?:news|links|articles|content|documents|stories|information).{0,20})?|see also|read more"
    r"|more news|tags?(?:\s?: .{0,120})?"
    r"|next|previous|feedback|privacy.{0,20}|all rights reserved.{0,40}|copyright.{0,80}"
    r"|(?:die|diese) mitschrift .{0,80}|.{0,80}creative commons.{0,120}"
    r"|.{0,30}(?:previous|next)(?: article| post)?: .{0,80}"
    r"|(?:επόμενο|προηγούμενο) άρθρο.{0,80}|.{0,60}paylaş.{0,40}yazdır"
    r"|©.{0,120}|reproduction is (?:permitted|authori[sz]ed).{0,100}"
    r"|打印|关闭|關閉|关闭窗口|推荐给朋友|【?(?:打印|关闭|纠错).{0,30}|【(?:中継録画|動画|関連).{0,60}|分享.{0,12}|返回.{0,8}"
    r"|上一篇.{0,60}|下一篇.{0,60}|[相關关]{2}(?:新[闻聞]|[链鏈連][接結]|文章"
    r"|[阅閱][读讀]|[专專][题題]|[报報][道導]).{0,30}|责任编辑.{0,20}|编辑[:：].{0,20}|ページの?(?:先頭|トップ).{0,10}|※.{0,120}|.{0,30}資料は(?:こちら|以下).{0,40}"
    r"|このページの.{0,14}|戻る|印刷|목록|인쇄|이전글.{0,40}"
    r"|다음글.{0,40}|첨부파일.{0,60}"
    r"|(?:ouça|assista|leia|confira) (?:a|o|à|ao) (?:íntegra|vídeo|áudio).{0,80}"
    r"|imprimir|registrado em:.{0,80}|compartir.{0,20}|compartilh.{0,20}|partager.{0,20}|imprimer|drucken|teilen"
    r"|zurück.{0,10}"
    r"|(?:adresse für )?rückfragen|kontakte?|contatti?|contato|categorías?|categorias?|[áa]reas|предыдущ.{1,30}"
    r"|следующ.{1,30}|последние новости"
    r"|dernière modification.{0,40}|haut de page"
    r"|nach oben|версия для печати|поделиться.{0,20}|распечатать|наверх|skriv ut|dela|tillbaka|stampa"
    r"|condividi|yazdır|paylaş|طباعة|مشاركة|شارك.{0,20}|εκτύπωση|chia sẻ|in trang)\W*",
    re.IGNORECASE,
)
_SHARING = re.compile(
    r"(?:[^.?!]*\W)?(?:facebook|twitter|whatsapp|telegram|linkedin|viber|фейсбук|твиттер|فيسبوك|تويتر|واتساب)\w{0,4}\W*"
    r"(?:\w{1,12}\W+){0,2}\w{0,12}",
    re.IGNORECASE,
)
"""Where to share a page, in whatever words: `Del på Facebook`, `Podijeli na Twitteru`."""
_LONGEST_SHARING = 60
_CONTACT = re.compile(
    r"(?:source )?(?:https?://|www\.)\S+(?:,? (?:le|the|on|vom|del) .{6,20})?"
    r"|(?:phone|tel|fax|e-?mail|contact|press office|media relations|enquiries|cell|source|photo"
    r"|quelle|fuente|fonte|来源|來源|за контакти|контакти|контакты|kontakt|yhteystiedot|lisätietoja|lisainfo"
    r"|للتواصل|للاستفسار|تماس|איש קשר|טלפון|liên hệ|hubungi|ติดต่อ|संपर्क)\s?[:：].{0,120}|\S+@\S+\.\S+"
    r"|(?:(?:this|the) (?:transcript|interview|conversation|text) (?:has been|was) [^.]{0,30}\bedited\b"
    r"|esta información puede ser (?:usada|utilizada)|zapis [^.]{0,40}zredagowan|transcripción (?:editada|revisada)"
    r"|das gespräch wurde [^.]{0,30}(?:gekürzt|bearbeitet)|l['’]entretien a été [^.]{0,30}édité).{0,140}"
    r"|[^.]{0,60}\backnowledges? the (?:traditional|aboriginal)\b.{0,200}"
    r"|.{2,40}[:：]|issued by.{2,100}|bollettino .{0,80}|\(c\) .{2,80}"
    r"|[^.?!]{0,80}\bwww\.[\w.-]+\W*|.{0,80}angabe der quelle.{0,60}|seite \d+ von \d+"
    r"|.{0,60}\bterms of use\b.{0,60}|last updated.{2,40}"
    r"|[가-힣]{2,4} 기자(?:\s\S+@\S+)?|(?-i:SOURCE) [^.?!]{2,80}"
    r"|(?:appendix|annex|附件|附)\s?[:：]|/contact: .{0,160}|note: .{0,60}\b(?:began|spoke) at \d.{0,160}",
    re.IGNORECASE,
)
_NOTES = re.compile(
    r"NOTE: |Note: (?:The President|The .{3,60}\b(?:began|was|were)|.{3,60}\bspoke)\b"
    r"|.{0,300}\bOnline by .{3,80}, The American Presidency Project"
)
"""What the Public Papers of the Presidents print below a news conference, and the project that puts them online."""
_CLOCK = re.compile(r"\W*\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?\W*", re.IGNORECASE)
"""The time alone, as the White House prints it below the last turn."""
_PLACE = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?:,? [A-ZÀ-Þ][\w.'’-]+){0,3},?")
_RULE = re.compile(r"[-_=*]{4,}|--")
"""A rule, and what parts the signature from a mail."""
_SIGNATURE = 6
"""Lines of a mail's signature, and its rule."""
_FEWEST = 2
"""Labels of a transcript."""
_MOST_RELATED = 4
_LONGEST_MOMENT = 40
_LONGEST_LOOSE = 100
_SHORTEST_BUTTON = 4
_SENTENCE_ENDS = (*ENDED, *"–—-,，、")


def find_end(paras: Sequence[Paragraph], labels: Sequence[Label], layout: Layout) -> tuple[int, Sequence[Label]]:
    """Give the index behind the last paragraph of the transcript, and the labels above; the rest is the page's own."""
    if not labels:
        return _end_of_unlabelled(paras, layout), labels
    labels = labels[: len(labels) - _related(paras, labels)]
    last = labels[-1].candidate.paragraph
    end = _first_end(paras, labels[-1], len(paras)) or len(paras)
    while end > last + 1 and (is_furniture(paras[end - 1].text, layout) or _is_loose(paras, end - 1, last)):
        end -= 1
    spoken = last + (labels[-1].candidate.body >= len(paras[last].text))
    return end - (end > spoken + 1 and _signs_off(paras, end - 1)), labels


def _end_of_unlabelled(paras: Sequence[Paragraph], layout: Layout) -> int:
    """Give the index behind the last paragraph of a page without labels: a mail's signature below a rule is none."""
    last = range(max(0, len(paras) - _SIGNATURE), len(paras))
    short = (i for i in last if all(len(para.text) <= _LONGEST_LOOSE for para in paras[i:]))
    end = next((i for i in short if _RULE.fullmatch(paras[i].text)), len(paras))
    while end > 1 and is_furniture(paras[end - 1].text, layout):
        end -= 1
    return end


def _signs_off(paras: Sequence[Paragraph], index: int) -> bool:
    """Tell a place right above a day at the very end, as Pakistan's ministry prints them: Islamabad / 14 March 2019."""
    below = paras[index + 1 : index + 2]
    return bool(below) and is_moment(below[0].text) and _PLACE.fullmatch(paras[index].text) is not None


def _first_end(paras: Sequence[Paragraph], label: Label, limit: int) -> int | None:
    """Find the first end mark or button of the site below a label, above the paragraph `limit`."""
    below = range(label.candidate.paragraph + 1, limit)
    texts = ((i, paras[i].text) for i in below)
    return next((i for i, t in texts if _END_MARK.fullmatch(t) or _is_button(t) or _NOTES.match(t)), None)


def _related(paras: Sequence[Paragraph], labels: Sequence[Label]) -> int:
    """Count the last labels that stand nowhere else, below a button: items of the related news."""
    keys = Counter(label.traits.key for label in labels)
    for count in range(1, min(_MOST_RELATED, len(labels) - _FEWEST) + 1):
        first = labels[-count]
        if keys[first.traits.key] > 1 or first.traits.outlet or first.traits.role == "press":
            return 0
        if _first_end(paras, labels[-count - 1], first.candidate.paragraph):
            return count
    return 0


def _is_button(text: str) -> bool:
    """Tell what stands between a page's text and its foot: what follows is no transcript, however it reads."""
    return _SHORTEST_BUTTON <= len(text) <= _LONGEST_LOOSE and text[-1] not in ".?" and bool(_BUTTONS.fullmatch(text))


def _is_loose(paras: Sequence[Paragraph], index: int, last: int) -> bool:
    """Tell a short line without a sentence's end, below one that has it: a department, an address, a link."""
    text, above = paras[index].text, paras[index - 1].text
    return (
        index > last + 1
        and len(text) <= _LONGEST_LOOSE
        and not text.endswith(_SENTENCE_ENDS)
        and (above.endswith(_SENTENCE_ENDS) or len(above) <= _LONGEST_LOOSE)
        and not UNPUNCTUATED.search(text)
    )


def find_ended(below: Sequence[Paragraph]) -> datetime.time | None:
    """Read the time at which the briefing ended, printed below it ("END  1:52 P.M. EDT")."""
    short = [para.text for para in below[:4] if len(para.text) <= _LONGEST_MOMENT]
    found = (dates.find_time(text) for text in short if _END_MARK.match(text) or _CLOCK.fullmatch(text))
    return next((moment for moment in found if moment is not None), None)


def is_furniture(text: str, layout: Layout) -> bool:
    """Tell a line below a transcript that is no part of it: a button, a contact, a time, an end mark."""
    if len(text) > 200:
        return False
    return (
        fits(text, layout.furniture)
        or _END_MARK.fullmatch(text) is not None
        or _BUTTONS.fullmatch(text) is not None
        or _CONTACT.fullmatch(text) is not None
        or (len(text) <= _LONGEST_SHARING and text[-1:] not in _SENTENCE_ENDS and bool(_SHARING.fullmatch(text)))
        or not any(c.isalnum() for c in text)
        or is_moment(text)
        or page_number(text) is not None
    )


def is_moment(text: str) -> bool:
    """Tell a line that is a date or a time and hardly more."""
    return (
        len(text) <= _LONGEST_MOMENT
        and any(c.isdigit() for c in text)
        and (dates.find_time(text) is not None or dates.find_date(text) is not None)
        and (not text.endswith(tuple(STOPS)) or text.casefold().endswith(("a.m.", "p.m.")))
    )
