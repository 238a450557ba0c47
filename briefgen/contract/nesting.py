"""A theme's documents -> boxes in one another that print wrongly, or never end; it must not know pages."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.contract import forbidden
from briefgen.contract.forbidden import TABULAR, functions
from briefgen.contract.styled import Around, Styled, styled
from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Note, Place
from briefgen.press.rules import Declared

DEEPEST = 3
"""Flex boxes in one another: each more takes four times as long to lay out."""
_FLEX = frozenset(["flex", "inline-flex"])
_GRID = frozenset(["grid", "inline-grid"])
_TARGETS = ("target-counter", "target-counters", "target-text")
_COLUMNS = ("columns", "column-count", "column-width")
_KEPT = ("table", "none", "contents", "inherit", "initial", "unset")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find them in briefs that have all parts: once a declaration, however many elements it meets."""
    seen: set[tuple[Place | None, tuple[Note, ...]]] = {(one.place, ()) for one in forbidden.check(subject)}
    for document in subject.documents.value or ():
        for around in styled(document.root, document.rules):
            for found in (*_wrong(around), *_targets(around, subject)):
                if (found.place, found.notes) not in seen:
                    seen.add((found.place, found.notes))
                    yield found


def _wrong(around: Around) -> Iterator[Diagnostic]:
    own = around[-1]
    display = own.last("display")
    value = _display(own)
    if display is not None:
        yield from _grid(around, display, value)
        yield from _flex(around, display, value)
        if own.tag in TABULAR and not value.startswith(_KEPT):
            message = f"`display: {value}` takes the table of a `{own.tag}` apart"
            hint = "leave it a table, or write other elements in the template"
            yield diagnostic("css-forbidden", message, display.place, hint)
    kept = own.last("break-inside", "page-break-inside")
    if kept is not None and own.tag == "tbody" and kept.value.startswith("avoid"):
        message = "`break-inside: avoid` on `tbody` fails for the first one after a head"
        hint = "`tr { break-inside: avoid }`, and `tr + tr { break-before: avoid }` where rows belong together"
        yield diagnostic("css-forbidden", message, kept.place, hint)


def _grid(around: Around, display: Declared, value: str) -> Iterator[Diagnostic]:
    columns = next(filter(None, map(_columns, around[:-1])), None) if value in _GRID else None
    if columns is not None:
        message = f"a grid inside columns ({_named(around[-1])}): the layout never ends"
        note = Note("the columns", columns.place, columns.place)
        yield diagnostic("css-forbidden", message, display.place, "make it flex, or a table", [note])


def _flex(around: Around, display: Declared, value: str) -> Iterator[Diagnostic]:
    outer = [one for one in around if _display(one) in _FLEX]
    if value in _FLEX and len(outer) > DEEPEST:
        names = " in ".join(_named(one) for one in reversed(outer))
        message = f"{len(outer)} flex boxes in one another: {names}"
        yield diagnostic("css-forbidden", message, display.place, "let one of them be a block, or a table")


def _targets(around: Around, subject: Subject) -> Iterator[Diagnostic]:
    """Find numbers of other pages in a box that is measured before they are known."""
    own = around[-1]
    box = next((one for one in around if _display(one) in _FLEX | _GRID), None)
    display = box.last("display") if box is not None else None
    for made in own.declared if box is not None else ():
        content = own.last("content", of=made)
        calls = functions(content.tokens, *_TARGETS) if content is not None and (made or own is not box) else ()
        if box is None or display is None or content is None or not calls:
            continue
        message = f"`{calls[0].name}()` in a {_display(box)} box ({_named(box)}) is measured before it is known"
        hint = "set the line as a block, and let the number float to its end"
        first, second = sorted((display.place, content.place), key=subject.depth)
        yield diagnostic("css-forbidden", message, first, hint, [Note("together with this", second, second)])


def _display(one: Styled) -> str:
    declared = one.last("display")
    return declared.value.lower() if declared is not None else ""


def _columns(one: Styled) -> Declared | None:
    declared = one.last(*_COLUMNS)
    return declared if declared is not None and declared.value.lower() not in ("auto", "1", "1 auto", "none") else None


def _named(one: Styled) -> str:
    return "`" + ".".join([one.tag, *one.element.get("class", "").split()[:2]]) + "`"
