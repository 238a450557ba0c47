import sys
from pathlib import Path

import pytest

from briefgen.ground import resources
from briefgen.ground.diagnostics import At, Span
from briefgen.ground.files import Files
from briefgen.theme.chain import available


def test_an_unknown_theme_is_shown_the_nearest_or_the_list(make, load, monkeypatch):
    monkeypatch.setattr(resources, "styles", lambda: Path("nowhere"))
    make("meridian")
    make("ledger")
    (one,) = load("meridain").diagnostics
    assert (one.code, one.place) == ("theme-unknown", At(("theme",)))
    assert one.hint == "did you mean `meridian`?"
    assert load("nowhere").diagnostics[0].hint == "the themes are `ledger`, `meridian`"


def test_a_theme_is_not_told_to_extend_itself(make, load, monkeypatch):
    monkeypatch.setattr(resources, "styles", lambda: Path("nowhere"))
    make("bass", 'extends = "bas"')
    make("base")
    assert load("bass").diagnostics[0].hint == "did you mean `base`?"


def test_an_unknown_base_is_found_where_it_is_named(make, load):
    make("own", 'title = "x"\nextends = "nowhere"')
    (one,) = load("own").diagnostics
    assert (one.code, one.place) == ("theme-unknown", Span("styles/own/theme.toml", 2, 1, 2, 8, 'extends = "nowhere"'))


def test_a_circle_of_themes_is_found(make, load):
    make("a", 'extends = "b"')
    make("b", 'extends = "a"')
    (one,) = load("a").diagnostics
    assert one.code == "theme-invalid"
    assert one.message == "the theme extends itself: `a` → `b` → `a`"


def test_a_theme_is_found_by_path(make, load):
    folder = make("own", 'title = "x"')
    for path in (str(folder), "styles/own", "./styles/own"):
        assert load(path).unwrap().name == "own"


def test_a_path_that_is_extended_leads_from_the_theme(make, load, monkeypatch, tmp_path):
    make("shared/house", 'title = "x"')
    folder = make("own", 'extends = "../shared/house"')
    monkeypatch.chdir(tmp_path.parent)
    assert load(str(folder)).unwrap().chain == ("own", "house")


def test_the_project_s_theme_hides_the_packaged_one(make, load, tmp_path, monkeypatch):
    packaged = tmp_path / "packaged"
    (packaged / "own").mkdir(parents=True)
    (packaged / "own/theme.toml").write_text('[tokens]\nink = "far"')
    (packaged / "other").mkdir()
    (packaged / "other/theme.toml").write_text("")
    monkeypatch.setattr(resources, "styles", lambda: packaged)
    make("own", '[tokens]\nink = "near"')
    assert load("own").unwrap().tokens == {"ink": "near"}
    assert load("other").unwrap().name == "other"


def test_a_theme_of_an_installed_package_is_found_and_its_python_is_not_run(styles, load, tmp_path, monkeypatch):
    site = tmp_path / "site"
    for name, text in {
        "acme_theme/__init__.py": "raise SystemExit('this ran')",
        "acme_theme/house/theme.toml": 'title = "Acme"',
        "acme-1.dist-info/METADATA": "Name: acme\nVersion: 1\n",
        "acme-1.dist-info/entry_points.txt": "[briefgen.themes]\nacme = acme_theme.house\n",
    }.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text)
    monkeypatch.setattr(sys, "path", [*sys.path, str(site)])
    assert load("acme").unwrap().chain == ("acme",)
    assert available([styles], Files())["acme"].title == "Acme"


def test_the_list_says_what_each_theme_extends(make, styles, monkeypatch):
    monkeypatch.setattr(resources, "styles", lambda: Path("nowhere"))
    make("b", 'title = "Bee"\nextends = "a"')
    make("a")
    found = available([styles], Files())
    assert list(found) == ["a", "b"]
    assert (found["b"].title, found["b"].extends, found["b"].where) == ("Bee", "a", styles / "b")


@pytest.mark.parametrize("name", ["..", "../styles", "", ".", "A", "no such"])
def test_a_name_is_no_way_out_of_the_folder(make, load, name):
    for folder in ("own", ".", "..", "A", "no such"):
        make(folder)
    assert load(name).value is None
