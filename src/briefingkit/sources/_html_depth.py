"""A page's source -> the same source without the elements that stand deeper than any page needs.

For a tag the HTML standard has a parser look through all elements that are open, and for a paragraph open anew all
type that was never closed: a hostile page of 40 KB that never closes `<font>` fills a gigabyte. Browsers bound the
depth too: Chromium at 512.
"""

import re
from typing import Final

_DEEPEST: Final = 100
"""Elements within one another. Real pages were seen to nest 24."""
_DEEPEST_TYPE: Final = 20
"""The same of elements that only set type: these are copied into every paragraph that follows."""
_HARMLESS: Final = 2000
"""Tags of a page up to which no nesting costs more than a tenth of a second."""
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:\-]*)[^<>]*>?")
_ENDED_BY_THE_NEXT: Final = frozenset("a p li dd dt option td th tr tbody thead tfoot colgroup".split())
"""Elements that the next of their kind ends, so that many are seldom closed."""
_VOID: Final = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_TYPE: Final = frozenset("b big code em font i nobr s small strike strong tt u".split())
_UNCOUNTED: Final = _ENDED_BY_THE_NEXT | _VOID


def limit_depth(source: str) -> str:
    """Take out the tags of all elements that stand too deep; a page without such comes back as it is."""
    return _TAG.sub(_Depth().keep, source) if source.count("<") > _HARMLESS and _may_be_deep(source) else source


def _may_be_deep(source: str) -> bool:
    """Bound the depth from above in little time: every tag that closes nothing is taken to open something."""
    depth = 0
    for part in source.split("</"):
        depth = max(depth - 1, 0) + part.count("<")
        if depth > _DEEPEST:
            return True
    return False


class _Depth:
    """The numbers of elements, and of elements that set type, that are open while tags go by."""

    def __init__(self) -> None:
        self.elements, self.type = 0, 0

    def keep(self, tag: re.Match[str]) -> str:
        """Give a tag as it is, or nothing where it opens or closes an element that stands too deep."""
        name = tag[2].lower()
        if name in _UNCOUNTED:
            return tag[0]
        step = -1 if tag[1] else 1
        if name in _TYPE:
            self.type = max(self.type + step, 0)
            deep = max(self.type, self.type - step) > _DEEPEST_TYPE
        else:
            self.elements = max(self.elements + step, 0)
            deep = max(self.elements, self.elements - step) > _DEEPEST
        return "" if deep else tag[0]
