"""_brand.yml: what it makes of a theme, and what can't be had, each at its line."""

from pathlib import Path

import pytest

from briefgen.ground.diagnostics import Diagnostic, Outcome, Span
from briefgen.ground.files import Files
from briefgen.read.brand import read_brand
from briefgen.theme.brand import Brand

FILE = Path("_brand.yml")


def brand(text: str) -> Outcome[Brand]:
    return read_brand(FILE, Files(overlay={FILE: text.encode()}))


def tokens(text: str) -> dict[str, str]:
    return {name: value for name, (value, _) in brand(text).unwrap().tokens.items()}


def only(text: str, code: str = "brand-invalid") -> tuple[str, int, int]:
    """The one finding: its message, line and column."""
    (found,) = brand(text).diagnostics
    assert found.code == code
    assert found.hint
    return found.message, *at(found)


def at(found: Diagnostic) -> tuple[int, int]:
    assert isinstance(found.place, Span)
    assert found.place.file == "_brand.yml"
    return found.place.line, found.place.column


def test_colours_have_their_roles() -> None:
    text = """
color:
  palette: {burgundy: "#7a1f2b", sand: "#F7EFE3", wine: burgundy}
  foreground: "#241A17"
  background: white
  primary: wine
  secondary: rgb(91 74 66)
  light: sand
  danger: {light: "#A00", dark: "#F55"}
"""
    assert tokens(text) == {
        "ink": "#241A17",
        "paper": "#FFFFFF",
        "accent": "#7A1F2B",
        "second": "#5B4A42",
        "tint": "#F7EFE3",
        "alarm": "#AA0000",
    }


def test_marks_of_stance_keep_the_colours_that_every_eye_tells_apart() -> None:
    outcome = brand('color: {success: "#00AA00", danger: "#A00000"}')
    assert set(outcome.unwrap().tokens) == {"alarm"}
    (hint,) = outcome.diagnostics
    assert (hint.severity, hint.message) == ("hint", "left aside, as pages have no use for it: `color.success`")


def test_any_token_can_be_set_by_name() -> None:
    text = """
color: {palette: {ochre: "#B07A1E"}, primary: "#102030"}
defaults:
  briefgen:
    tokens: {gold: ochre, pale: primary, rail: 50mm}
"""
    assert {**tokens(text)} == {"accent": "#102030", "gold": "#B07A1E", "pale": "#102030", "rail": "50mm"}


def test_each_value_knows_where_it_stands() -> None:
    made = brand('color:\n  palette: {red: "#A00000"}\n  primary: red\ntypography:\n  base: Spectral\n').unwrap()
    assert (made.tokens["accent"][1].line, made.tokens["accent"][1].column) == (3, 12)
    assert (made.fonts["text"][1].line, made.fonts["text"][1].column) == (5, 9)
    assert made.places["sans-font"].line == 5


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("color:\n  primary: burgund\n", "`burgund` is no colour", 2, 12),
        ("color:\n  primary: '#12'\n", "`#12` is no colour", 2, 12),
        ("color:\n  primary: currentcolor\n", "`currentcolor` is no colour", 2, 12),
        ("color:\n  primary: '#11223344'\n", "`#11223344` lets its ground through", 2, 12),
        ("color:\n  primary: oklch(0.5 0.1 120)\n", "`oklch(0.5 0.1 120)` is a colour in a space", 2, 12),
        ("color:\n  primary: [red]\n", "this is no colour", 2, 12),
        ("color:\n  primary: #7A1F2B\n", "`primary` is empty: `#` begins a comment", 2, 3),
        ("color:\n  palette: {a: b, b: a}\n  primary: a\n", "the colour `a` stands for itself", 3, 12),
        ("color: red\n", "`color` holds no keys", 1, 8),
        ("typography:\n  base: [Spectral]\n", "`['Spectral']` is no name of a family", 2, 9),
        ('typography:\n  base: "A; B"\n', "`A; B` is no name of a family", 2, 9),
        ("logo: ../logo.svg\n", "`../logo.svg` is no path inside the brand's folder", 1, 7),
    ],
)
def test_a_value_of_the_wrong_form_is_told_at_its_place(text: str, message: str, line: int, column: int) -> None:
    (found,) = brand(text).diagnostics
    assert found.code == "brand-invalid"
    assert found.message.startswith(message)
    assert at(found) == (line, column)
    assert found.hint


def test_all_that_is_wrong_is_told_at_once_and_the_rest_is_taken() -> None:
    outcome = brand('color: {primary: nocolour, secondary: "#123", foreground: "#123456"}\nlogo: /logo.svg\n')
    assert len(outcome.diagnostics) == 2
    assert outcome.value
    assert set(outcome.value.tokens) == {"second", "ink"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("colour: {primary: red}\n", "color"),
        ("color:\n  primry: red\n", "primary"),
        ("typography:\n  bass: X\n", "base"),
    ],
)
def test_a_key_that_is_not_there_says_which_was_meant(text: str, meant: str) -> None:
    (found,) = brand(text).diagnostics
    assert (found.code, found.severity, found.hint) == ("brand-unmet", "warning", f"did you mean `{meant}`?")


def test_yaml_is_read_as_everywhere() -> None:
    assert only("color:\n  primary: &it red\n  secondary: red\n", "yaml-anchor")[1:] == (2, 12)
    codes = {found.code for found in brand("color: {primary: red, primary: blue}\n").diagnostics}
    assert codes == {"duplicate-key"}


