"""Who asks and who answers, also where only the way of speaking tells."""

import re

import pytest

from briefingkit.layouts import Layout
from briefingkit.model import Side
from briefingkit.parsing import parse


def sides(
    *turns: str, title: str = "Press briefing on the lighthouses", layout: str | Layout = "generic"
) -> list[Side]:
    """Give the sides of a page's turns."""
    return [turn.side for turn in parse("\n\n".join([title, *turns]), layout=layout).briefing.turns]


ANSWER = (
    "We have looked at all of them. Forty are sound, six need new lamps, and one will be built anew from the rock up, "
    "because the sea has taken its foot. That will take two summers and a good deal of money."
)
SHORT = "No, we do not think so. It has been that way for many years, and it will stay that way."


def test_names_on_both_sides_are_told_by_how_they_speak() -> None:
    """Where all labels are names, those who ask briefly are the press, and the one who answers is the podium."""
    found = sides(
        f"ILSE BRANDT: {ANSWER}",
        "TOM HALE: Who pays for the lamps of the six?",
        f"ILSE BRANDT: {ANSWER}",
        "ANNA REED: And when will the work begin?",
        f"ILSE BRANDT: {SHORT}",
        "TOM HALE: Has the sea taken any other?",
        f"ILSE BRANDT: {SHORT}",
    )
    assert found == ["podium", "press", "podium", "press", "podium", "press", "podium"]


def test_who_asks_beside_an_office_is_the_press() -> None:
    """In an interview no word for the press is printed: the host is told beside the PRIME MINISTER, and by asking."""
    found = sides(
        f"BRANDT: {SHORT} Prime Minister, who pays for the lamps?",
        "PRIME MINISTER: We do.",
        "BRANDT: Do you? And for the stairs?",
        "PRIME MINISTER: For the stairs too.",
        "BRANDT: Thank you.",
        title="Interview of the Prime Minister with Ilse Brandt",
    )
    assert found == ["press", "podium", "press", "podium", "press"]


def test_guessed_sides_are_told() -> None:
    """A side that only the way of speaking tells is told once a label."""
    page = "\n\n".join(
        [
            "Press briefing",
            f"ILSE BRANDT: {ANSWER}",
            "TOM HALE: Who pays for the lamps?",
            f"ILSE BRANDT: {ANSWER}",
            "TOM HALE: And when?",
            f"ILSE BRANDT: {SHORT}",
        ]
    )
    told = [d.message for d in parse(page, layout="generic").diagnostics if d.code == "side-guessed"]
    assert len(told) == 2
    assert any("'TOM HALE' is taken for press" in message for message in told)


def test_moderator_is_told_by_position() -> None:
    """Who speaks briefly, calls upon others and never answers is neither asked nor asking."""
    found = sides(
        "PAUL WEBER: Good morning. I invite the keeper to say a few words. The floor is yours.",
        f"ILSE BRANDT: {ANSWER}",
        "PAUL WEBER: Thank you. We will take questions. Let's go to Tom Hale first, your question please.",
        "TOM HALE: Who pays for the lamps of the six?",
        f"ILSE BRANDT: {ANSWER}",
        "PAUL WEBER: Thank you. Next question, Anna Reed, go ahead.",
        "ANNA REED: And when will the work begin?",
        f"ILSE BRANDT: {ANSWER}",
        "PAUL WEBER: That concludes the briefing. We have no time for more.",
        title="Press briefing by keeper Ilse Brandt",
    )
    assert found == ["floor", "podium", "floor", "press", "podium", "floor", "press", "podium", "floor"]


def test_name_with_an_outlet_asks() -> None:
    """`Name, OUTLET` is a reporter, though he asks nothing."""
    found = sides(
        "Tom Hale, Reuters: I have nothing to ask today.",
        f"Ilse Brandt: {ANSWER}",
        "Anna Reed, AFP: Who pays for the lamps?",
        f"Ilse Brandt: {ANSWER}",
        "Tom Hale, Reuters: I see.",
        f"Ilse Brandt: {SHORT}",
    )
    assert found == ["press", "podium", "press", "podium", "press", "podium"]


