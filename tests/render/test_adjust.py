"""A setting and its mends in the sheets of a document."""

from __future__ import annotations

import dataclasses

import pytest

from briefgen.compose.copy import Copy
from briefgen.model.adjust import AS_DESIGNED, DESIGNED, STEPS, Adjust, Mend
from briefgen.render import render
from briefgen.render.html import Sheet
from briefgen.theme.ranges import Range
from briefgen.theme.tokens import Theme, ThemeSheet

CSS = ThemeSheet("mine/css/a.css", "p { font-size: var(--size); margin: calc(2pt * var(--space)) }")


@pytest.fixture
def mine(theme: Theme) -> Theme:
    fit = {"size": Range(11, 9, "pt"), "space": Range(1.5, 0.5, "")}
    return dataclasses.replace(theme, tokens={"size": "10pt", "space": "1"}, fit=fit, sheets=(CSS,))


def sheets(copy: Copy, theme: Theme, adjust: Adjust) -> tuple[Sheet, ...]:
    return render(copy, theme, {}, adjust).unwrap().sheets


@pytest.mark.parametrize(("step", "size", "space"), [(0, "11", "1.5"), (DESIGNED, "10", "1"), (STEPS - 1, "9", "0.5")])
def test_sheets_have_the_tokens_of_the_setting(tiny: Copy, mine: Theme, step: int, size: str, space: str) -> None:
    (one,) = sheets(tiny, mine, AS_DESIGNED.at(step))
    assert one.text == f"p {{ font-size: {size}pt; margin: calc(2pt * {space}) }}"


def test_without_a_setting_a_document_is_as_designed(tiny: Copy, mine: Theme) -> None:
    assert render(tiny, mine, {}) == render(tiny, mine, {}, AS_DESIGNED)


def test_mends_are_a_sheet_behind_all_others_in_their_order(tiny: Copy, mine: Theme) -> None:
    mends = (Mend('[data-at="/a"] > h3', "break-after: avoid"), Mend("p", "margin: 0"))
    *_, last = sheets(tiny, mine, Adjust(mends=mends))
    assert last.file == "repairs"
    assert last.text.splitlines() == ['[data-at="/a"] > h3 { break-after: avoid }', "p { margin: 0 }"]


@pytest.mark.parametrize("step", [0, STEPS - 1])
def test_a_packaged_theme_can_be_rendered_at_both_ends(whole: Copy, theme: Theme, step: int) -> None:
    designed = render(whole, theme, {}).unwrap()
    outcome = render(whole, theme, {}, AS_DESIGNED.at(step))
    assert outcome.diagnostics == ()
    assert outcome.unwrap().text == designed.text
    assert outcome.unwrap().sheets != designed.sheets
