"""What no theme may say is found where it is said, with what to say in its place; what it may isn't."""

from pathlib import Path

import pytest

from briefgen.contract import forbidden, nesting
from tests.contract.mine import found, marked, places


@pytest.mark.parametrize(
    ("css", "said"),
    [
        (".glance h2 { ⟦column-span⟧: all }", "loses text"),
        ("h2 { margin: 0; ⟦content⟧: leader('.') }", "dot by dot"),
        (".mark { ⟦fill⟧: var(--pro) }", "tokens.accent"),
        (".mark ⟦path⟧ { opacity: .5 }", "sees no style sheet"),
        (".grid td, .box > :is(td, p) { ⟦display⟧: block }", "takes its table apart"),
        (".grid tbody { ⟦break-inside⟧: avoid }", "fails for the first"),
        ("h2 { ⟦color⟧: var(--accent) !important }", "one class more"),
        ("h2 { ⟦--mine⟧: 3pt }", "under [tokens]"),
        ("⟦@import⟧ url(https://fonts.example/a.css);", "nothing is fetched"),
        ("⟦@font-face⟧ { font-family: A; src: local(A) }", "[[faces]]"),
        (".box { ⟦background⟧: url('https://cdn.example/a.png') }", "nothing is fetched"),
        ("@media print {\n  .box {\n    ⟦background-image⟧: url(paper.png) }\n}", "nothing is fetched"),
        (".box { & .label { ⟦stroke⟧: red } }", "for drawings"),
        ("@page { @footnote { ⟦padding⟧: 0 } }", "half a point"),
        ("@page { @footnote { padding: 6pt; ⟦padding-block⟧: 6pt 0 } }", "half a point"),
        (".box { color: var(--accent); padding: var(--space) 1pt; ⟦cx⟧: 3 }", "for drawings"),
    ],
)
def test_it_is_found_in_a_rule(css: str, said: str, here: Path) -> None:
    files = {"css/a.css": css}
    all_ = found(forbidden.check, here, files)
    assert {one.code for one in all_} == {"css-forbidden"}
    assert places(all_) == marked(files)
    assert said in all_[0].message + all_[0].hint


@pytest.mark.parametrize(
    "css",
    [
        "tr { break-inside: avoid } .grid tbody tr { break-inside: avoid } tbody { break-before: page }",
        ".grid .condition, td span, td::before { display: block } td { display: table-cell } tr.gone { display: none }",
        "svg { display: block } .text, .line, #path { color: var(--ink) }",
        ".strip .actor { flex-basis: 10mm !important }",
        ".box { background: url(data:image/png;base64,AA==) }",
        "/* !important, @import and fill: */ .box::before { content: 'leader( fill: !important' }",
        "@page { @top-left { content: string(title); padding: 0 } @footnote { padding: 0 3pt .5pt 0 } }",
    ],
)
def test_what_a_theme_may_say_is_left_alone(css: str, here: Path) -> None:
    assert found(forbidden.check, here, {"css/a.css": css}) == []


@pytest.mark.parametrize(
    ("css", "said"),
    [
        (".section { columns: 2 }\n.section .point { ⟦display⟧: grid }", "never ends"),
        (".section { column-width: 40mm }\n.section .point p { ⟦display⟧: inline-grid }", "never ends"),
        (".glance, .glance ul, .glance li { display: flex }\n.glance li span { ⟦display⟧: flex }", "in one another"),
        (".contents li { ⟦display⟧: flex }", "measured before"),
        (".register .number { display: block }\n.grid .bloc { ⟦display⟧: block }", "apart"),
        ("table > * { ⟦break-inside⟧: avoid }", "`tbody`"),
    ],
)
def test_it_is_found_in_boxes_in_one_another(css: str, said: str, here: Path) -> None:
    files = {"css/a.css": css}
    all_ = found(nesting.check, here, files)
    assert {one.code for one in all_} == {"css-forbidden"}
    assert set(places(all_)) == set(marked(files))
    assert said in all_[0].message


@pytest.mark.parametrize(
    "css",
    [
        ".section { columns: 1 } .section .point { display: grid }",
        ".section { columns: 2 } .glance { display: grid }",
        ".glance, .glance ul, .glance li { display: flex }",
        ".contents { display: flex } .contents { display: block }",
    ],
)
def test_boxes_that_print_well_are_left_alone(css: str, here: Path) -> None:
    assert found(nesting.check, here, {"css/a.css": css}) == []


def test_what_a_rule_alone_tells_is_not_told_again_of_its_elements(here: Path) -> None:
    files = {"css/a.css": ".register tr { display: block }\n"}
    assert len(found(forbidden.check, here, files)) == 1
    assert found(nesting.check, here, files) == []
