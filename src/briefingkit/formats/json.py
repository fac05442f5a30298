"""JSON: the shape of `briefingkit.plain`, described by the JSON Schema `briefing-1.schema.json` in this folder.

With the extra `fast`, msgspec reads and writes it at several times the speed; the text is the same.
"""

import json
from importlib.util import find_spec
from typing import Final

from briefingkit.plain import from_plain, to_plain
from briefingkit.errors import FormatError
from briefingkit.formats._format import Format
from briefingkit.model import Briefing

_FAST: Final = find_spec("msgspec") is not None


def dumps(briefing: Briefing, *, indent: int | None = None) -> str:
    """Write a briefing as JSON, on one line, or with `indent` spaces a level; Unicode is written as it is."""
    plain = to_plain(briefing)
    if _FAST and indent is None:
        import msgspec.json

        return msgspec.json.encode(plain).decode()
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(plain, ensure_ascii=False, indent=indent, separators=separators)


def loads(text: str) -> Briefing:
    """Read a briefing from JSON.

    Raises:
        FormatError: the text is no JSON (with line and column), or its shape is wrong (with the path).

    """
    return from_plain(_parsed(text))


def _parsed(text: str) -> object:
    if _FAST:
        import msgspec

        try:
            return msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
            pass  # the standard library tells the place
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise FormatError(f"not JSON: {error.msg}", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise FormatError("not a briefing: nested too deeply") from None


FORMAT: Final = Format(name="json", suffixes=(".json",), dumps=dumps, loads=loads)
