"""Reads corpora of HTML pages with gold, in the form of `Corpus/` or of WCXB."""
import glob
import gzip
import json
import os
import re


def pages(corpus):
    """Name, path and gold, in WCXB's form, of every page."""
    if os.path.isdir(os.path.join(corpus, "ground-truth")):
        for path in sorted(glob.glob(os.path.join(corpus, "html", "*.htm*"))):
            name = re.sub(r"\.html?(\.gz)?$", "", os.path.basename(path))
            with open(os.path.join(corpus, "ground-truth", name + ".json"), encoding="utf-8") as file:
                yield name, path, json.load(file)
        return
    for path in sorted(glob.glob(os.path.join(corpus, "*", "page.html"))):
        folder = os.path.dirname(path)
        with open(os.path.join(folder, "meta.json"), encoding="utf-8") as file:
            meta = json.load(file)
        with open(os.path.join(folder, "gold.txt"), encoding="utf-8") as file:
            gold = file.read()
        yield os.path.basename(folder), path, {
            "url": meta.get("url") or "", "page_type": meta["type"], "lang": meta["language"],
            "ground_truth": {"main_content": gold}}


def read(path):
    """A page's bytes, unpacked."""
    with (gzip.open(path) if path.endswith(".gz") else open(path, "rb")) as file:
        return file.read()


def page_type(gold):
    """What kind of page the gold is of: "article" where it does not say."""
    kind = (gold.get("_internal") or {}).get("page_type") or gold.get("page_type") or "article"
    return kind.get("primary", "article") if isinstance(kind, dict) else kind
