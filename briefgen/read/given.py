"""`a.b=value` of a command line -> a value of brief.yaml, with its place; it must not know what is valid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from briefgen.ground.diagnostics import Address
from briefgen.read.text import Findings, Text
from briefgen.read.tree import Range
from briefgen.read.yamldata import read_yaml

_EMPTY: tuple[Any, ...] = ("", [], {})
"""What is empty isn't there, as in the files."""

_FLOW = ("[", "{", '"', "'")
"""How a value begins that is more than a plain text; any other is taken as it stands: `#5A1F2B` is no comment."""


@dataclass(frozen=True)
class Given:
    """One `a.b=value`: its address, its value, its text, and where each key and the value stand in it."""

    address: Address
    value: Any
    text: Text
    keys: dict[Address, Range]
    span: Range


def read_given(written: str, findings: Findings) -> Given:
    """Take `a.b=value` apart: keys with dots between, and numbers from 1 for the items of a list.

    A place in it is named `--set a.b`, and its column counts from the beginning of `a.b=value`.
    """
    path, _, value = written.partition("=")
    text = Text(f"--set {path}", written)
    address: Address = tuple(int(name) - 1 if name.isdecimal() and int(name) else name for name in path.split("."))
    keys: dict[Address, Range] = {}
    start = 0
    for count, name in enumerate(path.split("."), 1):
        keys[address[:count]] = Range(text.file, start, start + len(name))
        start += len(name) + 1
    if value.lstrip().startswith(_FLOW):
        read: Any = read_yaml(Text(text.file, f"{path}: {value}"), findings).data.get(path, "")
    else:
        read = value
    return Given(address, read, text, keys, Range(text.file, start, len(written)))


def put(given: Given, data: dict[str, Any], findings: Findings) -> bool:
    """Set the value among others; False, with a diagnostic, where its keys lead nowhere."""
    holder: Any = data
    for count, key in enumerate(given.address, 1):
        last = count == len(given.address)
        if isinstance(holder, dict):
            name = str(key + 1) if isinstance(key, int) else key
            if last and given.value in _EMPTY:
                holder.pop(name, None)
                return True
            if last:
                holder[name] = given.value
            holder = holder.setdefault(name, {})
        elif isinstance(holder, list) and isinstance(key, int) and key < len(holder):
            if last:
                holder[key] = given.value
            holder = holder[key]
        else:
            place = given.keys[given.address[:count]]
            message = f"there is no `{given.text.content[place.start : place.end]}` here that can be set"
            hint = f"set `{given.text.content[: place.start - 1]}` as a whole"
            findings.add("key-unknown", message, given.text.span(place.start, place.end), hint)
            return False
    return True
