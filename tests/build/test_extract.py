import json
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from briefgen.build.extract import Inside, command, differing, extract, open_pdf
from briefgen.build.job import Job
from briefgen.build.one import build, theme_folders
from briefgen.cli.build import command as build_command
from briefgen.ground.diagnostics import Outcome
from briefgen.ground.files import Files
from briefgen.press.seal import is_whole, sealed
from tests.build import secrets

BOAT = "sources/boat"


def made(job: Job) -> Path:
    result = build(job)
    assert result.path, result.diagnostics
    return Path(result.path)


def opened(path: Path) -> Outcome[Inside]:
    return open_pdf(path, Files())


def codes(outcome: Outcome[Inside]) -> list[str]:
    return [one.code for one in outcome.diagnostics]


def run(words: str) -> Path:
    """Run a command that `extract` prints, in this process: `cd DIR && briefgen build …`."""
    go, _, rest = words.partition(" && ")
    folder = shlex.split(go)[1]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        arguments = shlex.split(rest)[2:]
        assert build_command.main(arguments, standalone_mode=False) == 0
    return Path(folder, arguments[arguments.index("-o") + 1])


@pytest.fixture
def pdf(project: Path) -> Path:
    return made(Job(BOAT, output="out/", embed="source"))


@pytest.mark.parametrize("theme", ["meridian", "marginalia", "ledger", "plain", "clear"])
def test_the_command_makes_the_same_bytes_again(project: Path, theme: str) -> None:
    path = made(Job(BOAT, theme=theme, output="out/", embed="source"))
    inside = opened(path).unwrap()
    extract(inside, Path("taken")).unwrap()
    assert not list(differing(inside, Path("taken"), theme_folders("taken")))
    assert run(command(inside, "taken")).read_bytes() == path.read_bytes()


def test_options_come_back_and_so_do_a_table_pictures_and_shared_texts(project: Path) -> None:
    folder = project / "sources" / "quay"
    secrets.lay(folder)
    paper = folder / "brief.yaml"
    paper.write_text(re.sub("text: texts/qv008z.txt", r"\g<0>\n    share: yes", paper.read_text(encoding="utf-8")))
    job = Job("sources/quay", output="out/a file.pdf", embed="source", variant="short", page_size="Letter")
    path = made(Job(**{**{k: getattr(job, k) for k in job.__slots__}, "given": ("tokens.accent=#5A1F2B", "edition=2")}))
    inside = opened(path).unwrap()
    extract(inside, Path("taken")).unwrap()
    assert Path("taken/sources/qv002z/texts/qv008z.txt").read_text() == "The fishers wait. A secret of theirs qv109z."
    assert Path("taken/sources/qv002z/figures/qv106z.png").exists()
    assert not Path("taken/sources/qv002z/texts/unused.txt").exists()
    assert run(command(inside, "taken")).read_bytes() == path.read_bytes()


def test_a_theme_and_a_brand_of_the_house_come_along(project: Path) -> None:
    house = project / "styles" / "house"
    (house / "css").mkdir(parents=True)
    (house / "theme.toml").write_text('title = "House"\nextends = "meridian"\n[palette]\naccent = "#114433"\n')
    (house / "css" / "house.css").write_text("h2 { letter-spacing: .01em }\n")
    Path("_brand.yml").write_text('# ours\ncolor:\n  primary: "#224466"\n')
    path = made(Job(BOAT, theme="house", output="out/", embed="source"))
    inside = opened(path).unwrap()
    assert {"styles/house/theme.toml", "styles/house/css/house.css", "_brand.yml"} <= set(inside.contents)
    assert b"ours" not in inside.contents["_brand.yml"]
    (project / "styles").rename(project / "elsewhere")
    Path("_brand.yml").unlink()
    extract(inside, Path("taken")).unwrap()
    assert not list(differing(inside, Path("taken"), theme_folders("taken")))
    assert run(command(inside, "taken")).read_bytes() == path.read_bytes()


def test_a_text_that_is_not_shared_is_said_to_be_missing(project: Path) -> None:
    secrets.lay(project / "sources" / "quay")
    inside = opened(made(Job("sources/quay", output="out/", embed="source"))).unwrap()
    extract(inside, Path("taken")).unwrap()
    (found,) = differing(inside, Path("taken"), theme_folders("taken"))
    assert found.code == "rebuild-differs"
    assert "texts/qv008z.txt" in found.message


