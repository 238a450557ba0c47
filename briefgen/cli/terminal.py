"""Text -> the two streams: results, and everything else; it must not know what the text says."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from briefgen.cli.exits import MACHINE


class Unwritable(Exception):
    """Standard output can't be written: a full disk, not a reader who has gone."""

    exit_code = MACHINE


def prepare() -> None:
    """Make both streams safe to write to, whatever the shell has done to them."""
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:  # closed: a file opened later would take its number, and get what is meant for the stream
            os.open(os.devnull, os.O_RDWR)
    if hasattr(sys.stdout, "reconfigure"):  # a path may hold bytes that are no text; a terminal may lack a character
        utf_8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
        sys.stdout.reconfigure(errors="surrogateescape" if utf_8 else "backslashreplace")


_said: list[tuple[int, str]] = []


@contextlib.contextmanager
def recorded() -> Iterator[list[tuple[int, str]]]:
    """Collect what is written from here on: 1 or 2, for the stream, and the words."""
    _said.clear()
    yield _said


def give(text: str) -> None:
    """Write a result to standard output. When its reader has gone the work goes on in silence."""
    if sys.stdout is None or not text:
        return
    _said.append((1, text))
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        cause = (error.strerror or "it failed").lower()
        raise Unwritable(f"standard output cannot be written: {cause}") from error


def say(text: str) -> None:
    """Write anything else to standard error; when nobody can read it nothing is lost."""
    if sys.stderr is None or not text:
        return
    _said.append((2, text))
    try:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def coloured(stream: TextIO | None) -> bool:
    """Say whether a stream may be written in colour (https://no-color.org)."""
    return _terminal(stream) and not os.environ.get("NO_COLOR")


def meant(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown word: what was probably meant, or what there is."""
    from briefgen.ground.nearest import did_you_mean

    names = sorted(known)
    there_is = "there is" if len(names) == 1 else "there are"
    hint = did_you_mean(word, names, f"{there_is} {', '.join(names)}" if 0 < len(names) <= 12 else "")
    return f"; {hint}" if hint else ""


class ProgressLine:
    """One line on a terminal that says what is being done, and leaves nothing behind; elsewhere it is silent."""

    def __init__(self) -> None:
        self._live = _terminal(sys.stderr)

    def show(self, text: str) -> None:
        if self._live:
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write("\r\x1b[K" + text[:width])
            sys.stderr.flush()

    def clear(self) -> None:
        self.show("")


def _terminal(stream: TextIO | None) -> bool:
    return _is_a_tty(stream) and os.environ.get("TERM") != "dumb"


def _is_a_tty(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()
