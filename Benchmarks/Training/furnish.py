#!/usr/bin/env python3
"""Puts furniture lines between the paragraphs of a corpus's articles, for the trainer to learn that they are none.

    furnish.py CORPUS --output FOLDER [--furniture FOLDER --prose FOLDER]

Sign-up calls, "read also" lines, polls and pleas stand among an article's paragraphs, marked up as they are; only their
words tell them. Gold corpora have few of them. So that such words do not become a verdict, sentences of articles with
the same words are put in as well. CORPUS has the form of `Corpus/` or of WCXB. FOLDER gets WCXB's form. Lines and
sentences, chosen by a hash of the page's name, were written for this project (`furniture/LANGUAGE.txt`, a kind and a text
a line; `prose/LANGUAGE.txt`, a text a line).

The result has gold of snippets: the lines that were put in, to drop, and to keep the sentences and the paragraphs that
lines follow.
"""
import argparse
import glob
import hashlib
import html
import json
import os
import random
import re
import unicodedata

import corpora

HERE = os.path.dirname(os.path.abspath(__file__))
LINES_A_PAGE = 3
SENTENCES_A_PAGE = 2
# How often a page is furnished, each time with other lines: pages of gold in Hebrew are few.
COPIES = {"he": 3, "en": 1}
# Words from which a paragraph of the gold is long enough to be told by its first words.
FEWEST_WORDS, FIRST_WORDS = 8, 6
PARAGRAPH = re.compile(r"<p(?P<attributes>(?:\s[^<>]*)?)>(?P<text>.*?)</p\s*>", re.S | re.I)
TAG, BREAK = re.compile(r"<[^>]*>"), re.compile(r"<br\b[^>]*>", re.I)
# How often a line stands in another dress than its neighbours': no attributes, a link, bold, italics.
DRESSES = [("<p{0}>{1}</p>", 8), ("<p>{1}</p>", 4), ('<p{0}><a href="/more">{1}</a></p>', 3),
           ("<p{0}><strong>{1}</strong></p>", 3), ("<p{0}><em>{1}</em></p>", 2), ("<h3>{1}</h3>", 1)]
# The same for sentences of the article.
PLAIN_DRESSES = [("<p{0}>{1}</p>", 12), ("<p>{1}</p>", 4), ("<p{0}><em>{1}</em></p>", 1)]


def squashed(markup):
    """The text of a line of a paragraph, as ikar writes it: tags inside it part no words."""
    return unicodedata.normalize("NFC", " ".join(html.unescape(TAG.sub("", markup)).split()))


def longest_line(markup):
    """A paragraph's line that tells best whether the paragraph was kept."""
    return max(map(squashed, BREAK.split(markup)), key=len)


def furnished(page, gold, lines, sentences, chance):
    """The page with lines and sentences after some of its paragraphs of gold, what to keep of these, and what to drop;
    None where it has no such paragraph."""
    gold = unicodedata.normalize("NFC", " ".join(gold.split()))
    places = []
    for match in PARAGRAPH.finditer(page):
        words = squashed(BREAK.sub(" ", match["text"])).split()
        if len(words) >= FEWEST_WORDS and " ".join(words[:FIRST_WORDS]) in gold:
            places.append(match)
    if not places or not lines:
        return None
    # The last paragraph most of all: under the article is where most of them stand.
    chosen = {len(places) - 1, *chance.sample(range(len(places)), min(LINES_A_PAGE - 1, len(places)))}
    others = sorted(set(range(len(places))) - chosen)
    plain = set(chance.sample(others, min(SENTENCES_A_PAGE, len(others)))) if sentences else set()
    parts, last, kept, put = [], 0, [], []
    for at in sorted(chosen | plain):
        place = places[at]
        dresses, texts = (PLAIN_DRESSES, sentences) if at in plain else (DRESSES, lines)
        dress = chance.choices([form for form, _ in dresses], [weight for _, weight in dresses])[0]
        text = chance.choice(texts)
        if at in plain:
            kept.append(text)
        else:
            kept.append(longest_line(place["text"]))
            put.append(text)
        text = html.escape(text).encode("ascii", "xmlcharrefreplace").decode()
        parts += [page[last:place.end()], "\n", dress.format(place["attributes"], text)]
        last = place.end()
    return "".join(parts) + page[last:], kept, put


def texts(folder):
    """The last field of each line, by language."""
    found = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        with open(path, encoding="utf-8") as file:
            found[os.path.basename(path)[:2]] = [line.rstrip("\n").split("\t")[-1] for line in file]
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus")
    arguments.add_argument("--output", required=True)
    arguments.add_argument("--furniture", default=os.path.join(HERE, "furniture"), help="the folder of lines")
    arguments.add_argument("--prose", default=os.path.join(HERE, "prose"), help="the folder of sentences")
    options = arguments.parse_args()

    lines, sentences = texts(options.furniture), texts(options.prose)
    for folder in ("html", "ground-truth"):
        os.makedirs(os.path.join(options.output, folder), exist_ok=True)
    count = 0
    for name, path, gold in corpora.pages(options.corpus):
        if corpora.page_type(gold) not in ("article", "blog"):
            continue
        page = corpora.read(path)
        if b"\0" in page:
            continue
        text = gold["ground_truth"].get("main_content") or ""
        language = "he" if re.search(r"[\u05d0-\u05ea]{2}", text[:2000]) else "en"
        for copy in range(COPIES[language]):
            chance = random.Random(hashlib.sha256(f"{name}/{copy}".encode()).hexdigest())
            # The lines are references in ASCII, so the page's own encoding does not matter.
            try:
                decoded, encoding = page.decode("utf-8"), "utf-8"
            except UnicodeDecodeError:
                encoding = "cp1255" if language == "he" else "cp1252"
                decoded = page.decode(encoding, "surrogateescape")
            made = furnished(decoded, text, lines.get(language, []), sentences.get(language, []), chance)
            if made is None:
                continue
            made, kept, put = made
            stem = os.path.join(options.output, "{}", f"{name}.furnished{copy}")
            with open(stem.format("html") + ".html", "wb") as file:
                file.write(made.encode(encoding, "surrogateescape"))
            with open(stem.format("ground-truth") + ".json", "w", encoding="utf-8") as file:
                json.dump(dict(url=gold.get("url", ""), lang=language, page_type="segments", segments_only=True,
                               ground_truth={"with": kept, "without": put}), file, ensure_ascii=False)
            count += 1
    print(f"{count} pages furnished, from {', '.join(f'{len(some)} lines ({name})' for name, some in lines.items())}")


if __name__ == "__main__":
    main()
