"""Pages that are no transcript: inventing turns is the worst fault a parser can have."""

import pytest

from briefingkit.errors import ParseError
from briefingkit.parsing import parse

ARTICLE = """\
The lighthouses of Port Selby

The keeper said on Monday that the lamps would be lit again before winter. "We have waited long enough," she said.

The province pays for the lamps: forty of them are sound, six are not.

The harbour office declined to comment. There were three reasons: money, time and weather.
"""
STATEMENT = """\
Statement by the harbour office

MR. KORDA: The province pays for all of the lamps. It always has, and it always will.

That is all there is to say.
"""
QUESTIONS = """\
Questions that we have sent to the harbour office

Q: Who pays for the lamps?

Q: Who pays for the stairs?

Q: Who pays for the keepers?
"""
RECIPE = "Fish soup\n\nTime: 40 minutes\n\nServes: 4\n\n- two onions\n- one fish\n- salt\n\nMethod: Cook it all.\n"
CAPTIONS = "\n".join(f"00:{i:02d}\nand so the lamps were lit again and nobody knew by whom" for i in range(10, 30))


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("", "empty"),
        (" \n\t\n", "empty"),
        (ARTICLE, "not-a-transcript"),
        (STATEMENT, "not-a-transcript"),
        (QUESTIONS, "not-a-transcript"),
        (RECIPE, "not-a-transcript"),
        (CAPTIONS, "no-speakers"),
    ],
)
def test_page_is_refused_and_says_why(page: str, code: str) -> None:
    """An article, a statement, a list of questions, a recipe, mere captions: no turns, and one error that says why."""
    parsed = parse(page, layout="generic")
    assert parsed.briefing.turns == ()
    assert parsed.briefing.speakers == ()
    assert [d.code for d in parsed.errors] == [code]
    with pytest.raises(ParseError, match=code):
        parsed.unwrap()


def test_refused_page_is_told_in_full() -> None:
    """All words of a page that is refused are in what is left out."""
    parsed = parse(ARTICLE, layout="generic")
    left = " ".join(parsed.text[d.span.start : d.span.end] for d in parsed.diagnostics if d.span)
    assert left.split() == ARTICLE.split()


def test_answers_are_missing_or_questions_are() -> None:
    """The error tells which of the two sides is missing."""
    assert "nobody asks" in parse(STATEMENT, layout="generic").errors[0].message
    assert "nobody answers" in parse(QUESTIONS, layout="generic").errors[0].message


def test_named_speakers_who_take_turns_are_a_transcript() -> None:
    """Two officials who speak in turn, and nobody who asks: a transcript still, with a warning."""
    said = "The lamps are old, and so are the stairs. We have seen all of them with our own eyes this year."
    page = "\n\n".join(["Remarks", *[f"{who}: {said}" for who in ("SECRETARY BRANDT", "MINISTER KORDA") * 3]])
    parsed = parse(page, layout="generic")
    assert parsed.errors == ()
    assert len(parsed.briefing.turns) == 6
    assert "no-questions" in {d.code for d in parsed.diagnostics}


LICENCE = """\
Licence of the harbour office

You may copy the list of lamps if you meet these conditions:

(a) You must give any other recipients a copy of the list; and

(b) You must say what you have changed; and

(c) You must keep all notices; and

(d) If the list holds a notice, then your copy must hold it too.
"""
TREATY = "Joint statement\n\n" + "".join(
    f"({item}) The parties agree on the {thing}.\n\n"
    for item, thing in zip("abcd", ("boats", "lamps", "piers", "dues"), strict=True)
)
WORDS = "\n".join("all also and answer any ask audience because before both caller chair director ever".split())
COPYRIGHT = "Files: *\nCopyright: 2019 the keepers\nLicense: lamp-1\n\n" * 5
DATA = "Output:\n\n" + '{\n"Key": "lamp",\n"Value": "lit",\n"Type": "oil"\n},\n' * 6
WARRANTY = (
    "THE LAMPS ARE PROVIDED AS THEY ARE, WITH NO WARRANTY OF ANY KIND: THE KEEPER IS NOT LIABLE FOR THEM.\n\n" * 3
)


@pytest.mark.parametrize(
    "page",
    [LICENCE, TREATY, WORDS, COPYRIGHT, DATA, WARRANTY],
    ids=["licence", "treaty", "words", "keys", "data", "warranty"],
)
def test_lists_and_files_of_keys_are_refused(page: str) -> None:
    """Items (a) and (d) are neither answer nor Dari question; keys, words and braces are nobody's labels."""
    parsed = parse(page, layout="generic")
    assert parsed.briefing.turns == ()
    assert [d.code for d in parsed.errors] == ["not-a-transcript"]


def test_letters_with_their_partner_are_labels() -> None:
    """Where questions are `D.` and answers `R.`, as in Italy, both are labels."""
    dialogue = "".join(f"D. {asked}\n\nR. Paga la provincia, come sempre.\n\n" for asked in ("Chi paga?", "Da quando?"))
    assert {turn.label for turn in parse(dialogue, layout="generic").briefing.turns} == {"D", "R"}


@pytest.mark.parametrize(
    "title",
    [
        "Fragen und Antworten zum Seniorenticket",
        "FAQ: the new pier",
        "Preguntas frecuentes sobre el muelle",
        "Mga Madalas na Tanong tungkol sa Ilaw",
        "Soalan Lazim: Lampu",
        "Câu hỏi thường gặp về đèn",
    ],
)
def test_office_that_asks_itself(title: str) -> None:
    """Answers to frequent questions are written, not spoken; a press conference with that name has people in it."""
    page = f"# {title}\n\n" + "**Frage:** Wo gilt es?\n\n**Antwort:** Es gilt überall im Land.\n\n" * 4
    assert not parse(page, layout="generic", name="page.md").briefing.sections
    named = page.replace("Antwort", "Ministerin Quint")
    assert parse(named, layout="generic", name="page.md").briefing.sections


