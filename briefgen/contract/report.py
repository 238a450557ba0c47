"""What each check of a theme has found -> a table of results, one row a check; it must not know how it is checked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from briefgen.ground.diagnostics import Diagnostic, Span

Verdict = Literal["passed", "warned", "failed"]

_FOLLOWS = {"css-invalid": ("css-forbidden", "css-variable-undefined"), "press-warning": ("css-invalid",)}
"""Codes that say again, in the words of the press, what one of others has said of the same place."""
_FOLLOWS_IN_FILE = {"press-warning": ("duplicate-id", "link-dead", "words-dropped")}
"""The same of a file: the press names no line of a template."""


@dataclass(frozen=True, slots=True)
class Row:
    """One check: its name, what was looked at, in one line, and what was found."""

    name: str
    measured: str
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def verdict(self) -> Verdict:
        severities = {one.severity for one in self.diagnostics}
        return "failed" if "error" in severities else "warned" if "warning" in severities else "passed"


@dataclass(frozen=True, slots=True)
class Report:
    """A theme, held against the contract."""

    theme: str
    title: str
    rows: tuple[Row, ...]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return tuple(one for row in self.rows for one in row.diagnostics)


def news(found: Iterable[Diagnostic], before: Iterable[Row]) -> tuple[Diagnostic, ...]:
    """What earlier rows haven't said of the same place."""
    new = tuple(dict.fromkeys(found))
    known = [one for row in before for one in row.diagnostics]
    said = {(one.code, _key(one)) for one in known}
    in_files = {(one.code, _file(one)) for one in (*known, *new)}
    return tuple(
        one
        for one in new
        if _key(one) is None
        or not (
            any((code, _key(one)) in said for code in (one.code, *_FOLLOWS.get(one.code, ())))
            or any((code, _file(one)) in in_files for code in _FOLLOWS_IN_FILE.get(one.code, ()))
        )
    )


def table(report: Report) -> str:
    """The rows, for people: name, verdict, what was found and what was looked at."""
    cells = [(row.name, row.verdict, _counted(row), row.measured) for row in report.rows]
    widths = [max((len(one[i]) for one in cells), default=0) for i in range(3)]
    lines = [
        "  ".join([*(text.ljust(width) for text, width in zip(one[:3], widths, strict=True)), one[3]]).rstrip()
        for one in cells
    ]
    title = f"{report.theme} ({report.title})" if report.title else report.theme
    return "\n".join([title, *(f"  {line}" for line in lines)])


def _counted(row: Row) -> str:
    counts = [(sum(one.severity == kind for one in row.diagnostics), kind) for kind in ("error", "warning", "hint")]
    return ", ".join(f"{count} {kind}{'' if count == 1 else 's'}" for count, kind in counts if count)


def _key(one: Diagnostic) -> tuple[str, int, int] | None:
    place = one.place
    return (place.file, place.line, place.column) if isinstance(place, Span) else None


def _file(one: Diagnostic) -> str:
    return one.place.file if isinstance(one.place, Span) else ""
