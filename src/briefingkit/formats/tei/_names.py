"""The ids of a TEI file, and the words of its taxonomy: what writer and reader must agree on."""

import re
from typing import Final

from attrs import frozen

from briefingkit.model import Briefing, Outlet, Side, StageKind

NAMESPACE: Final = "http://www.tei-c.org/ns/1.0"

PERSON: Final = "person."
OUTLET: Final = "outlet."
AFTER_EVENT: Final = "afterEvent"
QUESTION: Final = "question"
ANSWER: Final = "answer"
STATEMENT: Final = "statement"
FLOOR: Final = "floor"

CATEGORIES: Final = {
    QUESTION: "the press holds the floor",
    ANSWER: "the podium holds the floor, in reply",
    STATEMENT: "the podium holds the floor, unasked",
    FLOOR: "neither holds the floor: a moderator, an interpreter, the hall",
    AFTER_EVENT: "asked after the briefing",
}
"""The taxonomy of turns and exchanges that every file declares."""

SIDE_OF: Final[dict[str, Side]] = {
    f"#{QUESTION}": "press",
    f"#{ANSWER}": "podium",
    f"#{STATEMENT}": "podium",
    f"#{FLOOR}": "floor",
}

ROLE_IN_EXCHANGE: Final[dict[Side, str]] = {"press": QUESTION, "podium": ANSWER, "floor": FLOOR}
ROLE_IN_STATEMENT: Final[dict[Side, str]] = {"press": QUESTION, "podium": STATEMENT, "floor": FLOOR}

ELEMENT_OF: Final[dict[StageKind, str]] = {
    "vocal": "vocal",
    "kinesic": "kinesic",
    "incident": "incident",
    "gap": "gap",
}
"""The kinds of stage directions that TEI has an element for; the others are notes of a type."""

NOTE_TYPE_OF: Final[dict[StageKind, str]] = {"heading": "heading", "time": "time", "note": "stage"}
KIND_OF_NOTE: Final[dict[str, StageKind]] = {value: key for key, value in NOTE_TYPE_OF.items()}

# The letters that the fourth and the fifth edition of XML 1.0 both allow in names, as validators know one or the other.
_NAME = re.compile(r"[-.0-9A-Z_a-zÀ-ÖØ-öø-ÿА-Яа-я一-龥ぁ-ゔァ-ヺ가-힣]+")


@frozen
class Ids:
    """The xml:id of every person and outlet: the model's id after a prefix, or a number where that is no name."""

    persons: dict[str, str]
    outlets: dict[Outlet, str]


def ids_of(briefing: Briefing) -> Ids:
    """Give every speaker and every outlet of a briefing an xml:id."""
    persons = {
        speaker.id: f"{PERSON}{speaker.id}" if _NAME.fullmatch(speaker.id) else f"person-{number}"
        for number, speaker in enumerate(briefing.speakers, start=1)
    }
    outlets: dict[Outlet, str] = {}
    taken: set[str] = set()
    for speaker in briefing.speakers:
        for outlet in speaker.outlets:
            if outlet not in outlets:
                plain = _NAME.fullmatch(outlet.id) and outlet.id not in taken
                outlets[outlet] = f"{OUTLET}{outlet.id}" if plain else f"outlet-{len(outlets) + 1}"
                taken.add(outlet.id)
    return Ids(persons, outlets)
