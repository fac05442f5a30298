"""What people use today, as they use it: each peer does the least that gives a comparable result."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

import lxml.html
import pandas as pd
import trafilatura
from bs4 import BeautifulSoup
from lxml import etree

LABEL = re.compile(r"^([A-Z][\w .,'&()-]{0,60}):[ \t]", re.MULTILINE)
"""The label regex of the field's scripts, over a whole text."""

START = re.compile(r"([A-Z][\w .,'&()-]{0,60}):\s+")
"""The same, at the beginning of a paragraph."""

Tree = tuple[str, dict[str, str], str | None, str | None, tuple["Tree", ...]]
"""An element: its tag, attributes, text, tail and children."""


def labels(text: str) -> list[str]:
    """Find all labels of a text, and nothing more."""
    return LABEL.findall(text)


def turns(paragraphs: Iterable[str]) -> list[dict[str, str]]:
    """Cut paragraphs where one begins with a label."""
    found: list[dict[str, str]] = []
    for paragraph in paragraphs:
        if match := START.match(paragraph):
            found.append({"speaker": match[1], "text": paragraph[match.end() :]})
        elif found:
            found[-1]["text"] += "\n" + paragraph
    return found


def soup_script(paths: Iterable[Path], target: Path) -> int:
    """Do as the scraper of one ministry does: its element, its paragraphs, a regex, one table; gives the rows."""
    rows = []
    for path in paths:
        soup = BeautifulSoup(path.read_text(encoding="utf-8"), "lxml")
        content = soup.find(id="content")
        paragraphs = [p.get_text(" ", strip=True) for p in content.find_all("p")] if content else []
        title = soup.title.get_text() if soup.title else ""
        rows += [{"file": path.name, "title": title, **turn} for turn in turns(paragraphs)]
    pd.DataFrame(rows).to_json(target, orient="records")
    return len(rows)


def trafilatura_script(paths: Iterable[Path], target: Path) -> int:
    """Extract the text with trafilatura, cut it at labels, write JSON; gives the turns."""
    number = 0
    with target.open("w", encoding="utf-8") as out:
        for path in paths:
            text = trafilatura.extract(path.read_text(encoding="utf-8")) or ""
            found = turns(text.splitlines())
            out.write(json.dumps({"file": path.name, "turns": found}) + "\n")
            number += len(found)
    return number


def parse_only(paths: Iterable[Path]) -> int:
    """Parse HTML with lxml and give the length of its text."""
    return sum(len(lxml.html.fromstring(path.read_bytes()).text_content()) for path in paths)


def tree_of(element: etree._Element) -> Tree:
    """Take an XML element as plain values, to build it again from."""
    children = tuple(tree_of(child) for child in element)
    attributes = {str(name): str(value) for name, value in element.attrib.items()}
    return str(element.tag), attributes, element.text, element.tail, children


def build_with_lxml(tree: Tree) -> bytes:
    """Build a document with lxml, element by element, and write it."""
    tag, attributes, text, _, children = tree
    root = etree.Element(tag, attributes, nsmap={None: "http://www.tei-c.org/ns/1.0"})
    root.text = text
    _append(root, children)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _append(parent: etree._Element, children: tuple[Tree, ...]) -> None:
    for tag, attributes, text, tail, below in children:
        element = etree.SubElement(parent, tag, attributes)
        element.text, element.tail = text, tail
        if below:
            _append(element, below)
