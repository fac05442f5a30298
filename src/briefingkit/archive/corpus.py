"""TEI documents as the parts of one <teiCorpus>, where every xml:id must be the only one of its name."""

import re
from typing import Final

HEAD: Final = """<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>Press briefings</title></titleStmt>
<publicationStmt><p>Unpublished: made of the documents below, each of which tells its own source.</p></publicationStmt>
<sourceDesc><p>See the headers of the documents.</p></sourceDesc>
</fileDesc>
</teiHeader>
"""
FOOT: Final = "</teiCorpus>\n"

# The TEI writer escapes "<" and ">" wherever they are text, so what stands between them is a tag and nothing else.
_TAG = re.compile(r"<[^<>]*>")
_ID = re.compile(r' xml:id="([^"]*)"')
_VALUE = re.compile(r'"#[^"]*"')


def member(document: str, name: str) -> str:
    """Make a TEI document a part of a corpus: without declaration, with `name` as its id and before all ids in it.

    An id of its own, as that of ParlaMint, gives way to `name`, of which there is one only.

    `name` must be an XML name, and no other document's of the corpus.
    """
    start = document.index("<TEI ")
    ids = {f"#{found}" for found in _ID.findall(document, start)}

    def of_corpus(tag: re.Match[str]) -> str:
        text = tag[0]
        if "#" in text:
            text = _VALUE.sub(of_document, text)
        return text.replace(' xml:id="', f' xml:id="{name}.')

    def of_document(value: re.Match[str]) -> str:
        references = value[0][1:-1].split(" ")
        return f'"{" ".join([f"#{name}.{r[1:]}" if r in ids else r for r in references])}"'

    end = document.index(">", start)
    body = _TAG.sub(of_corpus, _ID.sub("", document[start:end]) + document[end:])
    return body.replace("<TEI ", f'<TEI xml:id="{name}" ', 1)
