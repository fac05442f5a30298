"""The lines above the first turn -> the title, as the page prints it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import Final

from briefingkit.parsing.event_time import PUBLISHED
from briefingkit.parsing.footer import is_moment
from briefingkit.parsing.paragraphs import Paragraph
from briefingkit.parsing.phrases import calls
from briefingkit.parsing.punctuation import CLOSING, STOPS
from briefingkit.parsing.title_words import EMPTY, EVENT_WORDS, GENERIC, LETTERHEAD
from briefingkit.parsing.traits import traits_of
from briefingkit.sources import Document

_TRAIL = re.compile(r"[>»›]|/\s")
"""What parts the steps of a way through a site; a headline may hold it too."""
_TAG = re.compile(r"</?[a-z]{1,6}\s?/?>")
"""Markup that was escaped twice, and so is printed."""
_SITE_HEAD = re.compile(r"[^\d]{2,60}(?:[:|»]|\s[-–—])\s")
_DATED = re.compile(r"^\d{2,4}([-/.])\d{1,2}\1\d{1,2}\s+(?=[^\W\d])")
"""The day before the title, as machines print it."""
_PARTED = re.compile(r"\s*(?:[|_»]|\s[-–—•·/]\s|--|::)\s*")
"""What parts a title from the name of the site."""
_SITE_TAIL = re.compile(_PARTED.pattern + r"(?=[^|_»]*$)")
SENTENCE = re.compile(rf".*(?:[{STOPS.replace('.', '')}]|\.(?!(?<=\d\.)[)）]))[{re.escape(CLOSING)}]*$", re.DOTALL)
"""What ends as a sentence does; Korea prints the day of a title in brackets: (3.3.)."""
_SMALL = re.compile(r"(?<![-’'])\b[^\W\d_A-ZÀ-Þ]\w{4,}")
_SENTENCE_WITHIN = re.compile(r"[^\W\d_]{4,}[.。!?] \S")
_NAMED = re.compile(
    r"(?:Subject|Title|Ämne|Betreff|Asunto|Objet|Тема|Assunto|件名|標題|标题|제목)\s?[:：]\s*"
    r"(?:(?:FW|Fwd|RE|SV|VB): )?",
    re.IGNORECASE,
)
"""What a mail prints before its subject."""
_TRANSCRIPT = re.compile(r"transcript: \w", re.IGNORECASE)
"""With what South Africa's titles begin."""
_KEYED = re.compile(r"([^:：]{2,20}?)\s?[:：]\s*\S")
_MAIL = re.compile(
    r"(?:content-[a-z-]+|mime-version|x-[a-z-]+|reply-to|b?cc|attachments?|bifogade filer|anlagen?|adjuntos?)\s?:",
    re.IGNORECASE,
)
"""What else stands in a mail's head."""
_BY = re.compile(r"by |transcript by ", re.IGNORECASE)
"""With what NATO's subtitles begin, and the lines above the titles of Australia's ministers."""
_RUNS_ON = re.compile(r"(?:\b(?:on|of|for|the|in|at|and|del?|du|le|el|vom|am|от|на|и)|[,|])$", re.IGNORECASE)
"""With what no line of a title ends."""
_GOES_ON = re.compile(r"(?:in|at|on|of|for|and|en|à|am|im) [^\d,]+, ", re.IGNORECASE)
"""With what a title's last line begins, though it holds the date: IN PORT KESTREL, 5 AUGUST 2022."""
_ON_DAY = re.compile(r"(?:on|of|du|vom|am) ")
"""With what the title goes on before its date, in small letters."""
_NEAR: Final = 20
_RUNNING_HEAD = re.compile(r"\S {4,}\S")
_SPACED = re.compile(r"(?:[\u3040-\u9fff][ \u3000]){3}")
_SECTION = re.compile(
    r"(?:(?:[^\W\d]\S* (?:& )?){1,3}/?(?:transcripts|briefings|conferences|interviews|doorstops)"
    r"|transcripts (?:from|of|by)\b\D+|[가-힣]{2,9}[부청원실처] 브리핑)"
    r"(?:\s+(?:\w+ \d{1,2}, \d{4}|\d{1,2} \w+ \d{4}))?",
    re.IGNORECASE,
)
"""What names many events, and so none: PM Transcripts, 외교부 브리핑."""
_WIDE = re.compile(r"[\u2e80-\u9fff]$")
_SHORTEST_TITLE: Final = 6
_LONGEST_QUOTED: Final = 90
"""Characters of a headline that quotes who is named before a colon."""
_TWO_LANGUAGES: Final = 2
_MOST_BARS: Final = 3
"""Bars of a menu on one line; a title has fewer."""
_BULLETS: Final = "-–—•·*◆■□●○▶► "
_SHARED: Final = 0.6
"""Share of the shorter title's pairs of letters."""
_LONGEST_GIVEN: Final = 600
"""Characters of a page's own title that are looked at."""
LONGEST_HEAD_LINE: Final = 220


