import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefingkit.sources import read
from briefingkit.sources.repair import repair

PAGE = "<p>MS. LIND:\xa0 It’s open.</p>\n<p>\tQ: “When?” — today…</p>\n"


def garbled(text: str) -> str:
    """Read UTF-8 as browsers read windows-1252."""
    return "".join(
        bytes([byte]).decode("cp1252") if byte not in b"\x81\x8d\x8f\x90\x9d" else chr(byte) for byte in text.encode()
    )


def test_the_repr_of_bytes_is_undone() -> None:
    r"""A scraper's `str(response.content)` leaves b'...' with \n, \t and \xe2\x80\x99; the page is read from it."""
    text, told = repair(f"<h1>Briefing</h1>\n{PAGE.encode()!r}")
    assert text == f"<h1>Briefing</h1>\n{PAGE}"
    assert [(one.code, one.line) for one in told] == [("source-repaired", 2)]


def test_the_repr_of_a_text_is_undone() -> None:
    r"""Literal \n in a quoted text from end to end are its lines."""
    text, told = repair(r"'MS. LIND: Hello.\n\nQ: \u201cWhen?\u201d\n\nMS. LIND: It\'s open.'")
    assert text == "MS. LIND: Hello.\n\nQ: “When?”\n\nMS. LIND: It's open."
    assert [one.code for one in told] == ["source-repaired"]


@pytest.mark.parametrize(
    "text",
    [
        r"Write \n for a line and \t for a tab and \x41 for a letter.",  # no literal
        r"b'cut off in the middle\n\n\n",
        r"b'no UTF-8: \xff\xfe\xfd'",
        r"b'no escape of Python: \q \n \n'",
        r"b'one escape\n'",
        r"b'a letter beyond ASCII – \n \n \n'",
    ],
)
def test_escapes_that_are_not_proved_stay(text: str) -> None:
    """What may have been printed so is left alone."""
    assert repair(text) == (text, ())


def test_mojibake_is_decoded_where_all_of_the_text_proves_it() -> None:
    """UTF-8 that was read as windows-1252 comes back, and the reader is warned."""
    text, told = repair(garbled(PAGE))
    assert text == PAGE
    assert [(one.code, one.line) for one in told] == [("mojibake-decoded", 1)]


def test_mojibake_of_chinese_is_decoded() -> None:
    """The same happens to pages in other scripts."""
    assert repair(garbled("记者：请问大桥什么时候通车？"))[0] == "记者：请问大桥什么时候通车？"


@pytest.mark.parametrize(
    "text",
    [
        "“Quoted” – and then Itâ€™s, itâ€™s, itâ€™s",  # does not round-trip as a whole
        "Itâ€™s once, and never again",
        "Où êtes-vous, châtelain ? À l’hôtel, où l’été naît âprement.",
        "中文",
    ],
)
def test_text_that_is_no_certain_mojibake_stays(text: str) -> None:
    """One odd place, or a text that does not round-trip, is verbatim."""
    assert repair(text) == (text, ())


@given(st.text(max_size=300))
def test_any_text_is_repaired_without_an_error(text: str) -> None:
    """Nothing raises, and nothing changes without being told."""
    repaired, told = repair(text)
    assert (repaired == text) or told


def test_escapes_without_quotation_marks_are_undone() -> None:
    r"""A scraper's literal may have lost its quotation marks: `\n` and `\xa0` all over one line."""
    page = r"Briefing\n\nQ:\xa0Who pays?\n\nA: We do, and that\'s all.\n\nQ: Why?"
    text, told = repair(page)
    assert text == "Briefing\n\nQ:\xa0Who pays?\n\nA: We do, and that's all.\n\nQ: Why?"
    assert [one.code for one in told] == ["source-repaired"]
    assert repair(r"caf\xc3\xa9\n\n\n\n\nQ: Why?")[0].startswith("café")


def test_a_text_that_speaks_of_escapes_is_left_alone() -> None:
    """Where lines end as they should, a backslash was printed."""
    page = "A line ends with \\n in code.\n" * 9
    assert repair(page) == (page, ())
    assert repair(r"C:\new\names\notes\nine\north\n.txt \q") == (r"C:\new\names\notes\nine\north\n.txt \q", ())


def test_entities_in_text_are_resolved() -> None:
    """A scraper that takes tags off, and leaves entities, is undone; what only looks like one stays."""
    page = "Briefing\n\nQ: What&#8217;s next?&nbsp; Who pays?\n\nA: AT&T does &foo; it&rsquo;s the law.&#10;\n"
    document = read(page)
    assert document.text == "Briefing\n\nQ: What’s next?\xa0 Who pays?\n\nA: AT&T does &foo; it’s the law. \n"
    assert [(one.code, one.line) for one in document.diagnostics] == [("source-repaired", 3)]
    once = "Write &amp; for an ampersand."
    assert (read(once).text, read(once).diagnostics) == (once, ())


def test_entities_that_were_escaped_twice_are_resolved() -> None:
    """A page that shows &nbsp; to its readers was escaped once more than it should be."""
    page = "<html><body><p>Q: What&amp;#8217;s next?&amp;nbsp; Who?</p>\n<p>A: R&amp;D, as &lt;always&gt;.</p></body></html>"
    document = read(page)
    assert [line.text for line in document.lines] == ["Q: What’s next?\xa0 Who?", "A: R&D, as <always>."]
    assert [(one.code, one.line) for one in document.diagnostics][:1] == [("source-repaired", 1)]


def test_times_that_a_line_end_breaks() -> None:
    """A transcription service sets the time in a link of its own, which dumps put on the next line."""
    text = "Ilse Korda: (\n02:06) Good morning. Tom Hale: (\n02:11) Who pays? Ilse Korda: (\n02:37) We do.\n"
    repaired, told = repair(text)
    assert repaired == "Ilse Korda: (02:06) Good morning. Tom Hale: (02:11) Who pays? Ilse Korda: (02:37) We do.\n"
    assert [one.code for one in told] == ["source-repaired"]
    assert repair("We went there: (\n02:06) on foot.\n") == ("We went there: (\n02:06) on foot.\n", ())
