import re

import pikepdf
import pytest

from briefgen.press.layout import lay_out
from briefgen.press.pdf import write
from tests.tagged import Tag, tagged


class Element:
    """A structure element: its role, its other entries, its text kids left out."""

    def __init__(self, node: pikepdf.Dictionary) -> None:
        self.node = node
        self.role = str(node.S)[1:]
        kids = node.get("/K", [])
        kids = kids if isinstance(kids, pikepdf.Array) else [kids]
        self.kids = [Element(kid) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]

    def all(self, role: str) -> list["Element"]:
        return [found for kid in self.kids for found in ([kid] if kid.role == role else []) + kid.all(role)]

    def get(self, key: str) -> str | None:
        return str(self.node[key]) if key in self.node else None

    def attribute(self, key: str) -> object:
        return self.node.A.get(key) if "/A" in self.node else None


@pytest.fixture
def tree(pressed):
    return lambda body, css="": Element(pressed(body, css).Root.StructTreeRoot.K[0])


@pytest.fixture
def told(make):
    """The tree as another program reads it, and the number of pages."""

    def read(body: str, css: str = "") -> tuple[Tag, int]:
        pdf = lay_out(make(body, css)).then(write).unwrap()
        return tagged(pdf.content), pdf.pages

    return read


TABLE = """<table>
<thead><tr><th scope="col">Country</th><th scope="col">Stance</th><th scope="col" colspan="2">Note</th></tr></thead>
<tbody><tr><th scope="rowgroup" colspan="4">North</th></tr>
<tr><th scope="row" rowspan="2">Egypt</th><td>for</td><td>1</td><td>2</td></tr>
<tr><td>against</td><td colspan="2">3</td></tr></tbody>
<tbody><tr><th scope="row">Chad</th><td>open</td><td>5</td><td>6</td></tr></tbody></table>"""


def test_the_private_names_are_given_back(pressed):
    from weasyprint.pdf import tags
    from weasyprint.pdf.stream import Stream

    before = tags._build_box_tree, Stream.marked
    pressed("<p>Text.</p>")
    assert (tags._build_box_tree, Stream.marked) == before


def test_every_cell_names_its_headers(tree):
    cells = tree(TABLE).all("TH") + tree(TABLE).all("TD")
    names = {cell.get("/ID"): number for number, cell in enumerate(cells) if cell.role == "TH"}
    country, stance, note, north, egypt, chad = range(6)
    heads = [[names[str(head)] for head in cell.attribute("/Headers")] for cell in cells if cell.role == "TD"]
    assert country not in [head for cell in heads for head in cell]
    assert heads == [
        [stance, north, egypt], [note, north, egypt], [note, north, egypt],
        [stance, north, egypt], [note, north, egypt],
        [stance, chad], [note, chad], [note, chad],
    ]  # fmt: skip


def test_every_header_has_its_scope(tree):
    heads = tree(TABLE).all("TH")
    scopes = [str(head.attribute("/Scope")) for head in heads]
    assert scopes == ["/Column", "/Column", "/Column", "/Column", "/Row", "/Row"]


def test_a_corner_without_a_header_names_none(tree):
    (corner, cell) = tree('<table><tr><td></td><th scope="col">A</th></tr><tr><td>b</td></tr></table>').all("TD")
    assert corner.attribute("/Headers") is None
    assert cell.attribute("/Headers") is None


OVER_PAGES = TABLE.replace(
    '<tbody><tr><th scope="row">Chad', "<tbody style='break-before: page'><tr><th scope=\"row\">Chad"
)


def test_a_table_over_pages_is_one(told):
    root, pages = told(OVER_PAGES)
    assert pages == 2
    (table,) = root.all("Table")
    assert [len(row.kids) for row in table.all("TR")] == [3, 1, 4, 2, 4]
    assert [head.text for head in table.all("TH")] == ["Country", "Stance", "Note", "North", "Egypt", "Chad"]
    names = {head.id: head.text for head in table.all("TH")}
    told_of = {cell.text: [names[name] for name in cell.headers] for cell in table.all("TD")}
    assert (told_of["2"], told_of["5"]) == (["Note", "North", "Egypt"], ["Note", "Chad"])


def test_a_head_that_is_printed_again_is_an_artifact(pressed):
    pdf = pressed(OVER_PAGES)
    marked = [
        [str(one.operands[0]) for one in pikepdf.parse_content_stream(page) if str(one.operator) in ("BDC", "BMC")]
        for page in pdf.pages
    ]
    assert [page.count("/Artifact") > 0 for page in marked] == [False, True]


