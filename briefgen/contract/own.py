"""A theme -> what it says itself, and the theme without some of that; it must not know what is wrong with it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from briefgen.contract.subject import Subject
from briefgen.ground.diagnostics import Span
from briefgen.theme.tokens import Theme, ThemeSheet


class Said(NamedTuple):
    """One thing that a theme says: a token, a trait, a template in another's place, a declaration, by where it is."""

    place: Span
    token: str = ""
    trait: str = ""
    template: str = ""


def said(subject: Subject) -> tuple[Said, ...]:
    """List all that a theme says of its own, in the order of its files."""
    if subject.below is None:
        return ()
    return (*_settings(subject, subject.below), *_templates(subject, subject.below), *_declarations(subject))


def without(subject: Subject, dropped: Collection[Said]) -> Theme:
    """The theme as it would be without some of it: as what it extends has it, or not at all."""
    theme, below = subject.theme, subject.below
    if below is None:
        return theme
    tokens, fit, templates = dict(theme.tokens), dict(theme.fit), dict(theme.templates)
    traits: dict[str, object] = {}
    for one in dropped:
        if one.token:
            tokens[one.token] = below.tokens[one.token]
            fit.pop(one.token, None)
            fit |= {name: range_ for name, range_ in below.fit.items() if name == one.token}
        elif one.trait:
            traits[one.trait] = getattr(below.traits, one.trait)
        elif one.template:
            templates[one.template] = below.templates[one.template]
    return replace(
        theme,
        tokens=tokens,
        fit=fit,
        templates=templates,
        faces=(*theme.faces, *(face for face in below.faces if face not in theme.faces)),
        traits=replace(theme.traits, **traits),  # type: ignore[arg-type]  # they are another's
        sheets=tuple(_shorter(sheet, dropped) for sheet in theme.sheets),
    )


def _settings(subject: Subject, below: Theme) -> Iterator[Said]:
    theme, settings = subject.theme, subject.layers[0].settings
    for name, place in settings.places.items():
        changed = theme.tokens.get(name) != below.tokens.get(name) or theme.fit.get(name) != below.fit.get(name)
        if name in below.tokens and changed:
            yield Said(place, token=name)
    for trait in settings.traits:
        if getattr(theme.traits, trait) != getattr(below.traits, trait):
            yield Said(settings.toml.place(("traits", trait.replace("_", "-"))), trait=trait)


def _templates(subject: Subject, below: Theme) -> Iterator[Said]:
    for name, template in subject.theme.templates.items():
        if name in below.templates and template.text != below.templates[name].text:
            excerpt = template.text.partition("\n")[0]
            yield Said(Span(template.file, 1, 1, 1, max(2, len(excerpt) + 1), excerpt), template=name)


def _declarations(subject: Subject) -> Iterator[Said]:
    for rule in subject.rules:
        for declared in rule.declared:
            if subject.depth(declared.place) == 0:
                yield Said(declared.place)


def _shorter(sheet: ThemeSheet, dropped: Collection[Said]) -> ThemeSheet:
    """The sheet, each declaration that is dropped made one of a name that says nothing: all else stays in its place."""
    places = [one.place for one in dropped if one.place.file == sheet.file]
    if not places:
        return sheet
    lines = sheet.text.split("\n")
    for place in places:
        line, at = lines[place.line - 1], place.column - 1
        lines[place.line - 1] = f"{line[:at]}--{line[at + 2 :]}"
    return ThemeSheet(sheet.file, "\n".join(lines))
