"""A question put to the disk -> an answer as text, which can be compared with a later one; it must not know who asks.

It imports next to nothing: a run that finds nothing to do costs little more than the interpreter.
"""

from __future__ import annotations

import os
import stat
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

try:
    from _blake2 import blake2b  # hashlib would load OpenSSL
except ImportError:
    from hashlib import blake2b

CONTENT, KIND, LINK, NAMES, SIZE, STATE = "content", "kind", "link", "names", "size", "state"
"""What may be asked of a path: the bytes of a file, what stands there, whether it is a link, the names in a folder, its
size, or whether anything about it has changed."""

_FRESH = 2_000_000_000
"""Nanoseconds. A file changed less long ago may change again without another time: some disks count in two seconds."""

PathLike = str | os.PathLike[str]


def digest(content: bytes) -> str:
    """32 hexadecimal digits that tell contents apart."""
    return blake2b(content, digest_size=16).hexdigest()


def read(path: PathLike) -> tuple[bytes, str]:
    """Give a file's bytes and the answer that stands for them. Raises OSError, also for what is no file."""
    found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):  # a pipe or a device would hang
        if stat.S_ISDIR(found.st_mode):
            raise IsADirectoryError(21, "is a folder", str(path))
        raise OSError(22, "is neither a file nor a folder", str(path))
    with open(path, "rb") as stream:
        content = stream.read()
    return content, f"{_state(found)} {digest(content)}"


def refusal(error: OSError) -> str:
    """The answer that stands for an error."""
    return f"error {error.errno}"


def kind(path: PathLike) -> str:
    """Say what a path leads to: `file`, `folder`, `other`; empty where nothing is."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return ""
    return "file" if stat.S_ISREG(mode) else "folder" if stat.S_ISDIR(mode) else "other"


def link(path: PathLike) -> str:
    """Say `link` where one stands, wherever it leads."""
    try:
        return "link" if stat.S_ISLNK(os.lstat(path).st_mode) else ""
    except (OSError, ValueError):
        return ""


def names(path: PathLike) -> str:
    """The names in a folder, sorted, a slash between them; empty where it can't be listed."""
    try:
        return "/".join(sorted(os.listdir(path)))
    except OSError:
        return ""


def size(path: PathLike) -> str:
    try:
        return str(os.stat(path).st_size)
    except OSError as error:
        return refusal(error)


def state(path: PathLike) -> str:
    """When and how a file was last changed, as far as the disk knows."""
    try:
        return _state(os.stat(path), fresh=0)
    except OSError as error:
        return refusal(error)


_ASKED: Mapping[str, Callable[[PathLike], str]] = {KIND: kind, LINK: link, NAMES: names, SIZE: size, STATE: state}


def holds(question: str, path: str, answer: str) -> bool:
    """Say whether a question has the same answer still. A file that was only touched has."""
    return again(question, path, answer) == answer


def again(question: str, path: str, answer: str) -> str:
    """Ask once more, and give the same answer where nothing has changed that counts."""
    if question != CONTENT:
        return _ASKED[question](path) if question in _ASKED else ""
    before, _, of_content = answer.partition(" ")
    try:
        if before != "-" and state(path) == before:
            return answer
        now = read(path)[1]
    except OSError as error:
        return refusal(error)
    return answer if before != "error" and now.partition(" ")[2] == of_content else now


def _state(found: os.stat_result, fresh: int = _FRESH) -> str:
    """`-` where a further change might leave no mark."""
    last = max(found.st_mtime_ns, found.st_ctime_ns)
    if fresh and time.time_ns() - last < fresh:
        return "-"
    return f"{found.st_mtime_ns}.{found.st_ctime_ns}.{found.st_size}.{found.st_ino}"


def cache_folder() -> str:
    """Where things that can be made again are kept (XDG Base Directory Specification)."""
    own, base = os.environ.get("BRIEFGEN_CACHE"), os.environ.get("XDG_CACHE_HOME")
    return own or os.path.join(base or os.path.expanduser("~/.cache"), "briefgen")
