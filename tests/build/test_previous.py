"""A brief that names its edition before: what is printed of that, and what is said."""

import re
from pathlib import Path

import pytest

from briefgen.build.editions import edition
from briefgen.build.extract import command, extract, open_pdf
from briefgen.build.job import Job, Result
from briefgen.build.one import build, check, theme_folders
from briefgen.ground.files import Files
from tests.build.test_extract import run
from tests.pictures import words

BOAT = "sources/boat"


@pytest.fixture
def boat(project: Path) -> Path:
    """A brief whose first edition was printed, and is kept in the folder."""
    result = build(Job(BOAT, output="out/first.pdf"))
    assert result.path
    extract(open_pdf(Path(result.path), Files()).unwrap(), project / BOAT / "editions" / "1").unwrap()
    rewrite(project / BOAT / "brief.yaml", "edition: 1", "edition: 2\nprevious: editions/1")
    return project / BOAT


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new), encoding="utf-8")


def codes(result: Result) -> list[str]:
    return [one.code for one in result.diagnostics if one.severity != "hint"]


def stance(boat: Path) -> tuple[str, str]:
    """Turn the first stance round; give it as it was and is."""
    path = boat / "positions.yaml"
    text = path.read_text(encoding="utf-8")
    found = re.search(r"stance: (supports|opposes)", text)
    assert found
    new = "opposes" if found[1] == "supports" else "supports"
    path.write_text(text[: found.start(1)] + new + text[found.end(1) :], encoding="utf-8")
    return found[1], new


def test_an_edition_in_which_nothing_changed_says_so(boat: Path) -> None:
    result = build(Job(BOAT, output="out/second.pdf"))
    assert "number-uncorrected" not in codes(result)
    printed = " ".join(words(Path("out/second.pdf").read_bytes()).split())
    assert "What changed since edition 1" in printed
    assert "Nothing that is printed." in printed


def test_a_stance_that_moved_stands_in_the_box_and_in_its_cell(boat: Path) -> None:
    was, now = stance(boat)
    build(Job(BOAT, output="out/second.pdf"))
    printed = " ".join(words(Path("out/second.pdf").read_bytes()).split())
    assert f": {now}, was: {was}." in printed
    assert printed.count(f"was: {was}") >= 2


@pytest.mark.parametrize("variant", ["full", "short"])
def test_bars_change_no_line(boat: Path, variant: str) -> None:
    """The pages are set as without them; so a bar never hides or breaks anything."""
    paper = boat / "paper.md"
    first = next(line for line in paper.read_text(encoding="utf-8").splitlines() if line and line[0].isalpha())
    rewrite(paper, first, first.replace(" the ", " that ", 1))
    result = build(Job(BOAT, output="out/second.pdf", variant=variant))  # type: ignore[arg-type]
    assert result.path
    assert not [code for code in codes(result) if code.startswith(("text-", "table-"))]


def number(boat: Path) -> tuple[str, str]:
    """Change a number of the paper wherever it stands; give it as it was and is."""
    text = (boat / "paper.md").read_text(encoding="utf-8")
    found = re.search(r"\b(\d{2,})\b", text)
    assert found
    new = str(int(found[1]) + 3)
    for name in ("paper.md", "brief.yaml", "positions.yaml"):
        path = boat / name
        path.write_text(re.sub(rf"\b{found[1]}\b", new, path.read_text(encoding="utf-8")), encoding="utf-8")
    return found[1], new


def test_a_number_that_nobody_corrected_is_a_warning_where_it_stands(boat: Path) -> None:
    old, new = number(boat)
    result = check(Job(BOAT))
    (found,) = [one for one in result.diagnostics if one.code == "number-uncorrected"]
    assert found.severity == "warning"
    assert f"`{old}" in found.message
    assert f"`{new}" in found.message
    assert found.span
    assert new in found.span.excerpt
    assert build(Job(BOAT, output="out/", strict=True)).path is None


def test_a_correction_that_names_the_number_is_enough(boat: Path) -> None:
    old, new = number(boat)
    with (boat / "brief.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\ncorrections: [{{text: It is {new} and not {old}., date: 2026-01-01}}]\n")
    assert "number-uncorrected" not in codes(check(Job(BOAT)))


def test_a_correction_of_the_edition_before_is_not(project: Path) -> None:
    with (project / BOAT / "brief.yaml").open("a", encoding="utf-8") as file:
        file.write("\ncorrections: [{text: 'It is 15, 24, 27, 33, 43 and 63.', date: 2026-01-01}]\n")
    result = build(Job(BOAT, output="out/first.pdf"))
    extract(open_pdf(Path(str(result.path)), Files()).unwrap(), project / BOAT / "editions" / "1").unwrap()
    rewrite(project / BOAT / "brief.yaml", "edition: 1", "edition: 2\nprevious: editions/1")
    number(project / BOAT)
    assert "number-uncorrected" in codes(check(Job(BOAT)))


def test_an_edition_follows_one_with_a_lower_number(boat: Path) -> None:
    rewrite(boat / "brief.yaml", "edition: 2", "edition: 1")
    assert "edition-order" in codes(check(Job(BOAT)))


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ("editions/9", "edition-unreadable"), ("../boat", "path-outside"), ("/etc", "path-outside"),
        ("texts", "edition-unreadable"), ("brief.yaml", "edition-unreadable"), ("c:/x", "path-outside"),
    ],
)  # fmt: skip
def test_an_edition_that_is_not_there_is_an_error_where_it_is_named(boat: Path, named: str, code: str) -> None:
    rewrite(boat / "brief.yaml", "previous: editions/1", f"previous: '{named}'")
    found = [one for one in check(Job(BOAT)).diagnostics if one.code == code]
    assert len(found) == 1
    assert found[0].span
    assert found[0].span.excerpt.startswith("previous:")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"version": 2}', b'{"version": 1}', b"[" * 9999, b"\xff"])
def test_an_edition_that_was_damaged_is_said_to_be(boat: Path, content: bytes) -> None:
    (boat / "editions" / "1" / "brief.json").write_bytes(content)
    assert "edition-unreadable" in codes(check(Job(BOAT)))


def test_the_short_variant_is_no_edition_before(boat: Path) -> None:
    rewrite(boat / "editions" / "1" / "brief.json", '"variant": "full"', '"variant": "short"')
    assert "edition-unlike" in codes(check(Job(BOAT)))


def test_a_second_edition_is_built_again_byte_for_byte(boat: Path) -> None:
    stance(boat)
    result = build(Job(BOAT, output="out/second.pdf", embed="source"))
    inside = open_pdf(Path(str(result.path)), Files()).unwrap()
    assert any(path.endswith("/editions/1/brief.json") for path in inside.contents)
    extract(inside, Path("taken")).unwrap()
    assert run(command(inside, "taken")).read_bytes() == Path("out/second.pdf").read_bytes()


def test_a_folder_and_its_pdf_are_the_same_edition(boat: Path) -> None:
    build(Job(BOAT, output="out/second.pdf"))
    folders = theme_folders(".")
    of_folder = edition(boat, folders, Files()).unwrap().brief
    assert edition(Path("out/second.pdf"), folders, Files()).unwrap().brief == of_folder
