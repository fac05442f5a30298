"""Not one word is lost: what the turns keep and what is told as left out make up the text that was read."""

import zipfile
from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest

from briefingkit.parsing import parse
from conservation import lost_and_doubled, words

PAGES = Path(__file__).parent / "layouts" / "pages"
FIXTURES = sorted(path for path in PAGES.iterdir() if not path.name.endswith(".expected.txt"))


def test_there_are_fixtures() -> None:
    """The walk below walks something."""
    assert len(FIXTURES) > 15


@pytest.mark.parametrize("layout", [None, "generic"])
@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_no_word_of_a_layout_page_is_lost(path: Path, layout: str | None) -> None:
    """Every word of a page in each house's layout is kept or told, with its layout and without."""
    parsed = parse(path, layout=layout)
    assert sum(words(parsed.text).values()) > 50
    assert lost_and_doubled(parsed) == (Counter(), Counter())


def test_no_word_of_a_real_page_is_lost(shared: Path) -> None:
    """Every word of every real transcript is kept or told."""
    pages = [path for path in sorted((shared / "corpus").glob("*/*")) if path.is_file()]
    assert len(pages) > 100
    faults = {}
    for path in pages:
        lost, doubled = lost_and_doubled(parse(path))
        if lost or doubled:
            faults[path.name] = (dict(lost.most_common(5)), dict(doubled.most_common(5)))
    assert faults == {}


@pytest.mark.parametrize(
    "page",
    [
        "Q: Who pays?\n\nA: We do.\n\nA: We do.\n\nQ: Why? A: So.\n\n* * *\n\nEND\n\nShare",
        "Speaker 1: 00:12\nWho pays?\n\nSpeaker 2: 00:14\nWe do.\n\nSpeaker 2: 00:20\nWe always have.",
        "1\n\nQ: Who pays?\n\n2\n\nA: We do.\n\n3\n\nQ: Why?\n\nA: So.",
        "记者会\n\n问：谁付？\n\n答：我们付。\n\n******\n\n应邀请，部长将于五月访问港口并出席论坛。\n\n（完）",
        "nothing but words",
        "> Q: Who pays?\n> A: We do.\n" * 12,
    ],
)
def test_no_word_of_an_odd_page_is_lost(page: str) -> None:
    """Repeated labels, shared lines, times, page numbers and margins lose no word."""
    assert lost_and_doubled(parse(page)) == (Counter(), Counter())


SAID = ("Q: Who pays for the lamps?", "A: The province pays for all of them.", "Q: And for the stairs?", "A: It does.")


def test_no_word_of_a_word_file_is_lost() -> None:
    """The same of DOCX: title, turns, a table below them."""
    rows = "".join(f"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>" for cell in ("Lamps", "forty", "two"))
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in ("Press briefing", "3 March 2031", *SAID))
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as out:
        namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        table = f"<w:tbl><w:tr>{rows}</w:tr></w:tbl>"
        page = f'<w:document xmlns:w="{namespace}"><w:body>{body}{table}</w:body></w:document>'
        out.writestr("word/document.xml", page)
    parsed = parse(file.getvalue())
    assert len(parsed.briefing.exchanges) == 2
    assert lost_and_doubled(parsed) == (Counter(), Counter())


def test_no_word_of_a_pdf_is_lost() -> None:
    """The same of PDF: running heads and page numbers are told."""
    pytest.importorskip("pypdfium2")
    pages = [["Harbour Authority", *(text for text in SAID for _ in range(2)), str(number)] for number in (1, 2, 3)]
    parsed = parse(pdf_of(pages))
    assert parsed.briefing.turns
    assert lost_and_doubled(parsed) == (Counter(), Counter())


def pdf_of(pages: list[list[str]]) -> bytes:
    """Make a PDF of lines from top to bottom, in the plainest way that the format knows."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        drawn = "".join(f"BT /F 11 Tf 72 {740 - 40 * row} Td ({line}) Tj ET\n" for row, line in enumerate(lines))
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R"
            " /Resources << /Font << /F 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out = "%PDF-1.4\n"
    places = []
    for number, held in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{held}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return f"{out}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF".encode("ascii")
