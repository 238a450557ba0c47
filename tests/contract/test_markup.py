"""What comes to nothing on paper is found in templates where it is written."""

from pathlib import Path

import pytest

from briefgen.contract import markup
from tests.contract.mine import found, marked, places

DIVIDER = "templates/blocks/divider.html"


@pytest.mark.parametrize(
    ("html", "code", "said"),
    [
        ("<hr>\n⟦<script>⟧alert(1)</script>".replace("<script>⟧", "<script⟧>"), "template-error", "a page has nothing"),
        ("⟦<link⟧ rel='stylesheet' href='x.css'>", "template-error", "CSS goes into a sheet"),
        ('<img alt="" src="⟦https://pictures.example/a.png⟧">', "asset-blocked", "inline SVG"),
        ('<svg><image href="⟦//pictures.example/a.png⟧"/></svg>', "asset-blocked", "inline SVG"),
        ('<hr style="color: ⟦var(--accent)⟧">', "css-forbidden", "write `{{ tokens.accent }}`"),
        ('<svg><path fill="⟦var(--proof-hint)⟧"/></svg>', "css-forbidden", 'write `{{ tokens["proof-hint"] }}`'),
        ('<svg>\n<path stroke="⟦currentColor⟧"/></svg>', "css-forbidden", "write `{{ tokens.accent }}`"),
    ],
)
def test_it_is_found(html: str, code: str, said: str, here: Path) -> None:
    files = {DIVIDER: html}
    (one,) = found(markup.check, here, files)
    assert one.code == code
    assert places([one]) == marked(files)
    assert said in one.hint


def test_links_drawings_and_styles_that_a_template_fills_in_are_left_alone(here: Path) -> None:
    html = """\
<a href="https://sites.example/">{{ block.at | at }}</a><img src="{{ block.asset }}" alt="{{ block.alt }}">
<hr style="color: {{ tokens.accent }}; background: currentColor"><!-- <script> --><svg><use href="#own"/></svg>
"""
    assert found(markup.check, here, {DIVIDER: html}) == []
