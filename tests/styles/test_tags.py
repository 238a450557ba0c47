"""What a listener is given in every house style: the matrix cell by cell, and the text in the order of its source."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import pairwise

import pytest

from briefgen.build import pipeline
from briefgen.compose.copy import Copy, Paragraph
from briefgen.compose.runs import Words
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
    theme = load_theme(style, [styles()], Files()).unwrap()
    judged = PIECE[name].judged()
    pages = laid(PIECE[name], theme, judged).pages
    assert pages is not None
    copy = pipeline.copy(judged, theme, PIECE[name].variant).unwrap()
    return copy, tagged(pipeline.pdf(pages).unwrap().content)


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
