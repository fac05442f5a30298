"""Layout files: what is wrong with one is told at once and in full; the shipped ones load and stay linear."""

import re
import time
from importlib.metadata import EntryPoint
from importlib.resources import files
from pathlib import Path

import pytest

from briefingkit import layouts
from briefingkit.errors import LayoutError
from briefingkit.layouts import (
    GENERIC,
    Clues,
    Layout,
    as_layout,
    detect_layout,
    fits,
    get_layout,
    layout_names,
    load_layout,
)

SHIPPED = [name for name in layout_names() if name != "generic"]
HOSTILE = ("A" * 20_000, "Q " * 10_000, "- " * 10_000, "(" * 20_000, "MR. " * 5_000, "2019年" * 5_000, "记者" * 10_000)
HANG = 5.0
"""Seconds: far above what linear patterns need, far below what others do."""


def layout_file(folder: Path, text: str) -> Path:
    """Write a layout file."""
    path = folder / "house.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_field_is_read(tmp_path: Path) -> None:
    """The keys of a file are the fields of a layout; lists become tuples and patterns are compiled."""
    layout = load_layout(
        layout_file(
            tmp_path,
            'name = "valdoria"\ninstitution = "Ministry of Ferries"\nlanguage = "en"\ncountry = "GB"\n'
            "press = ['Ask']\npodium = ['Tell(?:er)?']\nfloor = ['Bell']\nnot_labels = ['Note']\n"
            "leads = ['Above.*']\nfurniture = ['Below']\nspokesperson = ['Teller (?P<name>\\w+)']\n"
            '[detect]\nany = ["Valdoria"]\nall = ["Ferries"]\nnone = ["Merovia"]\n',
        )
    )
    assert (layout.name, layout.institution, layout.language, layout.country) == (
        "valdoria",
        "Ministry of Ferries",
        "en",
        "GB",
    )
    assert layout.detect == Clues(any=("Valdoria",), all=("Ferries",), none=("Merovia",))
    assert fits("Teller", layout.podium)
    assert not fits("Tellers", layout.podium)
    assert [layout.press[0].pattern, layout.floor[0].pattern, layout.leads[0].pattern] == ["Ask", "Bell", "Above.*"]


def test_name_alone_is_a_layout(tmp_path: Path) -> None:
    """Every key but the name may be left out."""
    assert load_layout(layout_file(tmp_path, 'name = "bare"\n')) == Layout(name="bare")


def test_missing_file_is_told(tmp_path: Path) -> None:
    """A file that is not there is named."""
    with pytest.raises(LayoutError, match=r"nowhere\.toml"):
        load_layout(tmp_path / "nowhere.toml")


def test_bad_toml_is_told_with_its_place(tmp_path: Path) -> None:
    """What is no TOML is told with line and column."""
    with pytest.raises(LayoutError, match=r"house\.toml.*line 3, column 1"):
        load_layout(layout_file(tmp_path, 'name = "house"\npress = [\n= \n'))


def test_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    """A layout file is UTF-8."""
    path = tmp_path / "house.toml"
    path.write_bytes('name = "外交部"'.encode("gb18030"))
    with pytest.raises(LayoutError, match="utf-8"):
        load_layout(path)


def test_missing_name_is_told(tmp_path: Path) -> None:
    """A layout without a name is none."""
    with pytest.raises(LayoutError, match=r"house\.toml.*name"):
        load_layout(layout_file(tmp_path, "press = ['Q']\n"))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("pres = ['Q']", "pres"),
        ("press = ['(unclosed']", r"press\[0\]|unterminated"),
        ("press = ['(?:a+)+']", "repeats a repetition"),
        ("press = ['(x*){2,}']", "repeats a repetition"),
        (r"press = ['(?:\w+\s?)+x']", "repeats a repetition"),
        ("press = ['(a|a)*b']", "repeats a repetition"),
        ("press = ['(?:ab|a|b)+?x']", "repeats a repetition"),
        ("press = ['(?:a{1,40}){1,40}b']", "repeats a repetition"),
        ("press = ['(?:(?:a+))+b']", "repeats a repetition"),
        ("press = ['(?:0|01|10)+x']", "not told apart"),
        ("press = ['(?=(?:(?P<x>a?)b?)*)c']", "repeats a repetition"),
        ("press = ['(?x)(?: a+ )+']", "repeats a repetition"),
        ("press = 'Ask'", r"expected a list, not 'Ask'.*press"),
        ("country = 'gb'", "country must be an ISO 3166"),
        ("language = 'english'", "language must be a BCP 47"),
        ("[detect]\nany = ['']", "any: an empty clue"),
        ("[detect]\nall = 'Ferries'", "expected a list, not 'Ferries'"),
        ("press = ['Q', 7]", "must be a string, not 7"),
        ("institution = 7", "expected a string, not 7"),
        ("[detect]\nsome = ['x']", "some"),
    ],
)
def test_wrong_key_or_value_is_told(tmp_path: Path, line: str, told: str) -> None:
    """An unknown key, a pattern that does not compile or is not linear, a value of a wrong type: each is refused."""
    with pytest.raises(LayoutError, match=told):
        load_layout(layout_file(tmp_path, f'name = "house"\n{line}\n'))


