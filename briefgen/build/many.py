"""Jobs -> Results, in the jobs' order; it must not know the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from briefgen.build.job import Job, Result
from briefgen.build.one import build, check

if TYPE_CHECKING:
    from briefgen.build.ahead import Ahead

Telling = Callable[[Job, str], None]
"""Told which job is at which stage."""


def check_all(jobs: Iterable[Job], tell: Telling) -> Iterator[Result]:
    """Check each; a result is given as soon as it is there."""
    for job in jobs:
        yield check(job, partial(tell, job))


def build_all(jobs: Iterable[Job], tell: Telling, ahead: Ahead | None = None) -> Iterator[Result]:
    """Build each; no job writes over what a job before it has written. ahead: a process that may press the first."""
    taken: set[str] = set()
    for job in jobs:
        result = build(job, partial(tell, job), taken, ahead)
        ahead = None
        taken |= {result.path, *result.beside} if result.path else set()
        yield result
