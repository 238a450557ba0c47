"""What other rooms take from press/engine: nothing that is a value of WeasyPrint."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.press.private_uses import ENGINE
from tests.test_house import MODULES

FOLDER = "briefgen.press.engine"
OF_THE_FOLDER = {
    "document.Laid.document": "hands a document from one module of the folder to another",
    "boxes.PageBox.__init__": "is called by the folder",
}
"""What takes or gives values of WeasyPrint although other rooms know the class."""

OUTSIDE = [path for path in MODULES if not path.is_relative_to(ENGINE)]


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in OUTSIDE:
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def taken() -> set[tuple[str, str]]:
    """Module and name of all that other rooms import; all names of a module that is imported whole."""
    found = set()
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module == FOLDER:
                found |= {(alias.name, name) for alias in node.names for name in defined(alias.name)}
            elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{FOLDER}."):
                found |= {(str(node.module).rpartition(".")[2], alias.name) for alias in node.names}
    return found


def defined(module: str) -> dict[str, ast.stmt]:
    tree = ast.parse((ENGINE / f"{module}.py").read_text(encoding="utf-8"))
    return {
        node.name: node
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
    }


def open_places(node: ast.stmt, name: str) -> Iterator[str]:
    """The public places of a function or a class that are annotated with Any."""
    if isinstance(node, ast.ClassDef):
        for part in node.body:
            yield from open_places(part, name)
            if isinstance(part, ast.FunctionDef):
                assigned = (own for own in ast.walk(part) if isinstance(own, ast.AnnAssign))
                yield from (place for own in assigned if is_of_self(own) for place in open_places(own, name))
    elif isinstance(node, ast.FunctionDef) and (node.name == "__init__" or not node.name.startswith("_")):
        annotations = [argument.annotation for argument in ast.walk(node.args) if isinstance(argument, ast.arg)]
        if any(map(is_open, [*annotations, node.returns])):
            yield name if name.endswith(f".{node.name}") else f"{name}.{node.name}"
    elif isinstance(node, ast.AnnAssign) and is_open(node.annotation):
        target = node.target.attr if isinstance(node.target, ast.Attribute) else getattr(node.target, "id", "")
        if not target.startswith("_"):
            yield f"{name}.{target}"


def is_of_self(node: ast.AnnAssign) -> bool:
    return isinstance(node.target, ast.Attribute)


def is_open(annotation: ast.expr | None) -> bool:
    return annotation is not None and any(
        isinstance(part, ast.Name) and part.id == "Any" for part in ast.walk(annotation)
    )


def test_nothing_that_other_rooms_take_is_open_but_what_is_said_here():
    found = {
        place
        for module, name in taken()
        if name in defined(module)
        for place in open_places(defined(module)[name], f"{module}.{name}")
    }
    assert found == set(OF_THE_FOLDER)


def test_no_other_room_uses_what_is_of_the_folder():
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr == "document":
                assert getattr(node.value, "attr", getattr(node.value, "id", "")) != "laid", f"{path}:{node.lineno}"
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "PageBox", f"{path}:{node.lineno}"
