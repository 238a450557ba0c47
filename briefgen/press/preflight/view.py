"""Laid-out pages, as lints look at them; it must not judge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from xml.etree.ElementTree import Element

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Note, OnPage, Severity, address
from briefgen.press.engine.boxes import LaidPage, PageBox, Rect
from briefgen.theme.limits import Limits

EPSILON = 0.75
"""CSS px that rounding may take: half a point and a little."""
PT = 96 / 72
MM = 96 / 25.4
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
PROSE = frozenset(["p", "li", "dd", "blockquote"])


@dataclass(frozen=True, eq=False)
class View:
    """All pages, and what the theme holds them to."""

    pages: tuple[LaidPage, ...] = field(repr=False)
    limits: Limits

    @cached_property
    def fragments(self) -> dict[Element, list[PageBox]]:
        """Each element's block boxes, in the order of the pages: more than one where it was cut."""
        found: dict[Element, list[PageBox]] = {}
        for page in self.pages:
            for box in page.of("block", "row", "cell", "caption", "group", "table"):
                last = found.get(box.element, [None])[-1] if box.element is not None else None
                if box.element is not None and (last is None or last.page != box.page):
                    found.setdefault(box.element, []).append(box)
        return found

    def lines(self, box: PageBox) -> list[PageBox]:
        """The lines of a block itself, not those of blocks, floats or placed boxes in it."""
        return [line for line in _lines(box) if line.element is box.element]


def _lines(box: PageBox) -> Iterator[PageBox]:
    for child in box.children:
        if child.kind == "line":
            yield child
        elif child.kind == "block" and child.element is box.element:
            yield from _lines(child)


def ink(page: LaidPage) -> list[PageBox]:
    """The texts and pictures that are to be seen on a page."""
    return [box for box in page.of("text", "picture") if not box.hidden and (box.kind == "picture" or box.text.strip())]


def telling(box: PageBox) -> str:
    """The words of a text that tell best where it stands: all of it, or its longest word where it is one long line."""
    words = box.text.split()
    longest = max(words, key=len, default="")
    return longest if len(longest) > 24 else " ".join(words)


def is_decoration(box: PageBox) -> bool:
    """Say whether listeners are spared it: it repeats what is said elsewhere."""
    hidden = (part.element for part in (box, *box.around()) if part.element is not None)
    return any(element.get("aria-hidden") == "true" for element in hidden)


def quoted(text: str, most: int = 40) -> str:
    """The beginning of a text, between backticks, for a message."""
    words = " ".join(text.replace("`", "'").split())
    return f"`{words if len(words) <= most else words[: most - 1].rstrip() + '…'}`"


def selector(box: PageBox) -> str:
    """Write the selector of a box's own element, from the root down; empty where CSS made the box."""
    chain: list[Element] = []
    for part in (box, *box.around()):
        if part.element is not None and (not chain or part.element is not chain[-1]):
            chain.append(part.element)
    if not chain or chain[-1].tag != "html":
        return ""  # a footnote, a running head
    parts = ["html"]
    for inner, outer in reversed(list(pairwise(chain))):
        if not any(child is inner for child in outer):
            return ""
        parts.append(f"{inner.tag.rpartition('}')[2]}:nth-child({_place(inner, outer)})")
    return " > ".join(parts)


def _place(inner: Element, outer: Element) -> int:
    elements = [child for child in outer if isinstance(child.tag, str)]
    return elements.index(inner) + 1


def found(
    code: str,
    message: str,
    box: PageBox,
    hint: str,
    *,
    words: str = "",
    at: str | None = None,
    severity: Severity | None = None,
    notes: tuple[Note, ...] = (),
    area: Rect | None = None,
) -> Diagnostic:
    """Make a diagnostic of a box. words: those printed there that tell its place in a longer text.

    area: what is outlined, if it isn't the box.
    """
    rect, where = area or box.rect, at if at is not None else box.at
    outline = (rect.left, rect.top, rect.width, rect.height)
    place = OnPage(box.page, outline, address(where) if where else None, words, selector(box))
    return diagnostic(code, message, place, hint, notes, severity)
