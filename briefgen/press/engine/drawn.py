"""A page that was drawn before -> the same drawing, without drawing it; it must not know what is on it.

A drawing leads to what its page shares with others: fonts, pictures, states. What it uses of them is kept beside it.
Drawings that name something by how much there was before are not kept: gradients, groups, patterns.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pydyf
from weasyprint import draw
from weasyprint.document import Page
from weasyprint.pdf.stream import Stream
from weasyprint.text.ffi import ffi

_NAMED = ("ExtGState", "XObject", "Pattern", "Shading")
"""What a page calls by a name (ISO 32000-1, table 33)."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """inside, scale, unread, marks_before: all that it depends on. marks: boxes with their tags, in order."""

    inside: tuple[Any, ...] = field(repr=False)
    scale: float
    unread: frozenset[int]
    marks_before: int
    steps: bytes = field(repr=False)
    marks: tuple[tuple[Any, Any], ...] = field(repr=False)
    states: tuple[tuple[str, Any], ...] = field(repr=False)
    pictures: tuple[tuple[Any, Any, Any], ...] = field(repr=False)
    fonts: tuple[tuple[Any, Any, Mapping[int, str], Mapping[int, int]], ...] = field(repr=False)

    def holds(self, box: Any, scale: float, unread: frozenset[int], marks_before: int) -> bool:
        same = (self.scale, self.unread, self.marks_before) == (scale, unread, marks_before)
        return same and self.inside is box.children  # other margins make other children


DRAWING = "briefgen_drawing"
"""The attribute of WeasyPrint's box of a page that holds its drawing: a page and its boxes lead to each other."""


@contextmanager
def remembered(unread: Mapping[int, frozenset[int]]) -> Iterator[None]:
    """Draw each page once. unread: of each page's box, by its id, which boxes on it no reader hears."""
    paint, draw_text, add_image = Page.paint, draw.draw_text, Stream.add_image
    watched: list[_Watch] = []

    def painted(page: Any, stream: Any, scale: float = 1) -> None:
        box = page._page_box
        heard = unread.get(id(box), frozenset())
        known: Drawing | None = getattr(box, DRAWING, None)
        if known and known.holds(box, scale, heard, len(stream._tags)):
            _repeat(known, stream)
            return
        watch = _Watch(stream)
        watched.append(watch)
        begun, marks = len(stream.stream), len(stream._tags)
        with watch.watching():
            paint(page, stream, scale)
        watched.pop()
        if watch.repeatable:
            stream.stream[begun:] = [steps := b"\n".join(map(_bytes, stream.stream[begun:]))]
            tagged = tuple((marked, one["tag"]) for marked, one in list(stream._tags.items())[marks:])
            used = tuple(watch.states.items()), tuple(watch.pictures), watch.used()
            setattr(box, DRAWING, Drawing(box.children, scale, heard, marks, steps, tagged, *used))

    def text_drawn(stream: Any, text: Any, *rest: Any) -> None:
        if watched:
            watched[-1].text = text
        draw_text(stream, text, *rest)
        if watched:
            watched[-1].text = None

    def image_added(stream: Any, *image: Any) -> Any:
        if watched:
            watched[-1].pictures.append(image)
        return add_image(stream, *image)

    Page.paint, draw.draw_text, Stream.add_image = painted, text_drawn, image_added
    try:
        yield
    finally:
        Page.paint, draw.draw_text, Stream.add_image = paint, draw_text, add_image


def _repeat(known: Drawing, stream: Any) -> None:
    stream.stream.append(known.steps)
    for box, tag in known.marks:
        stream._tags[box] = {"tag": tag, "mcid": len(stream._tags)}
    states = stream._resources["ExtGState"]
    for name, state in known.states:
        if name not in states:
            states[name] = pydyf.Dictionary(state)
    for image in known.pictures:
        stream.add_image(*image)
    for key, text, letters, widths in known.fonts:
        if key not in stream._fonts:
            _add_font(key, text, stream)
        _share(stream._fonts[key], letters, widths)


