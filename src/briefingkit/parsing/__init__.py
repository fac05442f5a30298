"""From a page to a briefing; `parse` is the whole path."""

from briefingkit.parsing.parse import Readable, parse, parse_document
from briefingkit.parsing.parsed import Parsed

__all__ = ["Parsed", "Readable", "parse", "parse_document"]
