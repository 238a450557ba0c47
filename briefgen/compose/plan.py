"""The size and density of a matrix, and what is asked of it -> how its tables are cut; it must not know its cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, TypeVar

from briefgen.compose.conditions import is_silent, labelled_remarks, remarks
from briefgen.compose.desk import Desk
from briefgen.compose.order import in_order
from briefgen.ground.forms import together
from briefgen.model.brief import Brief
from briefgen.model.grid import SPARSE, grid, unstated
from briefgen.theme.tokens import Traits

Orientation = Literal["portrait", "landscape"]
Form = Literal["compact", "full", "cards"]
T = TypeVar("T")

FULL: dict[Orientation, int] = {"portrait": 3, "landscape": 6}
COMPACT: dict[Orientation, int] = {"portrait": 5, "landscape": 6}
"""The most columns of a table, whose cells have room for a condition, or for a few words."""
BARE = 6
"""The most columns of an annex, whose cells hold a mark and its word alone."""
BESIDE: dict[Orientation, int] = {"portrait": 3, "landscape": 5}
"""The most columns that leave room for one of what is said on other issues, which would find none of their own."""
FEW = 3
"""The most columns that give way to one of conditions where all would find room; and the most actors that stand in
columns, on an upright page, rather than alone on a page of their own."""
NARROW = 2
"""So many columns at most leave room for one of conditions on a page that was meant to lie and stands."""
UPRIGHT = 4
"""The most columns of a small table that stands in the text, whole: a page of its own would be mostly white."""
SHORT = 2
"""The columns of the short variant."""
CONDITIONS_LINE = 60
"""Characters in a line of its column of conditions."""


@dataclass(frozen=True, slots=True)
class TablePlan:
    """One table: its columns, and the issues whose words stand in a column of their own.

    actors: in their order. in_cells: conditions stand in the cells, in brief where the form is compact. transposed:
    issues are the rows. by_stance: the rows are gathered by the stance on the lead issue, not by bloc.
    short: of the short variant, without pointers; other issues speak only of actors of whom these say nothing.
    listed: no table of actors: under each issue stand the names of those who support it, lean, ….
    """

    actors: tuple[str, ...]
    issues: tuple[str, ...]
    conditions: tuple[str, ...]
    orientation: Orientation
    form: Form = "full"
    in_cells: bool = True
    transposed: bool = False
    by_stance: bool = False
    short: bool = False
    listed: bool = False


def forms(brief: Brief, traits: Traits) -> frozenset[str]:
    """What is asked of the matrix: by the brief, else by the theme."""
    return together(brief.matrix.form, traits.matrix_form)


def main_plans(desk: Desk) -> tuple[TablePlan, ...]:
    """Cut the main matrix: as it is asked for, else as its size and density have it."""
    return _Planner(desk).main()


def annex_plans(desk: Desk) -> tuple[TablePlan, ...]:
    """Cut the annex: every issue has its column again. Empty when the main matrix has them all."""
    return _Planner(desk).annex()


def short_plans(desk: Desk, room: int) -> tuple[TablePlan, ...]:
    """Cut the upright table of the short variant: the issues that the brief names, else the first two, dense first.

    room: the lines that it may take; actors for whom that is not enough are listed by stance.
    """
    return _Planner(desk).short(room)


def may_stand_upright(brief: Brief, traits: Traits) -> bool:
    """Say whether the main matrix has so few columns that those of conditions, too, can be read on an upright page."""
    if forms(brief, traits) - {"by-bloc", "by-stance", "portrait"}:
        return False
    shares = unstated(grid(brief))
    dense = [issue for issue, share in shares.items() if share <= SPARSE]
    return bool(shares) and len(dense) <= NARROW


class _Planner:
    """Knows what is asked for, and what there is."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._asked = forms(desk.brief, desk.traits)
        self._issues = tuple(desk.brief.issues)
        self._by_stance = "by-stance" in self._asked
        self._actors = tuple(in_order(desk, by_stance=self._by_stance))
        self._page = self._lies(desk.traits.matrix_orientation)
        self._shares = unstated(desk.grid)

    def _lies(self, otherwise: str) -> Orientation:
        asked = next((word for word in ("portrait", "landscape") if word in self._asked), otherwise)
        return "portrait" if asked == "portrait" else "landscape"

    def main(self) -> tuple[TablePlan, ...]:
        asked, issues, actors = self._asked, len(self._issues), len(self._actors)
        if "cards" in asked:
            return (self._cards(self._dense()),)
        if "transposed" in asked:
            return self._transposed()
        if "split" in asked:
            return self._split()
        if "annex" in asked:
            return (self._gathered(self._foremost()),)
        small = issues <= UPRIGHT and actors <= self._desk.traits.upright_rows
        if small and not asked & {"compact", "full", "landscape"}:
            return (self._whole("portrait"),)
        if not asked & {"landscape"} and actors <= FEW and max(actors, UPRIGHT) < issues:
            return self._transposed()
        dense = self._issues if asked & {"compact", "full"} else self._dense()
        if len(dense) < issues and len(dense) <= (FEW if issues <= self._room() else BESIDE[self._page]):
            return (self._gathered(dense),)
        if issues > self._room():
            return self._transposed() if actors < issues and actors <= self._room() else self._split()
        return (self._abreast(),)

    def annex(self) -> tuple[TablePlan, ...]:
        main = self.main()
        if "cards" in self._asked or set().union(*(plan.issues for plan in main)) == set(self._issues):
            return ()
        page = self._lies(self._desk.traits.annex_orientation)
        groups = _groups(self._issues, BARE)
        return tuple(self._plan(group, page, form="compact", in_cells=False) for group in groups)

    def short(self, room: int) -> tuple[TablePlan, ...]:
        chosen = tuple(dict.fromkeys(id_ for id_ in self._desk.brief.short.issues if id_ in self._desk.brief.issues))
        issues = chosen or self._sparse_last()[:SHORT]
        plans = self._short(issues)
        scaled = tuple(issue for issue in issues if self._desk.brief.issues[issue].kind == "ordinal")
        if scaled and sum(map(self._lines, plans)) > room:
            form: Form = "cards" if "cards" in self._asked else "compact"
            return (replace(self._plan(scaled, "portrait", form=form, in_cells=False, short=True), listed=True),)
        return plans

    def _short(self, issues: tuple[str, ...]) -> tuple[TablePlan, ...]:
        """The table of the short variant, or tables, however long."""
        form: Form = "cards" if "cards" in self._asked else "full"
        if len(issues) <= FEW and "compact" not in self._asked and any(self._says(one, issues) for one in self._actors):
            return (self._plan(issues, "portrait", issues, form=form, in_cells=False, short=True),)
        if form == "cards":
            return (self._plan(issues, "portrait", form=form, short=True),)
        groups = _groups(issues, COMPACT["portrait"])
        return tuple(self._plan(group, "portrait", form="compact", short=True) for group in groups)

    def _lines(self, plan: TablePlan) -> int:
        """About how many lines a table takes: a row has one, or as many as its conditions."""
        return sum(max(-(-self._length(plan, actor) // CONDITIONS_LINE), 1) for actor in plan.actors)

    def _length(self, plan: TablePlan, actor: str) -> int:
        """The characters of the conditions of a row."""
        return sum(len(remark.text) for issue in plan.conditions for remark in remarks(self._desk, actor, issue))

    def _plan(
        self,
        issues: tuple[str, ...],
        page: Orientation,
        conditions: tuple[str, ...] = (),
        *,
        form: Form = "full",
        in_cells: bool = True,
        short: bool = False,
    ) -> TablePlan:
        return TablePlan(
            self._actors, issues, conditions, page, form, in_cells, by_stance=self._by_stance, short=short
        )  # fmt: skip

    def _cards(self, issues: tuple[str, ...]) -> TablePlan:
        """Every actor on a card that says all: on sparse issues in one paragraph."""
        page: Orientation = "landscape" if "landscape" in self._asked else "portrait"
        return self._plan(issues, page, self._without(issues), form="cards")

    def _gathered(self, issues: tuple[str, ...]) -> TablePlan:
        """A table of some issues with a column of conditions: on all, or on the others where the columns are many."""
        if issues == self._issues:
            return self._abreast()
        if len(issues) <= FEW:
            return self._plan(issues, self._page, self._issues, in_cells=False)
        return self._plan(issues, self._page, self._without(issues))

    def _without(self, issues: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(issue for issue in self._issues if issue not in issues)

    def _abreast(self) -> TablePlan:
        """A table of all issues: their conditions in a column where that finds room, else in the cells."""
        said = any(remarks(self._desk, actor, issue) for actor, issue in self._desk.grid)
        few = len(self._issues) <= FEW
        if said and few and "compact" not in self._asked:
            return self._plan(self._issues, self._page, self._issues, in_cells=False)
        upright = not said and few and "landscape" not in self._asked
        return self._whole("portrait" if upright else self._page)

    def _whole(self, page: Orientation) -> TablePlan:
        return self._plan(self._issues, page, form=self._form(page, len(self._issues)))

    def _split(self) -> tuple[TablePlan, ...]:
        """Several tables of issues, at least two, each with the actors again."""
        most = min(self._room(), -(-len(self._issues) // 2))
        groups = _groups(self._issues, most)
        form = self._form(self._page, max(map(len, groups)))
        return tuple(self._plan(group, self._page, form=form) for group in groups)

    def _transposed(self) -> tuple[TablePlan, ...]:
        """The actors in columns; of few, on an upright page."""
        few = len(self._actors) <= FEW and "landscape" not in self._asked
        page: Orientation = "portrait" if few else self._page
        groups = _groups(self._actors, FULL[page] if "full" in self._asked else COMPACT[page])
        form = self._form(page, max(map(len, groups)))
        return tuple(
            TablePlan(group, self._issues, (), page, form, transposed=True, by_stance=self._by_stance)
            for group in groups
        )  # fmt: skip

    def _room(self) -> int:
        return FULL[self._page] if "full" in self._asked else COMPACT[self._page]

    def _form(self, page: Orientation, columns: int) -> Form:
        if "compact" in self._asked or ("full" not in self._asked and columns > FULL[page]):
            return "compact"
        return "full"

    def _dense(self) -> tuple[str, ...]:
        """The issues whose columns keep their place: those that aren't sparse, one at least."""
        kept = tuple(issue for issue, share in self._shares.items() if share <= SPARSE)
        return kept or self._densest(1)

    def _foremost(self) -> tuple[str, ...]:
        """The issues that stay in a matrix of which the whole is to be in an annex."""
        dense, count = self._dense(), len(self._issues)
        return dense if len(dense) < count and len(dense) <= FEW else self._densest(min(FEW, max(count - 1, 1)))

    def _densest(self, count: int) -> tuple[str, ...]:
        """So many issues that most actors have a position on, in their order."""
        chosen = sorted(self._shares, key=lambda issue: self._shares[issue])[:count]
        return tuple(issue for issue in self._issues if issue in chosen)

    def _sparse_last(self) -> tuple[str, ...]:
        return tuple(sorted(self._shares, key=lambda issue: self._shares[issue] > SPARSE))

    def _says(self, actor: str, issues: tuple[str, ...]) -> bool:
        """Say whether the row of an actor has anything for the column of conditions."""
        if is_silent(self._desk, actor, issues):
            return any(labelled_remarks(self._desk, actor, issue) for issue in self._issues)
        return any(remarks(self._desk, actor, issue) for issue in issues)


def _groups(items: Sequence[T], most: int) -> tuple[tuple[T, ...], ...]:
    """Groups of nearly the same size, none over `most`."""
    count = -(-len(items) // max(most, 1))
    cuts = [-(-i * len(items) // count) for i in range(count + 1)]
    return tuple(tuple(items[a:b]) for a, b in pairwise(cuts))
