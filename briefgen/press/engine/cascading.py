"""Parsed sheets, a document -> its styles, asked of all sheets at once and made when they are needed; no rule is known.

WeasyPrint 70 asks each sheet about each element, and makes a style for every marker and call that an element might
have: for one of ten there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from cssselect2 import Matcher
from weasyprint import CSS
from weasyprint.css import ComputedStyle, StyleFor


class Joined:
    """Sheets as one, for WeasyPrint to ask: of rules that are as strong, the later sheet's wins, as before."""

    def __init__(self, sheets: Sequence[CSS]) -> None:
        self.page_rules = [rule for sheet in sheets for rule in sheet.page_rules]
        self.layers: list[str] = []
        self.matcher = Matcher()
        for sheet in sheets:
            _add(sheet.matcher, self.matcher)


def joined(sheets: Sequence[CSS]) -> Sequence[CSS | Joined]:
    """Sheets, or all of them as one; layers are counted in each sheet for itself."""
    return sheets if any(sheet.layers for sheet in sheets) else (Joined(sheets),)


def _add(own: Matcher, all_: Matcher) -> None:
    before = all_.order
    for name in ("id_selectors", "class_selectors", "lower_local_name_selectors", "namespace_selectors"):
        for key, entries in getattr(own, name).items():
            getattr(all_, name).setdefault(key, []).extend(_later(entries, before))
    for name in ("lang_attr_selectors", "other_selectors"):
        getattr(all_, name).extend(_later(getattr(own, name), before))
    all_.order += own.order


def _later(entries: list[tuple[Any, ...]], before: int) -> Iterator[tuple[Any, ...]]:
    return ((test, strength, before + order, *rest) for test, strength, order, *rest in entries)


@contextmanager
def when_needed() -> Iterator[None]:
    """Make the styles of pseudo-elements when boxes are made of them."""
    make = StyleFor.set_computed_styles

    def later(
        style_for: Any, element: Any, parent: Any, root: Any = None, pseudo_type: str | None = None,
        base_url: Any = None, target_collector: Any = None,
    ) -> None:  # fmt: skip
        cascaded = style_for.get_cascaded_styles().get((element, pseudo_type), {})
        # What is named can be led to: names are gathered before there are boxes. Of pages nothing is gathered.
        if pseudo_type is None or target_collector is None or "anchor" in cascaded:
            make(style_for, element, parent, root, pseudo_type, base_url, target_collector)
            return
        if not isinstance(style_for._computed_styles, _Styles):
            style_for._computed_styles = _Styles(style_for._computed_styles)

        waiting = _Waiting(style_for, parent, cascaded, pseudo_type, root, base_url)
        style_for._computed_styles.waiting[element, pseudo_type] = waiting

    StyleFor.set_computed_styles = later
    try:
        yield
    finally:
        StyleFor.set_computed_styles = make


class _Waiting(NamedTuple):
    """A style that is still to be made."""

    style_for: Any
    parent: Any
    cascaded: Any
    pseudo_type: str
    root: Any
    base_url: Any

    def __call__(self, styles: _Styles) -> Any:
        fonts, sizes = self.style_for.font_config, self.style_for.initial_page_sizes
        above, root = styles[self.parent, None], styles[self.root, None]
        return ComputedStyle(above, self.cascaded, self.pseudo_type, root, self.base_url, fonts, sizes)


class _Styles(dict[tuple[Any, str | None], Any]):
    """Styles by element and pseudo-element; some are made when they are asked for."""

    def __init__(self, made: dict[tuple[Any, str | None], Any]) -> None:
        super().__init__(made)
        self.waiting: dict[tuple[Any, str | None], Callable[[_Styles], Any] | _Waiting] = {}

    def get(self, key: tuple[Any, str | None], default: Any = None) -> Any:
        if key in self.waiting:
            self[key] = self.waiting.pop(key)(self)
        return super().get(key, default)
