"""Tiny briefs in `papers/`, each with the diagnostics that are expected of it: these, and no others.

A paper is one file. `=== name` begins a file of its folder, `=== name latin-1` one in another encoding, and
`=== name 500 times` one that is all of that; themes lie in styles/. Comments before the first say what it shows,
`# error: brief.yaml 4:12 evidence-not-found` which diagnostic is expected, with its severity, file, line and column,
and `# stage: html` (or `looked`, `pdf`) that the brief is not only checked.
"""

import re
from pathlib import Path

import pytest

from briefgen.ground.catalogue import CATALOGUE
from briefgen.ground.diagnostics import Diagnostic

from .folders import OF_THE_MACHINE, diagnostics, lay

PAPERS = sorted((Path(__file__).parent / "papers").glob("*.txt"))
EXPECTED = re.compile(r"^# (error|warning|hint): (\S+) (\d+):(\d+) (\S+)$", re.MULTILINE)
STAGE = re.compile(r"^# stage: (html|looked|pdf)$", re.MULTILINE)
FILE = re.compile(r"^=== (\S+) ?(.*)\n", re.MULTILINE)

UNLESS_EXPECTED = {"evidence-unconfirmed", "evidence-weak", "text-too-short", "items-too-few"}
"""What a paper of a few lines always has; a paper that is about one of these says so."""


@pytest.fixture
def folder(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The brief's folder, which is the current one: a theme's files are named from there."""
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
    folder = tmp_path / "brief"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def shown(one: Diagnostic, folder: Path) -> tuple[str, ...]:
    """A diagnostic as the head of a paper writes it."""
    if one.span is None:
        return (one.severity, "nowhere", "0", "0", one.code)
    file = (folder / one.span.file).relative_to(folder).as_posix()
    return (one.severity, file, str(one.span.line), str(one.span.column), one.code)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.stem)
def test_a_paper_has_just_these_diagnostics_in_this_order(paper: Path, folder: Path) -> None:
    head, *parts = FILE.split(paper.read_text(encoding="utf-8"))
    for name, manner, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        lay(folder / name, text, manner)
    expected = EXPECTED.findall(head)
    stage = STAGE.search(head)
    found = [shown(one, folder) for one in diagnostics(folder, stage[1] if stage else "check")]
    about = {code for *_, code in expected}
    assert [one for one in found if one[-1] not in UNLESS_EXPECTED - about] == expected


OF_STYLES = {
    "brand-invalid", "brand-unmet", "colour-fixed", "contrast-low", "css-forbidden", "css-idle", "css-physical",
    "face-missing", "file-unused", "font-rights", "form-impossible", "label-invalid", "label-unknown",
    "layout-endless", "marks-alike", "token-unused", "words-dropped", "words-fixed",
}  # fmt: skip
"""Codes of brands, of forms and of `theme check`: tests/contract, tests/build and tests/compose hold them."""


def test_every_code_has_a_paper_but_for_those_of_the_machine() -> None:
    heads = (FILE.split(paper.read_text(encoding="utf-8"))[0] for paper in PAPERS)
    shown = {code for head in heads for *_, code in EXPECTED.findall(head)}
    assert set(CATALOGUE) - shown - OF_STYLES == set(OF_THE_MACHINE) - OF_STYLES
