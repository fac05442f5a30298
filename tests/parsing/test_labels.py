"""Labels of all kinds, and what only looks like one: each case is one quirk seen in real layouts."""

import textwrap

import pytest

from briefingkit.model import StageDirection
from briefingkit.parsing import parse
from briefingkit.parsing.traits import traits_of


def outline(page: str) -> list[tuple[str, str | None]]:
    """Give the turns of a page as (side, label)."""
    return [(turn.side, turn.label) for turn in parse(page, layout="generic").briefing.turns]


def dialogue(*turns: str, between: str = "\n\n") -> str:
    """Join turns into a page."""
    return between.join(turns)


Q = "Will the bridge be closed in winter?"
A = "It will stay open. The engineers have looked at every bolt of it."


@pytest.mark.parametrize(
    ("press", "podium"),
    [
        ("Q", "A"),
        ("QUESTION", "MINISTER KORDA"),
        ("Question", "Spokesperson"),
        ("JOURNALIST", "PM"),
        ("Pregunta", "Portavoz"),
        ("Frage", "StS Weber"),
        ("Вопрос", "Ответ"),
        ("Jornalista", "Ministro"),
        ("Fråga", "Statsministern"),
        ("Domanda", "Ministro"),
        ("Otázka novinára", "Minister"),
        ("질문", "답변"),
        ("記者", "大臣"),
        ("问", "答"),
        ("سؤال", "جواب"),
        ("ΔΗΜΟΣΙΟΓΡΑΦΟΣ", "ΥΠΟΥΡΓΟΣ"),
        ("ΣΥΝΤΑΚΤΗΣ", "ΥΠΟΥΡΓΟΣ"),
        ("Репортер", "Вицепремиер Петков"),
        ("ჟურნალისტი", "პრემიერ-მინისტრი გიორგი ლომიძე"),
        ("Journalist", "Tánaiste"),
    ],
)
def test_question_and_answer_words_of_many_languages(press: str, podium: str) -> None:
    """Words for question and answer, and for offices, are labels with a side."""
    page = dialogue(*[line for _ in range(2) for line in (f"{press}: {Q}", f"{podium}: {A}")])
    assert outline(page) == [("press", press), ("podium", podium)] * 2


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("Q: {}", "Q"),
        ("Q : {}", "Q"),
        ("Q：{}", "Q"),
        ("Q. {}", "Q"),
        ("Q    {}", "Q"),
        ("Q\u00a0\u00a0 {}", "Q"),
        ("【記者】{}", "記者"),
        ("<질문> {}", "질문"),
        ("（問）{}", "問"),
        ("問）{}", "問"),
        ("REPORTER:\n{}", "REPORTER"),
        ("Reporter: (00:24)\n{}", "Reporter"),
        ("[00:24] Reporter: {}", "Reporter"),
    ],
)
def test_punctuation_of_labels(printed: str, label: str) -> None:
    """A label is told by its colon, full stop, brackets or wide space, on its line or alone."""
    page = dialogue(*[line for i in range(3) for line in (printed.format(Q), f"MINISTER KORDA: {A} {i}.")])
    assert outline(page) == [("press", label), ("podium", "MINISTER KORDA")] * 3


def test_time_mark_is_kept_beside_the_label() -> None:
    """`Name: (00:24)` gives the label without the time, and the time."""
    page = "\n".join(f"Ana Korda: (0{i}:10)\n{A}\nReporter: (0{i}:40)\n{Q}" for i in range(1, 4))
    first = parse(page).briefing.turns[0]
    assert (first.label, first.time) == ("Ana Korda", "01:10")


def test_label_repeated_with_a_new_time_goes_on() -> None:
    """A transcriber who prints the same label every half minute opens no new turn; the mark is kept."""
    page = "\n".join(
        [f"Ana Korda: (00:10)\n{A}", f"Ana Korda: (00:40)\n{A}", f"Reporter: (01:00)\n{Q}", f"Ana Korda: (01:20)\n{A}"]
    )
    turns = parse(page).briefing.turns
    assert [t.label for t in turns] == ["Ana Korda", "Reporter", "Ana Korda"]
    assert "Ana Korda (00:40)" in [getattr(item, "text", "") for item in turns[0].content]


@pytest.mark.parametrize(
    "sentence",
    [
        "I have two points to make: first, the bridge; second, the river.",
        "Let me say this: nobody will be cut off.",
        "At 10:30 the ferry leaves, at 12:45 it is back.",
        "The result is clear: it holds.",
        "See also: https://example.org/bridge",
    ],
)
def test_colons_inside_speech_are_no_labels(sentence: str) -> None:
    """A paragraph that begins with a sentence and a colon stays in the answer."""
    page = dialogue(f"Q: {Q}", f"A: {A}", sentence, f"Q: {Q}", f"A: {A}")
    assert outline(page) == [("press", "Q"), ("podium", "A")] * 2
    assert sentence in parse(page).briefing.turns[1].text


def test_wrapped_sentence_with_a_colon_is_no_label() -> None:
    """In a page of wrapped lines, a line that happens to begin with "Word:" stays in its sentence."""
    question = (
        "Q    Thank you. I wanted to ask about the law that governs the use of the\n"
        "bridge in winter and that people in the valley have come to call the River\n"
        "Act:  Will this ministry still enforce that law when the snow has come, and\n"
        "will the ferry sail as it did in the winters of the last years?\n"
    )
    answer = (
        "MS. KORDA:  We enforce all laws that there are, and this one is a law that\n"
        "was made by the parliament of the valley some forty years ago. It is known\n"
        "to everybody who has ever crossed the river in the months of snow and ice.\n"
    )
    page = "\n".join([question, answer] * 3)
    assert outline(page) == [("press", "Q"), ("podium", "MS. KORDA")] * 3


def test_label_wrapped_over_two_lines_is_one_label() -> None:
    """A long name and office that runs over the line's end is still one label."""
    office = "MARIO RUIZ, TITULAR DE LA COORDINACIÓN NACIONAL DE PUENTES DEL INSTITUTO DE OBRAS PARA EL VALLE (INOVA)"
    said = (
        "Con su permiso. El puente es largo y es firme, y lo hemos revisado en todas sus partes durante el mes pasado."
    )
    turns = [
        f"**PRESIDENTA ANA KORDA:** Buenos días a todas y a todos. Vamos a empezar con el informe del puente. {said}",
        f"**{office}:** {said} {said}",
        "**PREGUNTA:** Buenos días. ¿Cuándo se abre el puente que se cerró el mes pasado por las lluvias y las crecidas?",
        f"**PRESIDENTA ANA KORDA:** {said} {said}",
    ]
    page = "\n\n".join(textwrap.fill(turn, 78) for turn in turns)
    labels = [turn.label for turn in parse(page, layout="generic", name="x.md").briefing.turns]
    assert labels[1] == office


def test_misprinted_label_is_the_same_person() -> None:
    """A label misspelt once is a label, with the side of the one that is meant, as printed."""
    page = dialogue(
        f"Q: {Q}", f"ADMIRAL GARROD: {A}", f"Q: {Q}", f"ADMIRAL GARROD: {A}", f"Q: {Q}", f"ADMIRAR GARROD: {A}"
    )
    briefing = parse(page).briefing
    assert briefing.turns[-1].label == "ADMIRAR GARROD"
    assert briefing.turns[-1].side == "podium"


def test_two_who_share_a_surname_are_two() -> None:
    """MR. and MS. of one name are not taken for one person misprinted."""
    page = dialogue(*[f"{who}: {what}" for _ in range(2) for who, what in (("Q", Q), ("MR. HALE", A), ("MS. HALE", A))])
    speakers = {turn.label for turn in parse(page).briefing.turns if turn.side == "podium"}
    assert speakers == {"MR. HALE", "MS. HALE"}


def test_several_turns_in_one_line() -> None:
    """What is a label elsewhere on the page is one after a sentence's end within a line."""
    page = dialogue(f"Q: {Q}", f"Ana Korda: {A}", f"Q: {Q} Ana Korda: {A}", f"Q: {Q}", f"Ana Korda: {A}")
    assert outline(page) == [("press", "Q"), ("podium", "Ana Korda")] * 3


def test_page_flattened_to_one_line() -> None:
    """A page whose line ends are lost is cut at its labels."""
    turns = " ".join(
        f"Вопрос: Закроют ли мост зимой, {i}? И.Корда: Мост останется открытым, {i}. " + "Он крепкий. " * 60
        for i in range(8)
    )
    assert (
        outline("События Пресс-конференция 3 марта 2021 года " + turns)
        == [("press", "Вопрос"), ("podium", "И.Корда")] * 8
    )


def test_mail_head_is_no_turn() -> None:
    """From, Sent and Subject above a transcript are its heading."""
    page = "From: Press Office\nSent: 3 March 2021\nSubject: Briefing\n\n" + dialogue(
        f"Q: {Q}", f"A: {A}", f"Q: {Q}", f"A: {A}"
    )
    assert outline(page) == [("press", "Q"), ("podium", "A")] * 2


def test_labels_inside_a_played_video_are_no_turns() -> None:
    """Voices in a video belong to the turn in which it is played."""
    page = dialogue(
        "PRESIDENTA ANA KORDA: Vamos a ver un video.", "(INICIA VIDEO)", "VOZ MUJER: El puente es largo.", "(FINALIZA VIDEO)",
        "PREGUNTA: ¿Cuándo se abre el puente?", "PRESIDENTA ANA KORDA: En marzo se abre.",
    )  # fmt: skip
    assert outline(page) == [
        ("podium", "PRESIDENTA ANA KORDA"),
        ("press", "PREGUNTA"),
        ("podium", "PRESIDENTA ANA KORDA"),
    ]


def test_announcement_after_asterisks_is_a_statement() -> None:
    """What follows a line of asterisks is no part of the last answer."""
    page = dialogue(
        f"Q: {Q}", f"A: {A}", f"Q: {Q}", f"A: {A}", "*****", "The ministry will be closed from May 1 to May 5."
    )
    briefing = parse(page).briefing
    assert briefing.statements[-1].text == "The ministry will be closed from May 1 to May 5."
    assert briefing.turns[-2].text == A


def test_moderator_is_neither_press_nor_podium() -> None:
    """Who only calls the next question holds the floor for nobody."""
    page = dialogue(
        "MODERATOR: Welcome.", f"Q: {Q}", f"MS. KORDA: {A}", "MODERATOR: Next question.", f"Q: {Q}", f"MS. KORDA: {A}"
    )
    assert [side for side, _ in outline(page)] == ["floor", "press", "podium", "floor", "press", "podium"]


def test_letterhead_of_a_speaker_s_words_is_no_turn() -> None:
    """Australia's prime ministers print PRIME MINISTER above the title too; nobody speaks there."""
    head = ("PRIME MINISTER", "TRANSCRIPT OF THE PRESS CONFERENCE, KESTREL BAY, 3 MARCH 2021", "E&OE")
    turns = [line for _ in range(2) for line in (f"JOURNALIST: {Q}", f"PRIME MINISTER: {A}")]
    assert outline(dialogue(*head, *turns)) == [("press", "JOURNALIST"), ("podium", "PRIME MINISTER")] * 2


