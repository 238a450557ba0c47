import json
from pathlib import Path

import pikepdf
import pytest

from briefgen.build.job import Job
from briefgen.build.one import build
from tests.build import secrets
from tests.pictures import words

THEMES = ("meridian", "marginalia", "ledger", "plain", "clear")
BOAT = "sources/boat"


@pytest.fixture
def quay(project: Path) -> str:
    """A brief with words that nobody is to see."""
    secrets.lay(project / "sources" / "qv002z")
    return "sources/qv002z"


def made(folder: str, **asked: object) -> Path:
    result = build(Job(folder, output="out/", **asked))  # type: ignore[arg-type]
    assert result.path, result.diagnostics
    return Path(result.path)


def inside(path: Path) -> dict[str, bytes]:
    """What another program finds in a PDF."""
    with pikepdf.open(path) as pdf:
        return {name: one.get_file().read_bytes() for name, one in pdf.attachments.items()}


@pytest.mark.parametrize("variant", ["full", "short"])
@pytest.mark.parametrize("theme", THEMES)
def test_nothing_is_inside_that_is_not_printed(quay: str, theme: str, variant: str) -> None:
    path = made(quay, theme=theme, variant=variant)
    printed = set(secrets.WORD.findall(words(path.read_bytes()).casefold()))
    carried = set(secrets.WORD.findall(b" ".join(inside(path).values()).decode().casefold()))
    assert sorted(inside(path)) == ["brief.json", "positions.csv"]
    assert carried == printed
    assert len(printed) > 30
    assert not any(secrets.WORD.search(name) for name in inside(path))


def test_the_source_is_without_comments_notes_and_what_is_not_shared(quay: str) -> None:
    files = inside(made(quay, embed="source"))
    everything = b" ".join(files.values()).decode("utf-8", "replace")
    hidden = [f"qv{number}z" for number in ("001", "101", "103", "104", "105", "108", "109", "110")]
    assert [word for word in hidden if word in everything] == []
    assert {"qv003z", "qv007z"} <= set(secrets.WORD.findall(everything)), "it is the source all the same"
    assert sorted(files) == [
        "brief.json", "manifest.json", "positions.csv", "source.brief.yaml", "source.figures.qv009z.png",
        "source.figures.qv106z.png", "source.paper.md", "source.positions.yaml",
    ]  # fmt: skip


def test_nothing_is_inside_where_nothing_is_asked_for(project: Path) -> None:
    path = made(BOAT, embed="none")
    assert inside(path) == {}
    with pikepdf.open(path) as pdf:
        assert "/AF" not in pdf.Root


def test_each_file_says_what_it_is_to_the_pages(project: Path) -> None:
    with pikepdf.open(made(BOAT, embed="source")) as pdf:
        named = pdf.Root.Names.EmbeddedFiles.Names
        files = {str(named[i]): named[i + 1] for i in range(0, len(named), 2)}
        assert list(files) == sorted(files)
        assert [one.objgen for one in pdf.Root.AF] == [one.objgen for one in files.values()]
        said = {name: (str(one.AFRelationship), str(one.EF.F.Subtype), str(one.UF)) for name, one in files.items()}
    assert said["brief.json"] == ("/Data", "/application/json", "brief.json")
    assert said["positions.csv"] == ("/Data", "/text/csv", "positions.csv")
    assert said["source.paper.md"] == ("/Source", "/text/markdown", "source.paper.md")
    assert said["manifest.json"] == ("/Supplement", "/application/json", "manifest.json")


def test_what_is_carried_changes_no_page(project: Path) -> None:
    pages = [words(made(BOAT, embed=embed).read_bytes()) for embed in ("none", "data", "source")]
    assert pages[0] == pages[1] == pages[2]


def test_the_manifest_names_versions_options_theme_and_files(project: Path) -> None:
    path = made(BOAT, embed="source", variant="short", page_size="Letter", given=("subtitle=Given",))
    files = inside(path)
    manifest = json.loads(files["manifest.json"])
    assert manifest["options"] == {
        "theme": "meridian", "variant": "short", "page-size": "Letter", "set": ["subtitle=Given"], "embed": "source",
    }  # fmt: skip
    assert {"briefgen", "weasyprint", "Pango", "HarfBuzz", "Python"} <= set(manifest["versions"])
    assert [layer["name"] for layer in manifest["theme"]] == ["meridian", "base"]
    assert {entry["name"] for entry in manifest["files"]} == set(files) - {"manifest.json"}
    assert manifest["build"] == json.loads(files["brief.json"])["build"]
    assert manifest["build"] in words(path.read_bytes())
