import re
from pathlib import Path

import pytest

from briefgen.ground import resources
from briefgen.ground.catalogue import CATALOGUE, diagnostic
from briefgen.ground.diagnostics import At
from briefgen.show.explained import explanation

TEXT = resources.diagnostics().read_text(encoding="utf-8")
HEADINGS = re.findall(r"^## (\S+)$", re.sub(r"^```.*?^```$", "", TEXT, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)
PACKAGE = Path(__file__).parent.parent.parent / "briefgen"
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.name != "catalogue.py")


def test_every_code_is_explained_once_and_nothing_else_is() -> None:
    assert sorted(HEADINGS) == sorted(CATALOGUE)


@pytest.mark.parametrize("code", CATALOGUE)
def test_a_paragraph_says_something(code: str) -> None:
    assert len(explanation(TEXT, code).paragraph.split()) >= 15


@pytest.mark.parametrize("code", CATALOGUE)
def test_a_code_is_kebab_case_and_its_title_a_phrase(code: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", code)
    title = CATALOGUE[code].title
    assert not title.endswith(".")
    assert title[0].islower() or title.startswith("HTML")


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_is_used(code: str) -> None:
    assert f'"{code}"' in SOURCE


def test_a_diagnostic_takes_its_severity_from_the_catalogue_unless_told() -> None:
    assert diagnostic("footnote-unused", "m").severity == "warning"
    assert diagnostic("footnote-unused", "m", At(("notes",)), severity="hint").severity == "hint"


def test_a_code_that_is_not_in_the_catalogue_is_a_bug() -> None:
    with pytest.raises(KeyError):
        diagnostic("no-such-code", "m")
