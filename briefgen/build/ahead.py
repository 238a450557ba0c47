"""A wish -> what the press makes of it, in a process that makes itself ready meanwhile; it must not know briefs.

To import WeasyPrint takes as long as to read a brief. A command that makes one PDF forks before it has imported
anything, and reads while the other process imports. Where that can't be done, or that process is lost, the press works
in this one (docs/decisions/0022).
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import BinaryIO

    from briefgen.build.job import Job
    from briefgen.build.pressing import Telling, Wish
    from briefgen.ground.diagnostics import Outcome
    from briefgen.press.pdf import Pressed

Answer = tuple["Outcome[Pressed]", "Mapping[tuple[str, str], str]"]
"""What was made, and the state of what the other process has imported and opened."""


class Ahead:
    """The other process, which presses once."""

    def __init__(self, process: int, reader: BinaryIO, writer: BinaryIO) -> None:
        self._process, self._reader, self._writer = process, reader, writer
        self._leaving = False
        """It is leaving its layout to the next one."""

    def pressed(self, wish: Wish, job: Job, tell: Telling, meanwhile: Callable[[], object]) -> Answer | None:
        """Have a wish pressed; None where the other process is lost. meanwhile: what can be done while it works."""
        import pickle

        try:
            _send(self._writer, (wish.portable(), job.strict, job.force))
        except OSError:
            return None
        meanwhile()
        while True:
            try:
                told = pickle.load(self._reader)
            except (EOFError, OSError, pickle.UnpicklingError):
                return None
            if isinstance(told, tuple):
                self._leaving = not job.force
                return told
            if isinstance(told, str):
                tell(told)
                continue
            try:
                _send(self._writer, wish.set(told))
            except OSError:
                return None

    def close(self) -> None:
        """End the other process, whatever it does; what it leaves to the next one it may write."""
        import contextlib
        import signal

        for stream in (self._writer, self._reader):
            with contextlib.suppress(OSError):
                stream.close()
        if not self._leaving or sys.exc_info()[0]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self._process, 0)


def start() -> Ahead | None:
    """Start the other process; None where it would help nobody, or can't be forked safely."""
    if not _may_fork():
        return None
    down, up = os.pipe(), os.pipe()
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()  # what is left in them would be written twice
    try:
        process = os.fork()
    except OSError:
        for end in (*down, *up):
            os.close(end)
        return None
    if process == 0:
        os.close(down[1])
        os.close(up[0])
        _serve(os.fdopen(down[0], "rb"), os.fdopen(up[1], "wb"))
    os.close(down[0])
    os.close(up[1])
    return Ahead(process, os.fdopen(up[0], "rb"), os.fdopen(down[1], "wb"))


def _may_fork() -> bool:
    """Say whether there is a second processor, nothing is ready yet, and no other thread would be cut off."""
    if sys.platform != "linux" or "briefgen.press.engine.document" in sys.modules:
        return False
    try:
        return len(os.sched_getaffinity(0)) > 1 and len(os.listdir("/proc/self/task")) == 1
    except OSError:
        return False


def _serve(reader: BinaryIO, writer: BinaryIO) -> None:
    """Press what comes, once, and end. Whatever goes wrong here goes wrong again, and is told, in the first process."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C is for who started this
    try:
        _press(reader, writer)
    finally:
        os._exit(0)


def _press(reader: BinaryIO, writer: BinaryIO) -> None:
    import pickle
    from contextlib import nullcontext
    from dataclasses import replace
    from functools import partial

    from briefgen.build import pressing, stamp

    pressing.make_ready()
    from briefgen.press import layout

    wish, strict, fresh = pickle.load(reader)

    def ask(adjust: object) -> object:
        _send(writer, adjust)
        return pickle.load(reader)

    with nullcontext() if fresh else layout.shelf(partial(pressing.left, wish.folder)):
        made = pressing.made(replace(wish, set=ask), strict, lambda stage: _send(writer, stage))
    _send(writer, (made, dict(stamp.program())))
    if not fresh:
        pressing.leave(wish.folder)


def _send(stream: BinaryIO, what: object) -> None:
    import pickle

    pickle.dump(what, stream, pickle.HIGHEST_PROTOCOL)
    stream.flush()
