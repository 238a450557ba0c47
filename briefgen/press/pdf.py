"""Pages -> Pdf: the bytes, tagged and described, the same each time; it must not know where they go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefgen.ground.diagnostics import Outcome
from briefgen.press.attached import Attachment
from briefgen.press.engine.records import recorded
from briefgen.press.heard import Tag
from briefgen.press.pages import Pages
from briefgen.press.seal import sealed


@dataclass(frozen=True, slots=True)
class Pdf:
    """heard: the tree of its tags with their texts, where it has tags."""

    content: bytes = field(repr=False)
    pages: int
    heard: Tag = field(default_factory=lambda: Tag("Document"), repr=False)


def write(pages: Pages, attachments: Sequence[Attachment] = ()) -> Outcome[Pdf]:
    """Write pages as a PDF file: PDF/A-3a and PDF/UA-1, with what the brief says about itself; no date but its own."""
    from briefgen.press.engine.writing import write as write_bytes

    with recorded() as records:
        content, heard = write_bytes(pages.laid, pages.meta, attachments)
    return Outcome(
        Pdf(sealed(content), pages.count, heard), tuple(dict.fromkeys(pages.complaints.of_document(records)))
    )
