import os
from pathlib import Path

import pytest

from briefgen.ground import disk
from briefgen.ground.files import CHANGED, Files, write_all

OLD = 1_600_000_000


def aged(path: Path, words: str = "tide") -> Path:
    path.write_text(words)
    os.utime(path, (OLD, OLD))
    return path


def answers(files: Files) -> list[tuple[str, str, str]]:
    return [(question, path, answer) for (question, path), answer in files.asked.items()]


def holds(files: Files) -> bool:
    return all(disk.holds(*one) for one in answers(files))


def test_a_file_that_was_only_touched_is_the_same(tmp_path: Path) -> None:
    files, path = Files(), aged(tmp_path / "a")
    files.content(path)
    os.utime(path)
    assert holds(files)


@pytest.mark.parametrize("words", ["ebbs", "tides", ""])
def test_a_file_with_other_bytes_is_another(tmp_path: Path, words: str) -> None:
    files, path = Files(), aged(tmp_path / "a")
    files.content(path)
    aged(path, words)  # of the same length, and with the same time, among others
    assert not holds(files)


def test_a_file_that_was_just_written_is_known_by_its_bytes(tmp_path: Path) -> None:
    files, path = Files(), tmp_path / "a"
    path.write_text("tide")
    files.content(path)
    assert answers(files)[0][2].startswith("- ")
    assert holds(files)


def test_a_file_that_appears_or_goes_is_seen(tmp_path: Path) -> None:
    files, path = Files(), tmp_path / "a"
    with pytest.raises(FileNotFoundError):
        files.content(path)
    assert not files.exists(path)
    assert holds(files)
    aged(path)
    assert not any(disk.holds(*one) for one in answers(files))
    later = Files()
    later.content(path)
    path.unlink()
    assert not holds(later)


def test_a_name_that_appears_in_a_folder_is_seen(tmp_path: Path) -> None:
    files = Files()
    aged(tmp_path / "a")
    assert files.names(tmp_path) == ("a",)
    assert holds(files)
    (tmp_path / "b").mkdir()
    assert not holds(files)


def test_a_folder_in_place_of_a_file_is_seen(tmp_path: Path) -> None:
    files, path = Files(), aged(tmp_path / "a")
    assert (files.is_file(path), files.is_folder(path), files.is_link(path)) == (True, False, False)
    assert files.size(path) == 4
    path.unlink()
    path.mkdir()
    assert [question for question, *rest in answers(files) if disk.holds(question, *rest)] == ["link"]


def test_a_link_to_nothing_is_seen(tmp_path: Path) -> None:
    files, path = Files(), tmp_path / "a"
    assert not files.is_link(path)
    path.symlink_to(tmp_path / "none")
    assert not holds(files)


def test_what_changed_while_one_was_reading_never_holds(tmp_path: Path) -> None:
    files, path = Files(), aged(tmp_path / "a")
    files.content(path)
    aged(path, "ebbs")
    files.content(path)
    assert files.asked == {("content", str(path)): CHANGED}
    aged(path)
    assert not holds(files)


def test_what_others_asked_counts_too(tmp_path: Path) -> None:
    first, second, path = Files(), Files(), aged(tmp_path / "a")
    first.content(path)
    second.add(first.asked)
    second.note(str(tmp_path / "none"))
    assert second.read == {path}
    assert not holds(second)


def test_a_pipe_is_refused_and_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    files = Files()
    with pytest.raises(OSError, match="neither"):
        files.content(tmp_path / "pipe")
    assert holds(files)


@pytest.mark.parametrize("litter", ["file", "folder"])
def test_what_a_killed_process_left_goes(tmp_path: Path, litter: str) -> None:
    fresh, stale = tmp_path / ".a.pdf.1.part", tmp_path / ".a.pdf.2.part"
    fresh.write_text("")
    stale.mkdir() if litter == "folder" else stale.write_text("")
    os.utime(stale, (OLD, OLD))
    write_all({tmp_path / "a.pdf": b"x"})
    assert sorted(os.listdir(tmp_path)) == [".a.pdf.1.part", "a.pdf"]
