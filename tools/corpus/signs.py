"""A tiny font of list signs on the private-use code points of Symbol and Wingdings, drawn here so that nothing is borrowed.

A PDF that embeds it maps the glyphs back to U+F0B7, U+F0D8 and so on, as files printed from Word do.
"""

import math
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

NAME = "Corpus Signs"
BUILD = Path(__file__).parent / ".build"
SIGNS = [0xF0B7, 0xF0D8, 0xF076, 0xF0A7, 0xF0FC, 0xF0A8]


def _polygon(pen, points):
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def _disc(pen, x, y, radius, sides=16):
    _polygon(
        pen,
        [
            (
                round(x + radius * math.cos(-2 * math.pi * step / sides)),
                round(y + radius * math.sin(-2 * math.pi * step / sides)),
            )
            for step in range(sides)
        ],
    )


def _draw(code, pen):
    if code == 0xF0B7:
        _disc(pen, 230, 350, 150)
    elif code == 0xF0D8:
        _polygon(pen, [(80, 620), (560, 340), (80, 60), (230, 340)])
    elif code == 0xF076:
        for x, y in ((330, 560), (330, 120), (110, 340), (550, 340)):
            _polygon(pen, [(x, y + 130), (x + 130, y), (x, y - 130), (x - 130, y)])
    elif code == 0xF0A7:
        _polygon(pen, [(80, 520), (420, 520), (420, 180), (80, 180)])
    elif code == 0xF0FC:
        _polygon(pen, [(60, 330), (150, 400), (260, 220), (600, 680), (660, 640), (270, 60)])
    else:
        _polygon(pen, [(80, 620), (560, 620), (560, 140), (80, 140)])
        _polygon(pen, [(140, 200), (500, 200), (500, 560), (140, 560)])


def fontconfig():
    """A configuration that adds the font to the machine's own; its path goes into FONTCONFIG_FILE."""
    path = build().parent / "fonts.conf"
    path.write_text(
        f'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include><dir>{BUILD}</dir></fontconfig>\n'
    )
    return path


def build(name=NAME):
    """Writes the font once and gives its path."""
    BUILD.mkdir(exist_ok=True)
    path = BUILD / "signs.ttf"
    if path.exists():
        return path
    names = [".notdef", "space"] + [f"uni{code:04X}" for code in SIGNS]
    glyphs = {}
    for glyph in names:
        pen = TTGlyphPen(None)
        if glyph.startswith("uni"):
            _draw(int(glyph[3:], 16), pen)
        glyphs[glyph] = pen.glyph()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({0x20: "space", **{code: f"uni{code:04X}" for code in SIGNS}})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({glyph: (700 if glyph.startswith("uni") else 250, 0) for glyph in names})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": name, "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    builder.save(path)
    return path
