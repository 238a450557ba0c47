"""Elements of the document that pages divide -> one element of the tag tree each; it must not know what they are.

WeasyPrint 70 makes an element of each piece (#2903): a table that goes on over a page is two to a listener.
"""

from __future__ import annotations

from typing import Any

import pydyf


class Divided:
    """What became of the elements of one document up to now."""

    def __init__(self) -> None:
        self._first: dict[tuple[int, str], Any] = {}

    def first(self, box: Any) -> Any:
        """The element of the tag tree that a box of the document belongs to."""
        return self._first.get((id(box.element), box.element_tag))

    def joined(self, box: Any, element: Any, pdf: Any, nums: Any, annotations: Any) -> bool:
        """Put what is in a further piece into the first one; False where this is the first.

        nums: which element each marked content of the page belongs to; annotations: which each link belongs to.
        """
        first = self._first.setdefault((id(box.element), box.element_tag), element)
        if first is element or first["S"] != element["S"]:
            return False
        _join(first, element, pdf, nums, annotations)
        return True


def _join(first: Any, piece: Any, pdf: Any, nums: Any, annotations: Any) -> None:
    bodies = [kid for kid in _elements(first, pdf) if kid["S"] == "/LBody"]
    for kid in piece["K"]:
        if isinstance(kid, int):
            first["K"].append(pydyf.Dictionary({"Type": "/MCR", "Pg": piece["Pg"], "MCID": kid}))
            nums[kid] = first.reference
            continue
        element = pdf.objects[int(kid.split()[0])]
        if element["Type"] == "/OBJR":
            annotations[:] = [
                (first.reference if owner == piece.reference else owner, link) for owner, link in annotations
            ]
        elif element["S"] == "/LBody" and bodies:  # of an item there is one
            _join(bodies[0], element, pdf, nums, annotations)
            continue
        else:
            element["P"] = first.reference
        first["K"].append(kid)
    piece.clear()


def _elements(element: Any, pdf: Any) -> list[Any]:
    kids = [pdf.objects[int(kid.split()[0])] for kid in element["K"] if not isinstance(kid, int | dict)]
    return [kid for kid in kids if kid["Type"] == "/StructElem"]
