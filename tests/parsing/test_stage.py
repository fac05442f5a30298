"""Bracketed notes: which are the transcriber's, and of what kind; which were said."""

import pytest

from briefingkit.model import StageDirection, Utterance
from briefingkit.parsing import parse
from briefingkit.parsing.stage import stage_kind, utterance, video_regions


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("(Laughter.)", "vocal"),
        ("（笑）", "vocal"),
        ("(risas)", "vocal"),
        ("[inaudible]", "gap"),
        ("(off-mike)", "gap"),
        ("（听不清）", "gap"),
        ("[нрзб]", "gap"),
        ("(Nods.)", "kinesic"),
        ("（点头）", "kinesic"),
        ("(A video is shown)", "incident"),
        ("(PAUSA MÚSICA)", "incident"),
        ("[Through an interpreter]", "note"),
        ("(as delivered)", "note"),
    ],
)
def test_note_has_a_kind(note: str, kind: str) -> None:
    """Sounds, gestures, events, gaps and remarks are told apart, in the languages of the pages."""
    assert stage_kind(note) == kind


@pytest.mark.parametrize(
    "words", ["(the northern one)", "(2019)", "(" + "and laughter was heard in the room " * 3 + ")", "（北码头）"]
)
def test_words_in_brackets_are_words(words: str) -> None:
    """What tells nothing of the room, or is too long for a note, was said."""
    assert stage_kind(words) is None


def test_note_within_words_keeps_its_place() -> None:
    """A note within a paragraph is told with its place; the words stay whole."""
    found = utterance("We will see. (Laughter.) Next question, the pier (the northern one).")
    assert isinstance(found, Utterance)
    assert found.text.endswith("(the northern one).")
    assert [(d.text, d.kind, d.at) for d in found.directions] == [("(Laughter.)", "vocal", 13)]


def test_paragraph_that_is_a_note_is_one() -> None:
    """A paragraph in brackets is a stage direction; of no known kind it is a note."""
    assert utterance("(Applause.)") == StageDirection("(Applause.)", "vocal")
    assert utterance("[The lamp is lit]") == StageDirection("[The lamp is lit]", "note")


def test_words_without_brackets_are_untouched() -> None:
    """Words about laughter are words."""
    assert utterance("There was laughter.") == Utterance("There was laughter.")


@pytest.mark.parametrize(
    "caption", ["图为北码头。", "Photo: the northern pier", "北码头外景（林海摄）", "Bến cảng phía bắc - Ảnh: VGP"]
)
def test_caption_is_a_note(caption: str) -> None:
    """The caption of a picture between turns is nobody's words."""
    assert utterance(caption) == StageDirection(caption, "note")


def test_played_video_has_a_beginning_and_an_end() -> None:
    """Only a video that is said to end is one; a second one may follow."""
    texts = ["(INICIA VIDEO)", "Words.", "(FINALIZA VIDEO)", "Other.", "(INICIA VIDEO)", "More.", "(FINALIZA VIDEO)"]
    assert video_regions(texts) == ((0, 2), (4, 6))
    assert video_regions(["(INICIA VIDEO)", "Words."]) == ()
    assert video_regions(["(FINALIZA VIDEO)", "Words.", "a video is no mark"]) == ()


def test_voices_of_a_video_are_no_turns() -> None:
    """Mexico's presidency prints the words of a played video with labels: they stay in the turn that shows it."""
    page = (
        "PRESIDENTE RAMIRO OLVERA: Vamos a ver el faro.\n\n(INICIA VIDEO)\n\n"
        "VOZ HOMBRE: El faro es la memoria de la costa.\n\n(FINALIZA VIDEO)\n\n"
        "PREGUNTA: ¿Quién paga las lámparas?\n\nPRESIDENTE RAMIRO OLVERA: El gobierno federal.\n\n"
        "PREGUNTA: ¿Y las escaleras?\n\nPRESIDENTE RAMIRO OLVERA: Los municipios."
    )
    first, *others = parse(page, layout="generic").briefing.turns
    assert [item.kind for item in first.content if isinstance(item, StageDirection)] == ["incident"] * 3
    assert first.text == "Vamos a ver el faro."
    assert [turn.label for turn in others] == ["PREGUNTA", "PRESIDENTE RAMIRO OLVERA"] * 2


def test_headline_below_an_answer_is_a_heading() -> None:
    """A short line in bold or with a mark below an answer is a headline, not the official's words."""
    page = (
        "<html><body><p><b>Q:</b> Will the bridge be closed in winter?</p>"
        "<p><b>A:</b> It will stay open, as in the years before, from morning to night.</p><p><b>The piers</b></p>"
        "<p><b>Q:</b> And the piers?</p><p><b>A:</b> They are closed until the ice is gone from the bay.</p>"
        "<p>【Lighthouses】</p><p><b>Q:</b> And the lighthouses?</p><p><b>A:</b> They are lit from dusk to dawn, as they have always been in winter.</p></body></html>"
    )
    turns = parse(page.encode(), layout="generic").briefing.turns
    notes = [(item.text, item.kind) for turn in turns for item in turn.content if isinstance(item, StageDirection)]
    assert notes == [("The piers", "heading"), ("【Lighthouses】", "heading")]


@pytest.mark.parametrize(
    "aside", ["(the truce ends today)", "(which begins in May)", "(a laughable claim)", "(as the pause showed us)"]
)
def test_words_in_brackets_that_were_said_are_kept(aside: str) -> None:
    """A verb of notes within an aside makes it none; "(the video is played)" is a note still."""
    assert stage_kind(aside) is None
    assert stage_kind("(the video is played)") == "incident"


def test_line_behind_a_reference_mark_is_a_note() -> None:
    """Japan's and Korea's ministries print ※ before what the editors note among the turns."""
    page = "記者：灯台はいつ開きますか。\n\n大臣：来月に開きます。\n\n※ 後日、再来月と訂正。\n\n記者：橋はどうですか。\n\n大臣：変わりません。\n"
    answer = parse(page, layout="generic").briefing.turns[1]
    assert [(item.text, item.kind) for item in answer.content if isinstance(item, StageDirection)] == [
        ("※ 後日、再来月と訂正。", "note")
    ]


def test_span_of_a_recording_below_the_name_is_no_word() -> None:
    """Factbase prints from when to when a turn is heard, on a line below the name."""
    said, asked = "No, there is none that I know of.", "Is there any change in the lighthouse board?"
    turns = [
        f"{name}\n00:00:{i}0-00:00:{i}9 (9 sec)\n{words}"
        for i, (name, words) in enumerate(
            [*(("Ilse Korda", said), ("Question", asked)) * 3, *[("Ilse Korda", said)] * 2]
        )
    ]
    found = parse("Ilse Korda Holds a Press Conference\n\n" + "\n\n".join(turns), layout="generic").briefing
    assert [turn.text for turn in found.turns] == [*[said, asked] * 3, f"{said}\n{said}"]
    first = found.turns[0].content[0]
    assert isinstance(first, StageDirection)
    assert (first.kind, first.text) == ("time", "00:00:00-00:00:09 (9 sec)")