def test_word_of_a_moderator_is_the_floor() -> None:
    """Moderators and interpreters have words of their own."""
    found = sides(
        "MODERATOR: Good morning.",
        f"MR. BRANDT: {ANSWER}",
        "QUESTION: Who pays?",
        "INTERPRETER: She asks who pays.",
        f"MR. BRANDT: {SHORT}",
    )
    assert found == ["floor", "podium", "press", "floor", "podium"]


def test_person_named_in_the_title_answers() -> None:
    """The one whom the title names is on the podium, even if she asks back."""
    found = sides(
        "TOM HALE: The lamps are old. Who pays for new ones?",
        "ILSE BRANDT: Are they?",
        "TOM HALE: They are. I have seen them with my own eyes, on Monday. Who pays?",
        "ILSE BRANDT: Did you?",
        "TOM HALE: I did. Who pays for new ones?",
        f"ILSE BRANDT: {SHORT}",
        title="Press briefing by Ilse Brandt",
    )
    assert found == ["press", "podium", "press", "podium", "press", "podium"]


def test_fuller_label_of_one_person_has_one_side() -> None:
    """A name and the same name with the office are one person, on one side."""
    found = sides(
        f"ANA RUIZ, SECRETARIA DE MARES: {ANSWER}",
        "PREGUNTA: Hablemos de las lámparas, por favor.",
        "ANA RUIZ: ¿Las lámparas?",
        "PREGUNTA: Sí, las lámparas.",
        f"ANA RUIZ, SECRETARIA DE MARES: {ANSWER}",
    )
    assert found == ["podium", "press", "podium", "press", "podium"]


VOICE = (re.compile("Harbour Voice"),)


@pytest.mark.parametrize(
    ("layout", "side"),
    [
        (Layout("house", press=VOICE), "press"),
        (Layout("house", podium=VOICE), "podium"),
        (Layout("house", floor=VOICE), "floor"),
    ],
)
def test_layout_decides(layout: Layout, side: Side) -> None:
    """What a layout says of a label is not guessed."""
    found = sides(
        "Harbour Voice: Good morning to all of you.",
        f"MR. BRANDT: {ANSWER}",
        "QUESTION: Who pays?",
        f"MR. BRANDT: {SHORT}",
        layout=layout,
    )
    assert found[0] == side


def test_spokesperson_who_only_calls_names_moderates() -> None:
    """The word says podium; who calls up each question and answers none has the floor's part."""
    found = sides(
        f"MINISTER KORDA: {ANSWER}",
        "SPOKESPERSON: We have time for two questions. The first question is from the Harbour Gazette.",
        "QUESTION: Who pays for the lamps of the six?",
        f"MINISTER KORDA: {ANSWER}",
        "SPOKESPERSON: And the last question, please.",
        "QUESTION: And when will the work begin?",
        f"MINISTER KORDA: {SHORT}",
    )
    assert found == ["podium", "floor", "press", "podium", "floor", "press", "podium"]


def test_spokesperson_who_answers_stays_on_the_podium() -> None:
    """One who also answers is an official, whoever speaks most."""
    found = sides(
        f"MINISTER KORDA: {ANSWER}",
        "SPOKESPERSON: The first question is from the Harbour Gazette.",
        "QUESTION: Who pays for the lamps of the six?",
        f"SPOKESPERSON: {ANSWER}",
        "QUESTION: And when will the work begin?",
        f"MINISTER KORDA: {ANSWER} {ANSWER}",
    )
    assert found == ["podium", "podium", "press", "podium", "press", "podium"]


def test_official_who_adds_to_an_answer_is_on_the_podium() -> None:
    """`If I could just add` is what a second official says, though he speaks once, and briefly."""
    found = sides(
        f"ILSE BRANDT: {ANSWER}",
        "TOM HALE: Who pays for the lamps of the six?",
        f"ILSE BRANDT: {ANSWER}",
        "PAUL WEBER: If I could just add, there are seven.",
        "TOM HALE: And when will the work begin?",
        f"ILSE BRANDT: {SHORT}",
        title="Press briefing by Ilse Brandt",
    )
    assert found == ["podium", "press", "podium", "podium", "press", "podium"]


def test_reporter_who_names_herself_calls_nobody() -> None:
    """`Jean Fairweather, Fox Business` said of oneself is no call, also where the question has no mark."""
    found = sides(
        f"ILSE BRANDT: {ANSWER}",
        "JEAN FAIRWEATHER: Thank you. Jean Fairweather, Fox Business. Who pays for the lamps?",
        f"ILSE BRANDT: {ANSWER}",
        "JEAN FAIRWEATHER: The office said seven.",
        f"ILSE BRANDT: {SHORT}",
        title="Press briefing by Ilse Brandt",
    )
    assert found == ["podium", "press", "podium", "press", "podium"]


