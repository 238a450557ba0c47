"""Theme + the Copy of a small brief -> Specimen: a theme in use, its colours, its type; it must not know HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from babel import Locale

from briefgen.compose.copy import Copy, Figures, Masthead, Panel, Running
from briefgen.compose.front import title_length
from briefgen.compose.runs import Item, KeyFigure, Words
from briefgen.compose.words import Labels, upper_first
from briefgen.ground.diagnostics import Outcome
from briefgen.theme.contrast import contrast, read, told
from briefgen.theme.kinds import kind_of
from briefgen.theme.ranges import measured
from briefgen.theme.tokens import Theme

SHOWN = ("section", "matrix", "endnotes")
"""The kinds of part that are shown of the small brief."""
PALE = 1.2
"""A contrast to paper under which a colour needs a rule round it to be seen."""

_CAPITALS = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[A-Z][a-z])")
_FAMILY = re.compile(r"\"([^\"]+)\"|'([^']+)'")
_LETTERS = {
    "Latn": "Aa Bb Éé Łł",
    "Grek": "Αα Ββ Γγ",
    "Cyrl": "Аа Бб Жж",
    "Arab": "ا ب ت ج",
    "Hebr": "א ב ג ד",
}
"""Some letters of a script (ISO 15924)."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """How a colour stands out: `11.6 on paper`; enough: it reaches what the pair is for."""

    said: str
    enough: bool


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour by its role; pale: it can hardly be told from paper."""

    role: str
    value: str
    pale: bool
    ratios: tuple[Ratio, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A family: the roles that it has, the first for its style; the fonts that it is cut from, some of its letters."""

    role: str
    roles: str
    made_of: str
    letters: str
    figures: str = "0123456789"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading in the theme's own manner: as a part's."""

    id: str
    heading: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Specimen:
    """What is shown of a theme. copy: of a small brief, whose front tells of the theme.

    sizes: of type, each with the distance of its lines: ("text", "10 / 13.25 pt").
    """

    copy: Copy
    colours: Heading
    gloss: str
    palette: tuple[Swatch, ...]
    type: Heading
    samples: tuple[Sample, ...]
    sizes: tuple[tuple[str, str], ...]
    kind: Literal["specimen"] = "specimen"


def specimen(copy: Copy, theme: Theme, labels: Mapping[str, str]) -> Outcome[Specimen]:
    """Show a theme; copy: of the small brief, composed for it."""
    words = Labels({**labels}, Locale.parse("en_GB"))
    palette = tuple(_palette(theme, words))
    made = Specimen(
        copy=_told(copy, theme, palette, words),
        colours=Heading("palette", words("specimen.colours")),
        gloss=words("specimen.gloss"),
        palette=palette,
        type=Heading("type", words("specimen.type")),
        samples=tuple(_samples(theme, words)),
        sizes=tuple(_sizes(theme.tokens, words)),
    )
    return Outcome(made, words.diagnostics())


def _told(copy: Copy, theme: Theme, palette: tuple[Swatch, ...], words: Labels) -> Copy:
    """The small brief with a front that tells of the theme."""
    title = theme.title or theme.name
    name = words("specimen.name", name=title)
    about = words.sentence(upper_first(theme.about) or words("specimen.about"))
    parent = words("specimen.extends", name=theme.chain[1]) if theme.chain[1:] else ""
    return replace(
        copy,
        meta=replace(copy.meta, title=name, subject=about, keywords=()),
        title=title,
        title_length=title_length(title),
        masthead=Masthead(words("specimen.series"), theme.name, tuple(filter(None, (name, parent)))),
        running=Running(words("specimen.series"), title, copy.running.page),
        standfirst=Item((Words(about),), ("standfirst",)),
        glance=Panel(
            copy.glance.heading, tuple(_items(_facts(theme, palette, words), "at-a-glance")), ("at-a-glance",)
        ),
        figures=_figures(theme, words),
        strips=(),
        scope=None,
        contents=(),
        parts=tuple(part for part in copy.parts if part.kind in SHOWN),
    )


def _items(texts: Iterator[str], key: str) -> Iterator[Item]:
    for index, text in enumerate(texts):
        yield Item((Words(text),), (key, index))


def _facts(theme: Theme, palette: tuple[Swatch, ...], words: Labels) -> Iterator[str]:
    """What somebody who chooses a theme asks first."""
    yield words(f"specimen.notes.{theme.traits.notes}")
    if theme.scripts:
        scripts = [words.locale.scripts.get(script, script) for script in theme.scripts]
        yield words("specimen.scripts", scripts=words.listed(scripts))
    faint = sum(not ratio.enough for swatch in palette for ratio in swatch.ratios)
    pairs = sum(len(swatch.ratios) for swatch in palette)
    yield words("specimen.faint", n=faint, pairs=pairs) if faint else words("specimen.pairs", n=pairs)


def _figures(theme: Theme, words: Labels) -> Figures:
    ink, paper = read(theme.tokens.get("ink", "")), read(theme.tokens.get("paper", ""))
    values = {
        "text": _said(theme.tokens.get("text-size", "")),
        "contrast": f"{told(contrast(ink, paper))} : 1" if ink and paper else "",
        "short": str(theme.traits.short_pages),
    }
    on = _said(theme.tokens.get("leading", ""))
    items = (
        KeyFigure(value, Item((Words(words(f"specimen.figure.{key}", leading=on)),), ("key-figures",)))
        for key, value in values.items()
        if value
    )
    return Figures(words("key-figures"), tuple(items), ("key-figures",))


def _palette(theme: Theme, words: Labels) -> Iterator[Swatch]:
    paper = read(theme.tokens.get("paper", "")) or (1.0, 1.0, 1.0)
    for role, value in theme.tokens.items():
        colour = read(value)
        if colour is not None and kind_of(value) == "colour" and not role.startswith("proof-"):
            yield Swatch(role, value.upper(), contrast(colour, paper) < PALE, tuple(_ratios(role, theme, words)))


def _ratios(role: str, theme: Theme, words: Labels) -> Iterator[Ratio]:
    """Every declared pair in which the colour is what stands."""
    for pair in theme.pairs:
        ink, ground = read(theme.tokens.get(pair.ink, "")), read(theme.tokens.get(pair.on, ""))
        if pair.ink == role and not pair.on.startswith("proof-") and ink and ground:
            ratio = contrast(ink, ground)
            said = words("specimen.ratio", ratio=told(ratio), on=pair.on)
            yield Ratio(said, ratio >= pair.least)


def _samples(theme: Theme, words: Labels) -> Iterator[Sample]:
    """Each family once, with all roles that it has."""
    roles: dict[str, list[str]] = {}
    for token, value in theme.tokens.items():
        if token.endswith("-font") and (found := _FAMILY.search(value)):
            roles.setdefault(found[1] or found[2], []).append(token.removesuffix("-font"))
    sets = [_LETTERS[script] for script in theme.scripts or ("Latn",) if script in _LETTERS]
    for family, having in roles.items():
        faces = [face for face in theme.faces if face.family == family]
        if faces:
            known = frozenset[int]().union(*(face.characters for face in faces))
            letters = "  ".join(letters for letters in sets if known.issuperset(map(ord, letters)))
            made_of = _made_of(faces[0].origin, {(face.style, face.weight) for face in faces}, words)
            yield Sample(having[0], ", ".join(having), made_of, letters)


def _made_of(origin: str, cuts: set[tuple[str, int]], words: Labels) -> str:
    """`SourceSerif4[opsz,wght].ttf opsz=10` -> "Source Serif 4 · 400, 600 · italic 400, 600"."""
    stem = re.split(r"[\[-]", origin.split(".")[0])[0]
    name = _CAPITALS.sub(" ", stem.replace("_", " "))
    upright, italic = (
        ", ".join(str(weight) for cut, weight in sorted(cuts) if cut == style) for style in ("normal", "italic")
    )
    slanted = words("specimen.italic", weights=italic) if italic else ""
    return " · ".join(filter(None, (name, upright, slanted)))


def _sizes(tokens: Mapping[str, str], words: Labels) -> Iterator[tuple[str, str]]:
    for token, value in tokens.items():
        name = token.removesuffix("-size")
        if name == token or name.startswith("short-") or name.endswith("mark") or not _said(value):
            continue
        leading = _said(tokens.get("leading" if name == "text" else f"{name}-leading", ""))
        size = _said(value)
        yield name, words("specimen.size", size=size.removesuffix(" pt"), leading=leading) if leading else size


def _said(value: str) -> str:
    """A length as it is read: `10pt` -> "10 pt"; empty for what isn't one."""
    size = measured(value)
    return f"{size[0]:g} {size[1]}" if size and size[1] else ""
