"""A style sheet -> its rules and declarations, each with its place; it must not know what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import tinycss2

from briefgen.ground.diagnostics import Span
from briefgen.press.places import in_sheet
from briefgen.render.html import Sheet

Tokens = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Declared:
    """One declaration; value: as it is written, tokens: of tinycss2, place: of its name."""

    name: str
    value: str
    tokens: Tokens = field(repr=False, compare=False)
    important: bool
    place: Span


@dataclass(frozen=True, slots=True)
class Rule:
    """What stands before a block, and what in it.

    around: the at-rules that it stands in, and that it is itself: ("page", "top-left"). selector: empty for these.
    prelude: the tokens of the selector, or what stands behind the name of an at-rule.
    """

    selector: str
    prelude: Tokens = field(repr=False)
    around: tuple[str, ...]
    declared: tuple[Declared, ...]
    place: Span
    sheet: Sheet = field(repr=False)

    @property
    def on_page(self) -> bool:
        """Whether it styles a page or a box in its margins, which have no direction of text."""
        return "page" in self.around

    def last(self, *names: str) -> Declared | None:
        """The declaration of one of some properties that wins in the rule."""
        return next((one for one in reversed(self.declared) if one.name in names), None)


@lru_cache(maxsize=256)
def rules(sheet: Sheet) -> tuple[Rule, ...]:
    """All rules of a sheet, those within others too. What is no CSS the press says."""
    parsed = tinycss2.parse_stylesheet(sheet.text, skip_comments=True, skip_whitespace=True)
    return tuple(_rules(parsed, sheet, ()))


def place(sheet: Sheet, token: Any, length: int = 0) -> Span:
    """Where a token of a sheet is written."""
    written = length or len(tinycss2.serialize([token]).split("\n")[0])
    return in_sheet(sheet, token.source_line, token.source_column, max(written, 1))


def _rules(parsed: Tokens, sheet: Sheet, around: tuple[str, ...]) -> Iterator[Rule]:
    for one in parsed:
        if one.type == "qualified-rule":
            yield _rule(one, sheet, around)
            yield from _rules(_inside(one), sheet, around)
        elif one.type == "at-rule":
            within = (*around, one.lower_at_keyword)
            inside = tuple(_rules(_inside(one), sheet, within))
            yield _rule(one, sheet, within)
            yield from inside


def _inside(rule: Any) -> Tokens:
    if rule.content is None:
        return ()
    found: Tokens = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
    return found


def _rule(rule: Any, sheet: Sheet, around: tuple[str, ...]) -> Rule:
    written = " ".join(tinycss2.serialize(rule.prelude).split())
    selector = written if rule.type == "qualified-rule" else ""
    length = len(selector) or len(rule.at_keyword) + 1
    declared = tuple(
        Declared(
            one.lower_name if not one.name.startswith("--") else one.name,
            tinycss2.serialize(one.value).strip(),
            one.value,
            one.important,
            place(sheet, one, len(one.name)),
        )
        for one in _inside(rule)
        if one.type == "declaration"
    )
    return Rule(selector, rule.prelude, around, declared, place(sheet, rule, length), sheet)