@pytest.mark.parametrize(
    "pattern", ["(?:MR|MS)\\.? \\w+", "(?:[0-9]{4})+", "[(|+]+", "(?: [A-Z]\\w+){0,2}", "(?:ab)+", r"(?:Mr\b|Ms|\s)+"]
)
def test_linear_patterns_are_taken(tmp_path: Path, pattern: str) -> None:
    """Alternatives, fixed counts, classes and a few repetitions do no harm."""
    layout = load_layout(layout_file(tmp_path, f"name = \"house\"\npress = ['{pattern}']\n"))
    assert layout.press[0].pattern == pattern


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    """One reading tells every fault, each with its path in the file."""
    text = "name = \"house\"\nfurnitur = ['x']\npress = ['Q', '(']\npodium = ['(a+)+']\ncountry = 1\n"
    with pytest.raises(LayoutError) as error:
        load_layout(layout_file(tmp_path, text))
    message = str(error.value)
    assert message.startswith("house.toml: ")
    for told in ("furnitur", "press[1]", "podium[0]", "country"):
        assert told in message


def test_generic_comes_first_and_is_no_file() -> None:
    """`generic` is the layout without knowledge; the others have the names of their files."""
    names = layout_names()
    assert names[0] == "generic"
    assert get_layout("generic") is GENERIC
    folder = files("briefingkit.layouts")
    stems = {file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml")}
    assert len(stems) > 10
    assert set(names[1:]) == stems


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_layout_loads(name: str) -> None:
    """Every shipped layout is known by its name, names its institution, and can be detected."""
    layout = get_layout(name)
    assert layout.name == name
    assert layout.institution
    assert layout.detect.any or layout.detect.all
    assert layout.press or layout.podium


@pytest.mark.parametrize("name", SHIPPED)
def test_no_layout_mentions_another(name: str) -> None:
    """House styles know nothing of each other, so that one can be changed alone."""
    text = (files("briefingkit.layouts") / f"{name}.toml").read_text(encoding="utf-8")
    assert not [other for other in SHIPPED if other != name and other in text]


def test_unknown_layout_names_those_there_are() -> None:
    """A name that is no layout is refused with the list of names."""
    with pytest.raises(LayoutError, match=r"no layout 'atlantis'.*generic, .*white-house"):
        get_layout("atlantis")


def test_page_without_clues_is_generic() -> None:
    """Where no clue of any layout stands on a page, no layout is used."""
    assert detect_layout("Minutes of the harbour committee of Port Selby") is GENERIC


@pytest.mark.parametrize(
    ("seen", "name"),
    [
        ("Foreign Ministry Spokesperson Tan Ruolan's Regular Press Conference", "china-mfa"),
        ("外交部发言人谭若兰主持例行记者会", "china-mfa"),
        ("THE WHITE HOUSE\nOffice of the Press Secretary", "white-house"),
        ("Department Press Briefing – June 5", "us-state"),
        ("Regierungspressekonferenz vom 8. Juni", "germany-bpk"),
        ("Брифинг официального представителя МИД России", "russia-mfa"),
        ("桐生外務大臣会見記録", "japan-mofa"),
    ],
)
def test_layout_is_detected_by_its_clues(seen: str, name: str) -> None:
    """What the first lines of a page print tells whose it is."""
    assert detect_layout(seen).name == name


@pytest.mark.parametrize(
    "seen",
    [
        "Foreign Ministry Spokesperson Reza Danesh: Weekly Press Conference",
        "Point de presse de la ministre de la Santé\nAssemblée nationale du Québec",
        "Presidencia de la República\nPalabras del presidente en Puerto Brisa",
        "Press Conference\nParliament House, Canberra\nShadow Minister for Harbours",
        "Remarks with the Secretary of Defense\nMinistry of Defence of Norland",
        "World Economic Outlook and us\nMinistry of Finance",
        "통일부 정례브리핑\n외교부 국방부 통일부",
        "https://amid.run/briefings/1",
        "Transcript of Chair Aldwin's press conference\nSecurities Commission",
    ],
)
def test_a_page_of_another_institution_has_no_layout(seen: str) -> None:
    """Words that many institutions print tell of none."""
    assert detect_layout(seen) is GENERIC


def test_chinese_spokeswoman_is_detected() -> None:
    """Pages of the 2000s print "Foreign Ministry Spokeswoman"."""
    assert detect_layout("Foreign Ministry Spokeswoman Lu Wanying's Regular Press Conference").name == "china-mfa"


def test_running_head_of_the_fomc_is_furniture() -> None:
    """A dump by pdftotext prints the running head as date, name and state, parted by wide gaps."""
    head = "May 4, 2016                      Chair Aldwin’s Press Conference                      FINAL"
    assert fits(head, get_layout("fomc").furniture)


def test_clues_are_joined_as_their_names_say() -> None:
    """All of `all`, one of `any`, none of `none`; no clue at all matches nothing."""
    assert not Clues().match("anything")
    assert Clues(all=("a", "b")).match("a b")
    assert not Clues(all=("a", "b")).match("a c")
    assert Clues(any=("a", "b")).match("b")
    assert not Clues(any=("a", "b")).match("c")
    assert not Clues(any=("a",), none=("x",)).match("a x")
    assert Clues(all=("a",), any=("b", "c")).match("a c")
    assert not Clues(none=("x",)).match("a")


@pytest.mark.parametrize("name", SHIPPED)
def test_patterns_are_linear(name: str) -> None:
    """No pattern of a layout hangs on a line of twenty thousand characters."""
    layout = get_layout(name)
    patterns = (
        *layout.press,
        *layout.podium,
        *layout.floor,
        *layout.not_labels,
        *layout.leads,
        *layout.furniture,
        *layout.spokesperson,
    )
    assert all(isinstance(pattern, re.Pattern) for pattern in patterns)
    begun = time.process_time()
    for line in HOSTILE:
        for pattern in patterns:
            pattern.fullmatch(line)
        for pattern in layout.spokesperson:
            pattern.search(line)
    assert time.process_time() - begun < HANG


def test_layout_file_may_be_named_by_a_string(tmp_path: Path) -> None:
    """A path is a path, also as a string."""
    file = tmp_path / "kestrel.toml"
    file.write_text('name = "kestrel"\n[detect]\nany = ["Kestrel"]\n', encoding="utf-8")
    assert load_layout(str(file)).name == "kestrel"


def test_what_is_no_layout_is_told_with_a_hint() -> None:
    """A layout is a name or a `Layout`; who gives a path is told how to read it."""
    assert as_layout(None) is None
    assert as_layout("generic") is as_layout(GENERIC) is GENERIC
    with pytest.raises(TypeError, match="load_layout reads"):
        as_layout(Path("house.toml"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="7 is no layout: give its name"):
        as_layout(7)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["no_such_package_of_layouts", ""])
def test_broken_plugin_is_named(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """An entry point that cannot be imported is told by its name, and nothing else goes wrong."""
    entry = EntryPoint("kestrel", value, "briefingkit.layouts")
    monkeypatch.setattr(layouts, "entry_points", lambda group: [entry] if group == "briefingkit.layouts" else [])
    layouts._shipped.cache_clear()
    with pytest.raises(LayoutError, match="kestrel"):
        layout_names()
    monkeypatch.undo()
    layouts._shipped.cache_clear()
    assert "china-mfa" in layout_names()
