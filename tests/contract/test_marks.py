"""Marks that readers confuse are found, at the line that draws them; those of the packaged themes are told apart."""

import pytest

from briefgen.build.one import theme_folders
from briefgen.contract.marks import SHARE, check, difference, draw
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.ground.files import Files
from briefgen.theme.load import load_theme
from briefgen.theme.tokens import Theme
from tests.contract.subjects import subject

DISC = '<circle cx="10" cy="10" r="9" fill="#0B3C6F"/>'
BROWN_DISC = '<circle cx="10" cy="10" r="9" fill="#8E3B00"/>'
SMALLER_DISC = '<circle cx="10" cy="10" r="8.2" fill="#0B3C6F"/>'
HALF = (
    '<circle cx="10" cy="10" r="8.2" fill="#fff" stroke="#0B3C6F" stroke-width="1.6"/>'
    '<path d="M10 1.7 A8.3 8.3 0 0 0 10 18.3 Z" fill="#0B3C6F"/>'
)
RING = '<circle cx="10" cy="10" r="8.1" fill="#fff" stroke="#333" stroke-width="2.2"/>'
THINNER_RING = '<circle cx="10" cy="10" r="8.1" fill="#fff" stroke="#333" stroke-width="1.8"/>'
SQUARE = '<rect x="1.6" y="1.6" width="16.8" height="16.8" fill="#000"/>'
ROUNDED = '<rect x="1.6" y="1.6" width="16.8" height="16.8" rx="2" fill="#000"/>'
BLACK_DISC = '<circle cx="10" cy="10" r="9.2" fill="#000"/>'
PALE = '<circle cx="10" cy="10" r="9" fill="#CCCCCC"/>'


def template(supports: str, opposes: str, rest: str = RING) -> dict[str, str]:
    """Draws two stances as they are given, and all others as another thing."""
    text = f"""{{% macro mark(stance, size="9pt") -%}}
<svg class="mark" width="{{{{ size }}}}" height="{{{{ size }}}}" viewBox="0 0 20 20" aria-hidden="true">
{{% if stance == "supports" %}}{supports}
{{% elif stance == "opposes" %}}{opposes}
{{% else %}}{rest}
{{% endif %}}</svg>
{{%- endmacro %}}
{{% macro said(mark_) -%}}<span class="said">{{{{ mark(mark_.stance) }}}}</span>{{%- endmacro %}}
"""
    return {"macros/mark.html": text}


def shares(theme: Theme) -> tuple[float, float]:
    """How different supports and opposes are in grey, and where that is least without a kind of cone."""
    marks = {mark.name: mark for mark in draw(theme).unwrap()}
    pair = marks["`supports`"], marks["`opposes`"]
    return difference(*pair, "grey"), min(difference(*pair, vision) for vision in ("protan", "deutan", "tritan"))


@pytest.mark.parametrize(
    ("first", "second"),
    [(DISC, DISC), (DISC, SMALLER_DISC), (RING, THINNER_RING), (SQUARE, ROUNDED)],
    ids=["the same", "a little smaller", "a little thinner", "a little rounder"],
)
def test_what_looks_alike_is_alike_to_all_eyes(broken, first, second):
    assert max(shares(broken(templates=template(first, second)))) < SHARE


def test_what_differs_in_hue_alone_is_alike_in_grey_and_only_there(broken):
    grey, others = shares(broken(templates=template(DISC, BROWN_DISC)))
    assert grey < SHARE / 2
    assert others > 0.5


@pytest.mark.parametrize(
    ("first", "second"), [(DISC, HALF), (DISC, RING), (BLACK_DISC, SQUARE)], ids=["half", "ring", "square"]
)
def test_fill_and_shape_alone_tell_marks_apart(broken, first, second):
    assert min(shares(broken(templates=template(first, second)))) > 2 * SHARE


def found(theme: Theme, code: str = "marks-alike") -> list[Diagnostic]:
    return [one for one in check(subject(theme)) if one.code == code]


def test_what_is_alike_is_said_with_its_numbers_at_the_line_that_draws_it(broken):
    pair = next(one for one in found(broken(templates=template(DISC, BROWN_DISC))) if "inferred" not in one.message)
    assert isinstance(pair.place, Span)
    assert (pair.place.file, pair.place.line) == ("mine/templates/macros/mark.html", 4)
    assert "`supports` and `opposes` look the same in grey" in pair.message


def test_two_stances_are_said_to_be_alike_once_however_they_are_drawn(broken):
    alike = found(broken(templates=template(DISC, DISC)))
    both = [one.message for one in alike if "`supports`" in one.message and "`opposes`" in one.message]
    assert both == ["the marks of `supports` and `opposes` look the same"]


def test_an_inferred_stance_that_is_drawn_like_a_quoted_one_is_found(broken):
    named = "`supports` and inferred `supports`"
    assert [one for one in found(broken(templates=template(DISC, SQUARE))) if named in one.message]


def test_a_pale_mark_is_found(broken):
    pale = found(broken(templates=template(PALE, SQUARE)), "contrast-low")
    assert len(pale) == 1
    assert "`supports` reaches 1.6:1" in pale[0].message


@pytest.mark.parametrize(
    "drawing",
    [
        '<linearGradient id="g"><stop stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>'
        '<rect width="20" height="20" fill="url(#g)"/>',
        '<g opacity="0.5"><rect width="20" height="20"/></g>',
    ],
    ids=["gradient", "opacity"],
)
def test_what_is_no_flat_shape_is_refused_and_not_compared(broken, drawing):
    assert ["flat shapes" in one.message for one in found(broken(templates=template(drawing, SQUARE)))] == [True]


def test_a_mark_that_is_not_drawn_at_all_is_like_any_other_that_is_not(broken):
    assert any("`supports` and `opposes`" in one.message for one in found(broken(templates=template("", ""))))


def test_a_template_that_fails_is_said_at_its_line(broken):
    text = "{% macro said(mark_) %}{{ mark_.colour }}{% endmacro %}"
    failures = list(check(subject(broken(templates={"macros/mark.html": text}))))
    assert [one.code for one in failures] == ["template-error"]


@pytest.mark.parametrize("name", ["meridian", "plain"])
def test_the_marks_of_a_packaged_theme_are_told_apart(name):
    theme = load_theme(name, theme_folders("."), Files()).unwrap()
    assert list(check(subject(theme))) == []
