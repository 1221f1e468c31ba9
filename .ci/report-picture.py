#!/usr/bin/env python3
"""Looks at the report of `ikar explain --format html` as a browser shows it.

    report-picture.py IKAR PAGE:SCHEME [PAGE:SCHEME …]      (SCHEME: light or dark)

Takes a picture of each page's report in headless Chromium and counts its colours: every label that `--format json` has
on dropped blocks must show its tint in at least as large an area as its blocks take, no other label's tint may show,
and kept blocks must stand on plain ground. Only Python's standard library is used. Without a Chromium nothing is
looked at; with IKAR_NEEDS_BROWSER=1 that is a failure.
"""
import collections
import colorsys
import itertools
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib

BROWSERS = ["chromium", "chromium-browser", "chromium-headless-shell", "google-chrome"]
WIDTH, HEIGHT = 920, 6000
SECONDS = 60
# The least that a block's row shows of its ground, in pixels: half of a row of one line.
ROW_PIXELS = 9_000
# Pixels of a tint that may show without any block of its label: the swatch in the legend, edges of letters.
STRAY_PIXELS = 400
# Differences a channel may have from the colour that the style sheet asks for.
ROUNDING = 1
GROUNDS = {"light": (0xFF, 0xFF, 0xFF), "dark": (0x16, 0x17, 0x1A)}


