"""Builds a brief as `briefgen build` does, with the tags and what rests on them or without."""

from __future__ import annotations

import sys
from typing import Any

from briefgen.cli import main
from briefgen.compose.copy import Meta
from briefgen.press.container import Body
from briefgen.press.engine import writing
from briefgen.press.engine.body import body
from briefgen.press.engine.collector import collector_off
from briefgen.press.engine.document import Laid
from briefgen.press.heard import Tag


def write(laid: Laid, meta: Meta) -> tuple[Body, Tag]:
    """Stand in for `engine.writing.write`: no tags, no claim."""
    writing.describe(laid.document.metadata, meta)
    made: list[Body] = []

    def finish(_: object, pdf: Any) -> None:
        made.append(body(pdf))
        pdf.write = lambda *_: None

    with collector_off():
        laid.document.write_pdf(finisher=finish)
    return made[0], Tag("Document")


if __name__ == "__main__":
    how, folder, theme, target = sys.argv[1:]
    if how == "without":
        writing.write = write
    sys.exit(main(["build", "--force", folder, "-t", theme, "-o", target]))
