"""Which reader a page goes to: its bytes decide, its name is a hint."""

import zipfile
from io import BytesIO

import pytest

from briefingkit.sources import read

HTML = "<html><head></head><body><p>Q: Who pays?</p></body></html>"
MARKDOWN = "# Briefing\n\n**Q:** Who pays?\n"
PLAIN = "Q: Who pays?\n"


@pytest.mark.parametrize(
    ("data", "name", "media_type"),
    [
        (PLAIN, None, "text/plain"),
        (PLAIN, "a.txt", "text/plain"),
        (PLAIN, "a.html", "text/plain"),
        (PLAIN, "a.md", "text/markdown"),
        (PLAIN, "noext", "text/plain"),
        (MARKDOWN, None, "text/markdown"),
        (MARKDOWN, "a.txt", "text/plain"),
        ("**Q:** Who pays?\n\n**A:** We do.\n\n**Q:** All of it?", "a.txt", "text/markdown"),
        ("\\[Press\\] Who?\n\n\\[Minister\\] We.\n\n\\[Press\\] All?", "a.txt", "text/markdown"),
        ("** questions **\n\nQ: Who pays?\n\n** end **\n\n** print **", "a.txt", "text/plain"),
        (MARKDOWN, "a.MD", "text/markdown"),
        ("---\ntitle: x\n---\nQ: Who pays?", "a.txt", "text/markdown"),
        (HTML, None, "text/html"),
        (HTML, "a.html", "text/html"),
        (HTML, "a.txt", "text/html"),
        (HTML, "a.md", "text/markdown"),
        ("<p>Q: Who pays?", "a.htm", "text/html"),
        ("<p>Q: Who pays?", None, "text/plain"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n", None, "text/vtt"),
        ("", None, "text/plain"),
        ("a < b", "a.html", "text/html"),
    ],
)
def test_type_is_told(data: str, name: str | None, media_type: str) -> None:
    """Tags, headings and captions tell the type, the suffix where they do not."""
    assert read(data, name=name).media_type == media_type


def test_subtitles_are_captions() -> None:
    """SubRip is known by its first number and times."""
    assert read("1\n00:00:01,000 --> 00:00:02,000\nHello\n").media_type != "text/plain"


def test_bytes_are_decoded_and_the_encoding_is_kept() -> None:
    """The encoding of bytes is told; text has none."""
    assert read(PLAIN.encode("utf-8")).encoding is not None
    assert read(PLAIN).encoding is None
    assert read("问：谁付？\n答：我们。\n".encode("gb18030")).lines[0].text == "问：谁付？"


def test_encoding_can_be_given() -> None:
    """An encoding that something outside the file tells is used."""
    assert read("Frage: Wer zahlt für Öl?".encode("cp1252"), encoding="cp1252").lines[0].text.endswith("Öl?")


def test_noise_is_unreadable() -> None:
    """Bytes that are no text give a document without lines, and an error that says so."""
    document = read(bytes(range(256)) * 20)
    assert document.lines == ()
    assert [d.code for d in document.diagnostics] == ["source-unreadable"]


@pytest.mark.parametrize(
    ("first", "said"),
    [
        (b"\x1f\x8b\x08\x00", "packed with gzip, which read_many unpacks"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as DOCX or text"),
        (b"{\\rtf1\\ansi Q: Who pays?\\par A: We do.", "Rich Text; save it as DOCX or text"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"ID3\x04", "sound"),
    ],
)
def test_files_that_hold_no_page_are_named(first: bytes, said: str) -> None:
    """What is no page is told by its first bytes, with what to do about it."""
    document = read(first + bytes(200))
    assert document.text == ""
    (told,) = document.diagnostics
    assert (told.code, said in told.message) == ("source-unreadable", True)


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ("xl/workbook.xml", "an Excel workbook; save it as CSV"),
        ("content.xml", "an OpenDocument file; save it as DOCX"),
        ("pages/1.html", "an archive of files, which read_many reads"),
    ],
)
def test_packed_files_that_are_not_word_s_are_named(member: str, said: str) -> None:
    """Office documents and archives are all zip files: what they hold tells them apart."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as parts:
        parts.writestr(member, "<x/>")
    (told,) = read(packed.getvalue()).diagnostics
    assert (told.code, said in told.message) == ("source-unreadable", True)


@pytest.mark.parametrize("data", [b"%PDF-1.7\nbroken", b"PK\x03\x04broken"])
def test_broken_documents_are_unreadable(data: bytes) -> None:
    """A PDF or a Word file that is none gives an error diagnostic, and no exception."""
    pytest.importorskip("pypdfium2" if data.startswith(b"%PDF") else "zipfile")
    document = read(data)
    assert document.lines == ()
    assert "source-unreadable" in [d.code for d in document.diagnostics]


def test_cdata_is_text() -> None:
    """Feeds wrap pages in CDATA: what is in it is read."""
    document = read(f"<?xml version='1.0'?><div><p><![CDATA[<p>Q: Who pays?</p>]]></p></div>{HTML}", name="a.html")
    assert "Q: Who pays?" in [line.text for line in document.lines]
