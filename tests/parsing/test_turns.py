"""Labels become turns: what each holds, and where a turn begins that no label announces."""

from briefingkit.parsing import Parsed, parse


def outline(parsed: Parsed) -> list[tuple[str, str | None, str]]:
    """Give the turns as (side, label, text)."""
    return [(turn.side, turn.label, turn.text) for turn in parsed.briefing.turns]


def html(*paragraphs: str) -> Parsed:
    """Parse a page of the given paragraphs."""
    body = "".join(f"<p>{para}</p>" for para in paragraphs)
    page = f"<html><head><meta charset='utf-8'></head><body><h1>Harbour press briefing</h1>{body}</body></html>"
    return parse(page.encode(), layout="generic")


ASKED = "Will the northern pier be closed in winter?"
SAID = "It will stay open. The engineers have looked at every bolt of it."
PAID = "The province pays for all of them, as it has always done, and it will go on to do so."


def test_turn_holds_all_paragraphs_up_to_the_next_label() -> None:
    """Paragraphs without a label go on with the turn above them."""
    page = f"Q: {ASKED}\n\nA: {SAID}\n\nI shall say it again: it stays open.\n\nQ: And the ferry?\n\nA: It sails."
    turns = outline(parse(page, layout="generic"))
    assert turns[1] == ("podium", "A", f"{SAID}\nI shall say it again: it stays open.")
    assert turns[2] == ("press", "Q", "And the ferry?")


def test_label_on_a_line_of_its_own_heads_the_turn() -> None:
    """Words may begin on the line below their label."""
    page = (
        f"QUESTION:\n\n{ASKED}\n\nMINISTER KORDA:\n\n{SAID}\n\nQUESTION:\n\nAnd the ferry?\n\nMINISTER KORDA:\n\nYes."
    )
    assert outline(parse(page, layout="generic")) == [
        ("press", "QUESTION", ASKED),
        ("podium", "MINISTER KORDA", SAID),
        ("press", "QUESTION", "And the ferry?"),
        ("podium", "MINISTER KORDA", "Yes."),
    ]


def test_label_without_words_is_a_turn_without_content() -> None:
    """A label below which nothing is printed is kept: somebody had the floor."""
    page = f"QUESTION: {ASKED}\n\nMINISTER KORDA:\n\nQUESTION: And the ferry?\n\nMINISTER KORDA: {SAID}"
    turns = parse(page, layout="generic").briefing.turns
    assert [(turn.label, turn.text) for turn in turns][1] == ("MINISTER KORDA", "")
    assert turns[1].span is not None


def test_asterisks_part_an_announcement_from_the_answer_above() -> None:
    """China's foreign ministry sets a line of asterisks between the last answer and an announcement."""
    announced = "At the invitation of the harbour office, the minister of ferries will pay a visit in May."
    page = f"Q: {ASKED}\n\nA: {SAID}\n\nQ: And the ferry?\n\nA: It sails.\n\n**********\n\n{announced}\n"
    parsed = parse(page, layout="generic")
    assert outline(parsed)[-2:] == [("podium", "A", "It sails."), ("podium", None, announced)]
    assert len(parsed.briefing.statements) == 1
    assert parsed.briefing.statements[0].text == announced


def test_asterisks_above_a_headline_part_nothing() -> None:
    """Below the asterisks there must be a sentence: a short line is no announcement."""
    page = f"Q: {ASKED}\n\nA: {SAID}\n\n******\n\nPiers\n\nQ: And the ferry?\n\nA: It sails."
    assert [(side, label) for side, label, _ in outline(parse(page, layout="generic"))] == [
        ("press", "Q"),
        ("podium", "A"),
        ("press", "Q"),
        ("podium", "A"),
    ]


def test_rules_are_no_words() -> None:
    """A line of dashes or number signs between turns is in no turn, and told as left out."""
    parsed = parse(f"Q: {ASKED}\n\nA: {SAID}\n\n----------\n\nQ: And the ferry?\n\nA: It sails.", layout="generic")
    assert "-" not in parsed.briefing.text
    left = [parsed.text[d.span.start : d.span.end] for d in parsed.diagnostics if d.span]
    assert "----------" in left


def test_page_numbers_are_no_words() -> None:
    """Numbers that rise by one are the pages of a print."""
    page = f"Q: {ASKED}\n\nA: {SAID}\n\n1\n\nQ: And the ferry?\n\nA: It sails.\n\n2\n\nQ: When?\n\nA: At noon.\n\n3\n"
    parsed = parse(page, layout="generic")
    assert [turn.text for turn in parsed.briefing.turns if turn.side == "podium"] == [SAID, "It sails.", "At noon."]


def test_one_number_is_an_answer() -> None:
    """A single number on a line may have been said."""
    page = f"Q: {ASKED}\n\nA: {SAID}\n\nQ: How many bolts are there?\n\nA: As I said:\n\n17\n\nQ: Thanks.\n\nA: Yes."
    assert parse(page, layout="generic").briefing.turns[3].text == "As I said:\n17"


def test_bold_tells_a_question_whose_label_was_forgotten() -> None:
    """Where all questions are set in bold, a bold paragraph within an answer is a question, and told as guessed."""
    parsed = html(
        f"<b>Reuters: {ASKED}</b>",
        f"Korda: {SAID}",
        "<b>Xinhua News Agency: Who pays for the bolts of the pier?</b>",
        f"Korda: {PAID}",
        "<b>And who pays for the planks of the pier?</b>",
        "The harbour office pays for those, and for the lamps of all the lighthouses.",
        "<b>AFP: When will the ferry sail again?</b>",
        "Korda: At noon, as soon as the ice is gone from the bay and from the river.",
    )
    assert [(side, label) for side, label, _ in outline(parsed)] == [
        ("press", "Reuters"),
        ("podium", "Korda"),
        ("press", "Xinhua News Agency"),
        ("podium", "Korda"),
        ("press", None),
        ("podium", None),
        ("press", "AFP"),
        ("podium", "Korda"),
    ]
    (told,) = [d for d in parsed.diagnostics if d.code == "label-missing"]
    assert told.excerpt == "And who pays for the planks of the pier?"


