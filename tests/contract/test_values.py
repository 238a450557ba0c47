"""Sides, colours without a name and small type are found where they are written."""

from pathlib import Path

import pytest

from briefgen.contract import sides, values
from tests.contract.mine import found, marked, places


@pytest.mark.parametrize(
    ("css", "hint"),
    [
        (".box { ⟦margin-left⟧: 3pt }", "write `margin-inline-start: 3pt`"),
        (".box { ⟦border-right-width⟧: 3pt }", "write `border-inline-end-width: 3pt`"),
        (".box { ⟦left⟧: 0 }", "write `inset-inline-start: 0`"),
        (".box { ⟦text-align⟧: right }", "write `text-align: end`"),
        (".box { ⟦float⟧: left }", "write `float: inline-start`"),
        (".box { ⟦padding⟧: 1pt 2pt 3pt 4pt }", "write `padding-block: 1pt 3pt; padding-inline: 4pt 2pt`"),
        (".box { ⟦border-width⟧: 0 1pt 0 0 }", "write `border-block-width: 0 0; border-inline-width: 0 1pt`"),
        (".box { ⟦border-top-left-radius⟧: 2pt }", "write `border-start-start-radius: 2pt`"),
    ],
)
def test_a_side_is_found(css: str, hint: str, here: Path) -> None:
    files = {"css/a.css": css}
    (one,) = found(sides.check, here, files)
    assert (one.code, one.hint) == ("css-physical", hint)
    assert places([one]) == marked(files)


def test_pages_have_sides_and_four_equal_sides_are_none(here: Path) -> None:
    css = """\
@page { margin: 1mm 2mm 3mm 4mm; @left-middle { padding-left: 3pt; text-align: right } }
.box { padding: 1pt 2pt 3pt 2pt; margin-block: 3pt; text-align: center; border-radius: 1pt 2pt 3pt 4pt }
"""
    assert found(sides.check, here, {"css/a.css": css}) == []


@pytest.mark.parametrize(
    "css",
    [
        ".box { color: ⟦#123456⟧ }",
        ".box { border-block-end: 1pt solid ⟦tan⟧ }",
        ".box { background: linear-gradient(var(--tint), ⟦rgb(1 2 3)⟧) }",
        "@page { @top-left { color: ⟦oklch(50% 0.1 20)⟧ } }",
    ],
)
def test_a_colour_without_a_name_is_found(css: str, here: Path) -> None:
    files = {"css/a.css": css}
    (one,) = found(values.check, here, files)
    assert one.code == "colour-fixed"
    assert places([one]) == marked(files)


@pytest.mark.parametrize(
    "css",
    [
        ".box { ⟦font⟧: 600 6pt/8pt var(--sans-font) }",
        ".box { ⟦font-size⟧: 9px }",
        "@page { @top-left { ⟦font-size⟧: 2mm } }",
        ".box { vertical-align: 3pt; ⟦font-size⟧: 4pt }",
    ],
)
def test_small_type_is_found(css: str, here: Path) -> None:
    files = {"css/a.css": css}
    (one,) = found(values.check, here, files)
    assert one.code == "type-small"
    assert places([one]) == marked(files)


def test_small_type_by_way_of_a_token_is_found(here: Path) -> None:
    files = {
        "theme.toml": 'extends = "meridian"\n[tokens]\nmine = "6pt"\n',
        "css/a.css": ".box { ⟦font⟧: 600 var(--mine)/8pt var(--sans-font) }",
    }
    assert places(found(values.check, here, files)) == marked(files)


def test_what_is_named_large_or_raised_is_left_alone(here: Path) -> None:
    css = """\
.box { color: var(--ink); background: transparent; border-color: currentcolor; font-size: 7.5pt }
.box a { color: var(--mine, #123456); font-size: .8em } .box sup { font-size: 6pt } .box b { font-size: 0 }
.box .call { vertical-align: super; font: 6pt/1 var(--sans-font) } .box::before { content: "red #123456" }
"""
    assert found(values.check, here, {"css/a.css": css}) == []


def test_a_theme_is_held_to_its_own_limit_and_the_one_below_to_that_one_s(here: Path) -> None:
    files = {
        "theme.toml": 'extends = "meridian"\n[limits]\ntype = 18\n',
        "css/a.css": ".box { ⟦font-size⟧: 12pt } .glance { font-size: 18pt }",
    }
    assert places(found(values.check, here, files)) == marked(files)
