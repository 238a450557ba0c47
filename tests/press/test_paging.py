"""After an edit only the pages are laid out that it touched, and the file is the one that a fresh layout gives.

`BRIEFGEN_WORDS=100 pytest tests/press/test_paging.py` makes as many edits of each style as one likes.
"""

import gc
import os
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from weasyprint.formatting_structure import boxes
from weasyprint.layout import page

from briefgen.build import pipeline
from briefgen.ground.files import Files
from briefgen.ground.resources import sources, styles
from briefgen.press import layout
from briefgen.press.engine import document, drawn, lines
from briefgen.press.engine.boundary import at_each_page
from briefgen.press.pages import Pages
from briefgen.press.pdf import Pressed, press
from briefgen.render.html import Html

THEMES = ["clear", "ledger", "marginalia", "meridian", "plain"]
SAMPLE = sources() / "european-peacekeeping"
COUNT = int(os.environ.get("BRIEFGEN_WORDS", "4"))
TEXT = re.compile(r">([^<>]*[a-z]{3}[^<>]*)<")


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    layout._parsed.clear()
    yield
    layout._parsed.clear()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The pages that were laid out, from 1."""
    numbers: list[int] = []
    remake = page.remake_page

    def remade(index: int, *rest: object) -> object:
        numbers.append(index + 1)
        return remake(index, *rest)

    monkeypatch.setattr(page, "remake_page", remade)
    return numbers


def sample(theme: str) -> Html:
    files = Files()
    reading = pipeline.read(SAMPLE, files)
    loaded = pipeline.theme(theme, [styles()], files, reading).unwrap()
    return pipeline.html(reading.judged.unwrap(), loaded, "full").unwrap()


def laid(html: Html) -> Pages:
    return layout.lay_out(html).unwrap()


def pressed(html: Html) -> Pressed:
    """Lay out and draw; the pages are forgotten by everybody but the press."""
    return press(laid(html)).unwrap()


def afresh(html: Html) -> Pressed:
    """As a process does it that has seen nothing."""
    before = dict(layout._parsed)
    layout._parsed.clear()
    lines._kept.clear()
    try:
        return pressed(html)
    finally:
        layout._parsed.clear()
        layout._parsed.update(before)


def same(one: Pressed, other: Pressed) -> bool:
    return one.pdf() == other.pdf() and one.heard == other.heard and one.sheets == other.sheets


def edited(text: str, chance: random.Random) -> str:
    """Change words, put some in, take some out, in a text or two: in the running text, in tables, headings, notes."""
    for _ in range(chance.choice([1, 1, 2])):
        found = [one for one in TEXT.finditer(text) if one.start() > text.index("<body")]
        start, end = chance.choice(found).span(1)
        words = text[start:end].split(" ")
        at, much = chance.randrange(len(words)), chance.randint(1, 40)
        match chance.randrange(4):
            case 0:
                words[at] = "".join(chance.sample("abcdefghijklmno", 9))
            case 1:
                words[at:at] = ["lorem"] * much
            case 2:
                del words[at : at + much]
            case _:
                words[at] = words[at].upper()
        text = text[:start] + (" ".join(words).strip() or "x") + text[end:]
    return text


@pytest.mark.parametrize("theme", THEMES)
def test_any_edit_gives_the_file_that_a_fresh_layout_gives(theme: str, made: list[int]) -> None:
    chance, html = random.Random(f"{theme} {COUNT}"), sample(theme)
    pressed(html)
    text, taken = html.text, 0
    for _ in range(COUNT):
        text = edited(text if chance.random() < 0.7 else html.text, chance)
        made.clear()
        own = pressed(replace(html, text=text))
        taken += own.count - len(set(made))
        assert same(own, afresh(replace(html, text=text))), text
    assert taken > 0


@pytest.mark.parametrize("theme", THEMES)
def test_a_word_costs_the_pages_it_stands_on(theme: str, made: list[int]) -> None:
    html = sample(theme)
    pressed(html)
    words = max(TEXT.findall(html.text[html.text.index("<main") :]), key=len).split()
    made.clear()
    pressed(replace(html, text=html.text.replace(" ".join(words), " ".join([*words[:-2], "ox", words[-1]]))))
    assert 0 < len(made) < 4


SVG, DRAWN = "image/svg+xml", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="%b"/></svg>'

BODY = "".join(
    f'<h2>Port {number}</h2><p id="p{number}">Who works there{" and who does not" * number}.</p>'
    f'<p>Again<span class="foot">Note {number}.</span>.</p>'
    for number in range(1, 25)
)
BODY += "<h2>Long harbour</h2>" + "<p>It goes on, page after page.</p>" * 50
CSS = """
h2 { string-set: port content(); break-after: avoid }
@page { size: A6; @top-left { content: string(port) " " counter(page) " of " counter(pages) } @top-right { content: element(head) } }
.to::after { content: target-counter(attr(href), page) }
"""  # noqa: E501


@pytest.fixture
def paper(make: Callable[..., Html]) -> Html:
    head, strap = '<p class="head">Ports</p>', '<div class="strap">Draft</div>'
    links = "".join(f'<a class="to" href="#p{number}">Port {number}, page </a>' for number in (1, 12, 24))
    return make(f"{head}{strap}<p>{links}</p>{BODY}", CSS + ".strap { position: fixed; top: -10mm }")


@pytest.mark.parametrize(
    ("old", "new", "most"),
    [
        ("Again<span class=\"foot\">Note 3.", "Again<span class=\"foot\">Another note.", 2),
        ("<h2>Port 9", "<h2>Harbour 9", 2),
        ("<h2>Long", "<h2>Wide", 2),
        (">Ports<", ">Harbours<", 99),
        (">Draft<", ">Final<", 99),
        ("there and who does not.", "there" + " every day" * 40 + ".", 99),
        ("Note 24.", "Note 24" + ", and on" * 200 + ".", 99),
        ("<title>t", "<title>T", 0),
    ],
    ids=["note", "head", "head of many pages", "what runs", "what is fixed", "pages move", "a page more", "no page"],
)  # fmt: skip
def test_what_pages_share_is_right_after_an_edit(paper: Html, made: list[int], old: str, new: str, most: int) -> None:
    assert old in paper.text
    first = pressed(paper)
    made.clear()
    other = replace(paper, text=paper.text.replace(old, new, 1))
    own = pressed(other)
    assert len(set(made)) <= most
    assert same(own, afresh(other))
    assert same(pressed(paper), first)


def test_another_picture_of_the_same_name_is_another_page(make: Callable[..., Html], made: list[int]) -> None:
    one, other = (
        make(
            '<p><img src="brief:/a.svg" alt="A"> Words.</p>', assets={"brief:/a.svg": svg}, media={"brief:/a.svg": SVG}
        )
        for svg in (DRAWN % b"3", DRAWN % b"5")
    )
    pressed(one)
    made.clear()
    own = pressed(other)
    assert made
    assert same(own, afresh(other))
    assert not same(own, afresh(one))


def test_pages_that_somebody_still_has_are_left_alone(paper: Html, made: list[int]) -> None:
    held = laid(paper)
    first = press(held).unwrap()
    made.clear()
    laid(replace(paper, text=paper.text.replace("Note 3.", "Another.")))
    assert len(made) >= held.count
    assert same(press(held).unwrap(), first)


def test_a_layout_that_is_left_leaves_the_last_one_as_it_was(paper: Html, made: list[int]) -> None:
    first = pressed(paper)
    pages = 0

    class Left(BaseException):
        pass

    def look() -> None:
        nonlocal pages
        pages += 1
        if pages > 2:  # one is the step before the first page
            raise Left

    other = replace(paper, text=paper.text.replace("Note 3.", "Another.").replace("Note 20.", "Another."))
    with pytest.raises(Left), at_each_page(look):
        laid(other)
    made.clear()
    assert same(pressed(other), afresh(other))
    made.clear()
    assert same(pressed(paper), first)
    assert len(set(made)) < first.count


def test_what_was_complained_of_is_complained_of_again(paper: Html) -> None:
    wrong = replace(paper, text=paper.text.replace("Note 3.", "Note ☃."))
    said = [layout.lay_out(wrong).diagnostics for _ in range(2)]
    assert said[0]
    assert said[0] == said[1]
    there = replace(paper, text=paper.text.replace('href="#p12"', 'href="#gone"'))
    twice = [layout.lay_out(one).diagnostics for one in (there, replace(there, text=there.text.replace("3.", "4.")))]
    assert twice[0]
    assert twice[0] == twice[1]


@pytest.mark.parametrize("css", [".b { position: running(b) }", ".b { float: left }", ".b { display: none }", ""])
def test_other_elements_are_laid_out_afresh(make: Callable[..., Html], made: list[int], css: str) -> None:
    one, other = (make(f'<p>A.</p><p class="b">{words}</p><p>C.</p>', css) for words in ("B.", "B <b>b</b>."))
    pressed(one)
    made.clear()
    assert same(pressed(other), afresh(other))
    assert made


def test_drawings_are_kept_but_for_those_that_depend_on_others(make: Callable[..., Html]) -> None:
    css = ".g { background: linear-gradient(red, blue); height: 5mm; break-before: page } .o { opacity: 0.5 }"
    one, other = (
        make(f'<p>{words}</p><div class="g">{words}</div><p class="o">Half.</p><p class="g">End.</p>', css)
        for words in ("One.", "Two.")
    )
    pages = laid(one)
    press(pages).unwrap()
    kept = [hasattr(page._page_box, drawn.DRAWING) for page in pages.laid.document.pages]
    assert kept == [True, False, False]
    del pages
    assert same(pressed(other), afresh(other))


def test_with_another_version_all_is_laid_out(paper: Html, made: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "KNOWN", False)
    count = pressed(paper).count
    made.clear()
    pressed(paper)
    assert len(set(made)) == count


def test_few_layouts_are_kept(make: Callable[..., Html]) -> None:
    for number in range(document.KEPT + 2):
        pressed(make("<p>A.</p>", f"p {{ margin-top: {number}px }}"))
    assert sum(one._last is not None for one in layout._parsed.values()) == document.KEPT


def test_nothing_stays_of_pages_that_are_not_taken_over(paper: Html) -> None:
    def count() -> int:
        gc.collect()
        return sum(isinstance(one, boxes.PageBox) for one in gc.get_objects())

    first = pressed(paper).count
    before = count()
    for number in range(4):
        pressed(replace(paper, text=paper.text.replace("Note 3.", f"Note {number}.")))
    assert before <= count() <= before + first
