#!/usr/bin/env python3
"""Writes a WARC archive of any number of records from a folder of pages, repeated under changed addresses.

    python3 Benchmarks/Crawl/make_warc.py PAGES OUT.warc.gz --records 100000

PAGES is a folder of *.html files, plain or packed with gzip. Each page is packed once: a record's gzip member is made of
its own header and the page's ready-made deflate blocks, so that a hundred thousand records take minutes, not hours.
Needs nothing but Python.
"""

import argparse
import gzip
import pathlib
import sys
import uuid
import zlib

GZIP_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
DATE = "2026-03-12T08:15:00Z"
LEVEL = 6


def read_pages(folder):
    """The pages in the folder, sorted by name, unpacked."""
    for path in sorted(folder.rglob("*")):
        if path.name.endswith((".html", ".htm", ".html.gz", ".htm.gz")):
            data = path.read_bytes()
            yield gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


class Page:
    """An HTTP response's body and the trailer of its record, as deflate blocks that end on a byte."""

    def __init__(self, body):
        self.size = len(body)
        self.raw = body + b"\r\n\r\n"
        packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
        self.blocks = packer.compress(self.raw) + packer.flush(zlib.Z_FINISH)


def header(number, size):
    """A record's header and the HTTP header after it."""
    http = (
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
        f"Content-Length: {size}\r\nConnection: close\r\n\r\n"
    )
    name = uuid.uuid5(uuid.NAMESPACE_URL, str(number))
    warc = (
        "WARC/1.1\r\nWARC-Type: response\r\n"
        f"WARC-Record-ID: <urn:uuid:{name}>\r\n"
        f"WARC-Target-URI: https://site-{number % 1000}.example/page/{number}\r\n"
        f"WARC-Date: {DATE}\r\n"
        "Content-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http) + size}\r\n\r\n"
    )
    return (warc + http).encode()


def member(number, page):
    """A record as one gzip member."""
    head = header(number, page.size)
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    # A full flush ends the header's blocks on a byte, so that the page's can follow.
    blocks = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = zlib.crc32(page.raw, zlib.crc32(head))
    size = (len(head) + len(page.raw)) & 0xFFFFFFFF
    return GZIP_HEADER + blocks + page.blocks + checksum.to_bytes(4, "little") + size.to_bytes(4, "little")


def record(number, page):
    """A record as it is."""
    return header(number, page.size) + page.raw


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path, help="packed when its name ends with .gz")
    parser.add_argument("--records", type=int, default=100_000)
    options = parser.parse_args()
    pages = [Page(body) for body in read_pages(options.pages)]
    if not pages:
        sys.exit(f"'{options.pages}': no pages; give a folder with *.html files")
    make = member if options.out.name.endswith(".gz") else record
    with options.out.open("wb") as out:
        for number in range(options.records):
            out.write(make(number, pages[number % len(pages)]))


if __name__ == "__main__":
    main()