def test_full_stop_of_an_abbreviation_parts_no_label() -> None:
    """Germany's press conference tells that `Vors. Welty eröffnet`, and prints `Vors. Welty:` for what is said."""
    told = "Vors. Welty eröffnet die Pressekonferenz und begrüßt StS Korda."
    turns = [line for _ in range(2) for line in (f"Frage Jung: {Q}", f"StS Korda: {A}")]
    found = outline(dialogue("Regierungspressekonferenz", told, f"StS Korda: {A}", *turns, f"Vors. Welty: {A}"))
    assert [label for side, label in found if side == "floor"] == ["Vors. Welty"]


def test_name_printed_once_where_all_paragraphs_are_labelled() -> None:
    """Where every paragraph begins with a label, a word with a capital before a colon is one."""
    turns = [line for _ in range(3) for line in (f"Q: {Q}", f"Minister Korda: {A}")]
    found = outline(dialogue(*turns, "Pressechef: The last question now.", f"Q: {Q}", f"Minister Korda: {A}"))
    assert "Pressechef" in {label for _, label in found}


def test_word_before_a_colon_in_a_long_answer_is_no_label() -> None:
    """Where answers have many paragraphs, a word with a capital before a colon was said."""
    turns = [line for _ in range(3) for line in (f"Q: {Q}", f"Minister Korda: {A}", A, A)]
    found = outline(dialogue(*turns, f"Bottom: {A}", f"Q: {Q}", f"Minister Korda: {A}"))
    assert {label for _, label in found} == {"Q", "Minister Korda"}


def test_host_of_an_interview_asks() -> None:
    """Australia's ministers print LAURA HALE, HOST once, and HALE from then on."""
    turns = [line for _ in range(3) for line in (f"HALE: {Q}", f"MINISTER KORDA: {A}")]
    found = outline(dialogue("LAURA HALE, HOST: Minister, welcome.", f"MINISTER KORDA: {A}", *turns))
    assert {side for side, label in found if label != "MINISTER KORDA"} == {"press"}
    assert {side for side, label in found if label == "MINISTER KORDA"} == {"podium"}


def test_name_that_was_called_is_a_label() -> None:
    """A moderator calls `Rosalind Achieng, of Nation Media`, and she is printed once."""
    turns = [line for _ in range(2) for line in (f"Q: {Q}", f"Minister Korda: {A}", A)]
    page = dialogue(
        *turns,
        "Moderator: Next is Rosalind Achieng, of Kestrel Media.",
        f"Rosalind Achieng: {Q}",
        f"Minister Korda: {A}",
    )
    assert outline(page)[-2] == ("press", "Rosalind Achieng")


def test_label_in_square_brackets_on_its_own_line() -> None:
    """China's portals print live texts so, with a time below each turn; a note in brackets is no label."""
    page = dialogue(
        "发布会实录", "[主持人 李慕]", "大家好。", "[2030-07-15 10:04:28]", "[新华社记者]", "谁付灯的钱？", "[2030-07-15 10:08:56]",
        "[价格司副司长 周望]", "省里付。[笑]", "[2030-07-15 10:12:24]",
    )  # fmt: skip
    found = parse(page, layout="generic").briefing
    assert [(turn.side, turn.label, turn.text) for turn in found.turns] == [
        ("floor", "主持人 李慕", "大家好。"),
        ("press", "新华社记者", "谁付灯的钱？"),
        ("podium", "价格司副司长 周望", "省里付。[笑]"),
    ]


def test_circle_before_an_office_parts_it_by_a_wide_space() -> None:
    """Japan's regulators print `○山仲委員長　` and then the words."""
    page = dialogue("記者会見録", "○司会　始めます。", "○記者　誰が払いますか。", "○山仲委員長　県が払います。", "○記者　いつですか。",
                    "○吉野総務課長　来年です。", "○司会　終わります。")  # fmt: skip
    assert outline(page)[2:5] == [("podium", "山仲委員長"), ("press", "記者"), ("podium", "吉野総務課長")]


def test_reporter_on_a_line_of_its_own_with_gaps() -> None:
    """Japan's prefectures print outlet, name and 記者 with wide spaces between them."""
    turns = ("●知事", "おはようございます。", "○NHK\u3000井口昌也\u3000記者", "誰が払いますか。")
    found = parse(
        dialogue("知事記者会見", *turns, "●知事", "県です。", *turns[2:], "●知事", "県です。"), layout="generic"
    ).briefing
    asked = found.turns[1]
    assert (asked.label, asked.side, asked.outlet.name if asked.outlet else None) == (
        "NHK\u3000井口昌也\u3000記者",
        "press",
        "NHK",
    )


def test_word_alone_on_its_line_again_and_again_is_a_label() -> None:
    """Where labels stand alone, one that no lexicon knows is told by its recurrence."""
    turns = ("知事", "県が払います。", "記者", "いつですか。", "知事", "来年です。", "書記係", "次の方どうぞ。")
    labels = [label for _, label in outline("知事記者会見\n\n" + "\n".join(turns * 3))]
    assert labels.count("書記係") == 3


def test_first_name_that_is_a_word_too_makes_no_sentence() -> None:
    """`Will Smith` and `Ben Braithwaite` begin as sentences of English and Turkish do."""
    turns = [line for _ in range(2) for line in (f"Q: {Q}", f"Will Braithwaite: {A}")]
    assert ("podium", "Will Braithwaite") in outline(dialogue(*turns))


def test_list_of_who_speaks_is_no_turn() -> None:
    """`Moderator: Felix Brauer` above the transcript says who Felix Brauer is."""
    turns = [line for _ in range(2) for line in (f"Felix Brauer: {A}", f"Q: {Q}", f"Dr. Quill: {A}")]
    assert outline(dialogue("Media call", "Moderator: Felix Brauer", *turns))[0][1] == "Felix Brauer"


def test_title_with_a_colon_is_no_label() -> None:
    """A title that begins with a word and a colon stays a title."""
    page = f"<title>LIVE TEXT: Press briefing</title><h1>LIVE TEXT: Press briefing</h1><p>Minister Korda: {A}</p><p>Q: {Q}</p>"
    parsed = parse(
        (page + f"<p>Minister Korda: {A}</p><p>Q: {Q}</p><p>Minister Korda: {A}</p>").encode(), layout="generic"
    )
    assert parsed.briefing.title == "LIVE TEXT: Press briefing"
    assert parsed.briefing.turns[0].label == "Minister Korda"


def test_zero_width_spaces_make_no_paragraph() -> None:
    """Singapore's pages hold paragraphs of nothing but a zero-width space."""
    found = parse(dialogue(f"Q: {Q}", f"A: {A}", "\u200b", A, f"Q: {Q}", f"A: {A}"), layout="generic").briefing
    assert found.turns[1].text == f"{A}\n{A}"


def test_time_of_the_recording_is_no_word() -> None:
    """The WHO prints the time above each turn: it is kept as a stage direction."""
    found = parse(
        dialogue("Q: " + Q, "00:01:31", "A: " + A, "00:02:10", "Q: " + Q, "A: " + A), layout="generic"
    ).briefing
    assert [turn.text for turn in found.turns[:2]] == [Q, A]
    assert [item.kind for item in found.turns[0].content if isinstance(item, StageDirection)] == ["time"]


def test_lines_are_full_where_they_end_and_not_by_their_length() -> None:
    """Calls are transcribed with labels in a column of their own; the words wrap far to the right."""
    lines = (
        "Coordinator:          Welcome, and thank you for standing by for us",
        "                      today. To ask a question, press star one. I",
        "                      would now turn the meeting over to your host.",
        "",
        "Dr. Quill:            Thank you. Let me begin with what parents now",
        "                      need to know. If you have one of these three",
        "                      lots at home, please do not use any of it.",
        "",
        "Coordinator:          Thank you. Our first question comes from Tom",
        "                      Hale of the Harbour Gazette, who is on line",
        "                      four. Please go ahead, sir.",
        "",
        "Tom Hale:             Which lots are those?",
    )
    found = parse("\n".join(lines), layout="generic").briefing
    assert "\n" not in found.turns[1].text
    assert found.turns[-1].label == "Tom Hale"


@pytest.mark.parametrize("counted", ["Erstens", "第一", "一是", "첫째", "Во-первых", "Thứ nhất", "Primeiro"])
def test_counted_points_are_no_labels(counted: str) -> None:
    """Points are counted before a colon in all languages, also where answers have a paragraph each."""
    turns = [line for _ in range(3) for line in (f"Q: {Q}", f"Minister Korda: {A}")]
    assert counted not in {label for _, label in outline(dialogue(*turns, f"{counted}: {A}", *turns))}


def test_name_before_the_word_for_answer() -> None:
    """China's ministry has printed 孙玉答 after 会后有记者问; 质疑应答 is a heading."""
    page = dialogue("答记者问", "问：谁付灯的钱？", "答：省里付。", "会后有记者问：楼梯呢？", "孙玉答：也是省里付。")
    found = parse(page, layout="generic").briefing
    assert [(t.side, t.label) for t in found.turns][2:] == [("press", "会后有记者问"), ("podium", "孙玉答")]
    assert found.turns[-1].speaker is not None
    assert found.turns[-1].speaker.name == "孙玉"
    assert traits_of("質疑応答").role is None


def test_question_word_of_two_words_before_an_outlet() -> None:
    """Vietnam's government prints `Phóng viên Báo Tiền phong`."""
    traits = traits_of("Phóng viên Báo Tuổi trẻ TP HCM")
    assert traits.role == "press"


def test_bold_line_above_its_words_is_the_label() -> None:
    """In Markdown a bold name ends with a hard break; a colon in the words below is none of it."""
    page = "**Gunnar Thorell**  \nPrognosen är klar: räntan sänks nu.\n\n### Fråga, Kajbladet\n\nVad händer sedan?\n\n"
    found = parse(page * 3, layout="generic").briefing
    assert [turn.label for turn in found.turns[:2]] == ["Gunnar Thorell", "Fråga, Kajbladet"]


def test_label_between_two_lines_of_one_block_that_begin_with_labels() -> None:
    """A scanned typescript without empty lines: the last words of an answer and the next label share a line."""
    page = (
        "QUESTION: Is it true that the pier will be closed in the winter?\nPRIME MINISTER: No.\n"
        "PRIME MINISTER: I have said all there is to say about the pier and\nthe planks. QUESTION: Also about the ice?\n"
        "PRIME MINISTER: That too. We have said it again and again, and in\nthe papers as well.\n"
        "QUESTION: Will you resign if the pier should break under the snow\nof this winter?\nPRIME MINISTER: No.\n"
    )
    found = parse(page, layout="generic").briefing
    assert [turn.text for turn in found.turns if turn.side == "press"][1] == "Also about the ice?"


