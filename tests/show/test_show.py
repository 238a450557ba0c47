import json
from typing import Any

from briefgen import show
from briefgen.ground.diagnostics import At, Diagnostic, Note, OnPage, Span
from briefgen.show.human import WIDTH

LINE = '    - "strongly back the idea"'
SPAN = Span("sources/x/brief.yaml", 12, 7, 12, len(LINE) + 1, LINE)
MISSING = Diagnostic(
    "evidence-not-found", "passage is not in the paper", At(("standfirst",)), hint="quote it", span=SPAN
)


def caret(span: Span) -> tuple[str, str]:
    """What stands above the carets, and the line above them."""
    block = show.human([Diagnostic("x", "m", span=span)]).split("\n")
    source, marks = block[1], block[2]
    return source[marks.index("^") : marks.rindex("^") + 1], source


def test_a_diagnostic_shows_its_place_its_line_its_cause_and_its_cure() -> None:
    assert show.human([MISSING]) == (
        "sources/x/brief.yaml:12:7: error[evidence-not-found]: passage is not in the paper\n"
        '   12 |     - "strongly back the idea"\n'
        "      |       ^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "      = help: quote it"
    )


def test_a_note_shows_its_own_place_and_line() -> None:
    note = Note("the closest passage", At(("sections",)), Span("paper.md", 3, 1, 3, 6, "Words of it"))
    text = show.human([Diagnostic("x", "m", span=SPAN, notes=(note, Note("nowhere")))])
    assert text.endswith(
        "      = note: paper.md:3:1: the closest passage\n"
        "    3 | Words of it\n"
        "      | ^^^^^\n"
        "      = note: nowhere"
    )  # fmt: skip


def test_lines_are_what_compilers_print() -> None:
    other = Diagnostic("id-made", "id made", severity="hint", span=Span("paper.md", 4, 2))
    assert show.lines([MISSING, other]) == (
        "sources/x/brief.yaml:12:7: error[evidence-not-found]: passage is not in the paper\n"
        "paper.md:4:2: hint[id-made]: id made"
    )


def test_a_diagnostic_without_a_place_begins_with_its_severity() -> None:
    assert show.lines([Diagnostic("library-missing", "no pango")]) == "error[library-missing]: no pango"


def test_a_place_that_was_not_found_in_a_file_is_shown_as_a_pointer_and_one_on_paper_as_a_page() -> None:
    found = [Diagnostic("x", "m", At(("a", "b/c"))), Diagnostic("y", "m", OnPage(3))]
    assert show.lines(found) == "/a/b~1c: error[x]: m\npage 3: error[y]: m"


def test_the_caret_stands_under_what_is_meant_after_tabs_and_wide_letters() -> None:
    assert caret(Span("f", 1, 2, 1, 5, "\tabc"))[0] == "abc"
    block = show.human([Diagnostic("x", "m", span=Span("f", 1, 4, 1, 6, "日本 ab"))])
    assert block.endswith("      |      ^^")


def test_a_wide_letter_is_marked_over_both_its_cells() -> None:
    assert show.human([Diagnostic("x", "m", span=Span("f", 1, 1, 1, 2, "日本"))]).endswith("| ^^")


def test_a_combining_mark_takes_no_cell() -> None:
    block = show.human([Diagnostic("x", "m", span=Span("f", 1, 4, 1, 5, "e\u0301 x"))])
    assert block.endswith("      |   ^")


def test_a_long_line_is_cut_on_both_sides_of_what_is_meant() -> None:
    line = "a" * 400 + " HERE " + "b" * 400
    above, source = caret(Span("f", 1, 402, 1, 406, line))
    assert above == "HERE"
    assert len(source) <= WIDTH + len("    1 | ")
    assert source.startswith("    1 | …")
    assert source.endswith("…")


def test_a_long_mark_ends_with_the_line() -> None:
    assert len(caret(Span("f", 1, 1, 1, 900, "a" * 899))[0]) <= WIDTH


