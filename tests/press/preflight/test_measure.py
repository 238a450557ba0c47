"""Running text whose lines are too long or too short is found once a paragraph; other text has its own measure."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.ground.diagnostics import Diagnostic, OnPage
from briefgen.press.preflight.measure import check
from briefgen.press.preflight.view import View
from briefgen.theme.limits import Limits
from tests.press.preflight.conftest import LINE, Look, told

Viewed = Callable[..., View]
LONG = "Bevollmächtigungsgesetz"
LIMITS = Limits(measure=(25, 85))
WIDE = "@page { margin: 12mm }"


def found(view: Viewed, body: str, css: str = "", limits: Limits | None = None) -> list[Diagnostic]:
    return [*check(view(body, css, limits or LIMITS))]


def test_long_lines_are_found_once_a_paragraph(look: Look) -> None:
    body = f'<p data-at="/a">{LINE * 8}</p><p data-at="/b">{LINE * 8}</p><p data-at="/c">{LINE * 3}</p>'
    long = look(body, WIDE, LIMITS)
    assert told(long) == [(1, "line-long", "/a"), (1, "line-long", "/b")]
    assert long[0].message == "lines of 102 characters, more than 85: the eye misses the next one"
    assert isinstance(long[0].place, OnPage)
    assert long[0].place.words.startswith("The island asks for a boat")


def test_short_lines_are_found_once_a_paragraph(look: Look) -> None:
    short = look(f'<p data-at="/a" style="width: 25mm">{LINE * 2}</p>', limits=LIMITS)
    assert told(short) == [(1, "line-short", "/a")]
    assert short[0].message == "lines of 13 characters, fewer than 25: they break up what is read together"


def test_a_paragraph_over_pages_is_one(view: Viewed) -> None:
    body = f'<p data-at="/a">{LINE * 20}</p>'
    assert told(tuple(found(view, body, f"{WIDE} @page {{ size: 210mm 60mm }}"))) == [(1, "line-long", "/a")]


@pytest.mark.parametrize("tag", ["p", "li", "dd", "blockquote", "div"])
def test_all_running_text_is_looked_at(view: Viewed, tag: str) -> None:
    assert [one.code for one in found(view, f"<{tag}>{LINE * 8}</{tag}>", WIDE)] == ["line-long"]


@pytest.mark.parametrize(
    "body",
    [
        f"<h2>{LINE * 8}</h2>",
        f"<table><tr><td><p>{LINE * 8}</p></td></tr></table>",
        f"<figure><figcaption>{LINE * 8}</figcaption></figure>",
        f'<p>x<span class="foot">{LINE * 8}</span></p>',
        f'<div class="head"><p style="width: 25mm">{LINE * 8}</p></div><p>x</p>',
        f'<div style="float: left; width: 25mm"><p>{LINE * 4}</p></div>',
        f'<div style="position: absolute; width: 25mm"><p>{LINE * 4}</p></div>',
        "<p>" + "<br>".join(["A short line of verse"] * 9) + "</p>",
        '<p style="white-space: pre-line">' + "\n".join(["A short line of verse"] * 9) + "</p>",
        f"<p>{LINE * 4}</p>",
    ],
    ids=["heading", "cell", "caption", "note", "running head", "rail", "placed", "verse", "kept", "few lines"],
)
def test_what_is_no_running_text_is_silent(view: Viewed, body: str) -> None:
    assert found(view, body, f"{WIDE} .head {{ line-height: 1 }}") == []


def test_scripts_without_spaces_are_silent(view: Viewed) -> None:
    # Set in no face of the document: what counts is that there is no space to count by.
    assert found(view, f"<p>{'ab' * 300}</p>", "p { width: 20mm; overflow-wrap: anywhere }") == []


def test_a_line_that_a_long_word_leaves_short_is_found(look: Look) -> None:
    short = look(f'<p data-at="/a" style="width: 96mm">Here it says: the {LONG * 2} is what they voted for.</p>')
    assert told(short) == [(1, "line-short", "/a")]
    assert short[0].message == f"the line fills 29% of its measure, as `{(LONG * 2)[:39]}…` doesn't fit on it"
    assert isinstance(short[0].place, OnPage)
    assert short[0].place.words == "Here it says: the"


def test_short_lines_that_are_meant_are_silent(view: Viewed) -> None:
    for body in (
        f'<p style="width: 96mm">Here it says: the<br>{LONG * 2} is what they voted for.</p>',
        f'<p style="width: 96mm; text-align: justify">{LONG} {LONG * 2} is what they voted for.</p>',
        f'<p style="width: 96mm">Here it says: the {"a&nbsp;" * 30}is what they voted for.</p>',
        f'<div style="width: 99mm"><i style="float: left; width: 45mm; height: 9mm"></i><p>Of the {LONG * 2}</p></div>',
        f'<p style="width: 30mm">Of the {LONG} and so on</p>',
        '<p style="width: 0">No room</p>',
    ):
        assert found(view, body) == []


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(width=st.integers(60, 160), most=st.integers(50, 100))
def test_lines_are_long_above_the_limit_only(view: Viewed, width: int, most: int) -> None:
    body = f'<p style="width: {width}mm">{LINE * 12}</p>'
    (told,) = found(view, body, "", Limits(measure=(0, 1)))
    assert bool(found(view, body, "", Limits(measure=(0, most)))) is (int(told.message.split()[2]) > most)
