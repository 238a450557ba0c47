import io
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from briefgen.build import pipeline
from briefgen.build.one import theme_folders
from briefgen.build.specimen import pages, specimen
from briefgen.ground import resources
from briefgen.ground.files import Files
from briefgen.press.pdf import write
from briefgen.press.preflight import preflight
from briefgen.theme.chain import available
from briefgen.theme.load import load_theme

THEMES = sorted(available([resources.styles()], Files()))


def silent(stage: str) -> None:
    pass


@pytest.mark.parametrize("name", [name for name in THEMES if name != "base"])
def test_every_theme_has_a_clean_tagged_specimen_of_few_pages(name: str, project: Path) -> None:
    theme = load_theme(name, theme_folders("."), Files()).unwrap()
    laid = pages(theme, silent)
    assert laid.diagnostics == ()
    assert laid.value is not None
    found = preflight(laid.value, theme.limits)
    assert [(one.code, one.message) for one in found if one.severity != "hint"] == []
    pdf = write(laid.value).unwrap()
    assert pdf.pages <= theme.traits.short_pages
    with pikepdf.open(io.BytesIO(pdf.content)) as opened:
        assert "/StructTreeRoot" in opened.Root
        assert opened.docinfo["/Title"] == f"Specimen of {theme.title}"
    document = pypdfium2.PdfDocument(pdf.content)
    text = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    for words in ("Running text", "What stands in a box", "Not researched", "Colours", theme.tokens["accent"]):
        assert words.upper() in text.upper()


def test_a_theme_with_errors_has_none(project: Path) -> None:
    (project / "styles/own").mkdir(parents=True)
    (project / "styles/own/theme.toml").write_text('extends = "meridian"\n[tokens]\naccent = "red;"\n')
    result = specimen("own", str(project), "own.pdf", silent)
    assert (result.path, [one.code for one in result.diagnostics]) == (None, ["theme-invalid"])
    assert not (project / "own.pdf").exists()


def test_a_file_that_cannot_be_written_is_told(project: Path) -> None:
    (project / "own.pdf").mkdir()
    result = specimen("meridian", str(project), "own.pdf", silent)
    assert (result.path, [one.code for one in result.diagnostics]) == (None, ["output-unwritable"])


def test_the_same_theme_gives_the_same_bytes(project: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        assert specimen("plain", str(project), name, silent).path == name
    assert (project / "one.pdf").read_bytes() == (project / "two.pdf").read_bytes()


def test_a_brief_is_laid_out_without_the_sheet_of_specimens(project: Path) -> None:
    judged = pipeline.read(project / "sources/boat", Files()).judged.unwrap()
    theme = load_theme("meridian", theme_folders("."), Files()).unwrap()
    for variant in ("full", "short"):
        sheets = pipeline.html(judged, theme, variant).unwrap().sheets  # type: ignore[arg-type]
        assert not [sheet.file for sheet in sheets if sheet.file.endswith("specimen.css")]
