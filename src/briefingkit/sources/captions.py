"""Captions (SubRip, WebVTT) -> document: the words as lines, who speaks as labels; numbers and times after them.

WebVTT is the W3C's (https://www.w3.org/TR/webvtt1/); its `<v Name>` says who speaks.
"""

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from itertools import pairwise
from typing import Final

from attrs import frozen

from briefingkit._codes import LANGUAGE_TAG
from briefingkit.diagnostics import Diagnostic, notice
from briefingkit.model import Span
from briefingkit.sources._document import Document, Line

_TIMES = re.compile(r"\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}")
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,80})?\s+([^<>\n]{1,200})>")
_TAG = re.compile(r"</?(?:v|c|i|b|u|s|lang|ruby|rt|font|\d{1,3}:)[^<>\n]{0,200}>|\{\\[^{}\n]{1,80}\}", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:>>+ ?|[-–—] ?)?((?:(?:M[rs]s?|Dr|Prof|Sen|Gov|Gen|Rep|Sec|Amb|Lt|Col|[A-Z])\. ?){0,3}"
    r"[^\W\d_][^:：.!?。！？\n]{0,48}|\[[^\[\]\n]{1,48}\])(?::(?=\s|$)|：)"
)
_LANGUAGE = re.compile(rf"Language:\s*({LANGUAGE_TAG})[ \t]*$", re.MULTILINE)
_TITLE = re.compile(r"\ufeff?WEBVTT[ \t]+(?:[-–—][ \t]+)?(?=[^\W\d_])([^\n]{1,200})\n(?!-->)")
"""The text that may stand behind the signature: `WEBVTT - Press Conference with Governor Marlow`."""
_EACH: Final = 0.8
"""Share of captions that begin with a label where meeting software made them."""
_ASIDE: Final = ("NOTE", "STYLE", "REGION", "WEBVTT")
"""First words of WebVTT's blocks that are no captions."""


@frozen
class _Cue:
    """One caption: its time as printed, and its lines."""

    time: str
    lines: tuple[str, ...]


def read(text: str) -> Document:
    """Read captions.

    Where they name no speakers at all, each line keeps its time in front, so that the page can be told from a
    transcript.
    """
    cues, aside = _cues(text.split("\n"))
    spoken = _with_voices([piece for cue in cues for piece in _spoken(cue)], len(cues), aside)
    named = _names_speakers(spoken)
    pieces: list[str] = []
    lines: list[Line] = []
    length, speaker = 0, ""
    for time, voice, words in spoken:
        gap = not lines or _label(words) is not None or words.startswith((">>", "- ")) or not named
        label = f"{voice}:" if voice and voice != speaker else ""
        speaker = voice or speaker
        shown = f"{label} {words}" if label else words if named else f"{time} {words}"
        lines.append(Line(shown, length, len(lines) + 1, gap or bool(label), voice=len(label)))
        pieces.append(shown + "\n")
        length += len(shown) + 1
    language = _LANGUAGE.search(text[:500]) if text.startswith("WEBVTT") else None
    title = _TITLE.match(text)
    head = {"language": language[1]} if language else {}
    if title:
        head["title"] = title[1].strip()
    kept = "\n".join(aside if named else [line for line in aside if not _TIMES.match(line)])
    told: tuple[Diagnostic, ...] = ()
    if kept:
        span = Span(length, length + len(kept))
        message = "numbers, times and notes of captions"
        told = (notice("left-out-furniture", message, line=len(lines) + 1, excerpt=kept, span=span),)
        pieces.append(kept + "\n")
    media_type = "text/vtt" if text.startswith("WEBVTT") else "application/x-subrip"
    return Document("".join(pieces), tuple(lines), media_type, None, head, told)


def _cues(printed: list[str]) -> tuple[list[_Cue], list[str]]:
    """Part captions from the lines around them."""
    cues: list[_Cue] = []
    aside: list[str] = []
    words: list[str] = []
    time, note, empty = "", False, True
    for place, line in enumerate(printed):
        times = _TIMES.match(line)
        begins = empty or line.strip().isdigit()
        if times:
            if words:
                cues.append(_Cue(time, tuple(words)))
            time, words, note = times[1], [], False
            aside.append(line.strip())
        elif not line.strip():
            note = False
        elif note or not time or (begins and _introduces(printed, place)) or (empty and line.startswith(_ASIDE)):
            note = note or (empty and line.startswith(_ASIDE))
            aside.append(line.strip())
        else:
            words.append(line.strip())
        empty = not line.strip()
    if words:
        cues.append(_Cue(time, tuple(words)))
    return cues, aside


def _introduces(printed: list[str], place: int) -> bool:
    """Tell a caption's number or name: the line before its times."""
    return place + 1 < len(printed) and _TIMES.match(printed[place + 1]) is not None


def _spoken(cue: _Cue) -> Iterator[tuple[str, str, str]]:
    """Give (time, voice, words) of a caption's lines; the voice goes on from line to line."""
    voice = ""
    for line in cue.lines:
        words, *voices = _VOICE.split(line)
        for name, said in ((voice, words), *zip(voices[::2], voices[1::2], strict=True)):
            voice = " ".join(unescape(name).split()).rstrip(":")
            plain = " ".join(unescape(_TAG.sub("", said)).split())
            if plain:
                yield cue.time, voice, plain


def _with_voices(spoken: list[tuple[str, str, str]], cues: int, aside: list[str]) -> list[tuple[str, str, str]]:
    """Take labels for voices where meeting software prints one in each caption, whoever spoke before.

    What is printed again goes to `aside`.
    """
    labels = [_label(words) for _, _, words in spoken]
    again = any(label and label == before for before, label in pairwise(labels))
    if not again or any(voice for _, voice, _ in spoken) or len(list(filter(None, labels))) < _EACH * cues:
        return spoken
    found, speaker = [], ""
    for (time, _, words), label in zip(spoken, labels, strict=True):
        if label and label == speaker:
            aside.append(f"{label}:")
        said = words[words.index(label) + len(label) + 1 :].strip() if label else words
        speaker = label or speaker
        if said:
            found.append((time, speaker, said))
    return found


def _names_speakers(spoken: list[tuple[str, str, str]]) -> bool:
    """Tell whether captions say who speaks: by voices, or by at least two labels of which one comes again."""
    if any(voice for _, voice, _ in spoken):
        return True
    labels = Counter(label.casefold() for _, _, words in spoken if (label := _label(words)))
    return len(labels) >= 2 and max(labels.values()) >= 2


def _label(words: str) -> str | None:
    """Give the label that a line begins with; a small letter begins the rest of a sentence."""
    match = _LABEL.match(words)
    return None if match is None or match[1][0].islower() else match[1].strip()
