"""Tree -> Brief: the typed brief, or what keeps the data from being one; it must not know where the text is.

A bad value is replaced by a harmless one and the rest is kept, so that the checks that follow find their errors in the
same run. Such a brief is never printed: its errors stand.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any, get_origin

from pydantic import AfterValidator, ValidationError

from briefgen.ground.diagnostics import Address, Diagnostic, Outcome
from briefgen.ground.nearest import nearest
from briefgen.model.brief import Brief, BriefFile
from briefgen.model.node import ID_PATTERN
from briefgen.model.positions import PositionsFile
from briefgen.read.faults import Fault, explain
from briefgen.read.shapes import Shape, is_model, keys, members, shape, tags
from briefgen.read.source import BRIEF, POSITIONS
from briefgen.read.tree import NAMED, Tree, item_names

FAULTS = 1_000
"""Faults of one brief that are explained; with more than that, no check would find anything of use."""
_ROUNDS = 5
"""How often data is mended: what is put in place of one value may make another wrong."""


def validate(tree: Tree) -> Outcome[Brief]:
    """Make the typed brief; none where a file could not be read whole, since checks hold files against each other."""
    brief, faults = _typed(tree.data)
    if brief or not faults:
        return Outcome(None if tree.partial else brief)
    mending = _Mending(tree)
    for _ in range(_ROUNDS):
        mending.take(faults[:FAULTS])
        if tree.partial or len(faults) > FAULTS:
            break
        brief, faults = _typed(mending.data)
        if brief:
            return Outcome(brief, tuple(mending.found))
    return Outcome(None, tuple(mending.found))


def _typed(data: dict[str, Any]) -> tuple[Brief | None, list[Fault]]:
    try:
        return Brief.model_validate(data), []
    except ValidationError as error:
        return None, list(error.errors(include_url=False))


class _Mending:
    """Data that is being mended, and the diagnostics of what was wrong with it."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.data: dict[str, Any] = deepcopy(tree.data)
        self.found: list[Diagnostic] = []
        self._seen: set[Address] = set()
        self._names = {key: item_names(tree.data, key) for key in NAMED}
        # Evidence that holds whatever the brief says, so that what was replaced isn't blamed for resting on nothing.
        self._evidence = {"count": "issues", "is": "0"}

    def take(self, faults: list[Fault]) -> None:
        """Report faults and mend them."""
        known = frozenset(self._seen)
        places = [(fault, shape(Brief, fault["loc"])) for fault in faults]
        meant = {address for fault, at in places if (address := self._meant(fault, at))}
        for fault, at in places:
            again = at.address in self._seen or any(at.address[:i] in known for i in range(len(at.address)))
            if not again and at.address not in meant:
                self._report(fault, at)
            self._seen.add(at.address)
            if at.address not in meant:
                self._mend(fault, at)
        issues = self.data.get("issues")
        self._evidence["is"] = str(len(issues)) if isinstance(issues, dict) else "0"

    def _meant(self, fault: Fault, at: Shape) -> Address | None:
        """Give a misspelt key's value the name that was meant; that key isn't missing, then."""
        if fault["type"] != "extra_forbidden" or at.owner is None:
            return None
        holder, item = self._holder(at.address)
        near = nearest(str(item), keys(at.owner)) if item == at.address[-1] else None
        if not near or near in holder or item not in holder:
            return None
        holder[near] = holder.pop(item)
        return (*at.address[:-1], near)

    def _report(self, fault: Fault, at: Shape) -> None:
        if fault["type"] == "missing" and len(at.address) == 1 and BRIEF in self.tree.partial:
            return  # it may stand in the part that could not be read
        if at.key and at.address[0] == "positions":
            declared = self.tree.data.get("actors" if len(at.address) == 2 else "issues")
            if isinstance(declared, dict) and at.address[-1] in declared:
                return  # said once, where it is declared
        named = Shape(self._named(at.address), at.expected, self._owner(at), at.field, at.key)
        self.found.append(explain(fault, named))

    def _owner(self, at: Shape) -> Any:
        """The model whose keys can be written where the value stands: a brief's are in two files."""
        if len(at.address) > 1 or at.owner is not Brief or at.address not in self.tree.keys:
            return at.owner
        return PositionsFile if self.tree.keys[at.address].file.endswith(POSITIONS) else BriefFile

    def _named(self, address: Address) -> Address:
        if len(address) > 1 and address[0] in NAMED and isinstance(address[1], int):
            name = self._names[str(address[0])].get(address[1])
            return (address[0], name, *address[2:]) if name else address
        return address

    def _mend(self, fault: Fault, at: Shape) -> None:
        holder, item = self._holder(at.address)
        value = holder.get(item) if isinstance(holder, dict) else holder[item]
        if fault["type"] == "union_tag_not_found" and self._tagged(value, at):
            return
        wanted = None if fault["type"] == "extra_forbidden" or at.key else self._instead(fault, at)
        if isinstance(holder, list) and isinstance(item, int):
            holder[item] = self._blank(at) if wanted is None else wanted
        elif isinstance(holder, dict):
            if wanted is None:
                holder.pop(item, None)
            else:
                holder[item] = wanted

    def _tagged(self, value: Any, at: Shape) -> bool:
        """Give the misspelt key by which a value would be told apart the name that was meant."""
        for key in list(value) if isinstance(value, dict) else ():
            if near := nearest(str(key), tags(at.expected)):
                value[near] = value.pop(key)
                return True
        return False

    def _holder(self, address: Address) -> tuple[Any, str | int]:
        """Find what holds the value, as far as the data goes: short forms and single items have less than the model."""
        value: Any = self.data
        holder: Any = self.data
        last = address[0]
        for item in address:
            if isinstance(value, dict) and isinstance(item, str):
                holder, last, value = value, item, value.get(item)
            elif isinstance(value, list) and isinstance(item, int) and item < len(value):
                holder, last, value = value, item, value[item]
            elif item != 0:
                break
        return holder, last

    def _instead(self, fault: Fault, at: Shape) -> Any:
        """What stands in for a bad value; None takes it out."""
        if at.words:
            near = nearest(fault["input"], at.words) if isinstance(fault["input"], str) else None
            return near or at.words[0]
        if at.field is not None and not at.field.is_required():
            return None
        return self._blank(at)

    def _blank(self, at: Shape) -> Any:
        """A value that the model takes."""
        kind = members(at.expected)[0]
        if "passage" in tags(at.expected):
            return self._evidence
        if at.words:
            return at.words[0]
        if is_model(kind):
            inner = {key: Shape((*at.address, key), field.annotation, kind, field) for key, field in keys(kind).items()}
            blank = {key: self._blank(part) for key, part in inner.items() if part.field and part.field.is_required()}
            return {**blank, "evidence": self._evidence} if "evidence" in inner else blank
        if get_origin(kind) is tuple:
            return []
        if get_origin(kind) is dict:
            return {}
        if kind in (int, float):
            return "1"
        if kind is bool:
            return "no"
        return self._blank_text(at)

    def _blank_text(self, at: Shape) -> str:
        metadata = at.field.metadata if at.field else getattr(at.expected, "__metadata__", ())
        if any(getattr(item, "pattern", None) == ID_PATTERN for item in metadata):
            return "unnamed-" + "-".join(str(item) for item in at.address if isinstance(item, int))
        return "undated" if any(isinstance(item, AfterValidator) for item in metadata) else "…"
