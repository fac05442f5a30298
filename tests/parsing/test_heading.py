"""What a page says of itself above the transcript: title, dates, place, and where the words begin."""

import datetime

import pytest

from briefingkit.layouts import Layout
from briefingkit.parsing import Parsed, parse
from briefingkit.parsing.event_date import read_date
from briefingkit.parsing.paragraphs import paragraphs
from briefingkit.sources import Line, read

DIALOGUE = """
Q: Will the bridge be closed in winter?

A: It will stay open. The engineers have looked at every bolt of it.

Q: And who pays for the bolts?

A: The province pays for all of them.
"""


def page(*head: str, name: str | None = None) -> Parsed:
    """Parse a short dialogue below the given lines."""
    return parse("\n\n".join(head) + "\n" + DIALOGUE, layout="generic", name=name)


def html(head: str, body: str) -> Parsed:
    """Parse a short dialogue on an HTML page."""
    dialogue = "".join(f"<p>{line}</p>" for line in DIALOGUE.split("\n") if line)
    source = f"<html><head><meta charset='utf-8'>{head}</head><body>{body}{dialogue}</body></html>"
    return parse(source.encode(), layout="generic")


def codes(parsed: Parsed) -> set[str]:
    """Give the codes of all diagnostics."""
    return {d.code for d in parsed.diagnostics}


def test_title_date_wins() -> None:
    """The title's own date is the day of the event, whatever else is printed."""
    parsed = page("Press Briefing by the Harbour Office, March 3, 2021", "2021-03-05 20:15")
    assert parsed.briefing.date == datetime.date(2021, 3, 3)
    assert parsed.briefing.published == datetime.datetime(2021, 3, 5, 20, 15)


def test_year_comes_from_publication() -> None:
    """A title without a year takes that of the publication, and says so."""
    parsed = page("Press Briefing by the Harbour Office on March 3", "Published: 2021-03-05 20:15")
    assert parsed.briefing.date == datetime.date(2021, 3, 3)
    assert "date-year-from-publication" in codes(parsed)


def test_year_before_publication_at_new_year() -> None:
    """A briefing of late December that is put out in January belongs to the year before."""
    parsed = page("Press Briefing by the Harbour Office on December 30", "Published: 2021-01-04 10:00")
    assert parsed.briefing.date == datetime.date(2020, 12, 30)


def test_leap_day_takes_the_year_that_has_one() -> None:
    """The 29th of February cannot be in the year of the publication if that has none."""
    parsed = page("Press Briefing by the Harbour Office on February 29", "Published: 2021-01-04 10:00")
    assert parsed.briefing.date == datetime.date(2020, 2, 29)


def test_year_comes_from_the_file_name() -> None:
    """Where the page prints no year, the file's name of the same day and month gives it."""
    parsed = page("Press Briefing by the Harbour Office on March 3", name="briefing-2019-03-03.txt")
    assert parsed.briefing.date == datetime.date(2019, 3, 3)
    (told,) = [d for d in parsed.diagnostics if d.code == "date-year-from-publication"]
    assert told.message == "the title prints no year; 2019 is that of the file"


def test_year_comes_from_the_head_of_the_file_name() -> None:
    """Files are as often named day first, then title."""
    parsed = page("Press Briefing by the Harbour Office on March 3", name="2019-03-03-briefing.txt")
    assert parsed.briefing.date == datetime.date(2019, 3, 3)


def test_file_name_of_another_day_gives_no_year() -> None:
    """A file name that tells another day says nothing of the event."""
    parsed = page("Press Briefing by the Harbour Office on March 3", name="2019-11-20-download.txt")
    assert parsed.briefing.date is None
    assert "date-missing" in codes(parsed)


def test_two_lines_that_agree_override_the_title() -> None:
    """Where two lines below agree on another day, the title is misprinted; both are told."""
    parsed = page(
        "Press Briefing by the Harbour Office, March 3, 2020",
        "Port Selby, March 3, 2021",
        "Given on March 3, 2021 at the town hall",
    )
    assert parsed.briefing.date == datetime.date(2021, 3, 3)
    (conflict,) = [d for d in parsed.diagnostics if d.code == "date-conflict"]
    assert conflict.message == "the title says 2020-03-03, and 2 lines below say 2021-03-03, which is taken"


