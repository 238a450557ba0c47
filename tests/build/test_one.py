import pickle
from pathlib import Path

import pytest

from briefgen.build.job import Job
from briefgen.build.one import build, check

BOAT = "sources/boat"


def test_a_pdf_is_written_where_the_job_says(project: Path) -> None:
    result = build(Job(BOAT, output="out/"))
    assert result.path == "out/boat.meridian.pdf"
    assert (project / result.path).read_bytes().startswith(b"%PDF-")
    assert result.pages is not None
    assert result.pages > 1
    assert not result.failed


def test_a_job_and_its_result_travel_between_processes(project: Path) -> None:
    job = Job(BOAT, to="json", output="out/")
    result = build(job)
    assert pickle.loads(pickle.dumps(job)) == job
    assert pickle.loads(pickle.dumps(result)) == result


def test_the_stages_are_told_as_they_begin(project: Path) -> None:
    told: list[str] = []
    build(Job(BOAT, output="out/", force=True), told.append)
    assert told == ["reading", "laying out", "writing"]


def test_a_check_writes_nothing_and_stops_before_the_press(project: Path) -> None:
    told: list[str] = []
    result = check(Job(BOAT), told.append)
    assert told == ["reading"]
    assert result.path is None
    assert sorted(path.name for path in project.iterdir()) == ["sources"]


def test_claims_are_counted(project: Path) -> None:
    claims = check(Job(BOAT)).claims
    assert claims["verified"] > 10
    assert claims["none"] == 0


def test_brief_and_theme_both_report(project: Path) -> None:
    brief = project / BOAT / "brief.yaml"
    brief.write_text(brief.read_text(encoding="utf-8").replace("edition: 1", "edition: first"), encoding="utf-8")
    found = {one.code for one in check(Job(BOAT, theme="nowhere")).diagnostics}
    assert {"value-invalid", "theme-unknown"} <= found


def test_every_diagnostic_of_the_source_has_its_place(project: Path) -> None:
    brief = project / BOAT / "brief.yaml"
    brief.write_text(brief.read_text(encoding="utf-8").replace("edition: 1", "edition: first"), encoding="utf-8")
    (found,) = check(Job(BOAT)).diagnostics
    assert found.span
    assert (found.span.file, found.span.column) == (f"{BOAT}/brief.yaml", 10)


def test_a_failure_of_the_press_leaves_the_old_file(project: Path) -> None:
    (project / "out").mkdir()
    (project / "out" / "boat.meridian.pdf").write_bytes(b"the old one")
    brief = project / BOAT / "brief.yaml"
    brief.write_text(brief.read_text(encoding="utf-8").replace("#pages: {max: 8}", "pages: {max: 1}"), encoding="utf-8")
    result = build(Job(BOAT, output="out/"))
    assert [one.code for one in result.diagnostics if one.severity == "error"] == ["pages-exceeded"]
    assert result.path is None
    assert (project / "out" / "boat.meridian.pdf").read_bytes() == b"the old one"


def test_a_bug_is_a_diagnostic_and_a_report(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the pier is gone")

    monkeypatch.setattr("briefgen.build.pipeline.read", fail)
    (found,) = build(Job(BOAT, output="out/")).diagnostics
    assert (found.code, found.message) == ("briefgen-bug", "RuntimeError: the pier is gone")
    (report,) = project.glob("briefgen-bug-*.txt")
    assert str(report) in found.hint
    assert f"working on: {BOAT}" in report.read_text(encoding="utf-8")


def test_the_projects_themes_come_before_the_packaged(project: Path) -> None:
    (project / "styles" / "meridian").mkdir(parents=True)
    (project / "styles" / "meridian" / "theme.toml").write_text("title = [")
    assert "theme-invalid" in {one.code for one in check(Job(BOAT)).diagnostics}
