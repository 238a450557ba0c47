"""Labels and places -> ids: written, made or mended, each only once in a paper; it must not know what bears them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from briefgen.ground.diagnostics import Note
from briefgen.model.node import ID_PATTERN
from briefgen.read.text import Findings, Text

_ID = re.compile(ID_PATTERN)
_WRITTEN = re.compile(r"\{[^{}\n]{0,200}?#([a-z][a-z0-9-]*)")
# Latin letters that Unicode does not take apart into a base letter and a mark.
_LATIN = str.maketrans({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i",
    "'": None, "’": None, "ʼ": None,
})  # fmt: skip


def id_from(label: str) -> str:
    """Make an id from a label's Latin letters and figures; empty where it has none to begin with."""
    letters = unicodedata.normalize("NFKD", label.casefold().translate(_LATIN))
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", letters).lstrip("-0123456789").rstrip("-")[:60].rstrip("-")


@dataclass
class Ids:
    """The ids of a paper. Ids that are made keep clear of those that are written anywhere in it."""

    text: Text
    findings: Findings
    taken: dict[str, int] = field(default_factory=dict)
    """Each id, and where it was given."""
    _written: set[str] = field(default_factory=set)
    _numbers: dict[str, int] = field(default_factory=dict)
    """The number that the next id made from a stem gets, if the stem is taken."""

    def __post_init__(self) -> None:
        self._written = set(_WRITTEN.findall(self.text.content))

    def written(self, name: str, start: int) -> str | None:
        """Take an id as it is written; None, with a diagnostic, where it can't be had."""
        place = self.text.span(start, start + len(name))
        if not _ID.match(name):
            made = id_from(name)
            hint = "an id begins with a small Latin letter; small letters, figures and hyphens follow"
            self.findings.add("id-invalid", f"`{name}` can't be an id", place, f"write `{made}`" if made else hint)
            return None
        if name in self.taken:
            note = Note("the first one", self.text.span(self.taken[name]))
            hint = "give one of them another id"
            self.findings.add("duplicate-id", f"the id `{name}` is given twice", place, hint, [note])
            return None
        self.taken[name] = start
        return name

    def made(self, candidates: Iterable[str], start: int) -> str:
        """Take the first id that isn't empty, with a number where it is taken."""
        stem = next(candidate for candidate in candidates if candidate)
        name, number = stem, self._numbers.get(stem, 2)
        while name in self.taken or name in self._written:
            name, number = f"{stem}-{number}", number + 1
        self.taken[name], self._numbers[stem] = start, number
        return name
