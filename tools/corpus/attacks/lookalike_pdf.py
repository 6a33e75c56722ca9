"""PDFs with honest text that is drawn in the ways of the hidden kind: everybody can read it, so it counts and nothing is flagged."""

from dataclasses import replace

from cases import case
from fonts import PLAIN, Base14, Drawn, Embedded, PerCode
from pdf import literal, unicode_string
from scan import scanned
from sheet import BAND, HEIGHT, WIDTH, plain


def honest(trick, base="plain", **options):
    return case("lookalike", trick, "pdf", base, **({"seen": "words"} | options))


def heading(s, text="Tools"):
    x, y = s.free
    s.put(x, y + 22, text, 12, "F2")


def tools(s, count=4):
    return ", ".join(s.person.planted[:count])


# Light on dark


@honest("white-on-sidebar", base="rail")
def white_on_sidebar(s, lines):
    return ["Power BI", "Tableau", "Spanish"]


@honest("white-on-band", base="band")
def white_on_band(s, lines):
    return ["Kiran Deshpande", "kiran.deshpande@example.com"]


@honest("white-table-header")
def table_header(s, lines):
    x, y = s.free
    s.paint(f"{BAND} rg {x} {y - 6} 450 20 re f 0.94 g {x} {y - 26} 450 20 re f {x} {y - 66} 450 20 re f")
    for column, title in enumerate(("Programming Tool", "Level Reached", "Years Used")):
        s.paint("1 g ", s.text(title, x + 5 + 150 * column, y, 9, font="F2"))
    for row, word in enumerate(s.person.planted[:3], 1):
        s.paint(
            "0 g ",
            s.text(word, x + 5, y - 20 * row),
            s.text("Good", x + 155, y - 20 * row),
            s.text("4", x + 305, y - 20 * row),
        )
    return ["Programming Tool", "Level Reached", *s.person.planted[:3]]


def dark_box(s, fill):
    x, y = s.free
    s.paint(fill, "1 g ", s.text(tools(s), x + 10, y, 10))
    return s.person.planted[:4]


@honest("white-on-picture", base="band")
def on_picture(s, lines):
    x, y = s.free
    pixels = bytes(value for row in range(8) for column in range(32) for value in (20 + row * 4, 40 + column, 70))
    s.resource("XObject", "Banner", s.pdf.image(32, 8, pixels))
    return dark_box(s, f"q 480 0 0 40 {x} {y - 14} cm /Banner Do Q\n")


@honest("white-on-one-pixel-picture")
def on_pixel(s, lines):
    x, y = s.free
    s.resource("XObject", "Dot", s.pdf.image(1, 1, b"\x10\x30\x60"))
    return dark_box(s, f"q 480 0 0 40 {x} {y - 14} cm /Dot Do Q\n")


@honest("white-on-inline-picture")
def on_inline_picture(s, lines):
    x, y = s.free
    return dark_box(s, f"q 480 0 0 40 {x} {y - 14} cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 20> EI Q\n")


@honest("white-on-pattern", base="side")
def on_pattern(s, lines):
    x, y = s.free
    tile = s.pdf.stream(
        "0.1 0.2 0.3 rg 0 0 8 8 re f 0.2 0.3 0.4 rg 0 0 4 4 re f",
        "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 8 8] /XStep 8 /YStep 8 /Resources << >>",
    )
    s.resource("Pattern", "Tile", tile)
    return dark_box(s, f"/Pattern cs /Tile scn {x} {y - 14} 370 40 re f ")


@honest("white-on-shading", base="plain")
def on_shading(s, lines):
    x, y = s.free
    function = "<< /FunctionType 2 /Domain [0 1] /C0 [0.1 0.1 0.3] /C1 [0.3 0.1 0.4] /N 1 >>"
    s.resource(
        "Shading",
        "Fade",
        f"<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [{x} 0 {x + 400} 0] /Function {function} /Extend [true true] >>",
    )
    return dark_box(s, f"q {x} {y - 14} 480 40 re W n /Fade sh Q ")


