"""A theme's templates -> what can't be filled in, whichever brief comes; it must not know CSS."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator, Mapping
from functools import cache

from jinja2 import Environment, TemplateSyntaxError, nodes

from briefgen.compose import copy, proof, runs, sheet, specimen, tables
from briefgen.contract.jinja import at, nodes_of, parsed, unclosed
from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic
from briefgen.ground.nearest import did_you_mean
from briefgen.model import adjust, evidence, positions
from briefgen.render.environment import FILTERS
from briefgen.theme.tokens import ThemeTemplate

GIVEN = frozenset(["copy", "sheet", "proof", "specimen", "tokens"])
"""What templates are given (briefgen/render/document.py, environment.py)."""
_OF_JINJA = frozenset(["loop", "self", "super", "caller", "varargs", "kwargs", "true", "false", "none"])
_MEMBERS = frozenset([
    "index", "index0", "revindex", "revindex0", "first", "last", "length", "cycle", "depth", "depth0", "previtem",
    "nextitem", "changed", "items", "keys", "values", "get", "upper", "lower", "strip", "split", "startswith",
    "endswith", "replace", "format", "join", "title", "capitalize", "count",
])  # fmt: skip
"""What Jinja's loop, and values of Python, have."""
_TESTS = frozenset(Environment().tests)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find wrong syntax, and names, filters, fields, tokens and templates that there aren't."""
    templates = subject.theme.templates
    assigned = _assigned(templates)
    for template in templates.values():
        yield from _syntax(template)
        yield from _names(template, assigned)
        yield from _filters(template)
        yield from _fields(template, templates)
        yield from _tokens(template, subject.theme.tokens)
        yield from _called(template, templates)
        yield from _blocks(template, templates)


def _wrong(template: ThemeTemplate, line: int, message: str, hint: str, word: str = "") -> Diagnostic:
    return diagnostic("template-error", message, at(template, line, word), hint)


def _syntax(template: ThemeTemplate) -> Iterator[Diagnostic]:
    if parsed(template) is not None:
        return
    if (opened := unclosed(template.text)) is not None:
        word, line = opened
        yield _wrong(template, line, f"`{word}` is never closed", f"close it with `{{% end{word} %}}`", word)
        return
    try:
        Environment(autoescape=True).parse(template.text)
    except TemplateSyntaxError as error:
        message = (error.message or "wrong syntax").rstrip(".")
        yield _wrong(template, error.lineno, message[:1].lower() + message[1:], "styles/README.md says what there is")


def _assigned(templates: Mapping[str, ThemeTemplate]) -> frozenset[str]:
    """All names that templates give to something: what is included sees those of whom it is included by."""
    found = {
        *(node.name for one in templates.values() for node in nodes_of(one, nodes.Name) if node.ctx != "load"),
        *(node.name for one in templates.values() for node in nodes_of(one, nodes.Macro)),
    }
    for one in templates.values():
        for imported in nodes_of(one, nodes.FromImport):
            found.update(name[1] if isinstance(name, tuple) else name for name in imported.names)
        found.update(node.target for node in nodes_of(one, nodes.Import))
    return frozenset(found)


def _names(template: ThemeTemplate, assigned: frozenset[str]) -> Iterator[Diagnostic]:
    known = GIVEN | _OF_JINJA | assigned
    for name in sorted({(node.lineno, node.name) for node in nodes_of(template, nodes.Name)}):
        if name[1] not in known:
            hint = did_you_mean(name[1], sorted(known), "a template is given `copy` and `tokens`")
            yield _wrong(template, name[0], f"there is no `{name[1]}`", hint, name[1])


def _filters(template: ThemeTemplate) -> Iterator[Diagnostic]:
    for node in nodes_of(template, nodes.Filter):
        if node.name not in FILTERS:
            hint = did_you_mean(node.name, FILTERS, f"the filters are {', '.join(f'`{one}`' for one in FILTERS)}")
            yield _wrong(template, node.lineno, f"there is no filter `{node.name}`", hint, node.name)
    for test in nodes_of(template, nodes.Test):
        if test.name not in _TESTS:
            yield _wrong(
                template, test.lineno, f"there is no test `{test.name}`", did_you_mean(test.name, _TESTS), test.name
            )


