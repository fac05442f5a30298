"""House styles as data: one TOML an institution, read into [Layout][briefingkit.layouts.Layout]."""

import os
import re
import tomllib
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from cattrs import Converter, transform_error
from cattrs.errors import ClassValidationError
from cattrs.v import format_exception

from briefingkit.errors import LayoutError
from briefingkit.layouts._layout import GENERIC, Clues, Layout, Patterns, fits
from briefingkit.layouts._linear import check_linear

__all__ = [
    "GENERIC",
    "Clues",
    "Layout",
    "as_layout",
    "detect_layout",
    "fits",
    "get_layout",
    "layout_names",
    "load_layout",
]


def _pattern(value: object, _: object) -> re.Pattern[str]:
    if not isinstance(value, str):
        raise TypeError(f"a pattern must be a string, not {value!r}")
    pattern = re.compile(value)
    check_linear(pattern)
    return pattern


def _fault(error: BaseException, kind: type | None) -> str:
    return str(error) if isinstance(error, ValueError | TypeError | re.error) else format_exception(error, kind)


def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    converter.register_structure_hook_func(lambda kind: kind == re.Pattern[str], _pattern)
    converter.register_structure_hook(str, _text)
    for kind in (Patterns, tuple[str, ...]):
        _refuse_text(converter, kind)
    return converter


def _refuse_text(converter: Converter, kind: object) -> None:
    """Let a string stand for no list: its letters would be taken for the items."""
    items = converter.get_structure_hook(kind)

    def structure(value: object, _: object) -> object:
        if isinstance(value, str):
            raise TypeError(f"expected a list, not {value!r}")
        return items(value, kind)

    converter.register_structure_hook_func(lambda other: other == kind, structure)


def _text(value: object, _: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected a string, not {value!r}")
    return value


def load_layout(path: str | os.PathLike[str] | Traversable) -> Layout:
    """Read a layout file.

    Raises:
        LayoutError: the file is missing, no TOML, or has wrong keys or patterns; every fault with its path.

    """
    path = Path(path) if isinstance(path, str | os.PathLike) else path
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LayoutError(f"{path}: {error}") from error
    try:
        return _converter().structure(data, Layout)
    except ClassValidationError as error:
        faults = "; ".join(transform_error(error, path=path.name, format_exception=_fault))
        raise LayoutError(f"{path.name}: {faults}") from error


@cache
def _shipped() -> dict[str, Layout]:
    folders: list[Traversable] = [files("briefingkit.layouts")]
    folders += map(_folder, entry_points(group="briefingkit.layouts"))
    layouts: dict[str, Layout] = {GENERIC.name: GENERIC}
    for folder in folders:
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            if file.name.endswith(".toml"):
                layout = load_layout(file)
                if layout.name in layouts:
                    raise LayoutError(f"{file.name}: there is a layout {layout.name!r} already")
                layouts[layout.name] = layout
    return layouts


def _folder(entry: EntryPoint) -> Traversable:
    try:
        return files(entry.value)
    except (ImportError, TypeError, ValueError) as error:  # the last two where it names no package
        raise LayoutError(f"the entry point {entry.name!r} of briefingkit.layouts: {error}") from error


def layout_names() -> tuple[str, ...]:
    """Give the names of all layouts there are, `generic` first."""
    return tuple(_shipped())


def get_layout(name: str) -> Layout:
    """Give the layout of that name, or raise LayoutError naming those there are."""
    if name == GENERIC.name:
        return GENERIC
    try:
        return _shipped()[name]
    except KeyError:
        raise LayoutError(f"no layout {name!r}; there are: {', '.join(layout_names())}") from None


def as_layout(layout: str | Layout | None) -> Layout | None:
    """Give the layout that is meant, None for the one that a page shows itself.

    LayoutError where there is none of that name; TypeError for what is neither a name nor a layout.
    """
    if isinstance(layout, str):
        return get_layout(layout)
    if layout is None or isinstance(layout, Layout):
        return layout
    raise TypeError(f"{layout!r} is no layout: give its name, or a Layout, which load_layout reads from a file")


def detect_layout(seen: str) -> Layout:
    """Find the house style of a page by its clues in what is seen of it first; `GENERIC` where none matches."""
    return next((layout for layout in _shipped().values() if layout.detect.match(seen)), GENERIC)
