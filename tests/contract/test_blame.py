"""What is found in a file that a theme inherits is led back to the line of its own that does it."""

import re
from collections.abc import Callable, Sequence

import pytest

from briefgen.contract.blame import blamed
from briefgen.contract.own import said, without
from briefgen.contract.torture import PIECES, Piece
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.theme.tokens import Theme
from tests.contract import mine
from tests.contract.subjects import SMALL

BASE = Span("base/css/text.css", 3, 1, 3, 9, "p { margin: 0 }")
TOKENS = '[palette]\naccent = "#112233"\n[tokens]\nrail = "0mm"\nleading = "9pt"\n[traits]\nshort-pages = 3\n'
THEME = {
    "theme.toml": f"{mine.THEME}{TOKENS}",
    "css/mine.css": ".glance { color: red;\n top: 4pt }\n.scope { top: 5pt }\n",
    "templates/front/scope.html": "<p>Mine</p>\n",
}
Spoils = Callable[[Theme], bool]


def found_where(spoils: dict[str, Spoils], asked: list[Theme] | None = None):
    """A look that finds each code in base's sheet where its theme is such."""

    def look(works: Sequence[tuple[Piece, Theme]]) -> list[tuple[Diagnostic, ...]]:
        if asked is not None:
            asked.extend(theme for _, theme in works)
        return [
            tuple(Diagnostic(code, "spoilt", BASE) for code, does in spoils.items() if does(theme))
            for _, theme in works
        ]

    return look


def has(text: str) -> Spoils:
    return lambda theme: any(re.search(text, sheet.text) for sheet in theme.sheets)


@pytest.mark.parametrize(
    ("spoils", "place"),
    [
        (lambda theme: theme.tokens["rail"] == "0mm", ("styles/mine/theme.toml", 6)),
        (lambda theme: theme.tokens["accent"] == "#112233", ("styles/mine/theme.toml", 4)),
        (lambda theme: theme.traits.short_pages == 3, ("styles/mine/theme.toml", 9)),
        (
            lambda theme: "Mine" in theme.templates["front/scope.html"].text,
            ("styles/mine/templates/front/scope.html", 1),
        ),
        (has(r"\btop: 4pt"), ("styles/mine/css/mine.css", 2)),
        (has(r"\btop: 5pt"), ("styles/mine/css/mine.css", 3)),
    ],
)
@pytest.mark.parametrize("at_once", [1, 2, 7])
def test_the_line_that_does_it_takes_the_place(here, spoils, place, at_once):
    subject = mine.subject(here, THEME)
    look = found_where({"text-off-page": spoils})
    (found,) = look([(SMALL, subject.theme)])
    (moved,) = blamed(subject, {"small": found}, [SMALL], look, at_once)["small"]
    assert isinstance(moved.place, Span)
    assert (moved.place.file, moved.place.line) == place
    assert [note.place for note in moved.notes] == [BASE]


def test_halving_takes_few_looks(here):
    many = "\n".join(f".glance {{ top: {i}.5pt }}" for i in range(200))
    subject = mine.subject(here, {"css/mine.css": many})
    asked: list[Theme] = []
    look = found_where({"text-off-page": has(r"\btop: 77\.5pt")}, asked)
    (moved,) = blamed(subject, {"small": look([(SMALL, subject.theme)])[0]}, [SMALL], look, 1)["small"]
    assert isinstance(moved.place, Span)
    assert moved.place.line == 78
    assert len(asked) <= 12


def test_each_of_two_causes_is_found(here):
    subject = mine.subject(here, THEME)
    look = found_where(
        {
            "text-off-page": lambda theme: theme.tokens["rail"] == "0mm",
            "line-long": has(r"\btop: 5pt"),
        }
    )
    found = blamed(subject, {"small": look([(SMALL, subject.theme)])[0]}, [SMALL], look, 1)["small"]
    places = {one.code: one.place for one in found}
    assert {
        code: (place.file.rpartition("/")[2], place.line) for code, place in places.items() if isinstance(place, Span)
    } == {
        "text-off-page": ("theme.toml", 6),
        "line-long": ("mine.css", 3),
    }


def test_a_cause_is_put_in_all_briefs_and_looked_for_in_one(here):
    subject = mine.subject(here, THEME)
    asked: list[Theme] = []
    look = found_where({"text-off-page": lambda theme: theme.tokens["leading"] == "9pt"}, asked)
    (found,) = look([(SMALL, subject.theme)])
    pieces = PIECES[:5]
    done = blamed(subject, {piece.name: found for piece in pieces}, pieces, look, 1)
    assert {one.place.line for own in done.values() for one in own if isinstance(one.place, Span)} == {7}
    assert len(asked) < 20


def test_what_the_theme_doesnt_do_stays_where_it_is(here):
    subject = mine.subject(here, THEME)
    look = found_where({"text-off-page": lambda theme: True})
    found = look([(SMALL, subject.theme)])[0]
    assert blamed(subject, {"small": found}, [SMALL], look, 1)["small"] == found


def test_what_stands_in_a_file_of_its_own_isnt_looked_for(here):
    subject = mine.subject(here, THEME)
    own = Diagnostic("text-off-page", "spoilt", Span("styles/mine/css/mine.css", 1, 1, 1, 9, ""))
    assert blamed(subject, {"small": (own,)}, [SMALL], lambda works: pytest.fail("looked"), 1) == {"small": (own,)}


def test_without_all_that_it_says_a_theme_is_what_it_extends(here):
    subject = mine.subject(here, THEME)
    bare, below = without(subject, said(subject)), subject.below
    assert below is not None
    assert (bare.tokens, bare.fit, bare.traits, bare.templates) == (
        below.tokens,
        below.fit,
        below.traits,
        below.templates,
    )
    assert bare.sheets[:-1] == below.sheets
    assert bare.sheets[-1].text == ".glance { --lor: red;\n --p: 4pt }\n.scope { --p: 5pt }\n"
