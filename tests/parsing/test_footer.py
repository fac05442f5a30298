"""Where a transcript ends: what stands below the last turn is told, and is in no turn."""

import datetime

import pytest

from briefingkit.parsing import Parsed, parse

PAGE = """\
Press briefing on the lighthouses

March 3, 2021

Q: Who pays for the lamps?

MR. KORDA: The province pays for all of them.

Q: And for the stairs?

MR. KORDA: The harbour office pays for those.
"""
LAST = "The harbour office pays for those."


def last(below: str) -> tuple[str, Parsed]:
    """Give the text of the last turn where `below` stands under the page."""
    parsed = parse(f"{PAGE}\n{below}\n", layout="generic")
    return parsed.briefing.turns[-1].text, parsed


@pytest.mark.parametrize(
    "below",
    [
        "END",
        "###",
        "# # #",
        "- 30 -",
        "(END)",
        "End of transcript",
        "完",
        "끝",
        "Конец",
        "Fin",
        "END  1:31 P.M. EST",
        "Print",
        "Share this page",
        "Back to top",
        "Related News:",
        "Contact us",
        "打印",
        "(end transcript)",
        "Ouça a íntegra da entrevista (38min) da Ministra",
        "Source http://www.harbour.example, le 25 janvier 2011",
        "相关专题：港口发布会",
        "推荐给朋友",
        "Imprimir",
        "Поделиться",
        "Del på Facebook",
        "Ispiši stranicu | Podijeli na Twitteru",
        "Zdieľať na Facebooku",
        "شارك: فيسبوك | تويتر",
        "انتهای پیام",
        "このページの先頭へ",
        "목록",
        "© Harbour Office of Port Selby",
        "March 4, 2021",
        "1:31 p.m.",
        "END\n\nShare\n\nPrint",
        "conclusion of press conference",
        "- 1 -",
        "※「○」は記者の発言です。",
        "会見で使用した資料はこちら（PDF）",
        "Die Mitschrift wurde redaktionell bearbeitet.",
        "Επόμενο άρθρο: Δήλωση του Υπουργού",
        "Facebook'ta Paylaş   X'te Paylaş   Yazdır",
        "Reproduction is permitted provided that the source is acknowledged.",
        "-o0o-",
        "За контакти: пресцентър, тел. 02/123 45 67",
        "Liên hệ: Phòng Báo chí, 024 123 4567",
        "The Office of Lamps acknowledges the Traditional Custodians of Country and pays its respects to Elders.",
    ],
)
def test_what_stands_below_is_no_turn(below: str) -> None:
    """End marks, buttons, contacts and moments below the last turn are left out, and told."""
    text, parsed = last(below)
    assert text == LAST
    left = "".join(parsed.text[d.span.start : d.span.end] for d in parsed.diagnostics if d.span)
    assert below.split("\n", maxsplit=1)[0] in left


@pytest.mark.parametrize(
    "below",
    [
        "I say it again: the harbour office.",
        "So it is: " + "we pay for lamp and stair, " * 9 + "and for all.",
        "We shall see.",
        "And it ends there, as always.",
    ],
)
def test_sentence_below_is_the_last_turn_s(below: str) -> None:
    """A sentence below the last answer goes on with it."""
    assert last(below)[0] == f"{LAST}\n{below}"


def test_time_of_the_end_is_read() -> None:
    """The time below the transcript is when the briefing ended."""
    assert last("END\n\n1:31 P.M. EST")[1].briefing.ended == datetime.time(13, 31)
    assert last("END")[1].briefing.ended is None


def test_end_mark_between_turns_is_no_end() -> None:
    """A mark above further turns does not end the transcript."""
    parsed = parse(f"{PAGE}\n###\n\nQ: One more?\n\nMR. KORDA: No.\n", layout="generic")
    assert parsed.briefing.turns[-1].text == "No."
    assert len(parsed.briefing.turns) == 6


def test_below_a_button_nothing_is_said() -> None:
    """Korea's ministries print attachments and a licence in whole sentences below the last answer."""
    text, parsed = last("첨부파일\n\n20240716_briefing.hwp\n\nThis work may be used freely if its source is named.")
    assert text == LAST
    assert "may be used freely" in "".join(parsed.text[d.span.start : d.span.end] for d in parsed.diagnostics if d.span)


def test_word_of_a_button_that_is_a_sentence() -> None:
    """A moderator says "Next."; it ends no transcript."""
    assert last("Next.\n\nI have said so.")[0] == f"{LAST}\nNext.\nI have said so."