def test_speech_with_questions_in_bold() -> None:
    """A speaker may ask what nobody else asked; where the title names a speech, and nobody is labelled, it is one."""
    body = "".join(
        f"<p><strong>Can we mend {what} before the ice comes?</strong></p><p>The honest answer is: not yet.</p>"
        for what in ("the pier", "the stairs", "the lamps", "the lock")
    )
    page = "<html><head><title>{0}</title></head><body><h1>{0}</h1>{1}</body></html>"
    assert not parse(page.format("Minister's speech at the pier", body).encode(), layout="generic").briefing.sections
    assert parse(page.format("Minister's press briefing", body).encode(), layout="generic").briefing.sections


def test_bullets_of_a_statement() -> None:
    """`Follow-up` and a country's name before a colon make no dialogue, if nobody asks."""
    page = (
        "Joint Statement on the Ice\n\nWe met on Monday, and we agreed on what is set out below.\n\n"
        "* Climate: We note the ice with grave concern.\n\n* Follow-up: The group will meet again in the autumn.\n\n"
        "Canada: The Minister announced a new pier for the north.\n"
    )
    assert not parse(page, layout="generic").briefing.sections


@pytest.mark.parametrize(
    "page",
    [
        "大臣会見\n\n大臣：報告は以上です。\n\n記者：御感想と期待をお願いします。\n\n大臣：大いに期待しております。",
        "Δήλωση Πρωθυπουργού\n\nΔημοσιογράφος: Σάββατο στο γραφείο;\n\nΠρωθυπουργός: Δεν υπάρχουν Σάββατα.",
    ],
)
def test_one_question_makes_a_transcript(page: str) -> None:
    """Doorsteps have one question, and may ask it without its mark, or with the Greek one."""
    assert not parse(page, layout="generic").errors


def test_announcement_of_a_press_conference_is_no_transcript() -> None:
    """Japan's offices print who may ask, and who is told of changes, as they print transcripts."""
    page = "今週の記者会見予定\n\n記者：取材を希望される方は、前日までに登録してください。\n\n大臣：日程は変更になることがあります。"
    assert parse(page, layout="generic").errors


@pytest.mark.parametrize(
    "page",
    [
        (
            "Oral questions\n\nMr SPEAKER: Order. The member will ask.\n\nHon ADA KORDA (Leader of the Opposition): Who "
            "pays?\n\nHon BO LIND: The province pays, as it always has.\n\nMr SPEAKER: Order. The next.\n"
        ),
        "委員會紀錄\n\n主席：請岬委員發言。\n\n"
        + "岬委員海光：請問部長，燈塔的錢是誰付的？\n\n林部長：省裡付。\n\n" * 3
        + "主席：謝謝。\n",
    ],
)
def test_debate_of_a_parliament_is_no_briefing(page: str) -> None:
    """Members of a parliament ask and ministers answer, but there is no press."""
    assert [d.message for d in parse(page, layout="generic").errors] == ["members of a parliament speak"]


@pytest.mark.parametrize(
    ("title", "question", "answer"),
    [
        ("Bon portowy – pytania i odpowiedzi", "Pytanie 1", "Odpowiedź"),
        ("Remote conferences: user manual and terms of use", "Q", "A"),
        ("Přístavné: otázky a odpovědi", "Otázka", "Odpověď"),
    ],
)
def test_questions_that_an_office_asks_itself(title: str, question: str, answer: str) -> None:
    """Lists of questions and manuals are none, in whatever language the title says so."""
    asked = f"{question}: Who may sail on the ferry?\n\n{answer}: All who live on the islands may do so.\n\n"
    assert "not-a-transcript" in {d.code for d in parse(f"{title}\n\n{asked * 4}", layout="generic").errors}


@pytest.mark.parametrize(
    "lead",
    [
        "新华社北京3月2日电（记者林海）外交部发言人2日表示",
        "LUPINA, March 2 (Xinhua) -- The harbour minister said on Tuesday",
    ],
)
def test_report_of_an_agency(lead: str) -> None:
    """A report that quotes a question and an answer is none; a transcript that an agency prints has more of them."""
    quoted = "记者：谁付灯塔的费用？\n\n林海：由省里支付，一直如此。\n\n"
    page = f"灯塔的费用\n\n{lead}，灯塔将会修好。\n\n"
    assert parse(page + quoted, layout="generic").errors
    assert not parse(page + quoted * 4, layout="generic").errors


def test_report_of_what_was_asked_and_said() -> None:
    """Britain's lobby briefings are told in prose; a question quoted among it makes no transcript."""
    told = "Asked whether the lamps would be paid for, the spokesman said that the province had always done so.\n\n"
    page = (
        f"Afternoon briefing\n\n{told * 4}Q: Who pays for the stairs?\n\nA: The province does, as it always has done.\n"
    )
    assert parse(page, layout="generic").errors


def test_speech_with_a_question_in_it() -> None:
    """A speech that quotes what somebody once asked is a speech."""
    page = "Speech by the Minister at the harbour\n\n" + "The pier is sound, and so are the lamps of it.\n\n" * 6
    assert parse(f"{page}Q: Who pays?\n\nA: We all do.\n\nThank you very much.\n", layout="generic").errors
