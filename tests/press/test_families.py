import pytest

from briefgen.ground.diagnostics import Span
from briefgen.press.families import check
from briefgen.render.html import Sheet


def found(faces, css):
    return [(d.place.line, d.place.column, d.message) for d in check((Sheet("a.css", css),), faces)]


@pytest.mark.parametrize(
    "css",
    [
        'p { font-family: "Text" }',
        "p { font-family: Text, serif }",
        "p { FONT-FAMILY: text , 'Display' , sans-serif !important }",
        "p { font: italic 700 12pt/1.3 Text, serif }",
        "p { font: calc(1pt * 12) / 1.3 'Text' }",
        "p { font: small-caps 1em Text }",
        "p { font: inherit } q { font-family: inherit }",
        '/* font-family: Nope */ p::before { content: "font-family: Nope" }',
        "p { --font-family: Nope; x-font: 1pt Nope }",
        "p { font-size: 3pt; font-style: italic; font-feature-settings: 'smcp' }",
        'p { font-family: /* not Nope, but */ "Text" }',
    ],
)
def test_a_family_of_the_theme_is_no_finding(faces, css):
    assert found(faces, css) == []


def test_an_unknown_family_is_found_where_it_stands(faces):
    (one,) = check((Sheet("a.css", 'p {\n  font-family: "Text", "Ghost Sans", serif }'),), faces)
    assert (one.code, one.place) == (
        "font-unknown",
        Span("a.css", 2, 25, 2, 35, '  font-family: "Text", "Ghost Sans", serif }'),
    )
    assert "`Ghost Sans`" in one.message
    assert "`Display`" in one.hint


def test_the_short_form_is_read_too(faces):
    assert found(faces, "p { font: bold 9pt/1 Ghost  Sans, Text }") == [
        (1, 22, "no face of the theme is named `Ghost Sans`")
    ]


def test_a_generic_family_has_no_font_behind_it(faces):
    for css in ("p { font-family: serif }", "p { font: 1em serif }", "p { font-family: serif, Text }"):
        (one,) = found(faces, css)
        assert "`serif` stands for a font of the system" in one[2]


def test_a_family_in_another_rule_is_found(faces):
    css = "@page { @top-left { font-family: Ghost } }\n@media print { p { font-family: Ghost } }"
    assert [place[:2] for place in found(faces, css)] == [(1, 34), (2, 33)]
