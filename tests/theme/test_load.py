from pathlib import Path

import pytest

from briefgen.ground.diagnostics import At, Span
from briefgen.ground.files import Files
from briefgen.theme.load import load_theme


@pytest.fixture
def two(make):
    """A theme `near` that extends `far`."""
    far = make(
        "far",
        '[tokens]\nink = "#111"\npaper = "white"\n[tokens.size]\nlarge = "14pt"\n[traits]\nstrip-names = 9\n',
    )
    near = make("near", 'extends = "far"\n[tokens]\nink = "#222"\n[traits]\ncontents-from = 100\n')
    for folder, files in (
        (far, {"css/b.css": "b{}", "css/a.css": "a{}", "templates/brief.html": "far", "templates/parts/m.html": "m",
               "labels/en.toml": 'yes = "yes"\n[matrix]\nlegend.head = "Legend"'}),
        (near, {"css/z.css": "z{}", "templates/brief.html": "near", "labels/en.toml": 'yes = "aye"'}),
    ):  # fmt: skip
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
    return near, far


def test_the_nearest_layer_wins_and_the_base_is_first_in_the_cascade(two, load):
    theme = load("near").unwrap()
    assert (theme.name, theme.chain) == ("near", ("near", "far"))
    assert theme.tokens == {"ink": "#222", "paper": "white", "size-large": "14pt"}
    assert (theme.traits.strip_names, theme.traits.contents_from, theme.traits.strip_codes) == (9, 100, 28)
    assert [sheet.text for sheet in theme.sheets] == ["a{}", "b{}", "z{}"]
    assert {name: template.text for name, template in theme.templates.items()} == {
        "brief.html": "near", "parts/m.html": "m",
    }  # fmt: skip
    assert theme.labels == {"en": {"yes": "aye", "matrix.legend.head": "Legend"}}


def test_limits_are_inherited_one_by_one(make, load):
    make("far", "[limits]\nmargin = 18\nhyphens = 3")
    make("near", 'extends = "far"\n[limits]\nhyphens = 1')
    limits = load("near").unwrap().limits
    assert (limits.margin, limits.hyphens, limits.dpi) == (18.0, 1, 150.0)


def test_files_are_named_from_the_current_folder(two, load):
    theme = load("near").unwrap()
    assert [sheet.file for sheet in theme.sheets] == [
        "styles/far/css/a.css", "styles/far/css/b.css", "styles/near/css/z.css",
    ]  # fmt: skip
    assert theme.templates["parts/m.html"].file == "styles/far/templates/parts/m.html"


def test_a_theme_may_name_its_sheets_and_their_order(make, load):
    make("own", 'sheets = ["css/b.css", "css/a.css"]', **{"css__a.css": "a{}", "css__b.css": "b{}"})
    assert [sheet.text for sheet in load("own").unwrap().sheets] == ["b{}", "a{}"]


def test_a_sheet_that_is_not_there_is_named(make, load):
    make("own", 'sheets = ["css/a.css"]')
    (one,) = load("own").diagnostics
    assert (one.code, one.place) == (
        "theme-invalid",
        Span("styles/own/theme.toml", 1, 1, 1, 7, 'sheets = ["css/a.css"]'),
    )
    assert "`css/a.css`" in one.message


def test_a_brief_s_tokens_win(two, load):
    assert load("near", ink="red").unwrap().tokens["ink"] == "red"


def test_an_unknown_token_is_shown_the_nearest_one(two, load):
    (one,) = load("near", inc="red").diagnostics
    assert (one.code, one.place) == ("token-unknown", At(("tokens", "inc"), key=True))
    assert one.hint == "did you mean `ink`?"


@pytest.mark.parametrize(
    "value",
    ["red; color: blue", "red}", "url(http://x)", "URL (x)", "image-set('a.png')", "red /* ", "'", "(", ")(", "a\\b",
     "@x", "", " ", "<", "red\n", "red !important"],
)  # fmt: skip
def test_a_token_is_one_harmless_value(two, load, value):
    outcome = load("near", ink=value)
    (one,) = outcome.diagnostics
    assert (one.code, one.place) == ("token-invalid", At(("tokens", "ink")))
    assert outcome.value
    assert outcome.value.tokens["ink"] == "#222"


