"""Each edit of a person is one change, and nothing that follows from it is another."""

from pathlib import Path

import pytest

from briefgen.compare import compare
from briefgen.convert.changes import to_text
from briefgen.model.brief import Brief
from tests.compare.edits import EDITS, SAMPLE, after, brief
from tests.conftest import Golden

SINGLE = [name for name in EDITS if name not in ("nothing", "a comment", "what isn't printed", "an edition")]
SEVERAL = {"a paragraph moved and reworded": 2, "a list more": 2, "the edition of the issue": 8}


@pytest.fixture(scope="module")
def sample() -> Brief:
    return brief(SAMPLE)


@pytest.mark.parametrize("name", SINGLE)
def test_an_edit_is_one_change(sample: Brief, tmp_path: Path, name: str) -> None:
    changes = compare(sample, after(EDITS[name], tmp_path / "brief"))
    assert len(changes.items) == SEVERAL.get(name, 1), to_text(changes)


@pytest.mark.parametrize("name", ["nothing", "a comment", "what isn't printed", "an edition"])
def test_what_is_not_printed_is_no_change(sample: Brief, tmp_path: Path, name: str) -> None:
    changes = compare(sample, after(EDITS[name], tmp_path / "brief"))
    assert (changes.items, changes.touched) == ((), {})


@pytest.mark.parametrize("name", EDITS)
def test_the_way_back_has_as_many_changes(sample: Brief, tmp_path: Path, name: str) -> None:
    other = after(EDITS[name], tmp_path / "brief")
    assert len(compare(other, sample).items) == len(compare(sample, other).items)


def test_all_edits_are_told_as_they_were(sample: Brief, tmp_path: Path, golden: Golden) -> None:
    told = [f"# {name}\n{to_text(compare(sample, after(EDITS[name], tmp_path / 'brief')))}" for name in EDITS]
    golden("changes.txt", "\n".join(told))


def test_the_edition_of_the_issue(sample: Brief, tmp_path: Path) -> None:
    changes = compare(sample, after(EDITS["the edition of the issue"], tmp_path / "brief"))
    assert sorted((one.what, one.kind) for one in changes.items) == [
        ("number", "changed"), ("number", "changed"), ("number", "changed"), ("point", "dropped"), ("point", "moved"),
        ("section", "renamed"), ("stance", "changed"), ("stance", "changed"),
    ]  # fmt: skip
    assert {(one.old, one.new) for one in changes.numbers} == {
        ("200,000", "250,000"), ("5%", "6%"), ("ten thousand", "twelve thousand"),
    }  # fmt: skip