@pytest.mark.parametrize(
    "foot",
    [
        "SOURCE Harbour Office of Port Selby",
        "/CONTACT: Harbour Office of Port Selby, +1-202-555-0100/",
        "Note: The President's news conference began at 10:05 a.m. in the Press Briefing Room.",
        "문서연 기자 moon@example.kr",
    ],
)
def test_foot_of_wires_and_papers(foot: str) -> None:
    """News wires print source and contact below, the compilation of presidential papers a note, Korea's papers who wrote."""
    assert last(foot)[0] == LAST


def test_appendix_without_words_is_below_the_transcript() -> None:
    """China's ministry links files behind `Appendix:`, and a dump keeps the word alone."""
    found = parse(
        "Q: Who pays?\n\nA: The province pays.\n\nQ: All of it?\n\nA: All of it.\n\nAppendix:\n", layout="generic"
    )
    assert [turn.text for turn in found.briefing.turns][-1] == "All of it."


@pytest.mark.parametrize(
    "below",
    [
        "Предыдущая новость",
        "Kontakt\n\nHafenamt Lupina (HAL)",
        "Áreas:",
        "Esta información puede ser usada en todo o en parte con mención de la fuente",
        "Zapis rozmowy został zredagowany dla ułatwienia lektury.",
        "This transcript has been lightly edited for length.",
    ],
)
def test_what_pages_of_many_languages_print_below(below: str) -> None:
    """Ways to other pages, contacts, sections of the site and notes on the transcript are nobody's words."""
    assert last(below)[0] == LAST


def test_label_among_related_news() -> None:
    """The World Bank lists what else its president said below the transcript: who is named there does not speak."""
    text, parsed = last(
        "RELATED\n\nHarbour Minister Imre Korda: Remarks at the plenary\n\nTranscript: an hour on lamps"
    )
    assert text == LAST
    assert len(parsed.briefing.turns) == 4


def test_labels_among_related_news_below_a_single_question() -> None:
    """Headlines with a colon below the button are none, not even where a word for an office stands before it."""
    below = "Related news\n\nMinister: the harbour is open again\n\nInterview: the year in review\n\nTags: harbour\n"
    page = f"Minister Korda's remarks\n\nQ: Who pays for the lamps?\n\nA: The province does, as ever.\n\n{below}"
    assert [turn.text for turn in parse(page, layout="generic").briefing.turns] == [
        "Who pays for the lamps?", "The province does, as ever."
    ]  # fmt: skip


def test_place_and_day_below_the_last_answer_are_no_part_of_it() -> None:
    """Pakistan's ministry signs its transcripts off; a name without a day below it was said."""
    asked = "Question: Who pays?\n\nSpokesperson: The province does.\n\nQuestion: Since when?\n\nSpokesperson: Since Monday.\n\n"
    for below, kept in (("Lupina\n\n14 March 2019", False), ("Lupina", True)):
        found = parse(f"Weekly Press Briefing\n\n{asked}{below}", layout="generic").briefing
        assert ("Lupina" in found.turns[-1].text) is kept


def test_end_mark_set_letter_by_letter() -> None:
    """The Bank of Japan prints 以　上 at the end."""
    found = parse(
        "総裁記者会見要旨\n\n（問） 灯台の費用は。\n\n（答） 県が負担します。\n\n（問） いつからですか。\n\n（答） 月曜からです。\n\n以  上",
        layout="generic",
    )
    assert found.briefing.turns[-1].text == "月曜からです。"


@pytest.mark.parametrize(
    "below", ["Читайте також: Міністр зустрівся з колегою", "Leggi anche: Il faro di Lupina", "Lire aussi : Le phare"]
)
def test_invitation_to_read_on_is_no_part_of_the_last_answer(below: str) -> None:
    """Sites name another article below the transcript."""
    asked = "Question: Who pays?\n\nSpokesperson: The province does.\n\nQuestion: Since when?\n\nSpokesperson: Since Monday.\n\n"
    found = parse(f"Weekly Press Briefing\n\n{asked}{below}", layout="generic").briefing
    assert found.turns[-1].text == "Since Monday."


def test_signature_of_a_mail_below_a_page_of_dashes() -> None:
    """Sweden's captions were mailed: what stands below the rule is the mail's."""
    asked = "-Vem betalar lamporna i hamnen?\n\n-Provinsen betalar för alla lampor i hamnen.\n\n" * 4
    found = parse(
        f"Pressträff 24 september 2020\n\n{asked}----\n\nBifogar även som en .txt\n\nMvh Rasmus", layout="generic"
    )
    assert len(found.briefing.turns) == 8
    assert found.briefing.turns[-1].text == "Provinsen betalar för alla lampor i hamnen."
