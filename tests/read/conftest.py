"""Briefs that stand nowhere but in memory, read, made typed and located."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefgen.ground.diagnostics import Diagnostic
from briefgen.ground.files import Files
from briefgen.model.brief import Brief
from briefgen.read.locate import locate
from briefgen.read.source import read
from briefgen.read.tree import Tree
from briefgen.read.validate import validate

FOLDER = Path("/nowhere/tiny")
PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\2\0\0\0\1\x08\0\0\0\0\xd1I V"
    b"\0\0\0\x0bIDATx\x9ccHL\x02\0\x01'\0\xc4\xbb\x1d\x0e\x05\0\0\0\0IEND\xaeB`\x82"
)
"""Two grey pixels."""
GOOD: dict[str, str | bytes] = {
    "brief.yaml": "title: T\nstandfirst: {text: S., evidence: Words}\nat-a-glance: [A.]\n",
    "paper.md": "Words of the paper.\n",
}


@dataclass(frozen=True)
class Reading:
    tree: Tree | None
    brief: Brief | None
    found: tuple[Diagnostic, ...]

    @property
    def places(self) -> list[str]:
        """`file:line:column code` of each diagnostic, in order."""
        return [f"{place(one)} {one.code}" for one in self.found]


def place(found: Diagnostic) -> str:
    assert found.span, found
    return f"{Path(found.span.file).name}:{found.span.line}:{found.span.column}"


ReadBrief = Callable[[Mapping[str, str | bytes | None]], Reading]


@pytest.fixture
def read_brief() -> ReadBrief:
    """Read a good brief with some of its files replaced; None takes a file away."""

    def run(files: Mapping[str, str | bytes | None]) -> Reading:
        contents = {**GOOD, **files}
        overlay = {
            FOLDER / name: content.encode() if isinstance(content, str) else content
            for name, content in contents.items()
            if content is not None
        }
        tree = read(FOLDER, Files(overlay=overlay))
        brief = tree.then(validate)
        found = locate(brief.diagnostics, tree.value) if tree.value else brief.diagnostics
        return Reading(tree.value, brief.value, found)

    return run