def test_outlet_is_told_by_its_looks() -> None:
    """`Northern Broadcasting Corporation` asks, though it is in no catalogue; `Related News` does not."""
    page = "\n\n".join(
        [
            "Press briefing",
            "Northern Broadcasting Corporation: Who pays for the lamps?",
            f"Ilse Brandt: {ANSWER}",
            "Radio Kestrel: And when?",
            f"Ilse Brandt: {SHORT}",
            "Related News: The harbour office has moved.",
        ]
    )
    found = parse(page, layout="generic").briefing
    assert [(t.side, t.outlet.name if t.outlet else None) for t in found.turns] == [
        ("press", "Northern Broadcasting Corporation"),
        ("podium", None),
        ("press", "Radio Kestrel"),
        ("podium", None),
    ]


def test_name_alone_between_statement_and_question_calls() -> None:
    """New Zealand's press secretary only names who is next; who gives a short answer stays on the podium."""
    found = sides(
        f"MINISTER KORDA: {ANSWER}",
        "CPS: Jenna, then Thomas.",
        "QUESTION: Who pays for the lamps of the six?",
        f"MINISTER KORDA: {ANSWER}",
        "QUESTION: And when will the work begin?",
        "HARBOUR MASTER: In May.",
    )
    assert found == ["podium", "floor", "press", "podium", "press", "podium"]


def test_thanks_at_the_end_are_the_floor_s() -> None:
    """A press secretary who only ends a president's conference has the floor's part."""
    found = sides(
        f"PRESIDENT KORDA: {ANSWER}",
        "QUESTION: Who pays for the lamps of the six?",
        f"PRESIDENT KORDA: {ANSWER}",
        "PRESS SECRETARY QUINT: Thank you, everybody.",
    )
    assert found[-1] == "floor"


def test_moderator_who_asks_to_repeat_does_not_answer() -> None:
    """On a bad line the moderator asks the reporter back; that is no answer."""
    found = sides(
        "COLIN HAVERTY: Good morning, and welcome to today's briefing. I turn the call over to Director Korda.",
        f"DIRECTOR KORDA: {ANSWER}",
        "COLIN HAVERTY: We are ready for the first question.",
        "QUESTION: Who pays for the lamps of the six?",
        "COLIN HAVERTY: You broke up a bit there. Could you repeat the question?",
        "QUESTION: Who pays?",
        f"DIRECTOR KORDA: {ANSWER}",
        "COLIN HAVERTY: We have time for one more question.",
        "QUESTION: And when will the work begin?",
        f"DIRECTOR KORDA: {SHORT}",
    )
    assert [side for side in found if side == "floor"] == ["floor"] * 4


def test_who_names_an_outlet_asks() -> None:
    """India's reporters ask one after another, without a question mark, and say for whom."""
    found = sides(
        f"ILSE BRANDT, OFFICIAL SPOKESPERSON: {ANSWER}",
        "TOM: Sir, Tom from Reuters. I was wondering if you could say something on the lamps.",
        "RAZA: Raza from the Hindustan Times. We wanted clarity on the stairs, which have been closed for many years.",
        "ANNA: Sir, Anna from Bloomberg. There are reports on the harbour.",
        f"ILSE BRANDT, OFFICIAL SPOKESPERSON: {ANSWER}",
        "TOM: Thank you, sir.",
        f"ILSE BRANDT, OFFICIAL SPOKESPERSON: {SHORT}",
    )
    assert found == ["podium", "press", "press", "press", "podium", "press", "podium"]


def test_first_question_without_a_label() -> None:
    """France prints `Q -` and `R -`, and nothing before the first question of an interview."""
    asked = "Bonsoir Madame la ministre, le port est-il ouvert en hiver comme il l'est en été ?"
    page = f"{asked}\n\nR - Oui, bien sûr.\n\nQ - Et le phare ?\n\nR - {SHORT}\n"
    turns = parse(page, layout="generic").briefing.turns
    assert [turn.side for turn in turns] == ["press", "podium", "press", "podium"]


