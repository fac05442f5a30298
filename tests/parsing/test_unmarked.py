"""Labels that no mark parts from the words, and those whose mark is misprinted: typescripts read by machines."""

import pytest

from briefingkit.parsing import parse

ASKED = "Sir, is there any change in the lighthouse board?"
SAID = "No, there is none that I know of. I would be the first to know."


def outline(page: str) -> list[tuple[str, str | None, str]]:
    """Give the turns as (side, label, text)."""
    return [(turn.side, turn.label, turn.text) for turn in parse(page, layout="generic").briefing.turns]


def test_capitals_alone_part_the_label() -> None:
    """Australia's prime ministers printed `PRIME MINISTER Well, gentlemen` in the sixties."""
    page = "\n\n".join(
        ["PRESS CONFERENCE GIVEN BY THE PRIME MINISTER AT KESTREL BAY, 4TH MAY, 1965", f"PRIME MINISTER {SAID}"]
        + [f"QUESTION {ASKED}", f"PRIME MINISTER {SAID}"] * 2
    )
    assert outline(page) == [
        ("podium", "PRIME MINISTER", SAID),
        *[("press", "QUESTION", ASKED), ("podium", "PRIME MINISTER", SAID)] * 2,
    ]


@pytest.mark.parametrize("podium", ["PM", "P. M."])
def test_abbreviated_office_without_a_mark(podium: str) -> None:
    """Typescripts of the seventies print `PM No, I don't`, and `P. M. Well`."""
    page = "PRESS CONFERENCE AT KESTREL BAY\n\n" + f"Q. {ASKED}\n\n{podium} {SAID}\n\n" * 2
    assert [(side, text) for side, _, text in outline(page)] == [("press", ASKED), ("podium", SAID)] * 2


def test_once_above_abbreviated_labels() -> None:
    """The office is printed whole above the opening words only, and abbreviated from then on."""
    opening = (
        "Well, gentlemen, this is a press conference so that you can ask me about the lamps and stairs of the coast."
    )
    page = "\n\n".join(["PRESS CONFERENCE GIVEN BY THE PRIME MINISTER", f"PRIME MINISTER {opening}"])
    page += f"\n\nQ. {ASKED}\n\nPM: {SAID}" * 3
    assert outline(page)[0] == ("podium", "PRIME MINISTER", opening)


def test_name_on_the_line_of_an_office_is_its_own() -> None:
    """An office and a name alone on a line are one label, not an office that says a name."""
    page = f"PRIME MINISTER Ada Korda\n\n{SAID}\n\nJOURNALIST\n\n{ASKED}\n\n" * 3
    assert {label for _, label, _ in outline(page)} == {"PRIME MINISTER Ada Korda", "JOURNALIST"}


def test_word_before_a_courtesy_and_a_name() -> None:
    """`Question Mr. Korda, what` asks Mr. Korda; the full stop parts no label."""
    turn = f"Question Mr. Korda, who pays for the lamps?\n\nPrime Minister\n\n{SAID}\n\nQuestion\n\nAnd the stairs?\n\n"
    page = (turn + f"Prime Minister\n\n{SAID}\n\n") * 2
    assert outline(page)[0] == ("press", "Question", "Mr. Korda, who pays for the lamps?")
    assert outline(page)[2] == ("press", "Question", "And the stairs?")


def test_question_word_alone_once() -> None:
    """`Question` has a line to itself only once, where else words stand behind it."""
    turns = f"Question Will you raise it there?\n\nPrime Minister\n\n{SAID}\n\n"
    page = f"{turns}Question\n\nAnd the stairs?\n\nPrime Minister\n\n{SAID}\n\n{turns}"
    assert [text for side, _, text in outline(page) if side == "press"] == [
        "Will you raise it there?",
        "And the stairs?",
        "Will you raise it there?",
    ]


