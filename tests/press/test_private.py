"""WeasyPrint's undocumented names: each is where the registry says, and the registry says all that are used.

A name moved? The failure says which, what it is for and in which file. Mend the file, then the registry, then set
`SEEN_WITH` to the version that is installed.
"""

import inspect
import struct
import zlib
from base64 import b64encode
from contextlib import contextmanager
from copy import copy
from importlib import import_module
from xml.etree.ElementTree import Element

import pytest

from briefgen.press.engine.private import IMPORTED, OF_VALUES, SEEN_WITH, STYLE_KEYS, Private
from briefgen.press.engine.start import start
from tests.press.private_uses import ENGINE, PUBLIC_ATTRIBUTES, PUBLIC_NAMES, Uses, uses

BODY = """
<h1>A heading</h1><p class="foot">A running foot</p><p class="strap">On each page</p><p class="two">In columns</p>
<p class="even">A line that is <i class="unseen">set</i> to be as wide as its column, so that its spaces grow.
It calls a note<span class="note">The note.</span> and leads to <a href="#t1">a table</a>.</p>
<p class="beside">Beside it.</p><p class="over">Over it.</p><p class="turned">Turned.</p><img src="PICTURE" alt="dot">
<table id="t1"><caption>Stances</caption>
<thead><tr><th scope="col">Country</th><th scope="col" colspan="2">Stances</th></tr></thead>
<tr><th scope="row" rowspan="2">Chad</th><td>for</td><td>against</td></tr><tr><td>open</td><td>none</td></tr>
<tfoot><tr><td>All</td><td>1</td><td>1</td></tr></tfoot></table>
<div class="wide"><p class="unlike">Wide.</p></div>
<svg viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9" stroke="#000"/></svg>
"""
SHEET = """
html { font-family: "Text" }
@page { @bottom-left { content: element(foot) } }
@page wide { size: A4 landscape }
h1 { string-set: title content() }
a::after { content: target-counter(attr(href), page) }
.strap { position: fixed; top: 0 }
.two { columns: 2 20mm }
@layer { .two { margin: 0 } }
.foot { position: running(foot) }
.even { width: 60mm; text-align: justify; text-align-last: justify; line-height: 20px; break-inside: avoid }
.note { float: footnote; font-style: italic }
.beside { float: left; height: 20mm; overflow: hidden; margin-left: -3mm; margin-right: 4mm; font-family: "Display" }
.unlike { word-spacing: 1px; max-lines: 3; continue: discard }
.over { z-index: -1; position: absolute; left: 5mm; top: 5mm; max-height: 20mm; padding: 2mm }
img { object-fit: contain }
.turned { transform: rotate(10deg); opacity: .5; break-after: avoid; hyphenate-character: "-" }
.unseen { visibility: hidden }
.wide { page: wide; break-before: right; background: #eee linear-gradient(#eee, #ddd) }
"""
"""All that the engine reads: a table, a picture, a note, a link, margins, and what floats, is placed, is turned."""

SELDOM = {"reported_footnotes", "broken_out_of_flow", "rendered_notes"}
"""Nothing of the small document overflows, or is put aside."""

Values = dict[type, list[object]]
FILES = sorted(path for path in ENGINE.glob("*.py") if path.stem not in ("__init__", "private"))
NAMES = (*IMPORTED, *OF_VALUES, *STYLE_KEYS)


@pytest.fixture(scope="module")
def values(faces) -> Values:
    """All values of WeasyPrint that hang on the small document once its PDF is written, by class.

    Made without the engine's own code, which a name that moved may stop.
    """
    start()
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    used = "".join(
        f'@font-face {{ font-family: "{face.family}"; src: url("{embedded("font/ttf", face.content)}") }}'
        for face in faces
        if (face.weight, face.style) == (400, "normal")
    )
    html = HTML(string=BODY.replace("PICTURE", embedded("image/png", png())), base_url="brief:/")
    with working() as found:
        document = html.render(font_config=fonts, stylesheets=[CSS(string=used + SHEET, font_config=fonts)])
        document.write_pdf(pdf_tags=True)
    return hanging(html, document, *found)


@contextmanager
def working():
    """What WeasyPrint works with, and then forgets: the context of each page's layout, the stream of each page."""
    from weasyprint.document import Page
    from weasyprint.layout import page

    found, make_page, paint = [], page.make_page, Page.paint

    def made(context, *rest):
        found.append(before := copy(context))
        before.footnotes = context.footnotes[:]  # later they are emptied
        found.append(context)
        return make_page(context, *rest)

    def painted(own, stream, scale=1):
        paint(own, stream, scale)
        found.append(after := copy(stream))
        after._tags = dict(stream._tags)

    page.make_page, Page.paint = made, painted
    try:
        yield found
    finally:
        page.make_page, Page.paint = make_page, paint


