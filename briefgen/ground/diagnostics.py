"""What went wrong, and where: the values every stage speaks in; it must not know any stage."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Generic, Literal, TypeVar

T = TypeVar("T")
U = TypeVar("U")

Address = tuple[str | int, ...]
"""A value's name in the source's own words: ("positions", "france", "force", "stance")."""

Severity = Literal["error", "warning", "hint"]
Document = Literal["brief", "previous", "theme"]


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a file. Lines and columns count from 1, columns in code points; the end is excluded."""

    file: str
    line: int
    column: int
    end_line: int = 0
    end_column: int = 0
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class At:
    """A value of a document, or the code points start..end (from 0, end excluded) of its plain text."""

    address: Address
    start: int | None = None
    end: int | None = None
    document: Document = "brief"
    key: bool = False
    """Point at the key that names the value, not at the value."""


@dataclass(frozen=True, slots=True)
class OnPage:
    """A place on a page: page from 1; box is x, y, width, height in CSS px; address is what the box shows.

    words: what is printed there, as far as it tells where in a longer text the place is. selector: of CSS, for the
    one element of the document that is shown there.
    """

    page: int
    box: tuple[float, float, float, float] | None = None
    address: Address | None = None
    words: str = ""
    selector: str = ""


Place = At | Span | OnPage


@dataclass(frozen=True, slots=True)
class Note:
    """A second place that explains the first."""

    message: str
    place: Place | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: a code of the catalogue, one terse phrase, its place, and the cure."""

    code: str
    message: str
    place: Place | None = None
    severity: Severity = "error"
    hint: str = ""
    notes: tuple[Note, ...] = ()
    span: Span | None = None
    """Filled in once, at the end, by whoever knows the text."""

    @property
    def address(self) -> Address | None:
        return self.place.address if isinstance(self.place, At | OnPage) else None


class BriefError(Exception):
    """Raised by `Outcome.unwrap` for library users: holds every diagnostic."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        self.diagnostics = diagnostics
        errors = [d for d in diagnostics if d.severity == "error"]
        super().__init__("; ".join(f"{d.code}: {d.message}" for d in errors[:5]) or "no value")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """A value or None, and the diagnostics so far, in the order they were found."""

    value: T | None
    diagnostics: tuple[Diagnostic, ...] = field(default=())

    @property
    def failed(self) -> bool:
        return any(d.severity == "error" for d in self.diagnostics)

    def stops(self, strict: bool) -> bool:
        """Say whether what was found stops a build: errors do, and warnings when it is strict."""
        return self.failed or (strict and any(d.severity == "warning" for d in self.diagnostics))

    def then(self, stage: Callable[[T], Outcome[U]]) -> Outcome[U]:
        """Run the next stage on the value, if there is one; keep all diagnostics."""
        if self.value is None:
            return Outcome(None, self.diagnostics)
        following = stage(self.value)
        return Outcome(following.value, self.diagnostics + following.diagnostics)

    def adding(self, diagnostics: Iterable[Diagnostic]) -> Outcome[T]:
        return replace(self, diagnostics=self.diagnostics + tuple(diagnostics))

    def unless_failed(self) -> Outcome[T]:
        """The same, without its value when there is an error: what stands before the press."""
        return Outcome(None, self.diagnostics) if self.failed else self

    def unwrap(self) -> T:
        """The value; raises BriefError when there is none or when there are errors."""
        if self.value is None or self.failed:
            raise BriefError(self.diagnostics)
        return self.value

    @staticmethod
    def both(first: Outcome[T], second: Outcome[U]) -> Outcome[tuple[T, U]]:
        """Join two outcomes so that both report."""
        found = first.diagnostics + second.diagnostics
        if first.value is None or second.value is None:
            return Outcome(None, found)
        return Outcome((first.value, second.value), found)


def pointer(address: Address) -> str:
    """Write an address as a JSON Pointer (RFC 6901)."""
    return "".join("/" + str(item).replace("~", "~0").replace("/", "~1") for item in address)


def address(pointer: str) -> Address:
    """Read a JSON Pointer back; items that are decimal numbers are indices, but for the labels of notes."""
    items = [item.replace("~1", "/").replace("~0", "~") for item in pointer.split("/")[1:]]
    labels = 2 if items[:1] == ["notes"] else 0
    return tuple(int(item) if item.isdecimal() and i >= labels else item for i, item in enumerate(items))
