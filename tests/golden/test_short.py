"""The short variant of the sample: its HTML whole, and that it keeps to two pages, on either paper."""

import dataclasses
import re
from typing import Literal

import pytest

from briefgen.build import pipeline
from briefgen.ground.files import Files
from briefgen.ground.resources import sources, styles
from briefgen.model.adjust import AS_DESIGNED, STEPS
from briefgen.model.judgement import Judged
from briefgen.press.layout import lay_out
from briefgen.theme.tokens import Theme
from tests.conftest import Golden


@pytest.fixture(scope="module")
def sample() -> tuple[Judged, Theme]:
    files = Files()
    reading = pipeline.read(sources() / "european-peacekeeping", files)
    return reading.judged.unwrap(), pipeline.theme("meridian", [styles()], files, reading).unwrap()


def test_html(sample: tuple[Judged, Theme], golden: Golden) -> None:
    golden("short.html", re.sub(r"Build [0-9a-f]{8}", "Build", pipeline.html(*sample, "short").unwrap().text))


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_set_at_its_tightest_it_has_the_pages_of_the_theme(
    sample: tuple[Judged, Theme], size: Literal["A4", "Letter"]
) -> None:
    judged, theme = sample
    judged = dataclasses.replace(judged, brief=judged.brief.model_copy(update={"page_size": size}))
    html = pipeline.html(judged, theme, "short", AS_DESIGNED.at(STEPS - 1)).unwrap()
    assert lay_out(html).unwrap().count == theme.traits.short_pages
