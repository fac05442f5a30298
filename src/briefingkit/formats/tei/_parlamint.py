"""The profile `parlamint`: a component file that ParlaMint's schema accepts as well as TEI's and Parla-CLARIN's.

ParlaMint keeps persons in the root file of a corpus, so `@who` points there, as do `#parla.sitting`, `#reference`,
`#regular`, `#guest` and `#chair`, which are categories of its taxonomies. The press are guests, those on the podium
are regular, moderators and the like sit in the chair; `#question` and `#answer` are added, and `@corresp` of an answer
points to its questions.
"""

from collections.abc import Iterator
from typing import Final

from briefingkit.errors import FormatError
from briefingkit.formats.tei._body import stage
from briefingkit.formats.tei._names import ELEMENT_OF, NAMESPACE, Ids, ids_of
from briefingkit.formats.tei._rounds import Round, references, rounds_of
from briefingkit.formats.tei._text import content, fold, is_address, when
from briefingkit.model import Briefing, Exchange, Side, StageDirection, StageKind, Statement, Turn, Utterance

_ROLE: Final[dict[Side, str]] = {"press": "#guest #question", "podium": "#regular", "floor": "#chair"}
_TYPE: Final[dict[StageKind, str]] = {
    "vocal": ' type="noise"',
    "kinesic": ' type="kinesic"',
    "incident": ' type="incident"',
    "gap": ' reason="inaudible"',
}
_NO_ADDRESS: Final = "https://unknown.invalid/"  # ParlaMint wants an address where there may be none


def parlamint(briefing: Briefing) -> str:
    """Write a briefing as a component file of a ParlaMint corpus.

    Raises:
        FormatError: it has no date of any kind, or no turn: ParlaMint cannot do without.

    """
    moment = briefing.date or briefing.published
    if moment is None:
        raise FormatError("ParlaMint cannot hold a briefing without a date", path="date")
    if not briefing.turns:
        raise FormatError("ParlaMint cannot hold a briefing without turns", path="sections")
    day = moment.isoformat()[:10]
    return "".join(
        [
            f'<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="{NAMESPACE}" xml:id="briefing.{day}"',
            f' xml:lang="{briefing.language or "und"}" ana="#parla.sitting">\n<teiHeader>\n',
            _file(briefing, day),
            _encoding(briefing),
            f"<profileDesc>\n<settingDesc>\n<setting>\n<name>{_string(briefing.place)}</name>\n",
            f'<date when="{day}">{day}</date>\n</setting>\n</settingDesc>\n</profileDesc>\n</teiHeader>\n',
            '<text ana="#reference">\n<body>\n',
            *_sections(briefing),
            "</body>\n</text>\n</TEI>\n",
        ]
    )


def _string(text: str | None, instead: str = "unknown") -> str:
    """Write a string as ParlaMint wants it: not empty, white space folded."""
    return content(fold(text or "") or instead)


def _file(briefing: Briefing, day: str) -> str:
    title, publisher = _string(briefing.title, "Press briefing"), _string(briefing.institution)
    url = briefing.source.url if briefing.source is not None else None
    address = content(url) if url is not None and is_address(url) else _NO_ADDRESS
    put_out = when(briefing.published) if briefing.published is not None else ""
    speeches = len(briefing.turns)
    return f"""<fileDesc>
<titleStmt>
<title type="main">{title}</title>
<meeting ana="#parla.sitting" n="{day}">Press briefing</meeting>
</titleStmt>
<editionStmt><edition>1</edition></editionStmt>
<extent><measure unit="speeches" quantity="{speeches}">{speeches} speeches</measure></extent>
<publicationStmt>
<publisher>{publisher}</publisher>
<idno type="URI">{address}</idno>
<availability status="free">
<licence>http://creativecommons.org/licenses/by/4.0/</licence>
<p>The licence is the one that the schema allows.</p>
</availability>
<date{put_out or f' when="{day}"'}/>
</publicationStmt>
<sourceDesc>
<bibl>
<title>{title}</title>
<publisher>{publisher}</publisher>
<idno type="URI">{address}</idno>
<date when="{day}">{day}</date>
</bibl>
</sourceDesc>
</fileDesc>
"""


def _encoding(briefing: Briefing) -> str:
    paragraphs = sum(len(turn.utterances) for turn in briefing.turns)
    return f"""<encodingDesc>
<projectDesc><p>A press briefing, written as ParlaMint writes a sitting.</p></projectDesc>
<tagsDecl>
<namespace name="{NAMESPACE}">
<tagUsage gi="u" occurs="{len(briefing.turns)}"/>
<tagUsage gi="seg" occurs="{paragraphs}"/>
</namespace>
</tagsDecl>
</encodingDesc>
"""


def _sections(briefing: Briefing) -> Iterator[str]:
    ids, number = ids_of(briefing), 1
    written = {exchange.number for exchange in briefing.exchanges if exchange.turns}
    for section in briefing.sections:
        if not section.turns:
            continue
        yield _opening(section, written)
        for turn, around in zip(section.turns, rounds_of(section, number, ids), strict=True):
            yield from _turn(turn, number, around, ids)
            number += 1
        yield "</div>\n"


def _opening(section: Statement | Exchange, written: set[int]) -> str:
    if isinstance(section, Statement):
        return '<div type="debateSection">\n'
    follows = f' corresp="#x{section.follows}"' if section.follows in written else ""
    evidence = section.follows_evidence
    note = "" if evidence is None else f'<note type="follows">{content(evidence)}</note>\n'
    return f'<div type="debateSection" xml:id="x{section.number}" n="{section.number}"{follows}>\n{note}'


def _turn(turn: Turn, number: int, around: Round, ids: Ids) -> Iterator[str]:
    if turn.label is not None:
        yield f'<note type="speaker">{content(turn.label)}</note>\n'
    if turn.time is not None:
        yield f'<note type="time">{content(turn.time)}</note>\n'
    who = "" if turn.speaker is None else f' who="#{ids.persons[turn.speaker.id]}"'
    role, link = _ROLE[turn.side], ""
    if turn.side == "podium" and around.questions:
        # the first answer names all its questions, the others the last: a long round must not grow by its square
        questions = around.questions if around.answers[0] == number else around.questions[-1:]
        role, link = f"{role} #answer", f' corresp="{references(questions)}"'
    yield f'<u xml:id="u{number}"{who} ana="{role}"{link}>\n'
    written = [_utterance(item) if isinstance(item, Utterance) else f"{_direction(item)}\n" for item in turn.content]
    yield from written or ['<note type="empty"/>\n']
    yield "</u>\n"


def _utterance(utterance: Utterance) -> str:
    text, pieces, end = utterance.text, ["<seg>"], 0
    for direction in utterance.directions:
        pieces += (content(text[end : direction.at]), _direction(direction))
        end = direction.at + len(direction.text)
    pieces += (content(text[end:]), "</seg>\n")
    return "".join(pieces)


def _direction(direction: StageDirection) -> str:
    if direction.kind not in ELEMENT_OF:
        return stage(direction)
    folded = StageDirection(fold(direction.text) or "…", direction.kind)
    return stage(folded, _TYPE[direction.kind])
