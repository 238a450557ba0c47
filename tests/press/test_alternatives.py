import pytest

from briefgen.ground.diagnostics import At
from briefgen.press.layout import lay_out

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" {}>{}<circle r="4"/></svg>'


@pytest.mark.parametrize(
    "picture",
    [
        SVG.format("", ""),
        SVG.format("", "<title></title>"),
        SVG.format('aria-hidden="false"', ""),
        '<img src="brief:/p.svg">',
        '<img src="brief:/p.svg" alt="">',
    ],
)
def test_a_picture_without_words_is_found_at_its_address(make, picture):
    (one,) = lay_out(make(f'<p data-at="/key-figures/1">Text {picture}</p>')).diagnostics
    assert (one.code, one.severity, one.place) == ("alt-missing", "error", At(("key-figures", 1)))


@pytest.mark.parametrize(
    "picture",
    [
        SVG.format("", "<title>a dot</title>"),
        SVG.format('aria-label="a dot"', ""),
        SVG.format('aria-hidden="true"', ""),
        f'<span aria-hidden="true"><b>{SVG.format("", "")}</b></span>',
        SVG.format("", "<title>two</title>" + SVG.format("", "")),
    ],
)
def test_a_picture_with_words_or_without_meaning_is_no_finding(make, picture):
    assert lay_out(make(f"<p>Text {picture}</p>")).diagnostics == ()
