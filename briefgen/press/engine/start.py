"""A process -> one with WeasyPrint in it: hermetic, quiet, without a child process; it must not know documents."""

from __future__ import annotations

import contextlib
import ctypes.util
import gc
import importlib
import io
import os
import sys
import warnings
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine import libraries
from briefgen.press.engine.collector import collector_off
from briefgen.press.engine.private import SEEN_WITH

_FONTS = Path(__file__).with_name("fonts.conf")


def start() -> tuple[Diagnostic, ...]:
    """Import WeasyPrint if the machine can; say what it lacks. An error means that it was not imported."""
    _forget_system_fonts()
    if "weasyprint" in sys.modules:
        return _hints()
    if names := libraries.missing(libraries.REQUIRED):
        return (_lacking(names),)
    output = io.StringIO()  # a failing import of WeasyPrint prints its advice to standard output
    try:
        with (
            _libraries_by_name(), _font_tools_later(), collector_off(),
            warnings.catch_warnings(), contextlib.redirect_stdout(output),
        ):  # fmt: skip
            warnings.simplefilter("ignore")  # "No fonts configured": so it should be
            import weasyprint  # noqa: F401
    except OSError:
        return (_lacking(("a library of Pango",)),)
    gc.freeze()  # what an import made stays: no collection need walk it again
    return _hints()


def _forget_system_fonts() -> None:
    """Point Fontconfig at a configuration without fonts; it is read anew for each document."""
    os.environ["FONTCONFIG_FILE"] = str(_FONTS)
    for name in ("FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"):
        os.environ.pop(name, None)


@contextlib.contextmanager
def _libraries_by_name() -> Iterator[None]:
    """Let cffi open libraries by their own name only.

    For each name that doesn't open, cffi 2.1 asks `ctypes.util.find_library`, which on Linux starts gcc, ld and
    ldconfig: 54 processes and half of a cold run for the names that WeasyPrint 70 tries before the right one.
    """
    original = ctypes.util.find_library
    if sys.platform.startswith("linux"):
        ctypes.util.find_library = lambda name: None
    try:
        yield
    finally:
        ctypes.util.find_library = original


class _Later:
    """A name of fontTools, imported when it is used."""

    def __init__(self, module: str, name: str) -> None:
        self._place = module, name

    def _itself(self) -> Any:
        module, name = self._place
        found = importlib.import_module(module)
        return getattr(found, name) if hasattr(found, name) else importlib.import_module(f"{module}.{name}")

    def __call__(self, *given: Any, **named: Any) -> Any:
        return self._itself()(*given, **named)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._itself(), name)


class _Module(ModuleType):
    """Stands for a module of fontTools while others take names from it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        # What it raises is caught by any name: that is asked only once something was raised.
        return Exception if name.endswith("Error") else _Later(self.__name__, name)


@contextlib.contextmanager
def _font_tools_later() -> Iterator[None]:
    """Let WeasyPrint import fontTools when it needs it: a tenth of a second, for faces that nobody packed for the web.

    Without HarfBuzz-Subset it does need it.
    """
    if "fontTools" in sys.modules or libraries.missing((libraries.SUBSET,)) or version("weasyprint") != SEEN_WITH:
        yield
        return
    names = ("fontTools", *(f"fontTools.{name}" for name in ("subset", "ttLib", "varLib", "varLib.instancer")))
    sys.modules.update({name: _Module(name) for name in names})
    try:
        yield
    finally:
        for name in names:
            del sys.modules[name]


def _lacking(names: tuple[str, ...]) -> Diagnostic:
    return Diagnostic("library-missing", f"the press needs {', '.join(names)}", hint=libraries.cure())


def _hints() -> tuple[Diagnostic, ...]:
    if not libraries.missing((libraries.SUBSET,)):
        return ()
    message = "without HarfBuzz-Subset, writing a PDF takes three to five times longer"
    return (Diagnostic("library-missing", message, severity="hint", hint=libraries.cure()),)
