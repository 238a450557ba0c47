"""What is shown live, and what of it can be chosen: the one value that the page is a view of; it must not know HTTP."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, cast

from briefgen.build.job import Job, Result, Shown
from briefgen.build.watch import Event, Plan, Round, Watch
from briefgen.ground.diagnostics import Diagnostic, OnPage, pointer
from briefgen.model.brief import Variant
from briefgen.preview.editors import Editor
from briefgen.preview.pictures import Pictures

KEPT = 3
"""Editions whose pictures can still be asked for, while a page goes over to the next one."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Pages that came out well. number: of the round."""

    number: int
    name: str
    pictures: Pictures
    shown: Shown


class Desk:
    """Watches one brief, and tells whoever listens what has changed.

    tell: called with the name of an event and its data, on any thread.
    """

    def __init__(self, job: Job, themes: Sequence[str], editor: Editor, tell: Callable[[str, Any], None]) -> None:
        self.editor, self.themes = editor, tuple(themes)
        self._tell = tell
        self._job = replace(job, mapped=True)
        self._lock = threading.RLock()
        self._printed: list[Printed] = []
        self._result = Result()
        self._round = 0
        self._stage: str | None = "starting"
        self._seconds = 0.0
        self._watch = Watch(lambda: Plan([self._job], {}), self._hear)
        self._thread = threading.Thread(target=self._watch.run, daemon=True, name="briefgen-preview")

    def open(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """End the watching, and leave no process behind."""
        self._watch.end()
        self._thread.join()

    @property
    def folder(self) -> Path:
        """The brief's."""
        return Path(self._job.folder)

    def choose(self, theme: str, variant: str, page_size: str) -> bool:
        """Show it in another way; False where there is no such way."""
        known = theme in ("", *self.themes) and variant in ("full", "short") and page_size in ("", "A4", "Letter")
        if known:
            size = cast(Literal["", "A4", "Letter"], page_size)
            self._job = replace(self._job, theme=theme, variant=cast(Variant, variant), page_size=size)
            self._watch.anew()
        return known

    def printed(self, number: int | None = None) -> Printed | None:
        """The pages of a round, or the last ones, while they are kept."""
        with self._lock:
            found = [one for one in self._printed if number in (None, one.number)]
            return found[-1] if found else None

    def state(self) -> Mapping[str, Any]:
        """All that the page shows, but the pictures."""
        with self._lock:
            last, result, job = self.printed(), self._result, self._job
            shown = last.shown if last else None
            return {
                "brief": self.folder.name,
                "round": self._round,
                "stage": self._stage,
                "seconds": round(self._seconds, 2),
                "themes": self.themes,
                "choice": {"theme": job.theme, "variant": job.variant, "page-size": job.page_size},
                "printed": last.number if last else 0,
                "current": last is not None and last.number == self._round,
                "name": last.name if last else "",
                "pages": [[one.width, one.height] for one in shown.sheets] if shown else [],
                "used": round(shown.used, 2) if shown else 0,
                "limit": shown.limit if shown else "",
                "most": shown.most if shown else None,
                "claims": dict(result.claims),
                "diagnostics": [self._finding(one) for one in result.diagnostics],
            }

    def map(self, number: int) -> Sequence[Any] | None:
        """The boxes of each page of a round: left, top, right, bottom, pointer, and where that is written."""
        printed = self.printed(number)
        if printed is None:
            return None
        places = printed.shown.places
        named = {at: _named(*places[at]) for at in places}
        return [[[*one.rect, one.at, named.get(one.at, "")] for one in sheet.placed] for sheet in printed.shown.sheets]

    def place(self, at: str) -> tuple[str, int, int] | None:
        """File, line and column of a value that is on a page."""
        printed = self.printed()
        return printed.shown.places.get(at) if printed else None

    def finding(self, index: int) -> tuple[str, int, int] | None:
        """File, line and column of what was found, by its place in the list."""
        found = self._result.diagnostics
        span = found[index].span if 0 <= index < len(found) else None
        return (span.file, span.line, span.column) if span else None

    def at_line(self, file: str, line: int) -> str | None:
        """The value on a page that is written nearest above a line of a file, or on it."""
        printed = self.printed()
        whole = os.path.abspath(file)
        best: tuple[int, int, str] | None = None
        for order, (at, (name, from_line, _)) in enumerate(printed.shown.places.items() if printed else ()):
            if from_line <= line and os.path.abspath(name) == whole:
                best = max(best or (0, 0, ""), (from_line, order, at))
        return best[2] if best else None

    def show(self, file: str, line: int) -> bool:
        """Have the page go to a line; False where nothing of it is on a page."""
        at = self.at_line(file, line)
        if at is not None:
            self._tell("show", {"at": at})
        return at is not None

    def _hear(self, event: Event) -> None:
        with self._lock:
            if isinstance(event, Round):
                self._take(event)
            else:
                self._stage = event.stage
        self._tell("state" if isinstance(event, Round) else "stage", None if isinstance(event, Round) else self._stage)

    def _take(self, event: Round) -> None:
        self._stage, self._seconds, self._round = None, event.seconds, self._round + 1
        self._result = event.results[0] if event.results else Result()
        path, shown = self._result.path, self._result.shown
        if path is None or shown is None:
            return
        try:
            content = Path(path).read_bytes()
        except OSError:  # somebody has just removed it: what was there before is still shown
            return
        self._printed = [*self._printed, Printed(self._round, Path(path).name, Pictures(content), shown)][-KEPT:]

    def _finding(self, found: Diagnostic) -> Mapping[str, Any]:
        place, span = found.place, found.span
        on_page = place if isinstance(place, OnPage) else None
        return {
            "code": found.code,
            "severity": found.severity,
            "message": found.message,
            "hint": found.hint,
            "at": pointer(found.address) if found.address is not None else None,
            "page": on_page.page if on_page else None,
            "box": on_page.box if on_page else None,
            "place": _named(span.file, span.line, span.column) if span else "",
        }


def _named(file: str, line: int, column: int) -> str:
    return f"{Path(file).name}:{line}:{column}"
