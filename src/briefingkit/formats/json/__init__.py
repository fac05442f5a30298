"""JSON: the shape of `briefingkit.plain`, described by the JSON Schema `formats/briefing-1.schema.json`.

With the extra `fast`, msgspec reads and writes it at several times the speed; the text is the same.
"""

import json
from importlib.util import find_spec
from typing import Final

from briefingkit.errors import FormatError
from briefingkit.formats._format import Format
from briefingkit.model import Briefing
from briefingkit.plain import from_plain, to_plain

_FAST: Final = find_spec("msgspec") is not None


def dumps(briefing: Briefing, *, indent: int | None = None) -> str:
    """Write a briefing as JSON, on one line, or with `indent` spaces a level; Unicode is written as it is."""
    plain = to_plain(briefing)
    if _FAST and indent is None:
        import msgspec.json

        try:
            return msgspec.json.encode(plain).decode()
        except UnicodeEncodeError:
            pass  # half of a surrogate pair, which Python can hold and no encoding: `dump` says so
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(plain, ensure_ascii=False, indent=indent, separators=separators)


def loads(text: str) -> Briefing:
    """Read a briefing from JSON.

    Raises:
        FormatError: the text is no JSON (with line and column), or its shape is wrong (with the path).

    """
    if _FAST:
        from briefingkit.formats.json._structs import UNUSUAL, read

        try:
            return read(text)
        except UNUSUAL:
            pass  # what is wrong is told below, with its place
    return from_plain(_parsed(text))


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise FormatError(f"not JSON: {error.msg}", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise FormatError("not a briefing: nested too deeply") from None
    except ValueError as error:  # a number of thousands of digits
        raise FormatError(f"not JSON: {error}") from None


FORMAT: Final = Format(name="json", suffixes=(".json",), dumps=dumps, loads=loads)
