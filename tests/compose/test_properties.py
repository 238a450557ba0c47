"""Of any brief: nothing that was written is lost or doubled, and no pointer leads nowhere."""

import dataclasses
from collections import Counter
from collections.abc import Iterator
from itertools import count
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.compose.copy import Copy, Matrix, Section
from briefgen.compose.runs import NoteCall, Paragraph, Pointer
from briefgen.compose.tables import Column, Grid, Row
from tests.compose.conftest import brief, composed, paragraph, plain

STANCES = ("supports", "leans", "neutral", "mixed", "hesitant", "opposes")
SOME = settings(max_examples=30, deadline=None)


def walk(value: Any) -> Iterator[Any]:
    """Every value inside another, outermost first."""
    yield value
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from walk(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from walk(item)


def anchors(copy: Copy) -> list[str]:
    """The ids that can be pointed at. Rows and columns have those of the source, which repeat from table to table."""
    named = (value for value in walk(copy.parts) if hasattr(value, "id") and not isinstance(value, Row | Column))
    return [value.id for value in named if value.id and not isinstance(value, NoteCall)]


def grids(copy: Copy) -> list[Grid]:
    return [grid for part in copy.parts if isinstance(part, Matrix) for grid in part.grids]


def said(grid: Grid) -> str:
    """All that stands in the cells, the column of conditions and the notes of a table."""
    rows = [row for bloc in grid.blocs for row in bloc.rows]
    runs = [runs for row in rows for cell in row.cells for runs in (cell.answer, cell.condition)]
    items = [item for row in rows for item in row.conditions] + list(grid.notes)
    return "\n".join([plain(one) for one in runs] + [plain(item.runs) for item in items])


@st.composite
def matrices(draw: st.DrawFn) -> dict[str, Any]:
    """A matrix in which every condition, answer, side and unit has a word of its own."""
    numbers = count()

    def word(longest: int = 130) -> str:
        return f"w{next(numbers)}w" + " x" * draw(st.integers(0, longest // 2))

    def cell(kind: str) -> dict[str, Any]:
        if draw(st.integers(0, 3)) == 0:
            return {"stance": draw(st.sampled_from(("not-stated", "not-applicable")))}
        made: dict[str, Any] = {"basis": draw(st.sampled_from(("quoted", "reported", "inferred")))}
        made["conditions"] = [word() for _ in range(draw(st.integers(0, 3)))]
        if kind == "nominal":
            return made | {"answer": word()}
        if kind == "quantity" or draw(st.booleans()):
            made["quantity"] = {"value": 5, "unit": word(20), "as-printed": "five"}
        if kind == "quantity":
            return made
        stance = draw(st.sampled_from(STANCES))
        sides = [{"stance": "supports", "text": word()}, {"stance": "opposes", "text": word()}]
        return made | {"stance": stance} | ({"sides": sides} if stance == "mixed" else {})

    kinds = draw(st.lists(st.sampled_from(("ordinal", "nominal", "quantity")), min_size=1, max_size=13))
    issues = {f"i{i}": {"label": f"Issue {i}", "question": f"Q{i}?", "kind": kind} for i, kind in enumerate(kinds)}
    actors: dict[str, Any] = {f"a{i}": {"name": f"Actor {i}"} for i in range(draw(st.integers(2, 7)))}
    if draw(st.booleans()):
        actors["a0"] |= {"kind": "group", "members": ["a1"]}
    positions = {
        actor: {name: cell(issue["kind"]) for name, issue in issues.items() if draw(st.integers(0, 2))}
        for actor in actors
    }
    form = draw(st.sampled_from(("auto", "compact", "full")))
    return {"issues": issues, "actors": actors, "positions": positions, "matrix": {"form": form}}


def own_words(positions: dict[str, Any]) -> Iterator[str]:
    for cell in (cell for cells in positions.values() for cell in cells.values()):
        yield from cell.get("conditions", ())
        yield from (side["text"] for side in cell.get("sides", ()))
        yield from (text for text in (cell.get("answer"), cell.get("quantity", {}).get("unit")) if text)


@SOME
@given(matrices())
def test_every_word_of_every_cell_stands_in_a_table(matrix: dict[str, Any]) -> None:
    everything = "\n".join(said(grid) for grid in grids(composed(brief(status="draft", **matrix)))).casefold()
    assert [word for word in own_words(matrix["positions"]) if word.casefold() not in everything] == []


@SOME
@given(matrices())
def test_every_row_fits_its_table(matrix: dict[str, Any]) -> None:
    for grid in grids(composed(brief(status="draft", **matrix))):
        rows = [row for bloc in grid.blocs for row in bloc.rows]
        assert {len(row.cells) for row in rows} == {len(grid.columns)}
        assert grid.conditions_head or not any(row.conditions for row in rows)
        called = {number for row in rows for cell in row.cells for number in cell.notes}
        assert called <= set(range(1, len(grid.notes) + 1))


Data = dict[str, Any]


def written(text: str, *notes: str) -> Data:
    return {
        "kind": "paragraph",
        "content": [{"kind": "words", "text": text}, *({"kind": "note-call", "note": n} for n in notes)],
    }


@st.composite
def papers(draw: st.DrawFn) -> Data:
    """A paper of sections, points and blocks of every kind, in which every text is a word of its own."""
    numbers = count()

    def word() -> str:
        return f"t{next(numbers)}t"

    def paragraphs() -> list[Data]:
        return [written(word()) for _ in range(draw(st.integers(1, 2)))]

    def block() -> Data:
        row = {"cells": [{"content": [{"kind": "words", "text": word()}]}]}
        return draw(
            st.sampled_from(
                (
                    lambda: written(word()),
                    lambda: written(word(), "n"),
                    lambda: {"kind": "list", "items": [{"blocks": paragraphs()}]},
                    lambda: {"kind": "quotation", "blocks": paragraphs()},
                    lambda: {"kind": "box", "id": f"box-{word()}", "title": "Box", "blocks": paragraphs()},
                    lambda: {"kind": "table", "align": ["start"], "head": row, "rows": [], "caption": []},
                    lambda: {"kind": "code-block", "text": word()},
                )
            )
        )()

    def blocks() -> list[Data]:
        return [block() for _ in range(draw(st.integers(0, 4)))]

    sections = {}
    for s in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(("introduction", "section", "summary")))
        points = {
            f"s{s}p{p}": {"id": f"s{s}p{p}", "label": "Point", "blocks": blocks()}
            for p in range(draw(st.integers(0, 2)))
        }
        sections[f"s{s}"] = {"id": f"s{s}", "kind": kind, "heading": "Section", "blocks": blocks(), "points": points}
    return {"sections": sections, "notes": {"n": {"blocks": [paragraph("noted")]}}}


def own_texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (item for key, item in value.items() if key == "text")
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from own_texts(item)


@SOME
@given(papers())
def test_every_text_of_the_paper_is_in_the_copy_once(paper: Data) -> None:
    copy = composed(brief(status="draft", **paper))
    texts = list(own_texts(paper["sections"]))
    found = Counter(value for part in copy.parts if isinstance(part, Section) for value in walk(part))
    assert {text: found[text] for text in texts} == dict.fromkeys(texts, 1)


@SOME
@given(papers())
def test_paragraphs_count_up_from_one_and_ids_are_unique(paper: Data) -> None:
    copy = composed(brief(status="draft", **paper))
    numbers = [value.number for value in walk(copy.parts) if isinstance(value, Paragraph) and value.number]
    assert numbers == list(range(1, len(numbers) + 1))
    assert [id_ for id_, times in Counter(anchors(copy)).items() if times > 1] == []


@SOME
@given(papers(), st.data())
def test_what_evidence_rests_on_is_pointed_at(paper: Data, data: st.DataObject) -> None:
    texts = list(own_texts(paper["sections"]))
    passages = data.draw(st.lists(st.sampled_from(texts), min_size=1, max_size=4, unique=True)) if texts else []
    copy = composed(brief(status="draft", **paper, at_a_glance=[{"text": "A claim.", "evidence": passages}]))
    pointers = [value for value in walk(copy.glance) if isinstance(value, Pointer)]
    assert {pointer.target for pointer in pointers} <= set(anchors(copy))
    has_paragraphs = any(value.number for value in walk(copy.parts) if isinstance(value, Paragraph))
    assert bool(pointers) == bool(passages and has_paragraphs)
