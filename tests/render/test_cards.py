"""The matrix as cards: all that its table says, under headings, with the address of each thing."""

from __future__ import annotations

import dataclasses
import re

import pytest

from briefgen.compose.copy import Bloc, Copy, Grid, Matrix
from briefgen.render import render
from briefgen.theme.tokens import Theme
from tests.render.conftest import grid


def html(copy: Copy, theme: Theme, table: Grid) -> str:
    """The HTML of a brief whose matrix is on the cards of one table."""
    parts = tuple(part for part in copy.parts if isinstance(part, Matrix))[:1]
    cards = dataclasses.replace(parts[0], grids=(dataclasses.replace(table, form="cards"),))
    outcome = render(dataclasses.replace(copy, parts=(cards,)), theme, {})
    assert outcome.value
    return outcome.value.text[outcome.value.text.index('<section class="cards"') :]


@pytest.fixture
def table() -> Grid:
    return grid("1", wide=False)


def narrowed(table: Grid, columns: int, bloc: str = "bloc name") -> Grid:
    (row,) = table.blocs[0].rows
    rows = (dataclasses.replace(row, cells=row.cells[:columns]),)
    return dataclasses.replace(table, columns=table.columns[:columns], blocs=(Bloc(bloc, "1", rows),))


def test_a_card_says_everything_and_where_it_comes_from(whole: Copy, theme: Theme, table: Grid) -> None:
    said = html(whole, theme, table)
    read = re.sub(r"<[^>]*>", "", said)
    (row,) = table.blocs[0].rows
    for words in ("caption 1", "bloc name", row.actor, row.group, "first condition", "second condition", "6, 8",
                  "note of the table", "method line 1", "an answer"):  # fmt: skip
        assert words in read
    for column, cell in zip(table.columns, row.cells, strict=True):
        assert f'<th scope="row">{column.label}</th>' in said
        assert f'data-at="/{"/".join(map(str, cell.at))}"' in said
        if cell.mark:
            assert all(part in read for part in (cell.mark.word, cell.mark.basis, f"condition {cell.mark.stance}"))
    assert [f'data-at="{at}"' in said for at in ("/positions", "/actors/one", "/c/1", "/c/2", "/n")] == [True] * 5


@pytest.mark.parametrize(("columns", "scope"), [(1, "col"), (2, "col"), (3, "row")])
def test_two_issues_stand_side_by_side_and_three_in_rows(
    whole: Copy, theme: Theme, table: Grid, columns: int, scope: str
) -> None:
    said = html(whole, theme, narrowed(table, columns))
    assert re.findall(r'<th scope="(\w+)">', said) == [scope] * columns


@pytest.mark.parametrize(("bloc", "headings"), [("bloc name", ["h3", "h4"]), ("", ["h3"])])
def test_no_level_of_heading_is_left_out(
    whole: Copy, theme: Theme, table: Grid, bloc: str, headings: list[str]
) -> None:
    said = html(whole, theme, narrowed(table, 2, bloc))
    assert re.findall(r"<(h[1-6])", said) == headings
