"""A word that is divided at a line's end is read, found and copied as one."""

import io
import re

import pikepdf
import pytest

from briefgen.press.engine.hyphens import soften
from briefgen.press.heard import lines
from briefgen.press.layout import lay_out
from briefgen.press.pdf import write

NARROW = "p { width: 60pt; hyphens: auto; hyphenate-limit-chars: 5 2 2 }"


@pytest.fixture
def pressed(make):
    return lambda body, css=NARROW: lay_out(make(body, css)).then(write).unwrap()


def softened(content: bytes) -> int:
    """How many glyphs say that they are a soft hyphen."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return sum(len(re.findall(rb"(?i)/ActualText <feff00ad>", page.Contents.read_bytes())) for page in pdf.pages)


def test_a_listener_gets_the_whole_word(pressed):
    pdf = pressed("<p>The peacekeepers’ international responsibilities.</p>")
    assert softened(pdf.content) >= 2
    assert [line.strip() for line in lines(pdf.heard)] == ["The peacekeepers’ international responsibilities."]


def test_a_hyphen_of_the_author_stays(pressed):
    pdf = pressed("<p>self-defence twenty-seven</p>", "p { width: 40pt; hyphens: manual }")
    assert softened(pdf.content) == 0
    assert "-" in "".join(lines(pdf.heard))


def test_a_soft_hyphen_of_the_author_is_one(pressed):
    pdf = pressed("<p>responsi&shy;bilities and more</p>", "p { width: 50pt; hyphens: manual }")
    assert softened(pdf.content) == 1
    assert [line.strip() for line in lines(pdf.heard)] == ["responsibilities and more"]


def test_marks_are_opened_and_closed_in_turn(pressed):
    pdf = pressed("<p>The peacekeepers’ international responsibilities.</p>")
    with pikepdf.open(io.BytesIO(pdf.content)) as opened:
        steps = [str(step.operator) for step in pikepdf.parse_content_stream(opened.pages[0])]
    depth = 0
    for step in steps:
        depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(step, 0)
        assert depth >= 0
    assert depth == 0


@pytest.mark.parametrize(
    ("shown", "before", "glyph"),
    [
        (b"[<00120034>] TJ", b"[<0012>] TJ", b"[<0034>] TJ"),
        (b"[<0012>-5<0034>] TJ", b"[<0012>-5] TJ", b"[<0034>] TJ"),
        (b"[<00120034>7] TJ", b"[<0012>] TJ", b"[<0034>7] TJ"),
    ],
)
def test_only_the_last_glyph_is_another(shown, before, glyph):
    steps = [b"BT", shown, b"ET"]
    soften(steps, 0)
    assert steps == [b"BT", before, b"/Span <</ActualText <feff00ad>>> BDC", glyph, b"EMC", b"ET"]


def test_a_hyphen_alone_has_nothing_before_it():
    steps = [b"[<0034>] TJ"]
    soften(steps, 0)
    assert steps[1:] == [b"[<0034>] TJ", b"EMC"]
