"""Pictures' bytes, their formats and sizes, and what is refused."""

import contextlib
import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from briefgen.read.pictures import LIMIT, PictureError, measure

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '


def raster(kind: str, size: tuple[int, int], **options: object) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size).save(stream, kind, **options)
    return stream.getvalue()


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"exif": b"Exif\0\0" + b"\xff" * 500}])
def test_a_jpeg_is_measured(options: dict[str, object]) -> None:
    assert measure(raster("JPEG", (30, 20), **options)) == ("image/jpeg", 30, 20)


def test_colours_of_a_press_are_refused() -> None:
    """The file says that its colours are sRGB."""
    stream = io.BytesIO()
    Image.new("CMYK", (30, 20)).save(stream, "JPEG")
    with pytest.raises(PictureError, match="CMYK"):
        measure(stream.getvalue())


def test_a_png_is_measured() -> None:
    assert measure(raster("PNG", (30, 20))) == ("image/png", 30, 20)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="30" height="20"', (30, 20)),
        ('width="1in" height="25.4mm" viewBox="0 0 1 1"', (96, 96)),
        ('viewBox="0 0 30 20"', (30, 20)),
        ('width="100%" height="100%" viewBox="0,0,30,20"', (30, 20)),
        ('width="60" viewBox="0 0 30 20"', (60, 40)),
        ('height="60" viewBox="0 0 30 20"', (90, 60)),
    ],
)
def test_an_svg_is_measured_in_css_pixels(attributes: str, size: tuple[float, float]) -> None:
    found = measure(f"<?xml version='1.0'?><!-- c -->{SVG}{attributes}><path/></svg>".encode())
    assert (found.media, *map(round, found[1:])) == ("image/svg+xml", *size)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>1</script>",
        "<foreignObject/>",
        '<rect onclick="1"/>',
        '<image href="http://a.b/c.png"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<use href="other.svg#a"/>',
        '<image href="data:image/svg+xml,x"/>',
        '<image href="data:image/png;base64,AA=="/>',
        "<style>rect {fill: url(data:image/png;base64,AA==)}</style>",
        "<style>@import 'a.css';</style>",
        "<style>rect {fill: url( 'http://a.b/c' )}</style>",
        '<rect style="fill: url(http://a.b/c)"/>',
        "<g>",
        "<?xml-stylesheet href='a.css'?>",
    ],
)
def test_an_active_or_leaking_svg_is_refused(inside: str) -> None:
    with pytest.raises(PictureError):
        measure(f'{SVG}width="1" height="1">{inside}</svg>'.encode())


@pytest.mark.parametrize(
    "inside",
    [
        '<use href="#a"/>',
        '<rect fill="url(#a)"/>',
        '<g id="a"><g id="b"/><use href="#b"/></g><use xlink:href="#a"/>',
        '<g id="a"/><g id="a"><use href="#a"/></g>',
    ],
)
def test_an_svg_may_point_into_itself(inside: str) -> None:
    assert measure(f'{SVG}width="1" height="1">{inside}</svg>'.encode()).width == 1


def nested(draw: str) -> str:
    """Parts that each draw the one before ten times."""
    parts = "".join(f'<g id="a{i}">{draw.format(i - 1) * 10}</g>' for i in range(1, 9))
    return f'{SVG}width="1" height="1"><g id="a0"><rect/></g>{parts}{draw.format(8)}</svg>'


@pytest.mark.parametrize("draw", ['<use href="#a{}"/>', '<use xlink:href="#a{}"/>', '<rect fill="url(#a{})"/>'])
def test_parts_that_draw_each_other_are_counted_each_time(draw: str) -> None:
    with pytest.raises(PictureError, match="draws more than 50,000 elements"):
        measure(nested(draw).encode())


@pytest.mark.parametrize(
    "inside",
    [
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><g><use href="#b"/></g></g><g id="b"><use href="#a"/></g>',
        '<mask id="a"><rect mask="url(#a)"/></mask>',
        "".join(f'<g id="a{i}">' for i in range(5_000)) + "</g>" * 5_000,
    ],
)
def test_parts_that_draw_themselves_are_refused(inside: str) -> None:
    with pytest.raises(PictureError, match="in a circle, or very deep"):
        measure(f'{SVG}width="1" height="1">{inside}</svg>'.encode())


def test_a_byte_that_was_changed_on_the_way_is_noticed() -> None:
    content = bytearray(raster("PNG", (30, 20)))
    content[45] ^= 1
    with pytest.raises(PictureError, match="damaged"):
        measure(bytes(content))


def test_a_picture_that_was_cut_off_is_noticed() -> None:
    content = raster("JPEG", (300, 200), quality=100)
    with pytest.raises(PictureError, match="end is missing"):
        measure(content[: len(content) // 2])


def test_entities_are_refused_before_they_unfold() -> None:
    bomb = (
        '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + SVG + 'width="1" height="1">&b;</svg>'
    )
    with pytest.raises(PictureError, match="document type"):
        measure(bomb.encode())


def test_a_document_type_is_refused_even_without_entities() -> None:
    with pytest.raises(PictureError, match="document type"):
        measure(f'<!DOCTYPE svg SYSTEM "http://a.b/c.dtd">{SVG}width="1" height="1"/>'.encode())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        raster("PNG", (30, 20))[:-12],
        raster("JPEG", (30, 20))[:30],
        b"\xff\xd8\xff\xda" + b"\0" * 50,
        b"<svg",
        b"<svg/>",
        b"<html><svg width='1' height='1'/></html>",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 0, 5) + b"\0" * 20 + b"IEND",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 60_000, 60_000) + b"\0" * 20 + b"IEND",
        b"\x89PNG\r\n\x1a\n" + b"\0" * LIMIT,
    ],
    ids=range(12),
)
def test_what_is_damaged_empty_or_huge_is_refused(content: bytes) -> None:
    with pytest.raises(PictureError):
        measure(content)


@given(st.binary(max_size=60), st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"<svg ", b"<?xml ", b""]))
def test_no_bytes_raise_anything_else(content: bytes, head: bytes) -> None:
    with contextlib.suppress(PictureError):
        assert measure(head + content).width > 0
