"""Html -> Pages: hermetic, and every complaint of WeasyPrint a diagnostic; it must not know the source text."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

from briefgen.ground.diagnostics import Diagnostic, Outcome
from briefgen.press import alternatives, families, glyphs
from briefgen.press.complaints import Complaints
from briefgen.press.engine.records import Record, recorded
from briefgen.press.engine.start import start
from briefgen.press.jail import Jail, face_name, jail
from briefgen.press.pages import Pages
from briefgen.press.unreadable import unreadable
from briefgen.render.html import Html, Sheet
from briefgen.theme.faces import Face

if TYPE_CHECKING:  # importing it imports WeasyPrint, which the machine may lack
    from briefgen.press.engine.document import Laid, Setting, Styling


STYLES = 8
"""Styles that stay parsed in a process: those between which somebody swaps, in the settings that were tried."""

Shelf = Callable[[str], bytes | None]
"""Gives what is kept under a name."""

_parsed: dict[tuple[object, ...], Styling] = {}
atexit.register(_parsed.clear)  # a FontConfiguration complains when it outlives WeasyPrint's modules


_shelf: list[Shelf] = []


@contextmanager
def shelf(left: Shelf) -> Iterator[None]:
    """Lay out with what other processes have left: layouts of which pages may be the same."""
    _shelf.append(left)
    try:
        yield
    finally:
        _shelf.pop()


def leave() -> Iterator[tuple[str, bytes]]:
    """What this process can leave to others: layouts, each by its name."""
    for key, styling in _parsed.items():
        if (content := styling.shelved()) is not None:
            yield _name(key), content


def _name(key: tuple[object, ...]) -> str:
    return sha256(repr(key).encode("utf-8", "surrogatepass")).hexdigest()


def lay_out(html: Html) -> Outcome[Pages]:
    """Cut a document into pages; there are none when a face, a character or a library is missing."""
    return Outcome(html, start()).unless_failed().then(_lay_out)


def _lay_out(html: Html) -> Outcome[Pages]:
    from briefgen.press.engine.document import Setting

    cell = jail(html)
    with recorded() as records:
        setting = Setting(html.text, cell)
        complaints = Complaints(cell, setting.root, html.sheets)
        found = [
            *families.check(html.sheets, html.faces),
            *glyphs.check(setting.root, html.sheets, html.faces),
            *alternatives.check(setting.root),
        ]
        styling, said = _styled(html, cell, records, complaints)
        found += said
        laid = None if _any_error(found) else _laid(setting, styling, _named(html.faces))
        if laid is not None and not records:
            setting.keep(laid, styling)
    found += complaints.of_document(records)
    found += [] if laid is None else glyphs.check_set(laid.texts(), setting.root, html.faces)
    pages = None if laid is None else Pages(laid, complaints, html.meta)
    return Outcome(pages, tuple(dict.fromkeys(found)))


def _named(faces: tuple[Face, ...]) -> str:
    """What tells a set of faces from others."""
    return " ".join(f"{face.family}/{face.style}/{face.weight}/{face.digest}" for face in faces)


def _laid(setting: Setting, styling: Styling, faces: str) -> Laid:
    """Lay out; where notes that are kept with their text leave no room for it, let them go on to the next page.

    WeasyPrint 70 gives up with an AssertionError there. Preflight finds the notes that leave their page.
    """
    try:
        return setting.lay_out(styling, faces)
    except AssertionError:
        return setting.lay_out(styling, faces, "* { footnote-policy: auto !important }")


def _styled(
    html: Html, cell: Jail, records: list[Record], complaints: Complaints
) -> tuple[Styling, Sequence[Diagnostic]]:
    """Parse faces and sheets, or take them as they were parsed before, when nothing was to be said of them."""
    from briefgen.press.engine.document import Styling

    key = (_named(html.faces), *((sheet.file, sheet.text) for sheet in html.sheets))
    if key in _parsed:
        _parsed[key] = styling = _parsed.pop(key)
        return styling, ()
    styling = Styling(cell)
    said = [*_add_faces(styling, html.faces, records), *_add_sheets(styling, html.sheets, records, complaints)]
    if not said and not cell.refused:
        _parsed[key] = styling
        if (content := _shelf[-1](_name(key)) if _shelf else None) is not None:
            styling.unshelve(content, cell.assets)
        while len(_parsed) > STYLES:
            del _parsed[next(iter(_parsed))]
    return styling, said


def _add_faces(styling: Styling, faces: tuple[Face, ...], records: list[Record]) -> Iterator[Diagnostic]:
    """Hand over the faces. Without one that can be read, Pango 1.50 would take the process down."""
    if not faces:
        yield Diagnostic("theme-invalid", "the theme has no face", hint="declare one in theme.toml")
    for face in faces:
        styling.parsed(  # it has no rules: as one of the sheets it would be asked for them at every element
            f'@font-face {{ font-family: "{face.family}"; font-style: {face.style}; font-weight: {face.weight};'
            f' src: url("{face_name(face)}") }}'
        )
        if _taken(records):
            message = f"the face `{face.family}` {face.weight} {face.style} can't be read"
            yield Diagnostic("theme-invalid", message, hint=f"it was made from {face.origin}")


def _add_sheets(
    styling: Styling, sheets: tuple[Sheet, ...], records: list[Record], complaints: Complaints
) -> Iterator[Diagnostic]:
    """Parse each sheet alone, so that what is said about it has a file."""
    for sheet in sheets:
        if styling.reads(sheet.text):
            yield from complaints.of_sheet(_taken(records), sheet)
        else:
            yield from list(unreadable(sheet, styling.reads))
            records.clear()  # what is said of a declaration alone has no place


def _any_error(found: list[Diagnostic]) -> bool:
    return any(diagnostic.severity == "error" for diagnostic in found)


def _taken(records: list[Record]) -> list[Record]:
    taken = records[:]
    records.clear()
    return taken
