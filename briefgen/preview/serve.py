"""A job -> a page on 127.0.0.1 that shows it, until it is interrupted; it must not know the command line."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from dataclasses import replace
from types import FrameType

import uvicorn

from briefgen.build.job import Job
from briefgen.preview import running
from briefgen.preview.app import Bell, Launch, app, launch
from briefgen.preview.desk import Desk
from briefgen.preview.editors import Editor

LOOPBACK = "127.0.0.1"


class Preview:
    """A brief, watched and served.

    port: 0 for the last one, or any that is free. Raises OSError where it can't be had.
    """

    def __init__(self, job: Job, themes: Sequence[str], editor: Editor, port: int, launch: Launch = launch) -> None:
        last = running.last(job.folder)
        self._listening = _bound(port, last.port)
        self._address = replace(last, port=self._listening.getsockname()[1])
        self._folder = job.folder
        bell = Bell()
        self._desk = Desk(job, themes, editor, bell.ring)
        hosts = frozenset(f"{name}:{self._address.port}" for name in (LOOPBACK, "localhost"))
        served = app(self._desk, bell, self._address.token, hosts, launch)
        self._server = _Server(
            bell,
            uvicorn.Config(
                served,
                log_level="warning",
                access_log=False,
                lifespan="off",
                server_header=False,
                timeout_graceful_shutdown=1,
            ),
        )

    @property
    def url(self) -> str:
        """The address to open."""
        return self._address.url

    def run(self) -> None:
        """Serve until interrupted, or stopped."""
        self._desk.open()
        try:
            running.keep(self._folder, self._address)
            self._server.run(sockets=[self._listening])
        finally:
            self._desk.close()
            self._listening.close()

    def stop(self) -> None:
        """End it. From any thread."""
        self._server.handle_exit(0, None)


class _Server(uvicorn.Server):
    """A server that doesn't wait for pages which listen."""

    def __init__(self, bell: Bell, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._bell = bell

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._bell.fall_silent()
        super().handle_exit(sig, frame)


def _bound(asked: int, last: int) -> socket.socket:
    """A socket on the port asked for; else on the last one, so that an open page finds it again; else on any."""
    for port in (asked,) if asked else (last, 0):
        made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            made.bind((LOOPBACK, port))
            made.listen()  # the address is told before the server runs
        except OSError:
            made.close()
            if port in (asked, 0):
                raise
        else:
            return made
    raise OSError
