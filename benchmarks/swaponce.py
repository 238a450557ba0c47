"""Seconds that another style takes in a process that has made the brief in one: by briefgen, or by plain WeasyPrint.

Usage: swaponce.py ours BRIEF OUTPUT, or plain FIRST SECOND OUTPUT, for folders that benchmarks.inputs wrote.
"""

import sys
import time
from pathlib import Path

from briefgen.build.job import Job
from briefgen.build.one import build

way, first, *rest = sys.argv[1:]
for number in range(2):
    begun = time.perf_counter()
    if way == "ours":
        theme = ("meridian", "marginalia")[number]
        assert build(Job(first, theme=theme, output=f"{rest[-1]}/", force=True)).path
    else:
        import weasyprint

        page = weasyprint.HTML(filename=Path((first, rest[0])[number], "brief.html"))
        page.write_pdf(f"{rest[-1]}-{number}.pdf", pdf_tags=True)
print(time.perf_counter() - begun)
