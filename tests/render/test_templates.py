"""A template that cannot be filled in is reported at its file and line; none can reach out of its box."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from briefgen.compose.copy import Copy
from briefgen.ground.diagnostics import Diagnostic, Outcome, Span
from briefgen.render.html import Html

Render = Callable[..., Outcome[Html]]


def only(outcome: Outcome[Html]) -> Diagnostic:
    assert outcome.value is None
    (diagnostic,) = outcome.diagnostics
    return diagnostic


def place(diagnostic: Diagnostic) -> tuple[str, int, int]:
    assert isinstance(diagnostic.place, Span)
    return (diagnostic.place.file, diagnostic.place.line, diagnostic.place.column)


def test_a_syntax_error_points_at_file_and_line(filled: Render) -> None:
    found = only(filled("<p>\n  {% if copy.title %}\n</p>\n{% endfor %}"))
    assert found.code == "template-error"
    assert place(found) == ("mine/templates/brief.html", 4, 1)


@pytest.mark.parametrize(
    "wrong",
    ["{{ copy.titel }}", "{{ nobody }}", "{{ copy.title.nothing }}", "{{ copy.figures.items }}", "{{ 1 / 0 }}",
     "{{ copy.title() }}", "{{ copy.parts[99] }}"],
)  # fmt: skip
def test_an_expression_that_fails_points_at_its_line(filled: Render, wrong: str) -> None:
    found = only(filled(f"<h1>{{{{ copy.title }}}}</h1>\n\n    {wrong}\n"))
    assert found.code == "template-error"
    assert place(found) == ("mine/templates/brief.html", 3, 5)


def test_a_name_that_a_value_does_not_have_is_told_in_our_own_words(filled: Render) -> None:
    found = only(filled("{{ copy.titel }}"))
    assert found.message == "`Copy` has no `titel`"
    assert found.hint == "briefgen/compose/copy.py says what there is"


def test_an_error_in_an_included_template_points_there(filled: Render) -> None:
    found = only(filled('{% include "inner.html" %}', inner="\n{{ copy.titel }}"))
    assert place(found) == ("mine/templates/inner.html", 2, 1)


def test_an_error_in_a_macro_points_there(filled: Render) -> None:
    found = only(
        filled(
            '{% from "m.html" import one %}\n{{ one(copy) }}', m="{% macro one(it) %}\n{{ it.titel }}\n{% endmacro %}"
        )
    )
    assert place(found) == ("mine/templates/m.html", 2, 1)


def test_a_template_that_is_not_there_points_at_who_asks_for_it(filled: Render) -> None:
    found = only(filled('\n{% include "iner.html" %}', inner=""))
    assert place(found) == ("mine/templates/brief.html", 2, 1)
    assert "inner.html" in found.hint


def test_an_unknown_filter_points_at_its_line(filled: Render) -> None:
    found = only(filled("\n{{ copy.title | upper }}"))
    assert place(found)[:2] == ("mine/templates/brief.html", 2)


@pytest.mark.parametrize(
    "reach",
    ["{{ copy.__class__.__mro__ }}", "{{ ''.__class__ }}", "{{ copy.meta.__init__.__globals__ }}",
     "{{ tokens.update({}) }}", "{{ lipsum() }}", "{{ cycler.__init__ }}"],
)  # fmt: skip
def test_a_template_cannot_reach_out(filled: Render, reach: str) -> None:
    assert only(filled(reach)).code == "template-error"


def test_text_is_escaped_without_being_asked(filled: Render, tiny: Copy) -> None:
    copy = dataclasses.replace(tiny, title="<b>&\"'")
    outcome = filled('<h1 title="{{ copy.title }}">{{ copy.title }}</h1>', copy=copy)
    assert outcome.value
    assert outcome.value.text == '<h1 title="&lt;b&gt;&amp;&#34;&#39;">&lt;b&gt;&amp;&#34;&#39;</h1>'
