"""TEI documents as parts of one corpus."""

import re
from xml.etree import ElementTree

from briefingkit.archive.corpus import FOOT, HEAD, member
from briefingkit.formats import dumps
from briefingkit.model import Briefing, Exchange, Speaker, Statement, Turn, Utterance

ANA = Speaker("ana", "podium", "Ana Petrescu")
BRIEFING = Briefing(
    title='Of ids xml:id="u1" and #u1',
    speakers=(ANA,),
    sections=(
        Statement((Turn("podium", (Utterance('See "#u1" <u xml:id="u1"> & so on.'),), "Ana", ANA),)),
        Exchange(1, (Turn("press", (Utterance("Is it open?"),)), Turn("podium", (Utterance("It is."),), "Ana", ANA))),
    ),
)


def test_ids_and_references_get_the_documents_name() -> None:
    """Every id is the corpus's only one of its name, and what refers to it follows."""
    document = dumps(BRIEFING, format="tei")
    part = member(document, "b1")
    assert part.startswith('<TEI xml:id="b1" ')
    ids = re.findall(r'<[^<>]* xml:id="([^"]*)"', part)
    assert len(ids) == len(set(ids)) == len(re.findall(r'<[^<>]* xml:id="', document)) + 1
    assert all(one == "b1" or one.startswith("b1.") for one in ids)
    assert 'who="#b1.person.ana"' in part
    references = {one for value in re.findall(r'="(#[^"]*)"', part) for one in value.split() if "$" not in one}
    assert references <= {f"#{one}" for one in ids}


def test_words_stay_as_they_are() -> None:
    """What a speaker says of ids is no tag."""
    part = member(dumps(BRIEFING, format="tei"), "b1")
    assert 'Of ids xml:id="u1" and #u1' in part
    assert 'See "#u1" &lt;u xml:id="u1"&gt; &amp; so on.' in part


def test_head_and_foot_make_a_corpus_of_parts() -> None:
    """Begun with the head and ended with the foot, parts are one document."""
    document = dumps(BRIEFING, format="tei")
    root = ElementTree.fromstring(HEAD + member(document, "a") + member(document, "b") + FOOT)
    assert root.tag == "{http://www.tei-c.org/ns/1.0}teiCorpus"
    assert [child.tag.rpartition("}")[2] for child in root] == ["teiHeader", "TEI", "TEI"]
