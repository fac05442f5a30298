"""What all tests share: the profiles of hypothesis, and the folder of real transcripts where there is one."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the project: real transcripts, what is right about them, and the TEI schemas.

    It is no part of the project; BRIEFINGKIT_SHARED names it where it lies elsewhere. Where it is absent its tests are
    skipped, unless BRIEFINGKIT_REQUIRE_SHARED is set.
    """
    folder = Path(os.environ.get("BRIEFINGKIT_SHARED") or ROOT.parent / "shared")
    if not (folder / "corpus").is_dir():
        if os.environ.get("BRIEFINGKIT_REQUIRE_SHARED"):
            pytest.fail(f"BRIEFINGKIT_REQUIRE_SHARED is set, and there are no transcripts in {folder}")
        pytest.skip(f"no transcripts in {folder}")
    return folder
