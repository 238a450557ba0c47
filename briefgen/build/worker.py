"""Jobs -> Results in a process of its own, where a newer wish ends an older one; it must not know who asks.

The process keeps what is warm: WeasyPrint, faces, sheets. A crash of it takes nothing else down.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection

from briefgen.build.job import Job, Result

RECYCLED = 200
"""Wishes after which a process is replaced by a fresh one."""
_GRACE = 10.0
"""Seconds that a process has to end by itself: it may be writing a file."""


@dataclass(frozen=True, slots=True)
class Told:
    """A stage of a job has begun."""

    wish: int
    job: Job
    stage: str


@dataclass(frozen=True, slots=True)
class Done:
    """All jobs of a wish are done, in their order."""

    wish: int
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class Died:
    """The process ended in the middle of a wish, or before it could begin."""

    wish: int


Message = Told | Done | Died


class Abandoned(BaseException):
    """Ends a build that nobody waits for. No stage catches it."""


class Worker:
    """A process that builds. It is started by the first wish, and again where it died.

    report: told each message, on a thread of its own.
    """

    def __init__(self, report: Callable[[Message], None]) -> None:
        self._report = report
        self._wish = 0
        self._asked = 0
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None

    def ask(self, jobs: Sequence[Job]) -> int:
        """Have jobs done, in place of any that are under way; give the number of this wish."""
        self._wish += 1
        self._asked += 1
        if self._asked > RECYCLED:
            self.close()
        for _ in range(2):
            if self._pipe is None:
                self._start()
            try:
                if self._pipe:
                    self._pipe.send((self._wish, tuple(jobs)))
                    return self._wish
            except OSError:
                self.close()
        self._report(Died(self._wish))
        return self._wish

    @property
    def pid(self) -> int | None:
        """The number of the process, while there is one."""
        return self._process.pid if self._process else None

    def close(self) -> None:
        """End the process: what it is laying out is abandoned, what it is writing is written."""
        pipe, process, self._pipe, self._process, self._asked = self._pipe, self._process, None, None, 0
        if pipe:
            with contextlib.suppress(OSError):
                pipe.send(None)
        if process:
            process.join(_GRACE)
            if process.is_alive():
                process.kill()
                process.join()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), daemon=True, name="briefgen-worker")
        self._process.start()
        theirs.close()
        self._pipe = ours
        threading.Thread(target=self._listen, args=(ours,), daemon=True).start()

    def _listen(self, pipe: Connection) -> None:
        last = 0
        try:
            while True:
                message = pipe.recv()
                last = message.wish if isinstance(message, Done) else last
                self._report(message)
        except (EOFError, OSError):
            pipe.close()
            if pipe is self._pipe:  # nobody asked it to end
                self._pipe = None
                if last < self._wish:
                    self._report(Died(self._wish))


def serve(pipe: Connection) -> None:
    """Build what comes through a pipe, until None does, or it is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who started this, and the pipe then closes
    wishes: queue.SimpleQueue[tuple[int, tuple[Job, ...]] | None] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(pipe, wishes), daemon=True).start()
    while (wish := wishes.get()) is not None:
        number, jobs = wish
        with contextlib.suppress(Abandoned), contextlib.suppress(BrokenPipeError):
            _build(pipe, number, jobs, wishes.empty)


def _receive(pipe: Connection, wishes: queue.SimpleQueue[tuple[int, tuple[Job, ...]] | None]) -> None:
    with contextlib.suppress(EOFError, OSError):
        while (wish := pipe.recv()) is not None:
            wishes.put(wish)
    wishes.put(None)
    main = threading.main_thread()
    main.join(_GRACE)
    if main.is_alive():
        os._exit(1)


def _build(pipe: Connection, wish: int, jobs: Sequence[Job], wanted: Callable[[], bool]) -> None:
    from briefgen.build.many import build_all
    from briefgen.press.engine.boundary import at_each_page

    def look() -> None:
        if not wanted():
            raise Abandoned

    def tell(job: Job, stage: str) -> None:
        look()
        pipe.send(Told(wish, job, stage))

    look()
    with at_each_page(look):
        results = tuple(build_all(jobs, tell))
    pipe.send(Done(wish, results))
