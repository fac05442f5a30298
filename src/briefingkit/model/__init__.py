"""The nouns: a briefing and its parts, as frozen values.

Nothing here parses, reads or writes. Sequences are tuples; what can be derived is a property.
Text is verbatim: as printed, with entities and encodings resolved and nothing corrected.
"""

from briefingkit.model._briefing import Briefing, Exchange, Source, Statement
from briefingkit.model._parts import (
    OUTLET_KINDS,
    SIDES,
    STAGE_KINDS,
    Outlet,
    OutletKind,
    Side,
    Span,
    Speaker,
    StageDirection,
    StageKind,
    Turn,
    Utterance,
)

__all__ = [
    "OUTLET_KINDS",
    "SIDES",
    "STAGE_KINDS",
    "Briefing",
    "Exchange",
    "Outlet",
    "OutletKind",
    "Side",
    "Source",
    "Span",
    "Speaker",
    "StageDirection",
    "StageKind",
    "Statement",
    "Turn",
    "Utterance",
]
