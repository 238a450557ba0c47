"""A job -> the brand that stands over its theme, and its logo in a brief; it must not know what a brand says."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Outcome
from briefgen.ground.files import Files
from briefgen.theme.chain import shown

if TYPE_CHECKING:
    from briefgen.model.judgement import Judged
    from briefgen.theme.brand import Brand

NAME = "_brand.yml"
NONE = "none"
"""In place of a file: no brand, wherever one lies."""


@dataclass
class Branded:
    """Chooses and reads a brand: the one asked for, the theme's own, that of the brief, that of the project.

    It is called while the theme is loaded, and holds then what was chosen.
    """

    asked: str
    folders: Sequence[Path]
    files: Files
    chosen: Brand | None = None

    def __call__(self, named: Path | None) -> Outcome[Brand]:
        path = self._path(named)
        if path is None:
            return Outcome(None)
        from briefgen.read.brand import read_brand  # only where there is one

        read = read_brand(path, self.files)
        self.chosen = read.value
        if read.value is None and not read.diagnostics:
            return Outcome(None, (diagnostic("file-missing", f"there is no file `{path}`"),))
        return read

    def _path(self, named: Path | None) -> Path | None:
        if self.asked:
            return None if self.asked == NONE else Path(self.asked)
        if named is not None:
            return Path(shown(named))
        places = (Path(shown(Path(os.path.abspath(folder)) / NAME)) for folder in self.folders)
        return next((place for place in places if self.files.exists(place)), None)


def with_logo(judged: Judged, brand: Brand | None, files: Files) -> Outcome[Judged]:
    """Give the masthead of a brief without a logo that of the brand."""
    brief = judged.brief
    if brand is None or brand.logo is None or brief.logo:
        return Outcome(judged)
    from briefgen.model.brief import Picture
    from briefgen.read.pictures import PictureError, digest, measure

    name = f"brand/{brand.logo.name}"
    found: Diagnostic | None = None
    try:
        content = files.content(brand.logo)
        picture = Picture(**measure(content)._asdict(), digest=digest(content), content=content)
    except FileNotFoundError:
        hint = "put the file there; the path counts from the brand's folder"
        found = diagnostic("picture-missing", f"there is no picture `{brand.logo.name}`", brand.logo_place, hint)
    except OSError as error:
        cause = error.strerror or type(error).__name__
        message = f"`{brand.logo.name}` can't be read: {cause}"
        found = diagnostic("picture-unreadable", message, brand.logo_place, "check the file")
    except PictureError as error:
        message = f"`{brand.logo.name}` can't be used: {error}"
        hint = "save it again as PNG, JPEG or plain SVG, in RGB"
        found = diagnostic("picture-unreadable", message, brand.logo_place, hint)
    if found:
        return Outcome(judged, (found,))
    changed = brief.model_copy(update={"logo": name, "pictures": {**brief.pictures, name: picture}})
    return Outcome(replace(judged, brief=changed))
