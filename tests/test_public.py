"""What a Python program may rely on."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import briefgen

CHECKOUT = Path(briefgen.__file__).parent.parent
PROMISED = {
    "load", "check", "render", "build", "compare", "extract", "load_theme", "Brief", "Theme", "Diagnostic", "Outcome",
    "BriefError", "__version__",
}  # fmt: skip


def python(script: str) -> str:
    words = [sys.executable, "-W", "error", "-c", script]
    ran = subprocess.run(words, env={"PYTHONPATH": str(CHECKOUT)}, capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


def test_nothing_else_is_promised() -> None:
    assert set(briefgen.__all__) == PROMISED
    assert set(dir(briefgen)) == PROMISED


@pytest.mark.parametrize("name", sorted(PROMISED))
def test_each_name_is_there(name: str) -> None:
    assert python(f"from briefgen import {name}; print({name} is not None)") == "True"


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'compose_all'"):
        briefgen.compose_all  # noqa: B018


def test_importing_briefgen_imports_nothing_else() -> None:
    told = python("import sys; before = set(sys.modules); import briefgen; print(*set(sys.modules) - before)").split()
    assert "pydantic" not in told
    ours = {name for name in told if name.startswith("briefgen")}
    assert ours == {"briefgen", "briefgen.ground", "briefgen.ground.version"}


@pytest.mark.parametrize("first", ["", "import briefgen.check.all; ", "from briefgen.build import one; "])
@pytest.mark.parametrize("name", ["check", "compare", "render", "build"])
def test_a_room_is_callable_whatever_was_imported_first(first: str, name: str) -> None:
    assert python(f"{first}from briefgen import {name}; print(callable({name}))") == "True"


def test_calling_a_room_does_what_its_name_promises() -> None:
    script = (
        "import briefgen.build.many\n"
        "import briefgen\n"
        "print(type(briefgen.build('nowhere')).__name__, briefgen.build.many.__name__)"
    )
    assert python(script) == "Outcome briefgen.build.many"


def test_the_version_is_that_of_the_project() -> None:
    text = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    assert "version" in project.get("dynamic", ()) or project["version"] == briefgen.__version__


def test_the_sample_is_loaded() -> None:
    brief = briefgen.load(CHECKOUT / "sources" / "european-peacekeeping").unwrap()
    assert brief.id == "european-peacekeeping"
    assert briefgen.check(brief).unwrap().brief is brief


def test_what_is_wrong_is_raised_by_unwrap(tmp_path: Path) -> None:
    (tmp_path / "brief.yaml").write_text("title: [")
    with pytest.raises(briefgen.BriefError) as raised:
        briefgen.load(tmp_path).unwrap()
    assert {found.code for found in raised.value.diagnostics} >= {"yaml-syntax"}
    assert all(found.span for found in raised.value.diagnostics)


def test_a_brief_is_built(tmp_path: Path) -> None:
    folder = CHECKOUT / "briefgen" / "start" / "scaffold" / "brief"
    path = briefgen.build(folder, output=f"{tmp_path}/").unwrap()
    assert path == tmp_path / "brief.meridian.pdf"
    assert path.read_bytes().startswith(b"%PDF-")


def test_html_is_rendered() -> None:
    brief = briefgen.load(CHECKOUT / "sources" / "european-peacekeeping").unwrap()
    html = briefgen.render(briefgen.check(brief).unwrap(), briefgen.load_theme().unwrap()).unwrap()
    assert brief.title in html.text
