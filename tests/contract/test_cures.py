"""What is found in briefs that aren't the reader's own has a cure in the theme, and no other."""

import re
from pathlib import Path

from briefgen import press
from briefgen.contract.cures import IN_A_THEME, for_themes
from briefgen.ground.catalogue import CATALOGUE, diagnostic

AUTHORS = re.compile(r"\b(?:shorten|reword|soft hyphen|in the text|the paragraph|drop|a word more)\b")
SAID = re.compile(r"""found\(\s*"([a-z-]+)\"""")


def test_every_code_that_preflight_has_a_hint_for_has_one_for_themes() -> None:
    source = Path(press.__file__ or "").parent / "preflight"
    said = {code for path in source.glob("*.py") for code in SAID.findall(path.read_text(encoding="utf-8"))}
    assert len(said) > 15
    assert said - IN_A_THEME.keys() == set()
    assert IN_A_THEME.keys() <= CATALOGUE.keys()


def test_no_cure_of_a_theme_asks_for_other_words() -> None:
    assert [hint for hint in IN_A_THEME.values() if AUTHORS.search(hint)] == []


def test_the_cure_of_an_author_gives_way_to_that_of_the_theme() -> None:
    found = [
        diagnostic("text-collides", "a", None, "shorten one of them, or give them more room in the theme"),
        diagnostic("contrast-low", "b", None, "take another token"),
    ]
    assert [one.hint for one in for_themes(found)] == [IN_A_THEME["text-collides"], "take another token"]


def test_letters_that_a_face_is_known_to_lack_are_not_told_one_by_one() -> None:
    letters = [diagnostic("glyph-missing", f"`{one}` is set in another font", None, severity="warning") for one in "ab"]
    assert list(for_themes(letters)) == letters
    assert list(for_themes(letters, known=True)) == []
    stopped = [diagnostic("glyph-missing", f"no face of the theme has `{one}`", None) for one in "ab"]
    assert [one.message for one in for_themes([*letters, *stopped], known=True)] == [
        "briefs with 2 characters that no face has aren't printed"
    ]
