"""Selectors of a theme -> names in them that no template writes, and what was meant; it must not know declarations."""

from __future__ import annotations

import dataclasses
import inspect
import re
import typing
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from xml.etree.ElementTree import Element

from jinja2 import nodes

from briefgen.compose import copy, proof, runs, sheet, specimen, tables
from briefgen.contract.documents import Document
from briefgen.contract.folder import templates_of
from briefgen.contract.jinja import blanked, nodes_of
from briefgen.contract.selectors import Kind, Named, names, states
from briefgen.contract.subject import Subject
from briefgen.ground import diagnostics
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic
from briefgen.ground.nearest import did_you_mean
from briefgen.model import evidence, positions
from briefgen.press.rules import Rule, place
from briefgen.theme.schema import FONTS, PALETTE
from briefgen.theme.tokens import ThemeTemplate

_OF_RUNS: Mapping[Kind, frozenset[str]] = {
    "class": frozenset([
        "call", "in-note", "in-note-cell", "item", "link", "long-note", "note", "pointer", "pointers", "reference",
        "side-note", "whole",
    ]),
    "type": frozenset(["a", "aside", "br", "code", "em", "span", "strong"]),
    "attribute": frozenset(["aria-label", "class", "data-at", "data-number", "href", "id", "role"]),
    "id": frozenset(),
}  # fmt: skip
"""What the filters of templates write (briefgen/render/runs.py)."""
_ELEMENTS = frozenset([
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "body", "br", "caption", "cite",
    "code", "col", "colgroup", "data", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "img", "ins", "kbd",
    "li", "main", "mark", "nav", "ol", "p", "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small",
    "span", "strong", "sub", "summary", "sup", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "time", "title",
    "tr", "u", "ul", "var", "wbr",
])  # fmt: skip
"""What HTML has for text: a reset may speak of elements that no template happens to write."""
_TAG = re.compile(r"<([a-zA-Z][\w-]*)")
_ATTRIBUTE = re.compile(r"\s([a-zA-Z][\w:-]*)=")
_CLASSES = re.compile(r"\bclass=(\"[^\"]*\"|'[^']*')", re.DOTALL)
_IDS = re.compile(r"\bid=(\"[^\"]*\"|'[^']*')", re.DOTALL)
_WORD = re.compile(r"[^\s\"'\0]+")
_SAID: Mapping[Kind, str] = {"class": ".", "id": "#", "type": "", "attribute": ""}


Names = dict[Kind, set[str]]


@dataclasses.dataclass(frozen=True, slots=True)
class Known:
    """The names that templates write, by kind, and beginnings of those that they put together."""

    names: Names
    beginnings: set[str]

    def has(self, named: Named) -> bool:
        return named.name in self.names[named.kind] or (
            named.kind in ("class", "id") and any(named.name.startswith(one) for one in self.beginnings)
        )


def known(templates: Iterable[ThemeTemplate], documents: Iterable[Document]) -> Known:
    """Gather the names of templates, and of documents that they wrote."""
    found = Known({kind: set(words) for kind, words in _OF_RUNS.items()}, set())
    found.names["type"].update(_ELEMENTS)
    found.names["class"].update(_words_of_model())
    for template in templates:
        _of_template(template, found)
    for document in documents:
        _of_document(document.root, found.names)
    return found


def _of_template(template: ThemeTemplate, found: Known) -> None:
    text = blanked(template.text)
    found.names["type"].update(tag.lower() for tag in _TAG.findall(text))
    found.names["attribute"].update(name.lower() for name in _ATTRIBUTE.findall(text))
    for match in _CLASSES.finditer(text):
        _words("class", match[1][1:-1], found)
    for match in _IDS.finditer(text):
        _words("id", match[1][1:-1], found)
    constants = (node.value for node in nodes_of(template, nodes.Const) if isinstance(node.value, str))
    found.names["class"].update(word for constant in constants for word in constant.split())


def _words(kind: Kind, text: str, found: Known) -> None:
    r"""Take the words of an attribute; `\0` stands where an expression does."""
    for word in _WORD.finditer(text):
        if text[word.end() : word.end() + 1] == "\0":
            found.beginnings.add(word[0])
        elif not text[: word.start()].endswith("\0"):  # else the end of a word that an expression begins
            found.names[kind].add(word[0])


def _of_document(root: Element, found: Names) -> None:
    for element in root.iter():
        found["attribute"].update(element.attrib)
        found["class"].update(element.get("class", "").split())
        found["id"].add(element.get("id", ""))


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find classes, ids, elements and attributes that nothing writes."""
    documents = subject.documents.value or ()
    own = [*subject.theme.templates.values()]
    layers = [[template for _, template in templates_of(layer, subject.files)] for layer in subject.layers]
    by_depth: dict[int, Known] = {}
    for rule in subject.rules:
        depth = subject.depth(rule.place)
        if depth not in by_depth:  # a theme that is extended styles what its own templates write, too
            below = [template for templates in layers[depth:] for template in templates] if depth else []
            by_depth[depth] = known([*own, *below], documents)
        for named in names(rule.prelude) if rule.selector else ():
            if not by_depth[depth].has(named):
                yield _idle(named, rule, by_depth[depth])
        for state in states(rule.prelude) if rule.selector else ():
            message = f"no page has `:{state.value}`"
            yield diagnostic("css-idle", message, place(rule.sheet, state, len(state.value)), "take the selector out")


def _idle(named: Named, rule: Rule, there: Known) -> Diagnostic:
    mark = _SAID[named.kind]
    what = "element" if named.kind == "type" else named.kind
    hint = did_you_mean(named.name, sorted(there.names[named.kind] - {""}), "take the selector out")
    token = named.token
    where = place(rule.sheet, token, len(named.name) + (len(mark) if named.kind == "id" else 0))
    return diagnostic("css-idle", f"no template writes the {what} `{mark}{named.name}`", where, hint)


@cache
def _words_of_model() -> frozenset[str]:
    """The words that a value of the Copy may be: stances, kinds and roles, all of which templates write as classes."""
    found = {*FONTS, *PALETTE}
    for module in (copy, runs, tables, sheet, proof, specimen, evidence, positions, diagnostics):
        for _, one in inspect.getmembers(module):
            found.update(_literals(one))
            if inspect.isclass(one) and dataclasses.is_dataclass(one):
                for field in typing.get_type_hints(one).values():
                    found.update(_literals(field))
    return frozenset(found)


def _literals(hint: object) -> Iterator[str]:
    if typing.get_origin(hint) is typing.Literal:
        yield from (word for word in typing.get_args(hint) if isinstance(word, str))
    else:
        for inner in typing.get_args(hint):
            yield from _literals(inner)
