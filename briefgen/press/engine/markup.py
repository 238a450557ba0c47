"""HTML that is well-formed -> its tree, as an HTML parser would build it; it must not know what is in it.

tinyhtml5 reads character by character, in Python; Expat is a hundred times as fast and knows nothing of HTML. What
reads the same either way is read by Expat: tags closed and nested as HTML wants them, nothing implied. For the rest
there is no answer here. Rules by section of the HTML standard (13.2.6, "in body" unless another is named).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.entities import html5
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

_VOID = re.compile(r"<(br|col|hr|img|link|meta|wbr)((?:\s[^<>]*?)?)\s*/?>")
_BARE = re.compile(r"""(<[a-z][a-z0-9]*(?:\s+[a-z-]+="[^"<>]*")*\s+[a-z][a-z-]*)(?=\s*(?:[\s/>]))(?!\s*=)""")
"""A tag up to the first attribute without a value, which XML doesn't know."""
_CLOSED = re.compile(r"<([a-z][a-z0-9]*)(?:\s[^<>]*)?/>")
"""HTML takes no notice of the slash, but in drawings."""
_END = re.compile(r"\s*\Z")
_DOCTYPE = re.compile(r"\A<!doctype html>\s*", re.IGNORECASE)
_BROKEN_VALUE = re.compile(r"=\s*(?:\"[^\"<>]*[\n\r\t][^\"<>]*\"|'[^'<>]*[\n\r\t][^'<>]*')")
"""XML makes spaces of them."""
_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]*;)")
_SPACE = " \t\n\f\r"
_SVG = "{http://www.w3.org/2000/svg}"


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BLOCKS = _names(
    "address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main"
    " nav ol p pre section table ul"
)
"""They end a paragraph that is open."""
_HEADINGS = _names("h1 h2 h3 h4 h5 h6")
_OTHERS = _names(
    "a abbr b bdi bdo body br caption cite code col colgroup data del dfn em head html i img ins kbd link mark meta q s"
    " samp small span strong sub sup tbody td tfoot th thead time title tr u var wbr"
)
_IN: Mapping[str, frozenset[str]] = {
    "html": frozenset([""]),
    "head": frozenset(["html"]),
    "body": frozenset(["html"]),
    "title": frozenset(["head"]),
    "meta": frozenset(["head"]),
    "link": frozenset(["head"]),
    "caption": frozenset(["table"]),
    "colgroup": frozenset(["table"]),
    "col": frozenset(["colgroup"]),
    "thead": frozenset(["table"]),
    "tbody": frozenset(["table"]),
    "tfoot": frozenset(["table"]),
    "tr": frozenset(["thead", "tbody", "tfoot"]),
    "td": frozenset(["tr"]),
    "th": frozenset(["tr"]),
    "li": frozenset(["ul", "ol"]),
}
"""What an element must stand in, where elsewhere something would be implied, moved or dropped."""
_ONLY: Mapping[str, frozenset[str]] = {
    "html": frozenset(["head", "body"]),
    "head": frozenset(["title", "meta", "link"]),
    "table": frozenset(["caption", "colgroup", "thead", "tbody", "tfoot"]),
    "colgroup": frozenset(["col"]),
    "thead": frozenset(["tr"]),
    "tbody": frozenset(["tr"]),
    "tfoot": frozenset(["tr"]),
    "tr": frozenset(["td", "th"]),
    "title": frozenset(),
}
"""What may stand in an element, and no text: it would be moved out."""
_EMPTY = _names("br circle col ellipse hr img line link meta path polygon polyline rect wbr")
_SVG_ELEMENTS = _names("circle defs desc ellipse g line path polygon polyline rect svg text title tspan")


class _OtherwiseError(Exception):
    """An HTML parser would read it otherwise, or nobody has thought about it."""


