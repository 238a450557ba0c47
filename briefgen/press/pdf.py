"""Pages -> Pdf: the bytes, tagged and described, the same each time; it must not know where they go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefgen.ground.diagnostics import Outcome
from briefgen.press.attached import Attachment
from briefgen.press.container import Body, finished
from briefgen.press.engine.records import recorded
from briefgen.press.heard import Tag, lines
from briefgen.press.pages import Pages
from briefgen.press.placed import Sheet, sheets


@dataclass(frozen=True, slots=True)
class Pdf:
    """heard: the tree of its tags with their texts, where it has tags."""

    content: bytes = field(repr=False)
    pages: int
    heard: Tag = field(default_factory=lambda: Tag("Document"), repr=False)


@dataclass(frozen=True, slots=True)
class Pressed:
    """Pages as they are in a PDF, before it is a file, and what else is known of them.

    sheets: where what stands on them. heard: line by line. modified: the day of the edition, in ISO 8601.
    """

    body: Body
    sheets: tuple[Sheet, ...]
    heard: tuple[str, ...] = field(repr=False)
    modified: str | None

    @property
    def count(self) -> int:
        return len(self.sheets)

    def pdf(self, attachments: Sequence[Attachment] = ()) -> bytes:
        """Give the file, with what it carries."""
        return finished(self.body, attachments, self.modified)


def write(pages: Pages, attachments: Sequence[Attachment] = ()) -> Outcome[Pdf]:
    """Write pages as a PDF file: PDF/A-3a and PDF/UA-1, with what the brief says about itself; no date but its own."""
    made = _written(pages)
    return made.then(
        lambda made: Outcome(Pdf(finished(made[0], attachments, pages.meta.modified), pages.count, made[1]))
    )


def press(pages: Pages) -> Outcome[Pressed]:
    """Write pages, whatever the file will carry besides."""
    made = _written(pages)
    return made.then(
        lambda made: Outcome(
            Pressed(made[0], sheets(pages.laid.pages), tuple(lines(made[1])), pages.meta.modified),
        )
    )


def _written(pages: Pages) -> Outcome[tuple[Body, Tag]]:
    from briefgen.press.engine.writing import write as write_objects

    with recorded() as records:
        body, heard = write_objects(pages.laid, pages.meta)
    return Outcome((body, heard), tuple(dict.fromkeys(pages.complaints.of_document(records))))
