"""Markdown: what a reader would see, with headings, bold type and quotations marked."""

import pytest

from briefingkit.sources import Line
from briefingkit.sources import read as read_page
from briefingkit.sources.markdown import has_front_matter, looks_like_markdown, read


def only(text: str) -> Line:
    """Read a page of one line."""
    (line,) = read(text).lines
    return line


def test_front_matter_is_the_head() -> None:
    """Fields between `---` are facts of the head, told as left out of the words."""
    text = (
        '---\ntitle: "The \\"old\\" lamps"\ndate: 2021-03-03\nsource_url: https://example.org/a\nlang: en\n'
        "tags: [a]\nempty:\n---\nQ: Who pays?\n"
    )
    document = read(text)
    assert document.head == {
        "title": 'The "old" lamps',
        "date": "2021-03-03",
        "url": "https://example.org/a",
        "language": "en",
    }
    assert [line.text for line in document.lines] == ["Q: Who pays?"]
    (told,) = document.diagnostics
    assert told.code == "left-out-heading"
    assert told.span is not None
    assert document.text[told.span.start : told.span.end].startswith("title:")
    assert document.lines[0].number == 9


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ('"The \\"old\\""', 'The "old"'),
        ("'The \"old\"'", 'The "old"'),
        ('The "old"', 'The "old"'),
        ('"The old', '"The old'),
        ('""', None),
    ],
)
def test_only_the_quotation_marks_around_a_value_are_taken(printed: str, title: str | None) -> None:
    """A title may end with a quotation of its own."""
    assert read(f"---\ntitle: {printed}\n---\nx").head.get("title") == title


def test_long_value_goes_on_in_lines_set_in() -> None:
    """YAML's long values are folded into one."""
    assert read("---\ntitle: The briefing\n  of the keeper\n---\nx").head["title"] == "The briefing of the keeper"


@pytest.mark.parametrize("text", ["---\nno field here\n---\nx", "---\ntitle: x\n", "title: x\n---\n", "--- a\n---\n"])
def test_rule_at_the_top_is_no_front_matter(text: str) -> None:
    """Between the rules there must be fields."""
    assert not has_front_matter(text)


def test_front_matter_is_recognised() -> None:
    """Also behind a byte order mark, and where it is all there is."""
    assert has_front_matter("---\ntitle: x\n---\n")
    assert has_front_matter("\ufeff---\ntitle: x\n---")


@pytest.mark.parametrize(
    ("text", "plain", "mark"),
    [
        ("# Harbour briefing", "Harbour briefing", "heading"),
        ("###### Harbour", "Harbour", "heading"),
        ("#hashtag", "#hashtag", ""),
        ("- a point", "a point", "item"),
        ("* a point", "a point", "item"),
        ("> quoted", "quoted", "quote"),
        ("> > quoted twice", "quoted twice", "quote"),
        ("* * *", "* * *", "rule"),
        ("---", "---", "rule"),
        ("> - quoted point", "quoted point", "item"),
    ],
)
def test_mark_of_a_line(text: str, plain: str, mark: str) -> None:
    """Headings, items, quotations and rules are marked, and their signs are no words."""
    line = only(text)
    assert (line.text, line.mark) == (plain, mark)


@pytest.mark.parametrize(
    ("text", "plain", "bold"),
    [
        ("**Q:** Who pays?", "Q: Who pays?", ((0, 2),)),
        ("__Q:__ Who pays?", "Q: Who pays?", ((0, 2),)),
        ("Who **pays** for **it**?", "Who pays for it?", ((4, 8), (13, 15))),
        ("*Laughter*", "Laughter", ()),
        ("an _old_ lamp", "an old lamp", ()),
        ("snake_case_word and 2*3*4", "snake_case_word and 2*3*4", ()),
        (r"\[inaudible\] 3\. \*", "[inaudible] 3. *", ()),
        ("see [the list](https://example.org/a) here", "see the list here", ()),
        ("![A lamp](a.png) below", "A lamp below", ()),
        ("[not a link] here", "[not a link] here", ()),
        ("[**Q:**](https://example.org/a) Who pays?", "Q: Who pays?", ((0, 2),)),
        ("[Q:]{.underline} Who [pays]{lang=en}?", "Q: Who pays?", ()),
        (r"\[so it was\]{.said} [so] {it} was", "[so it was]{.said} [so] {it} was", ()),
        ("<u>underlined</u> and <br> more", "underlined and  more", ()),
        ("a < b and b > c", "a < b and b > c", ()),
    ],
)
def test_inline_signs_are_resolved(text: str, plain: str, bold: tuple[tuple[int, int], ...]) -> None:
    """Bold ranges, emphasis, links, images, escapes and inline HTML leave the words alone."""
    line = only(text)
    assert (line.text, line.bold) == (plain, bold)