def browser():
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def picture(program, report, scheme, folder):
    """The report as rows of RGB bytes."""
    shot = os.path.join(folder, "shot.png")
    command = [program, "--headless", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1",
               f"--window-size={WIDTH},{HEIGHT}", f"--user-data-dir={folder}/profile", "--no-first-run",
               "--force-color-profile=srgb", "--blink-settings=preferredColorScheme=" + ("0" if scheme == "dark" else "1"),
               f"--screenshot={shot}", "file://" + report]
    if os.geteuid() == 0:
        command.insert(1, "--no-sandbox")
    subprocess.run(command, check=True, timeout=SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(shot, "rb") as file:
        return decode(file.read())


def decode(png):
    """Width, and the rows of an 8-bit RGB or RGBA picture."""
    at, data, width, channels = 8, [], 0, 0
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at:at + 8])
        body = png[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, _, depth, colour = struct.unpack(">IIBB", body[:10])
            assert depth == 8 and colour in (2, 6), "a picture of an unknown kind"
            channels = 3 if colour == 2 else 4
        elif kind == b"IDAT":
            data.append(body)
        at += length + 12
    raw, stride = zlib.decompress(b"".join(data)), width * channels
    rows, before = [], bytearray(stride)
    for start in range(0, len(raw), stride + 1):
        row = unfilter(raw[start], bytearray(raw[start + 1:start + 1 + stride]), before, channels)
        rows.append(row)
        before = row
    return rows, channels


def unfilter(kind, row, before, step):
    """The row as it was before PNG's filter (section 9 of the standard), whole rows at a time where that is possible."""
    if kind == 0:
        return row
    if kind == 2:
        # Bytes side by side in one number: their low seven bits are added, then the highest ones without a carry.
        size = len(row)
        low, high = int.from_bytes(b"\x7f" * size, "big"), int.from_bytes(b"\x80" * size, "big")
        a, b = int.from_bytes(row, "big"), int.from_bytes(before, "big")
        return bytearray(((a & low) + (b & low) ^ (a ^ b) & high).to_bytes(size, "big"))
    if kind == 1:
        for channel in range(step):
            row[channel::step] = bytes(value & 0xFF for value in itertools.accumulate(row[channel::step]))
        return row
    for i, value in enumerate(row):
        left, corner = (row[i - step], before[i - step]) if i >= step else (0, 0)
        up = before[i]
        if kind == 3:
            guess = (left + up) // 2
        elif left == corner:
            guess = up
        elif up == corner:
            guess = left
        else:
            estimate = left + up - corner
            a, b, c = abs(estimate - left), abs(estimate - up), abs(estimate - corner)
            guess = left if a <= b and a <= c else up if b <= c else corner
        row[i] = value + guess & 0xFF
    return row


def colours(rows, channels):
    """How many pixels have each colour."""
    counts = collections.Counter()
    for row in rows:
        counts.update(zip(*(row[channel::channels] for channel in range(3))))
    return counts


def tints(report, scheme):
    """The tint of each label, from the style sheet: its hue, and the scheme's saturation and lightness."""
    pairs = re.findall(r"--tint-c:(\d+)%;--tint-l:(\d+)%", report)
    saturation, lightness = (int(value) / 100 for value in pairs[1 if scheme == "dark" else 0])
    found = {}
    for label, hue, share in re.findall(r"\.l-([a-z]+)\{--h:(\d+)(;--c:0)?\}", report):
        rgb = colorsys.hls_to_rgb(int(hue) / 360, lightness, 0 if share else saturation)
        found[label] = tuple(round(channel * 255) for channel in rgb)
    return found


def area(counts, colour):
    return sum(count for other, count in counts.items()
               if all(abs(a - b) <= ROUNDING for a, b in zip(other, colour)))


def check(ikar, program, page, scheme):
    explain = [ikar, "explain", "--quiet", "--format"]
    report = subprocess.run(explain + ["html", page], check=True, capture_output=True, text=True).stdout
    blocks = json.loads(subprocess.run(explain + ["json", page], check=True, capture_output=True).stdout)["blocks"]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "report.html")
        with open(path, "w", encoding="utf-8") as file:
            file.write(report)
        rows, channels = picture(program, path, scheme, folder)
    counts = colours(rows, channels)
    dropped = {}
    for block in blocks:
        if not block["kept"]:
            dropped[block["label"]] = dropped.get(block["label"], 0) + 1
    problems = []
    known = tints(report, scheme)
    for label, tint in known.items():
        shown, wanted = area(counts, tint), dropped.get(label, 0) * ROW_PIXELS
        if wanted == 0 and shown > STRAY_PIXELS:
            problems.append(f"no block is '{label}', but {shown} pixels have its tint {tint}")
        elif shown < wanted:
            problems.append(f"{dropped[label]} blocks are '{label}', but only {shown} pixels have its tint {tint}")
    if not known or set(dropped) - set(known):
        problems.append(f"the style sheet lacks the tint of some label: {sorted(dropped)}")
    kept = sum(block["kept"] for block in blocks)
    # Beside the kept blocks the plain ground is the page's margins and what is left below it.
    last = max((i for i, row in enumerate(rows) if row != row[:channels] * WIDTH), default=0)
    tinted = sum(area(counts, known[label]) for label in dropped)
    plain = area(counts, GROUNDS[scheme]) - (len(rows) - last) * WIDTH
    if kept == 0 or not dropped:
        problems.append(f"the page does not show both: {kept} kept blocks, {sum(dropped.values())} dropped")
    if plain < kept * ROW_PIXELS:
        problems.append(f"{kept} blocks are kept, but only {plain} pixels are plain ground")
    print(f"{page}, {scheme}: {kept} kept blocks on plain ground, {sum(dropped.values())} dropped in {len(dropped)} "
          f"tints, {100 * tinted // max(1, last * WIDTH)}% of the picture")
    return problems


def main():
    ikar, jobs = sys.argv[1], [argument.rsplit(":", 1) for argument in sys.argv[2:]]
    program = browser()
    if program is None:
        print("report-picture: no Chromium here, so nothing was looked at (Debian: apt-get install chromium)")
        return 1 if os.environ.get("IKAR_NEEDS_BROWSER") == "1" else 0
    failed = False
    for page, scheme in jobs:
        for problem in check(ikar, program, page, scheme):
            print(f"report-picture: '{page}', {scheme}: {problem}", file=sys.stderr)
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
