"""Tiny briefs in `papers/`, each with the diagnostics that are expected of it: these, and no others.

A paper is one file. `=== name` begins a file of its folder; comments before the first say what it shows, and
`# error: brief.yaml 4:12 evidence-not-found` which diagnostic is expected, with its severity, file, line and column.
"""

import re
from pathlib import Path

import pytest

from briefgen.build.pipeline import read
from briefgen.ground.catalogue import CATALOGUE
from briefgen.ground.files import Files

CHECKS = Path(__file__).parent.parent / "briefgen" / "check"
PAPERS = sorted((Path(__file__).parent / "papers").glob("*.txt"))
EXPECTED = re.compile(r"^# (error|warning|hint): (\S+) (\d+):(\d+) (\S+)$", re.MULTILINE)


UNLESS_EXPECTED = {"evidence-unconfirmed", "text-too-short", "items-too-few"}
"""What a paper of a few lines always has; a paper that is about one of these says so."""


def unfold(paper: Path, folder: Path) -> list[tuple[str, ...]]:
    """Write the files of a paper; give what is expected."""
    head, *parts = re.split(r"^=== (\S+)\n", paper.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for name, content in zip(parts[::2], parts[1::2], strict=True):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return EXPECTED.findall(head)


def found(folder: Path) -> list[tuple[str, ...]]:
    reading = read(folder, Files())
    places = [(one, one.span) for one in reading.located(reading.judged.diagnostics)]
    return [
        (one.severity, Path(span.file).relative_to(folder).as_posix(), str(span.line), str(span.column), one.code)
        if span
        else (one.severity, "nowhere", "0", "0", one.code)
        for one, span in places
    ]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.stem)
def test_a_paper_has_just_these_diagnostics_in_this_order(paper: Path, tmp_path: Path) -> None:
    folder = tmp_path / "brief"
    folder.mkdir()
    expected = unfold(paper, folder)
    about = {code for *_, code in expected}
    assert [one for one in found(folder) if one[-1] not in UNLESS_EXPECTED - about] == expected


def test_every_code_of_the_checks_has_a_paper() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in CHECKS.glob("*.py"))
    used = {code for code in CATALOGUE if f'"{code}"' in source}
    shown = {code for paper in PAPERS for *_, code in EXPECTED.findall(paper.read_text(encoding="utf-8"))}
    assert used - shown == set()
