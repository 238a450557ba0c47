from collections.abc import Callable
from pathlib import Path

import click
import pytest

from briefgen.cli import project as subject
from briefgen.start.brief import start_brief


def test_the_project_is_the_nearest_folder_with_sources(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "sources" / "boat")
    assert subject.root() == project


def test_without_sources_the_project_is_the_current_folder(tmp_path: Path) -> None:
    assert subject.root() == tmp_path


@pytest.mark.parametrize("name", ["boat", "sources/boat", "sources/boat/", "./sources/boat/paper.md"])
def test_a_brief_has_a_name_and_a_path(project: Path, name: str) -> None:
    assert subject.briefs([name], project) == [project / "sources" / "boat"]


def test_a_brief_may_lie_anywhere(tmp_path: Path) -> None:
    start_brief(tmp_path / "elsewhere")
    assert subject.briefs(["elsewhere"], tmp_path) == [tmp_path / "elsewhere"]


def test_the_same_brief_is_taken_once(project: Path) -> None:
    assert len(subject.briefs(["boat", "sources/boat"], project)) == 1


def test_the_sample_is_found_everywhere(tmp_path: Path) -> None:
    (sample,) = subject.briefs(["european-peacekeeping"], tmp_path)
    assert (sample / "brief.yaml").is_file()


def test_the_projects_own_brief_comes_before_the_sample(tmp_path: Path) -> None:
    start_brief(tmp_path / "sources" / "european-peacekeeping")
    found = subject.briefs(["european-peacekeeping"], tmp_path)
    assert found == [tmp_path / "sources" / "european-peacekeeping"]


def test_none_means_all_of_sources_in_order(project: Path) -> None:
    start_brief(project / "sources" / "anchor")
    start_brief(project / "sources" / ".dock.part")
    (project / "sources" / "notes").mkdir()
    (project / "sources" / "README.md").write_text("Hello")
    assert [folder.name for folder in subject.briefs([], project)] == ["anchor", "boat"]


def test_a_brief_that_lost_its_brief_yaml_is_still_one(project: Path) -> None:
    (project / "sources" / "boat" / "brief.yaml").unlink()
    assert [folder.name for folder in subject.briefs([], project)] == ["boat"]


def test_an_unknown_brief_says_what_was_meant(project: Path) -> None:
    with pytest.raises(click.UsageError, match="there is no brief `bota`; did you mean `boat`"):
        subject.briefs(["bota"], project)


def test_a_folder_without_a_brief_is_told_apart(project: Path) -> None:
    (project / "empty").mkdir()
    with pytest.raises(click.UsageError, match="`empty` is no brief"):
        subject.briefs(["empty"], project)


def test_an_empty_project_says_how_to_begin(run: Callable) -> None:
    ran = run("build")
    assert (ran.code, ran.out) == (2, "")
    assert "briefgen new NAME" in ran.err


def test_paths_are_shown_as_one_would_type_them(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert subject.shown(project / "out" / "x.pdf") == "out/x.pdf"
    monkeypatch.chdir(project / "sources")
    assert subject.shown(project / "out" / "x.pdf") == "../out/x.pdf"
    assert subject.shown(Path("/elsewhere/x.pdf")) == "/elsewhere/x.pdf"
