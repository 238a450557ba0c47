"""The machine -> what briefgen needs of it, whether it is there, and the cure; it must not know the terminal."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

from briefgen.ground import files
from briefgen.ground.version import VERSION

State = Literal["ok", "missing", "advised"]

PACKAGES = (
    "weasyprint", "pydantic", "jinja2", "markdown-it-py", "mdit-py-plugins", "pyyaml", "babel", "rapidfuzz",
    "uharfbuzz", "click", "tinycss2", "cssselect2", "fonttools", "pillow", "pypdfium2",
    "starlette", "uvicorn", "watchfiles",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is needed. advised: briefgen works without it, but worse."""

    name: str
    state: State
    detail: str = ""
    cure: str = ""


def examine(theme_folders: tuple[Path, ...]) -> Iterator[Part]:
    """Look at everything, from the interpreter up."""
    yield Part("briefgen", "ok", VERSION)
    enough = sys.version_info >= (3, 11)
    yield Part("Python", "ok" if enough else "missing", platform.python_version(), "" if enough else "install 3.11")
    packages = [_package(name) for name in PACKAGES]
    yield from packages
    yield from _libraries()
    if all(package.state == "ok" for package in packages):  # to read a theme takes them
        yield from _themes(theme_folders)
    yield _cache()


def _package(name: str) -> Part:
    try:
        return Part(name, "ok", version(name))
    except PackageNotFoundError:
        return Part(name, "missing", "", f"install it with `{sys.executable} -m pip install {name}`")


def _libraries() -> Iterator[Part]:
    from briefgen.press.engine import libraries

    for library in (*libraries.REQUIRED, libraries.SUBSET):
        if not libraries.missing((library,)):
            yield Part(library.name, "ok", libraries.version(library))
        elif library is libraries.SUBSET:
            yield Part(library.name, "advised", "writing a PDF takes longer without it", libraries.cure())
        else:
            yield Part(library.name, "missing", "", libraries.cure())


def _themes(folders: tuple[Path, ...]) -> Iterator[Part]:
    """Each theme with the faces it sets: a face that is missing is a package that isn't installed."""
    from briefgen.build.pipeline import DEFAULT_THEME
    from briefgen.theme.chain import available
    from briefgen.theme.load import load_theme

    known = available(folders, files.Files())
    if DEFAULT_THEME not in known:
        yield Part(f"theme {DEFAULT_THEME}", "missing", "", "install briefgen anew: its own themes are not there")
    for name in known:
        theme = load_theme(name, folders, files.Files())
        errors = [found for found in theme.diagnostics if found.severity == "error"]
        families = sorted({face.family for face in theme.value.faces}) if theme.value else []
        if errors:
            yield Part(f"theme {name}", "missing", errors[0].message, errors[0].hint)
        else:
            yield Part(f"theme {name}", "ok", ", ".join(families))


def _cache() -> Part:
    """What is made once, such as a cut font, is kept here; without it each build makes it again."""
    folder = files.cache_folder()
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        return Part("cache", "ok", str(folder))
    return Part("cache", "advised", f"`{folder}` cannot be written", "set BRIEFGEN_CACHE to a folder that can be")
