"""Tokens and files that nothing uses are found, with what they were meant to be."""

from pathlib import Path

import pytest

from briefgen.contract import unused
from tests.contract.mine import found, marked, places

THEME = 'extends = "meridian"\n'


@pytest.mark.parametrize(
    ("toml", "hint"),
    [
        ('[palette]\n⟦acent⟧ = "#112233"\n', "did you mean `accent`?"),
        ('[tokens]\nspace = 1\n⟦text-sise⟧ = "9pt"\n', "did you mean `text-size`?"),
        ('[tokens.short]\n⟦gapp⟧ = "9pt"\n', "did you mean `short-gap`?"),
        ('[tokens]\n⟦harbour⟧ = "9pt"\n', "take it out, or write `var(--harbour)` where it is meant"),
    ],
)
def test_a_token_is_found(toml: str, hint: str, here: Path) -> None:
    files = {"theme.toml": THEME + toml}
    (one,) = found(unused.check, here, files)
    assert (one.code, one.hint) == ("token-unused", hint)
    assert places([one]) == marked(files)


@pytest.mark.parametrize(
    ("file", "toml", "hint"),
    [
        ("templates/parts/timelin.html", "", "did you mean `parts/timeline.html`?"),
        ("template/parts/timeline.html", "", "did you mean `templates/`?"),
        ("mine.css", "", "a sheet stands in `css/`"),
        ("style/mine.css", "", "a sheet stands in `css/`"),
        ("css/b.css", 'sheets = ["css/a.css"]', 'add `"css/b.css"` to `sheets` in theme.toml'),
        ("theem.toml", "", "did you mean `theme.toml`?"),
        ("label/fr.toml", "", "did you mean `labels/`?"),
    ],
)
def test_a_file_is_found(file: str, toml: str, hint: str, here: Path) -> None:
    files = {"theme.toml": THEME + toml, "css/a.css": "", file: ""}
    (one,) = found(unused.check, here, files)
    assert (one.code, one.hint, places([one])) == ("file-unused", hint, [(file, 1, 1)])


def test_a_font_that_no_face_names_is_found(here: Path) -> None:
    (one,) = found(unused.check, here, {"fonts/mine.ttf": b""})
    assert places([one]) == [("fonts/mine.ttf", 1, 1)]


def test_what_is_used_anywhere_is_left_alone(here: Path) -> None:
    files = {
        "theme.toml": THEME
        + '[palette]\ncon = "#112233"\nmine = "#112233"\n[tokens]\nin-css = "1pt"\nin-token = "1pt"\n'
        'of-css = "calc(2 * var(--in-token))"\nin-template = "1pt"\nby-name = "2pt"\n',
        "css/a.css": ".box { color: var(--mine); margin: var( --in-css ) var(--of-css) }",
        "templates/blocks/divider.html": '<hr height="{{ tokens["by-name"] }}{{ tokens["in-template"] }}">',
        "templates/mine.html": '{% include "macros/mine.html" %}',
        "templates/macros/mine.html": "",
        "templates/brief.html": '{% extends "whole.html" %}{% include "mine.html" %}',
        "README.md": "",
        "logo.svg": "",
        "labels/en.toml": "",
    }
    assert found(unused.check, here, files) == []
