"""Results as they come -> what is shown of them, and the exit code; it must not know what makes them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from briefgen import show
from briefgen.build.job import Job, Result
from briefgen.cli import exits, project, terminal
from briefgen.cli.options import Form
from briefgen.ground.diagnostics import Diagnostic


class Report:
    """Shows each result when it is there; on leaving, the summary, or the one JSON object or SARIF log."""

    def __init__(self, form: Form, results: bool, strict: bool = False) -> None:
        """results: files are written, so their paths are the result, and diagnostics are not. strict: warnings fail."""
        self._form = form
        self._strict = strict
        self._results = results
        self._line = terminal.ProgressLine()
        self._found: dict[tuple[str, Diagnostic], None] = {}
        self._outputs: list[str] = []
        self._claims: dict[str, Mapping[str, int]] = {}

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
        self._claims[job.folder] = result.claims
        project.view().add(result.asked)
        self._line.clear()
        if self._form == "human":
            terminal.say(_apart(show.human(new, colour=terminal.coloured(sys.stderr))))
        elif self._form == "lines":
            (terminal.say if self._results else terminal.give)(show.lines(new))
        for line in result.heard:
            terminal.give(line)
        if result.path:
            self._written(result.path, result.pages)
        for path in result.beside:
            self._written(path, None)
        if not result.path and self._results and self._strict and self._form == "human" and not result.failed:
            terminal.say(f"{Path(job.folder).name}: nothing was written, since --strict takes a warning for a failure")

    def _diagnostics(self) -> list[Diagnostic]:
        return [found for _, found in self._found]

    def _written(self, path: str, pages: int | None) -> None:
        self._outputs.append(path)
        project.view().note(path)
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
        found, claims = self._diagnostics(), self._counted()
        outputs = self._outputs if self._results else None
        if self._form == "json":
            terminal.give(show.as_json(found, claims, outputs))
        elif self._form == "sarif":
            terminal.give(show.as_sarif(found, claims, outputs, exit_code=self.exit_code, here=project.here()))
        elif self._form == "human":
            terminal.say(show.summary(found, claims, colour=terminal.coloured(sys.stderr)))

    def _counted(self) -> dict[str, int]:
        """The claims of all briefs together; empty where none could be read."""
        keys = dict.fromkeys(key for claims in self._claims.values() for key in claims)
        return {key: sum(claims.get(key, 0) for claims in self._claims.values()) for key in keys}


def _apart(blocks: str) -> str:
    return f"{blocks}\n" if blocks else ""
