"""The tree of a PDF's tags -> what a listener hears, line by line; it must not know how the file is made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_IN_LINES = frozenset(["Span", "Em", "Strong", "Link", "Code", "Quote", "Reference", "Lbl", "NonStruct", "Figure"])
_TIGHT = re.compile(r"\s+([,.;:!?)\]»”’])")
_INDENT = "  "
_SOFT = "\u00ad"
"""Where a word is divided at a line's end."""


@dataclass(slots=True)
class Tag:
    """An element (ISO 32000-1, 14.8.4): its role, texts and elements in reading order, and what it says of itself."""

    role: str
    kids: list[Tag | str] = field(default_factory=list)
    alt: str = ""
    language: str = ""
    id: str = ""
    headers: tuple[str, ...] = ()

    def all(self, *roles: str) -> Iterator[Tag]:
        """Every element of some roles in it, in order."""
        for kid in self.kids:
            if isinstance(kid, Tag):
                if kid.role in roles:
                    yield kid
                yield from kid.all(*roles)

    @property
    def stands_in_lines(self) -> bool:
        return self.role in _IN_LINES and all(isinstance(kid, str) or kid.stands_in_lines for kid in self.kids)


def lines(tag: Tag, depth: int = 0) -> Iterator[str]:
    """What is heard of an element: headings with their level, lists and tables with their length, notes, pictures."""
    indent = _INDENT * depth
    if tag.role == "Table":
        yield from (indent + line for line in _table(tag))
    elif tag.role == "L":
        items = [kid for kid in tag.kids if isinstance(kid, Tag) and kid.role == "LI"]
        yield f"{indent}list of {len(items)}"
        for item in items:
            yield from _item(item, depth + 1)
    elif tag.role[:1] == "H" and tag.role[1:].isdecimal():
        yield f"{indent}heading {tag.role[1:]}: {_inline(tag)}"
    elif tag.role == "Note":
        yield f"{indent}note {_inline(tag)}"
    else:
        yield from _flow(tag, depth)


def _flow(tag: Tag, depth: int) -> Iterator[str]:
    """Texts that follow one another are one line; what is a block has its own."""
    gathered = Tag("Span")
    for kid in (*tag.kids, None):
        if kid is not None and (isinstance(kid, str) or kid.stands_in_lines):
            gathered.kids.append(kid)
            continue
        if text := _inline(gathered):
            yield _INDENT * depth + text
        gathered = Tag("Span")
        if kid is not None:
            yield from lines(kid, depth)


def _item(item: Tag, depth: int) -> Iterator[str]:
    found = list(_flow(item, 0)) or [""]
    mark = _INDENT * depth
    yield f"{mark}- {found[0]}"
    yield from (f"{mark}{_INDENT}{line}" for line in found[1:])


def _table(table: Tag) -> Iterator[str]:
    names = {head.id: _inline(head) for head in table.all("TH")}
    rows = [[cell for cell in row.kids if isinstance(cell, Tag)] for row in table.all("TR")]
    caption = ", ".join(text for text in (_inline(one) for one in table.all("Caption")) if text)
    yield f"table of {len(rows)} rows{': ' if caption else ''}{caption}"
    for row in rows:
        for cell in row:
            said = _inline(cell)
            across = [names[name] for name in cell.headers if name in names]
            if said or cell.role == "TD":
                yield f"{_INDENT}{', '.join(across)}{': ' if across else ''}{said or 'empty'}"


def _inline(tag: Tag) -> str:
    text = " ".join(" ".join(_pieces(tag)).split())
    return _TIGHT.sub(r"\1", text.replace(f"{_SOFT} ", "").replace(_SOFT, ""))


def _plain(tag: Tag) -> Iterator[Tag | str]:
    """The texts of an element, whatever they stand in."""
    for kid in tag.kids:
        yield from [kid] if isinstance(kid, str) else _plain(kid)


def _pieces(tag: Tag) -> Iterator[str]:
    if tag.language:
        yield f"[{tag.language}]"
    if tag.role == "Link":
        yield f"(link: {tag.alt or _inline(Tag('Span', tag.kids))})"
    elif tag.role == "Reference":
        yield f"(note {_inline(Tag('Span', list(_plain(tag))))})"
    elif tag.role == "Lbl":
        yield from (kid for kid in _plain(tag) if isinstance(kid, str))
    elif tag.role == "Figure":
        yield f"(picture: {tag.alt})"
    elif tag.alt:
        yield tag.alt
    else:
        for kid in tag.kids:
            yield from [kid] if isinstance(kid, str) else _pieces(kid)
