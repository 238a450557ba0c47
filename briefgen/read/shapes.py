"""A place in pydantic's terms -> an address, and what the model expects there; it must not know what was written.

pydantic puts the tags of unions among keys and indices. They are told apart by walking the model beside its places,
never by guessing.
"""

from __future__ import annotations

import types
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, Tag
from pydantic.fields import FieldInfo

from briefgen.ground.diagnostics import Address
from briefgen.model.node import kebab

KEY = "[key]"
"""pydantic's mark for an error in a key of a mapping."""


@dataclass(frozen=True)
class Shape:
    """What the model expects at an address. key: the fault is in the key that names it."""

    address: Address
    expected: Any
    owner: type[BaseModel] | None = None
    """The model whose key the address ends in."""
    field: FieldInfo | None = None
    key: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The words of which the value must be one; empty where it is free."""
        return tuple(word for member in members(self.expected) for word in _literals(member))

    @property
    def description(self) -> str:
        return (self.field.description or "") if self.field else ""


def shape(model: type[BaseModel], loc: tuple[int | str, ...]) -> Shape:
    """Walk a model along a place that pydantic gave."""
    at = Shape((), model)
    for item in loc:
        at = _step(at, item)
    return at


def keys(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The keys that are written for a model's fields."""
    return {field.alias or kebab(name): field for name, field in model.model_fields.items()}


def members(annotation: Any) -> tuple[Any, ...]:
    """The types that may stand at a place: those of a union, without None, else the type itself."""
    bare = _bare(annotation)
    if get_origin(bare) in (Union, types.UnionType):
        return tuple(member for member in get_args(bare) if member is not type(None))
    return (bare,)


def tags(annotation: Any) -> dict[str, Any]:
    """The members of a union that is told apart, by tag."""
    found = {}
    for member in members(annotation):
        for extra in getattr(member, "__metadata__", ()):
            if isinstance(extra, Tag):
                found[extra.tag] = _bare(member)
        if is_model(member) and "kind" in member.model_fields:
            found[str(member.model_fields["kind"].default)] = member
    return found


def is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _step(at: Shape, item: int | str) -> Shape:
    if item == KEY:
        return Shape(at.address, at.expected, at.owner, at.field, key=True)
    kinds = members(at.expected)
    if len(kinds) > 1:
        return Shape(at.address, tags(at.expected).get(str(item), at.expected), at.owner, at.field)
    kind, address = _bare(kinds[0]), (*at.address, item)
    if is_model(kind):
        field = keys(kind).get(str(item))
        return Shape(address, field.annotation if field else None, kind, field)
    arguments = get_args(kind)
    if get_origin(kind) is tuple:
        return Shape(address, arguments[0])
    if get_origin(kind) is dict:
        return Shape(address, arguments[1])
    return Shape(address, None)


def _bare(annotation: Any) -> Any:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in (Union, types.UnionType):
        kinds = [member for member in get_args(annotation) if member is not type(None)]
        if len(kinds) == 1:
            return _bare(kinds[0])
    return annotation


def _literals(annotation: Any) -> tuple[str, ...]:
    bare = _bare(annotation)
    return tuple(str(word) for word in get_args(bare)) if get_origin(bare) is Literal else ()
