#!/usr/bin/env python3
"""Cleans a WARC archive with fastwarc and resiliparse, for comparison: one JSON line a page, as ikar --ndjson writes.

    pip install fastwarc resiliparse
    python3 Benchmarks/Crawl/peer.py crawl.warc.gz > peer.ndjson
"""

import json
import sys

from fastwarc.warc import ArchiveIterator, WarcRecordType
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import bytes_to_str, detect_encoding


def main():
    with open(sys.argv[1], "rb") as archive:
        for record in ArchiveIterator(archive, record_types=WarcRecordType.response, parse_http=True):
            if not 200 <= record.http_headers.status_code < 300:
                continue
            body = record.reader.read()
            html = bytes_to_str(body, record.http_charset or detect_encoding(body))
            text = extract_plain_text(html, main_content=True, alt_texts=False)
            line = {"id": record.record_id, "target": record.headers["WARC-Target-URI"], "text": text}
            print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main()
