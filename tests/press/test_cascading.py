"""Sheets are asked as one, and styles are made when they are needed: with the same answers."""

from collections.abc import Callable

import pytest

from briefgen.press import layout
from briefgen.press.engine import lines
from briefgen.press.engine.cascading import _Styles
from briefgen.press.layout import lay_out
from briefgen.press.pdf import write
from briefgen.render.html import Html, Sheet

BODY = """<p id="a" class="b c">One <i lang="fr">two</i> <b class="c">three</b>.</p>
<ul><li>Item<li>Item</ul><p class="c">Four<span class="foot">Note.</span> <a href="#named">to it</a></p>"""
SHEETS = (
    "p { color: red } .c { color: green; margin: 3mm } #a { color: blue }",
    ".c { color: olive } p.c { margin: 2mm } [lang] { font-weight: 700 } li::marker { color: red }",
    "* { color: inherit !important } @layer { p { color: fuchsia } }",
    "p { color: teal } .b { color: navy } @page { margin: 30mm } b::before { content: '<'; -weasy-anchor: 'named' }",
    "@page :first { margin-top: 40mm } p::first-letter { font-weight: 700 } ::footnote-marker { color: teal }",
)


def written(html: Html) -> bytes:
    layout._parsed.clear()
    return lay_out(html).then(write).unwrap().content


@pytest.mark.parametrize("left_out", range(len(SHEETS)))
@pytest.mark.parametrize("backwards", [False, True])
def test_pages_are_the_same(
    make: Callable[..., Html], left_out: int, backwards: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    html = make(BODY if left_out != 3 else BODY.replace('href="#named"', 'href="#a"'))
    some = [Sheet(f"{number}.css", css) for number, css in enumerate(SHEETS) if number != left_out]
    html = Html(html.text, (*html.sheets, *(reversed(some) if backwards else some)), html.faces, html.meta)
    own = written(html)
    monkeypatch.setattr(lines, "KNOWN", False)
    assert written(html) == own


def test_sheets_are_one_unless_they_have_layers(make: Callable[..., Html]) -> None:
    for css, count in (("p { color: red }", 1), ("@layer { p { color: red } }", 2)):
        written(make("<p>A.</p>", css))
        (styling,) = layout._parsed.values()
        assert len(styling.joined) == count


def test_styles_are_made_when_they_are_asked_for() -> None:
    styles = _Styles({("p", None): "plain"})
    styles.waiting["p", "marker"] = lambda all_: f"{all_['p', None]} with a marker"
    assert styles.get(("p", "marker")) == "plain with a marker"
    assert styles.get(("p", "marker")) == "plain with a marker"
    assert styles.get(("p", "before")) is None
    assert not styles.waiting
