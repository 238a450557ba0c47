"""What a listener is given in every house style: the matrix cell by cell, and the text in the order of its source."""

from __future__ import annotations

import functools
import io
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise
from typing import NamedTuple

import pikepdf
import pytest

from briefgen.build import pipeline
from briefgen.compose.copy import Copy, Paragraph
from briefgen.compose.runs import NoteCall, TextBox, Words
from briefgen.compose.tables import Cell, Grid
from briefgen.contract.laid import laid
from briefgen.contract.torture import PIECES
from briefgen.ground.files import Files
from briefgen.ground.resources import styles
from briefgen.theme.load import load_theme
from tests.styles.conftest import THEMES
from tests.tagged import Tag, tagged

PIECE = {piece.name: piece for piece in PIECES}
MATRICES = ("everything", "sixty-by-twelve", "one-by-one")
Heard = dict[tuple[str, str], str]
"""What is heard of a cell, by its actor and column."""


@functools.cache
def told(style: str, name: str) -> tuple[Copy, Tag]:
    """A brief as it is composed, and as its tags tell it."""
    copy, content = made(style, name)
    return copy, tagged(content)


@functools.cache
def made(style: str, name: str) -> tuple[Copy, bytes]:
    """A brief as it is composed, and its file."""
    theme = load_theme(style, [styles()], Files()).unwrap()
    judged = PIECE[name].judged()
    pages = laid(PIECE[name], theme, judged).pages
    assert pages is not None
    copy = pipeline.copy(judged, theme, PIECE[name].variant).unwrap()
    return copy, pipeline.pdf(pages).unwrap().content


def letters(text: str) -> str:
    """Without the white, hyphens that may be of a line's end, and the brackets that a style puts round a basis."""
    return re.sub(r"[\s\u00ad\u2060\u2010()-]", "", text)


def plain(runs: tuple[object, ...]) -> str:
    """The words up to a note, a pointer or a link: enough to know a text by."""
    text = ""
    for run in runs:
        if isinstance(run, Words):
            text += run.text
        elif inner := getattr(run, "runs", ()):
            text += plain(inner)
        else:
            break
    return text


def found(value: object, kind: type) -> Iterator[object]:
    """All values of a kind in what a brief is composed of, in order."""
    if isinstance(value, kind):
        yield value
    if is_dataclass(value):
        for field in fields(value):
            yield from found(getattr(value, field.name), kind)
    elif isinstance(value, tuple):
        for one in value:
            yield from found(one, kind)


def written(grid: Grid) -> Heard:
    rows = [row for bloc in grid.blocs for row in bloc.rows]
    return {
        (letters(row.actor + row.group), letters(column.label)): said(cell)
        for row in rows
        for column, cell in zip(grid.columns, row.cells, strict=True)
    }


def said(cell: Cell) -> str:
    return letters(cell.mark.word + cell.mark.basis if cell.mark else plain(cell.answer))


def heard(table: Tag) -> Heard:
    """Each cell by what its headers say."""
    names = {head.id: letters(head.text) for head in table.all("TH")}
    columns = {head.id for head in table.all("TH") if head.scope == "Column"}
    cells: Heard = {}
    for cell in table.all("TD"):
        down = [names[name] for name in cell.headers if name in columns]
        across = [names[name] for name in cell.headers if name not in columns]
        if down and across:
            cells[across[-1], down[0]] = letters(cell.text)
    return cells


def on_cards(tree: Tag) -> Heard:
    """The same from cards: the heading names the actor, a header the issue, in a head or before its cell."""
    cells: Heard = {}
    for section in tree.all("Sect"):
        tables = [kid for kid in section.kids if isinstance(kid, Tag) and kid.role == "Table"]
        headings = [kid for kid in section.kids if isinstance(kid, Tag) and kid.role in ("H3", "H4")]
        for table in tables if headings else ():
            names = {head.id: letters(head.text) for head in table.all("TH")}
            for cell in table.all("TD"):
                cells[letters(headings[0].text), names[cell.headers[0]]] = letters(cell.text)
    return cells


@pytest.mark.parametrize("name", MATRICES)
@pytest.mark.parametrize("style", THEMES)
def test_each_cell_of_the_matrix_is_heard_under_its_actor_and_issue(style: str, name: str) -> None:
    copy, tree = told(style, name)
    grids = [grid for grid in found(copy, Grid) if isinstance(grid, Grid)]
    assert grids
    cards = on_cards(tree)
    tables = [heard(table) for table in tree.all("Table")]
    for grid in grids:
        expected = written(grid)
        cells = cards if grid.form == "cards" else next(one for one in tables if expected.keys() <= one.keys())
        assert {place: cells[place][: len(text)] for place, text in expected.items()} == expected


