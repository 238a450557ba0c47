"""WeasyPrint's log -> records with their place; nothing else hears it; it must not know what they mean."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from briefgen.ground.diagnostics import Severity

_PLACE = "%d:%d"


@dataclass(frozen=True, slots=True)
class Record:
    """One warning or error: its words without the place, what they were made from, and line and column from 1."""

    words: str
    arguments: tuple[object, ...]
    severity: Severity
    line: int = 0
    column: int = 0


@contextmanager
def recorded() -> Iterator[list[Record]]:
    """Collect what WeasyPrint and the libraries below it log, and keep it from every other handler."""
    found: list[Record] = []
    listener = _Listener(found)
    loggers = [logging.getLogger(name) for name in ("weasyprint", "fontTools", "PIL")]
    before = [(logger.propagate, logger.level, logger.handlers[:]) for logger in loggers]
    for logger in loggers:
        logger.propagate = False
        logger.setLevel(logging.WARNING)
        logger.handlers[:] = [listener]
    try:
        yield found
    finally:
        for logger, (propagate, level, handlers) in zip(loggers, before, strict=True):
            logger.propagate = propagate
            logger.setLevel(level)
            logger.handlers[:] = handlers


class _Listener(logging.Handler):
    def __init__(self, found: list[Record]) -> None:
        super().__init__(logging.WARNING)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        self._found.append(_read(record))


def _read(record: logging.LogRecord) -> Record:
    template, arguments = str(record.msg), record.args if isinstance(record.args, tuple) else ()
    before, mark, after = template.partition(_PLACE)
    # WeasyPrint's errors are about what is not there (weasyprint/logger.py): a reader would miss it.
    severity: Severity = "error" if record.levelno >= logging.ERROR else "warning"
    if not mark:
        return Record(_tidy(record.getMessage()), arguments, severity)
    index = before.count("%") - 2 * before.count("%%")
    line, column = arguments[index : index + 2]
    words = (before.removesuffix(" at ") + after) % (*arguments[:index], *arguments[index + 2 :])
    return Record(_tidy(words), arguments, severity, int(str(line)), int(str(column)))


def _tidy(words: str) -> str:
    words = words.strip().removesuffix(".")
    return words[:1].lower() + words[1:]
