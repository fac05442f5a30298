"""Pages without labels: turns told by a dash at their head, or by questions in bold."""

from briefingkit.parsing import Parsed, parse


def outline(parsed: Parsed) -> list[tuple[str, str]]:
    """Give the turns as (side, text)."""
    return [(turn.side, turn.text) for turn in parsed.briefing.turns]


def page(*paragraphs: str) -> Parsed:
    """Parse an HTML page of the given paragraphs."""
    body = "".join(f"<p>{para}</p>" for para in paragraphs)
    source = f"<html><head><meta charset='utf-8'></head><body><h1>Harbour interview</h1>{body}</body></html>"
    return parse(source.encode(), layout="generic")


def test_dashes_begin_turns() -> None:
    """Swedish captions put a dash before each speaker; who asks is told by the question mark."""
    text = (
        "Pressträff om hamnen\n\n-Välkomna hit. Vi har i dag beslutat att stänga den norra piren.\n\n-Hur länge är den stängd?\n\n"
        "-Tills isen har gått.\nDet tar nog några veckor.\n\n-Vem betalar?\n\n-Kommunen betalar allt.\n"
    )
    assert outline(parse(text, layout="generic")) == [
        ("podium", "Välkomna hit. Vi har i dag beslutat att stänga den norra piren."),
        ("press", "Hur länge är den stängd?"),
        ("podium", "Tills isen har gått.\nDet tar nog några veckor."),
        ("press", "Vem betalar?"),
        ("podium", "Kommunen betalar allt."),
    ]


def test_short_dashed_turns_begin_at_the_first() -> None:
    """Where every turn is short, the page is still a dialogue."""
    text = (
        "Pressträff om hamnen\n\n-Vi har stängt piren.\n\n-Hur länge är den stängd?\n\n"
        "-Tills isen har gått.\n\n-Vem betalar?\n\n-Kommunen betalar allt.\n"
    )
    assert len(parse(text, layout="generic").briefing.turns) == 5


def test_dashes_of_a_list_are_no_turns() -> None:
    """A list of points in which nobody asks is no dialogue."""
    text = "Punkter\n\n- Piren är stängd.\n\n- Färjan går.\n\n- Isen ligger.\n\n- Fyren lyser.\n\n- Hamnen är öppen.\n"
    parsed = parse(text, layout="generic")
    assert parsed.briefing.turns == ()
    assert parsed.errors


def test_few_dashes_are_no_turns() -> None:
    """Three dashes on a page are not enough."""
    parsed = parse("Text\n\n- Vem betalar?\n\n- Kommunen.\n\n- Tack.\n", layout="generic")
    assert parsed.briefing.turns == ()


ASKED = (
    "When did you first see the northern lighthouse?",
    "And who pays for the lamps of the lighthouse today?",
    "What will become of it when you have gone?",
    "Would you do it all over again, if you could?",
)
SAID = ("I was four years old.", "The province pays for all of them.", "Somebody else will light it.", "I would.")


def test_bold_questions_begin_turns() -> None:
    """Interviews set questions in bold and answers in plain type."""
    paragraphs = [part for q, a in zip(ASKED, SAID, strict=True) for part in (f"<b>{q}</b>", a, "And so on it goes.")]
    expected = [
        turn
        for q, a in zip(ASKED, SAID, strict=True)
        for turn in (("press", q), ("podium", f"{a}\nAnd so on it goes."))
    ]
    assert outline(page(*paragraphs)) == expected


def test_bold_headlines_are_no_questions() -> None:
    """Bold lines that ask nothing are headlines: the page is an article."""
    paragraphs = [part for a in SAID for part in ("<b>The northern lighthouse and its keepers</b>", a)]
    parsed = page(*paragraphs)
    assert parsed.briefing.turns == ()
    assert [d.code for d in parsed.errors] == ["not-a-transcript"]


def test_unlabelled_turns_have_no_label_and_are_explained() -> None:
    """Of a turn told by its type alone, the explanation says that no label is printed."""
    paragraphs = [part for q, a in zip(ASKED, SAID, strict=True) for part in (f"<b>{q}</b>", a)]
    parsed = page(*paragraphs)
    assert {turn.label for turn in parsed.briefing.turns} == {None}
    assert "no label is printed" in parsed.explain(parsed.briefing.turns[0])


def test_signs_of_two_kinds_are_two_sides() -> None:
    """Korea's ministries print a dash before each question and a triangle before each answer, and no names."""
    found = page("― 북쪽 섬의 오래된 등대는 언제 고치나. 지난해 여름부터 불이 꺼져 있다고 섬 주민들이 여러 번 말했다.", "▲ 봄이다. 바다가 잔잔해지면.", "자세한 것은 나중에 알린다.", "― 돈은 누가 내나.",
                 "▲ 도청이 낸다.", "― 배는 다니나.", "▲ 화요일에 다닌다.")  # fmt: skip
    assert outline(found) == [
        ("press", "북쪽 섬의 오래된 등대는 언제 고치나. 지난해 여름부터 불이 꺼져 있다고 섬 주민들이 여러 번 말했다."),
        ("podium", "봄이다. 바다가 잔잔해지면.\n자세한 것은 나중에 알린다."),
        ("press", "돈은 누가 내나."),
        ("podium", "도청이 낸다."),
        ("press", "배는 다니나."),
        ("podium", "화요일에 다닌다."),
    ]


