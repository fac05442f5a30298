"""Phrases of many languages, and the words that are looked for before them."""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from briefingkit.parsing import phrases


def alternatives(pattern: re.Pattern[str]) -> list[str]:
    """Cut a pattern at the bars that stand in no brackets."""
    parts, depth, last = [], 0, 0
    for bar in re.finditer(r"\\.|\[[^\]]*\]|[()|]", pattern.pattern):
        depth += {"(": 1, ")": -1}.get(bar[0], 0)
        if bar[0] == "|" and not depth:
            parts.append(pattern.pattern[last : bar.start()])
            last = bar.end()
    return [*parts, pattern.pattern[last:]]


@pytest.mark.parametrize("pattern", alternatives(phrases._CALLS))
@settings(max_examples=25)
@given(data=st.data())
def test_no_call_is_missed(pattern: str, data: st.DataObject) -> None:
    """What a pattern finds, the words that are looked for first do not rule out."""
    text = data.draw(st.from_regex(pattern, fullmatch=True))
    assume(phrases._CALLS.search(text.lower()))
    assert phrases.calls(text)


@pytest.mark.parametrize("pattern", alternatives(phrases._FOLLOWS))
@settings(max_examples=25)
@given(data=st.data())
def test_no_reference_back_is_missed(pattern: str, data: st.DataObject) -> None:
    """So it is with words that take up an earlier question."""
    text = data.draw(st.from_regex(pattern, fullmatch=True))
    assume(phrases._FOLLOWS.search(text.lower()))
    assert phrases.refers_back(text)
