"""Brief -> names in it that nothing answers to; it must not know evidence."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from briefgen.check.library import places
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic
from briefgen.ground.nearest import did_you_mean
from briefgen.model.brief import Brief
from briefgen.model.grid import groups_of, parents


def unknown_references(brief: Brief) -> Iterator[Diagnostic]:
    """Names of actors, issues, statements, sections and items that aren't there."""
    statements = {statement.id for statement in brief.statements}
    for i, name in enumerate(brief.pull_quotes):
        yield from _statement(name, ("pull-quotes", i), statements)
    yield from _short(brief)
    yield from _actors(brief)
    for actor, cells in brief.positions.items():
        yield from _actor(actor, At(("positions", actor), key=True), brief)
        for issue, cell in cells.items():
            yield from _issue(issue, At(("positions", actor, issue), key=True), brief)
            if cell.statement is not None:
                yield from _statement(cell.statement, ("positions", actor, issue, "statement"), statements)


def _actors(brief: Brief) -> Iterator[Diagnostic]:
    groups = parents(brief.actors)
    for id_, actor in brief.actors.items():
        for i, member in enumerate(actor.members):
            yield from _actor(member, At(("actors", id_, "members", i)), brief)
            if member == id_ or member in groups_of(groups, id_):
                message = f"`{id_}` is a member of itself" + ("" if member == id_ else f" by way of `{member}`")
                yield diagnostic("members-circular", message, At(("actors", id_, "members", i)), "take it out")
        if actor.speaks_for is not None:
            yield from _actor(actor.speaks_for, At(("actors", id_, "speaks-for")), brief)


def _actor(name: str, place: At, brief: Brief) -> Iterator[Diagnostic]:
    if name not in brief.actors:
        hint = did_you_mean(name, brief.actors, "list it under `actors` in positions.yaml")
        yield diagnostic("actor-unknown", f"unknown actor `{name}`", place, hint)


def _issue(name: str, place: At, brief: Brief) -> Iterator[Diagnostic]:
    if name not in brief.issues:
        hint = did_you_mean(name, brief.issues, "list it under `issues` in positions.yaml")
        yield diagnostic("issue-unknown", f"unknown issue `{name}`", place, hint)


def _statement(name: str, at: Address, known: Collection[str]) -> Iterator[Diagnostic]:
    if name not in known:
        hint = did_you_mean(name, sorted(known), "list it under `statements` in brief.yaml")
        yield diagnostic("statement-unknown", f"no statement has the id `{name}`", At(at), hint)


def _short(brief: Brief) -> Iterator[Diagnostic]:
    for i, issue in enumerate(brief.short.issues):
        yield from _issue(issue, At(("short", "issues", i)), brief)
    parts = dict(places(brief))
    for i, section in enumerate(brief.short.sections):
        if section not in brief.sections:
            holder = str(parts[section][1]) if section in parts else None
            guess = did_you_mean(section, brief.sections, "write the id of a section")
            hint = f"it stands in the section `{holder}`" if holder else guess
            message = f"no section has the id `{section}`"
            yield diagnostic("point-unknown", message, At(("short", "sections", i)), hint)
    yield from _numbers("at-a-glance", "bullet", brief.short.at_a_glance, len(brief.at_a_glance))
    yield from _numbers("flags", "flag", brief.short.flags, len(brief.flags.items))


def _numbers(key: str, what: str, numbers: tuple[int, ...], count: int) -> Iterator[Diagnostic]:
    for i, number in enumerate(numbers):
        if not 1 <= number <= count:
            message = f"there is no {what} {number}"
            hint = f"they are counted from 1 to {count}" if count else f"the brief has no {what}s"
            yield diagnostic("item-unknown", message, At(("short", key, i)), hint)
