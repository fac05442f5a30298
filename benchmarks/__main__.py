"""Print how fast briefingkit is beside what people use today, all measured in this run.

Usage: python -m benchmarks [--pages N] [--only WORDS] [--growth] [--profile] [--floors] [--large [N]]

Every ratio is ours to the peer's within one round, in random order; printed is the median of the rounds, and the least
and the greatest. Exits with 1 if a "must" is missed.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.costliest import costliest
from benchmarks.floors import floors
from benchmarks.growth import growth
from benchmarks.large import large
from benchmarks.pages import write_archive
from benchmarks.rows import make_archive, table


def main() -> int:
    """Print what the command line asks for; gives the exit status."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--pages", type=int, default=60, help="pages that the rows are measured on (60)")
    ask.add_argument("--only", default="", help="only the rows whose names hold this")
    ask.add_argument("--growth", action="store_true", help="time against size, memory against number, hostile pages")
    ask.add_argument("--profile", action="store_true", help="the costliest steps")
    ask.add_argument("--floors", action="store_true", help="what no parser can go below")
    ask.add_argument("--large", type=int, nargs="?", const=100_000, help="an archive of N pages (100,000), killed too")
    options = ask.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        if options.growth or options.large:
            for line in large(scratch, options.large) if options.large else growth(scratch):
                print(line, flush=True)
            return 0
        if options.profile:
            paths = {kind: write_archive(scratch / kind, 30, kind) for kind in ("txt", "html")}
            print("\n".join(costliest(paths)))
            return 0
        if options.floors:
            print("\n".join(floors(make_archive(scratch, options.pages))))
            return 0
        head = f"{'work':76}{'measured':>9}{'spread':>14}{'must':>8}{'target':>8}  holds"
        print(head, "-" * len(head), sep="\n")
        missed = 0
        for line, verdict in table(make_archive(scratch, options.pages), options.only):
            print(line, flush=True)
            missed += verdict == "MISSED"
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