def tree(text: str) -> Element | None:
    """Give the document's tree; None where only an HTML parser can say what it is."""
    if _BROKEN_VALUE.search(text) or not (doctype := _DOCTYPE.match(text)):
        return None
    if not {found[1] for found in _CLOSED.finditer(text)} <= _EMPTY:
        return None
    reader = _Reader(_END.search(text)[0])  # type: ignore[index]
    try:
        named = _NAMED.sub(lambda found: html5.get(found[1], found[0]), text[doctype.end() :])
        reader.read(_VOID.sub(r"<\1\2/>", _valued(named)))
    except (_OtherwiseError, expat.ExpatError):
        return None
    return reader.root()


def _valued(text: str) -> str:
    """Give an attribute without a value an empty one (13.1.2.3)."""
    count = 1
    while count:
        text, count = _BARE.subn(r'\1=""', text)
    return text


class _Reader:
    def __init__(self, end: str) -> None:
        """end: white space after the document."""
        self._rest = end
        self._open = [""]
        self._builder = TreeBuilder(insert_comments=True)
        self._begun: list[str] = []
        """The head and the body, once they are."""
        self._drawn = 0
        """Elements of SVG that are open."""

    def read(self, text: str) -> None:
        parser = expat.ParserCreate("UTF-8")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.CommentHandler = self._refuse
        parser.ProcessingInstructionHandler = self._refuse
        parser.StartCdataSectionHandler = self._refuse
        parser.StartDoctypeDeclHandler = self._refuse
        parser.Parse(text.encode("utf-8", "surrogatepass"), True)

    def root(self) -> Element | None:
        root = self._builder.close()
        return root if [child.tag for child in root] == ["head", "body"] else None

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "svg" or self._drawn:
            self._start_drawing(tag, attributes)
            return
        around = self._open[-1]
        if tag not in _BLOCKS and tag not in _OTHERS:
            raise _OtherwiseError
        if around not in _IN.get(tag, (around,)) or tag not in _ONLY.get(around, (tag,)):
            raise _OtherwiseError
        if tag in _BLOCKS and self._is_open("p"):
            raise _OtherwiseError
        if (tag in _HEADINGS and around in _HEADINGS) or (tag == "a" and self._is_open("a")):
            raise _OtherwiseError
        if tag in ("dt", "dd") and around != "dl" and self._open[-2:] != ["dl", "div"]:
            raise _OtherwiseError
        if any(name != name.lower() or ":" in name for name in attributes):
            raise _OtherwiseError
        if around == "html":
            if tag in self._begun:
                raise _OtherwiseError
            self._begun.append(tag)
        self._open.append(tag)
        self._builder.start(tag, attributes)

    def _start_drawing(self, tag: str, attributes: dict[str, str]) -> None:
        around = self._open[-1]
        if tag not in _SVG_ELEMENTS or (tag == "svg" and self._drawn) or around in _ONLY:
            raise _OtherwiseError
        if any(":" in name or name == "xmlns" or (name != name.lower() and name != "viewBox") for name in attributes):
            raise _OtherwiseError
        if around in ("title", "desc"):  # HTML may stand there
            raise _OtherwiseError
        self._drawn += 1
        self._open.append(tag)
        self._builder.start(_SVG + tag, attributes)

    def _end(self, tag: str) -> None:
        self._open.pop()
        if self._drawn:
            self._drawn -= 1
            tag = _SVG + tag
        if tag == "body":
            return  # what comes after it is put at its end (13.2.6.4.19)
        if tag == "html" and self._begun == ["head", "body"]:
            self._builder.data(self._rest)
            self._builder.end("body")
        self._builder.end(tag)

    def _data(self, text: str) -> None:
        around = self._open[-1]
        blank = not text.strip(_SPACE)
        if around in _ONLY and around != "title" and not blank:
            raise _OtherwiseError
        if around == "pre" and text.startswith("\n"):
            raise _OtherwiseError
        if around != "html" or self._begun:  # before the head it is dropped (13.2.6.4.3)
            self._builder.data(text)

    def _refuse(self, *_: object) -> None:
        raise _OtherwiseError

    def _is_open(self, tag: str) -> bool:
        """Say whether an element is open, as far out as the cell, caption or page that one is in."""
        for one in reversed(self._open):
            if one == tag:
                return True
            if one in ("td", "th", "caption", "html"):
                return False
        return False
