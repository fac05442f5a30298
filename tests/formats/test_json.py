"""JSON: the published shape, and faults told with their place."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefingkit import formats
from briefingkit.errors import FormatError
from briefingkit.formats import json as json_format
from briefingkit.model import Briefing
from strategies import briefings

GOLDEN = Path(__file__).parent / "golden" / "ferry.json"
SCHEMA: dict[str, Any] = json.loads(files("briefingkit.formats").joinpath("briefing-1.schema.json").read_text("utf-8"))


@given(briefings())
def test_what_is_written_follows_the_published_schema(briefing: Briefing) -> None:
    """The JSON Schema that is shipped holds for every briefing."""
    jsonschema.validate(json.loads(formats.dumps(briefing, format="json")), SCHEMA)


def test_the_schema_is_a_schema() -> None:
    """The published file is valid itself, and refuses another number."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"schema": 2, "sections": []}, SCHEMA)


def test_the_golden_file_is_read_and_written() -> None:
    """A file that a person can read is written to the letter."""
    text = GOLDEN.read_text(encoding="utf-8")
    briefing = formats.loads(text, format="json")
    assert briefing.title == "Briefing on the ferry"
    assert [outlet.country for outlet in briefing.outlets] == ["NO"]
    assert briefing.exchanges[0].questions[0].speaker is briefing.speakers[1]
    assert formats.dumps(briefing, format="json", indent=2) + "\n" == text


def test_without_the_extra_the_text_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Msgspec is faster and nothing else."""
    briefing = formats.loads(GOLDEN.read_text(encoding="utf-8"), format="json")
    fast = formats.dumps(briefing, format="json")
    monkeypatch.setattr(json_format, "_FAST", False)
    assert formats.dumps(briefing, format="json") == fast
    assert formats.loads(fast, format="json") == briefing


def places(value: Any) -> list[tuple[Any, Any]]:
    """All containers of plain values, each with every key or index that it has."""
    held = list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    return [(value, key) for key, _ in held] + [place for _, one in held for place in places(one)]


def read(text: str) -> Briefing | None:
    """The briefing, or None where the text is refused."""
    try:
        return formats.loads(text, format="json")
    except FormatError:
        return None


SLIPS: tuple[object, ...] = (
    None,
    True,
    -1,
    0,
    1,
    2.5,
    "",
    "press",
    "2031-05-06",
    [],
    [0, 1],
    ["a"],
    {},
    {"text": "a"},
    {"id": "a"},
)


@pytest.mark.parametrize("kept", [True, False], ids=["changed", "added"])
@given(briefing=briefings(), data=st.data())
def test_the_extra_takes_nothing_that_is_wrong(briefing: Briefing, data: st.DataObject, *, kept: bool) -> None:
    """One value is another than it was, or one key too many stands there: with msgspec and without, the same is read."""
    plain = json.loads(formats.dumps(briefing, format="json"))
    held, key = data.draw(st.sampled_from(places(plain)))
    if kept:
        held[key] = data.draw(st.sampled_from(SLIPS))
    elif isinstance(held, dict):
        held[data.draw(st.sampled_from(("at", "kind", "text", "label", "x")))] = data.draw(st.sampled_from(SLIPS))
    else:
        del held[key]
    text = json.dumps(plain)
    fast = read(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_format, "_FAST", False)
        assert read(text) == fast


def test_half_a_surrogate_pair_is_not_written_to_a_file(tmp_path: Path) -> None:
    """Python's text can hold it, no encoding can: the refusal shows it, and no file is left."""
    briefing = Briefing(title="one \ud800")
    assert formats.loads(formats.dumps(briefing, format="json"), format="json") == briefing
    with pytest.raises(FormatError, match=r"half of a surrogate pair: '.*one \\ud800'"):
        formats.dump(briefing, tmp_path / "a.json")
    assert list(tmp_path.iterdir()) == []


