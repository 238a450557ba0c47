"""WeasyPrint's boxes -> values to read: where each stands, what it shows, what it was asked to be; it must not judge.

One of the users of private names: see `private.py`, which lists them. Seen with WeasyPrint 70.0.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, NamedTuple
from xml.etree.ElementTree import Element

from weasyprint.formatting_structure import boxes

from briefgen.press.engine.colours import rgba
from briefgen.press.engine.gradients import Painted, painted

Kind = Literal[
    "page", "margin", "notes", "block", "line", "inline", "text", "picture", "table", "group", "row", "cell", "caption"
]  # fmt: skip


class Rect(NamedTuple):
    """Left, top, right and bottom in CSS px from the page's top left."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def common(self, other: Rect) -> Rect:
        """What two have in common; its width or height is negative where that is nothing."""
        return Rect(
            max(self.left, other.left), max(self.top, other.top),
            min(self.right, other.right), min(self.bottom, other.bottom),
        )  # fmt: skip


class PageBox:
    """One box of a page, to be read only. Lengths are CSS px; 96 px are an inch, 72 pt."""

    __slots__ = (
        "_box", "_matrix", "_shown", "_text", "at", "behind", "children", "element", "in_margin", "in_notes", "kind",
        "page", "parent", "rect", "stands_aside",
    )  # fmt: skip

    def __init__(
        self, box: Any, kind: Kind, matrix: Any, rect: Rect, at: str | None, page: int, parent: PageBox | None
    ) -> None:
        self._box = box
        self._matrix = matrix
        self.kind: Kind = kind
        self.rect = rect
        """The border box; of a line or a text its own extent; with the transforms of CSS on it."""
        self.at = at
        """The nearest `data-at`: a JSON Pointer into the source, or None."""
        self.page = page
        self.parent = parent
        self.children: list[PageBox] = []
        self.element: Element | None = box.element
        self._text: str | None = None
        self._shown: Rect | None = None
        self.in_margin: bool = kind == "margin" or (parent is not None and parent.in_margin)
        """It is a running head or foot, or stands in one."""
        self.in_notes: bool = kind == "notes" or (parent is not None and parent.in_notes)
        """It stands among the footnotes."""
        self.stands_aside: bool = self.placed or (parent is not None and parent.stands_aside)
        """It, or what it stands in, is placed out of the flow."""
        layer = box.style["z_index"]
        self.behind: bool = (isinstance(layer, int) and layer < 0) or (parent is not None and parent.behind)
        """It, or what it stands in, was put beneath the rest."""

    @property
    def tag(self) -> str:
        """The element's name; `span::footnote-call` for what CSS makes; empty for a page."""
        return self._box.element_tag or ""

    @property
    def keyword(self) -> str:
        """The name of a margin box, `@top-left`; else empty."""
        return str(self._box.at_keyword) if self.kind == "margin" else ""

    @property
    def oblique(self) -> bool:
        """Say whether it is turned, and not by right angles: its rect holds much that isn't its own."""
        if self._matrix is None:
            return False
        (left, top), (right, bottom) = (self._matrix.transform_point(x, 0) for x in (0, 1))
        return bool(abs(right - left) > 0.01 and abs(bottom - top) > 0.01)

    @property
    def transformed(self) -> bool:
        """Say whether it was moved or turned after the layout, or stands in what was."""
        return self._matrix is not None

    @property
    def classes(self) -> frozenset[str]:
        return frozenset((self.element.get("class") or "").split()) if self.element is not None else frozenset()

    @property
    def text(self) -> str:
        """The text in it, its own and its children's, without calls of notes."""
        if self._text is None:
            self._text = self._read()
        return self._text

    def _read(self) -> str:
        if self.kind == "text":
            return str(self._box.text)
        between = "" if self.kind in ("line", "inline") else " "
        return between.join(child.text for child in self.children if not child.tag.endswith("::footnote-call"))

    @property
    def shown(self) -> Rect:
        """What of it is to be seen: not what boxes around it cut off. It has no width or height where that is all."""
        if self._shown is None:
            self._shown = self.rect
            for around in self.around():
                if around.clips and around.tag not in ("", "html", "body"):
                    self._shown = self._shown.common(around.inner)
        return self._shown

    @property
    def inner(self) -> Rect:
        """The padding box: where its background ends."""
        box = self._box
        left, top = box.padding_box_x(), box.padding_box_y()
        return Rect(left, top, left + box.padding_width(), top + box.padding_height())

    @property
    def content(self) -> Rect:
        """The content box."""
        box = self._box
        left, top = box.content_box_x(), box.content_box_y()
        return Rect(left, top, left + box.width, top + box.height)

    @property
    def size(self) -> float:
        """The size of its type."""
        return float(self._box.style["font_size"])

    @property
    def scale(self) -> float:
        """By how much the transforms of CSS make it taller."""
        if self._matrix is None:
            return 1.0
        (left, top), (right, bottom) = (self._matrix.transform_point(0, y) for y in (0, 1))
        return math.hypot(right - left, bottom - top)

    @property
    def leading(self) -> float:
        """The distance of its lines; 0 where the font decides."""
        height = self._box.style["line_height"]
        return float(height[0]) * (self.size if height[1] is None else 1) if isinstance(height, tuple) else 0.0

    @property
    def space(self) -> float:
        """What justification, or the sheet, added to each space of a text."""
        return float(getattr(self._box, "justification_spacing", 0.0) or 0.0) + self.word_spacing

    @property
    def word_spacing(self) -> float:
        """What the sheet adds to each space."""
        return float(self._box.style["word_spacing"])

    @property
    def hyphen(self) -> str:
        """What it writes where it divides a word."""
        return str(self._box.style["hyphenate_character"])

    @property
    def shift(self) -> float:
        """How far it was set above the line it stands in, below where negative; half an em where the font decides."""
        align = self._box.style["vertical_align"]
        if isinstance(align, int | float):
            return float(align)
        return {"super": 0.5, "sub": -0.5}.get(str(align), 0.0) * self.size

    @property
    def painted(self) -> bool:
        """Say whether it has a ground of its own, a colour or a picture."""
        colour = self._box.style["background_color"]
        return bool(self.pictured or colour == "currentcolor" or colour.alpha)

    @property
    def pictured(self) -> bool:
        """Say whether a picture or a gradient is its ground."""
        return any(kind != "none" for kind, _ in self._box.style["background_image"])

    @property
    def colour(self) -> tuple[float, float, float, float]:
        """The colour of its text: red, green, blue of sRGB, and how much of it covers what is under it."""
        return rgba(self._box.style["color"], self.opacity)

    def grounds(self, x: float, y: float) -> tuple[Painted, ...] | None:
        """What its background is at a point, from the bottom; None where a picture is there, of any colour."""
        style = self._box.style
        colour = style["background_color"]
        flat = rgba(style["color"] if colour == "currentcolor" else colour, self.opacity)
        return painted(self._box, flat, x, y, self.opacity)

    @property
    def opacity(self) -> float:
        """How much of it covers what is under it, with what it stands in, from 0 to 1."""
        return float(self._box.style["opacity"]) * (self.parent.opacity if self.parent is not None else 1.0)

    @property
    def weight(self) -> int:
        """How bold its type is: 400 is regular, 700 bold."""
        return int(self._box.style["font_weight"])

    @property
    def pixels(self) -> tuple[int, int] | None:
        """The pixels of a raster picture, across and down; None for drawings."""
        picture = getattr(self._box, "replacement", None)
        if picture is None or type(picture).__name__ != "RasterImage":
            return None
        return int(picture.width), int(picture.height)

    @property
    def fit(self) -> str:
        """How a picture fills its box, as `object-fit` says it."""
        return str(self._box.style["object_fit"])

    @property
    def placed(self) -> bool:
        """Say whether it is placed out of the flow."""
        return self._box.style["position"] in ("absolute", "fixed")

    @property
    def fixed(self) -> bool:
        """Say whether it stands at the same place of each page."""
        return str(self._box.style["position"]) == "fixed"

    @property
    def floats(self) -> bool:
        return self._box.style["float"] in ("left", "right", "inline-start", "inline-end")

    @property
    def is_note(self) -> bool:
        """Say whether it is a footnote, at the foot of the page."""
        return str(self._box.style["float"]) == "footnote"

    @property
    def clips(self) -> bool:
        return str(self._box.style["overflow"]) != "visible"

    @property
    def has_height(self) -> bool:
        """Say whether a sheet gave it a height, or the most that it may have."""
        style = self._box.style
        return bool(style["height"] != "auto" or style["max_height"].value != float("inf"))

    @property
    def cut_after(self) -> int | None:
        """The lines after which a sheet lets it end, whatever is still to come; None for all."""
        lines = self._box.style["max_lines"]
        return int(lines) if isinstance(lines, int) and self._box.style["continue"] == "discard" else None

    @property
    def pulled(self) -> tuple[float, float]:
        """How far negative margins pull it out of what it stands in, to the left and to the right."""
        left, right = (self._box.style[f"margin_{side}"] for side in ("left", "right"))
        return _pull(left), _pull(right)

    @property
    def is_inline(self) -> bool:
        """Say whether it stands in a line, as a word does."""
        return isinstance(self._box, boxes.InlineLevelBox)

    @property
    def hidden(self) -> bool:
        return str(self._box.style["visibility"]) != "visible"

    @property
    def justified(self) -> bool:
        return "justify" in (self._box.style["text_align_all"], self._box.style["text_align_last"])

    @property
    def breaks(self) -> tuple[str, str, str]:
        """What was asked of breaks before, after and inside it."""
        style = self._box.style
        return str(style["break_before"]), str(style["break_after"]), str(style["break_inside"])

    @property
    def spans(self) -> tuple[int, int]:
        """The columns and rows of a cell."""
        return int(self._box.colspan), int(self._box.rowspan)

    def walk(self) -> Iterator[PageBox]:
        """Itself and all in it, in the order of the document."""
        stack = [self]
        while stack:
            box = stack.pop()
            yield box
            stack += reversed(box.children)

    def around(self) -> Iterator[PageBox]:
        """What it stands in, from the nearest to the page."""
        box = self.parent
        while box is not None:
            yield box
            box = box.parent


@dataclass(frozen=True, eq=False)
class LaidPage:
    """One page: number from 1, size, the area inside its margins, its name in CSS, and its boxes in order."""

    number: int
    width: float
    height: float
    area: Rect
    name: str
    blank: bool
    root: PageBox = field(repr=False)
    boxes: tuple[PageBox, ...] = field(repr=False)

    links: tuple[tuple[str, PageBox | None], ...] = field(repr=False)
    """The ids that something on it leads to, and what does."""
    anchors: frozenset[str] = field(repr=False)
    """The ids that can be led to on it."""

    def of(self, *kinds: Kind) -> list[PageBox]:
        """The boxes of some kinds, in order within each."""
        return [box for kind in kinds for box in self._by_kind.get(kind, ())]

    @cached_property
    def _by_kind(self) -> dict[Kind, list[PageBox]]:
        found: dict[Kind, list[PageBox]] = {}
        for box in self.boxes:
            found.setdefault(box.kind, []).append(box)
        return found


def _pull(margin: Any) -> float:
    value = getattr(margin, "value", margin)
    return max(0.0, -float(value)) if isinstance(value, int | float) else 0.0
