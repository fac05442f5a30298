"""Turns become exchanges: where a new one opens, and which earlier one it takes up."""

import pytest

from briefingkit.model import Briefing
from briefingkit.parsing import parse


def briefing(*turns: str) -> Briefing:
    """Parse a page of these turns."""
    return parse("\n\n".join(["Press briefing on the lighthouses", *turns]), layout="generic").briefing


def shape(found: Briefing) -> list[str]:
    """Give each section as the first letters of its turns' sides, a statement in brackets."""
    letters = {"press": "q", "podium": "a", "floor": "m"}
    return [
        text if section in found.exchanges else f"({text})"
        for section in found.sections
        for text in ["".join(letters[turn.side] for turn in section.turns)]
    ]


ANSWER = "MR. KORDA: The province pays for all of the lamps. It always has."


def test_each_anonymous_question_after_an_answer_opens_one() -> None:
    """Under `Q` anybody may ask: every question after an answer is a new exchange."""
    assert shape(briefing(ANSWER, "Q: Who pays?", ANSWER, "Q: Since when?", ANSWER)) == ["(a)", "qa", "qa"]


def test_questions_in_a_row_are_one_exchange() -> None:
    """Two anonymous questions before one answer share it."""
    assert shape(briefing("Q: Who pays?", "Q: And for what?", ANSWER, "Q: When?", ANSWER)) == ["qqa", "qa"]


def test_outlet_that_goes_on_stays_in_its_exchange() -> None:
    """A named outlet that asks again after the answer goes on; another opens its own."""
    found = briefing(
        "Reuters: Who pays?", "Korda: The province.", "Reuters: Since when?", "Korda: Since 1950.",
        "AFP: Is that much?", "Korda: It is not.",
    )  # fmt: skip
    assert shape(found) == ["qaqa", "qa"]


def test_two_outlets_in_a_row_are_two_exchanges() -> None:
    """A second outlet before the answer has an exchange of its own; the first has no answer, and that is told."""
    page = "Press briefing\n\nReuters: Who pays?\n\nAFP: Since when?\n\nKorda: The province, since 1950.\n\nReuters: Why?\n\nKorda: It is the law."
    parsed = parse(page, layout="generic")
    assert shape(parsed.briefing) == ["q", "qa", "qa"]
    assert [d.code for d in parsed.diagnostics].count("no-answer") == 1


def test_follow_up_label_stays() -> None:
    """A follow-up belongs to the exchange above it."""
    found = briefing(
        "Reuters: Who pays?", "Korda: The province.", "Follow-up: Since when?", "Korda: Since 1950.",
        "AFP: Is that much?", "Korda: It is not.",
    )  # fmt: skip
    assert shape(found) == ["qaqa", "qa"]


def test_moderator_s_call_goes_with_its_question() -> None:
    """Who calls up a question belongs to it; who thanks at the end closes the last."""
    found = briefing(
        "MODERATOR: Good morning.", ANSWER, "MODERATOR: Reuters, please.", "Q: Who pays?", ANSWER,
        "MODERATOR: AFP, please.", "Q: Since when?", ANSWER, "MODERATOR: Thank you all.",
    )  # fmt: skip
    assert shape(found)[1:] == ["mqa", "mqam"]


def test_moderator_s_first_call_goes_with_its_question() -> None:
    """The call that ends the opening statements belongs to the first question."""
    found = briefing("MODERATOR: Good morning.", ANSWER, "MODERATOR: Reuters, please.", "Q: Who pays?", ANSWER)
    assert shape(found) == ["(ma)", "mqa"]


def test_question_after_the_briefing_is_marked() -> None:
    """A question that the page says was put after the briefing is marked, and opens its own exchange."""
    found = briefing(
        "Reuters: Who pays?", "Korda: The province.",
        "The following question was raised after the press conference: Are the stairs safe?", "Korda: They are.",
    )  # fmt: skip
    assert [(e.number, e.after_event) for e in found.exchanges] == [(1, False), (2, True)]


LAMPS = (
    "Reuters: Who pays for the lamps of the lighthouses?",
    "Korda: The province pays for the lamps.",
    "AFP: When does the ferry to Kestrel Island sail again?",
    "Korda: The ferry sails on Tuesday.",
)


def test_words_of_reference_link_by_topic() -> None:
    """A question that refers to an earlier answer follows the exchange of its topic, not the last one."""
    found = briefing(*LAMPS, "Bloomberg: A follow-up on the lighthouses: are the lamps new?", "Korda: They are.")
    assert (found.exchanges[2].follows, found.exchanges[2].follows_evidence) == (1, "follow-up")


def test_words_of_reference_without_a_topic_link_to_the_last() -> None:
    """Where no topic tells, the exchange just before is meant."""
    found = briefing(*LAMPS, "Bloomberg: To go on, as you just said, is it so?", "Korda: It is.")
    assert found.exchanges[2].follows == 2


@pytest.mark.parametrize("phrase", ["a follow-up visit", "the follow-up meeting", "follow-up talks"])
def test_follow_up_visit_is_no_reference(phrase: str) -> None:
    """A follow-up visit is a visit."""
    found = briefing(*LAMPS, f"Bloomberg: Will there be {phrase} by the minister?", "Korda: There will.")
    assert found.exchanges[2].follows is None


def test_returning_reporter_on_the_same_topic_follows() -> None:
    """An outlet that comes back to its own topic without saying so follows its earlier exchange."""
    found = briefing(
        "Reuters: Does the province still replace the lamps of the Kestrel lighthouses?",
        "Korda: The province pays for the Kestrel lighthouses.",
        "AFP: When does the ferry sail?",
        "Korda: On Tuesday.",
        "Reuters: How many lamps of the Kestrel lighthouses did the province replace today?",
        "Korda: Six.",
    )
    assert found.exchanges[2].follows == 1
    assert found.exchanges[2].follows_evidence == "Reuters comes back"


def test_returning_reporter_on_another_topic_follows_nothing() -> None:
    """An outlet that comes back with something else opens something new."""
    found = briefing(*LAMPS, "Reuters: Is the minister of fish well?", "Korda: She is.")
    assert found.exchanges[2].follows is None


def test_first_exchange_follows_nothing() -> None:
    """A follow-up to what stands on no page has nothing to follow."""
    found = briefing("Reuters: A follow-up on yesterday: who pays?", "Korda: The province.", *LAMPS[2:])
    assert found.exchanges[0].follows is None


def test_speakers_without_questions_are_told() -> None:
    """A page on which named people take turns and nobody asks has no exchange, and says so."""
    page = "\n\n".join(
        [
            "Remarks",
            *[f"{who}: The lamps are old, and so are we. We have seen it." for who in ("MR. KORDA", "MS. REED") * 3],
        ]
    )
    parsed = parse(page, layout="generic")
    assert parsed.briefing.exchanges == ()
    assert parsed.errors == ()
    assert "no-questions" in {d.code for d in parsed.diagnostics}
