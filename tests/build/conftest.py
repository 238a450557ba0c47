from pathlib import Path

import pytest

from briefgen.start.brief import start_brief


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def project(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one brief, `boat`, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRIEFGEN_CACHE", str(cache))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    start_brief(tmp_path / "sources" / "boat")
    return tmp_path