def _fields(template: ThemeTemplate, templates: Mapping[str, ThemeTemplate]) -> Iterator[Diagnostic]:
    """Find fields that no value of the Copy has."""
    known = fields() | _MEMBERS
    macros = {node.name for one in templates.values() for node in nodes_of(one, nodes.Macro)}
    macros |= {node.name for one in templates.values() for node in nodes_of(one, nodes.Block)}
    for node in nodes_of(template, nodes.Getattr):
        if isinstance(node.node, nodes.Name) and node.node.name == "tokens":
            continue
        if node.attr not in known | macros:
            hint = did_you_mean(node.attr, sorted(fields()), "briefgen/compose/copy.py names each value")
            yield _wrong(template, node.lineno, f"nothing that is printed has `{node.attr}`", hint, node.attr)


def _tokens(template: ThemeTemplate, tokens: Mapping[str, str]) -> Iterator[Diagnostic]:
    asked = [(node.node, node.attr, node.lineno) for node in nodes_of(template, nodes.Getattr)]
    asked += [(node.node, _text(node.arg), node.lineno) for node in nodes_of(template, nodes.Getitem)]
    for of, name, line in asked:
        if isinstance(of, nodes.Name) and of.name == "tokens" and name and name not in tokens:
            hint = did_you_mean(name, tokens, "define it under [tokens] in theme.toml")
            place = at(template, line, name)
            yield diagnostic("css-variable-undefined", f"there is no token `{name}`", place, hint)


def _called(template: ThemeTemplate, templates: Mapping[str, ThemeTemplate]) -> Iterator[Diagnostic]:
    """Find templates that are named and not there, and macros that a template doesn't have."""
    included = list(nodes_of(template, nodes.Include))
    named = [(one.template, one.lineno) for one in included if not one.ignore_missing]
    named += [(one.template, one.lineno) for one in nodes_of(template, nodes.Extends)]
    named += [(one.template, one.lineno) for one in nodes_of(template, nodes.Import)]
    named += [(one.template, one.lineno) for one in nodes_of(template, nodes.FromImport)]
    for node, line in named:
        name = _text(node)
        if name and name not in templates:
            yield _wrong(template, line, f"there is no template `{name}`", did_you_mean(name, templates), name)
    for imported in nodes_of(template, nodes.FromImport):
        if _text(imported.template) in templates:
            yield from _imported(template, imported, templates[_text(imported.template)])


def _blocks(template: ThemeTemplate, templates: Mapping[str, ThemeTemplate]) -> Iterator[Diagnostic]:
    """Find blocks that stand for none of what the template extends: they are printed nowhere."""
    tree, there = parsed(template), _extended(template, templates)
    for block in tree.body if tree and there else ():
        if isinstance(block, nodes.Block) and block.name not in there:
            known = ", ".join(f"`{one}`" for one in there)
            message = f"what this extends has no block `{block.name}`: nothing prints it"
            hint = did_you_mean(block.name, there, f"there are {known}")
            yield _wrong(template, block.lineno, message, hint, block.name)


def _extended(template: ThemeTemplate, templates: Mapping[str, ThemeTemplate]) -> tuple[str, ...]:
    """The blocks of all that a template extends; none where that can't be told."""
    there: dict[str, None] = {}
    seen = {template.file}
    child: ThemeTemplate | None = template
    while child:
        child = templates.get(next((_text(one.template) for one in nodes_of(child, nodes.Extends)), ""))
        if child is None or child.file in seen:
            break
        seen.add(child.file)
        there |= dict.fromkeys(block.name for block in nodes_of(child, nodes.Block))
    return tuple(there)


def _imported(template: ThemeTemplate, node: nodes.FromImport, source: ThemeTemplate) -> Iterator[Diagnostic]:
    there = [macro.name for macro in nodes_of(source, nodes.Macro)]
    imported = [macro for one in nodes_of(source, nodes.FromImport) for macro in one.names]
    there += [one[1] if isinstance(one, tuple) else one for one in imported]
    for one in node.names if there else ():
        name = one[0] if isinstance(one, tuple) else one
        if name not in there:
            hint = did_you_mean(name, there, f"it has {', '.join(f'`{macro}`' for macro in there)}")
            yield _wrong(template, node.lineno, f"`{source.file}` has no macro `{name}`", hint, name)


def _text(node: nodes.Node) -> str:
    return node.value if isinstance(node, nodes.Const) and isinstance(node.value, str) else ""


@cache
def fields() -> frozenset[str]:
    """The names of all fields and properties of the values that templates print."""
    found: set[str] = set()
    for module in (copy, runs, tables, sheet, proof, specimen, evidence, positions, adjust):
        for _, one in inspect.getmembers(module, inspect.isclass):
            if dataclasses.is_dataclass(one):
                found.update(field.name for field in dataclasses.fields(one))
                found.update(name for name, value in vars(one).items() if isinstance(value, property))
            found.update(getattr(one, "_fields", ()))
    return frozenset(found)
