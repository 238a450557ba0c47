"""In whatever form a matrix is set: every position is printed once, and the strip counts what the tables show."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import count
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.compose.copy import Copy, Matrix
from briefgen.compose.tables import Grid, Row
from briefgen.ground.forms import FORMS, contradictions
from briefgen.model.brief import Brief
from briefgen.model.grid import ResolvedCell, counted, grid
from briefgen.theme.tokens import Traits
from tests.compose.conftest import brief, composed, plain

SEE, NUMBERS = re.compile("See notes? .*"), re.compile("[0-9]+")
Place = tuple[str, str]
Data = dict[str, Any]

SOME = settings(max_examples=25, deadline=None)
STANCES = ("supports", "leans", "neutral", "mixed", "hesitant", "opposes")
FORM_LISTS = st.lists(st.sampled_from(FORMS), max_size=4, unique=True).filter(lambda form: not [*contradictions(form)])
PAGES = st.sampled_from(("portrait", "landscape"))
TRAITS = st.builds(
    Traits, matrix_orientation=PAGES, annex_orientation=PAGES, matrix_form=FORM_LISTS.map(tuple),
    upright_rows=st.sampled_from((0, 7)),
)  # fmt: skip


@st.composite
def sources(draw: st.DrawFn) -> Data:
    """A matrix, sparse or dense, with a group, in which each condition, side and answer has a word of its own."""
    numbers = count()

    def word() -> str:
        return f"w{next(numbers)}w" + " x" * draw(st.sampled_from((0, 5, 30, 60)))

    def cell(kind: str) -> Data:
        if draw(st.integers(0, 4)) == 0:
            return {"stance": draw(st.sampled_from(("not-stated", "not-applicable")))}
        made: Data = {"basis": "reported", "conditions": [word() for _ in range(draw(st.integers(0, 2)))]}
        if kind == "nominal":
            return made | {"answer": word()}
        stance = draw(st.sampled_from(STANCES))
        sides = [{"stance": "supports", "text": word()}, {"stance": "opposes", "text": word()}]
        return made | {"stance": stance} | ({"sides": sides} if stance == "mixed" else {})

    actors, issues = draw(st.integers(1, 14)), draw(st.integers(1, 15))
    kinds = [draw(st.sampled_from(("ordinal", "ordinal", "nominal"))) for _ in range(issues)]
    share = [draw(st.sampled_from((1, 2, 6))) for _ in kinds]
    people: Data = {f"a{i}": {"name": f"Actor {i}", "blocs": [f"Bloc {i % 3}"]} for i in range(actors)}
    if draw(st.booleans()):
        members = [f"a{i}" for i in range(1, actors) if i % 2]
        people["a0"] |= {"kind": "group", "members": members}
    positions = {
        actor: {f"i{i}": cell(kind) for i, kind in enumerate(kinds) if draw(st.integers(1, share[i])) == 1}
        for actor in people
    }
    if "members" in people["a0"]:
        positions |= {one: {} for one in people["a0"]["members"][:1]}
    return {
        "issues": {f"i{i}": {"label": f"Issue {i}", "question": "?", "kind": kind} for i, kind in enumerate(kinds)},
        "actors": people,
        "positions": positions,
        "coding": {"complete": "yes"},
        "matrix": {"form": draw(FORM_LISTS)},
    }


def main(copy: Copy) -> tuple[Grid, ...]:
    return next(part.grids for part in copy.parts if isinstance(part, Matrix) and not part.annex)


def annex(copy: Copy) -> tuple[Grid, ...]:
    return next((part.grids for part in copy.parts if isinstance(part, Matrix) and part.annex), ())


def places(grids: tuple[Grid, ...], source: Brief) -> Counter[Place]:
    """Actor and issue of every cell."""
    found: Counter[Place] = Counter()
    for one in grids:
        for row in (row for bloc in one.blocs for row in bloc.rows):
            for column, _ in zip(one.columns, row.cells, strict=True):
                found[(row.id, column.id) if row.id in source.actors else (column.id, row.id)] += 1
    return found


def said(grids: tuple[Grid, ...]) -> str:
    """All that stands in cells, beside them, and in the notes to which they send the reader."""
    texts = []
    for one in grids:
        for row in (row for bloc in one.blocs for row in bloc.rows):
            beside = [plain(item.runs) for item in row.conditions]
            sent = [number for text in beside for number in NUMBERS.findall("".join(SEE.findall(text)))]
            numbers = [*(number for cell in row.cells for number in cell.notes), *map(int, sent)]
            texts += [plain(runs) for cell in row.cells for runs in (cell.answer, cell.condition)]
            texts += [*beside, *(plain(one.notes[number - 1].runs) for number in numbers)]
    return "\n".join(texts).casefold()


def words(cell: ResolvedCell, *, conditions: bool) -> list[str]:
    position = cell.position
    if position is None:
        return []
    beside = [*position.conditions, *(side.text for side in position.sides if side.text)] if conditions else []
    return [text.split()[0] for text in [position.answer or "", *beside] if text]


@SOME
@given(sources(), TRAITS)
def test_every_position_is_printed_once_in_the_matrix_or_in_its_annex(data: Data, traits: Traits) -> None:
    source = brief(status="draft", **data)
    cells, copy = grid(source), composed(source, traits)
    printed, whole = places(main(copy), source), places(annex(copy), source)
    assert set(printed.values()) == {1}
    if whole:
        assert whole == dict.fromkeys(cells, 1)
    elif main(copy)[0].form == "cards":
        assert {issue for _, issue in cells} >= {issue for _, issue in printed}
    else:
        assert printed == dict.fromkeys(cells, 1)


@SOME
@given(sources(), TRAITS)
def test_every_word_of_a_position_is_printed_once_in_the_matrix(data: Data, traits: Traits) -> None:
    source = brief(status="draft", **data)
    wanted = Counter(word for cell in grid(source).values() for word in words(cell, conditions=True))
    text = said(main(composed(source, traits)))
    assert {word: text.count(word) for word in wanted} == wanted


@SOME
@given(sources(), TRAITS)
def test_the_annex_gives_every_answer_once_and_no_condition_again(data: Data, traits: Traits) -> None:
    source = brief(status="draft", **data)
    grids = annex(composed(source, traits))
    answers = Counter(word for cell in grid(source).values() for word in words(cell, conditions=False) if grids)
    text = said(grids)
    assert {word: text.count(word) for word in answers} == answers
    assert text.count("w") == 2 * answers.total()


@SOME
@given(sources(), TRAITS)
def test_a_card_says_of_every_issue_where_its_actor_stands(data: Data, traits: Traits) -> None:
    source = brief(status="draft", **data | {"matrix": {"form": "cards"}})
    copy = composed(source, traits)
    (cards,) = main(copy)
    assert (cards.form, annex(copy)) == ("cards", ())
    shown = {column.id for column in cards.columns}
    for row in (row for bloc in cards.blocs for row in bloc.rows):
        text = "".join(plain(item.runs) for item in row.conditions)
        assert [id_ for id_, issue in source.issues.items() if id_ not in shown and issue.label not in text] == []
    assert cards.notes == ()


@SOME
@given(sources(), TRAITS)
def test_the_strip_counts_the_cells_of_the_lead_issue(data: Data, traits: Traits) -> None:
    source = brief(status="draft", **data)
    strip = composed(source, traits).strip
    if strip is None:
        assert all(issue.kind != "ordinal" for issue in source.issues.values())
        return
    lead, group = str(strip.at[1]), source.actors["a0"].members
    cells = {actor: grid(source)[actor, lead] for actor in source.actors}
    through = [cells[one] for one in group if cells[one].inherited_from == "a0"]
    if group and (through or cells["a0"].stance == "not-stated"):
        del cells["a0"]
    assert {one.mark.stance: one.weight for one in strip.columns} == Counter(cell.stance for cell in cells.values())
    assert all(len(one.actors) in (0, one.weight) for one in strip.columns)


@SOME
@given(sources(), TRAITS)
def test_the_headings_of_an_order_by_stance_count_as_the_strip_does(data: Data, traits: Traits) -> None:
    source = brief(status="draft", **data | {"matrix": {"form": "by-stance"}})
    copy = composed(source, traits)
    transposed = main(copy)[0].blocs[0].rows[0].id in source.issues
    if copy.strip and not transposed:
        counts = {one.mark.stance: one.count for one in copy.strip.columns}
        lead, cells = str(copy.strip.at[1]), grid(source)
        for one in main(copy):
            for bloc in one.blocs:
                (stance,) = {cells[row.id, lead].stance for row in bloc.rows}
                assert bloc.count == counts.get(str(stance), "0")


@SOME
@given(sources(), TRAITS)
def test_the_short_variant_prints_the_words_of_its_columns_once(data: Data, traits: Traits) -> None:
    source = brief(status="draft", **data)
    grids = next(p.grids for p in composed(source, traits, "short").parts if isinstance(p, Matrix))
    cells = grid(source)
    if any(row.mark for row in rows(grids)):
        assert_listed(grids, source)
        return
    shown = places(grids, source)
    wanted = Counter(word for place in shown for word in words(cells[place], conditions=True))
    text = said(grids)
    assert {word: text.count(word) for word in wanted} == wanted
    assert set(shown.values()) == {1}
    assert {actor for actor, _ in shown} == set(source.actors)


def rows(grids: Sequence[Grid]) -> list[Row]:
    return [row for one in grids for bloc in one.blocs for row in bloc.rows]


def assert_listed(grids: Sequence[Grid], source: Brief) -> None:
    """Each actor that counts stands once under each issue, where it stands."""
    cells = grid(source)
    (one,) = grids
    for bloc in one.blocs:
        (issue,) = {str(row.at[1]) for row in bloc.rows}
        named = [item.at for row in bloc.rows for item in row.conditions]
        assert sorted(named) == sorted(
            ("positions", cells[actor, issue].inherited_from or actor, issue) for actor in counted(source, cells, issue)
        )
        for row in bloc.rows:
            assert row.mark
            stands = [actor for actor in counted(source, cells, issue) if cells[actor, issue].stance == row.mark.stance]
            assert row.count == str(len(stands)) == str(len(row.conditions))
