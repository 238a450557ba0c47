from pathlib import Path

from briefgen.build.job import Job
from briefgen.build.many import build_all, check_all
from briefgen.build.one import build, check
from briefgen.start.brief import start_brief


def jobs(project: Path) -> list[Job]:
    for name in ("anchor", "dock"):
        start_brief(project / "sources" / name)
    (project / "sources" / "dock" / "paper.md").write_text("# A title of its own\n")
    return [Job(f"sources/{name}", to="json", output="out/") for name in ("boat", "anchor", "dock")]


def test_a_batch_is_as_good_as_its_parts(project: Path) -> None:
    batch = jobs(project)
    assert list(check_all(batch, lambda job, stage: None)) == [check(job) for job in batch]
    assert list(build_all(batch, lambda job, stage: None)) == [build(job) for job in batch]


def test_each_stage_is_told_with_its_job(project: Path) -> None:
    told: list[tuple[str, str]] = []
    list(check_all(jobs(project), lambda job, stage: told.append((job.folder, stage))))
    assert told == [("sources/boat", "reading"), ("sources/anchor", "reading"), ("sources/dock", "reading")]


def test_no_job_writes_over_another(project: Path) -> None:
    twice = [Job("sources/boat", to="json", output="mine.json")] * 2
    first, second = build_all(twice, lambda job, stage: None)
    assert first.path == "mine.json"
    assert (second.path, [one.code for one in second.diagnostics]) == (None, ["output-unwritable"])
