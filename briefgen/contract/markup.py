"""The HTML of a theme's templates -> what comes to nothing on paper; it must not know words or names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.contract.jinja import blanked
from briefgen.contract.origin import in_template
from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.theme.tokens import ThemeTemplate

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ACTING = re.compile(r"<(script|style|link|iframe|object|embed|video|audio|form|input|button|select|textarea)\b", re.IGNORECASE)  # fmt: skip  # noqa: E501
"""Elements that act, or bring in what the theme has in other places."""
_SHOWN = re.compile(r"\b(?:src|data|poster|xlink:href)=\"((?:https?:)?//[^\"\0]*)|<(?:image|use)\b[^<>]*?\shref=\"((?:https?:)?//[^\"\0]*)")  # fmt: skip  # noqa: E501
_UNSEEN = re.compile(r"=\"[^\"]*?(var\(\s*--([\w-]+)[^\"]*?\)|currentcolor)", re.IGNORECASE)
_DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL | re.IGNORECASE)
_STYLE = re.compile(r"\bstyle=\"[^\"]*\"")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find elements that act, pictures from elsewhere, and tokens where only a template can put them in."""
    for template in subject.theme.templates.values():
        text = _COMMENT.sub(lambda found: " " * len(found[0]), blanked(template.text))
        for found in _ACTING.finditer(text):
            hint = "CSS goes into a sheet; a page has nothing else that acts"
            message = f"`<{found[1]}>` comes to nothing on paper"
            yield diagnostic("template-error", message, _place(template, found.start(), len(found[0])), hint)
        for found in _SHOWN.finditer(text):
            group = 1 if found[1] else 2
            hint = "draw it as inline SVG, or take a picture of the brief"
            place = _place(template, found.start(group), len(found[group]))
            yield diagnostic("asset-blocked", f"`{found[group][:80]}` may not be fetched", place, hint)
        yield from _unseen(template, text)


def _unseen(template: ThemeTemplate, text: str) -> Iterator[Diagnostic]:
    """Find `var()` in `style` and in drawings, and `currentColor` in drawings: neither stands for anything there."""
    for around in (*_DRAWING.finditer(text), *_STYLE.finditer(text)):
        for found in _UNSEEN.finditer(around[0]):
            named = found[2]
            if not named and around[0].startswith("style"):
                continue
            message = f"`{found[1]}` stands for nothing in a template: it sees no style sheet"
            name = named or "accent"
            wanted = f"tokens.{name}" if name.isidentifier() else f'tokens["{name}"]'
            place = _place(template, around.start() + found.start(1), len(found[1]))
            yield diagnostic("css-forbidden", message, place, f"write `{{{{ {wanted} }}}}`")


def _place(template: ThemeTemplate, offset: int, length: int) -> Span:
    line = in_template(template, offset)
    return Span(line.file, line.line, line.column, line.line, line.column + length, line.excerpt)
