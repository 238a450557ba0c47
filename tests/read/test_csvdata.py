"""Tables of positions."""

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.read.csvdata import CELLS, CsvData, read_csv, rows
from briefgen.read.text import Findings, Text


def read(content: str) -> tuple[CsvData, list[Any]]:
    findings = Findings()
    return read_csv(Text("p.csv", content), findings), list(findings.all())


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_head_tells_the_delimiter(delimiter: str) -> None:
    result, found = read("actor,issue,stance\nfrance,force,leans\n".replace(",", delimiter))
    assert result.positions == {"france": {"force": {"stance": "leans"}}}
    assert not found


def test_columns_are_the_paths_of_positions_yaml() -> None:
    head = "actor,issue,stance,basis,quantity.value,quantity.unit"
    head += ",evidence,evidence.in,evidence.2,evidence.2.at,conditions,conditions.2"
    result, found = read(f'{head}\na,b,leans,reported,"10,000",troops,"p ""q""",s,r,p. 2,c,d\n')
    assert result.positions["a"]["b"] == {
        "stance": "leans",
        "basis": "reported",
        "quantity": {"value": "10,000", "unit": "troops"},
        "evidence": [{"passage": 'p "q"', "in": "s"}, {"passage": "r", "at": "p. 2"}],
        "conditions": ["c", "d"],
    }
    assert not found


def test_an_empty_cell_is_not_there_and_a_list_has_no_gap() -> None:
    result, _ = read("actor,issue,evidence,evidence.2,note\na,b,,x,\n,,,,\n\n")
    assert result.positions == {"a": {"b": {"evidence": [{"passage": "x"}]}}}


def test_every_cell_has_a_place() -> None:
    content = 'actor,issue,evidence,evidence.2,evidence.2.in\na, b ,"x\ny",z,w\n'
    result, _ = read(content)
    shown = {at: content[place.start : place.end] for at, place in result.spans.items()}
    at = ("positions", "a", "b")
    assert shown[at] == 'a, b ,"x\ny",z,w'
    assert shown[(*at, "evidence", 0, "passage")] == '"x\ny"'
    assert shown[(*at, "evidence", 1)] == "z"
    assert shown[(*at, "evidence", 1, "in")] == "w"
    key = result.keys[at]
    assert content[key.start : key.end] == "b"


def test_one_cell_is_said_in_the_singular() -> None:
    findings = Findings()
    read_csv(Text("positions.csv", "actor;issue;stance\nfrance,force,leans\n"), findings)
    assert findings.all()[0].message == "the row has 1 cell, the head 3"


def test_a_matrix_has_a_limit() -> None:
    lines = "".join(f"a{i},b\n" for i in range(CELLS + 10))
    assert [one.code for one in read("actor,issue\n" + lines)[1]] == ["too-large"]


CELL = st.text(st.sampled_from('a "\n;,\té'), max_size=5).map(str.strip)


@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=5))
def test_cells_are_read_as_the_standard_library_reads_them(table: list[list[str]]) -> None:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(table)
    text = Text("p.csv", stream.getvalue())
    findings = Findings()
    read = [[cell.value for cell in row] for row in rows(text, ",", findings)]
    assert read == [row for row in table if any(row)]
    assert not findings.all()


@given(st.text(st.sampled_from('a,;"\n '), max_size=40))
def test_no_table_is_too_odd_to_be_read(content: str) -> None:
    text = Text("p.csv", "actor,issue,note\n" + content)
    for row in rows(text, ",", Findings()):
        for cell in row:
            assert 0 <= cell.start <= cell.end <= len(text.content)
    read(text.content)
