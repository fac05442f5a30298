"""Turns that no label announces, on pages that label one side alone."""

from briefingkit.parsing import parse

SAID = "The province pays for all of them, as it has always done."
MORE = "It will go on to do so for as long as ships sail."


def outline(*paragraphs: str) -> list[tuple[str, str | None, str]]:
    """Give the turns of a page as (side, label, text)."""
    found = parse("\n\n".join(["Press briefing on the lighthouses", *paragraphs]), layout="generic").briefing
    return [(turn.side, turn.label, turn.text) for turn in found.turns]


def test_answers_below_labelled_questions() -> None:
    """NATO has printed `Question:` and no name before the answer."""
    found = outline(
        "Question: Who pays?", SAID, MORE, "Question: Good day. A word on the stairs.", "Are they safe?", SAID,
        "Question: And the ferry?", SAID,
    )  # fmt: skip
    assert found == [
        ("press", "Question", "Who pays?"),
        ("podium", None, f"{SAID}\n{MORE}"),
        ("press", "Question", "Good day. A word on the stairs.\nAre they safe?"),
        ("podium", None, SAID),
        ("press", "Question", "And the ferry?"),
        ("podium", None, SAID),
    ]


def test_long_questions_are_left_whole_where_answers_are_labelled() -> None:
    """A question may go on behind its question mark."""
    asked = [f"Question: Who pays?\n\n{SAID}", f"Minister Korda: {SAID}"]
    assert [side for side, *_ in outline(*asked, *asked, *asked)] == ["press", "podium"] * 3


def test_questions_behind_dashes_among_labelled_answers() -> None:
    """Switzerland's Bundesrat prints names before answers and a dash before questions."""
    found = outline(
        f"Regula Zumsteg, Bundesrätin: {SAID}", "– Frau Bundesrätin, wer zahlt?", f"Regula Zumsteg: {SAID}",
        "– Und wann?", f"Regula Zumsteg: {SAID}", "– Wirklich?", f"Regula Zumsteg: {SAID}",
    )  # fmt: skip
    assert [(side, label) for side, label, _ in found] == [
        ("podium", "Regula Zumsteg, Bundesrätin"),
        *[("press", None), ("podium", "Regula Zumsteg")] * 3,
    ]
    assert found[1][2] == "Frau Bundesrätin, wer zahlt?"


def test_first_question_behind_a_dash_above_the_first_label() -> None:
    """Albania's ministries begin with the first question, however short, where only answers are labelled."""
    asked = ["- Kur hapet porti?", f"Ministri Hoxha: {SAID}"]
    found = outline(*asked * 4)
    assert found == [("press", None, "Kur hapet porti?"), ("podium", "Ministri Hoxha", SAID)] * 4


def test_dashes_of_a_list_in_an_answer_are_kept() -> None:
    """Points behind dashes that ask nothing were said by who is labelled."""
    listed = ["– the lamps,", "– the stairs,", "– the boats."]
    found = outline(f"Minister Korda: {SAID}", *listed, f"Minister Weber: {SAID}", *listed, f"Minister Korda: {SAID}")
    assert {label for _, label, _ in found} <= {"Minister Korda", "Minister Weber"}


def test_questions_below_labelled_answers() -> None:
    """Peru's council of ministers labels the answers alone; the paragraph with the question mark ends them."""
    answers = [f"MINISTRO KORDA.- {SAID}", MORE, "¿Y quién paga?"] * 4
    found = outline(*answers, f"MINISTRO KORDA.- {SAID}")
    assert [(side, label) for side, label, _ in found] == [
        *[("podium", "MINISTRO KORDA"), ("press", None)] * 4,
        ("podium", "MINISTRO KORDA"),
    ]
    assert found[0][2] == f"{SAID}\n{MORE}"


def test_questions_in_bold_beside_one_labelled_answer() -> None:
    """The ECB labels only the vice-president, who adds to an answer of the president's."""
    asked = "".join(
        f"<p><strong>How sound is plank {n} of the northern pier, and who has looked at it?</strong></p><p>It is as sound as can be.</p>"
        for n in range(4)
    )
    page = (
        f"<html><body><h1>Questions at the press conference</h1>{asked}"
        "<p><strong>Vice-President Almq:</strong> Just one sentence. It is very sound.</p>"
        "<p><strong>So all is well?</strong></p><p>All is well.</p></body></html>"
    )
    found = parse(page.encode(), layout="generic").briefing
    assert [turn.side for turn in found.turns] == ["press", "podium"] * 4 + ["podium", "press", "podium"]
    assert [turn.label for turn in found.turns if turn.label] == ["Vice-President Almq"]


def test_bold_question_that_reads_like_a_label() -> None:
    """Portugal's government: questions in bold, one of which begins with an office, and few answers labelled."""
    page = (
        "<html><body><h1>Conferência de imprensa</h1><p><em>Transcrição das respostas do Ministro, com correções.</em></p>"
        "<p><strong>Senhor Ministro, o que é que muda desta vez no porto: a lei ou o anúncio?</strong></p><p>Muda a lei.</p>"
        "<p><strong>E quando é que entra em vigor a nova lei do porto?</strong></p><p>No primeiro dia do mês.</p>"
        "<p><strong>Senhor Ministro da Pesca. A que se deve o atraso dos barcos?</strong></p>"
        "<p>Ministro da Pesca — O atraso é do vento.</p><p><strong>Só do vento, senhor ministro?</strong></p>"
        "<p>Ministro da Pesca — Só do vento. Temos hoje todos os barcos.</p></body></html>"
    )
    found = parse(page.encode(), layout="generic").briefing
    assert [turn.side for turn in found.turns][:4] == ["press", "podium", "press", "podium"]
    assert found.turns[-1].text == "Só do vento. Temos hoje todos os barcos."
    assert found.turns[-2].side == "press"


