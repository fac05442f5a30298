"""Text dumps of pages in two columns, where the label of the left column is wrapped beside the words of the right one."""

from briefingkit import parse
from briefingkit.sources.text import read

WRAPPED = """\
Report on the Price of Lamp Oil, Press Conference, 14 May 2012

Sir Leonard Aske,      Good morning. In the three months since
Governor:              our last report, the price of oil has gone up
                       and the lamps have been lit less often.

Ida Marsh,             Governor, will the lamps stay dark, and if
of the Financial       they do, who will tell the pilots that they
Times:                 have to wait for the morning?

Sir Leonard Aske:      They will not stay dark. Oil comes by sea,
                       and the sea is open again. The pilots have
                       lamps of their own, which they fill at the
                       harbour office on the first day of a month,
                       and which burn until the last. The bell is
                       rung where a lamp goes out, and a second
                       one is brought out at once. Nobody has
                       to wait for the morning.

Rolf Tander,           What does it cost?
Reuters:
"""


def test_wrapped_labels_are_put_together() -> None:
    """The Bank of England printed its pages so: each label is on its first line, and each word where it was read."""
    document = read(WRAPPED)
    labelled = [line.text for line in document.lines if ":" in line.text]
    assert labelled == [
        "Sir Leonard Aske, Governor: Good morning. In the three months since",
        "Ida Marsh, of the Financial Times: Governor, will the lamps stay dark, and if",
        "Sir Leonard Aske:      They will not stay dark. Oil comes by sea,",
        "Rolf Tander, Reuters: What does it cost?",
    ]
    assert sorted(document.text.split()) == sorted(WRAPPED.split())
    assert all(document.text[line.start :].startswith(line.text) for line in document.lines)
    assert [(d.code, d.line) for d in document.diagnostics] == [("source-repaired", 3)]


def test_lines_keep_their_numbers() -> None:
    """A line that held nothing but the end of a label is empty, and still counted."""
    text = read(WRAPPED).text
    assert text.count("\n") == WRAPPED.count("\n")
    assert text.split("\n")[8] == f"{' ' * 23}have to wait for the morning?"


def test_turns_of_a_page_in_columns() -> None:
    """What is parsed are the turns, none of which holds a piece of a label."""
    found = parse(WRAPPED).unwrap()
    assert [(turn.side, turn.text.split()[0], turn.text.split()[-1]) for turn in found.turns] == [
        ("podium", "Good", "often."),
        ("press", "Governor,", "morning?"),
        ("podium", "They", "morning."),
        ("press", "What", "cost?"),
    ]


def test_page_whose_labels_are_whole_is_left_alone() -> None:
    """A hanging indent without wrapped labels is no such page; neither is prose, nor one label by chance."""
    whole = WRAPPED.replace("Aske,      ", "Aske:      ").replace("Governor:  ", "           ")
    once = "\n".join(line for line in whole.split("\n") if "Rolf" not in line and "Radio" not in line)
    for page in (once, "\n".join(line.strip() for line in WRAPPED.split("\n"))):
        document = read(page)
        assert document.text == page
        assert document.diagnostics == ()


def test_line_that_hangs_below_its_label_begins_none() -> None:
    """`Note:` further in than the label above it is said."""
    page = (
        "Harbour briefing, 14 May 2012\n\n"
        "Q:          Who pays for the lamps?\n"
        "Mr. Korda:  The province does, and it says in its\n"
        "            Minister: no lamp is lit for nothing.\n\n"
        "Q:          Since when?\n"
        "Mr. Korda:  Since 1950, as it says below the\n"
        "            Minister: since the lamps were built.\n"
    )
    assert [turn.label for turn in parse(page, layout="generic").briefing.turns] == ["Q", "Mr. Korda"] * 2
