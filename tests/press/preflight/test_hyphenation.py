"""A stack of hyphens is found as long as it is, over pages and columns; dashes and other paragraphs don't count."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.ground.diagnostics import Diagnostic, OnPage
from briefgen.press.preflight.hyphenation import check
from briefgen.press.preflight.view import View
from briefgen.theme.limits import Limits
from tests.press.preflight.conftest import Look, told

Viewed = Callable[..., View]
HARD = "Extraordinarily interdependent institutions characteristically misrepresent internationalisation. "


def lines(ends: str) -> str:
    """A line for each character, ending in it."""
    return "<br>".join(f"line {number} some{end}" for number, end in enumerate(ends))


def found(view: Viewed, body: str, css: str = "", limits: Limits | None = None) -> list[Diagnostic]:
    return [*check(view(body, css, limits))]


def test_a_stack_of_automatic_hyphens_is_found_where_it_begins(look: Look) -> None:
    css = 'p { width: 30mm; hyphens: auto; hyphenate-character: "-" }'
    stacks = [one for one in look(f'<p data-at="/a">{HARD}</p>', css) if one.code == "hyphens-stacked"]
    assert told(tuple(stacks)) == [(1, "hyphens-stacked", "/a")]
    ends = "`characteristic-` `misrepres-` `internation-`"
    assert stacks[0].message == f"3 lines in a row end in a hyphen, more than 2: {ends}"
    assert isinstance(stacks[0].place, OnPage)
    assert stacks[0].place.words == "characteristic-"


def test_the_hyphen_of_the_theme_is_known(view: Viewed) -> None:
    for hyphen in ('"‐"', '"="', "auto"):
        css = f"p {{ width: 30mm; hyphens: auto; hyphenate-character: {hyphen} }}"
        assert len(found(view, f"<p>{HARD}</p>", css)) == 1


def test_written_hyphens_count(view: Viewed) -> None:
    assert [one.message[:1] for one in found(view, f"<p>{lines('a-‐-b')}</p>")] == ["3"]
    (stack,) = found(view, "<p>non-self-govern\u00ading</p>", "p { width: 10mm }")
    assert stack.message.endswith("`non-` `self-` `govern‐`")


def test_the_box_holds_the_whole_stack(view: Viewed) -> None:
    (stack,) = found(view, f"<p>{lines('a---b')}</p>", "p { margin: 0 } html { font: 10pt/20px 'Text' }")
    assert isinstance(stack.place, OnPage)
    assert stack.place.box is not None
    assert stack.place.box[3] == pytest.approx(60)


@pytest.mark.parametrize(
    "css",
    [
        "@page { size: 99mm 61mm } html { orphans: 1; widows: 1 }",
        "div { columns: 2; height: 20mm; column-fill: auto }",
    ],
    ids=["page", "column"],
)
def test_a_stack_goes_on_behind_a_cut(view: Viewed, css: str) -> None:
    css += " p { margin: 0; line-height: 7mm }"
    (stack,) = found(view, f"<div><p>{lines('a---b')}</p></div>", css)
    assert stack.message.startswith("3 lines")


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{lines('--a--')}</p>",
        f"<p>{lines('a--')}</p><p>{lines('--a')}</p>",
        f"<ul><li>{lines('a--')}<ul><li>{lines('a')}</li></ul>{lines('--')}</li></ul>",
        f"<p>{lines('———')}</p><p>{lines('–––')}</p>",
        "<p>a -<br>b -<br>c -<br>d</p><p>1914-<br>1918-<br>1939-<br>1945</p>",
        f'<div class="head">{lines("---")}</div><p>x</p>',
    ],
    ids=["broken", "two paragraphs", "a list between", "dashes", "bullets and years", "running head"],
)
def test_what_is_no_stack_is_silent(view: Viewed, body: str) -> None:
    assert found(view, body) == []


def test_heads_of_tables_that_each_page_repeats_do_not_add_up(view: Viewed) -> None:
    rows = "<tr><td>x</td></tr>" * 30
    table = f"<table><thead><tr><th>{lines('--')}</th></tr></thead>{rows}</table>"
    assert found(view, table, "@page { size: 100mm 80mm }") == []


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ends=st.text("a-", min_size=1, max_size=9), most=st.integers(0, 4))
def test_every_stack_is_told_with_its_height(view: Viewed, ends: str, most: int) -> None:
    heights = [len(stack) for stack in ends.split("a") if len(stack) > most]
    stacks = found(view, f"<p>{lines(ends)}</p>", "", Limits(hyphens=most))
    assert [int(one.message.split()[0]) for one in stacks] == heights