def _add_font(key: Any, text: Any, stream: Any) -> None:
    """Set a text once more, to have the font in which it was set."""
    layout = text.pango_layout
    layout.reactivate(text.style)
    run = layout.get_first_line()[0].runs[0]
    while run != ffi.NULL and key not in stream._fonts:
        stream.add_font(run.data.item.analysis.font)
        run = run.next
    layout.deactivate()


def _share(font: Any, letters: Mapping[int, str], widths: Mapping[int, int]) -> None:
    for glyph, letter in letters.items():
        font.to_unicode.setdefault(glyph, letter)
    for glyph, width in widths.items():
        font.widths.setdefault(glyph, width)


class _Watch(logging.Handler):
    """What the drawing of a page takes from what is shared."""

    def __init__(self, stream: Any) -> None:
        super().__init__(logging.WARNING)
        self.stream = stream
        self.repeatable = True
        self.text: Any = None
        """The text that is being drawn."""
        self.states: dict[str, Any] = {}
        self.pictures: list[tuple[Any, Any, Any]] = []
        self.fonts: dict[Any, tuple[Any, _PageFont]] = {}

    def emit(self, record: logging.LogRecord) -> None:
        self.repeatable = False  # what was said would be said no more

    @contextmanager
    def watching(self) -> Iterator[None]:
        stream, logger = self.stream, logging.getLogger("weasyprint")
        resources, fonts = stream._resources, stream._fonts
        stream._resources = {**resources, **{kind: _Named(resources[kind], self) for kind in _NAMED}}
        stream._fonts = _Fonts(fonts, self)
        logger.addHandler(self)
        try:
            yield
        finally:
            logger.removeHandler(self)
            stream._resources, stream._fonts = resources, fonts
        for key, (_, font) in self.fonts.items():
            _share(fonts[key], font.to_unicode, font.widths)

    def used(self) -> tuple[tuple[Any, Any, Mapping[int, str], Mapping[int, int]], ...]:
        return tuple((key, text, font.to_unicode, font.widths) for key, (text, font) in self.fonts.items())


class _Named:
    """What is called by one kind of name, looked up while a page is drawn."""

    def __init__(self, shared: Any, watch: _Watch) -> None:
        self._shared = shared
        self._watch = watch

    def __contains__(self, name: str) -> bool:
        known = name in self._shared
        if known:
            self._note(name)
        return known

    def __setitem__(self, name: str, value: Any) -> None:
        self._shared[name] = value
        self._note(name)

    def __getitem__(self, name: str) -> Any:
        return self._shared[name]

    def __len__(self) -> int:
        self._watch.repeatable = False
        return len(self._shared)

    def _note(self, name: str) -> None:
        value = self._shared[name]
        if value is not None:  # pictures are known by themselves
            self._watch.states.setdefault(name, dict(value) if isinstance(value, dict) else value)


class _Fonts:
    """The fonts of a document, looked up while a page is drawn."""

    def __init__(self, shared: dict[Any, Any], watch: _Watch) -> None:
        self._shared = shared
        self._watch = watch

    def __contains__(self, key: Any) -> bool:
        return key in self._shared

    def __setitem__(self, key: Any, font: Any) -> None:
        self._shared[key] = font

    def __getitem__(self, key: Any) -> Any:
        if key not in self._watch.fonts:
            if self._watch.text is None:  # in a drawing: nobody could tell which text it was
                self._watch.repeatable = False
            self._watch.fonts[key] = (self._watch.text, _PageFont(self._shared[key]))
        return self._watch.fonts[key][1]


class _PageFont:
    """A font with the letters that one page takes from it."""

    def __init__(self, font: Any) -> None:
        vars(self).update(vars(font))  # they are asked for at each glyph
        self._font = font
        self.to_unicode: dict[int, str] = {}
        self.widths: dict[int, int] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._font, name)


def _bytes(piece: Any) -> bytes:
    if isinstance(piece, bytes):
        return piece
    return bytes(piece.data) if isinstance(piece, pydyf.Object) else str(piece).encode()
