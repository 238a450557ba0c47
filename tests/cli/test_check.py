import json
from collections.abc import Callable
from pathlib import Path

import pytest


def lose_evidence(edit: Callable, project: Path) -> None:
    edit(project / "sources/boat/brief.yaml", '"A trial of one winter may show how', '"A trial may show how')


def test_a_good_brief_is_told_on_standard_error_alone(run: Callable, project: Path) -> None:
    ran = run("check", "boat")
    assert (ran.code, ran.out) == (0, "")
    assert "verified" in ran.err


def test_nothing_is_written(run: Callable, project: Path) -> None:
    run("check", "boat")
    assert sorted(path.name for path in project.iterdir()) == ["sources"]


def test_a_draft_may_lack_evidence(run: Callable, edit: Callable, project: Path) -> None:
    lose_evidence(edit, project)
    ran = run("check", "boat")
    assert (ran.code, ran.out) == (0, "")
    assert "warning[evidence-not-found]" in ran.err


def test_a_final_brief_may_not(run: Callable, edit: Callable, project: Path) -> None:
    lose_evidence(edit, project)
    edit(project / "sources/boat/brief.yaml", "status: draft", "status: final")
    ran = run("check", "boat")
    assert (ran.code, ran.out) == (1, "")
    assert "sources/boat/brief.yaml:" in ran.err


def test_lines_are_the_result(run: Callable, edit: Callable, project: Path) -> None:
    lose_evidence(edit, project)
    ran = run("check", "boat", "--format", "lines")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("sources/boat/brief.yaml:")
    assert ran.out.count("\n") == 1


def test_json_is_the_result_without_outputs(run: Callable, project: Path) -> None:
    ran = run("check", "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    told = json.loads(ran.out)
    assert sorted(told) == ["claims", "diagnostics", "version"]
    assert told["diagnostics"] == []


def test_an_unknown_brief_is_a_wrong_command_line(run: Callable, project: Path) -> None:
    assert run("check", "baot").code == 2


def test_a_strict_check_ends_with_3_where_there_are_warnings(run: Callable, project: Path) -> None:
    assert run("check", "boat", "--strict").code == 0
    (project / "sources/boat/evidence.lock").unlink()
    assert run("check", "boat", "--strict").code == 3
    assert run("check", "boat").code == 0


def test_sarif_is_the_result_and_leads_from_the_project(
    run: Callable, edit: Callable, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_evidence(edit, project)
    monkeypatch.chdir(project / "sources" / "boat")
    ran = run("check", ".", "--format", "sarif", "--strict")
    assert (ran.code, ran.err) == (3, "")
    (told,) = json.loads(ran.out)["runs"]
    assert told["invocations"][0]["exitCode"] == 3
    place = told["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "sources/boat/brief.yaml", "uriBaseId": "SRCROOT"}
    assert list(told["properties"]) == ["claims"]


def test_what_a_listener_hears_is_the_result(run: Callable, project: Path) -> None:
    ran = run("check", "boat", "--aloud")
    assert ran.code == 0
    heard = ran.out.splitlines()
    assert sum(line.startswith("heading 1: ") for line in heard) == 1
    assert any(line.startswith("table of ") for line in heard)
    assert "verified" in ran.err


def test_what_is_heard_has_no_format(run: Callable, project: Path) -> None:
    ran = run("check", "boat", "--aloud", "--format", "json")
    assert (ran.code, ran.out) == (2, "")
    assert "--aloud" in ran.err