def read_title(document: Document, lead: Sequence[Paragraph]) -> str | None:
    """Find the title: the page's own heading where it has one, else what its head says, else the first likely line."""
    given = " ".join(document.head.get("title", "").split())[:_LONGEST_GIVEN]
    if given and document.media_type == "text/markdown":
        return given  # front matter names nothing else
    lines = [para for para in lead if len(para.text) <= LONGEST_HEAD_LINE and not _is_no_title(para, given or "")]
    marked = _runs([para for para in lines if para.line.mark == "heading"])
    plain = [_NAMED.sub("", line) for line in _joined(lines)]
    likely = [line for pool in (marked, plain) for line in pool if names_event(line)]
    of_lines = _of_lines((*marked, *plain), likely, _trails(lead))
    title = (given and _of_head(given, lines, marked, likely)) or of_lines or given
    if not title:
        return None
    title = _without_site(title, likely) if given else _without_site(_without_tail(title, document), likely)
    return _DATED.sub("", title).lstrip(_BULLETS) or None


def title_before(lead: Sequence[Paragraph]) -> str | None:
    """Give what stands before the first label of a page in one line, where that names the event and no more."""
    text = lead[0].text.strip() if len(lead) == 1 else ""
    return text if len(text) <= LONGEST_HEAD_LINE and names_event(text) else None


def _of_head(given: str, lines: Sequence[Paragraph], marked: Sequence[str], likely: Sequence[str]) -> str | None:
    """Find the title by what the page's head says: a headline of the same event, the line that is in it, or itself."""
    stripped = _SITE_TAIL.split(given)[0] if _SITE_TAIL.search(given) else given
    fuller = next((run for run in marked if len(run) > len(given) and fold(run).startswith(fold(stripped))), None)
    if fuller is not None and len(fold(stripped)) >= _SHORTEST_TITLE:
        return fuller
    runs = [run for run in _runs(lines) if len(fold(run)) >= _SHORTEST_TITLE and fold(run) not in GENERIC]
    within = [run for run in runs if fold(run) in fold(given)]
    heading = [run for run in marked if names_event(run) and (run in within or _shares(run, stripped))]
    pool = heading or [*(run for run in marked if run in within), *within]
    best = max(pool, key=lambda run: (not _ends(given, run), len(fold(run))), default="")
    if heading or len(fold(best)) * 2 >= len(fold(stripped)):
        return best
    told = EVENT_WORDS.search(stripped) is not None and fold(stripped) not in GENERIC
    if not any(map(EVENT_WORDS.search, marked)) and (told or not likely):
        return stripped if len(fold(stripped)) >= _SHORTEST_TITLE else given
    return None


def _trails(lead: Sequence[Paragraph]) -> list[str]:
    """Give the ways through the site, which end with the title: `Início » “A cidade paga”, diz Korda`."""
    return [fold(para.text) for para in lead if len(para.text) <= LONGEST_HEAD_LINE and _TRAIL.search(para.text)]


