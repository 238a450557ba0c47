"""What a job read -> the files of it that a stranger may have, and those that stay here; it must not know PDF."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from briefgen.build.brand import NAME as BRANDING
from briefgen.build.carried import BRAND, BRIEF, FONTS, SOURCE, STYLES, Contents, Origins, digest, is_packaged
from briefgen.convert import source as convert
from briefgen.model.lock import Lock
from briefgen.read.source import BRIEF as BRIEF_YAML
from briefgen.read.source import LOCK, POSITIONS, TABLE
from briefgen.read.text import Findings, Text
from briefgen.read.yamldata import read_yaml


def taken(origins: Origins) -> Contents:
    """The files that are carried, by their paths in the folder that they make."""
    contents = {}
    back = {entry["path"] for entry in kept_back(origins)}
    for path, name in _placed(origins):
        if name not in back:
            contents[name] = _public(name, origins.view.content(path), origins)
    if origins.previous is not None:
        contents[f"{SOURCE}/{_previous(origins)}/{BRIEF}"] = origins.previous.content
    return contents


def kept_back(origins: Origins) -> Iterator[Mapping[str, str]]:
    """The files that the pages were made with and that aren't carried: fonts, and texts that aren't shared."""
    unshared = {f"{SOURCE}/{path}" for path in _unshared(origins).values()}
    for path, name in sorted(_placed(origins), key=lambda one: one[1]):
        if name in unshared or name.lower().endswith(FONTS):
            yield {"path": name, "sha256": digest(origins.view.content(path))}


def _placed(origins: Origins) -> Iterator[tuple[Path, str]]:
    """Every file that was read and doesn't come with briefgen or a font's package, and its path among the carried."""
    homes = dict(_homes(origins))
    branded = frozenset(_of_brand(origins))
    for path in sorted(origins.view.read):
        whole = Path(os.path.abspath(path))
        home = next((folder for folder in homes if whole.is_relative_to(folder)), None)
        if home is None and whole in branded:
            base = Path(os.path.abspath(origins.brand.file)).parent if origins.brand else home
            inside = os.path.relpath(whole, base)
            yield path, PurePosixPath(BRAND if origins.job.brand else ".", inside).as_posix()
        elif home is not None and (name := homes[home]) is not None:
            inside = whole.relative_to(home).as_posix()
            if name != SOURCE or not _is_previous(inside, origins):
                yield path, f"{name}/{inside}"


def _homes(origins: Origins) -> Iterator[tuple[Path, str | None]]:
    """The folders that files come from, the most particular first; None where they aren't carried."""
    for layer in origins.layers:
        yield Path(os.path.abspath(layer.folder)), None if is_packaged(layer) else f"{STYLES}/{layer.name}"
    yield Path(os.path.abspath(origins.job.folder)), SOURCE


def _of_brand(origins: Origins) -> Iterator[Path]:
    brand = origins.brand
    if brand:
        paths = (Path(brand.file), brand.logo, *(face.file for face in brand.faces))
        yield from (Path(os.path.abspath(path)) for path in paths if path)


def _previous(origins: Origins) -> str:
    return PurePosixPath(origins.brief.previous or "").as_posix()


def _is_previous(inside: str, origins: Origins) -> bool:
    return origins.previous is not None and PurePosixPath(inside).is_relative_to(_previous(origins))


def _unshared(origins: Origins) -> Mapping[str, str]:
    """The texts that aren't shared, by the ids of their sources; what one source shares is."""
    sources = origins.brief.sources
    shared = {source.text for source in sources if source.share}
    return {one.id: PurePosixPath(one.text).as_posix() for one in sources if one.text and one.text not in shared}


def _public(name: str, content: bytes, origins: Origins) -> bytes:
    """A file as it may be given away."""
    own = name.removeprefix(f"{SOURCE}/")
    makers: Mapping[str, Callable[[], bytes]] = {
        BRIEF_YAML: lambda: convert.brief_yaml(_read(content)),
        POSITIONS: lambda: convert.positions_yaml(_read(content)),
        TABLE: lambda: convert.positions_csv(content),
        LOCK: lambda: convert.lock(Lock.model_validate(_read(content)), _unshared(origins)),
    }
    if own != name and own in makers:
        return makers[own]()
    return convert.brief_yaml(_read(content)) if PurePosixPath(name).name == BRANDING else content


def _read(content: bytes) -> convert.Data:
    """The data of a YAML file, which was read without errors before."""
    return read_yaml(Text("", content.decode("utf-8-sig")), Findings()).data
