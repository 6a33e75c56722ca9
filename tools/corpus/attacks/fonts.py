"""Fonts for hand-written pages: the base 14, a subset of Liberation Sans, and fonts of our own that lie or draw nothing."""

import io
import struct
from functools import cache
from pathlib import Path

from fontTools import subset
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.basePen import BasePen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from reportlab.pdfbase.pdfmetrics import stringWidth

from pdf import literal

LIBERATION = Path("/usr/share/fonts/truetype/liberation2")
if not LIBERATION.exists():
    LIBERATION = Path("/usr/share/fonts/truetype/liberation")
ASCII = "".join(chr(code) for code in range(32, 127)) + "–•’"
# Enough for the resumes here; every subset is embedded many times over.
PLAIN = "".join(sorted(set(ASCII) - set("\"#$%&'()*;<>=?[\\]^_`{|}~XZ!")))


class Base14:
    """One of the fonts that a file only names."""

    def __init__(self, name="Helvetica"):
        self.name = name

    def width(self, text, size):
        return stringWidth(text, self.name, size)

    def operand(self, text):
        return literal(text)

    def write(self, pdf):
        return pdf.put(f"<< /Type /Font /Subtype /Type1 /BaseFont /{self.name} /Encoding /WinAnsiEncoding >>")


@cache
def _subset(path, characters):
    """The bytes of the cut font, the glyph of each character, and the widths in thousandths."""
    font = TTFont(path, recalcTimestamp=False)
    options = subset.Options(hinting=False, layout_features=[], name_IDs=[], notdef_outline=True, drop_tables=["FFTM"])
    cutter = subset.Subsetter(options)
    cutter.populate(text=characters)
    cutter.subset(font)
    glyphs = {chr(code): font.getGlyphID(name) for code, name in font.getBestCmap().items()}
    widths = [font["hmtx"][name][0] * 1000 / font["head"].unitsPerEm for name in font.getGlyphOrder()]
    for table in ("cmap", "name", "post", "OS/2", "meta", "GDEF", "GPOS", "GSUB", "kern", "DSIG"):
        if table in font:
            del font[table]
    out = io.BytesIO()
    font.save(out, reorderTables=False)
    return out.getvalue(), glyphs, widths


class Embedded:
    """A TrueType subset as a composite font with Identity-H, as nearly all producers embed it.

    `says` is what ToUnicode tells of a character where that isn't the character drawn; a character that has no glyph of its own is
    drawn as `draws` tells.
    """

    def __init__(self, name="LiberationSans-Regular", characters=PLAIN, says=None, draws=None, path=None, tag="ABCDEF"):
        self.name, self.says, self.draws, self.tag = name, says or {}, draws or {}, tag
        self.data, self.glyphs, self.widths = _subset(str(path or LIBERATION / f"{name}.ttf"), characters)

    def glyph(self, character):
        return self.glyphs[self.draws.get(character, character)]

    def width(self, text, size):
        return sum(self.widths[self.glyph(character)] for character in text) * size / 1000

    def operand(self, text):
        return "<" + "".join(f"{self.glyph(character):04X}" for character in text) + ">"

    def unicode_map(self):
        return {glyph: self.says.get(character, character) for character, glyph in self.glyphs.items()}

    def write(self, pdf):
        data = pdf.stream(self.data, f"/Length1 {len(self.data)}")
        return _composite(pdf, f"{self.tag}+{self.name}", data, self.widths, self.unicode_map())


class Blank(Embedded):
    """Outlines that are empty, with the widths of real ones: text that is there for every reader but the eye."""

    def __init__(self, characters=ASCII, advance=500):
        names = [".notdef"] + [f"g{index}" for index in range(1, len(characters) + 1)]
        builder = FontBuilder(1000, isTTF=True)
        builder.setupGlyphOrder(names)
        builder.setupCharacterMap({ord(character): name for character, name in zip(characters, names[1:])})
        empty = TTGlyphPen(None).glyph()
        builder.setupGlyf({name: empty for name in names})
        builder.setupHorizontalMetrics({name: (advance, 0) for name in names})
        builder.setupHorizontalHeader(ascent=800, descent=-200)
        builder.setupMaxp()
        builder.font["head"].created = builder.font["head"].modified = 3_786_000_000
        builder.font.recalcTimestamp = False
        for table in ("cmap", "post", "OS/2", "name"):
            if table in builder.font:
                del builder.font[table]
        out = io.BytesIO()
        builder.font.save(out)
        self.name, self.tag, self.says, self.draws = "Outline-Regular", "GHIJKL", {}, {}
        self.data, self.widths = out.getvalue(), [advance] * len(names)
        self.glyphs = {character: index for index, character in enumerate(characters, 1)}


class PerCode(Embedded):
    """One code a character of the text, each with a glyph and a meaning of its own; without a glyph it is empty and has no width."""

    def __init__(self, meanings, glyphs):
        super().__init__(characters="".join(sorted(set(glyphs.values()) | {" "})))
        self.codes = {code: index for index, code in enumerate(meanings)}
        self.meanings, self.shown = meanings, glyphs

    def operand(self, text):
        return "<" + "".join(f"{self.codes[code]:04X}" for code in text) + ">"

    def advance(self, code):
        return self.widths[self.glyphs[self.shown[code]]] if code in self.shown else 0

    def width(self, text, size):
        return sum(self.advance(code) for code in text) * size / 1000

    def write(self, pdf):
        data = pdf.stream(self.data, f"/Length1 {len(self.data)}")
        to_glyph = pdf.stream(
            b"".join(struct.pack(">H", self.glyphs[self.shown.get(code, " ")]) for code in self.codes)
        )
        widths = [self.advance(code) for code in self.codes]
        meanings = {index: self.meanings[code] for code, index in self.codes.items()}
        return _composite(pdf, "QWERTY+LiberationSans", data, widths, meanings, f"{to_glyph} 0 R")


