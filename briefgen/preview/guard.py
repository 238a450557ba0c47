"""Requests -> those that came from this machine's own page; it must not know what they ask for.

Whoever can make a browser send requests to 127.0.0.1 knows neither the token in the path, nor may name another host
(DNS rebinding), nor ask from another page.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

Handler = Callable[[Request], Awaitable[Response]]

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def guarded(handler: Handler, token: str, hosts: frozenset[str]) -> Handler:
    """Let through what names one of our hosts, has the token in its path, and comes from no other page."""

    async def answer(request: Request) -> Response:
        response = _refused(request, token, hosts) or await handler(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return answer


def _refused(request: Request, token: str, hosts: frozenset[str]) -> Response | None:
    if request.headers.get("host", "").lower() not in hosts:
        return PlainTextResponse("this host is not served here\n", 421)
    given = str(request.path_params.get("token", ""))
    if not hmac.compare_digest(given.encode(), token.encode()):
        return PlainTextResponse("the address is not complete: take the one that briefgen printed\n", 403)
    origin = request.headers.get("origin")
    if request.method != "GET" and origin is not None and origin.removeprefix("http://").lower() not in hosts:
        return PlainTextResponse("this page may not ask for that\n", 403)
    return None
