import logging

import pytest

from briefgen.ground.diagnostics import At, Diagnostic, Span
from briefgen.press.layout import lay_out
from briefgen.press.pdf import write
from briefgen.render.html import Html, Sheet


def found(html: Html) -> list[Diagnostic]:
    return list(lay_out(html).diagnostics)


def test_pages_are_counted_and_ids_are_on_their_page(make):
    pages = lay_out(make('<p id="a">One.</p><p id="b" style="break-before: page">Two.</p>')).unwrap()
    assert pages.count == 2
    assert pages.anchors == {"a": 1, "b": 2}


def test_a_property_unknown_to_the_press_is_found_in_its_file(make):
    (one,) = found(make("<p>Text.</p>", "p { margin: 0;\n  colr: red }"))
    assert (one.code, one.severity) == ("css-invalid", "error")
    assert one.place == Span("styles/mine/css/mine.css", 2, 3, 2, 4, "  colr: red }")
    assert "colr: red" in one.message


def test_each_sheet_is_named_by_its_own_complaint(make):
    html = make("<p>Text.</p>")
    bad = (Sheet("a.css", "p { aa: 1 }"), Sheet("b.css", "\np { bb: 1 }"))
    assert [d.place for d in found(Html(html.text, (*html.sheets, *bad), html.faces, html.meta))] == [
        Span("a.css", 1, 5, 1, 6, "p { aa: 1 }"),
        Span("b.css", 2, 5, 2, 6, "p { bb: 1 }"),
    ]


def test_a_value_at_which_the_parser_gives_up_is_found_in_its_place(make):
    (one,) = found(make("<p>Text.</p>", "p { margin: 0;\n  padding: calc( + 2mm) }"))
    assert (one.code, one.place) == ("css-invalid", Span("styles/mine/css/mine.css", 2, 3, 2, 10, one.place.excerpt))
    assert one.message == "`padding: calc( + 2mm)` can't be read"


def test_columns_are_those_of_the_file_before_tokens_were_put_in(make):
    html = make("<p>Text.</p>")
    # Behind `#123`, which ends before column 16, what is written lies 7 columns further right.
    written = "p { color: var(--ink); aa: 1 }"
    sheet = Sheet("a.css", "p { color: #123; aa: 1 }", shifts=((1, 15, -7),), source=written)
    (one,) = found(Html(html.text, (*html.sheets, sheet), html.faces, html.meta))
    assert one.place == Span("a.css", 1, 25, 1, 26, written)


def test_a_token_on_another_line_moves_nothing(make):
    html = make("<p>Text.</p>")
    sheet = Sheet("a.css", "p { color: #123;\n             aa: 1 }", shifts=((1, 5, -7),))
    (one,) = found(Html(html.text, (*html.sheets, sheet), html.faces, html.meta))
    assert one.place == Span("a.css", 2, 14, 2, 15)


def test_a_complaint_without_a_place_still_has_its_file(make):
    (one,) = found(make("<p>Text.</p>", "p { margin: 0 }\np::nowhere { margin: 0 }"))
    assert one.code == "css-invalid"
    assert isinstance(one.place, Span)
    assert (one.place.file, one.place.line) == ("styles/mine/css/mine.css", 2)


def test_a_dead_link_is_an_error(make):
    outcome = lay_out(make('<p><a href="#nowhere">there</a></p>')).then(write)
    assert [(d.code, d.severity) for d in outcome.diagnostics] == [("press-warning", "error")]


def test_a_theme_without_a_face_is_refused_before_pango_would_crash(make):
    outcome = lay_out(make("<p>Text.</p>", faces=()))
    assert outcome.value is None
    assert "theme-invalid" in {d.code for d in outcome.diagnostics}


def test_a_face_that_is_no_font_is_refused(make, faces):
    from dataclasses import replace

    broken = replace(faces[0], content=b"no font", digest="0" * 64)
    outcome = lay_out(make("<p>Text.</p>", faces=(broken,)))
    assert outcome.value is None
    assert [d.code for d in outcome.diagnostics] == ["theme-invalid"]
    assert "Text" in outcome.diagnostics[0].message


def test_nothing_reaches_the_streams_or_other_loggers(make, capfd, caplog, monkeypatch):
    monkeypatch.setattr(logging.getLogger("weasyprint"), "handlers", [logging.StreamHandler()])
    lay_out(make('<p style="aa: 1">Text.<img src="x.png" alt="x"></p>', "p { bb: 1 }")).then(write)
    lay_out(make('<p style="aa: 1">Text.<img src="x.png" alt="x"></p>')).then(write)
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []


def test_a_complaint_about_the_document_is_a_warning(make):
    (one,) = found(make('<p style="aa: 1">Text.</p>'))
    assert (one.code, one.severity) == ("press-warning", "warning")


@pytest.mark.parametrize(("media", "content"), [("image/png", b"none"), ("image/svg+xml", b"<svg")])
def test_a_complaint_about_a_picture_stands_where_it_is_shown(make, media, content):
    name = "brief:/pictures/a"
    html = make(f'<p data-at="/paper/p-2"><img src="{name}" alt="x"></p>', assets={name: content}, media={name: media})
    (one,) = found(html)
    assert (one.code, one.severity, one.place) == ("press-warning", "error", At(("paper", "p-2")))


@pytest.mark.parametrize(
    "name",
    [
        "file:///etc/passwd",
        "//example.org/x.png",
        "http://example.org/x.png",
        "HTTPS://example.org/x.png",
        "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
        "brief:/pictures/other.png",
        "brief:/pictures/../../etc/passwd",
        "x.png",
        "/etc/passwd",
    ],
)
def test_only_what_html_lists_is_fetched(make, name):
    (one,) = found(make(f'<p data-at="/paper/p-2">Text.<img src="{name}" alt="x"></p>'))
    assert (one.code, one.severity, one.place) == ("asset-blocked", "error", At(("paper", "p-2")))
    assert name.partition(":")[0].lower() in one.message.lower()


def test_a_refused_file_is_found_in_its_sheet(make):
    (one,) = found(make("<p>Text.</p>", "p {\n  background: url(http://example.org/a.png) }"))
    assert one.place == Span("styles/mine/css/mine.css", 2, 19, 2, 43, "  background: url(http://example.org/a.png) }")


def test_what_a_picture_asks_for_is_refused_too(make):
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/x.png"/></svg>'
    body = '<p><img src="brief:/pictures/a%20b.svg" alt="x"></p>'
    html = make(body, assets={"brief:/pictures/a b.svg": svg}, media={"brief:/pictures/a b.svg": "image/svg+xml"})
    outcome = lay_out(html).then(write)
    assert [d.message for d in outcome.diagnostics] == ["`file:///etc/x.png` may not be fetched"]


def test_what_was_refused_is_said_once(make):
    pages = lay_out(make('<p>Text.<img src="x.png" alt="x"></p>'))
    assert [d.code for d in pages.diagnostics] == ["asset-blocked"]
    assert write(pages.value).diagnostics == ()


def test_a_sheet_may_not_import_another(make):
    css = '@import url("http://example.org/x.css");'
    (one,) = found(make("<p>Text.</p>", css))
    assert (one.code, one.place) == ("asset-blocked", Span("styles/mine/css/mine.css", 1, 14, 1, 38, css))
