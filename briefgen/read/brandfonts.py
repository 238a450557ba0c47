"""The typography of `_brand.yml` -> families by role and the faces for them; it must not know the theme's faces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.ground.diagnostics import Address, Span
from briefgen.theme.faces import Style, Wanted, offered
from briefgen.theme.fontfile import UnusableError, is_variable, unpacked

if TYPE_CHECKING:
    from briefgen.read.brand import BrandReader

ROLES = {"base": ("text", "lead", "quote", "sans"), "headings": ("display",)}
"""What the typography of a brand sets in a theme: `base` is the default of all text."""
SETTINGS = (*ROLES, "monospace", "monospace-inline", "monospace-block", "link")
_ASIDE = ("size", "weight", "line-height", "style", "color", "background-color", "decoration")
_WEIGHTS = {
    "thin": 100, "extra-light": 200, "ultra-light": 200, "light": 300, "normal": 400, "regular": 400, "medium": 500,
    "semi-bold": 600, "demi-bold": 600, "bold": 700, "extra-bold": 800, "ultra-bold": 800, "black": 900,
}  # fmt: skip
_STYLES: Mapping[object, Style] = {"normal": "normal", "italic": "italic", "oblique": "italic"}
_HOSTS = {"google": "Google Fonts", "bunny": "Bunny Fonts"}
_TEXT = (400, 600)
"""The weights that themes set text in."""


class Fonts:
    """Finds fonts for the families of one brand."""

    def __init__(self, brand: BrandReader) -> None:
        self._brand = brand

    def read(self) -> tuple[dict[str, tuple[str, Span]], tuple[Wanted, ...]]:
        """Give families by role, and their faces; a family without a font here is reported and left to the theme."""
        fonts: dict[str, tuple[str, Span]] = {}
        faces: dict[str, tuple[Wanted, ...]] = {}
        self._left_aside()
        for key, roles in ROLES.items():
            family, address = self._family(key)
            if not family:
                continue
            if family not in faces:
                faces[family] = tuple(self._faces(family, address))
            if faces[family]:
                fonts |= {role: (family, self._brand.place(address)) for role in roles}
        return fonts, tuple(face for several in faces.values() for face in several)

    def _family(self, key: str) -> tuple[str, Address]:
        address: Address = ("typography", key)
        value = self._brand.value(*address)
        if isinstance(value, dict):
            address, value = (*address, "family"), value.get("family")
        if value is not None and (not isinstance(value, str) or any(mark in value for mark in "\"'\\;{}@<\n")):
            self._brand.wrong(f"`{value}` is no name of a family", address, "write the family's name: `Open Sans`")
            return "", address
        return (value if isinstance(value, str) else ""), address

    def _left_aside(self) -> None:
        for key in SETTINGS:
            if key not in ROLES:
                self._brand.aside("typography", key)
            elif isinstance(self._brand.value("typography", key), dict):
                for setting in _ASIDE:
                    self._brand.aside("typography", key, setting)

    def _faces(self, family: str, address: Address) -> Iterator[Wanted]:
        """The files that the brand names come first, then an installed package of the family's name."""
        at, source = self._source(family)
        if source == "file":
            yield from self._files(family, at)
            return
        found = offered(family, self._brand.files)
        if found:
            yield from _packaged(family, found, self._brand.place(address))
            return
        slug = "-".join(family.lower().split())
        hint = f"`pip install fontpkg-{slug}`, or list its files under `typography.fonts` with `source: file`"
        if source in _HOSTS:
            message = f"`{family}` lies with {_HOSTS[source]}, and a build fetches nothing; the theme's own stands in"
            self._brand.unmet(message, (*at, "source"), hint)
        else:
            message = f"there is no font `{family}` here, and none of the machine is used; the theme's own stands in"
            self._brand.unmet(message, address, hint)

    def _source(self, family: str) -> tuple[Address, str]:
        """Where under `typography.fonts` a family is listed, and where it comes from."""
        listed = self._brand.value("typography", "fonts")
        for index, entry in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(entry, dict) and str(entry.get("family", "")).casefold() == family.casefold():
                source = str(entry.get("source", "file" if "files" in entry else ""))
                return ("typography", "fonts", index), source
        return ("typography", "fonts"), ""

    def _files(self, family: str, at: Address) -> Iterator[Wanted]:
        listed = self._brand.value(*at, "files")
        for index, entry in enumerate(listed if isinstance(listed, list) else ()):
            address = (*at, "files", index)
            values: Mapping[str, object] = entry if isinstance(entry, dict) else {"path": entry}
            where: Address = (*address, "path") if isinstance(entry, dict) else address
            path = values.get("path")
            if not isinstance(path, str):
                self._brand.wrong("a font without a path", address, "write `path: fonts/name.ttf`")
            elif "://" in path or path.startswith("//"):
                hint = "save it beside the brand, and write its path"
                self._brand.unmet(f"`{path}` lies elsewhere, and a build fetches nothing", where, hint)
            elif file := self._brand.file(path, where):
                yield from self._cuts(family, file, values, address, where)
        if not isinstance(listed, list):
            self._brand.wrong(f"`{family}` names no files", at, "list them under `files`, each with a `path`")

    def _cuts(
        self, family: str, file: Path, values: Mapping[str, object], address: Address, where: Address
    ) -> Iterator[Wanted]:
        """A static font is one face; a variable one those that themes ask for, or the weight that is named."""
        style = _STYLES.get(values.get("style", "normal"))
        weight = _weight(values.get("weight"))
        if style is None:
            self._brand.wrong(f"`{values['style']}` is no style", (*address, "style"), "it is `normal` or `italic`")
            return
        if weight is None:
            hint = f"a number from 100 to 900, or {', '.join(f'`{name}`' for name in _WEIGHTS)}"
            self._brand.wrong(f"`{values['weight']}` is no weight", (*address, "weight"), hint)
            return
        place = self._brand.place(where)
        for one in (weight,) if weight else _TEXT if self._variable(file) else (400,):
            yield Wanted(family, style, one, "", file, {}, place)

    def _variable(self, file: Path) -> bool:
        try:
            return is_variable(unpacked(self._brand.files.content(file)))
        except (OSError, UnusableError):
            return False  # said where the face is cut


def _weight(value: object) -> int | None:
    """A weight by number or name; 0 where none is named, or a range; None for what isn't one."""
    if value is None or (isinstance(value, str) and ".." in value):
        return 0
    if isinstance(value, str) and value in _WEIGHTS:
        return _WEIGHTS[value]
    number = int(value) if isinstance(value, str) and value.isdecimal() else -1
    return number if number in range(100, 1000, 100) else None


def _packaged(family: str, found: Mapping[Style, frozenset[int]], place: Span) -> Iterator[Wanted]:
    """The faces of a package, in the weights of text; of a static family without the bold one, the next heavier."""
    for style, weights in found.items():
        bold = next((weight for weight in (600, 700, 500, 800, 900) if weight in weights), None)
        for weight in dict.fromkeys(filter(None, (400 if 400 in weights else min(weights, default=None), bold))):
            yield Wanted(family, style, weight, family, None, {}, place)
