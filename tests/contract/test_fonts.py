"""Letters that the faces lack, cuts that they haven't got and what their makers forbid are found at the face."""

from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from briefgen.contract import cuts, fonts, rights
from briefgen.contract.languages import COMMON, LANGUAGES, letters
from briefgen.theme.cmap import characters
from tests.contract.mine import Broken, found, marked, places

FACE = """\
extends = "meridian"
{more}
[fonts]
{role} = '"Mine"{behind}'
[[faces]]
family = "Mine"
⟦file⟧ = "fonts/mine.ttf"
"""


@cache
def font(text: str, fs_type: int = 0, licence: bool = True) -> bytes:
    """Atkinson Hyperlegible with some letters, and what its maker says."""
    spec = find_spec("fontpkg_atkinson_hyperlegible")
    assert spec is not None
    assert spec.origin is not None
    path = next(Path(spec.origin).parent.rglob("*egular*.ttf"))
    made = TTFont(path)
    options = Options()
    options.name_IDs = ["*"] if licence else [1, 2]
    subsetter = Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(made)
    made["OS/2"].fsType = fs_type
    written = BytesIO()
    made.save(written)
    return written.getvalue()


LATIN = "".join(frozenset[str]().union(*(letters(one, "Latn") for one in LANGUAGES["Latn"] if one != COMMON)))
ENOUGH = LATIN + "".join(map(chr, range(0x20, 0x7F))) + "–—‘’“”…§¶†×·“”→‐"


def theme(more: str = "", behind: str = "", role: str = "quote") -> str:
    return FACE.format(more=more, behind=behind, role=role)


def test_letters_of_a_language_that_is_claimed_are_named(here: Path) -> None:
    text = ENOUGH.replace("ř", "").replace("Ř", "").replace("5", "")
    files: Broken = {"theme.toml": theme('scripts = ["Latn"]'), "fonts/mine.ttf": font(text)}
    (one,) = found(fonts.check, here, files)
    assert (one.code, one.severity) == ("glyph-missing", "warning")
    assert "`5`" in one.message
    assert "every language" in one.message
    assert places([one]) == marked(files)


def test_a_family_behind_it_that_has_them_is_enough(here: Path) -> None:
    files: Broken = {"theme.toml": theme('scripts = ["Latn"]', ', "Text"'), "fonts/mine.ttf": font("abc")}
    assert found(fonts.check, here, files) == []


def test_a_script_is_blamed_where_the_theme_claims_it_for_faces_of_another(here: Path) -> None:
    files: Broken = {"theme.toml": 'extends = "meridian"\n⟦scripts⟧ = ["Arab"]\n'}
    assert set(places(found(fonts.check, here, files))) == set(marked(files))


def test_a_family_is_blamed_where_the_theme_takes_it_for_a_style_of_another(here: Path) -> None:
    toml = theme(role="lead").replace("⟦file⟧", "file").replace("lead =", "⟦lead⟧ =") + 'style = "italic"\n'
    files: Broken = {"theme.toml": toml, "fonts/mine.ttf": font(ENOUGH)}
    assert set(places(found(cuts.check, here, files))) == set(marked(files))


def test_letters_that_no_face_has_are_an_error(here: Path) -> None:
    files: Broken = {"theme.toml": theme('scripts = ["Hebr"]'), "fonts/mine.ttf": font(ENOUGH)}
    all_ = found(fonts.check, here, files)
    assert {(one.code, one.severity) for one in all_} == {("glyph-missing", "error")}
    assert {(one.message.partition(" lacks ")[2]) for one in all_} == {
        "`א` `ב` `ג` `ד` `ה` `ו` `ז` `ח` `ט` `י` `ך` `כ` and 15 more, for Hebrew"
    }


def test_a_character_of_a_template_that_no_face_has_is_found(here: Path) -> None:
    files = {"templates/blocks/divider.html": "<p>\n⟦❦⟧</p>"}
    (one,) = found(fonts.check, here, files)
    assert places([one]) == marked(files)


