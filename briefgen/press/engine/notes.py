"""Laid-out notes and their calls -> links both ways between them; it must not know what the notes say.

HTML can hold no link there: the call of a footnote and its number at the foot are made by CSS, and a note that floats
or stands below its paragraph has its number from CSS, too.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

NOTE_ROLES = frozenset(["doc-footnote", "note"])
CALL = "footnote-call"
_NUMBERS = ("footnote-marker", "before")


class NoteLinks:
    """The links of one document's notes."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        """Names of links and anchors that are there: CSS makes several boxes of one number."""
        self._numbers: list[tuple[Any, Any, str]] = []

    def add(self, page: Any, boxes: Iterable[Any]) -> None:
        """Give a page the links and anchors of the notes, and of the calls, that stand on it."""
        for box in boxes:
            pseudo = _pseudo(box)
            if box.element is None or (pseudo and box.element.get("role") not in NOTE_ROLES):
                continue
            named = box.element.get("id") or ""
            if pseudo == CALL and named:
                self._called(page, box, named)
                self._link(page, box, named)
            elif not pseudo and box.element.get("class") == "call":
                self._called(page, box, box.element.get("href", "#")[1:])
            elif pseudo in _NUMBERS and named:
                self._numbers.append((page, box, named))

    def close(self) -> None:
        """Lead the notes back to where they are called: one beside the text stands before its call."""
        for page, box, note in self._numbers:
            if f"{note} called" in self._known:
                self._link(page, box, f"{note}.call")

    def _called(self, page: Any, box: Any, note: str) -> None:
        """Name the place of the first call, to which a note leads back."""
        if f"{note} called" not in self._known:
            self._known.add(f"{note} called")
            page.anchors.setdefault(f"{note}.call", _area(box))

    def _link(self, page: Any, box: Any, target: str) -> None:
        if target not in self._known:
            self._known.add(target)
            page.links.append(("internal", target, _area(box), box))


def said(box: Any) -> str:
    """What a link of a note says of where it goes; empty where it is none."""
    return str(box.element.get("data-call" if _pseudo(box) == CALL else "data-back", ""))


def _pseudo(box: Any) -> str:
    return str(box.element_tag or "").partition("::")[2]


def _area(box: Any) -> tuple[float, float, float, float]:
    x, y, width, height = box.hit_area()
    return (x, y, x + width, y + height)
