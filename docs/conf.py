"""How the documentation is built: `sphinx-build -n -W docs docs/_build/html`, and `-b doctest` for its examples."""

from importlib.metadata import version as installed_version
from typing import Any

from sphinx.application import Sphinx
from sphinx.ext.napoleon import Config, GoogleDocstring

project = "briefingkit"
author = copyright = "The briefingkit authors"
version = release = installed_version("briefingkit")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest"]
exclude_patterns = ["_build", "schemas"]
html_theme = "furo"
html_title = f"briefingkit {version}"

myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_default_options = {"members": True}

# Examples leave files behind; they run in a folder of their own.
doctest_global_setup = """
import os, tempfile
os.chdir(tempfile.mkdtemp())
"""

nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(collections|datetime|importlib|io|os|pathlib|re|typing|types)\..*"),  # the standard library
    ("py:.*", r"(pa|pd|pl|pyarrow|pandas|polars)\..*"),  # extras
    ("py:.*", r"(Path|Iterable|Iterator|Sequence|Callable|Mapping|IO|Any|Literal|Traversable|Protocol|BinaryIO)"),
    ("py:.*", r"(date|datetime|time)"),
    ("py:.*", r"briefingkit\..*\._\w+(\..*)?"),  # private modules
    ("py:.*", r"briefingkit\.parsing\.weighing\..*"),  # what `explain` tells in words
]


def _sections(app: Sphinx, what: str, *rest: Any) -> None:
    """Read `Args:` and `Raises:` in docstrings of functions and classes.

    Napoleon as an extension would read those of properties and constants too, and take "Why: because" for a type.
    """
    *names, lines = rest
    if what in {"class", "exception", "function", "method"}:
        lines[:] = GoogleDocstring(lines, Config(), app, what, *names).lines()


def setup(app: Sphinx) -> None:
    """Connect what is defined above."""
    app.connect("autodoc-process-docstring", _sections)
