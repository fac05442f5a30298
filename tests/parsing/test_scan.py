"""The ways in which a label is parted from the words."""

import pytest

from briefingkit.parsing import parse

ASKED = "Who pays for the lamps of all the lighthouses of the coast?"
SAID = "The province pays for all of them. It always has, and it always will."


def outline(page: str | bytes) -> list[tuple[str | None, str | None, str]]:
    """Give the turns as (label, time, text)."""
    return [(turn.label, turn.time, turn.text) for turn in parse(page, layout="generic").briefing.turns]


def test_name_and_time_on_a_line_of_their_own() -> None:
    """Transcription software prints name and time above the words."""
    page = (
        f"Ilse Brandt  0:12\n{SAID}\n\nTom Hale  0:20\n{ASKED}\n\nIlse Brandt  0:31\n{SAID}\n\n"
        f"Tom Hale  0:40\nAnd the stairs?\n\nIlse Brandt  0:50\n{SAID}\n"
    )
    assert outline(page) == [
        ("Ilse Brandt", "0:12", SAID),
        ("Tom Hale", "0:20", ASKED),
        ("Ilse Brandt", "0:31", SAID),
        ("Tom Hale", "0:40", "And the stairs?"),
        ("Ilse Brandt", "0:50", SAID),
    ]


def test_time_before_the_label() -> None:
    """A time mark may stand before the label."""
    page = f"[00:12] Q: {ASKED}\n\n[00:20] A: {SAID}\n\n[00:31] Q: Why?\n\n[00:40] A: {SAID}"
    assert [(label, time) for label, time, _ in outline(page)] == [
        ("Q", "00:12"),
        ("A", "00:20"),
        ("Q", "00:31"),
        ("A", "00:40"),
    ]


@pytest.mark.parametrize("colon", ["", "：", ":"])
def test_brackets_with_and_without_a_colon(colon: str) -> None:
    """Labels in brackets may have a colon behind them."""
    page = f"【记者】{colon}谁付灯的钱？\n\n【林海部长】{colon}省里付。\n\n【记者】{colon}楼梯呢？\n\n【林海部长】{colon}也是。"
    assert [(label, text) for label, _, text in outline(page)] == [
        ("记者", "谁付灯的钱？"),
        ("林海部长", "省里付。"),
        ("记者", "楼梯呢？"),
        ("林海部长", "也是。"),
    ]


def test_bold_type_alone_parts_the_label() -> None:
    """A name in bold at the head of a paragraph is a label, though no colon follows."""
    turns = [("Tom Hale", ASKED), ("Ilse Brandt", SAID), ("Tom Hale", f"And again: {ASKED}"), ("Ilse Brandt", SAID)]
    body = "".join(f"<p><b>{name}</b> {text}</p>" for name, text in turns)
    found = outline(f"<html><head></head><body><h1>Press briefing</h1>{body}</body></html>".encode())
    assert [(label, text) for label, _, text in found] == turns


def test_bold_initial_is_no_label() -> None:
    """A first letter set in bold is an ornament."""
    turns = [("Q", ASKED), ("A", SAID), ("Q", "Why?"), ("A", SAID)]
    body = "".join(
        f"<p>{label}: {text}</p><p><b>“T</b>he lamps are lit from dusk to dawn.”</p>" for label, text in turns
    )
    found = outline(f"<html><head></head><body><h1>Press briefing</h1>{body}</body></html>".encode())
    assert [label for label, _, _ in found] == ["Q", "A", "Q", "A"]


def test_dash_behind_a_question_word_is_no_word() -> None:
    """France's foreign ministry prints `Q - …` and `R - …`."""
    page = f"Q - {ASKED}\n\nR - {SAID}\n\nQ - Why?\n\nR - {SAID}"
    assert [(label, text) for label, _, text in outline(page)] == [
        ("Q", ASKED),
        ("R", SAID),
        ("Q", "Why?"),
        ("R", SAID),
    ]