def test_line_that_confirms_the_title_keeps_its_day() -> None:
    """Where a line has the title's own day, two with another are those of publication."""
    parsed = page(
        "Press Briefing by the Harbour Office, March 3, 2020",
        "Port Selby, March 3, 2020",
        "Archive of March 9, 2021",
        "Port Selby, March 9, 2021",
    )
    assert parsed.briefing.date == datetime.date(2020, 3, 3)
    assert "date-conflict" not in codes(parsed)


def test_one_line_does_not_override_the_title() -> None:
    """One line with another date is as likely that of the publication."""
    parsed = page("Press Briefing by the Harbour Office, March 3, 2020", "March 9, 2021")
    assert parsed.briefing.date == datetime.date(2020, 3, 3)
    assert "date-conflict" not in codes(parsed)


def test_event_date_is_not_the_publication() -> None:
    """Two dates below a title without one: the one that is told as publication is not the event's."""
    parsed = page("Press Briefing by the Harbour Office", "March 3, 2021", "Published: March 9, 2021")
    assert parsed.briefing.date == datetime.date(2021, 3, 3)
    assert parsed.briefing.published == datetime.date(2021, 3, 9)


def test_event_date_below_a_dated_line_of_publication() -> None:
    """A line of publication that prints its own date says nothing of the date below it."""
    parsed = page("Press Briefing by the Harbour Office", "Published: March 9, 2021", "March 3, 2021")
    assert parsed.briefing.date == datetime.date(2021, 3, 3)


def test_word_of_publication_stands_on_the_line_above() -> None:
    """What a date is may be told on the line before it."""
    parsed = page("Press Briefing by the Harbour Office", "March 3, 2021", "Last updated", "March 9, 2021")
    assert parsed.briefing.date == datetime.date(2021, 3, 3)
    assert parsed.briefing.published == datetime.date(2021, 3, 9)


def test_date_below_the_title_comes_before_one_above_it() -> None:
    """Sites print today's date above the title, papers the day of issue; the day of the event stands below."""
    parsed = page("Harbour Office | December 23, 2024", "Press Briefing by the Harbour Office", "(March 3, 2021)")
    assert parsed.briefing.date == datetime.date(2021, 3, 3)


def test_date_that_is_named_so_comes_first() -> None:
    """Below the title an agency's line of issue may stand before the day that is named as the event's."""
    parsed = page("Press Briefing by the Harbour Office", "Harbour News | March 9, 2021", "Date:", "March 3, 2021")
    assert parsed.briefing.date == datetime.date(2021, 3, 3)


def test_figures_are_read_in_the_language_of_the_text() -> None:
    """Where the page's head tells no language, its words do, and so whether the day comes first."""
    spoken = "El puerto está abierto y los barcos que esperan en la bahía van a entrar con la marea de la tarde. " * 9
    text = (
        f"Rueda de prensa del puerto\n\n05/03/2021\n\nP.- ¿Y el faro?\n\nR.- {spoken}\n\nP.- ¿Y los barcos?\n\nR.- Sí."
    )
    assert parse(text, layout="generic").briefing.date == datetime.date(2021, 3, 5)


@pytest.mark.parametrize(
    ("spoken", "day"),
    [
        ("The harbour centre is in favour of the programme.", datetime.date(2021, 3, 5)),
        ("The harbor center is in favor of the defense.", datetime.date(2021, 5, 3)),
        ("The tower stands.", None),
    ],
)
def test_spelling_tells_which_figure_is_the_day(spoken: str, day: datetime.date | None) -> None:
    """05/03/2021 is in March where they build harbours, and in May where they build harbors."""
    turns = f"JOURNALIST: And the lighthouse?\n\nMS KORDA: {spoken}\n\n" * 2
    assert parse(f"Doorstop at Kestrel Bay\n\n05/03/2021\n\n{turns}", layout="generic").briefing.date == day


