"""What the cache holds of briefs, and how it is dropped; it must not know what it is.

What can't be read, is damaged or is of another version is as if it weren't there; what can't be written is made again.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from briefgen.build import stamp
from briefgen.ground import disk, files

PAGES = "pages"
MOST = 256_000_000
"""Bytes of pages that are kept; what was used longest ago goes first."""
FOLDERS = (PAGES, stamp.FOLDER, "faces", "templates")
"""All that briefgen keeps in its cache."""


def get(shelf: str, key: str) -> bytes | None:
    """Give what is kept under a key. shelf: the brief's folder."""
    return files.cached(_name(shelf, key))


def put(shelf: str, key: str, content: bytes) -> None:
    """Keep bytes, if that can be done."""
    files.cache(_name(shelf, key), content)
    _prune()


def forget(shelves: Collection[str] = ()) -> int:
    """Drop what is kept of some briefs, by their folders, or all that is; give the number of files. Raises OSError."""
    cache = files.cache_folder()
    if shelves:
        held = [path for shelf in shelves for path in _inside(cache / PAGES / _shelf(shelf))]
        whole = [os.path.abspath(shelf) for shelf in shelves]
        held += [path for path in _inside(cache / stamp.FOLDER) if stamp.touches(str(path), whole)]
    else:
        held = [path for name in FOLDERS for path in _inside(cache / name)]
    for path in held:
        path.unlink(missing_ok=True)
    return len(held)


def _prune() -> None:
    room = MOST
    found = ((state, path) for path in _inside(files.cache_folder() / PAGES) if (state := _state(path)))
    for state, path in sorted(found, key=lambda one: -one[0].st_mtime):
        room -= state.st_size
        if room < 0:
            path.unlink(missing_ok=True)


def _state(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:  # another process has just dropped it
        return None


def _inside(folder: Path) -> Iterator[Path]:
    for where, _, names in os.walk(folder):
        yield from (Path(where, name) for name in names)


def _name(shelf: str, key: str) -> str:
    return f"{PAGES}/{_shelf(shelf)}/{key}"


def _shelf(folder: str) -> str:
    return disk.digest(os.path.abspath(folder).encode("utf-8", "surrogateescape"))[:16]
