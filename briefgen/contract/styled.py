"""A document and the rules of its theme -> what is declared of each element; it must not know what is wrong there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

import cssselect2

from briefgen.press.rules import Declared, Rule


class Styled(NamedTuple):
    """An element with what is declared of it, and of what CSS makes of it, by name: "" is the element itself.

    The declarations stand in the order in which each wins over those before.
    """

    element: Element
    declared: Mapping[str, Sequence[Declared]]

    @property
    def tag(self) -> str:
        return str(self.element.tag).rpartition("}")[2].lower()

    def last(self, *names: str, of: str = "") -> Declared | None:
        """The declaration of one of some properties that wins."""
        return next((one for one in reversed(self.declared.get(of, ())) if one.name in names), None)


Around = tuple[Styled, ...]
"""An element and all it stands in, from the outside."""


def styled(root: Element, rules: Sequence[Rule]) -> Iterator[Around]:
    """Walk a document in its order."""
    matcher = _matcher(rules)
    stack: list[tuple[Any, Around]] = [(cssselect2.ElementWrapper.from_html_root(root), ())]
    while stack:
        wrapper, around = stack.pop()
        path = (*around, Styled(wrapper.etree_element, _declared(matcher, wrapper)))
        yield path
        stack += [(child, path) for child in reversed(list(wrapper.iter_children()))]


def _matcher(rules: Sequence[Rule]) -> Any:
    matcher = cssselect2.Matcher()
    for rule in rules:
        if not rule.selector or rule.around:
            continue
        try:
            selectors = cssselect2.compile_selector_list(rule.prelude)
        except cssselect2.SelectorError:
            continue  # the press says so
        for selector in selectors:
            matcher.add_selector(selector, rule.declared)
    return matcher


def _declared(matcher: Any, wrapper: Any) -> dict[str, list[Declared]]:
    found: dict[str, list[Declared]] = {}
    for *_, pseudo, declared in matcher.match(wrapper):
        found.setdefault(pseudo or "", []).extend(declared)
    for name, all_ in found.items():
        found[name] = sorted(all_, key=lambda one: one.important)  # sorting is stable
    return found