@pytest.mark.parametrize(
    ("country", "day"),
    [("KE", datetime.date(2021, 3, 5)), ("US", datetime.date(2021, 5, 3)), ("CA", None)],
)
def test_country_of_the_layout_tells_which_figure_is_the_day(country: str, day: datetime.date | None) -> None:
    """A house style says more than the language that a page's template declares: Canada prints both ways."""
    turns = "JOURNALIST: And the lighthouse?\n\nMS KORDA: The tower stands.\n\n" * 2
    layout = Layout(name="harbour", language="en", country=country)
    assert parse(f"Doorstop at Kestrel Bay\n\n05/03/2021\n\n{turns}", layout=layout).briefing.date == day


def test_day_of_the_head_takes_its_hour_from_the_page() -> None:
    """China's ministry gives the day in the page's head and prints the hour beside the source."""
    head = "<meta name='pubdate' content='2021-03-03'>"
    parsed = html(head, "<h1>Press Briefing</h1><p>来源：（供稿） 2021-03-03 19:50</p>")
    assert parsed.briefing.published == datetime.datetime(2021, 3, 3, 19, 50)


def test_hour_of_publication_is_no_beginning() -> None:
    """A page that prints only when it was put out tells no start of the event."""
    briefing = page("Press Briefing by the Harbour Office", "2021-03-03 21:26").briefing
    assert (briefing.published, briefing.started) == (datetime.datetime(2021, 3, 3, 21, 26), None)


def test_one_line_tells_beginning_and_end() -> None:
    """Two hours on the line of the date are the event's, and no moment of publication."""
    briefing = page("Press Briefing by the Harbour Office", "March 3, 2021, 14:30-15:10").briefing
    assert (briefing.started, briefing.ended) == (datetime.time(14, 30), datetime.time(15, 10))
    assert briefing.published is None


def test_date_below_a_long_menu() -> None:
    """The day below the title belongs to the heading, however many items a menu has above it."""
    menu = "".join(f"<li><a href='#'>Item {word}</a></li>" for word in "ABCDEFGHIJKLMNO")
    body = f"<ul>{menu}</ul><h1>Press Briefing</h1><p>Ilse Brandt, keeper of the piers,</p><p>Ostwick, 3 March 2021</p>"
    parsed = html("", f"{body}<p>Good afternoon to you all, and welcome to the harbour office of this town.</p>")
    assert parsed.briefing.date == datetime.date(2021, 3, 3)


def test_publication_alone_is_the_date() -> None:
    """Where only the publication is dated, its day is taken for the event's."""
    parsed = html("<meta property='article:published_time' content='2021-03-09T10:00:00'>", "<h1>Press Briefing</h1>")
    assert parsed.briefing.date == datetime.date(2021, 3, 9)
    assert parsed.briefing.published == datetime.datetime(2021, 3, 9, 10, 0)


def test_date_of_the_head_comes_before_the_publication() -> None:
    """What the page's head gives as the date is the event's; its publication is another fact."""
    head = "<meta name='date' content='2021-03-03'><meta name='pubdate' content='2021-03-09'>"
    parsed = html(head, "<h1>Press Briefing</h1>")
    assert parsed.briefing.date == datetime.date(2021, 3, 3)
    assert parsed.briefing.published == datetime.date(2021, 3, 9)


def test_no_date_is_told_and_none_is_invented() -> None:
    """Without a printed date there is none; today's is never filled in."""
    parsed = page("Press Briefing by the Harbour Office")
    assert parsed.briefing.date is None
    assert parsed.briefing.published is None
    assert "date-missing" in codes(parsed)


def test_day_of_a_title_without_any_year_stays_undated() -> None:
    """A day and a month alone are no date."""
    parsed = page("Press Briefing by the Harbour Office on March 3")
    assert parsed.briefing.date is None


def test_times_and_place_are_read() -> None:
    """The time above the transcript is its beginning, the time below its end; a room is the place."""
    source = f"Press Briefing\n\nMarch 3, 2021\n\nChart Room\n\n1:04 P.M. EST\n{DIALOGUE}\nEND\n\n1:31 P.M. EST\n"
    briefing = parse(source, layout="generic").briefing
    assert (briefing.started, briefing.ended) == (datetime.time(13, 4), datetime.time(13, 31))
    assert briefing.place == "Chart Room"


