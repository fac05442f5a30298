"""HTML: blocks and line breaks part lines, bold type and headings are marked, menus and footers are told."""

import pytest

from briefingkit.sources import Document
from briefingkit.sources.html import read

PROSE = "The keeper has looked at every lamp of every lighthouse on the coast, and found that six of them are broken."


def page(body: str, head: str = "") -> Document:
    """Read a page."""
    return read(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>")


def texts(document: Document) -> list[str]:
    """Give the texts of a document's lines."""
    return [line.text for line in document.lines]


def left_out(document: Document) -> str:
    """Give all text that is told as left out."""
    return " ".join(document.text[d.span.start : d.span.end] for d in document.diagnostics if d.span)


def test_blocks_and_breaks_part_lines() -> None:
    """Paragraphs have a gap, single line breaks none, double ones a gap again; inline tags part nothing."""
    document = page("<p>One <i>line</i><span>.</span></p><p>Two<br>Three<br><br>Four</p><div>Five</div>")
    assert texts(document) == ["One line.", "Two", "Three", "Four", "Five"]
    assert [line.gap for line in document.lines] == [True, True, False, True, True]


def test_places_and_numbers_agree_with_the_text() -> None:
    """Every line stands in the document's text where it says."""
    document = page(f"<h1>Briefing</h1><p>Q: Who pays?</p><p>{PROSE}</p>")
    assert all(document.text[line.start :].startswith(line.text) for line in document.lines)
    assert [line.number for line in document.lines] == [1, 2, 3]


def test_white_space_is_folded_and_entities_are_resolved() -> None:
    """Source line breaks are spaces; entities are characters; no-break spaces are kept within a line."""
    document = page("<p>Who\n   pays &amp; why?</p><p>&nbsp;Q:&nbsp; Who &lt;pays&gt;?</p><p>a <b> b</b> <i>c</i></p>")
    assert texts(document) == ["Who pays & why?", "Q:\u00a0 Who <pays>?", "a b c"]


def test_bold_is_marked() -> None:
    """`b`, `strong` and font-weight are bold, joined where they touch; a plain span within is not."""
    document = page(
        "<p><b>Q</b><strong>:</strong> Who pays?</p><p><span style='font-weight: 700'>A:</span> We do.</p>"
        "<p><b>All <span style='font-weight:normal'>but this</span> bold</b></p>"
    )
    assert [line.bold for line in document.lines] == [((0, 2),), ((0, 2),), ((0, 4), (12, 17))]


def test_marks() -> None:
    """Headings and items are marked; all else is running text."""
    document = page("<h2>Briefing <em>today</em></h2><ul><li>One</li><li><p>Two</p></li></ul><p>Three</p>")
    assert [(line.text, line.mark) for line in document.lines] == [
        ("Briefing today", "heading"),
        ("One", "item"),
        ("Two", "item"),
        ("Three", ""),
    ]


def test_preformatted_lines_are_lines() -> None:
    """In `pre` a line of the source is a line, and white space stands."""
    document = page("<pre>Q: Who pays?\n\n   A: We   do.\n</pre>")
    assert texts(document) == ["Q: Who pays?", "A: We   do."]
    assert [line.gap for line in document.lines] == [True, True]


def test_invisible_elements_are_no_text() -> None:
    """Scripts, styles, comments and titles are no words of the page."""
    document = page(
        f"<script>var a = 1;</script><style>p {{}}</style><!-- note --><p>{PROSE}</p><noscript>x</noscript>"
    )
    assert texts(document) == [PROSE]
    assert document.text.strip() == PROSE


def test_furniture_is_told() -> None:
    """Menus, footers, forms and buttons are taken out of the lines, and told with their text."""
    document = page(
        f"<nav><a>Home</a> <a>News</a></nav><h1>Briefing</h1><p>{PROSE}</p><footer>Harbour Office</footer>"
        "<div role='search'>Search</div>"
    )
    assert texts(document) == ["Briefing", PROSE]
    for word in ("Home", "News", "Harbour Office", "Search"):
        assert word in left_out(document)


def test_empty_elements_are_nothing() -> None:
    """Paragraphs of spaces, empty lists and empty links print nothing and part the lines around them."""
    document = page(f"<p>&nbsp;</p><ul><li><a href='/'> </a></li></ul><h1>Briefing</h1><p> </p><p>{PROSE}</p>")
    assert texts(document) == ["Briefing", PROSE]
    assert document.text.split() == f"Briefing {PROSE}".split()


def test_menus_within_menus_are_told() -> None:
    """Lists of links are told however deep they stand."""
    menu = "<ul><li><a href='/'>Deep</a>" * 12 + "</li></ul>" * 12
    document = page(f"<div>{menu}</div><div><h1>Briefing</h1><p>{PROSE}</p><p>{PROSE}</p></div>")
    assert texts(document) == ["Briefing", PROSE, PROSE]
    assert left_out(document).split().count("Deep") == 12


def test_form_around_the_whole_page_is_no_furniture() -> None:
    """ASP.NET wraps whole pages in one form."""
    assert texts(page(f"<form><h1>Briefing</h1><p>{PROSE}</p><p>{PROSE}</p></form>"))[1:] == [PROSE] * 2


def test_menu_that_holds_the_title_stays() -> None:
    """An element with the page's heading in it is no furniture."""
    assert "Briefing" in texts(page(f"<aside><h1>Briefing</h1></aside><p>{PROSE}</p><p>{PROSE}</p>"))


def test_links_around_the_text_are_told() -> None:
    """Lines that are links alone are left out; a link within a sentence is not."""
    document = page(
        f"<div><a href='/'>Other news of the harbour</a></div><div><p>{PROSE}</p><p>{PROSE} <a href='/l'>List</a></p>"
        f"<p>{PROSE}</p></div><div><p>Opening hours of the office</p></div>"
    )
    assert texts(document) == [PROSE, f"{PROSE} List", PROSE]
    assert "Other news of the harbour" in left_out(document)
    assert "Opening hours of the office" in left_out(document)


def test_every_word_is_a_line_or_told() -> None:
    """What is left out and what is kept make up the text."""
    document = page(f"<nav>Menu</nav><div><a>Link</a></div><div><h1>Briefing</h1><p>{PROSE}</p></div><p>Below</p>")
    kept = [line.text for line in document.lines]
    assert sorted(" ".join([*kept, left_out(document)]).split()) == sorted(document.text.split())


def test_long_paragraph_is_no_body() -> None:
    """Where one answer is far longer than all the rest, what stands below it is kept."""
    body = f"<div><p>Q: Who pays?</p><p>A: {PROSE} {PROSE}</p><p>Q: Why?</p><p>A: It is the law.</p></div>"
    assert texts(page(body)) == ["Q: Who pays?", f"A: {PROSE} {PROSE}", "Q: Why?", "A: It is the law."]


def test_what_is_left_out_is_told_where_it_begins() -> None:
    """Lines left out in a row are told once, with the number and the words of the first."""
    document = page(f"<h1>Briefing</h1><p><a>One</a></p><p><a>Two</a></p><p>{PROSE}</p><nav>Menu</nav>")
    told = [d for d in document.diagnostics if d.code == "left-out-furniture"]
    assert [(d.line, d.excerpt) for d in told] == [(2, "One"), (5, "Menu")]
    assert left_out(document) == "One\nTwo Menu"


def test_head_is_read() -> None:
    """Title, dates, site, address and language come from the page's head, the first of each kind."""
    document = read(
        "<html lang='en-GB'><head><title>\n Harbour  briefing </title>"
        "<meta property='og:title' content='Briefing &amp;amp; more'><meta name='PubDate' content='2021-03-05'>"
        "<meta name='date' content='2021-03-03'><meta name='date' content='2020-01-01'>"
        "<meta property='og:site_name' content='Harbour Office'><meta itemprop='other' content='x'>"
        "<meta name='description' content=''><link rel='canonical' href='https://example.org/a'></head>"
        "<body><p>x</p></body></html>"
    )
    assert document.head == {
        "title": "Briefing & more",
        "published": "2021-03-05",
        "date": "2021-03-03",
        "institution": "Harbour Office",
        "language": "en-GB",
        "url": "https://example.org/a",
    }


def test_title_element_and_time_are_read() -> None:
    """Without a title among the meta data the title element counts; tags printed in it go; so does a time element."""
    document = read(
        "<html lang='not a tag'><head><title>Harbour&lt;br/&gt; briefing</title></head>"
        "<body><time datetime='2021-03-03T10:00'>today</time><p>x</p></body></html>"
    )
    assert document.head == {"title": "Harbour briefing", "published": "2021-03-03T10:00"}


@pytest.mark.parametrize(
    "source", ["", "<", "<html>", "<p", "</p></p>", "<b><i></b>", "<table><tr><td>", "<!-- open", "<frameset>"]
)
def test_broken_pages_are_read(source: str) -> None:
    """Whatever is broken, a document comes out."""
    assert read(source).media_type == "text/html"


def test_unclosed_elements_do_not_leak() -> None:
    """Bold type that is never closed ends, and elements closed in the wrong order part lines still."""
    document = page("<p><b>Q: Who pays?<p>A: We do.</b></p><hr><p>Next<img src='a'>!</p>")
    assert texts(document) == ["Q: Who pays?", "A: We do.", "Next!"]
    assert document.lines[2].bold == ()


@pytest.mark.parametrize(
    "tag",
    ['<p a"b>', "<p ='>", "<p\u00a0class='x'>", "<p<b>", "<p title='a > b'>", "<p title='<!--'>", "<!-- <p> --><p>"],
)
def test_torn_tags_are_no_words(tag: str) -> None:
    """A tag is one however its attributes are torn: none of it is printed, and nothing behind it is lost."""
    document = page(f"<div>{tag}Q: Who <i>pays</i>?</div><p>A: We do, they said.</p>")
    assert texts(document) == ["Q: Who pays?", "A: We do, they said."]


def test_tags_printed_as_text_are_read() -> None:
    """In `xmp` tags are text, and whatever is behind it is read."""
    assert "".join(texts(page("<xmp>Q: Who</p></div></body> pays?</xmp><p>A: We do.</p>"))).endswith("A: We do.")


def test_comments_part_no_words() -> None:
    """A comment within a word prints nothing."""
    assert texts(page("<p>Who p<!-- a > b -->ays?</p>")) == ["Who pays?"]


def test_what_is_not_shown_is_told() -> None:
    """Scripts, styles and the page's head are left out, and counted."""
    document = page(f"<p>{PROSE}</p><script>var script = 1;</script><noscript>Turn it on</noscript>")
    (told,) = [d for d in document.diagnostics if d.code == "left-out-hidden"]
    assert told.message.startswith("3 parts")
    assert "script" not in document.text


def test_question_and_answer_in_a_block_below_are_kept() -> None:
    """A long opening in one block does not make the dialogue in the next one a footer; a notice below it is one."""
    opening = "".join(f"<p>{PROSE}</p>" for _ in range(30))
    dialogue = "<p>Q: Who pays for the lamps?</p><p>A: The province pays for all of them.</p>"
    foot = "<div><p>We use cookies to serve you better. Read more about it in our policy, please.</p></div>"
    document = page(f"<div><div>{opening}</div><div>{dialogue}</div></div>{foot}")
    assert texts(document)[-2:] == ["Q: Who pays for the lamps?", "A: The province pays for all of them."]


def test_day_below_the_text_is_kept() -> None:
    """Hong Kong prints the day and the time of the event below the text."""
    body = "".join(f"<p>{PROSE}</p>" for _ in range(9))
    assert texts(page(f"<div>{body}</div><p>3 March 2031</p><p>Back to all news</p>"))[-1] == "3 March 2031"


def test_speakers_who_are_links_stay() -> None:
    """A wiki links every speaker, in bold, above the words; a menu's bold links stand above each other."""
    rows = "".join(
        f"<tr><td><b><a href='/{name}'>{name}</a></b></td><td>{said}</td></tr>"
        for name, said in [("Ada Lind", "Who pays for the lamps?"), ("Imre Korda", PROSE)] * 2
    )
    menu = "<div><b><a href='/x'>Harbour</a></b></div><div><b><a href='/y'>Ferries</a></b></div>" * 2
    document = page(f"<h1>Briefing</h1>{menu}<table>{rows}</table>")
    assert [text for text in texts(document) if len(text) < 12] == [
        "Briefing",
        "Ada Lind",
        "Imre Korda",
        "Ada Lind",
        "Imre Korda",
    ]


def test_element_that_a_page_calls_a_speaker_is_a_label() -> None:
    """Transcript plugins part name and words by styles alone; what is called so without being a name's is none."""
    row = '<div class="row"><span class="{}">{}</span><span class="text">{}</span></div>'
    turns = [("Ilse Korda", "The province pays for all of them."), ("Reporter", "Since when does it pay?")] * 3
    for name in ("speaker", "tx-speaker", "name speaker-name"):
        page = "<h1>Briefing</h1>" + "".join(row.format(name, *turn) for turn in turns)
        document = read(page)
        assert document.lines[1].text == "Ilse Korda The province pays for all of them."
        assert document.lines[1].bold == ((0, 10),)
    page = "<h1>Briefing</h1>" + "".join(row.format("loudspeaker", *turn) for turn in turns)
    assert not any(line.bold for line in read(page).lines)


def test_comments_of_readers_are_left_out() -> None:
    """Blogs print them below the transcript, with labels of their own."""
    body = "<h1>Briefing</h1>" + "<p>Q: Who pays?</p><p>A: The province.</p>" * 9
    comments = "<div id='comments'><h3>1 comment</h3><ol><li><p><b>Ana says:</b> How nice!</p></li></ol></div>"
    document = page(body + comments)
    assert "Ana says:" not in texts(document)
    assert "Ana says: How nice!" in left_out(document)
