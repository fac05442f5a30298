"""What is said where pyarrow is missing."""

import subprocess
import sys

_WITHOUT = "import sys; sys.modules['pyarrow'] = None; "


def _run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", _WITHOUT + code], capture_output=True, text=True, check=False)


def test_tables_without_pyarrow_name_the_install_command() -> None:
    """Importing the tables says what to run."""
    result = _run("import briefingkit.tables")
    assert result.returncode == 1
    assert "MissingExtraError: pyarrow is not installed: run  pip install 'briefingkit[tables]'" in result.stderr


def test_the_rest_needs_no_pyarrow() -> None:
    """Archives and ConvoKit folders can be used without the extra."""
    result = _run("import briefingkit, briefingkit.archive, briefingkit.convokit")
    assert result.stderr == ""