@pytest.mark.parametrize(
    ("designed", "value"),
    [
        ("#222", "#0b4f6c"), ("#222", "rgb(0 0 0 / 50%)"), ("#222", "navy"), ("10pt", "4mm"), ("10pt", "0"),
        ("10pt", "calc(1pt * (2 + 3))"), ("calc(1pt + 2mm)", "3mm"), ("1", "0.5"), ('"A"', '"A; b", serif'),
        ("lining-nums", "oldstyle-nums tabular-nums"), ("#222", "var(--tint)"),
    ],
)  # fmt: skip
def test_a_token_takes_any_value_of_its_kind(make, load, designed, value):
    make("own", f"[tokens]\nink = {designed!r}")
    assert load("own", ink=value).unwrap().tokens["ink"] == value


@pytest.mark.parametrize(
    ("designed", "value", "hint"),
    [
        ("#222", "10pt", "write it as `#RRGGBB`"),
        ("#222", "nvy", "did you mean `navy`?"),
        ("#222", "#12345", "write it as `#RRGGBB`"),
        ("10pt", "#222222", "write a number with its unit, `9.5pt` or `20mm`, or a sum in `calc(…)`"),
        ("10pt", "11", "write a number with its unit, `9.5pt` or `20mm`, or a sum in `calc(…)`"),
        ("10pt", "11mn", "write a number with its unit, `9.5pt` or `20mm`, or a sum in `calc(…)`"),
        ("1", "2mm", "write a plain number"),
        ('"A"', "Arial", 'write families of the theme\'s faces, each in quotes: `"Text", "Fallback"`'),
    ],
)
def test_a_value_of_another_kind_is_refused_and_told_how_it_is_written(make, load, designed, value, hint):
    make("own", f"[tokens]\nink = {designed!r}")
    outcome = load("own", ink=value)
    (one,) = outcome.diagnostics
    assert (one.code, one.place, one.hint) == ("token-invalid", At(("tokens", "ink")), hint)
    assert outcome.value
    assert outcome.value.tokens["ink"] == designed


def test_the_digest_follows_what_shapes_pages_and_not_where_it_stands(two, load, tmp_path, monkeypatch):
    near, far = two
    before = load("near").unwrap().digest
    assert load("near").unwrap().digest == before
    monkeypatch.chdir("/")
    assert load("near").unwrap().digest == before
    assert load("near", ink="red").unwrap().digest != before
    for file, old, new in (
        (near / "css/z.css", "z", "y"),
        (far / "templates/parts/m.html", "m", "n"),
        (far / "labels/en.toml", "Legend", "Key"),
        (far / "theme.toml", "white", "ivory"),
        (far / "theme.toml", "strip-names = 9", "strip-names = 8"),
    ):
        text = file.read_text()
        file.write_text(text.replace(old, new))
        assert load("near").unwrap().digest != before, file
        file.write_text(text)
    assert load("near").unwrap().digest == before


def test_what_was_read_and_looked_for_is_known(two, styles):
    files = Files()
    load_theme("near", [styles], files)
    near, far = two
    assert {near / "theme.toml", far / "theme.toml", far / "css/a.css", near / "labels/en.toml"} <= files.read
    assert {near / "css", near / "templates", far / "labels"} <= files.listed


def test_a_label_that_is_no_text_is_found(make, load):
    make("own", **{"labels__en.toml": '[a]\nb = 1\nc = "d"'})
    outcome = load("own")
    (one,) = outcome.diagnostics
    assert (one.code, one.place) == ("theme-invalid", Span("styles/own/labels/en.toml", 2, 1, 2, 2, "b = 1"))
    assert outcome.value
    assert outcome.value.labels == {"en": {"a.c": "d"}}


def test_a_file_in_another_encoding_is_found(make, load):
    folder = make("own", **{"css__a.css": ""})
    Path(folder / "css/a.css").write_bytes(b"\xe4")
    (one,) = load("own").diagnostics
    assert (one.code, one.place) == ("theme-invalid", Span("styles/own/css/a.css", 1, 1))


def test_a_theme_that_gives_a_token_another_kind_of_value_is_refused(make, load):
    make("far", '[tokens]\nleading = "13pt"\n[palette]\nink = "#111111"')
    make("near", 'extends = "far"\n[tokens]\nleading = 1.3\nink = "#222222"')
    outcome = load("near")
    (one,) = outcome.diagnostics
    assert (one.code, one.place.line, one.message) == (
        "theme-invalid", 3, "the token `leading` is a length, and `1.3` is none",
    )  # fmt: skip
    assert outcome.value
    assert outcome.value.tokens == {"leading": "13pt", "ink": "#222222"}


