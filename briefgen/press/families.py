"""Sheets, faces -> the font families that CSS asks for and no face has; it must not know documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.places import at_offset
from briefgen.render.html import Sheet
from briefgen.theme.faces import Face

GENERIC = frozenset(
    [
        "serif",
        "sans-serif",
        "monospace",
        "cursive",
        "fantasy",
        "system-ui",
        "ui-serif",
        "ui-sans-serif",
        "ui-monospace",
        "ui-rounded",
        "math",
    ]
)
_WIDE = frozenset(["inherit", "initial", "unset", "revert", "revert-layer"])

# Comments and strings first, so that nothing inside them is taken for a declaration.
_DECLARATION = re.compile(
    r"""/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?<![\w-])(?P<name>font(?:-family)?)\s*:(?P<value>[^;{}]*)""",
    re.DOTALL | re.IGNORECASE,
)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_NAME = re.compile(r"""\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<plain>[^,"']+))\s*(?:,|$)""")
_SIZE = re.compile(
    r"""^.*?(?:^|\s)(?:[\d.]+(?:[a-z]+|%)|[a-z]+\([^"']*\)|xx-small|x-small|small|medium|large|x-large|xx-large|smaller|larger)
    (?:\s*/\s*[\w.%]+)?\s+""",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Asked:
    name: str
    offset: int
    length: int
    quoted: bool


def check(sheets: tuple[Sheet, ...], faces: tuple[Face, ...]) -> Iterator[Diagnostic]:
    """Find each family that no face has; a generic one may stand last, behind a face."""
    known = {face.family.lower(): face.family for face in faces}
    for sheet in sheets:
        for stack in _stacks(sheet.text):
            for position, asked in enumerate(stack):
                if asked.name.lower() in known:
                    continue
                if asked.name.lower() in GENERIC and not asked.quoted:
                    if 0 < position == len(stack) - 1:
                        continue
                    message = f"`{asked.name}` stands for a font of the system, and none is used"
                else:
                    message = f"no face of the theme is named `{asked.name}`"
                yield Diagnostic(
                    "font-unknown", message, at_offset(sheet, asked.offset, asked.length), hint=_cure(known)
                )


def _cure(known: dict[str, str]) -> str:
    names = ", ".join(f"`{name}`" for name in sorted(set(known.values())))
    return f"the theme's faces are {names}; others are declared in theme.toml" if names else "declare it in theme.toml"


def _stacks(text: str) -> Iterator[list[_Asked]]:
    for found in _DECLARATION.finditer(text):
        if found["name"] is None:
            continue
        start = found.start("value")
        value = _COMMENT.sub(lambda comment: " " * len(comment[0]), found["value"]).split("!")[0]
        if found["name"].lower() == "font":
            size = _SIZE.match(value)
            if size is None:
                continue  # a keyword, or nothing that CSS knows: WeasyPrint says so
            start, value = start + size.end(), value[size.end() :]
        stack = list(_names(value, start))
        if not (len(stack) == 1 and stack[0].name.lower() in _WIDE):
            yield stack


def _names(value: str, start: int) -> Iterator[_Asked]:
    for found in _NAME.finditer(value.rstrip()):
        quoted = found["plain"] is None
        group = "plain" if found["plain"] is not None else "double" if found["double"] is not None else "single"
        name = found[group].rstrip()
        if name:
            yield _Asked(" ".join(name.split()), start + found.start(group), len(name), quoted)