def test_heading_of_the_page_is_the_title() -> None:
    """The page's own heading is its title; the site's name behind it is not."""
    head = "<title>Press Briefing on the Lighthouses | Harbour Office of Port Selby</title>"
    assert (
        html(head, "<h1>Press Briefing on the Lighthouses</h1>").briefing.title == "Press Briefing on the Lighthouses"
    )


def test_title_of_the_head_is_used_where_the_page_prints_none() -> None:
    """Where no line of the page is in the head's title, that title is given without the site's name."""
    parsed = html("<title>Lighthouse Briefing | Harbour Office</title>", "<p>March 3, 2021</p>")
    assert parsed.briefing.title == "Lighthouse Briefing"


def test_head_title_that_is_too_short_without_the_site_stays_whole() -> None:
    """A title of which only a word would be left is kept as it is."""
    assert (
        html("<title>News | Harbour Office</title>", "<p>March 3, 2021</p>").briefing.title == "News | Harbour Office"
    )


def test_title_broken_over_two_lines_is_joined() -> None:
    """A title over several lines is one title, where the head has it whole."""
    head = "<title>Press Briefing by the Keeper of the Northern Lighthouses</title>"
    parsed = html(head, "<p>Press Briefing by the Keeper<br>of the Northern Lighthouses</p>")
    assert parsed.briefing.title == "Press Briefing by the Keeper of the Northern Lighthouses"


def test_heading_with_an_event_word_is_preferred() -> None:
    """Of two headings the one that names the event is the title."""
    parsed = html("", "<h2>Harbour Office</h2><h2>Press Briefing on the Lighthouses</h2>")
    assert parsed.briefing.title == "Press Briefing on the Lighthouses"


def test_heading_without_an_event_word_is_a_title_too() -> None:
    """A heading that names no event is still a better title than any other line."""
    parsed = html("", "<p>Harbour Office of Port Selby</p><h1>The Lighthouses in Winter</h1>")
    assert parsed.briefing.title == "The Lighthouses in Winter"


def test_first_likely_line_is_the_title() -> None:
    """Without headings and words of events, the first line that is neither date nor sentence is the title."""
    assert page("March 3, 2021", "Lighthouses in Winter").briefing.title == "Lighthouses in Winter"


def test_subject_of_a_mail_is_the_title() -> None:
    """A mail's subject is its title, without the word before it."""
    assert page("Subject: FW: Press briefing on the lighthouses").briefing.title == "Press briefing on the lighthouses"


def test_missing_title_is_told() -> None:
    """A page that begins with its first question has no title, and says so."""
    parsed = parse(DIALOGUE, layout="generic")
    assert parsed.briefing.title is None
    assert "title-missing" in codes(parsed)


def test_heading_comes_before_a_longer_line_of_the_head_title() -> None:
    """The page's heading is the title, also where the head's title goes on with place and day."""
    head = "<title>桐生外務大臣会見記録（令和2年3月6日（金曜日）14時05分　於：本省会見室）</title>"
    body = "<h1>桐生外務大臣会見記録</h1><p>（令和2年3月6日（金曜日）14時05分　於：本省会見室）</p>"
    assert html(head, body).briefing.title == "桐生外務大臣会見記録"


OPENING = "The harbour office has decided to close the northern pier until the ice is gone."


def test_unlabelled_opening_is_a_statement() -> None:
    """A sentence between title and first label is somebody's words."""
    parsed = page("Press Briefing by the Harbour Office", "March 3, 2021", OPENING)
    assert parsed.briefing.turns[0].text == OPENING
    assert (parsed.briefing.turns[0].side, parsed.briefing.turns[0].label) == ("podium", None)


def test_greeting_above_the_opening_is_part_of_it() -> None:
    """A short greeting above the first long sentence belongs to the statement."""
    parsed = page("Press Briefing by the Harbour Office", "March 3, 2021", "Good morning.", OPENING)
    assert parsed.briefing.turns[0].text == f"Good morning.\n{OPENING}"


