"""A listener hears each heading with its level, each list and table with its length, each cell with its heads."""

import pytest

from briefgen.press.heard import Tag, lines
from briefgen.press.layout import lay_out
from briefgen.press.pdf import write


@pytest.fixture
def heard(make):
    return lambda body, css="": list(lines(lay_out(make(body, css)).then(write).unwrap().heard))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<h1>One</h1><h2>Two</h2>", ["heading 1: One", "heading 2: Two"]),
        ("<p>See <a href='https://example.org'>a site</a>.</p>", ["See (link: a site)."]),
        ("<p id='a'>See <a href='#a' aria-label='paragraph 4'>¶ 4</a>, too</p>", ["See (link: paragraph 4), too"]),
        ("<p><i lang='fr'>déjà vu</i> again</p>", ["[fr] déjà vu again"]),
        ("<p>Read <b aria-hidden='true'>not this</b> this</p>", ["Read this"]),
        (
            "<ul style='list-style: none'><li>a</li><li><p>b</p><p>c</p></li></ul>",
            ["list of 2", "  - a", "  - b", "    c"],
        ),
        (
            "<p>Text<span class='foot' role='doc-footnote'>Aside.</span> on.</p>",
            ["Text (note 1) on.", "note 1. Aside."],
        ),
        ("<p><img alt='a dot' src='brief:/p.svg'></p>", ["(picture: a dot)"]),
    ],
)
def test_what_is_heard(make, body, said):
    dot = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    html = make(body, assets={"brief:/p.svg": dot}, media={"brief:/p.svg": "image/svg+xml"})
    assert list(lines(lay_out(html).then(write).unwrap().heard)) == said


def test_a_cell_is_heard_with_its_heads(heard):
    table = (
        "<table><caption>Stances</caption><tr><td></td><th scope='col'>Toll</th></tr>"
        "<tr><th scope='row'>Chad</th><td>for</td></tr></table>"
    )
    assert heard(table) == ["table of 2 rows: Stances", "  empty", "  Toll", "  Chad", "  Toll, Chad: for"]


def test_what_pages_divide_is_heard_once(heard):
    rows = "".join(f"<tr><th scope='row'>{i}</th><td>for</td></tr>" for i in range(90))
    said = heard(f"<table><thead><tr><th scope='col'>Actor</th><th scope='col'>Toll</th></tr></thead>{rows}</table>")
    assert said[0] == "table of 91 rows"
    assert said.count("  Toll") == 1
    assert said[-1] == "  Toll, 89: for"


def test_what_is_no_block_stays_in_its_line():
    tag = Tag("P", ["One ", Tag("Em", ["two"]), Tag("NonStruct", [Tag("P", ["Three"])]), "four"])
    assert list(lines(tag)) == ["One two", "Three", "four"]
