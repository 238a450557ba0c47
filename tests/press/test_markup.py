"""What Expat reads is what an HTML parser reads, or Expat leaves it alone."""

from xml.etree.ElementTree import Element

import pytest
import tinyhtml5
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.build import pipeline
from briefgen.ground.files import Files
from briefgen.ground.resources import sources, styles
from briefgen.press.engine import markup
from briefgen.press.engine.markup import tree
from briefgen.theme.load import load_theme

THEMES = ["clear", "ledger", "marginalia", "meridian", "plain"]


def whole(element: Element) -> list[object]:
    """All of a tree, in order."""
    tag = element.tag if isinstance(element.tag, str) else "comment"
    own = (tag, list(element.attrib.items()), element.text or "", element.tail or "")
    return [own, [whole(child) for child in element]]


def as_html(text: str) -> list[object]:
    return whole(tinyhtml5.parse(text, namespace_html_elements=False))


def page(body: str, head: str = "<title>x</title>") -> str:
    return f"<!doctype html>\n<html lang='en'>\n<head>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n"


@pytest.mark.parametrize("variant", ["full", "short"])
@pytest.mark.parametrize("theme", THEMES)
def test_a_brief_is_read_by_expat_and_the_same(theme: str, variant: str) -> None:
    judged = pipeline.read(sources() / "european-peacekeeping", Files()).judged.unwrap()
    style = load_theme(theme, [styles()], Files()).unwrap()
    text = pipeline.html(judged, style, variant).unwrap().text  # type: ignore[arg-type]
    found = tree(text)
    assert found is not None
    assert whole(found) == as_html(text)


SAME = [
    "", "a", "<p>a<br>b <img src='x' alt=''></p>", "<p>&nbsp;&amp;&eacute;&#8217;&lt;</p>",
    "<div hidden data-x>y</div>",
    "<table>\n<thead><tr><th>a</th></tr></thead>\n<tbody><tr><td><p>b</p></td></tr></tbody></table>",
    "<p>a</p><table><tbody><tr><td>x</td></tr></tbody></table>", "<ul><li>a<ul><li>b</li></ul></li></ul>",
    "<dl><div><dt>a</dt><dd>b</dd></div></dl>", "<pre>  a\n b</pre>", "<b>a<p>b</p></b>",
    "<a href='x'>a<div>b</div></a>",
    "<svg viewBox='0 0 1 1'><title>t</title><path d='M0'/><text>a</text></svg>", "a\n</body>\n",
    "<p title='a > b'>c</p>", "<P>a</P>",
]  # fmt: skip


@pytest.mark.parametrize("body", SAME)
def test_plain_html_is_read_the_same(body: str) -> None:
    found = tree(page(body))
    assert found is None or whole(found) == as_html(page(body))


LEFT = [
    "<p>a<div>b</div></p>", "<table><tr><td>x</td></tr></table>", "<table>x<tbody></tbody></table>", "<p>a<p>b",
    "<a>b<a>c</a></a>", "<h1>a<h2>b</h2></h1>", "<pre>\na</pre>", "<p title='a\nb'>c</p>", "<style>p > a {}</style>",
    "<svg xmlns='http://www.w3.org/2000/svg'/>", "<svg><foreignObject><p>x</p></foreignObject></svg>", "<form></form>",
    "<svg><linearGradient/></svg>", "<li>a</li>", "<!-- a -->", "<?x?>", "<![CDATA[a]]>", "<div/>a", "&nosuch;",
    "</body><body>",
    "a < b",
    "<tr></tr>", "<p Title='a'>b</p>", "<body class='x'>", "\0", "<select></select>", "<dt>a</dt>", "<p/>a",
]  # fmt: skip


@pytest.mark.parametrize("body", LEFT)
def test_what_html_would_read_otherwise_is_left_alone(body: str) -> None:
    assert tree(page(body)) is None


@pytest.mark.parametrize("text", ["", "a", "<p>a</p>", "<html></html>", "<!doctype html><html><body></body></html>"])
def test_what_is_no_whole_document_is_left_alone(text: str) -> None:
    assert tree(text) is None


NAMES = sorted(markup._BLOCKS | markup._OTHERS | {"svg", "path", "text", "form", "option"} - {"html", "head", "body"})
VOID = {"br", "col", "hr", "img", "link", "meta", "wbr"}
words = st.text(st.sampled_from("ab \n\t&<>\"'é\u00a0"), max_size=5)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


@st.composite
def elements(draw: st.DrawFn, depth: int = 4) -> str:
    name = draw(st.sampled_from(NAMES))
    attributes = draw(
        st.dictionaries(st.sampled_from(["class", "data-at", "viewBox", "lang", "hidden"]), words, max_size=2)
    )
    said = "".join(f' {key}="{escaped(value)}"' if value else f" {key}" for key, value in attributes.items())
    if name in VOID:
        return f"<{name}{said}>"
    inside = draw(st.lists(st.one_of(words.map(escaped), elements(depth - 1)), max_size=3)) if depth else []
    return f"<{name}{said}>{''.join(inside)}</{name}>"


@settings(max_examples=400, deadline=None)
@given(st.lists(st.one_of(words.map(escaped), elements()), max_size=3).map("".join))
def test_whatever_is_nested_expat_reads_it_the_same_or_leaves_it(body: str) -> None:
    found = tree(page(body))
    assert found is None or whole(found) == as_html(page(body))
