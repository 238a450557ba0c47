"""Jobs -> Results, and again whenever what they rest on changes; it must not know the terminal."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefgen.build.job import Job, Result
from briefgen.build.lookout import Lookout, renewed
from briefgen.build.worker import Died, Done, Message, Told, Worker
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.files import Asked

POLL = 1.0
"""Seconds between looks at the disk, for what no event told: of a network, or of a container."""
_QUIET, _LONGEST = 0.04, 0.5
"""Seconds without a change after which a burst of saves is over, and after which it is built anyway."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be built, and what the disk was asked to know that."""

    jobs: Sequence[Job]
    asked: Asked


@dataclass(frozen=True, slots=True)
class Round:
    """All jobs of a plan, done. seconds: from the change, or the start."""

    jobs: Sequence[Job]
    results: Sequence[Result]
    seconds: float


Event = Round | Told

_ANEW, _END = "anew", "end"

_CRASHED = "the process that builds has died, twice on the same text"


class Watch:
    """Builds, and waits for the next change.

    plan: says what to build; asked before each round. tell: told each stage, and each round that came to its end.
    """

    def __init__(self, plan: Callable[[], Plan], tell: Callable[[Event], None]) -> None:
        self._plan, self._tell = plan, tell
        self._events: queue.SimpleQueue[Message | str | None] = queue.SimpleQueue()
        self._worker = Worker(self._events.put)
        self._lookout = Lookout(lambda: self._events.put(None))
        self._current = Plan((), {})
        self._known: Asked = {}
        self._wish = 0
        self._began = 0.0
        self._died = False
        self._ended = False

    def run(self) -> None:
        """Build and wait, until it is ended, or something is raised here: KeyboardInterrupt, as a rule."""
        try:
            self._begin(self._plan())
            while not self._ended:
                self.step(POLL)
        finally:
            self.close()

    def anew(self) -> None:
        """Ask for the plan again, and build what it says. From any thread."""
        self._events.put(_ANEW)

    def end(self) -> None:
        """End the waiting. From any thread."""
        self._events.put(_END)

    def close(self) -> None:
        """End what is under way, and leave nothing behind."""
        self._lookout.close()
        self._worker.close()

    @property
    def busy(self) -> bool:
        """Say whether something is being built."""
        return bool(self._began)

    def step(self, seconds: float) -> None:
        """Wait for one event, at most so long, and do what it asks for."""
        try:
            event = self._events.get(timeout=seconds)
        except queue.Empty:
            event = None
        if event is None:
            self._look()
        elif isinstance(event, str):
            self._ended = event == _END
            if event == _ANEW:
                self._begin(self._plan())
        elif isinstance(event, Told):
            if event.wish == self._wish:
                self._tell(event)
        elif event.wish == self._wish:
            self._finish(event)

    def _begin(self, plan: Plan) -> None:
        """Have a plan built, in place of what is under way."""
        self._current = plan
        self._known = {**renewed(self._known), **plan.asked}
        self._lookout.turn_to(self._known)
        self._began = self._began or time.monotonic()
        self._wish = self._worker.ask(plan.jobs)

    def _finish(self, event: Done | Died) -> None:
        if isinstance(event, Died):
            if not self._died:
                self._died = True
                self._begin(self._current)
                return
            crash = diagnostic("briefgen-bug", _CRASHED, hint="please report it, with the brief")
            results: Sequence[Result] = [Result((crash,), asked=self._known) for _ in self._current.jobs]
        else:
            results = event.results
        self._died = False
        self._known = dict(self._current.asked)
        for result in results:
            self._known = {**self._known, **result.asked}
        self._lookout.turn_to(self._known)
        seconds, self._began = time.monotonic() - self._began, 0.0
        self._tell(Round(self._current.jobs, results, seconds))
        self._look()  # what changed while it was built

    def _look(self) -> None:
        """Build again where an answer has changed, once the changes are over."""
        now = renewed(self._known)
        if now == self._known:
            return
        self._began = self._began or time.monotonic()
        until = time.monotonic() + _LONGEST
        while time.monotonic() < until:
            time.sleep(_QUIET)
            before, now = now, renewed(now)
            if now == before:
                break
        self._known = now
        self._died = False
        self._begin(self._plan())
