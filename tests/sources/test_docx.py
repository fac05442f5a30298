import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefingkit.sources import docx

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = f"""<w:styles {W}>
<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Normal"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
</w:styles>"""
CORE = """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<dc:title> Harbour briefing </dc:title><dcterms:created>{created}</dcterms:created></cp:coreProperties>"""


def packed(body: str, **parts: str) -> bytes:
    """Make a Word file of a body and other parts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            out.writestr(name.replace("__", "/") + ".xml", content)
    return file.getvalue()


def paragraph(*runs: str, style: str = "") -> str:
    """Make a paragraph of runs."""
    properties = f"<w:pPr>{style}</w:pPr>" if style else ""
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


def run(text: str, properties: str = "") -> str:
    """Make a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_paragraphs_are_lines_with_a_gap_and_bold_runs_are_ranges() -> None:
    """A label in bold, set in several runs, is one range; places are those of the document's text."""
    body = paragraph(run("MS. ", "<w:b/>"), run("LIND:", '<w:b w:val="true"/>'), run(" Hello. ", '<w:b w:val="0"/>'))
    document = docx.read(packed(body + paragraph(run("  It is ")) + paragraph(run("Q: When?"))))
    assert document.text == "MS. LIND: Hello.\nIt is\nQ: When?\n"
    assert [(line.text, line.start, line.number, line.gap, line.bold) for line in document.lines] == [
        ("MS. LIND: Hello.", 0, 1, True, ((0, 9),)),
        ("It is", 17, 2, True, ()),
        ("Q: When?", 23, 3, True, ()),
    ]
    assert document.diagnostics == ()


def test_a_line_break_parts_no_paragraphs_and_a_tab_is_kept() -> None:
    """The line after `<w:br/>` has no gap; after an empty line it has one."""
    text = "<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:br/><w:br/><w:t>four</w:t></w:r>"
    lines = docx.read(packed(paragraph(text))).lines
    assert [(line.text, line.gap) for line in lines] == [("one\ttwo", True), ("three", False), ("four", True)]


def test_headings_items_and_cells_are_marked() -> None:
    """Heading styles, numbered paragraphs and table cells are told by their marks."""
    body = (
        paragraph(run("Briefing"), style='<w:pStyle w:val="a1"/>')
        + paragraph(run("Outline"), style='<w:outlineLvl w:val="0"/>')
        + paragraph(run("Body level"), style='<w:outlineLvl w:val="9"/>')
        + paragraph(run("First"), style="<w:numPr/>")
        + f"<w:tbl><w:tr><w:tc>{paragraph(run('Q'))}</w:tc><w:tc>{paragraph(run('When?'))}</w:tc></w:tr></w:tbl>"
        + paragraph(run("After"))
        + paragraph(run("* * *"))
    )
    document = docx.read(packed(body, word__styles=STYLES))
    assert [(line.text, line.mark) for line in document.lines] == [
        ("Briefing", "heading"),
        ("Outline", "heading"),
        ("Body level", ""),
        ("First", "item"),
        ("Q", "cell"),
        ("When?", "cell"),
        ("After", ""),
        ("* * *", "rule"),
    ]


def test_bold_comes_from_styles_too() -> None:
    """A character style that is bold counts, one that switches bold off does not."""
    body = paragraph(run("Q:", '<w:rStyle w:val="Strong"/>'), run(" When?")) + paragraph(
        run("plain"), style='<w:pStyle w:val="Plain"/>'
    )
    document = docx.read(packed(body, word__styles=STYLES))
    assert [line.bold for line in document.lines] == [((0, 2),), ()]


def test_what_revisions_took_out_and_field_codes_are_no_text() -> None:
    """Deleted words, field instructions and the twins for old programs are not printed."""
    body = paragraph(
        run("kept"),
        f"<w:del>{run('gone')}</w:del><w:r><w:instrText>PAGE</w:instrText></w:r>",
        f"<w:Fallback>{run('twin')}</w:Fallback>",
    )
    assert docx.read(packed(body, word__header1=f"<w:hdr {W}>{paragraph(run('Head'))}</w:hdr>")).text == "kept\n"


def test_core_properties_are_the_head() -> None:
    """Title and creation date are read; the date of a writing library's template is none."""
    told = CORE.format(created="2024-05-06T07:08:09Z")
    head = docx.read(packed("", docProps__core=told)).head
    assert head == {"title": "Harbour briefing", "date": "2024-05-06T07:08:09Z"}
    template = CORE.format(created="2013-12-23T23:15:00Z")
    assert docx.read(packed("", docProps__core=template)).head == {"title": "Harbour briefing"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 no archive",
        packed(paragraph(run("x")))[:200],
        packed("<broken>"),
        packed("", word__styles='<!DOCTYPE s [<!ENTITY a "aaaa">]><s>&a;</s>'),
        packed(paragraph(run("x"))).replace(b"word/document.xml", b"word/something.xm"),
    ],
)
def test_a_broken_file_is_empty_and_says_so(data: bytes) -> None:
    """Cut off, not a document, or with a document type: an error, never an exception."""
    document = docx.read(data)
    assert (document.text, document.lines) == ("", ())
    assert [told.code for told in document.diagnostics] == ["source-unreadable"]


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part that unpacks beyond all measure is not read to its end."""
    monkeypatch.setattr(docx, "_LARGEST_PART", 10_000)
    document = docx.read(packed(paragraph(run("x" * 20_000))))
    assert [told.code for told in document.diagnostics] == ["source-unreadable"]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=30), max_size=6))
def test_every_line_stands_where_it_says(texts: list[str]) -> None:
    """All words of the file are lines, each at its offset and with its number."""
    escaped = [text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "") for text in texts]
    document = docx.read(packed("".join(paragraph(run(text)) for text in escaped)))
    for line in document.lines:
        assert document.text[line.start : line.start + len(line.text)] == line.text
        assert document.text.split("\n")[line.number - 1] == line.text
    assert document.text.split() == " ".join(line.text for line in document.lines).split()


@given(st.data())
def test_a_damaged_file_never_raises(data: st.DataObject) -> None:
    """Any byte of the file may be another, and any end may be missing."""
    whole = bytearray(packed(paragraph(run("MS. LIND: Hello.")), docProps__core=CORE.format(created="2024")))
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] = data.draw(st.integers(0, 255))
    document = docx.read(bytes(whole[: data.draw(st.integers(0, len(whole)))]))
    assert document.lines or document.diagnostics or not document.text


def test_an_archive_of_other_files_is_no_word_file() -> None:
    """A zip without a document names the function that reads archives."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as out:
        out.writestr("page.txt", "Q: Who pays?")
    (told,) = docx.read(file.getvalue()).diagnostics
    assert told.code == "source-unreadable"
    assert "read_many" in told.message