@pytest.mark.parametrize(
    ("body", "role"),
    [
        (f"<p>{'Words and more of them. ' * 400}</p>", "P"),
        (f"<section><h2>A</h2>{'<p>Words.</p>' * 90}</section>", "Sect"),
        (f"<ul style='list-style: none'>{'<li>Words.</li>' * 90}</ul>", "L"),
        (f"<ul><li>{'Words and more of them. ' * 400}</li></ul>", "LBody"),
        (f'<p><a href="https://example.org">{"Words and more of them. " * 400}</a></p>', "Link"),
    ],
)
def test_what_pages_divide_is_one_to_a_listener(told, body, role):
    root, pages = told(body)
    assert pages > 1
    (one,) = root.all(role)
    assert letters(one.text) == letters(re.sub(r"<[^>]+>", "", body))


def letters(text: str) -> str:
    """Without the white: lines end without any."""
    return "".join(text.split())


def test_every_piece_of_a_link_belongs_to_it(told):
    root, _ = told(f'<p><a href="https://example.org">{"Words and more of them. " * 10}</a></p>')
    (link,) = root.all("Link")
    assert link.links > 1


def test_what_stands_beside_the_words_of_a_link_is_no_link(told):
    css = "a { display: block } a::before { content: '[' } a b { position: absolute }"
    root, _ = told('<p><a href="https://example.org">Words <b>1</b></a></p>', css)
    (link,) = root.all("Link")
    assert link.links == 1


def test_a_heading_whose_words_stand_in_boxes_is_one(told):
    root, _ = told("<h2><b>1</b> Title</h2>", "h2 { display: flex }")
    (heading,) = root.all("H2")
    assert letters(heading.text) == "1Title"


def test_a_note_follows_the_paragraph_in_which_it_is_called(told):
    root, _ = told('<p>Text<span class="foot" role="doc-footnote">The note.</span> and more.</p><p>Next.</p>')
    first, second = root.all("P")
    assert [kid.role for kid in first.kids] == ["Span", "Reference", "Span", "Note"]
    assert (first.text, second.text) == ("Text 1 and more. 1. The note.", "Next.")


def test_a_list_of_terms_has_items_with_a_label_and_a_body(told):
    root, _ = told("<dl><div><dt>1999</dt><dd>Founded.</dd></div><div><dt>2001</dt><dd>Closed.</dd></div></dl>")
    (found,) = root.all("L")
    assert [[kid.role for kid in item.kids] for item in found.kids] == [["Lbl", "LBody"]] * 2
    assert found.text == "1999 Founded. 2001 Closed."


def test_every_name_can_be_looked_up(pressed):
    root = pressed(TABLE + '<p>Text<span class="foot" role="doc-footnote">A note.</span></p>').Root.StructTreeRoot
    names = [str(name) for name in list(root.IDTree.Names)[::2]]
    assert names == sorted(names)
    assert len(names) == 7
    assert all(str(element.ID) == str(name) for name, element in zip(names, list(root.IDTree.Names)[1::2], strict=True))


def test_roles_that_html_has_and_pdf_knows(tree):
    body = (
        "<aside><p>a</p></aside><figure><p>b</p><figcaption>c</figcaption></figure><p><em>d</em> <strong>e</strong></p>"
    )
    root = tree(body)
    assert [kid.role for kid in root.kids] == ["Sect", "Sect", "P"]
    assert [len(root.all(role)) for role in ("Em", "Strong", "Caption")] == [1, 1, 1]


def test_a_role_of_pdf_2_is_mapped_for_a_reader_of_1_7(pressed):
    root = pressed("<p><em>d</em></p>").Root.StructTreeRoot
    assert {key: str(value) for key, value in root.RoleMap.items()} == {"/Em": "/Span", "/Strong": "/Span"}


def test_blocks_in_a_list_item_stand_in_its_body(tree):
    (item, plain) = tree("<ul style='list-style: disc'><li><p>a</p><p>b</p></li><li>c</li></ul>").all("LI")
    assert [kid.role for kid in item.kids] == [kid.role for kid in plain.kids] == ["Lbl", "LBody"]
    assert [kid.role for kid in item.kids[1].kids] == ["P", "P"]


def test_a_footnote_is_a_note_and_its_call_a_reference(tree):
    root = tree('<p>Text<span class="foot" role="doc-footnote">The note.</span> more.</p>')
    assert len(root.all("Note")) == len(root.all("Reference")) == 1
    assert root.all("Note")[0].get("/ID")
    assert [kid.role for kid in root.all("Note")[0].kids] == ["Lbl", "Span"]


