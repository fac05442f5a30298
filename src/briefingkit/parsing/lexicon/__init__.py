"""Words that labels are made of, in the languages of the institutions that publish briefings.

All are casefolded, without punctuation. A word list never decides alone: `weighing.py` weighs it with the rest
of the page.
"""

from briefingkit.parsing.lexicon._languages import COMMON_WORDS, COUNTRIES, LATIN, LETTERS, SCRIPTS
from briefingkit.parsing.lexicon._misleading import (
    CJK_HEADS,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    LETTERHEAD,
    METADATA,
    ORDINALS,
    SPEECH_ENDINGS,
)
from briefingkit.parsing.lexicon._offices import (
    ABBREVIATIONS,
    ARTICLES,
    CJK_TITLES,
    COURTESIES,
    OFFICE_ENDINGS,
    THAI_TITLES,
    TITLES,
)
from briefingkit.parsing.lexicon._sides import (
    ANSWERS,
    FLOOR,
    FOLLOW_UPS,
    MASS_WORDS,
    NAMELESS,
    PODIUM,
    PRESS,
    REPORTER_ENDINGS,
    ROLE_OF_WORD,
)

__all__ = [
    "ABBREVIATIONS",
    "ANSWERS",
    "ARTICLES",
    "CJK_HEADS",
    "CJK_TITLES",
    "COMMON_WORDS",
    "COUNTRIES",
    "COURTESIES",
    "FLOOR",
    "FOLLOW_UPS",
    "FUNCTION_WORDS",
    "GIVEN_NAMES",
    "LATIN",
    "LETTERHEAD",
    "LETTERS",
    "MASS_WORDS",
    "METADATA",
    "NAMELESS",
    "OFFICE_ENDINGS",
    "ORDINALS",
    "PODIUM",
    "PRESS",
    "REPORTER_ENDINGS",
    "ROLE_OF_WORD",
    "SCRIPTS",
    "SPEECH_ENDINGS",
    "THAI_TITLES",
    "TITLES",
]
