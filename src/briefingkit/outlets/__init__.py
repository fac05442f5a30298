"""Printed names of news organisations -> [Outlet][briefingkit.model.Outlet].

An organisation that the catalogue (`outlets.toml`) does not hold is kept as printed, never guessed.
"""

from briefingkit.outlets.calls import find_in_call, find_in_signature
from briefingkit.outlets.catalogue import as_printed, known, resolve, resolve_many
from briefingkit.outlets.labels import split_label, split_reporter
from briefingkit.outlets.speech import find_in_speech
from briefingkit.outlets.wording import OUTLET_BY_LOOKS

__all__ = [
    "OUTLET_BY_LOOKS",
    "as_printed",
    "find_in_call",
    "find_in_signature",
    "find_in_speech",
    "known",
    "resolve",
    "resolve_many",
    "split_label",
    "split_reporter",
]
