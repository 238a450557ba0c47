"""The size and density of a matrix -> how its tables are cut; it must not know what stands in the cells."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from briefgen.compose.conditions import is_silent, labelled_remarks, remarks
from briefgen.compose.desk import Desk
from briefgen.model.brief import Brief
from briefgen.model.grid import SPARSE, grid, unstated

BESIDE = 3
"""So many columns at most leave room for a column of conditions in full."""
NARROW = 2
"""So many columns at most leave room for one of conditions on an upright page."""
UPRIGHT = 4
"""The most columns of a small table that stands in the text, whole: a page of its own would be mostly white."""
WIDE = 6
"""The most columns of a landscape page."""
FEW = 2
"""The columns of the short variant."""
GROUP = 5
"""Columns a table when there are more than that."""

Orientation = Literal["portrait", "landscape"]
Form = Literal["compact", "full"]


@dataclass(frozen=True, slots=True)
class TablePlan:
    """One table: its columns, and the issues whose words stand in a column of their own.

    in_cells: conditions stand in the cells, in brief where the form is compact. transposed: issues are the rows.
    short: of the short variant, without pointers; other issues speak only of actors of whom these say nothing.
    """

    issues: tuple[str, ...]
    conditions: tuple[str, ...]
    in_cells: bool
    transposed: bool
    orientation: Orientation
    form: Form = "full"
    short: bool = False


def main_plans(desk: Desk) -> tuple[TablePlan, ...]:
    """Cut the main matrix: sparse columns collapse into conditions, wide ones into several tables."""
    issues = tuple(desk.brief.issues)
    asked = desk.brief.matrix.form
    dense = _dense(desk) if asked == "auto" else issues
    kept = dense if len(dense) <= BESIDE else issues
    across: Orientation = "portrait" if desk.traits.matrix_orientation == "portrait" else "landscape"
    if asked == "auto" and len(issues) <= UPRIGHT and len(desk.brief.actors) <= desk.traits.upright_rows:
        return (TablePlan(issues, (), in_cells=True, transposed=False, orientation="portrait"),)
    if len(kept) > WIDE:
        return _cut(desk, issues, across)
    said = any(remarks(desk, actor, issue) for actor, issue in desk.grid)
    if len(kept) < len(issues) or (said and len(kept) <= BESIDE and asked != "compact"):
        return (TablePlan(kept, issues, in_cells=False, transposed=False, orientation=across),)
    lying: Orientation = across if said or len(kept) > BESIDE else "portrait"
    narrow = asked == "compact" or (lying == "portrait" and len(kept) > BESIDE)
    form: Form = "compact" if narrow else "full"
    return (TablePlan(kept, (), in_cells=True, transposed=False, orientation=lying, form=form),)


def short_plan(desk: Desk) -> TablePlan:
    """The upright table of the short variant: the issues that the brief names, else the first two, dense ones first."""
    chosen = tuple(dict.fromkeys(id_ for id_ in desk.brief.short.issues if id_ in desk.brief.issues))
    issues = chosen or _densest(desk)[:FEW]
    if len(issues) <= BESIDE and any(_says(desk, actor, issues) for actor in desk.brief.actors):
        return TablePlan(issues, issues, in_cells=False, transposed=False, orientation="portrait", short=True)
    return TablePlan(issues, (), True, False, "portrait", form="compact", short=True)


def _says(desk: Desk, actor: str, issues: tuple[str, ...]) -> bool:
    """Say whether the row of an actor has anything for the column of conditions."""
    if is_silent(desk, actor, issues):
        return any(labelled_remarks(desk, actor, issue) for issue in desk.brief.issues)
    return any(remarks(desk, actor, issue) for issue in issues)


def may_stand_upright(brief: Brief) -> bool:
    """Say whether the main matrix has so few columns that those of conditions, too, can be read on an upright page."""
    shares = unstated(grid(brief))
    dense = [issue for issue, share in shares.items() if share <= SPARSE]
    return brief.matrix.form == "auto" and bool(shares) and len(dense) <= NARROW


def annex_plans(desk: Desk) -> tuple[TablePlan, ...]:
    """Cut the annex: every issue has its column again. Empty when the main matrix has them all."""
    issues = tuple(desk.brief.issues)
    if set().union(*(plan.issues for plan in main_plans(desk))) == set(issues):
        return ()
    across: Orientation = "portrait" if desk.traits.annex_orientation == "portrait" else "landscape"
    groups = (issues,) if len(issues) <= WIDE else _groups(issues)
    return tuple(
        TablePlan(group, (), in_cells=False, transposed=False, orientation=across, form="compact") for group in groups
    )


def _cut(desk: Desk, issues: tuple[str, ...], across: Orientation) -> tuple[TablePlan, ...]:
    if len(desk.brief.actors) < len(issues) and len(desk.brief.actors) <= WIDE:
        return (TablePlan(issues, (), in_cells=True, transposed=True, orientation=across),)
    return tuple(TablePlan(group, (), in_cells=True, transposed=False, orientation=across) for group in _groups(issues))


def _groups(issues: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Groups of nearly the same size, none over GROUP."""
    count = -(-len(issues) // GROUP)
    cuts = [round(i * len(issues) / count) for i in range(count + 1)]
    return tuple(issues[a:b] for a, b in pairwise(cuts))


def _dense(desk: Desk) -> tuple[str, ...]:
    """The issues whose columns keep their place: those that aren't sparse, one at least."""
    shares = unstated(desk.grid)
    kept = tuple(issue for issue, share in shares.items() if share <= SPARSE)
    return kept or (min(shares, key=lambda issue: shares[issue]),)


def _densest(desk: Desk) -> tuple[str, ...]:
    """All issues, the sparse ones last."""
    shares = unstated(desk.grid)
    return tuple(sorted(shares, key=lambda issue: shares[issue] > SPARSE))
