"""A brief from plain data, judged and composed as the line does it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any

import pytest

from briefgen.check import check
from briefgen.compose import compose
from briefgen.compose.copy import Copy, Matrix
from briefgen.compose.runs import Runs
from briefgen.ground.resources import styles
from briefgen.model.brief import Brief, Variant
from briefgen.theme.tokens import Traits

Compose = Callable[..., Copy]


def labels() -> dict[str, str]:
    return tomllib.loads((styles() / "base" / "labels" / "en.toml").read_text(encoding="utf-8"))


def paragraph(text: str) -> dict[str, Any]:
    return {"kind": "paragraph", "content": [{"kind": "words", "text": text}]}


def brief(**fields: Any) -> Brief:
    """A small brief; `fields` come on top, with underscores for hyphens."""
    data: dict[str, Any] = {
        "id": "ferries",
        "title": "Ferry fares",
        "standfirst": {"text": "Fares rise.", "evidence": "Fares rise by a tenth"},
        "at-a-glance": [{"text": "A tenth more.", "evidence": "by a tenth"}],
        "language": "en",
        "region": "GB",
        "sections": {
            "introduction": {
                "id": "introduction",
                "kind": "introduction",
                "blocks": [paragraph("Fares rise by a tenth."), paragraph("Islanders object to it.")],
            }
        },
    }
    return Brief.model_validate(data | {key.replace("_", "-"): value for key, value in fields.items()})


def composed(source: Brief, traits: Traits | None = None, variant: Variant = "full") -> Copy:
    judged = check(source).value
    assert judged is not None
    copy = compose(judged, labels(), traits or Traits(), variant, "0123abcd")
    assert copy.value is not None
    assert copy.diagnostics == ()
    return copy.value


def plain(runs: Runs) -> str:
    """What a line of runs says, with plain spaces."""
    said = ""
    for run in runs:
        if run.kind in ("words", "code", "pointer"):
            said += run.text
        elif run.kind in ("emphasis", "strong", "link", "reference"):
            said += plain(run.runs)
    return said.replace("\u00a0", " ")


def data(
    actors: int, issues: int, coded: dict[tuple[int, int], dict[str, Any]], complete: str = "yes"
) -> dict[str, Any]:
    """A matrix of which these cells are written, by actor and issue."""
    positions: dict[str, Any] = {}
    for (actor, issue), cell in coded.items():
        written = {"basis": "reported", "evidence": "Fares rise by a tenth"} | cell
        positions.setdefault(f"actor-{actor}", {})[f"issue-{issue}"] = written
    return {
        "issues": {
            f"issue-{i}": {"label": f"Issue {i}", "question": f"Question {i}?", "means": "for"} for i in range(issues)
        },
        "actors": {f"actor-{i}": {"name": f"Actor {i}"} for i in range(actors)},
        "positions": positions,
        "coding": {"complete": complete},
    }


def full(actors: int, issues: int, stance: str = "supports") -> dict[tuple[int, int], dict[str, Any]]:
    """Every cell, with one stance."""
    return {(actor, issue): {"stance": stance} for actor in range(actors) for issue in range(issues)}


def matrices(copy: Copy) -> list[Matrix]:
    """The matrix, and its annex if it has one."""
    return [part for part in copy.parts if isinstance(part, Matrix)]


@pytest.fixture
def copy_of() -> Compose:
    return lambda **fields: composed(brief(**fields))