def test_question_word_that_a_scan_has_broken() -> None:
    """`Q UESTION:` is the word and not the letter Q."""
    page = "QUESTION: Is it true?\n\nPRIME MINISTER: It is not.\n\nQUESTION: Why not?\n\nPRIME MINISTER: Ask him.\n\n"
    found = parse(page + "Q UESTION: Whom shall we ask?\n\nPRIME MINISTER: My deputy.\n", layout="generic").briefing
    assert [turn.text for turn in found.turns][4:] == ["Whom shall we ask?", "My deputy."]
    assert found.turns[4].side == "press"


def test_first_names_in_bold_where_all_labels_are_bold() -> None:
    """India's ministry knows its reporters by first name; the first one follows the opening, not a question."""
    page = (
        "**Shri Anil Kelkar, Official Spokesperson:** Good afternoon. Over to you, Sid.\n\n"
        "**Sid:** Sir, what of the boats at the pier?\n\n"
        "**Yeshi:** On the same matter, will they be let go?\n\n"
        "**Shri Anil Kelkar, Official Spokesperson:** They will be let go on Monday.\n\n"
    )
    rest = (
        "**Pran:** What about the lock?\n\n**Shri Anil Kelkar, Official Spokesperson:** It is open.\n\n"
        "**Ayu:** And the ferry?\n\n**Shri Anil Kelkar, Official Spokesperson:** It sails.\n\n"
        "**Ayu:** Today?\n\n**Shri Anil Kelkar, Official Spokesperson:** It sails today.\n\n"
    )
    found = parse(page + rest, layout="generic", name="page.md").briefing
    assert [turn.label for turn in found.turns if turn.side == "press"] == ["Sid", "Yeshi", "Pran", "Ayu", "Ayu"]


def test_office_and_surname_stand_for_the_one_with_a_title() -> None:
    """The Pentagon prints office and whole name once, then MS. and the surname; some pages then the surname alone."""
    office = "UNDER SECRETARY OF HARBOURS FOR PIERS AND LOCKS MARGA DELACROIX"
    page = (
        f"{office}: Thanks, Tyler. I am happy to be here with all of you.\n\nQ: Who pays?\n\n"
        "MS. DELACROIX: We do.\n\nQ: All of it?\n\nMS. DELACROIX: All of it.\n\nQ: And the ice?\n\n"
        "DELACROIX: That too.\n"
    )
    found = parse(page, layout="generic").briefing
    labels = [turn.label for turn in found.turns if turn.side == "podium"]
    assert labels == [office, "MS. DELACROIX", "MS. DELACROIX", "DELACROIX"]


def test_list_of_topics_above_the_questions() -> None:
    """Japan's ministry lettered its topics; the A of the list is no answer."""
    page = (
        "A. Visit of the Harbour Minister to the islands\n\nB. Emergency grant for the pier\n\n"
        "Q: Is the visit still on?\n\nA: It is. The minister leaves on Monday.\n\nQ: Alone?\n\nA: With his dog.\n\n"
        "Q: And the grant?\n\nA: It was paid.\n"
    )
    found = parse(page, layout="generic").briefing
    assert found.turns[0].text == "Is the visit still on?"


def test_menu_above_the_headline_holds_no_label() -> None:
    """The index of a site stands above the headline that is the page's title."""
    dialogue = "".join(
        f"<p>QUESTION: Is plank {n} sound?</p><p>DR. KORDA: It is sound, and it will hold.</p>" for n in range(3)
    )
    page = (
        "<html><head><title>Transcript of Harbour Briefing | HO</title></head><body>"
        "<p>HARBOUR INDEX: A B C D are open to all.</p><h1>Transcript of Harbour Briefing</h1>"
        f"{dialogue}</body></html>"
    )
    found = parse(page.encode(), layout="generic").briefing
    assert found.turns[0].label == "QUESTION"


def test_name_printed_once_above_is_a_label_within_a_line() -> None:
    """Dumps of kremlin.ru run a short turn into the paragraph before it; a whole name is no chance there."""
    page = (
        "В.Корда: Начнём с моста. Он стоит уже сто лет.\n\nВопрос: Кто платит за мост?\n\n"
        "А.Воронов: Область платит за всё. Д.Пескин: Последний вопрос.\n\nВопрос: Когда откроют мост?\n\n"
        "А.Воронов: В мае. Так решили вчера.\n\nД.Пескин: Спасибо всем.\n"
    )
    found = parse(page, layout="generic").briefing
    assert [turn.label for turn in found.turns] == [
        *("В.Корда", "Вопрос", "А.Воронов", "Д.Пескин", "Вопрос", "А.Воронов", "Д.Пескин"),
    ]


@pytest.mark.parametrize(
    "label", ["Vizebundesratssprecherin Lena Kolb", "Statsepidemiolog Erik Tengvall", "Bundespräsidentin Kolb"]
)
def test_compound_words_of_office(label: str) -> None:
    """German and Swedish write an office as one word, of which the end tells."""
    assert traits_of(label).titled


def test_name_under_which_somebody_greets() -> None:
    """China's ministry prints the spokesperson's name once, above 问 and 答."""
    turns = "问：请介绍港口的情况。\n\n答：港口将照常开放。\n\n" * 2
    found = outline(f"外交部就港口开放等答问\n\n孙海：各位下午好。首先我发布一条消息。\n\n{turns}")
    assert found[0] == ("podium", "孙海")


def test_initials_before_a_name() -> None:
    """Russian papers print `Д. Орлов:` on a line of its own, for whoever calls others up."""
    turns = f"Лена Зуева, «Северная газета»:\n\n– {Q}\n\nВ. Корда:\n\n– {A}\n\n"
    page = f"{turns}{turns}Д. Орлов:\n\n– Маяк, пожалуйста.\n\n{turns}"
    assert ("floor", "Д. Орлов") in outline(page)


def test_outlet_in_quotes_behind_its_kind() -> None:
    """`Глеб Рябов, радиостанция «Прибой»` is a reporter, though no catalogue holds the station."""
    turns = f"В. Корда: {A}\n\nГлеб Рябов, радиостанция «Прибой»: {Q}\n\n" * 2
    assert ("press", "Глеб Рябов, радиостанция «Прибой»") in outline(f"{turns}В. Корда: {A}\n")


def test_answer_s_word_never_moderates() -> None:
    """答 answers even where its words hold one with which others are called up."""
    turns = "問:請介紹港口的情況?\n\n答:港口部門發表的年度報告已經請大家說明。\n\n" * 2
    found = outline(f"2008年3月4日記者會\n\n各位下午好。今天港口照常開放，沒有任何改變。\n\n{turns}")
    assert {side for side, label in found if label == "答"} == {"podium"}


@pytest.mark.parametrize("topic", ["On Kestrel Bay", "And on Kestrel Bay", "IBAN"])
def test_topic_that_opens_a_paragraph_is_no_label(topic: str) -> None:
    """The UN's spokesperson says `On Haiti: the Secretary-General is concerned` before the first question."""
    opening = f"Good afternoon. I have two statements, one on Kestrel Bay and the other on the ferry.\n\n{topic}: {A}"
    turns = f"Spokesman: {A}\n\nQuestion: {Q}\n\n" * 3
    assert {label for _, label in outline(f"{opening}\n\n{turns}")} == {None, "Spokesman", "Question"}


def test_office_in_small_letters_behind_a_name() -> None:
    """Czechia's government prints the whole office behind each name, and the outlet behind each reporter's."""
    page = dialogue(
        "Jana Adamová, tisková mluvčí vlády: Dobrý den, vítejte. Prosím o úvodní slovo paní ministryni.",
        f"Alena Kordová, místopředsedkyně vlády a ministryně dopravy: {A}",
        f"Dana Brůhová, Česká televize: {Q}",
        f"Alena Kordová, místopředsedkyně vlády a ministryně dopravy: {A}",
        f"Petr Beran, ministr zdravotnictví: {A}",
        "Jana Adamová, tisková mluvčí vlády: Děkuji za pozornost.",
    )
    assert [side for side, _ in outline(page)] == ["floor", "podium", "press", "podium", "podium", "floor"]


def test_address_is_no_name_with_an_office() -> None:
    """Words such as "Mr President, two things:" begin a question, and are nobody's label."""
    turns = f"Q: {Q}\n\nMR. KORDA: {A}\n\n" * 2
    found = outline(f"{turns}Q: Good day.\n\nMr President, two things: the lamps and the stairs.\n\nMR. KORDA: {A}\n")
    assert {label for _, label in found} == {"Q", "MR. KORDA"}


def test_greek_question_mark_ends_a_sentence_in_flat_text() -> None:
    """Greece's briefings in dumps without line ends: `…; ΚΟΡΔΑΣ: …`."""
    asked, said = "Κύριε Εκπρόσωπε, πότε θα ανοίξει το λιμάνι του νησιού;", "Θα ανοίξει όταν τελειώσουν τα έργα."
    page = " ".join([f"ΣΠΥΡΑΚΗ: {asked} ΚΟΡΔΑΣ: {said}" for _ in range(5)])
    assert outline(page) == [("press", "ΣΠΥΡΑΚΗ"), ("podium", "ΚΟΡΔΑΣ")] * 5


def test_surname_that_the_heading_gives_with_an_office() -> None:
    """The Pentagon prints `Myers:` once, and above the briefing that Gen. Richard Myers participates."""
    head = "Press Briefing on the Harbour\n\n(Also participating was Gen. Tom Hale, Chairman of the Joint Pilots.)"
    turns = f"Korda: {A}\n\nQ: {Q}\n\n" * 3
    assert ("podium", "Hale") in outline(f"{head}\n\n{turns}Korda: {A}\n\nHale: {A}\n\n{turns}")


def test_briefer_named_above_an_index() -> None:
    """The State Department printed who briefs above an index of topics, which nobody says."""
    index = "\n".join(f"{n}   Readout of the Harbour Master's Trip No. {n} ........ {n}" for n in range(1, 12))
    turns = f"MR. KORDA: {A}\n\nQ: {Q}\n\n" * 3
    found = outline(f"DAILY PRESS BRIEFING INDEX\n\nBriefer:  Ada Korda\n\n{index}\n\nDPB #200\n\n{turns}")
    assert {label for _, label in found} == {"MR. KORDA", "Q"}


def test_name_that_the_heading_gives() -> None:
    """South Africa prints who takes part above the transcript; some say one sentence."""
    head = "Transcript of media Q&A\n\nChairperson: Felix Brauer (government spokesperson)\n\nMinister Ada Korda\n\nIlse Moss"
    turns = f"Journalist: {Q}\n\nMinister Korda: {A}\n\n" * 2
    found = outline(f"{head}\n\nStatement read out\n\n{turns}Journalist: Will you stay?\n\nIlse Moss: Yes.\n\n{turns}")
    assert ("podium", "Ilse Moss") in found
    assert {label for _, label in found} == {"Journalist", "Minister Korda", "Ilse Moss"}


