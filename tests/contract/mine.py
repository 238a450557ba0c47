"""A theme of one's own, broken at a mark: what a check finds in it has to stand just there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from briefgen.contract.subject import Check, Subject, load
from briefgen.ground import resources
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.ground.files import Files

MARK = re.compile("⟦(.*?)⟧", re.DOTALL)
THEME = 'title = "Mine"\nextends = "meridian"\n'
Broken = Mapping[str, str | bytes]
"""The files of a theme; `⟦⟧` stands round what is wrong."""


def subject(folder: Path, files: Broken) -> Subject:
    """Lay a theme into a folder, which has to be the current one, and load it."""
    for name, content in {"theme.toml": THEME, **files}.items():
        path = folder / "styles" / "mine" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        plain = MARK.sub(r"\1", content).encode() if isinstance(content, str) else content
        path.write_bytes(plain)
    return load("mine", (folder / "styles", resources.styles()), Files()).unwrap()


def found(check: Check, folder: Path, files: Broken) -> list[Diagnostic]:
    return list(check(subject(folder, files)))


def places(diagnostics: list[Diagnostic]) -> list[tuple[str, int, int]]:
    """Where they are: file in the theme's folder, line and column."""
    spans = [one.place for one in diagnostics]
    assert all(isinstance(span, Span) for span in spans), diagnostics
    return [
        (span.file.removeprefix("styles/mine/"), span.line, span.column) for span in spans if isinstance(span, Span)
    ]


def marked(files: Broken) -> list[tuple[str, int, int]]:
    """Where the marks are."""
    there = []
    for name, content in files.items():
        for mark in MARK.finditer(content) if isinstance(content, str) else ():
            before = MARK.sub(r"\1", content[: mark.start()])
            there.append((name, before.count("\n") + 1, len(before) - before.rfind("\n")))
    return there
