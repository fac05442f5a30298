"""Printed lines become paragraphs: wrapped ones are joined, and every character keeps its place."""

import textwrap

from briefingkit.parsing import parse
from briefingkit.parsing.paragraphs import paragraphs, wrap_width
from briefingkit.sources import Line

WORDS = (
    "The harbour office has looked at every plank of the northern pier and found that most of them are sound, "
    "but that some forty will have to be taken out before the ice comes, because they would not bear its weight."
)


def lines(text: str) -> tuple[Line, ...]:
    """Make lines as plain text has them: stripped, with gaps where an empty line was."""
    found, start, gap = [], 0, True
    for number, line in enumerate(text.split("\n"), start=1):
        if line:
            found.append(Line(line, start, number, gap))
        gap = not line
        start += len(line) + 1
    return tuple(found)


def test_wrapped_lines_are_joined() -> None:
    """A paragraph wrapped at sixty characters is one paragraph again."""
    text = "\n\n".join(["\n".join(textwrap.wrap(WORDS, 60))] * 3)
    assert [para.text for para in paragraphs(lines(text))] == [WORDS] * 3


def test_page_that_does_not_wrap_is_left_alone() -> None:
    """Where lines are of all lengths, a line is a paragraph."""
    text = f"Short.\n{WORDS}\nAnother short one.\nThird.\n{WORDS}\nEnd."
    assert wrap_width(lines(text)) is None
    assert [para.text for para in paragraphs(lines(text))] == text.split("\n")


def test_few_lines_tell_nothing() -> None:
    """Three lines are too few to tell that a page wraps."""
    assert wrap_width(lines("\n".join(textwrap.wrap(WORDS, 60)[:3]))) is None


def test_short_lines_are_no_wrap() -> None:
    """Lines of under twenty characters are lists, whatever follows."""
    assert wrap_width(lines("\n".join(textwrap.wrap(WORDS, 15)))) is None


def test_wide_lines_are_paragraphs() -> None:
    """Nobody wraps wider than 140 characters."""
    assert wrap_width(lines("\n".join(textwrap.wrap(WORDS * 6, 160)))) is None


def test_paragraph_ends_without_an_empty_line() -> None:
    """A short line with a full stop ends a paragraph, though no empty line follows."""
    wrapped = textwrap.wrap(WORDS, 60)
    text = "\n".join([*wrapped, "So much for the planks.", *wrapped, *wrapped])
    expected = [WORDS, "So much for the planks.", WORDS, WORDS]
    assert [para.text for para in paragraphs(lines(text))] == expected


def test_chinese_is_joined_without_spaces() -> None:
    """East Asian lines break anywhere: no space is put between them."""
    sentence = "港口办公室检查了北码头的每一块木板，发现大多数木板状况良好，但是有四十块必须在结冰之前更换，因为它们承受不了冰的重量。"
    text = "\n\n".join(["\n".join(sentence[i : i + 24] for i in range(0, len(sentence), 24))] * 4)
    assert [para.text for para in paragraphs(lines(text))] == [sentence] * 4


def test_offsets_point_into_the_document() -> None:
    """Every character of a joined paragraph is found again in the text as read, with its line."""
    text = "\n\n".join(["\n".join(textwrap.wrap(WORDS, 60))] * 3)
    first, second, _ = paragraphs(lines(text))
    for para in (first, second):
        at = para.text.index("forty")
        assert text[para.offset(at) : para.offset(at) + 5] == "forty"
        assert text.split("\n")[para.number(at) - 1].find("forty") >= 0
    assert text[second.offset(0) : second.end] == "\n".join(textwrap.wrap(WORDS, 60))


def test_part_before_a_place_keeps_its_lines() -> None:
    """The part of a paragraph before a character ends where that character stands."""
    text = "\n\n".join(["\n".join(textwrap.wrap(WORDS, 60))] * 3)
    para = paragraphs(lines(text))[1]
    at = para.text.index("forty")
    part = para.before(at)
    assert part.text == para.text[:at].rstrip()
    assert text[part.offset(0) : part.end].split() == part.text.split()


