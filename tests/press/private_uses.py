"""The source of press/engine -> which names of WeasyPrint it uses."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ENGINE = Path(__file__).parents[2] / "briefgen" / "press" / "engine"

PUBLIC_NAMES = {
    "weasyprint", "weasyprint.HTML", "weasyprint.CSS", "weasyprint.css.counters.CounterStyle",
    "weasyprint.text.fonts.FontConfiguration", "weasyprint.urls.URLFetcher", "weasyprint.urls.URLFetcherResponse",
}  # fmt: skip
PUBLIC_ATTRIBUTES = {
    "render", "write_pdf", "copy", "pages", "metadata", "width", "height", "links", "anchors", "paint",
    "title", "authors", "description", "keywords", "generator", "created", "modified", "lang", "custom", "fetch",
}  # fmt: skip
"""What WeasyPrint's API reference promises, as far as the engine uses it."""


@dataclass
class Uses:
    """What one file uses, each with its line.

    dotted: what it imports of WeasyPrint, and takes from that by name. attributes: of any other value, but for those
    of `self` that begin with an underscore. keys: of styles, as patterns. defined: attributes of its own classes.
    """

    dotted: dict[str, int] = field(default_factory=dict)
    attributes: dict[str, int] = field(default_factory=dict)
    keys: dict[re.Pattern[str], int] = field(default_factory=dict)
    defined: set[str] = field(default_factory=set)


@cache
def uses(file: Path) -> Uses:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = Uses()
    imported = dict(_imports(tree, found))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if dotted := _dotted(node, imported):
                found.dotted.setdefault(dotted, node.lineno)
            elif not (_is_self(node.value) and node.attr.startswith("_")) and not node.attr.startswith("__"):
                found.attributes.setdefault(node.attr, node.lineno)
        elif isinstance(node, ast.Call | ast.Compare):
            for name in _said(node):
                found.attributes.setdefault(name, node.lineno)
        elif isinstance(node, ast.Subscript) and _is_style(node.value):
            found.keys.setdefault(_pattern(node.slice), node.lineno)
        elif isinstance(node, ast.ClassDef):
            found.defined.update(_defined(node))
    return found


def _imports(tree: ast.AST, found: Uses) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "weasyprint":
            for alias in node.names:
                found.dotted.setdefault(dotted := f"{node.module}.{alias.name}", node.lineno)
                yield alias.asname or alias.name, dotted
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "weasyprint":
                    found.dotted.setdefault(alias.name, node.lineno)
                    yield alias.asname or "weasyprint", alias.name if alias.asname else "weasyprint"


def _dotted(node: ast.expr, imported: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return imported.get(node.id, "")
    if isinstance(node, ast.Attribute) and (before := _dotted(node.value, imported)):
        return f"{before}.{node.attr}"
    return ""


def _said(node: ast.Call | ast.Compare) -> Iterator[str]:
    """Names that stand in strings: `getattr(box, "_box")`, `type(box).__name__ == "RasterImage"`."""
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id in ("getattr", "hasattr", "setattr", "attrgetter"):
            yield from (part.value for part in node.args if isinstance(part, ast.Constant) and part.value)
    elif isinstance(node.left, ast.Attribute) and node.left.attr == "__name__":
        yield from (str(part.value) for part in node.comparators if isinstance(part, ast.Constant))


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def _is_style(node: ast.expr) -> bool:
    return getattr(node, "id", getattr(node, "attr", "")) == "style"


def _pattern(key: ast.expr) -> re.Pattern[str]:
    """What a key may be: itself, or an f-string with anything in its holes; nothing where it is reckoned."""
    if isinstance(key, ast.JoinedStr):
        parts = (re.escape(part.value) if isinstance(part, ast.Constant) else r"\w+" for part in key.values)
        return re.compile("".join(map(str, parts)))
    return re.compile(re.escape(str(key.value)) if isinstance(key, ast.Constant) else "(?!)")


def _defined(family: ast.ClassDef) -> Iterator[str]:
    for node in ast.walk(family):
        if isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.Attribute) and _is_self(node.value) and isinstance(node.ctx, ast.Store):
            yield node.attr
