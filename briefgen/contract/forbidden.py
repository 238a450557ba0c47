"""Rules of a theme -> constructions that print wrongly, or lose text; it must not know documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from briefgen.contract.selectors import subjects, types
from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.press.rules import Declared, Rule, Tokens, place
from briefgen.render.document import PROOF, SPECIMEN

DRAWN = frozenset([
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray",
    "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stop-color", "stop-opacity",
    "flood-color", "lighting-color", "marker", "marker-start", "marker-mid", "marker-end", "paint-order",
    "vector-effect", "shape-rendering", "text-anchor", "dominant-baseline", "cx", "cy", "rx", "ry", "d",
])  # fmt: skip
"""Properties that only a drawing has (SVG 2, appendix H)."""
SHAPES = frozenset([
    "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect", "text", "tspan", "use", "defs", "symbol",
    "lineargradient", "radialgradient", "stop", "clippath", "mask", "pattern", "marker",
])  # fmt: skip
"""What stands in a drawing."""
TABULAR = frozenset([
    "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col",
])  # fmt: skip
_GROUPS = frozenset(["tbody"])
_KEPT = frozenset(["none", "contents"])
_ABOVE_ALL = (SPECIMEN, PROOF)
"""Sheets that lie over those of any theme."""
_URL = re.compile(r"^(?:#|data:|brief:/)", re.IGNORECASE)


class _Wrong(NamedTuple):
    """What is wrong with a declaration, and the cure."""

    message: str
    hint: str


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find what no theme may say, whatever it styles."""
    inline = _inline(subject)
    for rule in subject.rules:
        yield from _at_rule(rule)
        yield from _shapes(rule)
        for declared in rule.declared:
            for test in _TESTS:
                if wrong := test(declared, rule):
                    yield _forbidden(wrong, declared.place)
            if declared.important and declared.name not in inline and not rule.sheet.file.endswith(_ABOVE_ALL):
                yield _forbidden(_IMPORTANT, declared.place)


def _forbidden(wrong: _Wrong, where: Span) -> Diagnostic:
    return diagnostic("css-forbidden", wrong.message, where, wrong.hint)


_IMPORTANT = _Wrong(
    "`!important`: no theme that extends this one can say it otherwise",
    "give the selector one class more; only what a template writes as `style=` needs it",
)


def _inline(subject: Subject) -> frozenset[str]:
    """The properties that templates write into `style`, or as the size of a drawing: only `!important` beats them."""
    texts = [template.text for template in subject.theme.templates.values()]
    styles = [style for text in texts for style in re.findall(r"\bstyle=\"([^\"]*)\"", text)]
    named = {name for style in styles for name in re.findall(r"([a-z-]+)\s*:", style)}
    drawings = [tag for text in texts for tag in re.findall(r"<svg\b[^>]*", text)]
    named |= {name for tag in drawings for name in re.findall(r"\s(width|height)=", tag)}
    return frozenset(named | ({"flex-grow", "flex-shrink", "flex-basis"} if "flex" in named else set()))


def _at_rule(rule: Rule) -> Iterator[Diagnostic]:
    name = rule.around[-1] if rule.around and not rule.selector else ""
    if name == "import":
        yield _forbidden(
            _Wrong("`@import`: nothing is fetched", "list the sheet under `sheets` in theme.toml"), rule.place
        )
    if name == "font-face":
        hint = "declare the face under [[faces]] in theme.toml, with its `file`"
        yield _forbidden(_Wrong("`@font-face`: nothing is fetched", hint), rule.place)
    below = rule.last("padding", "padding-block", "padding-block-end", "padding-bottom") if name == "footnote" else None
    if below is not None and _is_nought(below):
        hint = "keep half a point below: `padding-block-end: .5pt`"
        yield _forbidden(
            _Wrong("a foot without padding: every note is too tall for it, and moves on", hint), below.place
        )


