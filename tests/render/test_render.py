"""Copy + theme -> Html: everything is there, nothing gets out of its place, the outline is whole."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any

import pytest

from briefgen.compose.copy import Copy
from briefgen.model.brief import Picture
from briefgen.render import render
from briefgen.theme.tokens import Theme

HOSTILE = "</p><script>alert(\"1\")</script><img src=x onerror='y'>&lt;{{ 7*7 }}{% raw %}"
# Names, addresses and what a class or a link is made of: not read by anyone.
NOT_READ = {
    "kind", "at", "id", "target", "href", "asset", "stance", "role_", "form", "orientation", "direction", "variant",
    "page_size", "title_length", "meta", "weight", "annex", "number", "start", "align", "assets", "place",
}  # fmt: skip
ROLES = {"context", "findings", "options", "sources"}
VOID = {"meta", "img", "br", "hr", "wbr", "link", "input"}


class Page(HTMLParser):
    """What a parser makes of HTML: its tags, its attributes, its words, and what is not closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.crossed: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        self.crossed += self._open

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        self.words += data

    @property
    def said(self) -> str:
        """All words, and those in attributes that are said or are set in the margins."""
        spoken = [
            value or ""
            for _, attributes in self.tags
            for name, value in attributes.items()
            if name in ("alt", "aria-label") or (name.startswith("data-") and name != "data-at")
        ]
        return " ".join(" ".join([self.words, *spoken]).split())


def html(copy: Copy, theme: Theme) -> str:
    outcome = render(copy, theme, {})
    assert outcome.diagnostics == ()
    assert outcome.value
    return outcome.value.text


def texts(value: object) -> Iterator[str]:
    """Every text of a Copy that is there to be read."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from texts(one)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in NOT_READ:
                yield from texts(getattr(value, field.name))


def changed(value: Any, change: Callable[[str], str], name: str = "") -> Any:
    """The same value with every text that is read changed."""
    if isinstance(value, str):
        return value if value in ROLES and name == "role" else change(value)
    if isinstance(value, tuple):
        return tuple(changed(one, change, name) for one in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = [field.name for field in dataclasses.fields(value) if field.name not in NOT_READ]
        return dataclasses.replace(value, **{f: changed(getattr(value, f), change, f) for f in fields})
    return value


def test_the_html_of_a_tiny_copy_is_golden(tiny: Copy, theme: Theme, golden: Callable[[str, str], None]) -> None:
    golden(f"render/tiny.{theme.name}.html", html(tiny, theme))


def test_every_word_of_the_copy_is_in_the_html(whole: Copy, theme: Theme) -> None:
    said = Page(html(whole, theme)).said
    assert [t for t in texts(whole) if t not in ROLES and " ".join(t.split()) not in said] == []


def test_no_text_becomes_markup(whole: Copy, theme: Theme) -> None:
    plain, hostile = Page(html(whole, theme)), Page(html(changed(whole, lambda t: t and t + HOSTILE), theme))
    assert [tag for tag, _ in hostile.tags] == [tag for tag, _ in plain.tags]
    assert [list(attributes) for _, attributes in hostile.tags] == [list(attributes) for _, attributes in plain.tags]
    assert " ".join(HOSTILE.split()) in hostile.said


def test_a_link_cannot_leave_its_attribute(whole: Copy, theme: Theme) -> None:
    text = html(whole, theme).replace("https://example.org/?a=1&amp;b=2", "")
    assert "b=2" not in text
    assert "example.org" not in text


def test_every_tag_is_closed_in_order(whole: Copy, theme: Theme) -> None:
    assert Page(html(whole, theme)).crossed == []


def test_headings_leave_no_gap(whole: Copy, theme: Theme) -> None:
    levels = [int(tag[1]) for tag, _ in Page(html(whole, theme)).tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    reached = 0
    before_title = levels[: levels.index(1)]
    assert before_title == []
    for level in levels:
        assert level <= reached + 1
        reached = level


def test_every_link_inside_has_a_target_and_no_id_stands_twice(whole: Copy, theme: Theme) -> None:
    tags = Page(html(whole, theme)).tags
    ids = [attributes["id"] for _, attributes in tags if "id" in attributes]
    targets = {href[1:] for _, attributes in tags if (href := attributes.get("href") or "").startswith("#")}
    assert targets
    assert targets <= set(ids)
    assert len(ids) == len(set(ids))
    assert "" not in ids


def test_every_table_has_heads_that_say_what_they_head(whole: Copy, theme: Theme) -> None:
    heads = [attributes for tag, attributes in Page(html(whole, theme)).tags if tag == "th"]
    assert heads
    assert all(head.get("scope") in ("col", "row", "rowgroup", "colgroup") for head in heads)


def test_language_and_direction_stand_on_the_root(whole: Copy, theme: Theme) -> None:
    rtl = dataclasses.replace(whole, direction="rtl", meta=dataclasses.replace(whole.meta, language="ar"))
    root = next(attributes for tag, attributes in Page(html(rtl, theme)).tags if tag == "html")
    assert (root["lang"], root["dir"]) == ("ar", "rtl")


def test_a_copy_without_the_optional_prints_no_empty_frame(tiny: Copy, theme: Theme) -> None:
    page = Page(html(tiny, theme))
    classes = {name for _, attributes in page.tags for name in (attributes.get("class") or "").split()}
    assert not classes & {"figures", "strip", "scope", "contents", "subtitle", "logo", "notices"}


def test_addresses_stand_where_values_are_shown(whole: Copy, theme: Theme) -> None:
    shown = {attributes["data-at"] for _, attributes in Page(html(whole, theme)).tags if "data-at" in attributes}
    assert {"/standfirst", "/at-a-glance/0", "/key-figures/0", "/timeline/0", "/positions/one/supports"} <= shown
    assert {"/bottom-line", "/options/0", "/statements/listed", "/sections/s/blocks/0", "/sources/a"} <= shown


def test_only_pictures_that_are_shown_come_along(whole: Copy, theme: Theme) -> None:
    def picture(content: bytes) -> Picture:
        return Picture(media="image/png", width=1, height=1, digest="", content=content)

    outcome = render(whole, theme, {"figures/a.png": picture(b"a"), "unused.png": picture(b"b")})
    assert outcome.value
    assert outcome.value.assets == {"brief:/pictures/figures/a.png": b"a"}
    assert outcome.value.media == {"brief:/pictures/figures/a.png": "image/png"}


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_paper_is_the_brief_s(tiny: Copy, theme: Theme, size: str) -> None:
    outcome = render(dataclasses.replace(tiny, page_size=size), theme, {})  # type: ignore[arg-type]
    assert outcome.value
    assert any(f"size: {size}" in sheet.text for sheet in outcome.value.sheets)