def test_a_package_that_is_installed_gives_its_font_wherever_the_brand_has_it_from() -> None:
    for source in ("google", "bunny", "system"):
        made = brand(f"typography:\n  fonts: [{{family: Spectral, source: {source}}}]\n  base: Spectral\n").unwrap()
        assert {role: family for role, (family, _) in made.fonts.items()} == dict.fromkeys(
            ("text", "lead", "quote", "sans"), "Spectral"
        )
        assert {(face.package, face.style, face.weight) for face in made.faces} == {
            ("Spectral", style, weight) for style in ("normal", "italic") for weight in (400, 600)
        }


def test_headings_set_the_title_alone() -> None:
    made = brand("typography: {base: Spectral, headings: {family: Source Sans 3}}\n").unwrap()
    assert made.fonts["display"][0] == "Source Sans 3"
    assert made.fonts["sans"][0] == "Spectral"


@pytest.mark.parametrize(("source", "host"), [("google", "Google Fonts"), ("bunny", "Bunny Fonts")])
def test_a_font_that_lies_elsewhere_is_a_warning_with_its_cure(source: str, host: str) -> None:
    text = f"typography:\n  fonts:\n    - family: Ghost Sans\n      source: {source}\n  base: Ghost Sans\n"
    (found,) = brand(text).diagnostics
    assert (found.code, found.severity, at(found)) == ("brand-unmet", "warning", (4, 15))
    assert found.message == f"`Ghost Sans` lies with {host}, and a build fetches nothing; the theme's own stands in"
    assert "pip install fontpkg-ghost-sans" in found.hint
    assert brand(text).value.fonts == {}  # type: ignore[union-attr]


def test_a_font_of_the_machine_is_not_used() -> None:
    message, line, column = only("typography:\n  headings: Ghost Sans\n", "brand-unmet")
    assert "none of the machine is used" in message
    assert (line, column) == (2, 13)


def test_files_are_faces_by_weight_and_style() -> None:
    text = """
typography:
  fonts:
    - family: House
      source: file
      files:
        - fonts/house.ttf
        - {path: fonts/house-bold.ttf, weight: semi-bold}
        - {path: fonts/house-italic.ttf, style: italic, weight: 400}
  base: House
"""
    made = brand(text).unwrap()
    assert [(str(face.file), face.style, face.weight, face.place.line) for face in made.faces] == [
        ("fonts/house.ttf", "normal", 400, 7),
        ("fonts/house-bold.ttf", "normal", 600, 8),
        ("fonts/house-italic.ttf", "italic", 400, 9),
    ]


def test_a_variable_file_gives_the_weights_of_text() -> None:
    import fontpkg_source_serif_4

    folder = Path(fontpkg_source_serif_4.__file__).parent
    (font,) = folder.rglob("SourceSerif4[[]*.ttf")
    text = "typography: {fonts: [{family: House, source: file, files: [house.ttf]}], base: House}\n"
    files = Files(overlay={FILE: text.encode(), Path("house.ttf"): font.read_bytes()})
    assert [face.weight for face in read_brand(FILE, files).unwrap().faces] == [400, 600]


@pytest.mark.parametrize(
    ("files", "message", "column"),
    [
        ("[{path: 'https://example.org/house.woff2'}]", "`https://example.org/house.woff2` lies elsewhere", 9),
        ("[{path: ../house.ttf}]", "`../house.ttf` is no path inside the brand's folder", 9),
        ("[{path: house.ttf, weight: heavy}]", "`heavy` is no weight", 28),
        ("[{path: house.ttf, style: bent}]", "`bent` is no style", 27),
        ("[{weight: 400}]", "a font without a path", 2),
    ],
)
def test_what_is_wrong_with_a_file_is_told_at_its_place(files: str, message: str, column: int) -> None:
    text = f"typography:\n  base: House\n  fonts:\n    - family: House\n      source: file\n      files: {files}\n"
    (found,) = brand(text).diagnostics
    assert found.message.startswith(message)
    assert at(found) == (6, 13 + column)
    assert found.hint


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("logo: logo.svg\n", "logo.svg"),
        ("logo: {path: logo.svg, alt: A ship}\n", "logo.svg"),
        ("logo: {small: icon.png, medium: wide.svg}\n", "wide.svg"),
        ("logo: {images: {ship: {path: ship.svg}}, large: ship}\n", "ship.svg"),
        ("logo: {images: {a: a.svg, b: b.svg}, medium: {light: a, dark: b}}\n", "a.svg"),
        ("logo: {images: {a: a.svg}}\n", None),
    ],
)
def test_a_logo_is_found_however_it_is_named(text: str, path: str | None) -> None:
    assert brand(text).unwrap().logo == (Path(path) if path else None)


def test_a_logo_that_lies_elsewhere_is_not_fetched() -> None:
    assert "lies elsewhere" in only("logo:\n  small: https://example.org/logo.png\n", "brand-unmet")[0]


def test_an_example_of_the_format_is_taken_with_what_cannot_be_met_listed() -> None:
    text = """
meta: {name: {full: Posit Software, short: Posit}, link: {home: "https://example.org"}}
logo: {small: icon.png}
color:
  palette: {blue: "#447099"}
  foreground: "#151515"
  background: "#FFFFFF"
  primary: blue
  secondary: "#707073"
  tertiary: "#C2C2C4"
  link: blue
typography:
  base: {family: Spectral, line-height: 1.25, size: 1rem}
  monospace: {family: Fira Code, size: 0.9em}
defaults: {quarto: {format: {html: {}}}, bootstrap: {}}
"""
    outcome = brand(text)
    (hint,) = outcome.diagnostics
    assert hint.severity == "hint"
    for name in ("color.tertiary", "color.link", "typography.base.size", "typography.monospace"):
        assert f"`{name}`" in hint.message
    assert outcome.value
    assert set(outcome.value.tokens) == {"ink", "paper", "accent", "second"}
