import pytest

from briefgen.theme.contrast import contrast, read


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [("#000000", "#FFFFFF", 21), ("#23395B", "#FFFFFF", 11.6), ("#767676", "#fff", 4.54), ("#abc", "#AABBCC", 1)],
)
def test_contrast_is_that_of_wcag(first: str, second: str, ratio: float) -> None:
    one, other = read(first), read(second)
    assert one is not None
    assert other is not None
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.05)


@pytest.mark.parametrize("text", ["", "#", "#12", "#12345", "#GG0000", "red", "23395B", "var(--ink)"])
def test_what_is_no_hex_is_no_colour(text: str) -> None:
    assert read(text) is None
