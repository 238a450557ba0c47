"""A last page with next to nothing on it is found, and a page with a hole; a page that ends well is not."""

from collections.abc import Callable

import pytest

from briefgen.ground.diagnostics import Diagnostic, OnPage
from briefgen.press.preflight.emptiness import check
from briefgen.press.preflight.view import View
from briefgen.theme.limits import Limits
from tests.press.preflight.conftest import Look, told

Viewed = Callable[..., View]
CSS = """@page { size: 120mm 141mm; margin: 20mm }
html { font: 10pt/10mm "Text" } html, body, p, h1 { margin: 0 } h1 { font-size: 10pt }"""
ROOM = 10
"""Lines on a page of CSS."""
PIECE = '<div style="break-inside: avoid; height: 60mm" data-at="/piece">Kept whole</div>'


def lines(count: int, at: str = "/a") -> str:
    return "".join(f'<p data-at="{at}">Line {number}</p>' for number in range(1, count + 1))


def found(view: Viewed, body: str, css: str = "", limits: Limits | None = None) -> list[Diagnostic]:
    return [*check(view(body, CSS + css, limits))]


def codes(view: Viewed, body: str, css: str = "") -> list[tuple[int, str, str]]:
    return told(tuple(found(view, body, css)))


def test_a_last_page_of_one_line_is_nearly_empty(look: Look) -> None:
    body = lines(ROOM) + '<p data-at="/end">The end</p>'
    empty = [one for one in look(body, CSS, Limits()) if one.code.startswith("page-")]
    assert told(tuple(empty)) == [(2, "page-nearly-empty", "/end")]
    assert empty[0].message == "the last page holds no more than 1 line, the last of it `The end`"
    assert "ask for 1 page (" in empty[0].hint
    assert isinstance(empty[0].place, OnPage)
    assert empty[0].place.words == "The end"


def test_a_last_page_with_two_lines_far_apart_is_nearly_empty(view: Viewed) -> None:
    body = lines(ROOM) + '<p data-at="/x">One</p><p data-at="/y" style="margin-top: 60mm">Two</p>'
    assert codes(view, body) == [(2, "page-nearly-empty", "/y")]


@pytest.mark.parametrize(
    "body",
    [
        lines(2),
        lines(ROOM + 3),
        lines(ROOM) + '<svg width="90" height="90" role="img"><title>t</title><path d="M0 0h90v90z"/></svg>',
        lines(ROOM) + '<p>x<span class="foot">A note<br>of some<br>length</span></p>',
        lines(ROOM) + '<div style="height: 40mm; background: #eee"></div>',
    ],
    ids=["one page alone", "three lines", "a picture", "notes", "a chart of boxes"],
)
def test_a_last_page_with_something_on_it_is_silent(view: Viewed, body: str) -> None:
    assert codes(view, body, ".foot { line-height: 8mm }") == []


def test_a_hole_before_a_forced_break_is_found_below_the_last_line(look: Look) -> None:
    body = lines(5) + '<p data-at="/last">The last one</p><h1 style="break-before: page">A new part</h1>' + lines(5)
    holes = [one for one in look(body, CSS, Limits()) if one.code == "page-hole"]
    assert told(tuple(holes)) == [(1, "page-hole", "/last")]
    assert holes[0].message == "46% of the page is white below `The last one`: `A new part` begins a new page"
    assert isinstance(holes[0].place, OnPage)
    assert holes[0].place.words == "The last one"
    left, top, width, height = holes[0].place.box or (0, 0, 0, 0)
    millimetres = [round(length / 96 * 25.4) for length in (left, top, left + width, top + height)]
    assert millimetres == [20, 75, 100, 121]


def test_a_hole_before_another_kind_of_page_is_found(view: Viewed) -> None:
    css = "@page wide { size: 160mm 120mm } .wide { page: wide }"
    (hole,) = found(view, lines(ROOM) + lines(4) + f'<div class="wide">{lines(7)}</div>' + lines(9), css)
    assert told((hole,)) == [(2, "page-hole", "/a")]
    assert hole.message.endswith("`Line 1` begins a new page")


def test_a_hole_before_what_is_kept_whole_says_so(view: Viewed) -> None:
    (hole,) = found(view, lines(5) + PIECE + lines(4))
    assert hole.message.endswith("`Kept whole` doesn't fit there")
    assert hole.hint.startswith("it is kept in one piece")


