"""A theme's labels -> keys that nothing asks for, forms and places for words that lack; it must not know templates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from babel import Locale, UnknownLocaleError

from briefgen.contract.subject import Subject
from briefgen.ground import resources
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, Diagnostic, Span
from briefgen.ground.files import Files
from briefgen.ground.nearest import did_you_mean
from briefgen.theme.chain import read_text, shown
from briefgen.theme.tomlplaces import Toml, parse

FORMS = ("zero", "one", "two", "few", "many", "other")
"""Plural categories (CLDR)."""
COUNTS = frozenset(["n", "word", "Word"])
"""One number in figures, in words, and with a capital: a label takes whichever it likes."""
_COUNTED = 201
_BARE = frozenset(["zero", "one", "two"])
"""Forms that may do without their number: "the one actor"."""
_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Labelled:
    """The labels of one file, by key, with where each stands."""

    texts: Mapping[str, str]
    places: Mapping[str, Span]

    @cached_property
    def plurals(self) -> frozenset[str]:
        """The keys that have forms."""
        return frozenset(stem for key in self.texts if (stem := _stem(key)) and f"{stem}.other" in self.texts)


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Look at each file of labels of the theme, and of those it extends."""
    for layer in subject.layers:
        folder = layer.folder / "labels"
        for name in subject.files.names(folder):
            if name.endswith(".toml"):
                yield from _of_file(folder / name, subject)


def _of_file(path: Path, subject: Subject) -> Iterator[Diagnostic]:
    language = path.name.removesuffix(".toml")
    locale = _locale(language)
    if locale is None:
        message = f"`{path.name}` is named after no language"
        yield diagnostic(
            "file-unused", message, Span(shown(path), 1, 1), "name it by its code: `fr.toml`, `pt-BR.toml`"
        )
        return
    own = _read(path, subject.files)
    if own is None:
        return  # loading has said why
    for key in own.texts:
        yield from _key(key, own, locale)
    yield from _forms(own, subject.theme.labels.get(language, {}), locale)


def _key(key: str, own: Labelled, locale: Locale) -> Iterator[Diagnostic]:
    known, stem = reference(), _stem(key)
    place = own.places[key]
    plural = stem in known.plurals
    if plural and key.rpartition(".")[2] not in _forms_of(locale):
        forms = ", ".join(f"`{form}`" for form in _forms_of(locale))
        message = f"{locale.english_name} has no form for `{key.rpartition('.')[2]}`"
        yield diagnostic("label-unknown", message, place, f"its forms are {forms}")
    elif not plural and key not in known.texts and key not in known.plurals:
        hint = did_you_mean(key, known.texts, "styles/base/labels/en.toml has all labels")
        yield diagnostic("label-unknown", f"nothing asks for the label `{key}`", place, hint)
    else:
        yield from _fields(key, own, known)


def _fields(key: str, own: Labelled, known: Labelled) -> Iterator[Diagnostic]:
    """Hold what is put into a label against what is put into the English one."""
    stem = _stem(key) if _stem(key) in known.plurals else ""
    forms = [text for one, text in known.texts.items() if (one == key or (stem and _stem(one) == stem))]
    given = [frozenset(_FIELD.findall(text)) for text in forms]
    possible = frozenset[str]().union(*given) | (COUNTS if stem or key in known.plurals else frozenset())
    written = frozenset(_FIELD.findall(own.texts[key]))
    place = own.places[key]
    for field in sorted(written - possible):
        otherwise = (
            f"it may have {', '.join(f'`{{{one}}}`' for one in sorted(possible))}" if possible else "take it out"
        )
        hint = did_you_mean(field, sorted(possible), otherwise)
        yield diagnostic("label-invalid", f"nothing is put into `{{{field}}}` of `{key}`", place, hint)
    for field in sorted(frozenset.intersection(*given) - written - COUNTS if given else ()):
        message = f"`{key}` lacks `{{{field}}}`"
        yield diagnostic("label-invalid", message, place, f"the English one is {_quoted(forms[0])}")
    like = known.texts.get(key, known.texts.get(f"{stem}.other", ""))
    counted = not COUNTS.isdisjoint(_FIELD.findall(like))
    if counted and not written & COUNTS and key.rpartition(".")[2] not in _BARE:
        yield diagnostic("label-invalid", f"`{key}` lacks its number", place, "write `{n}`, `{word}` or `{Word}`")
    if re.search(r"[{}]", _FIELD.sub("", own.texts[key])):
        yield diagnostic("label-invalid", f"a brace in `{key}` holds nothing", place, "write `{n}`, without spaces")


def _forms(own: Labelled, merged: Mapping[str, str], locale: Locale) -> Iterator[Diagnostic]:
    """Find plurals that lack a form of the language, once each."""
    for stem in sorted(reference().plurals):
        written = [form for form in FORMS if f"{stem}.{form}" in merged]
        lacking = [form for form in _counted(locale) if form not in written]
        first = next((own.places[f"{stem}.{form}"] for form in FORMS if f"{stem}.{form}" in own.places), None)
        if lacking and first is not None:
            named = ", ".join(f"`{stem}.{form}`" for form in lacking)
            message = f"`{stem}` lacks a plural form of {locale.english_name}"
            yield diagnostic("label-invalid", message, first, f"add {named}", severity="warning")


def place(language: str, key: str, subject: Subject) -> Span | None:
    """Where a label is written last."""
    for layer in subject.layers:
        own = _read(layer.folder / "labels" / f"{language}.toml", subject.files)
        if own is not None and key in own.places:
            return own.places[key]
    return None


@cache
def reference() -> Labelled:
    """The English labels of base: all that there are."""
    path = resources.styles() / "base" / "labels" / "en.toml"
    found = _read(path, Files())
    assert found is not None
    return found


def _read(path: Path, files: Files) -> Labelled | None:
    toml = read_text(path, files).then(lambda text: parse(text, shown(path))).value
    if toml is None:
        return None
    texts = dict(_flat(toml))
    return Labelled(
        {".".join(map(str, at)): text for at, text in texts.items()},
        {".".join(map(str, at)): toml.place(at) for at in texts},
    )


def _flat(toml: Toml) -> Iterator[tuple[Address, str]]:
    stack: list[tuple[Address, object]] = [((), toml.values)]
    while stack:
        at, value = stack.pop()
        if isinstance(value, dict):
            stack += [((*at, key), inner) for key, inner in reversed(value.items())]
        elif isinstance(value, str):
            yield at, value


def _stem(key: str) -> str:
    """The key of a plural without its form; empty for any other."""
    stem, _, form = key.rpartition(".")
    return stem if form in FORMS else ""


def _forms_of(locale: Locale) -> tuple[str, ...]:
    there = {*locale.plural_form.tags, "other"}
    return tuple(form for form in FORMS if form in there)


def _counted(locale: Locale) -> tuple[str, ...]:
    """The forms for what a brief counts: French has one for millions, Polish one for fractions."""
    there = {locale.plural_form(n) for n in range(_COUNTED)}
    return tuple(form for form in FORMS if form in there)


def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def _quoted(text: str) -> str:
    return f"“{text}”"
