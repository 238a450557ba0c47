"""A command that was run before -> what it said then, where nothing has changed since; it must not know briefs.

A stamp holds all that a run asked of the disk, with the answers, the state of the program itself, and what was said.
It is read before anything else is imported (docs/decisions/0019).
"""

from __future__ import annotations

import os
import sys

from briefgen.ground import disk
from briefgen.ground.version import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FOLDER = "stamps"
MOST = 300
"""Stamps that are kept: one for each way in which a command was asked for."""
COMMANDS = ("build", "check")
FORCE = "--force"

_ENVIRONMENT = ("HOME", "LANG", "LANGUAGE", "NO_COLOR", "PATH", "SOURCE_DATE_EPOCH", "TERM", "XDG_CACHE_HOME")
_FAMILIES = ("BRIEFGEN_", "FC_", "FONTCONFIG_", "FREETYPE_", "G_", "HB_", "LC_", "LD_", "PANGO_", "PYTHON")
"""Variables that might shape a file, or what is said: by name, and by how their names begin."""

Said = tuple[int, str]
"""1 or 2, for standard output or error, and the words."""


def repeat(arguments: Sequence[str]) -> int | None:
    """Say again what the last run of a command said, and give its exit code; None where it must be run."""
    if _forced(arguments):
        return None
    path = place(arguments)
    if path is None or (held := _read(path)) is None:
        return None
    _, code, said, questions = held
    if not all(disk.holds(*question) for question in questions):
        return None
    try:
        for stream, words in said:
            _say(stream, words)
        os.utime(path)
    except OSError:
        return None
    return code


def keep(path: str, code: int, said: Sequence[Said], asked: Mapping[tuple[str, str], str]) -> None:
    """Keep what a run said and all that it rested on, if that can be done; without it the next run takes longer."""
    try:
        fields = [os.getcwd(), str(code), str(len(said))]
        for stream, words in said:
            fields += [str(stream), words]
        for (question, of), answer in {**asked, **dict(program())}.items():
            fields += [question, of, answer]
        if not any("\0" in one for one in fields):
            content = "\0".join(fields).encode("utf-8", "surrogateescape")
            _write(path, disk.digest(content).encode() + content)
            _prune(os.path.dirname(path))
    except (OSError, ValueError):
        return


def place(arguments: Sequence[str]) -> str | None:
    """Where the stamp of a command is kept: by its words, the folder, and what of the environment might matter.

    None where the command can't be repeated: it writes elsewhere, or asks.
    """
    if not arguments or arguments[0] not in COMMANDS:
        return None
    variables = [
        f"{name}={value}"
        for name, value in sorted(os.environ.items())
        if name in _ENVIRONMENT or name.startswith(_FAMILIES)
    ]
    try:
        terminals = [str(os.isatty(stream)) for stream in (1, 2)]
        parts = [VERSION, sys.version, sys.executable, os.getcwd(), *terminals, *variables, "", *_asked_for(arguments)]
        name = disk.digest("\0".join(parts).encode("utf-8", "surrogateescape"))
    except (OSError, ValueError):
        return None
    return os.path.join(disk.cache_folder(), FOLDER, name)


def touches(path: str, folders: Sequence[str]) -> bool:
    """Say whether a stamp is of a run that asked for what is in some folders, or can't be read."""
    held = _read(path)
    asked = [os.path.join(held[0], of) for _, of, _ in held[3]] if held else []
    return not held or any(
        os.path.normpath(one).startswith(os.path.join(folder, "")) for one in asked for folder in folders
    )


def _forced(arguments: Sequence[str]) -> bool:
    return len(_asked_for(arguments)) < len(arguments)


def _asked_for(arguments: Sequence[str]) -> list[str]:
    """The words of a command without `--force`."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    return [word for place, word in enumerate(arguments) if word != FORCE or place > end]


def _read(path: str) -> tuple[str, int, list[Said], list[tuple[str, str, str]]] | None:
    try:
        with open(path, "rb") as stream:
            content = stream.read()
        if disk.digest(content[32:]).encode() != content[:32]:
            return None
        here, code, count, *fields = content[32:].decode("utf-8", "surrogateescape").split("\0")
        end = 2 * int(count)
        said = [(int(fields[place]), fields[place + 1]) for place in range(0, end, 2)]
        questions = [(fields[at], fields[at + 1], fields[at + 2]) for at in range(end, len(fields), 3)]
        return here, int(code), said, questions
    except (OSError, ValueError, IndexError):
        return None


def _say(stream: int, words: str) -> None:
    """Write as `cli/terminal.py` does, which takes too long to import: whoever has gone is spoken to in silence."""
    file = sys.stdout if stream == 1 else sys.stderr
    if file is None:
        return
    if stream == 1 and hasattr(file, "reconfigure"):  # a path may hold bytes that are no text
        utf_8 = (file.encoding or "").lower().replace("-", "") == "utf8"
        file.reconfigure(errors="surrogateescape" if utf_8 else "backslashreplace")
    try:
        file.write(words + "\n")
        file.flush()
    except OSError as error:
        if stream == 1 and not isinstance(error, BrokenPipeError):
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), file.fileno())


def program() -> Iterator[tuple[tuple[str, str], str]]:
    """The state of the program: its modules, where packages are installed, and the libraries that were opened."""
    own = [getattr(module, "__file__", None) for name, module in sys.modules.items() if name.startswith("briefgen")]
    installed = [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    for path in (*filter(None, own), *installed, *_libraries(), sys.executable):
        yield (disk.STATE, path), disk.state(path)


def _libraries() -> set[str]:
    """The shared libraries that this process has opened, where the machine tells: on Linux."""
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="surrogateescape") as stream:
            paths = {line.split(None, 5)[-1].strip() for line in stream if ".so" in line}
    except OSError:
        return set()
    return {path for path in paths if path.startswith("/") and not path.startswith(sys.prefix)}


def _write(path: str, content: bytes) -> None:
    from pathlib import Path

    from briefgen.ground.files import write

    write(Path(path), content, lasting=False)


def _prune(folder: str) -> None:
    """Forget the stamps that were used longest ago."""
    held = [os.path.join(folder, name) for name in os.listdir(folder) if not name.startswith(".")]
    if len(held) > MOST:
        for path in sorted(held, key=lambda one: os.stat(one).st_mtime)[:-MOST]:
            os.unlink(path)
