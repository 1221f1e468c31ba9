#!/usr/bin/env python3
"""Counts what ikar costs in instructions and allocations, which hardly depend on the machine or on what else it does, and
compares them with what they may be.

    python3 Benchmarks/Cost/cost.py .build/release/ikar Corpus                # measure and compare; exit 1 where more
    python3 Benchmarks/Cost/cost.py .build/release/ikar Corpus --update       # write what was measured as the new measure

The program runs under valgrind's callgrind over the corpus, and over the corpus named three times. Half of the difference
is what the pages cost; the rest of the first run is what starting costs. Needs Debian's valgrind and binutils.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

MEASURE = pathlib.Path(__file__).with_name("cost.json")
# By how much more a run may cost: compilers and libraries differ a little between machines.
TOLERANCE = 0.1
REPEATS = 3

# What each part is, by the name of the function whose whole cost it is, as Swift writes it into the symbol table.
PARTS = {
    "decode": r"\$s4Ikar7DecoderO6decode_",
    "prune": r"\$s4Ikar6PrunerV5prune_",
    "parse": r"^cikar_xml_parse$",
    "blocks": r"\$s4Ikar12BlockBuilderV(4walk|5flush|5close)",
    "metadata": r"\$s4Ikar14MetadataReaderO4read_",
    "cues and context": r"\$s4Ikar9PageFactsVy",
    "features": r"\$s4Ikar16FeatureExtractorV8features_",
    "model": r"\$s4Ikar6ScorerV6scores33",
    "selection": r"\$s4Ikar8SelectorV6decide",
    "rendering": r"\$s4Ikar10ExtractionV8rendered",
}


def run(program, pages):
    """The costs of one run: instructions, calls of malloc and its kin, and the whole cost of each part."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder, "out")
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--compress-strings=no",
                   "--compress-pos=no", program, "-q", "--format", "text", "--jobs", "1", *pages]
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            sys.exit(f"cost.py: {' '.join(command)}: {done.stderr[-2000:]}")
        return read(out)


def read(path):
    """What a callgrind profile says: each function's own cost and the whole cost of the calls out of it."""
    costs = dict.fromkeys(PARTS, 0)
    total = allocations = 0
    function = callee = ""
    calls = False
    patterns = {name: re.compile(pattern) for name, pattern in PARTS.items()}
    parts = {}

    def part(name):
        if name not in parts:
            parts[name] = next((key for key, pattern in patterns.items() if pattern.search(name)), None)
        return parts[name]

    with open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            if line.startswith("fn="):
                function = line[3:].strip()
            elif line.startswith("cfn="):
                callee = line[4:].strip()
            elif line.startswith("calls="):
                calls = True
                if callee in ("malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc"):
                    allocations += int(line[6:].split()[0])
            elif line[:1].isdigit() or line[:1] in "+-*":
                words = line.split()
                cost = int(words[1]) if len(words) > 1 else 0
                if calls:
                    # What a call costs as a whole counts for the part that is called, unless it calls itself.
                    key = part(callee)
                    if key and part(function) != key:
                        costs[key] += cost
                else:
                    total += cost
                calls = False
    return {"instructions": total, "allocations": allocations, "parts": costs}


def measure(program, corpus):
    """The costs of pages and of starting."""
    pages = sorted(str(path) for path in pathlib.Path(corpus).rglob("*.html"))
    size = sum(pathlib.Path(page).stat().st_size for page in pages)
    if not pages:
        sys.exit(f"cost.py: {corpus}: no pages; name a folder of *.html files")
    once, often = run(program, pages), run(program, pages * REPEATS)

    def slope(key):
        return (key(often) - key(once)) / (REPEATS - 1)

    each = slope(lambda costs: costs["instructions"])
    result = {
        "instructions a byte": round(each / size, 2),
        "allocations a page": round(slope(lambda costs: costs["allocations"]) / len(pages), 1),
        "million instructions to start": round((once["instructions"] - each) / 1e6, 1),
    }
    for name in PARTS:
        if not once["parts"][name]:
            sys.exit(f"cost.py: {name}: no function of this part was called; its name in PARTS has changed")
        result[f"{name}, instructions a byte"] = round(slope(lambda costs: costs["parts"][name]) / size, 2)
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("corpus")
    parser.add_argument("--update", action="store_true", help="write the new measure")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # valgrind cannot read Swift's debugging information; names of functions are left.
        program = str(pathlib.Path(folder, "ikar"))
        subprocess.run(["strip", "--strip-debug", "-o", program, options.program], check=True)
        found = measure(program, options.corpus)
    if options.update:
        MEASURE.write_text(json.dumps(found, indent=2) + "\n")
    known = json.loads(MEASURE.read_text())
    over = []
    for name, value in found.items():
        limit = known[name] * (1 + TOLERANCE)
        if value > limit:
            over.append(f"cost.py: {name}: {value}, more than {known[name]} by over {TOLERANCE:.0%}")
        print(f"{name:45} {value:9} (measure {known[name]})")
    if over:
        print("\n".join(over), file=sys.stderr)
        sys.exit("cost.py: find out why (valgrind --tool=callgrind), or accept it with --update and say so in the commit")


if __name__ == "__main__":
    main()
