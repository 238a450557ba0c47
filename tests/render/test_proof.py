"""What is laid over the pages of a brief: one overlay a page, then the list, with the sheets of a proof alone."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from briefgen.compose.copy import Copy, Meta
from briefgen.compose.outlines import Area, Outline
from briefgen.compose.proof import Proof, ProofEntry, ProofPage
from briefgen.compose.runs import Code, Words
from briefgen.ground.diagnostics import Severity
from briefgen.render import render, render_proof
from briefgen.render.html import Html
from briefgen.theme.faces import Face
from briefgen.theme.tokens import Theme, ThemeTemplate

KINDS: tuple[Severity, ...] = ("error", "warning", "hint")
FACE = Face("Sans", "normal", 400, b"", "", "", frozenset(map(ord, "é…–")))
META = Meta("Proof: a title", (), "Proof", (), None, None, "briefgen", "en-GB")


def entry(number: int, severity: Severity = "error", outlined: bool = True) -> ProofEntry:
    message, hint = (Words(f"message {number} "), Code("named")), (Words(f"cure {number}"),)
    page = 1 if outlined else None
    return ProofEntry(
        number, page, outlined, "text-clipped", severity, f"said {severity}", message, hint, "a.md:1:2", ("a note",)
    )


def outline(number: int, severity: Severity, thread: tuple[float, float, float, float] | None = None) -> Outline:
    return Outline(number, severity, Area(9, 20 * number, 70, 20 * number + 9), Area(80, 20, 97, 37), thread)


@pytest.fixture
def proof() -> Proof:
    outlines = tuple(outline(number, kind) for number, kind in enumerate(KINDS, 1))
    return Proof(
        meta=META, direction="ltr", page_size="A4", name="the name", title="a title", counted="so many",
        gloss="a gloss", key=tuple((kind, f"key {kind}") for kind in KINDS),
        heads=("head 1", "head 2", "head 3", "head 4"), running="running words", marking="a marking",
        pages=(ProofPage(1, 793.7, 1122.52, outlines), ProofPage(2, 1122.52, 793.7, ())),
        entries=tuple(entry(number, kind) for number, kind in enumerate(KINDS, 1)),
    )  # fmt: skip


def rendered(proof: Proof, theme: Theme) -> Html:
    outcome = render_proof(proof, replace(theme, faces=(FACE,)))
    assert outcome.diagnostics == ()
    assert outcome.value
    return outcome.value


def test_each_page_has_an_overlay_of_its_size(proof: Proof, theme: Theme) -> None:
    html = rendered(proof, theme)
    assert re.findall(r'id="proof\.page-(\d)" style="page: (proof-\d)"', html.text) == [
        ("1", "proof-1"), ("2", "proof-2"),
    ]  # fmt: skip
    assert html.sheets[-1].text.splitlines() == [
        "@page proof-1 { size: 793.7px 1122.52px }",
        "@page proof-2 { size: 1122.52px 793.7px }",
    ]
    assert '<svg class="proof-drawing" width="1122.52" height="793.7"' in html.text


def test_an_outline_is_told_apart_by_its_line_and_not_by_colour_alone(proof: Proof, theme: Theme) -> None:
    text = rendered(proof, theme).text.split('id="proof.list"')[0]
    for kind, dashes in zip(KINDS, (None, "6 3", "0.01 3.6"), strict=True):
        (drawn,) = re.findall(rf'<rect [^>]*stroke="{theme.tokens[f"proof-{kind}"]}"[^>]*>', text)
        assert re.findall(r'stroke-dasharray="([^"]*)"', drawn) == ([dashes] if dashes else [])


def test_a_number_and_its_line_of_the_list_lead_to_each_other(proof: Proof, theme: Theme) -> None:
    text = rendered(proof, theme).text
    for number in ("1", "2", "3"):
        assert len(re.findall(f'id="proof.mark-{number}" href="#proof.entry-{number}"', text)) == 1
        assert len(re.findall(f'<tr id="proof.entry-{number}"', text)) == 1
        assert len(re.findall(f'href="#proof.mark-{number}"', text)) == 1


def test_a_finding_without_outline_leads_nowhere(proof: Proof, theme: Theme) -> None:
    text = rendered(replace(proof, entries=(entry(4, outlined=False),)), theme).text
    assert "#proof.mark-4" not in text
    assert '<td class="proof-on">–</td>' in text


def test_a_number_far_off_is_tied_to_its_outline(proof: Proof, theme: Theme) -> None:
    page = ProofPage(1, 100, 100, (outline(1, "hint", (1.5, 2, 3, 4)),))
    text = rendered(replace(proof, pages=(page,)), theme).text
    assert f'<line x1="1.5" y1="2" x2="3" y2="4" stroke="{theme.tokens["proof-hint"]}"' in text
    assert "<line" not in rendered(proof, theme).text


def test_everything_is_said(proof: Proof, theme: Theme) -> None:
    text = rendered(proof, theme).text
    words = [
        "the name", "a title", "so many", "a gloss", "running words", "a marking", "Proof: a title", "text-clipped",
        "a.md:1:2", "a note", "<code>named</code>", *proof.heads,
    ]  # fmt: skip
    for kind, number in zip(KINDS, "123", strict=True):
        words += [f"key {kind}", f"said {kind}", f"message {number}", f"cure {number}"]
    assert [said for said in words if said not in text] == []


def test_without_findings_there_is_no_table(proof: Proof, theme: Theme) -> None:
    text = rendered(replace(proof, gloss="", heads=(), key=(), entries=()), theme).text
    assert "<table" not in text
    assert "so many" in text


def test_a_proof_takes_its_own_sheets_alone_and_a_brief_none_of_them(proof: Proof, theme: Theme, tiny: Copy) -> None:
    assert [sheet.file.rpartition("styles/")[2] for sheet in rendered(proof, theme).sheets] == [
        "base/css/proof.css", "proof",
    ]  # fmt: skip
    brief = render(tiny, theme, {}).value
    assert brief
    assert not [sheet.file for sheet in brief.sheets if "proof" in sheet.file]


def test_a_character_that_no_face_has_is_named(proof: Proof, theme: Theme) -> None:
    assert "é U+2603 \u00a0…" in rendered(replace(proof, counted="é ☃ \u00a0…"), theme).text


def test_a_wrong_template_is_reported_at_its_line(proof: Proof, theme: Theme) -> None:
    wrong = replace(
        theme, templates={**theme.templates, "proof.html": ThemeTemplate("mine/proof.html", "\n{{ nope }}")}
    )
    outcome = render_proof(proof, wrong)
    assert outcome.value is None
    assert [found.code for found in outcome.diagnostics] == ["template-error"]
