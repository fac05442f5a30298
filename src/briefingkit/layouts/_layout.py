"""Layout: what a house style adds to what a page shows by itself. The shape of a layout file.

How to add a layout: write one TOML whose keys are the fields below. Every key but `name` may be left out: the
parser reads unknown pages without any layout, and a layout only adds certainty.
"""

import re
from functools import lru_cache

from attrs import Attribute, field, frozen
from attrs.validators import min_len

from briefingkit._codes import country_code, language_tag

Patterns = tuple[re.Pattern[str], ...]


def _say_something(_: object, attribute: "Attribute[tuple[str, ...]]", clues: tuple[str, ...]) -> None:
    if "" in clues:
        raise ValueError(f"{attribute.name}: an empty clue stands on every page")


@frozen
class Clues:
    """How a page of this institution is known: plain strings looked for in its head and its first 15 lines.

    A page matches if it holds all of `all` and, where given, one of `any`, and none of `none`.
    """

    any: tuple[str, ...] = field(default=(), validator=_say_something)
    all: tuple[str, ...] = field(default=(), validator=_say_something)
    none: tuple[str, ...] = field(default=(), validator=_say_something)

    def match(self, text: str) -> bool:
        """Tell whether the clues stand in `text`; without any clue, nothing matches."""
        return (
            bool(self.any or self.all)
            and all(clue in text for clue in self.all)
            and (not self.any or any(clue in text for clue in self.any))
            and not any(clue in text for clue in self.none)
        )


@frozen
class Layout:
    """A house style. Patterns are Python regular expressions that must match a label or a line whole."""

    name: str = field(validator=min_len(1))
    institution: str | None = None
    language: str | None = field(default=None, validator=language_tag)
    """BCP 47 tag, where the institution prints in one language."""
    country: str | None = field(default=None, validator=country_code)
    """ISO 3166-1 alpha-2; decides between outlets of one name, and between day/month and month/day."""
    detect: Clues = Clues()
    press: Patterns = ()
    """Labels of those who ask."""
    podium: Patterns = ()
    """Labels of those who answer."""
    floor: Patterns = ()
    """Labels of moderators, interpreters, the hall."""
    not_labels: Patterns = ()
    """What looks like a label and is none."""
    leads: Patterns = ()
    """Narrative lines above the transcript, read as heading."""
    furniture: Patterns = ()
    """Lines that belong to the page and not to the transcript."""
    spokesperson: Patterns = ()
    """Searched in the title; the group `name` is the spokesperson."""


@lru_cache(maxsize=1024)
def fits(text: str, patterns: Patterns) -> bool:
    """Tell whether one of the patterns matches the text whole. Cached, since labels recur over an archive."""
    return any(pattern.fullmatch(text) for pattern in patterns)


GENERIC = Layout(name="generic")
"""No knowledge of any house style."""
