"""Labels become people: one person behind several labels, the outlet a reporter asks for."""

import pytest

from briefingkit.model import Briefing, Speaker
from briefingkit.parsing import parse
from briefingkit.parsing.people import people as joined


def briefing(*turns: str, title: str = "Press briefing on the lighthouses") -> Briefing:
    """Parse a page of these turns."""
    return parse("\n\n".join([title, *turns]), layout="generic").briefing


def podium(found: Briefing) -> list[Speaker]:
    """Give the speakers of the podium."""
    return [speaker for speaker in found.speakers if speaker.side == "podium"]


Q1 = "Q: Who pays for the lamps?"
Q2 = "Q: And for the stairs?"
SAID = "The province pays for all of them. It always has."


KIRBY = (f"JOHN F. KIRBY: {SAID}", Q1, f"MR. KIRBY: {SAID}", Q2, f"MR. KIRBY: {SAID}")


def test_courtesy_and_full_name_are_one_person() -> None:
    """`MR. KIRBY` and `JOHN F. KIRBY` are one; the fuller name is his, and both labels are kept."""
    (kirby,) = podium(briefing(*KIRBY, title="Press Secretary John F. Kirby Holds a Press Briefing"))
    assert kirby.name == "JOHN F. KIRBY"
    assert kirby.labels == ("JOHN F. KIRBY", "MR. KIRBY")


def test_full_name_printed_once_is_a_label() -> None:
    """`JOHN F. KIRBY:` at the head is a label where `MR. KIRBY:` is one below."""
    assert briefing(*KIRBY).turns[0].label == "JOHN F. KIRBY"


def test_surname_and_full_name_are_one_person() -> None:
    """`Qin` and `Qin Gang` are one."""
    (qin,) = podium(briefing(f"Qin Gang: {SAID}", Q1, f"Qin: {SAID}", Q2, f"Qin: {SAID}", title="Qin Gang's briefing"))
    assert (qin.name, qin.labels) == ("Qin Gang", ("Qin Gang", "Qin"))


def test_accents_make_no_other_person() -> None:
    """`ALOMIA` and `ALOMÍA` are one."""
    found = podium(
        briefing(
            f"JORGE ALOMIA, DIRECTOR DE FAROS: {SAID}",
            "PREGUNTA: ¿Quién paga?",
            f"JORGE ALOMÍA, DIRECTOR DE FAROS: {SAID}",
            "PREGUNTA: ¿Y las escaleras?",
            f"JORGE ALOMÍA, DIRECTOR DE FAROS: {SAID}",
        )
    )
    assert len(found) == 1
    assert found[0].role == "DIRECTOR DE FAROS"


def test_two_people_of_one_surname_stay_two() -> None:
    """A surname that two share is neither's."""
    found = podium(
        briefing(
            f"MARTA KORDA: {SAID}", Q1, f"PETER KORDA: {SAID}", Q2, f"MARTA KORDA: {SAID}", Q2, f"PETER KORDA: {SAID}"
        )
    )
    assert {speaker.name for speaker in found} == {"MARTA KORDA", "PETER KORDA"}


def test_ids_are_unique_and_safe() -> None:
    """Two labels that fold to one id get two; an id begins with a letter."""
    found = briefing(f"MR. KORDA: {SAID}", Q1, f"MS. KORDA: {SAID}", Q2, f"MR. KORDA: {SAID}", Q2, f"MS. KORDA: {SAID}")
    ids = [speaker.id for speaker in found.speakers]
    assert len(ids) == len(set(ids))
    assert all(speaker_id[0].isalpha() for speaker_id in ids)


def test_mr_and_ms_of_one_surname_are_two_people() -> None:
    """`MR. KORDA` and `MS. KORDA` are not one person."""
    found = briefing(f"MR. KORDA: {SAID}", Q1, f"MS. KORDA: {SAID}", Q2, f"MR. KORDA: {SAID}", Q2, f"MS. KORDA: {SAID}")
    assert len(podium(found)) == 2


def test_two_people_of_one_name_have_two_ids() -> None:
    """Who asks and who answers may have one name; their ids differ."""
    found = briefing("Q: Ilse Korda, Reuters. Who pays?", f"ILSE KORDA: {SAID}", Q2, f"ILSE KORDA: {SAID}")
    assert sorted(speaker.id for speaker in found.speakers) == ["ilse-korda", "ilse-korda-2"]


def test_anonymous_question_has_no_speaker() -> None:
    """Nobody is behind a mere `Q`."""
    found = briefing(Q1, f"MR. KORDA: {SAID}", Q2, f"MR. KORDA: {SAID}")
    assert [turn.speaker for turn in found.turns if turn.side == "press"] == [None, None]


