"""The sheets of the house styles: short, and none says what another says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
import tinycss2

from briefgen.ground.resources import styles

FOLDERS = {path.parent.name: path.parent for path in sorted(styles().glob("*/theme.toml"))}
OWN = 300
"""Lines of a style, in all its files."""
SHARED = 4
"""Declarations of one selector that two styles may have in common: more belong into base."""

Rule = tuple[str, frozenset[str]]


@pytest.mark.parametrize("name", [name for name in FOLDERS if name != "base"])
def test_a_style_says_only_what_is_its_own(name: str) -> None:
    files = [path for path in FOLDERS[name].rglob("*") if path.suffix in (".toml", ".css", ".html")]
    assert sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files) < OWN


@pytest.mark.parametrize("pair", list(combinations(FOLDERS, 2)), ids="-".join)
def test_no_rule_stands_in_two_styles(pair: tuple[str, str]) -> None:
    one, other = (dict(_rules(FOLDERS[name])) for name in pair)
    same = {selector: sorted(one[selector] & other[selector]) for selector in one.keys() & other.keys()}
    assert {selector: both for selector, both in same.items() if len(both) > SHARED} == {}


def _rules(folder: Path) -> Iterator[Rule]:
    """Each selector of a style with all that is declared under it."""
    found: dict[str, set[str]] = {}
    for path in sorted(folder.glob("css/*.css")):
        text = path.read_text(encoding="utf-8")
        for rule in tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True):
            assert rule.type in ("qualified-rule", "at-rule"), f"{path}:{rule.source_line}"
            selector = " ".join(tinycss2.serialize(rule.prelude).split())
            inside = tinycss2.parse_blocks_contents(rule.content or [], skip_comments=True, skip_whitespace=True)
            said = {
                f"{one.name}:{tinycss2.serialize(one.value).strip()}" for one in inside if one.type == "declaration"
            }
            found.setdefault(selector, set()).update(said)
    yield from ((selector, frozenset(said)) for selector, said in found.items())