def test_page_whose_line_ends_are_lost() -> None:
    """Labels are found within one long line, behind the ends of sentences."""
    part = f"Q: {ASKED} A: {SAID} "
    found = outline("Press briefing on the lighthouses. " + part * 6)
    assert [(label, text) for label, _, text in found][-12:] == [("Q", ASKED), ("A", SAID)] * 6


def test_bare_q_where_line_ends_are_lost() -> None:
    """Datasets of White House briefings keep a page as one line; the Q has no colon there, and Q3 is a quarter."""
    planks = "Every plank of it was seen. " * 120
    page = (
        "MS. DARN: Hello, everybody. It is bumpy, so be quick. Go ahead. Q Thanks. Will the pier be closed in Q3? "
        "MS. DARN: It will not be closed at all. Q “Not at all”? Are you sure? MS. DARN: I am as sure as I can be. "
        f"We have looked at it. {planks}Q And the ice? MS. DARN: Ask the ice. Q3 numbers will come. Q When? "
        "MS. DARN: In May. Q Thank you. MS. DARN: Thank you all. That was quick enough for me."
    )
    found = parse(page, layout="generic").briefing
    assert [turn.text for turn in found.turns if turn.side == "press"] == [
        "Thanks. Will the pier be closed in Q3?",
        "“Not at all”? Are you sure?",
        "And the ice?",
        "When?",
        "Thank you.",
    ]


def test_initials_in_a_column_of_their_own() -> None:
    """WHO prints initials: MR is a person there, and no title."""
    page = 2 * (
        "TJ        Good day. We begin with Shoko of the Harbour Gazette.\n\n"
        "SH        When does the second phase begin?\n\n"
        "MR        When the members are named, and not before.\n\n"
        "TJ        Thank you. Bayram, please go ahead.\n\n"
        "BA        Is an end in sight?\n\n"
        "MR        It is not. We go on.\n\n"
        "TJ        Thank you all.\n\n"
    )
    found = parse(page, layout="generic").briefing
    assert [turn.label for turn in found.turns] == ["TJ", "SH", "MR", "TJ", "BA", "MR", "TJ"] * 2


def test_full_stop_and_dash_part_labels_of_all_kinds() -> None:
    """Spain's government: offices, names and initials before `.-`, and the P of the question."""
    page = (
        "Ministra Portavoz.- Buenos días. Abrimos el turno de preguntas.\n\n"
        "S.E. de Comunicación.- Comenzamos con la primera pregunta: El País.\n\n"
        "P.- Quería preguntarle al ministro: ¿qué pasa con el muelle?\n\n"
        "Sr. Larra.- El muelle se abre en mayo. Lo he dicho: en mayo.\n\n"
        "S.E. de Comunicación.- Última pregunta.\n\n"
        "P.- ¿De qué año?\n\n"
        "Sr. Larra.- De este.\n\n"
        "Ministra Portavoz.- Muchas gracias a todos.\n"
    )
    found = parse(page, layout="generic").briefing
    assert [(turn.label, turn.side) for turn in found.turns] == [
        ("Ministra Portavoz", "podium"),
        ("S.E. de Comunicación", "floor"),
        ("P", "press"),
        ("Sr. Larra", "podium"),
        ("S.E. de Comunicación", "floor"),
        ("P", "press"),
        ("Sr. Larra", "podium"),
        ("Ministra Portavoz", "podium"),
    ]


def test_dash_parts_a_letter_from_a_long_sentence() -> None:
    """`Q - Et bienvenue …` begins a paragraph in which nothing else could part a label for a hundred characters."""
    asked = f"Et bienvenue au port en ce début de saison {'pleine de brume et de vent ' * 6}, quels bateaux entrent ?"
    said = f"Tous les bateaux qui ont un pilote à bord {'et une lampe allumée à la proue ' * 6}entrent comme toujours."
    assert outline(f"Q - {asked}\n\nR - {said}\n\n" * 2) == [("Q", None, asked), ("R", None, said)] * 2


