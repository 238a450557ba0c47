"""A folder and the tree that is read from it."""

from pathlib import Path

import pytest

from briefgen.ground import resources
from briefgen.ground.diagnostics import Span
from briefgen.ground.files import Files
from briefgen.read.source import read
from briefgen.read.validate import validate

from .conftest import GOOD, PNG, ReadBrief


def write(folder: Path, **files: str | bytes) -> Path:
    folder.mkdir(exist_ok=True)
    for name, content in {**GOOD, **files}.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def test_the_sample_is_read_without_a_word() -> None:
    tree = read(resources.sources() / "european-peacekeeping", Files())
    outcome = tree.then(validate)
    assert outcome.diagnostics == ()
    assert outcome.value
    assert len(outcome.value.actors) == 11


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    outcome = read(tmp_path / "none", Files())
    assert outcome.value is None
    assert [one.code for one in outcome.diagnostics] == ["file-missing"]


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    outcome = read(tmp_path / "a", Files())
    assert outcome.value is None
    assert [one.code for one in outcome.diagnostics] == ["not-a-file"]


def test_a_file_of_another_spelling_is_offered(read_brief: ReadBrief) -> None:
    reading = read_brief({"brief.yaml": None, "brief.yml": "title: T\n"})
    assert reading.found[0].hint == "did you mean `brief.yml`?"


def test_the_folder_names_a_brief_without_an_id(read_brief: ReadBrief) -> None:
    reading = read_brief({})
    assert reading.brief
    assert reading.brief.id == "tiny"


def test_pictures_and_texts_are_read_by_the_path_as_written(read_brief: ReadBrief) -> None:
    reading = read_brief(
        {
            "brief.yaml": str(GOOD["brief.yaml"]) + "logo: l.png\nsources: [{id: a, title: T, text: texts/a.txt}]\n",
            "paper.md": "![A](figures/a.png)\n\n![A](figures/a.png)\n",
            "figures/a.png": PNG,
            "l.png": PNG,
            "texts/a.txt": b"\xef\xbb\xbfA\r\nB\x0c",
        }
    )
    assert reading.found == ()
    assert reading.brief
    assert set(reading.brief.pictures) == {"figures/a.png", "l.png"}
    picture = reading.brief.pictures["l.png"]
    assert (picture.media, picture.width, picture.height, picture.content) == ("image/png", 2, 1, PNG)
    assert reading.brief.texts == {"texts/a.txt": "A\nB "}


def test_all_errors_of_all_files_come_at_once_in_the_order_of_files(read_brief: ReadBrief) -> None:
    reading = read_brief(
        {
            "positions.csv": "actor,isue,issue\nA,b,c\n",
            "positions.yaml": "isues: {}\nactors: {a: {nme: A}}\n",
            "paper.md": "[a](#b)\n",
            "brief.yaml": str(GOOD["brief.yaml"]) + "date: x\nsubtitle: a: b\n",
        }
    )
    assert reading.places == [
        "brief.yaml:4:7 date-invalid",
        "brief.yaml:5:12 yaml-syntax",
        "paper.md:1:6 reference-unknown",
        "positions.yaml:1:1 key-unknown",
        "positions.yaml:2:14 key-unknown",
        "positions.csv:1:7 csv-header",
        "positions.csv:2:1 id-invalid",
    ]


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    folder = write(tmp_path / "b", **{"paper.md": "![A](a.png)\n"})
    (folder / "a.png").symlink_to(tmp_path / "secret.png")
    assert [one.code for one in read(folder, Files()).diagnostics] == ["path-outside"]


@pytest.mark.parametrize("name", ["brief.yaml", "paper.md", "positions.yaml", "positions.csv"])
def test_a_file_of_the_brief_is_no_link_out_of_the_folder_either(name: str, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("title: not meant for print\n")
    folder = write(tmp_path / "b")
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(tmp_path / "secret")
    (found,) = read(folder, Files()).diagnostics
    assert (found.code, found.place) == ("path-outside", Span((folder / name).as_posix(), 1, 1))


@pytest.mark.parametrize("name", ["brief.yaml", "positions.csv"])
def test_a_link_to_nothing_is_no_file_that_may_be_left_out(name: str, tmp_path: Path) -> None:
    folder = write(tmp_path / "b")
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to("moved-away")
    (found,) = read(folder, Files()).diagnostics
    assert (found.code, found.message) == ("file-missing", f"`{name}` is a link to nothing")


def test_a_circle_of_links_leads_nowhere_and_not_outside(tmp_path: Path) -> None:
    folder = write(tmp_path / "b", **{"paper.md": "![A](a.png)\n"})
    (folder / "a.png").symlink_to("a.png")
    (found,) = read(folder, Files()).diagnostics
    assert found.code == "picture-unreadable"


def test_a_missing_picture_is_not_offered_in_its_own_place(tmp_path: Path) -> None:
    folder = write(tmp_path / "b", **{"paper.md": "![A](a.png)\n"})
    (folder / "a.png").symlink_to("moved-away")
    (found,) = read(folder, Files()).diagnostics
    assert found.hint == "put the file there; the path counts from the brief's folder"


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../a.png", "a/../../a.png", "C:/a.png", "a\\b.png", "file:a.png", "x" * 5000]
)
def test_a_path_that_leads_nowhere_good_is_an_error(path: str, read_brief: ReadBrief) -> None:
    reading = read_brief({"brief.yaml": f"{GOOD['brief.yaml']}logo: '{path}'\n"})
    assert [one.code for one in reading.found] in (["path-outside"], ["picture-unreadable"], ["picture-missing"])


def test_what_was_read_and_looked_for_is_remembered(tmp_path: Path) -> None:
    folder = write(tmp_path / "b", **{"paper.md": "![A](a.png)\n"})
    files = Files()
    read(folder, files)
    assert {folder / "brief.yaml", folder / "paper.md"} <= files.read
    assert {folder / "positions.yaml", folder / "positions.csv", folder / "a.png"} <= files.missed


def test_a_carriage_return_and_a_mark_change_nothing(read_brief: ReadBrief) -> None:
    files = {name: str(content) for name, content in GOOD.items()}
    plain = read_brief(files)
    windows = read_brief({name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() for name, text in files.items()})
    assert plain.brief
    assert plain.brief == windows.brief
    assert plain.tree
    assert windows.tree
    assert plain.tree.spans == windows.tree.spans
