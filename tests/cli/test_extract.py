from collections.abc import Callable
from pathlib import Path


def test_the_folder_is_the_result(run: Callable, project: Path) -> None:
    run("build", "boat", "-o", "boat.pdf")
    ran = run("extract", "boat.pdf", "-o", "taken")
    assert (ran.code, ran.out) == (0, "taken\n")
    assert "its source is not inside" in ran.err
    assert sorted(path.name for path in Path("taken").iterdir()) == ["brief.json", "positions.csv"]


def test_with_its_source_there_is_a_command_too(run: Callable, project: Path) -> None:
    run("build", "boat", "-o", "boat.pdf", "--embed", "source")
    ran = run("extract", "boat.pdf", "-o", "a place")
    folder, command = ran.out.splitlines()
    assert folder == "a place"
    assert command.startswith("cd 'a place' && briefgen build sources/")
    assert command.endswith("--theme meridian --embed source -o boat.pdf")
    assert ran.err == ""


def test_a_foreign_file_is_refused_and_nothing_is_written(run: Callable, project: Path) -> None:
    Path("note.pdf").write_text("a note")
    ran = run("extract", "note.pdf", "-o", "taken")
    assert (ran.code, ran.out) == (1, "")
    assert "error[pdf-foreign]" in ran.err
    assert not Path("taken").exists()


def test_a_folder_that_is_there_stays_as_it_is(run: Callable, project: Path) -> None:
    run("build", "boat", "-o", "boat.pdf")
    ran = run("extract", "boat.pdf", "-o", "sources")
    assert (ran.code, ran.out) == (4, "")
    assert "error[output-unwritable]" in ran.err
    assert [path.name for path in Path("sources").iterdir()] == ["boat"]


def test_what_is_embedded_is_of_a_pdf(run: Callable, project: Path) -> None:
    assert run("build", "boat", "--to", "json", "--embed", "none").code == 2


def test_a_report_is_written_as_json_ld(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "--to", "jsonld")
    assert (ran.code, ran.out) == (0, "out/boat.jsonld\n")
