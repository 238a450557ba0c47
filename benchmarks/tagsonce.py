"""Builds a brief as `briefgen build` does, with the tags and what rests on them or without."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from briefgen.cli import main
from briefgen.compose.copy import Meta
from briefgen.press.attached import Attachment
from briefgen.press.engine import writing
from briefgen.press.engine.attached import attach
from briefgen.press.engine.collector import collector_off
from briefgen.press.engine.document import Laid
from briefgen.press.heard import Tag


def write(laid: Laid, meta: Meta, attachments: Iterable[Attachment] = ()) -> tuple[bytes, Tag]:
    """Stand in for `engine.writing.write`: no tags, no claim."""
    writing.describe(laid.document.metadata, meta)

    def finish(_: object, made: object) -> None:
        attach(made, attachments, meta.modified)

    with collector_off():
        return laid.document.write_pdf(finisher=finish, pdf_identifier=True), Tag("Document")


if __name__ == "__main__":
    how, folder, theme, target = sys.argv[1:]
    if how == "without":
        writing.write = write
    sys.exit(main(["build", folder, "-t", theme, "-o", target]))
