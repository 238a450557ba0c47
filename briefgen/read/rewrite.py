"""Values that are to stand elsewhere in a brief's files -> the files' new bytes; it must not know why."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Mapping
from pathlib import Path

from briefgen.ground.diagnostics import Address, At
from briefgen.read.locate import source_range
from briefgen.read.text import decode
from briefgen.read.tree import Tree

_LINE_END = re.compile(r"\r\n?|\n")


class StaleError(Exception):
    """A file has changed since it was read; `args[0]` is its name."""


def rewrite(values: Mapping[Address, str], tree: Tree, contents: Mapping[str, bytes]) -> dict[str, bytes]:
    """Put texts in the place of values of YAML and CSV files; byte order marks and line ends stay.

    contents: the files' bytes as they are now, by name. Gives the new bytes of the files that change. Raises StaleError
    for a file that isn't what was read, KeyError for a value that stands in no file.
    """
    edits: dict[str, list[tuple[int, int, str]]] = {}
    for address, text in values.items():
        place = source_range(At(address), tree)
        if place is None:
            raise KeyError(address)
        edits.setdefault(place.file, []).append((place.start, place.end, text))
    return {name: _rewritten(name, places, tree, contents[name]) for name, places in edits.items()}


def _rewritten(name: str, edits: list[tuple[int, int, str]], tree: Tree, raw: bytes) -> bytes:
    read = decode(raw, Path(name)).value
    if read is None or read.content != tree.texts[name].content:
        raise StaleError(name)
    mark = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
    text = raw.removeprefix(mark).decode("utf-8")
    ends = _Offsets(text)
    for start, end, words in sorted(edits, reverse=True):
        value = read.content[start:end]
        first, last = ends(start), ends(start + len(value.rstrip()))  # a folded text's lines end it: they stay
        text = text[:first] + (_csv(words) if name.endswith(".csv") else _yaml(words)) + text[last:]
    return mark + text.encode()


class _Offsets:
    """Offsets in a text with unix line ends -> those in the text itself."""

    def __init__(self, text: str) -> None:
        self._twice = [found.start() for found in _LINE_END.finditer(text) if found[0] == "\r\n"]
        self._before = [place - i for i, place in enumerate(self._twice)]

    def __call__(self, offset: int) -> int:
        return offset + bisect_left(self._before, offset)


def _yaml(words: str) -> str:
    """A text in double quotation marks, which stands anywhere in YAML; JSON's escapes are YAML's (YAML 1.2.2, 1.3)."""
    return json.dumps(words, ensure_ascii=False)


def _csv(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
