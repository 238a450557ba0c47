"""Whole briefs of other kinds and languages: clean as they are, and reported once they no longer say what was read.

Beside each folder in `briefs/` stand changes to it. A block is `file: code`, then what stands in the file once, each
line after `- `, and what takes its place, after `+ `; `silent` stands for a change of form.
"""

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from briefgen.build import pipeline
from briefgen.check.summary import count_claims
from briefgen.ground.diagnostics import Diagnostic
from briefgen.ground.files import Files

BRIEFS = Path(__file__).parent / "briefs"
NAMES = sorted(path.name for path in BRIEFS.iterdir() if path.is_dir())
BLOCK = re.compile(r"^(?P<file>[\w./-]+): (?P<code>[\w-]+)\n(?P<old>(?:- .*\n)+)(?P<new>(?:\+ .*\n)+)", re.MULTILINE)
COMMENT = re.compile(r"^#.*$", re.MULTILINE)


class Change(NamedTuple):
    """A text that takes another's place, and the code that it is reported as; none for `silent`."""

    brief: str
    file: str
    code: str
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.brief}, {self.file}: {self.new.splitlines()[0][:50]}"


def changes(name: str) -> list[Change]:
    text = (BRIEFS / f"{name}.changes.txt").read_text(encoding="utf-8")
    assert not COMMENT.sub("", BLOCK.sub("", text)).strip(), "a block that isn't one"
    return [
        Change(name, one["file"], one["code"], _lines(one["old"]), _lines(one["new"])) for one in BLOCK.finditer(text)
    ]


def _lines(block: str) -> str:
    return "\n".join(line[2:] for line in block.splitlines())


ALL = [change for name in NAMES for change in changes(name)]


def found(name: str, files: Files) -> list[Diagnostic]:
    """What is wrong with a brief; a hint is no complaint."""
    return [one for one in pipeline.read(BRIEFS / name, files).judged.diagnostics if one.severity != "hint"]


def after(change: Change) -> list[Diagnostic]:
    path = BRIEFS / change.brief / change.file
    text = path.read_text(encoding="utf-8")
    assert text.count(change.old) == 1
    return found(change.brief, Files(overlay={path: text.replace(change.old, change.new).encode()}))


@pytest.mark.parametrize("name", NAMES)
def test_a_brief_checks_clean(name: str) -> None:
    assert found(name, Files()) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_brief_has_thirty_claims_and_all_are_confirmed(name: str) -> None:
    counts = count_claims(pipeline.read(BRIEFS / name, Files()).judged.unwrap())
    assert counts["verified"] >= 30
    assert sum(counts.values()) == counts["verified"]


@pytest.mark.parametrize("name", NAMES)
def test_there_are_changes_enough_of_meaning_and_of_form(name: str) -> None:
    kinds = Counter(change.code == "silent" for change in changes(name))
    assert kinds[False] >= 25
    assert kinds[True] >= 10


@pytest.mark.parametrize("change", [change for change in ALL if change.code != "silent"], ids=str)
def test_a_change_of_meaning_is_reported(change: Change) -> None:
    assert change.code in [one.code for one in after(change)]


@pytest.mark.parametrize("change", [change for change in ALL if change.code == "silent"], ids=str)
def test_a_change_of_form_is_not(change: Change) -> None:
    assert after(change) == []