def test_a_character_of_a_label_that_no_face_has_is_found(here: Path) -> None:
    files = {"labels/en.toml": 'page = "{page} {pages}"\n⟦contents⟧ = "Contents ❦"\n'}
    (one,) = found(fonts.check, here, files)
    assert places([one]) == marked(files)


def test_words_that_are_divided_without_a_hyphen_are_found(here: Path) -> None:
    sheet = ".box { ⟦hyphens⟧: auto }"
    files: Broken = {
        "theme.toml": theme("scripts = []"),
        "fonts/mine.ttf": font(ENOUGH.replace("‐", "")),
        "css/a.css": sheet,
    }
    assert places(found(fonts.check, here, files)) == marked({"css/a.css": sheet})
    cured: Broken = {**files, "css/a.css": sheet + 'html { hyphenate-character: "-" }'}
    assert found(fonts.check, here, cured) == []


@pytest.mark.parametrize(
    ("css", "said"),
    [
        (".standfirst { ⟦font-style⟧: italic }", "`Lead` has no italic"),
        (".standfirst { font-family: var(--lead-font); ⟦font-weight⟧: bold }", "`Lead` has no bold (weight 700)"),
        (".standfirst { ⟦font⟧: italic 600 9pt/12pt var(--lead-font) }", "`Lead` has no italic"),
        (".side { ⟦font-weight⟧: 900 }", "has no weight 900"),
        (".glance h2::before { content: 'x'; ⟦font⟧: 600 9pt/12pt var(--display-font) }", "`Display` has no bold"),
    ],
)
def test_a_cut_that_no_face_has_is_found(css: str, said: str, here: Path) -> None:
    files = {"css/a.css": css}
    all_ = found(cuts.check, here, files)
    assert {one.code for one in all_} == {"face-missing"}
    assert marked(files)[0] in places(all_)
    assert any(said in one.message for one in all_)


def test_cuts_that_are_there_or_not_seen_are_left_alone(here: Path) -> None:
    css = """\
.glance { font: italic 600 9pt/12pt var(--text-font) } .box { font-weight: 500 } em em { font-style: normal }
.standfirst::before { content: none; font-style: italic }
.gone { display: none; font: italic 600 9pt/9pt var(--lead-font) }
.standfirst { font-style: italic; font: inherit; font-family: var(--text-font) }
"""
    assert found(cuts.check, here, {"css/a.css": css, "templates/blocks/divider.html": '<p class="gone">x</p>'}) == []


def test_what_a_maker_allows_is_said(here: Path) -> None:
    files: Broken = {"theme.toml": theme(), "fonts/mine.ttf": font(ENOUGH, 4)}
    (one,) = found(rights.check, here, files)
    assert (one.code, one.severity, places([one])) == ("font-rights", "warning", marked(files))


@pytest.mark.parametrize("fs_type", [0, 8, 12])
def test_a_font_that_may_be_embedded_is_left_alone(fs_type: int, here: Path) -> None:
    files: Broken = {"theme.toml": theme(), "fonts/mine.ttf": font(ENOUGH, fs_type)}
    assert found(rights.check, here, files) == []


def test_a_font_that_says_nothing_of_its_licence_is_a_hint(here: Path) -> None:
    files: Broken = {"theme.toml": theme(), "fonts/mine.ttf": font(ENOUGH, licence=False)}
    assert [one.severity for one in found(rights.check, here, files)] == ["hint"]


def test_every_language_has_its_letters_in_both_sizes_and_each_once() -> None:
    for script, languages in LANGUAGES.items():
        for language, small in languages.items():
            assert len(set(small)) == len(small), language
            if language != COMMON:
                assert all(len(one) == 1 for one in letters(language, script))
    assert {"Ł", "ł"} <= letters("Polish", "Latn")
    assert "SS" not in "".join(sorted(letters("German", "Latn")))
    assert characters(font("abc")) >= {ord("a")}
