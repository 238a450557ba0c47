"""A single line before or after a page's end is found; nothing else is."""

from collections.abc import Callable

import pytest

from briefgen.press.preflight.paragraphs import check
from briefgen.press.preflight.view import View
from tests.press.preflight.conftest import told

Viewed = Callable[..., View]
CSS = """@page { size: 120mm 101mm; margin: 20mm }
html { font: 10pt/10mm "Text"; orphans: 1; widows: 1 } body, p, li, ul, dl, dd, blockquote, h2 { margin: 0 }
h2 { font-size: 10pt }"""
ROOM = 6
"""Lines on a page of CSS."""


def lines(first: str, count: int) -> str:
    return "<br>".join(f"{first} {number}" for number in range(1, count + 1))


def found(view: Viewed, before: int, element: str, css: str = "") -> list[tuple[int, str, str]]:
    body = f'<div>{lines("Before", before)}</div>{element}<p data-at="/z">After it</p>'
    return told(tuple(check(view(body, CSS + css))))


@pytest.mark.parametrize("tag", ["p", "dd", "blockquote", "div"])
def test_a_first_line_alone_at_a_page_s_end_is_an_orphan(view: Viewed, tag: str) -> None:
    element = f'<{tag} data-at="/a">{lines("Line", 3)}</{tag}>'
    assert found(view, ROOM - 1, element) == [(1, "line-orphan", "/a")]


@pytest.mark.parametrize("tag", ["p", "dd", "blockquote", "div"])
def test_a_last_line_alone_on_a_new_page_is_a_widow(view: Viewed, tag: str) -> None:
    element = f'<{tag} data-at="/a">{lines("Line", 3)}</{tag}>'
    assert found(view, ROOM - 2, element) == [(2, "line-widow", "/a")]


def test_two_lines_on_each_side_are_silent(view: Viewed) -> None:
    assert found(view, ROOM - 2, f'<p data-at="/a">{lines("Line", 4)}</p>') == []


def test_a_paragraph_of_one_line_is_silent(view: Viewed) -> None:
    for before in (ROOM - 1, ROOM):
        assert found(view, before, '<p data-at="/a">One line</p>') == []


def test_a_paragraph_over_three_pages_is_told_at_both_ends(view: Viewed) -> None:
    element = f'<p data-at="/a">{lines("Line", ROOM + 2)}</p>'
    assert found(view, ROOM - 1, element) == [(1, "line-orphan", "/a"), (3, "line-widow", "/a")]


def test_items_of_a_list_are_looked_at_and_lists_in_them_apart(view: Viewed) -> None:
    inner = f'<ul><li data-at="/b">{lines("Inner", 2)}</li></ul>'
    element = f'<ul><li data-at="/a">{lines("Outer", 3)}{inner}</li></ul>'
    assert found(view, ROOM - 1, element) == [(1, "line-orphan", "/a")]
    assert found(view, 0, element.replace('<ul><li data-at="/b"', '<ul style="break-before: page"><li')) == []
    assert found(view, ROOM - 4, element) == [(1, "line-orphan", "/b"), (2, "line-widow", "/b")]


def test_a_column_s_end_cuts_too(view: Viewed) -> None:
    element = f'<section><p data-at="/a">{lines("Line", 4)}</p></section>'
    body = f'<div class="two"><p>{lines("Before", 2)}</p>{element}</div>'
    at_end = told(tuple(check(view(body, CSS + ".two { columns: 2; column-fill: auto; height: 30mm }"))))
    assert at_end == [(1, "line-orphan", "/a")]


def test_the_line_is_named_and_quoted(view: Viewed) -> None:
    body = f'<div>{lines("Before", ROOM - 2)}</div><p data-at="/a">{lines("Line", 3)}</p>'
    widow = next(check(view(body, CSS)))
    assert widow.message == "the last line of a paragraph stands alone at the top of a page: `Line 3`"
    assert (widow.severity, widow.place.words if widow.place else "") == ("warning", "Line 3")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "element",
    [
        f'<h2 data-at="/a">{lines("Heading", 2)}</h2>',
        f'<table><tr><td data-at="/a"><p>{lines("Cell", 2)}</p></td></tr></table>',
        f'<p>Called<span class="foot" data-at="/a">{lines("Note", 5)}</span></p>',
        f'<div class="head" data-at="/a"><p>{lines("Head", 1)}</p></div>',
        '<div style="position: fixed; top: 0; left: 0"><p data-at="/a">On each page</p></div><p>Before</p>',
        f'<pre data-at="/a">{lines("Code", 2)}</pre>',
    ],
    ids=["heading", "cell", "note", "running head", "fixed", "code"],
)
def test_what_is_no_running_text_is_silent(view: Viewed, element: str) -> None:
    assert found(view, ROOM - 1, element) == []


def test_a_single_line_between_two_cuts_is_neither(view: Viewed) -> None:
    element = f'<p data-at="/a">{lines("Line", 2 + 1 + 2)}</p>'
    assert found(view, ROOM - 2, element, "@page :nth(2) { margin-bottom: 70mm }") == []


def test_a_line_with_nothing_to_see_is_none(view: Viewed) -> None:
    element = f'<p data-at="/a">{lines("Line", 3)}<br><a id="here"></a></p>'
    assert found(view, ROOM - 2, element) == [(2, "line-widow", "/a")]


def test_marks_and_pictures_beside_lines_do_not_count(view: Viewed) -> None:
    css = "li { list-style: disc outside } i { float: left; width: 20pt }"
    element = f'<ul><li data-at="/a">{lines("Line", 3)}</li></ul>'
    assert found(view, ROOM - 1, element, css) == [(1, "line-orphan", "/a")]
    floated = f'<p data-at="/a"><i>f</i>{lines("Line", 4)}</p>'
    assert found(view, ROOM - 2, floated, css) == []