@honest("white-on-form", base="band")
def on_form(s, lines):
    x, y = s.free
    s.resource("XObject", "Box", s.pdf.form("0.4 0 0.1 rg 0 0 480 40 re f", (0, 0, 480, 40)))
    return dark_box(s, f"q 1 0 0 1 {x} {y - 14} cm /Box Do Q ")


@honest("white-on-pill")
def on_pill(s, lines):
    x, y = s.free
    out = []
    for index, word in enumerate(s.person.planted[:4]):
        left = x + 115 * index
        out.append(
            f"0 0.35 0.3 rg {left} {y - 5} m {left} {y + 18} {left} {y + 18} {left + 12} {y + 18} c {left + 98} {y + 18} l "
            f"{left + 110} {y + 18} {left + 110} {y - 5} {left + 98} {y - 5} c h f 1 g "
        )
        out.append(s.text(word, left + 10, y + 3, 9))
    s.paint(*out)
    return s.person.planted[:4]


@honest("white-on-thick-line", base="band")
def on_line(s, lines):
    x, y = s.free
    return dark_box(s, f"0.2 0.1 0.3 RG 30 w {x} {y + 4} m {x + 480} {y + 4} l S ")


@honest("dark-page", base="plain")
def dark_page(s, lines):
    s.under.append("0.1 0.11 0.13 rg 0 0 595 842 re f\n")
    s.body.insert(0, "0.95 g\n")
    return ["Nadia Fernandes", "Active Directory", "PowerShell"]


@honest("white-on-dark-by-multiply")
def by_multiply(s, lines):
    x, y = s.free
    state = s.state("Multiply", "/BM /Multiply")
    return dark_box(s, f"q {state} 0.1 0.2 0.4 rg {x} {y - 14} 480 40 re f Q ")


@honest("white-on-translucent-dark")
def on_translucent(s, lines):
    x, y = s.free
    return dark_box(s, f"q {s.state('Half', '/ca 0.75')} 0 0 0 rg {x} {y - 14} 480 40 re f Q ")


@honest("light-on-photo", base="band")
def on_photo(s, lines):
    x, y = s.free
    pixels = bytes(
        (value * 37 + column * 11 + row * 23) % 70 + 20
        for row in range(20)
        for column in range(80)
        for value in range(3)
    )
    s.resource("XObject", "Photo", s.pdf.image(80, 20, pixels))
    s.paint(f"q 480 0 0 60 {x} {y - 30} cm /Photo Do Q 1 1 0.85 rg ", s.text(tools(s), x + 10, y, 12, font="F2"))
    return s.person.planted[:4]


@honest("white-letters-in-circles")
def circles(s, lines):
    x, y = s.free
    out = []
    for index, word in enumerate(s.person.planted[:3]):
        low = y - 24 * index
        out.append(f"0 0.3 0.6 RG 16 w 1 J {x + 8} {low + 3} m {x + 8.1} {low + 3} l S 1 g ")
        out.append(s.text(str(index + 1), x + 5.5, low, 9, font="F2"))
        out.append("0 g " + s.text(word, x + 24, low, 10))
    s.paint(*out)
    return s.person.planted[:3]


# Light, small, decorated


for grey, base in ((0.6, "plain"), (0.667, "band"), (0.733, "rail")):

    @honest(f"grey-{round(grey * 255):x}{round(grey * 255):x}{round(grey * 255):x}", base=base)
    def light_grey(s, lines, grey=grey):
        heading(s)
        s.paint(f"{grey} g ", s.text(tools(s), size=10))
        return s.person.planted[:4]


@honest("pastel", base="band")
def pastel(s, lines):
    heading(s)
    s.paint("0.45 0.7 0.9 rg ", s.text(tools(s), size=10))
    return s.person.planted[:4]


@honest("six-points")
def six_points(s, lines):
    s.paint("0 g ", s.text("* Courses: " + tools(s), size=6))
    return s.person.planted[:4]


