"""The machine -> the versions of all that shapes a file; it must not know what is built."""

from __future__ import annotations

import platform
import zlib
from functools import cache
from importlib.metadata import version

from briefgen.ground.version import VERSION

PACKAGES = (
    "weasyprint", "pydyf", "tinycss2", "cssselect2", "pyphen", "fonttools", "pillow", "uharfbuzz", "jinja2", "babel",
    "markdown-it-py",
)  # fmt: skip


@cache
def of_pages() -> dict[str, str]:
    """The versions of what shapes pages, by name."""
    from briefgen.press.engine import libraries

    found = {"briefgen": VERSION, **{name: version(name) for name in PACKAGES}}
    shared = {library.name: libraries.version(library) for library in libraries.REQUIRED}
    return found | {name: number for name, number in shared.items() if number}


def of_files() -> dict[str, str]:
    """These, and the versions of what shapes only the bytes."""
    return {**of_pages(), "Python": platform.python_version(), "zlib": zlib.ZLIB_RUNTIME_VERSION}
