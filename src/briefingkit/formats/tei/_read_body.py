"""<text> -> sections, turns, paragraphs. What the body holds is read or refused, never left out."""

import re
from collections.abc import Iterator
from typing import Final

from briefingkit.formats.tei._names import AFTER_EVENT, ELEMENT_OF, KIND_OF_NOTE, SIDE_OF
from briefingkit.formats.tei._tree import TEI, XML_ID, Element, Reading, name
from briefingkit.model import Exchange, Span, Speaker, StageDirection, StageKind, Statement, Turn, Utterance

_KIND_OF_ELEMENT: Final[dict[str, StageKind]] = {TEI + tag: kind for kind, tag in ELEMENT_OF.items()}
_SPAN: Final = re.compile(r"char:([0-9]{1,18}),([0-9]{1,18})")
_DIV: Final = f"{TEI}div"
_U: Final = f"{TEI}u"
_SEG: Final = f"{TEI}seg"
_NOTE: Final = f"{TEI}note"
_LIST_RELATION: Final = f"{TEI}listRelation"


def read_body(reading: Reading, speakers: dict[str, Speaker]) -> Iterator[Statement | Exchange]:
    """Read the sections of <text>; `speakers` are those of the header, by their xml:id.

    Raises:
        FormatError: something stands there that a briefing has no place for.

    """
    body = _Body(reading, speakers)
    numbers: dict[str, int] = {}
    number = 0
    for section in reading.elements(reading.only(reading.only(reading.root, "text"), "body")):
        kind = section.attrib.get("type")
        if section.tag == _DIV and kind == "statement":
            turns, _ = body.turns(section)
            yield Statement(tuple(turns))
        elif section.tag == _DIV and kind == "exchange":
            number += 1
            follows = _follows(reading, section, numbers)
            turns, evidence = body.turns(section)
            after_event = f"#{AFTER_EVENT}" in section.attrib.get("ana", "").split()
            yield Exchange(number, tuple(turns), follows, evidence, after_event)
            if XML_ID in section.attrib:
                numbers[section.attrib[XML_ID]] = number
        elif section.tag != _DIV or kind != "empty" or len(section):
            reading.fail(
                f'<body> must hold <div type="statement"> and <div type="exchange">, not <{name(section)}>'
                + (f" of type {kind!r}" if kind else ""),
                section,
            )


def _follows(reading: Reading, section: Element, numbers: dict[str, int]) -> int | None:
    reference = section.attrib.get("corresp")
    if reference is None:
        return None
    number = numbers.get(reference.removeprefix("#"))
    if number is None:
        reading.fail(f"no earlier exchange is {reference!r}", section)
    return number


class _Body:
    """The reading of turns: the document, and who may speak in it."""

    def __init__(self, reading: Reading, speakers: dict[str, Speaker]) -> None:
        self._reading = reading
        self._speakers = {f"#{xml_id}": speaker for xml_id, speaker in speakers.items()}

    def turns(self, section: Element) -> tuple[list[Turn], str | None]:
        """Read the turns of a section, and the evidence that it follows another."""
        reading, turns = self._reading, list[Turn]()
        waiting: dict[str, Element] = {}  # notes that belong to the turn after them
        evidence: str | None = None
        for child in reading.elements(section):
            if child.tag == _U:
                turns.append(self._turn(child, waiting))
                waiting = {}
                continue
            kind = child.get("type", "")
            if child.tag == _NOTE and kind in ("speaker", "time") and kind not in waiting:
                waiting[kind] = child
            elif child.tag == _NOTE and kind == "follows" and not turns and evidence is None:
                evidence = reading.text(child)
            else:
                reading.fail(f"<{name(child)}> cannot stand here in <div>", child)
        for note in waiting.values():
            reading.fail(f"no <u> follows the <note> of type {note.attrib['type']!r}", note)
        return turns, evidence

    def _turn(self, element: Element, notes: dict[str, Element]) -> Turn:
        reading, attrib = self._reading, element.attrib
        marks = attrib.get("ana", "")
        side = SIDE_OF.get(marks) or next((SIDE_OF[mark] for mark in marks.split() if mark in SIDE_OF), None)
        if side is None:
            reading.fail(f"ana of <u> must be one of {', '.join(SIDE_OF)}, not {marks!r}", element)
        who = attrib.get("who")
        speaker = None if who is None else self._speakers.get(who)
        if who is not None and speaker is None:
            reading.fail(f"there is no person {who!r}", element)
        return Turn(
            side,
            tuple(
                [
                    self._utterance(child) if child.tag == _SEG else self._direction(child, self._place(child))
                    for child in reading.elements(element)
                    if child.tag != _LIST_RELATION
                ]
            ),
            reading.text(notes["speaker"]) if "speaker" in notes else None,
            speaker,
            reading.text(notes["time"]) if "time" in notes else None,
            self._span(element),
        )

    def _span(self, element: Element) -> Span | None:
        source = element.attrib.get("source")
        if source is None:
            return None
        found = _SPAN.fullmatch(source)
        if found is None or int(found[1]) > int(found[2]):
            self._reading.fail(f"source of <u> must be as in 'char:120,480', not {source!r}", element)
        return Span(int(found[1]), int(found[2]))

    def _place(self, direction: Element) -> int:
        number = direction.attrib.get("n", "0")
        try:
            return int(number)
        except ValueError:
            self._reading.fail(f"n of <{name(direction)}> must be a whole number, not {number!r}", direction)

    def _utterance(self, seg: Element) -> Utterance:
        text = seg.text or ""
        if not len(seg):
            return Utterance(text)
        pieces, directions, end = [text], list[StageDirection](), len(text)
        for child in seg:
            direction = self._direction(child, end)
            if not direction.text:
                self._reading.fail(f"<{name(child)}> in <seg> is empty", child)
            directions.append(direction)
            tail = child.tail or ""
            pieces += (direction.text, tail)
            end += len(direction.text) + len(tail)
        return Utterance("".join(pieces), tuple(directions))

    def _direction(self, element: Element, at: int) -> StageDirection:
        reading = self._reading
        kind = _KIND_OF_ELEMENT.get(element.tag)
        if kind is not None:
            return StageDirection(reading.text(reading.only(element, "desc")), kind, at)
        kind = KIND_OF_NOTE.get(element.attrib.get("type", "")) if element.tag == _NOTE else None
        if kind is None:
            reading.fail(f"a turn has no place for <{name(element)}>", element)
        return StageDirection(reading.text(element), kind, at)