def test_a_place_after_the_end_of_a_line_still_has_a_caret() -> None:
    assert show.human([Diagnostic("x", "m", span=Span("f", 1, 4, 1, 4, "abc"))]).endswith("|    ^")


def test_a_range_of_several_lines_is_marked_to_the_end_of_the_first() -> None:
    assert caret(Span("f", 1, 3, 4, 2, "a: bcd"))[0] == " bcd"


def test_a_source_cannot_write_to_the_terminal() -> None:
    text = show.human([Diagnostic("x", "\x1b[2J\u202ehi\n there", span=Span("f\x1b", 1, 1, 1, 2, "\x1b]0;x\x07"))])
    assert "\x1b" not in text
    assert "\x07" not in text
    assert "\u202e" not in text
    assert "hi there" in text


def test_the_same_diagnostic_is_shown_once() -> None:
    assert show.lines([MISSING, MISSING]).count("\n") == 0


def test_colours_are_used_only_when_asked_for() -> None:
    assert "\x1b" not in show.human([MISSING], {"verified": 1})
    assert "\x1b[1;31merror[evidence-not-found]\x1b[0m" in show.human([MISSING], colour=True)


def test_the_summary_counts_what_was_found_and_the_claims() -> None:
    claims = {"verified": 40, "unverified": 1, "unchecked": 2, "none": 3, "failed": 1}
    hint = Diagnostic("id-made", "m", severity="hint")
    assert show.summary([MISSING, hint, hint], claims) == (
        "1 error, 1 hint\n47 claims: 40 verified, 1 unverified, 2 unchecked, 1 not verified, 3 without evidence"
    )


def test_what_nobody_has_confirmed_is_said_beside_the_verified() -> None:
    assert show.summary([], {"verified": 4, "unconfirmed": 3}) == "4 claims: 4 verified (3 unconfirmed)"


def test_a_brief_without_claims_does_not_pass_as_one_whose_claims_hold() -> None:
    assert show.summary([], dict.fromkeys(("verified", "none", "failed"), 0)) == "no claims: nothing was compared"


def test_a_brief_that_could_not_be_read_has_no_count() -> None:
    assert show.summary([MISSING], {}) == "1 error"


def test_a_good_brief_is_summed_up_by_its_claims() -> None:
    assert show.human([], {"verified": 1}) == "1 claim: 1 verified"


def parsed(*found: Diagnostic, **further: Any) -> Any:
    return json.loads(show.as_json(found, {"verified": 2, "failed": 1}, **further))


def test_json_is_one_object_with_the_keys_of_the_manual() -> None:
    whole = parsed(MISSING)
    assert list(whole) == ["version", "diagnostics", "claims"]
    assert whole["version"] == 1
    assert whole["claims"] == {"verified": 2, "unverified": 0, "unchecked": 0, "failed": 1, "none": 0, "unconfirmed": 0}
    assert list(whole["diagnostics"][0]) == [
        "code", "severity", "message", "hint", "file", "line", "column", "end-line", "end-column", "address", "page",
        "notes",
    ]  # fmt: skip


def test_json_says_where_and_null_where_it_is_not_known() -> None:
    note = Note("here", At(("sections", "a")), Span("paper.md", 3, 1))
    one, other = parsed(MISSING, Diagnostic("y", "m", OnPage(3, None, ("title",)), notes=(note,)))["diagnostics"]
    assert (one["file"], one["line"], one["column"], one["address"]) == (SPAN.file, 12, 7, "/standfirst")
    assert (other["file"], other["page"], other["address"], other["hint"]) == (None, 3, "/title", None)
    assert other["notes"][0]["file"] == "paper.md"
    assert other["notes"][0]["end-line"] is None


def test_json_names_the_files_that_were_written_when_asked() -> None:
    assert parsed(outputs=["out/x.pdf"])["outputs"] == ["out/x.pdf"]


def test_json_is_utf_8_even_where_a_name_is_not() -> None:
    bad = Diagnostic("x", "m", span=Span("caf\udce9.yaml", 1, 1))
    assert show.as_json([bad]).encode("utf-8")
