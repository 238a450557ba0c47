"""Pages + a proof laid out -> Pdf: the pages with it over them, then the list; it must not know what was found."""

from __future__ import annotations

from briefgen.compose.outlines import Area, Paper
from briefgen.ground.diagnostics import Outcome
from briefgen.press.engine.records import recorded
from briefgen.press.pages import Pages
from briefgen.press.pdf import Pdf

LIST = "proof.list"
"""The id of the list in a proof; `proof.page-3` is that of what lies over page 3."""


def papers(pages: Pages) -> tuple[Paper, ...]:
    """The sizes of pages, and where words and pictures stand on them."""
    return tuple(
        Paper(
            page.width,
            page.height,
            tuple(Area(*box.rect) for box in page.of("text", "picture") if box.kind == "picture" or box.text.strip()),
        )
        for page in pages.laid.pages
    )


def write_proof(pages: Pages, proof: Pages) -> Outcome[Pdf]:
    """Write pages with a proof over them; also pages that may not be written as they are."""
    from briefgen.press.engine.overlay import write_over

    anchors, numbers = proof.anchors, range(1, pages.count + 1)
    pairs = {number: anchors[name] for number in numbers if (name := f"proof.page-{number}") in anchors}
    after = anchors.get(LIST, proof.count + 1)
    with recorded() as records:
        content = write_over(pages.laid, proof.laid, pairs, after, proof.meta)
    found = tuple(dict.fromkeys(proof.complaints.of_document(records)))
    return Outcome(Pdf(content, pages.count + proof.count - after + 1), found)
