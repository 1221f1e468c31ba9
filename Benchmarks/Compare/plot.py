"""Quality against speed as an SVG, written by hand: no library to install, and the same bytes for the same figures."""
import math
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 60, 130, 20, 50
STYLE = "font-family='sans-serif' font-size='12'"


def write_plot(path, rows):
    """Writes a point for each row: `megabytes` (a second, logarithmic) across, `f1` up."""
    low = math.floor(math.log10(min(row["megabytes"] for row in rows)))
    high = math.ceil(math.log10(max(row["megabytes"] for row in rows)))
    high = max(high, low + 1)
    bottom = math.floor(min(row["f1"] for row in rows) * 10) / 10
    top = 1.0

    def across(megabytes):
        return LEFT + (math.log10(megabytes) - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    def up(f1):
        return HEIGHT - BOTTOM - (f1 - bottom) / max(top - bottom, 0.1) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}' width='{WIDTH}' height='{HEIGHT}'>",
        "<title>Word F1 against MB/s of extractors</title>",
        f"<rect width='{WIDTH}' height='{HEIGHT}' fill='white'/>",
    ]
    for power in range(low, high + 1):
        x = across(10**power)
        parts.append(f"<path d='M{x:.1f} {TOP}V{HEIGHT - BOTTOM}' stroke='#ddd'/>")
        parts.append(f"<text x='{x:.1f}' y='{HEIGHT - BOTTOM + 18}' text-anchor='middle' {STYLE}>{10**power:g}</text>")
    for tenth in range(round(bottom * 10), 11):
        y = up(tenth / 10)
        parts.append(f"<path d='M{LEFT} {y:.1f}H{WIDTH - RIGHT}' stroke='#ddd'/>")
        parts.append(f"<text x='{LEFT - 8}' y='{y + 4:.1f}' text-anchor='end' {STYLE}>{tenth / 10:.1f}</text>")
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(f"<text x='{middle}' y='{HEIGHT - 12}' text-anchor='middle' {STYLE}>MB/s, one core</text>")
    parts.append(f"<text x='{LEFT - 8}' y='{TOP - 6}' text-anchor='end' {STYLE}>word F1</text>")
    for row in rows:
        x, y = across(row["megabytes"]), up(row["f1"])
        colour = "#c30" if row["name"].startswith("ikar") else "#357"
        parts.append(f"<circle cx='{x:.1f}' cy='{y:.1f}' r='5' fill='{colour}'/>")
        parts.append(f"<text x='{x + 9:.1f}' y='{y + 4:.1f}' {STYLE}>{escape(row['name'])}</text>")
    parts.append("</svg>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(parts) + "\n")