@honest("seven-points-grey", base="side")
def seven_points(s, lines):
    s.paint("0.4 g ", s.text("Also used: " + tools(s), size=7))
    return s.person.planted[:4]


@honest("gradient-letters", base="band")
def gradient(s, lines):
    x = s.free[0]
    function = "<< /FunctionType 2 /Domain [0 1] /C0 [0.8 0 0.2] /C1 [0.1 0.2 0.8] /N 1 >>"
    s.resource(
        "Pattern",
        "Rainbow",
        f"<< /PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [{x} 0 {x + 300} 0] "
        f"/Function {function} /Extend [true true] >> >>",
    )
    s.paint("/Pattern cs /Rainbow scn ", s.text(tools(s), size=11.5, font="F2"))
    return s.person.planted[:4]


@honest("clip-gradient-letters")
def clip_gradient(s, lines):
    """The letters as a clip for a gradient: mode 7, but with ink."""
    x = s.free[0]
    function = "<< /FunctionType 2 /Domain [0 1] /C0 [0.8 0 0.2] /C1 [0.1 0.2 0.8] /N 1 >>"
    s.resource(
        "Shading",
        "Rainbow",
        f"<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [{x} 0 {x + 300} 0] /Function {function} /Extend [true true] >>",
    )
    s.paint(s.text(tools(s), size=14, font="F2", before="7 Tr"), "/Rainbow sh")
    return s.person.planted[:4]


@honest("outlined", base="plain")
def outlined(s, lines):
    s.paint("0 G 0.4 w ", s.text(tools(s), size=14, font="F2", before="1 Tr"))
    return s.person.planted[:4]


@honest("outlined-white-fill", base="band")
def outlined_white(s, lines):
    s.paint("1 g 0 G 0.35 w ", s.text(tools(s, 2), size=16, font="F2", before="2 Tr"))
    return s.person.planted[:2]


@honest("stroked-bold", base="rail")
def stroked_bold(s, lines):
    s.paint("0 g 0 G 0.3 w ", s.text(tools(s), size=11, before="2 Tr"))
    return s.person.planted[:4]


@honest("grey-shadow")
def grey_shadow(s, lines):
    x, y = s.free
    s.paint("0.75 g ", s.text(tools(s), x + 0.8, y - 0.8, 13), "0 g ", s.text(tools(s), x, y, 13))
    return s.person.planted[:4]


@honest("white-shadow", base="band")
def white_shadow(s, lines):
    x, y = s.free
    s.paint("1 g ", s.text(tools(s), x + 0.7, y - 0.7, 13), "0 g ", s.text(tools(s), x, y, 13))
    return s.person.planted[:4]


@honest("drawn-twice", base="side")
def drawn_twice(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(tools(s), x, y, 10), s.text(tools(s), x + 0.25, y, 10))
    return s.person.planted[:4]


@honest("letter-spaced")
def letter_spaced(s, lines):
    s.paint("0 g ", s.text(tools(s, 2), size=10, before="2.2 Tc"))
    return s.person.planted[:1]


@honest("condensed", base="band")
def condensed(s, lines):
    s.paint("0 g ", s.text(tools(s), size=10, before="72 Tz"))
    return s.person.planted[:4]


@honest("rotated")
def rotated(s, lines):
    s.paint("0.3 g ", s.text("Curriculum Vitae 2024", size=16, matrix="0 1 -1 0 36 500"))
    return ["Active Directory"]


# How producers write


@honest("searchable-scan")
def searchable(s, lines):
    scanned(s)
    return ["Active Directory", "Sahyadri Clinics", "PowerShell"]


@honest("searchable-scan-times", base="band")
def searchable_times(s, lines):
    scanned(s)
    return ["Line Balancing", "Vayu Fans", "Anand"]