def test_who_is_invited_to_ask_asks() -> None:
    """An operator calls a reporter by first name, and the reporter asks without a question mark."""
    found = sides(
        f"ILSE BRANDT: Good afternoon, everybody. {ANSWER}",
        "Operator: Your next question comes from Travis.",
        "Travis: Good afternoon, Minister. I wanted to ask about the lamps.",
        f"ILSE BRANDT: {SHORT}",
        "Operator: Your next question comes from Tom Hale.",
        "Tom Hale: Who pays for the stairs?",
        f"ILSE BRANDT: {SHORT}",
    )
    assert found == ["podium", "floor", "press", "podium", "floor", "press", "podium"]


def test_nameless_voices_are_told_turn_by_turn() -> None:
    """The trade representative's office printed Speaker both for who moderates and for who asks."""
    found = sides(
        f"AMF: Thanks, and good afternoon. {ANSWER}",
        "Speaker: So we are ready to take questions now please.",
        "Speaker: Hi Ambassador, this is Tom Hale with Reuters. I wanted to hear about the lamps.",
        f"AMF: {SHORT}",
        "Speaker: Next question please.",
        "Speaker: Is the end of the year still realistic?",
        f"AMF: {SHORT}",
        "Speaker: Thank you everybody, that ends the call.",
    )
    assert found == ["podium", "floor", "press", "podium", "floor", "press", "podium", "floor"]


def test_participant_who_asks_is_press() -> None:
    """Court reporters print PARTICIPANT for whoever speaks from the hall."""
    found = sides(
        f"ADMINISTRATOR KORDA: {ANSWER}", "PARTICIPANT: Is it safe to come back?", f"ADMINISTRATOR KORDA: {SHORT}",
        "PARTICIPANT: Sorry, what about the --", f"ADMINISTRATOR KORDA: {SHORT}",
    )  # fmt: skip
    assert found == ["podium", "press"] * 2 + ["podium"]


@pytest.mark.parametrize(
    ("label", "calls", "asks", "answers"),
    [
        ("정다래 대변인", "기자회견을 바로 시작하겠습니다. 질문해 주시기 바랍니다.", "기자: 등대는 누가 냅니까?", "김바다 대통령: 정부가 냅니다. 내년에 새로 짓습니다."),
        ("広報課長", "ほかにございませんか。なければ、これをもちまして終了いたします。", "記者: 誰が払いますか。", "岬知事: 県が払います。来年には建て替えます。"),
        ("Jan Quint, mluvčí vlády", "Vítejte na tiskové konferenci. Prosím o dotazy.", "Otázka: Kdo platí?", "Ada Kordová, ministryně: Platí kraj. Je to tak už dlouho."),
    ],
)  # fmt: skip
def test_official_who_only_calls_up_is_floor(label: str, calls: str, asks: str, answers: str) -> None:
    """Spokespersons beside a president or a governor open, call up, and answer nothing."""
    found = sides(f"{label}: {calls}", asks, answers, f"{label}: {calls}", asks, answers)
    assert found == ["floor", "press", "podium"] * 2


def test_heading_tells_who_interviews() -> None:
    """New Zealand's broadcasters print who is interviewed by whom, and first names as labels."""
    found = sides(
        "JACK KORDA interviewed by CONOR HALE",
        "Conor: The mayor says that the harbour is shared. Good morning, Prime Minister.",
        f"Jack: Good morning. {SHORT}",
        "Conor: There has been some talk about the lamps. Who pays?",
        f"Jack: {ANSWER}",
    )
    assert found == ["press", "podium"] * 2


def test_press_officer_with_a_long_opening_beside_who_is_in_the_title() -> None:
    """Who opens at length and calls up one more question is on the floor, where the title names who answers."""
    found = sides(
        "MS. GUTHERY: Good morning everyone, this is Caroline Guthery of the harbour office. The ground rules are as "
        "they always are: all lines are on mute, everybody has one question, and what is said here may be printed once "
        "the briefing has ended. Please say your name and for whom you write. With that, over to Ambassador Frome.",
        "AMBASSADOR FROME: Thanks. The talks on the ferry went well.",
        "REPORTER: Did you get any nearer on the lamps?",
        "AMBASSADOR FROME: Nearer, yes. There, no.",
        "MS. GUTHERY: We have time for one more.",
        "REPORTER: Does that mean next month?",
        "AMBASSADOR FROME: It means next month.",
        title="Transcript: Briefing by Ambassador Martin Frome",
    )
    assert found == ["floor", "podium", "press", "podium", "floor", "press", "podium"]


