import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.theme.limits import BOUNDS, Limits
from briefgen.theme.settings import read_settings


def found(text):
    return [(d.place.line, d.place.column, d.message) for d in read_settings(text, "theme.toml", Path("t")).diagnostics]


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ('title = "x"\n[tokenz]\na = "b"', 2, 2, "unknown key `tokenz`"),
        ("title = 3", 1, 1, "`title` is not a text"),
        ("\n  sheets = 'a.css'", 2, 3, "`sheets` is not a list"),
        ('sheets = ["../x.css"]', 1, 1, "`../x.css` is no path inside"),
        ('sheets = ["/x.css"]', 1, 1, "`/x.css` is no path inside"),
        ('[tokens]\nInk = "x"', 2, 1, "`Ink` is no name of a token"),
        ('[tokens]\nink = "x; y"', 2, 1, "the token `ink` is no value of CSS"),
        ("[tokens]\nink = true", 2, 1, "the token `ink` is no value of CSS"),
        ('[tokens.a]\nb = "x"\nc = []', 3, 1, "`a-c` is not three lengths or numbers"),
        ("[traits]\nstrip_names = 3", 2, 1, "unknown key `strip_names`"),
        ('[traits]\nstrip-names = "3"', 2, 1, "`strip-names` is not a whole number"),
        ("[traits]\nstrip-names = true", 2, 1, "`strip-names` is not a whole number"),
        ('[traits]\nannex-orientation = "up"', 2, 1, "`annex-orientation` can't be `up`"),
        ('[traits]\nmatrix-form = "card"', 2, 1, "`matrix-form` can't be `card`"),
        ('[traits]\nmatrix-form = ["full", 3]', 2, 1, "`matrix-form` can't be `3`"),
        ('[traits]\nmatrix-form = ["full", "by-stance", "compact"]', 2, 1, "a matrix can't be `full` and `compact`"),
        ("[traits]\nshort-pages = 0", 2, 1, "`short-pages` can't be `0`"),
        ("[traits]\nstrip-names = -1", 2, 1, "`strip-names` can't be `-1`"),
        ('[fit]\na = "9pt"', 2, 1, "the range of `a` is not two lengths or numbers"),
        ('[fit]\na = ["9pt", "8mm"]', 2, 1, "the range of `a` is not two lengths or numbers"),
        ("fit = 3", 1, 1, "`fit` is not a table"),
        ("[limits]\nmargins = 3", 2, 1, "unknown key `margins`"),
        ('[limits]\nmargin = "18mm"', 2, 1, "`margin` is not a number of mm"),
        ("[limits]\ntype = -1", 2, 1, "`type` is not a number of points"),
        ("[limits]\nmeasure = 80", 2, 1, "`measure` is not [least, most], two numbers"),
        ("[limits]\nmeasure = [80, 28]", 2, 1, "`measure` is not [least, most], two numbers"),
        ("[limits]\ndpi = true", 2, 1, "`dpi` is not a number"),
        ("[limits]\ndpi = inf", 2, 1, "`dpi` is not a number"),
        ("[limits]\nhyphens = 2.5", 2, 1, "`hyphens` is not a whole number"),
        ("[limits]\nhole = 40", 2, 1, "`hole` is not a share, from 0 to 1"),
        ('[[faces]]\nfamily = "A"', 1, 3, "a face needs a `family`"),
        ('[[faces]]\npackage = "A"', 1, 3, "a face needs a `family`"),
        ('[[faces]]\nfamily = "A"\npackage = "A"\nfile = "a.ttf"', 1, 3, "either a `package` or a `file`"),
        (
            '[[faces]]\nfamily = "A"\npackage = "A"\n[[faces]]\nfamily = "A"\npackage = "A"\nweight = 450',
            7,
            1,
            "`450` is no",
        ),
        ('[[faces]]\nfamily = "A"\npackage = "A"\nstyle = "oblique"', 4, 1, "`oblique` is no style"),
        ('[[faces]]\nfamily = "A"\npackage = "A"\naxes = {opsz = "x"}', 4, 1, "the axis `opsz` is not a number"),
        ("faces = [3]", 1, 1, "a face is not a table"),
        ('a = "b"\nb = = 3', 2, 5, "not well-formed TOML"),
        ('a = "b"\na = 1', 2, 6, "not well-formed TOML"),
    ],
)
def test_a_mistake_is_found_where_it_stands(text, line, column, words):
    ((at_line, at_column, message),) = found(text)
    assert (at_line, at_column) == (line, column)
    assert words in message


