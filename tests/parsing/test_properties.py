"""What holds for any input at all: no exception, the same twice, and every span within the text."""

from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefingkit.parsing import parse
from conservation import lost_and_doubled

PIECES = st.sampled_from(
    [
        "Q: Who pays?", "A: We do.", "MR. KORDA:", "记者：", "答：好的。", "Follow-up: And?", "*****", "***", "(Laughter.)",
        "【記者】", "<질문> 왜?", "[00:12]", "Speaker 1: 00:12", "END", "###", "- Why?", "**Q:** Why?", "# Title", "> q",
        "March 3, 2021", "会后有记者问：", "(INICIA VIDEO)", "(FINALIZA VIDEO)", "<p>", "<b>", "</p>", "<br>", "--", "17",
        "Ana Ruiz, CBC: Who?", "Tom Hale, The CBC: Who?", "Kyodo News Service: Why?", "Kyodo News: When?", "MS. KORDA: So.",
        "language: English", "(a) boats", "(b) lamps", "○知事", "Moderator: Reuters, please.", "▲ We do.", "Page 2 of 3", "\f",
        "Subject: x", "\t", "  ", "\\", "www.example.org", "1.", "WEBVTT", "---", "title: x", "：", "(", "）", "\u00a0",
    ]
)  # fmt: skip
PAGES = st.lists(st.one_of(PIECES, st.text(max_size=40)), max_size=40).flatmap(
    lambda pieces: st.sampled_from(["\n", "\n\n", " "]).map(lambda between: between.join(pieces))
)


@settings(max_examples=300)
@given(PAGES)
@example("٣Briefer:)٣<p>Briefer:٣<p>ǰǰBriefer:<p>Briefer:")
@example("? 答：")
@example(
    "The museum of lamps is open every day. Why visit? Question: Who pays? We do, and so do you, each of us a share."
)
def test_any_text_parses_and_the_same_twice(page: str) -> None:
    """A page of pieces of transcripts in any order is read without an exception, always in the same way."""
    parsed = parse(page)
    assert parse(page) == parsed
    spans = [turn.span for turn in parsed.briefing.turns if turn.span is not None]
    assert len(spans) == len(parsed.briefing.turns)
    assert all(span.end <= len(parsed.text) for span in spans)
    assert [span.start for span in spans] == sorted(span.start for span in spans)
    assert parsed.briefing.turns == () or not parsed.errors
    assert lost_and_doubled(parsed) == (Counter(), Counter())


@settings(max_examples=150)
@given(st.binary(max_size=400))
def test_any_bytes_parse(data: bytes) -> None:
    """Any bytes are read without an exception, always in the same way."""
    assert parse(data) == parse(data)


@settings(max_examples=150)
@given(
    PAGES, st.sampled_from(["utf-8", "utf-16", "gb18030", "latin-1"]), st.sampled_from(["a.html", "a.md", "a.txt", ""])
)
def test_any_page_in_any_encoding_parses(page: str, encoding: str, name: str) -> None:
    """A page is read without an exception, whatever its encoding and its file's name."""
    data = page.encode(encoding, errors="replace")
    assert parse(data, name=name or None) == parse(data, name=name or None)
