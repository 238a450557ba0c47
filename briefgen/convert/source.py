"""What an analyst wrote -> the same for a stranger: no comments, no notes to editors; it must not know the disk."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Mapping
from typing import Any

import yaml

from briefgen.convert.lock import written
from briefgen.model.lock import Lock

EDITORIAL = ("note", "checked-by")
"""Keys of a position that are for editors only."""

Data = Mapping[str, Any]


class _Dumper(yaml.SafeDumper):
    """Lists are set in under their key, as people write them."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def brief_yaml(data: Data) -> bytes:
    """Write what was read of a YAML file, without its comments; reading that again gives the same."""
    return yaml.dump(dict(data), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110).encode()


def positions_yaml(data: Data) -> bytes:
    """The same of positions.yaml, without what is for editors only."""
    positions = data.get("positions")
    if not isinstance(positions, dict):
        return brief_yaml(data)
    cells = {actor: {issue: _without(cell) for issue, cell in row.items()} for actor, row in positions.items()}
    return brief_yaml({**data, "positions": cells})


def positions_csv(content: bytes) -> bytes:
    """The same of positions.csv; cells and what stands between them stay."""
    text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    first = text.lstrip("\n").partition("\n")[0]
    rows = list(csv.reader(io.StringIO(text), delimiter=max(",;\t", key=first.count)))
    head = next((row for row in rows if any(cell.strip() for cell in row)), [])
    kept = [i for i, name in enumerate(head) if name.strip().casefold() not in EDITORIAL]
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=max(",;\t", key=first.count), lineterminator="\n")
    writer.writerows([row[i] for i in kept if i < len(row)] for row in rows)
    return stream.getvalue().encode()


def _without(cell: Any) -> Any:
    return {key: value for key, value in cell.items() if key not in EDITORIAL} if isinstance(cell, dict) else cell


def lock(lock: Lock, kept_back: Collection[str]) -> bytes:
    """Write a lock without the sentences of those sources whose texts are kept back."""
    claims = [
        claim.model_copy(
            update={
                "rests_on": tuple(
                    one.model_copy(update={"sentence": None}) if one.source in kept_back else one
                    for one in claim.rests_on
                )
            }
        )
        for claim in lock.claims
    ]
    return written(lock.model_copy(update={"claims": tuple(claims)}))
