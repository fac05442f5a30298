"""Plain text: lines with their places, rules, and margins that are no part of them."""

import pytest

from briefingkit.sources.text import mark_of, read

TEXT = "Harbour briefing\n\n  Q: Who pays?\nA: We do.\n\n\n***\nEnd"


def test_lines_keep_their_places() -> None:
    """A line is stripped; its start is its place in the text, its number that of the file."""
    document = read(TEXT)
    assert [line.text for line in document.lines] == ["Harbour briefing", "Q: Who pays?", "A: We do.", "***", "End"]
    assert [line.number for line in document.lines] == [1, 3, 4, 7, 8]
    assert all(TEXT[line.start :].startswith(line.text) for line in document.lines)
    assert document.text == TEXT
    assert document.media_type == "text/plain"


def test_empty_line_is_a_gap() -> None:
    """What an empty line parts from the line before has a gap; so has the first line."""
    assert [line.gap for line in read(TEXT).lines] == [True, True, False, True, False]


@pytest.mark.parametrize("rule", ["***", "* * *", "-----", "＊＊＊", "=====", "___", "# # #", "..."])
def test_rule_is_marked(rule: str) -> None:
    """A line of asterisks, dashes or the like is a rule."""
    assert mark_of(rule) == "rule"


@pytest.mark.parametrize("line", ["-", "**", "* point", "- Who pays?", "3...", "A"])
def test_words_are_no_rule(line: str) -> None:
    """A line with words, or of two marks, is none."""
    assert mark_of(line) == ""


def test_quotation_marks_of_a_mail_are_no_part_of_the_lines() -> None:
    """A mail quotes every line with `>`: the marks go, nested ones too, and that is told."""
    document = read("\n".join(f"> > Line {number} of the briefing" for number in range(20)))
    assert [line.text for line in document.lines] == [f"Line {number} of the briefing" for number in range(20)]
    assert [d.code for d in document.diagnostics] == ["left-out-furniture"]
    assert all(document.text[line.start :].startswith(line.text) for line in document.lines)


@pytest.mark.parametrize("inset", ["", "        "])
def test_line_numbers_of_a_court_reporter_are_no_part_of_the_lines(inset: str) -> None:
    """A court reporter numbers every line, the empty ones too: the numbers go, and part no paragraphs."""
    printed = [
        f"{inset}{n % 25 + 1:2d}   and the lamps were lit" if n % 5 else f"{inset}{n % 25 + 1:2d}" for n in range(30)
    ]
    document = read("\n".join(printed))
    assert {line.text for line in document.lines} == {"and the lamps were lit"}
    assert [line.gap for line in document.lines] == [True] + [False] * 23


def test_a_few_quoted_lines_are_words() -> None:
    """On a page of which only some lines are quoted, or a short one, nothing is a margin."""
    assert read("> a\n> b\n> c").lines[0].text == "> a"
    mixed = "\n".join([*["> quoted"] * 5, *["Said by somebody."] * 15])
    assert read(mixed).lines[0].text == "> quoted"
    assert read(mixed).diagnostics == ()


def test_line_without_a_number_is_whole_on_a_numbered_page() -> None:
    """A heading between numbered lines keeps all of its words."""
    printed = ["Harbour briefing", *[f"{n}   and the lamps were lit" for n in range(1, 21)]]
    assert read("\n".join(printed)).lines[0].text == "Harbour briefing"


def test_no_text_has_no_lines() -> None:
    """An empty text is a document without lines."""
    assert read("").lines == ()
    assert read("\n \n\t\n").lines == ()


def test_bars_of_a_table_are_no_text() -> None:
    """A page that was a table ends every cell with a bar; one that ends a few lines so keeps them."""
    table = "\n".join(f"Cell {number} |\n|" for number in range(9))
    document = read(table)
    assert [line.text for line in document.lines] == [f"Cell {number}" for number in range(9)]
    assert all(line.gap for line in document.lines)
    assert all(table[line.start :].startswith(line.text) for line in document.lines)
    mostly = "\n".join([f"Line {number}" for number in range(20)] + ["Home |", "News |"])
    assert [line.text for line in read(mostly).lines][-2:] == ["Home |", "News |"]
