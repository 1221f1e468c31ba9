"""What extractors make of Hebrew pages in every encoding, and of the traps beside it.

Writes small pages, gives their bytes to ikar, trafilatura, Readability (readability-lxml) and resiliparse, and prints
a Markdown table. Each page has the same article between a menu and a footer; a row says whether its five paragraphs
came out, letter by letter.

    pip install -r Benchmarks/Hebrew/requirements.txt
    python3 Benchmarks/Hebrew/traps.py .build/release/ikar
"""

import logging
import re
import subprocess
import sys
import unicodedata

PARAGRAPHS = [
    "מועצת העיר אישרה אמש את התוכנית לשיקום הנמל הישן, לאחר דיון שנמשך שש שעות והסתיים סמוך לחצות.",
    "לפי התוכנית ייבנו במקום 120 חדרי אירוח, שוק דגים (המקורה יישאר כשהיה) וטיילת באורך של שני קילומטרים.",
    "ראש העיר אמר לאחר ההצבעה: \"הנמל הזה פרנס את סבא שלי, והוא יפרנס גם את הנכדים של כולנו\".",
    "חברת Harbour Works תתחיל בעבודות בחודש מרץ, ותסיים אותן, כך היא מבטיחה, בתוך שלוש שנים תמימות.",
    "הדייגים הוותיקים מסרבים להתרגש. ספינות באות והולכות, הם אומרים, והים נשאר בדיוק באותו המקום.",
]
MENU = ["חדשות", "ספורט", "כלכלה", "תרבות", "דעות", "צרכנות"]
FOOTER = "כל הזכויות שמורות לעיתון המקומי"
HEBREW_WORD = re.compile(r"[\u05d0-\u05ea]{2,}")


def page(head="", paragraphs=PARAGRAPHS, title="שיקום הנמל הישן", root='<html lang="he" dir="rtl">'):
    """The whole page as text."""
    menu = "".join(f'<li><a href="/{i}">{name}</a></li>\n' for i, name in enumerate(MENU))
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!DOCTYPE html>\n{root}\n<head>{head}<title>{title}</title></head>\n<body>\n"
        f"<nav><ul>\n{menu}</ul></nav>\n<article>\n<h1>{title}</h1>\n{body}\n</article>\n"
        f"<footer><p>{FOOTER}</p></footer>\n</body>\n</html>\n"
    )


def meta(label):
    return f'<meta charset="{label}">'


def visual(line):
    """A line as it is seen, leftmost character first."""
    turned = line[::-1].translate(str.maketrans("()[]", ")(]["))
    return re.sub(r"[0-9A-Za-z]+(?: [A-Za-z]+)*", lambda run: run.group()[::-1], turned)


def mac_hebrew(text):
    """Letters stand in Mac Hebrew where ISO-8859-8 has them; the rest of the page is ASCII."""
    return text.encode("iso8859_8")


def hidden_mail(address, key=0x5A):
    return bytes([key, *(byte ^ key for byte in address.encode())]).hex()


