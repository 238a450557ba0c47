"""Where the layout engine gives up, the rule that it gives up at is found, with as few layouts as halving takes."""

from dataclasses import replace

from briefgen.contract import rendered
from briefgen.contract.failing import failing
from briefgen.ground.diagnostics import Span
from briefgen.theme.tokens import ThemeSheet
from tests.contract.subjects import SMALL


def test_the_rule_is_found_in_the_sheet_that_has_it(meridian):
    text = "/* mine */\n.a { top: 0 }\n.b { top: 1pt }\n.c { top: 7.77pt }\n@page {\n  margin: 3pt }\n"
    asked = []

    def fails(theme) -> bool:
        asked.append(theme)
        return any("7.77pt" in sheet.text for sheet in theme.sheets)

    theme = replace(meridian, sheets=(*meridian.sheets, ThemeSheet("mine/css/mine.css", text)))
    found = failing(theme, fails, KeyError("inline-end"), "small")
    assert isinstance(found.place, Span)
    assert (found.place.file, found.place.line, found.place.excerpt) == ("mine/css/mine.css", 4, ".c { top: 7.77pt }")
    assert found.message == "the layout engine gives up, with `KeyError: 'inline-end'` (in the brief `small`)"
    assert len(asked) == 3


def test_where_no_rule_alone_does_it_there_is_no_place(meridian):
    assert failing(meridian, lambda theme: True, RuntimeError(), "small").place is None


def test_what_weasyprint_gives_up_at_is_said_and_nothing_raised(broken):
    found = list(rendered.of_piece(SMALL, broken(".strap { color: inherit }\n.pointers { float: inline-end }")))
    assert [(one.code, one.severity) for one in found] == [("press-warning", "error")]
    assert isinstance(found[0].place, Span)
    assert (found[0].place.file, found[0].place.line) == ("mine/css/mine.css", 2)
