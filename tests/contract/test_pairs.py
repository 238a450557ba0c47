"""Colours that don't stand out are found at the token that the theme has set, with a shade that would."""

from pathlib import Path

import pytest

from briefgen.contract import pairs
from briefgen.theme.contrast import contrast, read
from tests.contract.mine import found, marked, places, subject

THEME = 'extends = "meridian"\n'


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ('[palette]\n⟦second⟧ = "#8A94A6"\n', "`second` (`#8A94A6`) on `paper` (`#FFFFFF`) is 3.0:1, and 4.5:1"),
        ('[palette]\n⟦ink⟧ = "#5F6675"\n', "7:1 is the least for running text"),
        ('[palette]\n⟦absent⟧ = "#B8BEC9"\n', "3:1 is the least for marks"),
        ('[palette]\n⟦mine⟧ = "#8A94A6"\n[pairs]\n"mine on paper" = "text"\n', "3.0:1"),
        ('[tokens]\n⟦mine⟧ = "oklch(80% 0.05 250)"\n[pairs]\n"mine on paper" = "mark"\n', "`#A6C1DD`"),
        ('[tokens]\n⟦mine⟧ = "hsl(220 10% 60%)"\n[pairs]\n"mine on paper" = "text"\n', "`#8F96A3`"),
        ('[tokens]\n⟦mine⟧ = "rgb(0 0 0 / 40%)"\n[pairs]\n"mine on paper" = "text"\n', "`#999999`"),
        ('[tokens]\n⟦mine⟧ = "tan"\n[pairs]\n"mine on paper" = "text"\n', "`#D2B48C`"),
        (
            '[palette]\nsoft = "#AAA"\n[tokens]\n⟦mine⟧ = "var(--soft)"\n[pairs]\n"mine on paper" = "text"\n',
            "`#AAAAAA`",
        ),
    ],
)
def test_a_pair_that_is_too_faint_is_found(toml: str, said: str, here: Path) -> None:
    files = {"theme.toml": THEME + toml}
    all_ = found(pairs.check, here, files)
    assert {one.code for one in all_} == {"contrast-low"}
    assert set(places(all_)) == set(marked(files))
    assert said in " ".join(one.message for one in all_)


def test_the_shade_that_is_offered_is_enough(here: Path) -> None:
    (one, *_) = found(pairs.check, here, {"theme.toml": THEME + '[palette]\nsecond = "#8A94A6"\n'})
    shade, white = read(one.hint.split("`")[1]), read("#FFFFFF")
    assert shade is not None
    assert white is not None
    assert 4.5 <= contrast(shade, white) < 4.7


def test_a_ground_that_many_colours_stand_on_is_told_once_with_a_shade_for_all(here: Path) -> None:
    files = {"theme.toml": THEME + '[palette]\n⟦paper⟧ = "#1B1B1B"\n'}
    all_ = [one for one in found(pairs.check, here, files) if "`paper`" in one.message]
    (one,) = all_
    assert places(all_) == marked(files)
    assert one.message.startswith("`paper` (`#1B1B1B`) doesn't stand out from ")
    assert "`ink` " in one.message
    assert "proof" not in one.message
    assert one.hint.endswith("would be enough for all of them")
    assert found(pairs.check, here, {"theme.toml": THEME + f'[palette]\npaper = "{one.hint.split("`")[1]}"\n'}) == []


def test_a_colour_of_proofs_is_held_against_its_ground_where_the_theme_sets_it(here: Path) -> None:
    files = {"theme.toml": THEME + '[palette]\n⟦proof-hint⟧ = "#EEEEEE"\n'}
    all_ = found(pairs.check, here, files)
    assert places(all_) == marked(files)


def test_a_ground_is_blamed_where_the_theme_has_set_the_ground(here: Path) -> None:
    files = {"theme.toml": THEME + '[palette]\n⟦tint⟧ = "#888888"\n'}
    all_ = found(pairs.check, here, files)
    assert set(places(all_)) == set(marked(files))
    assert all("for `tint`" in one.hint for one in all_)


def test_a_pair_that_every_theme_has_is_reckoned_though_no_theme_declares_it(here: Path) -> None:
    (here / "styles" / "root").mkdir(parents=True)
    (here / "styles" / "root" / "theme.toml").write_text('[palette]\nink = "#777777"\npaper = "#FFFFFF"\n')
    all_ = found(pairs.check, here, {"theme.toml": 'extends = "root"\n'})
    assert [one.message for one in all_] == [
        "`ink` (`#777777`) on `paper` (`#FFFFFF`) is 4.4:1, and 7:1 is the least for running text"
    ]


def test_what_is_no_colour_is_named(here: Path) -> None:
    files = {"theme.toml": THEME + '[tokens]\n⟦mine⟧ = "lab(50% 20 30)"\n[pairs]\n"mine on paper" = "text"\n'}
    (one,) = found(pairs.check, here, files)
    assert (one.code, one.hint) == ("theme-invalid", "write it as `#RRGGBB`")
    assert places([one]) == marked(files)


def test_two_colours_of_one_rule_are_reckoned(here: Path) -> None:
    css = ".box { ⟦color⟧: var(--second); background: var(--accent) }\n@page { @top-left { color: var(--ink) } }"
    files = {"css/a.css": css}
    (one,) = found(pairs.check, here, files)
    assert places([one]) == marked(files)
    assert one.notes[0].message == "its ground"


@pytest.mark.parametrize(
    "css",
    [
        ".box { color: var(--rule); background: var(--paper); font: 400 18pt/20pt var(--text-font) }",
        ".box { color: var(--rule); background: var(--paper); font-size: 14pt; font-weight: 700 }",
        ".box { color: var(--rule); background: none }",
        ".box { background: var(--paper) }",
    ],
)
def test_large_type_may_be_fainter_and_one_colour_is_no_pair(css: str, here: Path) -> None:
    assert found(pairs.check, here, {"css/a.css": css}) == []


def test_the_stricter_use_of_a_pair_counts(here: Path) -> None:
    theme = subject(here, {"theme.toml": THEME + '[pairs]\n"ink on paper" = "mark"\n'}).theme
    assert {pair.use for pair in pairs.pairs(theme) if (pair.ink, pair.on) == ("ink", "paper")} == {"body"}
