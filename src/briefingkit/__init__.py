"""Typed transcripts of official press briefings: any page in, JSON, CSV and TEI out.

`import briefingkit` loads the model only; the parser, the formats and the archive load when they are first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from briefingkit.diagnostics import Diagnostic
from briefingkit.errors import BriefingkitError, FormatError, LayoutError, MissingExtraError, ParseError
from briefingkit.model import (
    Briefing,
    Exchange,
    Outlet,
    Source,
    Span,
    Speaker,
    StageDirection,
    Statement,
    Turn,
    Utterance,
)

if TYPE_CHECKING:
    from briefingkit.archive import Outcome, Report, convert_many, read_many
    from briefingkit.files import convert, read, write
    from briefingkit.formats import dump, dumps, format_names, load, loads
    from briefingkit.layouts import Layout, layout_names, load_layout
    from briefingkit.parsing.parse import parse
    from briefingkit.parsing.parsed import Parsed

__version__ = "0.1.0"

__all__ = [
    "Briefing",
    "BriefingkitError",
    "Diagnostic",
    "Exchange",
    "FormatError",
    "Layout",
    "LayoutError",
    "MissingExtraError",
    "Outcome",
    "Outlet",
    "ParseError",
    "Parsed",
    "Report",
    "Source",
    "Span",
    "Speaker",
    "StageDirection",
    "Statement",
    "Turn",
    "Utterance",
    "convert",
    "convert_many",
    "dump",
    "dumps",
    "format_names",
    "layout_names",
    "load",
    "load_layout",
    "loads",
    "parse",
    "read",
    "read_many",
    "write",
]

_HOME: Final = {
    "Layout": "layouts",
    "Outcome": "archive",
    "Parsed": "parsing",
    "Report": "archive",
    "convert": "files",
    "convert_many": "archive",
    "dump": "formats",
    "dumps": "formats",
    "format_names": "formats",
    "layout_names": "layouts",
    "load": "formats",
    "load_layout": "layouts",
    "loads": "formats",
    "parse": "parsing",
    "read": "files",
    "read_many": "archive",
    "write": "files",
}
"""The module that holds each name that is loaded on first use."""


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'briefingkit' has no attribute {name!r}")
    value = getattr(import_module(f"briefingkit.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