OPENED = (
    "We begin in a minute. The minister has come with the keeper of the lights, and each of them has the word briefly."
)


def test_who_opens_and_stands_between_answers_and_questions_moderates() -> None:
    """In any language: no word tells, but the place of every turn does."""
    found = sides(
        f"Mr. Halvers: {OPENED}",
        f"Minister Korda: {ANSWER}",
        f"Ms. Brandt: {ANSWER}",
        "Mr. Halvers: Front row, blue scarf.",
        "QUESTION: Who pays for the lamps of the six?",
        f"Minister Korda: {ANSWER}",
        "Mr. Halvers: On the left.",
        "QUESTION: And when will the work begin?",
        f"Ms. Brandt: {SHORT}",
        "Mr. Halvers: That is it for now. The film will be there later on.",
    )
    assert found == [
        "floor", "podium", "podium", "floor", "press", "podium", "floor", "press", "podium", "floor"
    ]  # fmt: skip


def test_who_opens_with_a_statement_and_adds_to_answers_is_on_the_podium() -> None:
    """Two who speak at length are officials, wherever they stand."""
    found = sides(
        f"Mr. Halvers: {ANSWER} {ANSWER} {ANSWER}",
        f"Minister Korda: {ANSWER} {ANSWER} {ANSWER} {ANSWER}",
        "QUESTION: Who pays for the lamps of the six?",
        f"Minister Korda: {ANSWER}",
        f"Mr. Halvers: {ANSWER}",
        "QUESTION: And when will the work begin?",
        f"Minister Korda: {SHORT}",
        f"Mr. Halvers: {SHORT}",
    )
    assert found == ["podium", "podium", "press", "podium", "podium", "press", "podium", "podium"]


def test_host_beside_a_guest_asks() -> None:
    """Of two names who take turns, the one who asks is the press, though no word and no office tells."""
    found = sides(
        "Ilse Brandt: Good morning. Our guest today is Imre Korda, who keeps the lights of the coast. Welcome.",
        f"Imre Korda: Good morning. {ANSWER}",
        "Ilse Brandt: And who pays for all of that?",
        f"Imre Korda: {ANSWER}",
        "Ilse Brandt: For the stairs too?",
        f"Imre Korda: {SHORT}",
        "Ilse Brandt: Thank you for the talk.",
        title="An hour on the lighthouses",
    )
    assert found == ["press", "podium", "press", "podium", "press", "podium", "press"]


def test_who_only_ever_stands_between_answers_and_questions_moderates() -> None:
    """A spokesperson who opens nothing and says but names: Belgium's prime minister's."""
    turns = [
        turn
        for outlet in ("RTBF", "De Tijd", "Bel RTL, une toute dernière", "VRT")
        for turn in (
            f"Porte-parole : {outlet}, s’il vous reste une question.",
            "Question : Qui paie ?",
            f"Premier ministre : {SHORT}",
        )
    ]
    assert sides(f"Premier ministre : {ANSWER}", *turns) == ["podium", *["floor", "press", "podium"] * 4]


def test_reporter_of_the_same_name_does_not_make_the_official_ask() -> None:
    """Ms. Darn answers a whole hour, and one of those who ask is a Darn too."""
    found = sides(
        f"Ms. Darn: {ANSWER}",
        "Tom Hale, Reuters: Who pays for the lamps of the six?",
        f"Ms. Darn: {SHORT}",
        "Ida Darn, Bloomberg: And when will the work begin?",
        f"Ms. Darn: {ANSWER}",
        "Ana Ruiz, AFP: Has the sea taken any other?",
        f"Ms. Darn: {SHORT}",
    )
    assert found == ["podium", "press", "podium", "press", "podium", "press", "podium"]


