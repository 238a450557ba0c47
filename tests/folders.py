"""Folders made on the spot, and all that is found in them: for the papers and for the examples of the documents."""

import re
from pathlib import Path
from typing import Literal

from briefgen.build import pipeline
from briefgen.build.job import Job
from briefgen.ground.diagnostics import Diagnostic, Outcome
from briefgen.ground.files import Files

Stage = Literal["check", "html", "pdf"]

OF_THE_MACHINE = {
    "file-unreadable": "depends on the permissions of the machine",
    "library-missing": "depends on what the machine has installed",
    "output-unwritable": "depends on the machine's disk",
    "briefgen-bug": "no brief is to have it",
}
"""Codes that no folder can show, and why."""


def lay(path: Path, text: str, manner: str = "") -> None:
    """Write a file. The pictures of control characters (U+2400 to U+241F) stand for these.

    manner: an encoding, or `500 times`; empty for UTF-8, and once.
    """
    times, encoding = (int(manner.split()[0]), "utf-8") if manner.endswith(" times") else (1, manner or "utf-8")
    plain = re.sub("[\u2400-\u241f]", lambda picture: chr(ord(picture[0]) - 0x2400), text)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes((plain * times).encode(encoding))


def diagnostics(folder: Path, stage: Stage = "check") -> tuple[Diagnostic, ...]:
    """Take a brief as far as the stage; its `styles/` holds themes."""
    files = Files()
    reading = pipeline.read(folder, files)
    if stage == "check":
        return reading.located(reading.judged.diagnostics)
    theme = pipeline.theme(reading.theme, [folder / "styles"], files, reading)
    both = Outcome.both(reading.judged, theme).unless_failed()
    html = both.then(lambda both: pipeline.html(*both, "full"))
    if stage == "html" or both.value is None:
        return reading.located(html.diagnostics)
    judged, style = both.value
    pages = html.unless_failed().then(lambda page: pipeline.pages(judged, style, page, Job("")))
    return reading.located(pages.unless_failed().then(pipeline.pdf).diagnostics)
