"""TEI-XML, in two profiles: the default carries a whole briefing, `parlamint` what ParlaMint has a place for.

The default is valid against TEI P5 (`tei_all`) and Parla-CLARIN, and read back into an equal briefing:

| of the model | in TEI |
|---|---|
| `title` | `titleStmt/title[@type="main"]`; without one stands a `title[@type="desc"]` of our own words |
| `date`, `started`, `ended`, `place` | `settingDesc/setting`: `date`, `time[@type]`, `name[@type="place"]` |
| `published`, `institution` | `sourceDesc/bibl`: `date[@type="published"]`, `publisher` |
| `source` | `sourceDesc/bibl[@type="source"]`: `idno` (filename, URI), `note` (mediaType, encoding, layout) |
| `language` | `TEI/@xml:lang`, and `langUsage` |
| `Speaker` | `person`: `@role` is the side; `persName`, `persName[@type="label"]`, `occupation`, `affiliation/@ref` |
| `Outlet` | `org`: `@type` is the kind; `orgName`, `orgName[@type="alias"]`, `country/@key` |
| `Statement`, `Exchange` | `div[@type]`; `@corresp` is what an exchange follows, `note[@type="follows"]` why |
| `after_event` | `div/@ana="#afterEvent"` |
| `Turn` | `u`: `@who`; `@ana` is the side (`#question`, `#answer`; `#statement` of a podium unasked; `#floor`) |
| `Turn.label`, `.time` | `note[@type="speaker"]` and `note[@type="time"]` before the `u` |
| `Turn.span` | `u/@source="char:120,480"`, a prefix that the header declares |
| `Utterance` | `seg`, its text verbatim |
| `StageDirection` | `vocal`, `kinesic`, `incident`, `gap` with a `desc`; else `note[@type]`: heading, time, stage |

`@xml:id` of a person is "person." and the model's id, of an outlet "outlet." and the model's id; where that is no XML
name, or taken, it is numbered and `@n` is the model's id. `@n` of a direction between paragraphs is its `at`, if not 0.
Dates and times are the text of their elements, in ISO 8601; `@when` repeats those that XML Schema knows. Numbers of
turns, `@toWhom` and the relation `questionAnswer`, from the answers of an exchange to the questions before them, follow
from the rest: they are written for other tools and not read.
"""

from typing import Final, Literal

from briefingkit.errors import FormatError
from briefingkit.formats._format import Format
from briefingkit.formats.tei._body import body
from briefingkit.formats.tei._header import header
from briefingkit.formats.tei._losses import losses
from briefingkit.formats.tei._names import NAMESPACE, ids_of
from briefingkit.formats.tei._parlamint import parlamint
from briefingkit.formats.tei._read_body import read_body
from briefingkit.formats.tei._read_header import read_header, read_speakers
from briefingkit.formats.tei._text import check_characters
from briefingkit.formats.tei._tree import TEI, Reading, name
from briefingkit.model import Briefing

__all__ = ["FORMAT", "dumps", "loads", "losses"]

Profile = Literal["default", "parlamint"]


def dumps(briefing: Briefing, *, profile: Profile = "default") -> str:
    """Write a briefing as a TEI document.

    `profile="parlamint"` writes a component file of a ParlaMint corpus, which cannot be read back; [losses][] says
    what it leaves out.

    Raises:
        FormatError: the briefing holds a character that XML cannot, or there is no such profile.

    """
    if profile == "parlamint":
        document = parlamint(briefing)
    elif profile == "default":
        ids = ids_of(briefing)
        language = "" if briefing.language is None else f' xml:lang="{briefing.language}"'
        document = (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="{NAMESPACE}"{language}>\n'
            f"{header(briefing, ids)}{body(briefing, ids)}</TEI>\n"
        )
    else:
        raise FormatError(f"TEI has the profiles default and parlamint, not {profile!r}")
    check_characters(document, briefing)
    return document


def loads(text: str) -> Briefing:
    """Read a TEI document of the default profile.

    Raises:
        FormatError: it is not well-formed, has a document type declaration, is no TEI, or says what no briefing can;
            with line and column.

    """
    reading = Reading(text)
    if reading.root.tag == f"{TEI}teiCorpus":
        many = "read_many reads many from JSON Lines, read_parquet from Parquet"
        reading.fail(f"the root must be <TEI>; a <teiCorpus> holds several briefings: {many}", reading.root)
    if reading.root.tag != f"{TEI}TEI":
        reading.fail(f"the root must be <TEI> of the namespace {NAMESPACE}, not <{name(reading.root)}>", reading.root)
    speakers = read_speakers(reading)
    sections = tuple(read_body(reading, speakers))
    return read_header(reading, speakers.values(), sections)


FORMAT: Final = Format(name="tei", suffixes=(".xml", ".tei"), dumps=dumps, loads=loads)