def test_another_version_or_theme_is_named(pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = opened(pdf).unwrap()
    extract(inside, Path("taken")).unwrap()
    monkeypatch.setattr("briefgen.build.extract.of_files", lambda: {"briefgen": "9.9"})
    monkeypatch.setattr("briefgen.build.extract.layer_digest", lambda layer, view: "")
    said = [one.message for one in differing(inside, Path("taken"), theme_folders("taken"))]
    assert any("briefgen is 9.9" in message for message in said)
    assert any("the theme `meridian` is not the one" in message for message in said)


def test_of_data_alone_there_are_two_files_and_no_command(project: Path) -> None:
    inside = opened(made(Job(BOAT, output="out/"))).unwrap()
    extract(inside, Path("taken")).unwrap()
    assert sorted(path.name for path in Path("taken").iterdir()) == ["brief.json", "positions.csv"]
    assert command(inside, "taken") == ""
    assert not list(differing(inside, Path("taken"), ()))


def test_an_empty_folder_is_filled_and_any_other_left_alone(pdf: Path) -> None:
    inside = opened(pdf).unwrap()
    Path("empty").mkdir()
    assert extract(inside, Path("empty")).value
    Path("full").mkdir()
    Path("full/mine.txt").write_text("mine")
    refused = extract(inside, Path("full"))
    assert [one.code for one in refused.diagnostics] == ["output-unwritable"]
    assert [path.name for path in Path("full").iterdir()] == ["mine.txt"]


def test_a_file_that_briefgen_did_not_make_is_refused(project: Path) -> None:
    Path("note.pdf").write_bytes(b"a note")
    Path("empty.pdf").write_bytes(b"")
    with pikepdf.new() as other:
        other.add_blank_page()
        other.save("blank.pdf")
        other.attachments["brief.json"] = b"{}"
        other.save("alike.pdf")
    bare = made(Job(BOAT, output="out/bare.pdf", embed="none"))
    for name in ("note.pdf", "empty.pdf", "blank.pdf", str(bare)):
        assert codes(opened(Path(name))) == ["pdf-foreign"], name
    assert codes(opened(Path("alike.pdf"))) == ["pdf-changed"]
    assert codes(opened(Path("nowhere.pdf"))) == ["file-missing"]
    assert codes(opened(Path("sources"))) == ["file-unreadable"]


def test_a_file_that_was_changed_is_refused(pdf: Path) -> None:
    whole = pdf.read_bytes()
    assert is_whole(whole)
    places = range(10, len(whole), len(whole) // 40)
    changed = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in places]
    changed += [whole + b"\n", whole[:-2], whole.replace(b"%PDF-1.7", b"%PDF-1.6", 1), whole[1:]]
    for content in changed:
        Path("changed.pdf").write_bytes(content)
        outcome = opened(Path("changed.pdf"))
        assert outcome.value is None
        assert codes(outcome) in (["pdf-changed"], ["pdf-foreign"])


def resaved(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """A PDF whose files somebody changed, and which was sealed again."""
    with pikepdf.open(path) as pdf:
        contents = {name: one.get_file().read_bytes() for name, one in pdf.attachments.items()}
        change(contents)
        for name in list(pdf.attachments):
            del pdf.attachments[name]
        for name, content in contents.items():
            pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, content, filename=name)
        pdf.save("again.pdf", object_stream_mode=pikepdf.ObjectStreamMode.disable, static_id=True)
    content = Path("again.pdf").read_bytes()
    start = content.rindex(b"/ID [")
    end = content.index(b"]", start)
    ours = b"/ID [(" + b"0" * 32 + b") (" + b"0" * 32 + b")"
    Path("again.pdf").write_bytes(sealed(content[:start] + ours + content[end:]))
    return Path("again.pdf")


def listed(**changed: object) -> Callable[[dict[str, bytes]], None]:
    """Change the first file's entry in the manifest."""

    def change(contents: dict[str, bytes]) -> None:
        manifest = json.loads(contents["manifest.json"])
        manifest["files"][-1] |= changed
        contents["manifest.json"] = json.dumps(manifest).encode()

    return change


def test_a_file_that_was_sealed_again_can_be_read(pdf: Path) -> None:
    assert opened(resaved(pdf, lambda contents: None)).value, "the other tests of it would prove nothing"


@pytest.mark.parametrize(
    "path", ["../out.txt", "/etc/out.txt", "a/../../out.txt", "C:/out.txt", "a\\out.txt", "", ".", "brief.json", "a\0b"]
)
def test_no_path_leads_out_of_the_folder(pdf: Path, path: str) -> None:
    assert codes(opened(resaved(pdf, listed(path=path)))) == ["pdf-changed"]


def test_what_the_manifest_does_not_list_is_refused(pdf: Path) -> None:
    def swapped(contents: dict[str, bytes]) -> None:
        contents["source.paper.md"] += b"more"

    def missing(contents: dict[str, bytes]) -> None:
        del contents["source.paper.md"]

    def no_json(contents: dict[str, bytes]) -> None:
        contents["manifest.json"] = b"{"

    def newer(contents: dict[str, bytes]) -> None:
        contents["brief.json"] = contents["brief.json"].replace(b'"version": 1', b'"version": 2')

    def deep(contents: dict[str, bytes]) -> None:
        contents["manifest.json"] = b"[" * 100_000

    for change in (swapped, missing, no_json, newer, deep, listed(sha256="0"), listed(path=3)):
        assert codes(opened(resaved(pdf, change))) == ["pdf-changed"]
