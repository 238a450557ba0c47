"""Tables of the paper: as they are, or row by row where a theme has no room for their columns."""

from __future__ import annotations

import dataclasses
import re

import pytest

from briefgen.compose.copy import Copy, Section, Table, Words
from briefgen.ground.files import Files
from briefgen.ground.resources import styles
from briefgen.render import render
from briefgen.theme.load import load_theme


def table(columns: int) -> Table:
    head = tuple((Words(f"head {i}"),) for i in range(columns))
    rows = tuple(tuple((Words(f"cell {row}.{i}"),) for i in range(columns)) for row in (1, 2))
    return Table("t", "Table 1", (Words("caption"),), ("start",) * columns, head, rows, (), ("t",), (("a",), ("b",)))


@pytest.mark.parametrize(("columns", "scope"), [(4, "col"), (5, "row")])
def test_large_print_stacks_the_cells_of_a_wide_table_beside_their_heads(tiny: Copy, columns: int, scope: str) -> None:
    (section,) = (part for part in tiny.parts if isinstance(part, Section))
    copy = dataclasses.replace(tiny, parts=(dataclasses.replace(section, blocks=(table(columns),)),))
    theme = load_theme("clear", [styles()], Files()).value
    assert theme
    html = render(copy, theme, {}).value
    assert html
    printed = html.text[html.text.index('<div class="paper-table"') : html.text.index("</table>")]
    assert set(re.findall(r'<th scope="(\w+)"', printed)) == {scope}
    assert re.findall(r'data-at="(/\w)"', printed) == ["/t", "/a", "/b"]
    if scope == "row":
        beside = re.findall(r"<th[^>]*>head (\d)</th>\s*<td>cell (\d)\.(\d)</td>", printed)
        assert beside == [(str(i), str(row), str(i)) for row in (1, 2) for i in range(columns)]
