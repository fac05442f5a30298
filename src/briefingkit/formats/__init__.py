"""Writing and reading briefings: JSON, CSV, TEI-XML, and what other packages add."""

import pkgutil
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import IO, Any

from briefingkit._appearing import appearing
from briefingkit.errors import FormatError
from briefingkit.formats._format import Format
from briefingkit.model import Briefing

__all__ = ["Format", "dump", "dumps", "format_for_suffix", "format_names", "get_format", "load", "loads"]


@cache
def _formats() -> dict[str, Format]:
    """Find every format there is: the modules of this folder, then the entry points of other packages."""
    found: dict[str, Format] = {}
    for module in pkgutil.iter_modules(__path__):
        if not module.name.startswith("_"):
            form: Format = import_module(f"{__name__}.{module.name}").FORMAT
            found[form.name] = form
    for entry in entry_points(group="briefingkit.formats"):
        try:
            form = entry.load()
        except (ImportError, AttributeError) as error:
            raise FormatError(f"the entry point {entry.name!r} of briefingkit.formats: {error}") from error
        if not isinstance(form, Format):
            raise FormatError(f"the entry point {entry.name!r} of briefingkit.formats names no Format, but {form!r}")
        if form.name in found:
            raise FormatError(f"the entry point {entry.name!r}: there is a format {form.name!r} already")
        found[form.name] = form
    return found


def format_names() -> tuple[str, ...]:
    """Give the names of all formats there are."""
    return tuple(_formats())


def get_format(name: str) -> Format:
    """Give the format of that name, or raise FormatError naming those there are."""
    try:
        return _formats()[name]
    except KeyError:
        raise FormatError(f"no format {name!r}; there are: {', '.join(format_names())}") from None


def format_for_suffix(suffix: str) -> str | None:
    """Give the name of the format whose files end so (".json", or a whole name), None where no format does.

    The longest ending counts: "may.exchanges.csv" is of another format than "may.csv".
    """
    lowered = suffix.lower()
    endings = {ending: form.name for form in reversed(_formats().values()) for ending in form.suffixes}
    return endings.get(max(filter(lowered.endswith, endings), key=len, default=""))


def dumps(briefing: Briefing, *, format: str, **options: object) -> str:  # noqa: A002 - the field's word
    """Write a briefing as text.

    Args:
        briefing: what is written; it is not changed.
        format: a format's name.
        options: what the format offers, such as `indent` of JSON and `profile` of TEI.

    Raises:
        FormatError: no format has that name, or the format cannot hold the briefing.

    """
    return get_format(format).dumps(briefing, **options)


def loads(text: str | bytes, *, format: str) -> Briefing:  # noqa: A002 - the field's word
    """Read a briefing from text, or from its bytes.

    Raises:
        FormatError: no format has that name, it is only written, or the text is wrong; with the place of the fault.

    """
    form = get_format(format)
    if form.loads is None:
        raise FormatError(f"the format {format!r} is only written: it does not hold all of a briefing")
    return form.loads(_decoded(text) if isinstance(text, bytes) else text)


def dump(
    briefing: Briefing,
    target: str | Path | IO[str],
    *,
    format: str | None = None,  # noqa: A002 - the field's word
    **options: object,
) -> None:
    """Write a briefing to a path or an open text file.

    A file at a path appears whole or not at all: it is written beside the target and then put in its place. Without
    `format`, the suffix of the path or of the file's name decides. Raises what `dumps` raises, FormatError for a file
    without a name where no format is given, TypeError for a binary file, and OSError.
    """
    if not isinstance(target, str | Path):
        text = dumps(briefing, format=format or _of_file(target), **options)
        try:
            target.write(text)
        except TypeError:
            raise TypeError("a briefing is written to a text file: open it without 'b'") from None
        return
    path = Path(target)
    encoded = _encoded(dumps(briefing, format=format or _of_path(path), **options))
    with appearing(path) as file:
        file.write(encoded)


def load(source: str | Path | IO[str] | IO[bytes], *, format: str | None = None) -> Briefing:  # noqa: A002
    """Read a briefing from a path or an open file, in the format that `dump` would write there.

    Raises what `loads` raises, and OSError.
    """
    if isinstance(source, str | Path):
        path = Path(source)
        return loads(path.read_bytes(), format=format or _of_path(path))
    name = format or _of_file(source)  # which is told before anything is read
    return loads(source.read(), format=name)


def _of_path(path: Path) -> str:
    name = format_for_suffix(path.name)
    if name is None:
        known = ", ".join(suffix for form in _formats().values() for suffix in form.suffixes)
        raise FormatError(f"no format has the suffix {path.suffix!r}; there are: {known}; or name a format")
    return name


def _of_file(file: IO[Any]) -> str:
    name = getattr(file, "name", None)
    if not isinstance(name, str):
        raise FormatError("a file without a name tells no format: name one")
    return _of_path(Path(name))


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        around = text[max(0, error.start - 20) : error.end]
        raise FormatError(f"UTF-8 cannot hold half of a surrogate pair: {around!r}") from None


def _decoded(data: bytes) -> str:
    """Decode a machine format: UTF-8, or what its byte order mark says (Excel saves CSV as UTF-16)."""
    encoding = "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FormatError(f"not {encoding.removesuffix('-sig').upper()}: byte {error.start}", line=line) from error
