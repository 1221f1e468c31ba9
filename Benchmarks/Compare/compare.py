"""ikar beside other extractors: the same pages, one core, one run.

    compare.py CORPUS --ikar .build/release/ikar [--pages N] [--rounds N] [--plot FILE.svg]

CORPUS is a folder as ikar-eval reads them: a folder a page (page.html, gold.txt) or html/ beside ground-truth/. The pages
are gone through in batches, and each batch by all tools one after the other, so that whatever else the machine does
falls on all alike. A page's time is the least of its rounds.

Times are processor time. For the libraries, ikar's among them, it is from a page's bytes to its text, decoding included,
in a process that is warm. ikar has a second row, the whole program over a batch that is named several times over, so that
starting, which is a column of its own, hardly counts; reading the files and writing JSON are in it.
"""
import argparse
import collections
import glob
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import measured
from plot import write_plot
BATCH = 20
REPEATS = 10  # of a batch in one run of ikar
STARTS = 5
TOOLS = ["trafilatura", "resiliparse", "readability", "justext"]
START_PAGE = "<html><body><article><h1>One</h1><p>Two words, and a few more of them.</p></article></body></html>"


def pages_of(corpus):
    """The corpus' pages as (path, gold text), by name."""
    found = []
    if os.path.isdir(os.path.join(corpus, "ground-truth")):
        for gold_path in sorted(glob.glob(os.path.join(corpus, "ground-truth", "*.json"))):
            with open(gold_path, encoding="utf-8") as file:
                gold = json.load(file)
            if gold.get("segments_only"):
                continue
            name = os.path.basename(gold_path)[: -len(".json")]
            for ending in (".html", ".html.gz", ".htm", ".htm.gz"):
                path = os.path.join(corpus, "html", name + ending)
                if os.path.exists(path):
                    found.append((path, gold["ground_truth"].get("main_content") or ""))
                    break
    for gold_path in sorted(glob.glob(os.path.join(corpus, "*", "gold.txt"))):
        with open(gold_path, encoding="utf-8") as file:
            found.append((os.path.join(os.path.dirname(gold_path), "page.html"), file.read()))
    if not found:
        sys.exit(f"compare: '{corpus}' has no pages with gold; name a folder such as Corpus")
    return found