def test_bold_answers_tell_nothing() -> None:
    """Where answers are set in bold too, type tells nothing of who speaks."""
    parsed = html(
        f"<b>Reuters: {ASKED}</b>",
        f"<b>Korda: {SAID}</b>",
        "<b>AFP: Who pays for the bolts of the pier?</b>",
        f"<b>Korda: {PAID}</b>",
        "<b>And it will pay for the planks as well.</b>",
        "I have said so before.",
    )
    assert [label for _, label, _ in outline(parsed)] == ["Reuters", "Korda", "AFP", "Korda"]


def test_repeated_label_with_a_time_goes_on_with_the_turn() -> None:
    """rev.com prints the label again every half minute: that is one turn, and the mark a stage direction."""
    page = (
        f"Speaker 1: (00:05)\n{SAID}\n\nIlse Brandt: (00:40)\nThank you. I have two points to make.\n\n"
        "Ilse Brandt: (01:10)\nThe first is the pier. The second is the ferry.\n\n"
        f"Speaker 1: (01:40)\n{ASKED}\n\nIlse Brandt: (02:00)\nIt will be, from November on.\n"
    )
    turns = parse(page, layout="generic").briefing.turns
    assert [(turn.label, turn.time) for turn in turns] == [
        ("Speaker 1", "00:05"),
        ("Ilse Brandt", "00:40"),
        ("Speaker 1", "01:40"),
        ("Ilse Brandt", "02:00"),
    ]
    assert turns[1].text == "Thank you. I have two points to make.\nThe first is the pier. The second is the ferry."
    assert [item.text for item in turns[1].content if item not in turns[1].utterances] == ["Ilse Brandt (01:10)"]


def test_repeated_word_for_any_reporter_begins_a_turn_though_times_are_printed() -> None:
    """Where several ask at once, each Q with its time is a question of its own."""
    page = (
        f"[00:05] Q: {ASKED}\n\n[00:09] Q: Thank you.\n\n[00:12] MS. DARN: One by one, please.\n\n"
        "[00:20] Q: And the ferry?\n\n[00:31] MS. DARN: It sails.\n"
    )
    turns = parse(page, layout="generic").briefing.turns
    assert [turn.time for turn in turns] == ["00:05", "00:09", "00:12", "00:20", "00:31"]


def test_spans_cover_label_and_words() -> None:
    """A turn's span is the stretch of the text that holds its label and its words."""
    parsed = parse(f"Q: {ASKED}\n\nA: {SAID}\n\nQ: And the ferry?\n\nA: It sails.", layout="generic")
    spans = [turn.span for turn in parsed.briefing.turns if turn.span is not None]
    assert [parsed.text[span.start : span.end] for span in spans] == [
        f"Q: {ASKED}",
        f"A: {SAID}",
        "Q: And the ferry?",
        "A: It sails.",
    ]


def test_nobody_speaks_above_the_first_second_of_a_recording() -> None:
    """Transcription services tell above the transcript what happened, and advertise."""
    lead = "Governor Ilse Korda held a press conference on the harbour today. Read the full transcript here."
    page = f"{lead}\n\nGovernor Ilse Korda: (00:01)\n{PAID}\n\nTom Hale: (00:30)\n{ASKED}\n\n"
    page += f"Governor Ilse Korda: (00:41)\n{SAID}\n"
    assert [label for _, label, _ in outline(parse(page, layout="generic"))] == [
        "Governor Ilse Korda",
        "Tom Hale",
        "Governor Ilse Korda",
    ]


def test_nobody_speaks_above_the_first_greeting() -> None:
    """What stands above the label under which somebody greets tells what happened."""
    lead = (
        "Harbour Minister Ilse Korda met the press in Port Selby yesterday, and the harbour office took down her words."
    )
    greeting = f"Good afternoon, everybody. {PAID}"
    page = f"{lead}\n\nKorda: {greeting}\n\nQ: {ASKED}\n\nA: {SAID}\n\nQ: And the ferry?\n\nA: It sails.\n"
    assert outline(parse(page, layout="generic"))[0] == ("podium", "Korda", greeting)


def test_who_greets_above_the_labels_speaks() -> None:
    """An opening without a label that greets is somebody's words, though the first labelled speaker greets again."""
    opening = f"Good afternoon, everybody. {PAID}"
    page = f"{opening}\n\nMINISTER KORDA: Good afternoon. {SAID}\n\nQ: {ASKED}\n\nMINISTER KORDA: {SAID}\n"
    assert outline(parse(page, layout="generic"))[0] == ("podium", None, opening)


def test_line_that_tells_who_opens_is_nobody_s_words() -> None:
    """Germany's press conference tells `VORS. FELDHOFF eröffnet die Pressekonferenz und begrüßt …` above it."""
    lead = "VORS. WELTY eröffnet die Pressekonferenz und begrüßt STS KORDA sowie die Sprecherinnen und Sprecher."
    turns = "FRAGE JUNG: Bleibt die Brücke im Winter offen?\n\nSTS KORDA: Sie bleibt offen, wie in jedem Jahr.\n\n" * 2
    assert outline(parse(f"Pressekonferenz\n\n{lead}\n\n{turns}", layout="generic"))[0][1] == "FRAGE JUNG"
