"""A theme's faces -> letters and marks that they lack; it must not know where these are printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from babel.core import get_global

from briefgen.contract import labels as labels_of
from briefgen.contract.jinja import at, blanked
from briefgen.contract.languages import COMMON, FIGURES, LANGUAGES, MARKS, letters
from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic
from briefgen.theme.faces import Face
from briefgen.theme.kinds import kind_of

_QUOTED = re.compile(r"""["']([^"']+)["']""")
_SILENT = re.compile(r"<!--.*?-->|<[^<>]*>|&#?\w+;|\0", re.DOTALL)
_HYPHEN = 0x2010
_SHOWN = 12
"""So many of the missing characters are named."""


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Look at each list of families that a token gives, and at what is printed whatever the brief."""
    for token, families in stacks(subject).items():
        yield from _stack(token, families, subject)
    yield from _printed(subject)
    yield from _hyphens(subject)


def stacks(subject: Subject) -> Mapping[str, tuple[str, ...]]:
    """The lists of families that tokens give, by the first token that gives each."""
    found: dict[tuple[str, ...], str] = {}
    for name, value in subject.theme.tokens.items():
        if kind_of(value) == "family":
            found.setdefault(tuple(_QUOTED.findall(value)), name)
    return {name: families for families, name in found.items()}


def _stack(token: str, families: Sequence[str], subject: Subject) -> Iterator[Diagnostic]:
    """Find what a list of families lacks: each face of the first one with the help of those behind it."""
    faces = subject.theme.faces
    behind = _characters(face for face in faces if face.family in families[1:])
    elsewhere = _characters(faces)
    needed = _needed(subject)
    told: set[frozenset[str]] = set()
    for face in (face for face in faces if families and face.family == families[0]):
        known = face.characters | behind
        missing = {
            language: frozenset(one for one in all_ if ord(one) not in known) for language, all_ in needed.items()
        }
        lacking = {language: found for language, found in missing.items() if found}
        every = frozenset[str]().union(*lacking.values())
        if every and every not in told:
            told.add(every)
            yield _lacking(face, token, lacking, all(ord(one) in elsewhere for one in every), subject)


def _needed(subject: Subject) -> Mapping[str, frozenset[str]]:
    found = {"every language": frozenset(FIGURES + MARKS)}
    for script in subject.theme.scripts:
        found |= {name: letters(name, script) for name in LANGUAGES.get(script, ()) if name != COMMON}
    return found


def _lacking(
    face: Face, token: str, lacking: Mapping[str, frozenset[str]], elsewhere: bool, subject: Subject
) -> Diagnostic:
    every = sorted(frozenset[str]().union(*lacking.values()))
    languages = ", ".join(list(lacking)[:4]) + (f" and {len(lacking) - 4} more" if len(lacking) > 4 else "")
    message = f"`{face.family}` {face.style} {face.weight} lacks {_named(every)}, for {languages}"
    hint = f"put a family that has them behind it in `{token}`, or take the script out of `scripts`"
    claimed = (
        layer.settings.toml.place(("scripts",)) for layer in subject.layers if layer.settings.scripts is not None
    )
    said = (subject.place_of(face), subject.theme.places.get(token), next(claimed, None))
    place = min(filter(None, said), key=subject.depth, default=None)
    return diagnostic("glyph-missing", message, place, hint, severity="warning" if elsewhere else None)


def _named(missing: Sequence[str]) -> str:
    more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
    return " ".join(f"`{one}`" if one.isprintable() else f"U+{ord(one):04X}" for one in missing[:_SHOWN]) + more


def _printed(subject: Subject) -> Iterator[Diagnostic]:
    """Find characters of labels and templates that no face has at all."""
    known = _characters(subject.theme.faces)
    for language, words in subject.theme.labels.items():
        if _script(language) not in subject.theme.scripts:
            continue
        for key, text in words.items():
            if missing := sorted({one for one in text if one.isprintable() and ord(one) not in known}):
                message = f"no face has {_named(missing)}, which the label `{key}` ({language}) prints"
                place = labels_of.place(language, key, subject)
                yield diagnostic("glyph-missing", message, place, "write it otherwise, or add a face that has it")
                break
    for template in subject.theme.templates.values():
        text = _SILENT.sub("", blanked(template.text))
        if missing := sorted({one for one in text if one.isprintable() and ord(one) not in known}):
            line = template.text[: template.text.find(missing[0])].count("\n") + 1
            hint = "draw it as inline SVG, or add a face that has it"
            message = f"no face has {_named(missing)}, which is printed here"
            yield diagnostic("glyph-missing", message, at(template, line, missing[0]), hint)


def _hyphens(subject: Subject) -> Iterator[Diagnostic]:
    """Find divided words whose hyphen nobody would see: WeasyPrint sets U+2010."""
    declared = [one for rule in subject.rules for one in rule.declared]
    if any(one.name == "hyphenate-character" for one in declared):
        return
    dividing = next((one for one in reversed(declared) if one.name == "hyphens" and one.value == "auto"), None)
    hyphened = {face.family for face in subject.theme.faces if _HYPHEN in face.characters}
    for families in stacks(subject).values():
        if dividing is not None and hyphened.isdisjoint(families):
            message = f"words are divided, and `{families[0]}` has no hyphen (U+2010)"
            hint = '`hyphenate-character: "-"` takes the one that it has'
            yield diagnostic("glyph-missing", message, dividing.place, hint)
            return


def _characters(faces: Iterable[Face]) -> frozenset[int]:
    return frozenset[int]().union(*(face.characters for face in faces))


def _script(language: str) -> str:
    """The script that a language is written in where nobody says otherwise."""
    tag = get_global("likely_subtags").get(language.replace("-", "_"), "")
    return next((part for part in str(tag).split("_") if len(part) == 4), "Latn")