def test_a_hole_in_the_middle_is_found(view: Viewed) -> None:
    body = '<p data-at="/top">On top</p>' + '<p style="margin-top: 50mm" data-at="/b">Below</p>' + lines(6)
    (hole,) = found(view, body + lines(6))
    assert told((hole,)) == [(1, "page-hole", "/top")]
    assert hole.message == "55% of the page is white between `On top` and `Below`"


def test_a_page_with_nothing_on_it_is_found(view: Viewed) -> None:
    breaks = '<div style="break-before: page; height: 1px"></div><h1 style="break-before: page" data-at="/h">New</h1>'
    (hole,) = found(view, lines(ROOM - 1) + breaks + lines(8))
    assert (told((hole,)), hole.message) == ([(2, "page-hole", "/h")], "the page is empty")


def test_notes_at_the_foot_do_not_close_a_hole_but_make_it_smaller(view: Viewed) -> None:
    after = f'<h1 style="break-before: page">New</h1>{lines(8)}'
    note = '<p data-at="/n">Called<span class="foot">{}</span></p>'
    (hole,) = found(view, lines(3) + note.format("Short") + after)
    assert told((hole,)) == [(1, "page-hole", "/n")]
    assert hole.message.endswith("`New` begins a new page")
    css = ".foot { line-height: 8mm }"
    assert codes(view, lines(4) + note.format("<br>".join(["long"] * 3)) + after, css) == []


@pytest.mark.parametrize(
    "body",
    [
        lines(8) + f'<h1 style="break-before: page">New</h1>{lines(8)}',
        f'<i style="float: right">{lines(9)}</i><p>Beside it</p><h1 style="break-before: page">New</h1>{lines(8)}',
        f'<div style="columns: 2; column-fill: auto; height: 90mm">{lines(12)}</div>'
        f'<h1 style="break-before: page">New</h1>{lines(8)}',
        f'{lines(4)}<svg width="90" height="180" role="img"><title>t</title><path d="M0 0h90v180z"/></svg>'
        f'<h1 style="break-before: page">New</h1>{lines(8)}',
        f'{lines(4)}<div style="height: 50mm; background: #eee"></div><h1 style="break-before: page">N</h1>{lines(8)}',
        f'{lines(8)}<h1 style="break-before: right">New</h1>{lines(8)}<h1 style="break-before: right">N</h1>{lines(8)}',
    ],
    ids=["a third", "a float", "columns", "a picture", "a chart of boxes", "left blank for the right-hand page"],
)
def test_what_is_no_hole_is_silent(view: Viewed, body: str) -> None:
    assert codes(view, body) == []


def test_what_stands_on_every_page_fills_none(view: Viewed) -> None:
    body = lines(5) + f'<h1 style="break-before: page">New</h1>{lines(8)}'
    css = "i { position: fixed; top: 75mm; height: 9mm } @page { @left-bottom { content: 'x' } }"
    for every in ("<i>On every page</i>", '<i style="width: 3mm; background: red"></i>'):
        (hole,) = found(view, every + body, css)
        assert hole.message.endswith("`New` begins a new page")


def test_the_ground_of_a_page_fills_none(view: Viewed) -> None:
    ground = '<div style="position: absolute; top: 0; height: 100mm; width: 3mm; background: red"></div>'
    body = f'{ground}{lines(5)}<h1 style="break-before: page">New</h1>{lines(8)}'
    assert [code for _, code, _ in codes(view, body)] == ["page-hole"]


def test_a_page_for_one_table_may_stay_half_empty(view: Viewed) -> None:
    css = "@page wide { size: 160mm 120mm } .wide { page: wide } body > p { page: upright }"
    for count, holes in ((5, []), (2, [(2, "page-hole", "/w")])):
        body = lines(9) + f'<div class="wide">{lines(count, "/w")}</div>' + lines(18)
        assert codes(view, body, css) == holes


def test_the_theme_says_how_much_may_be_white(view: Viewed) -> None:
    body = lines(6) + f'<h1 style="break-before: page">New</h1>{lines(2)}'
    assert [one.code for one in found(view, body, "", Limits(hole=0.5, last=0.1))] == []
    assert [one.code for one in found(view, body, "", Limits(hole=0.1, last=0.5))] == ["page-hole", "page-nearly-empty"]


def test_white_before_what_its_template_never_divides_is_no_hole(view: Viewed) -> None:
    body = lines(5) + PIECE + lines(4, "/b")
    assert codes(view, body) == [(1, "page-hole", "/a")]
    assert codes(view, body.replace('data-at="/piece"', 'data-at="/piece" data-whole')) == []
