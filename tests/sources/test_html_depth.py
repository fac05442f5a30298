"""Elements that stand too deep: their tags go, their words stay."""

import re

import pytest

from briefingkit.sources._html_depth import limit_depth

PART = "<div><p>Who pays for the lamps?<br><b>The province</b> does.</p></div>"


def test_page_that_nests_little_is_kept() -> None:
    """However long it is, and whatever it does not close, a real page comes back as it is."""
    assert limit_depth(PART * 1000) == PART * 1000
    assert limit_depth(PART.replace("<br>", "") * 1000) == PART.replace("<br>", "") * 1000
    unclosed = "<p>Who pays?<br><li><a href='x'>The province" * 1000
    assert limit_depth(unclosed) == unclosed


def test_deep_elements_lose_their_tags() -> None:
    """Beyond a hundred elements opening tags go, and so do those that close them."""
    short = limit_depth("<div>" * 3000 + "Who <i>pays</i>?" + "</div>" * 3000 + "<p>The province.")
    assert short == "<div>" * 100 + "Who <i>pays</i>?" + "</div>" * 100 + "<p>The province."


def test_type_that_is_never_closed_loses_its_tags() -> None:
    """Beyond twenty elements that set type the next ones go; blocks are kept."""
    short = limit_depth("<div><font size=2>a</div>" * 1000)
    assert short.count("<font") == 20
    assert short.count("<div>") == short.count("</div>") == short.count("a") == 1000


def test_closing_tags_without_opening_ones_count_nothing() -> None:
    """Tags that close nothing make no room for deeper elements."""
    assert limit_depth("</div>" * 3000 + "<div>" * 3000).count("<div>") == 100


@pytest.mark.parametrize(
    "part",
    ["<div>", "<div>and so the lamps were lit ", "<ul><li>", "<p><font>a", "<p><font size=%d>a", "<span>"],
)
def test_what_is_left_is_never_deep(part: str) -> None:
    """A hundred elements within one another and twenty that set type: more than that costs a parser its time."""
    page = "".join(part.replace("%d", str(number)) for number in range(16_000)) + "</foo><hr>" * 8_000
    short = limit_depth(page)
    counted = [name for name in re.findall(r"<([a-z]+)", short) if name not in {"p", "li", "hr"}]
    assert 0 < len(counted) <= 120
    assert counted.count("font") <= 20
    assert re.sub(r"<[^<>]*>", "", short) == re.sub(r"<[^<>]*>", "", page)