def test_questions_without_a_mark_where_nothing_else_is_labelled() -> None:
    """Vietnam's ministry numbers the outlets, asks in one paragraph, and labels no answer."""
    found = outline(
        "1. Reuters: Please tell us who pays.", SAID, MORE, "2. Kestrel News: Who cleans the lamps?", SAID,
        "3. AFP: Please comment on the ferry.", MORE,
    )  # fmt: skip
    assert found == [
        ("press", "1. Reuters", "Please tell us who pays."),
        ("podium", None, f"{SAID}\n{MORE}"),
        ("press", "2. Kestrel News", "Who cleans the lamps?"),
        ("podium", None, SAID),
        ("press", "3. AFP", "Please comment on the ferry."),
        ("podium", None, MORE),
    ]


def test_second_line_of_a_question_is_no_question() -> None:
    """Typescripts with an empty line below every line break questions."""
    asked = ("PARTICIPANT: Is it safe for people to come", "back on Monday?")
    found = outline(*(part for _ in range(4) for part in (*asked, f"MR. KORDA: {SAID}")))
    assert [side for side, _, _ in found] == ["press", "podium"] * 4


def test_questions_with_who_asked_behind_them_above_answers() -> None:
    """Taiwan's ministry labels answers alone, and prints below each the next question with who asked in brackets."""
    asked = (
        "※副司長張均宇答詢:\n一、燈塔的費用由誰負擔?(自由時報呂小雲小姐)\n答:\n由國家負擔,明年開始動工。\n\n"
        "二、渡輪何時開航?(公視韓冬小姐)\n答:\n三月開航,票價不變。\n\n三、冬天停航嗎?(中央社陳小姐)\n答:\n冬天停航。\n\n"
        "四、碼頭何時修好?(自由時報呂小姐)\n答:\n明年五月。\n"
    )
    briefing = parse(f"例行新聞說明會紀要\n\n{asked}", layout="generic").briefing
    assert [turn.side for turn in briefing.turns] == ["press", "podium"] * 4
    assert [(e.reporter, e.outlet.name) for e in briefing.exchanges if e.outlet][:2] == [
        ("呂小雲", "Liberty Times"),
        ("韓冬", "Public Television Service"),
    ]


def test_line_that_leads_on_to_the_questions_is_nobody_s() -> None:
    """France's ministry prints what it was asked about between its statement and the first question."""
    found = outline(
        SAID, "We were also asked about the following:", "Q: Who pays?", f"A: {SAID}", "Q: And then?", f"A: {MORE}"
    )
    assert found[0] == ("podium", None, SAID)


def test_question_without_its_mark_before_who_asked() -> None:
    """Taiwan's ministry signs questions in brackets, though some end with a full stop."""
    answer = "答：本部已掌握相關情形，並持續與各方保持聯繫。"
    found = outline("一、燈塔由誰付費？（自由時報呂小雲小姐）", answer, "二、請說明樓梯的費用。（聯合報陳大文先生）", answer,
                    "三、渡輪何時啟航？（自由時報呂小雲小姐）", answer, "四、還有嗎？（聯合報陳大文先生）", answer)  # fmt: skip
    assert [(side, label) for side, label, _ in found] == [("press", None), ("podium", "答")] * 4


def test_three_questions_signed_above_answers() -> None:
    """The first question stands above the first label: Taiwan's ministry, with a numbered heading in spaced letters."""
    head = "一、時 間:115年7月14日(星期二)上午11時\n二、地 點:外交部一樓新聞中心\n三、主持人:發言人歐安江\n\n※副司長張均宇答詢:\n"
    answer = "答:\n本部已掌握相關情形,並持續與各方保持聯繫。\n\n"
    asked = [
        "一、燈塔由誰付費?(自由時報呂小雲小姐)\n",
        "二、渡輪何時啟航?(公視韓冬小姐)\n",
        "三、樓梯呢?(中央社陳先生)\n",
    ]
    briefing = parse(
        f"例行新聞說明會紀要\n\n{head}" + "".join(f"{one}{answer}" for one in asked), layout="generic"
    ).briefing
    assert [turn.side for turn in briefing.turns] == ["press", "podium"] * 3
    assert briefing.place == "外交部一樓新聞中心"


def test_answers_below_labelled_questions_in_a_typescript() -> None:
    """In the eighties Australia's prime ministers labelled questions alone, and each line of the page is its own."""
    lines = (
        "PRESS CONFERENCE, 8 OCTOBER 1984", "Well ladies and gentlemen any questions?",
        "JOURNALIST: Mr Korda why do you expect the people to", "build the harbour on 1 December--",
        "Because we have delivered the promise that we made to the", "people of Lupina.",
        "JOURNALIST: After this one how long before the", "next harbour. Or are you going to try and", "run a full term.",
        "No, well you see what I've been about is to say that with", "this harbour we have the lights.",
        "JOURNALIST: How would you achieve that?", "Well leave that to me.",
    )  # fmt: skip
    page = "<h1>PRESS CONFERENCE, 8 OCTOBER 1984</h1><p>" + "<br>\n".join(lines) + "</p>"
    found = parse(page.encode(), name="a.html", layout="generic").briefing
    assert [(turn.side, turn.text.split("\n")[-1]) for turn in found.turns] == [
        ("podium", "Well ladies and gentlemen any questions?"),
        ("press", "build the harbour on 1 December--"),
        ("podium", "people of Lupina."),
        ("press", "run a full term."),
        ("podium", "this harbour we have the lights."),
        ("press", "How would you achieve that?"),
        ("podium", "Well leave that to me."),
    ]
