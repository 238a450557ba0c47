"""Lengths of tokens are those of paper, and lines stand as far apart as their type is high."""

from pathlib import Path

import pytest

from briefgen.contract import lengths
from tests.contract.mine import found, marked, places

THEME = 'extends = "meridian"\n[tokens]\n'


@pytest.mark.parametrize(
    ("toml", "severity", "hint"),
    [
        ('⟦note-leading⟧ = "14px"\n', "warning", "write `10.5pt`: a page is measured in pt and mm"),
        ('⟦leading⟧ = "9pt"\n', "error", "lines are read with ease from `12pt` on"),
        ('⟦note-size⟧ = "14pt"\n', "error", "lines are read with ease from `16.8pt` on"),
    ],
)
def test_a_length_that_is_none_for_a_page_is_found(toml: str, severity: str, hint: str, here: Path) -> None:
    files = {"theme.toml": THEME + toml}
    (one,) = found(lengths.check, here, files)
    assert (one.code, one.severity, one.hint) == ("token-invalid", severity, hint)
    assert places([one]) == marked(files)


@pytest.mark.parametrize("toml", ['leading = "10pt"\n', 'leading = "4mm"\n', 'mine-size = "8pt"\n'])
def test_other_lengths_are_left_alone(toml: str, here: Path) -> None:
    assert found(lengths.check, here, {"theme.toml": THEME + toml}) == []
