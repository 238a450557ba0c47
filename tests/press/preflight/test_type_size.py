"""Type that is too small is found once for each part; calls of notes may be smaller than words."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.press.preflight.type_size import check
from briefgen.press.preflight.view import View
from briefgen.theme.limits import Limits
from tests.press.preflight.conftest import LINE, Look, told

Viewed = Callable[..., View]


def found(view: Viewed, body: str, css: str = "") -> list[tuple[int, str, str]]:
    return told(tuple(check(view(body, css))))


def test_small_type_is_found_with_its_size_and_where_the_theme_sets_it(look: Look) -> None:
    small = look(
        '<p data-at="/a">Among words <span class="tiny fine">a small word</span></p>', ".tiny { font-size: 7pt }"
    )
    assert told(small) == [(1, "type-small", "/a")]
    assert small[0].message == "`a small word` is set in 7 pt, smaller than 7.5 pt"
    assert small[0].hint.startswith("set `span.fine.tiny` larger in the theme")


def test_an_address_is_told_once_a_page_however_many_lines_it_has(view: Viewed) -> None:
    css = "@page { size: 100mm 60mm } html { font-size: 6pt }"
    assert found(view, f'<p data-at="/a">{LINE * 6}</p>', css) == [(1, "type-small", "/a"), (2, "type-small", "/a")]
    assert len(found(view, f'<p data-at="/a">{LINE}</p><p data-at="/b">{LINE}</p>', "html { font-size: 6pt }")) == 2


def test_a_table_and_a_running_head_are_told_once(view: Viewed) -> None:
    rows = "".join(f'<tr><td data-at="/{row}/1">One</td><td data-at="/{row}/2">Two</td></tr>' for row in range(5))
    assert found(view, f"<table>{rows}</table>", "td { font-size: 7pt }") == [(1, "type-small", "/0/1")]
    head = f'<div class="head" data-at="/h">Head</div><p>{LINE}</p><p style="break-before: page">{LINE}</p>'
    assert found(view, head, ".head { font-size: 7pt }") == [(1, "type-small", "/h")]


def test_what_css_writes_is_found(view: Viewed) -> None:
    css = """@page { @bottom-center { content: 'Page ' counter(page); font-size: 5pt } }
    p::before { content: 'Note'; font-size: 5pt }"""
    assert sorted(found(view, '<p data-at="/a">One</p>', css)) == [(1, "type-small", ""), (1, "type-small", "/a")]


def test_what_transforms_make_small_is_found_and_what_they_make_large_is_not(view: Viewed) -> None:
    assert found(view, '<p data-at="/a">Word</p>', "p { transform: scale(.5) }") == [(1, "type-small", "/a")]
    assert found(view, '<p data-at="/a">Word</p>', "p { font-size: 5pt; transform: scale(2) rotate(90deg) }") == []


@pytest.mark.parametrize(
    "body",
    [
        '<p>x<sup style="font-size: 6pt">2</sup> H<sub style="font-size: 5pt">2</sub>O 1<sup>st</sup></p>',
        '<p>x<span style="font-size: 6.5pt; vertical-align: 3.5pt"><a>4</a></span></p>',
        '<p>x<span class="foot">A note</span></p>',
        '<p style="font-size: 5pt; visibility: hidden">x</p>',
        '<p style="font-size: 7.46pt">x</p>',
        '<ul style="font-size: 7.5pt"><li>x</li></ul><p style="font-size: 3pt">* * *</p>',
    ],
    ids=["super and sub", "raised", "note", "hidden", "as good as", "no words"],
)
def test_what_may_be_small_is_silent(view: Viewed, body: str) -> None:
    css = ".foot { font-size: 8pt } .foot::footnote-call, .foot::footnote-marker { font-size: 5pt }"
    assert found(view, body, css) == []


def test_raised_type_has_a_limit_too(view: Viewed) -> None:
    assert found(view, '<p data-at="/a">x<sup style="font-size: 4.5pt">2</sup></p>') == [(1, "type-small", "/a")]
    shifted = '<p data-at="/a">x<span style="font-size: 6pt; vertical-align: .5pt">word</span></p>'
    assert found(view, shifted) == [(1, "type-small", "/a")]


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(size=st.integers(40, 140), least=st.integers(40, 140))
def test_type_is_small_below_the_limit_only(view: Viewed, size: int, least: int) -> None:
    looked = view(f'<p style="font-size: {size / 10}pt">Word</p>', "", Limits(type=least / 10))
    assert bool([*check(looked)]) is (size < least)
