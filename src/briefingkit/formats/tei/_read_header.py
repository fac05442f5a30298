"""<teiHeader> -> the fields of a briefing, its speakers and outlets."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from typing import Final, TypeVar

from attrs import frozen

from briefingkit.formats.tei._names import OUTLET, PERSON
from briefingkit.formats.tei._tree import TEI, XML_ID, XML_LANG, Element, Reading, name
from briefingkit.model import OUTLET_KINDS, SIDES, Briefing, Exchange, Outlet, Source, Speaker, Statement

_T = TypeVar("_T")
_ORG_NAME: Final = f"{TEI}orgName"
_COUNTRY: Final = f"{TEI}country"
_PERS_NAME: Final = f"{TEI}persName"
_OCCUPATION: Final = f"{TEI}occupation"
_AFFILIATION: Final = f"{TEI}affiliation"


def read_header(reading: Reading, speakers: Iterable[Speaker], sections: Iterable[Statement | Exchange]) -> Briefing:
    """Read the header, and make a briefing of it and of what was read already.

    Raises:
        FormatError: a part is missing, or has a value that no briefing can have.

    """
    root = reading.root
    header = reading.only(root, "teiHeader")
    file = reading.only(header, "fileDesc")
    profile = reading.only(header, "profileDesc")
    title = _Fields.of(reading, reading.only(file, "titleStmt"))
    bibl = _Fields.of(reading, origin := reading.only(reading.only(file, "sourceDesc"), "bibl"))
    setting = _Fields.of(reading, reading.only(reading.only(profile, "settingDesc"), "setting"))
    return _checked(
        reading,
        root,
        lambda: Briefing(
            title=title.text("title main"),
            date=setting.moment("date", date.fromisoformat),
            published=bibl.moment("date published", _day_or_moment),
            started=setting.moment("time started", time.fromisoformat),
            ended=setting.moment("time ended", time.fromisoformat),
            place=setting.text("name place"),
            institution=bibl.text("publisher"),
            language=root.attrib.get(XML_LANG),
            speakers=tuple(speakers),
            sections=tuple(sections),
            source=_source(bibl) if origin.attrib.get("type") == "source" else None,
        ),
    )


@frozen
class _Fields:
    """The children of an element, each under its name and its `type`: "idno URI"."""

    reading: Reading
    found: dict[str, Element]

    @classmethod
    def of(cls, reading: Reading, parent: Element) -> "_Fields":
        found: dict[str, Element] = {}
        for child in reading.elements(parent):
            kind = child.attrib.get("type")
            key = f"{name(child)} {kind}" if kind else name(child)
            if key in found:
                reading.fail(f"<{name(parent)}> has more than one {key}", child)
            found[key] = child
        return cls(reading, found)

    def text(self, key: str) -> str | None:
        """The text of a child, or None where there is no such child."""
        element = self.found.get(key)
        return None if element is None else self.reading.text(element)

    def moment(self, key: str, read: Callable[[str], _T]) -> _T | None:
        """The date or time that a child's text is in ISO 8601, or None where there is no such child."""
        element = self.found.get(key)
        return None if element is None else _checked(self.reading, element, lambda: read(self.reading.text(element)))


def _checked(reading: Reading, element: Element, make: Callable[[], _T]) -> _T:
    """Make a value of the model; what the model refuses is a fault of the element."""
    try:
        return make()
    except ValueError as error:
        reading.fail(str(error), element)


def _day_or_moment(text: str) -> datetime | date:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _source(bibl: _Fields) -> Source:
    return Source(
        name=bibl.text("idno filename"),
        url=bibl.text("idno URI"),
        media_type=bibl.text("note mediaType"),
        encoding=bibl.text("note encoding"),
        layout=bibl.text("note layout"),
    )


def read_speakers(reading: Reading) -> dict[str, Speaker]:
    """Read <particDesc>: the speakers by their xml:id, in order.

    Raises:
        FormatError: a person or an outlet is not as it should be.

    """
    profile = reading.only(reading.only(reading.root, "teiHeader"), "profileDesc")
    outlets: dict[str, Outlet] = {}
    speakers: dict[str, Speaker] = {}
    lists = [
        listed
        for participants in reading.elements(profile)
        if participants.tag == f"{TEI}particDesc"
        for listed in reading.elements(participants)
    ]
    for listed in lists:
        if listed.tag == f"{TEI}listOrg":
            for org in reading.elements(listed):
                xml_id = _new_id(reading, org, outlets)
                outlets[xml_id] = _outlet(reading, org)
    for listed in lists:
        if listed.tag == f"{TEI}listPerson":
            for person in reading.elements(listed):
                xml_id = _new_id(reading, person, speakers)
                speakers[xml_id] = _speaker(reading, person, outlets)
    return speakers


def _new_id(reading: Reading, element: Element, taken: dict[str, _T]) -> str:
    xml_id = element.attrib.get(XML_ID)
    if xml_id is None:
        reading.fail(f"<{name(element)}> has no xml:id", element)
    if xml_id in taken:
        reading.fail(f"there are two elements with the xml:id {xml_id!r}", element)
    return xml_id


def _model_id(element: Element, prefix: str) -> str:
    plain = element.attrib.get("n")
    return element.attrib[XML_ID].removeprefix(prefix) if plain is None else plain


def _outlet(reading: Reading, org: Element) -> Outlet:
    usual: str | None = None
    aliases: list[str] = []
    country: str | None = None
    for child in reading.elements(org):
        tag = child.tag
        if tag == _ORG_NAME and child.get("type") == "alias":
            aliases.append(reading.text(child))
        elif tag == _ORG_NAME and usual is None:
            usual = reading.text(child)
        elif tag == _COUNTRY:
            country = child.attrib.get("key")
        else:
            reading.fail(f"an outlet has no place for <{name(child)}>", child)
    if usual is None:
        reading.fail("<org> has no <orgName>", org)
    kind = _one_of(reading, org, "type", OUTLET_KINDS) if "type" in org.attrib else None
    return _checked(reading, org, lambda: Outlet(_model_id(org, OUTLET), usual, tuple(aliases), country, kind))


def _speaker(reading: Reading, person: Element, outlets: dict[str, Outlet]) -> Speaker:
    called: str | None = None
    role: str | None = None
    labels: list[str] = []
    asks_for: list[Outlet] = []
    for child in reading.elements(person):
        tag = child.tag
        if tag == _PERS_NAME and child.get("type") == "label":
            labels.append(reading.text(child))
        elif tag == _PERS_NAME and called is None:
            called = reading.text(child)
        elif tag == _OCCUPATION and role is None:
            role = reading.text(child)
        elif tag == _AFFILIATION:
            reference = child.attrib.get("ref", "")
            outlet = outlets.get(reference.removeprefix("#"))
            if outlet is None:
                reading.fail(f"there is no outlet {reference!r}", child)
            asks_for.append(outlet)
        else:
            reading.fail(f"a speaker has no place for <{name(child)}>", child)
    side = _one_of(reading, person, "role", SIDES)
    return Speaker(_model_id(person, PERSON), side, called, role, tuple(asks_for), tuple(labels))


def _one_of(reading: Reading, element: Element, key: str, allowed: tuple[_T, ...]) -> _T:
    value = element.attrib.get(key)
    found = next((one for one in allowed if one == value), None)
    if found is None:
        choice = ", ".join(map(str, allowed))
        reading.fail(f"{key} of <{name(element)}> must be one of {choice}, not {value!r}", element)
    return found
