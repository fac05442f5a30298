"""The README says what is so: its examples run, its two commands are two, its links lead somewhere."""

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_examples_of_the_readme_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every `>>>` gives what is printed below it."""
    monkeypatch.chdir(ROOT)
    text = re.sub(r"^```.*$", "", README, flags=re.MULTILINE)
    examples = doctest.DocTestParser().get_doctest(text, {}, "README.md", "README.md", 0)
    assert len(examples.examples) > 5
    failures, _ = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS).run(examples)
    assert failures == 0


def test_two_commands_do_it_all() -> None:
    """There are two commands for a shell: one installs and converts the sample, one installs and tests."""
    convert, test = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert "examples/convert.py examples/sample.txt out" in convert
    assert "pytest" in test


def test_links_lead_somewhere() -> None:
    """Every file that the README links to is there."""
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link]
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