def test_last_answer_above_the_contacts() -> None:
    """The lines below the last answer are no letterhead beside it."""
    turns = f"Journalist: {Q}\n\nFelix Brauer: {A}\n\n" * 6
    page = f"Media briefing\n\n{turns}Journalist: {Q}\n\nFelix Brauer: On the 21st.\n\nEnquiries: Felix Brauer\n\nCell: 083 645\n"
    assert outline(page) == [("press", "Journalist"), ("podium", "Felix Brauer")] * 7


def test_reporter_in_brackets_before_a_colon() -> None:
    """Pakistan's ministry prints reporters in brackets and the spokesperson without, each before a colon."""
    page = dialogue(
        "(Tom Hale, Geo): Who pays for the lamps?", "Spokesperson: The province does.",
        "(Bo Lind, ARY News): All of them?", "Spokesperson: All of them.",
    )  # fmt: skip
    assert outline(page) == [
        ("press", "Tom Hale, Geo"),
        ("podium", "Spokesperson"),
        ("press", "Bo Lind, ARY News"),
        ("podium", "Spokesperson"),
    ]


def test_comma_for_the_full_stop_of_a_question() -> None:
    """Scanned typescripts of Australia's prime ministers print `Q, Do you`; in an answer, Q, as R, is a letter."""
    page = dialogue(
        "Q. Who pays for the lamps?", "PM. The province.", "Q, Do you know how much?", "PM. I do not.",
        "Q. Is that all?", "PM. Of the letters\nQ, r and s only the last is painted.", between="\n",
    )  # fmt: skip
    assert outline(page) == [("press", "Q"), ("podium", "PM")] * 3


def test_equals_sign_behind_a_bullet() -> None:
    """Korea's papers print who speaks behind ▲ and before an equals sign, and questions otherwise."""
    page = dialogue(
        "등대 브리핑", "▲홍보수석= 안녕하십니까. 등대를 설명드리겠습니다.", "문) 누가 냅니까?", "답) 정부입니다.",
        "▲항만실 2차장 = 2차장입니다. 등대는 하나입니다.", "문) 언제입니까?", "답) 내일입니다.",
    )  # fmt: skip
    labels = [label for _, label in outline(page)]
    assert labels == ["홍보수석", "문", "답", "항만실 2차장", "문", "답"]


def test_officials_in_brackets() -> None:
    """Japan's ministries print 事務方 where officials help out, once, as they print minister and reporters."""
    page = dialogue(
        "大臣記者会見録", "（記者）予算は。", "（大臣）未定です。", "（事務方）概算要求では三億円です。", "（記者）以上ですか。", "（大臣）以上です。",
        between="\n",
    )  # fmt: skip
    assert [label for _, label in outline(page)] == ["記者", "大臣", "事務方", "記者", "大臣"]


@pytest.mark.parametrize("colon", ["：", "︰", "∶", "﹕"])
def test_colons_of_east_asian_type(colon: str) -> None:
    """Hong Kong's government has printed a vertical colon, and the sign of ratio."""
    page = dialogue(
        f"记者{colon}谁付灯的钱？", f"行政长官{colon}省里付。", f"记者{colon}都付吗？", f"行政长官{colon}都付。"
    )
    assert outline(page) == [("press", "记者"), ("podium", "行政长官")] * 2


def test_rare_characters_in_names() -> None:
    """The name of a vice minister of Taiwan is written with a character that came late into Unicode."""
    page = dialogue("記者：誰付錢？", "次長俞大㵢：省裡付。", "記者：都付嗎？", "次長俞大㵢：都付。")
    assert outline(page) == [("press", "記者"), ("podium", "次長俞大㵢")] * 2


def test_offices_before_a_single_space() -> None:
    """Dumps turn Japan's wide space behind a label into a narrow one; a circle may stand before it, as a zero too."""
    said = "灯台は来年の春に建て替えます。費用は県が負担します。"
    for bullet in ("", "○", "〇"):
        page = dialogue(
            "定例記者会見", f"{bullet}岬知事 それでは、私の方から申し上げます。", f"{bullet}記者(港新聞) 灯台の費用は県の負担でしょうか。",
            f"{bullet}岬知事 {said}", f"{bullet}記者 いつまで続くのでしょうか、教えてください。", f"{bullet}岬知事 {said}",
        )  # fmt: skip
        assert [label for _, label in outline(page)] == ["岬知事", "記者(港新聞)", "岬知事", "記者", "岬知事"]


def test_letter_and_name_on_their_own_line() -> None:
    """Niigata prints `Q 代表幹事(時事通信)`, and the words on the next line."""
    asked, said = (
        "Q 代表幹事(時事通信)\n灯台の費用は県の負担でしょうか。",
        "A 知事\n県が負担します。国の補助もあります。",
    )
    found = parse(dialogue("知事記者会見", asked, said, asked, said, between="\n"), layout="generic").briefing
    assert [(t.side, t.label) for t in found.turns] == [("press", "Q 代表幹事(時事通信)"), ("podium", "A 知事")] * 2
    assert found.turns[0].outlet
    assert found.turns[0].outlet.name == "Jiji Press"


def test_colon_within_brackets() -> None:
    """Kochi prints reporters as `(上田:NHK記者)` on a line of their own."""
    asked, said = "(岬:NHK記者)\n費用は県の負担でしょうか。", "(知事)\n県が負担します。"
    assert (
        outline(dialogue("知事記者会見", asked, said, asked, said))
        == [
            ("press", "岬:NHK記者"),
            ("podium", "知事"),
        ]
        * 2
    )


def test_names_in_square_brackets_above_their_words() -> None:
    """The World Bank's live pages print `[DAVID THIESS]`; chapters with times stand above."""
    chapters = "00:00 Welcome\n13:05 Egypt: debt and support\n"
    page = chapters + "".join(
        f"[{name}]\n{words}\n"
        for name, words in (
            ("ADA KORDA", "Good morning. We will take your questions."),
            ("BO LIND", "Thank you. The bank has lent a great deal this year, and it will lend more in the next."),
            ("ADA KORDA", "The first question, please."),
            ("TOM HALE", "Tom Hale with Reuters. Who pays for the lamps?"),
            ("BO LIND", "The province pays for all of them, as it has always done."),
        )
    )
    assert [label for _, label in outline(page)] == ["ADA KORDA", "BO LIND", "ADA KORDA", "TOM HALE", "BO LIND"]


def test_column_of_surnames() -> None:
    """NASA printed surnames in a column of capitals, and QUERY for a question."""
    rows = [
        ("PAO", "Gentleman in the blue shirt."),
        ("QUERY", "What are the prospects?"),
        ("LEE", "They are very good."),
    ]
    page = "\n".join(f"{who:14}{words}" for who, words in rows * 3)
    assert [label for _, label in outline(page)] == ["PAO", "QUERY", "LEE"] * 3


def test_question_and_answer_in_one_line() -> None:
    """The geological survey numbers its questions, with the answer behind each."""
    page = dialogue(*(f"{n}. Q: Will fissure {n} open? A: We do not rule it out." for n in range(1, 5)))
    assert [side for side, _ in outline(page)] == ["press", "podium"] * 4


def test_times_behind_labels_within_a_line() -> None:
    """Transcripts whose line ends are lost keep the times of the recording, which are no words."""
    said = (
        " ".join(
            f"{who}: (0{n}:47) Good morning, and here is what we know of the storm on the coast today."
            for n, who in enumerate(["Ada Korda", "Tom Hale"] * 12, start=1)
            if n < 10
        )
        * 4
    )
    found = parse(said, layout="generic").briefing
    assert {turn.label for turn in found.turns} == {"Ada Korda", "Tom Hale"}
    assert found.turns[0].time == "01:47"
    assert found.turns[0].text.startswith("Good morning")


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_long_turns_behind_a_dash(dash: str) -> None:
    """France's presidency parts labels with a dash; a paragraph is a label's however long it is."""
    said = (
        "Ce phare sera reconstruit au printemps, avec l'aide de la province et du port, et il brillera comme avant " * 2
    )
    page = dialogue(
        f"QUESTION {dash} Monsieur le Président, {said}?", f"LE PRESIDENT {dash} {said}.",
        f"QUESTION {dash} Et la suite, {said}?", f"LE PRESIDENT {dash} {said}.",
    )  # fmt: skip
    assert outline(page) == [("press", "QUESTION"), ("podium", "LE PRESIDENT")] * 2


def test_outlet_in_straight_quotes() -> None:
    """Typed pages print the names of Russia's papers in the keyboard's quotes, and a town behind."""
    page = dialogue(
        'Антон Мысов, газета "Портовый рабочий", г. Сельбин: Кто платит за маяк?', "А.Г.Корда: Платит область, как и всегда.",
        'Нина Ротт, телекомпания "Волна": А за лестницу?', "А.Г.Корда: Тоже область.",
    )  # fmt: skip
    assert [side for side, _ in outline(page)] == ["press", "podium"] * 2


def test_name_before_a_dash_again_and_again() -> None:
    """Brazil's presidency prints interviews with names before dashes."""
    page = dialogue(
        *(
            turn
            for _ in range(3)
            for turn in (
                "Marla Quint – Presidente, quem vai pagar pelo farol novo do porto?",
                "Presidente Lima – A província vai pagar por todos os faróis da costa.",
            )
        )
    )
    assert [label for _, label in outline(page)] == ["Marla Quint", "Presidente Lima"] * 3


def test_dateline_is_no_label() -> None:
    """News begins with a place and a dash; Spain's labels end so too."""
    page = dialogue(
        "PORT SELBY, La. - The keeper of the lighthouse, Ada Korda, briefed the press on Monday.",
        "QUESTION: Who pays?", "ADA KORDA: The province does.", "QUESTION: All of it?", "ADA KORDA: All of it.",
    )  # fmt: skip
    assert not any(label and "SELBY" in label for _, label in outline(page))


def test_department_in_a_label() -> None:
    """CNN's transcripts print name, office and department before a colon, once."""
    label = "MICK KORDA, SHERIFF, PORT SELBY COUNTY SHERIFF'S DEPARTMENT"
    page = dialogue(
        f"{label}: It will take a good while.", "UNIDENTIFIED REPORTER: How long?", "KORDA: Two days.",
        "UNIDENTIFIED REPORTER: Who pays?", "KORDA: The county does.",
    )  # fmt: skip
    assert outline(page)[0] == ("podium", label)


def test_office_letter_by_letter_before_a_dash() -> None:
    """The Bank of Korea prints `총 재 - `."""
    page = dialogue(
        "총재 기자간담회", "공 보 관 - 지금부터 기자간담회를 시작하겠습니다.", "총 재 - 안녕하십니까? 등대의 요금을 올렸습니다.",
        "기 자 - 내년에는 어떻게 보시는지 궁금합니다.", "총 재 - 지금은 말할 수 없습니다.",
    )  # fmt: skip
    assert [label for _, label in outline(page)] == ["공 보 관", "총 재", "기 자", "총 재"]


