"""The file of a proof: the brief's pages with their outlines, then the list, and nothing that it isn't."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from briefgen.compose.outlines import Area
from briefgen.compose.proof import proof as compose_proof
from briefgen.ground.diagnostics import Diagnostic, OnPage, Span
from briefgen.ground.files import Files
from briefgen.ground.resources import styles
from briefgen.model.brief import Brief
from briefgen.press.layout import lay_out
from briefgen.press.pages import Pages
from briefgen.press.pdf import Pdf, write
from briefgen.press.proof import papers, write_proof
from briefgen.render import render_proof
from briefgen.render.html import Html
from briefgen.theme.load import load_theme
from briefgen.theme.tokens import Theme

BODY = """<h1 id="t">A title</h1><p>Words with <a href="#t"><b>a link</b></a>.</p>
<section class="wide"><p>On a wide page.</p></section>"""
CSS = "@page wide { size: A4 landscape } .wide { page: wide } h1 { color: black }"
FINE = 2  # pixels a CSS px


@pytest.fixture(scope="module")
def theme(tmp_path_factory: pytest.TempPathFactory) -> Theme:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIEFGEN_CACHE", str(tmp_path_factory.mktemp("cache")))
        return load_theme("base", [styles()], Files()).unwrap()


@pytest.fixture
def pages(make: Callable[..., Html], theme: Theme) -> Pages:
    return lay_out(make(BODY, CSS, faces=theme.faces)).unwrap()


@pytest.fixture
def proofed(theme: Theme) -> Callable[..., Pdf]:
    """Press a proof of pages."""

    def press(pages: Pages, *found: Diagnostic) -> Pdf:
        claim = {"text": "Fares rise.", "evidence": "Fares rise"}
        brief = Brief.model_validate({"id": "f", "title": "Ferry fares", "standfirst": claim, "at-a-glance": [claim]})
        made = compose_proof(brief, found, papers(pages), theme.labels["en"], "sources/ferries")
        outcome = made.then(lambda one: render_proof(one, theme)).then(lay_out)
        outcome = outcome.then(lambda over: write_proof(pages, over))
        assert outcome.diagnostics == ()
        assert outcome.value
        return outcome.value

    return press


def on(page: int, box: tuple[float, float, float, float] | None, severity: str = "error") -> Diagnostic:
    span = Span("sources/ferries/paper.md", 12, 3)
    return Diagnostic("text-clipped", "`Words` are cut", OnPage(page, box), severity, "shorten it", span=span)  # type: ignore[arg-type]


def texts(pdf: Pdf) -> list[str]:
    document = pypdfium2.PdfDocument(pdf.content)
    return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


def colour(pdf: Pdf, page: int, x: float, y: float) -> str:
    """The colour at a place of a page, in CSS px."""
    picture = pypdfium2.PdfDocument(pdf.content)[page - 1].render(scale=FINE * 96 / 72).to_pil().convert("RGB")
    return "#{:02X}{:02X}{:02X}".format(*picture.getpixel((round(x * FINE), round(y * FINE))))


def test_every_page_is_there_at_its_size_and_then_the_list(pages: Pages, proofed: Callable[..., Pdf]) -> None:
    pdf = proofed(pages, on(1, (100, 300, 200, 40)))
    document = pypdfium2.PdfDocument(pdf.content)
    assert (pdf.pages, len(document)) == (3, 3)
    assert [tuple(map(round, page.get_size())) for page in document] == [(595, 842), (842, 595), (595, 842)]
    first, second, listed = texts(pdf)
    assert "A title" in first
    assert "On a wide page." in second
    for said in ("Proof", "Ferry fares", "1 error.", "Words are cut.", "Shorten it.", "paper.md:12:3", "text-clipped"):
        assert said in listed


def test_an_outline_has_its_colour_and_leaves_what_is_in_it(
    pages: Pages, proofed: Callable[..., Pdf], theme: Theme
) -> None:
    pdf = proofed(pages, on(1, (100, 300, 200, 40)), on(2, (500, 600, 200, 40)))
    assert colour(pdf, 1, 150, 299) == theme.tokens["proof-error"] == colour(pdf, 2, 550, 599)
    assert colour(pdf, 1, 150, 320) == colour(pdf, 2, 550, 620) == "#FFFFFF"


def test_what_runs_off_the_page_is_outlined_at_its_edge(
    pages: Pages, proofed: Callable[..., Pdf], theme: Theme
) -> None:
    pdf = proofed(pages, on(1, (100, -200, 200, 210)), on(2, (2000, 300, 10, 10)))
    assert colour(pdf, 1, 150, 3) == theme.tokens["proof-error"]
    assert colour(pdf, 2, 1122.5 - 3, 307) == theme.tokens["proof-error"]


def test_numbers_stand_on_their_pages(pages: Pages, proofed: Callable[..., Pdf]) -> None:
    first, second, listed = texts(proofed(pages, on(2, (500, 400, 90, 20)), on(1, (100, 300, 90, 20)), on(2, None)))
    assert "1" in first.split()
    assert "2" in second.split()
    assert [number for number in ("1", "2", "3") if number in listed.split()] == ["1", "2", "3"]


def test_pages_without_fault_are_as_they_are(pages: Pages, proofed: Callable[..., Pdf]) -> None:
    pdf = proofed(pages)
    own = write(pages).unwrap()
    for page, plain in zip(pypdfium2.PdfDocument(pdf.content), pypdfium2.PdfDocument(own.content), strict=False):
        assert page.render().to_pil().tobytes() == plain.render().to_pil().tobytes()
    assert "Nothing was found on these pages." in texts(pdf)[-1]


def test_two_hundred_findings_have_a_list_of_many_pages(pages: Pages, proofed: Callable[..., Pdf]) -> None:
    pdf = proofed(pages, *(on(1 + i % 2, (100 + i, 100 + i, 50, 10), "warning") for i in range(200)))
    said = texts(pdf)
    assert len(said) == pdf.pages > 10
    assert sum(text.count("Words are cut.") for text in said) == 200
    assert all("No." in text for text in said[2:])


def test_the_same_bytes_each_time(pages: Pages, proofed: Callable[..., Pdf]) -> None:
    found = (on(1, (100, 300, 200, 40)), on(2, (0, 0, 9, 9), "hint"))
    assert proofed(pages, *found) == proofed(pages, *found)


def test_writing_a_proof_leaves_the_brief_as_it_was(
    pages: Pages, proofed: Callable[..., Pdf], make: Callable[..., Html], theme: Theme
) -> None:
    proofed(pages, on(1, (100, 300, 200, 40)))
    again = lay_out(make(BODY, CSS, faces=theme.faces)).unwrap()
    assert write(pages).unwrap() == write(again).unwrap()


def test_it_claims_nothing_but_to_be_a_proof(pages: Pages, proofed: Callable[..., Pdf], tmp_path: Path) -> None:
    file = tmp_path / "proof.pdf"
    file.write_bytes(proofed(pages, on(1, (100, 300, 200, 40))).content)
    with pikepdf.open(file) as pdf:
        assert str(pdf.docinfo.Title) == "Proof: Ferry fares"
        assert "/CreationDate" not in pdf.docinfo
        assert "/StructTreeRoot" not in pdf.Root
        assert "/Metadata" not in pdf.Root


def test_a_number_and_its_line_of_the_list_lead_to_each_other(
    pages: Pages, proofed: Callable[..., Pdf], tmp_path: Path
) -> None:
    file = tmp_path / "proof.pdf"
    file.write_bytes(proofed(pages, on(2, (500, 400, 90, 20))).content)
    with pikepdf.open(file) as pdf:
        names = pdf.Root.Names.Dests.Names
        leads = {str(names[i]): names[i + 1][0].objgen for i in range(0, len(names), 2)}
        links = [[str(link.Dest) for link in page.get("/Annots", [])] for page in pdf.pages]
        assert links == [[], ["proof.entry-1"], ["proof.mark-1"]]
        assert leads["proof.entry-1"] == pdf.pages[2].objgen
        assert leads["proof.mark-1"] == pdf.pages[1].objgen


def test_an_overlay_that_a_theme_leaves_out_leaves_its_page_bare(
    pages: Pages, theme: Theme, make: Callable[..., Html]
) -> None:
    only = make(
        '<section id="proof.page-2" style="break-after: page">over two</section><p id="proof.list">list</p>',
        faces=theme.faces,
    )
    pdf = write_proof(pages, lay_out(only).unwrap()).unwrap()
    first, second, listed = texts(pdf)
    assert "over two" not in first
    assert "On a wide page." in second
    assert "over two" in second
    assert "list" in listed


def test_papers_have_the_size_of_the_pages_and_say_where_words_stand(pages: Pages) -> None:
    first, second = papers(pages)
    assert (round(first.width), round(first.height)) == (794, 1123) == (round(second.height), round(second.width))
    title = Area(*next(box.rect for box in pages.laid.pages[0].of("text") if box.text == "A title"))
    assert title in first.words
