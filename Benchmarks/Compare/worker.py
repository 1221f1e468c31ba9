"""One extractor in a process of its own: reads page paths, one a line, and answers with a JSON line for each.

    worker.py TOOL < paths

An answer has `seconds` (processor time from the page's bytes to its text, decoding included, reading the file not),
`text`, and `error` where the tool raised one. The first line is the tool's version.
"""
import importlib.metadata
import json
import sys
import time


def trafilatura():
    import trafilatura

    return "trafilatura", lambda page: trafilatura.extract(page)


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def extract(page):
        return extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True)

    return "resiliparse", extract


def readability():
    import lxml.html
    from readability import Document

    def extract(page):
        summary = Document(page).summary()
        return lxml.html.fromstring(summary).text_content()

    return "readability-lxml", extract


def justext():
    import justext

    # English stop words for every page: jusText has to be told the language, and the others are not told it.
    stop_words = justext.get_stoplist("English")

    def extract(page):
        paragraphs = justext.justext(page, stop_words)
        return "\n\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)

    return "jusText", extract


TOOLS = {tool.__name__: tool for tool in (trafilatura, resiliparse, readability, justext)}


def read(path):
    with open(path, "rb") as file:
        return file.read()


def main():
    package, extract = TOOLS[sys.argv[1]]()
    answers = sys.stdout
    # What a tool prints is no answer.
    sys.stdout = sys.stderr
    print(json.dumps({"version": importlib.metadata.version(package)}), file=answers, flush=True)
    for line in sys.stdin:
        page = read(line.rstrip("\n"))
        answer = {"text": ""}
        start = time.process_time()
        try:
            answer["text"] = extract(page) or ""
        except Exception as error:  # a page that a tool fails on is a page without text
            answer["error"] = f"{type(error).__name__}: {error}"
        answer["seconds"] = time.process_time() - start
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
