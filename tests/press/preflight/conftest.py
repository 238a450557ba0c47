"""A document laid out, and what preflight finds in it."""

from collections.abc import Callable

import pytest

from briefgen.ground.diagnostics import Diagnostic, OnPage, pointer
from briefgen.press.layout import lay_out
from briefgen.press.preflight import preflight
from briefgen.press.preflight.view import View
from briefgen.theme.limits import Limits
from tests.press.conftest import Make

LINE = "The island asks for a boat a day because its young people leave when the last one has gone. "
WIDE = Limits(measure=(2, 200), last=0.0, hole=1.0)
"""For documents of a few lines, where neither measure nor white is looked at."""
Look = Callable[..., tuple[Diagnostic, ...]]


@pytest.fixture
def look(make: Make) -> Look:
    """Lay a body out with more CSS, and give what is found on its pages."""

    def looked(body: str, css: str = "", limits: Limits | None = None, **more: object) -> tuple[Diagnostic, ...]:
        pages = lay_out(make(body, css, **more)).value
        assert pages is not None
        return preflight(pages, limits or WIDE)

    return looked


@pytest.fixture
def view(make: Make) -> Callable[..., View]:
    """Lay a body out with more CSS, to be looked at by one lint."""

    def viewed(body: str, css: str = "", limits: Limits | None = None, **more: object) -> View:
        pages = lay_out(make(body, css, **more)).value
        assert pages is not None
        return View(pages.laid.pages, limits or Limits())

    return viewed


def told(found: tuple[Diagnostic, ...]) -> list[tuple[int, str, str]]:
    """Page, code and address of each."""
    places = [one.place for one in found]
    assert all(isinstance(place, OnPage) and place.box for place in places)
    return [
        (place.page, one.code, pointer(place.address or ()))
        for one, place in zip(found, places, strict=True)
        if isinstance(place, OnPage)
    ]
