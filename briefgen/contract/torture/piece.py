"""What a brief's files hold -> a torture brief, with its name and how it is set; it must not know themes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefgen.build import pipeline
from briefgen.ground.files import Files
from briefgen.model.brief import Variant
from briefgen.model.judgement import Judged

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Piece:
    """A brief that asks much of a theme.

    about: what of. brief, positions: as their YAML files hold them. pictures: by path. script: ISO 15924; a theme that
    doesn't cover it doesn't have to print it. mirrored: laid out from right to left whatever its language, by a theme
    for such a script. rare: it has characters that a theme may lack, which it then says. granted: codes of what is
    found in it whatever the theme.
    """

    name: str
    about: str
    brief: Values
    paper: str
    positions: Values = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    variant: Variant = "full"
    mirrored: bool = False
    script: str = "Latn"
    rare: bool = False
    granted: frozenset[str] = frozenset()

    def judged(self) -> Judged:
        """Read it as any brief is read. What the checks say of it is no theme's business."""
        folder = Path("/torture") / self.name
        texts = {"brief.yaml": _written(self.brief), "paper.md": self.paper.encode()}
        if self.positions:
            texts["positions.yaml"] = _written(self.positions)
        files = Files({folder / name: content for name, content in {**texts, **self.pictures}.items()})
        judged = pipeline.read(folder, files).judged
        if judged.value is None:
            raise ValueError(f"torture brief {self.name}: {judged.diagnostics[0].message}")
        return judged.value


def _written(values: Values) -> bytes:
    """JSON is YAML; every scalar is a text, as an analyst's is."""
    return json.dumps(values, ensure_ascii=False, indent=1).encode()


def paper(*parts: str | Iterable[str]) -> str:
    """Put blocks of Markdown one after another."""
    blocks = (part if isinstance(part, str) else "\n\n".join(part) for part in parts)
    return "\n\n".join(blocks) + "\n"


def claim(text: str, *passages: str, short: str = "") -> Values:
    """A claim that rests on passages of the paper."""
    return {"text": text, **({"short": short} if short else {}), "evidence": list(passages)}
