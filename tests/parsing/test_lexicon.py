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