@pytest.mark.parametrize(
    "caption", ["Bộ trưởng Mai Tiến Dũng. Ảnh", "Die Ministerin im Hafen. Foto", "Ada Korda. Photo"]
)
def test_caption_speaks_against_a_label(caption: str) -> None:
    """Papers print the photographer behind a word for a picture: `Mai Tiến Dũng. Ảnh: Công Thọ`."""
    assert traits_of(caption).metadata


def test_label_that_is_sure_once_is_one_elsewhere() -> None:
    """Romania's presidency names office and person each time; behind a question that is surer than at the top."""
    page = dialogue(
        "Conferinţă de presă a preşedintelui", "Delegatul Portului, Tudor Quint: Am ascultat.", "Întrebare: Cine plăteşte?",
        "Delegatul Portului, Tudor Quint: Provincia.",
    )  # fmt: skip
    assert outline(page)[0][1] == "Delegatul Portului, Tudor Quint"


def test_question_that_is_only_told_in_brackets() -> None:
    """Hong Kong prints what was asked in Chinese as a note, and the answer in English."""
    asked = "Reporter: (Regarding the stock of masks and the travel alert)"
    page = dialogue(
        "Transcript of remarks at a media session", asked, "Secretary for Food: They have stock for four months. It will do.",
        "Reporter: (On rumours)", "Secretary for Food: They turned out to be untrue. Thank you.",
    )  # fmt: skip
    assert outline(page) == [("press", "Reporter"), ("podium", "Secretary for Food")] * 2


@pytest.mark.parametrize("asker", ["Journalist-", "Journalist:"])
def test_dash_that_sticks_to_the_label(asker: str) -> None:
    """The national library of Australia scans `Journalist- Minister`, also beside labels with a colon."""
    page = dialogue(
        "Korda: I am glad to be here. We spoke of the lamps.", f"{asker} Minister, do you play cricket?", "Korda- I did. With great joy.",
        f"{asker} And now?", "Korda: Not now.",
    )  # fmt: skip
    assert [side for side, _ in outline(page)] == ["podium", "press"] * 2 + ["podium"]


def test_two_questions_in_one_line() -> None:
    """Singapore's archive has pages whose line ends are lost, with few questions."""
    said = "It depends on who you are aiming at, and on how much there is to give. " * 3
    page = f"TRANSCRIPT OF AN INTERVIEW. Q: Who pays for the lamps? Mr Lau: {said}Q: All of them? Mr Lau: {said}"
    assert outline(page) == [("press", "Q"), ("podium", "Mr Lau")] * 2


def test_list_of_those_present() -> None:
    """Singapore's archive lists the press above the transcript, an initial A. among them."""
    page = dialogue(
        "JOURNALISTS PRESENT:", "Bo Lind STRAITS TIMES", "A.L. Hale REUTERS", "Lind: Is the pier safe?", "Prime Minister: It is.",
        "Hale: Are you sure?", "Prime Minister: I am. I have looked.",
    )  # fmt: skip
    assert [label for _, label in outline(page)] == ["Lind", "Prime Minister", "Hale", "Prime Minister"]


def test_joint_secretary() -> None:
    """India's ministry prints its spokesperson as `Ada Rao, JS (XP)`."""
    page = dialogue(
        "Ada Rao, JS (XP): We begin. The minister will speak first.", "External Affairs Minister, Smt. Bo Lind: Namaskar friends. We have done much.",
        "Ada Rao, JS (XP): We will now take questions.", "Question: Madam, will the talks go on?", "External Affairs Minister, Smt. Bo Lind: They never stop.",
    )  # fmt: skip
    assert [label for _, label in outline(page)].count("Ada Rao, JS (XP)") == 2


def test_turns_of_one_paragraph_are_parted_by_full_stop_and_dash() -> None:
    """France's presidency printed turn after turn in one paragraph until 1990; `QUESTION- ` is its misprint."""
    found = parse(
        "CONFERENCE DE PRESSE DE M. ARMAND KORDA, LE 9 MAI 1977\n\n"
        "LE PRESIDENT.- VOUS AVEZ VU LE PORT. Y-A-T-IL DES QUESTIONS ? QUESTION.- ETES-VOUS SATISFAIT DU PORT ? "
        "LE PRESIDENT.- TRES SATISFAIT. QUESTION- ET LES LAMPES, QUI LES PAIE ? LE PRESIDENT.- LA VILLE - ET ELLE SEULE.\n\n"
        "QUESTION.- ET LE BAC ? LE PRESIDENT.- LE BAC EST PAYE.\n"
    )
    assert [(turn.label, turn.text) for turn in found.briefing.turns] == [
        ("LE PRESIDENT", "VOUS AVEZ VU LE PORT. Y-A-T-IL DES QUESTIONS ?"),
        ("QUESTION", "ETES-VOUS SATISFAIT DU PORT ?"),
        ("LE PRESIDENT", "TRES SATISFAIT."),
        ("QUESTION", "ET LES LAMPES, QUI LES PAIE ?"),
        ("LE PRESIDENT", "LA VILLE - ET ELLE SEULE."),
        ("QUESTION", "ET LE BAC ?"),
        ("LE PRESIDENT", "LE BAC EST PAYE."),
    ]


def test_names_with_office_or_outlet_on_lines_of_their_own() -> None:
    """Slovakia's government prints who speaks on a line of its own; who speaks once is known by the page's manner."""
    long = " ".join(["Vláda dnes rokovala o prístave a o lampách, a výsledok je dobrý."] * 4)
    page = (
        "Prepis tlačovej konferencie vlády\n\n"
        f"Sylvia Horská, hovorkyňa vlády\nVitajte na tlačovej konferencii. {long}\n\n"
        f"Ján Korda, predseda vlády\n{long}\n\n"
        f"Peter Malý, minister hospodárstva\nĎakujem za slovo. {long}\n\n"
        "Sylvia Horská, hovorkyňa vlády\nPriestor na vaše otázky.\n\n"
        "Jana Lúčna, Rádio Lupina\nPán premiér, kto zaplatí lampy?\n\n"
        "Ján Korda, predseda vlády\nPrístav.\n"
    )
    assert outline(page) == [
        ("floor", "Sylvia Horská, hovorkyňa vlády"),
        ("podium", "Ján Korda, predseda vlády"),
        ("podium", "Peter Malý, minister hospodárstva"),
        ("floor", "Sylvia Horská, hovorkyňa vlády"),
        ("press", "Jana Lúčna, Rádio Lupina"),
        ("podium", "Ján Korda, predseda vlády"),
    ]


def test_name_before_a_dash_twice_is_a_label() -> None:
    """Brazil's presidency parts names by a dash: one that begins two lines is a label."""
    page = (
        "Entrevista do presidente Korda à Rádio Lupina\n\n"
        "Jornalista Ana Leal – Bom dia, presidente. Quem paga as lâmpadas do porto?\n\n"
        "Presidente Korda – A cidade paga, como sempre.\n\n"
        "Ana Leal – E a cidade paga toda a conta?\n\n"
        "Presidente Korda – Toda a conta, e com muito gosto.\n\n"
        "Ana Leal – E quem paga a balsa do porto?\n\n"
        "Presidente Korda – A balsa é de graça para todos.\n"
    )
    assert [label for _, label in outline(page)] == [
        "Jornalista Ana Leal", "Presidente Korda", "Ana Leal", "Presidente Korda", "Ana Leal", "Presidente Korda",
    ]  # fmt: skip


def test_reporters_with_outlets_before_a_dash() -> None:
    """Brazil's ministry of finance prints a dash before reporters, too."""
    page = (
        "Entrevista do ministro Hélio Korda\n\n"
        "– Carla Nunes (Valor Econômico) – Ministro, quem paga as lâmpadas?\n\nHélio Korda – A cidade paga, como sempre.\n\n"
        "– Anselmo Barros (Reuters) – Toda a conta?\n\nHélio Korda – Toda a conta, e com muito gosto.\n\n"
        "– Carla Nunes (Valor Econômico) – E a balsa?\n\nHélio Korda – A balsa é de graça para todos.\n"
    )
    assert outline(page) == [
        ("press", "Carla Nunes (Valor Econômico)"),
        ("podium", "Hélio Korda"),
        ("press", "Anselmo Barros (Reuters)"),
        ("podium", "Hélio Korda"),
        ("press", "Carla Nunes (Valor Econômico)"),
        ("podium", "Hélio Korda"),
    ]


def test_turns_of_one_paragraph_in_japanese() -> None:
    """Japan's news portals print question and answers in one paragraph, each label behind a gap."""
    page = (
        "港の灯台に関する会見\n\n港新聞:灯台はいつ点灯しますか。 上田:三月に点灯します。 上田:二月には無理です。\n\n"
        "時事通信:費用は誰が負担しますか。 上田:市が負担します。\n\n読売新聞:渡し船は。 上田:無料です。\n"
    )
    assert outline(page) == [
        ("press", "港新聞"),
        ("podium", "上田"),
        ("podium", "上田"),
        ("press", "時事通信"),
        ("podium", "上田"),
        ("press", "読売新聞"),
        ("podium", "上田"),
    ]


def test_labels_in_brackets_within_a_line() -> None:
    """China's news portals lose the line ends of live texts, whose labels stand in brackets."""
    asked = "[路透社记者]渡轮何时开航?谢谢。 [陈舟]三月开航,票价不变。谢谢大家。 "
    page = "国务院新闻办公室举行新闻发布会介绍渡轮情况。 " + asked * 9
    assert outline(page) == [("press", "路透社记者"), ("podium", "陈舟")] * 9


def test_full_names_in_round_brackets_on_their_lines() -> None:
    """The Holy See prints so who speaks on the pope's planes; a stage direction is none, nor a name within a line."""
    page = (
        "Conferenza stampa del Papa in aereo\n\n"
        "(Padre Longhi)\nSantità, benvenuto. A Lei la parola, poi diamo la parola ai colleghi.\n\n"
        "(Papa Fiorenzo)\nBuongiorno, e grazie.\n\n(Applausi)\n\nIl porto è bello, e la gente che ci vive è ancora più bella: l’ho detto a tutti, e lo dirò anche a voi.\n\n"
        "(Sung Park)\nChi paga le lampade?\n\n(Papa Fiorenzo)\nLa città (e la città sola).\n\n"
        "(Padre Longhi)\nDiamo la parola a Marta Riva.\n\n"
        "(Marta Riva)\nE il traghetto?\n\n(Papa Fiorenzo)\nIl traghetto è di tutti.\n"
    )
    assert outline(page) == [
        ("floor", "Padre Longhi"),
        ("podium", "Papa Fiorenzo"),
        ("press", "Sung Park"),
        ("podium", "Papa Fiorenzo"),
        ("floor", "Padre Longhi"),
        ("press", "Marta Riva"),
        ("podium", "Papa Fiorenzo"),
    ]


