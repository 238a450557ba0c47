"""Folders made on the spot, and all that is found in them: for the papers and for the examples of the documents."""

import re
from base64 import b64decode
from pathlib import Path
from typing import Literal

from briefgen.build import pipeline
from briefgen.build.brand import Branded
from briefgen.build.job import Job
from briefgen.contract import contract
from briefgen.ground.diagnostics import Diagnostic, Outcome
from briefgen.ground.files import Files
from briefgen.press.layout import lay_out
from briefgen.press.preflight import preflight

Stage = Literal["check", "html", "looked", "pdf", "contract"]
"""looked: the pages as they are laid out at first, with what is found on them; pdf: set to fit, mended, written;
contract: not the brief, but its theme, as far as reading tells."""

OF_THE_MACHINE = {
    "file-unreadable": "depends on the permissions of the machine",
    "library-missing": "depends on what the machine has installed",
    "output-unwritable": "depends on the machine's disk",
    "briefgen-bug": "no brief is to have it",
    "contrast-low": "is about a theme, whatever the brief",
    "marks-alike": "is about a theme, whatever the brief",
    "words-dropped": "is about a theme, whatever the brief",
    "layout-endless": "is about a theme, whatever the brief",
    "font-rights": "depends on a font that no example can hold",
    "edition-unreadable": "is about an edition that was printed before",
    "edition-unlike": "is about an edition that was printed before",
    "edition-order": "is about an edition that was printed before",
    "number-uncorrected": "is about an edition that was printed before",
    "pdf-foreign": "is about a PDF, and no brief",
    "pdf-changed": "is about a PDF, and no brief",
    "rebuild-differs": "depends on what the machine has installed",
}
"""Codes that no folder can show, and why."""


def lay(path: Path, text: str, manner: str = "") -> None:
    """Write a file. The pictures of control characters (U+2400 to U+241F) stand for these.

    manner: an encoding, `500 times`, or `base64` for what is no text; empty for UTF-8, and once.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if manner == "base64":
        path.write_bytes(b64decode(text))
        return
    times, encoding = (int(manner.split()[0]), "utf-8") if manner.endswith(" times") else (1, manner or "utf-8")
    plain = re.sub("[\u2400-\u241f]", lambda picture: chr(ord(picture[0]) - 0x2400), text)
    path.write_bytes((plain * times).encode(encoding))


def diagnostics(folder: Path, stage: Stage = "check") -> tuple[Diagnostic, ...]:
    """Take a brief as far as the stage; its `styles/` holds themes."""
    files = Files()
    if stage == "contract":
        return contract.check("mine", [folder / "styles"], files, printed=False).diagnostics
    reading = pipeline.read(folder, files)
    if stage == "check":
        return reading.located(reading.judged.diagnostics)
    theme = pipeline.theme(reading.theme, [folder / "styles"], files, reading, Branded("", (folder,), files))
    both = Outcome.both(reading.judged, theme).unless_failed()
    html = both.then(lambda both: pipeline.html(*both, "full"))
    if stage == "html" or both.value is None:
        return reading.located(html.diagnostics)
    judged, style = both.value
    if stage == "looked":
        laid = html.unless_failed().then(lay_out).unless_failed()
        return reading.located(laid.diagnostics + (preflight(laid.value, style.limits) if laid.value else ()))
    pages = html.unless_failed().then(lambda page: pipeline.pages(pipeline.wish(judged, style, page, Job(""))))
    return reading.located(pages.unless_failed().then(pipeline.pdf).diagnostics)
