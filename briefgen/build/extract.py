"""A PDF that briefgen made -> the folder of what is inside it, and the way back; it must not know the terminal."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from briefgen.build.carried import BRIEF, FORMAT, MANIFEST, POSITIONS, SOURCE, Contents, digest, layer_digest
from briefgen.build.versions import of_files
from briefgen.convert.json import Edition, read_json
from briefgen.ground import files
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Outcome, Span
from briefgen.ground.files import Files
from briefgen.press.seal import is_whole
from briefgen.press.unpack import unpack
from briefgen.read.ids import id_from

_PART = re.compile(r"[^\x00-\x1f\x7f/\\:]{1,200}")
"""A part of a path that every file system takes for a name."""
_GENERATOR = "briefgen "

Manifest = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Inside:
    """What is inside a PDF: files by their paths in the folder that they make, and what made it if it says so."""

    file: str
    edition: Edition
    contents: Contents
    manifest: Manifest | None


def open_pdf(path: Path, view: Files) -> Outcome[Inside]:
    """Read what is inside a PDF; one that briefgen didn't make, or that was changed since, is refused."""
    place = Span(path.as_posix(), 1, 1)
    try:
        content = view.content(path)
        found = dict(unpack(content))
    except OSError as error:
        cause = (error.strerror or "no reason given").lower()
        missing = isinstance(error, FileNotFoundError)
        message = f"there is no file `{path}`" if missing else f"`{path}` can't be read: {cause}"
        return Outcome(None, (diagnostic("file-missing" if missing else "file-unreadable", message, place),))
    except ValueError as error:
        return _refused("pdf-foreign", f"`{path.name}` holds no brief: {error}", place)
    written = found.get(BRIEF)
    if written is None:
        message = f"`{path.name}` holds no brief"
        hint = "briefgen puts one into each PDF, but for `--embed none`; other PDFs have none"
        return _refused("pdf-foreign", message, place, hint)
    if not is_whole(content):
        hint = "take the file as it came from briefgen: signing, stamping and saving it again change it"
        return _refused("pdf-changed", f"`{path.name}` was changed after briefgen made it", place, hint)
    try:
        edition = read_json(written)
        manifest = _manifest(found)
        contents = _placed(found, manifest, edition)
    except ValueError as error:
        return _refused("pdf-changed", f"what is inside `{path.name}` can't be used: {error}", place)
    return Outcome(Inside(path.as_posix(), edition, contents, manifest))


def extract(inside: Inside, folder: Path) -> Outcome[Path]:
    """Write the folder, whole or not at all; one that is there is left alone, unless it is empty."""
    try:
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
        files.write_folder(folder, inside.contents)
    except FileExistsError:
        message, hint = f"`{folder}` is already there", "name a folder that isn't"
        return Outcome(None, (diagnostic("output-unwritable", message, hint=hint),))
    except OSError as error:
        cause = (error.strerror or type(error).__name__).lower()
        message = f"`{folder}` cannot be written: {cause}"
        return Outcome(None, (diagnostic("output-unwritable", message, hint="choose another place with -o"),))
    return Outcome(folder)


def command(inside: Inside, folder: str) -> str:
    """The command that makes the file again from the folder; empty where its source isn't inside."""
    if inside.manifest is None:
        return ""
    options = inside.manifest["options"]
    words = ["briefgen", "build", f"sources/{_id(inside.contents, inside.edition)}"]
    for name in ("theme", "variant", "page-size", "max-pages", "brand", "embed"):
        if name in options and not (name == "variant" and options[name] == "full"):
            words += [f"--{name}", str(options[name])]
    for given in options.get("set", []):
        words += ["--set", str(given)]
    words += ["-o", Path(inside.file).name]
    return f"cd {shlex.quote(folder)} && {shlex.join(words)}"


def differing(inside: Inside, folder: Path, theme_folders: Sequence[Path]) -> Iterator[Diagnostic]:
    """Say what is not as it was when the file was made: versions, themes, and files that aren't inside."""
    if inside.manifest is None:
        return
    here = of_files()
    for name, then in inside.manifest["versions"].items():
        if here.get(name) != then:
            message = f"{name} is {here.get(name, 'not here')}, and the file was made with {then}"
            yield diagnostic("rebuild-differs", message, hint=f"install {name} {then}")
    for needed in inside.manifest["needed"]:
        message = f"`{needed['path']}` is not inside: a font, or a text that isn't shared"
        hint = f"put it there; its SHA-256 is {needed['sha256']}"
        yield diagnostic("rebuild-differs", message, hint=hint)
    yield from _themes(inside.manifest, folder, theme_folders)


