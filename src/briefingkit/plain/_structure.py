"""Plain values -> briefing: strict, and every fault is told with its path."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from functools import cache
from typing import Any, Literal, get_args

from cattrs import Converter, transform_error
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn
from cattrs.v import format_exception

from briefingkit.errors import FormatError
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
from briefingkit.plain._unstructure import SCHEMA


def from_plain(plain: object) -> Briefing:
    """Make a briefing of plain values.

    Raises:
        FormatError: the shape has another number, or a key, a type or a value is wrong; with the path of the fault.

    """
    if not isinstance(plain, Mapping):
        raise FormatError(f"a briefing is an object, not {type(plain).__name__}")
    schema = plain.get("schema")
    if schema != SCHEMA or isinstance(schema, bool):
        raise FormatError(f"schema {schema!r} is not known; this version reads schema {SCHEMA}", path="schema")
    if "sections" not in plain:
        raise FormatError("the key 'sections' is missing", path="sections")
    try:
        return _read(_converter(detailed=False), plain)
    except FormatError:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, ForbiddenExtraKeysError):
        return _read(_converter(detailed=True), plain)  # once more, slowly, for the place of the fault


def _read(converter: Converter, plain: Mapping[str, object]) -> Briefing:
    outlets = _table(converter, _listed(plain, "outlets"), "outlets", Outlet)
    speaking = [_with_outlets(entry, f"speakers[{i}]", outlets) for i, entry in enumerate(_listed(plain, "speakers"))]
    speakers = _table(converter, speaking, "speakers", Speaker)
    sections = [_with_speakers(entry, f"sections[{i}]", speakers) for i, entry in enumerate(_listed(plain, "sections"))]
    rest = {key: value for key, value in plain.items() if key not in {"schema", "outlets"}}
    given = {**rest, "speakers": list(speakers.values()), "sections": sections}
    briefing: Briefing = _structured(converter, given, Briefing, "")
    return briefing


def _table(converter: Converter, entries: Sequence[object], key: str, kind: type) -> dict[str, Any]:
    table: dict[str, Any] = {}
    for index, entry in enumerate(entries):
        value = _structured(converter, entry, kind, f"{key}[{index}]")
        if value.id in table:
            raise FormatError(f"the id {value.id!r} stands twice", path=f"{key}[{index}].id")
        table[value.id] = value
    return table


def _structured(converter: Converter, entry: object, kind: type, path: str) -> Any:
    if not isinstance(entry, Mapping):
        raise FormatError(f"expected an object, not {type(entry).__name__}", path=path)
    try:
        return converter.structure(entry, kind)
    except BaseValidationError as error:
        faults = transform_error(error, path="$", format_exception=_fault)
        message, _, place = faults[0].rpartition(" @ ")
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        place = place.removeprefix("$").removeprefix(".")
        raise FormatError(f"{message}{more}", path=f"{path}.{place}".strip(".") or None) from error


def _fault(error: BaseException, kind: type | None) -> str:
    if isinstance(error, KeyError):
        return f"the key {error.args[0]!r} is missing"
    return str(error) if isinstance(error, ValueError | TypeError) else format_exception(error, kind)


def _listed(plain: Mapping[str, object], key: str) -> list[Any]:
    held = plain.get(key, [])
    if not isinstance(held, list):
        raise FormatError(f"expected a list, not {type(held).__name__}", path=key)
    return held


def _with_outlets(entry: object, path: str, outlets: Mapping[str, Outlet]) -> object:
    """Put the outlets themselves in the place of their ids."""
    if not isinstance(entry, Mapping):
        raise FormatError(f"expected an object, not {type(entry).__name__}", path=path)
    named = _listed(entry, "outlets")
    for index, name in enumerate(named):
        if not isinstance(name, str) or name not in outlets:
            raise FormatError(f"no outlet has the id {name!r}", path=f"{path}.outlets[{index}]")
    return {**entry, "outlets": [outlets[name] for name in named]}


def _with_speakers(section: object, path: str, speakers: Mapping[str, Speaker]) -> object:
    """Put the speakers themselves in the place of their ids."""
    if not isinstance(section, Mapping) or not isinstance(section.get("turns"), list):
        raise FormatError("expected an object with a list of turns", path=path)
    turns = []
    for index, turn in enumerate(section["turns"]):
        if isinstance(turn, dict) and turn.get("speaker") is not None:
            name = turn["speaker"]
            if not isinstance(name, str) or name not in speakers:
                raise FormatError(f"no speaker has the id {name!r}", path=f"{path}.turns[{index}].speaker")
            turns.append({**turn, "speaker": speakers[name]})
        else:
            turns.append(turn)
    return {**section, "turns": turns}


@cache
def _converter(*, detailed: bool) -> Converter:
    """Configure cattrs for the model: strict types, no unknown keys, values that are already made left as they are."""
    converter = Converter(forbid_extra_keys=True, detailed_validation=detailed)
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _exactly(kind))
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(_text(value)))
    converter.register_structure_hook(time, lambda value, _: time.fromisoformat(_text(value)))
    converter.register_structure_hook(Span, _span)
    converter.register_structure_hook_func(_is_literal, _one_of)
    converter.register_structure_hook_func(lambda kind: kind == datetime | date | None, _moment)
    converter.register_structure_hook_func(lambda kind: kind == Utterance | StageDirection, _item(converter))
    converter.register_structure_hook_func(lambda kind: kind == Statement | Exchange, _section(converter))
    for part in (Source, Outlet, Speaker, Turn, StageDirection, Utterance):
        converter.register_structure_hook(part, _object(make_dict_structure_fn(part, converter), part))
    return converter


def _exactly(expected: type) -> Callable[[object, object], object]:
    def check(value: object, _: object) -> object:
        if type(value) is not expected:
            raise TypeError(f"expected {expected.__name__}, not {type(value).__name__} {value!r:.40}")
        return value

    return check


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected a string, not {type(value).__name__}")
    return value


def _moment(value: object, _: object) -> datetime | date | None:
    return None if value is None else day_or_moment(_text(value))


def day_or_moment(text: str) -> datetime | date:
    """Read an ISO 8601 day, or a moment where there is more.

    Raises:
        ValueError: it is neither.

    """
    return date.fromisoformat(text) if len(text) <= len("2020-09-29") else datetime.fromisoformat(text)


def _is_literal(kind: object) -> bool:
    return getattr(kind, "__origin__", None) is Literal


def _one_of(value: object, kind: object) -> object:
    if value not in get_args(kind):
        raise ValueError(f"expected one of {', '.join(get_args(kind))}, not {value!r:.40}")
    return value


def _span(value: object, _: object) -> Span:
    if not isinstance(value, list) or len(value) != len(("start", "end")) or not all(type(v) is int for v in value):
        raise TypeError(f"a span is a list of two whole numbers, not {value!r:.40}")
    return Span(*value)


def _item(converter: Converter) -> Callable[[Any, object], Utterance | StageDirection]:
    def read(value: Any, _: object) -> Utterance | StageDirection:
        if isinstance(value, dict) and "direction" in value:
            if "text" in value:
                raise ValueError("it holds a direction or a text, not both")
            renamed = {"text" if key == "direction" else key: held for key, held in value.items()}
            return converter.structure(renamed, StageDirection)
        return converter.structure(value, Utterance)

    return read


def _section(converter: Converter) -> Callable[[Any, object], Statement | Exchange]:
    kinds: dict[object, type[Statement | Exchange]] = {"statement": Statement, "exchange": Exchange}

    def read(value: Any, _: object) -> Statement | Exchange:
        kind = kinds.get(value.get("type"))
        if kind is None:
            raise ValueError(f"a section's type is 'statement' or 'exchange', not {value.get('type')!r}")
        return converter.structure({key: held for key, held in value.items() if key != "type"}, kind)

    return read


def _object(structure: Callable[..., Any], kind: type) -> Callable[[Any, Any], Any]:
    def read(value: object, target: object) -> object:
        if isinstance(value, kind):  # put in the place of an id
            return value
        if not isinstance(value, Mapping):
            raise TypeError(f"expected an object, not {type(value).__name__}")
        return structure(value, target)

    return read
