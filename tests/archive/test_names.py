"""Names of what is written."""

import os
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefingkit.archive.names import Names, safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("2024/05/a.html", "2024/05/a.html"),
        ("../../etc/passwd", "etc/passwd"),
        ("/etc/passwd", "etc/passwd"),
        ("..\\..\\a.txt", "a.txt"),
        ("C:\\pages\\a?.txt", "C_/pages/a_.txt"),
        ("a/./b//c.txt", "a/b/c.txt"),
        (".ssh/config", "ssh/config"),
        ("con.txt", "_con.txt"),
        ("a\x00b\n.txt", "a_b_.txt"),
        ("记者会/六月.html", "记者会/六月.html"),
        ("..", "page"),
        ("", "page"),
    ],
)
def test_names_lead_nowhere_but_down(name: str, safe: str) -> None:
    """A stranger's name becomes a relative path that every system takes."""
    assert safe_name(name) == safe


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_no_name_escapes(name: str) -> None:
    """Whatever the name, no part of the path is special, hidden or too long."""
    path = safe_name(name)
    assert not PurePosixPath(path).is_absolute()
    for part in path.split("/"):
        assert part
        assert not part.startswith(".")
        assert len(os.fsencode(part)) <= 200


def test_long_names_are_cut_and_stay_apart() -> None:
    """Two long names that differ at their ends stay two; so do two deep paths."""
    assert safe_name("会" * 300 + "a") != safe_name("会" * 300 + "b")
    deep = safe_name("/".join(["folder"] * 5_000))
    assert len(deep) < 1_000
    assert deep.endswith("/folder")
    assert deep != safe_name("/".join(["folder"] * 5_001))


def test_suffixes_of_pages_give_way_to_the_format() -> None:
    """A page's suffix, packed or not, is replaced; another dot belongs to the name."""
    names = Names(".xml")
    assert [names.take(name) for name in ("a/1.html", "a/2.TXT.gz", "a/3.5.2024", "a/4")] == [
        "a/1.xml",
        "a/2.xml",
        "a/3.5.2024.xml",
        "a/4.xml",
    ]


def test_names_that_are_taken_get_a_number() -> None:
    """Pages of one stem get different files, and a number that is itself taken is passed over."""
    names = Names(".json")
    assert [names.take(name) for name in ("a.html", "a.txt", "A.md", "a-2.txt", "a-3.html", "a.htm")] == [
        "a.json",
        "a-2.json",
        "A-3.json",
        "a-2-2.json",
        "a-3-2.json",
        "a-4.json",
    ]
