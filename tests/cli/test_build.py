import csv
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from briefgen.ground.resources import styles
from briefgen.start.brief import start_brief

PDF = "out/boat.meridian.pdf"


def test_the_path_is_the_result_and_all_else_goes_to_standard_error(run: Callable, project: Path) -> None:
    ran = run("build", "boat")
    assert (ran.code, ran.out) == (0, f"{PDF}\n")
    assert "claims" in ran.err
    assert (project / PDF).read_bytes().startswith(b"%PDF-")


def test_none_named_means_all_in_order(run: Callable, project: Path) -> None:
    start_brief(project / "sources" / "anchor")
    ran = run("build", "--to", "json")
    assert (ran.code, ran.out) == (0, "out/anchor.json\nout/boat.json\n")


def test_the_output_lies_in_the_project_wherever_one_stands(
    run: Callable, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project / "sources" / "boat")
    assert run("build", ".", "--to", "json").out == "../../out/boat.json\n"


def test_json_names_the_diagnostics_the_claims_and_the_paths(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "--format", "json")
    told = json.loads(ran.out)
    assert told["version"] == 1
    assert told["outputs"] == [PDF]
    assert told["claims"]["none"] == 0
    assert told["claims"]["verified"] > 10
    assert ran.err == ""


def test_lines_leave_standard_output_to_the_paths(run: Callable, edit: Callable, project: Path) -> None:
    edit(project / "sources/boat/brief.yaml", '"A trial of one winter may show how', '"A trial may show how')
    ran = run("build", "boat", "--format", "lines")
    assert (ran.code, ran.out) == (0, f"{PDF}\n")
    assert ran.err.startswith("sources/boat/brief.yaml:")
    assert ": warning[evidence-not-found]: " in ran.err


def test_an_unknown_brief_is_a_wrong_command_line(run: Callable, project: Path) -> None:
    ran = run("build", "baot")
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean `boat`?" in ran.err


def test_an_unknown_theme_is_a_wrong_command_line(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "-t", "meridain")
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean `meridian`?" in ran.err


def test_an_unknown_theme_in_the_brief_is_an_error_of_the_source(run: Callable, edit: Callable, project: Path) -> None:
    edit(project / "sources/boat/brief.yaml", "theme: meridian", "theme: meridain")
    ran = run("build", "boat")
    assert (ran.code, ran.out) == (1, "")
    assert "error[theme-unknown]" in ran.err


def test_a_theme_of_the_project_is_built_under_its_own_name(run: Callable, project: Path) -> None:
    (project / "styles" / "house").mkdir(parents=True)
    (project / "styles" / "house" / "theme.toml").write_text('title = "House"\nextends = "meridian"\n')
    ran = run("build", "boat", "-t", "house", "-t", "meridian")
    assert (ran.code, ran.out) == (0, f"out/boat.house.pdf\n{PDF}\n")


def test_a_theme_may_be_a_path(run: Callable, project: Path) -> None:
    (project / "house").mkdir()
    (project / "house" / "theme.toml").write_text('title = "House"\nextends = "meridian"\n')
    assert run("build", "boat", "-t", "house").code == 2
    assert run("build", "boat", "-t", "./house").out == "out/boat.house.pdf\n"


def test_two_themes_tell_once_what_is_wrong_with_the_source(run: Callable, edit: Callable, project: Path) -> None:
    edit(project / "sources/boat/brief.yaml", "status: draft", "status: finished")
    assert run("build", "boat", "-t", "meridian", "-t", "base", "--format", "lines").err.count("\n") == 1


def test_all_means_every_theme_but_the_base(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "-t", "all")
    assert ran.code == 0
    assert PDF in ran.out.split()
    assert "out/boat.base.pdf" not in ran.out.split()


def test_a_theme_has_no_meaning_for_json(run: Callable, project: Path) -> None:
    assert run("build", "boat", "-t", "meridian", "--to", "json").code == 2


@pytest.mark.parametrize("break_it", ["title: [", "title:\n\ttab", "title: 'a' 'b'"])
def test_broken_yaml_leaves_the_old_file_alone(run: Callable, project: Path, break_it: str) -> None:
    (project / "out").mkdir()
    (project / PDF).write_bytes(b"the old one")
    (project / "sources/boat/brief.yaml").write_text(break_it)
    ran = run("build", "boat")
    assert (ran.code, ran.out) == (1, "")
    assert "sources/boat/brief.yaml:" in ran.err
    assert [path.name for path in (project / "out").iterdir()] == ["boat.meridian.pdf"]
    assert (project / PDF).read_bytes() == b"the old one"


