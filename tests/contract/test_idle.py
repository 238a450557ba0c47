"""Names in selectors that no template writes are found; what any brief may have is known."""

from pathlib import Path

import pytest

from briefgen.contract import idle
from tests.contract.mine import found, marked, places


@pytest.mark.parametrize(
    ("css", "said"),
    [
        (".⟦galnce⟧ h2 { margin: 0 }", "did you mean `glance`?"),
        (".box:not(.⟦wied⟧) p { margin: 0 }", "did you mean `wide`?"),
        ("@media print { .grid ⟦tabel⟧ { margin: 0 } }", "did you mean `table`?"),
        ("h2, ⟦#nowhere⟧ { margin: 0 }", "take the selector out"),
        (".box [⟦data-numbr⟧] { margin: 0 }", "did you mean `data-number`?"),
        (".box { .⟦labell⟧ { margin: 0 } }", "did you mean `label`?"),
        (".box a:⟦hover⟧ { margin: 0 }", "take the selector out"),
        ("li:nth-child(2 of .⟦hesitent⟧) { margin: 0 }", "did you mean `hesitant`?"),
    ],
)
def test_it_is_found(css: str, said: str, here: Path) -> None:
    files = {"css/a.css": css, "templates/blocks/divider.html": '<hr class="wide">'}
    (one,) = found(idle.check, here, files)
    assert one.code == "css-idle"
    assert places([one]) == marked(files)
    assert one.hint == said


def test_what_templates_and_filters_write_is_known(here: Path) -> None:
    css = """\
.strip.counts, .grid .not-researched, .title-longest, .Letter .masthead, .draft .long-note .in-note-cell { margin: 0 }
.part.recommendations, .short .lines.annex, .side-note, a.call, .basis, .proof-mark.warning { margin: 0 }
svg.mark, dl dt, #wave-one, .mine-3, .odd { margin: 0 }
"""
    template = """\
<hr id="wave-{{ block.at | at }}" class="mine-{{ loop.index }} {{ 'odd' if block.at else "even" }}">
"""
    assert found(idle.check, here, {"css/a.css": css, "templates/blocks/divider.html": template}) == []


def test_what_a_replaced_template_wrote_is_no_fault_of_the_theme_below(here: Path) -> None:
    files = {
        "templates/front/masthead.html": '<header class="mine"></header>',
        "css/a.css": ".mine .⟦band⟧ { margin: 0 }",
    }
    assert places(found(idle.check, here, files)) == marked(files)