@honest("outlines-with-layer")
def outlines_with_layer(s, lines):
    """A design tool turned the letters into shapes and left the words over them in mode 3."""
    x, y = s.free
    drawn = Drawn(tools(s))
    out, place = [], float(x)
    for character in tools(s):
        index = drawn.codes[character] - 33
        out.append(f"q 0.0048828 0 0 0.0048828 {place:.2f} {y} cm {drawn.procedures[index]} f Q\n")
        place += drawn.widths[index] * 10 / 2048
    s.paint("0 g ", *out, s.text(tools(s), size=10, before="3 Tr"))
    return s.person.planted[:4]


@honest("states-restored", base="band")
def restored(s, lines):
    """Mode, opacity, mask and clip that would hide the text are all set back before it."""
    group = s.pdf.form(
        "0 g 0 0 595 842 re f", (0, 0, WIDTH, HEIGHT), "", "/Group << /S /Transparency /CS /DeviceGray >>"
    )
    mask = s.state("Mask", f"/SMask << /Type /Mask /S /Luminosity /G {group} 0 R >> /ca 0")
    s.paint(
        "q 3 Tr 0 0 1 1 re W n 1 g Q\n",
        f"q {mask} Q {mask}",
        s.state("None", "/SMask /None /ca 1"),
        "3 Tr 0 Tr 0 g ",
        s.text(tools(s), size=10),
    )
    return s.person.planted[:4]


@honest("text-then-drawn-again-in-colour", base="side")
def recoloured(s, lines):
    """White first, as some programs clear the place, then in ink."""
    s.paint("1 g ", s.text(tools(s), size=10), "0.2 0.2 0.6 rg ", s.text(tools(s), size=10))
    return s.person.planted[:4]


@honest("transparent-box-over-text")
def transparent_box(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(tools(s), size=10), s.state("Clear", "/ca 0"), f"1 g {x - 4} {y - 8} 480 24 re f")
    return s.person.planted[:4]


@honest("clipped-box-over-text", base="band")
def clipped_box(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(tools(s), size=10), f"{x + 400} {y} 10 10 re W n 1 g {x - 4} {y - 8} 480 24 re f")
    return s.person.planted[:4]


@honest("frame-around-text")
def frame(s, lines):
    """An even-odd white frame whose hole is where the text stands."""
    x, y = s.free
    s.paint("0 g ", s.text(tools(s), size=10), f"1 g {x - 20} {y - 20} 520 50 re {x - 2} {y - 4} 480 16 re f*")
    return s.person.planted[:4]


@honest("watermark-under")
def watermark(s, lines):
    s.paint("0.93 g ", s.text("CONFIDENTIAL", size=70, font="F2", matrix="0.7 0.7 -0.7 0.7 140 240"), under=True)
    s.paint("0 g ", s.text(tools(s), size=10))
    return s.person.planted[:4]


@honest("watermark-over-translucent", base="band")
def watermark_over(s, lines):
    s.paint("0 g ", s.text(tools(s), size=10))
    state = s.state("Faint", "/ca 0.12")
    s.paint(state, "0.8 0 0 rg ", s.text("DRAFT", size=110, font="F2", matrix="0.7 0.7 -0.7 0.7 190 260"))
    return s.person.planted[:4]


@honest("clip-for-each-line", base="side")
def clip_each(s, lines):
    x, y = s.free
    for index, word in enumerate(s.person.planted):
        s.paint(f"{x - 1} {y - 15 * index - 4} 340 14 re W n 0 g ", s.text(word, x, y - 15 * index, 10))
    return s.person.planted


@honest("flipped-and-scaled")
def flipped(s, lines):
    """As browsers write: a quarter of a point for a unit, and y downwards."""
    x, y = s.free
    matrix = f"1 0 0 -1 {x * 4} {(HEIGHT - y) * 4}"
    s.paint(
        f".25 0 0 -.25 0 {HEIGHT} cm 0 0 {WIDTH * 4} {HEIGHT * 4} re W n 0 g ", s.text(tools(s), size=40, matrix=matrix)
    )
    return s.person.planted[:4]


@honest("size-one-times-matrix", base="band")
def size_one(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(tools(s), size=1, matrix=f"10.5 0 0 10.5 {x} {y}"))
    return s.person.planted[:4]


