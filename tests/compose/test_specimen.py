from dataclasses import replace

import pytest

from briefgen.build import pipeline
from briefgen.build.library import load_theme
from briefgen.compose.specimen import Specimen, specimen
from briefgen.ground import resources
from briefgen.ground.files import Files
from briefgen.theme.tokens import Theme

FOLDER = resources.styles() / "base" / "specimen"


@pytest.fixture(scope="module")
def meridian() -> Theme:
    return load_theme("meridian").unwrap()


def shown(theme: Theme) -> Specimen:
    judged = pipeline.read(FOLDER, Files()).judged.value
    assert judged is not None
    copy = pipeline.copy(judged, theme, "full").value
    assert copy is not None
    return specimen(copy, theme, theme.labels["en"]).unwrap()


def test_the_small_brief_lacks_only_what_it_is_there_to_show() -> None:
    found = pipeline.read(FOLDER, Files()).judged.diagnostics
    assert {one.code for one in found if one.severity == "error"} == {"not-researched", "stance-misplaced"}


def test_every_mark_stands_in_the_matrix(meridian: Theme) -> None:
    (matrix,) = [part for part in shown(meridian).copy.parts if part.kind == "matrix"]
    rows = [row for bloc in matrix.grids[0].blocs for row in bloc.rows]
    assert [[cell.mark.stance for cell in row.cells if cell.mark] for row in rows] == [
        ["supports", "leans", "neutral"],
        ["mixed", "hesitant", "opposes"],
        ["not-stated", "not-applicable", "not-researched"],
    ]


def test_every_declared_pair_is_told_once_under_the_colour_that_stands(meridian: Theme) -> None:
    told = [(swatch.role, ratio.said) for swatch in shown(meridian).palette for ratio in swatch.ratios]
    assert len(told) == len(set(told))
    pairs = [(pair.ink, pair.on) for pair in meridian.pairs if not pair.on.startswith("proof-")]
    assert sorted((role, said.split(" on ")[1]) for role, said in told) == sorted(pairs)
    assert ("accent", "11.6 on paper") in told
    assert ("gold-on-navy", "4.8 on accent") in told


def test_every_colour_of_the_pages_has_a_swatch(meridian: Theme) -> None:
    swatches = {swatch.role: swatch for swatch in shown(meridian).palette}
    assert {"ink", "paper", "hair", "gold"} <= set(swatches)
    assert swatches["accent"].value == "#23395B"
    assert [role for role, swatch in swatches.items() if swatch.pale] == ["tint", "paper"]


def test_a_pair_that_falls_short_is_marked_and_told_on_the_front(meridian: Theme) -> None:
    faint = shown(replace(meridian, tokens={**meridian.tokens, "second": "#8A93A0"}))
    (second,) = [swatch for swatch in faint.palette if swatch.role == "second"]
    assert [ratio.enough for ratio in second.ratios] == [False, False]
    (_, _, pairs) = faint.copy.glance.items
    assert pairs.runs[0].text == "Two of 17 pairs of colours fall short of what they are for."  # type: ignore[union-attr]


def test_a_family_is_shown_once_with_its_roles_and_what_it_is_cut_from(meridian: Theme) -> None:
    samples = {sample.roles: sample for sample in shown(meridian).samples}
    assert samples["text"].made_of == "Source Serif 4 · 400, 600 · italic 400, 600"
    tokens = {**meridian.tokens, "sans-font": meridian.tokens["text-font"]}
    assert "text, sans" in [sample.roles for sample in shown(replace(meridian, tokens=tokens)).samples]


def test_only_letters_that_the_faces_have_are_shown(meridian: Theme) -> None:
    assert "Жж" in shown(meridian).samples[0].letters
    plain = load_theme("plain").unwrap()
    (text, *_) = shown(replace(plain, scripts=("Latn", "Grek", "Cyrl"))).samples
    assert "Γγ" not in text.letters


def test_sizes_stand_with_their_lines(meridian: Theme) -> None:
    assert ("text", "10 / 13.25 pt") in shown(meridian).sizes
    assert not [name for name, _ in shown(meridian).sizes if name.startswith("short")]


def test_a_theme_without_a_title_is_called_by_its_name(meridian: Theme) -> None:
    copy = shown(replace(meridian, title="", about="")).copy
    assert (copy.title, copy.meta.title) == ("meridian", "Specimen of meridian")
