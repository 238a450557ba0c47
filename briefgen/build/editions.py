"""A folder or a PDF -> the edition of a brief that it holds; two of them -> what changed; it must not know pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.build import pipeline
from briefgen.build.carried import BRIEF
from briefgen.convert.json import Edition, read_json
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Outcome, Place, Span
from briefgen.ground.files import Files
from briefgen.model.brief import Variant
from briefgen.model.changes import Changes

if TYPE_CHECKING:
    from briefgen.model.judgement import Judged
    from briefgen.theme.tokens import Theme


def edition(path: Path, theme_folders: Sequence[Path], view: Files, place: Place | None = None) -> Outcome[Edition]:
    """Read an edition: a PDF, a folder that `extract` made, or a brief's folder, which is taken as it would be printed.

    place: where it is asked for; else the file itself is named.
    """
    place = place or Span(path.as_posix(), 1, 1)
    if path.suffix.lower() == ".pdf" and not view.is_folder(path):
        from briefgen.build.extract import open_pdf

        opened = open_pdf(path, view)
        return Outcome(opened.value.edition if opened.value else None, opened.diagnostics)
    if view.exists(path / BRIEF):
        return _data(path / BRIEF, view, place)
    if is_source(path, view):
        return _source(path, theme_folders, view)
    message = f"there is no edition in `{path.name}`"
    hint = f"it takes a PDF, a folder that `briefgen extract` made (with {BRIEF}), or a brief's folder"
    return Outcome(None, (diagnostic("edition-unreadable", message, place, hint),))


def is_source(path: Path, view: Files) -> bool:
    """Say whether a folder is a brief's, and not what was taken out of a PDF."""
    return view.exists(path / "brief.yaml")


def read_printed(path: Path, theme_folders: Sequence[Path], view: Files) -> pipeline.Reading:
    """Read an edition as if it were a brief's folder. What its checks would say was said when it was printed."""
    from briefgen.check import check

    def judged(found: Edition) -> Outcome[Judged]:
        if found.brief.pictures:
            message = f"the pictures of `{path.name}` are not inside, so its pages can't be made"
            hint = "name the brief's folder, or compare as text"
            return Outcome(None, (diagnostic("edition-unreadable", message, Span(path.as_posix(), 1, 1), hint),))
        return Outcome(check(found.brief).value)

    return pipeline.Reading(None, edition(path, theme_folders, view).then(judged), whole=True)


def printed_whole(judged: Judged, theme: Theme) -> Edition:
    """The full brief as it is printed, by which editions are compared."""
    return pipeline.printed(judged, theme, "full").unwrap()


def compared(old: Edition, new: Edition, place: Place | None = None) -> Outcome[Changes]:
    """Find what changed; both must be of one variant."""
    from briefgen.compare import compare

    if old.variant != new.variant:
        message = f"one is the {old.variant} variant, and the other the {new.variant}"
        return Outcome(None, (diagnostic("edition-unlike", message, place, "take the full brief of both"),))
    return Outcome(compare(old.brief, new.brief))


def _data(path: Path, view: Files, place: Place) -> Outcome[Edition]:
    try:
        return Outcome(read_json(view.content(path)))
    except OSError as error:
        cause = f"can't be read: {(error.strerror or 'no reason given').lower()}"
    except ValueError as error:
        cause = f"can't be used: {error}"
    hint = "make it again with `briefgen extract` from the published PDF"
    return Outcome(None, (diagnostic("edition-unreadable", f"`{path.name}` {cause}", place, hint),))


def _source(folder: Path, theme_folders: Sequence[Path], view: Files, variant: Variant = "full") -> Outcome[Edition]:
    """A brief's folder, with the errors that keep it from being composed."""
    reading = pipeline.read(folder, view)
    theme = pipeline.theme(reading.theme, theme_folders, view, reading)
    wrong = tuple(one for one in reading.judged.diagnostics + theme.diagnostics if one.severity == "error")
    if reading.judged.value is None or theme.value is None or not reading.whole:
        return Outcome(None, reading.located(wrong))
    return pipeline.printed(reading.judged.value, theme.value, variant)