@honest("type3-scaled-down")
def type3(s, lines):
    s.fonts["D1"] = Drawn(tools(s, 2))
    s.paint("0 g ", s.text(tools(s, 2), size=10, font="D1"))
    return s.person.planted[:2]


@honest("codes-of-its-own", base="band")
def own_codes(s, lines):
    codes = [chr(0xE000 + index) for index in range(len(tools(s)))]
    s.fonts["OWN"] = PerCode(dict(zip(codes, tools(s))), dict(zip(codes, tools(s))))
    s.paint("0 g ", s.text("".join(codes), size=10, font="OWN"))
    return s.person.planted[:4]


@honest("opacity-0.6")
def opacity_60(s, lines):
    s.paint(s.state("Soft", "/ca 0.6"), "0 g ", s.text(tools(s), size=10))
    return s.person.planted[:4]


@honest("opacity-0.85-group", base="rail")
def opacity_group(s, lines):
    form = s.pdf.form(
        "0 g " + s.text(tools(s), size=10),
        (0, 0, WIDTH, HEIGHT),
        s.font_resources(),
        "/Group << /S /Transparency /I true /CS /DeviceRGB >>",
    )
    s.resource("XObject", "Group", form)
    s.paint(s.state("Soft", "/ca 0.85"), "/Group Do")
    return s.person.planted[:4]


@honest("soft-mask-white", base="band")
def soft_mask_white(s, lines):
    group = s.pdf.form(
        "1 g 0 0 595 842 re f", (0, 0, WIDTH, HEIGHT), "", "/Group << /S /Transparency /CS /DeviceGray >>"
    )
    s.paint(
        s.state("Mask", f"/SMask << /Type /Mask /S /Luminosity /G {group} 0 R >>"), "0 g ", s.text(tools(s), size=10)
    )
    return s.person.planted[:4]


@honest("masked-picture-over-text")
def masked_picture(s, lines):
    """A drawing with a transparent background, laid over the text after it."""
    x, y = s.free
    mask = s.pdf.image(8, 2, bytes([0] * 15 + [255]), "/DeviceGray")
    s.resource("XObject", "Sticker", s.pdf.image(8, 2, b"\xff\x00\x00" * 16, entries=f"/SMask {mask} 0 R"))
    s.paint("0 g ", s.text(tools(s), size=10), f"q 480 0 0 60 {x} {y - 30} cm /Sticker Do Q")
    return s.person.planted[:4]


@honest("stencil-picture-over-text", base="band")
def stencil(s, lines):
    """An image mask that paints only its border, over the text."""
    x, y = s.free
    bits = bytes([0b00000000, *[0b01111110] * 6, 0b00000000])
    stencil = s.pdf.stream(
        bits, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ImageMask true /BitsPerComponent 1"
    )
    s.resource("XObject", "Frame", stencil)
    s.paint("0 g ", s.text(tools(s), x + 70, y, 10), f"0 0.3 0.6 rg q 500 0 0 80 {x} {y - 36} cm /Frame Do Q")
    return s.person.planted[:4]


@honest("highlight-multiply")
def highlight(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(tools(s), size=10))
    s.paint(s.state("Multiply", "/BM /Multiply"), f"1 0.95 0.3 rg {x - 2} {y - 3} 300 13 re f")
    return s.person.planted[:4]


@honest("veil-0.2", base="band")
def veil(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(tools(s), size=10))
    s.paint(s.state("Veil", "/ca 0.2"), f"0.2 0.5 1 rg {x - 2} {y - 8} 400 24 re f")
    return s.person.planted[:4]


@honest("white-paper-painted-first", base="plain")
def paper_first(s, lines):
    s.under.append("1 g 0 0 595 842 re f 0 g\n")
    s.paint(f"1 g {s.free[0] - 4} {s.free[1] - 8} 480 24 re f 0 g ", s.text(tools(s), size=10))
    return s.person.planted[:4]


