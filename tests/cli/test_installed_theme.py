"""A house style in a package of its own: built into a wheel, installed, asked for by name."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hatchling.build import build_wheel

import briefgen

PROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "corporate-style"
version = "1.0"

[project.entry-points."briefgen.themes"]
corporate = "corporate_style.theme"

[tool.hatch.build.targets.wheel]
packages = ["corporate_style"]
"""
THEME = """\
title = "Corporate"
extends = "meridian"

[palette]
accent = "#5A1F2B"

[fonts]
display = '"Corporate"'

[[faces]]
family = "Corporate"
file = "fonts/corporate.ttf"
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of installed packages."""
    folder = tmp_path_factory.mktemp("package")
    for name, text in {
        "pyproject.toml": PROJECT,
        "corporate_style/__init__.py": "raise SystemExit('no Python of a theme is run')\n",
        "corporate_style/theme/theme.toml": THEME,
        "corporate_style/theme/css/own.css": "h1 { text-transform: uppercase }\n",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "corporate_style/theme/fonts").mkdir()
    shutil.copy(font(), folder / "corporate_style/theme/fonts/corporate.ttf")
    here = Path.cwd()
    try:
        os.chdir(folder)
        wheel = build_wheel(str(folder / "dist"))
    finally:
        os.chdir(here)
    target = folder / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps"]
    subprocess.run([*pip, "--target", str(target), str(folder / "dist" / wheel)], check=True, timeout=100)
    return target


def font() -> Path:
    """A static font to stand in for one of a house's own."""
    import fontpkg_spectral

    return sorted(Path(fontpkg_spectral.__file__).parent.rglob("*Regular.ttf"))[0]


def paths(site: Path) -> dict[str, str]:
    return {"PYTHONPATH": os.pathsep.join([str(Path(briefgen.__file__).parent.parent), str(site)])}


def test_a_brief_is_built_in_an_installed_theme(shell: Callable, project: Path, site: Path) -> None:
    built = shell("build", "boat", "-t", "corporate", env=paths(site))
    assert (built.code, built.out) == (0, "out/boat.corporate.pdf\n")
    assert "error" not in built.err
    document = pypdfium2.PdfDocument(str(project / "out/boat.corporate.pdf"))
    assert "A BOAT EVERY DAY?" in document[0].get_textpage().get_text_range()
    with pikepdf.open(project / "out/boat.corporate.pdf") as pdf:
        fonts = {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}
    assert [name for name in fonts if name.endswith("+Corporate")]


def test_it_is_listed_and_can_be_extended(shell: Callable, project: Path, site: Path) -> None:
    listed = shell("theme", "list", env=paths(site))
    (line,) = [line for line in listed.out.splitlines() if line.startswith("corporate ")]
    assert "Corporate" in line
    assert line.endswith("corporate_style/theme")
    made = shell("theme", "new", "annual", "--from", "corporate", env=paths(site))
    assert made.code == 0
    shown = shell("theme", "show", "annual", env=paths(site))
    assert (shown.code, shown.out) == (0, "out/annual.specimen.pdf\n")


def test_without_the_package_there_is_no_such_theme(shell: Callable, project: Path) -> None:
    ran = shell("build", "boat", "-t", "corporate")
    assert ran.code == 2
    assert "there is no theme `corporate`" in ran.err