def test_menus_of_a_dump_hold_no_labels() -> None:
    """Dumps keep the menus of a site, whose items have words of office (发言人表态) and come again below."""
    menu = "发言人表态\n吹风会\n大使任免\n驻外报道\n政策解读\n亚洲\n非洲\n发言人表态\n吹风会\n大使任免\n亚洲\n非洲\n"
    page = f"{menu}外交部发言人就渡轮问题答记者问\n\n问：渡轮何时开航？\n\n答：三月开航，票价不变。\n\n外交部\n主要职责\n主要官员\n{menu}"
    assert outline(page) == [("press", "问"), ("podium", "答")]


def test_labels_with_a_full_stop_on_lines_of_their_own() -> None:
    """Dumps of pages that set `Q.` in bold print it on a line; "Reuters." and "Yes." there are words."""
    page = (
        "The President's News Conference\n\nThe President.\nGood evening. I have nothing to announce.\n\n"
        "Q.\nWill the bridge be closed in winter?\n\nThe President.\nNo.\n\nReuters.\n\n"
        "Q.\nWho pays?\n\nThe President.\nYes.\n\nThe province pays.\n\n"
        "ADA KORDA (REUTERS).\nAnd the ferry?\n\nThe President.\nIt sails.\n"
    )
    found = [(turn.label, turn.text) for turn in parse(page, layout="generic").briefing.turns]
    assert found == [
        ("The President", "Good evening. I have nothing to announce."),
        ("Q", "Will the bridge be closed in winter?"),
        ("The President", "No.\nReuters."),
        ("Q", "Who pays?"),
        ("The President", "Yes.\nThe province pays."),
        ("ADA KORDA (REUTERS)", "And the ferry?"),
        ("The President", "It sails."),
    ]


def test_menu_item_that_a_layout_knows_is_no_label() -> None:
    """The way to the page in a dump of Japan's ministry holds 外務大臣, which labels answers below."""
    way = "ホーム\n会見・発表・広報\n記者会見\n外務大臣\n一覧\n令和7年\n"
    asked = "【読売新聞　栗山記者】灯台の費用は。\n\n【北条外務大臣】国が負担します。\n\n" * 2
    page = f"{way}北条外務大臣会見記録\n\n{asked}"
    found = parse(page, layout="japan-mofa").briefing
    assert {turn.label for turn in found.turns} == {"読売新聞　栗山記者", "北条外務大臣"}


@pytest.mark.parametrize("colon", [":\n", ": "])
def test_colon_on_the_next_line(colon: str) -> None:
    """Armenia's ministry and New York's mayor set labels in bold and their colons apart: a dump parts them."""
    asked = f"Jeppe Lind\n{colon}Thank you, dear Arman. The ferry sails in March.\n\n"
    page = f"Joint press conference of Arman Korda and Jeppe Lind\n\n{asked}Question\n{colon}Who pays?\n\n{asked}"
    assert [(turn.label, turn.text) for turn in parse(page, layout="generic").briefing.turns] == [
        ("Jeppe Lind", "Thank you, dear Arman. The ferry sails in March."),
        ("Question", "Who pays?"),
        ("Jeppe Lind", "Thank you, dear Arman. The ferry sails in March."),
    ]


def test_call_for_the_minister_is_no_label() -> None:
    """A reporter says "Minister." twice before a question is heard: what ends so is no label of the colon's pages."""
    turns = "Journalist: Minister!\n\nMinister.\n\nWho pays for the lamps?\n\nMinister: The province pays.\n\n"
    assert outline(turns * 2) == [("press", "Journalist"), ("podium", "Minister")] * 2


def test_voice_of_captions_is_a_label_whatever_it_is() -> None:
    """WebVTT says itself who speaks: a telephone's number, a device, a small letter are names there."""
    said = [
        ("Ilse Brandt", "Welcome, all of you, to the hour of questions on the lighthouses of the coast."),
        ("+31 6****42", "Hello, who pays for the lamps?"),
        ("Korda, Imre", "The province pays for all of them, and has done so for years."),
        ("iPad", "And since when?"),
        ("Korda, Imre", "Since the spring of the year in which the ferry first sailed."),
        ("tom h.", "Thank you. And the stairs?"),
        ("Korda, Imre", "The stairs too."),
    ]
    cues = "".join(
        f"00:00:{n:02}.000 --> 00:00:{n + 1:02}.000\n<v {v}>{text}</v>\n\n" for n, (v, text) in enumerate(said)
    )
    briefing = parse(f"WEBVTT\n\n{cues}".encode(), name="hour.vtt").briefing
    assert [(turn.label, turn.text) for turn in briefing.turns] == said
    assert briefing.title is None


def test_time_beside_every_label_makes_one_of_a_small_name() -> None:
    """Where a transcription service prints each name with its time on a line, a name in small letters is one too."""
    said = "The province pays for the lamps and for the stairs, as it always has."
    page = (
        f"Tom Hale  0:03\nWho pays for the lamps?\n\nIlse Brandt  0:09\n{said}\n\n"
        f"ana r. (phone)  0:20\nAnd for the stairs?\n\nIlse Brandt  0:26\n{said}\n\n"
        f"ana r. (phone)  0:41\nThank you.\n\nIlse Brandt  0:44\nYou are welcome.\n\n"
    )
    labels = [turn.label for turn in parse(page, layout="generic").briefing.turns]
    assert labels == ["Tom Hale", "Ilse Brandt", "ana r. (phone)", "Ilse Brandt", "ana r. (phone)", "Ilse Brandt"]


def test_who_answers_in_brackets_behind_the_word_for_it() -> None:
    """Korea's e-briefings print one word for all answers and who gives them in brackets; the host does so too."""
    page = (
        "<질문> 등대의 비용은 누가 부담합니까?\n\n<답변> (한서윤 항만청장) 비용은 모두 도에서 부담하고 있습니다.\n\n"
        "<답변> (사회자) 다음 질문 받겠습니다.\n\n"
        "<질문> (웃음) 계단 비용도 그렇습니까?\n\n<답변> (문태오 국장) 계단도 마찬가지로 도에서 부담합니다.\n\n"
    )
    briefing = parse(page, layout="generic").briefing
    assert [(turn.side, turn.label) for turn in briefing.turns] == [
        ("press", "질문"),
        ("podium", "답변 (한서윤 항만청장)"),
        ("floor", "답변 (사회자)"),
        ("press", "질문"),
        ("podium", "답변 (문태오 국장)"),
    ]
    assert [speaker.name for speaker in briefing.speakers if speaker.side == "podium"] == [
        "한서윤 항만청장",
        "문태오 국장",
    ]


def test_number_of_a_topic_before_a_label() -> None:
    """The Public Papers of the Presidents number the topics before the Q: the number is a note of what is above."""
    page = (
        "THE PRESIDENT. Good morning. I am ready.\n\n[1.] Q. Mr. President, who pays for the lamps?\n\n"
        "THE PRESIDENT. The province does.\n\nQ. All of them?\n\nTHE PRESIDENT. All of them.\n\n"
        "[2.] Q. And the stairs, Mr. President?\n\nTHE PRESIDENT. The stairs too.\n"
    )
    briefing = parse(page, layout="generic").briefing
    assert [(turn.label, turn.text) for turn in briefing.turns[:3]] == [
        ("THE PRESIDENT", "Good morning. I am ready."),
        ("Q", "Mr. President, who pays for the lamps?"),
        ("THE PRESIDENT", "The province does."),
    ]
    assert [turn.label for turn in briefing.turns] == ["THE PRESIDENT", "Q"] * 3 + ["THE PRESIDENT"]
    assert [item.text for turn in briefing.turns for item in turn.content if item.text.startswith("[")] == [
        "[1.]",
        "[2.]",
    ]


def test_known_label_behind_a_dash_within_a_line() -> None:
    """Where line ends are lost, an interrupted turn ends with a dash, and the next label follows at once."""
    turns = (
        "MR. KORDA: The province pays. Q: For all? MR. KORDA: For all. Q: And the stairs, which are — MR. KORDA: Too."
    )
    page = f"Press briefing on the lighthouses Q: Who pays? {turns} " * 3
    labels = [label for _, label in outline(page)]
    assert labels.count("MR. KORDA") == 9


def test_dashes_part_long_offices_with_particles() -> None:
    """Portugal's government prints whole offices before a dash."""
    minister = "Ministro das Infraestruturas e da Habitação"
    asked = f"Jornalista (Lusa) – Quem paga?\n\n{minister} – Paga a cidade. É o acordo: nada mudou.\n\n"
    assert (
        outline(f"Conferência de imprensa\n\n{asked * 3}") == [("press", "Jornalista (Lusa)"), ("podium", minister)] * 3
    )


@pytest.mark.parametrize("head", ["Principals / Intervenants: Ilse Brandt, Minister", "三、主持人：林海發言人"])
def test_heads_in_two_languages_and_numbered_ones(head: str) -> None:
    """Canada prints heads in both its languages, Taiwan numbers them: who will speak is no turn."""
    given = (
        "Location / Lieu: Port Theatre\n\nDate: March 3, 2021"
        if head[0] == "P"
        else "一、時間：3月3日\n\n二、地點：新聞廳"
    )
    page = (
        f"{given}\n\n{head}\n\nMINISTER BRANDT: Welcome, all of you.\n\n"
        + "Q: Who pays?\n\nMINISTER BRANDT: We do.\n\n" * 3
    )
    assert outline(page)[0] == ("podium", "MINISTER BRANDT")


def test_press_officer_below_the_last_answer_is_a_contact() -> None:
    """The Monetary Fund prints whom to call below the transcript."""
    page = "QUESTIONER: Who pays?\n\nMR. KORDA: The members do, as the treaty says.\n\n" * 6
    assert len(outline(f"{page}PRESS OFFICER: Jana Horska\n\nPhone: 555 0100\n\nEmail: press@example.org\n")) == 12


def test_word_for_a_reporter_and_an_outlet_in_small_letters() -> None:
    """Names of papers in Czech have but one capital: the word for the reporter before them tells enough."""
    page = "Redaktor, Přístavní noviny: Kdo platí?\n\nImre Korda, předseda vlády: Platí kraj, jako vždycky.\n\n" * 2
    assert outline(page) == [("press", "Redaktor, Přístavní noviny"), ("podium", "Imre Korda, předseda vlády")] * 2


def test_two_wide_spaces_part_offices_and_papers() -> None:
    """Oita's governor prints `安岐知事　　`, and papers no catalogue holds: one wide space is the beginning of words."""
    page = (
        "定例記者会見\n\n幹事社　　それでは、知事からお願いします。\n\n安岐知事　　私から一つ申し上げます。灯台を直します。\n\n"
        "上田合同新聞　　費用は誰が負担しますか。\n\n安岐知事　　県が負担します。知事　としては以上です。\n\n"
        "ＮＨＫ　　階段もですか。\n\n安岐知事　　階段もです。\n\n幹事社　　ほかにないようですので、これで終わります。\n"
    )
    assert outline(page) == [
        ("floor", "幹事社"),
        ("podium", "安岐知事"),
        ("press", "上田合同新聞"),
        ("podium", "安岐知事"),
        ("press", "ＮＨＫ"),
        ("podium", "安岐知事"),
        ("floor", "幹事社"),
    ]