@honest("white-box-beside")
def box_beside(s, lines):
    """A white rectangle painted later that touches the text and covers none of its letters."""
    x, y = s.free
    s.paint("0 g ", s.text(tools(s), size=10), f"1 g {x} {y - 24} 480 20 re f {x} {y + 9} 480 12 re f")
    return s.person.planted[:4]


@honest("form", base="side")
def in_form(s, lines):
    form = s.pdf.form("0 g " + s.text(tools(s), 0, 4, 10), (0, 0, 360, 20), s.font_resources())
    s.resource("XObject", "Piece", form)
    s.paint(f"1 0 0 1 {s.free[0]} {s.free[1]} cm /Piece Do")
    return s.person.planted[:4]


@honest("covered-and-drawn-again")
def drawn_again(s, lines):
    """A white rectangle hides a first draft of the line; the same line is drawn over it."""
    x, y = s.free
    s.paint("0.5 g ", s.text(tools(s), size=10), f"1 g {x - 2} {y - 4} 480 16 re f 0 g ", s.text(tools(s), size=10))
    return s.person.planted[:4]


@honest("layer-on")
def layer_on(s, lines):
    group = s.pdf.put("<< /Type /OCG /Name (Text) >>")
    other = s.pdf.put("<< /Type /OCG /Name (Guides) >>")
    s.catalog += f" /OCProperties << /OCGs [{group} 0 R {other} 0 R] /D << /ON [{group} 0 R] /OFF [{other} 0 R] >> >>"
    s.resource("Properties", "Layer", group)
    s.paint("/OC /Layer BDC 0 g ", s.text(tools(s), size=10), "EMC")
    return s.person.planted[:4]


@honest("over-picture-edge", base="band")
def over_edge(s, lines):
    x, y = s.free
    s.resource("XObject", "Sky", s.pdf.image(2, 1, b"\xd0\xe4\xf4\xc0\xd8\xee"))
    s.paint(f"q 120 0 0 60 {x + 60} {y - 30} cm /Sky Do Q 0 g ", s.text(tools(s), size=10))
    return s.person.planted[:4]


@honest("zebra-rows", base="side")
def zebra(s, lines):
    x, y = s.free
    for index, word in enumerate(s.person.planted[:4]):
        fill = f"0.93 0.95 0.98 rg {x - 4} {y - 18 * index - 5} 330 18 re f " if index % 2 == 0 else ""
        s.paint(fill, "0.2 g ", s.text(word, x, y - 18 * index, 10))
    return s.person.planted[:4]


@honest("crop-box-inside")
def crop_inside(s, lines):
    s.media, s.crop = (-30, -30, WIDTH + 30, HEIGHT + 30), (0, 0, WIDTH, HEIGHT)
    s.paint("0 g ", s.text(tools(s), size=10), "0 G 0.25 w -20 0 m -5 0 l S -20 842 m -5 842 l S")
    return s.person.planted[:4]


@honest("page-turned", base="plain")
def turned(s, lines):
    """A page that is turned by its dictionary, with the content turned back."""
    s.body.insert(0, "0 1 -1 0 842 0 cm\n")
    s.media, s.page_entries = (0, 0, HEIGHT, WIDTH), "/Rotate 90"
    return ["Active Directory", "Sahyadri Clinics"]


@honest("mode-3-spaces", base="band")
def invisible_spaces(s, lines):
    """Word and Acrobat leave spaces in odd modes and colours; they say nothing."""
    x, y = s.free
    s.paint(
        "0 g ",
        s.text(tools(s), size=10),
        s.text("      ", x, y - 20, before="3 Tr"),
        "1 g ",
        s.text("   ", x, y - 40, 1),
    )
    return s.person.planted[:4]


@honest("actual-text-of-ligature")
def actual_ligature(s, lines):
    x, y = s.free
    width = s.fonts["F1"].width("Tra", 10)
    rest = width + s.fonts["F1"].width("ffi", 10)
    s.paint(
        "0 g ",
        s.text("Tra", x, y, 10),
        f"/Span << /ActualText {unicode_string('ffi')} >> BDC ",
        s.text("ffi", x + width, y, 10),
        "EMC ",
        s.text("c engineering, " + tools(s), x + rest, y, 10),
    )
    return ["Traffic engineering", *s.person.planted[:4]]


