"""Ways to run the command line: in this process, and as a shell runs it."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

import briefgen
from briefgen.cli import main
from briefgen.start.brief import start_brief

CHECKOUT = Path(briefgen.__file__).parent.parent


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def surroundings(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every run starts in an empty folder, and keeps its cut fonts for the next one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRIEFGEN_CACHE", str(cache))
    monkeypatch.setenv("COLUMNS", "100")
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one brief, `boat`."""
    start_brief(tmp_path / "sources" / "boat")
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        code = main(list(arguments))
        return Ran(code, *capsys.readouterr())

    return run


@pytest.fixture
def shell(tmp_path: Path) -> Callable[..., Ran]:
    """Run `briefgen` as a process; `script` runs Python in its place, `command` a line of sh with $BRIEFGEN in it."""

    def shell(*arguments: str, script: str = "", command: str = "", env: Mapping[str, str] | None = None) -> Ran:
        surroundings = {**os.environ, "PYTHONPATH": str(CHECKOUT), **(env or {})}
        words = [sys.executable, "-c", script] if script else [sys.executable, "-m", "briefgen", *arguments]
        if command:
            surroundings |= {"PYTHON": sys.executable, "BRIEFGEN": "briefgen"}
            words = ["sh", "-c", 'briefgen() { "$PYTHON" -m briefgen "$@"; }; ' + command]
        ran = subprocess.run(words, cwd=tmp_path, env=surroundings, capture_output=True, encoding="utf-8", check=False)
        return Ran(ran.returncode, ran.stdout, ran.stderr)

    return shell


@pytest.fixture
def edit() -> Callable[[Path, str, str], None]:
    """Replace words that stand in a file once."""

    def edit(path: Path, old: str, new: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    return edit
