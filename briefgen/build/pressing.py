"""A document -> what the press makes of it, laid out only if it never was before; it must not know the source."""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache as once
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.build import cache
from briefgen.ground.diagnostics import Outcome

if TYPE_CHECKING:
    from briefgen.build.fitting import Limit
    from briefgen.model.adjust import Adjust
    from briefgen.press.pages import Pages
    from briefgen.press.pdf import Pressed
    from briefgen.render.html import Html
    from briefgen.theme.limits import Limits

FORMAT = 2
"""Of what is kept. Raise it with any change of `build/kept.py`."""
_NEEDED = (
    "briefgen.build.setting",
    "briefgen.press.engine.writing",
    "briefgen.press.pdf",
    "briefgen.press.preflight.all",
)
_SHAPING = ("build", "press", "compose", "render")
"""Rooms whose code shapes what is kept, beyond what the document says."""


Telling = Callable[[str], None]
"""Told the name of each stage as it begins."""
Proving = Callable[["Outcome[Pages]"], "Outcome[Pages]"]
"""Looks at pages that were laid out."""


@dataclass(frozen=True, slots=True)
class Wish:
    """All that decides what the press makes.

    folder: of the brief, on whose shelf it is kept. build: of all that a layout with other settings would be composed
    from. limit: of pages. lenient: what is wrong with a page doesn't stop it. set: the document in another setting.
    """

    folder: str
    html: Html
    build: str
    limits: Limits
    limit: Limit | None
    upright: bool
    lenient: bool
    set: Callable[[Adjust], Outcome[Html]] = field(repr=False)

    def portable(self) -> Wish:
        """All of it that another process can be given."""
        return replace(self, set=_set_elsewhere)


def _set_elsewhere(adjust: Adjust) -> Outcome[Html]:
    raise LookupError(f"{adjust} is set by the process that read the brief")


def held(wish: Wish) -> Outcome[Pressed] | None:
    """Give what was made before of the same wish."""
    content = cache.get(wish.folder, _key(wish))
    if content is None:
        return None
    from briefgen.build.kept import from_bytes

    try:
        return from_bytes(content)
    except (ValueError, KeyError, TypeError):
        return None


def pages(wish: Wish) -> Outcome[Pages]:
    """Lay the pages out so that they keep to their limit, look at every one, and mend what can be mended."""
    from briefgen.build.setting import Wanted, set_pages

    return set_pages(Wanted(wish.set, wish.limits, wish.limit, wish.upright, wish.lenient))


def made(wish: Wish, strict: bool, tell: Telling, prove: Proving = lambda laid: laid) -> Outcome[Pressed]:
    """Lay out and write; there is nothing where an error stops it, or a warning and it is strict."""
    from briefgen.press.pdf import press

    laid = prove(pages(wish))
    if laid.value is None or laid.stops(strict):
        return Outcome(None, laid.diagnostics)
    tell("writing")
    return laid.then(press)


def keep(wish: Wish, made: Outcome[Pressed]) -> None:
    """Keep what was made for the next time."""
    from briefgen.build.kept import to_bytes

    if made.value is not None and not made.failed:
        cache.put(wish.folder, _key(wish), to_bytes(made))


def left(folder: str, name: str) -> bytes | None:
    """Give a layout that another process has left of a brief."""
    content = cache.get(folder, _own(name))
    return None if content is None else zlib.decompress(content)


def leave(folder: str) -> None:
    """Leave the layouts of this process to others."""
    from briefgen.press.layout import leave

    for name, content in leave():
        cache.put(folder, _own(name), zlib.compress(content, 1))


def _own(name: str) -> str:
    """A name under which only a process of the same versions looks."""
    from briefgen.build.versions import of_files

    return hashlib.sha256(repr((name, FORMAT, _code(), sorted(of_files().items()))).encode()).hexdigest()


def make_ready() -> None:
    """Import all that takes long before there is anything to press."""
    from briefgen.press.engine.start import start

    if not any(found.severity == "error" for found in start()):
        for name in _NEEDED:
            import_module(name)


def _key(wish: Wish) -> str:
    """SHA-256 over the document with its sheets, faces and pictures, and what steers its setting."""
    whole = hashlib.sha256()
    for part in _parts(wish):
        content = part.encode("utf-8", "surrogatepass")
        whole.update(b"%d:" % len(content))
        whole.update(content)
    return whole.hexdigest()


def _parts(wish: Wish) -> Iterator[str]:
    html, limit = wish.html, wish.limit
    yield from (
        str(FORMAT),
        wish.build,
        _code(),
        html.text,
        repr(html.meta),
        repr((wish.upright, wish.lenient, wish.limits)),
    )
    yield repr(limit and (limit.pages, limit.name, limit.at, limit.short))
    for sheet in html.sheets:
        yield from (sheet.file, sheet.text, repr(sheet.shifts), sheet.source)
    for face in html.faces:
        yield repr((face.family, face.style, face.weight, face.digest, face.origin))
    for name, content in html.assets.items():
        yield from (name, html.media.get(name, ""), hashlib.sha256(content).hexdigest())


@once
def _code() -> str:
    """The state of the code, for who works on it: what was kept by other code isn't taken."""
    package = Path(__file__).parent.parent
    found = []
    for room in _SHAPING:
        for folder, _, names in os.walk(package / room):
            for name in names:
                if name.endswith(".py"):
                    state = os.stat(os.path.join(folder, name))
                    found.append((room, os.path.relpath(folder, package), name, state.st_size, state.st_mtime_ns))
    return hashlib.sha256(repr(sorted(found)).encode()).hexdigest()