def test_greeting_above_a_headline_is_part_of_the_opening() -> None:
    """The United Nations print "Good afternoon, everybody.", then a headline, then the first item."""
    parsed = html(
        "",
        "<h1>Press Briefing by the Harbour Office</h1><p>3 March 2021</p><p>Good afternoon, everybody.</p>"
        f"<p><strong>**Piers</strong></p><p>{OPENING}</p>",
    )
    assert parsed.briefing.turns[0].text.startswith("Good afternoon, everybody.")


def test_lead_line_is_heading() -> None:
    """A narrative line that tells who spoke is read as heading, and told as left out."""
    lead = "Harbour spokesperson Ilse Brandt held a press conference today and answered questions."
    parsed = page("Press Briefing by the Harbour Office", lead)
    assert parsed.briefing.turns[0].label == "Q"
    left = [
        parsed.text[d.span.start : d.span.end] for d in parsed.diagnostics if d.code == "left-out-heading" and d.span
    ]
    assert any(lead in text for text in left)


def test_spokesperson_is_named_in_the_title() -> None:
    """The title's name behind the office is the person who answers under "A"."""
    briefing = page("Spokesperson Ilse Brandt Holds a Press Conference, March 3, 2021").briefing
    assert briefing.spokesperson is not None
    assert briefing.spokesperson.name == "Ilse Brandt"
    assert [turn.speaker.name for turn in briefing.turns if turn.label == "A" and turn.speaker] == ["Ilse Brandt"] * 2


def test_possessive_is_no_part_of_the_spokesperson() -> None:
    """In "Spokesperson Ilse Brandt's Regular Press Conference" the name ends before the apostrophe."""
    briefing = page("Spokesperson Ilse Brandt's Regular Press Conference, March 3, 2021").briefing
    assert briefing.spokesperson is not None
    assert briefing.spokesperson.name == "Ilse Brandt"


def test_date_in_the_head_of_a_page_whose_line_ends_are_lost() -> None:
    """Where all that stands above the transcript is one line, its beginning and its end are looked at, no more."""
    menu = "Home News Piers Lighthouses Ferries Contact " * 14

    def dated(text: str) -> datetime.date | None:
        return read_date({}, paragraphs((Line(text, 0, 1),)), None, None, "en")[0]

    assert dated(f"Press briefing of the harbour office March 3, 2021 {menu}") == datetime.date(2021, 3, 3)
    assert dated(f"{menu} Press briefing of the harbour office March 3, 2021") == datetime.date(2021, 3, 3)
    assert dated(f"{menu} March 3, 2021 {menu}") is None


def test_date_below_the_part_of_the_page_that_is_read() -> None:
    """Hong Kong prints the day below the transcript, outside the element that holds it."""
    dialogue = "<br><br>".join(line for line in DIALOGUE.split("\n") * 6 if line)
    foot = "<div>Ends<br><br>Friday, December 5, 2025</div><div>Back to top | Privacy</div>"
    page = f"<html><body><div class='menu'>Home | News</div><div>{dialogue}</div>{foot}</body></html>"
    document = read(page.encode())
    assert "December" not in "".join(line.text for line in document.lines)
    assert parse(page.encode(), layout="generic").briefing.date == datetime.date(2025, 12, 5)


def test_lead_of_a_live_text_is_heading() -> None:
    """China's State Council tells in a sentence who presents what; these are nobody's words."""
    lead = "国务院新闻办公室于2025年10月21日（星期二）上午10时举行新闻发布会，请国家林业局副局长钟某介绍国家公园建设有关情况，并答记者问。"
    page = f"国家公园发布会\n\n{lead}\n\n" + "新华社记者：公园什么时候开放？\n\n钟某：明年五月开放，欢迎大家。\n\n" * 3
    found = parse(page, layout="generic").briefing
    assert found.turns[0].label == "新华社记者"


