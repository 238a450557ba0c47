"""Names that rules ask for and nothing gives are found, with what was meant; the press would print nothing."""

from pathlib import Path

import pytest

from briefgen.contract import references
from tests.contract.mine import found, marked, places


@pytest.mark.parametrize(
    ("css", "said"),
    [
        (".box { page: ⟦lanscape⟧ }", "there is no `@page lanscape`"),
        ("@page ⟦lanscape⟧:first { margin: 0 }", "no rule says `page: lanscape`"),
        ("@page { @top-left { content: string(⟦titel⟧) ' ' string(title, first-except) } }", "the string `titel`"),
        (".box { position: running(head) } @page { @top-left { content: element(⟦haed⟧) } }", "running(haed)"),
        (".claims li::after { content: counter(⟦claims⟧) }", "nothing counts `claims`"),
        (".box a::after { content: target-counter(attr(href), ⟦pgae⟧) }", "nothing counts `pgae`"),
        (".note::before { content: attr(⟦data-numbr⟧) }", "no template writes the attribute `data-numbr`"),
        ("⟦@media⟧ screen {\n  .box { margin: 0 }\n}", "no printed page takes"),
    ],
)
def test_it_is_found(css: str, said: str, here: Path) -> None:
    files = {"css/a.css": css}
    (one,) = found(references.check, here, files)
    assert one.code == "css-idle"
    assert places([one]) == marked(files)
    assert said in one.message


def test_names_that_are_given_are_left_alone(here: Path) -> None:
    css = """\
.box { page: own; counter-reset: mine; position: running(head); string-set: word content(), other attr(data-at) }
@page own:first { @top-left { content: counter(page) counters(mine, ".") string(word) element(head, last) } }
@page { @top-left { content: string(series) string(other, first) } }
.box a::after { content: target-counter(attr(href), pages) }
@media print { .box { margin: 0 } } @media not screen { .box { margin: 0 } } @page turned:left { margin: 0 }
"""
    assert found(references.check, here, {"css/a.css": css}) == []
