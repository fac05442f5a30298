"""Which line of a page is its title, among menus, letterheads, mail heads and the head's own words."""

import pytest

from briefingkit.parsing import parse

DIALOGUE = """
Q: Will the bridge be closed in winter?

A: It will stay open. The engineers have looked at every bolt of it.

Q: And who pays for the bolts?

A: The province pays for all of them.
"""


def of_text(*head: str) -> str | None:
    """Give the title of a short dialogue below the given paragraphs."""
    return parse("\n\n".join(head) + "\n" + DIALOGUE, layout="generic").briefing.title


def of_html(title: str, body: str) -> str | None:
    """Give the title of a short dialogue on an HTML page."""
    dialogue = "".join(f"<p>{line}</p>" for line in DIALOGUE.split("\n") if line)
    head = f"<meta charset='utf-8'><title>{title}</title>"
    return parse(f"<html><head>{head}</head><body>{body}{dialogue}</body></html>".encode()).briefing.title


def test_way_through_the_site_is_no_title() -> None:
    """A breadcrumb may name the kind of event; the title stands below it."""
    head = ("Home > Press Conferences > 2021", "Harbour Minister Marla Quint's Press Conference on the Ferry")
    assert of_text(*head) == head[1]


def test_headline_may_hold_what_parts_a_breadcrumb() -> None:
    """Germany's federal press prints » in headlines."""
    body = "<h1>Pressekonferenz » Fähre und Hafen</h1>"
    assert of_html("Fähre und Hafen", body) == "Pressekonferenz » Fähre und Hafen"


def test_lines_of_a_mail_are_no_title() -> None:
    """A mail's head has keys that name briefings too; only its subject is the title."""
    head = ("Content-Type: text/plain; briefing", "Reply-To: Briefing Office", "Subject: Remarks on the ferry")
    assert of_text("\n".join(head)) == "Remarks on the ferry"


def test_markup_that_is_printed_is_no_title() -> None:
    """A page whose tags were escaped twice prints them; a line with one is no title."""
    assert of_text("<b>Press Briefing</b>", "Press Briefing by the Harbour Office") == (
        "Press Briefing by the Harbour Office"
    )


def test_section_of_the_site_is_no_title() -> None:
    """Korea's ministries print the section as a heading, and twice in the title of the page."""
    body = "<h2>대변인 브리핑</h2><h3>항만 대변인 정례 설명 (3.3.)</h3>"
    title = "항만 대변인 정례 설명 (3.3.) | 대변인 브리핑 | 대변인 브리핑 | 항만부"
    assert of_html(title, body) == "항만 대변인 정례 설명 (3.3.)"


def test_headline_that_says_more_than_the_head() -> None:
    """Where the head's title is cut short, the headline of the same event is taken whole."""
    headline = "Press conference by Harbour Minister Marla Quint on the winter ferry"
    assert of_html("Press conference Harbour Minister Quint | Harbours", f"<h1>{headline}</h1>") == headline


def test_title_in_capitals_of_three_lines_is_joined() -> None:
    """The White House of the nineties set its titles in capitals, line for line."""
    head = "PRESS BRIEFING\nBY HARBOUR MINISTER MARLA QUINT\nON THE WINTER FERRY"
    assert of_text(head, "March 3, 1997") == head.replace("\n", " ")


def test_headline_with_a_colon_is_no_label() -> None:
    """The one heading that is the title begins no turn, though it reads like a label."""
    dialogue = "".join(f"<p>{line}</p>" for line in DIALOGUE.split("\n") if line)
    parsed = parse(f"<html><body><h1>Marla Quint: press briefing on the ferry</h1>{dialogue}</body></html>".encode())
    assert parsed.briefing.title == "Marla Quint: press briefing on the ferry"
    assert parsed.briefing.turns[0].label == "Q"


@pytest.mark.parametrize(
    "title",
    [
        "Bakanın basın toplantısı",
        "HAFTALIK BASIN TOPLANTISI",
        "المؤتمر الصحفي لوزير الموانئ",
        "نشست هفتگی سخنگوی وزارت بنادر",
        "港灣部例行說明會",
    ],
)
def test_press_conference_is_named_in_many_languages(title: str) -> None:
    """A line that names the event is the title, also below another line."""
    assert of_text("Harbour", title) == title


