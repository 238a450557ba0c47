"""What printing finds -> what whoever writes the theme can do about it; it must not know how it is found.

On a brief of one's own a finding may be mended in the text. The briefs that a theme is held against are ours, and stay
as they are: only what the theme can do is said here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from briefgen.contract import fonts, rendered
from briefgen.contract.subject import Subject
from briefgen.ground.diagnostics import Diagnostic

GLYPHS = "glyph-missing"

IN_A_THEME: Mapping[str, str] = {
    "text-off-page": "let it stay within its column: less indent or width here, and a margin that holds it",
    "text-clipped": "let its box grow: no fixed height, and nothing hidden that runs over",
    "text-collides": "give both more room: a box that grows with its text, lines as high as their type, nothing placed",
    "note-lost": "let notes float to the foot, as base sets them, or print them at the end (`notes` under [traits])",
    "link-dead": "print the part that it leads to, with the id that base's template gives it",
    "text-in-margin": "let it break (`overflow-wrap: anywhere`, `hyphens: auto`), or give it more room",
    "text-overflows": "let it break (`overflow-wrap: anywhere`, `hyphens: auto`), or give its box or column more width",
    "word-cut": "`hyphens: auto` with a wider column, or smaller type",
    "table-too-wide": "`table-layout: fixed` with a width of 100%, words that may break, or a landscape page",
    "row-split": "`break-inside: avoid` on the row",
    "actor-split": "`break-before: avoid` on all rows of an actor but the first",
    "row-alone": "`break-before: avoid` on the last row",
    "heading-stranded": "`break-after: avoid` on it, and nothing between it and what follows",
    "line-widow": "`widows: 2`",
    "line-orphan": "`orphans: 2`",
    "page-nearly-empty": "wider ranges of sizes and spaces, so that a brief can be set a little tighter",
    "page-hole": "keep less together, or begin fewer pages",
    "note-astray": "more room for notes at the foot: smaller notes, or a page with less of a fixed height",
    "note-overruns": "smaller notes, or a wider column for them",
    "line-loose": "`hyphens: auto`, a wider column, or a ragged edge",
    "line-long": "a narrower column, or larger type; lines of 45 to 75 characters are read with ease",
    "line-short": "a wider column, or smaller type; lines of 45 to 75 characters are read with ease",
    "hyphens-stacked": "a wider column, or `hyphens: manual`",
    "picture-coarse": "a smaller place for pictures",
    "type-small": "set it larger, here or by the token that gives its size",
}
"""For each code of a page that has a cure in the text, the one in a theme."""


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Print the briefs, and say what is found to whoever writes the theme."""
    known = any(one.code == GLYPHS for one in fonts.check(subject))
    yield from for_themes(rendered.check(subject), known)


def for_themes(found: Iterable[Diagnostic], known: bool = False) -> Iterator[Diagnostic]:
    """Put the theme's cure in the place of the author's. known: which letters the faces lack is said already."""
    lacking: list[Diagnostic] = []
    for one in found:
        if one.code == GLYPHS and known:
            lacking.append(one)
        else:
            yield replace(one, hint=IN_A_THEME.get(one.code, one.hint))
    stopped = [one for one in lacking if one.severity == "error"]
    for one in stopped[:1]:
        message = f"briefs with {len(stopped)} characters that no face has aren't printed"
        yield replace(one, message=message, hint="add a face that has them, as said of the letters")
