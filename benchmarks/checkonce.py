"""Reads and checks one brief, and prints the seconds of both, for a process that has done nothing before."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import NamedTuple


class Times(NamedTuple):
    """Seconds of processor time: to read a folder into a brief, and to check it, with the imports of each.

    Processor time, since a busy machine would lengthen any other; neither waits for anything but the disk.
    """

    read: float
    check: float


def once(folder: Path) -> Times:
    """Read and check a brief as `briefgen check` does, without a theme."""
    start = time.process_time()
    from briefgen.ground.files import Files
    from briefgen.read.source import read
    from briefgen.read.validate import validate

    brief = read(folder, Files()).then(validate).unwrap()
    middle = time.process_time()
    from briefgen.check import check

    judged = check(brief)
    end = time.process_time()
    judged.unwrap()  # a brief with errors would not measure what a good one costs
    return Times(middle - start, end - middle)


if __name__ == "__main__":
    print(json.dumps(once(Path(sys.argv[1]))))
