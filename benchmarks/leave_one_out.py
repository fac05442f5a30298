"""What a house style is worth: each source read as if nobody had ever seen its institution.

Usage: python -m benchmarks.leave_one_out [--shared FOLDER] [--only SOURCE]

For each source the parser runs three times: as it is; without the source's layout; and without the layout and without
all words of the lexicon and all outlets that occur in the labels of this source and of no other. Printed is the turns
F1 of the first, and what it falls by.
"""

import argparse
import json
import runpy
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from benchmarks.accuracy import SHARED
from briefingkit import parse
from briefingkit.outlets.catalogue import catalogue, find
from briefingkit.outlets.names import key
from briefingkit.parsing import lexicon


def vocabularies(gold: Path) -> dict[str, set[str]]:
    """Give for each source the words, labels and outlets that its labels hold and no other source's do."""
    words: defaultdict[str, set[str]] = defaultdict(set)
    for path in gold.rglob("*.gold.json"):
        page = json.loads(path.read_text(encoding="utf-8"))
        for turn in page["turns"]:
            for printed in filter(None, (turn["label"], turn.get("outlet"))):
                folded = " ".join(printed.casefold().split())
                words[page["file"].split("/")[0]] |= {folded, key(printed), *folded.replace(".", " ").split()}
    seen = Counter(word for source in words.values() for word in source)
    return {source: {word for word in own if seen[word] == 1} for source, own in sorted(words.items())}


def forget(words: set[str]) -> int:
    """Take the words out of the lexicon and the outlets out of the catalogue; gives how many were there."""
    changed: dict[int, object] = {}
    gone = 0
    for value in vars(lexicon).values():
        if isinstance(value, frozenset):
            changed[id(value)] = value - words
            gone += len(value & words)
        elif isinstance(value, dict) and value is not vars(lexicon).get("__builtins__"):
            changed[id(value)] = {word: side for word, side in value.items() if word not in words}
    for name, module in list(sys.modules.items()):
        if name.startswith("briefingkit."):
            for attribute, value in list(vars(module).items()):
                if id(value) in changed:
                    setattr(module, attribute, changed[id(value)])
    known = catalogue().by_key
    for word in words & set(known):
        del known[word]
        gone += 1
    find.cache_clear()
    return gone


def turns_f1(shared: Path, source: str, how: str, words: set[str]) -> float | None:
    """Score one source in a process of its own, "as it is", "without layout" or "without words" too."""
    with tempfile.TemporaryDirectory() as scratch:
        task, result = Path(scratch) / "task.json", Path(scratch) / "score.json"
        options = ["--only", f"{source}/", "--json", str(result), *(["--layout-free"] if how != "as it is" else [])]
        forgotten = sorted(words) if how == "without words" else []
        task.write_text(json.dumps([str(shared / "eval" / "score.py"), options, forgotten]), encoding="utf-8")
        command = [sys.executable, "-m", "benchmarks.leave_one_out", "--task", str(task)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        table: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    found: float | None = table[source]["turns_f1"]
    return found


def _run(task: Path) -> None:
    """Do what `turns_f1` has written down."""
    script, options, words = json.loads(task.read_text(encoding="utf-8"))
    parse("")  # loads all that is to forget
    forget(set(words))
    sys.argv = [script, *options]
    runpy.run_path(script, run_name="__main__")


def main() -> None:
    """Print a row for each source, and the mean of all."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--shared", type=Path, default=SHARED)
    ask.add_argument("--only", default="", help="a source")
    ask.add_argument("--task", type=Path, help=argparse.SUPPRESS)
    options = ask.parse_args()
    if options.task:
        _run(options.task)
        return
    columns = ("as it is", "without layout", "without words")
    print(f"{'source':24}{'words':>7}{columns[0]:>16}{columns[1]:>16}{columns[2]:>16}")
    rows = []
    for source, words in vocabularies(options.shared / "gold").items():
        if options.only not in {"", source}:
            continue
        whole, *less = (turns_f1(options.shared, source, how, words) for how in columns)
        if whole is not None:
            falls = [(other or 0.0) - whole for other in less]
            rows.append((whole, *falls))
            print(f"{source:24}{len(words):>7}{whole:>16.3f}{falls[0]:>+16.3f}{falls[1]:>+16.3f}", flush=True)
    means = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
    print(f"{'MEAN OF SOURCES':24}{'':7}{means[0]:>16.3f}{means[1]:>+16.3f}{means[2]:>+16.3f}")


if __name__ == "__main__":
    main()
