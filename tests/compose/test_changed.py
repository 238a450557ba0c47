"""What a reader is told of the edition before."""

from pathlib import Path

import pytest

from briefgen.build import pipeline
from briefgen.build.one import theme_folders
from briefgen.compare import compare
from briefgen.compose.copy import Claims, Copy
from briefgen.compose.edition import Before
from briefgen.compose.runs import Pointer, Strong, Words
from briefgen.ground.files import Files
from briefgen.theme.load import load_theme
from tests.compare.edits import EDITS, SAMPLE, after, brief


def told(name: str, folder: Path, *, comparing: bool = False) -> Copy:
    """The sample after an edit, with what changed."""
    new = after(EDITS[name], folder / "brief")
    judged = pipeline.read(folder / "brief", Files()).judged
    assert judged.value
    theme = load_theme("meridian", theme_folders("."), Files()).unwrap()
    before = Before(compare(brief(SAMPLE), new), comparing)
    return pipeline.copy(judged.value, theme, "full", before=before).unwrap()


def lines(copy: Copy) -> list[str]:
    (part,) = [part for part in copy.parts if isinstance(part, Claims) and part.role == "changes"]
    runs = [(*item.runs, *item.pointers) for item in part.items]
    said = ["".join(run.text for run in line if isinstance(run, Words | Pointer)) for line in runs]
    return [line.replace("\u00a0", " ") for line in said]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a stance", ["France, Own troops: supports, was: leans towards."]),
        ("an answer", ["Slovakia, Mandate or forum: a matter for each state, was: not an EU matter."]),
        ("a share", ["4%, was 5%.¶ 11"]),
        ("a point less", ["Point dropped: An uncertain end to the war."]),
        ("an actor more", ["Italy joined the matrix."]),
        ("a section renamed", ["Section renamed: The obstacles, was: What stands in the way.¶ 18"]),
        ("a word", ["Reworded¶ 1"]),
        ("a key figure’s label", ["Reworded: key figure 1"]),
        ("nothing", ["Nothing that is printed."]),
    ],
)
def test_each_change_is_a_line(tmp_path: Path, name: str, said: list[str]) -> None:
    assert lines(told(name, tmp_path)) == said


def test_what_counts_is_told_first(tmp_path: Path) -> None:
    said = lines(told("the edition of the issue", tmp_path))
    assert [line.partition(":")[0].split(",")[0] for line in said[:2]] == ["France", "Germany"]
    assert len(said) == 8


def test_a_text_is_told_word_by_word_where_editions_are_compared(tmp_path: Path) -> None:
    copy = told("a word", tmp_path, comparing=True)
    (part,) = [part for part in copy.parts if isinstance(part, Claims) and part.role == "changes"]
    (item,) = part.items
    assert Strong((Words("rising"),)) in item.runs
    assert any(isinstance(run, Words) and run.text == "[growing] " for run in item.runs)
    assert part.gloss
    assert copy.comparing


def test_what_is_not_as_it_was_has_a_bar(tmp_path: Path) -> None:
    copy = told("a word", tmp_path)
    assert copy.touched == (("sections", "introduction", "blocks", 0),)


def test_a_stance_that_moved_says_so_beside_its_word(tmp_path: Path) -> None:
    copy = told("a stance", tmp_path)
    cells = [
        cell
        for part in copy.parts
        if part.kind == "matrix"
        for grid in part.grids
        for bloc in grid.blocs
        for row in bloc.rows
        for cell in row.cells
        if cell.at == ("positions", "france", "own-troops")
    ]
    assert cells
    assert all(cell.mark and "was: leans towards" in cell.mark.basis for cell in cells)