def traps():
    """Rows: what the page is, its bytes, what the text has to hold, what it must not hold."""
    plain = (PARAGRAPHS, [])
    yield "UTF-8", page(meta("utf-8")).encode(), *plain
    yield "UTF-8 with byte-order mark, nothing declared", page().encode("utf-8-sig"), *plain
    yield "UTF-16 little-endian with byte-order mark", b"\xff\xfe" + page().encode("utf-16-le"), *plain
    yield "UTF-16 big-endian without one", page().encode("utf-16-be"), *plain
    yield "windows-1255", page(meta("windows-1255")).encode("cp1255"), *plain
    yield "windows-1255, nothing declared", page(root="<html>").encode("cp1255"), *plain
    yield "the same after 6 KB of accented script", page(
        "<script>var s = '" + "\u00e9t\u00e9 \u00e0 No\u00ebl; " * 450 + "'</script>", root="<html>"
    ).replace("\u00e9", "\udce9").replace("\u00e0", "\udce0").replace("\u00eb", "\udceb").encode(
        "cp1255", "surrogateescape"), *plain
    yield "iso-8859-8-i", page(meta("iso-8859-8-i")).encode("iso8859_8"), *plain
    yield "`logical`", page(meta("logical")).encode("iso8859_8"), *plain
    turned = page(meta("iso-8859-8"), [visual(line) for line in PARAGRAPHS], visual("שיקום הנמל הישן"))
    yield "iso-8859-8, visual order", turned.encode("iso8859_8"), *plain
    yield "iso-8859-8 on logical text", page(meta("iso-8859-8")).encode("iso8859_8"), *plain
    yield "ibm862", page(meta("ibm862")).encode("cp862"), *plain
    yield "x-mac-hebrew", mac_hebrew(page(meta("x-mac-hebrew"))), *plain
    yield "meta says windows-1255, bytes are UTF-8", page(meta("windows-1255")).encode(), *plain
    yield "meta says UTF-8, bytes are windows-1255", page(meta("utf-8")).encode("cp1255"), *plain
    text = page(meta("utf-8")).encode()
    third = PARAGRAPHS[2]
    yield "a windows-1255 paragraph in UTF-8", text.replace(third.encode(), third.encode("cp1255")), *plain
    text = page(meta("windows-1255")).encode("cp1255")
    yield "a UTF-8 paragraph in windows-1255", text.replace(third.encode("cp1255"), third.encode()), *plain
    numbers = ["".join(f"&#{ord(c)};" if ord(c) > 0x7F else c for c in line) for line in PARAGRAPHS]
    yield "numeric references", page("", numbers).encode("ascii", "xmlcharrefreplace"), *plain
    marked = [f"\u202b\u200f{line}\u200f" for line in PARAGRAPHS]
    marked[1] += "\u202e"
    yield "stray U+202B, U+202E and U+200F", page(meta("utf-8"), marked).encode(), PARAGRAPHS, ["\u202b", "\u202e"]
    control = [PARAGRAPHS[0].replace(" ", " \x1b[31m", 1), *PARAGRAPHS[1:]]
    yield "escape sequences for terminals", page(meta("utf-8"), control).encode(), PARAGRAPHS[1:], ["\x1b"]
    address = "desk@harbour.example"
    mail = f'<a class="__cf_email__" data-cfemail="{hidden_mail(address)}">[email&#160;protected]</a>'
    lines = [PARAGRAPHS[0] + f" אפשר לכתוב אל {mail} עד סוף החודש.", *PARAGRAPHS[1:]]
    yield "e-mail hidden by Cloudflare", page(meta("utf-8"), lines).encode(), [*PARAGRAPHS[1:], address], []


def ikar(program):
    def run(data):
        return subprocess.run([program, "-q", "-"], input=data, capture_output=True, check=True).stdout.decode()

    return run


def trafilatura(data):
    import trafilatura

    return trafilatura.extract(data) or ""


def readability(data):
    from lxml.html import fromstring
    from readability import Document

    return fromstring(Document(data).summary()).text_content()


def resiliparse(data):
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return extract_plain_text(bytes_to_str(data, detect_encoding(data)), main_content=True)


def verdict(run, data, wanted, unwanted):
    """A word for what came out."""
    try:
        text = run(data)
    except Exception as error:  # another program's failure is a result here
        return f"fails ({type(error).__name__})"
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    if not text:
        return "nothing"
    bare = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069\x1b]", "", text)
    found = sum(" ".join(line.split()) in bare for line in wanted)
    if found == len(wanted):
        return "kept the controls" if any(mark in text for mark in unwanted) else "right"
    words = {word for line in wanted for word in HEBREW_WORD.findall(line)}
    shown = set(HEBREW_WORD.findall(bare))
    straight = len(words & shown)
    if len({word[::-1] for word in words} & shown) > straight:
        return "backwards"
    if words and straight == 0:
        return "garbled"
    return f"{found} of {len(wanted)} right"


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: traps.py PROGRAM, such as .build/release/ikar")
    logging.disable()  # readability logs what the table says
    runs = [ikar(sys.argv[1]), trafilatura, readability, resiliparse]
    print("| page | ikar | trafilatura | Readability | resiliparse |\n|---|---|---|---|---|")
    for name, data, wanted, unwanted in traps():
        print(f"| {name} | " + " | ".join(verdict(run, data, wanted, unwanted) for run in runs) + " |")


if __name__ == "__main__":
    main()