def test_bold_share_counts_characters() -> None:
    """The share of bold characters is taken over the lines of a paragraph; of nothing it is nothing."""
    (para,) = paragraphs((Line("Harbour office", 0, 1, bold=((0, 7),)),))
    assert para.bold_share(0, 14) == 0.5
    assert para.bold_share(0, 7) == 1.0
    assert para.bold_share(5, 5) == 0.0


def test_bold_head_ends_where_plain_type_begins() -> None:
    """Bold type that Word broke into pieces is one; bold type up to the line's end is no head."""
    (pieces,) = paragraphs((Line("Tom Hale: Who pays?", 0, 1, bold=((0, 4), (4, 9), (14, 18))),))
    assert pieces.bold_head(0) == 9
    (whole,) = paragraphs((Line("Tom Hale", 0, 1, bold=((0, 8),)),))
    assert whole.bold_head(0) is None
    (inside,) = paragraphs((Line("Who pays, Tom?", 0, 1, bold=((10, 13),)),))
    assert inside.bold_head(0) is None


def test_dash_begins_a_paragraph_on_a_wrapped_page() -> None:
    """A dash before a capital, below a full stop, is a new speaker and not the wrapped rest of a line."""
    wrapped = textwrap.wrap(WORDS, 60)
    wrapped[-1] = wrapped[-1].ljust(58, "x") + "."
    text = "\n".join([*wrapped, "-Who pays for the planks of the northern pier, and for which?", *wrapped])
    found = [para.text for para in paragraphs(lines(text))]
    assert any(text.startswith("-Who pays") for text in found)


def test_heads_of_wrapped_turns_are_found() -> None:
    """On a page that wraps and prints no empty lines, labels at line heads still begin turns."""
    turns = [f"MR. KORDA: {WORDS}", "QUESTION: Who will pay for the planks?", f"MR. KORDA: {WORDS}"]
    page = "\n".join(line for turn in turns for line in textwrap.wrap(turn, 60))
    found = [(turn.label, turn.text) for turn in parse(page, layout="generic").briefing.turns]
    assert found == [("MR. KORDA", WORDS), ("QUESTION", "Who will pay for the planks?"), ("MR. KORDA", WORDS)]


def test_page_numbers_of_a_typescript_stand_apart() -> None:
    """Australia's prime ministers of the seventies: `./ 3` behind the last words of a page, `-3` above the next."""
    body = "\n".join(textwrap.wrap(WORDS, 60) * 4)
    text = f"{body} / 2\n-2\n{body} ./ 3\n-3\n{body}\n-5\n{body}"
    found = paragraphs(lines(text))
    assert [para.text for para in found if para.line.mark == "number"] == ["/ 2", "-2", "./ 3", "-3", "-5"]
    assert [para.text for para in found if para.line.mark != "number"] == [WORDS] * 16
    assert all(
        text[para.offset(at)] == para.text[at] for para in found for at in range(len(para.text)) if para.text[at] != " "
    )


def test_empty_line_below_every_line() -> None:
    """Court reporters type with double spacing: a paragraph goes on behind the empty line."""
    wrapped = textwrap.wrap(WORDS, 60)
    page = "\n\n".join(["MR. KORDA: Good morning.", *wrapped * 6])
    found = paragraphs(lines(page))
    assert len(found) < len(wrapped) * 2
    assert "found that most" in " ".join(found[-1].text.split())


def test_long_lines_below_labels_are_not_wrapped() -> None:
    """Labels on lines of their own above long lines look like a narrow page; nobody wraps one line so much wider."""
    text = "\n\n".join(f"Jana Horská, minister {number} of the harbours\n{WORDS}" for number in range(6))
    assert wrap_width(lines(text)) is None
