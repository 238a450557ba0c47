"""A desk -> answers over HTTP, and events; it must not know how a brief is built."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
from collections.abc import AsyncIterator, Callable, Mapping
from importlib.resources import files
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from briefgen.preview import claims
from briefgen.preview.desk import Desk
from briefgen.preview.guard import Handler, guarded

Launch = Callable[[list[str]], object]
"""Starts a program, and doesn't wait for it."""

BODY = 1_000_000
"""Bytes that a request may bring, at most."""
_HEARTBEAT = 15.0
_MEDIA = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
STATIC = ("preview.css", "preview.js", "pages.js", "findings.js", "claims.js", "icon.svg")


class Bell:
    """Rings events to every page that listens. It may be rung on any thread."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._listeners: set[asyncio.Queue[str | None]] = set()

    def ring(self, event: str, data: Any) -> None:
        self._tell(f"event: {event}\ndata: {json.dumps(data)}\n\n")

    def fall_silent(self) -> None:
        """End all streams: whoever listens connects again when there is somebody to ring."""
        self._tell(None)

    def _tell(self, message: str | None) -> None:
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
                self._loop.call_soon_threadsafe(self._put, message)

    def _put(self, message: str | None) -> None:
        for listener in self._listeners:
            listener.put_nowait(message)

    async def events(self) -> AsyncIterator[str]:
        """Messages as an event stream has them, from now on."""
        self._loop = asyncio.get_running_loop()
        queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            yield "retry: 500\n\n"
            while True:
                try:
                    message = await asyncio.wait_for(queue.get(), _HEARTBEAT)
                except TimeoutError:
                    message = ": still here\n\n"
                if message is None:
                    return
                yield message
        finally:
            self._listeners.discard(queue)


def app(desk: Desk, bell: Bell, token: str, hosts: frozenset[str], launch: Launch) -> Starlette:
    """The whole of what is served. launch: starts a program, and doesn't wait for it."""
    answers = _Answers(desk, bell, launch)
    get: Mapping[str, Handler] = {
        "": answers.index,
        "static/{name}": answers.static,
        "state": answers.state,
        "events": answers.events,
        "map/{round:int}": answers.map,
        "page/{round:int}/{page:int}.png": answers.page,
        "brief.pdf": answers.pdf,
        "claims": answers.claims,
    }
    post: Mapping[str, Handler] = {
        "choose": answers.choose,
        "open": answers.open,
        "show": answers.show,
        "confirm": answers.confirm,
    }
    routes = [Route(f"/{{token}}/{path}", guarded(one, token, hosts), methods=["GET"]) for path, one in get.items()]
    routes += [Route(f"/{{token}}/{path}", guarded(one, token, hosts), methods=["POST"]) for path, one in post.items()]
    made = Starlette(routes=routes, max_body_size=BODY)
    made.router.redirect_slashes = False  # a redirect would be an answer to whoever has no token
    return made


def launch(words: list[str]) -> None:
    """Start a program, and don't wait for it. Raises OSError where there is none."""
    subprocess.Popen(
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


class _Answers:
    """One method a route."""

    def __init__(self, desk: Desk, bell: Bell, launch: Launch) -> None:
        self._desk, self._bell, self._launch = desk, bell, launch

    async def index(self, request: Request) -> Response:
        return _file("index.html")

    async def static(self, request: Request) -> Response:
        name = request.path_params["name"]
        return _file(name) if name in STATIC else _missing()

    async def state(self, request: Request) -> Response:
        return JSONResponse(self._desk.state())

    async def events(self, request: Request) -> Response:
        return StreamingResponse(self._bell.events(), media_type="text/event-stream")

    async def map(self, request: Request) -> Response:
        found = self._desk.map(request.path_params["round"])
        return _missing() if found is None else JSONResponse(found)

    async def page(self, request: Request) -> Response:
        """A picture; of one round it is always the same."""
        printed = self._desk.printed(request.path_params["round"])
        width = request.query_params.get("w", "800")
        if printed is None or not width.isdecimal():
            return _missing()
        try:
            content = await run_in_threadpool(printed.pictures.png, request.path_params["page"], int(width))
        except IndexError:
            return _missing()
        return Response(content, media_type="image/png", headers={"Cache-Control": "private, max-age=3600"})

    async def pdf(self, request: Request) -> Response:
        printed = self._desk.printed()
        if printed is None:
            return _missing()
        kind = "attachment" if "download" in request.query_params else "inline"
        disposition = f'{kind}; filename="{printed.name}"'
        return Response(
            printed.pictures.content, media_type="application/pdf", headers={"Content-Disposition": disposition}
        )

    async def claims(self, request: Request) -> Response:
        return JSONResponse(await run_in_threadpool(claims.asked, self._desk.folder))

    async def choose(self, request: Request) -> Response:
        said = await _said(request)
        chosen = [str(said.get(key, "")) for key in ("theme", "variant", "page-size")]
        return _done() if self._desk.choose(*chosen) else _wrong("there is no such theme, variant or paper")

    async def open(self, request: Request) -> Response:
        """Open the place of a value, or of what was found; or say the link that does."""
        said = await _said(request)
        index = said.get("finding")
        place = self._desk.finding(index) if isinstance(index, int) else self._desk.place(str(said.get("at", "")))
        if place is None:
            return _wrong("nothing of that is in a file")
        editor = self._desk.editor
        if editor.link:
            return JSONResponse({"link": editor.url(*place)})
        try:
            self._launch(editor.words(*place))
        except OSError as error:
            return _wrong(f"`{editor.command[0]}` can't be started: {(error.strerror or 'it failed').lower()}")
        return _done()

    async def show(self, request: Request) -> Response:
        said = await _said(request)
        file, line = said.get("file"), said.get("line")
        if not isinstance(file, str) or not isinstance(line, int):
            return _wrong("a file and a line are needed")
        return _done() if self._desk.show(file, line) else _wrong("nothing of that line is on a page")

    async def confirm(self, request: Request) -> Response:
        said = await _said(request)
        given = {at: one for at, one in said.items() if isinstance(one, dict)}
        if not given:
            return _wrong("nothing was answered")
        against = await run_in_threadpool(claims.answer, self._desk.folder, given)
        return _wrong(against, 409) if against else _done()


async def _said(request: Request) -> Mapping[str, Any]:
    """The object that a request brings; an empty one where it brings something else."""
    try:
        said = json.loads(await request.body())
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _file(name: str) -> Response:
    content = (files("briefgen.preview") / "static" / name).read_bytes()
    return Response(content, media_type=_MEDIA[name.rpartition(".")[2]])


def _missing() -> Response:
    return PlainTextResponse("there is nothing here\n", 404)


def _wrong(words: str, code: int = 422) -> Response:
    return JSONResponse({"error": words}, code)


def _done() -> Response:
    return JSONResponse({})