def test_menu_on_one_line_is_no_title() -> None:
    """A menu whose items are parted by bars may name press conferences."""
    menu = "Home | Harbour | Ferries | News | Press Conference | Contact"
    assert of_text(menu, "Marla Quint's Press Conference on the Ferry") == "Marla Quint's Press Conference on the Ferry"


def test_line_of_publication_is_no_part_of_the_title() -> None:
    """Brazil's presidency prints `por Portal publicado 13/10/2016 22h54` below the title, in small letters."""
    title = "Entrevista coletiva concedida pela Ministra Marla Quint - Porto Selby"
    assert of_text(title, "por Portal do Porto publicado 13/10/2016 22h54, última modificação 22h55") == title


def test_way_back_is_no_title() -> None:
    """Archives print `Return to Transcripts main page` above the title."""
    assert of_text("Return to Transcripts main page", "Harbour Briefing") == "Harbour Briefing"


def test_title_that_begins_with_the_word_for_a_transcript() -> None:
    """South Africa's titles begin so, as other pages' mail heads do."""
    title = "Transcript: Post-Cabinet media briefing on the harbour"
    assert of_text(title, "Date: Sunday, 27 July 2008", "Venue: Room 153") == title


def test_bullet_is_no_part_of_the_title() -> None:
    """Feeds and dumps print the headline behind a bullet."""
    assert of_text("• Press briefing on the harbour") == "Press briefing on the harbour"


@pytest.mark.parametrize(
    "section", ["PM Transcripts", "Transcripts from the Prime Ministers of Sarmena", "Press Briefings"]
)
def test_name_of_many_events_is_no_title(section: str) -> None:
    """Australia's archive prints its own name above that of the event."""
    assert of_text(section, "Press interview at Port Selby Airport") == "Press interview at Port Selby Airport"


@pytest.mark.parametrize(
    "button",
    ["Imprimir", "Preskočiť navigáciu", "跳至主要内容", "본문 바로가기", "简体版 寄给朋友", "Narzędzia dostępności"],
)
def test_button_above_the_title_is_none(button: str) -> None:
    """Pages of governments begin with ways to the text for those who cannot see the rest."""
    assert of_text(button, "The harbour opens again") == "The harbour opens again"


def test_title_may_end_with_a_full_stop() -> None:
    """Slovakia's government ends titles so, below the names of its sections."""
    assert (
        of_text("Infoservis", "Tlačová konferencia počas rokovania vlády.")
        == "Tlačová konferencia počas rokovania vlády."
    )


def test_key_before_the_title_is_no_part_of_it() -> None:
    """Taiwan's ministry prints `標題:`."""
    assert of_text("標題:新春記者會談話紀錄") == "新春記者會談話紀錄"


def test_way_through_the_site_ends_with_the_title() -> None:
    """Brazil's ministry of finance prints sections below it, which are shorter lines and no titles."""
    page = (
        "Início » “A cidade paga as lâmpadas”, diz Korda\nEconomiaNotícias\n\n“A cidade paga as lâmpadas”, diz Korda\n\n"
        "Repórter: Quem paga?\n\nMinistro Korda: A cidade.\n\nRepórter: Toda a conta?\n\nMinistro Korda: Toda.\n"
    )
    assert parse(page).briefing.title == "“A cidade paga as lâmpadas”, diz Korda"


def test_menu_above_the_title_has_a_word_for_the_press() -> None:
    """Korea's ministry of unification: `Press` alone on a line, once, is no label, and the title stands below it."""
    page = (
        "Search\n\nPress\n\nPress Briefings\n\nRegular Briefing by Spokesperson Ku Hana\n\ncreated\n2024-02-19\n\n"
        "Q. When does the ferry sail?\n\nA. In March.\n\nQ. Who pays?\n\nA. The city.\n"
    )
    assert parse(page).briefing.title == "Regular Briefing by Spokesperson Ku Hana"


def test_name_of_the_site_behind_the_title_of_a_dump() -> None:
    """A dump begins with the head's title; the heading below the menu tells where the title itself ends."""
    menu = "\n".join(f"Item {number}" for number in range(30))
    page = f"Harbour Press Briefing – June 24, 2021 - Department of Harbours\n{menu}\nHarbour Press Briefing – June 24, 2021\n"
    assert parse(page + DIALOGUE).briefing.title == "Harbour Press Briefing – June 24, 2021"


