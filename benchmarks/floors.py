"""What no parser can go below: the parts of the work that are the same however pages are read."""

from collections.abc import Callable, Iterator
from typing import Any

import attrs
from selectolax.lexbor import LexborHTMLParser

import briefingkit as bk
from benchmarks import peers
from benchmarks.rows import Archive
from benchmarks.timing import Comparison, compare


def _expression(value: object, names: dict[str, Any]) -> str:
    """Give the constructor calls that make a value, as code; what is no value of the model gets a name."""
    if isinstance(value, tuple):
        return f"({''.join(f'{_expression(item, names)}, ' for item in value)})"
    kind = type(value)
    if attrs.has(kind):
        names[kind.__name__] = kind
        parts = (f"{f.alias}={_expression(getattr(value, f.name), names)}" for f in attrs.fields(kind) if f.init)
        return f"{kind.__name__}({', '.join(parts)})"
    name = f"given_{len(names)}"
    names[name] = value
    return name


def _maker(briefing: bk.Briefing) -> Callable[[], bk.Briefing]:
    """Give a function that calls all constructors of a briefing with what they need, and does nothing else."""
    names: dict[str, Any] = {}
    code = _expression(briefing, names)
    make: Callable[[], bk.Briefing] = eval(f"lambda: {code}", names)  # noqa: S307 - written above, of our own values
    if make() != briefing:
        raise SystemExit("the constructors make another briefing: there is nothing to measure")
    return make


def model(archive: Archive) -> Comparison:
    """The values of the model alone, made from ready parts, against findall of a label regex."""
    makers = [_maker(briefing) for briefing in archive.briefings]
    return compare(
        {
            "ours": lambda: [make().title for make in makers],
            "peer": lambda: [len(peers.labels(one)) for one in archive.texts],
        },
        of="peer",
        to="ours",
    )


def lexbor(archive: Archive) -> Comparison:
    """Lexbor's tree and the values of the model alone, against BeautifulSoup (lxml) + regex + pandas."""
    makers = [_maker(briefing) for briefing in archive.briefings]

    def ours() -> None:
        for path, make in zip(archive.html, makers, strict=True):
            LexborHTMLParser(path.read_bytes())
            make()

    return compare(
        {"ours": ours, "peer": lambda: peers.soup_script(archive.html, archive.folder / "floor.json")},
        of="peer",
        to="ours",
        rounds=5,
    )


def floors(archive: Archive) -> Iterator[str]:
    """Measure each floor; gives a line for it."""
    for measure in (model, lexbor):
        found = measure(archive)
        name, span = (measure.__doc__ or "").rstrip("."), f"{found.least:.2f}-{found.greatest:.2f}"
        yield f"{name:106}{found.ratio:>8.2f}x{span:>14}"
