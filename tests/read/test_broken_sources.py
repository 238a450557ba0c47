"""Broken sources, each with the places and codes of all that is found in it: these and no others, in this order."""

import pytest

from .conftest import GOOD, PNG, ReadBrief

Y, P, M, C = "brief.yaml", "paper.md", "positions.yaml", "positions.csv"
G = str(GOOD[Y])

Case = tuple[dict[str, str | bytes | None], list[str]]
CASES: dict[str, Case] = {
    "no brief.yaml": ({Y: None}, ["brief.yaml:1:1 file-missing"]),
    "no paper.md": ({P: None}, ["paper.md:1:1 file-missing"]),
    "a folder in place of paper.md": ({P: None, "paper.md/x": "x"}, ["paper.md:1:1 not-a-file"]),
    "an empty brief.yaml": ({Y: ""}, ["brief.yaml:1:1 file-empty"]),
    "a brief.yaml of comments": ({Y: "# nothing\n\n"}, ["brief.yaml:1:1 file-empty"]),
    "an empty paper.md": ({P: " \n\n"}, ["paper.md:1:1 file-empty"]),
    "an empty positions.yaml": ({M: ""}, ["positions.yaml:1:1 file-empty"]),
    "an empty positions.csv": ({C: ""}, ["positions.csv:1:1 file-empty"]),
    "a paper in UTF-16 with a mark": ({P: "Words é.\n".encode("utf-16")}, ["paper.md:1:1 not-utf-8"]),
    "a paper in UTF-16 without a mark": ({P: "Words of it.\n".encode("utf-16-le")}, ["paper.md:1:1 not-utf-8"]),
    "a paper in cp1252": ({P: "A line.\n\nCafé “Words”.\n".encode("cp1252")}, ["paper.md:3:4 not-utf-8"]),
    "a CSV from Excel in UTF-16": (
        {C: "actor\tissue\nfrance\tforce\n".encode("utf-16")},
        ["positions.csv:1:1 not-utf-8"],
    ),
    "a CSV from Excel in cp1252": (
        {C: "actor;issue;note\nfrance;force;Élysée\n".encode("cp1252")},
        ["positions.csv:2:14 not-utf-8"],
    ),
    "a picture under the name of the paper": ({P: PNG * 20}, ["paper.md:1:1 not-utf-8"]),
    "NUL bytes": ({P: b"Words \0of\0 it.\n"}, ["paper.md:1:7 nul-byte"]),
    "a control character": ({Y: G + "scope: a\x07b\n"}, ["brief.yaml:4:9 control-character"]),
    "an escaped control character": ({Y: G + 'scope: "a\\0b"\n'}, ["brief.yaml:4:8 control-character"]),
    "a colon in an unquoted text": ({Y: G + "subtitle: Peace: a plan\n"}, ["brief.yaml:4:16 yaml-syntax"]),
    "two slips in one file": (
        {Y: G + "subtitle: Peace: a plan\nscope: *all* of it\n"},
        ["brief.yaml:4:16 yaml-syntax", "brief.yaml:5:8 yaml-syntax"],
    ),
    "a quotation mark inside": ({Y: G + 'subtitle: "Peace" now\n'}, ["brief.yaml:4:19 yaml-syntax"]),
    "a quotation mark never closed": ({Y: G + 'subtitle: "Peace\n'}, ["brief.yaml:4:11 yaml-syntax"]),
    "a quotation mark closed a line later": (
        {Y: G + 'subtitle: "Peace\nscope: "x"\n'},
        ["brief.yaml:4:11 yaml-syntax"],
    ),
    "a tab": ({Y: G + "coding:\n\tby: me\n"}, ["brief.yaml:5:1 yaml-syntax"]),
    "a brace never closed": ({Y: G + "coding: {by: me\nscope: x\n"}, ["brief.yaml:4:9 yaml-syntax"]),
    "a key without a colon": ({Y: G + "coding\nscope: x\n"}, ["brief.yaml:4:1 yaml-syntax"]),
    "no space after a colon": ({Y: "title:T\nscope: x\n"}, ["brief.yaml:1:6 yaml-syntax"]),
    "an indentation that fits nothing": ({Y: G + "coding:\n    by: me\n  on: 2025\n"}, ["brief.yaml:6:3 yaml-syntax"]),
    "a list where keys are expected": ({Y: "- title: T\n"}, ["brief.yaml:1:1 yaml-syntax"]),
    "a text where keys are expected": ({Y: "Just a text.\n"}, ["brief.yaml:1:1 yaml-syntax"]),
    "an anchor and an alias": (
        {Y: G + "scope: &a x\nmethod: *a\n"},
        ["brief.yaml:4:8 yaml-anchor", "brief.yaml:5:9 yaml-anchor"],
    ),
    "a merge key": ({Y: G + "coding:\n  <<: {by: me}\n"}, ["brief.yaml:5:3 yaml-merge-key"]),
    "a tag": ({Y: G + "scope: !!str x\n"}, ["brief.yaml:4:8 yaml-tag"]),
    "a second document": ({Y: G + "---\nscope: x\n"}, ["brief.yaml:4:1 yaml-second-document"]),
    "the same key twice": ({Y: G + "scope: a\nscope: b\n"}, ["brief.yaml:5:1 duplicate-key"]),
    "values 40 levels deep": ({Y: G + "scope: " + "[" * 40 + "x" + "]" * 40 + "\n"}, ["brief.yaml:4:39 too-deep"]),
    "brackets 10,000 deep": ({Y: G + "scope: " + "[" * 10_000}, ["brief.yaml:4:39 too-deep"]),
    "a misspelt key": ({Y: G.replace("standfirst", "standfist")}, ["brief.yaml:2:1 key-unknown"]),
    "a missing title": ({Y: G.replace("title: T\n", "")}, ["brief.yaml:1:1 value-missing"]),
    "a key of positions.yaml": ({Y: G + "actors: {france: {name: France}}\n"}, ["brief.yaml:4:1 key-misplaced"]),
    "a key of brief.yaml": (
        {M: "scope: x\nissues: {force: {label: F, question: Q}}\n"},
        ["positions.yaml:1:1 key-misplaced"],
    ),
    "a part that no YAML writes": ({Y: G + "sections: {a: {id: a}}\n"}, ["brief.yaml:4:1 key-misplaced"]),
    "a date that is not there": ({Y: G + "date: 2025-02-30\n"}, ["brief.yaml:4:7 date-invalid"]),
    "a date in other figures": ({Y: G + "date: ２０２５\n"}, ["brief.yaml:4:7 date-invalid"]),
    "a source that is a script": (
        {
            Y: G
            + "sources: [{id: a, title: T, url: 'javascript:alert(1)'}, {id: b, title: T, url: 'file:///etc/passwd'}]\n"
        },
        ["brief.yaml:4:34 value-invalid", "brief.yaml:4:81 value-invalid"],
    ),
    "a quantity without end": (
        {M: "positions: {a: {b: {quantity: {min: nan, max: 1e999, unit: u, as-printed: many}}}}\n"},
        ["positions.yaml:1:37 value-invalid", "positions.yaml:1:47 value-invalid"],
    ),
    "a number that is none": (
        {Y: G + "edition: first\npages: {max: 0}\n"},
        ["brief.yaml:4:10 value-invalid", "brief.yaml:5:14 value-invalid"],
    ),
    "a truth value that is none": ({Y: G + "coding: {complete: maybe}\n"}, ["brief.yaml:4:20 value-invalid"]),
    "a list where a text is expected": ({Y: G + "scope: [a, b]\n"}, ["brief.yaml:4:8 value-invalid"]),
    "a text where a list is expected": ({Y: G + "pull-quotes: scholz\n"}, ["brief.yaml:4:14 value-invalid"]),
    "a text where keys are expected inside": ({Y: G + "coding: me\n"}, ["brief.yaml:4:9 value-invalid"]),
    "an unknown word": ({Y: G + "status: finl\n"}, ["brief.yaml:4:9 value-unknown"]),
    "an id of the wrong form": (
        {Y: G + "statements: [{id: Olaf Scholz, speaker: S, text: T}]\n"},
        ["brief.yaml:4:19 id-invalid"],
    ),
    "an id twice": (
        {Y: G + "statements: [{id: a, speaker: S, text: T}, {id: a, speaker: S, text: T}]\n"},
        ["brief.yaml:4:49 duplicate-id"],
    ),
    "evidence of no kind": (
        {Y: G + "bottom-line: {text: T, evidence: [{in: a}, {pasage: x}]}\n"},
        ["brief.yaml:4:35 value-missing", "brief.yaml:4:45 key-unknown"],
    ),
    "a wrong date hides nothing": (
        {Y: G + "timeline: [{date: soon, event: E, evidense: x}]\n"},
        ["brief.yaml:4:19 date-invalid", "brief.yaml:4:35 key-unknown"],
    ),
    "an actor of the wrong form": (
        {
            M: "issues: {force: {label: F, question: Q}}\nactors: {France: {name: F}}\n"
            "positions: {France: {force: {stance: leans}}}\n"
        },
        ["positions.yaml:2:10 id-invalid"],
    ),
    "an unknown stance": (
        {
            M: "issues: {force: {label: F, question: Q}}\nactors: {a: {name: A}}\n"
            "positions:\n  a:\n    force: {stance: suports}\n"
        },
        ["positions.yaml:5:21 value-unknown"],
    ),
    "two stances in a cell": (
        {M: "positions:\n  a:\n    force: {stance: leans}\n    force: {stance: opposes}\n"},
        ["positions.yaml:4:5 stance-twice"],
    ),
    "positions in both files": (
        {M: "positions: {a: {b: {stance: leans}}}\n", C: "actor,issue\na,b\n"},
        ["positions.yaml:1:1 positions-twice"],
    ),
    "an unknown column": ({C: "actor,issue,stanse\na,b,leans\n"}, ["positions.csv:1:13 csv-header"]),
    "no column for the issue": ({C: "actor,stance\na,leans\n"}, ["positions.csv:1:1 csv-header"]),
    "rows too long and too short": (
        {C: "actor,issue,note\na,b\na,c,x,y\n"},
        ["positions.csv:2:3 csv-row", "positions.csv:3:7 csv-row"],
    ),
    "a cell with an open quotation mark": ({C: 'actor,issue,note\na,b,"x\n'}, ["positions.csv:2:5 csv-syntax"]),
    "a cell that goes on": ({C: 'actor,issue,note\na,b,"x"y\n'}, ["positions.csv:2:8 csv-syntax"]),
    "a cell twice in CSV": ({C: "actor;issue;stance\na;b;leans\na;b;opposes\n"}, ["positions.csv:3:3 stance-twice"]),
    "an unknown stance in CSV": ({C: "actor\tissue\tstance\na\tb\tsuports\n"}, ["positions.csv:2:5 value-unknown"]),
    "the second passage without a first": ({C: "actor,issue,evidence.in\na,b,c\n"}, ["positions.csv:2:5 csv-row"]),
    "HTML in the text": ({P: "Words <b>are</b> bold.\n"}, ["paper.md:1:7 raw-html", "paper.md:1:13 raw-html"]),
    "a script in the text": ({P: "<script>alert(1)</script>\n"}, ["paper.md:1:1 raw-html", "paper.md:1:17 raw-html"]),
    "a comment": ({P: "Words.\n\n<!-- to do\n\nlater -->\n"}, ["paper.md:3:1 raw-html"]),
    "a link to a script": ({P: "Words [here](javascript:alert(1)).\n"}, ["paper.md:1:7 link-invalid"]),
    "another title": ({P: "# Another\n\nWords.\n"}, ["paper.md:1:1 title-in-paper"]),
    "the title again": ({P: "# T\n\nWords.\n"}, ["paper.md:1:1 title-in-paper"]),
    "a point without a section": ({P: "### Point\n\nWords.\n"}, ["paper.md:1:1 heading-skipped"]),
    "a heading too deep": ({P: "## A\n\n#### B\n"}, ["paper.md:3:1 heading-too-deep"]),
    "a heading without words": ({P: "## A\n\n###\n"}, ["paper.md:3:1 heading-empty", "paper.md:3:1 id-made"]),
    "an unknown kind of section": ({P: "## A {.sumary}\n"}, ["paper.md:1:8 section-kind-unknown"]),
    "an unknown attribute": ({P: "## A {#a colour=red}\n"}, ["paper.md:1:17 attribute-unknown"]),
    "an id of the wrong form in the paper": ({P: "## A {#Ä1}\n"}, ["paper.md:1:8 id-invalid"]),
    "a box never closed": ({P: "## A\n\n::: box B\n\nWords.\n\n## C\n\n:::\n"}, ["paper.md:3:1 box-unclosed"]),
    "a box that is none": ({P: "::: note B\nWords.\n:::\n"}, ["paper.md:1:5 value-unknown"]),
    "a heading in a list": ({P: "- ## A\n"}, ["paper.md:1:3 block-misplaced"]),
    "an unknown footnote": ({P: "Words.[^1]\n"}, ["paper.md:1:7 footnote-unknown"]),
    "a footnote nobody calls": ({P: "Words.\n\n[^1]: Note.\n"}, ["paper.md:3:1 footnote-unused"]),
    "an unknown part": ({P: "See [the means](#maens).\n\n## Means\n"}, ["paper.md:1:18 reference-unknown"]),
    "the same id twice": ({P: "## A {#a}\n\n## B {#a}\n"}, ["paper.md:3:8 duplicate-id"]),
    "a picture that is missing": ({P: "![A](figures/a.png)\n"}, ["paper.md:1:6 picture-missing"]),
    "a picture without words": ({P: "![](a.png)\n", "a.png": PNG}, ["paper.md:1:1 alt-missing"]),
    "a picture inside a text": ({P: "Words ![A](a.png).\n", "a.png": PNG}, ["paper.md:1:7 picture-in-text"]),
    "a picture that is none": ({P: "![A](a.png)\n", "a.png": "text"}, ["paper.md:1:6 picture-unreadable"]),
    "an SVG with a script": (
        {P: "![A](a.svg)\n", "a.svg": '<svg width="1" height="1"><script/></svg>'},
        ["paper.md:1:6 picture-unreadable"],
    ),
    "a picture outside the folder": ({P: "![A](../a.png)\n"}, ["paper.md:1:6 path-outside"]),
    "a logo that is missing": ({Y: G + "logo: figures/logo.svg\n"}, ["brief.yaml:4:7 picture-missing"]),
    "a source's text that is missing": (
        {Y: G + "sources: [{id: a, title: T, text: texts/a.txt}]\n"},
        ["brief.yaml:4:35 file-missing"],
    ),
    "a row longer than the head": ({P: "| a |\n|---|\n| b | c |\n"}, ["paper.md:3:7 table-row"]),
    "quotations 40 levels deep": ({P: "> " * 40 + "Words.\n"}, ["paper.md:1:1 too-deep"]),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_broken_source_gives_just_these_diagnostics(case: Case, read_brief: ReadBrief) -> None:
    files, expected = case
    assert read_brief(files).places == expected


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_every_diagnostic_names_cause_and_cure_and_shows_its_line(case: Case, read_brief: ReadBrief) -> None:
    reading = read_brief(case[0])
    for one in reading.found:
        assert one.message
        assert one.hint, one
        assert one.span
        texts = reading.tree.texts if reading.tree else {}
        if one.span.file in texts:
            assert one.span.excerpt == texts[one.span.file].line(one.span.line)