def spread(pages, count):
    """So many pages, evenly from the whole corpus."""
    if count <= 0 or count >= len(pages):
        return pages
    return [pages[i * len(pages) // count] for i in range(count)]


def words(text):
    return re.findall(r"\w+", (text or "").lower())


def word_f1(text, gold):
    """F1 of the words as multisets: WCXB's measure, as ikar-eval has it."""
    ours, theirs = words(text), words(gold)
    if not ours or not theirs:
        return float(not ours and not theirs)
    shared = sum((collections.Counter(ours) & collections.Counter(theirs)).values())
    return 2 * shared / (len(ours) + len(theirs))


def unpacked(pages, folder):
    """The pages with packed ones unpacked into the folder: inflating is no part of what is compared."""
    plain = []
    for path, gold in pages:
        if path.endswith(".gz"):
            target = os.path.join(folder, os.path.basename(path)[: -len(".gz")])
            with gzip.open(path, "rb") as packed, open(target, "wb") as file:
                shutil.copyfileobj(packed, file)
            path = target
        plain.append((path, gold))
    return plain


def on_core(command, core):
    return ["taskset", "-c", str(core)] + command


class Library:
    """A library in a worker process."""

    def __init__(self, command, core):
        self.command = on_core(command, core)
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            encoding="utf-8")

    def run(self, paths):
        answers = []
        for path in paths:
            self.process.stdin.write(path + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
            if not line:
                sys.exit(f"compare: {self.name} ended on '{path}'; run {' '.join(self.command)} with that page to see why")
            answers.append(json.loads(line))
        return [(answer["text"], answer["seconds"]) for answer in answers]

    def close(self):
        """Ends the worker; its peak memory in bytes."""
        self.process.stdin.close()
        _, _, usage = os.wait4(self.process.pid, 0)
        return usage.ru_maxrss * 1024

    def start(self, page):
        return seconds_to_run(self.command, page.encode() + b"\n")


class PythonLibrary(Library):
    """A library for Python; its worker's first line is its version."""

    def __init__(self, name, core):
        super().__init__([sys.executable, os.path.join(HERE, "worker.py"), name], core)
        self.name = f"{name} {json.loads(self.process.stdout.readline())['version']}"


class IkarLibrary(Library):
    """ikar's library, in a worker of ikar-eval's, which stands beside the program."""

    def __init__(self, path, core):
        super().__init__([os.path.join(os.path.dirname(path), "ikar-eval"), "time"], core)
        self.name = f"ikar {version_of(path)}"


def version_of(path):
    return subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]


class IkarProgram:
    """The program, a process for each batch."""

    def __init__(self, path, core):
        self.core = core
        self.path = path
        self.memory = 0
        self.name = f"ikar {version_of(path)}, whole program"

    def run(self, paths):
        options = ["-q", "--format", "ndjson", "--jobs", "1"]
        command = on_core([self.path] + options + paths * REPEATS, self.core)
        done, seconds, memory = measured.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        lines = done.stdout.decode("utf-8").splitlines()
        self.memory = max(self.memory, memory)
        texts = {answer["source"]: answer.get("text") or "" for answer in map(json.loads, lines)}
        missing = [path for path in paths if path not in texts]
        if missing:
            sys.exit(f"compare: ikar gave nothing for '{missing[0]}'")
        # A batch has one time; it is shared out by size, which changes nothing in the sums.
        sizes = [os.path.getsize(path) for path in paths]
        total = seconds / REPEATS
        return [(texts[path], total * size / sum(sizes)) for path, size in zip(paths, sizes)]

    def close(self):
        return self.memory

    def start(self, page):
        return seconds_to_run(on_core([self.path, page], self.core), b"")


def seconds_to_run(command, standard_input):
    """The least time from start to end of so many runs."""
    times = []
    for _ in range(STARTS):
        start = time.perf_counter()
        subprocess.run(
            command, input=standard_input, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - start)
    return min(times)


def measure(tools, pages, rounds):
    """Per tool, each page's text and least time."""
    results = {tool: [None] * len(pages) for tool in tools}
    for round_number in range(rounds):
        for first in range(0, len(pages), BATCH):
            batch = [path for path, _ in pages[first : first + BATCH]]
            for tool in tools:
                for offset, (text, seconds) in enumerate(tool.run(batch)):
                    before = results[tool][first + offset]
                    least = seconds if before is None else min(before[1], seconds)
                    results[tool][first + offset] = (text, least)
            done = min(first + BATCH, len(pages))
            print(f"\rround {round_number + 1}/{rounds}, page {done}/{len(pages)}", end="", file=sys.stderr)
    print(file=sys.stderr)
    return results


def table(rows):
    lines = [
        "| | pages/s | MB/s | word F1 | start | memory |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for row in rows:
        lines.append(
            f"| {row['name']} | {row['pages']:,.0f} | {row['megabytes']:.1f} | {row['f1']:.3f} "
            f"| {row['start'] * 1000:,.0f} ms | {row['memory'] / 1e6:,.0f} MB |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--ikar", default=".build/release/ikar", help="the program (%(default)s)")
    parser.add_argument("--pages", type=int, default=0, help="so many pages, evenly from the corpus (all)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each page is read (%(default)s)")
    parser.add_argument("--core", type=int, default=0, help="the processor core to run on (%(default)s)")
    parser.add_argument("--plot", help="where to write quality against speed as SVG")
    options = parser.parse_args()

    pages = spread(pages_of(options.corpus), options.pages)
    with tempfile.TemporaryDirectory(prefix="ikar-compare-") as folder:
        compare(options, unpacked(pages, folder), folder)


def compare(options, pages, folder):
    sizes = [os.path.getsize(path) for path, _ in pages]
    tools = [IkarLibrary(options.ikar, options.core), IkarProgram(options.ikar, options.core)]
    tools += [PythonLibrary(name, options.core) for name in TOOLS]
    results = measure(tools, pages, max(options.rounds, 1))
    start_page = os.path.join(folder, "start.html")
    with open(start_page, "w", encoding="utf-8") as file:
        file.write(START_PAGE)
    rows = []
    for tool in tools:
        seconds = max(sum(time for _, time in results[tool]), 1e-9)
        scores = [word_f1(text, gold) for (text, _), (_, gold) in zip(results[tool], pages)]
        rows.append({
            "name": tool.name, "pages": len(pages) / seconds, "megabytes": sum(sizes) / seconds / 1e6,
            "f1": sum(scores) / len(scores), "start": tool.start(start_page), "memory": tool.close(),
        })
    print(f"{len(pages)} pages of {options.corpus}, {sum(sizes) / 1e6:.1f} MB\n")
    print(table(rows))
    if options.plot:
        # The program's point would lie on the library's.
        write_plot(options.plot, [row for row, tool in zip(rows, tools) if not isinstance(tool, IkarProgram)])


if __name__ == "__main__":
    main()
