"""A Copy by hand that has one of everything, and themes made on the spot."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from briefgen.compose.copy import (
    Apparatus,
    Bloc,
    BottomLine,
    Cell,
    Claims,
    CodeBlock,
    Colophon,
    Column,
    ContentsLine,
    Copy,
    Divider,
    Emphasis,
    Entry,
    Event,
    Failure,
    Figure,
    Figures,
    Grid,
    Item,
    KeyFigure,
    Legend,
    LineBreak,
    Link,
    List,
    Logo,
    Mark,
    Masthead,
    Matrix,
    Meta,
    NoteCall,
    Panel,
    Paragraph,
    Point,
    Pointer,
    Quotation,
    Quote,
    Reference,
    Register,
    Row,
    Running,
    Runs,
    Section,
    Strip,
    StripActor,
    StripColumn,
    Strong,
    Table,
    TextBox,
    Timeline,
    Words,
)
from briefgen.compose.runs import Code
from briefgen.ground.diagnostics import Outcome
from briefgen.ground.files import Files
from briefgen.ground.resources import styles
from briefgen.render import render
from briefgen.render.html import Html
from briefgen.theme.load import load_theme
from briefgen.theme.tokens import Theme, ThemeSheet, ThemeTemplate, Traits

Render = Callable[..., Outcome[Html]]

STANCES = (
    "supports", "leans", "neutral", "mixed", "hesitant", "opposes", "not-stated", "not-applicable", "not-researched",
)  # fmt: skip


def words(text: str) -> Runs:
    return (Words(text),)


def item(text: str, *at: str | int, wrong: bool = False) -> Item:
    pointers = (Pointer("¶\u00a01", "paragraph 1", "p.1"), Words(", "), Pointer("7", "paragraph 7", None))
    return Item(words(text), at, pointers, Failure(3, f"wrong with {text}") if wrong else None)


def quote(name: str) -> Quote:
    said = (f"speaker {name}", f"role {name}", f"context {name}", f"translated {name}")
    wrong = Failure(4, f"misquoted {name}")
    return Quote(f"words of {name}", "“", "”", *said, ("statements", name), item("").pointers, wrong)


def blocks() -> tuple[Paragraph | List | Quotation | Table | Figure | CodeBlock | Divider | TextBox, ...]:
    at = ("sections", "s", "blocks", 0)
    note = NoteCall(1, "note.1", (Paragraph(words("note text"), ("notes", "1", "blocks", 0)),))
    runs: Runs = (
        Words("plain words "), Emphasis(words("emphasised")), Strong(words("strong")), Code("code run"), LineBreak(),
        Link("https://example.org/?a=1&b=2", words("a link")), Reference("p.1", words("a reference")), note,
    )  # fmt: skip
    inner = (Paragraph(words("in the list"), at),)
    return (
        Paragraph(runs, at, 1, "p.1"),
        List(False, 1, (inner, (List(True, 3, ((Paragraph(words("deeper"), at),),), at),)), at),
        Quotation((Paragraph(words("quoted paragraph"), at),), at),
        Table("table.2", "Table 2", words("caption of a table"), ("start", "end"),
              (words("head one"), words("head two")), ((words("cell one"), words("cell two")),),
              words("source of a table"), at),
        Figure("figure.1", "Figure 1", words("caption of a figure"), words("source of a figure"),
               "brief:/pictures/figures/a.png", "what it shows", 640, 320, at),
        CodeBlock("code block\n  indented", at),
        Divider(at),
        TextBox("box", "Box 1", "title of a box", (Paragraph(words("in the box"), at),), at),
    )  # fmt: skip


def strip() -> Strip:
    actors = (StripActor("actor one", ""), StripActor("actor two", "inferred word"))
    columns = tuple(StripColumn(Mark(s, f"word {s}"), str(i), actors, 2) for i, s in enumerate(STANCES))
    return Strip("heading of the strip", "the strip in words", columns, "names", ("issues", "fares"), "matrix.")


def grid(label: str, *, wide: bool) -> Grid:
    cells = tuple(
        Cell(("positions", "one", stance), Mark(stance, f"word {stance}", True, f"basis {stance}"), (),
             words(f"condition {stance}"), (1,), words(f"resting {stance}"), Failure(5, f"wrong {stance}"))
        for stance in STANCES
    )  # fmt: skip
    answer = Cell(("positions", "one", "when"), None, words("an answer"))
    conditions = () if wide else (item("first condition", "c", 1), item("second condition", "c", 2))
    row = Row("actor one", "one", "(group word)", (*cells, answer), conditions, words("6, 8"), ("actors", "one"))
    columns = tuple(Column(stance, f"column {stance}", "") for stance in (*STANCES, "when"))
    return Grid(
        f"table.{label}", f"Table {label}", words(f"caption {label}"), "(continued)", "actor head", columns,
        "" if wide else "conditions head", "¶", (Bloc("bloc name", "1", (row,)), Bloc("", "0", ())),
        (item("note of the table", "n"),), f"method line {label}", "compact" if wide else "full", "landscape",
        ("positions",),
    )  # fmt: skip


def parts() -> tuple[Section | Timeline | Matrix | Claims | BottomLine | Register | Apparatus, ...]:
    events = (Event("17 Feb 2025", True, item("what happened", "timeline", 0)),)
    undated = (Event("Undated", False, item("it is not said when", "timeline", 1)),)
    timeline = Timeline("timeline.", "Timeline word", "heading of the timeline", events, undated, ("timeline",))
    point = Point(
        "point",
        1,
        "label of a point",
        (Paragraph(words("in the point"), ("p",), 2, "p.2"),),
        ("sections", "s", "points", "point"),
        quote("pulled"),
    )
    section = Section("s", 1, "context", "heading of a section", blocks(), (point,), ("sections", "s"),
                      quote("beside"), timeline)  # fmt: skip
    legend = Legend("legend heading", tuple(Mark(s, f"word {s}", scale="+2") for s in STANCES), "gloss of the legend")
    return (
        section,
        Section("bare", 2, "findings", "a section of points", (),
                (dataclasses.replace(point, id="point.2", blocks=()),), ("sections", "b")),
        dataclasses.replace(timeline, id="timeline.2"),
        Matrix("matrix.", 3, "heading of the matrix", item("lead of the matrix", "matrix"), strip(), legend,
               (grid("1", wide=False),), "Method word", ("positions",)),
        BottomLine("bottom-line.", 4, "bottom line heading", item("the bottom line", "bottom-line", wrong=True),
                   ("bottom-line",)),
        Claims("options.", "options", 5, "options heading", (item("an option", "options", 0),), "options gloss",
               ("options",)),
        Register("statements.", "register heading", ("words head", "speaker head", "¶"), (quote("listed"),),
                 "gloss of the register", ("statements",)),
        Matrix("annex.", None, "heading of the annex", None, None, legend, (grid("3", wide=True),), "Method word",
               ("positions",), annex=True),
        Apparatus("sources.", "sources", "sources heading",
                  (Entry("label of an entry", words("text of an entry"), ("sources", "a"), "source.a"),), ("sources",)),
    )  # fmt: skip


@pytest.fixture(scope="session")
def whole() -> Copy:
    """One of everything."""
    return Copy(
        id="whole",
        meta=Meta("title of the whole", (), "", (), None, None, "briefgen", "en-GB"),
        direction="ltr",
        variant="full",
        page_size="A4",
        running=Running("running series", "running title", ("before ", " between ", " after")),
        masthead=Masthead("a publisher", "a series", ("line one", "line two"),
                          Logo("brief:/pictures/l.png", "logo", 9, 9)),
        title="title of the whole",
        title_length="short",
        subtitle="a subtitle",
        standfirst=item("the standfirst", "standfirst", wrong=True),
        glance=Panel("at a glance heading", (item("first bullet", "at-a-glance", 0),), ("at-a-glance",)),
        figures=Figures("figures heading", (KeyFigure("30,000", item("label of a figure", "key-figures", 0)),),
                        ("key-figures",)),
        strips=(strip(),),
        scope=Entry("scope label", words("the scope"), ("scope",)),
        contents=(ContentsLine("1", "contents line", "s"), ContentsLine("", "contents point", "point")),
        contents_heading="contents heading",
        draft="draft word",
        marking="a marking",
        embargo="an embargo",
        parts=parts(),
        colophon=Colophon("colophon publisher", ("colophon line",), "build 01234567"),
        assets=("brief:/pictures/figures/a.png", "brief:/pictures/l.png"),
    )  # fmt: skip


@pytest.fixture(scope="session")
def tiny(whole: Copy) -> Copy:
    """What no brief lacks."""
    paragraph = Paragraph(words("The only paragraph."), ("sections", "s", "blocks", 0), 1, "p.1")
    section = Section("s", 1, "introduction", "Context", (paragraph,), (), ("sections", "s"))
    return dataclasses.replace(
        whole, figures=None, strips=(), scope=None, contents=(), contents_heading="", draft="", marking="", embargo="",
        parts=(section,), assets=(), masthead=Masthead("A publisher", "", ("Edition 1, final",)), subtitle="",
        title="Ferry fares", standfirst=Item(words("Fares rise."), ("standfirst",), item("").pointers),
        glance=Panel("At a glance", (item("A tenth more.", "at-a-glance", 0),), ("at-a-glance",)),
    )  # fmt: skip


@pytest.fixture(scope="session", params=["base", "meridian"])
def theme(request: pytest.FixtureRequest) -> Theme:
    """A packaged theme."""
    outcome = load_theme(request.param, [styles()], Files())
    assert outcome.diagnostics == ()
    assert outcome.value
    return dataclasses.replace(outcome.value, faces=())


@pytest.fixture
def filled(tiny: Copy) -> Render:
    """Render a Copy with one template, or one sheet, of one's own."""

    def make(template: str = "", css: str = "", copy: Copy = tiny, **more: str) -> Outcome[Html]:
        texts = {"brief.html": template, **{f"{name}.html": text for name, text in more.items()}}
        theme = Theme(
            name="mine", chain=("mine",), tokens={"ink": "#111", "pair": "var(--ink) solid"},
            traits=Traits(), sheets=(ThemeSheet("mine/css/a.css", css),) if css else (),
            templates={name: ThemeTemplate(f"mine/templates/{name}", text) for name, text in texts.items()},
            labels={}, faces=(), digest="",
        )  # fmt: skip
        return render(copy, theme, {})

    return make
