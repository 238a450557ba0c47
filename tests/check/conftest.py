"""Briefs built in Python, for rules that are tested without files."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from briefgen.build import pipeline
from briefgen.check import all as checks
from briefgen.check.confirmed import lock
from briefgen.check.evidence import judge_evidence
from briefgen.ground.diagnostics import Outcome
from briefgen.ground.files import Files
from briefgen.ground.resources import sources
from briefgen.model.brief import Brief
from briefgen.model.judgement import Judged

Make = Callable[..., Brief]

TINY = {
    "evidence-weak",
    "text-too-short",
    "items-too-few",
    "actor-unused",
    "issue-unused",
    "statement-unused",
    "source-unused",
}
"""What a tiny brief is reported for: it is short, and not all that it has is taken up."""


def check(brief: Brief) -> Outcome[Judged]:
    """Check a tiny brief, its being tiny aside."""
    outcome = checks.check(brief)
    return replace(outcome, diagnostics=tuple(one for one in outcome.diagnostics if one.code not in TINY))


def paragraph(text: str) -> dict[str, Any]:
    return {"kind": "paragraph", "content": [{"kind": "words", "text": text}]}


def section(id_: str, *lead: str, **points: str | list[str]) -> dict[str, Any]:
    bodies = {name.replace("_", "-"): [body] if isinstance(body, str) else body for name, body in points.items()}
    return {
        "id": id_,
        "heading": id_.title(),
        "blocks": [paragraph(text) for text in lead],
        "points": {
            name: {"id": name, "label": name, "blocks": [paragraph(text) for text in body]}
            for name, body in bodies.items()
        },
    }


@pytest.fixture
def make() -> Make:
    """Make a brief of paragraphs (in one section), or of sections; further keys are those of brief and positions.

    All its evidence is confirmed, unless `lock` says otherwise.
    """

    def brief(*paper: str | dict[str, Any], evidence: Any = (), **keys: Any) -> Brief:
        lead = [text for text in paper if isinstance(text, str)]
        opening = [section("lead", *lead)] if lead else []
        sections = [*opening, *(one for one in paper if isinstance(one, dict))]
        whole: dict[str, Any] = {
            "id": "tiny",
            "title": "Tiny",
            "status": "final",
            "standfirst": {"text": "A claim.", "evidence": evidence},
            "at_a_glance": [],
            "sections": {one["id"]: one for one in sections},
        }
        made = Brief.model_validate(whole | keys)
        return made if "lock" in keys else all_confirmed(made)

    return brief


def all_confirmed(brief: Brief) -> Brief:
    """The same brief, with a lock in which every passage that stands is confirmed."""
    findings, _ = judge_evidence(brief)
    return brief.model_copy(update={"lock": lock(Judged(brief, findings), findings, "2025-03-01")})


@pytest.fixture(scope="session")
def sample() -> Brief:
    """The sample brief, in which no rule finds anything."""
    return pipeline.read(sources() / "european-peacekeeping", Files()).judged.unwrap().brief
