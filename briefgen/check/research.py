"""Brief -> cells that nobody has looked into; it must not know evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.model.brief import Brief
from briefgen.model.grid import grid


def not_researched(brief: Brief) -> Iterator[Diagnostic]:
    """One finding for each cell that says so, and one for each actor with cells that aren't written."""
    unwritten: defaultdict[str, list[str]] = defaultdict(list)
    for (actor, issue), cell in grid(brief).items():
        if cell.stance != "not-researched" or cell.inherited_from:
            continue
        if cell.position is None:
            unwritten[actor].append(issue)
        elif cell.position.stance:
            hint = "look it up and code it, or write `not-stated`"
            at = ("positions", actor, issue, "stance")
            yield diagnostic("not-researched", f"`{actor}` is not researched on `{issue}`", At(at), hint)
    for actor, issues in unwritten.items():
        named = ", ".join(f"`{issue}`" for issue in issues)
        hint = "code these cells, or say `coding: {complete: true}` once every cell was looked for"
        message = f"`{actor}` is not researched on {named}"
        yield diagnostic("not-researched", message, At(("actors", actor), key=True), hint)
