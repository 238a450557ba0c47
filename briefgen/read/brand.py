"""A `_brand.yml` -> the Brand that it makes of a theme, with the place of each value; it must not know the theme.

The format is that of brand.yml; what only briefgen reads stands under `defaults.briefgen`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from briefgen.ground.diagnostics import Address, Outcome, Severity, Span
from briefgen.ground.files import Files
from briefgen.ground.nearest import did_you_mean
from briefgen.read.brandcolours import KEYS as COLOURS
from briefgen.read.brandcolours import ROLES, ColourError, colour
from briefgen.read.brandfonts import SETTINGS, Fonts
from briefgen.read.text import Findings, Text, read_text
from briefgen.read.yamldata import YamlData, read_yaml
from briefgen.theme.brand import Brand

KEYS = ("meta", "logo", "color", "typography", "defaults")
SIZES = ("medium", "small", "large")
"""Of a logo: which is taken first for a masthead."""
HOSTED = ("http://", "https://", "//", "data:")
"""How an address begins that leads to another machine."""


def read_brand(path: Path, files: Files) -> Outcome[Brand]:
    """Read a brand; what can't be used is reported and left to the theme."""
    text = read_text(files, path)
    if text.value is None:
        return Outcome(None, text.diagnostics)
    findings = Findings(list(text.diagnostics))
    read = read_yaml(text.value, findings)
    brand = BrandReader(path, text.value, read, findings, files).brand()
    return Outcome(brand, findings.all())