def test_answer_words_are_the_spokesperson_of_the_title() -> None:
    """`A` is whom the title names; where it names nobody, nobody."""
    title = "Spokesperson Ilse Brandt Holds a Press Briefing"
    (brandt,) = podium(briefing(Q1, f"A: {SAID}", Q2, f"A: {SAID}", title=title))
    assert (brandt.name, brandt.labels) == ("Ilse Brandt", ("A",))
    assert podium(briefing(Q1, f"A: {SAID}", Q2, f"A: {SAID}")) == []


def test_answer_word_and_name_are_one_person() -> None:
    """The spokesperson of the title answers under her name and under `A`."""
    title = "Spokesperson Ilse Brandt Holds a Press Briefing"
    (brandt,) = podium(briefing(f"Brandt: {SAID}", Q1, f"A: {SAID}", Q2, f"A: {SAID}", title=title))
    assert brandt.name == "Ilse Brandt"
    assert set(brandt.labels) == {"Brandt", "A"}


def test_unlabelled_statement_is_the_spokesperson_s() -> None:
    """Words above the first label are those of whom the title names; she has no label there."""
    title = "Spokesperson Ilse Brandt Holds a Press Briefing"
    opening = "The harbour office has decided to close the northern pier until the ice is gone."
    found = briefing(opening, Q1, f"A: {SAID}", Q2, f"A: {SAID}", title=title)
    assert found.turns[0].speaker is not None
    assert found.turns[0].speaker.name == "Ilse Brandt"


def test_outlet_in_the_label() -> None:
    """A label that is an outlet gives the outlet; two turns of one outlet are one speaker."""
    found = briefing(
        "Reuters: Who pays?",
        f"Korda: {SAID}",
        "AFP: And the stairs?",
        f"Korda: {SAID}",
        "Reuters: When?",
        "Korda: Soon.",
    )
    assert [turn.outlet.name for turn in found.turns if turn.outlet] == ["Reuters", "Agence France-Presse", "Reuters"]
    assert len([speaker for speaker in found.speakers if speaker.side == "press"]) == 2


def test_name_and_outlet_in_the_label() -> None:
    """`Name, OUTLET` gives both."""
    found = briefing("Tom Hale, Reuters: Who pays?", f"Korda: {SAID}", "Anna Reed, AFP: When?", f"Korda: {SAID}")
    assert [(e.reporter, e.outlet.name if e.outlet else None) for e in found.exchanges] == [
        ("Tom Hale", "Reuters"),
        ("Anna Reed", "Agence France-Presse"),
    ]


def test_joint_label_names_both_outlets() -> None:
    """Two outlets behind one question are both kept."""
    found = briefing("AFP/Reuters: Who pays for the lamps?", f"Korda: {SAID}", "Bloomberg: When?", f"Korda: {SAID}")
    assert [outlet.name for outlet in found.exchanges[0].outlets] == ["Agence France-Presse", "Reuters"]


def test_outlet_in_speech() -> None:
    """A reporter who says for whom he asks is known by it."""
    found = briefing("Q: Tom Hale, Reuters. Who pays for the lamps?", f"MR. KORDA: {SAID}", Q2, f"MR. KORDA: {SAID}")
    assert found.exchanges[0].reporter == "Tom Hale"
    assert found.exchanges[0].outlet is not None
    assert found.exchanges[0].outlet.name == "Reuters"
    assert found.exchanges[1].outlet is None


def test_outlet_in_the_call() -> None:
    """A moderator who calls upon an outlet tells who asks next."""
    found = briefing(
        "MODERATOR: We begin. The first question goes to Bloomberg.",
        Q1,
        f"MR. KORDA: {SAID}",
        "MODERATOR: The next question is from Reuters.",
        Q2,
        f"MR. KORDA: {SAID}",
    )
    assert [e.outlet.name for e in found.exchanges if e.outlet] == ["Bloomberg", "Reuters"]


def test_outlet_in_a_korean_signature() -> None:
    """Korea's foreign ministry prints who asked behind the question."""
    found = briefing(
        "<질문> 등대는 언제 복원됩니까? (연합뉴스 기민재 기자)",
        "<답변> 내년에 복원될 예정입니다.",
        "<질문> 비용은 누가 부담합니까? (새벽일보 문서연 기자)",
        "<답변> 양국이 절반씩 부담합니다.",
        title="대변인 정례브리핑",
    )
    assert [(e.reporter, e.outlet.name if e.outlet else None) for e in found.exchanges] == [
        ("기민재", "Yonhap News Agency"),
        ("문서연", "새벽일보"),
    ]


