"""A theme's documents -> slopes and weights asked for that no face has; it must not know letters.

The press says nothing: a missing italic is upright, a missing bold is regular.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element

from briefgen.contract.documents import Document
from briefgen.contract.styled import Around, Styled, styled
from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.press.rules import Declared, Tokens
from briefgen.theme.faces import Face

_OF_TYPE = ("font", "font-family", "font-style", "font-weight")
_SLOPING = frozenset(["em", "i", "cite", "dfn", "var", "address"])
_HEAVY = frozenset(["strong", "b", "th", "h1", "h2", "h3", "h4", "h5", "h6"])
"""Elements that lean, or are bold, where no sheet says otherwise (HTML, 15.3)."""
_BOLD, _REGULAR = 600, 400
_NEAR = 200
"""A face of a weight that far off still looks like what was asked for: 600 for 700."""
_ORDINARY = frozenset(["normal", "small-caps", "inherit", "initial", "unset"])


class Type(NamedTuple):
    """The type that a text is set in, and where each of these was decided."""

    family: str = ""
    slope: str = "normal"
    weight: int = _REGULAR
    of_slope: Span | None = None
    of_weight: Span | None = None
    of_family: Span | None = None


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find them in briefs that have all parts, once a family, slope and weight."""
    faces: dict[str, list[Face]] = {}
    for face in subject.theme.faces:
        faces.setdefault(face.family.lower(), []).append(face)
    seen: set[tuple[str, str, bool]] = set()
    for document in subject.documents.value or ():
        for own, type_ in _texts(document):
            key = (type_.family, type_.slope, type_.weight >= _BOLD)
            lacking = _lacking(type_, faces.get(type_.family.lower(), ()))
            if lacking and key not in seen:
                seen.add(key)
                yield _missing(own, type_, lacking, document.name, subject)


def _missing(own: Styled, type_: Type, lacking: str, name: str, subject: Subject) -> Diagnostic:
    message = f"`{type_.family}` has no {lacking}, in which `{own.tag}` is set (in the brief `{name}`)"
    hint = "add the face under [[faces]], or ask for one that is there"
    asked = (type_.of_slope, type_.of_weight, type_.of_family)
    said = [place for place in (*asked, _named(type_.family, subject), _declared(type_.family, subject)) if place]
    place = min(said, key=subject.depth, default=None)
    return diagnostic("face-missing", message, place, hint)


def _named(family: str, subject: Subject) -> Span | None:
    """Where a token names a family before all others."""
    theme = subject.theme
    given = (
        name for name, value in theme.tokens.items() if value.strip().strip("\"'").lower().startswith(family.lower())
    )
    return next((theme.places[name] for name in given if name in theme.places), None)


def _declared(family: str, subject: Subject) -> Span | None:
    """Where theme.toml declares a family."""
    wanted = (face for layer in subject.layers for face in layer.settings.faces)
    return next((face.place for face in wanted if face.family.lower() == family.lower()), None)


def _lacking(type_: Type, faces: Sequence[Face]) -> str:
    """What a family lacks; nothing where it has no face at all, which is said elsewhere."""
    sloping = [face for face in faces if face.style == type_.slope]
    if not faces:
        return ""
    if not sloping:
        return "italic" if type_.slope == "italic" else "upright"
    heavy = type_.weight >= _BOLD
    if not any((face.weight >= _BOLD) == heavy for face in sloping):
        return f"{'italic ' if type_.slope == 'italic' else ''}{'bold' if heavy else 'regular'} (weight {type_.weight})"
    nearest = min((face.weight for face in sloping), key=lambda weight: abs(weight - type_.weight))
    return f"weight {type_.weight}" if abs(nearest - type_.weight) > _NEAR else ""


def _texts(document: Document) -> Iterator[tuple[Styled, Type]]:
    """Every element that has words of its own, and every made one, with its type."""
    types: dict[Element, Type] = {}
    for around in styled(document.root, document.rules):
        own = around[-1]
        inherited = types.get(around[-2].element, Type()) if len(around) > 1 else Type()
        types[own.element] = found = _type(own, "", _by_html(own, inherited), inherited)
        if _hidden(around):
            continue
        if (own.element.text or "").strip() or any((child.tail or "").strip() for child in own.element):
            yield own, found
        for made in own.declared:
            content = own.last("content", of=made)
            if made in ("before", "after") and content is not None and content.value not in ("none", "normal", '""'):
                yield own, _type(own, made, found, found)


def _hidden(around: Around) -> bool:
    displays = (one.last("display") for one in around)
    return any(one is not None and one.value == "none" for one in displays) or around[-1].tag in ("title", "style")


def _by_html(own: Styled, inherited: Type) -> Type:
    type_ = inherited
    if own.tag in _SLOPING:
        type_ = type_._replace(slope="italic", of_slope=None)
    if own.tag in _HEAVY:
        type_ = type_._replace(weight=700, of_weight=None)
    return type_


def _type(own: Styled, made: str, type_: Type, inherited: Type) -> Type:
    for declared in own.declared.get(made, ()):
        if declared.name in _OF_TYPE:
            type_ = _said(declared, type_, inherited)
    return type_


def _said(declared: Declared, type_: Type, inherited: Type) -> Type:
    if declared.value.lower() in ("inherit", "unset"):
        return _inherited(declared.name, type_, inherited)
    tokens = [token for token in declared.tokens if token.type not in ("whitespace", "comment")]
    if declared.name == "font-style":
        return type_._replace(slope=_slope(tokens), of_slope=declared.place)
    if declared.name == "font-weight":
        return type_._replace(weight=_weight(tokens, type_.weight), of_weight=declared.place)
    family = _family(tokens) or type_.family
    if declared.name == "font-family":
        return type_._replace(family=family, of_family=declared.place)
    before = tokens[: next((i for i, token in enumerate(tokens) if token.type in ("dimension", "percentage")), 0)]
    place = declared.place
    return Type(family, _slope(before), _weight(before, _REGULAR), place, place, place)


def _inherited(name: str, type_: Type, inherited: Type) -> Type:
    if name == "font-family":
        return type_._replace(family=inherited.family, of_family=inherited.of_family)
    if name == "font-style":
        return type_._replace(slope=inherited.slope, of_slope=inherited.of_slope)
    if name == "font-weight":
        return type_._replace(weight=inherited.weight, of_weight=inherited.of_weight)
    return inherited


def _slope(tokens: Tokens) -> str:
    words = [token.lower_value for token in tokens if token.type == "ident"]
    return "italic" if {"italic", "oblique"} & set(words) else "normal"


def _weight(tokens: Tokens, around: int) -> int:
    for token in tokens:
        if token.type == "number" and 1 <= token.value <= 1000:
            return int(token.value)
        if token.type == "ident" and token.lower_value in ("bold", "bolder"):
            return 700
        if token.type == "ident" and token.lower_value == "lighter":
            return _REGULAR
    return _REGULAR if tokens else around


def _family(tokens: Tokens) -> str:
    """The first family of a list: a text in quotes, or the words at the end before a comma."""
    words: list[str] = []
    for token in tokens:
        if token.type == "string":
            return str(token.value)
        if token.type == "literal" and token.value == ",":
            break
        words = [*words, token.value] if token.type == "ident" and token.lower_value not in _ORDINARY else []
    return " ".join(words)
