"""What is measured: the sample, the sample grown, and the same HTML as files for plain WeasyPrint."""

from __future__ import annotations

import codecs
import re
import shutil
from pathlib import Path

from briefgen.build import pipeline
from briefgen.ground.files import Files
from briefgen.ground.resources import sources, styles
from briefgen.render.html import Html

SAMPLE = sources() / "european-peacekeeping"
_ATTRIBUTES = re.compile(r"\{[^}]*\}\s*$")
_ID = re.compile(r"#([a-z][a-z0-9-]*)")


def grown(times: int, folder: Path) -> Path:
    """Write the sample with its sections `times` over; copies are turned by 13 letters: no passage stands twice."""
    target = folder / f"grown-{times}"
    shutil.copytree(SAMPLE, target)
    (target / "brief.yaml").write_text(
        re.sub(r"(?m)^id: .*$", f"id: grown-{times}", (SAMPLE / "brief.yaml").read_text(encoding="utf-8")),
        encoding="utf-8",
    )
    text = (SAMPLE / "paper.md").read_text(encoding="utf-8")
    sections = text[text.index("\n## ") :]
    body = re.split(r"(?m)^\[\^", sections)[0]
    copies = [_turned(body, number) for number in range(2, times + 1)]
    (target / "paper.md").write_text(text.rstrip() + "\n\n" + "\n\n".join(copies) + "\n", encoding="utf-8")
    return target


def _turned(body: str, number: int) -> str:
    return "\n".join(_turned_line(line, number) for line in body.split("\n"))


def _turned_line(line: str, number: int) -> str:
    line = re.sub(r"\[\^[^\]]+\]", "", line)
    line = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", line)
    attributes = _ATTRIBUTES.search(line)
    if line.startswith(":::"):
        head, rest = (":::", line[3:]) if not line.startswith("::: box") else ("::: box", line[7:])
    else:
        head, rest = "", line
    if attributes:
        rest = rest[: rest.rindex(attributes[0])]
    tail = " " + _ID.sub(rf"#\1-{number}", attributes[0]) if attributes else ""
    return head + codecs.encode(rest, "rot13") + tail


def html_of(folder: Path, style: str = "") -> Html:
    """Run the line up to the press, in a style or the brief's own. Raises BriefError when the brief has errors."""
    files = Files()
    reading = pipeline.read(folder, files)
    judged = reading.judged.unwrap()
    theme = pipeline.theme(style or reading.theme, [styles()], files, reading).unwrap()
    return pipeline.html(judged, theme, "full").unwrap()


def write_plain(html: Html, folder: Path) -> Path:
    """Write HTML, sheets, faces and pictures as the files that anybody would hand to WeasyPrint."""
    folder.mkdir(parents=True)
    rules = []
    for face in html.faces:
        (folder / f"{face.digest}.ttf").write_bytes(face.content)
        rules.append(
            f'@font-face {{ font-family: "{face.family}"; font-style: {face.style}; font-weight: {face.weight}; '
            f"src: url({face.digest}.ttf) }}"
        )
    css = "\n".join([*rules, *(sheet.text for sheet in html.sheets)])
    text = html.text
    for name, content in html.assets.items():
        file = f"asset-{len(list(folder.iterdir()))}{Path(name).suffix}"
        (folder / file).write_bytes(content)
        text = text.replace(name, file)
    (folder / "brief.css").write_text(css, encoding="utf-8")
    link = '<link rel="stylesheet" href="brief.css">'
    (folder / "brief.html").write_text(text.replace("</head>", f"{link}</head>", 1), encoding="utf-8")
    return folder