def test_colon_within_the_brackets_of_a_label_parts_nothing() -> None:
    """South Africa's government prints the moderator's office in brackets, with a colon of its own."""
    page = (
        "MODERATOR (Acting CEO: GCIS): Good morning. The Minister will speak first.\n\n"
        "MINISTER NKOSI: Thank you. The harbour (note: the old one) opens on Monday.\n\n"
        "JOURNALIST: Who paid for the dredging?\n\n"
        "MINISTER NKOSI: The province did.\n"
    )
    assert outline(page) == [
        ("MODERATOR (Acting CEO: GCIS)", None, "Good morning. The Minister will speak first."),
        ("MINISTER NKOSI", None, "Thank you. The harbour (note: the old one) opens on Monday."),
        ("JOURNALIST", None, "Who paid for the dredging?"),
        ("MINISTER NKOSI", None, "The province did."),
    ]


def test_office_of_several_words_before_a_name_and_a_comma() -> None:
    """The UN's missions in Africa print the whole office in French, in small letters, before the name."""
    page = (
        "Directrice de la Communication, Aline Bassène : Bonjour à tous. Deux invités vont parler.\n\n"
        "Cheffe du bureau de Mbao, Marie Dufour : Merci. La situation reste calme dans la province.\n\n"
        "Journaliste : Les routes sont-elles ouvertes ?\n\n"
        "Cheffe du bureau de Mbao, Marie Dufour : Elles le sont depuis lundi.\n\n"
        "Medio no identificado: ¿Y el puerto?\n\n"
        "Directrice de la Communication, Aline Bassène : Il l’est aussi.\n"
    )
    assert [label for label, _, _ in outline(page)] == [
        "Directrice de la Communication, Aline Bassène",
        "Cheffe du bureau de Mbao, Marie Dufour",
        "Journaliste",
        "Cheffe du bureau de Mbao, Marie Dufour",
        "Medio no identificado",
        "Directrice de la Communication, Aline Bassène",
    ]


def test_name_in_latin_letters_behind_the_word_for_reporter() -> None:
    """Taiwan's foreign ministry prints foreign reporters under their own names."""
    page = (
        "英國廣播公司記者 Ana Ruiz：請問發言人，這艘船何時抵達？\n\n"
        "發言人：船期尚未確定，我們會在確定後對外說明。\n\n"
        "中央社記者：請問費用由誰支付？\n\n"
        "發言人：費用由本部支付，已列入今年預算。\n"
    )
    assert [label for label, _, _ in outline(page)] == ["英國廣播公司記者 Ana Ruiz", "發言人", "中央社記者", "發言人"]


def test_who_answers_in_brackets_behind_a_triangle() -> None:
    """Korea's papers print the company or ministry, the name and the office so."""
    page = (
        "<질문> 요금은 언제 오릅니까?\n\n"
        "▲(한전 박 부사장) 요금은 7월에 오릅니다. 더 드릴 말씀은 없습니다.\n\n"
        "<질문> 지원은 있습니까?\n\n"
        "▲(산업부 김 국장) 지원이 있습니다.\n"
    )
    assert [label for label, _, _ in outline(page)] == ["질문", "한전 박 부사장", "질문", "산업부 김 국장"]


def test_outlet_alone_behind_the_question_s_word() -> None:
    """The peace mission in Bosnia printed who asks on a line of its own, and the question below."""
    page = (
        "**Q: Oslobodjenje**\n\nHas the road been opened?\n\n"
        "**Maj. Tom Hale**\n\nIt has been open since Monday.\n\n"
        "**Q: Ana Ruiz, Reuters**\n\nWho was arrested?\n\n"
        "**Maj. Tom Hale**\n\nWe do not give names.\n\n"
        "**Q: Reuters has said so. Is it true?**\n\n"
        "**Maj. Tom Hale**\n\nIt is.\n\n"
        "**Q: — for a period of time?**\n\n"
        "**Maj. Tom Hale**\n\nFor all time.\n"
    )
    assert outline(page) == [
        ("Q: Oslobodjenje", None, "Has the road been opened?"),
        ("Maj. Tom Hale", None, "It has been open since Monday."),
        ("Q: Ana Ruiz, Reuters", None, "Who was arrested?"),
        ("Maj. Tom Hale", None, "We do not give names."),
        ("Q", None, "Reuters has said so. Is it true?"),
        ("Maj. Tom Hale", None, "It is."),
        ("Q", None, "— for a period of time?"),
        ("Maj. Tom Hale", None, "For all time."),
    ]