def test_colours_families_and_pairs_stand_under_their_own_heads(make, load):
    make(
        "own",
        """
        about = "One line."
        scripts = ["Latn", "Grek"]
        [palette]
        ink = "#111111"
        tint = "#eeeeee"
        [fonts]
        text = '"Text"'
        [pairs]
        "ink on tint" = "body"
    """,
    )
    theme = load("own").unwrap()
    assert theme.tokens == {"ink": "#111111", "tint": "#eeeeee", "text-font": '"Text"'}
    assert (theme.about, theme.scripts) == ("One line.", ("Latn", "Grek"))
    (pair,) = theme.pairs
    assert (pair.ink, pair.on, pair.use, pair.least) == ("ink", "tint", "body", 7.0)
    assert (theme.places["tint"].line, pair.place.line) == (6, 10)


@pytest.mark.parametrize(
    ("written", "line", "message"),
    [
        ('[palette]\nink = "12pt"', 2, "`12pt` is no colour"),
        ("[fonts]\ntext = 'Text'", 2, "`Text` is no family"),
        ('[pairs]\n"ink over tint" = "text"', 2, "`ink over tint` is no pair of colours"),
        ('[pairs]\n"ink on tint" = "txt"', 2, "a pair can't be for `txt`"),
        ('[palette]\nink = "#111"\n[pairs]\n"ink on tnt" = "text"', 4, "a pair names `tnt`, which is no token"),
        ('scripts = ["Latin"]', 1, "`Latin` is no code of a script"),
        ('[traits]\nnotes = "margin"', 2, "`notes` can't be `margin`"),
    ],
)
def test_what_is_wrong_in_the_tables_of_a_theme_is_told_at_its_line(make, load, written, line, message):
    make("own", written)
    (one,) = load("own").diagnostics
    assert (one.code, one.place.line, one.message) == ("theme-invalid", line, message)


def test_a_token_of_three_values_is_the_designed_one_and_has_its_range(make, load):
    lines = ["[tokens]", 'leading = ["14pt", "13pt", "12pt"]', "space = [1.2, 1, 0.6]", "[tokens.short]"]
    make("own", "\n".join([*lines, 'gap = ["9mm", "8mm", "7mm"]']))
    theme = load("own").unwrap()
    assert theme.tokens == {"leading": "13pt", "space": "1", "short-gap": "8mm"}
    assert {name: str(range_) for name, range_ in theme.fit.items()} == {
        "leading": "14pt to 12pt", "space": "1.2 to 0.6", "short-gap": "9mm to 7mm",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ('["14pt", "13pt"]', "`leading` is not three lengths or numbers"),
        ('["14pt", "13pt", "12mm"]', "`leading` is not three lengths or numbers"),
        ('["14pt", "15pt", "12pt"]', "`leading` is `15pt`, outside its range 14pt to 12pt"),
        ('["14pt", "normal", "12pt"]', "`leading` is `normal`, but its range is 14pt to 12pt"),
    ],
)
def test_three_values_that_make_no_range_are_told_at_their_line(make, load, value, message):
    make("own", f"[tokens]\nleading = {value}")
    (one,) = load("own").diagnostics
    assert (one.code, one.place.line, one.message) == ("theme-invalid", 2, message)


def test_a_family_that_no_face_has_is_told_once_where_the_token_asks_for_it(make, load):
    face = '[[faces]]\nfamily = "Text"\npackage = "Source Serif 4"\n'
    make("own", f'[fonts]\ntext = \'"Text"\'\nsans = \'"Txet"\'\nlead = \'"Text", "Elsewhere"\'\n{face}')
    outcome = load("own")
    assert [(one.code, one.place.line, one.hint) for one in outcome.diagnostics] == [
        ("font-unknown", 3, "did you mean `Text`?"),
        ("font-unknown", 4, "declare it under [[faces]] in theme.toml"),
    ]
    assert {name: outcome.value.tokens[name] for name in ("sans-font", "lead-font")} == {
        "sans-font": '"Text"', "lead-font": '"Text"',
    }  # fmt: skip
