"""Labels that nothing asks for, or that would print a brace, are found; a language's own forms are known."""

from pathlib import Path

import pytest

from briefgen.contract import labels
from tests.contract.mine import found, marked, places


@pytest.mark.parametrize(
    ("file", "toml", "code", "said"),
    [
        ("fr.toml", '⟦contnts⟧ = "Sommaire"', "label-unknown", "did you mean `contents`?"),
        ("fr.toml", '[method]\n⟦om⟧ = "Codé le {date}."', "label-unknown", ""),
        ("fr.toml", '⟦page⟧ = "Page {page} sur {pages} {pags}"', "label-invalid", "did you mean `pages`?"),
        ("fr.toml", '⟦page⟧ = "Page {page}"', "label-invalid", "“Page {page} of {pages}”"),
        ("fr.toml", '⟦"method.on"⟧ = "Codé le {date}. { n }"', "label-invalid", "without spaces"),
    ],
)
def test_it_is_found(file: str, toml: str, code: str, said: str, here: Path) -> None:
    files = {f"labels/{file}": toml}
    (one,) = found(labels.check, here, files)
    assert one.code == code
    assert places([one]) == marked(files)
    assert said in one.hint


@pytest.mark.parametrize(
    "toml",
    [
        '"timeline.dated.one" = "Ein Ereignis"\n⟦"timeline.dated.other"⟧ = "Ereignisse"\n',
        '"matrix.caption.one" = "Ein Akteur"\n⟦"matrix.caption.other"⟧ = "Akteure"\n',
    ],
)
def test_a_plural_without_its_number_is_found(toml: str, here: Path) -> None:
    files = {"labels/de.toml": toml}
    (one,) = found(labels.check, here, files)
    assert one.code == "label-invalid"
    assert places([one]) == marked(files)


def test_a_plural_that_lacks_a_form_of_its_language_is_found(here: Path) -> None:
    toml = '⟦"timeline.dated.one"⟧ = "{Word} data"\n"timeline.dated.other" = "{Word} daty"\n'
    files = {"labels/pl.toml": toml}
    (one,) = found(labels.check, here, files)
    assert (one.severity, one.hint) == ("warning", "add `timeline.dated.few`, `timeline.dated.many`")
    assert places([one]) == marked(files)


def test_a_form_that_the_language_has_not_got_is_found(here: Path) -> None:
    toml = '"timeline.dated.one" = "{n}"\n⟦"timeline.dated.two"⟧ = "{n}"\n"timeline.dated.other" = "{n}"\n'
    files = {"labels/de.toml": toml}
    (one,) = found(labels.check, here, files)
    assert (one.code, one.hint) == ("label-unknown", "its forms are `one`, `other`")
    assert places([one]) == marked(files)


def test_labels_of_no_language_are_found(here: Path) -> None:
    (one,) = found(labels.check, here, {"labels/english.toml": 'contents = "Contents"'})
    assert (one.code, places([one])) == ("file-unused", [("labels/english.toml", 1, 1)])


def test_a_translation_in_its_own_order_and_forms_is_left_alone(here: Path) -> None:
    files = {
        "labels/fr.toml": '"timeline.dated.one" = "{n}"\n"timeline.dated.other" = "{word} dates"\nbox = "{number}"',
        "labels/pt-BR.toml": 'page = "{pages}: {page}"\n[method]\non = "{date}"\n',
        "labels/pl.toml": '"lead.one" = "{counts} {question}"\n"lead.few" = "{n} {counts} {question}"\n'
        '"lead.many" = "{n} {counts} {question}"\n"lead.other" = "{n} {counts} {question}"\n',
    }
    assert found(labels.check, here, files) == []
