"""The house holds: imports point down the table, rooms say what they are, the sizes stay small."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "briefgen"
FLOORS: dict[str, int] = {
    "ground": 1,
    "model": 2, "theme": 2, "show": 2,
    "read": 3, "check": 3,
    "compose": 4, "compare": 4,
    "render": 5, "convert": 5,
    "press": 6,
    "build": 7,
    "contract": 8, "preview": 8, "start": 8,
    "cli": 9,
}  # fmt: skip
ENGINES = ("weasyprint", "pydyf", "tinyhtml5")
OF_VERSIONS = ("build/machine.py", "build/versions.py")
"""They ask which version is installed. Any other string that is the name of a library could import it."""

MODULES = sorted(PACKAGE.rglob("*.py"))
FACES = [path for path in MODULES if path.name == "__init__.py" and path.parent != PACKAGE]


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            names = [node.module or ""] if node.module != "briefgen" else [f"briefgen.{a.name}" for a in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        found += [(node.lineno, name) for name in names]
    return found


def strings(path: Path) -> list[tuple[int, str]]:
    """Every string, and the pieces of those that are put together."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return [
        (node.lineno, node.value) for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def inside(path: Path) -> list[tuple[int, str]]:
    return [(line, name.split(".")[1]) for line, name in imports(path) if name.startswith("briefgen.")]


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if p.parent != PACKAGE],
    ids=lambda p: str(p.relative_to(PACKAGE)),
)
def test_imports_point_down(path: Path) -> None:
    own = room(path)
    assert own in FLOORS, f"{own} is no room of the house"
    for line, target in inside(path):
        allowed = target == own or FLOORS[target] < FLOORS[own]
        assert allowed, f"{path}:{line}: {own} (floor {FLOORS[own]}) imports {target} (floor {FLOORS[target]})"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_only_the_engine_imports_weasyprint(path: Path) -> None:
    if path.is_relative_to(PACKAGE / "press" / "engine"):
        return
    assert not [line for line, name in imports(path) if name.split(".")[0] in ENGINES]
    if path.relative_to(PACKAGE).as_posix() not in OF_VERSIONS:
        assert not [(line, text) for line, text in strings(path) if text.split(".")[0] in ENGINES]


@pytest.mark.parametrize("path", FACES, ids=lambda p: str(p.parent.relative_to(PACKAGE)))
def test_a_room_says_what_it_is_and_what_it_must_not_know(path: Path) -> None:
    sentence = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert sentence, f"{path} has no docstring"
    assert "must not know" in sentence or "knows nothing" in sentence


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_modules_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 60, f"{path}:{node.lineno}: {node.name}"


def test_the_table_is_printed_in_the_architecture() -> None:
    text = (PACKAGE.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    for name in FLOORS:
        if (PACKAGE / name).exists() or (PACKAGE / f"{name}.py").exists():
            assert f"`{name}" in text, f"{name} is missing from docs/architecture.md"
