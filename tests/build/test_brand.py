"""Which brand stands over a build, and what it gives a brief."""

import shutil
from pathlib import Path

import pypdfium2
import pytest

from briefgen.build.brand import Branded
from briefgen.build.job import Job, Result
from briefgen.build.one import build, check
from briefgen.build.specimen import specimen
from briefgen.ground.files import Files

BOAT = "sources/boat"
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="red"/></svg>\n'
)


def write(path: Path, accent: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'color: {{primary: "{accent}"}}\n', encoding="utf-8")


def chosen(asked: str = "", named: Path | None = None) -> str:
    """The accent of the brand that is taken."""
    branded = Branded(asked, (Path(BOAT), Path()), Files())
    branded(named)
    return branded.chosen.tokens["accent"][0] if branded.chosen else ""


def colours(result: Result) -> str:
    """What the specimen says of the accent."""
    assert result.path
    return pypdfium2.PdfDocument(result.path)[1].get_textpage().get_text_range()


def test_what_is_named_comes_before_what_is_found_and_the_brief_before_the_project(project: Path) -> None:
    assert chosen() == ""
    write(project / "_brand.yml", "#000001")
    assert chosen() == "#000001"
    write(project / BOAT / "_brand.yml", "#000002")
    assert chosen() == "#000002"
    write(project / "styles/own/house.yml", "#000003")
    assert chosen(named=project / "styles/own/house.yml") == "#000003"
    write(project / "other.yml", "#000004")
    assert chosen("other.yml", project / "styles/own/house.yml") == "#000004"
    assert chosen("none") == ""


def test_a_brand_of_the_project_colours_a_brief(project: Path) -> None:
    plain = build(Job(BOAT, output="plain.pdf"))
    write(project / "_brand.yml", "#7A1F2B")
    red = build(Job(BOAT, output="red.pdf"))
    none = build(Job(BOAT, output="none.pdf", brand="none"))
    assert [result.failed for result in (plain, red, none)] == [False] * 3
    assert (project / "plain.pdf").read_bytes() == (project / "none.pdf").read_bytes()
    image = pypdfium2.PdfDocument("red.pdf")[0].render().to_pil()
    assert image.getpixel((20, 20)) == (0x7A, 0x1F, 0x2B)


def test_the_specimen_shows_the_brand(project: Path) -> None:
    write(project / "_brand.yml", "#7A1F2B")
    assert "#7A1F2B" in colours(specimen("meridian", ".", "out.pdf", lambda stage: None))
    assert "#7A1F2B" not in colours(specimen("meridian", ".", "out.pdf", lambda stage: None, "none"))


def test_what_a_brand_makes_faint_is_told_and_stops_a_strict_build(project: Path) -> None:
    write(project / "_brand.yml", "#9AA5B5")
    result = build(Job(BOAT, output="out.pdf", strict=True))
    found = [one for one in result.diagnostics if one.code == "contrast-low"]
    assert {one.message.partition(" is ")[0] for one in found} >= {"`accent` on `paper`", "`paper` on `accent`"}
    assert (found[0].span or found[0].place).file == "_brand.yml"  # type: ignore[union-attr]
    assert result.path is None


def test_an_error_in_a_brand_stops_the_build(project: Path) -> None:
    write(project / "_brand.yml", "burgund")
    for result in (check(Job(BOAT)), build(Job(BOAT, output="out.pdf"))):
        assert [one.code for one in result.diagnostics if one.severity == "error"] == ["brand-invalid"]
        assert result.path is None


def test_a_brand_s_logo_stands_in_the_masthead_of_a_brief_without_one(project: Path) -> None:
    (project / "house").mkdir()
    (project / "house/logo.svg").write_text(LOGO)
    (project / "house/_brand.yml").write_text("logo: {medium: logo.svg}\n")
    result = build(Job(BOAT, theme="plain", output="out.pdf", brand="house/_brand.yml"))
    assert not result.failed
    page = pypdfium2.PdfDocument("out.pdf")[0].render().to_pil()
    assert (255, 0, 0) in {colour for _, colour in page.getcolors(maxcolors=100_000)}


@pytest.mark.parametrize(("content", "code"), [(None, "picture-missing"), ("no picture", "picture-unreadable")])
def test_a_logo_that_cannot_be_used_is_told_at_the_brand_s_line(project: Path, content: str | None, code: str) -> None:
    (project / "_brand.yml").write_text("color:\n  primary: '#7A1F2B'\nlogo: logo.svg\n")
    if content is not None:
        (project / "logo.svg").write_text(content)
    result = build(Job(BOAT, output="out.pdf"))
    (found,) = [one for one in result.diagnostics if one.severity == "error"]
    assert found.code == code
    assert found.span == found.place or found.span is None
    assert (found.place.file, found.place.line, found.place.column) == ("_brand.yml", 3, 7)  # type: ignore[union-attr]
    assert result.path is None


def test_fonts_of_a_brand_set_the_brief(project: Path) -> None:
    import fontpkg_spectral

    font = sorted(Path(fontpkg_spectral.__file__).parent.rglob("*Regular.ttf"))[0]
    shutil.copy(font, project / "house.ttf")
    text = "typography: {fonts: [{family: House, source: file, files: [house.ttf]}], headings: House}\n"
    (project / "_brand.yml").write_text(text)
    result = build(Job(BOAT, output="out.pdf"))
    assert not result.failed
    (project / "house.ttf").write_bytes(font.read_bytes()[:5000])
    (found,) = [one for one in build(Job(BOAT, output="out.pdf")).diagnostics if one.severity == "error"]
    assert (found.code, found.message) == ("theme-invalid", "`house.ttf` can't be used: it is cut short")
    assert (found.place.file, found.place.line) == ("_brand.yml", 1)  # type: ignore[union-attr]
