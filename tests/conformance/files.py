"""Every kind of PDF that the house styles make, for a validator: `python -m tests.conformance.files DIR`."""

from __future__ import annotations

import itertools
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from briefgen.build import pipeline
from briefgen.build.one import theme_folders
from briefgen.contract.laid import laid
from briefgen.contract.torture import PIECES
from briefgen.ground.files import Files
from briefgen.ground.resources import styles
from briefgen.theme.load import load_theme
from tests.compare.edits import EDITS, after, put

SAMPLE = "european-peacekeeping"
HARD = ("everything", "sixty-by-twelve", "forty-notes")
"""Briefs of the theme's contract: every part of the model, a table over many pages, notes on every page."""


DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" width="400" height="250" viewBox="0 0 400 250">
<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue" stop-opacity=".3"/></linearGradient>
<clipPath id="c"><circle cx="100" cy="100" r="80"/></clipPath>
<mask id="m"><rect width="400" height="250" fill="#fff" fill-opacity=".5"/></mask>
<rect width="400" height="250" fill="url(#g)"/><circle cx="200" cy="120" r="60" fill="#0a0" opacity=".7"/>
<g clip-path="url(#c)"><rect width="200" height="200" fill="#fa0"/></g>
<rect x="250" width="100" height="100" mask="url(#m)"/></svg>
"""


def main(folder: Path) -> None:
    """Write them; each is named by what it is of."""
    themes = [path.parent.name for path in sorted(styles().glob("*/theme.toml")) if path.parent.name != "base"]
    for variant, size in itertools.product(("full", "short"), ("A4", "Letter")):
        _briefgen("build", SAMPLE, "-t", "all", "--variant", variant, "--page-size", size, "-o", str(folder))
    _briefgen("build", SAMPLE, "--to", "factcheck", "-o", str(folder))
    _second_edition(folder)
    _pictures(folder)
    for theme in themes:
        _briefgen("theme", "show", theme, "-o", str(folder / f"specimen.{theme}.pdf"))
        _hard(theme, folder)


def _briefgen(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "briefgen", *arguments], check=True, stdout=subprocess.DEVNULL)


def _second_edition(folder: Path) -> None:
    """One with what changed since the first, bars beside it, and its source inside, in every house style."""
    with tempfile.TemporaryDirectory() as name:
        brief, first = Path(name) / "second-edition", Path(name) / "first.pdf"
        after(EDITS["the edition of the issue"], brief)
        _briefgen("build", SAMPLE, "-o", str(first))
        _briefgen("extract", str(first), "-o", str(brief / "editions" / "1"))
        put("brief.yaml", "edition: 1", "edition: 2\nprevious: editions/1")(brief)
        put("brief.yaml", "status: final", "status: draft")(brief)
        put("brief.yaml", f"id: {SAMPLE}", "id: second-edition")(brief)
        _briefgen("build", str(brief), "-t", "all", "--embed", "source", "-o", str(folder))


def _pictures(folder: Path) -> None:
    """One with every kind of picture that a brief may have."""
    with tempfile.TemporaryDirectory() as name:
        brief = Path(name) / "pictures"
        (brief / "figures").mkdir(parents=True)
        drawn = Image.linear_gradient("L").resize((600, 400))
        for mode, ending in itertools.product(("RGB", "L", "P", "1", "LA", "RGBA", "I;16"), ("png", "jpg")):
            if ending == "png" or mode in ("RGB", "L"):
                drawn.convert(mode).save(brief / "figures" / f"{mode.strip(';')}.{ending}".replace(";", ""))
        (brief / "figures" / "drawing.svg").write_text(DRAWING, encoding="utf-8")
        shown = [f"![Picture {path.name}](figures/{path.name})" for path in sorted((brief / "figures").iterdir())]
        (brief / "paper.md").write_text("\n\n".join(["The board wants a quay.", *shown]), encoding="utf-8")
        claim = "{text: The board wants a quay, evidence: The board wants a quay}"
        front = f"title: Pictures\nstatus: draft\nstandfirst: {claim}\nat-a-glance: [{claim}]\n"
        (brief / "brief.yaml").write_text(front, encoding="utf-8")
        _briefgen("build", str(brief), "-o", str(folder))


def _hard(name: str, folder: Path) -> None:
    theme = load_theme(name, theme_folders("."), Files()).unwrap()
    for piece in PIECES:
        if piece.name in HARD:
            pages = laid(piece, theme, piece.judged()).pages
            assert pages is not None
            (folder / f"{piece.name}.{name}.pdf").write_bytes(pipeline.pdf(pages).unwrap().content)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
