import hashlib
import sys
from pathlib import Path

import pytest

from briefgen.ground.diagnostics import Span
from briefgen.ground.files import Files
from briefgen.theme.cmap import characters
from briefgen.theme.faces import Wanted, cut

HERE = Span("styles/own/theme.toml", 3, 1)


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def wanted(package="Source Serif 4", style="normal", weight=400, file=None, **axes):
    return Wanted("Text", style, weight, package, file, axes, HERE)


def test_a_face_is_cut_from_a_variable_font(cache):
    import uharfbuzz

    (face,) = cut([wanted(style="italic", weight=600, opsz=12.0)], Files()).unwrap()
    assert (face.family, face.style, face.weight) == ("Text", "italic", 600)
    assert face.digest == hashlib.sha256(face.content).hexdigest()
    assert face.origin == "SourceSerif4-Italic[opsz,wght].ttf opsz=12 wght=600"
    made = uharfbuzz.Face(face.content)
    assert not made.axis_infos
    assert face.characters == set(made.unicodes)


def test_the_same_face_has_the_same_bytes_from_the_cache_and_without(cache):
    first = cut([wanted(opsz=12.0)], Files()).unwrap()
    (kept,) = (cache / "faces").iterdir()
    again = cut([wanted(opsz=12.0)], Files()).unwrap()
    kept.unlink()
    anew = cut([wanted(opsz=12.0)], Files()).unwrap()
    assert first == again == anew


def test_a_damaged_face_in_the_cache_is_made_anew(cache):
    first = cut([wanted()], Files()).unwrap()
    (kept,) = (cache / "faces").iterdir()
    whole = kept.read_bytes()
    for damaged in (b"", whole[:-9], whole[:90] + b"?" + whole[91:]):
        kept.write_bytes(damaged)
        assert cut([wanted()], Files()).unwrap() == first


def test_a_cached_face_needs_no_harfbuzz(monkeypatch):
    first = cut([wanted()], Files()).unwrap()
    monkeypatch.setitem(sys.modules, "uharfbuzz", None)
    assert cut([wanted()], Files()).unwrap() == first
    (one,) = cut([wanted(weight=500)], Files()).diagnostics
    assert (one.code, one.hint) == ("font-missing", "`pip install uharfbuzz`")


def test_faces_differ_by_their_font_and_axes():
    asked = [wanted(), wanted(style="italic"), wanted(opsz=40.0), wanted(weight=700), wanted(wght=460.0)]
    assert len({face.digest for face in cut(asked, Files()).unwrap()}) == 5


def test_a_font_that_is_not_installed_is_named_with_its_package():
    outcome = cut([wanted("Ghost Sans"), wanted()], Files())
    (one,) = outcome.diagnostics
    assert (one.code, one.place) == ("font-missing", HERE)
    assert one.hint == "install it with `pip install fontpkg-ghost-sans`"
    assert outcome.value
    assert len(outcome.value) == 1


@pytest.mark.parametrize(
    ("axes", "words"), [({"slnt": 3.0}, "has no axis `slnt`"), ({"opsz": 900.0}, "opsz 900 is outside the range")]
)
def test_an_axis_that_a_font_does_not_have_is_the_theme_s_mistake(axes, words):
    (one,) = cut([wanted(**axes)], Files()).diagnostics
    assert (one.code, one.place) == ("theme-invalid", HERE)
    assert words in one.message


def test_a_static_font_of_the_theme_s_own_is_used_as_it_is(tmp_path):
    (made,) = cut([wanted()], Files()).unwrap()
    file = tmp_path / "own.ttf"
    file.write_bytes(made.content)
    (face,) = cut([wanted("", file=file)], Files()).unwrap()
    assert (face.content, face.origin) == (made.content, "own.ttf")
    (one,) = cut([wanted("", file=file, opsz=12.0)], Files()).diagnostics
    assert (one.code, one.place) == ("theme-invalid", HERE)


@pytest.mark.parametrize("content", [None, b"", b"wOF2 and so on", b"\0\1\0\0\0\1cmap", b"\0\1\0\0\0\0"])
def test_a_file_that_is_no_font_is_the_theme_s_mistake(tmp_path, content):
    file = tmp_path / "own.ttf"
    if content is not None:
        file.write_bytes(content)
    (one,) = cut([wanted("", file=file)], Files()).diagnostics
    assert (one.code, one.place) == ("theme-invalid", HERE)


def test_no_font_package_is_imported():
    before = set(sys.modules)
    cut([wanted()], Files()).unwrap()
    assert not [name for name in set(sys.modules) - before if name.startswith("fontpkg")]


def test_characters_are_those_of_harfbuzz():
    import fontpkg
    import uharfbuzz

    for family in fontpkg.families().values():
        for file in family.files:
            content = file.path.read_bytes()
            assert characters(content) == set(uharfbuzz.Face(content).unicodes)
    for name in [name for name in sys.modules if name.startswith("fontpkg")]:
        del sys.modules[name]


def test_a_table_of_format_4_is_read_too():
    # cmap 0, one subtable (3, 1); format 4: 65..66 by a shift, 97..98 by a list whose second glyph is missing, the end.
    subtable = b"".join(
        number.to_bytes(2)
        for number in (4, 44, 0, 6, 0, 0, 0, 66, 98, 0xFFFF, 0, 65, 97, 0xFFFF, 0x10000 - 60, 5, 1, 0, 4, 0, 9, 0)
    )
    cmap = bytes.fromhex("0000 0001 0003 0001 0000000c") + subtable
    font = bytes.fromhex("00010000 0001 0000 0000 0000") + b"cmap" + bytes(4) + (28).to_bytes(4) + len(cmap).to_bytes(4)
    assert characters(font + cmap) == {65, 66, 97}
