import pytest

from briefgen.ground.diagnostics import At, Span
from briefgen.press.layout import lay_out


def found(html):
    return list(lay_out(html).diagnostics)


def test_a_character_that_no_face_has_is_found_at_its_address(make):
    (one,) = found(make('<section data-at="/paper/x"><p data-at="/paper/x/p-1">See <em>this ☃</em> one.</p></section>'))
    assert (one.code, one.severity, one.place) == ("glyph-missing", "error", At(("paper", "x", "p-1")))
    assert "`☃` (U+2603 SNOWMAN)" in one.message
    assert "`Text`" in one.hint


def test_text_behind_an_element_belongs_to_what_is_around_it(make):
    (one,) = found(make('<div data-at="/a"><p data-at="/b">Text.</p> ☃</div>'))
    assert one.place == At(("a",))


def test_words_that_nobody_wrote_belong_to_the_language(make):
    (one,) = found(make("<p>☃</p>"))
    assert one.place == At(("language",))


def test_there_are_no_pages_with_a_character_missing(make):
    assert lay_out(make("<p>☃</p>")).value is None


@pytest.mark.parametrize(
    "text",
    [
        "a\u00adb \u200dc \u2066d\u2069 \ufeffe\u200b \u200f",  # nothing to draw
        "e\u0301 \u00e9 \u1e17",  # composed, whole, or in parts
        "\t\r\n \u00a0\u202f",
        "naïve – “quoted” €",
    ],
)
def test_what_needs_no_glyph_of_its_own_is_no_finding(make, text):
    assert found(make(f"<p>{text}</p>")) == []


def test_what_is_not_printed_is_no_finding(make):
    assert found(make("<!-- ☃ --><p>Text.</p><svg width='9' height='9'><title>☃</title></svg>")) == []


def test_a_character_set_in_another_font_than_asked_for_is_a_warning(make, faces):
    from dataclasses import replace

    poor = replace(faces[-1], family="Poor", characters=faces[-1].characters - {ord("ß")})
    html = make('<p data-at="/p-1">ß <b>e</b> <em>ß</em></p>', "p { font-family: Poor } em { font-family: Text }")
    outcome = lay_out(replace(html, faces=(*faces, poor)))
    (one,) = outcome.diagnostics
    assert (one.code, one.severity, one.place) == ("glyph-missing", "warning", At(("p-1",)))
    assert "`ß` (U+00DF LATIN SMALL LETTER SHARP S)" in one.message
    assert "`Poor`" in one.message
    assert outcome.value


def test_a_family_that_only_weasyprint_s_own_sheet_asks_for_is_found_on_the_page(make):
    found_there = found(make('<p data-at="/p-1">See <code>x</code>.</p>'))
    assert [(d.severity, d.place) for d in found_there] == [("warning", At(("p-1",)))]
    assert "`monospace`" in found_there[0].message


def test_a_character_that_css_prints_is_found_in_its_sheet(make):
    css = "/* ☃ */ p::before { content: 'x' }\nq::before { content: counter(x) \"\\2603 \" }"
    (one,) = found(make("<p>Text.</p>", css))
    assert (one.code, one.place) == (
        "glyph-missing",
        Span("styles/mine/css/mine.css", 2, 33, 2, 41, css.split("\n")[1]),
    )