@pytest.fixture(scope="module")
def undocumented(values) -> set[str]:
    """What is to be found on values such as the registry names, and is neither documented nor Python's or pydyf's."""
    import pydyf

    owners = tuple({resolved(one.name.rpartition(".")[0]) for one in OF_VALUES})
    families = [family for family in values if issubclass(family, owners)]
    found = {name for family in families for value in values[family] for name in dir(value)}
    plain = {name for family in (dict, list, tuple, pydyf.Stream(), Element("p")) for name in dir(family)}
    return {name for name in found if not name.startswith("__")} - plain - PUBLIC_ATTRIBUTES


def embedded(media: str, content: bytes) -> str:
    return f"data:{media};base64,{b64encode(content).decode()}"


def png() -> bytes:
    """One grey pixel."""
    head, line = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0), zlib.compress(b"\0\x80")
    parts = [b"IHDR" + head, b"IDAT" + line, b"IEND"]
    framed = (struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


def hanging(*roots: object) -> Values:
    """Follow every attribute, so that a name that moved hides no other."""
    found: Values = {}
    waiting, known = list(roots), set()
    while waiting:
        value = waiting.pop()
        if id(value) in known:
            continue
        known.add(id(value))
        if type(value).__module__.startswith("weasyprint"):
            found.setdefault(type(value), []).append(value)
            waiting += getattr(value, "__dict__", {}).values()
        if isinstance(value, list | tuple):
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
    return found


def resolved(dotted: str) -> object:
    """Import as much of a dotted name as is a module, and take the rest from it."""
    module, _, rest = dotted, "", ""
    while True:
        try:
            value = import_module(module)
            break
        except ModuleNotFoundError:
            module, _, last = module.rpartition(".")
            rest = f"{last}.{rest}".rstrip(".")
    for name in filter(None, rest.split(".")):
        value = getattr(value, name)
    return value


def moved(private: Private, what: str) -> str:
    import weasyprint

    files = ", ".join(f"engine/{user}.py" for user in private.users)
    return (
        f"WeasyPrint {weasyprint.VERSION} is installed, seen was {SEEN_WITH}: `{private.name}` {what}."
        f" It is for: {private.use} ({files})"
    )


def ids(private: Private) -> str:
    return private.name.removeprefix("weasyprint.")


@pytest.mark.parametrize("private", IMPORTED, ids=ids)
def test_an_imported_name_is_where_it_was(private):
    try:
        value = resolved(private.name)
    except AttributeError:
        pytest.fail(moved(private, "is gone"))
    if private.parameters:
        parameters = tuple(inspect.signature(value).parameters)
        assert parameters == private.parameters, moved(private, f"takes {parameters}")


@pytest.mark.parametrize("private", OF_VALUES, ids=ids)
def test_a_value_of_weasyprint_has_its_attribute_and_says_something(private, values):
    owner_name, _, attribute = private.name.rpartition(".")
    try:
        owner = resolved(owner_name)
    except AttributeError:
        pytest.fail(moved(private, "is gone with its class"))
    owned = [value for family, found in values.items() if issubclass(family, owner) for value in found]
    assert owned, moved(private, "is on no value: none of its class is made")
    having = [value for value in owned if hasattr(value, attribute)]
    assert having, moved(private, "is gone")
    said = any(bool(getattr(value, attribute)) for value in having)
    assert said or attribute in SELDOM, moved(private, "is empty everywhere")


@pytest.mark.parametrize("private", STYLE_KEYS, ids=ids)
def test_a_style_has_its_key_and_tells_boxes_apart(private, values):
    styles = [value.style for found in values.values() for value in found if hasattr(value, "element_tag")]
    try:
        different = {repr(style[private.name]) for style in styles}
    except KeyError:
        pytest.fail(moved(private, "is gone from `Box.style`"))
    assert len(different) > 1, moved(private, f"is {different} in every style")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_undocumented_name_is_in_the_registry(file, undocumented):
    used = uses(file)
    own = {private.name for private in (*IMPORTED, *OF_VALUES) if file.stem in private.users}
    last = {name.rpartition(".")[2] for name in own}
    unknown = [f"{line}: `{name}`" for name, line in used.dotted.items() if name not in own | PUBLIC_NAMES]
    for name, line in used.attributes.items():
        if (name.startswith("_") or name in undocumented - used.defined) and name not in last:
            unknown.append(f"{line}: `.{name}`")
    keys = {private.name for private in STYLE_KEYS if file.stem in private.users}
    unknown += [
        f"{line}: `style[{key.pattern}]`" for key, line in used.keys.items() if not any(map(key.fullmatch, keys))
    ]
    assert not unknown, f"{file.name} uses what engine/private.py doesn't list for it: line {'; '.join(unknown)}"


@pytest.mark.parametrize("private", NAMES, ids=ids)
def test_every_name_in_the_registry_is_used_where_it_says(private):
    unused = [user for user in private.users if not is_used(private, uses(ENGINE / f"{user}.py"))]
    assert private.users
    assert not unused, f"`{private.name}` isn't used there"


def test_the_registry_names_nothing_twice():
    assert len({private.name for private in NAMES}) == len(NAMES)


def is_used(private: Private, used: Uses) -> bool:
    if private in STYLE_KEYS:
        return any(key.fullmatch(private.name) for key in used.keys)
    return private.name in used.dotted or private.name.rpartition(".")[2] in used.attributes
