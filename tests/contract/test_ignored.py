"""What the press takes no notice of is found, with what was meant."""

from pathlib import Path

import pytest

from briefgen.contract import ignored
from tests.contract.mine import found, marked, places, subject


@pytest.mark.parametrize(
    ("css", "code", "said"),
    [
        (".box { ⟦colour⟧: var(--accent) }", "css-invalid", "did you mean `color`?"),
        (".box { margin: 0; ⟦text-align⟧: centre }", "css-invalid", "did you mean `text-align: center`?"),
        (".box { ⟦text-align⟧: middle }", "css-invalid", "did you mean `text-align: center`?"),
        (".box { ⟦padding-block⟧: 10p }", "css-invalid", "did you mean `padding-block: 10pt`?"),
        (".box { ⟦padding-block⟧: 4 }", "css-invalid", "did you mean `padding-block: 4pt`?"),
        (".box { ⟦border-block-start⟧: 1pt dotet var(--rule) }", "css-invalid", "dotted"),
        (".box { color: ⟦var(--acent)⟧ }", "css-variable-undefined", "did you mean `accent`?"),
        ("@page { @top-left { color: ⟦var(--acent)⟧ } }", "css-variable-undefined", "did you mean `accent`?"),
        ('h2 { font-family: "⟦Nowhere⟧" }', "font-unknown", "Sans"),
        ("h2 { margin: 0 }\n⟦.box:hoover⟧ { color: var(--ink) }", "css-invalid", ""),
        ("h2 { margin: 0 }\n.box ⟦{⟧ color: var(--ink)\n.box p { color: var(--ink) }", "css-invalid", "close it"),
        (".box { margin: 0 }\n⟦/*⟧ a note\n.glance { margin: 0 }", "css-invalid", "close it"),
        (".box { color: var⟦(⟧--ink; margin: 0 }\n.glance { margin: 0 }", "css-invalid", "close it with `)`"),
        (".box { ⟦inline-size⟧: calc( + 2mm) }", "css-invalid", "something in it is missing"),
        (".box { inline-size: calc(⟦var(--guter)⟧ + 2mm) }", "css-variable-undefined", "did you mean `gutter`?"),
        (".box ⟦[⟧class { margin: 0 }", "css-invalid", "close it with `]`"),
        (".box { margin: 0 } ⟦}⟧\n.glance { margin: 0 }", "css-invalid", "take it out"),
        (".box::before { content: ⟦'⟧abc }\n.glance { margin: 0 }", "css-invalid", "close it with `'`"),
    ],
)
def test_it_is_found(css: str, code: str, said: str, here: Path) -> None:
    files = {"css/a.css": css}
    (one,) = found(ignored.check, here, files)
    assert one.code == code
    assert places([one]) == marked(files)
    assert said in one.hint


def test_what_stands_behind_a_token_that_is_not_there_keeps_its_place(here: Path) -> None:
    files = {"css/a.css": ".box { color: ⟦var(--acent)⟧; ⟦dispaly⟧: block }"}
    assert places(found(ignored.check, here, files)) == marked(files)


def test_a_token_that_has_what_a_property_cannot_is_found_where_it_is_used(here: Path) -> None:
    files = {
        "theme.toml": 'extends = "meridian"\n[tokens]\nmine = "lefft"\n',
        "css/a.css": ".box { ⟦text-align⟧: var(--mine) }",
    }
    assert places(found(ignored.check, here, files)) == marked(files)


def test_a_family_of_a_token_that_no_face_has_is_told_as_the_theme_is_loaded(here: Path) -> None:
    files = {"theme.toml": 'extends = "meridian"\n[fonts]\n⟦sans⟧ = \'"Sanns", "Text"\'\n'}
    (one,) = subject(here, files).loading
    assert (one.code, one.hint) == ("font-unknown", "did you mean `Sans`?")
    assert places([one]) == marked(files)
    assert found(ignored.check, here, files) == []


def test_what_the_press_takes_is_left_alone(here: Path) -> None:
    css = ".box > p:nth-child(2n+1 of .label), h2::before { content: counter(a) '{'; text-align: start }"
    assert found(ignored.check, here, {"css/a.css": css}) == []