def test_name_beside_a_question_word() -> None:
    """`Question (Ms. Rao, PTI)` names reporter and outlet; `Frage Jung` a reporter alone."""
    found = briefing(
        "Question (Meera Rao, PTI): Who pays?", f"Spokesperson: {SAID}", "Question: When?", f"Spokesperson: {SAID}"
    )
    assert found.exchanges[0].outlet is not None
    assert found.exchanges[0].outlet.name == "Press Trust of India"
    assert found.exchanges[1].outlet is None


def test_unknown_outlet_is_kept_as_printed() -> None:
    """An outlet that no catalogue holds is an outlet still, and told."""
    page = "例行记者会\n\n晨曦港湾报记者：谁付灯的钱？\n\n林海：省里付。\n\n新华社记者：楼梯呢？\n\n林海：也是省里付。"
    parsed = parse(page, layout="generic")
    assert parsed.briefing.exchanges[0].outlet is not None
    assert "晨曦港湾报" in parsed.briefing.exchanges[0].outlet.name
    assert [d.code for d in parsed.diagnostics].count("outlet-unknown") == 1


def test_outlet_named_by_an_everyday_word_is_in_the_catalogue() -> None:
    """`Труд` is work and a newspaper: where it is the newspaper, nothing is to be told."""
    page = (
        "Вопрос (газета «Труд»): Кто платит за лампу?\n\nП.А. Маяков: Платит край.\n\n"
        "Вопрос (корреспондент ТАСС): Когда её заменят?\n\nП.А. Маяков: Весной."
    )
    parsed = parse(page, layout="generic")
    assert [e.outlet and e.outlet.id for e in parsed.briefing.exchanges] == ["trud", "tass"]
    assert "outlet-unknown" not in [d.code for d in parsed.diagnostics]


def test_given_name_in_brackets_is_no_outlet() -> None:
    """The assembly of Québec prints everyone surname first, officials and reporters alike."""
    page = (
        "Conférence de presse de Mme Anne Tremblay, ministre des Transports\n\nLe mardi 12 mars 2019, 10 h 30\n\n"
        "Mme Tremblay (Anne) : Bonjour à tous. Nous allons refaire les trois ponts dès le mois de juin.\n\n"
        "La Modératrice : On va commencer avec Louis Gagnon.\n\nM. Gagnon (Louis) : Combien ça va coûter?\n\n"
        "Mme Tremblay (Anne) : 40 millions sur trois ans.\n\nM. Gagnon (Louis) : Est-ce que c'est suffisant?\n\n"
        "Mme Tremblay (Anne) : Oui. Les ingénieurs l'ont confirmé.\n\nDes voix : Merci."
    )
    found = parse(page, layout="generic").briefing
    assert [(t.side, t.speaker and t.speaker.name) for t in found.turns] == [
        ("podium", "Anne Tremblay"),
        ("floor", None),
        ("press", "Louis Gagnon"),
        ("podium", "Anne Tremblay"),
        ("press", "Louis Gagnon"),
        ("podium", "Anne Tremblay"),
        ("floor", None),
    ]
    assert all(exchange.outlet is None for exchange in found.exchanges)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Governor Marlow Announces Bridge Program", "Marlow"),
        ("Press conference by Secretary General Jan Holm following the meeting", "Jan Holm"),
        ("Prime Minister Ilse Korda Post-Cabinet Press Conference", "Ilse Korda"),
        ("Press remarks by High Representative Marta Solis after the meeting", "Marta Solis"),
    ],
)
def test_name_in_the_title_ends_where_the_event_is_told(title: str, name: str) -> None:
    """In titles whose words all have capitals, a verb or the word for the event ends the name."""
    page = f"{title}\n\nMarch 12, 2019\n\nQ. Who pays for the lamps?\n\nA. The province does.\n\nQ. Since when?\n\nA. Since Monday."
    speakers = {
        turn.speaker.name
        for turn in parse(page, layout="generic").briefing.turns
        if turn.side == "podium" and turn.speaker
    }
    assert speakers == {name}


def test_label_in_quotes_is_an_outlet() -> None:
    """Belarus prints who asks as «…», whether or not the catalogue holds it."""
    page = (
        "Брифинг пресс-секретаря Анны Глинки\n\n«Вестник Долины»: Когда начнется ремонт маяка?\n\n"
        "А. Глинка: Ремонт начнется в июне.\n\n«Труд»: Кто платит?\n\nА. Глинка: Платит край.\n\n"
        "«Вестник Долины»: А за лампы?\n\nА. Глинка: Тоже край."
    )
    found = parse(page, layout="generic").briefing
    assert [e.outlet and e.outlet.name for e in found.exchanges] == ["Вестник Долины", "Trud", "Вестник Долины"]


