"""A theme -> briefs with all their parts as its templates write them, without pages; it must not judge them."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from briefgen.build import pipeline
from briefgen.contract.torture import PIECES, Piece
from briefgen.ground.diagnostics import Diagnostic, Outcome
from briefgen.press.engine.start import start
from briefgen.press.jail import jail
from briefgen.press.rules import Rule, rules
from briefgen.render import render
from briefgen.render.html import Html
from briefgen.theme.tokens import Theme

WRITTEN = frozenset([
    "everything", "short", "longest", "bare", "four-by-nine", "one-by-one", "conditions", "long-and-wide",
])  # fmt: skip
"""The torture briefs that between them have every part and form there is."""


@dataclass(frozen=True, slots=True)
class Document:
    """One brief: name, for messages; root: of its HTML; html: what the press would get."""

    name: str
    root: Element = field(repr=False)
    html: Html = field(repr=False)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of the sheets that it is laid out with."""
        return tuple(rule for sheet in self.html.sheets for rule in rules(sheet))


def documents(theme: Theme) -> Outcome[tuple[Document, ...]]:
    """Write them; none where a template stops it, or the machine lacks the press."""
    started = start()
    if any(one.severity == "error" for one in started):
        return Outcome(None, started)
    made: list[Document] = []
    found: list[Diagnostic] = []
    for piece in PIECES:
        if piece.name not in WRITTEN:
            continue
        html = _html(piece, theme)
        found += [one for one in html.diagnostics if one.severity == "error"]
        if html.value is not None:
            made.append(Document(piece.name, _root(html.value), html.value))
    return Outcome(tuple(made), tuple(dict.fromkeys(found)))


def _html(piece: Piece, theme: Theme) -> Outcome[Html]:
    judged = piece.judged()
    copy = pipeline.copy(judged, theme, piece.variant)
    return copy.then(lambda copy: render(copy, theme, judged.brief.pictures))


def _root(html: Html) -> Element:
    from briefgen.press.engine.document import Setting  # imports WeasyPrint

    return Setting(html.text, jail(html)).root
