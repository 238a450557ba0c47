"""The sample brief, whole: its HTML, the text and the tags of its PDF, and a small picture of every page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from briefgen.build.job import Job
from briefgen.build.one import check
from briefgen.ground.resources import sources
from briefgen.render.html import Html
from tests import pictures
from tests.conftest import GOLDEN, Golden


def test_html(sample_html: Html, golden: Golden) -> None:
    golden("sample.html", re.sub(r"Build [0-9a-f]{8}", "Build", sample_html.text))


def test_text_of_the_pages(sample_pdf: Path, golden: Golden) -> None:
    text = pictures.words(sample_pdf.read_bytes())
    golden("sample.txt", re.sub(r"Build [0-9a-f]{8}", "Build", text) + "\n")


def test_tags(sample_pdf: Path, golden: Golden) -> None:
    with pikepdf.open(sample_pdf) as pdf:
        golden("sample.tags.txt", "\n".join(_tags(pdf.Root.StructTreeRoot, 0)) + "\n")


def test_what_a_listener_hears(golden: Golden) -> None:
    heard = check(Job(str(sources() / "european-peacekeeping"), press=True, aloud=True)).heard
    golden("sample.heard.txt", re.sub(r"Build [0-9a-f]{8}", "Build", "\n".join(heard)) + "\n")


def _tags(element: Any, depth: int) -> Iterator[str]:
    """One line an element: its role, and what is said of it."""
    if not isinstance(element, pikepdf.Dictionary) or (depth and "/S" not in element):
        return
    if depth:
        said = [f"{key[1:]}={element[key]!s}" for key in ("/T", "/Alt", "/Lang") if key in element]
        attributes = element.get("/A")
        if isinstance(attributes, pikepdf.Dictionary):
            said += [f"{key[1:]}={attributes[key]!s}" for key in ("/Scope", "/ListNumbering") if key in attributes]
            said += [f"Headers={len(attributes['/Headers'])}"] if "/Headers" in attributes else []
        yield " ".join(["  " * (depth - 1) + str(element.S)[1:], *said])
    children = element.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        yield from _tags(child, depth + 1)


def test_pictures_of_all_pages(sample_pdf: Path, golden: Golden, request: pytest.FixtureRequest) -> None:
    """Compare every page with its picture; a golden is used so that --remake-goldens writes the pictures too."""
    pictures.compare(GOLDEN / "pages", sample_pdf.read_bytes(), remake=request.config.getoption("--remake-goldens"))
