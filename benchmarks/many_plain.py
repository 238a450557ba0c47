"""Several documents by plain WeasyPrint, in one process. Usage: many_plain.py OUTPUT FOLDER..."""

import sys
from pathlib import Path

import weasyprint

for number, folder in enumerate(sys.argv[2:]):
    weasyprint.HTML(filename=Path(folder, "brief.html")).write_pdf(f"{sys.argv[1]}-{number}.pdf", pdf_tags=True)
