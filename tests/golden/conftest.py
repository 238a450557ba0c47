"""The sample brief as a PDF, made once."""

from pathlib import Path

import pytest

from briefgen.build import pipeline
from briefgen.ground.files import Files
from briefgen.ground.resources import sources, styles
from briefgen.render.html import Html


@pytest.fixture(scope="session")
def sample_html() -> Html:
    files = Files()
    reading = pipeline.read(sources() / "european-peacekeeping", files)
    theme = pipeline.theme("meridian", [styles()], files, reading).unwrap()
    return pipeline.html(reading.judged.unwrap(), theme, "full").unwrap()


@pytest.fixture(scope="session")
def sample_pdf(sample_html: Html, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from briefgen.press.layout import lay_out
    from briefgen.press.pdf import write

    path = tmp_path_factory.mktemp("sample") / "sample.pdf"
    path.write_bytes(lay_out(sample_html).then(write).unwrap().content)
    return path
