"""Compile policy papers, written in Markdown and YAML, into printed PDF briefs.

    briefgen.build("sources/my-brief").unwrap()     # the path of the PDF, or BriefError with every diagnostic

What `__all__` names is promised, and nothing else. Each name is imported when it is asked for.
"""

from __future__ import annotations

import sys
from types import ModuleType

from briefgen.ground.version import VERSION as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from briefgen.build.library import build, check, compare, extract, load, load_theme, render
    from briefgen.ground.diagnostics import BriefError, Diagnostic, Outcome
    from briefgen.model.brief import Brief
    from briefgen.theme.tokens import Theme

__all__ = [
    "Brief", "BriefError", "Diagnostic", "Outcome", "Theme",
    "__version__", "build", "check", "compare", "extract", "load", "load_theme", "render",
]  # fmt: skip

_HOMES = {
    "Brief": "briefgen.model.brief",
    "BriefError": "briefgen.ground.diagnostics",
    "Diagnostic": "briefgen.ground.diagnostics",
    "Outcome": "briefgen.ground.diagnostics",
    "Theme": "briefgen.theme.tokens",
    "extract": "briefgen.build.library",
    "load": "briefgen.build.library",
    "load_theme": "briefgen.build.library",
}
_ROOMS = ("build", "check", "compare", "render")
"""Public names that are rooms of the house too. An import from a room puts the room under its name, whatever stood
there; so the room itself can be called, and does what the name promises."""


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _ROOMS:
        return import_module(f"briefgen.{name}")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)


class _CallableRoom(ModuleType):
    def __call__(self, *arguments: Any, **options: Any) -> Any:
        from importlib import import_module

        return getattr(import_module("briefgen.build.library"), self.__name__.rpartition(".")[2])(*arguments, **options)


class _House(ModuleType):
    def __setattr__(self, name: str, value: Any) -> None:
        if name in _ROOMS and type(value) is ModuleType:
            value.__class__ = _CallableRoom
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _House
