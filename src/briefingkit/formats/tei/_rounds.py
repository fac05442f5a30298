"""Who asks whom, and what answers what: the rounds of an exchange."""

from typing import Final

from attrs import frozen

from briefingkit.formats.tei._names import Ids
from briefingkit.model import Exchange, Statement, Turn

_CROWD: Final = 20  # those who speak among more persons than these are not said to address each of them


@frozen
class Round:
    """Questions in a row and what answers them: the numbers of the turns, and whom either side speaks to.

    Questions in a row are answered together; several answers in a row all answer the questions before them.
    `askers` and `answerers` are references as `toWhom` has them ("#person.a #person.b"), empty where unknown.
    """

    questions: tuple[int, ...] = ()
    answers: tuple[int, ...] = ()
    askers: str = ""
    answerers: str = ""


_NONE: Final = Round()


def rounds_of(section: Statement | Exchange, first: int, ids: Ids) -> list[Round]:
    """Give the round of each turn of a section whose first turn has the number `first`."""
    if isinstance(section, Statement):
        return [_NONE] * len(section.turns)
    rounds: list[Round] = []
    asked, answered, start = list[int](), list[int](), 0
    for index, turn in enumerate(section.turns):
        if turn.side == "press":
            if answered:
                rounds += [_round(section.turns, (asked, answered), first, ids)] * (index - start)
                asked, answered, start = [], [], index
            asked.append(index)
        elif turn.side == "podium":
            answered.append(index)
    return rounds + [_round(section.turns, (asked, answered), first, ids)] * (len(section.turns) - start)


def _round(turns: tuple[Turn, ...], sides: tuple[list[int], list[int]], first: int, ids: Ids) -> Round:
    asked, answered = sides
    return Round(
        questions=tuple([first + index for index in asked]),
        answers=tuple([first + index for index in answered]),
        askers=_references([turns[index] for index in asked], ids),
        answerers=_references([turns[index] for index in answered], ids),
    )


def _references(turns: list[Turn], ids: Ids) -> str:
    persons = {f"#{ids.persons[turn.speaker.id]}": None for turn in turns if turn.speaker is not None}
    return " ".join(persons) if len(persons) <= _CROWD else ""


def references(numbers: tuple[int, ...]) -> str:
    """Write references to the turns of these numbers: "#u3 #u4"."""
    return " ".join([f"#u{number}" for number in numbers])
