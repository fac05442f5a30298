"""Labels of all kinds, and what only looks like one: each case is one quirk seen in real layouts."""

import textwrap

import pytest

from briefingkit.parsing import parse


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
        ("질문", "답변"),
        ("記者", "大臣"),
        ("问", "答"),
        ("سؤال", "جواب"),
        ("ΔΗΜΟΣΙΟΓΡΑΦΟΣ", "ΥΠΟΥΡΓΟΣ"),
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
