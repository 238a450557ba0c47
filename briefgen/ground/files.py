"""Paths -> bytes, and bytes -> paths: the only reader and writer of disk; it must not know what the bytes mean."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

LIMIT = 50_000_000
"""Bytes of one file that are read at most; a text's own limit is lower and is the reader's."""


@dataclass
class Files:
    """A view of the disk with an overlay on top, which remembers what was asked of it.

    overlay: bytes that stand in for a file (an editor's unsaved text, a file inside a PDF).
    """

    overlay: Mapping[Path, bytes] = field(default_factory=dict)
    read: set[Path] = field(default_factory=set)
    missed: set[Path] = field(default_factory=set)
    listed: set[Path] = field(default_factory=set)

    def content(self, path: Path) -> bytes:
        """Give a file's bytes. Raises OSError (FileNotFoundError, IsADirectoryError, PermissionError, …)."""
        if path in self.overlay:
            return self.overlay[path]
        try:
            content = path.read_bytes() if path.is_file() else self._refuse(path)
        except OSError:
            self.missed.add(path)
            raise
        self.read.add(path)
        return content

    def _refuse(self, path: Path) -> bytes:
        path.stat()  # raises where nothing is there, or links lead round in a circle
        if path.is_dir():
            raise IsADirectoryError(21, "is a folder", str(path))
        raise OSError(22, "is neither a file nor a folder", str(path))  # a pipe or a device would hang

    def size(self, path: Path) -> int:
        """Give a file's size in bytes without reading it. Raises OSError."""
        return len(self.overlay[path]) if path in self.overlay else path.stat().st_size

    def exists(self, path: Path) -> bool:
        """Say whether something, file or folder, stands at the path."""
        found = path in self.overlay or any(path in other.parents for other in self.overlay) or path.exists()
        (self.read if found and path.is_file() else self.listed if found else self.missed).add(path)
        return found

    def is_link(self, path: Path) -> bool:
        """Say whether a link stands at the path, wherever it leads."""
        return path not in self.overlay and path.is_symlink()

    def is_folder(self, path: Path) -> bool:
        return any(path in other.parents for other in self.overlay) or path.is_dir()

    def names(self, folder: Path) -> tuple[str, ...]:
        """List a folder, sorted; a folder that is not there is empty."""
        self.listed.add(folder)
        inside = {p.relative_to(folder).parts[0] for p in self.overlay if folder in p.parents}
        on_disk = set(os.listdir(folder)) if folder.is_dir() else set()
        return tuple(sorted(inside | on_disk))


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises OSError, and then the old file is untouched."""
    write_all({path: content})


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write files that belong together. Raises OSError, and then, as far as the disk lets us, none is changed."""
    temporaries: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise IsADirectoryError(21, "is a folder", str(path))
            temporaries[path] = path.with_name(f".{path.name}.{os.getpid()}.part")
            _write_new(temporaries[path], content, path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        for path, temporary in temporaries.items():
            os.replace(temporary, path)
    except BaseException:
        for temporary in temporaries.values():
            temporary.unlink(missing_ok=True)
        raise


def _write_new(path: Path, content: bytes, mode: int) -> None:
    with open(path, "xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    os.chmod(path, mode)


def write_folder(path: Path, contents: Mapping[str, bytes]) -> None:
    """Write a new folder of files whole or not at all. Raises OSError; FileExistsError when something is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if os.path.lexists(path):
        raise FileExistsError(17, "is already there", str(path))
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    temporary.mkdir()
    try:
        for name, content in contents.items():
            write(temporary / name, content)
        os.rename(temporary, path)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def cache_folder() -> Path:
    """Where things that can be made again are kept (XDG Base Directory Specification)."""
    base = os.environ.get("BRIEFGEN_CACHE") or os.environ.get("XDG_CACHE_HOME")
    if os.environ.get("BRIEFGEN_CACHE"):
        return Path(str(base))
    return (Path(base) if base else Path("~/.cache").expanduser()) / "briefgen"


def cached(name: str) -> bytes | None:
    """Give what the cache holds under a name; None when it holds nothing that can be read."""
    try:
        return (cache_folder() / name).read_bytes()
    except OSError:
        return None


def cache(name: str, content: bytes) -> None:
    """Keep bytes in the cache if it can be done; a cache that can't be written costs time, nothing else."""
    try:
        write(cache_folder() / name, content)
    except OSError:
        return
