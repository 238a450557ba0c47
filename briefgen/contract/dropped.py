"""A torture brief in a theme -> what of its Copy is on no page; it must not know how the pages look."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefgen.compose.copy import Copy
from briefgen.contract import laid
from briefgen.contract.naming import called
from briefgen.contract.origin import REPAIRS
from briefgen.contract.torture import Piece
from briefgen.contract.wording import Value, Words, told_apart
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.model.judgement import Judged
from briefgen.press.cascade import Cascade
from briefgen.press.layout import lay_out
from briefgen.press.pages import Pages
from briefgen.render.html import Html
from briefgen.theme.tokens import Theme

_HIDING = ("display", "visibility", "content", "float", "position", "height", "max-lines", "overflow", "opacity")
_EVERYWHERE = ("draft", "marking", "embargo")
"""Fields of the Copy that stand on each page."""
_HOMES = {
    "Masthead": "front/masthead.html", "Logo": "front/masthead.html", "Panel": "front/glance.html",
    "Figures": "front/figures.html", "ContentsLine": "front/contents.html", "Colophon": "front/colophon.html",
    "Running": "front/frame.html", "Legend": "macros/legend.html", "Strip": "macros/strip.html",
    "Quote": "macros/quote.html", "Timeline": "macros/timeline.html", "Matrix": "parts/matrix.html",
    "Claims": "parts/claims.html", "Lines": "parts/lines.html", "BottomLine": "parts/bottom-line.html",
    "Register": "parts/register.html", "Apparatus": "parts/apparatus.html", "Section": "parts/section.html",
    "Point": "blocks/point.html", "Paragraph": "blocks/paragraph.html", "List": "blocks/list.html",
    "Quotation": "blocks/quotation.html", "Table": "blocks/table.html", "Figure": "blocks/figure.html",
    "CodeBlock": "blocks/code-block.html", "TextBox": "blocks/box.html", "Endnotes": "parts/endnotes.html",
}  # fmt: skip
"""The template that prints the values of a class."""
_OF_FIELDS = {
    ("Copy", "standfirst"): "front/standfirst.html",
    ("Copy", "scope"): "front/scope.html",
    ("Copy", "contents_heading"): "front/contents.html",
    ("Copy", "strips"): "front/strip.html",
    ("Strip", "heading"): "front/strip.html",
    **{("Copy", name): "front/masthead.html" for name in ("title", "subtitle", *_EVERYWHERE)},
}
"""The same for single fields."""


def check(piece: Piece, theme: Theme, judged: Judged) -> Iterator[Diagnostic]:
    """Find each value of a Copy that a reader doesn't get to see."""
    known: list[Words] = []

    def change(copy: Copy) -> Copy:
        told, words = told_apart(copy)
        known.append(words)
        return told

    html = laid.html(piece, theme, judged, change)
    pages = html.then(lay_out)
    if html.value is None or pages.value is None:
        return  # said where the brief itself is laid out
    yield from _missing(piece, theme, known[0], html.value, pages.value)
    yield from _not_everywhere(piece, theme, known[0], pages.value)


def _missing(piece: Piece, theme: Theme, words: Words, html: Html, pages: Pages) -> Iterator[Diagnostic]:
    printed = "".join(_texts(pages))
    told: set[tuple[str, str]] = set()
    for word, values in words.by_word.items():
        value = values[0]
        key = (value.owner, value.field)
        if word in printed or key in told or _stands_elsewhere(value, words, printed):
            continue
        told.add(key)
        hidden = _hidden(word, html, pages)
        place = hidden or _template(theme, value)
        how = "is hidden" if hidden else "is printed nowhere"
        message = f"{called(value.home)} in the brief `{piece.name}` {how}: {_beginning(value.text)}"
        hint = f"print `{value.field}` there; a part may be left out where its words stand elsewhere"
        yield diagnostic("words-dropped", message, place, "take the declaration out" if hidden else hint)


