"""A brief and the edition that it names -> what changed, and what should be said of it; it must not know pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from briefgen.build.editions import compared, edition, printed_whole
from briefgen.check.numbers.read import read_numbers
from briefgen.compose.edition import Before
from briefgen.convert.json import Edition, published
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Note, Outcome
from briefgen.ground.files import Files
from briefgen.model.brief import Brief
from briefgen.model.changes import Change, Place
from briefgen.model.texts import texts

if TYPE_CHECKING:
    from briefgen.model.judgement import Judged
    from briefgen.theme.tokens import Theme

_AT = At(("previous",))
_TEXTS = ("text", "value", "label", "event")
"""In which key of an item its words stand."""


@dataclass(frozen=True, slots=True)
class Previous:
    """The edition before. content: as `brief.json` has it."""

    before: Before
    content: bytes


def previous(
    judged: Judged, theme: Theme, folder: Path, theme_folders: Sequence[Path], view: Files
) -> Outcome[Previous]:
    """Read the edition that a brief names, and find what changed since."""
    named = judged.brief.previous or ""
    path = PurePosixPath(named)
    if path.is_absolute() or ".." in path.parts or "\\" in named or ":" in named:
        hint = "put what `briefgen extract` made of the published PDF into the brief's folder: editions/1"
        message = f"`{named}` leads out of the brief's folder"
        return Outcome(None, (diagnostic("path-outside", message, _AT, hint),))
    old = edition(folder / path, theme_folders, view, _AT)
    changes = old.then(lambda old: compared(old, printed_whole(judged, theme), _AT))
    if old.value is None or changes.value is None:
        return Outcome(None, changes.diagnostics)
    found = [*_order(judged.brief, old.value), *_uncorrected(judged.brief, old.value.brief, changes.value.numbers)]
    return Outcome(Previous(Before(changes.value), published(old.value)), (*changes.diagnostics, *found))


def since(judged: Judged, theme: Theme, other: Path, theme_folders: Sequence[Path], view: Files) -> Outcome[Previous]:
    """Find what changed since an edition that somebody asks for, to be printed word by word."""
    old = edition(other, theme_folders, view)
    changes = old.then(lambda old: compared(old, printed_whole(judged, theme)))
    if old.value is None or changes.value is None:
        return Outcome(None, changes.diagnostics)
    return Outcome(Previous(Before(changes.value, comparing=True), published(old.value)), changes.diagnostics)


def _order(brief: Brief, old: Edition) -> Iterator[Diagnostic]:
    if brief.edition <= old.brief.edition:
        message = f"edition {brief.edition} follows edition {old.brief.edition}"
        hint = f"write `edition: {old.brief.edition + 1}`, or name an earlier edition under `previous`"
        yield diagnostic("edition-order", message, At(("edition",)), hint)


def _uncorrected(brief: Brief, old: Brief, numbers: Sequence[Change]) -> Iterator[Diagnostic]:
    """Find the numbers that changed and that no new correction names, be it the old one or the new."""
    known = {correction.text for correction in old.corrections}
    said = [one.text for one in brief.corrections if one.text not in known]
    values = {value for text in said for value in _values(text, brief)}
    plain = dict(texts(brief))
    for change in numbers:
        if not (
            {*_values(change.old, brief), *_values(change.new, brief)} & values
            or any(change.new in text for text in said)
        ):
            first, *others = change.now
            message = f"`{change.old}` became `{change.new}` since edition {old.edition}, and no correction says so"
            hint = f'say it under `corrections`: {{text: "{change.new}, not {change.old}", date: …}}'
            notes = [Note("here too", _place(place, change.new, plain)) for place in others]
            yield diagnostic("number-uncorrected", message, _place(first, change.new, plain), hint, notes)


def _values(text: str, brief: Brief) -> Iterator[tuple[object, object]]:
    yield from ((one.low, one.high) for one in read_numbers(text, brief.language, brief.region) if not one.doubtful)


def _place(place: Place, words: str, plain: Mapping[Address, str]) -> At:
    """The words where they stand, else all that stands there."""
    for at in (place.at, *((*place.at, name) for name in _TEXTS)):
        start = plain.get(at, "").find(words)
        if start >= 0:
            return At(at, start, start + len(words))
    return At(place.at)
