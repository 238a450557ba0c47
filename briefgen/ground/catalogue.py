"""Every code that a diagnostic may have: its severity and its title; it must not know who finds it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from briefgen.ground.diagnostics import Diagnostic, Note, Place, Severity


class Entry(NamedTuple):
    """What a code means. `severity` is the usual one; a check may soften it in a draft."""

    severity: Severity
    title: str


CATALOGUE: dict[str, Entry] = {
    # reading
    "file-missing": Entry("error", "a file that the brief needs is not there"),
    "file-unreadable": Entry("error", "a file cannot be read"),
    "not-a-file": Entry("error", "a folder or a device stands where a file is needed"),
    "not-utf-8": Entry("error", "a text is not in UTF-8"),
    "nul-byte": Entry("error", "a text holds a NUL byte"),
    "control-character": Entry("error", "a text holds a control character"),
    "file-empty": Entry("error", "a file is empty"),
    "too-large": Entry("error", "a file, table or matrix is over its limit"),
    "positions-twice": Entry("error", "positions stand both in the CSV and in the YAML file"),
    "yaml-syntax": Entry("error", "the file is not well-formed YAML"),
    "yaml-anchor": Entry("error", "an anchor or alias, which the source format does without"),
    "yaml-merge-key": Entry("error", "a merge key, which the source format does without"),
    "yaml-tag": Entry("error", "a tag, which the source format does without"),
    "yaml-second-document": Entry("error", "a second document in one YAML file"),
    "duplicate-key": Entry("error", "the same key stands twice"),
    "too-deep": Entry("error", "values are nested more than 32 levels deep"),
    "csv-syntax": Entry("error", "the file is not well-formed CSV"),
    "csv-header": Entry("error", "the head of the CSV file is not as it should be"),
    "csv-row": Entry("error", "a row of the CSV file is not as it should be"),
    "raw-html": Entry("error", "HTML in the paper, which is not printed"),
    "title-in-paper": Entry("error", "the paper has a title of its own"),
    "heading-skipped": Entry("error", "a heading skips a level"),
    "heading-too-deep": Entry("error", "a heading is deeper than a point's"),
    "heading-empty": Entry("error", "a heading without words"),
    "attribute-unknown": Entry("warning", "an attribute that means nothing here"),
    "box-unclosed": Entry("error", "a box is opened and never closed"),
    "duplicate-id": Entry("error", "two things have the same id"),
    "id-made": Entry("hint", "an id was made from its place"),
    "footnote-unknown": Entry("error", "a footnote is called that is not written"),
    "footnote-unused": Entry("warning", "a footnote is written that is never called"),
    "footnote-twice": Entry("error", "a footnote is written twice"),
    "reference-unknown": Entry("error", "a reference to a part that is not there"),
    "picture-missing": Entry("error", "a picture's file is not there"),
    "picture-unreadable": Entry("error", "a picture's file cannot be used"),
    "alt-missing": Entry("error", "a picture without words for those who cannot see it"),
    "path-outside": Entry("error", "a path leads out of the brief's folder"),
    "table-row": Entry("error", "a row of a table has more cells than its head"),
    "picture-in-text": Entry("error", "a picture inside a paragraph of text"),
    "link-invalid": Entry("error", "a link to something that no reader can follow"),
    "block-misplaced": Entry("error", "a heading or a box where none can stand"),
    "footnote-misplaced": Entry("error", "a footnote is called where none can stand"),
    "section-kind-unknown": Entry("error", "a section's class is no kind of section"),
    # validation
    "value-missing": Entry("error", "a required value is missing"),
    "key-unknown": Entry("error", "a key that the source format does not have"),
    "key-misplaced": Entry("error", "a key that belongs somewhere else"),
    "value-invalid": Entry("error", "a value of the wrong form"),
    "value-unknown": Entry("error", "a value that is not one of those possible"),
    "id-invalid": Entry("error", "an id of the wrong form"),
    "date-invalid": Entry("error", "a date of the wrong form, or one that does not exist"),
    # checks
    "evidence-missing": Entry("error", "a claim rests on nothing"),
    "evidence-not-found": Entry("error", "a passage is not in the text"),
    "evidence-ambiguous": Entry("error", "a passage is in the text more than once"),
    "evidence-place-unknown": Entry("error", "evidence points into a part that is not there"),
    "evidence-count-wrong": Entry("error", "a count comes to another number"),
    "evidence-context-changed": Entry("error", "the sentence round a passage is no longer the one that was confirmed"),
    "evidence-unconfirmed": Entry("warning", "nobody has confirmed that a passage carries its claim"),
    "evidence-sum-wrong": Entry("error", "a calculation comes to another number"),
    "evidence-weak": Entry("warning", "evidence that would hold whatever the claim said"),
    "number-not-in-evidence": Entry("error", "a number that stands in nothing the claim rests on"),
    "numbers-unread": Entry("hint", "numbers in words are not read in the language of the brief"),
    "quantity-differs": Entry("error", "a quantity's number and its wording differ"),
    "date-not-in-evidence": Entry("error", "a date that differs from those in what the claim rests on"),
    "date-imprecise": Entry("warning", "a date that could be given more precisely"),
    "quotation-not-verbatim": Entry("error", "quoted words that do not stand like this in what the claim rests on"),
    "basis-not-quoted": Entry("warning", "a cell is coded as quoted and quotes nothing"),
    "confidence-too-high": Entry("warning", "an inferred position with high confidence"),
    "group-contradicted": Entry("warning", "a group and its member stand on different sides"),
    "coding-contradictory": Entry("warning", "two codings that cannot both hold"),
    "column-sparse": Entry("hint", "a column of the matrix is mostly not stated"),
    "text-too-long": Entry("warning", "a text is longer than its place on the page takes"),
    "text-too-short": Entry("warning", "a text is shorter than a reader needs"),
    "items-too-many": Entry("warning", "a box has more items than a reader takes in"),
    "items-too-few": Entry("warning", "a box has fewer items than make a box"),
    "actor-unused": Entry("warning", "an actor without any position"),
    "issue-unused": Entry("warning", "an issue on which nobody has a position"),
    "statement-unused": Entry("warning", "a statement that no cell, quotation or claim takes up"),
    "source-unused": Entry("warning", "a source on which nothing rests"),
    "heading-unsupported": Entry("warning", "a heading that nothing beneath it supports"),
    "evidence-unverified": Entry("hint", "a passage of a source whose text is not there"),
    "actor-unknown": Entry("error", "an actor that is not in the list of actors"),
    "issue-unknown": Entry("error", "an issue that is not in the list of issues"),
    "point-unknown": Entry("error", "a section or point that is not in the paper"),
    "item-unknown": Entry("error", "the number of a bullet or flag that is not there"),
    "statement-unknown": Entry("error", "a statement that is not in the list of statements"),
    "source-unknown": Entry("error", "a source that is not in the list of sources"),
    "members-circular": Entry("error", "a group is a member of itself"),
    "stance-twice": Entry("error", "a cell has two stances"),
    "stance-misplaced": Entry("error", "a stance, answer or quantity on the wrong kind of issue"),
    "stance-missing": Entry("error", "a cell without a stance"),
    "basis-missing": Entry("error", "a coded cell does not say what it rests on: quoted, reported or inferred"),
    "not-researched": Entry("error", "cells that nobody has looked into"),
    # theme
    "theme-unknown": Entry("error", "a theme that cannot be found"),
    "theme-invalid": Entry("error", "a theme's settings are not as they should be"),
    "token-unknown": Entry("error", "a token that the theme does not have"),
    "token-invalid": Entry("error", "a token's value is of the wrong form"),
    "css-invalid": Entry("error", "a style rule that cannot be used"),
    "css-variable-undefined": Entry("error", "a style names a token that is not defined"),
    "font-unknown": Entry("error", "a style names a font family that the theme does not have"),
    "font-missing": Entry("error", "a font's file cannot be found"),
    "glyph-missing": Entry("error", "a character that no font of the theme can draw"),
    "template-error": Entry("error", "a template cannot be filled in"),
    "label-missing": Entry("warning", "a fixed word is missing in the language of the brief"),
    # press
    "asset-blocked": Entry("error", "the page asked for something from outside the brief"),
    "press-warning": Entry("warning", "the layout engine complained"),
    "pages-exceeded": Entry("error", "the brief has more pages than it may"),
    # machine
    "library-missing": Entry("error", "a library of the machine is missing"),
    "output-unwritable": Entry("error", "the result cannot be written"),
    "briefgen-bug": Entry("error", "briefgen itself failed"),
}


def diagnostic(
    code: str,
    message: str,
    place: Place | None = None,
    hint: str = "",
    notes: Iterable[Note] = (),
    severity: Severity | None = None,
) -> Diagnostic:
    """Make a diagnostic of the catalogue; raises KeyError for a code that isn't in it."""
    return Diagnostic(code, message, place, severity or CATALOGUE[code].severity, hint, tuple(notes))