def test_japanese_lead_is_heading() -> None:
    """Japan's ministry of defence says in a sentence who met the press and where."""
    lead = "令和12年10月17日(金)11時~11時38分、岬元防衛大臣は防衛省A棟10階会見室で閣議後会見を行った。"
    page = (
        f"岬防衛大臣が記者会見\n\n{lead}\n\n"
        + "記者：灯台の工事はいかがですか。\n\n大臣：順調に進んでおります。\n\n" * 3
    )
    assert parse(page, layout="generic").briefing.turns[0].label == "記者"


def test_years_in_office_are_no_date() -> None:
    """Australia's archive prints when a prime minister served above the day of the release."""
    served = "Period of Service: 26/01/1966 - 19/12/1967"
    assert page("Press conference at Port Selby", served, "5 July 1966").briefing.date == datetime.date(1966, 7, 5)


def test_subtitle_that_names_event_and_day_is_heading() -> None:
    """France's presidency prints a sentence with the event, the place and the day below the title."""
    below = "Conférence de presse conjointe de Mme Ada Korda, ministre du Port, à Port Selby le 14 octobre 2013."
    found = page("Déplacement à Port Selby", below).briefing
    assert found.turns[0].label == "Q"


def test_long_lead_is_heading() -> None:
    """The command for Africa tells in two long sentences whose transcript is below."""
    lead = (
        "The below transcript is from a press conference in Port Selby on October 1, 2008 with General Ada Korda, "
        f"commander of the harbour, and Ambassador Bo Lind, {'deputy to the commander for the coast, ' * 4}and others."
    )
    found = page("Press conference on the harbour", lead, "During it Korda answered questions relating to the lamps.")
    assert found.briefing.turns[0].label == "Q"
    assert found.briefing.date == datetime.date(2008, 10, 1)


@pytest.mark.parametrize(
    "preamble",
    [
        "Asked at a press conference in Port Selby on Monday who pays for the lamps, the minister gave these answers.",
        "Following the briefing, a number of journalists asked about the ferry. The questions and answers are below.",
        "The Minister of Harbours spoke to reporters in Port Selby today about the lamps of the coast.",
    ],
)
def test_words_of_an_editor_are_heading(preamble: str) -> None:
    """Papers and ministries tell in a sentence who was asked what, and say neither I nor you."""
    assert page("Harbour briefing", preamble).briefing.turns[0].label == "Q"


@pytest.mark.parametrize(
    "opening",
    [
        "Good to see so many journalists here. I will tell you about the lamps first, and then take questions.",
        "Let me begin with an announcement. The lamps of the coast are lit on March 21. Journalists are welcome.",
        "The regular press conference will be in recess from August 3 and go on as usual on August 17.",
        "On March 2, Foreign Minister Ilse Korda held talks with her counterpart of Sarmena in Port Selby.",
        "President Korda hosted the heads of the lake states yesterday. They signed three documents on the ferry.",
        "The lamps of the coast are lit again. Some travelled far to see them, and all journalists are most welcome.",
    ],
)
def test_words_of_a_speaker_about_journalists_are_an_opening(opening: str) -> None:
    """Who says I or you or tells what will be speaks, also of the press; an editor names it in the first sentence."""
    assert page("Harbour briefing", opening).briefing.turns[0].text == opening


def test_announced_press_conference_is_an_opening() -> None:
    """What will be (将) is announced by the speaker; it is not the lead of this press conference."""
    opening = "外交部将于9月5日举行新闻发布会，由副部长科尔达介绍渡轮有关情况，并回答记者提问。"
    found = parse(
        f"外交部例行记者会\n\n{opening}\n\n路透社记者：渡轮何时开航？\n\n科尔达：三月开航。\n\n法新社记者：票价多少？"
        "\n\n科尔达：不变。\n"
    )
    assert found.briefing.turns[0].text == opening


def test_line_that_says_that_the_transcript_follows() -> None:
    """France's presidency tells what happened, and then that the transcript follows: no statement stands above that."""
    lead = "Le Président a reçu la ministre des ports, avec qui il a évoqué longuement les phares de la côte."
    follows = "Retrouvez ci-dessous le verbatim de la conférence de presse :"
    turns = (
        "LE PRÉSIDENT\nBonsoir à toutes et à tous.\n\nJOURNALISTE\nQui paie les lampes ?\n\nLE PRÉSIDENT\nLa province.\n\n"
        * 2
    )
    briefing = parse(
        f"Conférence de presse à Lupina\n\n{lead}\n\n{follows}\n\nSeul le prononcé fait foi.\n\n{turns}"
    ).briefing
    assert briefing.turns[0].text == "Bonsoir à toutes et à tous."