def test_signs_of_a_list_in_two_steps_are_no_sides() -> None:
    """Squares with several dashes below each are a list."""
    listed = ["■ Piers", "- The northern one is shut.", "- The southern one is open.", "- The old one is gone."]
    assert page(*listed, *listed, *listed).briefing.turns == ()


def test_calls_and_thanks_behind_dashes() -> None:
    """Sweden's authorities put a dash before the moderator too, who only names the next outlet; reporters say thanks."""
    text = (
        "Pressträff om hamnen\n\n-Välkomna hit. Vi har i dag beslutat att stänga den norra piren.\n\n-Reuters?\n\n"
        "-Hur länge är den stängd?\n\n-Tills isen har gått.\n\n-Tack.\n\n-Vi har en fråga till. Le Figaro?\n\n"
        "-Vem betalar?\n\n-Kommunen betalar allt.\n"
    )
    parsed = parse(text, layout="generic")
    assert [side for side, _ in outline(parsed)] == [
        *("podium", "floor", "press", "podium", "press", "floor", "press", "podium"),
    ]
    asked = [turn.speaker for turn in parsed.briefing.turns if turn.side == "press"]
    assert [one and one.outlet and one.outlet.name for one in asked] == ["Reuters", None, "Le Figaro"]


def test_report_that_tells_who_said_what_is_no_transcript() -> None:
    """Newspapers of the north quote behind dashes; what is told with "sa Korda" is a report."""
    text = (
        "Korda om hamnen\n\n- Välkomna hit, sa Korda.\n\n- Vem betalar lamporna?\n\n- Kommunen, sa Lind.\n\n"
        "- Hur länge är piren stängd?\n\n- Tills isen har gått.\n\nSedan gick han.\n"
    )
    assert parse(text, layout="generic").errors
    assert len(parse(text.replace(", sa Korda", "").replace(", sa Lind", ""), layout="generic").briefing.turns) == 5


def test_list_of_questions_is_no_transcript() -> None:
    """A reporter's own questions, or a live ticker with one: nearly all stand on one side."""
    asked = "- Wer bezahlt die Lampen?\n\n- Wann fährt die Fähre?\n\n- Bleibt die Mole im Winter zu?\n\n"
    assert parse(f"Fragen zum Hafen\n\n{asked}- Und ich frage auch nach dem Eis.\n", layout="generic").errors


def test_welcome_without_a_dash_and_words_between_answers() -> None:
    """Sweden's authorities: the host has no dash and hands over; few words between two answers are the press's."""
    text = (
        "Pressträff om hamnen\n\nDå är klockan två, och vi hälsar er välkomna hit. Jag lämnar över till Imre Korda.\n\n"
        "-Välkomna hit. Vi har i dag beslutat att stänga den norra piren.\n\n-Hur länge är den stängd?\n\n"
        "-Tills isen har gått.\n\n-Inget har förändrats i er...\n\n-Nej, det är som det var, och som det ska vara i år.\n\n"
        "-Vem betalar?\n\n-Kommunen betalar allt.\n\n-En fråga till.\n\n-Gäller det trapporna?\n\n-Ja, dem också.\n"
    )
    found = outline(parse(text, layout="generic"))
    assert found[0] == ("floor", "Då är klockan två, och vi hälsar er välkomna hit. Jag lämnar över till Imre Korda.")
    assert [side for side, _ in found] == [
        "floor", "podium", "press", "podium", "press", "podium", "press", "podium", "floor", "press", "podium"
    ]  # fmt: skip


def test_a_label_by_chance_among_many_dashes() -> None:
    """Captions whose turns begin with a dash are read so, though one line looks like a label."""
    turns = "-Hur länge är den stängd?\n\n-Tills isen har gått, och så har det alltid varit.\n\n" * 8
    page = f"Pressträff om hamnen\n\n{turns}-Jag citerar.\n\nMinistern: isen ska bort.\n\n{turns}"
    found = parse(page, layout="generic").briefing
    assert len(found.turns) > 30
    assert {turn.label for turn in found.turns} == {None}


def test_bold_questions_of_several_paragraphs() -> None:
    """Of a question of several paragraphs, all in bold, one has the question mark; a third have none at all."""
    asked = "**Thank you, Minister, for the hour.**\n\n**We have two questions on the pier.**\n\n**When does the pier open again?**"
    said = "It opens in May, as we have said all along, and not a day before that."
    page = f"# An hour with the minister\n\n{f'{asked}{chr(10) * 2}{said}{chr(10) * 2}' * 4}"
    found = parse(page.encode(), name="page.md", layout="generic").briefing
    assert [turn.side for turn in found.turns] == ["press", "podium"] * 4


def test_words_that_a_dash_breaks_off_are_no_label() -> None:
    """Reporters who begin again and again with "Mr. President —", on a line of its own, name nobody who speaks."""
    page = "MR. DARN: It is open.\n\nQ: Why?\n\nMR. DARN: Because.\n\nMr. President —\n\nMr. President —\n\n" * 3
    found = parse(page, layout="generic").briefing
    assert {turn.label for turn in found.turns} == {"MR. DARN", "Q"}