@pytest.mark.parametrize("mark", [";", "!", " ;"])
def test_misprinted_colon(mark: str) -> None:
    """A machine reads `PM;` and `JOURNALIST!` in old typescripts."""
    turn = f"JOURNALIST: {ASKED}\n\nPM: {SAID}\n\n"
    page = f"{turn}{turn}JOURNALIST{mark} And the stairs?\n\nPM{mark} They stay.\n\n{turn}"
    assert outline(page)[4:6] == [("press", "JOURNALIST", "And the stairs?"), ("podium", "PM", "They stay.")]


def test_exclamation_is_no_misprinted_colon_of_a_name_called_out() -> None:
    """Only what is a label elsewhere on the page, at the head of a line, is one with another mark."""
    page = f"JOURNALIST: {ASKED}\n\nPM: {SAID}\n\n" * 2 + "JOURNALIST: Sir; the stairs?\n\nPM: Stairs! They stay.\n"
    assert outline(page)[4:] == [("press", "JOURNALIST", "Sir; the stairs?"), ("podium", "PM", "Stairs! They stay.")]


def test_j_for_the_journalist() -> None:
    """Australia's doorstops of the nineties print `J:` and `PM:`."""
    page = f"DOORSTOP, KESTREL BAY\n\nJ: {ASKED}\n\nPM: {SAID}\n\n" + f"J: And the stairs?\n\nPM: {SAID}\n\n" * 2
    assert [(side, label) for side, label, _ in outline(page)] == [("press", "J"), ("podium", "PM")] * 3


def test_j_beside_other_letters_is_an_item() -> None:
    """The item (j) of a list asks nothing."""
    page = f"QUESTION: {ASKED}\n\nMR. KORDA: {SAID}\n\nJ: the lamps\n\n" + f"QUESTION: {ASKED}\n\nMR. KORDA: {SAID}\n\n"
    assert {label for _, label, _ in outline(page)} == {"QUESTION", "MR. KORDA"}


def test_question_that_says_nothing() -> None:
    """Two labels share a line where the typist left the question out."""
    page = f"Question: Prime Minister:\n{SAID}\n\n" + f"Question: {ASKED}\n\nPrime Minister: {SAID}\n\n" * 2
    assert outline(page)[:2] == [("press", "Question", ""), ("podium", "Prime Minister", SAID)]


def test_headline_over_two_lines_with_a_colon() -> None:
    """The first line of a wrapped title holds a colon: it is no label."""
    title = "PRIME MINISTER AND MR. KORDA ON THE COAST: AFTER THE LIGHTHOUSE MEETING"
    page = f"<h1>{title}</h1><p>PRIME MINISTER AND MR. KORDA ON THE COAST: AFTER<br>THE LIGHTHOUSE MEETING</p>"
    page += f"<p>Question: {ASKED}</p><p>Prime Minister: {SAID}</p><p>Mr. Korda: I agree with that.</p>" * 3
    assert {turn.label for turn in parse(page.encode()).briefing.turns} == {"Question", "Prime Minister", "Mr. Korda"}


def test_speaker_whom_the_title_names_alone_on_a_line() -> None:
    """A name on a line of its own is a label although the title holds it."""
    page = "<h1>Doorstop: Prime Minister and Mr. Korda on the press conference of the harbour</h1>"
    page += f"<p>Question</p><p>{ASKED}</p><p>Mr. Korda</p><p>{SAID}</p>" * 3
    assert {turn.label for turn in parse(page.encode()).briefing.turns} == {"Question", "Mr. Korda"}


def test_errors_and_omissions_excepted_is_said_by_nobody() -> None:
    """`E&OE` with a line of dots stands above the transcript of Australia's prime ministers."""
    page = f"DOORSTOP INTERVIEW, KESTREL BAY\n\nE&OE{'.' * 60}\n\n" + f"JOURNALIST:\n\n{ASKED}\n\nPM:\n\n{SAID}\n\n" * 2
    assert outline(page)[0] == ("press", "JOURNALIST", ASKED)