def test_prime_minister_behind_a_time_in_brackets() -> None:
    """`[00:34] PM:` is a label, though `00:34 PM` is a time."""
    page = "[00:01] Q: Who pays?\n\n[00:34] PM: We do.\n\n[00:41] Q: Why?\n\n[00:51] PM: It was 10:30 PM: late.\n"
    assert outline(page) == [
        ("Q", "00:01", "Who pays?"),
        ("PM", "00:34", "We do."),
        ("Q", "00:41", "Why?"),
        ("PM", "00:51", "It was 10:30 PM: late."),
    ]


def test_page_in_one_line_with_a_wide_gap_behind_its_letter() -> None:
    """A scraper that joins the White House's lines keeps the no-break spaces behind Q; MRS. ends no sentence."""
    page = (
        "Harbour Room 1:06 P.M. EST MRS. DARN:\u00a0 Hello, everybody. It is bumpy, so be quick. "
        "Q\u00a0\u00a0\u00a0 Thanks. Will the pier be closed in Q3? "
        "MRS. DARN:\u00a0 It will not be closed at all. Q\u00a0\u00a0\u00a0 “Not at all”? "
        "MRS. DARN:\u00a0 I am as sure as I can be. Q\u00a0\u00a0\u00a0 When will it be mended? "
        "MRS. DARN:\u00a0 In May. Thank you all.\u00a0 That was quick enough for me, and I hope for you, for once."
    )
    assert [(label, said.split()[0]) for label, _, said in outline(page)] == [
        ("MRS. DARN", "Hello,"),
        ("Q", "Thanks."),
        ("MRS. DARN", "It"),
        ("Q", "“Not"),
        ("MRS. DARN", "I"),
        ("Q", "When"),
        ("MRS. DARN", "In"),
    ]


def test_short_page_in_one_line_with_its_heading() -> None:
    """China's ministry answers one question a page; a scraper may join even menu, title and date with it."""
    page = (
        "首页 > 外交动态 外交部发言人就港口灯塔答记者问 来源： （供稿） 2021-09-20 18:58 [字体：大 中 小] 打印本页 "
        "问：灯塔的灯泡由谁出钱更换？中方对此有何评论？ "
        "答：费用由省里支付，一向如此。灯塔将于五月重新点亮，届时所有船只都可以安全进港，请大家放心。"
    )
    assert [label for label, _, _ in outline(page)] == ["问", "答"]


def test_names_in_square_brackets_where_the_page_prints_all_so() -> None:
    """Some subtitlers put every speaker in brackets; a note in brackets is none."""
    said = "The pier is open again, and it holds."
    page = (
        f"[Ilse Darn] {said}\n\n[Tom Hale] Since when?\n\n[Ilse Darn] Since Monday.\n\n[Applause] Thank you all.\n\n"
        f"[Reuters] Who paid?\n\n[Ilse Darn] The province did. {said}\n\n[Tom Hale] And the ice?\n\n[Ilse Darn] It is thick.\n"
    )
    assert [label for label, _, _ in outline(page)] == [
        "Ilse Darn", "Tom Hale", "Ilse Darn", "Reuters", "Ilse Darn", "Tom Hale", "Ilse Darn"
    ]  # fmt: skip
    assert "[Applause] Thank you all." in parse(page, layout="generic").briefing.turns[2].text
    once = "MS. DARN: It is open.\n\nQ: Why?\n\nMS. DARN: [The minister] wished it.\n\n[Ilse] is away.\n"
    assert [label for label, _, _ in outline(once)] == ["MS. DARN", "Q", "MS. DARN"]


