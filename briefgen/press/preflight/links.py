"""Pages -> links and pointers that lead nowhere; it must not know addresses outside the file."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import View, found, quoted

_HINT = "lead it to an id that the document has, or take the link away"


def check(view: View) -> Iterator[Diagnostic]:
    """Find each link to an id that no page has, once, however many lines it takes."""
    anchors = frozenset[str]().union(*(page.anchors for page in view.pages))
    told = set()
    for page in view.pages:
        for name, box in page.links:
            if name in anchors or box is None:
                continue
            link = _whole(box)
            if link.element in told:
                continue
            told.add(link.element)
            words = " ".join("".join(link.element.itertext()).split()) if link.element is not None else ""
            message = f"{quoted(words) if words else 'a link'} leads to {quoted(f'#{name}')}, which is nowhere"
            yield found("link-dead", message, link, _HINT, words=words)


def _whole(box: PageBox) -> PageBox:
    """The link that a box is part of."""
    own = (part for part in (box, *box.around()) if part.element is not None and part.element.get("href"))
    return next(own, box)
