"""The header of the default profile: what a briefing is, where it was read, who takes part."""

from collections.abc import Iterator
from typing import Final

from briefingkit.formats.tei._names import CATEGORIES, OUTLET, PERSON, Ids
from briefingkit.formats.tei._text import attribute, content, when
from briefingkit.model import Briefing, Outlet, Source, Speaker

_TAXONOMY: Final = "".join(
    f'\n<category xml:id="{name}"><catDesc>{meaning}</catDesc></category>' for name, meaning in CATEGORIES.items()
)
_ENCODING: Final = f"""<encodingDesc>
<listPrefixDef>
<prefixDef ident="char" matchPattern="(\\d+),(\\d+)" replacementPattern="#char=$1,$2">
<p>The stretch of the source's text, in characters counted from 0, that a turn was read from.</p>
</prefixDef>
</listPrefixDef>
<classDecl>
<taxonomy xml:id="turns">{_TAXONOMY}
</taxonomy>
</classDecl>
</encodingDesc>
"""


def header(briefing: Briefing, ids: Ids) -> str:
    """Write the <teiHeader> of a briefing."""
    return "".join(
        [
            "<teiHeader>\n<fileDesc>\n<titleStmt>\n",
            '<title type="desc">Press briefing without a title</title>'
            if briefing.title is None
            else f'<title type="main">{content(briefing.title)}</title>',
            "\n</titleStmt>\n<publicationStmt>\n<p>Not published; what holds for the source holds for it.</p>\n",
            "</publicationStmt>\n<sourceDesc>\n",
            *_bibl(briefing),
            "</sourceDesc>\n</fileDesc>\n",
            _ENCODING,
            "<profileDesc>\n",
            *_setting(briefing),
            *_participants(briefing, ids),
            *_language(briefing.language),
            "</profileDesc>\n</teiHeader>\n",
        ]
    )


def _bibl(briefing: Briefing) -> Iterator[str]:
    """Write what was read: a <bibl> of the type "source" where the briefing has a source."""
    source = briefing.source
    yield "<bibl>\n" if source is None else '<bibl type="source">\n'
    yield "<title>Transcript of a press briefing</title>\n"
    if briefing.institution is not None:
        yield f"<publisher>{content(briefing.institution)}</publisher>\n"
    published = briefing.published
    if published is not None:
        yield f'<date type="published"{when(published)}>{published.isoformat()}</date>\n'
    if source is not None:
        yield from _source(source)
    yield "</bibl>\n"


def _source(source: Source) -> Iterator[str]:
    for kind, value in (("filename", source.name), ("URI", source.url)):
        if value is not None:
            yield f'<idno type="{kind}">{content(value)}</idno>\n'
    for kind, value in (("mediaType", source.media_type), ("encoding", source.encoding), ("layout", source.layout)):
        if value is not None:
            yield f'<note type="{kind}">{content(value)}</note>\n'


def _setting(briefing: Briefing) -> Iterator[str]:
    yield "<settingDesc>\n<setting>\n"
    if briefing.place is not None:
        yield f'<name type="place">{content(briefing.place)}</name>\n'
    if briefing.date is not None:
        yield f"<date{when(briefing.date)}>{briefing.date.isoformat()}</date>\n"
    for kind, moment in (("started", briefing.started), ("ended", briefing.ended)):
        if moment is not None:
            yield f'<time type="{kind}"{when(moment)}>{moment.isoformat()}</time>\n'
    yield "<activity>press briefing</activity>\n</setting>\n</settingDesc>\n"


def _participants(briefing: Briefing, ids: Ids) -> Iterator[str]:
    if not briefing.speakers:
        return
    yield "<particDesc>\n<listPerson>\n"
    for speaker in briefing.speakers:
        yield from _person(speaker, ids)
    yield "</listPerson>\n"
    if ids.outlets:
        yield "<listOrg>\n"
        for outlet, xml_id in ids.outlets.items():
            yield from _org(outlet, xml_id)
        yield "</listOrg>\n"
    yield "</particDesc>\n"


def _person(speaker: Speaker, ids: Ids) -> Iterator[str]:
    xml_id = ids.persons[speaker.id]
    yield f'<person xml:id="{xml_id}"{_plain_id(speaker.id, xml_id, PERSON)} role="{speaker.side}">\n'
    if speaker.name is not None:
        yield f"<persName>{content(speaker.name)}</persName>\n"
    for label in speaker.labels:
        yield f'<persName type="label">{content(label)}</persName>\n'
    if speaker.role is not None:
        yield f"<occupation>{content(speaker.role)}</occupation>\n"
    for outlet in speaker.outlets:
        yield f'<affiliation ref="#{ids.outlets[outlet]}"/>\n'
    yield "</person>\n"


def _org(outlet: Outlet, xml_id: str) -> Iterator[str]:
    kind = "" if outlet.kind is None else f' type="{outlet.kind}"'
    yield f'<org xml:id="{xml_id}"{_plain_id(outlet.id, xml_id, OUTLET)} role="mediaOutlet"{kind}>\n'
    yield f"<orgName>{content(outlet.name)}</orgName>\n"
    for alias in outlet.aliases:
        yield f'<orgName type="alias">{content(alias)}</orgName>\n'
    if outlet.country is not None:
        yield f'<country key="{outlet.country}"/>\n'
    yield "</org>\n"


def _plain_id(model_id: str, xml_id: str, prefix: str) -> str:
    """Write the model's id beside an xml:id that is not made of it."""
    return "" if xml_id == prefix + model_id else f' n="{attribute(model_id)}"'


def _language(language: str | None) -> Iterator[str]:
    if language is not None:
        yield f'<langUsage>\n<language ident="{language}">{language}</language>\n</langUsage>\n'
