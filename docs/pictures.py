"""The sample in every house style -> the pictures of the documents; it must not know how a page is made.

`sh scripts/pictures` runs it. A spread is the front and the page with the matrix, beside each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image

from briefgen.build.job import Job
from briefgen.build.one import build

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / "docs" / "house-styles"
SAMPLE = ROOT / "sources" / "european-peacekeeping"
STYLES = ("meridian", "marginalia", "ledger", "plain", "clear")
HEIGHT = 760
"""Dots of a page, from head to foot."""
GAP = 14
GROUND = (214, 216, 220)


def main() -> None:
    """Draw a spread of each style, and the five fronts in a row."""
    HOME.mkdir(exist_ok=True)
    fronts = []
    with TemporaryDirectory() as folder:
        for style in STYLES:
            document = _built(style, Path(folder))
            pages = [document[0], document[_matrix_page(document)]]
            _row([_picture(page, HEIGHT) for page in pages]).save(HOME / f"{style}.png", optimize=True)
            fronts.append(_picture(document[0], HEIGHT * 5 // 9))
    _row(fronts).save(HOME / "fronts.png", optimize=True)


def _built(style: str, folder: Path) -> pypdfium2.PdfDocument:
    result = build(Job(str(SAMPLE), str(ROOT), style, output=f"{folder}/"))
    assert result.path, [found.message for found in result.diagnostics]
    return pypdfium2.PdfDocument(result.path)


def _matrix_page(document: pypdfium2.PdfDocument) -> int:
    """The page on which the first actor of the matrix stands under its head."""
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    return next(number for number, text in enumerate(texts) if number and "Table 1 " in text and "France" in text)


def _picture(page: pypdfium2.PdfPage, height: int) -> Image.Image:
    picture = page.render(scale=2 * height / max(page.get_size())).to_pil().convert("RGB")
    return picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.LANCZOS)


def _row(pages: Sequence[Image.Image]) -> Image.Image:
    """Pages side by side on a grey ground, level at the head."""
    width = sum(page.width for page in pages) + GAP * (len(pages) + 1)
    row = Image.new("RGB", (width, max(page.height for page in pages) + 2 * GAP), GROUND)
    left = GAP
    for page in pages:
        row.paste(page, (left, GAP))
        left += page.width + GAP
    return row.quantize(colors=256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


if __name__ == "__main__":
    main()
