"""A proof beside the PDF: also, and above all, where the pages have errors."""

from pathlib import Path

import pypdfium2

from briefgen.build.job import Job
from briefgen.build.one import build

BOAT = "sources/boat"
OFF = 'title = "Off"\nextends = "meridian"\nsheets = ["css/off.css"]\n'


def theme(project: Path, name: str, files: dict[str, str]) -> None:
    for path, text in files.items():
        file = project / "styles" / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def text(file: str) -> str:
    return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file))


def test_a_proof_is_written_beside_the_pdf(project: Path) -> None:
    result = build(Job(BOAT, output="out/", proof=True))
    assert (result.path, result.beside) == ("out/boat.meridian.pdf", ("out/boat.meridian.proof.pdf",))
    assert len(pypdfium2.PdfDocument(result.beside[0])) == (result.pages or 0) + 1


def test_where_a_page_has_errors_the_proof_is_written_and_the_pdf_is_not(project: Path) -> None:
    theme(project, "off", {"theme.toml": OFF, "css/off.css": "h1 { margin-inline-start: -90mm }"})
    result = build(Job(BOAT, theme="off", output="out/", proof=True, strict=True))  # a draft has warnings only
    assert result.path is None
    assert [path.name for path in (project / "out").iterdir()] == ["boat.off.proof.pdf"]
    found = [one for one in result.diagnostics if one.code == "text-off-page"]
    assert found
    assert found[0].span
    said = text("out/boat.off.proof.pdf")
    assert "text-off-page" in said
    assert f"brief.yaml:{found[0].span.line}:{found[0].span.column}" in said
    assert "sources/" not in said


def test_a_theme_whose_proof_is_wrong_is_told(project: Path) -> None:
    theme(project, "off", {"theme.toml": OFF, "css/off.css": "h1 { color: red }", "templates/proof.html": "{{ nope }}"})
    result = build(Job(BOAT, theme="off", output="out/", proof=True))
    assert [one.code for one in result.diagnostics if one.severity == "error"] == ["template-error"]
    assert not build(Job(BOAT, theme="off", output="out/")).failed
