"""What is drawn on a page is read as steps of PDF."""

from briefgen.press.engine.drawing import Step, steps
from briefgen.press.layout import lay_out


def test_a_drawing_is_read_page_by_page(make):
    square = (
        '<svg width="10" height="10" aria-hidden="true"><rect x="1" y="2" width="3" height="4" fill="#ff0000"/></svg>'
    )
    html = make(f'<p>{square}</p><p style="break-before: page">Words</p>')
    first, second = steps(lay_out(html).unwrap().laid)
    assert Step("re", (1, 2, 3, 4)) in first
    assert Step("rg", (1, 0, 0)) in first
    assert "re" not in {step.operator for step in second}


def test_a_pattern_of_dashes_keeps_its_numbers_and_a_state_its_name(make):
    line = '<path d="M0 0H9" stroke="#000" stroke-dasharray="3 2" stroke-opacity=".5"/>'
    html = make(f'<p><svg width="10" height="10" aria-hidden="true">{line}</svg></p>')
    (drawn,) = steps(lay_out(html).unwrap().laid)
    assert next(step.numbers for step in drawn if step.operator == "d") == (3, 2, 0)
    assert "A0.5" in {step.name for step in drawn}
