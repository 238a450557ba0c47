"""For a brief that checks clean: without any one of its passages it doesn't."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.build.pipeline import Reading, read
from briefgen.check import check
from briefgen.check.confirmed import lock
from briefgen.ground.files import Files
from briefgen.model.brief import Brief
from briefgen.read.locate import source_range

SAMPLE = Path(__file__).parent.parent / "sources" / "european-peacekeeping"
PAPER = SAMPLE / "paper.md"


@pytest.fixture(scope="module")
def sample() -> Reading:
    return read(SAMPLE, Files())


def test_the_sample_checks_clean(sample: Reading) -> None:
    assert [one for one in sample.judged.diagnostics if one.severity != "hint"] == []


def test_the_sample_fails_without_any_one_of_its_passages(sample: Reading) -> None:
    judged, tree = sample.judged.value, sample.tree
    assert judged
    assert tree
    places = {finding.place for finding in judged.findings.values() if finding.place}
    ranges = {found for place in places if (found := source_range(place, tree))}
    assert len(ranges) > 80
    text = PAPER.read_text(encoding="utf-8")
    still_good = []
    for found in ranges:
        without = text[: found.start] + text[found.end :]
        if not read(SAMPLE, Files(overlay={PAPER: without.encode()})).judged.failed:
            still_good.append(text[found.start : found.end])
    assert still_good == []


WORDS = st.lists(
    st.sampled_from(["Paris", "leads", "and", "waits", "no", "peace", "5", "10,000", "force."]), min_size=3
)


def brief_of(words: list[str], passage: str, **keys: object) -> Brief:
    text = " ".join(words)
    content = [{"kind": "words", "text": text}] if text else []
    section = {"id": "s", "heading": "S", "blocks": [{"kind": "paragraph", "content": content}]}
    claim = {"text": "So it is.", "evidence": passage}
    whole = {"id": "a", "title": "A", "status": "final", "standfirst": claim, "at_a_glance": [claim]}
    return Brief.model_validate({**whole, "sections": {"s": section}, **keys})


@settings(max_examples=200)
@given(WORDS, st.data())
def test_any_brief_fails_without_any_one_of_its_passages(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 2))
    end = data.draw(st.integers(start + 1, len(words)))
    passage = " ".join(words[start:end])
    first = check(brief_of(words, passage))
    if first.failed or first.value is None:
        return  # the passage stands twice
    locked = lock(first.value, first.value.findings, "2025-03-01")
    assert not [
        one
        for one in check(brief_of(words, passage, lock=locked)).diagnostics
        if re.match("evidence-(?!weak)", one.code)
    ]
    assert check(brief_of(words[:start] + words[end:], passage, lock=locked)).failed
