"""The rows of the table: each piece of work beside its peer, and what the ratio must and should be."""

import functools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import msgspec
from attrs import field, frozen
from lxml import etree

import briefingkit as bk
from benchmarks import fresh, peers
from benchmarks.pages import as_text, page, write_archive
from benchmarks.structs import Briefing as Struct
from benchmarks.timing import Comparison, compare


@frozen
class Archive:
    """The pages that all rows are measured on."""

    folder: Path
    html: list[Path]
    texts: list[str]
    turns: int
    """Turns there are: known, as the pages are invented."""

    @functools.cached_property
    def briefings(self) -> list[bk.Briefing]:
        """The pages, parsed."""
        return [bk.parse(text).unwrap() for text in self.texts]


def make_archive(folder: Path, pages: int) -> Archive:
    """Write the pages, and see to it that all of their turns are found."""
    html = write_archive(folder / "html", pages, "html")
    invented = [page(number) for number in range(pages)]
    archive = Archive(folder, html, [as_text(one) for one in invented], sum(len(one.turns) for one in invented))
    for name, pile in (("text", archive.texts), ("HTML", html)):
        found = sum(len(bk.parse(one).briefing.turns) for one in pile)
        if found != archive.turns:
            raise SystemExit(f"{found} turns are found in the {name} of {archive.turns}: there is nothing to measure")
    return archive


def text(archive: Archive) -> Comparison:
    """Text → Briefing, against findall of a label regex."""
    return compare(
        {
            "ours": lambda: [bk.parse(one).briefing.title for one in archive.texts],
            "peer": lambda: [len(peers.labels(one)) for one in archive.texts],
        },
        of="peer",
        to="ours",
    )


def _html(archive: Archive, peer: Callable[[list[Path], Path], int]) -> Comparison:
    target = archive.folder / "out"
    target.mkdir(exist_ok=True)

    def ours() -> None:
        for path in archive.html:
            bk.write(bk.parse(path).briefing, target / f"{path.stem}.json")

    return compare(
        {"ours": ours, "peer": lambda: peer(archive.html, archive.folder / "peer.json")}, of="peer", to="ours", rounds=5
    )


def soup(archive: Archive) -> Comparison:
    """HTML file → JSON file, against BeautifulSoup (lxml) + regex + pandas."""
    return _html(archive, peers.soup_script)


def trafilatura(archive: Archive) -> Comparison:
    """HTML file → JSON file, against trafilatura + split."""
    return _html(archive, peers.trafilatura_script)


def json_read(archive: Archive) -> Comparison:
    """JSON read, against msgspec Structs."""
    written = [bk.dumps(briefing, format="json") for briefing in archive.briefings]
    return compare(
        {
            "ours": lambda: [bk.loads(one, format="json") for one in written],
            "peer": lambda: [msgspec.json.decode(one, type=Struct) for one in written],
        },
        of="peer",
        to="ours",
    )


def json_write(archive: Archive) -> Comparison:
    """JSON write, against msgspec Structs."""
    structs = [msgspec.json.decode(bk.dumps(briefing, format="json"), type=Struct) for briefing in archive.briefings]
    for briefing, struct in zip(archive.briefings, structs, strict=True):
        ours, theirs = json.loads(bk.dumps(briefing, format="json")), json.loads(msgspec.json.encode(struct))
        if ours != theirs:
            raise SystemExit("msgspec writes another JSON than briefingkit: there is nothing to compare")
    return compare(
        {
            "ours": lambda: [bk.dumps(briefing, format="json") for briefing in archive.briefings],
            "peer": lambda: [msgspec.json.encode(struct) for struct in structs],
        },
        of="peer",
        to="ours",
    )


def tei_write(archive: Archive) -> Comparison:
    """TEI write, against building the same document with lxml."""
    trees = [
        peers.tree_of(etree.fromstring(bk.dumps(briefing, format="tei").encode())) for briefing in archive.briefings
    ]
    return compare(
        {
            "ours": lambda: [bk.dumps(briefing, format="tei") for briefing in archive.briefings],
            "peer": lambda: [peers.build_with_lxml(tree) for tree in trees],
        },
        of="peer",
        to="ours",
    )


def tei_read(archive: Archive) -> Comparison:
    """TEI read, against ElementTree.fromstring alone."""
    written = [bk.dumps(briefing, format="tei") for briefing in archive.briefings]
    return compare(
        {
            "ours": lambda: [bk.loads(one, format="tei") for one in written],
            "peer": lambda: [ElementTree.fromstring(one) for one in written],  # noqa: S314 - written above
        },
        of="peer",
        to="ours",
    )


def import_time(_: Archive) -> Comparison:
    """Import briefingkit, against import attrs."""
    return fresh.import_time()


def memory(archive: Archive) -> Comparison:
    """Peak memory on 2,000 files, against 300."""
    few, many = archive.folder / "few", archive.folder / "many"
    write_archive(few, 300)
    write_archive(many, 2000)
    return fresh.memory(few, many)


def workers(archive: Archive) -> Comparison:
    """Two workers, against one, output written."""
    pages = archive.folder / "workers"
    write_archive(pages, 600)
    return fresh.workers(pages, archive.folder)


@frozen
class Row:
    """One row: what is measured, and its bounds; `lower` says that less is better."""

    measure: Callable[[Archive], Comparison]
    must: float
    target: float
    lower: bool = field(default=False, kw_only=True)

    @property
    def name(self) -> str:
        """What is measured, in words."""
        return (self.measure.__doc__ or "").rstrip(".")

    def verdict(self, ratio: float) -> str:
        """Tell which bound holds."""
        sign = -1 if self.lower else 1
        held = [word for word, bound in (("target", self.target), ("must", self.must)) if sign * (ratio - bound) >= 0]
        return held[0] if held else "MISSED"


ROWS = (
    Row(text, 0.5, 1),
    Row(soup, 12, 24),
    Row(trafilatura, 10, 20),
    Row(json_read, 0.4, 0.8),
    Row(json_write, 0.25, 0.45),
    Row(tei_write, 1.2, 2),
    Row(tei_read, 0.4, 0.6),
    Row(import_time, 2, 1.3, lower=True),
    Row(memory, 1.2, 1.05, lower=True),
    Row(workers, 1.5, 1.7),
)


def table(archive: Archive, only: str = "") -> Iterator[tuple[str, str]]:
    """Measure the rows whose names hold `only`; gives each row's line and its verdict."""
    for row in ROWS:
        if only.casefold() in row.name.casefold():
            found = row.measure(archive)
            verdict = row.verdict(found.ratio)
            span = f"{found.least:.2f}-{found.greatest:.2f}"
            yield f"{row.name:76}{found.ratio:>8.2f}x{span:>14}{row.must:>7}x{row.target:>7}x  {verdict}", verdict