def test_title_that_wraps_before_its_date() -> None:
    """A line that ends with "on" goes on, though the next is a date; a date on a line of its own is none of it."""
    wrapped = "Harbour Ministry Spokesperson Lin Yuan's Regular Press Conference on\nSeptember 29, 2020\n\n"
    long = "The pier will be mended before the ice comes, and the lamps will be lit as\nthey always were.\n\n" * 4
    assert parse(f"{wrapped}{long}{DIALOGUE}").briefing.title == wrapped.replace("\n", " ").strip()
    apart = "Regular press conference of the harbour ministry\nSeptember 29, 2020\n\n"
    assert parse(f"{apart}{long}{DIALOGUE}").briefing.title == "Regular press conference of the harbour ministry"


def test_title_below_the_menu_that_a_converter_kept() -> None:
    """html2text keeps a page's menus, with headings of their own: the one that names the event is the title."""
    menu = "".join(f"  * [Item {number}](/item{number})\n\n" for number in range(20))
    page = f"## Language selection\n\n{menu}# Transcript: the harbour minister holds a news conference on lamps\n\n{DIALOGUE}"
    title = parse(page.encode(), name="page.md").briefing.title
    assert title == "Transcript: the harbour minister holds a news conference on lamps"


def test_section_with_a_date_and_a_subtitle_are_no_titles() -> None:
    """The World Bank prints section and day above the title, NATO who spoke below it."""
    title = "Opening press conference with President Maja Lind"
    assert parse(f"Speeches & Transcripts October 9, 2025\n\n{title}\n\n{DIALOGUE}").briefing.title == title
    below = "by Secretary General Maja Lind, following the meeting of ministers, and press briefing"
    page = f"<html><body><h1>Press conference</h1><p>4 Dec. 2024</p><h2>{below}</h2><p>{DIALOGUE.replace(chr(10) * 2, '</p><p>')}</p></body></html>"
    assert parse(page).briefing.title == "Press conference"


def test_lines_set_in_the_middle_are_apart() -> None:
    """The Bank of Japan sets date, name, title and place in the middle: no line goes on in the next."""
    head = f"{' ' * 50}2023年7月27日\n{' ' * 58}日 本 銀 行\n\n{' ' * 26}榛名審議委員記者会見\n{' ' * 15}於　旭川市\n\n"
    said = "（問） 灯台の費用は誰が負担しますか。また、今後の計画についてお聞かせくださ\nい。階段についてもお願い致します。\n"
    answered = "（答） 灯台の費用は、これまでと同様に県が負担しておりますし、今後の計画に\nついても、県と相談しながら進めて参ります。\n"
    briefing = parse(head + (said + answered) * 4).briefing
    assert briefing.title == "榛名審議委員記者会見"
    assert len(briefing.turns) == 8


def test_title_in_a_dump_below_a_long_menu() -> None:
    """A dump of a page keeps its menu, whose items name sections: the line that names the event is the title."""
    menu = "Skip to content\n\nFacebook\n\n" + "".join(f"Item {n}\n\n" for n in range(20)) + "Press Briefings\n\n"
    title = "Transcript of the Press Briefing by the Spokesperson on Friday, 19 May 2023"
    assert parse(f"{menu}{title}\n\nPosted on May 19, 2023\n\n{DIALOGUE}").briefing.title == title


@pytest.mark.parametrize(
    "line", ["[Picture: Press briefing]", "Releases  |  Transcripts  |  Subscribe  |  Contact", "Ugrás a tartalomra"]
)
def test_pictures_and_menus_on_one_line_are_no_titles(line: str) -> None:
    """What stands for a picture, and a menu on one line, name no event."""
    assert parse(f"{line}\n\nPress briefing on the lamps\n\n{DIALOGUE}").briefing.title == "Press briefing on the lamps"


