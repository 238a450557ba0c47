"""What a template can't be filled in with is found whichever brief comes; so are its own words, and ids twice."""

from pathlib import Path

import pytest

from briefgen.contract import templates, words
from briefgen.contract.subject import load
from briefgen.ground import resources
from briefgen.ground.files import Files
from briefgen.render.compiled import Compiled
from briefgen.render.environment import FILTERS, _environment
from briefgen.render.runs import Inline
from tests.contract.mine import found, marked, places

DIVIDER = "templates/blocks/divider.html"


@pytest.mark.parametrize(
    ("html", "code", "said"),
    [
        ("<p>{{ copy.⟦standfrist⟧.at }}</p>", "template-error", "did you mean `standfirst`?"),
        ("<p>\n  {{ ⟦blok⟧.at | at }}</p>", "template-error", "did you mean `block`?"),
        ("<p>{{ copy.standfirst.runs | ⟦run⟧ }}</p>", "template-error", "did you mean `runs`?"),
        ("{% if copy is ⟦defnied⟧ %}<hr>{% endif %}", "template-error", "did you mean `defined`?"),
        ('{% include "⟦macros/item.html⟧" %}', "template-error", "did you mean `macros/items.html`?"),
        ('{% from "macros/items.html" import ⟦itme⟧ %}{{ itme(block) }}', "template-error", "did you mean `item`?"),
        ("<hr fill={{ tokens.⟦acent⟧ }}>", "css-variable-undefined", "did you mean `accent`?"),
        ('<hr fill={{ tokens["⟦mark-sise⟧"] }}>', "css-variable-undefined", "did you mean `mark-size`?"),
        ("<hr>\n{% ⟦if⟧ block %}\n<hr>", "template-error", "close it with `{% endif %}`"),
        ("{% if block %}\n{% ⟦for⟧ x in block %}\n<hr>\n{% endif %}", "template-error", "{% endfor %}"),
        ("<hr>\n⟦{% endif %}⟧", "template-error", "styles/README.md"),
    ],
)
def test_it_is_found(html: str, code: str, said: str, here: Path) -> None:
    files = {DIVIDER: html}
    (one,) = found(templates.check, here, files)
    assert one.code == code
    assert places([one]) == marked(files)
    assert said in one.hint


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ('{% extends "whole.html" %}\n{% block ⟦fron⟧ %}<hr>{% endblock %}', "did you mean `front`?"),
        ('{% extends "whole.html" %}\n{% block ⟦cover⟧ %}<hr>{% endblock %}', "`frame`, `front`, `parts`, `colophon`"),
    ],
)
def test_a_block_that_nothing_prints_is_found(html: str, said: str, here: Path) -> None:
    files = {"templates/brief.html": html}
    (one,) = found(templates.check, here, files)
    assert one.code == "template-error"
    assert places([one]) == marked(files)
    assert said in one.hint


@pytest.mark.parametrize(
    "html",
    [
        '{% extends "whole.html" %}{% block front %}{% block cover %}<hr>{% endblock %}{% endblock %}',
        "{% block cover %}<hr>{% endblock %}",
        '{% extends "blocks/divider.html" %}{% block cover %}<hr>{% endblock %}',
    ],
)
def test_a_block_in_another_or_of_what_extends_nothing_is_none(html: str, here: Path) -> None:
    assert found(templates.check, here, {DIVIDER: html}) == []


def test_names_that_a_template_is_called_with_are_known(here: Path) -> None:
    html = """\
{% macro mine(one, size=tokens["mark-size"]) %}{{ one.at | at }}{% endmacro %}
{% for part in copy.parts if part.kind == "section" %}{{ mine(part) }}{{ loop.index0 }}{{ block.at | at }}{% endfor %}
{% include "nowhere.html" ignore missing %}
"""
    assert found(templates.check, here, {DIVIDER: html}) == []


@pytest.mark.parametrize(
    "html",
    [
        "<hr><p>⟦Key points⟧</p>",
        '<img alt="⟦A picture⟧" src="{{ block.asset }}">',
        "<p>{{ block.number }}\n ⟦of⟧ {{ block.label }}</p>",
        '<p aria-label="{{ block.label }} ⟦here⟧">',
        "<p>⟦Überblick⟧</p>",
    ],
)
def test_words_of_a_template_s_own_are_found(html: str, here: Path) -> None:
    files = {DIVIDER: html}
    (one,) = found(words.check, here, files)
    assert one.code == "words-fixed"
    assert places([one]) == marked(files)


def test_marks_comments_and_letters_of_drawings_are_no_words(here: Path) -> None:
    html = """\
{# A word here #}<!-- and here --><p class="counted" id="here-x">· — {{ "in an expression" }}&nbsp;§ (a)</p>
<svg viewBox="0 0 20 20"><path d="M10 1 A8 8 0 0 0 10 18 Z"/></svg><style>p { color: red }</style>
"""
    assert found(words.check, here, {DIVIDER: html}) == []


def test_words_that_a_sheet_puts_on_the_page_are_found(here: Path) -> None:
    files = {
        "css/a.css": ".scope::before { content: ⟦'Please note: '⟧ } .box::before { content: ' · ' attr(data-at) 'x' }"
    }
    (one,) = found(words.check, here, files)
    assert (one.code, places([one])) == ("words-fixed", marked(files))


def test_an_id_that_stands_twice_is_found_where_it_is_written(here: Path) -> None:
    files = {"templates/blocks/paragraph.html": '<p\nid="⟦twice⟧">{{ block.runs | runs }}</p>'}
    all_ = found(words.check, here, files)
    (one,) = all_
    assert (one.code, places(all_)) == ("duplicate-id", marked(files))
    assert "one of " in one.message


def test_the_filters_are_those_of_the_environment() -> None:
    theme = load("meridian", (resources.styles(),), Files()).unwrap().theme
    assert set(_environment(theme, Compiled(theme), Inline()).filters) == set(FILTERS)
