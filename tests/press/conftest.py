"""A small document in the project's own fonts, and what the tests look up in a PDF."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from briefgen.compose.copy import Meta
from briefgen.ground.diagnostics import Span
from briefgen.ground.files import Files
from briefgen.press.layout import lay_out
from briefgen.press.pdf import write
from briefgen.render.html import Html, Sheet
from briefgen.theme.faces import Face, Wanted, cut

META = Meta(
    title="Ports & borders",
    authors=("Ada Lovelace", "Émilie du Châtelet"),
    subject="What moves, and who says so",
    keywords=("ports", "borders"),
    created="2025-03-01",
    modified=None,
    generator="briefgen 0.1.0",
    language="en-GB",
)
CSS = """@page { size: A4; margin: 20mm; @top-left { content: element(head) } }
html { font: 10pt/1.4 "Text" }
.head { position: running(head) }
.foot { float: footnote }
h1 { bookmark-level: 1 }
"""
Make = Callable[..., Html]


@pytest.fixture(scope="session")
def faces(tmp_path_factory: pytest.TempPathFactory) -> tuple[Face, ...]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIEFGEN_CACHE", str(tmp_path_factory.mktemp("cache")))
        here = Span("theme.toml", 1, 1)
        wanted = [
            Wanted("Text", "normal", 400, "Source Serif 4", None, {"opsz": 10}, here),
            Wanted("Text", "italic", 400, "Source Serif 4", None, {"opsz": 10}, here),
            Wanted("Text", "normal", 700, "Source Serif 4", None, {"opsz": 10}, here),
            Wanted("Display", "normal", 400, "Source Serif 4", None, {"opsz": 40}, here),
        ]
        made = cut(wanted, Files())
    assert not made.diagnostics
    return made.value or ()


@pytest.fixture
def make(faces: tuple[Face, ...]) -> Make:
    """Make an Html value: a body, more CSS, assets, other faces."""

    def made(body: str, css: str = "", **more: object) -> Html:
        text = f'<!doctype html><html lang="en-GB"><head><title>t</title></head><body>{body}</body></html>'
        sheets = (Sheet("styles/base/css/page.css", CSS), *([Sheet("styles/mine/css/mine.css", css)] if css else []))
        return Html(text, sheets, **{"faces": faces, "meta": META, **more})  # type: ignore[arg-type]

    return made


@pytest.fixture
def pressed(make: Make, tmp_path: Path) -> Callable[..., pikepdf.Pdf]:
    """Press a document that has no fault."""
    opened: list[pikepdf.Pdf] = []  # objects of a file die with it

    def press(body: str, css: str = "", **more: object) -> pikepdf.Pdf:
        outcome = lay_out(make(body, css, **more)).then(write)
        assert outcome.diagnostics == ()
        assert outcome.value
        file = tmp_path / f"{len(opened)}.pdf"
        file.write_bytes(outcome.value.content)
        opened.append(pikepdf.open(file))
        return opened[-1]

    return press
