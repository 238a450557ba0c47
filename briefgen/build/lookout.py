"""What a run asked of the disk -> a word when an answer may have changed; it must not know what is done then."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable

from briefgen.ground import disk
from briefgen.ground.files import Asked

_DEBOUNCE, _STEP = 40, 10
"""Milliseconds: how long events are gathered at most, and without another one."""


class Lookout:
    """Watches the folders in which answers stand, by the means of the machine.

    call: called on a thread of its own, for every event there, be it of a file that nobody asked for.
    """

    def __init__(self, call: Callable[[], None]) -> None:
        self._call = call
        self._folders: frozenset[str] = frozenset()
        self._stop = threading.Event()

    def turn_to(self, asked: Asked) -> None:
        """Watch what a run asked for, and no more what an earlier one did."""
        folders = frozenset(_folders(path for _, path in asked))
        if folders != self._folders:
            self.close()
            self._folders, self._stop = folders, threading.Event()
            threading.Thread(target=self._watch, args=(folders, self._stop), daemon=True).start()

    def close(self) -> None:
        self._stop.set()

    def _watch(self, folders: frozenset[str], stop: threading.Event) -> None:
        from watchfiles import watch

        try:
            events = watch(
                *folders, watch_filter=None, debounce=_DEBOUNCE, step=_STEP, rust_timeout=1000, stop_event=stop,
                recursive=False, raise_interrupt=False, ignore_permission_denied=True,
            )  # fmt: skip
            for _ in events:
                self._call()
        except (
            OSError,
            RuntimeError,
        ):  # a folder has just gone, or the machine watches no more: whoever polls will see
            return


def renewed(asked: Asked) -> Asked:
    """Ask the disk once more: the answers as they are now."""
    return {(question, path): disk.again(question, path, answer) for (question, path), answer in asked.items()}


def _folders(paths: Iterable[str]) -> Iterable[str]:
    """The folders in which paths stand, or would; and the paths that are folders."""
    for path in paths:
        folder = os.path.abspath(path)
        if os.path.isdir(folder):
            yield folder
        folder = os.path.dirname(folder)
        while not os.path.isdir(folder) and folder != os.path.dirname(folder):
            folder = os.path.dirname(folder)
        yield folder