def turn(**fields: object) -> str:
    """A briefing of one turn."""
    whole = {"side": "press", "content": [], **fields}
    return json.dumps({"schema": 1, "sections": [{"type": "statement", "turns": [whole]}]})


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not JSON: .* (line 1, column 1)"),
        ('{\n "schema": 1,\n}', "not JSON: .* (line 3, column 1)"),
        ("[]", "a briefing is an object, not list"),
        ("{}", "schema None is not known; this version reads schema 1 (at schema)"),
        ('{"schema": 2, "sections": []}', "schema 2 is not known; this version reads schema 1 (at schema)"),
        ('{"schema": true, "sections": []}', "schema True is not known; this version reads schema 1 (at schema)"),
        ('{"schema": 1}', "the key 'sections' is missing (at sections)"),
        ('{"schema": 1, "sections": 3}', "expected a list, not int (at sections)"),
        ('{"schema": 1, "sections": [3]}', "expected an object with a list of turns (at sections[0])"),
        ('{"schema": 1, "sections": [], "title": 3}', "expected str, not int 3 (at title)"),
        ('{"schema": 1, "sections": [], "date": "soon"}', "Invalid isoformat string: 'soon' (at date)"),
        ('{"schema": 1, "sections": [], "language": "?"}', "language must be a BCP 47 tag .*, not '?'"),
        ('{"schema": 1, "sections": [{"type": "poem", "turns": []}]}', "a section's type is .*, not 'poem' (at sections[0])"),
        ('{"schema": 1, "sections": [{"type": "exchange", "turns": []}]}', "the key 'number' is missing (at sections[0].number)"),
        ('{"schema": 1, "sections": [], "speakers": [3]}', "expected an object, not int (at speakers[0])"),
        ('{"schema": 1, "sections": [], "outlets": [{"id": "a"}]}', "the key 'name' is missing (at outlets[0].name)"),
        ('{"schema": 1, "sections": [], "speakers": [{"id": "a", "side": "press", "outlets": ["b"]}]}', "no outlet has the id 'b' (at speakers[0].outlets[0])"),
        ('{"schema": 1, "sections": [], "speakers": [{"id": "a", "side": "press"}, {"id": "a", "side": "press"}]}', "the id 'a' stands twice (at speakers[1].id)"),
        (turn(side="stage"), "expected one of press, podium, floor, not 'stage' (at sections[0].turns[0].side)"),
        (turn(speaker="x"), "no speaker has the id 'x' (at sections[0].turns[0].speaker)"),
        (turn(span=[1]), "a span is a list of two whole numbers, .* (at sections[0].turns[0].span)"),
        (turn(content=[{"text": 1}]), "expected str, not int 1 (at sections[0].turns[0].content[0].text)"),
        (turn(content=[{"direction": "(x)", "kind": "smell"}]), "expected one of .*, not 'smell' (at sections[0].turns[0].content[0].kind)"),
        (turn(content=[3]), "expected an object, not int (at sections[0].turns[0].content[0])"),
        ('{"schema": 1, "sections": [{"type": "statement", "turns": [3]}]}', "expected an object, not int (at sections[0].turns[0])"),
        ('{"schema": 1, "sections": [], "outlets": [null]}', "expected an object, not NoneType (at outlets[0])"),
        ('{"schema": 1, "sections": [], "source": "a.html"}', "expected an object, not str (at source)"),
        (turn(content=[{"direction": "(x)", "kind": "note", "text": ""}]), "it holds a direction or a text, not both (at sections[0].turns[0].content[0])"),
        (turn(mood="good"), "extra fields found (mood) (at sections[0].turns[0])"),
        ("[" * 100_000, "not a briefing: nested too deeply"),
    ],
)  # fmt: skip
def test_faults_are_told_with_their_place(
    text: str, message: str, *, fast: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each fault names line and column, or the path."""
    monkeypatch.setattr(json_format, "_FAST", fast)
    with pytest.raises(FormatError) as told:
        formats.loads(text, format="json")
    start, _, end = message.partition(".*")
    assert str(told.value).startswith(start)
    assert str(told.value).endswith(end)


def test_a_number_of_thousands_of_digits_is_refused() -> None:
    """Python reads no such number, and it is no reason for another error than the documented one."""
    with pytest.raises(FormatError, match="not JSON"):
        formats.loads(f'{{"schema": {"1" * 5000}}}', format="json")
