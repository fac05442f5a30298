import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefingkit.errors import MissingExtraError
from briefingkit.sources import pdf
from briefingkit.sources._document import Document

pytest.importorskip("pypdfium2")

Printed = tuple[float, float, str, str]
"""Where a line stands (points from the left and the foot), its font (R or B), and its text."""
BODY = 72.0
PITCH = 14.0


def made(*pages: Sequence[Printed], title: str = "") -> bytes:
    """Write a PDF by hand: two fonts of the standard fourteen, one stream a page."""
    kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(len(pages)))
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        4: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        5: f"<</Title({title})>>".encode(),
    }
    for number, lines in enumerate(pages):
        shown = "".join(f"BT /{font} 11 Tf {x} {y} Td ({text}) Tj ET\n" for x, y, font, text in lines).encode("cp1252")
        objects[10 + 2 * number] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</R 3 0 R/B 4 0 R>>>>"
            + f"/Contents {11 + 2 * number} 0 R>>".encode()
        )
        objects[11 + 2 * number] = b"<</Length %d>>stream\n%s\nendstream" % (len(shown), shown)
    out, places = b"%PDF-1.4\n", {}
    for key, content in objects.items():
        places[key] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (key, content)
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (key, place) for key, place in places.items())
    end = b"trailer<</Size %d/Root 1 0 R/Info 5 0 R>>\nstartxref\n%d\n%%%%EOF" % (max(objects) + 1, len(out))
    return out + b"xref\n0 1\n0000000000 65535 f \n" + table + end


def column(*texts: str, left: float = BODY, top: float = 700.0, pitch: float = PITCH) -> list[Printed]:
    """Set lines below each other; an empty one leaves a space."""
    return [(left, top - pitch * row, "R", text) for row, text in enumerate(texts) if text]


def shown(document: Document) -> list[tuple[str, bool]]:
    """Give lines and whether a paragraph begins with them."""
    return [(line.text, line.gap) for line in document.lines]


def check_places(document: Document) -> None:
    """Hold that lines stand where they say and that every word is in a line or told as left out."""
    for line in document.lines:
        assert document.text[line.start : line.start + len(line.text)] == line.text
        assert document.text.split("\n")[line.number - 1] == line.text
    covered = [line.text for line in document.lines]
    covered += [document.text[one.span.start : one.span.end] for one in document.diagnostics if one.span]
    assert sorted(document.text.split()) == sorted(" ".join(covered).split())


LONG = "and the harbour master will say more about it at the end of the week, as he has"


def test_a_space_an_indentation_and_an_early_end_part_paragraphs() -> None:
    """Lines of one paragraph have no gap; paragraphs are parted as typesetters part them."""
    lines = column(LONG, LONG, "promised.", "", LONG, "promised us all.", LONG, LONG)
    lines[-1] = (BODY + 20, *lines[-1][1:])
    document = pdf.read(made(lines))
    assert [gap for _, gap in shown(document)] == [True, False, False, True, False, True, True]
    check_places(document)


def test_running_heads_and_page_numbers_are_told_as_left_out() -> None:
    """What recurs on pages is no speech, nor are numbers at their feet; a sentence goes on over the page."""
    pages = [
        [(BODY, 800.0, "R", "Harbour Authority"), *column(text + LONG, LONG), (290.0, 40.0, "R", f"- {number} -")]
        for number, text in ((1, "one "), (2, "two "), (3, "three "))
    ]
    document = pdf.read(made(*pages))
    assert [gap for _, gap in shown(document)] == [True, False, False, False, False, False]
    assert [told.excerpt for told in document.diagnostics] == [
        part for number in (1, 2, 3) for part in ("Harbour Authority", f"- {number} -")
    ]
    assert {told.code for told in document.diagnostics} == {"left-out-furniture"}
    check_places(document)


def test_a_label_that_begins_two_pages_is_no_running_head() -> None:
    """A line that recurs but stands in the text's own column and spacing is text."""
    pages = [column("MS. LIND:", f"Answer {name} of the day.", LONG) for name in ("one", "two")]
    document = pdf.read(made(*pages))
    assert [text for text, _ in shown(document)].count("MS. LIND:") == 2


def test_a_head_at_the_margin_of_the_paper_is_left_out_though_it_is_near() -> None:
    """A running head set to the right needs no distance."""
    pages = [[(400.0, 714.0, "R", "Harbour Authority"), *column(text + LONG, LONG)] for text in ("one ", "two ")]
    assert [told.excerpt for told in pdf.read(made(*pages)).diagnostics] == ["Harbour Authority"] * 2


def test_words_that_a_hyphen_splits_are_whole() -> None:
    """The rest of a word moves up; a hyphen that is the word's own stays."""
    document = pdf.read(
        made(
            column(
                "The longer-term plan covers all of the prop-",
                "erty around it, and that is the longer-",
                "term aim, as it was for covid-",
                "19 and for the whole of the con-",
                "tinent.",
            )
        )
    )
    assert [text for text, _ in shown(document)] == [
        "The longer-term plan covers all of the property",
        "around it, and that is the longer-term",
        "aim, as it was for covid-19",
        "and for the whole of the continent.",
    ]
    check_places(document)


def test_word_that_stands_elsewhere_in_one_piece_has_no_hyphen() -> None:
    """Both halves are words of their own here, and so is the whole: the whole is meant."""
    lines = column("It is no light, and no house, but the light-", "house is open; a lighthouse stays.")
    assert [text for text, _ in shown(pdf.read(made(lines)))] == [
        "It is no light, and no house, but the lighthouse",
        "is open; a lighthouse stays.",
    ]


