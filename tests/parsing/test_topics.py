"""Headlines among the turns: nobody's words, and kept as notes."""

import pytest

from briefingkit.model import Briefing, StageDirection
from briefingkit.parsing import parse


def headings(briefing: Briefing) -> list[str]:
    """Give the text of all headlines within turns."""
    notes = (item for turn in briefing.turns for item in turn.content if isinstance(item, StageDirection))
    return [note.text for note in notes if note.kind == "heading"]


def page(*topics: str) -> Briefing:
    """Parse questions and answers, a topic in plain type below each answer."""
    asked = "".join(
        f"Q. What is new about item {number}?\n\nThe Minister. Nothing at all is new about it.\n\n{topic}\n\n"
        for number, topic in enumerate(topics)
    )
    return parse(f"{asked}Q. Is that all?\n\nThe Minister. It is.\n", layout="generic").briefing


def test_topics_in_plain_type() -> None:
    """The presidency project of California prints topics between the turns like any other line."""
    found = page("Harbour Fees/Budget", "Peace in the Islands", "Ice Hockey")
    assert headings(found) == ["Harbour Fees/Budget", "Peace in the Islands", "Ice Hockey"]
    assert all(turn.text.endswith((".", "?")) for turn in found.turns)


def test_two_lines_might_be_names() -> None:
    """Fewer than three are left in the words: an answer may end with the name of who is called next."""
    assert headings(page("Marla Quint", "")) == []


def test_lines_in_small_letters_are_words() -> None:
    """An answer that ends without a full stop is an answer."""
    assert headings(page("Marla Quint", "nobody knows for certain", "not even I do", "Ask the minister again")) == []


@pytest.mark.parametrize("line", ["Questions and Answers", "Ⅱ. 질의응답", "质疑", "问答环节", "質疑応答", "Q & A"])
def test_section_above_the_questions(line: str) -> None:
    """Korea's ministries number their sections; one is enough to know it by its words."""
    opening = "Minister: Good morning. The new pier was opened on Monday.\n\nIt took nine years.\n\n"
    rest = "Q: Who paid for it?\n\nMinister: The province did.\n\nQ: All of it?\n\nMinister: All of it.\n"
    found = parse(f"{opening}{line}\n\n{rest}", layout="generic").briefing
    assert headings(found) == ([] if line == "质疑" else [line])


def test_line_between_ornaments() -> None:
    """Thailand's ministry prints `** questions **` above them."""
    assert headings(page("** questions **", "== the rest ==")) == ["** questions **", "== the rest =="]


def test_section_above_a_note() -> None:
    """Korea's government prints `질문·답변` and a note below it between the opening and the first question."""
    opening = "안녕하십니까? 브리핑을 시작하겠습니다.\n\n질문 주시면 답변드리겠습니다."
    notes = "질문·답변\n\n※마이크 미사용으로 확인되지 않는 내용은 별표로 표기하였으니 양해 바랍니다."
    turns = "<질문> 항구는 언제 열립니까?\n\n<답변> 내일 열립니다.\n\n" * 2
    assert headings(parse(f"{opening}\n\n{notes}\n\n{turns}", layout="generic").briefing) == ["질문·답변"]


def test_topics_in_japanese() -> None:
    """Japan's pages print what a question is about above it, often once."""
    turns = "記者：灯台の工事はいかがですか。\n\n大臣：順調に進んでおります。\n\n"
    found = parse(f"大臣記者会見\n\n{turns}港の視察について\n\n{turns}", layout="generic").briefing
    assert headings(found) == ["港の視察について"]


def test_headline_of_the_contents() -> None:
    """Japan's prefectures print the headlines above the transcript as well, in a list."""
    turns = "記者：灯台の工事はいかがですか。\n\n知事：順調に進んでおります。\n\n"
    topic = "2.石木ダム建設事業(1)"
    page = f"知事記者会見\n\n1.灯台の工事\n{topic}\n\n1.灯台の工事\n\n{turns}{topic}\n\n{turns}"
    assert headings(parse(page, layout="generic").briefing) == [topic]


