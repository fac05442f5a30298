"""The catalogue of outlets, and the names found in it."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, get_args

from attrs import evolve, frozen

from briefingkit.model import Outlet, OutletKind
from briefingkit.outlets.names import CHINESE_COUNTRIES, bare, key, slug, without_kind

_KINDS: Final = get_args(OutletKind)
_LONGEST: Final = 80
_GENERIC_END = re.compile(
    r" (?:news agency|press agency|news service|agency|newspaper|daily newspaper|magazine|television|tv|network"
    r"|online)\Z",
    re.IGNORECASE,
)
_JOINTS = re.compile(r"\s*(?:[、,，;；/／&＆+和与及]| and | y | et | und | och | e | и |・)\s*")

_LISTED = re.compile(r"《[^《》]+》(?:记者)?|[\u4e00-\u9fff]{2,12}(?:社|报|报社|台|网|周刊|新闻|卫视)(?:记者)?")
"""A Chinese outlet by its looks, as one piece of `《农民日报》、中国农网记者`."""


@frozen
class Catalogue:
    """Outlets by the key of each of their names; an ambiguous name has several, the likeliest first."""

    outlets: tuple[Outlet, ...]
    by_key: dict[str, tuple[Outlet, ...]]
    everyday: frozenset[str]


@cache
def catalogue() -> Catalogue:
    """Load the catalogue, once."""
    data = tomllib.loads((files("briefingkit.outlets") / "outlets.toml").read_text("utf-8"))
    everyday = frozenset(map(key, data.pop("everyday")))
    ambiguous: dict[str, list[str]] = data.pop("ambiguous")
    outlets = tuple(_outlets(data))
    by_id = {outlet.id: outlet for outlet in outlets}
    by_key: dict[str, tuple[Outlet, ...]] = {}
    for outlet in outlets:
        for name in (outlet.name, *outlet.aliases):
            for form in _keys(name):
                by_key.setdefault(form, (outlet,))
    for name, ids in ambiguous.items():
        by_key[key(name)] = tuple(by_id[i] for i in ids)
    return Catalogue(outlets, by_key, everyday)


def _outlets(data: dict[str, dict[str, dict[str, str]]]) -> Iterator[Outlet]:
    for country, kinds in data.items():
        for kind in _KINDS:
            for name_id, names in kinds.get(kind, {}).items():
                name, *aliases = names.split(" | ")
                yield Outlet(
                    name_id if name_id[0].isalpha() else f"outlet-{name_id}", name, tuple(aliases), country, kind
                )


def _keys(name: str) -> Iterator[str]:
    """Give the keys a name is found by; what is left of `N+` and `1+1` finds nothing."""
    if len(key(name)) > 1 and not key(name).isdecimal():
        yield key(name)
    if name.startswith("The ") and name.count(" ") > 1:
        yield key(name[4:])


_COMPANIES: Final = ("新聞社", "通信社", "日報社")
"""The company of a paper, as its reporters in Japan introduce themselves."""


@lru_cache(maxsize=1024)
def find(printed: str) -> tuple[tuple[Outlet, ...], bool]:
    """Find the outlets a printed name may mean, and whether the name is an everyday word too."""
    if len(printed) > _LONGEST:
        return (), False
    names = catalogue()
    for form in _forms(printed):
        found = names.by_key.get(form)
        if found is not None:
            return found, form in names.everyday and form == key(printed)
    return (abroad, False) if (abroad := _with_country(bare(printed))) else ((), False)


def _forms(printed: str) -> Iterator[str]:
    """Give the keys to look for, the nearest to what is printed first."""
    yield key(printed)
    name = bare(printed)
    yield key(name)
    if name[:4].casefold() == "the ":
        yield key(name[4:])
    inner = without_kind(name)
    if inner != name:
        yield key(inner)
    shorter = _GENERIC_END.sub("", name)
    if shorter != name:
        yield key(shorter)


def _with_country(name: str) -> tuple[Outlet, ...]:
    """Read 日本NHK电视台 and 韩国《中央日报》: the country must be the outlet's own."""
    if not name or name.isascii():
        return ()
    for width in (2, 3, 4, 5, 1):
        country = CHINESE_COUNTRIES.get(name[:width])
        if country is not None:
            found = catalogue().by_key.get(key(name[width:]), ())
            return tuple(outlet for outlet in found if outlet.country == country)
    return ()


def known(printed: str) -> Outlet | None:
    """Give the catalogue's outlet of a printed name; None where there is none, or the name is an everyday word."""
    found, everyday = find(printed)
    return None if not found or everyday else found[0]


def as_printed(text: str) -> bool:
    """Tell whether a text is an outlet's name letter for letter: `Science`, not `science`."""
    name = bare(text)
    return known(text) is not None or any(name in {o.name, *o.aliases} for o in find(text)[0])


def resolve(printed: str, *, country: str | None = None) -> Outlet:
    """Give the outlet of a name that is taken to be one's.

    `country` (ISO 3166-1 alpha-2) decides between outlets of one name (`ABC`). An outlet that the catalogue does
    not hold is made of the name as printed. In either case the printed form is the name or among the aliases.
    """
    name = bare(printed) or printed.strip()
    found, _ = find(printed)
    if not found:
        name = without_kind(name) if name[:1].islower() else name  # báo Tuổi Trẻ, portal Rynek Zdrowia
        company = name.removesuffix("社") if name.endswith(_COMPANIES) else name
        return Outlet(slug(name), name, (company,) if company != name else ())
    outlet = next((o for o in found if country is not None and o.country == country), found[0])
    return outlet if _prints(outlet, name) else evolve(outlet, aliases=(*outlet.aliases, name))


def _prints(outlet: Outlet, name: str) -> bool:
    folded = _letters(name)
    return any(_letters(other) == folded for other in (outlet.name, *outlet.aliases))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def resolve_many(printed: str, *, country: str | None = None) -> tuple[Outlet, ...]:
    """Give the outlets of a label that may name several (`路透社、彭博社记者`, `Reuters/AFP`).

    A label is parted only where every part is in the catalogue, or looks like nothing but an outlet in Chinese, so
    that `Globe and Mail` stays whole.
    """
    pieces = [piece for piece in _JOINTS.split(printed) if piece]
    if len(pieces) > 1 and not find(printed)[0] and all(find(piece)[0] or _LISTED.fullmatch(piece) for piece in pieces):
        return tuple({o.id: o for o in (resolve(piece, country=country) for piece in pieces)}.values())
    return (resolve(printed, country=country),)