def test_last_line_of_a_title_holds_place_and_day() -> None:
    """Singapore's ministry wraps titles, and the last line begins with "in" and ends with the day."""
    lines = [
        "TRANSCRIPT OF MINISTER LIN YUAN'S DOORSTOP INTERVIEW WITH MEDIA AT THE MEETING OF",
        "THE HARBOURS IN PORT KESTREL, 5 AUGUST 2022",
    ]
    long = (
        "Minister: The pier will be mended before the ice comes, and the lamps will be lit as\nthey always were.\n\n"
        * 4
    )
    assert parse("\n".join(lines) + f"\n\n{long}Question: Who pays?\n\n{long}").briefing.title == " ".join(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("Harbour Minister Marla Quint's Regular Press", "Conference on May 11, 2018"),
        ("Harbour Minister Marla Quint's Regular Press Conference", "on September 29, 2020"),
        ("Pressekonferenz der Hafenministerin Marla Quint", "vom 11. Mai 2018"),
    ],
)
def test_title_that_wraps_within_its_words_or_before_the_day(lines: tuple[str, str]) -> None:
    """Dumps wrap a title where the line is full; a date on its own line below is none of it."""
    assert of_text("\n".join(lines)) == " ".join(lines)
    assert of_text(f"{lines[0]}\nMay 11, 2018") == lines[0]


def test_line_that_names_who_gives_the_transcript_is_no_title() -> None:
    """Australia's ministers print "Transcript by The Hon Ilse Korda MP" above the title."""
    found = parse("Transcript by The Hon Ilse Korda MP\n\nDoorstop Interview, Harbour\n\nE&OE\n\nQ: Who?\n\nA: We.\n")
    assert found.briefing.title == "Doorstop Interview, Harbour"


def test_title_of_a_page_in_one_line() -> None:
    """Archives of documents print a whole page in one line, the title first."""
    page = (
        "TRANSCRIPT OF MINISTER 'S MEDIA INTERVIEW ON 2 MAY 2027 AT 6 PM Q: Who pays for the lamps? Mr Korda: The province "
        "does. Q: Since when? Mr Korda: Since Monday. It is paid for. Q: And the pier? Mr Korda: It is open again."
    )
    found = parse(page, layout="generic").briefing
    assert found.title == "TRANSCRIPT OF MINISTER 'S MEDIA INTERVIEW ON 2 MAY 2027 AT 6 PM"
    assert len(found.turns) == 6


def test_words_of_an_official_are_no_title() -> None:
    """News sites print the day's questions without any title; a line of stars is none either."""
    said = "« Nous respectons la demande des hôtes de la conférence de presse, et nous y serons tous à midi. «"
    page = f"***********\n\nQuestion : Qui paie les lampes ?\n\nLe Premier ministre : {said}\n\n" * 3
    assert parse(page, layout="generic").briefing.title is None


def test_section_of_a_korean_ministry_above_the_title() -> None:
    """Korea's foreign ministry prints the section, then the title with who briefs behind a colon."""
    found = parse(
        "외교부\n\n외교부 브리핑\n\n대변인 정례브리핑 (12.29 브리퍼 : 부대변인)\n\n<질문> 요금은 누가 냅니까?\n\n<답변> 도가 냅니다.\n"
    )
    assert found.briefing.title == "대변인 정례브리핑 (12.29 브리퍼 : 부대변인)"


def test_title_in_two_languages_is_no_way_through_the_site() -> None:
    """Canada prints both titles on one line, with a stroke between."""
    title = "Media availability with Minister Anne Tremblay / Mêlée de presse avec la ministre Anne Tremblay"
    page = f"{title}\n\nMarch 12, 2019\n\nQuestion: Who pays?\n\nMinister: The province.\n\nQuestion: Since when?\n\nMinister: Monday."
    assert parse(page, layout="generic").briefing.title == title
    way = f"Home / Press conferences\n\n{page.replace(title, 'Press conference on the lamps')}"
    assert parse(way, layout="generic").briefing.title == "Press conference on the lamps"


def test_headline_that_goes_on_where_the_page_s_own_title_ends() -> None:
    """Serbia's presidency shortens the title in the page's head."""
    body = (
        "<p>Question: Who pays?</p><p>Minister: The province.</p><p>Question: Since when?</p><p>Minister: Monday.</p>"
    )
    page = f"<html><head><title>Обраћање председника</title></head><body><h1>Обраћање председника Србије јавности</h1>{body}</body></html>"
    assert parse(page.encode(), layout="generic").briefing.title == "Обраћање председника Србије јавности"


def test_press_meet_is_an_event() -> None:
    """Nepal's ministry says so; the section below is no title."""
    title = "Weekly Press Meet by the Spokesperson of the Ministry of Harbours"
    page = f"{title}\n12 March 2019\n\n1. Opening remarks\n\nQuestion: Who pays?\n\nAnswer: The province.\n\nQuestion: Since when?\n\nAnswer: Monday."
    assert parse(page, layout="generic").briefing.title == title
