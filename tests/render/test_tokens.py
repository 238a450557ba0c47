"""Tokens in sheets: put in as text, missed at their place, and columns lead back to the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.ground.diagnostics import Outcome, Span
from briefgen.render.html import Sheet
from briefgen.render.tokens import put_in
from briefgen.theme.tokens import ThemeSheet

TOKENS = {"ink": "#123456", "line": "var(--width) solid var(--ink)", "width": ".5pt", "a": "var(--b)", "b": "var(--a)"}


def put(css: str) -> Outcome[Sheet]:
    return put_in(ThemeSheet("mine/css/a.css", css), TOKENS)


def text(css: str) -> str:
    outcome = put(css)
    assert outcome.diagnostics == ()
    assert outcome.value
    return outcome.value.text


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("a { color: var(--ink) }", "a { color: #123456 }"),
        ("a { color: var( --ink ) }", "a { color: #123456 }"),
        ("@page { @top-left { border: var(--line) } }", "@page { @top-left { border: .5pt solid #123456 } }"),
        ("a { color: var(--none, red) }", "a { color: red }"),
        ("a { color: var(--none, var(--ink)) }", "a { color: #123456 }"),
        ("a { width: calc(var(--width) * 2) }", "a { width: calc(.5pt * 2) }"),
        ("/* var(--none) */ a { content: 'var(--none)' }", "/* var(--none) */ a { content: 'var(--none)' }"),
        ("a { color: VAR(--ink) }", "a { color: #123456 }"),
        ("a { --ink: 1 }", "a { --ink: 1 }"),
    ],
)
def test_a_use_is_replaced_by_the_token_s_text(css: str, expected: str) -> None:
    assert text(css) == expected


@pytest.mark.parametrize(
    ("css", "line", "column", "says"),
    [
        ("a {\n  color: var(--inc);\n}", 2, 10, "`inc`"),
        ("a { border: var(--line) var(--nothing) }", 1, 25, "`nothing`"),
        ("a { color: var(--none, var(--nowhere)) }", 1, 12, "`nowhere`"),
        ("é { color: var(--inc) }", 1, 12, "`inc`"),
        ("a { color: var(--a) }", 1, 12, "itself"),
    ],
)
def test_a_token_that_is_missing_is_found_at_its_place(css: str, line: int, column: int, says: str) -> None:
    (found,) = put(css).diagnostics
    assert found.code == "css-variable-undefined"
    assert isinstance(found.place, Span)
    assert (found.place.file, found.place.line, found.place.column) == ("mine/css/a.css", line, column)
    assert found.place.excerpt == css.splitlines()[line - 1]
    assert says in found.message


def test_a_slip_in_a_name_gets_the_name_that_was_meant() -> None:
    (found,) = put("a { color: var(--inc) }").diagnostics
    assert "`ink`" in found.hint


def test_every_missing_token_is_reported_at_once() -> None:
    assert len(put("a { color: var(--x1); fill: var(--x2) }\nb { color: var(--x3) }").diagnostics) == 3


def test_a_token_that_doubles_itself_ends() -> None:
    bomb = {f"t{i}": f"var(--t{i + 1}) var(--t{i + 1})" for i in range(60)} | {"t60": "x"}
    outcome = put_in(ThemeSheet("a.css", "a { font: var(--t0) }"), bomb)
    assert [found.code for found in outcome.diagnostics] == ["css-variable-undefined"]


PIECES = st.sampled_from(
    ["a { color: ", "var(--ink)", "var(--line)", "var(\n--ink\n)", "var(--none, var(--width))", "; }", "\n", "é "]
)


@given(st.lists(PIECES, max_size=12))
def test_a_mark_behind_uses_leads_back_to_its_column(pieces: list[str]) -> None:
    css = "".join(pieces) + "§"
    outcome = put(css)
    assert outcome.value
    new = outcome.value.text
    assert new.count("\n") == css.count("\n")
    line = new[: new.index("§")].count("\n") + 1
    column = new.index("§") - new.rfind("\n", 0, new.index("§"))
    delta = sum(d for at_line, at_column, d in outcome.value.shifts if at_line == line and at_column < column)
    assert column - delta == css.index("§") - css.rfind("\n", 0, css.index("§"))
