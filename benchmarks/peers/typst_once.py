"""A Typst file -> a PDF/UA-1, in a process of its own. Usage: typst_once.py SOURCE OUTPUT [WARM]

WARM: compile it so many times more in this process, each time with another word, and print the seconds of each.
"""

import sys
import time
from pathlib import Path

import typst

source, output = Path(sys.argv[1]), sys.argv[2]
compiler = typst.Compiler(source)
compiler.compile(output=output, pdf_standards=["ua-1"])
for number in range(int(sys.argv[3]) if len(sys.argv) > 3 else 0):
    text = source.read_text(encoding="utf-8")
    changed = source.with_name(f"warm-{number}.typ")
    changed.write_text(text.replace(" the ", f" the {'x' * (number + 1)} ", 1), encoding="utf-8")
    begun = time.perf_counter()
    compiler.compile(input=changed, output=output, pdf_standards=["ua-1"])
    print(time.perf_counter() - begun)
