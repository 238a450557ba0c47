"""WeasyPrint's reports of progress -> places at which a layout can be left; it must not know why one would."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def at_each_page(look: Callable[[], None]) -> Iterator[None]:
    """Have a function called as each step and each page begins; what it raises ends the layout."""
    logger = logging.getLogger("weasyprint.progress")
    before = (logger.propagate, logger.level, logger.handlers[:])
    logger.propagate = False
    logger.setLevel(logging.INFO)
    logger.handlers[:] = [_Boundary(look)]
    try:
        yield
    finally:
        propagate, level, handlers = before
        logger.propagate = propagate
        logger.setLevel(level)
        logger.handlers[:] = handlers


class _Boundary(logging.Handler):
    def __init__(self, look: Callable[[], None]) -> None:
        super().__init__(logging.INFO)
        self._look = look

    def emit(self, record: logging.LogRecord) -> None:
        self._look()
