"""A theme's name -> a specimen of it as a PDF, by way of the packaged small brief; it must not know the terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.build import pipeline
from briefgen.build.brand import Branded
from briefgen.build.job import Result
from briefgen.build.one import theme_folders, unwritable
from briefgen.ground import files, resources
from briefgen.ground.diagnostics import Outcome

if TYPE_CHECKING:
    from briefgen.press.pages import Pages
    from briefgen.theme.tokens import Theme


def specimen(theme: str, root: str, output: str, progress: Callable[[str], None], brand: str = "") -> Result:
    """Write the specimen of a theme, by name or path, to a file; brand: as a job has it."""
    from briefgen.theme.load import load_theme

    progress("reading")
    view = files.Files()
    branded = Branded(brand, (Path(root),), view)
    loaded = load_theme(theme, theme_folders(root), view, branding=branded).unless_failed()
    laid = loaded.then(lambda found: pages(found, progress)).unless_failed()
    pdf = laid.then(lambda found: pipeline.pdf(found, progress=progress))
    if pdf.value is None:
        return Result(pdf.diagnostics)
    try:
        files.write(Path(output), pdf.value.content)
    except OSError as error:
        return Result((*pdf.diagnostics, unwritable(output, error)))
    return Result(pdf.diagnostics, output, pages=pdf.value.pages)


def pages(theme: Theme, progress: Callable[[str], None]) -> Outcome[Pages]:
    """Lay out the specimen of a theme."""
    from briefgen.compose.specimen import specimen as compose
    from briefgen.press.layout import lay_out
    from briefgen.render import render_specimen

    folder = resources.styles() / "base" / "specimen"
    judged = pipeline.read(folder, files.Files()).judged.value
    if judged is None:
        raise FileNotFoundError(folder)
    # What the small brief lacks doesn't concern who asks for a specimen: it shows the mark of what nobody looked up.
    copy = pipeline.copy(judged, theme, "full")
    progress("laying out")
    made = Outcome(copy.value).then(lambda copy: compose(copy, theme, theme.labels.get("en", {})))
    return made.then(lambda specimen: render_specimen(specimen, theme)).unless_failed().then(lay_out)
