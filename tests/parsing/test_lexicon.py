"""The word lists, and labels as they are printed."""

import pytest

from briefingkit.model import Side
from briefingkit.parsing import parse
from briefingkit.parsing.traits import traits_of


@pytest.mark.parametrize(
    ("label", "side"),
    [
        ("คำถาม", "press"),  # Thailand: one letter or two for the same sound, as keyboards differ
        ("คําถาม", "press"),
        ("คำตอบ", "podium"),
        ("日　時", None),  # a letterhead's key, set letter by letter
        ("Question contd...", "press"),  # India's ministry
        ("Une journaliste", "press"),
        ("La Modératrice", "floor"),
        ("Spm", "press"),  # Denmark shortens its word for a question
        ("ΕΡΩΤΗΣΗ", "press"),  # Greek capitals bear no accents
        ("ΔΗΜΟΣΙΟΓΡΑΦΟΣ", "press"),  # and have one s where small letters have two
    ],
)
def test_a_label_is_known_as_it_is_printed(label: str, side: Side | None) -> None:
    """A label and its entry in the word list are folded alike."""
    assert traits_of(label).role == side


def test_thai_questions_and_answers_are_told_apart() -> None:
    """A page of Thailand that is labelled with the words for question and answer alone."""
    page = (
        "แถลงข่าวเรื่องประภาคาร\n\n"
        "คำถาม: ใครเป็นผู้จ่ายค่าหลอดไฟใหม่\n\n"
        "คำตอบ: กระทรวงจะจ่ายค่าหลอดไฟทั้งหมดภายในปีนี้\n\n"
        "คำถาม: งานจะเริ่มเมื่อใด\n\n"
        "คำตอบ: งานจะเริ่มในเดือนพฤษภาคม หลังฤดูพายุ"
    )
    assert [turn.side for turn in parse(page).unwrap().turns] == ["press", "podium"] * 2


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Küsimus", "Vastus"),  # Estonian
        ("Jautājums", "Atbilde"),  # Latvian
        ("Klausimas", "Atsakymas"),  # Lithuanian
        ("Pyetje", "Përgjigje"),  # Albanian
        ("Sual", "Cavab"),  # Azerbaijani
        ("კითხვა", "პასუხი"),  # Georgian
        ("Հարց", "Պատասխան"),  # Armenian
        ("سوال", "جواب"),  # Urdu
        ("প্রশ্ন", "উত্তর"),  # Bengali, whose vowel signs are no letters
        ("கேள்வி", "பதில்"),  # Tamil
        ("សំណួរ", "ចម្លើយ"),  # Khmer
        ("မေး", "ဖြေ"),  # Burmese
        ("ጥያቄ", "መልስ"),  # Amharic
        ("Swali", "Jibu"),  # Swahili
        ("Soalan", "Jawapan"),  # Malay
        ("Tanong", "Sagot"),  # Filipino
    ],
)
def test_questions_and_answers_of_a_language_are_told_apart(question: str, answer: str) -> None:
    """A page that prints nothing but the words for question and answer before what is said."""
    assert (traits_of(question).role, traits_of(answer).role) == ("press", "podium")
    said = f"{answer} {question}"
    page = f"{question}: {said}?\n\n{answer}: {said}.\n\n{question}: {said} {said}?\n\n{answer}: {said} {said}.\n"
    found = parse(page, layout="generic").unwrap()
    assert [(turn.side, turn.label) for turn in found.turns] == [("press", question), ("podium", answer)] * 2


def test_man_and_woman_ask_or_call_up() -> None:
    """Who is not known is printed as Man and Woman: who asks is the press, whatever the label says of others."""
    page = (
        "Briefing on the harbour\n\n"
        "MINISTER KORDA: The harbour opens on Monday. We are glad of it.\n\n"
        "Woman: Will it be dredged before that, or after?\n\n"
        "MINISTER KORDA: It was dredged in March.\n\n"
        "Man: Who paid for the dredging?\n\n"
        "MINISTER KORDA: The province did.\n"
    )
    found = parse(page, layout="generic").briefing
    assert [(turn.label, turn.side) for turn in found.turns if turn.side != "podium"] == [
        ("Woman", "press"),
        ("Man", "press"),
    ]


@pytest.mark.parametrize(
    "label",
    [
        "Ministri Hoxha",
        "Peaminister Kask",
        "Վարչապետ Սարգսյան",
        "Міністерка Коваль",
        "Премијер Костов",
        "Waziri Mwinyi",
        "Υπουργός Αλεξίου",
        "سخنگوی وزارت امور خارجه",
        "דובר הצבא",
        "श्री कुमार",
    ],
)
def test_office_or_courtesy_before_a_name(label: str) -> None:
    """Who is named with an office stands on the podium, in whatever language."""
    assert traits_of(label).titled
