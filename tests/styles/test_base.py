"""A style that says nothing but what it extends: base alone prints any brief, on pages as plain as they come."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.build import pipeline
from briefgen.build.job import Job
from briefgen.contract.laid import laid
from briefgen.ground.files import Files
from briefgen.ground.resources import styles
from briefgen.theme.tokens import Theme
from tests.contract.subjects import SMALL
from tests.styles.conftest import SAMPLE


@pytest.fixture
def bare(tmp_path: Path) -> Theme:
    folder = tmp_path / "bare"
    folder.mkdir()
    (folder / "theme.toml").write_text('extends = "base"\n', encoding="utf-8")
    return pipeline.theme("bare", [tmp_path, styles()], Files(), pipeline.read(SAMPLE, Files())).unwrap()


def test_the_sample_is_printed_without_errors(bare: Theme) -> None:
    judged = pipeline.read(SAMPLE, Files()).judged.unwrap()
    html = pipeline.html(judged, bare, "full").unwrap()
    pages = pipeline.pages(pipeline.wish(judged, bare, html, Job(str(SAMPLE))))
    assert [f"{one.code}: {one.message}" for one in pages.diagnostics if one.severity == "error"] == []
    assert pages.value is not None


def test_a_small_draft_is_printed_without_a_finding_and_says_on_each_page_that_it_is_one(bare: Theme) -> None:
    done = laid(SMALL, bare, SMALL.judged(), SMALL.granted)
    assert [f"{one.code}: {one.message}" for one in done.found if one.severity != "hint"] == []
    assert done.pages is not None
    pages = [[box.text for box in page.boxes if box.kind == "text"] for page in done.pages.laid.pages]
    assert len(pages) > 1
    for number, words in enumerate(pages, 1):
        assert any("DRAFT" in text.upper() for text in words)
        assert str(number) in words
