"""The line at which TOML breaks off -> what is wrong with it in plain words, and the cure; it must not know keys."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PAIR = re.compile(r"""\s*(?P<key>(?:[\w.-]+|"[^"]*"|'[^']*')+)\s*=\s*(?P<value>.*?)\s*$""")
_COLON = re.compile(r"\s*(?P<key>[\w.-]+)\s*:\s*(?P<value>.*?)\s*$")
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b")
_LENGTH = re.compile(r"[+-]?[\d.]+[a-zA-Z%]+")
_WORD = re.compile(r"[^\W\d][^\"'#\[\]{},=]*")
_CURLY = "“”„‟‘’‚«»‹›"
_OPENING = re.compile(r"""("(?:\\.|[^"\\])*"|'[^']*'|#.*)|([\[{])|([\]}])""")

ANY = "a line is `key = value`, `[table]`, or begins with `#`"


def cure(lines: Sequence[str], line: int) -> tuple[str, str]:
    """Say what is wrong with a line, from 1, and what to write; the first is empty where that can't be told."""
    text = lines[line - 1] if 0 < line <= len(lines) else ""
    if opened := _left_open(lines[: line - 1]):
        return "a list or table above is never closed", f"close the `[` or `{{` of line {opened}"
    pair = _PAIR.match(text)
    if first := _before(lines, line, pair["key"] if pair else ""):
        return f"`{pair['key'] if pair else text.strip()}` stands twice", f"line {first} has it: keep one of them"
    if text.lstrip().startswith("["):
        return ("a table's name is never closed", "close it with `]`") if "]" not in text else ("", ANY)
    if pair:
        return _of_value(pair["key"], pair["value"])
    if colon := _COLON.match(text):
        return "a `:` for a `=`", f"write `{colon['key']} = {colon['value']}`"
    return "", ANY


def _of_value(key: str, value: str) -> tuple[str, str]:
    bare = value.partition(" #")[0].strip()
    if not value:
        return f"`{key}` has no value", 'write it behind the `=`: words, colours and lengths in quotes, `"9.5pt"`'
    if value[0] in _CURLY:
        return "curly quotes", f'write straight ones: `{key} = "{bare.strip(_CURLY)}"`'
    if value[0] in "\"'":
        return _of_text(value)
    if bare.lower() in ("true", "false"):
        return f"`{bare}` is written small", f"write `{key} = {bare.lower()}`"
    for kind, known in (("a colour stands", _COLOUR), ("a length stands", _LENGTH), ("words stand", _WORD)):
        if found := known.match(value if known is _COLOUR else bare):
            return f"{kind} in quotes", f'write `{key} = "{found[0].strip()}"`'
    return "", ANY


def _of_text(value: str) -> tuple[str, str]:
    mark = value[0]
    if mark == '"' and "\\" in value:
        return "a `\\` means something else in double quotes", "take single ones: `'a\\b'`"
    if value.count(mark) % 2:
        return "a text is never closed", f"close it with `{mark}`, on the same line"
    return "something stands behind the text", "one key has one value; several stand in `[ ]`, with commas between"


def _before(lines: Sequence[str], line: int, key: str) -> int:
    """The line, from 1, that has the same key in the same table, or opens the same table; 0 where none does."""
    for number in range(line - 1, 0, -1):
        other, pair = lines[number - 1], _PAIR.match(lines[number - 1])
        if key and other.lstrip().startswith("["):
            return 0
        if (pair["key"] == key) if key and pair else (not key and other.strip() == lines[line - 1].strip() != ""):
            return number
    return 0


def _left_open(lines: Sequence[str]) -> int:
    """The line, from 1, of a bracket that the lines leave open; 0 where they leave none."""
    opened: list[int] = []
    for number, line in enumerate(lines, 1):
        for found in _OPENING.finditer(line):
            if found[2]:
                opened.append(number)
            elif found[3] and opened:
                opened.pop()
    return opened[-1] if opened else 0
