import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from briefgen.press.layout import lay_out
from briefgen.press.pdf import write

ROOT = Path(__file__).parents[2]
BODY = """<p class="head">Running <i>head</i></p><h1 id="t" data-at="/title">A title</h1>
<p>Text with <b>bold</b>, <i>italic</i> and a note<span class="foot" role="doc-footnote">The note.</span>.</p>
<table><tr><th scope="col">A</th></tr><tr><td>b</td></tr></table>
<p><img src="brief:/pictures/p.png" alt="a dot"></p>"""
PNG = bytes.fromhex(  # one white pixel
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)
# Presses the pickled Html named by the first argument, and prints the digest of the bytes.
PRESS = """
import hashlib, pickle, sys
from briefgen.press.layout import lay_out
from briefgen.press.pdf import write
html = pickle.loads(open(sys.argv[1], "rb").read())
print(hashlib.sha256(lay_out(html).then(write).unwrap().content).hexdigest())
"""


@pytest.fixture
def pdf(pressed) -> pikepdf.Pdf:
    return pressed(BODY, assets={"brief:/pictures/p.png": PNG}, media={"brief:/pictures/p.png": "image/png"})


def test_it_says_what_the_brief_says_about_itself(pdf):
    info = {key: str(value) for key, value in pdf.docinfo.items()}
    assert info.pop("/Producer").startswith("WeasyPrint ")
    assert info == {
        "/Title": "Ports & borders",
        "/Author": "Ada Lovelace, Émilie du Châtelet",
        "/Subject": "What moves, and who says so",
        "/Keywords": "ports, borders",
        "/Creator": "briefgen 0.1.0",
        "/CreationDate": "D:20250301",
    }
    assert str(pdf.Root.Lang) == "en-GB"
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == "Ports & borders"
        assert metadata["dc:creator"] == ["Ada Lovelace", "Émilie du Châtelet"]
        assert metadata["xmp:CreatorTool"] == "briefgen 0.1.0"
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")


def test_its_colours_mean_one_thing_and_its_links_are_printed(pressed):
    pdf = pressed('<p><a href="#t">To the title</a></p><h1 id="t">T</h1>')
    (intent,) = pdf.Root.OutputIntents
    assert str(intent.S) == "/GTS_PDFA1"
    assert intent.DestOutputProfile.N == 3
    assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"  # the mark of a profile (ISO 15076-1, 7.2.9)
    assert [annotation.F for annotation in pdf.pages[0].Annots] == [4]


def test_without_a_date_of_its_own_it_has_none(pressed, make):
    from dataclasses import replace

    meta = replace(make("").meta, created=None)
    assert "/CreationDate" not in pressed(BODY.split("<p><img")[0], meta=meta).docinfo


def test_a_viewer_shows_title_bookmarks_and_page_labels(pdf):
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert str(pdf.Root.PageLabels.Nums[1].S) == "/D"
    with pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["A title"]


def test_only_the_theme_s_own_fonts_are_in_it(pdf):
    fonts = [font for page in pdf.pages for font in page.resources.Font.values()]
    assert {str(font.BaseFont).split("+")[1] for font in fonts} == {"Text", "Text-Bold", "Text-Italic"}
    for font in fonts:
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert any(key in descriptor for key in ("/FontFile2", "/FontFile3"))


def test_two_optical_sizes_of_a_font_are_not_confused(pressed, faces):
    from dataclasses import replace

    # The one is named as the font itself is: both would answer to that name.
    named = (*faces, replace(faces[0], family="Source Serif 4"))
    both = pressed(
        "<p>Rag</p><h1>Rag</h1>", 'p { font-family: "Source Serif 4" } h1 { font: 400 30pt Display }', faces=named
    )
    fonts = both.pages[0].resources.Font.values()
    assert {str(font.BaseFont).split("+")[1] for font in fonts} == {"Source-Serif-4,", "Display"}
    files = [font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes() for font in fonts]
    assert files[0] != files[1]


def test_pages_can_be_written_twice(make):
    body = BODY.split("<p><img")[0] + '<table><tr><td aria-hidden="true">a</td><td><a href="#t">b</a></td></tr></table>'
    pages = lay_out(make(body)).unwrap()
    assert write(pages).unwrap() == write(pages).unwrap()


def test_the_same_bytes_elsewhere_at_another_time_in_another_tongue(make, tmp_path):
    import pickle

    html = make(BODY, assets={"brief:/pictures/p.png": PNG}, media={"brief:/pictures/p.png": "image/png"})
    (tmp_path / "html").write_bytes(pickle.dumps(html))
    (tmp_path / "other folder").mkdir()
    digests = set()
    for folder, settings in (
        (tmp_path, {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "LC_ALL": "C"}),
        (tmp_path / "other folder", {"TZ": "America/Adak", "PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "LANG": "ar"}),
    ):
        environment = {**os.environ, **settings, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", PRESS, str(tmp_path / "html")],
            cwd=folder, env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert done.stderr == ""
        digests.add(done.stdout)
    assert len(digests) == 1