def test_topics_in_japanese_that_are_phrases() -> None:
    """Japan's news portals print what is spoken of next, which ends as no sentence does; a short answer is none."""
    asked = (
        "港新聞:灯台はいつ点灯しますか。\n\n上田:三月に点灯します。\n\n費用の負担は\n\n"
        "時事通信:誰が払いますか。\n\n上田:市が払います。\n\n以上です\n\n"
        "読売新聞:渡し船は。\n\n上田:無料です。\n\n観光客の制限\n\n"
        "港新聞:いつからですか。\n\n上田:来年からです。\n\n冬の渡航は\n\n港新聞:冬はどうですか。\n\n上田:休みます。\n\n灯台の将来\n\n"
        "港新聞:ありがとうございました。\n"
    )
    found = parse(asked, layout="generic").briefing
    assert headings(found) == ["費用の負担は", "観光客の制限", "冬の渡航は", "灯台の将来"]
    assert "以上です" in found.text


@pytest.mark.parametrize("mark", ["**", ""])
def test_sections_of_a_statement_in_bold(mark: str) -> None:
    """The United Nations heads the parts of a statement in bold, with asterisks; a bold sentence is said."""
    body = (
        "<p>Good afternoon. I have two things to announce to you today, both of them good.</p>"
        f"<p><b>{mark}Harbour of Lupina</b></p><p>The new pier was opened on Monday, and all ships may use it.</p>"
        "<p><b>We are very proud of it.</b></p><p>It took nine years in all, as you will remember.</p>"
        "<p>Question: Who paid?</p><p>Spokesman: The province paid for it.</p>"
        "<p>Question: All of it?</p><p>Spokesman: All of it.</p>"
    )
    found = parse(f"<html><body><h1>Briefing</h1>{body}</body></html>", layout="generic").briefing
    assert headings(found) == [f"{mark}Harbour of Lupina"]
    assert "We are very proud of it." in found.turns[0].text


def test_topics_in_small_letters_between_answer_and_question() -> None:
    """Japan's ministry prints topics that are phrases; what somebody says without a full stop is none."""
    asked = "Tom Hale, Fuji TV: Who pays for the lamps?\nMinister Korda: The province does.\nIt has always done so.\n"
    found = parse(
        f"Press Conference by Minister Korda\n\n{asked}Revision to the list of the lamps\n{asked}"
        f"Relations with the harbour (Visit to the pier)\n{asked}",
        layout="generic",
    ).briefing
    assert {turn.text for turn in found.turns if turn.side == "podium"} == {
        "The province does.\nIt has always done so."
    }
    found = parse(f"{asked}Thank you for that\n{asked}And I will add to it\n{asked}", layout="generic").briefing
    assert sum("Thank you for that" in turn.text or "I will add" in turn.text for turn in found.turns) == 2


def test_link_below_every_answer_is_nobody_s() -> None:
    """Ministries print a link to the contents below each answer; thanks without a full stop are said."""
    asked = "Q: Who pays for the lamps?\n\nA: The province does.\n\n{}\n\n"
    for link, kept in (("Nach der Übersicht", False), ("Thank you", True)):
        found = parse(asked.format(link) * 3 + "Q: Since when?\n\nA: Since Monday.\n", layout="generic").briefing
        assert all((link in turn.text) is kept for turn in found.turns[1:6:2])


def test_where_the_recording_is_is_nobody_s() -> None:
    """The EU's external action service prints a link below a statement."""
    page = (
        "Press remarks by Marta Solis\n\nGood afternoon. We had a good discussion today with the ministers on the lamps.\n\n"
        "Thank you.\n\nLink to the video (starting at 03:10): https://video.example.eu/I-123\n\n"
        "Q. Who pays for them?\n\nWe have discussed that. The province pays for all of them.\n\n"
        "Q. Since when?\n\nSince Monday, and for three years."
    )
    found = parse(page, layout="generic").briefing
    assert not any("Link to" in turn.text for turn in found.turns)


def test_line_that_says_whose_answers_follow_is_nobody_s() -> None:
    """The European Central Bank prints it between the statement and the first question."""
    line = "Transcript of the questions asked and the answers given by Marie Lagrange, President of the Bank"
    page = (
        "Press conference\n\n12 March 2015\n\nLadies and gentlemen, we are very pleased to welcome you to our press conference.\n\n"
        f"{line}\n\nQuestion: Are you worried?\n\nLagrange: No. The lights are on.\n\nQuestion: All?\n\nLagrange: All of them."
    )
    found = parse(page, layout="generic").briefing
    assert not any(line in turn.text for turn in found.turns)
    assert len(found.turns) == 5
