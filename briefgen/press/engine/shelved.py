"""The last layout <-> bytes, for a process that begins where another one ended; it must not know where they are kept.

What belongs to the process is named, and found again by its name: faces, sheets, WeasyPrint's own. The bytes are the
same program's, of the same versions, and nobody else's: who may write into a user's cache may write anywhere.
"""

from __future__ import annotations

import io
import pickle
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from typing import Any

from weasyprint import CSS
from weasyprint.images import SVGImage
from weasyprint.layout.absolute import AbsolutePlaceholder
from weasyprint.svg import SVG
from weasyprint.text.fonts import FontConfiguration

from briefgen.press.engine.cascading import Joined
from briefgen.press.engine.drawn import Drawing
from briefgen.press.engine.fetcher import Fetcher
from briefgen.press.engine.former import Former
from briefgen.press.engine.tree import children

_DEPTH = 100_000
"""Objects may lead to each other so deep, on a stack of so many bytes."""
_STACK = 256 * 2**20
_PARTS = (
    "_cffi_backend.", "briefgen.press.", "builtins.", "collections.", "copyreg.", "cssselect2.", "functools.", "math.",
    "pydyf.", "tinycss2.", "weasyprint.", "xml.",
)  # fmt: skip
"""Where what a layout is made of comes from."""


def to_bytes(former: Former, named: Mapping[str, object]) -> bytes | None:
    """Write a layout; None where it holds something that can't be written. named: what the next process has, too."""
    names = {id(one): name for name, one in named.items()}
    boxes = {id(box): box for leaf in former.leaves for box in _all(leaf.box)}
    for box in boxes.values():
        if "is_floated" in vars(box):  # WeasyPrint 70 says so by a function without a name, of what stands in a flexbox
            box.is_floated = _never
    stream = io.BytesIO()
    writer = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
    writer.dispatch_table = {
        **dict.fromkeys((CSS, FontConfiguration, Joined), partial(_by_name, names)),
        Fetcher: lambda _: (_found, ("fetcher",)),
        AbsolutePlaceholder: _of_placeholder,
        Drawing: partial(_of_drawing, boxes),
        SVGImage: _of_picture,
        _Picture: _of_picture,
    }
    try:
        _deep(partial(writer.dump, former))
    except (pickle.PicklingError, TypeError, AttributeError, RecursionError, KeyError):
        return None
    return stream.getvalue()


def from_bytes(content: bytes, named: Mapping[str, object]) -> Former | None:
    """Read it back; None where it can't be. named: as it was when it was written, and what fetches, as `fetcher`."""
    _named.update(named)
    try:
        former = _Reader(io.BytesIO(content)).load()
    except Exception:  # whatever was there, it is no layout of this program
        return None
    finally:
        _named.clear()
    return former if isinstance(former, Former) else None


_named: dict[str, object] = {}


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if not f"{module}.".startswith(_PARTS) or (module == "builtins" and name in ("eval", "exec", "__import__")):
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a layout")
        return super().find_class(module, name)


def _found(name: str) -> object:
    return _named[name]


def _by_name(names: Mapping[int, str], one: object) -> tuple[Any, ...]:
    return _found, (names[id(one)],)


def _of_placeholder(one: Any) -> tuple[Any, ...]:
    return AbsolutePlaceholder.__new__, (AbsolutePlaceholder,), (one._box, one._layout_done), None, None, _place


def _place(placeholder: Any, state: tuple[Any, bool]) -> None:
    object.__setattr__(placeholder, "_box", state[0])  # its own would set it on the box
    object.__setattr__(placeholder, "_layout_done", state[1])


def _of_drawing(boxes: Mapping[int, Any], one: Drawing) -> tuple[Any, ...]:
    fields = {name: getattr(one, name) for name in Drawing.__slots__}
    fields["unread"] = [boxes[unread] for unread in one.unread]
    return object.__new__, (Drawing,), fields, None, None, _draw


def _draw(drawing: Drawing, fields: Mapping[str, Any]) -> None:
    for name, value in fields.items():
        object.__setattr__(drawing, name, frozenset(map(id, value)) if name == "unread" else value)


class _Picture(SVGImage):  # type: ignore[misc]  # WeasyPrint is not annotated
    """A picture that is read again when it is drawn again."""

    def __init__(self, tree: Any, base_url: Any, fetcher: Any) -> None:
        self.tree, self._base_url, self._url_fetcher, self._context = tree, base_url, fetcher, None

    @cached_property
    def _svg(self) -> Any:
        return SVG(self.tree, self._base_url, None, self._url_fetcher)


def _of_picture(one: Any) -> tuple[Any, ...]:
    tree = one.tree if isinstance(one, _Picture) else one._svg.tree._etree_node
    if any(str(node.tag).endswith("text") for node in tree.iter()):
        raise pickle.PicklingError("text in a picture is set in the layout that it was in")
    return _Picture, (tree, one._base_url, one._url_fetcher)


def _never() -> bool:
    return False


def _all(box: Any) -> Iterator[Any]:
    yield box
    for child in children(box):
        yield from _all(child)


def _deep(work: Callable[[], object]) -> None:
    """Do what goes deep, on a thread that has room for it."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:
            failed.append(error)

    depth, size = sys.getrecursionlimit(), threading.stack_size(_STACK)
    sys.setrecursionlimit(_DEPTH)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        sys.setrecursionlimit(depth)
        threading.stack_size(size)
    if failed:
        raise failed[0]
