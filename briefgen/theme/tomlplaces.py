"""The text of a TOML file -> its values, and where each key stands; it must not know which keys there should be."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field

from briefgen.ground.diagnostics import Address, Diagnostic, Outcome, Span
from briefgen.theme.tomlcures import cure

# TOML 1.0: a header, or a key with its sign of equality, at the start of a line.
_LINE = re.compile(r"""\s*(?:(?P<open>\[\[?)\s*(?P<table>[^\]#]+?)\s*\]|(?P<key>(?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*(?P<value>.*))""")  # fmt: skip  # noqa: E501
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")
_NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Toml:
    """A TOML file's values, and the line and columns (from 1, end excluded) of its keys by address."""

    file: str
    values: dict[str, object]
    lines: tuple[str, ...] = field(repr=False)
    keys: dict[Address, tuple[int, int, int]] = field(repr=False)

    def place(self, address: Address) -> Span:
        """Where a key stands; for one inside an inline table, the key of the table."""
        for end in range(len(address), 0, -1):
            if address[:end] in self.keys:
                line, start, stop = self.keys[address[:end]]
                return Span(self.file, line, start, line, stop, self.lines[line - 1])
        return Span(self.file, 1, 1)

    def of_text(self, address: Address, text: str) -> Span:
        """Where a text in quotes stands that is, or is in, the value of a key; the key where that isn't told."""
        around = self.place(address)
        ends = min((line for line, *_ in self.keys.values() if line > around.line), default=len(self.lines) + 1)
        for number in range(around.line, ends):
            for quoted in (f'"{text}"', f"'{text}'") if address not in self.keys else ():
                if (at := self.lines[number - 1].find(quoted)) >= 0:
                    return Span(self.file, number, at + 1, number, at + len(quoted) + 1, self.lines[number - 1])
        return around


def parse(text: str, file: str) -> Outcome[Toml]:
    """Read TOML; text that isn't has no value."""
    lines = tuple(text.splitlines())
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Outcome(None, (_broken(error, file, lines),))
    return Outcome(Toml(file, values, lines, dict(_keys(lines))))


def _broken(error: tomllib.TOMLDecodeError, file: str, lines: tuple[str, ...]) -> Diagnostic:
    """Python says where only in words until 3.14: the last two numbers, or none at the end of the file."""
    numbers = [int(number) for number in _NUMBERS.findall(str(error))][-2:]
    last = (len(lines), len(lines[-1]) + 1) if lines else (1, 1)
    line, column = numbers if len(numbers) == 2 and numbers[0] <= len(lines) else last
    excerpt = lines[line - 1] if lines else ""
    wrong, hint = cure(lines, line)
    message = "not well-formed TOML: " + (wrong or str(error).partition(" (at ")[0].lower())
    return Diagnostic("theme-invalid", message, Span(file, line, column, line, column + 1, excerpt), hint=hint)


def _keys(lines: tuple[str, ...]) -> Iterator[tuple[Address, tuple[int, int, int]]]:
    table: Address = ()
    counts: dict[Address, int] = {}
    quoted = ""  # the mark that ends a text of several lines
    for number, line in enumerate(lines, 1):
        if quoted:
            quoted = "" if quoted in line else quoted
            continue
        found = _LINE.match(line)
        if found is None:
            continue
        group = "table" if found["open"] else "key"
        parts = tuple(part.strip("\"'") for part in _PART.findall(found[group]))
        span = (number, found.start(group) + 1, found.end(group) + 1)
        if found["open"] == "[[":
            counts[parts] = counts.get(parts, -1) + 1
            table = (*parts, counts[parts])
            yield table, span
        elif found["open"]:
            table = parts
            yield table, span
        else:
            yield (*table, *parts), span
            quoted = next((mark for mark in ('"""', "'''") if found["value"].count(mark) == 1), "")
