"""Running heads, feet and page numbers of printed pages are told from the text on them."""

from briefingkit.sources import read
from briefingkit.sources._dumps import running

HEAD = "May 4, 2031          Chair Aldwin's Press Conference          FINAL"


WORDS = ("", "The ferry sails to the island", "Nobody has counted the lamps", "We ask the province for help")


def page(number: int, *, head: str = HEAD, foot: str = "Page {} of 3", feed: str = "\f") -> str:
    """Make a printed page."""
    return f"{head}\n\n{WORDS[number]}, which\ngoes on\n\n{foot.format(number)}\n{feed}"


def left(text: str) -> list[str]:
    """Give the lines that are kept."""
    lines = text.split("\n")
    apart = running(lines)
    return [line.strip() for place, line in enumerate(lines) if line.strip() and place not in apart]


def test_head_and_foot_at_form_feeds_are_no_text() -> None:
    """What recurs at the edges of pages is theirs, whatever numbers it holds."""
    dump = "".join(page(number) for number in (1, 2, 3))
    assert left(dump) == [HEAD, *[line for n in (1, 2, 3) for line in (f"{WORDS[n]}, which", "goes on")]]


def test_numbered_pages_need_no_form_feeds() -> None:
    """`Page 2 of 3` tells an edge; the head of the first page stands at none."""
    dump = "".join(page(number, head="Post-Cabinet Press Conference", feed="") for number in (1, 2, 3))
    assert left(dump)[1:] == [line for n in (1, 2, 3) for line in (f"{WORDS[n]}, which", "goes on")]


def test_bare_numbers_spare_what_is_not_set_apart() -> None:
    """Numbered questions are no pages: what stands below each number is kept, unless it is centred."""
    assert left("".join(f"{n}\nQuestion of the press\nWhy?\n" for n in (1, 2, 3))) == [
        "Question of the press", "Why?",
    ] * 3  # fmt: skip
    centred = "".join(f"      FERRY REPORTING, INC.\n{n}\nWhy?\n" for n in (1, 2, 3))
    assert left(centred) == ["Why?"] * 3


def test_numbers_that_do_not_rise_are_kept() -> None:
    """Counts that stand on lines of their own were printed to be read."""
    assert left("The dead:\n12\nThe hurt:\n7\nThe lost:\n12") == [
        "The dead:",
        "12",
        "The hurt:",
        "7",
        "The lost:",
        "12",
    ]


def test_labels_at_the_edge_of_pages_are_kept() -> None:
    """A short line, or one that ends with a colon, may be a label that happens to begin two pages."""
    dump = "\f".join("QUESTION:\nWho pays?\nReuters\n" for _ in range(3))
    assert left(dump) == ["QUESTION:", "Who pays?", "Reuters"] * 3


def test_sentence_goes_on_over_the_edge() -> None:
    """No paragraph ends where the page does; head and foot are told with their places."""
    document = read("A.\n\n" + "".join(page(number) for number in (1, 2, 3)))
    after = next(line for line in document.lines if line.text.startswith(WORDS[2]))
    assert not after.gap
    told = [d for d in document.diagnostics if d.code == "left-out-furniture"]
    assert len(told) == 5
    assert all(d.span and document.text[d.span.start : d.span.end] == d.excerpt for d in told)
