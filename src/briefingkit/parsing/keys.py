"""A printed label -> its key: what two printings of one label have in common."""

import re
import unicodedata
from typing import Final

_EDGES: Final = " \t\u00a0\u3000/*_#.,;:：︰∶﹕·•-–—|\"'“”‘’«»„[]【】〔〕<>＜＞〈〉《》()（）"
_NUMBER_SUFFIX = re.compile(r"[\s#.]*(?:no\.?\s*)?[0-9０-９一二三四五六七八九十]{1,3}$")
NUMBER_PREFIX = re.compile(r"^(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[.)、．]\s*")
WORD = re.compile(r"[^\W\d_][^\s\d,;:，、()（）\[\]/|]*")


def bare(label: str) -> str:
    """Casefold a label, take off brackets, bullets and punctuation at its edges, and fold white space.

    East Asian letterheads space their words letter by letter: `総 裁`, `일 시`.
    """
    folded = unicodedata.normalize("NFKC", label) if not label.isascii() else label
    words = folded.casefold().split()
    joint = "" if len(words) > 1 and all(len(word) == 1 and word >= "\u1100" for word in words) else " "
    return joint.join(words).strip(_EDGES)


def words_of(key: str) -> frozenset[str]:
    """Give the words of a label, without its punctuation."""
    return frozenset(word.rstrip(".") for word in WORD.findall(key))


def unnumbered(key: str) -> str:
    """Take numbers off: `Q1`, `一、问`, `Reporter 3`."""
    if number := NUMBER_PREFIX.match(key):
        key = bare(key[number.end() :])  # 一、時 間
    if len(key) > 1:
        key = _NUMBER_SUFFIX.sub("", key) or key
    return key.strip(_EDGES)
