"""A theme -> marks of stance that can't be told apart, in grey or without a kind of cone; it must not know pages.

Each mark is drawn as it is printed, by the theme's own template and sheets, at its own size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, get_args

from PIL import Image, ImageFilter

from briefgen.compose.copy import Meta
from briefgen.compose.tables import Mark
from briefgen.contract.colour import VISIONS, Vision, distance
from briefgen.contract.origin import in_template
from briefgen.contract.pixels import UndrawableError, drawn, smoothed
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Outcome, Span
from briefgen.model.adjust import DESIGNED
from briefgen.model.evidence import Absence, Stance
from briefgen.press.engine.boxes import LaidPage
from briefgen.press.engine.drawing import steps
from briefgen.press.layout import lay_out
from briefgen.press.pages import Pages
from briefgen.render.environment import fill
from briefgen.render.html import Html, Sheet
from briefgen.render.tokens import put_in
from briefgen.theme.contrast import Colour, contrast, told
from briefgen.theme.fit import tokens_at
from briefgen.theme.tokens import Theme, ThemeTemplate

if TYPE_CHECKING:
    from briefgen.contract.subject import Subject

DPI = 300
APART = 30.0
"""CIE 1976 colour difference from which two points of small marks look different."""
SHARE = 0.04
"""The share of a mark that has to look different. Of a square and a disc of 9 pt it is 0.13; of two rings of which one
is a little thicker, or of a square and one whose corners are a little round, it is under 0.01."""
PALE = 3.0
"""The contrast of what is drawn, at least (WCAG 2.2, 1.4.11)."""
_PAPER: Colour = (1.0, 1.0, 1.0)
_EYE = 0.4
"""pt that an eye hardly resolves (a minute of arc and a half, at 35 cm): marks are blurred by it."""
_LIKE = 1.2
"""Marks of which one is at most so many times as wide and as tall as the other are of one size to a reader."""
_WIDTH, _HEIGHT = 72.0, 48.0
"""pt of the page on which a mark is drawn."""

_TEMPLATE = "contract/marks.html"
_PAGE = """{% from "macros/mark.html" import said %}
<!doctype html><html lang="en" class="full A4"><head><title>Marks</title></head><body>
{% for one in marks %}<p class="drawn-mark">{{ said(one) }}</p>{% endfor %}
</body></html>"""
_SHEET = f"""@page drawn-mark {{ size: {_WIDTH}pt {_HEIGHT}pt; margin: 0; background: none; border: none }}
.drawn-mark {{ page: drawn-mark; margin: 12pt; padding: 0; break-before: page }}"""
_STANCES: tuple[str, ...] = get_args(Stance)
_ABSENCES: tuple[str, ...] = get_args(Absence)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark as it is printed.

    image: as an eye resolves it, cut to what is drawn. area: the pixels of the mark without what stands round it.
    strongest: the contrast of its strongest colour with white.
    """

    stance: str
    inferred: bool
    image: Image.Image
    area: float
    strongest: float

    @property
    def name(self) -> str:
        return f"inferred `{self.stance}`" if self.inferred else f"`{self.stance}`"


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find every two marks that look alike to some eyes, and marks that are too pale for any."""
    theme = subject.theme
    marks = draw(theme)
    yield from (found for found in marks.diagnostics if found.severity == "error")
    for mark in marks.value or ():
        if mark.strongest < PALE and not mark.inferred:
            message = f"the mark of {mark.name} reaches {told(mark.strongest)}:1 on white; {PALE:g}:1 is the least"
            yield diagnostic("contrast-low", message, _line(theme, mark.stance), "draw it in a darker colour")
    told_of: set[frozenset[str]] = set()
    for first, second in combinations(marks.value or (), 2):  # plain ones first
        both = frozenset([first.stance, second.stance])
        alike = {vision: share for vision in VISIONS if (share := difference(first, second, vision)) < SHARE}
        if alike and both not in told_of:
            told_of.add(both)
            yield _alike(first, second, alike, theme)


def _alike(first: Drawn, second: Drawn, alike: dict[Vision, float], theme: Theme) -> Diagnostic:
    eyes = "" if len(alike) == len(VISIONS) else " " + ", ".join(_SEEN[vision] for vision in alike)
    message = f"the marks of {first.name} and {second.name} look the same{eyes}"
    if least := max(alike.values()) if max(alike.values()) >= 0.005 else 0:
        message += f": no more than {least:.0%} of their area differs, and {SHARE:.0%} is the least"
    hint = "let shape say for or against, and fill how far; a hue alone is lost in grey and to one man in twelve"
    return diagnostic("marks-alike", message, _line(theme, second.stance), hint)


_SEEN: dict[Vision, str] = {
    "grey": "in grey", "protan": "to protan eyes", "deutan": "to deutan eyes", "tritan": "to tritan eyes",
}  # fmt: skip


def _line(theme: Theme, stance: str = "") -> Span | None:
    """Where a template draws a stance: the one that gives the marks, or one that it takes drawings from."""
    first = theme.templates.get("macros/mark.html")
    if first is None:
        return None
    taken = re.findall(r"\{%-?\s*(?:from|import|include)\s+\"([^\"]+)\"", first.text)
    for template in (first, *(theme.templates[name] for name in taken if name in theme.templates)):
        if stance and (found := re.search(rf"==\s*[\"']{stance}[\"']", template.text)):
            return in_template(template, found.start())
    macro = re.search(r"\{%-?\s*macro\b", first.text)
    return in_template(first, macro.start() if macro else 0)


def draw(theme: Theme) -> Outcome[tuple[Drawn, ...]]:
    """Draw all marks, those of stances also as they are drawn where they are inferred."""
    wanted = [(stance, False) for stance in (*_STANCES, *_ABSENCES)] + [(stance, True) for stance in _STANCES]
    pages = _laid(theme, [Mark(stance, "", inferred=inferred) for stance, inferred in wanted])
    if pages.value is None:
        return Outcome(None, pages.diagnostics)
    try:
        images = [drawn(one, _WIDTH, _HEIGHT, DPI) for one in steps(pages.value.laid)]
    except UndrawableError as error:
        message = f"a mark is drawn with more than flat shapes (`{error}` of PDF)"
        hint = "draw it as inline SVG, with paths in plain colours: no text, pictures, gradients or opacity"
        return Outcome(None, (*pages.diagnostics, diagnostic("marks-alike", message, _line(theme), hint)))
    drawings = zip(wanted, pages.value.laid.pages, images, strict=False)
    return Outcome(tuple(_seen(*one, page, image) for one, page, image in drawings), pages.diagnostics)


def _seen(stance: str, inferred: bool, page: LaidPage, image: Image.Image) -> Drawn:
    colours = image.getcolors(image.width * image.height) or ()
    inks = (tuple(part / 255 for part in pixel) for _, pixel in colours if isinstance(pixel, tuple))
    strongest = max(contrast((red, green, blue), _PAPER) for red, green, blue in inks)
    cut = _cut(smoothed(image))
    return Drawn(stance, inferred, cut, _area(page, cut), strongest)


def _laid(theme: Theme, marks: Sequence[Mark]) -> Outcome[Pages]:
    """Lay out a page for each mark, with all sheets that a brief has."""
    own = replace(theme, templates={**theme.templates, _TEMPLATE: ThemeTemplate(_TEMPLATE, _PAGE)})
    tokens = {**tokens_at(theme, DESIGNED), "page-size": "A4"}
    special = ("css/short.css", "css/factcheck.css", "css/proof.css")
    filled = [put_in(sheet, tokens).value for sheet in theme.sheets if not sheet.file.endswith(special)]
    sheets = (*(sheet for sheet in filled if sheet), Sheet("marks", _SHEET))
    meta = Meta("Marks", (), "", (), None, None, "", "en")
    text = fill(own, {"marks": marks}, _TEMPLATE)
    return text.then(lambda text: lay_out(Html(text, sheets, theme.faces, meta)))


def _cut(image: Image.Image) -> Image.Image:
    """What is drawn, as an eye resolves it, without the white round it."""
    seen = image.filter(ImageFilter.GaussianBlur(_EYE / 2 * DPI / 72))
    inside = Image.eval(seen.convert("L"), lambda value: 255 if value < 243 else 0).getbbox()
    return seen.crop(inside) if inside else seen.crop((0, 0, 1, 1))


def _area(page: LaidPage, image: Image.Image) -> float:
    """The pixels of a mark: of its picture, or of all that is drawn where it isn't one."""
    found = next((box.rect for box in page.of("picture")), None)
    return found.width * found.height * (DPI / 96) ** 2 if found else float(image.width * image.height)


def difference(first: Drawn, second: Drawn, vision: Vision) -> float:
    """The share of two marks, laid over each other, that looks different to some eyes.

    Nobody tells two marks apart by one being a little smaller, so they are made of one size then.
    """
    one, other = first.image, second.image
    if all(1 / _LIKE <= a / b <= _LIKE for a, b in zip(one.size, other.size, strict=True)):
        other = other.resize(one.size, Image.Resampling.BICUBIC)
    width, height = max(one.width, other.width), max(one.height, other.height)
    pairs = zip(_pixels(one, width, height), _pixels(other, width, height), strict=True)
    different = sum(here != there and distance(here, there, vision) >= APART for here, there in pairs)
    return different / max(first.area, second.area)


def _pixels(image: Image.Image, width: int, height: int) -> Iterator[Colour]:
    """The colours of a mark in the middle of white."""
    whole = Image.new("RGB", (width, height), (255, 255, 255))
    whole.paste(image, ((width - image.width) // 2, (height - image.height) // 2))
    content = whole.tobytes()
    return ((red / 255, green / 255, blue / 255) for red, green, blue in zip(*[iter(content)] * 3, strict=True))