@honest("actual-text-of-hyphen", base="band")
def actual_hyphen(s, lines):
    x, y = s.free
    width = s.fonts["F1"].width("Responsible for the commis", 10)
    s.paint(
        "0 g ",
        s.text("Responsible for the commis", x, y, 10),
        f"/Span << /ActualText {unicode_string(chr(0xAD))} >> BDC ",
        s.text("-", x + width, y, 10),
        "EMC ",
        s.text("sioning of pumps and fans in two plants of the group.", x, y - 14, 10),
    )
    return ["pumps and fans in two plants"]


@honest("ligature-letters")
def ligatures(s, lines):
    text = "Eﬃcient oﬃce ﬂows, certiﬁed staﬀ"
    s.fonts["LIG"] = Embedded(
        characters=PLAIN + "ﬁﬂﬀﬃ", path="/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", name="DejaVuSans"
    )
    s.paint("0 g ", s.text(text, size=10, font="LIG"))
    return ["Efficient office flows", "certified staff"]


@honest("greek-and-russian", base="band")
def scripts(s, lines):
    rows = ["Αθήνα: Εθνικό Μετσόβιο Πολυτεχνείο, seminar on fans", "Москва: Государственный университет, exchange term"]
    s.fonts["SCR"] = Embedded(characters="".join(sorted(set("".join(rows)))), tag="CYRGRK")
    s.paint("0 g ", s.text(rows, size=10, lead=15, font="SCR"))
    return ["Εθνικό Μετσόβιο Πολυτεχνείο", "Государственный университет", "exchange term"]


@honest("greek-formulas")
def formulas(s, lines):
    row = "Beam design: σ = M/W, Δp = 0.5 ρ v², λ < 100, 50 µm, 10 Ω, ±3σ, β-test"
    s.fonts["FRM"] = Embedded(characters="".join(sorted(set(row))), tag="FORMUL")
    s.paint("0 g ", s.text(row, size=10, font="FRM"))
    return ["Beam design", "-test"]


@honest("quotes-and-spaces", base="band")
def quotes(s, lines):
    s.paint(
        "0 g ", s.text("“Best Shift 2022” – awarded by the works\u00a0council’s jury … 2\u00a0weeks’ course", size=10)
    )
    return ["Best Shift 2022", "awarded by the works"]


# Around the page


@honest("links-and-comments")
def links(s, lines):
    x, y = s.free
    s.paint("0 0 0.8 rg ", s.text("github.com/nadia-example", size=10), "0 g ", s.text(tools(s), x, y - 16, 10))
    s.annotations.append(
        s.pdf.put(
            f"<< /Type /Annot /Subtype /Link /Rect [{x} {y - 3} {x + 120} {y + 10}] /Border [0 0 0] "
            f"/A << /S /URI /URI {literal('https://github.com/nadia-example')} >> >>"
        )
    )
    s.annotations.append(
        s.pdf.put(
            f"<< /Type /Annot /Subtype /Text /Rect [540 {y} 556 {y + 16}] /F 28 /Name /Comment "
            f"/Contents {unicode_string('Please check the dates of this job.')} /T {unicode_string('Reviewer')} >>"
        )
    )
    return s.person.planted[:4]


@honest("field-filled-in", base="band")
def field(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text("Willing to relocate:", x, y, 10), s.text(tools(s), x, y - 20, 10))
    look = s.pdf.form(
        "/Tx BMC q 0 g " + s.text("Yes, within Gujarat", 2, 5, 10) + "Q EMC", (0, 0, 160, 18), s.font_resources()
    )
    widget = s.pdf.put(
        f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (relocate) /F 4 /DA (/Helv 10 Tf 0 g) /V (Yes, within Gujarat) "
        f"/Rect [{x + 90} {y - 5} {x + 250} {y + 13}] /AP << /N {look} 0 R >> >>"
    )
    s.annotations.append(widget)
    helvetica = Base14("Helvetica").write(s.pdf)
    s.catalog += (
        f" /AcroForm << /Fields [{widget} 0 R] /DR << /Font << /Helv {helvetica} 0 R >> >> /DA (/Helv 10 Tf 0 g) >>"
    )
    return s.person.planted[:4]


