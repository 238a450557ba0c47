"""Rules of a theme -> pages, strings, counters and attributes that they name and nothing gives; it must not know pages.

The press takes each for empty, or for nought, without a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import Any, NamedTuple

from briefgen.contract.forbidden import functions
from briefgen.contract.idle import known
from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic
from briefgen.ground.nearest import did_you_mean, nearest
from briefgen.press.rules import Rule, place

_GIVEN = frozenset(["page", "pages", "footnote", "list-item"])
"""Counters that are always there (CSS Paged Media 3, CSS Lists 3)."""
_KEYWORDS = frozenset(["auto", "none", "inherit", "initial", "unset", "revert"])
_COUNTING = ("counter-reset", "counter-increment", "counter-set")
_PRINTED = frozenset(["print", "all"])


class _Asked(NamedTuple):
    """A name, the token that it stands in, and its rule."""

    name: str
    token: Any
    rule: Rule


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Hold each name that a rule asks for against those that rules and templates give."""
    rules = subject.rules
    selected, worn = tuple(_selected(rules)), tuple(_words(rules, "page"))
    yield from _close(worn, {one.name for one in selected}, "there is no `@page {name}`", subject)
    yield from _close(selected, {one.name for one in worn}, "no rule says `page: {name}`", subject)
    strings = {one.name for one in _firsts(rules, "string-set")}
    yield from _missing(_arguments(rules, "string"), strings, "no rule sets the string `{name}`")
    running = {one.name for one in _arguments(rules, "running")}
    yield from _missing(_arguments(rules, "element"), running, "no rule says `position: running({name})`")
    counters = _GIVEN | {one.name for name in _COUNTING for one in _words(rules, name)}
    asked = (*_arguments(rules, "counter", "counters"), *_arguments(rules, "target-counter", "target-counters", at=1))
    yield from _missing(asked, counters, "nothing counts `{name}`")
    attributes = known(subject.theme.templates.values(), subject.documents.value or ()).names["attribute"]
    yield from _missing(_arguments(rules, "attr"), attributes, "no template writes the attribute `{name}`")
    yield from _unprinted(subject)


def _close(asked: Iterable[_Asked], given: Set[str], said: str, subject: Subject) -> Iterator[Diagnostic]:
    """Find names of pages that are misspelt: one that nothing else names may be meant, as the press turns pages too."""
    last = len(subject.layers) - 1
    known = given | {one.name for one in asked if subject.depth(one.rule.place) == last}
    yield from _missing((one for one in asked if nearest(one.name, known)), known, said)


def _missing(asked: Iterable[_Asked], given: Set[str], said: str) -> Iterator[Diagnostic]:
    for one in asked:
        if one.name not in given:
            hint = did_you_mean(one.name, sorted(given), "mend the name, or take it out")
            where = place(one.rule.sheet, one.token, len(one.name))
            yield diagnostic("css-idle", said.format(name=one.name), where, hint)


def _selected(rules: tuple[Rule, ...]) -> Iterator[_Asked]:
    """The names of pages that rules style: the word behind `@page`, before any colon."""
    for rule in rules:
        if rule.around[-1:] == ("page",) and not rule.selector:
            before: Any = None
            for token in rule.prelude:
                if token.type == "ident" and not (
                    before is not None and before.type == "literal" and before.value == ":"
                ):
                    yield _Asked(token.value, token, rule)
                before = token


def _words(rules: tuple[Rule, ...], name: str) -> Iterator[_Asked]:
    """The words of a property's values."""
    for rule in rules:
        for declared in rule.declared:
            for token in declared.tokens if declared.name == name else ():
                if token.type == "ident" and token.lower_value not in _KEYWORDS:
                    yield _Asked(token.value, token, rule)


def _firsts(rules: tuple[Rule, ...], name: str) -> Iterator[_Asked]:
    """The first word of each item of a list: the name of a string."""
    for rule in rules:
        for declared in rule.declared:
            first = declared.name == name
            for token in declared.tokens:
                if first and token.type == "ident":
                    yield _Asked(token.value, token, rule)
                    first = False
                elif declared.name == name and token.type == "literal" and token.value == ",":
                    first = True


def _arguments(rules: tuple[Rule, ...], *names: str, at: int = 0) -> Iterator[_Asked]:
    """An argument of the calls of some functions, where it is a word."""
    for rule in rules:
        for declared in rule.declared:
            for call in functions(declared.tokens, *names):
                parts = _parted(call.arguments)
                word = next((token for token in parts[at] if token.type == "ident"), None) if len(parts) > at else None
                if word is not None:
                    yield _Asked(word.value, word, rule)


def _parted(arguments: Any) -> list[list[Any]]:
    parts: list[list[Any]] = [[]]
    for token in arguments:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _unprinted(subject: Subject) -> Iterator[Diagnostic]:
    """Find rules for screens alone."""
    for rule in subject.rules:
        if rule.around[-1:] == ("media",) and not rule.selector:
            words = {token.lower_value for token in rule.prelude if token.type == "ident"}
            if words and _PRINTED.isdisjoint(words) and "not" not in words:
                message = "rules that no printed page takes"
                yield diagnostic("css-idle", message, rule.place, "say `@media print`, or leave `@media` out")
