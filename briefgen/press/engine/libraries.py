"""The machine -> which shared libraries of WeasyPrint it lacks, and the cure; it must not import WeasyPrint."""

from __future__ import annotations

import ctypes
import ctypes.util
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Library:
    """A library that WeasyPrint 70 opens (weasyprint/text/ffi.py), under the names of Linux, macOS and Windows."""

    name: str
    names: tuple[str, str, str]


REQUIRED = (
    Library("GObject", ("libgobject-2.0.so.0", "libgobject-2.0.0.dylib", "libgobject-2.0-0.dll")),
    Library("Pango", ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll")),
    Library("HarfBuzz", ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll")),
    Library("Fontconfig", ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll")),
    Library("PangoFT2", ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0-0.dll")),
)
SUBSET = Library(
    "HarfBuzz-Subset", ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "libharfbuzz-subset-0.dll")
)

_VERSIONS = {"Pango": "pango_version_string", "HarfBuzz": "hb_version_string"}

_INSTALL = (
    ("apt-get", "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"),
    ("dnf", "dnf install pango"),
    ("apk", "apk add pango harfbuzz-subset"),
    ("pacman", "pacman -S pango"),
    ("brew", "brew install pango"),
)


def missing(libraries: Iterable[Library]) -> tuple[str, ...]:
    """Name the libraries that can't be opened."""
    return tuple(library.name for library in libraries if not _opens(library))


def version(library: Library) -> str:
    """Give a library's version in its own words; empty where it doesn't say."""
    opened, function = _open(library), _VERSIONS.get(library.name)
    if opened is None or function is None:
        return ""
    ask = getattr(opened, function)
    ask.restype = ctypes.c_char_p
    answer = ask()
    return answer.decode("ascii", "replace") if isinstance(answer, bytes) else ""


def _opens(library: Library) -> bool:
    if _open(library) is not None:
        return True
    # On Linux the loader has just looked everywhere; find_library would start a compiler to look again.
    stem = library.names[0].removeprefix("lib").split(".so")[0]
    return not sys.platform.startswith("linux") and ctypes.util.find_library(stem) is not None


def _open(library: Library) -> ctypes.CDLL | None:
    for name in library.names:
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    return None


def cure() -> str:
    """Say the command that installs what is missing, for the package manager that is here."""
    for program, command in _INSTALL:
        if shutil.which(program):
            return f"install it with `{command}`"
    return "install Pango 1.44 or later with HarfBuzz-Subset, from the packages of your system"
