"""The sample in the other house styles, whole: its words page by page, and small pictures of every page."""

from __future__ import annotations

import re

import pytest

from briefgen.press.pdf import write
from tests import pictures
from tests.conftest import GOLDEN, Golden
from tests.styles.conftest import THEMES, Variant, setting

OTHERS = [name for name in THEMES if name != "meridian"]


@pytest.mark.parametrize("theme", OTHERS)
def test_text_of_the_pages(theme: str, golden: Golden) -> None:
    text = pictures.words(write(setting(theme).pages).unwrap().content)
    golden(f"styles/{theme}.txt", re.sub(r"Build [0-9a-f]{8}", "Build", text) + "\n")


@pytest.mark.parametrize("variant", ["full", "short"])
@pytest.mark.parametrize("theme", OTHERS)
def test_pictures_of_all_pages(theme: str, variant: Variant, golden: Golden, request: pytest.FixtureRequest) -> None:
    content = write(setting(theme, variant).pages).unwrap().content
    folder = GOLDEN / "styles" / f"{theme}-{variant}"
    pictures.compare(folder, content, remake=request.config.getoption("--remake-goldens"))
