"""An exception that nobody foresaw -> a diagnostic, and a report file to attach; it must not know the terminal."""

from __future__ import annotations

import hashlib
import platform
import sys
import tempfile
import traceback
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from briefgen.build.machine import PACKAGES
from briefgen.ground import files
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic
from briefgen.ground.version import VERSION


def bug(error: BaseException, subject: str = "") -> Diagnostic:
    """Write what is needed to look for the bug into a file of the temporary folder, and name the file.

    The name comes from the place of the failure, so the same bug a thousand times is one file.
    """
    if isinstance(error, ModuleNotFoundError) and error.name and not error.name.startswith("briefgen"):
        message = f"the Python package `{error.name}` is missing"
        return diagnostic("library-missing", message, hint="`briefgen doctor` says how to install it")
    trace = "".join(traceback.format_exception(error))
    name = f"briefgen-bug-{hashlib.sha256(trace.encode('utf-8', 'replace')).hexdigest()[:8]}.txt"
    path = Path(tempfile.gettempdir()) / name
    message = f"{type(error).__name__}: {error}".splitlines()[0][:200]
    try:
        files.write(path, _report(trace, subject).encode("utf-8", "backslashreplace"))
    except OSError:
        return diagnostic("briefgen-bug", message, hint=f"please report it; no report could be written to `{path}`")
    return diagnostic("briefgen-bug", message, hint=f"please report it, with the file `{path}`")


def _report(trace: str, subject: str) -> str:
    versions = [f"briefgen {VERSION}", f"Python {platform.python_version()}", platform.platform()]
    versions += [f"{name} {_version(name)}" for name in PACKAGES]
    return "\n".join([*versions, f"arguments: {sys.argv[1:]!r}", f"working on: {subject}", "", trace])


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "is missing"
