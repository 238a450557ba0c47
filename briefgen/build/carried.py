"""A job that was read -> the files that its PDF carries: data, and on request its source; it must not know pages."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from briefgen.build.job import Job
from briefgen.build.versions import of_files
from briefgen.convert.json import Edition, published
from briefgen.convert.positions import to_csv
from briefgen.ground import resources
from briefgen.ground.files import Files
from briefgen.press.attached import Attachment, Relationship

if TYPE_CHECKING:
    from briefgen.build.previous import Previous
    from briefgen.model.brief import Brief
    from briefgen.theme.brand import Brand
    from briefgen.theme.chain import Layer

BRIEF, POSITIONS, MANIFEST = "brief.json", "positions.csv", "manifest.json"
SOURCE, STYLES, BRAND = "source", "styles", "brand"
"""Folders of what is carried: the brief's, themes', and of a brand that was asked for by its file."""
FORMAT = 1
FONTS = (".ttf", ".otf", ".ttc", ".woff", ".woff2")
_MEDIA = {
    ".json": "application/json", ".csv": "text/csv", ".md": "text/markdown", ".png": "image/png",
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".svg": "image/svg+xml", ".css": "text/css", ".html": "text/html",
    ".yaml": "application/yaml", ".yml": "application/yaml",
}  # fmt: skip

Contents = dict[str, bytes]
"""Files by their paths in the folder that they make when they are taken out."""


@dataclass(frozen=True, slots=True)
class Origins:
    """Where what a job read comes from. layers: of its theme, nearest first; previous: the edition before this one."""

    job: Job
    brief: Brief
    view: Files
    layers: Sequence[Layer]
    brand: Brand | None
    previous: Previous | None


def data(edition: Edition) -> tuple[Attachment, ...]:
    """What is printed, as data."""
    brief = edition.brief
    found = [_attachment(BRIEF, published(edition), "The brief as it is printed, as data", "Data")]
    if brief.issues and brief.actors:
        found.append(_attachment(POSITIONS, to_csv(brief), "The position matrix: a row for each cell", "Data"))
    return tuple(found)


def source(edition: Edition, origins: Origins) -> tuple[Attachment, ...]:
    """All that the file can be made of again, and a manifest of it."""
    from briefgen.build.sources import kept_back, taken

    contents = dict(sorted(taken(origins).items()))
    beside = data(edition)
    names = _names(contents)
    listed = [_entry(one.file_name, one.file_name, one.content) for one in beside]
    listed += [_entry(names[path], path, content) for path, content in contents.items()]
    manifest = {
        "version": FORMAT,
        "build": edition.build,
        "options": options(origins),
        "versions": of_files(),
        "theme": [_layer(layer, origins.view) for layer in origins.layers],
        "files": listed,
        "needed": list(kept_back(origins)),
    }
    written = (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode()
    files = tuple(_attachment(names[path], content, path, "Source") for path, content in contents.items())
    about = "What made this file: digests, versions, options"
    return (*beside, *files, _attachment(MANIFEST, written, about, "Supplement"))


def options(origins: Origins) -> Mapping[str, object]:
    """The options that shaped the file; those that weren't given are left out."""
    job = origins.job
    given = {
        "theme": origins.layers[0].name,
        "variant": job.variant,
        "page-size": job.page_size,
        "max-pages": job.most,
        "set": list(job.given),
        "brand": f"{BRAND}/{Path(job.brand).name}" if job.brand not in ("", "none") else job.brand,
        "embed": job.embed,
    }
    return {key: value for key, value in given.items() if value}


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def is_packaged(layer: Layer) -> bool:
    """Say whether a theme's folder is one of those that come with briefgen."""
    return Path(os.path.abspath(layer.folder)).is_relative_to(os.path.abspath(resources.styles()))


def layer_digest(layer: Layer, view: Files) -> str:
    """SHA-256 over the files of a theme that were read, with their names, fonts excepted."""
    whole = hashlib.sha256()
    for path, name in sorted(_of_layer(layer, view)):
        if not name.lower().endswith(FONTS):
            whole.update(f"{name}\0{digest(view.content(path))}\n".encode())
    return whole.hexdigest()


def _of_layer(layer: Layer, view: Files) -> Iterator[tuple[Path, str]]:
    folder = Path(os.path.abspath(layer.folder))
    for path in view.read:
        whole = Path(os.path.abspath(path))
        if whole.is_relative_to(folder):
            yield path, whole.relative_to(folder).as_posix()


def _layer(layer: Layer, view: Files) -> Mapping[str, object]:
    return {"name": layer.name, "sha256": layer_digest(layer, view), "packaged": is_packaged(layer)}


def _entry(name: str, path: str, content: bytes) -> Mapping[str, object]:
    return {"name": name, "path": path, "sha256": digest(content), "bytes": len(content)}


def _names(contents: Mapping[str, bytes]) -> Mapping[str, str]:
    """A plain file name for each path, none twice: `source/figures/map.png` is `source.figures.map.png`."""
    taken = {BRIEF, POSITIONS, MANIFEST}
    names = {}
    for path in contents:
        plain = path.replace("/", ".")
        tries = (plain if n == 1 else f"{n}.{plain}" for n in range(1, len(contents) + 2))
        names[path] = next(name for name in tries if name not in taken)
        taken.add(names[path])
    return names


def _attachment(name: str, content: bytes, about: str, relationship: Relationship) -> Attachment:
    media = _MEDIA.get(PurePosixPath(name).suffix.lower(), "text/plain")
    if media == "text/plain" and b"\0" in content:
        media = "application/octet-stream"
    return Attachment(name, content, media, about, relationship)