def test_day_with_its_hour_above_the_title_is_no_label() -> None:
    """Russia's ministry prints day and hour without a space between them."""
    page = (
        "19 April 202716:51\n\nBriefing by Spokesperson Ilse Darn, Kestrel, April 19, 2027\n\n"
        "Question: Who pays for the lamps?\n\nIlse Darn: The province does.\n\nQuestion: Since when?\n\nIlse Darn: Monday.\n"
    )
    found = parse(page, layout="generic").briefing
    assert [turn.label for turn in found.turns] == ["Question", "Ilse Darn"] * 2


def test_semicolon_behind_a_letter_for_a_question() -> None:
    """A typist's `Q;` among Qs without any mark."""
    page = f"MR. KORDA: {SAID}\n\nQ Mike, who pays?\n\nMR. KORDA: {SAID}\n\nQ; Since when?\n\nMR. KORDA: {SAID}"
    assert [label for _, label, _ in outline(page)] == ["MR. KORDA", "Q", "MR. KORDA", "Q", "MR. KORDA"]


def test_names_between_a_time_and_a_tab() -> None:
    """Transcription software prints so: `[00:00:01] Ilse Korda`, a tab, the words."""
    turns = [
        f"[00:00:0{i}] {name}\t{said}" for i, (name, said) in enumerate((("Ilse Korda", SAID), ("Reporter", ASKED)) * 3)
    ]
    assert [label for _, label, _ in outline("\n".join(turns))] == ["Ilse Korda", "Reporter"] * 3


def test_dash_beside_a_label_in_bold_is_no_word() -> None:
    """Markdown prints `**Ilse Korda** – Good afternoon`."""
    page = "".join(f"**Ilse Korda** – {SAID}\n\n**Reporter** – {ASKED}\n\n" for _ in range(3))
    found = parse(page.encode(), name="page.md").briefing
    assert [turn.text for turn in found.turns[:2]] == [SAID, ASKED]


def test_name_on_a_line_of_its_own_above_the_last_word() -> None:
    """A table's column of names: nobody speaks behind the last one, but it stands there twice before."""
    page = f"Press conference\n\n12 March 2019\n\nIlse Korda\n\n{SAID}\n\nReporter\n\n{ASKED}\n\nIlse Korda\n\n{SAID}\n\nReporter\n\n{ASKED}\n\nIlse Korda\n\nNo."
    assert outline(page)[-1] == ("podium", "Ilse Korda", "No.")


def test_name_behind_a_time_with_fractions() -> None:
    """`[00:00:15.120] - Speaker 2`, as Happy Scribe prints labels; a page without a title gets none from the words."""
    turns = [
        f"[00:00:{i}0.570] - {name}\n{said}"
        for i, (name, said) in enumerate((("Ilse Korda", SAID), ("Speaker 2", f"{ASKED} [inaudible 00:00:24]")) * 3)
    ]
    found = parse("\n\n".join(turns), layout="generic").briefing
    assert [turn.label for turn in found.turns] == ["Ilse Korda", "Speaker 2"] * 3
    assert found.title is None


def test_specks_and_fax_heads_of_scanned_pages_are_no_words() -> None:
    """Scanned typescripts of Australia's prime ministers have specks before labels, and a fax machine's line on each page."""
    page = (
        f"PRESS CONFERENCE AT KESTREL BAY\n\nJ: {ASKED}\n\n' PM: {SAID}\n\nTEL: 2. Aug .95 4: 06 No. 012 P. 02\n\n"
        f"J: {ASKED}\n\nPM: {SAID}\n\nJ: {ASKED}\n\nPM: {SAID}"
    )
    assert outline(page) == [("press", "J", ASKED), ("podium", "PM", SAID)] * 3


def test_first_answer_that_breaks_off() -> None:
    """A statement that a typist left open is no heading: a sentence ends within it."""
    said = "I can only repeat what I said before. The lights that we are interested in are those of the"
    head = "PRESS CONFERENCE GIVEN BY THE PRIME MINISTER,\nMR JOHN KORDA AT KESTREL HOTEL;\nMELBOURNE. 24 OCTOBER 1969"
    page = f"{head}\nPM: {said}\nQ. {ASKED}\nPM: {SAID}\nQ. {ASKED}\nPM: {SAID}"
    assert outline(page)[0] == ("podium", "PM", said)
