"""The sample in every house style, variant and paper: what preflight says, and what is measured on the pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest

from briefgen.press.engine.boxes import PageBox
from tests.styles.conftest import THEMES, Paper, Variant, setting

PT = 72 / 96
MM = 25.4 / 96
BODY = {
    "clear": (18, 25, 170),
    "ledger": (9.25, 12.5, 82),
    "marginalia": (12, 15.5, 108),
    "meridian": (10, 13.25, 116),
    "plain": (11, 16, 120),
}
"""Of running text: size and leading in points, width of the column in mm (meridian's leading: docs/decisions)."""
SHORT = {"clear": 4, "ledger": 2, "marginalia": 2, "meridian": 2, "plain": 2}


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("variant", ["full", "short"])
@pytest.mark.parametrize("theme", THEMES)
def test_preflight_finds_nothing(theme: str, variant: Variant, paper: Paper) -> None:
    found = setting(theme, variant, paper).found
    assert [f"{one.code}: {one.message}" for one in found if one.severity != "hint"] == []


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("theme", THEMES)
def test_the_short_variant_has_the_pages_that_its_style_has_for_it(theme: str, paper: Paper) -> None:
    assert setting(theme, "short", paper).pages.count == SHORT[theme]


@pytest.mark.parametrize("theme", THEMES)
def test_running_text_is_set_as_its_style_says(theme: str) -> None:
    size, leading, column = BODY[theme]
    sizes: Counter[float] = Counter()
    gaps: Counter[float] = Counter()
    widest = 0.0
    for paragraph in _running(theme):
        for text in (box for box in paragraph.walk() if box.kind == "text"):
            sizes[round(text.size * PT, 2)] += len(text.text)
        lines = [box for box in paragraph.walk() if box.kind == "line"]
        gaps.update(round((below.rect.top - line.rect.top) * PT, 1) for line, below in pairwise(lines))
        widest = max([widest, *(line.rect.width * MM for line in lines)])
    assert sizes.most_common(1)[0][0] == size
    assert gaps.most_common(1)[0][0] == pytest.approx(leading, abs=0.06)
    assert column * 0.9 < widest <= column + 0.5


@pytest.mark.parametrize("theme", THEMES)
def test_type_is_never_smaller_than_can_be_read(theme: str) -> None:
    assert setting(theme).theme.limits.type >= (18 if theme == "clear" else 7.5)


def _running(theme: str) -> Iterator[PageBox]:
    """The numbered paragraphs, page after page."""
    for page in setting(theme).pages.laid.pages:
        yield from (box for box in page.boxes if box.tag == "p" and box.kind == "block" and "counted" in box.classes)
