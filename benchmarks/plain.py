"""REF: one cold run of plain WeasyPrint. Usage: plain.py FOLDER OUTPUT, for a folder that benchmarks.inputs wrote."""

import sys
from pathlib import Path

import weasyprint

folder = Path(sys.argv[1])
weasyprint.HTML(filename=folder / "brief.html").write_pdf(sys.argv[2], pdf_tags=True)