def test_participants_above_a_heading_do_not_speak() -> None:
    """A list of who was there, with a colon behind each, is no turn, though a heading ends with a bracket below it."""
    people = [("Ada Lind", "deputy director"), ("Imre Korda", "Red Cross"), ("Ilse Brandt", "Harbour Office")]
    listed = "".join(f"<li>{name}: {office}</li>" for name, office in people)
    turns = "".join(
        f"<p><b>{name}</b></p><p>The province pays for the lamps, as it always has.</p>"
        f"<p><b>Journalist (Geo)</b></p><p>And for the stairs?</p>"
        for name, _ in people * 2
    )
    page = (
        f"<html><body><h1>Briefing</h1><h2>Present</h2><ul>{listed}</ul><h2>Transcript [edit]</h2>{turns}</body></html>"
    )
    assert len(outline(page)) == 12


def test_flat_page_parted_by_full_stop_and_dash() -> None:
    """A dump of Spain's government on one line: courtesies before surnames, and a first label behind the menu."""
    turns = (
        "Vicepresidenta.- Buenas tardes. El puerto abre en mayo. P.- ¿Quién paga las lámparas? Sr. Ocaña.- Paga la provincia. "
        "P.- ¿Todas? Sra. Bastida.- Todas, y también las escaleras. "
    )
    page = f"Presidencia del Gobierno Rueda de prensa Imprimir Compartir en Facebook {turns * 3}"
    labels = ["Vicepresidenta", "P", "Sr. Ocaña", "P", "Sra. Bastida"] * 3
    assert [label for _, label in outline(page)] == labels


def test_everyday_words_that_are_outlets() -> None:
    """Hungary prints outlets as labels: Telex is one where it comes again, Portfolio where it was called; Time is none."""
    page = (
        "Brandt Dóra: Jó napot kívánok! Kezdjük a kérdéseket. Telex, aztán a Portfolio.\n\nTelex: Ki fizeti a lámpákat?\n\n"
        "Korda Imre: A megye fizeti, mint mindig.\n\nTelex: Mindet?\n\nKorda Imre: Mindet, a lépcsőket is.\n\n"
        "Brandt Dóra: Köszönöm szépen. Portfolio.\n\nPortfolio: És a kompot?\n\nKorda Imre: A kompot is.\n\n"
        "Brandt Dóra: Köszönöm, hogy eljöttek.\n"
    )
    assert [side for side, label in outline(page) if label in {"Telex", "Portfolio"}] == ["press"] * 3
    assert len(outline(page)) == 9
    assert [
        label
        for _, label in outline(dialogue("Q: Who pays?", "A: We do.\n\nTime: it takes none.", "Q: Why?", "A: So."))
    ] == list("QAQA")


def test_reporter_on_a_line_of_her_own_who_was_called() -> None:
    """The Holy See's spokesman calls a name, and name and outlet stand alone on the next line, once."""
    page = (
        "Conferenza stampa durante il volo di ritorno\n\nLorenzo Branca: La prima domanda la fa la stampa del Paese: Jana Horská.\n\nJana Horská (Reuters)\n\n"
        "Holy Father, who pays for the lamps?\n\nSanto Padre: La provincia, come sempre, credo.\n\n"
        "Lorenzo Branca: Adesso il gruppo tedesco: Ida Brandt.\n\nIda Brandt (ARD)\n\nUnd die Treppen, Heiliger Vater?\n\n"
        "Santo Padre: Anche quelle, anche quelle.\n\nLorenzo Branca: Grazie, Santità.\n"
    )
    assert [label for _, label in outline(page)][1::3] == ["Jana Horská (Reuters)", "Ida Brandt (ARD)"]


def test_reporters_behind_the_letter_of_a_question() -> None:
    """The Public Papers of the Presidents name who asks behind `Q.`, up to a colon; an address to the President is none."""
    page = (
        "THE PRESIDENT. Good morning. I am ready.\n\nQ. Ann B. Reed, United Press: Mr. President, who pays for the lamps?\n\n"
        "THE PRESIDENT. The province does.\n\nQ. Mrs. Reed: All of them?\n\nTHE PRESIDENT. All of them.\n\n"
        "Q. Mr. President: one more. And the stairs?\n\nTHE PRESIDENT. The stairs too.\n\n"
        "Q. High Keeper, on the ferry: who pays?\n\nTHE PRESIDENT. It pays for itself.\n\nNOTE: The conference was held at ten.\n"
    )
    briefing = parse(page, layout="generic").briefing
    labels = [turn.label for turn in briefing.turns if turn.side == "press"]
    assert labels == ["Q. Ann B. Reed, United Press", "Q. Mrs. Reed", "Q", "Q"]
    assert briefing.turns[-1].text == "It pays for itself."
    first = briefing.turns[1].speaker
    assert first is not None
    assert (first.name, first.outlet and first.outlet.name) == ("Ann B. Reed", "United Press")


def test_letter_of_a_question_before_a_tab_and_spaces() -> None:
    """The White House of the nineties mixes tabs and spaces behind its Q; Thailand prints a tab before the colon."""
    assert outline("MR. KORDA:  We pay.\n\nQ\t  For all?\n\nMR. KORDA:  For all.\n\nQ\t Why?\n\nMR. KORDA:  So.\n") == [
        ("podium", "MR. KORDA"), ("press", "Q"), ("podium", "MR. KORDA"), ("press", "Q"), ("podium", "MR. KORDA")
    ]  # fmt: skip
    said = "ผู้สื่อข่าวไทยพีบีเอส\t:\tใครจ่ายค่าโคมไฟครับ\nนายกรัฐมนตรี\t:\tจังหวัดจ่ายทั้งหมดครับ เหมือนเดิม\n"
    assert outline(said * 3) == [("press", "ผู้สื่อข่าวไทยพีบีเอส"), ("podium", "นายกรัฐมนตรี")] * 3


def test_question_of_a_paper_in_quotes() -> None:
    """Kazakhstan's ministry answers papers in writing, each with its kind and its name."""
    page = "Вопрос газеты «Время»: Кто платит за маяк?\n\nОтвет: Платит область, как и прежде.\n\n" * 3
    assert outline(page) == [("press", "Вопрос газеты «Время»"), ("podium", "Ответ")] * 3
    assert parse(page, layout="generic").briefing.outlets[0].name == "Время"


def test_salutation_of_a_letter_is_no_label() -> None:
    """The Public Papers print letters beside news conferences."""
    page = "Dear Mr. Korda:\n\nI have today approved the order.\n\nTHE PRESIDENT. Good morning.\n\nQ. Who pays?\n\nTHE PRESIDENT. We do.\n\n"
    assert next(label for _, label in outline(page + "Q. All?\n\nTHE PRESIDENT. All.\n")) != "Dear Mr. Korda"


def test_offices_with_an_elided_article() -> None:
    """Belgium prints whole offices in French: l’Énergie is no word of a sentence."""
    minister = "Ministre de l’Énergie Annelies De Korda"
    page = f"Question (Le Soir) : Qui paie les lampes ?\n\n{minister} : La province, comme toujours.\n\n" * 2
    assert outline(page) == [("press", "Question (Le Soir)"), ("podium", minister)] * 2


def test_word_in_brackets_before_a_particle_is_no_label() -> None:
    """Tokyo's governor prints 【知事】 as a label, and above it a note in which brackets stand within the sentence."""
    page = (
        "知事記者会見\n\n【字幕版】は都のチャンネルからご覧いただけます。\n\n【知事】はい、こんにちは。灯台を直します。\n\n"
        "2　港の防災アプリの運用開始と、外国語による情報の発信\n\n【知事】続いて2件目です。アプリを始めます。\n\n"
        "【記者】費用は誰が負担しますか。\n\n【知事】都が負担します。\n\n【記者】階段もですか。\n\n【知事】階段もです。\n"
    )
    briefing = parse(page, layout="generic").briefing
    assert [turn.label for turn in briefing.turns] == ["知事", "知事", "記者", "知事", "記者", "知事"]
    assert briefing.turns[0].text == "はい、こんにちは。灯台を直します。"


def test_turns_that_a_page_numbers() -> None:
    """A number before each label tells no two apart; nor is it a part of anybody's name."""
    page = (
        "1. MS. DARN: Hello, everybody. The pier is open again.\n\n2. QUESTION: Who paid for it?\n\n"
        "3. MS. DARN: The province did.\n\n4. 路透社记者：何时开放？\n\n5. MS. DARN: On Monday. Three things matter:\n\n"
        "1. Ropes: they are new.\n\n2. Planks: they are old.\n\n6. QUESTION: Thank you. And the ice?\n\n"
        "7. MS. DARN: The ice is thick."
    )
    found = parse(page, layout="generic").briefing
    assert [turn.label for turn in found.turns] == [
        "1. MS. DARN", "2. QUESTION", "3. MS. DARN", "4. 路透社记者", "5. MS. DARN", "6. QUESTION", "7. MS. DARN"
    ]  # fmt: skip
    assert len({turn.speaker.id for turn in found.turns if turn.speaker and turn.side == "podium"}) == 1
    assert [outlet.name for exchange in found.exchanges for outlet in exchange.outlets] == ["Reuters"]


def test_names_on_lines_of_their_own() -> None:
    """Where names stand alone again and again, one that stands there once speaks too; the title's is no headline."""
    said = "We have looked at every plank of it, and it holds."
    page = (
        "Spokesperson Ilse Darn's Press Conference\n\nReuters\n\nIs the pier open?\n\nIlse Darn\n\n"
        f"{said}\n\nTom Hale\n\nSince when?\n\nIlse Darn\n\nSince Monday.\n\nGlobal Times\n\nWho paid?\n\n"
        f"Ilse Darn\n\nThe province did. {said}\n\nBloomberg\n\nAnd the ice?\n\nIlse Darn\n\nIt is thick.\n"
    )
    assert outline(page) == [
        ("press", "Reuters"), ("podium", "Ilse Darn"), ("press", "Tom Hale"), ("podium", "Ilse Darn"),
        ("press", "Global Times"), ("podium", "Ilse Darn"), ("press", "Bloomberg"), ("podium", "Ilse Darn"),
    ]  # fmt: skip


def test_one_question_and_its_answer_on_lines_of_their_own() -> None:
    """China's remarks answer one question; a table of two columns puts 问 and 答 on lines of their own."""
    page = "外交部发言人答记者问\n\n问\n\n灯塔由谁出钱修理？中方对此有何评论？\n\n答\n\n费用由省里支付，一向如此。\n"
    assert outline(page) == [("press", "问"), ("podium", "答")]