@pytest.mark.parametrize(
    ("question", "answer", "outlet"),
    [
        (
            "Hva kommer dette til å koste, og når blir det ferdig?",
            "Det er ikke avgjort, men vi har satt av penger.",
            "TV 2 Norway",
        ),
        (
            "Hvad kommer det til at koste, og hvornår er det færdigt?",
            "Det er ikke afgjort, men vi har afsat penge.",
            "TV 2 Denmark",
        ),
    ],
)
def test_language_decides_between_outlets_of_one_name(question: str, answer: str, outlet: str) -> None:
    """Norway and Denmark both have a TV 2."""
    page = f"TV 2: {question}\n\nAnne Berg: {answer}\n\n" * 3
    found = parse(page, layout="generic").briefing
    assert {e.outlet and e.outlet.name for e in found.exchanges} == {outlet}


def test_word_for_a_reporter_before_brackets_is_no_name() -> None:
    """Thailand's ministry prints for whom a reporter asks behind the word for one."""
    asked, said = "จะใช้งบประมาณเท่าไรในการซ่อมประภาคารทั้งหมดของจังหวัด", "จังหวัดจะจ่ายค่าหลอดไฟทั้งหมดภายในปีนี้ครับ"
    page = f"โฆษก: {said}\n\n" + f"ผู้สื่อข่าว (รอยเตอร์): {asked}\n\nโฆษก: {said}\n\n" * 2
    asking = [turn.speaker for turn in parse(page, layout="generic").briefing.turns if turn.side == "press"]
    assert [speaker and (speaker.name, speaker.outlet and speaker.outlet.name) for speaker in asking] == [
        (None, "Reuters")
    ] * 2


def test_courtesies_before_a_word_for_a_reporter_are_no_name() -> None:
    """Peru's council of ministers prints `LA SEÑORA PERIODISTA (RPP).—`."""
    said = "EL SEÑOR MINISTRO DE PUERTOS.— No habrá peajes en los puentes."
    page = (
        f"{said}\n\nLA SEÑORA PERIODISTA (RPP).— ¿Y en 2022?\n\n{said}\n\nEL SEÑOR PERIODISTA.— ¿Y después?\n\n{said}"
    )
    found = parse(page, layout="generic").briefing
    assert [turn.speaker and turn.speaker.name for turn in found.turns] == [None] * 5
    assert [e.outlet and e.outlet.name for e in found.exchanges] == ["RPP", None]


def test_rank_of_a_journalist_is_no_part_of_the_outlet() -> None:
    """`director de noticias de Radio Faro` asks for Radio Faro, and not from the podium."""
    page = (
        "PRESIDENTE DE LA REPÚBLICA: Hoy hemos aprobado el plan.\n\nANA RUIZ, CANAL COSTA: ¿Cuándo empieza?\n\n"
        "PRESIDENTE DE LA REPÚBLICA: En abril. El contrato ya está firmado.\n\n"
        "JUAN ROSAS, DIRECTOR DE NOTICIAS DE RADIO FARO: ¿Y los peajes?\n\nPRESIDENTE DE LA REPÚBLICA: No suben.\n\n"
        "TOM HALE, BAY POST POLITICAL EDITOR: ¿Y el año entrante?\n\nPRESIDENTE DE LA REPÚBLICA: Ya veremos."
    )
    found = parse(page, layout="generic").briefing
    assert [e.outlet and e.outlet.name for e in found.exchanges] == ["CANAL COSTA", "RADIO FARO", "BAY POST"]
    assert {
        t.speaker and (t.speaker.name, t.speaker.side) for t in found.turns if t.label == "PRESIDENTE DE LA REPÚBLICA"
    } == {(None, "podium")}


def test_question_after_the_event_names_no_outlet() -> None:
    """`会后有记者问` tells when somebody asked, and not for whom."""
    page = "例行记者会\n\n新华社记者：谁付灯的钱？\n\n林海：省里付。\n\n会后有记者问：楼梯呢？\n\n林海：省里付。"
    found = parse(page, layout="generic").briefing
    assert found.exchanges[1].after_event
    assert found.exchanges[1].outlet is None


