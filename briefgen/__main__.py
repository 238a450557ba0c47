"""`python -m briefgen` -> the command line; it must not know any command."""

import sys

from briefgen.cli import main

if __name__ == "__main__":
    sys.exit(main())
