"""A template's text -> its tree, and its HTML with blanks for all that is Jinja; it must not know what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeVar

from jinja2 import Environment, TemplateSyntaxError, nodes

from briefgen.contract.origin import in_template
from briefgen.ground.diagnostics import Span
from briefgen.theme.tokens import ThemeTemplate

_JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_PLAIN = Environment(autoescape=True)
"""For parsing alone: what is in a template is never run here."""

_STATEMENT = re.compile(r"\{#.*?#\}|\{%[-+]?\s*(?:(end)?(if|for|block|macro|call|filter|with|set|raw)\b)(?P<rest>.*?)%\}", re.DOTALL)  # fmt: skip  # noqa: E501

T = TypeVar("T", bound=nodes.Node)


@lru_cache(maxsize=512)
def parsed(template: ThemeTemplate) -> nodes.Template | None:
    """The tree of a template; None where its syntax is wrong."""
    try:
        return _PLAIN.parse(template.text)
    except TemplateSyntaxError:
        return None


def unclosed(text: str) -> tuple[str, int] | None:
    """The innermost statement that lacks its end, and its line; None where all have one, or more ends than that."""
    opened: list[tuple[str, int]] = []
    for found in _STATEMENT.finditer(text):
        end, word, rest = found[1], found[2], found["rest"]
        if word is None or (word == "set" and not end and "=" in rest):
            continue
        if not end:
            opened.append((word, text.count("\n", 0, found.start()) + 1))
        elif opened and opened[-1][0] == word:
            opened.pop()
        else:
            return opened[-1] if opened else None
    return opened[-1] if opened else None


def blanked(text: str) -> str:
    r"""The HTML of a template: each expression `\0`, each statement and comment blank, at the same offsets."""
    return _JINJA.sub(lambda found: _blank(found[0], "\0" if found[0].startswith("{{") else " "), text)


def _blank(text: str, mark: str) -> str:
    return "".join(letter if letter == "\n" else mark for letter in text)


def nodes_of(template: ThemeTemplate, kind: type[T]) -> Iterator[T]:
    """The nodes of a kind in a template."""
    tree = parsed(template)
    if tree is not None:
        yield from tree.find_all(kind)


def at(template: ThemeTemplate, line: int, word: str = "") -> Span:
    """Where a word stands in a line of a template; the line where it can't be told."""
    lines = template.text.split("\n")
    excerpt = lines[line - 1].rstrip("\r") if 0 < line <= len(lines) else ""
    found = re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", excerpt) if word else None
    if found is None:
        start = sum(len(one) + 1 for one in lines[: line - 1])
        return in_template(template, start + len(excerpt) - len(excerpt.lstrip()))
    return Span(template.file, line, found.start() + 1, line, found.end() + 1, excerpt)
