"""Paths -> bytes, and bytes -> paths: the only reader and writer of disk; it must not know what the bytes mean."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefgen.ground import disk

LIMIT = 50_000_000
"""Bytes of one file that are read at most; a text's own limit is lower and is the reader's."""

_LITTER = 60
"""Seconds after which a file that was begun and not finished is nobody's any more."""

_DIGEST = 32
"""Bytes of the digest that stands before what is cached."""

Asked = Mapping[tuple[str, str], str]
"""The answer to each question put to the disk, by the question and its path (`ground/disk.py`)."""

CHANGED = "changed"
"""In place of an answer: it changed while one was working."""


@dataclass
class Files:
    """A view of the disk with an overlay on top, which remembers what was asked of it, and the answers.

    overlay: bytes that stand in for a file (an editor's unsaved text, a file inside a PDF).
    """

    overlay: Mapping[Path, bytes] = field(default_factory=dict)
    asked: dict[tuple[str, str], str] = field(default_factory=dict)

    @property
    def read(self) -> set[Path]:
        """The files that were read, and those that were seen to be there."""
        return {Path(path) for (question, path), answer in self.asked.items() if _is_file(question, answer)}

    @property
    def missed(self) -> set[Path]:
        """The paths at which nothing was found."""
        return {Path(path) for (asked, path), answer in self.asked.items() if _is_nothing(asked, answer)}

    @property
    def listed(self) -> set[Path]:
        """The folders whose names counted."""
        return {Path(path) for question, path in self.asked if question == disk.NAMES}

    def content(self, path: Path) -> bytes:
        """Give a file's bytes. Raises OSError (FileNotFoundError, IsADirectoryError, PermissionError, …)."""
        if path in self.overlay:
            return self.overlay[path]
        try:
            content, answer = disk.read(path)
        except OSError as error:
            self._note(disk.CONTENT, path, disk.refusal(error))
            raise
        self._note(disk.CONTENT, path, answer)
        return content

    def size(self, path: Path) -> int:
        """Give a file's size in bytes without reading it. Raises OSError."""
        if path in self.overlay:
            return len(self.overlay[path])
        answer = self._note(disk.SIZE, path, disk.size(path))
        return int(answer) if answer.isdecimal() else path.stat().st_size

    def exists(self, path: Path) -> bool:
        """Say whether something, file or folder, stands at the path."""
        return self._overlaid(path) or path in self.overlay or bool(self._note(disk.KIND, path, disk.kind(path)))

    def is_file(self, path: Path) -> bool:
        return path in self.overlay or self._note(disk.KIND, path, disk.kind(path)) == "file"

    def is_folder(self, path: Path) -> bool:
        return self._overlaid(path) or self._note(disk.KIND, path, disk.kind(path)) == "folder"

    def is_link(self, path: Path) -> bool:
        """Say whether a link stands at the path, wherever it leads."""
        return path not in self.overlay and bool(self._note(disk.LINK, path, disk.link(path)))

    def names(self, folder: Path) -> tuple[str, ...]:
        """List a folder, sorted; a folder that is not there is empty."""
        inside = {p.relative_to(folder).parts[0] for p in self.overlay if folder in p.parents}
        on_disk = set(self._note(disk.NAMES, folder, disk.names(folder)).split("/")) - {""}
        return tuple(sorted(inside | on_disk))

    def add(self, asked: Asked) -> None:
        """Remember what others have asked, too."""
        for (question, path), answer in asked.items():
            self._note(question, Path(path), answer)

    def note(self, path: str) -> None:
        """Remember the bytes of a file as they are now."""
        try:
            self._note(disk.CONTENT, Path(path), disk.read(path)[1])
        except OSError:
            self.asked[disk.CONTENT, path] = CHANGED

    def _overlaid(self, folder: Path) -> bool:
        return any(folder in other.parents for other in self.overlay)

    def _note(self, question: str, path: Path, answer: str) -> str:
        before = self.asked.setdefault((question, str(path)), answer)
        if before != answer and not _as_before(question, before, answer):
            self.asked[question, str(path)] = CHANGED
        return answer


_NOTHING = disk.refusal(FileNotFoundError(2, ""))


def _is_nothing(question: str, answer: str) -> bool:
    return answer == _NOTHING or (question == disk.KIND and not answer)


def _is_file(question: str, answer: str) -> bool:
    return answer == "file" or (question == disk.CONTENT and not answer.startswith("error") and answer != CHANGED)


def _as_before(question: str, before: str, answer: str) -> bool:
    """Say whether a file has the same bytes, whenever it was written."""
    return question == disk.CONTENT and before.partition(" ")[2] == answer.partition(" ")[2] and "error" not in answer


def write(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Write a file whole or not at all. Raises OSError, and then the old file is untouched."""
    write_all({path: content}, lasting=lasting)


def write_all(contents: Mapping[Path, bytes], *, lasting: bool = True) -> None:
    """Write files that belong together. Raises OSError, and then, as far as the disk lets us, none is changed.

    lasting: they are to outlive a loss of power.
    """
    temporaries: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_dir():
                raise IsADirectoryError(21, "is a folder", str(path))
            temporaries[path] = _begun(path)
            _write_new(
                temporaries[path], content, path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask(), lasting
            )
        for path, temporary in temporaries.items():
            os.replace(temporary, path)
    except BaseException:
        for temporary in temporaries.values():
            temporary.unlink(missing_ok=True)
        raise


def _begun(path: Path) -> Path:
    """A name beside a path for what isn't finished; what a process that was killed has left there goes."""
    for name in os.listdir(path.parent):
        if name.startswith(f".{path.name}.") and name.endswith(".part"):
            litter = path.with_name(name)
            with contextlib.suppress(OSError):
                if time.time() - litter.stat().st_mtime > _LITTER:
                    shutil.rmtree(litter) if litter.is_dir() else litter.unlink()
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


def _write_new(path: Path, content: bytes, mode: int, lasting: bool) -> None:
    with open(path, "xb") as stream:
        stream.write(content)
        if lasting:
            stream.flush()
            os.fsync(stream.fileno())
    os.chmod(path, mode)


def write_folder(path: Path, contents: Mapping[str, bytes]) -> None:
    """Write a new folder of files whole or not at all. Raises OSError; FileExistsError when something is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if os.path.lexists(path):
        raise FileExistsError(17, "is already there", str(path))
    temporary = _begun(path)
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
    """Where things that can be made again are kept."""
    return Path(disk.cache_folder())


def cached(name: str) -> bytes | None:
    """Give what the cache holds under a name; None when it holds nothing that is as it was kept."""
    path = cache_folder() / name
    try:
        content = path.read_bytes()
        if disk.digest(content[_DIGEST:]).encode() != content[:_DIGEST]:
            return None
    except OSError:
        return None
    with contextlib.suppress(OSError):
        os.utime(path)  # what was used longest ago goes first
    return content[_DIGEST:]


def cache(name: str, content: bytes) -> None:
    """Keep bytes in the cache if it can be done; a cache that can't be written costs time, nothing else."""
    with contextlib.suppress(OSError):
        write(cache_folder() / name, disk.digest(content).encode() + content, lasting=False)