def _is_nought(below: Declared) -> bool:
    """Say whether a padding leaves nothing at the lower end: of three or four values that is the third."""
    values = [token for token in below.tokens if token.type in ("number", "dimension", "percentage")]
    if not values or len(values) != sum(token.type not in ("whitespace", "comment") for token in below.tokens):
        return False
    last = 0 if below.name == "padding" and len(values) == 2 else 2 if len(values) > 2 else len(values) - 1
    return bool(values[last].value == 0)


def _shapes(rule: Rule) -> Iterator[Diagnostic]:
    for token in types(rule.prelude) if rule.selector else ():
        if token.lower_value in SHAPES:
            wrong = _Wrong(
                f"`{token.value}` stands in a drawing, which sees no style sheet",
                "write it as attributes in the template, with `tokens.accent` for a colour",
            )
            yield _forbidden(wrong, place(rule.sheet, token, len(token.value)))


def _drawing(declared: Declared, rule: Rule) -> _Wrong | None:
    if declared.name not in DRAWN:
        return None
    hint = f'write `{declared.name}="{{{{ tokens.accent }}}}"` in the template of the drawing'
    return _Wrong(f"`{declared.name}` is for drawings, which see no style sheet", hint)


def _custom(declared: Declared, rule: Rule) -> _Wrong | None:
    if not declared.name.startswith("--"):
        return None
    return _Wrong(
        f"`{declared.name}` is defined in a sheet: `var()` doesn't find it",
        f"put `{declared.name[2:]}` under [tokens] in theme.toml",
    )


def _spanning(declared: Declared, rule: Rule) -> _Wrong | None:
    if declared.name != "column-span" or declared.value.lower() != "all":
        return None
    return _Wrong(
        "`column-span: all` loses text of long columns without a word",
        "put the columns on what stands below the heading, not on what holds both",
    )


def _leader(declared: Declared, rule: Rule) -> _Wrong | None:
    if not functions(declared.tokens, "leader"):
        return None
    return _Wrong("`leader()` is read out dot by dot", "draw a dotted border, or none")


def _table(declared: Declared, rule: Rule) -> _Wrong | None:
    if declared.name != "display" or declared.value.lower().startswith(("table", "none")):
        return None
    tag = next((tag for tag in subjects(rule.prelude) if tag in TABULAR), "")
    if not tag or declared.value.lower() in _KEPT:
        return None
    return _Wrong(
        f"`display: {declared.value}` on `{tag}` takes its table apart, for the layout and for who listens",
        "leave it a table, or write other elements in the template",
    )


def _group(declared: Declared, rule: Rule) -> _Wrong | None:
    if declared.name not in ("break-inside", "page-break-inside") or not declared.value.lower().startswith("avoid"):
        return None
    if _GROUPS.isdisjoint(subjects(rule.prelude)):
        return None
    return _Wrong(
        f"`{declared.name}: {declared.value}` on `tbody` fails for the first one after a head",
        "`tr { break-inside: avoid }`, and `tr + tr { break-before: avoid }` where rows belong together",
    )


def _fetched(declared: Declared, rule: Rule) -> _Wrong | None:
    for name in _urls(declared.tokens):
        if not _URL.match(name):
            hint = "draw it with borders and colours, or as inline SVG in a template; a font goes under [[faces]]"
            return _Wrong(f"`url({name[:60]})`: nothing is fetched", hint)
    return None


_TESTS: tuple[Callable[[Declared, Rule], _Wrong | None], ...] = (
    _drawing, _custom, _spanning, _leader, _table, _group, _fetched,
)  # fmt: skip


def functions(tokens: Tokens, *names: str) -> list[Any]:
    """The calls of some functions, in one another too."""
    calls = [one for one in tokens if one.type == "function"]
    within = [found for one in calls for found in functions(one.arguments, *names)]
    return [*(one for one in calls if one.lower_name in names), *within]


def _urls(tokens: Tokens) -> Iterator[str]:
    for one in tokens:
        if one.type == "url":
            yield one.value
        elif one.type == "function" and one.lower_name in ("url", "src"):
            yield next((part.value for part in one.arguments if part.type == "string"), "")
        elif one.type == "function":
            yield from _urls(one.arguments)
