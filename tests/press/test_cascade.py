"""The rule that decides is the one that CSS says: by weight, by order, by what it is about."""

import pytest

from briefgen.press.cascade import Cascade
from briefgen.press.engine.boxes import PageBox
from briefgen.press.layout import lay_out


@pytest.fixture
def deciding(make):
    """Say what decides a property of the first box with a class, and in which line of mine.css."""

    def made(css: str, name: str, *properties: str, pseudo: str = "") -> tuple[str, int] | None:
        html = make('<div class="out"><p class="in" id="it">Words and words</p></div><p>More</p>', css)
        pages = lay_out(html).unwrap().laid.pages
        boxes: list[PageBox] = [box for page in pages for box in page.boxes]
        root = next(box.element for box in boxes if box.tag == "html")
        box = next(box for box in boxes if name in (*box.classes, box.keyword) and box.tag.endswith(pseudo))
        found = Cascade(root, html.sheets).deciding(box, properties)
        return (found.value, found.place.line) if found and found.place.file.endswith("mine.css") else None

    return made


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        (".in { color: red }\n.in { color: blue }", ("blue", 2)),
        ("p.in { color: red }\n.in { color: blue }", ("red", 1)),
        ("#it { color: red }\n.out > p.in { color: blue }", ("red", 1)),
        (".in { color: red !important }\n#it { color: blue }", ("red", 1)),
        (":is(.in, .other) { color: red }", ("red", 1)),
        ("@media print {\n.in { color: red } }", ("red", 2)),
        (".out { color: red }", None),
        (".in::before { color: red; content: '' }", None),
    ],
    ids=["later", "more weight", "id", "important", "is", "media", "around it", "made by css"],
)
def test_the_declaration_that_wins(deciding, css, expected):
    assert deciding(css, "in", "color") == expected


def test_one_of_several_properties(deciding):
    assert deciding(".in { font: 10pt/1 'Text' }\n.in { font-size: 9pt }", "in", "font", "font-size") == ("9pt", 2)


def test_what_css_makes_of_an_element_has_rules_of_its_own(deciding):
    css = ".in { color: red }\n.in::before { content: 'No. '; color: blue }"
    assert deciding(css, "in", "color", pseudo="::before") == ("blue", 2)


def test_a_margin_box_has_those_of_its_page_and_what_is_said_of_all_pages_comes_first(deciding):
    css = "@page :first { @top-left { color: red } }\n@page { @top-left { color: blue } }"
    assert deciding(css, "@top-left", "color") == ("blue", 2)