def test_all_mistakes_are_found_in_the_order_of_the_file():
    assert [line for line, _, _ in found("[traits]\na = 1\n[tokens]\nB = 1\n[[faces]]\nc = 1\n[x]\n")] == [
        2,
        4,
        5,
        6,
        7,
    ]


def test_lists_of_styles_and_weights_are_several_faces():
    text = (
        '[[faces]]\nfamily = "A"\npackage = "P"\nstyle = ["normal", "italic"]\nweight = [400, 700]\naxes = {opsz = 11}'
    )
    settings = read_settings(text, "theme.toml", Path("t")).unwrap()
    assert [(face.style, face.weight) for face in settings.faces] == [
        ("normal", 400), ("normal", 700), ("italic", 400), ("italic", 700),
    ]  # fmt: skip
    assert {face.axes["opsz"] for face in settings.faces} == {11.0}


def test_a_number_may_be_a_token():
    settings = read_settings("[tokens]\nlines = 3\nleading = 1.40\n", "theme.toml", Path("t")).unwrap()
    assert settings.tokens == {"lines": "3", "leading": "1.4"}


def test_the_form_of_the_matrix_is_a_word_or_several():
    for text, forms in (('"cards"', ("cards",)), ('["by-stance", "compact"]', ("by-stance", "compact")), ("[]", ())):
        settings = read_settings(f"[traits]\nmatrix-form = {text}", "theme.toml", Path("t")).unwrap()
        assert settings.traits == {"matrix_form": forms}


def test_limits_are_typed():
    text = "[limits]\nmargin = 18\ntype = 7.75\nmeasure = [28, 80]\nhyphens = 3\nhole = 0.4"
    limits = Limits(**read_settings(text, "theme.toml", Path("t")).unwrap().limits)
    assert limits == Limits(margin=18.0, type=7.75, measure=(28.0, 80.0), hyphens=3, hole=0.4)
    assert [type(value) for value in (limits.margin, limits.hyphens)] == [float, int]


def test_each_limit_says_what_it_has_to_be():
    assert set(BOUNDS) == {field.name for field in dataclasses.fields(Limits)}


def test_a_key_in_a_long_text_is_no_key():
    text = '[tokens]\nnote = """\n[traits]\nBad = 1\n"""\nBad = 2'
    assert found(text)[-1][:2] == (6, 1)


def test_a_quoted_and_a_dotted_key_are_found():
    assert found('tokens."Ink" = "x"') == [(1, 1, "`Ink` is no name of a token")]


@given(st.text(alphabet="[]=\"'\n.,{}ab1 #-", max_size=60))
def test_no_text_brings_the_reader_down(text):
    for diagnostic in read_settings(text, "theme.toml", Path("t")).diagnostics:
        assert diagnostic.code == "theme-invalid"
        lines = text.splitlines() or [""]
        assert 1 <= diagnostic.place.line <= len(lines)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('[[faces]]\nfamily = "A"\nfile = "fonts/a.ttf"', 3, 1),
        ('faces = [\n  { family = "B", file = "fonts/b.ttf" },\n  { family = "A", file = "fonts/a.ttf" },\n]', 3, 26),
        ('faces = [{ family = "A", file = "fonts/a.ttf" }]\ntitle = "fonts/a.ttf"', 1, 33),
    ],
)
def test_a_face_stands_where_its_file_is_named(text, line, column):
    faces = read_settings(text, "theme.toml", Path("t")).unwrap().faces
    (place,) = [face.place for face in faces if face.family == "A"]
    assert (place.line, place.column) == (line, column)
