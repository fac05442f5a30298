import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefingkit.sources import captions

VOICES = """WEBVTT - Harbour briefing
Kind: captions
Language: en-GB

NOTE
made by hand

STYLE
::cue { color: white }

1
00:00:01.000 --> 00:00:04.000 align:start
<v.loud Ada Lind>Good morning. The bridge &amp; the
<i>tunnel</i> are open.</v>

2
00:05.000 --> 00:08.000
<v Ada Lind>I take questions.

00:00:09.000 --> 00:00:12.000
<v Q>When? <v Ada Lind>Soon.
"""
LABELS = """1
00:00:01,120 --> 00:00:04,900
ADA LIND: Good morning. We are open in
four towns: north and

2
00:00:05,120 --> 00:00:08,900
{\\an8}south.

REPORTER: When?

3
00:00:09,120 --> 00:00:12,900
- ADA LIND: Soon.
1155
"""
SILENT = """1
00:00:01,120 --> 00:00:04,900
good morning everyone

2
00:00:05,120 --> 00:00:08,900
the bridge is open
"""


def test_voices_become_labels_once_while_the_speaker_stays() -> None:
    """`<v Name>` is printed as a label where the speaker changes, other tags are dropped."""
    document = captions.read(VOICES)
    assert [(line.text, line.gap) for line in document.lines] == [
        ("Ada Lind: Good morning. The bridge & the", True),
        ("tunnel are open.", False),
        ("I take questions.", False),
        ("Q: When?", True),
        ("Ada Lind: Soon.", True),
    ]
    assert (document.media_type, document.head) == ("text/vtt", {"language": "en-GB", "title": "Harbour briefing"})


def test_numbers_times_and_notes_are_told_as_left_out() -> None:
    """What stands around the words follows them in the text, under one diagnostic."""
    document = captions.read(VOICES)
    (told,) = document.diagnostics
    assert told.code == "left-out-furniture"
    assert told.span is not None
    assert document.text[told.span.start : told.span.end].split("\n") == [
        "WEBVTT - Harbour briefing",
        "Kind: captions",
        "Language: en-GB",
        "NOTE",
        "made by hand",
        "STYLE",
        "::cue { color: white }",
        "1",
        "00:00:01.000 --> 00:00:04.000 align:start",
        "2",
        "00:05.000 --> 00:08.000",
        "00:00:09.000 --> 00:00:12.000",
    ]


def test_printed_labels_begin_paragraphs() -> None:
    """A speaker's label parts lines; the rest of a sentence with a colon, and a number in it, do not."""
    document = captions.read(LABELS)
    assert [(line.text, line.gap) for line in document.lines] == [
        ("ADA LIND: Good morning. We are open in", True),
        ("four towns: north and", False),
        ("south.", False),
        ("REPORTER: When?", True),
        ("- ADA LIND: Soon.", True),
        ("1155", False),
    ]
    assert document.media_type == "application/x-subrip"


def test_captions_that_name_nobody_keep_their_times() -> None:
    """Without speakers the page is no transcript, and the times show it."""
    document = captions.read(SILENT)
    assert [line.text for line in document.lines] == [
        "00:00:01,120 good morning everyone",
        "00:00:05,120 the bridge is open",
    ]


@pytest.mark.parametrize("text", ["WEBVTT\n", "WEBVTT", "1\n00:00:01,120 --> 00:00:04,900\n"])
def test_captions_without_words_are_empty(text: str) -> None:
    """Heads and times alone make no lines."""
    assert captions.read(text).lines == ()


def test_nothing_at_all_gives_nothing() -> None:
    """An empty text has nothing to leave out."""
    document = captions.read("")
    assert (document.text, document.lines, document.diagnostics) == ("", (), ())


PIECES = [  # what captions are made of
    "WEBVTT",
    "NOTE x",
    "1",
    "00:00:01.000 --> 00:00:02.000",
    "<v Ada>one",
    "Q: two",
    "three",
    "",
    "<v",
    ">> four",
]


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]))


@given(st.lists(st.sampled_from(PIECES) | WORDS, max_size=20))
def test_lines_and_what_is_left_out_cover_the_text(printed: list[str]) -> None:
    """Whatever stands in the file, each line stands where it says, and every word is in one or the other."""
    document = captions.read("\n".join(printed))
    for line in document.lines:
        assert document.text[line.start : line.start + len(line.text)] == line.text
        assert document.text.split("\n")[line.number - 1] == line.text
    covered = [line.text for line in document.lines]
    covered += [document.text[one.span.start : one.span.end] for one in document.diagnostics if one.span]
    assert document.text.split() == " ".join(covered).split()


def test_labels_with_a_courtesy() -> None:
    """The White House's captions name `Mr. Hale`; the full stop ends no sentence."""
    cues = ["Mr. Hale: Good", "afternoon.", "The Press: Thank you.", "Mr. Hale: Yes."]
    times = [f"{n + 1}\n00:00:0{n},367 --> 00:00:0{n + 1},535\n{words}\n" for n, words in enumerate(cues)]
    document = captions.read("\n".join(times))
    assert [line.text for line in document.lines] == cues


def test_label_in_each_caption_is_printed_where_the_speaker_changes() -> None:
    """Meeting software names the speaker in each caption; what it repeats is told as left out."""
    said = [
        "Ann Marlow: Good morning.",
        "Ann Marlow: The bridge is open.",
        "Tom Hale: When?",
        "Ann Marlow: Now. Today:\nat ten.",
    ]
    text = "WEBVTT\n\n" + "\n\n".join(f"00:0{i}:00.000 --> 00:0{i}:09.000\n{words}" for i, words in enumerate(said))
    document = captions.read(text)
    assert [line.text for line in document.lines] == [
        "Ann Marlow: Good morning.",
        "The bridge is open.",
        "Tom Hale: When?",
        "Ann Marlow: Now. Today:",
        "at ten.",
    ]
    span = document.diagnostics[0].span
    assert span is not None
    assert "Ann Marlow:" in document.text[span.start : span.end]