def _stands_elsewhere(value: Value, words: Words, printed: str) -> bool:
    """Say whether a text is part of another that is printed."""
    part = re.compile(rf"(?<!\w){re.escape(value.text.strip())}(?!\w)", re.IGNORECASE)
    return any(word in printed and part.search(others[0].text) for word, others in words.by_word.items())


def _not_everywhere(piece: Piece, theme: Theme, words: Words, pages: Pages) -> Iterator[Diagnostic]:
    """Find pages that don't say that they are a draft, or whom they are for."""
    by_page = _texts(pages)
    for word, values in words.by_word.items():
        value = values[0]
        if value.owner != "Copy" or value.field not in _EVERYWHERE:
            continue
        lacking = [number for number, text in enumerate(by_page, 1) if word not in text]
        if lacking and len(lacking) < len(by_page):
            message = f"{called(value.home)} isn't on page {lacking[0]} of the brief `{piece.name}`"
            hint = "set it in a margin box of every named page, `string-set` keeps it"
            yield diagnostic("words-dropped", message, _margins(theme), hint)


def _texts(pages: Pages) -> list[str]:
    """All that is to be seen on each page, without what parts words."""
    return [
        "".join(
            letter for box in page.of("text") if not box.hidden for letter in box.text.casefold() if letter.isalnum()
        )
        for page in pages.laid.pages
    ]


def _hidden(word: str, html: Html, pages: Pages) -> Span | None:
    """The declaration that hides what a template has written; none where no template has."""
    root = next(box.element for box in pages.laid.pages[0].boxes if box.tag == "html")
    assert root is not None
    chain = next(iter(_holding(root, word)), None)
    if chain is None:
        return None
    cascade = Cascade(root, [sheet for sheet in html.sheets if sheet.file != REPAIRS])
    found = (cascade.of(element, "", [name]) for name in _HIDING for element in chain)
    return next((one.place for one in found if one), None)


def _holding(element: Element, word: str) -> Iterator[tuple[Element, ...]]:
    """The elements that have a word for their text, each with those around it, from the inside."""
    stack: list[tuple[Element, ...]] = [(element,)]
    while stack:
        chain = stack.pop()
        inner = chain[0]
        if not isinstance(inner.tag, str) or inner.tag in ("head", "style"):
            continue
        if word in (inner.text or "") or any(word in (child.tail or "") for child in inner):
            yield chain
        stack += [(child, *chain) for child in inner]


def _template(theme: Theme, value: Value) -> Span | None:
    """The template that is to print a value: one of the theme's own, as those of base do."""
    names = [_HOMES[owner] for owner, _ in reversed(value.home) if owner in _HOMES]
    names = [_OF_FIELDS.get(value.home[-1], ""), _OF_FIELDS.get(value.home[0], ""), *names]
    names += ["macros/grid.html"] if any(owner == "Grid" for owner, _ in value.home) else []
    found = [theme.templates[name] for name in (*names, "brief.html") if name in theme.templates]
    base = theme.sheets[0].file.rpartition("/css/")[0] if theme.sheets else ""
    own = next((template for template in found if not template.file.startswith(f"{base}/")), None)
    template = own or next(iter(found), None)
    return Span(template.file, 1, 1, 1, 2, template.text.partition("\n")[0]) if template else None


def _margins(theme: Theme) -> Span | None:
    """Where the last sheet says what pages are like."""
    for sheet in reversed(theme.sheets):
        if found := re.search(r"@page\b", sheet.text):
            line = sheet.text.count("\n", 0, found.start()) + 1
            return Span(sheet.file, line, 1, line, 6, sheet.text.split("\n")[line - 1])
    return None


def _beginning(text: str) -> str:
    words = " ".join(text.replace("`", "'").split())
    return f"`{words if len(words) <= 40 else words[:39].rstrip() + '…'}`"
