"""What is to be built, and what came of it, as values that travel between processes; it must not know the stages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from briefgen.ground.diagnostics import Diagnostic

if TYPE_CHECKING:  # importing it imports Pydantic
    from briefgen.ground.files import Asked
    from briefgen.model.brief import Variant
    from briefgen.press.placed import Sheet

Format = Literal["pdf", "json", "jsonld", "factcheck"]
Embed = Literal["data", "source", "none"]


@dataclass(frozen=True, slots=True)
class Job:
    """One result to make.

    folder: of the brief. root: of the project, whose styles/ come before the packaged ones. theme: a name or a path;
    empty for the one that the brief asks for. output: a file, or, with a slash at its end, a folder for
    `<id>.<theme>.pdf`; empty where nothing is to be written. strict: warnings stop the build, as errors do. variant:
    of the PDF. most: the pages that it may have, in place of what the brief says; 0 for that. proof: write the pages
    with what was found on them, too. press: a check lays the pages out and looks at them; aloud: and says what a
    listener hears. page_size: the paper, in place of what the brief says; empty for that. given: `a.b=value`, in place
    of what brief.yaml says. brand: a `_brand.yml`, in place of the one that is found; `none` for no brand. embed: what
    a PDF carries: the data that it prints; its source, too; or nothing. since: an edition, in place of the one that the
    brief names; what changed since is printed word by word. mapped: say where
    each value stands. force: make all of it anew, whatever the cache holds.
    """

    folder: str
    root: str = "."
    theme: str = ""
    to: Format = "pdf"
    output: str = ""
    strict: bool = False
    variant: Variant = "full"
    most: int = 0
    proof: bool = False
    press: bool = False
    aloud: bool = False
    page_size: Literal["", "A4", "Letter"] = ""
    given: tuple[str, ...] = ()
    brand: str = ""
    embed: Embed = "data"
    since: str = ""
    mapped: bool = False
    force: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """Where the values of a brief stand, on its pages and in its files.

    places: file, line and column of each value that is on a page, by its pointer. limit: of pages, in words, and the
    most that it allows; empty and None where there is none. used: pages that are filled.
    """

    sheets: tuple[Sheet, ...]
    places: Mapping[str, tuple[str, int, int]]
    used: float
    limit: str
    most: int | None


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a job: `path` is None where nothing was written; `beside` are files that belong to it.

    claims: how many claims are verified, unverified, unchecked, and rest on none. heard: line by line. asked: all that
    the disk was asked, and its answers. shown: where a job asks for it.
    """

    diagnostics: tuple[Diagnostic, ...] = ()
    path: str | None = None
    beside: tuple[str, ...] = ()
    pages: int | None = None
    claims: Mapping[str, int] = field(default_factory=dict)
    heard: tuple[str, ...] = ()
    shown: Shown | None = field(default=None, repr=False)
    asked: Asked = field(default_factory=dict, repr=False, compare=False)

    @property
    def failed(self) -> bool:
        return any(found.severity == "error" for found in self.diagnostics)