def test_outlet_behind_a_reporter_s_name_is_kept_as_printed() -> None:
    """`TOM HALE, Harbour Gazette` asks for the Harbour Gazette, which is in no catalogue."""
    asked = ("TOM HALE, Harbour Gazette: Who pays?", "ANN REED, Northern Radio Post: Since when?")
    found = briefing(
        f"GOVERNOR KORDA: {SAID}", asked[0], f"GOVERNOR KORDA: {SAID}", asked[1], f"GOVERNOR KORDA: {SAID}"
    )
    assert [(e.reporter, e.outlet.name if e.outlet else None) for e in found.exchanges] == [
        ("TOM HALE", "Harbour Gazette"),
        ("ANN REED", "Northern Radio Post"),
    ]


def test_name_behind_a_question_word_is_the_reporter_s() -> None:
    """Germany's press conference prints `Frage Jessen`; `Reporter question` names nobody."""
    found = briefing(
        "Frage Jessen: Wer zahlt?", f"StS Korda: {SAID}", "Reporter question: Seit wann?", f"StS Korda: {SAID}"
    )
    assert [exchange.reporter for exchange in found.exchanges] == ["Jessen", None]


def test_reporter_who_comes_back_asks_for_the_same_outlet() -> None:
    """Who said once for whom they ask need not say so again."""
    found = briefing(
        "Betsy Kline: Hi, Betsy Kline from CNN. Who pays?", f"Dr. Korda: {SAID}", "Lena Tran: Why?", f"Dr. Korda: {SAID}",
        "Betsy Kline: Since when is that so?", f"Dr. Korda: {SAID}",
    )  # fmt: skip
    assert [e.outlet.name if e.outlet else None for e in found.exchanges] == ["CNN", None, "CNN"]
    assert len([speaker for speaker in found.speakers if speaker.side == "press"]) == 2


def test_everyday_word_is_an_outlet_as_a_label() -> None:
    """`VG` may mean anything within a sentence, and the newspaper as a label."""
    found = briefing("VG: Hvem betaler?", f"MR. KORDA: {SAID}", "NRK: Siden når?", f"MR. KORDA: {SAID}")
    assert [e.outlet.name if e.outlet else None for e in found.exchanges] == ["VG", "NRK"]


def test_ids_stay_unique_where_a_number_is_part_of_a_name() -> None:
    """Of two that fold to one id the second gets a number, unless that is an id already."""
    people = [Speaker("", "floor", labels=(label,)) for label in ("Voice 2", "Voice", "Voice +")]
    ids = [person.id for person in joined(people) if person]
    assert len(set(ids)) == len(ids) == 3


def test_two_names_of_one_outlet_are_one() -> None:
    """`CBC` and `The CBC` are one outlet of the briefing, with both names."""
    found = briefing(
        "Ana Ruiz, CBC: Who pays?", f"MR. KORDA: {SAID}", "Tom Hale, The CBC: Since when?", f"MR. KORDA: {SAID}"
    )
    (cbc,) = found.outlets
    assert "The CBC" in cbc.aliases
    assert [exchange.outlet for exchange in found.exchanges] == [cbc, cbc]


@pytest.mark.parametrize(
    ("label", "outlet"),
    [
        ("Reporter (Shargh daily)", "Shargh daily"),
        ("Question (প্রথম আলো)", "প্রথম আলো"),
        ("Question (inaudible)", None),
        ("Question (Through interpreter)", None),
    ],
)
def test_brackets_behind_a_question_word(label: str, outlet: str | None) -> None:
    """A name in brackets is the outlet's, though no catalogue holds it; a note of how it was said is none."""
    page = f"{label}: Who pays for the pier?\n\nMINISTER KORDA: The province pays for all of it.\n\n" * 3
    speaker = parse(page, layout="generic").briefing.turns[0].speaker
    assert (speaker and speaker.outlet and speaker.outlet.name) == outlet


def test_gesture_behind_a_reporter_s_word_is_no_outlet() -> None:
    """China's ministry prints what a reporter does in brackets, and 记者补充 before what one adds."""
    page = (
        "路透社记者：船什么时候开？\n\n发言人：你说的是港口的船吗？\n\n记者（点头）：是。\n\n发言人：五月开。\n\n"
        "记者补充：我问的是去年的船。\n\n发言人：去年的船也是五月开的。\n"
    )
    found = parse(page, layout="generic").briefing
    assert [
        (turn.label, turn.outlet.name if turn.outlet else None) for turn in found.turns if turn.side == "press"
    ] == [
        ("路透社记者", "Reuters"),
        ("记者（点头）", None),
        ("记者补充", None),
    ]