def test_two_columns_are_read_one_after_the_other() -> None:
    """A sentence goes on from the foot of one column to the head of the next."""
    left, right = "the mayor said today that", "the bridge is to be opened"
    document = pdf.read(made(column(left, left, left) + column(right, right, left=320.0)))
    assert shown(document) == [(left, True), (left, False), (left, False), (right, False), (right, False)]


def test_columns_that_are_drawn_row_by_row_are_read_one_after_the_other() -> None:
    """Some programs write the rows of both columns together; a title over both of them stays whole and first."""
    title = "A briefing on the bridge and on the harbour, with a title that goes over both of them"
    left = [
        "the mayor said today that",
        "the bridge is to be opened",
        "by the king and the queen",
        "in May, as the council had",
        "asked him to.",
    ]
    right = [
        "the harbour is closed until",
        "the ice is gone from all of",
        "it, so that nobody need fear",
        "it, and the boats are safe.",
        "",
        "End.",
    ]
    lefts, rights = column(title, "", *left), column("", "", *right, left=330.0)
    drawn = sorted([*lefts, *rights], key=lambda line: (-line[1], line[0]))
    document = pdf.read(made(drawn))
    assert [text for text, _ in shown(document)] == [title, *left, *(text for text in right if text)]
    check_places(document)


def test_row_with_nothing_but_spaces_in_one_column_is_of_the_other() -> None:
    """Some programs fill the rows of a shorter column with spaces."""
    left, right = "the mayor said today that", "the bridge is to be opened"
    rows = [((BODY, left), (330.0, right))] * 4 + [((BODY, "    "), (330.0, right))] + [((BODY, left), (330.0, right))]
    drawn = [(x, 700.0 - PITCH * place, "R", text) for place, row in enumerate(rows) for x, text in row]
    assert [text for text, _ in shown(pdf.read(made(drawn)))] == [left] * 5 + [right] * 6


def test_labels_in_bold_are_ranges_and_begin_paragraphs() -> None:
    """Bold type is known from the font's name."""
    lines: list[Printed] = [
        (BODY, 700.0, "B", "MS. LIND:"), (BODY + 62, 700.0, "R", "It is open."),
        (BODY, 686.0, "B", "Q:"), (BODY + 20, 686.0, "R", LONG[:70]),
        (BODY, 672.0, "B", "MS. LIND:"), (BODY + 62, 672.0, "R", "Soon."),
    ]  # fmt: skip
    document = pdf.read(made(lines, title="Harbour briefing"))
    assert [(line.text[: line.bold[0][1]], line.gap) for line in document.lines] == [
        ("MS. LIND:", True),
        ("Q:", True),
        ("MS. LIND:", True),
    ]
    assert document.head == {"title": "Harbour briefing"}


def test_a_page_all_in_bold_says_nothing_by_it() -> None:
    """Bold that is everywhere is no mark."""
    bold: list[Printed] = [(x, y, "B", text) for x, y, _, text in column(LONG, LONG)]
    document = pdf.read(made(bold, title="Microsoft Word - x.doc"))
    assert [line.bold for line in document.lines] == [(), ()]
    assert document.head == {}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.4",
        made(column("x"))[:90],
        b"%PDF-1.7\n" + b"\x00" * 50,
        made(column("x")).replace(b"Kids[10 0 R]", b"Kids[99 0 R]"),  # a page that is not in the file
    ],
)
def test_a_broken_file_is_empty_and_says_so(data: bytes) -> None:
    """Cut off or damaged beyond repair: an error, never an exception."""
    document = pdf.read(data)
    assert (document.text, document.lines) == ("", ())
    assert [told.code for told in document.diagnostics] == ["source-unreadable"]


def test_a_scan_is_said_to_hold_no_text() -> None:
    """A page without text is unreadable, not an empty briefing."""
    (told,) = pdf.read(made([])).diagnostics
    assert (told.code, "scanned" in told.message) == ("source-unreadable", True)


def test_a_missing_package_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pypdfium2 the error says what to install."""
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(MissingExtraError, match=r"briefingkit\[pdf\]"):
        pdf.read(made(column("x")))


@settings(max_examples=40)
@given(st.lists(st.lists(st.text("ab-.: 1Q", min_size=1, max_size=30), max_size=12), min_size=1, max_size=4))
def test_any_pages_are_covered(pages: list[list[str]]) -> None:
    """Whatever is printed, each word is in a line or told as left out."""
    check_places(pdf.read(made(*(column(*texts) for texts in pages))))


@settings(max_examples=40)
@given(st.data())
def test_a_damaged_file_never_raises(data: st.DataObject) -> None:
    """Any byte of the file may be another."""
    whole = bytearray(made(column(LONG, "MS. LIND: Hello.")))
    for _ in range(data.draw(st.integers(1, 5))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    check_places(pdf.read(bytes(whole)))


def test_the_federal_reserves_transcripts_lose_no_word(shared: Path) -> None:
    """Real two-hour transcripts: two furniture lines a page, paragraphs by indentation, all words kept."""
    files = sorted((shared / "corpus" / "us-fomc-pdf").glob("*.pdf"))
    assert files
    for file in files:
        document = pdf.read(file.read_bytes())
        check_places(document)
        assert all(told.code == "left-out-furniture" for told in document.diagnostics)
        assert sum("Page # of" in (told.excerpt or "").replace("1", "#") for told in document.diagnostics) >= 1
        assert 0.1 < sum(line.gap for line in document.lines) / len(document.lines) < 0.3