@pytest.mark.parametrize("style", THEMES)
def test_the_text_is_heard_in_the_order_of_its_source(style: str) -> None:
    copy, tree = told(style, "everything")
    heard_all = letters(tree.text)
    paragraphs = [
        letters(plain(one.runs))[:30]
        for one in found(copy.parts, Paragraph)
        if isinstance(one, Paragraph) and one.number
    ]
    assert len(paragraphs) > 5
    places = [heard_all.find(paragraph) for paragraph in paragraphs]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("style", THEMES)
def test_headings_go_down_one_step_at_a_time(style: str) -> None:
    _, tree = told(style, "everything")
    levels = [int(heading.role[1]) for heading in tree.all("H1", "H2", "H3", "H4", "H5", "H6")]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    assert levels.count(1) == 1


@pytest.mark.parametrize("style", THEMES)
def test_a_link_says_where_it_leads(style: str) -> None:
    _, tree = told(style, "everything")
    links = tree.all("Link")
    assert links
    assert [link for link in links if not (link.alt or link.text) or not link.links] == []


class Click(NamedTuple):
    """A link on a page: what it says, the page and the area in which it is clicked, the page and point it leads to."""

    says: str
    page: int
    area: tuple[float, float, float, float]
    to_page: int
    to: tuple[float, float]


def clicks(content: bytes) -> Iterator[Click]:
    """Every link within a file."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        names = pikepdf.NameTree(pdf.Root.Names.Dests)
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        for number, page in enumerate(pdf.pages):
            for annotation in page.get("/Annots", []):
                if "/Dest" in annotation:
                    target, _, x, y, _ = names[str(annotation.Dest)]
                    left, top, right, bottom = (float(side) for side in annotation.Rect)
                    area, to_page = (left, min(top, bottom), right, max(top, bottom)), pages[target.objgen]
                    yield Click(str(annotation.Contents), number, area, to_page, (float(x), float(y)))


def away(click: Click, point: tuple[float, float]) -> float:
    """How far the upper left corner of a link is from a point."""
    return abs(click.area[0] - point[0]) + abs(click.area[3] - point[1])


@pytest.mark.parametrize("style", THEMES)
def test_a_call_leads_to_its_note_and_the_note_back(style: str) -> None:
    copy, content = made(style, "everything")
    numbers = sorted({call.number for call in found(copy, NoteCall) if isinstance(call, NoteCall)})
    assert numbers
    all_clicks = list(clicks(content))
    for number in numbers:
        calls = [click for click in all_clicks if click.says == f"note {number}"]
        assert calls, f"nothing leads to note {number}"
        (there,) = {(call.to_page, call.to) for call in calls}
        backs = [click for click in all_clicks if click.says == "back to the text" and click.page == there[0]]
        back = min(backs, key=lambda click: away(click, there[1]))
        assert away(back, there[1]) < 60, "the way back stands at the note"
        assert any(back.to_page == call.page and away(call, back.to) < 12 for call in calls)


@pytest.mark.parametrize("style", THEMES)
def test_every_note_is_a_note(style: str) -> None:
    copy, tree = told(style, "everything")
    numbers = {call.number for call in found(copy, NoteCall) if isinstance(call, NoteCall)}
    assert len(tree.all("Note")) == len(numbers)


@pytest.mark.parametrize("style", THEMES)
def test_a_section_has_the_name_of_its_heading(style: str) -> None:
    copy, content = made(style, "everything")
    with pikepdf.open(io.BytesIO(content)) as pdf:
        titles = {letters(title) for title in section_titles(pdf.Root.StructTreeRoot)}
    boxes = [letters(box.label + box.title) for box in found(copy, TextBox) if isinstance(box, TextBox)]
    assert boxes
    for heading in [
        copy.glance.heading,
        *boxes,
        *(letters(part.heading) for part in copy.parts if part.kind == "claims"),
    ]:
        assert any(title.endswith(letters(heading)) for title in titles), heading


def section_titles(node: pikepdf.Object) -> Iterator[str]:
    if isinstance(node, pikepdf.Array):
        for kid in node:
            yield from section_titles(kid)
    elif isinstance(node, pikepdf.Dictionary) and node.get("/Type") != "/OBJR":
        if node.get("/S") == "/Sect" and "/T" in node:
            yield str(node.T)
        yield from section_titles(node.get("/K", pikepdf.Array()))
