"""What styles/README.md says of the templates is so."""

import re

import pytest

from briefgen.ground.resources import styles

README = (styles() / "README.md").read_text(encoding="utf-8")
WRITTEN = "\n".join(path.read_text(encoding="utf-8") for path in sorted((styles() / "base/templates").rglob("*.html")))
MAP = README.partition("### What a sheet finds")[2].partition("\n## ")[0]
NAMED = sorted(set(re.findall(r"(?<=[` ])\.([a-z][\w-]+)", MAP)))


@pytest.mark.parametrize("name", NAMED)
def test_a_class_of_the_map_is_written_by_a_template(name):
    assert re.search(rf"(?<![\w-]){name}(?![\w-])", WRITTEN)


@pytest.mark.parametrize("name", re.findall(r"{% block (\w+) %}", WRITTEN))
def test_a_block_of_the_whole_is_named(name):
    assert f"`{name}`" in README
