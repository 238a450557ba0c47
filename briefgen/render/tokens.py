"""A theme's sheets + tokens -> sheets with the tokens put in; it must not know what they style.

WeasyPrint says nothing about an undefined `var()`, and its page boxes don't inherit custom properties: so no sheet
defines any, and `var(--name)` is replaced in the text, where each place is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Outcome, Span
from briefgen.ground.nearest import did_you_mean
from briefgen.render.html import Sheet
from briefgen.theme.tokens import ThemeSheet

LONGEST = 1000
"""Code points of a token after those that it names were put in: more is a bomb, not a value."""

# Comments and strings first, so that nothing inside them is taken for a token.
_OPAQUE = r"""/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'"""
_USE = re.compile(rf"{_OPAQUE}|(?P<var>\bvar\()", re.DOTALL | re.IGNORECASE)
_PARENTHESIS = re.compile(rf"{_OPAQUE}|[()]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Use:
    """`var(--name, fallback)` from start to end (excluded) of a text; fallback: None when there is none."""

    name: str
    fallback: str | None
    start: int
    end: int


def put_in(sheet: ThemeSheet, tokens: Mapping[str, str]) -> Outcome[Sheet]:
    """Replace each `var(--name)` of a sheet by the token's text; one that is not defined has no value."""
    return _Filling(sheet, tokens).sheet()


@dataclass(slots=True)
class _Filling:
    """One sheet on its way: the new text, where its columns moved, what is missing."""

    source: ThemeSheet
    tokens: Mapping[str, str]
    pieces: list[str] = field(default_factory=list)
    shifts: list[tuple[int, int, int]] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)
    _line: int = 1
    _column: int = 1
    """Where the new text ends: from 1."""

    def sheet(self) -> Outcome[Sheet]:
        text, done = self.source.text, 0
        for use in _uses(text):
            self._add(text[done : use.start])
            try:
                self._replace(text[use.start : use.end], _value(use, self.tokens, ()))
            except _UndefinedError as error:
                self.found.append(self._undefined(error, use))
                self._replace(text[use.start : use.end], "")
            done = use.end
        self._add(text[done:])
        new = "".join(self.pieces)
        source = text if new != text else ""
        return Outcome(Sheet(self.source.file, new, tuple(self.shifts), source), tuple(self.found))

    def _add(self, piece: str) -> None:
        self.pieces.append(piece)
        breaks = piece.count("\n")
        self._line += breaks
        self._column = len(piece) - piece.rfind("\n") if breaks else self._column + len(piece)

    def _replace(self, old: str, new: str) -> None:
        """Add a value in a use's place, on as many lines, and remember how far what follows has moved."""
        lost = old.count("\n") - new.count("\n")
        self._add(new + "\n" * max(lost, 0))
        moved = len(new) - len(old) if "\n" not in old else 1 - (len(old) - old.rfind("\n"))
        if moved:
            self.shifts.append((self._line, self._column - 1, moved))

    def _undefined(self, error: _UndefinedError, use: _Use) -> Diagnostic:
        text = self.source.text
        start = text.rfind("\n", 0, use.start) + 1
        line, column = text.count("\n", 0, use.start) + 1, use.start - start + 1
        excerpt = text[start:].partition("\n")[0].rstrip("\r")
        place = Span(self.source.file, line, column, line, column + len(text[use.start : use.end]), excerpt)
        if error.circular:
            return diagnostic("css-variable-undefined", f"the token `{error.name}` stands for itself", place)
        hint = did_you_mean(error.name, self.tokens, "define it under [tokens] in theme.toml")
        return diagnostic("css-variable-undefined", f"there is no token `{error.name}`", place, hint=hint)


class _UndefinedError(Exception):
    def __init__(self, name: str, *, circular: bool = False) -> None:
        super().__init__(name)
        self.name = name
        self.circular = circular


def _value(use: _Use, tokens: Mapping[str, str], around: tuple[str, ...]) -> str:
    """The text that a use stands for; around: the tokens that it stands in."""
    if use.name in tokens:
        if use.name in around:
            raise _UndefinedError(use.name, circular=True)
        return _filled(tokens[use.name], tokens, (*around, use.name))
    if use.fallback is None:
        raise _UndefinedError(use.name)
    return _filled(use.fallback.strip(), tokens, around)


def _filled(text: str, tokens: Mapping[str, str], around: tuple[str, ...]) -> str:
    filled, done = "", 0
    for use in _uses(text):
        filled += text[done : use.start] + _value(use, tokens, around)
        done = use.end
        if len(filled) > LONGEST:
            raise _UndefinedError(use.name, circular=True)
    return filled + text[done:]


def _uses(text: str) -> Iterator[_Use]:
    """Find the outermost uses of tokens in a text."""
    place = 0
    while found := _USE.search(text, place):
        place = found.end()
        if found["var"]:
            end = _closing(text, place)
            name, comma, fallback = text[place:end].partition(",")
            name = name.strip().removeprefix("--")
            if end < len(text):
                yield _Use(name, fallback if comma else None, found.start(), end + 1)
                place = end + 1


def _closing(text: str, place: int) -> int:
    """The offset of the parenthesis that closes the one before `place`; the text's end when there is none."""
    depth = 1
    for found in _PARENTHESIS.finditer(text, place):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if depth == 0:
            return found.start()
    return len(text)