def test_letter_that_ends_an_abbreviation_is_no_label() -> None:
    """Where each sentence has a line, "U.S." may be cut in two, again and again."""
    said = "We thank the U.\nS.\nfor it."
    page = f"MS. DARN: {said}\n\nQ: Why?\n\nMS. DARN: {said}\n\nQ: When?\n\nMS. DARN: {said}\n\n{said}\n"
    assert [label for label, _, _ in outline(page)] == ["MS. DARN", "Q", "MS. DARN", "Q", "MS. DARN"]


def test_names_before_a_dash_where_the_page_prints_all_so() -> None:
    """A name that stands there once, or in Chinese, is a label too; a dash in prose parts none."""
    said = "The pier is open again, and it holds the lamps and the ropes."
    page = (
        f"Ilse Darn - {said}\n\nTom Hale - Since when?\n\nIlse Darn – Since Monday. {said}\n\n"
        f"路透社记者 - Who paid for it, and when was it paid?\n\nIlse Darn - The province did. {said}\n\n"
        "Three things matter - ropes, planks and lamps - to all of us.\n\n"
        f"Ana Ruiz - And the ice?\n\nIlse Darn - It is thick. {said}\n\nTom Hale - How thick?\n\nIlse Darn - {said}\n"
    )
    assert [label for label, _, _ in outline(page)] == [
        "Ilse Darn", "Tom Hale", "Ilse Darn", "路透社记者", "Ilse Darn", "Ana Ruiz", "Ilse Darn", "Tom Hale", "Ilse Darn"
    ]  # fmt: skip


def test_names_before_a_tab_where_the_page_prints_all_so() -> None:
    """A table saved as text parts label and words by a tab; in Chinese too, and for a name that stands there once."""
    said = "The pier is open again, and it holds."
    page = (
        f"Spokesperson Ilse Darn's Press Conference\n\nIlse Darn\t{said}\n\nTom Hale\tSince when?\n\nIlse Darn\tSince Monday. {said}\n\n"
        f"路透社记者\tWho paid for it?\n\nIlse Darn\tThe province did. {said}\n\nAna Ruiz\tAnd the ice?\n\nIlse Darn\tIt is thick.\n"
    )
    assert [label for label, _, _ in outline(page)] == [
        "Ilse Darn", "Tom Hale", "Ilse Darn", "路透社记者", "Ilse Darn", "Ana Ruiz", "Ilse Darn"
    ]  # fmt: skip


def test_contents_of_a_recording_are_no_labels() -> None:
    """Blogs print times and topics of a recording above its transcript."""
    page = (
        "Pressekonferenz vom 6. Dezember 2027\n\nThemen:\n00:00 Intro\n00:15 Beginn\n00:55 Streit im Haus der Ministerin\n"
        "08:23 Fähren / Hafen\n11:40 Leuchtturm\n\nFRAGE HÖNIG: Wer bezahlt die Lampen?\n\n"
        "STS DARN: Die Provinz.\n\nFRAGE HALE: Seit wann?\n\nSTS DARN: Seit Montag.\n"
    )
    assert [label for label, _, _ in outline(page)] == ["FRAGE HÖNIG", "STS DARN", "FRAGE HALE", "STS DARN"]


def test_colon_within_a_note_in_brackets_parts_no_label() -> None:
    """India's ministry notes translations so; with the note, the question goes on."""
    page = (
        "Tom Hale: Sir, diyon ka paisa kaun dega?\n\n[Question in Hindi: Approximate Translation] Who pays for the lamps?\n\n"
        "Ilse Darn, Official Spokesperson: The province.\n\nAna Ruiz: Since when?\n\n"
        "Ilse Darn, Official Spokesperson: Since Monday.\n"
    )
    found = outline(page)
    assert [label for label, _, _ in found][:2] == ["Tom Hale", "Ilse Darn, Official Spokesperson"]
    assert "Approximate Translation" in found[0][2]


