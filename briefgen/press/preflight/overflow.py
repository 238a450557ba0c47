"""Pages -> text and pictures that run out of their box, and text that a box cuts off; it must not know pages' edges."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import LaidPage, PageBox, Rect
from briefgen.press.preflight.view import EPSILON, View, found, ink, quoted, telling

_CONTAINERS = frozenset(["block", "cell", "caption", "margin", "notes"])


def check(view: View) -> Iterator[Diagnostic]:
    """Find each box that doesn't hold what stands in it, once."""
    for page in view.pages:
        yield from _ended(view, page)
        told: set[tuple[int, str]] = set()
        for box in ink(page):
            trespass = None if box.transformed or box.behind else _trespass(box)
            if trespass and box.kind == "picture" and (trespass[0] == "text-clipped" or any(box.pulled)):
                continue  # cut to a frame, or pulled out of the column, as pictures are
            if trespass and trespass[0] == "text-overflows" and len(box.text.strip()) < 3 and box.stands_aside:
                continue  # a large number behind a heading
            if trespass and (id(trespass[1]), trespass[0]) not in told:
                told.add((id(trespass[1]), trespass[0]))
                yield _of(trespass[0], box, trespass[1])


def _ended(view: View, page: LaidPage) -> Iterator[Diagnostic]:
    """Find texts that a sheet ends after some lines though there are more words."""
    for box in page.of("block"):
        if box.element is not None and box.cut_after is not None and box is view.fragments[box.element][-1]:
            written = "".join("".join(box.element.itertext()).split())
            printed = "".join(box.text.split())
            last = view.lines(box)[-1:]
            if len(printed) < len(written) and last:
                message = f"the text behind {quoted(last[0].text)} isn't printed: its box has {box.cut_after} lines"
                yield found("text-clipped", message, last[0], _ROOM, words=last[0].text)


def _of(code: str, box: PageBox, holder: PageBox) -> Diagnostic:
    what = "a picture" if box.kind == "picture" else quoted(telling(box))
    cell = any(around.kind == "cell" for around in (holder, *holder.around()))
    where = "cell" if cell else "box"
    if code == "text-clipped":
        return found(code, f"{what} is cut off by the edge of its {where}", box, _ROOM, words=telling(box))
    hint = "shorten it, or let it break (a hyphen, a space)" if box.kind == "text" else "make it narrower"
    return found(code, f"{what} runs out of its {where}", box, hint, words=telling(box))


_ROOM = "shorten it, or let the box grow: the theme gives it a height and hides what is over"


def _trespass(box: PageBox) -> tuple[str, PageBox] | None:
    """The box that cuts a text or picture off, else the one that should hold it and doesn't."""
    clear = box.rect.height * 0.2 if box.kind == "text" else 0.0
    core = Rect(box.rect.left, box.rect.top + clear, box.rect.right, box.rect.bottom - clear)
    left: PageBox | None = None
    held = False
    for holder in box.around():
        if holder.tag in ("html", "body") or holder.kind == "page":
            break
        if holder.kind not in _CONTAINERS:
            continue
        if holder.clips and _leaves(core, holder.inner, box.size, across=True, down=True):
            return "text-clipped", holder
        if not held and left is None and _leaves(core, holder.inner, box.size, across=True, down=holder.has_height):
            left = holder
        held = held or not holder.is_inline
        if holder.placed:
            break
    return ("text-overflows", left) if left is not None else None


def _leaves(core: Rect, inner: Rect, size: float, *, across: bool, down: bool) -> bool:
    """Say whether a text leaves a box. A mark may hang a little on the left, where lines begin."""
    if across and (core.right > inner.right + EPSILON or core.left < inner.left - size):
        return True
    return down and (core.bottom > inner.bottom + EPSILON or core.top < inner.top - EPSILON)
