"""What a process leaves to the next one makes the same file, from fewer pages laid out; or it isn't taken."""

import gc
import pickle
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace

import pytest
from weasyprint.layout import page

from briefgen.press import layout
from briefgen.press.engine import shelved
from briefgen.press.pdf import Pressed, press
from briefgen.render.html import Html
from tests.press.test_paging import THEMES, sample

PICTURE = '<svg viewBox="0 0 9 9" width="9" height="9" role="img" aria-label="a"><{0}</svg>'


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    layout._parsed.clear()
    yield
    layout._parsed.clear()


def pressed(html: Html) -> Pressed:
    made = layout.lay_out(html).then(press).unwrap()
    gc.collect()
    return made


def left(html: Html) -> dict[str, bytes]:
    """What a process leaves that has pressed a document."""
    pressed(html)
    found = dict(layout.leave())
    layout._parsed.clear()
    return found


def again(html: Html, held: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> tuple[bytes, list[int]]:
    """The file that another process makes, and the pages that it lays out, from 1."""
    numbers: list[int] = []
    remake = page.remake_page

    def remade(index: int, *rest: object) -> object:
        numbers.append(index + 1)
        return remake(index, *rest)

    layout._parsed.clear()
    with monkeypatch.context() as patch, layout.shelf(held.get) if held else nullcontext():
        patch.setattr(page, "remake_page", remade)
        made = pressed(html).pdf()
    layout._parsed.clear()
    return made, numbers


def edited(html: Html) -> Html:
    assert "Build " in html.text  # it stands on the last page, and changes with every edit
    return replace(html, text=html.text.replace("Build ", "Construction ", 1).replace("meeting", "gathering", 1))


@pytest.mark.parametrize("theme", THEMES)
def test_an_edit_in_the_next_process(theme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    html = sample(theme)
    held = left(html)
    assert len(held) == 1
    fresh, all_ = again(edited(html), {}, monkeypatch)
    taken, some = again(edited(html), held, monkeypatch)
    assert taken == fresh
    assert 0 < len(some) < len(all_) / 2


def test_from_one_process_to_the_next_and_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    html = sample("meridian")
    held = left(html)
    with layout.shelf(held.get):
        held = left(edited(html))
    assert len(held) == 1
    assert again(html, held, monkeypatch)[0] == again(html, {}, monkeypatch)[0]


def test_what_is_damaged_isnt_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    html = sample("meridian")
    held = {name: content[: len(content) // 2] for name, content in left(html).items()}
    taken, numbers = again(html, held, monkeypatch)
    assert (taken, len(numbers)) == (again(html, {}, monkeypatch)[0], len(set(numbers)))


def test_other_pictures_lay_all_pages_out_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    html = sample("meridian")
    held = left(html)
    html = replace(html, assets={"brief:/pictures/a.png": b"other"}, media={"brief:/pictures/a.png": "image/png"})
    _, numbers = again(html, held, monkeypatch)
    assert len(set(numbers)) == 10


@pytest.mark.parametrize(("drawn", "kept"), [('path d="M0 0h9" stroke="#000"/>', True), ("text>A</text>", False)])
def test_a_picture_with_text_keeps_its_layout_from_being_left(
    drawn: str, kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    html = sample("meridian")
    html = replace(html, text=html.text.replace("<main", f"{PICTURE.format(drawn)}<main", 1))
    assert PICTURE[:4] in html.text
    held = left(html)
    assert bool(held) is kept
    assert again(edited(html), held, monkeypatch)[0] == again(edited(html), {}, monkeypatch)[0]


@pytest.mark.parametrize(
    "content", [b"", b"\x80\x05.", pickle.dumps(print), pickle.dumps(gc.collect), pickle.dumps(eval)]
)
def test_nothing_but_a_layout_is_read(content: bytes) -> None:
    assert shelved.from_bytes(content, {}) is None
