"""Text -> elements, through the standard library's expat, and the places of faults in the text.

The elements are those of ElementTree, whose builder is as fast as expat itself. It keeps no places: where something is
wrong the text is read once more, up to the element that is at fault.

A document type declaration is refused: without one there are no entities to expand, and nothing outside the file is
ever fetched.
"""

from typing import Final, NoReturn
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers import expat

from briefingkit.errors import FormatError
from briefingkit.formats.tei._names import NAMESPACE

__all__ = ["TEI", "XML_ID", "XML_LANG", "Element", "Reading"]

TEI: Final = f"{{{NAMESPACE}}}"
XML_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_BLANK: Final = " \t\r\n"
_GAPS: Final = frozenset({None, "\n"})  # what the writer leaves between elements


class Reading:
    """One document that is being read: its root, and the way to say where in it a fault is."""

    def __init__(self, text: str) -> None:
        """Read a whole document.

        Raises:
            FormatError: it is not well-formed, or has a document type declaration.

        """
        self._text = text
        if "<!DOCTYPE" in text:  # or a comment that speaks of one
            self._refuse_doctype()
        try:
            self.root = ElementTree.fromstring(text)  # noqa: S314 - no declaration, so no entities
        except ElementTree.ParseError as error:
            line, column = error.position
            message = f"not well-formed XML: {expat.ErrorString(error.code)}"
            raise FormatError(message, line=line, column=column + 1) from None
        except UnicodeEncodeError as error:
            raise _fault("XML cannot hold half of a surrogate pair", text, error.start) from None

    def _refuse_doctype(self) -> None:
        parser = expat.ParserCreate()

        def refuse(*_: object) -> NoReturn:
            before = encoded[: parser.CurrentByteIndex].decode()  # expat stands behind the declaration's name
            message = "a document type declaration, and with it every entity, is refused"
            raise _fault(message, self._text, before.rfind("<!DOCTYPE"))

        parser.StartDoctypeDeclHandler = refuse
        try:
            encoded = self._text.encode()
            parser.Parse(encoded, True)
        except (expat.ExpatError, UnicodeEncodeError):
            return  # which is said when the elements are read

    def fail(self, message: str, at: Element) -> NoReturn:
        """Raise a FormatError for what begins at an element."""
        left = next(index for index, element in enumerate(self.root.iter()) if element is at)
        parser = expat.ParserCreate()

        def count(*_: object) -> None:
            nonlocal left
            if not left:
                raise FormatError(message, line=parser.CurrentLineNumber, column=parser.CurrentColumnNumber + 1)
            left -= 1

        parser.StartElementHandler = count
        parser.Parse(self._text, True)
        raise AssertionError("an element of the tree is not in its text")  # pragma: no cover

    def elements(self, parent: Element) -> list[Element]:
        """Give the children of an element that holds elements alone, with white space between them.

        Raises:
            FormatError: there is text between them.

        """
        children = parent[:]
        if parent.text not in _GAPS or not _GAPS.issuperset([child.tail for child in children]):
            for gap in (parent.text, *[child.tail for child in children]):
                self._blank(gap or "", parent)
        return children

    def _blank(self, text: str, parent: Element) -> None:
        rest = text.strip(_BLANK)
        if rest:
            self.fail(f"<{name(parent)}> may hold elements alone, not {rest[:40]!r}", parent)

    def text(self, element: Element) -> str:
        """Give the text of an element that holds nothing else, every character of it.

        Raises:
            FormatError: there is an element in it.

        """
        if len(element):
            self.fail(f"<{name(element)}> cannot hold <{name(element[0])}>", element[0])
        return element.text or ""

    def only(self, parent: Element, tag: str) -> Element:
        """Give the one child of a name.

        Raises:
            FormatError: there is none, or more than one.

        """
        found = [child for child in self.elements(parent) if child.tag == TEI + tag]
        if not found:
            self.fail(f"<{name(parent)}> has no <{tag}>", parent)
        if len(found) > 1:
            self.fail(f"<{name(parent)}> has more than one <{tag}>", found[1])
        return found[0]


def name(element: Element) -> str:
    """Give an element's name as people write it: without TEI's namespace."""
    return element.tag.removeprefix(TEI)


def _fault(message: str, text: str, start: int) -> FormatError:
    return FormatError(message, line=text.count("\n", 0, start) + 1, column=start - text.rfind("\n", 0, start))
