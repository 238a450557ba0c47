"""Small pictures of a document's pages, kept beside the goldens and compared page by page."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

SCALE = 20 / 72
"""20 dots an inch."""
UNLIKE = 40
"""Grey levels from which a dot counts as another one."""


def compare(folder: Path, content: bytes, *, remake: bool) -> None:
    """Hold every page against its picture; remake: write the pictures first."""
    pages = [page.render(scale=SCALE).to_pil().convert("L") for page in pypdfium2.PdfDocument(content)]
    if remake:
        _replace(folder, pages)
    kept = sorted(folder.glob("*.png"))
    assert len(kept) == len(pages)
    for number, (path, page) in enumerate(zip(kept, pages, strict=True), 1):
        before = Image.open(path)
        assert before.size == page.size, f"page {number} has another size"
        unlike = sum(ImageChops.difference(before, page).histogram()[UNLIKE:])
        assert unlike <= page.width * page.height // 200, f"page {number} looks another way: {unlike} dots differ"


def words(content: bytes) -> str:
    """The text of a document, page after page."""
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)]
    return "\n\n".join(f"--- {number}\n{text}" for number, text in enumerate(pages, 1)).replace("\r\n", "\n")


def _replace(folder: Path, pages: list[Image.Image]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    for number, page in enumerate(pages, 1):
        page.save(folder / f"{number:02}.png", optimize=True)
