"""The packaged themes keep their rules: short templates without words, logical properties, tokens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from briefgen.ground.resources import styles

TEMPLATES = sorted(styles().rglob("*.html"))
SHEETS = sorted(styles().rglob("*.css"))
STATEMENTS = (
    nodes.Output, nodes.For, nodes.If, nodes.Include, nodes.Block, nodes.Macro, nodes.FromImport, nodes.Extends,
    nodes.Assign,
)  # fmt: skip
SUMS = (nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow)


def name(path: Path) -> str:
    return path.relative_to(styles()).as_posix()


def parsed(path: Path) -> nodes.Template:
    return Environment().parse(path.read_text(encoding="utf-8"))


def bare(path: Path) -> str:
    """A sheet without its comments and strings."""
    return re.sub(r"/\*.*?\*/|\"[^\"]*\"|'[^']*'", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_fits_on_a_screen(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 40


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_has_no_words_of_its_own(path: Path) -> None:
    html = "\0".join(data.data for data in parsed(path).find_all(nodes.TemplateData))
    assert re.findall("[A-Za-z]+", re.sub(r"<[^>]*>|&\w+;", " ", html)) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_only_walks_what_it_is_given(path: Path) -> None:
    tree = parsed(path)
    assert [type(node).__name__ for node in tree.find_all(nodes.Stmt) if not isinstance(node, STATEMENTS)] == []
    assert list(tree.find_all(SUMS)) == []


@pytest.mark.parametrize("path", SHEETS, ids=name)
def test_a_sheet_names_no_side_that_a_script_turns_round(path: Path) -> None:
    text = re.sub(r"@(top|bottom|left|right)[\w-]*", "", bare(path))
    assert re.findall(r"[\w-]*\b(?:left|right)\b[\w-]*", text) == []
    plain = re.sub(r"\([^()]*\)", "", re.sub(r"\([^()]*\)", "", text))  # the spaces in calc(…) part no values
    assert re.findall(r"(?:margin|padding|inset): [^;}]*? [^;}]*? [^;}]*? [^;}]+", plain) == []


@pytest.mark.parametrize("path", SHEETS, ids=name)
def test_colours_and_families_are_tokens(path: Path) -> None:
    text = bare(path)
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b|\brgba?\(|\bhsla?\(", text) == []
    families = re.findall(r"(?<![\w-])font(?:-family)?:([^;}]*)", text)
    assert [value for value in families if "var(--" not in value and value.strip() != "inherit"] == []
