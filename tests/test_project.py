"""What holds over all of the project: its shape, its light import, and that documents and code say the same."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefingkit
from briefingkit.diagnostics import CODES

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "briefingkit"
MODULES = sorted(SOURCE.rglob("*.py"))
NAMES = [str(path.relative_to(SOURCE)) for path in MODULES]
OURS = ("src", "tests", "docs", "examples", "benchmarks")

each_module = pytest.mark.parametrize("module", MODULES, ids=NAMES)


def _functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _texts() -> Iterator[tuple[Path, str]]:
    for folder in OURS:
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in {".py", ".md", ".toml", ".txt"} and "_build" not in path.parts:
                yield path, path.read_text(encoding="utf-8")


def test_the_package_is_where_these_tests_look() -> None:
    """There are modules to hold to the rules below."""
    assert len(MODULES) > 30


@each_module
def test_modules_are_short(module: Path) -> None:
    """A module has under 300 lines: what is longer is two modules."""
    assert len(module.read_text(encoding="utf-8").splitlines()) < 300


@each_module
def test_functions_are_short(module: Path) -> None:
    """A function has at most 50 lines."""
    long = [node.name for node in _functions(module) if (node.end_lineno or 0) - node.lineno >= 50]
    assert long == []


@each_module
def test_modules_are_named_for_what_they_hold(module: Path) -> None:
    """No module is a drawer for all that has no place."""
    assert module.stem not in {"utils", "helpers", "common", "misc", "base"}


@each_module
def test_modules_say_what_they_are(module: Path) -> None:
    """Every module begins with a docstring."""
    assert ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))


@each_module
def test_no_error_is_caught_that_is_not_named(module: Path) -> None:
    """No handler catches everything."""
    handlers = [
        node for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))) if isinstance(node, ast.ExceptHandler)
    ]
    caught = [ast.unparse(handler.type) if handler.type else "everything" for handler in handlers]
    assert not {"everything", "Exception", "BaseException"} & set(caught)


def test_nothing_is_left_to_do() -> None:
    """No file of the project holds a note of unfinished work."""
    mark = re.compile(r"\b(?:TO" + "DO|FIX" + r"ME|XX" + r"X)\b")
    assert [str(path) for path, text in _texts() if mark.search(text)] == []


def test_nothing_names_a_place_on_a_machine() -> None:
    """No file of the project holds a path that is there on one machine alone."""
    place = re.compile(r"(?<![\w.$}])/(?:home|Users|work|root|tmp)/\w")
    assert [str(path) for path, text in _texts() if place.search(text)] == []


def test_every_code_is_documented_with_its_severity() -> None:
    """The reference lists the codes of the library, no more and no less, with their severities."""
    page = (ROOT / "docs" / "reference" / "diagnostics.md").read_text(encoding="utf-8")
    assert dict(re.findall(r"^\| `([\w-]+)` \| (\w+) \|", page, re.MULTILINE)) == CODES


def test_every_code_is_used() -> None:
    """No code stands in the table that no module gives."""
    text = "".join(path.read_text(encoding="utf-8") for path in MODULES if path.name != "diagnostics.py")
    assert [code for code in CODES if f'"{code}"' not in text] == []


def test_every_public_module_has_a_page() -> None:
    """Whatever can be imported without an underscore is in the reference."""
    pages = {path.stem for path in (ROOT / "docs" / "reference").glob("*.md")} - {"index"}
    public = {path.stem for path in SOURCE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert {name for name in public if not name.startswith("_")} == pages


def test_the_version_is_one() -> None:
    """The package, its metadata and its citation tell the same version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {project['version']}\n" in citation
    assert briefingkit.__version__ == project["version"]


def test_import_is_light() -> None:
    """`import briefingkit` loads no extra, and of what it depends on attrs alone."""
    heavy = "msgspec orjson pyarrow pandas polars tqdm pypdfium2 docx cattrs dateutil selectolax xml.parsers.expat"
    program = f"import sys, briefingkit; print(sorted(set({heavy.split()}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_public_name_is_there() -> None:
    """Each name of `__all__` can be had, those that load on first use too, and no other."""
    assert [name for name in briefingkit.__all__ if not hasattr(briefingkit, name)] == []
    assert dir(briefingkit) == sorted(briefingkit.__all__)
    with pytest.raises(AttributeError, match="no attribute 'parse_html'"):
        briefingkit.parse_html  # noqa: B018


def test_every_extra_that_an_error_names_can_be_installed() -> None:
    """Where the library says `pip install 'briefingkit[x]'`, there is an extra `x`."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    named = {
        name
        for path in MODULES
        for name in re.findall(r'MissingExtraError\("[\w-]+", "(\w+)"\)', path.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= set(extras)