@honest("ordinary-metadata", page="")
def metadata(s, lines):
    s.info["Keywords"] = "resume, CV, Nadia Fernandes, IT support, Pune"
    s.info["Subject"] = "Application as IT Support Engineer"
    return ["Active Directory"]


# What people write


def writes(trick, *rows, base="plain", title="Projects", words=None):
    @honest(trick, base=base)
    def draw(s, lines):
        heading(s, title)
        s.paint("0 g ", s.text(list(rows), size=9.5, lead=14))
        return words or [rows[0][:30].strip()]


writes(
    "security-engineer",
    "Red team exercises against our support chatbot: prompt injection, jailbreaks, data leakage",
    'Wrote detection rules for inputs such as "ignore previous instructions" and hidden white text',
    "Talk at a local meetup: How prompt injection attacks work, and what stops them",
    words=["prompt injection, jailbreaks", "ignore previous instructions"],
)
writes(
    "machine-learning-engineer",
    "Versioned the system prompt of our assistant and tested it against 400 user questions",
    "Fine-tuned an instruction-following language model; evaluation by rubric, scores from 1 to 10",
    "Reduced hallucinations of the AI model by retrieval; reviewed prompts with the legal team",
    base="band",
    words=["system prompt of our assistant", "language model; evaluation"],
)
writes(
    "follows-instructions",
    "Able to follow all instructions of the site engineer and to give instructions to new staff",
    "Override of interlocks only by written permit; ignore no alarm without the shift leader",
    "Candidate must be recommended by the works manager; recommended for promotion twice",
    base="band",
    words=["follow all instructions", "recommended for promotion"],
)


@honest("normal-repetition")
def normal_repetition(s, lines):
    jobs = [
        (position, employer, dates, [*bullets, "Daily use of SQL and PowerShell"])
        for position, employer, dates, bullets in s.person.jobs
    ]
    jobs.append(
        ("Intern", "Godavari Systems, Nashik", "Jan 2018 - Jun 2018", ["Learned SQL on the inventory database"])
    )
    person = replace(
        s.person,
        summary=["Support engineer with a taste for SQL and PowerShell."],
        skills=s.person.skills + ", SQL Server",
        jobs=jobs,
    )
    s.__dict__ = plain(person).__dict__
    return ["Daily use of SQL", "SQL Server", "Learned SQL"]


@honest("long-skill-list", base="plain")
def long_list(s, lines):
    rows = [
        "Windows 10, Windows 11, Windows Server 2016, Windows Server 2019, Windows Server 2022, Active Directory,",
        "Group Policy, Azure AD, Microsoft 365, Exchange Online, SharePoint, Teams, Intune, SCCM, WSUS, Hyper-V,",
        "VMware, Citrix, DHCP, DNS, VPN, TCP/IP, Cisco Switches, Fortinet, Veeam, Acronis, PowerShell, Bash,",
        "ServiceNow, Jira Service Management, Freshservice, ITIL, SQL, MySQL, SQL Server, Printers, VoIP",
    ]
    heading(s, "Technical Skills")
    s.paint("0 g ", s.text(rows, size=9, lead=13))
    return ["Hyper-V", "Freshservice", "VoIP"]


@honest("skills-for-each-project", base="side")
def project_stacks(s, lines):
    rows = []
    for name in ("Stock Radar", "Fresh Loss", "Basket Map", "Price Watch"):
        rows += [name, "Technologies: Python, SQL, Power BI"]
    heading(s, "Projects")
    s.paint("0 g ", s.text(rows, size=9.5, lead=14))
    return ["Stock Radar", "Price Watch"]