def test_an_anonymous_box_inside_a_note_is_no_note(tree):
    assert len(tree('<div role="note">Text <p>and a block</p></div>').all("Note")) == 1


def test_another_language_is_said(tree):
    languages = [element.get("/Lang") for element in tree('<p>See <i lang="fr">déjà vu</i>.</p>').all("Span")]
    assert languages.count("fr") == 1


def test_a_link_is_said_in_words(pressed):
    pointer, site = (
        '<a href="#p14" aria-label="paragraph 14">¶ 14</a>',
        '<a href="https://example.org/x">a <b>site</b></a>',
    )
    pdf = pressed(f'<p id="p14">Text {pointer} {site}</p>')
    assert [str(link.Contents) for link in pdf.pages[0].Annots] == ["paragraph 14", "a site"]
    links = Element(pdf.Root.StructTreeRoot.K[0]).all("Link")
    assert [link.get("/Alt") for link in links] == ["paragraph 14", None]


def test_a_list_is_named_and_still_read(tree):
    (strip,) = tree('<ul aria-label="Three support it"><li>France</li></ul>').all("L")
    assert (strip.get("/T"), strip.get("/Alt")) == ("Three support it", None)
    assert len(strip.all("LI")) == 1


def test_an_abbreviation_is_expanded(tree):
    (span,) = [s for s in tree('<p><abbr title="Member States">MS</abbr></p>').all("Span") if s.get("/E")]
    assert span.get("/E") == "Member States"


def test_what_is_hidden_from_listeners_is_an_artifact(pressed):
    dot = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" {}><circle r="4" cx="4" cy="4"/></svg>'
    hidden, said = dot.format('aria-hidden="true"'), dot.format('aria-label="a dot"')
    pdf = pressed(f"<p>Seen {hidden} {said}</p><p aria-hidden='true'>Unsaid <b>words</b></p>")
    root = Element(pdf.Root.StructTreeRoot.K[0])
    assert [figure.get("/Alt") for figure in root.all("Figure")] == ["a dot"]
    assert len(root.all("P")) == 1


def test_a_table_keeps_its_columns_where_a_cell_is_hidden(tree):
    row = '<tr><th scope="row">1999</th><td aria-hidden="true"><i>line</i></td><td>event</td></tr>'
    (first, second, third) = tree(
        f"<table>{row}{row}<tr aria-hidden='true'><td>a</td><td>b</td><td>c</td></tr></table>"
    ).all("TR")
    for tr in (first, second):
        assert [kid.role for kid in tr.kids] == ["TH", "TD", "TD"]
        assert [len(kid.kids) for kid in tr.kids] == [1, 0, 1]
    assert [len(kid.kids) for kid in third.kids] == [0, 0, 0]


def test_running_heads_are_artifacts(pressed):
    pdf = pressed("<p class='head'>Running <b>head</b></p><p>Text.</p>")
    marked = [
        instruction.operands[1].get("/MCID")
        for instruction in pikepdf.parse_content_stream(pdf.pages[0])
        if str(instruction.operator) == "BDC"
    ]
    assert marked == [0]
    assert len(pdf.Root.StructTreeRoot.ParentTree.Nums[1]) == 1


def test_a_picture_is_where_it_is_drawn(pressed):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"><title>a</title></svg>'
    pdf = pressed(f"<div>{svg}</div>", "@page { margin: 0 } body, div { margin: 0 } svg { display: block }")
    (figure,) = Element(pdf.Root.StructTreeRoot.K[0]).all("Figure")
    height = float(pdf.pages[0].MediaBox[3])
    assert [round(float(side), 2) for side in figure.attribute("/BBox")] == [
        0,
        round(height - 36, 2),
        72,
        round(height, 2),
    ]


@pytest.mark.parametrize("kind", ["inline", "inline-block"])
def test_a_list_in_a_line_holds_items_only(tree, kind):
    (found,) = tree("<ul>\n<li>One</li>\n<li>Two</li>\n</ul>", f"li {{ display: {kind} }}").all("L")
    assert [kid.role for kid in found.kids] == ["LI", "LI"]


def test_what_is_placed_in_a_link_is_no_link_of_its_own(pressed):
    pdf = pressed('<p><a href="#t"><span>1</span> Title</a></p><h1 id="t">T</h1>', "span { position: absolute }")
    assert len(pdf.pages[0].Annots) == 1


def test_a_word_of_another_language_is_read_in_it(told):
    tree, _ = told("<p>The <span lang='de'>Bundestag</span> sits.</p>")
    (span,) = [one for one in tree.all("Span") if one.language == "de"]
    assert span.text.strip() == "Bundestag"
