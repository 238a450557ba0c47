"""A theme's templates and documents -> words no language can replace, ids that stand twice; it must not know labels."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefgen.contract.documents import Document
from briefgen.contract.jinja import at, blanked
from briefgen.contract.origin import in_template
from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.press.rules import Declared, Rule, place
from briefgen.theme.tokens import ThemeTemplate

_SILENT = re.compile(r"<!--.*?-->|<(style|script)\b.*?</\1>|<!doctype[^>]*>|&\w+;|&#\w+;", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>", re.DOTALL)
_SPOKEN = re.compile(r"\b(?:alt|title|aria-label|placeholder)=\"([^\"]*)\"")
_WORDS = re.compile(r"[^\W\d_]+(?:[ ',’-]+[^\W\d_]+)*")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find words between the tags of a template, and in what is read out of it."""
    for template in subject.theme.templates.values():
        text = _without(_SILENT, blanked(template.text))
        for spoken in _SPOKEN.finditer(text):
            yield from _fixed(template, spoken[1], spoken.start(1))
        yield from _fixed(template, _without(_TAG, text), 0)
    for rule in subject.rules:
        for declared in rule.declared:
            yield from _in_sheet(declared, rule)
    yield from _twice(subject.documents.value or (), subject)


def _without(pattern: re.Pattern[str], text: str) -> str:
    """The text with blanks for what isn't looked at."""
    return pattern.sub(lambda found: " " * len(found[0]), text)


def _fixed(template: ThemeTemplate, text: str, start: int) -> Iterator[Diagnostic]:
    for found in filter(lambda one: len(one[0]) > 1, _WORDS.finditer(text)):
        line = in_template(template, start + found.start())
        where = Span(line.file, line.line, line.column, line.line, line.column + len(found[0]), line.excerpt)
        hint = "take the words from `copy`, which has them from labels/: a brief may be in any language"
        yield diagnostic("words-fixed", f"`{found[0]}` stands in the template itself", where, hint)


def _in_sheet(declared: Declared, rule: Rule) -> Iterator[Diagnostic]:
    """Find words that a sheet puts on the page itself."""
    for token in declared.tokens if declared.name in ("content", "string-set") else ():
        if token.type == "string" and any(len(found) > 1 for found in _WORDS.findall(token.value)):
            message = f"`{token.value.strip()}` stands in the sheet itself"
            hint = "take the words from `copy` in a template, as text or as `attr(data-…)`"
            yield diagnostic("words-fixed", message, place(rule.sheet, token), hint)


def _twice(documents: Sequence[Document], subject: Subject) -> Iterator[Diagnostic]:
    """Find ids that several elements of a brief have, each once, however many briefs it is in."""
    named: dict[str, list[tuple[int, str]]] = {}
    for document in documents:
        counted = Counter(element.get("id") for element in document.root.iter())
        for name, count in counted.items():
            if name and count > 1:
                named.setdefault(name, []).append((count, document.name))
    for name, found in named.items():
        count, brief = max(found, key=lambda one: one[0])
        where = f"the brief `{brief}`" if len(found) == 1 else f"`{brief}`, one of {len(found)} briefs"
        message = f"{count} elements have the id `{name}`, and a pointer finds only one (in {where})"
        hint = "take the id from what is printed, or leave it out"
        yield diagnostic("duplicate-id", message, _written(name, subject), hint)


def _written(name: str, subject: Subject) -> Span | None:
    """The template that writes an id as it is; for one that it takes from the Copy nobody can say."""
    for template in subject.theme.templates.values():
        for number, line in enumerate(template.text.split("\n"), 1):
            if f'id="{name}"' in line:
                return at(template, number, name)
    return None
