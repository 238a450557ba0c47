"""A theme's name -> the report of all that it is held against; it must not know the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from briefgen.contract import (
    balance,
    cuts,
    fonts,
    forbidden,
    idle,
    ignored,
    labels,
    languages,
    lengths,
    markup,
    nesting,
    pairs,
    references,
    rights,
    sides,
    subject,
    templates,
    unused,
    values,
    words,
)
from briefgen.contract.report import Report, Row, news
from briefgen.contract.subject import Check, Progress, Subject
from briefgen.ground.diagnostics import Diagnostic, Place, Span
from briefgen.ground.files import Files


class Part(NamedTuple):
    """A row of the table: its name, the checks behind it, and what they look at."""

    name: str
    checks: tuple[Check, ...]
    measured: Callable[[Subject], str]


def check(
    name: str, folders: Sequence[Path], files: Files, printed: bool = True, progress: Progress = lambda name: None
) -> Report:
    """Hold a theme, by name or path, against the contract. printed: print the torture briefs in it, too."""
    progress("reading")
    found = subject.load(name, folders, files)
    if found.value is None:
        return Report(name, "", (Row("settings", "theme.toml", found.diagnostics),))
    theme = found.value.theme
    unclosed = [one.place for sheet in found.value.sheets if (one := balance.check(sheet)) is not None]
    rows: tuple[Row, ...] = ()
    for part in (*READ, *(_printed() if printed else ())):
        progress(part.name)
        said = (one for check in part.checks for one in check(found.value) if not _behind(one.place, unclosed))
        rows += (Row(part.name, part.measured(found.value), news(said, rows)),)
    return Report(theme.name, theme.title, rows)


def _behind(place: Place | None, unclosed: Sequence[Place | None]) -> bool:
    """Say whether a place stands behind something in its sheet that is never closed: it is read as something else."""
    return isinstance(place, Span) and any(
        isinstance(one, Span) and one.file == place.file and (one.line, one.column) < (place.line, place.column)
        for one in unclosed
    )


def _loading(found: Subject) -> Iterator[Diagnostic]:
    yield from found.loading


def _written(found: Subject) -> Iterator[Diagnostic]:
    """What is wrong in templates as they stand, and what stops them when they are filled in."""
    said: set[str] = set()
    for one in (*templates.check(found), *markup.check(found)):
        if isinstance(one.place, Span):
            said.add(one.place.file)
        yield one
    for one in found.documents.diagnostics:
        if not (isinstance(one.place, Span) and one.place.file in said):
            yield one


READ: tuple[Part, ...] = (
    Part("settings", (_loading,), lambda found: _many(len(found.theme.tokens), "token") + _extends(found)),
    Part("contrast", (pairs.check,), lambda found: _many(len(pairs.pairs(found.theme)), "pair") + " of colours"),
    Part("templates", (_written,), lambda found: _many(len(found.theme.templates), "template")),
    Part("words", (words.check,), lambda found: "fixed words, and ids that stand twice"),
    Part("labels", (labels.check,), lambda found: ", ".join(found.theme.labels) or "none"),
    Part("rules", (forbidden.check, nesting.check), lambda found: _many(len(found.rules), "rule") + _in_briefs(found)),
    Part("effect", (ignored.check,), lambda found: _many(sum(len(one.declared) for one in found.rules), "declaration")),
    Part("selectors", (idle.check,), lambda found: _many(sum(bool(one.selector) for one in found.rules), "selector")),
    Part("names", (references.check,), lambda found: "pages, strings, counters and attributes that rules ask for"),
    Part("values", (sides.check, values.check, lengths.check), lambda found: "sides, colours, lengths, sizes of type"),
    Part("unused", (unused.check,), lambda found: "tokens, templates, sheets and fonts"),
    Part("letters", (fonts.check,), lambda found: f"{_many(len(found.theme.faces), 'face')}, {_languages(found)}"),
    Part("cuts", (cuts.check,), lambda found: "slopes and weights" + _in_briefs(found)),
    Part("rights", (rights.check,), lambda found: _many(len({one.family for one in found.theme.faces}), "family")),
)
"""What can be told from the theme's files, and from briefs as they are written."""


def _printed() -> tuple[Part, ...]:
    """What only printing tells. Importing it imports all that prints."""
    from briefgen.contract import cures, marks, rendered
    from briefgen.contract.torture import PIECES

    return (
        Part("marks", (marks.check,), lambda found: "marks of stance in grey, and to three kinds of eyes"),
        Part(
            "print",
            (cures.check,),
            lambda found: _many(sum(rendered.is_for(one, found.theme) for one in PIECES), "brief") + " on all pages",
        ),
    )


def _in_briefs(found: Subject) -> str:
    return f", in {_many(len(found.documents.value or ()), 'brief')}"


def _extends(found: Subject) -> str:
    above = ", ".join(found.theme.chain[1:])
    return f", extends {above}" if above else ""


def _languages(found: Subject) -> str:
    known = [script for script in found.theme.scripts if script in languages.LANGUAGES]
    count = sum(len(set(languages.LANGUAGES[script]) - {languages.COMMON}) for script in known)
    unread = [script for script in found.theme.scripts if script not in known]
    return _many(count, "language") + (f" ({', '.join(unread)} not looked into)" if unread else "")


def _many(count: int, noun: str) -> str:
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{count} {noun if count == 1 else plural}"