def _of_lines(lines: Sequence[str], likely: Sequence[str], trails: Sequence[str]) -> str | None:
    """Find the title among the lines alone: the first that names the event and says most of it."""
    others = [line for line in lines if not is_moment(line) and not SENTENCE.match(line)]
    telling = [line for line in likely if fold(line) not in GENERIC and not _SECTION.fullmatch(line)]
    telling = [line for line in telling if not _BY.match(line)]
    named = [line for line in likely if fold(line) not in EMPTY]
    stated = [line for line in lines if _states_event(line)]
    long = [line for line in others if len(line) >= _SHORTEST_TITLE and fold(line) not in EMPTY]
    trailed = [line for line in long if any(trail.endswith(fold(line)) for trail in trails)]
    return next(iter((*telling, *named, *stated, *trailed, *long, *likely)), None)


def _states_event(line: str) -> bool:
    """Tell a title that ends as a sentence does from what somebody says of the event.

    Slovakia's do, and those of the Public Papers of the Presidents, in which all longer words have capitals.
    """
    titled = EVENT_WORDS.search(line) is not None and _SMALL.search(line) is None
    ended = (titled or EVENT_WORDS.match(line) is not None) and SENTENCE.match(line) is not None
    return ended and not (_SENTENCE_WITHIN.search(line) or calls(line))


def _without_site(title: str, likely: Sequence[str]) -> str:
    """Give the title as it is printed again below a line that has the names of site and section before it."""
    again = (line for line in likely if _SITE_HEAD.fullmatch(title[: max(0, title.casefold().find(line.casefold()))]))
    return next((line for line in again if fold(line) not in GENERIC), title)


def _without_tail(title: str, document: Document) -> str:
    """Give the title as a line of the page has it, where the name of the site stands behind it: dumps begin so."""
    printed = {line.text for line in document.lines if title.startswith(line.text)}
    heads = (title[: mark.start()] for mark in reversed(list(_PARTED.finditer(title))))
    return next((head for head in heads if head in printed and fold(head) not in GENERIC), title)


def _ends(given: str, run: str) -> bool:
    """Tell the name of the site, with which the head's title ends: Korea's holds the word for a briefing."""
    return fold(given).endswith(fold(run)) and not fold(given).startswith(fold(run))


def _above_date(para: Paragraph) -> str:
    """Give a paragraph's lines down to the first that is a date, or has a key of a mail: text that wraps joins them.

    A date behind "Press Conference on" is the title's own.
    """
    kept = [para.line]
    for before, line in pairwise(para.lines):
        goes_on = _GOES_ON.match(line.text) or _ON_DAY.match(line.text) or _is_broken(before.text, line.text)
        ends = (is_moment(line.text) and not goes_on) or _is_keyed(line.text)
        if is_moment(para.line.text) or (ends and not _RUNS_ON.search(before.text)):
            break
        kept.append(line)
    return para.text if len(kept) == len(para.lines) else para.before(para.breaks[len(kept)]).text


def _is_broken(before: str, line: str) -> bool:
    """Tell a line end within the words for the event: "Regular Press / Conference on May 11, 2018"."""
    around = f"{before[-_NEAR:]} {line[:_NEAR]}"
    at = min(len(before), _NEAR)
    return any(match.start() < at < match.end() for match in EVENT_WORDS.finditer(around))


def _is_in_two_languages(text: str) -> bool:
    """Tell a title that Canada prints twice, with a stroke between, from a way through the site."""
    titles = text.split(" / ")
    return len(titles) == _TWO_LANGUAGES and all(map(names_event, titles))


