"""The names that a document may fetch -> their bytes; it must not know disk or network."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote

from briefgen.render.html import Html
from briefgen.theme.faces import Face


def face_name(face: Face) -> str:
    """The absolute name under which a face is served."""
    return f"brief:/faces/{face.digest}.ttf"


@dataclass(frozen=True, slots=True)
class Asset:
    content: bytes = field(repr=False)
    media: str


@dataclass(slots=True)
class Jail:
    """Serves what an Html value lists and nothing else, and remembers what it refused."""

    assets: dict[str, Asset]
    refused: list[str] = field(default_factory=list)
    _told: int = 0

    def serve(self, name: str) -> Asset | None:
        """Give what stands under an absolute name, percent-encoded or not; None when it is refused."""
        asset = self.assets.get(name) or self.assets.get(unquote(name))
        if asset is None and name not in self.refused:
            self.refused.append(name)
        return asset

    def news(self) -> list[str]:
        """The names refused since this was last asked."""
        news = self.refused[self._told :]
        self._told = len(self.refused)
        return news


def jail(html: Html) -> Jail:
    """Lock a document in with its own assets and faces."""
    pictures = {
        name: Asset(content, html.media.get(name, "application/octet-stream")) for name, content in html.assets.items()
    }
    return Jail({**pictures, **{face_name(face): Asset(face.content, "font/ttf") for face in html.faces}})