def _themes(manifest: Manifest, folder: Path, theme_folders: Sequence[Path]) -> Iterator[Diagnostic]:
    from briefgen.theme.chain import chain
    from briefgen.theme.load import load_theme

    view, places = Files(), (folder / "styles", *theme_folders)
    name = str(manifest["options"]["theme"])
    load_theme(name, places, view)
    here = {layer.name: layer_digest(layer, view) for layer in chain(name, places, view).value or ()}
    for layer in manifest["theme"]:
        if here.get(layer["name"]) != layer["sha256"]:
            message = f"the theme `{layer['name']}` is not the one that the file was made with"
            yield diagnostic("rebuild-differs", message, hint="install the briefgen that it came with")


def _manifest(found: Contents) -> Manifest | None:
    """Read the manifest, if there is one. Raises ValueError when it isn't as it should be."""
    if MANIFEST not in found:
        return None
    try:
        manifest = json.loads(found[MANIFEST])
    except (ValueError, RecursionError):
        raise ValueError(f"`{MANIFEST}` is not JSON") from None
    if not isinstance(manifest, dict) or manifest.get("version") != FORMAT:
        raise ValueError(f"`{MANIFEST}` is not of version {FORMAT}")
    shapes = {"options": dict, "versions": dict, "theme": list, "files": list, "needed": list}
    for key, shape in shapes.items():
        if not isinstance(manifest.get(key), shape):
            raise ValueError(f"`{key}` is missing in `{MANIFEST}`")
    for key, wanted in (
        ("files", ("name", "path", "sha256")),
        ("needed", ("path", "sha256")),
        ("theme", ("name", "sha256")),
    ):
        for entry in manifest[key]:
            if not isinstance(entry, dict) or not all(isinstance(entry.get(name), str) for name in wanted):
                raise ValueError(f"an entry of `{key}` in `{MANIFEST}` is not as it should be")
    if not isinstance(manifest["options"].get("set", []), list) or "theme" not in manifest["options"]:
        raise ValueError(f"`options` in `{MANIFEST}` are not as they should be")
    return manifest


def _placed(found: Contents, manifest: Manifest | None, edition: Edition) -> Contents:
    """The files by their paths. Raises ValueError for a path that leads out, or a file that isn't the one listed."""
    if manifest is None:
        return {name: found[name] for name in (BRIEF, POSITIONS) if name in found}
    placed: Contents = {MANIFEST: found[MANIFEST]}
    for entry in manifest["files"]:
        content = found.get(entry["name"])
        if content is None or digest(content) != entry["sha256"]:
            raise ValueError(f"`{entry['name']}` is not the file that `{MANIFEST}` lists")
        parts = PurePosixPath(entry["path"]).parts
        if not parts or any(part == ".." or not _PART.fullmatch(part) for part in parts):
            raise ValueError(f"`{entry['path']}` is no path inside a folder")
        placed[PurePosixPath(*parts).as_posix()] = content
    if len({path.casefold() for path in placed}) != len(manifest["files"]) + 1:
        raise ValueError("two of its files have the same path")
    home = f"sources/{_id(placed, edition)}"
    return {_moved(path, home): content for path, content in placed.items()}


def _moved(path: str, home: str) -> str:
    """The brief's own files stand where a project has its briefs."""
    return home + path.removeprefix(SOURCE) if path.startswith(f"{SOURCE}/") else path


def _id(contents: Contents, edition: Edition) -> str:
    """The name of the brief's folder: its id, if it has one, else its title's."""
    from briefgen.read.text import Findings, Text
    from briefgen.read.yamldata import read_yaml

    written = next((one for path, one in contents.items() if path.endswith("/brief.yaml") and path.count("/") < 3), b"")
    data = read_yaml(Text("", written.decode("utf-8", "replace")), Findings()).data
    named = data.get("id")
    return id_from(named if isinstance(named, str) else edition.brief.title) or "brief"


def _refused(code: str, message: str, place: Span, hint: str = "") -> Outcome[Inside]:
    return Outcome(None, (diagnostic(code, message, place, hint),))
