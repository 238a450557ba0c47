"""Jobs -> Results, in the jobs' order; it must not know the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from briefgen.build.job import Job, Result
from briefgen.build.one import build, check

Telling = Callable[[Job, str], None]
"""Told which job is at which stage."""


def check_all(jobs: Iterable[Job], tell: Telling) -> Iterator[Result]:
    """Check each; a result is given as soon as it is there."""
    for job in jobs:
        yield check(job, partial(tell, job))


def build_all(jobs: Iterable[Job], tell: Telling) -> Iterator[Result]:
    """Build each; no job writes over what a job before it has written."""
    taken: set[str] = set()
    for job in jobs:
        result = build(job, partial(tell, job), taken)
        taken |= {result.path, *result.beside} if result.path else set()
        yield result