def test_initials_in_a_column() -> None:
    """WHO's transcripts print initials in a column, some of them once; a line of its end is none of them."""
    page = (
        "Virtual Press conference transcript - 14 June 2027\n\nCL          Hello and welcome to today's conference.\n\n"
        "TAG        Thank you, Chris. Today is the day of the lamps.\n\nCL          We start with Simon. Simon, please.\n\n"
        "SI           Thank you. Who pays for them?\n\nRL          Thank you for the question. The province does.\n\n"
        "CL          Thank you all.\n\nEND                1:52 P.M. EST\n"
    )
    assert [label for label, _, _ in outline(page)] == ["CL", "TAG", "CL", "SI", "RL", "CL"]


def test_french_spaces_before_the_marks_of_a_page_in_one_line() -> None:
    """French sets a space before question marks and colons."""
    page = (
        "Conférence de presse du 14 mai 2027\nLe porte-parole a tenu une conférence de presse. Q : Qui paie les lampes ? "
        "R : La province paie tout. Q : Depuis quand ? Et combien ? R : Depuis lundi, et peu. Q : Le quai est-il ouvert ? "
        "R : Il est ouvert à tous depuis la semaine passée, et les lampes y sont allumées tous les soirs jusqu'à minuit. "
        "Q : Et la glace ? R : Elle est épaisse, et personne ne doit y marcher avant la fin de la semaine prochaine.\n"
    )
    assert [label for label, _, _ in outline(page)] == ["Q", "R"] * 4


def test_chevrons_of_captions_within_a_line() -> None:
    """Broadcasters print the captions of a whole press conference in one line."""
    page = (
        "and we will do more. >> Question: who pays for the lamps? Nobody has told us so far, and -- >> Minister Ilse Darn: "
        "the province does. It has paid since monday. >> Question: will it go on? >> Minister Ilse Darn: it will, i am sure."
    )
    assert [label for label, _, _ in outline(page)] == ["Question", "Minister Ilse Darn"] * 2


def test_letter_and_who_asks_on_a_line_once() -> None:
    """Niigata prints each reporter once; the numbered contents and the headings are no labels."""
    page = (
        "令和8年5月11日 知事 定例記者会見\n1 日時 令和8年5月11日(月曜日) 10時01分~10時43分\n2 場所 記者会見室\n"
        "3 知事発表項目(10時01分~10時03分)\n4 質疑項目(10時03分~10時43分)\n知事発表\n灯台の修理について、来月から始めることにしました。以上です。\n"
        "質疑\nQ 代表幹事(時事通信)\n費用はどなたが負担されますか。\nA 知事\n県が負担します。\nQ 新潟日報\nいつ終わりますか。\nA 知事\n年内です。\n"
        "Q NHK\n料金はどうでしょうか。\nA 知事\n変わりません。\n"
    )
    assert [label for label, _, _ in outline(page)] == [
        None, "Q 代表幹事(時事通信)", "A 知事", "Q 新潟日報", "A 知事", "Q NHK", "A 知事"
    ]  # fmt: skip


def test_figure_behind_an_office_with_a_bullet() -> None:
    """Nagasaki's answers may begin with a figure."""
    page = "○記者(NHK) 何回目ですか。\n\n○知事 3回目です。\n\n○記者(NHK) いつですか。\n\n○知事 来月です。\n"
    assert [label for label, _, _ in outline(page)] == ["記者(NHK)", "知事"] * 2


def test_dateline_of_an_agency_is_no_label() -> None:
    """Market News prints a part of a press conference below its dateline."""
    page = (
        "     WASHINGTON (MNI) - The following is the portion of a transcript from\nthe press conference of the chair\n"
        "     Q: Who pays for the lamps, and since\nwhen has it been so?\n     A: The province does.\n     Q: And the pier?\n"
        "     A: It is open.\n"
    )
    assert [label for label, _, _ in outline(page)] == ["Q", "A"] * 2