def _composite(pdf, name, data, widths, unicode_map, to_glyph="/Identity"):
    descriptor = pdf.put(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 32 /FontBBox [-200 -250 1200 950] /ItalicAngle 0 "
        f"/Ascent 905 /Descent -212 /CapHeight 716 /StemV 80 /FontFile2 {data} 0 R >>"
    )
    listed = " ".join(str(round(width)) for width in widths)
    descendant = pdf.put(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap {to_glyph} "
        f"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/FontDescriptor {descriptor} 0 R /W [0 [{listed}]] >>"
    )
    to_unicode = pdf.stream(cmap(unicode_map, 4))
    return pdf.put(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{descendant} 0 R] /ToUnicode {to_unicode} 0 R >>"
    )


def cmap(unicode_map, digits):
    """A ToUnicode map from codes of so many hexadecimal digits to strings."""
    top = "F" * digits
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        f"1 begincodespacerange <{'0' * digits}> <{top}> endcodespacerange",
    ]
    pairs = sorted(unicode_map.items())
    for start in range(0, len(pairs), 100):
        part = pairs[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{code:0{digits}X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in part]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines)


class _PathPen(BasePen):
    """Outlines as path operators."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.operators = []

    def _moveTo(self, point):
        self.operators.append(f"{point[0]:.0f} {point[1]:.0f} m")

    def _lineTo(self, point):
        self.operators.append(f"{point[0]:.0f} {point[1]:.0f} l")

    def _curveToOne(self, one, two, three):
        self.operators.append(" ".join(f"{value:.0f}" for point in (one, two, three) for value in point) + " c")

    def _closePath(self):
        self.operators.append("h")


class Drawn:
    """Real letters as a Type 3 font under codes and names of its own, as some drawing programs and TeX write them."""

    def __init__(self, text):
        font = TTFont(LIBERATION / "LiberationSans-Regular.ttf")
        glyphs, names = font.getGlyphSet(), font.getBestCmap()
        self.codes = {character: index for index, character in enumerate(sorted(set(text)), 33)}
        self.procedures, self.widths = [], []
        for character in self.codes:
            pen = _PathPen(glyphs)
            glyphs[names[ord(character)]].draw(pen)
            self.widths.append(glyphs[names[ord(character)]].width)
            self.procedures.append(" ".join(pen.operators))

    def width(self, text, size):
        return sum(self.widths[self.codes[character] - 33] for character in text) * size / 2048

    def operand(self, text):
        return "<" + "".join(f"{self.codes[character]:02X}" for character in text) + ">"

    def write(self, pdf):
        procedures = " ".join(
            f"/a{code} {pdf.stream(f'{width} 0 0 -500 2100 2000 d1 {path} f')} 0 R"
            for code, width, path in zip(self.codes.values(), self.widths, self.procedures)
        )
        names = " ".join(f"/a{code}" for code in self.codes.values())
        meanings = pdf.stream(cmap({code: character for character, code in self.codes.items()}, 2))
        return pdf.put(
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 -500 2100 2000] /FontMatrix [0.00048828125 0 0 0.00048828125 0 0] "
            f"/CharProcs << {procedures} >> /Encoding << /Type /Encoding /Differences [33 {names}] >> /FirstChar 33 "
            f"/LastChar {32 + len(self.codes)} /Widths [{' '.join(map(str, self.widths))}] /Resources << >> "
            f"/ToUnicode {meanings} 0 R >>"
        )


class Type3:
    """Glyphs as little pages of content: rectangles on a five by seven grid, or nothing at all."""

    def __init__(self, characters, shapes=None, scale=0.001, names=None):
        self.characters, self.shapes, self.scale, self.names = characters, shapes, scale, names or {}

    def width(self, text, size):
        return len(text) * 600 * self.scale * size

    def operand(self, text):
        return literal(text)

    def write(self, pdf):
        procedures, differences, widths, drawn = [], [], [], {}
        for character in self.characters:
            name = self.names.get(character, f"c{ord(character)}")
            rows = (self.shapes or {}).get(character, [])
            ink = " ".join(
                f"{100 * column} {100 * (7 - row)} 100 100 re"
                for row, bits in enumerate(rows, 1)
                for column, bit in enumerate(bits)
                if bit == "#"
            )
            content = f"600 0 0 -50 600 750 d1 {ink} {'f' if ink else ''}"
            if content not in drawn:
                drawn[content] = pdf.stream(content)
            procedures.append(f"/{name} {drawn[content]} 0 R")
            differences.append(f"{ord(character)} /{name}")
            widths.append("600")
        first, last = ord(self.characters[0]), ord(self.characters[-1])
        assert last - first + 1 == len(self.characters), "the characters of a Type 3 font have to follow each other"
        to_unicode = pdf.stream(cmap({ord(character): character for character in self.characters}, 2))
        return pdf.put(
            f"<< /Type /Font /Subtype /Type3 /FontBBox [0 -50 600 750] /FontMatrix [{self.scale} 0 0 {self.scale} 0 0] "
            f"/CharProcs << {' '.join(procedures)} >> /Encoding << /Type /Encoding /Differences [{' '.join(differences)}] >> "
            f"/FirstChar {first} /LastChar {last} /Widths [{' '.join(widths)}] /Resources << >> "
            f"/ToUnicode {to_unicode} 0 R >>"
        )
