"""The examples of docs/diagnostics.md do what is said of them: the wrong one has its code, the right one no fault.

Each is laid over one small brief: the keys of a YAML file replace its keys, a paper.md stands above its
paragraph, positions.csv replaces its positions, and any other file is added.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from briefgen.build.pipeline import read
from briefgen.check.confirmed import lock
from briefgen.contract import documents
from briefgen.convert.lock import written
from briefgen.ground import resources
from briefgen.ground.catalogue import CATALOGUE
from briefgen.ground.diagnostics import Diagnostic
from briefgen.ground.files import Files
from briefgen.show.explained import Example, Explanation, explanation

from .folders import OF_THE_MACHINE, Stage, diagnostics, lay

BASE = {
    "brief.yaml": """\
title: A meter in every home?
status: final
date: 2025-05-12
standfirst:
  text: >-
    A water meter shows how much water a home uses. The utility wants one in every home, the city would pay for it,
    and the tenants’ union has not said what it wants. This brief sets out what is known.
  evidence: The utility wants a water meter in every home
at-a-glance:
  - {text: A meter shows how much water a home uses., evidence: shows how much water a home uses}
  - {text: The city would pay for the meters., evidence: the city would pay for it}
  - {text: The tenants’ union has not said what it wants., evidence: The tenants’ union has not said what it wants}
coding: {complete: yes}
""",
    "paper.md": """\
The utility wants a water meter in every home, and the city would pay for it. Such a meter shows how much water a home
uses. The tenants’ union has not said what it wants.
""",
    "positions.yaml": """\
issues:
  meters: {label: Water meters, question: Should every home have a water meter?}
actors:
  utility: {name: The water utility, kind: organisation}
  tenants: {name: The tenants’ union, kind: organisation}
positions:
  utility:
    meters: {stance: supports, basis: reported, evidence: The utility wants a water meter in every home}
  tenants:
    meters: {stance: not-stated}
""",
}
THEME = 'extends = "meridian"\n'

CODES = list(CATALOGUE)
OF_THE_THEME = {code for code in CATALOGUE if re.match("theme|token|css|font|glyph|template|brand|label", code)}
OF_THE_PAGE = {"css-invalid", "font-unknown", "glyph-missing", "asset-blocked", "press-warning"}
OF_THE_FIT = {code for code in CATALOGUE if code.startswith("pages-")} | {"layout-mended"}
OF_THE_CONTRACT = set(CODES[CODES.index("css-forbidden") : CODES.index("font-rights")])
OF_A_LOOK = set(CODES[CODES.index("text-off-page") : CODES.index("layout-mended")])
STAGES: dict[str, Stage] = {
    **dict.fromkeys(OF_THE_THEME, "html"),
    **dict.fromkeys(OF_A_LOOK, "looked"),
    **dict.fromkeys(OF_THE_PAGE | OF_THE_FIT, "pdf"),
    **dict.fromkeys(OF_THE_CONTRACT, "contract"),
}
"""How far a brief must be taken for a code; as far as it is read, for all others."""

SMALL = {"evidence-unconfirmed", "items-too-few", "text-too-short", "actor-unused", "issue-unused"}
"""What a piece of a brief has that a whole one has not."""

TEXT = resources.diagnostics().read_text(encoding="utf-8")
EXPLAINED = {code: explanation(TEXT, code) for code in CATALOGUE}
SHOWN = {code: explained for code, explained in EXPLAINED.items() if code not in OF_THE_MACHINE}


@pytest.fixture(autouse=True)
def surroundings(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
    monkeypatch.setattr(documents, "WRITTEN", frozenset(["everything"]))  # has all that the examples are about


def found(code: str, examples: Iterable[Example], folder: Path) -> tuple[Diagnostic, ...]:
    stage = STAGES.get(code, "check")
    for file, manner, text in over_base(tuple(examples), folder):
        lay(folder / file, text, manner)
    return diagnostics(folder, stage)


def over_base(examples: tuple[Example, ...], folder: Path) -> Iterable[Example]:
    """The files of the small brief with the examples laid over them."""
    given = {example.file for example in examples}
    base = dict(BASE)
    if any(file.startswith("styles/mine/") for file in given):
        base["styles/mine/theme.toml"] = THEME
        base["brief.yaml"] += "theme: mine\n"
    if "positions.csv" in given:
        base["positions.yaml"] = without(base["positions.yaml"], {"positions"})
    if "evidence.lock" in given:
        base["evidence.lock"] = confirmed(base, folder)
    for file, text in base.items():
        if file not in given:
            yield Example(file, "", text)
    for file, manner, text in examples:
        if file == "paper.md" and manner.endswith(" times"):  # its own paragraph stands there once: evidence is found
            yield Example(file, "", laid_over(base[file], file, f"{text}\n" * int(manner.split()[0])))
        else:
            yield Example(file, manner, laid_over(base.get(file, ""), file, text))


def confirmed(base: Mapping[str, str], folder: Path) -> str:
    """The evidence.lock of the small brief, all of which somebody has confirmed."""
    for file, text in base.items():
        lay(folder / file, text)
    judged = read(folder, Files()).judged.unwrap()
    return written(lock(judged, judged.findings, "2025-05-12")).decode()


def laid_over(base: str, file: str, text: str) -> str:
    if file == "paper.md":
        return f"{text}\n{base}"
    if file == "evidence.lock":
        return base + text.removeprefix("claims:\n")
    keys = set(re.findall(r"^[a-z-]+(?=:)", text, re.MULTILINE)) if file.endswith(".yaml") else set()
    return without(base, keys) + text if keys else text


def without(text: str, keys: set[str]) -> str:
    """A YAML text without some of its keys."""
    pieces = re.split(r"^(?=[a-z-]+:)", text, flags=re.MULTILINE)
    return "".join(piece for piece in pieces if piece.partition(":")[0] not in keys)


def test_every_example_is_of_a_file_but_for_what_only_a_terminal_shows() -> None:
    of_a_terminal = {
        code
        for code, explained in EXPLAINED.items()
        if any(not example.file for example in (*explained.wrong, *explained.right))
    }
    assert of_a_terminal == set(OF_THE_MACHINE)


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_has_a_wrong_and_a_right_example(code: str) -> None:
    assert EXPLAINED[code].wrong
    assert EXPLAINED[code].right


@pytest.mark.parametrize(("code", "explained"), SHOWN.items(), ids=SHOWN)
def test_the_wrong_example_has_its_code(code: str, explained: Explanation, tmp_path: Path) -> None:
    assert code in {one.code for one in found(code, explained.wrong, tmp_path)}


@pytest.mark.parametrize(("code", "explained"), SHOWN.items(), ids=SHOWN)
def test_the_right_example_has_nothing_wrong(code: str, explained: Explanation, tmp_path: Path) -> None:
    tolerated = SMALL - {code}
    assert [one for one in found(code, explained.right, tmp_path) if one.code not in tolerated] == []