def test_language_of_a_short_page_decides_which_figure_is_the_day() -> None:
    """Half of a short page may be too little to tell its language."""
    short = (
        "Họp báo thường kỳ\n\n12/5/2022\n\nPhóng viên: Xin cho biết ai là người trả tiền cho các ngọn đèn của cảng?\n\n"
        "Người phát ngôn: Tỉnh trả tiền.\n\nPhóng viên: Khi nào?\n\nNgười phát ngôn: Tháng 6.\n\n"
        "Phóng viên: Ở đâu?\n\nNgười phát ngôn: Huế, Vinh, Quy Nhơn.\n"
    )
    assert parse(short, layout="generic").briefing.date == datetime.date(2022, 5, 12)


def test_greeting_that_names_journalists_is_spoken() -> None:
    """The UN's spokesperson welcomes journalists in the first line of the briefing; an editor would not greet."""
    greeting = "Good afternoon, all, and welcome to the student journalists from Kestrel University today."
    said = "The lamps of the lighthouse have been lit again since Monday evening."
    found = parse(f"Noon Briefing\n\n25 October 2027\n\n{greeting}\n\n{said}\n{DIALOGUE}", layout="generic").briefing
    assert found.turns[0].text.startswith(greeting)


def test_year_of_the_date_that_is_nearest_above_the_title() -> None:
    """Britain's web archive prints the day of its snapshot at the top, and the page its own right above the title."""
    found = page(
        "This snapshot, taken on",
        "05/01/2010",
        "Wednesday 19 February 2003",
        "Prime Minister's Press Conference - 25 July",
    ).briefing
    assert found.date == datetime.date(2002, 7, 25)


def test_first_words_of_a_moderator_are_no_title() -> None:
    """Korea's broadcasters print the label above the words, and nothing above that."""
    said = "기자회견을 바로 시작하겠습니다. 먼저 안내말씀 드리겠습니다."
    turns = "[윤상열 / 대통령]\n네, 등대를 다시 켰습니다.\n[기자]\n요금은 누가 냅니까?\n"
    found = parse(f"[정혜진 / 대변인]\n{said}\n{turns * 3}[윤상열 / 대통령]\n도가 냅니다.\n").briefing
    assert found.title is None
    assert found.turns[0].text == said.replace("\n", " ")


def test_statement_begins_below_the_line_that_announces_the_transcript() -> None:
    """New York's governor tells above it where the pictures are, in sentences that nobody said."""
    found = parse(
        "Governor Marlow Announces Bridge Program\n\nALBANY, NY\n\nMarch 12, 2019\n\n"
        "Earlier today, Governor Ann Marlow announced a program to repair coastal bridges.\n\n"
        "AUDIO of the Governor's remarks is available here.\n\n"
        "A rush transcript of the Governor's remarks is available below:\n\n"
        "Good afternoon, thank you very much for being here. We are going to repair forty bridges.\n\n"
        "Reporter: Governor, when does the work begin?\n\nGovernor Marlow: In June. The contracts are signed.\n\n"
        "Reporter: Will there be tolls?\n\nGovernor Marlow: No. Thank you.",
        layout="generic",
    ).briefing
    assert found.turns[0].text.startswith("Good afternoon, thank you")
    assert found.turns[0].side == "podium"


def test_danish_title_names_the_event() -> None:
    """The ministry's name below the title is no title."""
    found = parse(
        "Pressemøde den 12. marts 2019\nStatsministeriet\n\nSpm: Hvem betaler?\n\nMinisteren: Provinsen.\n\nSpm: Siden hvornår?\n\nMinisteren: Siden mandag."
    )
    assert found.briefing.title == "Pressemøde den 12. marts 2019"
    assert [turn.side for turn in found.briefing.turns] == ["press", "podium"] * 2