def _is_no_title(para: Paragraph, given: str) -> bool:
    """Tell a line of a letterhead, a mail's head, a way through the site, or a running head; a section of the site.

    Korea's ministries print the section as a heading above the title, and twice in the page's own title.
    """
    text = para.text
    return (
        LETTERHEAD.search(text) is not None
        or _TAG.search(text) is not None
        or (para.line.mark != "heading" and _TRAIL.search(text) is not None and not _is_in_two_languages(text))
        or _RUNNING_HEAD.search(text) is not None
        or text.count(" | ") >= _MOST_BARS
        or text.count("\t") > 1
        or "브리핑룸 " in text
        or text.endswith((":", "："))
        or (text.startswith("[") and text.endswith("]"))
        or para.line.voice > 0
        or (para.line.mark != "heading" and _is_answer(text))
        or (_is_keyed(text) and not _NAMED.match(text) and not _TRANSCRIPT.match(text))
        or (len(fold(text)) >= _SHORTEST_TITLE and fold(given).count(fold(text)) > 1)
    )


def _is_answer(text: str) -> bool:
    """Tell an official's words behind a label: `Le Premier ministre : « Je respecte la demande. «`."""
    keyed = _KEYED.match(text)
    return keyed is not None and len(text) > _LONGEST_QUOTED and traits_of(keyed[1]).role == "podium"


def _is_keyed(text: str) -> bool:
    """Tell a line of a mail's head, or one that prints a fact of the page: `Content-Type: text/plain`."""
    keyed = _KEYED.match(text)
    return _MAIL.match(text) is not None or (
        keyed is not None and (traits_of(keyed[1]).metadata or keyed[1].casefold() == "speaker")
    )


def _shares(line: str, given: str) -> bool:
    """Tell that two titles are of one event: most pairs of letters of the shorter stand in the other."""
    one, other = ({f"{a}{b}" for a, b in pairwise(fold(text))} for text in (line, given))
    return len(one & other) >= _SHARED * max(1, min(len(one), len(other)))


def names_event(line: str) -> bool:
    """Tell a line that names a press conference or the like, and is no sentence; Japan's bank spaces its letters."""
    unspaced = line.replace(" ", "").replace("\u3000", "") if _SPACED.search(line) else line
    return EVENT_WORDS.search(unspaced) is not None and not SENTENCE.match(line)


def _joined(lines: Sequence[Paragraph]) -> list[str]:
    """Join a title's lines: one that begins with a small letter, and a block of which the first names the event."""
    found: list[str] = []
    for index, para in enumerate(lines):
        text = _above_date(para)
        small = text[:1].islower() and (" " in text or not para.line.gap)  # but not "created", a key of Korea's pages
        below = bool(found) and not para.line.gap
        runs_on = below and (_RUNS_ON.search(found[-1]) is not None or _is_broken(found[-1], text))
        goes_on = runs_on or (small and not PUBLISHED.search(text)) or _continues(lines, index)
        if goes_on and found and not is_moment(found[-1]) and len(found[-1]) + len(text) < LONGEST_HEAD_LINE:
            found[-1] = f"{found[-1]} {text}"
        else:
            found.append(text)
    return found


def _continues(lines: Sequence[Paragraph], index: int) -> bool:
    """Tell a line within a block of at most three in capitals, which begins with the line that names the event."""
    first = index
    while first and not lines[first].line.gap:
        first -= 1
    block = list(takewhile(lambda para: not para.line.gap, lines[first + 1 : first + 5]))
    head = lines[first].text
    return (
        first < index <= first + len(block) < first + 5
        and head.isupper()
        and names_event(head)
        and not any(
            is_moment(para.text) or names_event(para.text) or SENTENCE.match(para.text) or not para.text.isupper()
            for para in block
        )
    )


def _runs(lines: Sequence[Paragraph]) -> list[str]:
    """Give the lines, and the runs of two and three of them: titles are broken over lines."""
    texts = [para.text for para in lines]
    joined = [
        ("" if _WIDE.search(texts[i]) else " ").join(texts[i : i + count])
        for count in (3, 2)
        for i in range(len(texts) - count + 1)
        if all(lines[k].line.mark == lines[i].line.mark and not lines[k].line.gap for k in range(i + 1, i + count))
    ]
    return [*joined, *texts]


@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """Keep the letters and digits of a text, casefolded. Cached: a heading's lines are compared with each other."""
    return "".join(filter(str.isalnum, text.casefold()))
