import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def two(run: Callable, project: Path) -> Path:
    """A second brief, `later`, in which one word of the paper is another."""
    later = project / "sources" / "later"
    shutil.copytree(project / "sources" / "boat", later)
    paper = later / "paper.md"
    text = paper.read_text(encoding="utf-8")
    assert " island" in text
    paper.write_text(text.replace(" island", " islet", 1), encoding="utf-8")
    return project


def test_what_changed_goes_to_standard_output(run: Callable, two: Path) -> None:
    ran = run("compare", "boat", "later")
    assert ran.code == 0
    assert "[-islanders-]{+isleters+}" in ran.out
    assert ran.err == ""


def test_nothing_is_said_to_be_nothing(run: Callable, two: Path) -> None:
    assert run("compare", "boat", "boat").out == "nothing that is printed has changed\n"


def test_a_program_gets_one_object(run: Callable, two: Path) -> None:
    told = json.loads(run("compare", "boat", "later", "--to", "json").out)
    assert told["version"] == 1
    assert [(one["what"], one["kind"]) for one in told["changes"]] == [("text", "changed")]


def test_pdfs_folders_and_what_was_taken_out_are_compared_alike(run: Callable, two: Path) -> None:
    for name in ("boat", "later"):
        run("build", name, "-o", f"{name}.pdf")
        run("extract", f"{name}.pdf", "-o", f"{name}-taken")
    said = {
        run("compare", old, new).out
        for old in ("boat", "boat.pdf", "boat-taken")
        for new in ("later", "later.pdf", "later-taken")
    }
    assert len(said) == 1


def test_a_pdf_shows_what_changed(run: Callable, two: Path) -> None:
    ran = run("compare", "boat", "later", "--to", "pdf")
    assert (ran.code, ran.out) == (0, "out/later.meridian.changes.pdf\n")
    assert Path(ran.out.strip()).read_bytes().startswith(b"%PDF")


def test_an_edition_that_is_not_there_is_an_error(run: Callable, two: Path) -> None:
    assert run("compare", "boat", "nowhere").code == 2
    ran = run("compare", "boat", "nowhere.pdf")
    assert (ran.code, ran.out) == (1, "")
    assert "error[file-missing]" in ran.err


def test_options_of_a_pdf_mean_nothing_otherwise(run: Callable, two: Path) -> None:
    assert run("compare", "boat", "later", "-t", "plain").code == 2