def test_official_listed_with_an_office_above_answers() -> None:
    """India's central bank lists who sits on the podium; a deputy may add a word once."""
    page = (
        "Monetary Policy Press Conference\n\nParticipants:\n\nShri Anil Dass – Governor, Bank of Kestrel\nDr. Ilse D. Korda – Deputy "
        "Governor, Bank of Kestrel\n\nAnil Dass:\nGood afternoon. I will take your questions on the rates.\n\nLata Rao, CNBC TV18:\n"
        "How long will it last?\n\nAnil Dass:\nIt is temporary. We will look at it again in the autumn.\n\nIlse D. Korda:\n"
        "It is purely for liquidity.\n\nSwati Rao, Reuters:\nDo you expect more?\n\nAnil Dass:\nWe are watchful.\n"
    )
    found = parse(page, layout="generic").briefing
    assert [turn.side for turn in found.turns] == ["podium", "press", "podium", "podium", "press", "podium"]


@pytest.mark.parametrize(
    ("label", "call", "question", "answer"),
    [
        (
            "Rzecznik Rządu Piotr Mały",
            "Dziękuję. Proszę o pytania.",
            "Ile to kosztuje?",
            "Czterdzieści milionów złotych.",
        ),
        ("Şule Demir", "Teşekkür ederim. Sorularınızı alalım.", "Lambalar ne zaman yanacak?", "Nisan ayında yanacak."),
        ("Kovács Anna", "Köszönöm. A következő kérdés.", "Mikor gyulladnak ki a lámpák?", "Áprilisban gyulladnak ki."),
        ("Elena Popa", "Mulţumesc. Următoarea întrebare.", "Când se aprind lămpile?", "În aprilie se aprind toate."),
        ("Ana Horvat", "Hvala. Sljedeće pitanje, izvolite.", "Kada će gorjeti svjetiljke?", "Gorjet će u travnju."),
    ],
)
def test_who_only_calls_for_questions_is_no_official(label: str, call: str, question: str, answer: str) -> None:
    """Words that give the floor to the next are known in many languages."""
    page = f"{label}: {call}\n\nReuters: {question}\n\nAdam Kowal: {answer}\n\n"
    found = parse(f"Adam Kowal: {answer * 6}\n\n{page * 2}", layout="generic").briefing
    assert {turn.side for turn in found.turns if turn.label == label} == {"floor"}


def test_initials_of_who_interviews_by_the_title() -> None:
    """Australia's prime ministers print the initials of who asks: RM for Ray Marlow, who hardly asks."""
    asked = (
        "You said that the lights are old, and I do not think so.",
        "Nobody has seen them.",
        "Is that the end of it?",
    )
    said = (
        "The important thing is that we have no word from the harbour.",
        "I said it and I explained it.",
        "I hope so.",
    )
    page = "".join(f"RM: {q}\n\nPM: {a}\n\n" for q, a in zip(asked, said, strict=True))
    title = "TRANSCRIPT OF THE PRIME MINISTER INTERVIEW WITH RAY MARLOW, CHANNEL 9, 27 JANUARY 1994"
    found = parse(f"{title}\n\n{page}", layout="generic").briefing
    assert [turn.side for turn in found.turns] == ["press", "podium"] * 3


def test_those_whom_a_moderator_introduces_with_an_office_answer() -> None:
    """NASA's teleconferences have no list of who takes part, but the host names them."""
    page = (
        "TELECONFERENCE: Bridge to the Moon\n\nMarch 12, 2019\n\n"
        "Coordinator: Welcome and thank you for standing by. I will turn the call over to Grey Hale.\n\n"
        "Grey Hale: Thank you. With us today are Jim Bride, NASA Administrator, and Marsha Smit, program director.\n\n"
        "Jim Bride: Thank you, Grey. We are going to the Moon, and this is how.\n\n"
        "Grey Hale: We'll take questions now. First is Ann Dunn with Associated Press.\n\n"
        "Ann Dunn: Hi there. How much will this cost?\n\nJim Bride: We don't have a number today. Marsha?\n\n"
        "Marsha Smit: We'll have one in June.\n\nGrey Hale: Next, Joey Roux from The Verge.\n\n"
        "Joey Roux: Is the lander late?\n\nMarsha Smit: No. It's on time.\n\nGrey Hale: That's all the time we have today."
    )
    found = parse(page, layout="generic").briefing
    assert {turn.label: turn.side for turn in found.turns} == {
        "Coordinator": "floor", "Grey Hale": "floor", "Jim Bride": "podium", "Ann Dunn": "press", "Marsha Smit": "podium",
        "Joey Roux": "press",
    }  # fmt: skip
    assert found.title == "TELECONFERENCE: Bridge to the Moon"
