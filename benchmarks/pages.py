"""An archive to measure on: invented press conferences as plain text and as the HTML page of a ministry's site.

Usage: python -m benchmarks.pages FOLDER [--pages N] [--kind txt|html] [--seed SEED]

The same seed gives the same bytes. Texts are 20 KB on average and pages 80 KB, as in the archives of foreign
ministries: three quarters of a page are menus, scripts and lists of other pages.
"""

import argparse
import html
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

from attrs import frozen

OUTLETS = (
    *("Reuters", "AFP", "Bloomberg", "Kyodo News", "PTI", "Yonhap News Agency", "TASS", "EFE", "ANSA", "dpa"),
    *("The New York Times", "Financial Times", "NHK", "CNN", "BBC", "Al Jazeera", "The Straits Times", "Le Monde"),
)
PODIUM = ("Ana Petrescu", "Jonas Feld", "Mei Takeda", "Lin Yuan")
WHO = (
    "the ministry",
    "our side",
    "the harbour office",
    "the joint committee",
    "the neighbouring state",
    "the lake survey",
)
DOES = ("welcomes", "has studied", "will discuss", "stands by", "takes note of", "has repeatedly explained", "supports")
WHAT = (
    *("the agreement on ferries", "the report on lock number four", "the visit of the delegation", "the harbour fees"),
    *(
        "the exchange of students",
        "the protection of wild geese",
        "the plan for a bridge",
        "the mail between the islands",
    ),
)
WHY = (
    *(
        "on the basis of mutual respect",
        "in the interest of those who live on both shores",
        "as the two sides agreed in May",
    ),
    *("whatever others may write about it", "step by step and without haste", "since nobody gains from a closed lock"),
)
WHEN = (
    "next week",
    "in the coming days",
    "by the end of the year",
    "when the water falls",
    "at an early date",
    "as before",
)
ASKS = (
    *("Can you confirm that {who} {does} {what} {when}?", "What is the reason that {who} {does} {what}, {why}?"),
    *("It was reported that {who} {does} {what}. Do you have a comment?", "Could you tell us more about {what}?"),
)
SAYS = (
    *(
        "{Who} {does} {what}, {why}.",
        "{When} {who} {does} {what}, and that has not changed.",
        "I have no more on {what}.",
    ),
    *(
        "As to {what}, {who} {does} it {why}, and we hope that others see it in the same way.",
        "{Who} {does} {what} {when}.",
    ),
)


@frozen
class Page:
    """One invented press conference: its title and its turns, each a label and its paragraphs."""

    title: str
    published: str
    turns: tuple[tuple[str, tuple[str, ...]], ...]


def page(number: int, seed: int = 1) -> Page:
    """Invent the press conference of a day, of 15,000 to 25,000 characters."""
    draw = Random(f"{seed}/{number}")
    day = date(2004, 1, 5) + timedelta(days=number)
    podium = draw.choice(PODIUM)
    turns: list[tuple[str, tuple[str, ...]]] = []
    length, wanted = 0, draw.randrange(14_000, 25_000)
    while length < wanted:
        question = " ".join(_sentence(draw, ASKS) for _ in range(draw.randint(1, 3)))
        answer = tuple(_paragraph(draw) for _ in range(draw.randint(1, 4)))
        turns += [(draw.choice(OUTLETS), (question,)), (podium, answer)]
        length += len(question) + sum(map(len, answer))
    title = f"Foreign Ministry Spokesperson {podium}'s Regular Press Conference on {day:%B} {day.day}, {day.year}"
    return Page(title, f"{day:%Y-%m-%d} 20:{draw.randrange(60):02}", tuple(turns))


def _paragraph(draw: Random) -> str:
    return " ".join(_sentence(draw, SAYS) for _ in range(draw.randint(3, 7)))


def _sentence(draw: Random, shapes: tuple[str, ...]) -> str:
    who, when = draw.choice(WHO), draw.choice(WHEN)
    words = {"does": draw.choice(DOES), "what": draw.choice(WHAT), "why": draw.choice(WHY), "who": who, "when": when}
    return draw.choice(shapes).format(Who=who.capitalize(), When=when.capitalize(), **words)


def as_text(page: Page) -> str:
    """Print a page as plain text."""
    turns = (f"{label}: " + "\n\n".join(paragraphs) for label, paragraphs in page.turns)
    return "\n\n".join((f"{page.title}\n{page.published}", *turns)) + "\n"


def as_html(page: Page, number: int = 0) -> str:
    """Print a page as a ministry's site does, with its menus, scripts and lists of other pages."""
    draw = Random(f"site/{number}")
    title = html.escape(page.title)
    return "\n".join(
        (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>',
            f'<meta name="PubDate" content="{page.published}">',
            '<link rel="stylesheet" href="/style/site.css">',
            _script(draw, 80),
            "</head><body>",
            '<div id="top"><div class="languages"><a href="/fr/">Français</a> <a href="/es/">Español</a></div>',
            _menu(draw, 165),
            '</div><div class="main">',
            '<div class="crumbs"><a href="/">Home</a> &gt; <a href="/remarks/">Remarks</a></div>',
            f'<div class="article"><h1>{title}</h1><p class="time">{page.published}</p><div id="content">',
            *_paragraphs(page),
            '</div><div class="tools"><a href="#" onclick="print()">[ Print ]</a></div></div>',
            f'<div class="side"><h3>Related</h3>{_menu(draw, 125)}</div></div>',
            f'<div id="foot">{_menu(draw, 80)}<p>Contact Us. All rights reserved.</p></div>',
            _script(draw, 80),
            "</body></html>",
        )
    )


def _paragraphs(page: Page) -> Iterator[str]:
    for label, (first, *rest) in page.turns:
        yield f"<p><strong>{html.escape(label)}: </strong>{html.escape(first)}</p>"
        yield from (f'<p style="text-align: justify">{html.escape(paragraph)}</p>' for paragraph in rest)


def _menu(draw: Random, entries: int) -> str:
    names = [draw.choice(WHAT).title() for _ in range(entries)]
    items = (
        f'<li class="item-{draw.randrange(9)}"><a href="/{draw.randrange(10**6)}/t{draw.randrange(10**7)}.shtml" '
        f'target="_blank" title="{name}">{name}</a></li>'
        for name in names
    )
    return f"<ul>{''.join(items)}</ul>"


def _script(draw: Random, lines: int) -> str:
    body = (
        f'var k{draw.randrange(10**6)}=function(a,b){{return a<b&&"p{draw.randrange(10**6)}:"+b;}};'
        for _ in range(lines)
    )
    return f"<script>{''.join(body)}</script>"


def write_archive(folder: Path, pages: int, kind: str = "html", seed: int = 1) -> list[Path]:
    """Write an archive and give its paths, in order."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(pages):
        path = folder / f"{number:06}.{kind}"
        invented = page(number, seed)
        path.write_text(as_text(invented) if kind == "txt" else as_html(invented, number), encoding="utf-8")
        paths.append(path)
    return paths


def main() -> None:
    """Write an archive into the folder that the command line names."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--pages", type=int, default=1000)
    ask.add_argument("--kind", choices=("txt", "html"), default="html")
    ask.add_argument("--seed", type=int, default=1)
    options = ask.parse_args()
    sizes = [path.stat().st_size for path in write_archive(options.folder, options.pages, options.kind, options.seed)]
    print(f"{len(sizes):,} pages in {options.folder}, {sum(sizes) / max(1, len(sizes)) / 1024:.1f} KB on average")


if __name__ == "__main__":
    main()