def test_the_others_are_built_when_one_fails(run: Callable, project: Path) -> None:
    start_brief(project / "sources" / "anchor")
    (project / "sources/anchor/brief.yaml").write_text("title: [")
    ran = run("build", "--to", "json")
    assert (ran.code, ran.out) == (1, "out/boat.json\n")


def test_one_name_for_two_briefs_is_refused(run: Callable, edit: Callable, project: Path) -> None:
    start_brief(project / "sources" / "copy")
    edit(project / "sources/boat/brief.yaml", "#id: winter-ferry", "id: ferry")
    edit(project / "sources/copy/brief.yaml", "#id: winter-ferry", "id: ferry")
    ran = run("build", "--to", "json")
    assert (ran.code, ran.out) == (4, "out/ferry.json\n")
    assert "another `id`" in ran.err


def test_the_output_may_be_a_file(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "--to", "json", "-o", "deep/er/mine.json")
    assert (ran.code, ran.out) == (0, "deep/er/mine.json\n")
    assert json.loads((project / "deep/er/mine.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("folder", ["given", "given/", "there"])
def test_the_output_may_be_a_folder(run: Callable, project: Path, folder: str) -> None:
    (project / "there").mkdir()
    ran = run("build", "boat", "--to", "json", "-o", folder)
    assert (ran.code, ran.out) == (0, f"{folder.rstrip('/')}/boat.json\n")


def test_a_file_for_several_results_is_refused(run: Callable, project: Path) -> None:
    start_brief(project / "sources" / "anchor")
    ran = run("build", "-o", "mine.pdf")
    assert ran.code == 2
    assert "name a folder" in ran.err


def test_an_output_with_another_ending_is_refused(run: Callable, project: Path) -> None:
    assert run("build", "boat", "-o", "mine.docx").code == 2


def test_an_output_that_cannot_be_made_is_the_machines_fault(run: Callable, project: Path) -> None:
    (project / "wall").write_text("a file")
    ran = run("build", "boat", "--to", "json", "-o", "wall/out/")
    assert (ran.code, ran.out) == (4, "")
    assert "error[output-unwritable]" in ran.err
    assert (project / "wall").read_text() == "a file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_closed_to_us_is_the_machines_fault(run: Callable, project: Path) -> None:
    (project / "out").mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    assert run("build", "boat", "--to", "json").code == 4


def test_colour_is_for_terminals_only(run: Callable, project: Path) -> None:
    (project / "sources/boat/brief.yaml").write_text("title: [")
    assert "\x1b" not in run("build", "boat").err


def on_a_terminal(monkeypatch: pytest.MonkeyPatch, **env: str) -> None:
    monkeypatch.setattr("briefgen.cli.terminal._is_a_tty", lambda stream: True)
    for name, value in env.items():
        monkeypatch.setenv(name, value)


def test_a_terminal_gets_colour_and_a_progress_line(
    run: Callable, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_a_terminal(monkeypatch, TERM="xterm")
    (project / "sources/boat/brief.yaml").write_text("title: [")
    err = run("build", "boat").err
    assert "\r\x1b[Kboat: reading …\r\x1b[K" in err
    assert "\x1b[1;31m" in err
    assert "…" not in err.rpartition("\r\x1b[K")[2]


def test_no_color_is_honoured(run: Callable, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_a_terminal(monkeypatch, TERM="xterm", NO_COLOR="1")
    (project / "sources/boat/brief.yaml").write_text("title: [")
    assert "\x1b[1;31m" not in run("build", "boat").err


def test_a_dumb_terminal_gets_neither(run: Callable, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_a_terminal(monkeypatch, TERM="dumb")
    (project / "sources/boat/brief.yaml").write_text("title: [")
    assert "\x1b" not in run("build", "boat").err


def test_the_same_input_gives_the_same_bytes(shell: Callable, project: Path) -> None:
    assert shell("build", "boat", "-o", "a/", env={"TZ": "UTC", "PYTHONHASHSEED": "1"}).code == 0
    assert shell("build", "boat", "-o", "b/", env={"TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "2"}).code == 0
    assert (project / "a/boat.meridian.pdf").read_bytes() == (project / "b/boat.meridian.pdf").read_bytes()


def test_a_warning_stops_a_strict_build_and_leaves_the_old_file(run: Callable, project: Path) -> None:
    (project / "out").mkdir()
    (project / PDF).write_bytes(b"the old one")
    (project / "sources/boat/evidence.lock").unlink()
    ran = run("build", "boat", "--strict")
    assert (ran.code, ran.out) == (3, "")
    assert "warning[evidence-unconfirmed]" in ran.err
    assert "boat: nothing was written, since --strict" in ran.err
    assert (project / PDF).read_bytes() == b"the old one"
    assert run("build", "boat").code == 0


def test_a_strict_build_without_warnings_is_a_build(run: Callable, project: Path) -> None:
    assert run("build", "boat", "--strict").code == 0
    assert (project / PDF).exists()


@pytest.mark.parametrize("to", ["pdf", "json"])
def test_a_strict_build_with_errors_ends_as_any_other(run: Callable, project: Path, to: str) -> None:
    (project / "sources/boat/brief.yaml").write_text("title: [")
    ran = run("build", "boat", "--to", to, "--strict")
    assert (ran.code, ran.out) == (1, "")
    assert "--strict" not in ran.err


def test_a_warning_keeps_a_strict_build_from_writing_json(run: Callable, project: Path) -> None:
    (project / "sources/boat/evidence.lock").unlink()
    assert run("build", "boat", "--to", "json", "--strict").code == 3
    assert not (project / "out").exists()


def test_a_warning_of_the_layout_keeps_a_strict_build_from_writing(run: Callable, project: Path) -> None:
    theme = project / "styles" / "house"
    (theme / "templates" / "blocks").mkdir(parents=True)
    (theme / "theme.toml").write_text('title = "House"\nextends = "meridian"\n')
    own = (styles() / "base/templates/blocks/paragraph.html").read_text(encoding="utf-8")
    (theme / "templates/blocks/paragraph.html").write_text(own.replace("<p", '<p style="widht: 3mm"', 1))
    assert run("build", "boat", "-t", "house").code == 0
    ran = run("build", "boat", "-t", "house", "--strict", "-o", "other/")
    assert (ran.code, ran.out) == (3, "")
    assert "warning[press-warning]" in ran.err
    assert not (project / "other").exists()


def test_the_others_are_built_when_one_is_stopped_by_a_warning(run: Callable, project: Path) -> None:
    start_brief(project / "sources" / "anchor")
    (project / "sources/anchor/evidence.lock").unlink()
    ran = run("build", "--to", "json", "--strict")
    assert (ran.code, ran.out) == (3, "out/boat.json\n")


def test_sarif_is_one_log_with_the_paths_that_were_written(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "--to", "json", "--format", "sarif")
    assert (ran.code, ran.err) == (0, "")
    (told,) = json.loads(ran.out)["runs"]
    assert told["properties"]["outputs"] == ["out/boat.json"]
    assert told["invocations"] == [{"executionSuccessful": True, "exitCode": 0}]


def test_a_fact_check_sheet_is_a_pdf_and_a_csv(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "--to", "factcheck")
    assert ran.code == 0
    assert ran.out.splitlines() == ["out/boat.meridian.factcheck.pdf", "out/boat.meridian.factcheck.csv"]
    assert (project / "out/boat.meridian.factcheck.pdf").read_bytes().startswith(b"%PDF-")
    first = (project / "out/boat.meridian.factcheck.pdf").read_bytes()
    run("build", "boat", "--to", "factcheck", "-o", "other/sheet.pdf")
    assert (project / "other/sheet.pdf").read_bytes() == first
    assert (project / "other/sheet.csv").exists()


def test_a_fact_check_sheet_is_written_where_evidence_fails(run: Callable, edit: Callable, project: Path) -> None:
    edit(project / "sources/boat/brief.yaml", "status: draft", "status: final")
    lock = (project / "sources/boat/evidence.lock").read_text(encoding="utf-8")
    sentence = next(line for line in lock.splitlines() if "sentence:" in line)
    edit(project / "sources/boat/evidence.lock", sentence, sentence.replace('"', '"Once ', 1))
    ran = run("build", "boat", "--to", "factcheck")
    assert ran.code == 1
    assert "error[evidence-context-changed]" in ran.err
    assert (project / "out/boat.meridian.factcheck.csv").exists()


def test_of_a_fact_check_sheet_both_files_are_written_or_none(run: Callable, project: Path) -> None:
    (project / "out/boat.meridian.factcheck.csv").mkdir(parents=True)
    ran = run("build", "boat", "--to", "factcheck")
    assert (ran.code, ran.out) == (4, "")
    assert not (project / "out/boat.meridian.factcheck.pdf").exists()
    assert [path.name for path in (project / "out").iterdir()] == ["boat.meridian.factcheck.csv"]


def test_a_draft_says_on_its_fact_check_sheet_what_fails(run: Callable, edit: Callable, project: Path) -> None:
    told = "recommendations: [{text: They may wait., evidence: nowhere}]"
    edit(project / "sources/boat/brief.yaml", "\nstatus: draft", f"\nstatus: draft\n{told}")
    ran = run("build", "boat", "--to", "factcheck")
    assert ran.code == 0
    content = (project / "out/boat.meridian.factcheck.csv").read_text(encoding="utf-8-sig")
    rows = csv.DictReader(content.splitlines())
    told = [(row["kind"], row["item"], row["codes"]) for row in rows if row["part"] == "Recommendations"]
    assert told == [
        ("claim", "They may wait.", "evidence-not-found"),
        ("passage", "nowhere", "evidence-not-found"),
    ]


def test_no_fact_check_sheet_is_made_of_what_is_left_of_a_brief(run: Callable, edit: Callable, project: Path) -> None:
    edit(
        project / "sources/boat/brief.yaml",
        "\nstatus: draft",
        "\nstatus: draft\nrecommendations: [{txt: They may wait.}]",
    )
    ran = run("build", "boat", "--to", "factcheck")
    assert (ran.code, ran.out) == (1, "")
    assert not (project / "out").exists()


def test_a_fact_check_sheet_has_the_size_of_the_brief(run: Callable, edit: Callable, project: Path) -> None:
    edit(project / "sources/boat/brief.yaml", "page-size: A4", "page-size: Letter")
    assert run("build", "boat", "--to", "factcheck").code == 0
    with pikepdf.open(project / "out/boat.meridian.factcheck.pdf") as pdf:
        assert {tuple(map(float, page.mediabox[2:])) for page in pdf.pages} == {(612.0, 792.0)}


def test_with_json_both_files_of_a_fact_check_sheet_are_outputs(run: Callable, project: Path) -> None:
    told = json.loads(run("build", "boat", "--to", "factcheck", "--format", "json").out)
    assert told["outputs"] == ["out/boat.meridian.factcheck.pdf", "out/boat.meridian.factcheck.csv"]


def test_another_paper_than_the_brief_s_own_is_in_the_name(run: Callable, project: Path) -> None:
    assert run("build", "boat", "--page-size", "Letter").out == "out/boat.meridian.letter.pdf\n"
    assert run("build", "boat", "--page-size", "A4").out == f"{PDF}\n"
    with pikepdf.open(project / "out" / "boat.meridian.letter.pdf") as pdf:
        assert [float(side) for side in pdf.pages[0].mediabox][2:] == [612, 792]


def test_a_value_set_on_the_command_line_wins_and_is_told_of_at_its_place(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "--to", "json", "--set", "title=Another")
    assert json.loads((project / "out/boat.json").read_text())["title"] == "Another"
    assert ran.code == 0
    ran = run("build", "boat", "--format", "lines", "--set", "tokens.acent=navy")
    assert (ran.code, ran.out) == (1, "")
    assert "--set tokens.acent:1:8: error[token-unknown]: " in ran.err


@pytest.mark.parametrize("given", ["title", "=x", "a..b=x", "a b=x"])
def test_a_setting_that_sets_nothing_is_a_wrong_command_line(run: Callable, given: str) -> None:
    ran = run("build", "boat", "--set", given)
    assert (ran.code, ran.out) == (2, "")
    assert "write KEY=VALUE" in ran.err


def test_the_end_of_a_build_is_silent(shell: Callable, project: Path) -> None:
    """What stays in a process to be used again must not complain when the process ends."""
    ran = shell(command="$BRIEFGEN build boat --format lines --force")
    assert ran.code == 0
    assert "Exception" not in ran.err
