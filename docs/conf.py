"""How the documentation is built: `sphinx-build -n -W docs docs/_build/html`, and `-b doctest` for its examples."""

from importlib.metadata import version as installed_version

project = "briefingkit"
author = copyright = "The briefingkit authors"
version = release = installed_version("briefingkit")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "schemas"]
html_theme = "furo"
html_title = f"briefingkit {version}"

myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_default_options = {"members": True, "show-inheritance": False}
autodoc_mock_imports: list[str] = []

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
]