def test_bold_and_slanted_type_is_bold() -> None:
    """Three stars are the two of bold type and the one of emphasis: none is left in the label or in the words."""
    (line,) = read("***Ms. Quill:*** ___Lamps___ are lit.").lines
    assert (line.text, line.bold) == ("Ms. Quill: Lamps are lit.", ((0, 10), (11, 16)))


def test_bold_goes_on_over_lines() -> None:
    """Bold type that is not closed goes on in the next line, and ends with the paragraph."""
    first, second, third = read("**Who pays\nfor it?** We do.\n\nAnd we ask.").lines
    assert (first.bold, second.bold, third.bold) == (((0, 8),), ((0, 7),), ())
    left, right = read("**never closed\n\nnext paragraph").lines
    assert left.bold == ((0, 12),)
    assert right.bold == ()


def test_rule_within_bold_type_keeps_it() -> None:
    """A rule does not end bold type."""
    assert [line.bold for line in read("**Who pays\n***\nfor it?**").lines] == [((0, 8),), (), ((0, 7),)]


def test_long_heading_goes_on_in_the_next_line() -> None:
    """Some converters wrap headings; a short heading is not wrapped."""
    long = "# The press briefing of the keeper of the northern lighthouses"
    assert [line.mark for line in read(f"{long}\nof Port Selby").lines] == ["heading", "heading"]
    assert [line.mark for line in read("# Briefing\nWho pays?").lines] == ["heading", ""]
    assert [line.mark for line in read(f"{long}\n\nof Port Selby").lines] == ["heading", ""]


def test_text_and_places_agree() -> None:
    """A line stands in the document's text where it says, and empty lines are gaps."""
    document = read("# Briefing\n\n**Q:** Who pays?\n**A:** We do.\n")
    assert all(document.text[line.start :].startswith(line.text) for line in document.lines)
    assert [line.gap for line in document.lines] == [True, True, False]
    assert [line.number for line in document.lines] == [1, 3, 4]


@pytest.mark.parametrize("text", ["# Title\n", "**Q:** x", "**Q**: x", "**问：** x", "---\ntitle: x", "![](a.png)"])
def test_markdown_is_told(text: str) -> None:
    """Headings, labels in bold, front matter and images tell Markdown."""
    assert looks_like_markdown(text)


@pytest.mark.parametrize("text", ["Q: x", "* * *", "#1 is it", "a ** b", ""])
def test_plain_text_is_told(text: str) -> None:
    """Plain text with a stray sign is no Markdown."""
    assert not looks_like_markdown(text)


@pytest.mark.parametrize("division", ["::: {.contact-info}", ":::", ":::: warning", '::: {#main .body lang="en"}'])
def test_divisions_of_pandoc_are_marks(division: str) -> None:
    """A reader does not see where a `<div>` began and ended; a line that holds more is text."""
    document = read(f"Above.\n{division}\nBelow.")
    assert [line.text for line in document.lines] == ["Above.", "Below."]
    assert only(f"{division} and more of it, which is read.").text


def test_rows_of_a_table_are_cells() -> None:
    """Chile's government prints turns in a table: each cell is a line, the rule below a head is none."""
    page = read("| Who | What |\n|:--|---|\n| **Prensa:** | ¿Hay \\| acuerdo? |\n\nAfter | the table\n")
    assert [(line.text, line.number) for line in page.lines] == [
        ("Who", 1), ("What", 1), ("Prensa:", 3), ("¿Hay | acuerdo?", 3), ("After | the table", 5),
    ]  # fmt: skip
    assert page.lines[2].bold == ((0, 7),)
    assert all(line.gap for line in page.lines)


def test_labels_in_bold_without_colons_tell_markdown() -> None:
    """A text without a file name is Markdown where lines in bold type come again and again."""
    page = "**Maj. Tom Hale**\n\nThe road is open.\n\n**Ana Brandt**\n\nSince when?\n\n**Maj. Tom Hale**\n\nMonday.\n"
    assert read_page(page).media_type == "text/markdown"
    assert read_page("Bold is **this** and **that**.").media_type == "text/plain"


def test_link_that_is_broken_over_lines() -> None:
    """html2text wraps texts and addresses of links: what a reader sees is kept, and so is the number of lines."""
    text = "Who [pays for\nthe lamps](https://example.org/a)?\n[Listen](https://example.org/harbour-\nlamps) to it.\n\nEnd\n"
    document = read(text)
    assert [line.text for line in document.lines] == ["Who pays for", "the lamps?", "Listen", "to it.", "End"]
    assert [line.number for line in document.lines] == [1, 2, 3, 4, 6]
