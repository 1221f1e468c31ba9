#!/usr/bin/env python3
"""Flattens a corpus of HTML pages to plain text, as other programs' text dumps look.

    flatten.py CORPUS --output FOLDER [--each 3]

CORPUS has the form of `Corpus/` or of WCXB. FOLDER gets WCXB's form: `text/PAGE.STYLE.txt` and
`ground-truth/PAGE.STYLE.json`, for `ikar-eval features`. Each page is flattened in some of the styles, chosen by a
hash of its name, so that all styles are about as frequent:

    lines      every piece of text on a line of its own: links break the lines they stand in
    source     the text as it stands in the source, its line ends kept
    converted  a converter's Markdown without links and emphasis, a paragraph a line
    wrapped    the same, lines broken at 78 characters
    indented   a converter that keeps lists' indentation
    browser    as a text browser shows the page, fields and pictures' texts among it
    plain      paragraphs and nothing else
"""
import argparse
import hashlib
import json
import multiprocessing
import os
import re

import bs4
import html2text
import inscriptis
import lxml.html
from resiliparse.extract.html2text import extract_plain_text

import corpora

UNSEEN = ("script", "style", "noscript", "template", "svg")
# Larger pages take the converters minutes.
MOST_BYTES = 3_000_000


def converted(page, width):
    converter = html2text.HTML2Text(bodywidth=width)
    converter.ignore_links = converter.ignore_images = converter.ignore_emphasis = True
    return converter.handle(page)


def lines(page):
    soup = bs4.BeautifulSoup(page, "lxml")
    for element in soup(UNSEEN):
        element.decompose()
    return soup.get_text("\n", strip=True)


def source(page):
    tree = lxml.html.fromstring(page.encode("utf-8"), parser=lxml.html.HTMLParser(encoding="utf-8"))
    for element in list(tree.iter(*UNSEEN)):
        element.drop_tree()
    return tree.text_content()


STYLES = {
    "lines": lines,
    "source": source,
    "converted": lambda page: converted(page, 0),
    "wrapped": lambda page: converted(page, 78),
    "indented": inscriptis.get_text,
    "browser": lambda page: extract_plain_text(page, preserve_formatting=True, alt_texts=True, form_fields=True),
    "plain": lambda page: extract_plain_text(page, preserve_formatting="minimal", alt_texts=False, links=False),
}


def decoded(data):
    """The page's text: what it declares if that works, else UTF-8."""
    declared = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", data[:4096])
    for name in ([declared.group(1).decode()] if declared else []) + ["utf-8"]:
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            pass
    return data.decode("utf-8", "replace")


def flatten(task):
    (name, path, gold), output, each = task
    data = corpora.read(path)
    if len(data) > MOST_BYTES:
        return 0
    # A declaration in the text's head would be taken for bytes' encoding by some converters.
    page = re.sub(r"^\s*<\?xml[^>]*>", "", decoded(data))
    order = sorted(STYLES, key=lambda style: hashlib.sha256(f"{name} {style}".encode()).digest())
    written = 0
    for style in order[:each]:
        try:
            text = STYLES[style](page)
        except (ValueError, AssertionError, IndexError, RecursionError, lxml.etree.ParserError):
            continue  # a page that the converter refuses
        stem = f"{name}.{style}"
        with open(os.path.join(output, "text", stem + ".txt"), "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
        with open(os.path.join(output, "ground-truth", stem + ".json"), "w", encoding="utf-8") as file:
            json.dump(gold, file)
        written += 1
    return written


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus", help="a folder of pages with gold")
    arguments.add_argument("--output", required=True, help="the folder to write")
    arguments.add_argument("--each", type=int, default=3, help="styles a page is flattened in")
    arguments.add_argument("--jobs", type=int, default=os.cpu_count())
    options = arguments.parse_args()
    for folder in ("text", "ground-truth"):
        os.makedirs(os.path.join(options.output, folder), exist_ok=True)
    tasks = [(page, options.output, options.each) for page in corpora.pages(options.corpus)]
    with multiprocessing.Pool(options.jobs) as pool:
        written = sum(pool.imap_unordered(flatten, tasks, chunksize=8))
    print(f"{len(tasks)} pages, {written} dumps written to {options.output}")


if __name__ == "__main__":
    main()
