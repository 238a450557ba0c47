"""Results as they come -> what is shown of them, and the exit code; it must not know what makes them."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from types import TracebackType

from briefgen import show
from briefgen.build.job import Job, Result
from briefgen.cli import exits, terminal
from briefgen.cli.options import Form
from briefgen.ground.diagnostics import Diagnostic


class Report:
    """Shows each result when it is there; on leaving, the summary, or the one JSON object."""

    def __init__(self, form: Form, results: bool, strict: bool = False) -> None:
        """results: files are written, so their paths are the result, and diagnostics are not. strict: warnings fail."""
        self._form = form
        self._strict = strict
        self._results = results
        self._line = terminal.ProgressLine()
        self._found: dict[tuple[str, Diagnostic], None] = {}
        self._outputs: list[str] = []
        self._claims: dict[str, Counter[str]] = {}

    @property
    def exit_code(self) -> int:
        return exits.exit_code(self._diagnostics(), strict=self._strict)

    def progress(self, job: Job, stage: str) -> None:
        theme = f" · {job.theme}" if job.theme else ""
        self._line.show(f"{Path(job.folder).name}{theme}: {stage} …")

    def add(self, job: Job, result: Result) -> None:
        """Show what is new: two themes of one brief find the same things in its source."""
        new = [found for found in result.diagnostics if (job.folder, found) not in self._found]
        self._found.update(((job.folder, found), None) for found in new)
        self._claims[job.folder] = Counter(result.claims)
        self._line.clear()
        if self._form == "human":
            terminal.say(_apart(show.human(new, colour=terminal.coloured(sys.stderr))))
        elif self._form == "lines":
            (terminal.say if self._results else terminal.give)(show.lines(new))
        if result.path:
            self._written(result.path, result.pages)

    def _diagnostics(self) -> list[Diagnostic]:
        return [found for _, found in self._found]

    def _written(self, path: str, pages: int | None) -> None:
        self._outputs.append(path)
        if self._form in ("human", "lines"):
            terminal.give(path)
        if self._form == "human" and pages:
            terminal.say(f"{Path(path).name}: {pages} page{'' if pages == 1 else 's'}")

    def __enter__(self) -> Report:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._line.clear()
        if error is None:
            self._close()

    def _close(self) -> None:
        claims = sum(self._claims.values(), Counter[str]())
        outputs = self._outputs if self._results else None
        if self._form == "json":
            terminal.give(show.as_json(self._diagnostics(), claims, outputs))
        elif self._form == "sarif":
            terminal.give(show.as_sarif(self._diagnostics(), claims, outputs, self.exit_code))
        elif self._form == "human":
            terminal.say(show.summary(self._diagnostics(), claims, colour=terminal.coloured(sys.stderr)))


def _apart(blocks: str) -> str:
    return f"{blocks}\n" if blocks else ""
