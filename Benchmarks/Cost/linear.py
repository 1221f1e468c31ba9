#!/usr/bin/env python3
"""Shows how ikar's time and memory grow with the page: pages of up to 50 MB, made of a corpus' pages.

    python3 Benchmarks/Cost/linear.py .build/release/ikar Corpus

Prints, for each size, processor time (the least of some runs) and peak memory, a line fitted to the times by least
squares, and how far each time is from it. Needs nothing but Python.
"""

import gzip
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import measured

SIZES = (1, 2, 5, 10, 20, 35, 50)
MEGABYTE = 1_000_000
RUNS = 3
# On a slow machine the last page may take longer than the deadline.
OPTIONS = ("--deadline", "0")


def body(page):
    """What stands in a page's body."""
    opened = gzip.open if page.suffix == ".gz" else open
    with opened(page, "rb") as file:
        text = file.read().decode("utf-8", errors="ignore")
    start, end = text.find("<body"), text.rfind("</body")
    return text[text.find(">", start) + 1 : end] if 0 <= start < end else text


def run(program, page):
    """Processor seconds and peak bytes of one run."""
    done, seconds, memory = measured.run([program, "-q", *OPTIONS, page], stdout=subprocess.DEVNULL)
    if done.returncode != 0:
        sys.exit(f"linear.py: {program} ended with {done.returncode} on {page}")
    return seconds, memory


def fit(points):
    """The line through points that leaves the least squares: what a run costs at all, and a megabyte more."""
    count = len(points)
    mean_x, mean_y = (sum(values) / count for values in zip(*points))
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)
    return mean_y - slope * mean_x, slope


def main():
    program, corpus = sys.argv[1:3]
    bodies = [body(page) for page in sorted(pathlib.Path(corpus).rglob("*"))
              if page.name.endswith((".html", ".html.gz"))]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            parts, length = [], 0
            while length < size * MEGABYTE:
                parts.append(bodies[len(parts) % len(bodies)])
                length += len(parts[-1].encode())
            page = os.path.join(folder, f"{size}.html")
            pathlib.Path(page).write_text(f"<html><body>{''.join(parts)}</body></html>", encoding="utf-8")
            runs = [run(program, page) for _ in range(RUNS)]
            rows.append((length / MEGABYTE, min(time for time, _ in runs), max(memory for _, memory in runs) / MEGABYTE))
    start, slope = fit([row[:2] for row in rows])
    print(f"seconds = {start:.3f} + {slope:.4f} a MB\n")
    print("| MB | s | MB/s | from the line | memory, MB | memory of the page's size |")
    print("|--:|--:|--:|--:|--:|--:|")
    for size, time, memory in rows:
        off = time / (start + slope * size) - 1
        print(f"| {size:.0f} | {time:.2f} | {size / time:.0f} | {off:+.0%} | {memory:.0f} | {memory / size:.1f} |")


if __name__ == "__main__":
    main()
