"""What stands over a theme, and what it makes faint."""

from collections.abc import Callable
from pathlib import Path

from briefgen.ground.diagnostics import Outcome, Span
from briefgen.ground.files import Files
from briefgen.theme.brand import Brand
from briefgen.theme.load import load_theme
from briefgen.theme.tokens import Theme

THEME = """\
[palette]
ink = "#101010"
accent = "#23395B"
paper = "#FFFFFF"
[fonts]
text = '"Text"'
[tokens]
rail = "40mm"
[pairs]
"ink on paper" = "body"
"accent on paper" = "text"
"""


def at(line: int) -> Span:
    return Span("_brand.yml", line, 3)


def loaded(
    make: Callable[..., Path], styles: Path, overrides: dict[str, str] | None = None, **tokens: str
) -> Outcome[Theme]:
    make("own", THEME)
    brand = Brand("_brand.yml", {name: (value, at(i)) for i, (name, value) in enumerate(tokens.items(), 1)}, {})
    return load_theme("own", [styles], Files(), overrides or {}, lambda named: Outcome(brand))


def test_its_tokens_stand_over_the_theme_s_with_their_places(make: Callable[..., Path], styles: Path) -> None:
    theme = loaded(make, styles, accent="#7A1F2B", rail="50mm").unwrap()
    assert (theme.tokens["accent"], theme.tokens["rail"], theme.tokens["ink"]) == ("#7A1F2B", "50mm", "#101010")
    assert theme.places["accent"] == at(1)
    assert theme.places["ink"].file == "styles/own/theme.toml"


def test_a_brief_s_own_tokens_stand_over_the_brand_s(make: Callable[..., Path], styles: Path) -> None:
    theme = loaded(make, styles, {"accent": "#0B4F6C"}, accent="#7A1F2B").unwrap()
    assert theme.tokens["accent"] == "#0B4F6C"


def test_another_brand_is_another_theme_to_the_build_id(make: Callable[..., Path], styles: Path) -> None:
    digests = {loaded(make, styles, accent=accent).unwrap().digest for accent in ("#7A1F2B", "#23395B", "#7A1F2C")}
    assert len(digests) == 3


def test_a_family_stands_before_the_theme_s(make: Callable[..., Path], styles: Path) -> None:
    make("own", THEME)
    brand = Brand("_brand.yml", {}, {"text": ("House", at(4))})
    theme = load_theme("own", [styles], Files(), {}, lambda named: Outcome(brand)).unwrap()
    assert theme.tokens["text-font"] == '"House", "Text"'
    assert theme.places["text-font"] == at(4)


def test_what_is_no_token_or_no_value_is_told_at_its_place(make: Callable[..., Path], styles: Path) -> None:
    found = loaded(make, styles, acent="#7A1F2B", accent="50mm", rail="1mm; color: red").diagnostics
    assert [(one.code, one.place) for one in found] == [
        ("token-unknown", at(1)),
        ("token-invalid", at(2)),
        ("token-invalid", at(3)),
    ]
    assert found[0].hint == "did you mean `accent`?"


def test_a_pair_that_a_brand_makes_faint_is_a_warning_at_the_brand(make: Callable[..., Path], styles: Path) -> None:
    (found,) = loaded(make, styles, accent="#9AA5B5").diagnostics
    assert (found.code, found.severity, found.place) == ("contrast-low", "warning", at(1))
    assert found.message == "`accent` on `paper` is 2.4:1 in the brand's colours; text needs 4.5:1"


def test_a_pair_that_the_brand_leaves_alone_is_no_matter_of_its(make: Callable[..., Path], styles: Path) -> None:
    make("own", THEME.replace("#23395B", "#9AA5B5"))
    brand = Brand("_brand.yml", {"ink": ("#000000", at(1))}, {})
    assert load_theme("own", [styles], Files(), {}, lambda named: Outcome(brand)).diagnostics == ()


def test_a_theme_names_a_brand_of_its_own(make: Callable[..., Path], styles: Path) -> None:
    make("parent", 'brand = "_brand.yml"', **{"_brand.yml": "color: {}"})
    make("own", 'extends = "parent"')
    asked: list[Path | None] = []

    def branding(named: Path | None) -> Outcome[Brand]:
        asked.append(named)
        return Outcome(None)

    load_theme("own", [styles], Files(), {}, branding).unwrap()
    assert asked == [styles / "parent" / "_brand.yml"]


def test_a_brand_that_is_named_and_not_there_is_told_where_it_is_named(
    make: Callable[..., Path], load: Callable
) -> None:
    make("own", 'title = "Own"\nbrand = "house.yml"')
    (found,) = load("own").diagnostics
    assert (found.code, found.message) == ("theme-invalid", "there is no brand `house.yml` in the theme's folder")
    assert (found.place.line, found.place.column) == (2, 1)
