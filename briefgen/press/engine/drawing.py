"""Laid-out pages -> what is drawn on them, as steps of PDF; it must not know what it looks like.

The steps are those of ISO 32000-1, annex A, in the order in which they are written.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from briefgen.press.engine.collector import collector_off
from briefgen.press.engine.document import Laid


class Step(NamedTuple):
    """One operator with its numbers; names and texts among its operands are left out."""

    operator: str
    numbers: tuple[float, ...]
    name: str = ""
    """The name among its operands, such as that of a graphics state: `a0.5`."""


def steps(laid: Laid) -> tuple[tuple[Step, ...], ...]:
    """What is drawn on each page."""
    written: list[tuple[Step, ...]] = []

    def read(_: Any, pdf: Any) -> None:
        for page in pdf.objects:
            if isinstance(page, dict) and page.get("Type") == "/Page":
                stream = pdf.objects[int(page["Contents"].split()[0])]
                written.append(tuple(_steps(stream.stream)))

    with collector_off():
        laid.document.write_pdf(finisher=read)
    return tuple(written)


def _steps(pieces: list[Any]) -> Iterator[Step]:
    for piece in pieces:
        text = piece.decode("latin-1") if isinstance(piece, bytes) else str(piece)
        *operands, operator = text.replace("[", " ").replace("]", " ").split() or [""]
        numbers = tuple(float(operand) for operand in operands if _is_number(operand))
        yield Step(operator, numbers, next((operand[1:] for operand in operands if operand.startswith("/")), ""))


def _is_number(operand: str) -> bool:
    return operand.replace(".", "", 1).lstrip("+-").isdecimal()
