"""Much that is to be done, each for itself -> all of it done, on as many processors as there are."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Workers(Protocol):
    """What does work; count: how much of it at the same time."""

    @property
    def count(self) -> int: ...

    def each(self, work: Callable[[T], R], items: Sequence[T]) -> list[R]:
        """Do it for each item, and give the results in their order. Functions and items have to be picklable."""
        ...


class Alone:
    """Does one thing after another, here."""

    count = 1

    def each(self, work: Callable[[T], R], items: Sequence[T]) -> list[R]:
        return [work(item) for item in items]


class Together:
    """Does it in processes of their own."""

    def __init__(self, pool: ProcessPoolExecutor, count: int) -> None:
        self._pool = pool
        self.count = count

    def each(self, work: Callable[[T], R], items: Sequence[T]) -> list[R]:
        return list(self._pool.map(work, items)) if len(items) > 1 else [work(item) for item in items]


@contextmanager
def workers(begin: Callable[[], object]) -> Iterator[Workers]:
    """Take as many as there are processors for this process; with one there is none to take. begin: done in each."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if count == 1:
        yield Alone()
        return
    with ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=begin) as pool:
        yield Together(pool, count)