def test_reporters_with_station_and_town_in_one_line() -> None:
    """Brazil's presidency prints radio interviews in one paragraph, with station, town and state of who asks."""
    asked = "REPÓRTER TOMÁS HALE (Rádio Porto / Belém - PA)"
    page = (
        "Bom Dia, Ministro\n\nAPRESENTADORA ANA RUIZ: Olá, amigos em todo o Brasil. Bom dia, Ministro. MINISTRO CAIO DARN: "
        f"Bom dia, Ana. Bom dia a todos. APRESENTADORA ANA RUIZ: Vamos a Belém. Bom dia, Tomás. {asked}: Quem paga as "
        "lâmpadas do farol? MINISTRO CAIO DARN: A província paga tudo. APRESENTADORA ANA RUIZ: Tomás, tem outra pergunta? "
        f"{asked}: Desde quando? MINISTRO CAIO DARN: Desde segunda-feira passada, e vai continuar assim.\n"
    )
    found = parse(page, layout="generic").briefing
    assert [turn.side for turn in found.turns] == [
        "floor", "podium", "floor", "press", "podium", "floor", "press", "podium"
    ]  # fmt: skip
    assert [e.outlet.name for e in found.exchanges if e.outlet] == ["Rádio Porto", "Rádio Porto"]


def test_name_and_office_of_who_is_later_an_office_and_a_surname() -> None:
    """Japan's ministry prints the minister's whole name and office at the first turn alone, the surname first."""
    page = (
        "Press Conference by Foreign Minister KORDA Ilse\n\nThis is a provisional translation for reference purpose only.\n\n"
        "Ms. KORDA Ilse, Minister for Foreign Affairs: I have three things to say on the lamps of the harbour.\n\n"
        "Reporter: Who pays?\n\nMinister Korda: The province does.\n\nReporter: Since when?\n\nMinister Korda: Monday.\n"
    )
    found = parse(page, layout="generic").briefing
    assert [turn.side for turn in found.turns] == ["podium", "press", "podium", "press", "podium"]
    assert found.spokesperson is not None
    assert (found.spokesperson.name, found.spokesperson.role) == ("KORDA Ilse", "Minister for Foreign Affairs")


def test_outlet_in_square_brackets_before_a_full_stop() -> None:
    """The Public Papers of the Presidents print broadcasters so, each once, and then a surname."""
    page = (
        "Broadcast Journalists Question-and-Answer Session.\n\nMay 02, 1977\n\n"
        "DAVID HALE [British Broadcasting Corporation]. Mr. President, who pays for the lamps?\n\n"
        "THE PRESIDENT. The province does.\n\nMR. HALE. Since when?\n\nTHE PRESIDENT. Since Monday.\n\n"
        "CARI RUIZ [ZDF German Television]. It has been said, Mr. President, that the pier is closed.\n\nTHE PRESIDENT. No."
        "\n\nNote: The interview began at 2:30 p.m. in the Harbour Office.\n\nDavid Korda, Broadcast Journalists "
        "Question-and-Answer Session. Online by Ilse Darn and Tom Reed, The American Presidency Project\n\nFiled Under\n"
    )
    found = parse(page, layout="generic").briefing
    assert found.title == "Broadcast Journalists Question-and-Answer Session."
    assert [turn.side for turn in found.turns] == ["press", "podium"] * 3
    assert found.turns[-1].text == "No."
    assert [turn.speaker.outlet.name for turn in found.turns if turn.speaker and turn.speaker.outlet] == ["BBC", "ZDF"]


def test_number_of_reporters_in_the_head_is_no_turn() -> None:
    """Gunma prints who came, and numbered headings that name offices, twice."""
    head = "■日時    令和8年12月14日(月曜日)\n■会場    記者会見室\n■出席者  県:知事ほか\n      記者:記者クラブ所属記者等16人\n\n"
    items = "1.はじめに\n\n2.首相の来県\n\n"
    turns = "(記者)\n 何を期待されますか。\n\n(知事)\n 人材の交流です。\n\n"
    found = parse(
        f"定例記者会見要旨\n\n{head}会見項目\n\n{items}1.はじめに\n\nそれでは定例の会見を始めたいと思います。\n\n"
        f"2.首相の来県\n\nまず、首相の来県です。\n\n質疑応答\n\n{turns}{turns}"
    ).briefing
    assert [turn.label for turn in found.turns] == [None, "記者", "知事", "記者", "知事"]


def test_note_above_the_first_question_is_nobody_s() -> None:
    """Japan's news sites say that some places could not be heard, and set a row of signs below."""
    page = (
        "日銀総裁会見\n\n ※一部、判別できない箇所がございますことをご了承ください。\n\n     ◇     ◇\n\nテレビ東京:大井と申します。いつ決まりますか。\n\n"
        "黒井:年内です。\n\nテレビ朝日:はい。\n\n黒井:どうぞ。\n\nテレビ朝日:料金はどうですか。\n\n黒井:変わりません。\n\n【中継録画】日銀総裁が決定会合後に会見\n"
    )
    found = parse(page).briefing
    assert [turn.label for turn in found.turns] == ["テレビ東京", "黒井", "テレビ朝日", "黒井", "テレビ朝日", "黒井"]
    assert found.turns[-1].text == "変わりません。"


def test_labels_in_capitals_before_a_glued_dash() -> None:
    """Turkey's ministry parts all labels so; what is in capitals before a dash within words is none."""
    found = parse(
        "Dışişleri Bakanı Ahmet Yıldız'ın Basın Toplantısı, 12 Mart 2019\n\n"
        "DIŞİŞLERİ BAKANI AHMET YILDIZ- Hepinize hoş geldiniz diyorum. Limanı gördük.\n\nTicareti artırmak istiyoruz.\n\n"
        "SORU- Sayın Bakan, feribot ne zaman başlayacak?\n\n"
        "DIŞİŞLERİ BAKANI AHMET YILDIZ- Nisan ayında başlayacak. Limandaki çalışmalar tamamlandı.\n\n"
        "SORU- Biletler ne kadar olacak?\n\nDIŞİŞLERİ BAKANI AHMET YILDIZ- Henüz belli değil.",
        layout="generic",
    ).briefing
    assert [turn.side for turn in found.turns] == ["podium", "press", "podium", "press", "podium"]
    assert found.turns[0].text.endswith("Ticareti artırmak istiyoruz.")
    assert found.turns[0].label == "DIŞİŞLERİ BAKANI AHMET YILDIZ"


def test_label_of_who_is_asked_by_given_name_to_answer() -> None:
    """A governor hands a question on by the given name alone: `Ben, do you want to take that?`."""
    found = parse(
        "Monetary Policy Report Press Conference\n\nThursday 12 March 2019\n\n"
        "Ann Bail: Good afternoon and welcome. I will take your questions.\n\n"
        "Tom Hale, Sky News: Can I ask about the lamps? You said that they would burn.\n\n"
        "Ann Bail: Ben, do you want to take that?\n\n"
        "Ben Broad: Yes. They burn less than we thought, largely because\nthe oil has held up.\n\n"
        "Eva Roux, Financial Times: Is this the end?\n\nAnn Bail: It is too early to say.",
        layout="generic",
    ).briefing
    assert [turn.label for turn in found.turns] == [
        "Ann Bail", "Tom Hale, Sky News", "Ann Bail", "Ben Broad", "Eva Roux, Financial Times", "Ann Bail",
    ]  # fmt: skip


def test_surname_of_who_is_named_above_with_an_office_behind() -> None:
    """The European Central Bank prints who answers only where both do, by surname."""
    page = (
        "<html><body><h1>PRESS CONFERENCE</h1><p><b>Marie Lagrange, President of the Bank,<br>"
        "Luis Gines, Vice-President of the Bank</b></p><p>Lupina, 12 March 2019</p>"
        "<p>Good afternoon, the Vice-President and I welcome you to our press conference.</p>"
        "<p><b>My question is about the decision itself. Was it unanimous?</b></p>"
        "<p>Yes, it was unanimous. There was a debate, but in the end everyone agreed.</p>"
        "<p><b>Vice-President, how do you see the lamps?</b></p>"
        "<p><i>Gines:</i> They burn less in some countries, but this is orderly.</p>"
        "<p><i>Lagrange:</i> I fully agree with the Vice-President.</p>"
        "<p><b>And the oil, are you worried?</b></p><p>We look at the oil very closely.</p></body></html>"
    )
    found = parse(page.encode(), layout="generic").briefing
    assert [(turn.side, turn.label) for turn in found.turns][3:6] == [
        ("press", None),
        ("podium", "Gines"),
        ("podium", "Lagrange"),
    ]


def test_names_that_begin_every_paragraph_of_a_short_page() -> None:
    """No name of this page is sure by itself; that each paragraph begins with one, and some come again, tells them all."""
    page = (
        "Hallituksen tiedotustilaisuus 12.3.2019\n\nAnna Marttila: Hallitus on hyväksynyt ohjelman.\n\n"
        "Timo Harju: Kiitos. Työt alkavat kesäkuussa.\n\nLiisa Laine: Kiitos. Sitten kysymyksiin.\n\n"
        "Maria Stenroos: Mitä ohjelma maksaa?\n\nAnna Marttila: Neljäkymmentä miljoonaa euroa.\n\n"
        "Marko Korpi: Tuleeko silloille tietulleja?\n\nTimo Harju: Ei tule.\n\nLiisa Laine: Tilaisuus päättyy tähän."
    )
    found = parse(page, layout="generic").briefing
    assert [turn.label for turn in found.turns] == [
        "Anna Marttila", "Timo Harju", "Liisa Laine", "Maria Stenroos", "Anna Marttila", "Marko Korpi", "Timo Harju",
        "Liisa Laine",
    ]  # fmt: skip
    listed = "Summary: The lamps burn.\n\nBackground: They are old.\n\nOutlook: They stay.\n\nNext Steps: None at all."
    assert not parse(f"Lamps of Lupina\n\n{listed}", layout="generic").briefing.turns


def test_label_in_brackets_as_all_others_of_the_page() -> None:
    """Japan's ministry prints 氏 behind the names of reporters who are nobody's, in the brackets of all labels."""
    page = (
        "高野外務大臣会見記録\n\n【高野外務大臣】三月十五日からルピナを訪問します。\n\n【NHK　佐藤記者】灯台の件は取り上げますか。\n\n"
        "【高野外務大臣】幅広く意見交換をする予定です。\n\n【フリーランス　上出氏】いつ決まりますか。\n\n"
        "【高野外務大臣】今の段階で申し上げることはありません。"
    )
    found = parse(page, layout="generic").briefing
    assert [turn.side for turn in found.turns] == ["podium", "press", "podium", "press", "podium"]
    asking = found.turns[3].speaker
    assert asking is not None
    assert (asking.name, asking.outlet) == ("上出", None)
