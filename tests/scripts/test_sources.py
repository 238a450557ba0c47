"""What can be read off the scripts and the locks without running them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def entries(lock: str) -> dict[str, tuple[Requirement, list[str]]]:
    """Each requirement of a lock, by name, with its hashes."""
    text = (ROOT / lock).read_text().replace("\\\n", "")
    found = {}
    for line in text.splitlines():
        requirement, *hashes = re.split(r"\s+--hash=", line.strip())
        found[canonicalize_name(Requirement(requirement).name)] = (Requirement(requirement), hashes)
    return found


def wanted(*groups: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    texts = [
        *project["project"]["dependencies"],
        *(text for group in groups for text in project["dependency-groups"][group]),
    ]
    return [Requirement(text) for text in texts]


def test_shell_scripts_are_clean() -> None:
    shellcheck = shutil.which("shellcheck", path=str(Path(sys.executable).parent))
    assert shellcheck is not None
    scripts = [path for path in sorted((ROOT / "scripts").iterdir()) if path.is_file()]
    shells = [path for path in [*scripts, ROOT / ".ci" / "run"] if "python" not in path.read_text().split("\n")[0]]
    checked = subprocess.run([shellcheck, "-x", "-P", "SCRIPTDIR", *map(str, shells)], capture_output=True, text=True)
    assert checked.stdout + checked.stderr == ""


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_name_no_address(lock: str) -> None:
    assert not re.search(r"://|^-|index", (ROOT / lock).read_text(), re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_version_is_exact_and_hashed(lock: str) -> None:
    for requirement, hashes in entries(lock).values():
        assert re.fullmatch(r"==[^*]+", str(requirement.specifier)), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", digest) for digest in hashes), requirement


def test_development_lock_holds_the_run_lock() -> None:
    development = entries("requirements-dev.lock")
    for name, (requirement, hashes) in entries("requirements.lock").items():
        assert name in development
        locked, locked_hashes = development[name]
        assert (locked.specifier, locked_hashes) == (requirement.specifier, hashes)


@pytest.mark.parametrize(
    ("lock", "groups"), [("requirements.lock", ["install"]), ("requirements-dev.lock", ["install", "dev"])]
)
def test_locks_hold_what_the_project_asks_for(lock: str, groups: list[str]) -> None:
    locked = entries(lock)
    for requirement in wanted(*groups):
        assert canonicalize_name(requirement.name) in locked, requirement
        version = str(locked[canonicalize_name(requirement.name)][0].specifier).removeprefix("==")
        assert version in requirement.specifier
