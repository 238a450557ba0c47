"""HTML -> a PDF by PlutoPrint, in a process of its own. Usage: pluto_once.py FOLDER OUTPUT"""

import sys
from pathlib import Path

import plutoprint

book = plutoprint.Book(plutoprint.PAGE_SIZE_A4)
book.load_url(str(Path(sys.argv[1], "brief.html")))
book.write_to_pdf(sys.argv[2])