class BrandReader:
    """Reads one file's values; `data`, `place`, `wrong` and `aside` serve the readers of colours and fonts, too."""

    def __init__(self, path: Path, text: Text, read: YamlData, findings: Findings, files: Files) -> None:
        self.folder = path.parent
        self.files = files
        self._text = text
        self._read = read
        self._findings = findings
        self._aside: list[Address] = []
        self._told: set[Address] = set()

    def brand(self) -> Brand:
        for address, twice in self._read.repeated:
            span = self._text.span(twice.start, twice.end)
            self._findings.add("duplicate-key", f"`{address[-1]}` stands twice", span, "keep one of them")
        self._keys((), KEYS)
        self._keys(("color",), (*COLOURS, "palette"))
        self._keys(("typography",), ("fonts", *SETTINGS))
        tokens = {**self._roles(), **self._own()}
        fonts, faces = Fonts(self).read()
        logo, place = self._logo()
        self._say_aside()
        return Brand(self._text.file, tokens, fonts, faces, logo, place)

    def value(self, *address: str | int) -> object:
        """What stands at an address; None where nothing does."""
        value: object = self._read.data
        for item in address:
            if isinstance(value, dict) and isinstance(item, str):
                value = value.get(item)
            elif isinstance(value, list) and isinstance(item, int) and item < len(value):
                value = value[item]
            else:
                return None
        return value

    def table(self, *address: str | int) -> Mapping[str, object]:
        """The mapping at an address; an empty one, with a diagnostic where something else stands there."""
        value = self.value(*address)
        if value is None or isinstance(value, dict):
            return value or {}
        if address not in self._told:
            self._told.add(address)
            self.wrong(f"`{address[-1]}` holds no keys", address, f"write `{address[-1]}:`, and its keys below it")
        return {}

    def place(self, address: Address, key: bool = False) -> Span:
        """Where a value, or its key, stands; what encloses it where the address leads to nothing."""
        spans = self._read.keys if key else self._read.spans
        place = next((spans[address[:end]] for end in range(len(address), 0, -1) if address[:end] in spans), None)
        return self._text.span(place.start, place.end) if place else self._text.span(0)

    def wrong(self, message: str, address: Address, hint: str) -> None:
        self._findings.add("brand-invalid", message, self.place(address), hint)

    def unmet(self, message: str, address: Address, hint: str, severity: Severity | None = None) -> None:
        """Say what the brand asks for and won't get."""
        self._findings.add("brand-unmet", message, self.place(address), hint, severity=severity)

    def aside(self, *address: str | int) -> None:
        """Note a value that pages have no use for."""
        if self.value(*address) is not None:
            self._aside.append(address)

    def file(self, path: str, address: Address) -> Path | None:
        """The file of a path in the brand's folder; None, with a diagnostic, for any other."""
        pure = PurePosixPath(path)
        if pure.is_absolute() or ".." in pure.parts or "\\" in path:
            hint = "put the file beside the brand, and write its path from there"
            self.wrong(f"`{path}` is no path inside the brand's folder", address, hint)
            return None
        return self.folder / pure

    def _keys(self, around: Address, known: tuple[str, ...]) -> None:
        for key in self.table(*around) if around else self._read.data:
            if key not in known:
                hint = did_you_mean(key, known, f"there are {', '.join(f'`{name}`' for name in known)}")
                span = self.place((*around, key), key=True)
                self._findings.add("brand-unmet", f"`{key}` is no key of a brand here", span, hint)

    def _roles(self) -> dict[str, tuple[str, Span]]:
        """The colours that have a role in every theme."""
        for key in COLOURS:
            if key not in ROLES:
                self.aside("color", key)
        found = {role: self.colour("color", key) for key, role in ROLES.items()}
        return {role: value for role, value in found.items() if value is not None}

    def _own(self) -> dict[str, tuple[str, Span]]:
        """Tokens of a theme that the brand sets by name: colours of its own, or values as a theme has them."""
        around = ("defaults", "briefgen", "tokens")
        own: dict[str, tuple[str, Span]] = {}
        for name, value in self.table(*around).items():
            if isinstance(value, str) and (value in self.table("color", "palette") or value in COLOURS):
                found = self.colour(*around, name)
                if found is not None:
                    own[name] = found
            elif isinstance(value, str):
                own[name] = value, self.place((*around, name))
            else:
                self.wrong(f"`{name}` is no text", (*around, name), "write one value: a colour, a length, a number")
        return own

    def colour(self, *address: str | int) -> tuple[str, Span] | None:
        """The colour at an address, as `#RRGGBB`, and where it is asked for; None where there is none to be had."""
        value = self.value(*address)
        if isinstance(value, dict) and ("light" in value or "dark" in value):  # for screens; paper is light
            address = (*address, "light")
            value = value.get("light")
        if value is None:
            self._commented(address)
            return None
        try:
            return colour(value, self.table("color", "palette"), self.table("color")), self.place(address)
        except ColourError as error:
            self.wrong(str(error), address, error.hint)
            return None

    def _commented(self, address: Address) -> None:
        """Report a colour without quotation marks: to YAML it is a comment."""
        key = self._read.keys.get(address)
        rest = self._text.content[key.end :].partition("\n")[0].lstrip(": ") if key else ""
        if rest.startswith("#"):
            self._findings.add(
                "brand-invalid",
                f"`{address[-1]}` is empty: `#` begins a comment",
                self.place(address, key=True),
                f'put the colour in quotation marks: "{rest.split()[0]}"',
            )

    def _logo(self) -> tuple[Path | None, Span | None]:
        """The picture for a masthead, by the size that suits one best."""
        address: Address = ("logo",)
        value = self.value(*address)
        if isinstance(value, dict) and "path" not in value:
            size = next((size for size in SIZES if size in value), None)
            if size is None:
                return None, None
            address = ("logo", size)
            value = value[size]
        if isinstance(value, dict) and "path" not in value:
            address = (*address, "light")
            value = value.get("light")
        images = self.table("logo", "images") if isinstance(self.value("logo"), dict) else {}
        if isinstance(value, str) and value in images:
            address = ("logo", "images", value)
            value = images[value]
        if isinstance(value, dict):
            address, value = (*address, "path"), value.get("path")
        if not isinstance(value, str):
            return None, None
        if value.startswith(HOSTED):
            self.unmet(f"the logo `{value}` lies elsewhere, and a build fetches nothing", address, _SAVE)
            return None, None
        return self.file(value, address), self.place(address)

    def _say_aside(self) -> None:
        if self._aside:
            names = ", ".join(f"`{'.'.join(map(str, address))}`" for address in self._aside)
            hint = "sizes are the theme's; any token of it can be set under `defaults.briefgen.tokens`"
            self.unmet(f"left aside, as pages have no use for it: {names}", self._aside[0], hint, "hint")


_SAVE = "save it beside the brand, and write its path"
