"""A theme's own fonts, in every packing."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

from briefgen.theme.fontfile import UnusableError, unpacked

TOML = 'title = "Own"\n\n[[faces]]\nfamily = "House"\nfile = "fonts/{name}"\n\n[fonts]\ntext = \'"House"\'\n'


def font(outlines: str = "ttf", flavor: str | None = None, embedding: int = 0) -> bytes:
    """A font of one letter, A."""
    builder = FontBuilder(1000, isTTF=outlines == "ttf")
    builder.setupGlyphOrder([".notdef", "A"])
    builder.setupCharacterMap({65: "A"})
    pen = TTGlyphPen(None) if outlines == "ttf" else T2CharStringPen(500, None)
    for move, point in (("moveTo", (0, 0)), ("lineTo", (250, 700)), ("lineTo", (500, 0))):
        getattr(pen, move)(point)
    pen.closePath()
    if outlines == "ttf":
        builder.setupGlyf({".notdef": pen.glyph(), "A": pen.glyph()})
    else:
        drawn = pen.getCharString()
        builder.setupCFF("Own", {"FullName": "Own"}, {".notdef": drawn, "A": drawn}, {})
    builder.setupHorizontalMetrics({".notdef": (500, 0), "A": (500, 0)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Own", "styleName": "Regular"})
    builder.setupOS2(fsType=embedding)
    builder.setupPost()
    builder.font.flavor = flavor
    written = BytesIO()
    builder.font.save(written)
    return written.getvalue()


@pytest.mark.parametrize("outlines", ["ttf", "otf"])
@pytest.mark.parametrize("flavor", [None, "woff", "woff2"])
def test_every_packing_holds_a_plain_font(outlines: str, flavor: str | None) -> None:
    plain = unpacked(font(outlines, flavor))
    assert plain[:4] == (b"\0\1\0\0" if outlines == "ttf" else b"OTTO")
    assert TTFont(BytesIO(plain)).getBestCmap() == {65: "A"}


def test_a_plain_font_is_left_as_it_is() -> None:
    assert unpacked(font()) == font()


@pytest.mark.parametrize(
    ("embedding", "words"), [(2, "forbids embedding"), (256, "a part of it"), (512, "outlines"), (264, "a part of it")]
)
def test_a_font_that_must_not_be_embedded_is_refused(embedding: int, words: str) -> None:
    with pytest.raises(UnusableError, match=words):
        unpacked(font(embedding=embedding))


@pytest.mark.parametrize("embedding", [0, 4, 8, 6])
def test_a_font_that_may_be_printed_is_taken(embedding: int) -> None:
    assert unpacked(font(embedding=embedding))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no font"),
        (b"%PDF-1.7", "no font"),
        (b"ttcf\0\1\0\0", "a collection"),
        (font()[:400], "cut short"),
        (font(flavor="woff2")[:90], "packing is damaged"),
        (font(flavor="woff")[:90], "packing is damaged"),
        (b"\0\1\0\0\0\1\0\0\0\0\0\0name" + bytes(12), "lacks the tables `cmap`"),
    ],
)
def test_a_damaged_font_is_told_from_a_good_one(content: bytes, words: str) -> None:
    with pytest.raises(UnusableError, match=words):
        unpacked(content)


@pytest.mark.parametrize("name", ["own.ttf", "own.otf", "own.woff2"])
def test_a_theme_s_own_file_is_a_face(make: Callable[..., Path], load: Callable, name: str) -> None:
    folder = make("own", TOML.format(name=name))
    (folder / "fonts").mkdir()
    content = font("otf" if name.endswith("otf") else "ttf", "woff2" if name.endswith("woff2") else None)
    (folder / "fonts" / name).write_bytes(content)
    (face,) = load("own").unwrap().faces
    assert (face.family, face.origin, face.characters) == ("House", name, {65})
    assert face.content[:4] in (b"\0\1\0\0", b"OTTO")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "there is no font `own.ttf`"),
        (b"<!doctype html>", "`own.ttf` can't be used: it is no font"),
        (font(embedding=2), "`own.ttf` can't be used: its maker forbids embedding (fsType 2)"),
    ],
)
def test_what_is_wrong_with_it_stands_at_its_line(
    make: Callable[..., Path], load: Callable, content: bytes | None, words: str
) -> None:
    folder = make("own", TOML.format(name="own.ttf"))
    (folder / "fonts").mkdir()
    if content is not None:
        (folder / "fonts" / "own.ttf").write_bytes(content)
    (found,) = load("own").diagnostics
    assert (found.code, found.message) == ("theme-invalid", words)
    assert (found.place.file, found.place.line, found.place.column) == ("styles/own/theme.toml", 5, 1)
    assert found.hint
