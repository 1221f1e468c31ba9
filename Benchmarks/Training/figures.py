#!/usr/bin/env python3
"""Adds what `ikar-eval run --fold-models … --json FILE` measured to the trainer's report, and prints it.

    figures.py --report report.json FILE…

Each page was scored by the model of a fold that had no page of its domain, so these are figures on unseen sites.
Times are left out: they differ from run to run, and the report should not.
"""
import argparse
import collections
import json

ALL = "all"
MEASURES = ("p", "r", "f1", "keep", "leak")
DIGITS = 4


def summary(pages):
    """Means over pages, by page type, as `ikar-eval run` prints them."""
    groups = collections.defaultdict(list)
    for page in pages:
        groups[ALL].append(page)
        groups[page["type"]].append(page)
    return {kind: figures(groups[kind]) for kind in [ALL, *sorted(set(groups) - {ALL})]}


def figures(pages):
    """The means of one group; a measure that some page lacks (no gold text, only snippets) is left out."""
    result = {"pages": len(pages)}
    for measure in MEASURES:
        if all(measure in page for page in pages):
            result[measure] = round(sum(page[measure] for page in pages) / len(pages), DIGITS)
    return result


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--report", required=True, help="the trainer's report, added to")
    arguments.add_argument("runs", nargs="+", help="files written by ikar-eval run --json, named after their corpus")
    options = arguments.parse_args()

    with open(options.report, encoding="utf-8") as file:
        report = json.load(file)
    report["held_out"] = {}
    for path in options.runs:
        with open(path, encoding="utf-8") as file:
            pages = json.load(file)["pages"]
        corpus = path.rsplit("/", 1)[-1].removesuffix(".json")
        report["held_out"][corpus] = summary(pages)
        print(corpus)
        for kind, row in report["held_out"][corpus].items():
            print(f"  {kind:14}", "  ".join(f"{name} {value}" for name, value in row.items()))
    with open(options.report, "w", encoding="utf-8") as file:
        json.dump(report, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
