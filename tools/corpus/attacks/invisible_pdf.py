"""PDFs with text that programs read and people don't see."""

from cases import case
from fonts import Base14, Blank, Type3
from pdf import literal, unicode_string
from scan import scanned
from sheet import BAND, HEIGHT, RAIL, WIDTH


def hidden(trick, base="plain", **options):
    return case("invisible", trick, "pdf", base, **({"flag": "hidden_text"} | options))


# Colours


@hidden("white")
def white(s, lines):
    s.paint("1 g ", s.text(lines))


@hidden("white-job", base="band", plant="job")
def white_job(s, lines):
    s.paint("1 1 1 rg ", s.text(lines, size=10))


@hidden("white-cmyk", base="rail")
def white_cmyk(s, lines):
    s.paint("0 0 0 0 k ", s.text(lines))


@hidden("white-separation")
def white_separation(s, lines):
    tint = s.pdf.put("<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0.6 1 0] /N 1 >>")
    s.resource("ColorSpace", "Spot", f"[/Separation /Orange /DeviceCMYK {tint} 0 R]")
    s.paint("/Spot cs 0 scn ", s.text(lines))


@hidden("white-indexed", base="band")
def white_indexed(s, lines):
    s.resource("ColorSpace", "Index", "[/Indexed /DeviceRGB 1 <000000FFFFFF>]")
    s.paint("/Index cs 1 sc ", s.text(lines))


@hidden("near-white-fe", plant="block")
def near_white(s, lines):
    s.paint("0.9961 0.9961 0.9961 rg ", s.text(lines, size=6))


@hidden("near-white-2-percent", base="side")
def two_percent(s, lines):
    s.paint("0.98 g ", s.text(lines))


@hidden("ivory", base="band")
def ivory(s, lines):
    s.paint("1 1 0.95 rg ", s.text(lines))


@hidden("white-on-white-rectangle", plant="block")
def on_rectangle(s, lines):
    x, y = s.free
    s.paint(f"1 g {x - 6} {y - 60} 480 80 re f ", s.text(lines))


@hidden("band-colour", base="band")
def band_colour(s, lines):
    s.paint(f"{BAND} rg ", s.text(lines, 300, 830, 8))


@hidden("rail-colour", base="side", plant="block")
def rail_colour(s, lines):
    words = " ".join(lines).split(" ")
    s.paint(f"{RAIL} rg ", s.text([" ".join(words[i : i + 3]) for i in range(0, len(words), 3)], 24, 420, 8))


def bar(s):
    x, y = s.free
    s.body.append(f"0 g {x} {y - 40} 483 56 re f\n")


@hidden("white-beside-bar", scene=bar)
def beside_bar(s, lines):
    """White on white, close under something dark."""
    s.paint("1 g ", s.text(lines, y=s.free[1] - 50))


@hidden("white-on-clear-box", plant="job")
def on_clear_box(s, lines):
    """The dark box behind the white text is there, and fully transparent."""
    x, y = s.free
    s.paint(f"q {s.state('Clear', '/ca 0')} 0 g {x - 4} {y - 40} 490 60 re f Q 1 g ", s.text(lines))


@hidden("white-on-clipped-box", base="band")
def on_clipped_box(s, lines):
    x, y = s.free
    s.paint(f"q 0 0 4 4 re W n 0 g {x - 4} {y - 40} 490 60 re f Q 1 g ", s.text(lines))


@hidden("white-on-hidden-box", base="side")
def on_hidden_box(s, lines):
    """The dark box is in a layer that is off."""
    x, y = s.free
    s.resource("Properties", "Layer", layer(s, config="/OFF [GROUP]"))
    s.paint(f"/OC /Layer BDC 0 g {x - 4} {y - 40} 380 60 re f EMC 1 g ", s.text(lines))


@hidden("white-on-repainted-box")
def on_repainted_box(s, lines):
    """A dark box, then a white one over it, then white text."""
    box = f"{s.free[0] - 4} {s.free[1] - 40} 490 60 re f "
    s.paint(f"0.1 0.1 0.3 rg {box} 1 g {box}", s.text(lines))


@hidden("black-on-black", scene=bar)
def black_on_black(s, lines):
    s.paint("0 g ", s.text(lines, s.free[0] + 8))


def table(s):
    x, y = s.free
    s.body.append("0.6 G 0.5 w\n")
    for row in range(4):
        for column in range(3):
            s.body.append(f"{x + 150 * column} {y - 22 * row - 6} 150 22 re S\n")
    for column, title in enumerate(("Tool", "Level", "Years")):
        s.put(x + 150 * column + 4, y, title, 9, "F2")
    s.put(x + 4, y - 22, "Printers", 9)
    s.put(x + 154, y - 22, "Good", 9)
    s.put(x + 304, y - 22, "6", 9)


@hidden("white-in-table-cell", scene=table)
def in_table_cell(s, lines):
    x, y = s.free
    cells = [(0, 44), (150, 44), (300, 44), (0, 66), (150, 66), (300, 66)]
    s.paint("1 g ", *[s.text(word, x + 4 + right, y - down, 8) for word, (right, down) in zip(s.person.planted, cells)])
    return s.person.planted[:6]


@hidden("white-between-lines", base="band", plant="block")
def between_lines(s, lines):
    y = s.anchors[s.person.jobs[0][1]]
    s.paint("1 g ", s.text(lines[:3], 60, y - 5.2, 2.4, 14))


@hidden("white-after-line")
def after_line(s, lines):
    y = s.anchors[s.person.skills]
    s.paint(
        "1 g ", s.text(", " + ", ".join(s.person.planted[:3]), 56 + s.fonts["F1"].width(s.person.skills, 10), y, 10)
    )
    return s.person.planted[:3]


@hidden("white-rotated-margin", base="plain", plant="block")
def rotated_margin(s, lines):
    s.paint("1 g ", s.text(lines[:2], size=8, matrix="0 1 -1 0 30 120"))


@hidden("white-fill-and-stroke", base="rail")
def fill_and_stroke(s, lines):
    s.paint("1 g 1 G 0.3 w ", s.text(lines, before="2 Tr"))


@hidden("stroke-white")
def stroke_white(s, lines):
    s.paint("0 g 1 G 0.4 w ", s.text(lines, before="1 Tr"))


# Size


@hidden("size-0.1", plant="job", seen="specks")
def size_tenth(s, lines):
    s.paint("0 g ", s.text(lines, size=0.1))


@hidden("size-0.5", base="band", seen="specks")
def size_half(s, lines):
    s.paint("0 g ", s.text(lines, size=0.5, lead=4))


@hidden("size-1", base="side", plant="block", seen="specks")
def size_one(s, lines):
    s.paint("0 g ", s.text(lines, size=1, lead=6))


@hidden("tiny-text-matrix", seen="specks")
def tiny_text_matrix(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(lines, size=10, matrix=f"0.06 0 0 0.06 {x} {y}"))


@hidden("tiny-page-matrix", base="side", plant="job", seen="specks")
def tiny_page_matrix(s, lines):
    x, y = s.free
    s.paint(f"0.05 0 0 0.05 {x} {y} cm 0 g ", s.text(lines, 0, 0, 12))


@hidden("tiny-form-matrix", base="band", seen="specks")
def tiny_form_matrix(s, lines):
    form = s.pdf.form(s.text(lines, 0, 20, 10), (0, 0, 600, 60), s.font_resources(), "/Matrix [0.04 0 0 0.04 0 0]")
    s.resource("XObject", "Small", form)
    s.paint(f"1 0 0 1 {s.free[0]} {s.free[1]} cm /Small Do")


@hidden("horizontal-scale-1", seen="sliver")
def horizontal_scale(s, lines):
    s.paint("0 g ", s.text(lines, size=6, before="1 Tz"))


@hidden("flat-matrix", base="band", seen="specks")
def flat_matrix(s, lines):
    """As wide as any text, and a twentieth of a point high."""
    x, y = s.free
    s.paint("0.8 g ", s.text(lines[0], matrix=f"1 0 0 0.005 {x} {y}", size=9))
    return s.person.planted[:3]


@hidden("tiny-type3", seen="specks")
def tiny_type3(s, lines):
    characters = "".join(chr(code) for code in range(32, 123))
    full = {character: ["#####"] * 7 for character in characters if character != " "}
    s.fonts["T3"] = Type3(characters, full, scale=0.00002)
    s.paint("0 g ", s.text(lines, size=10, font="T3"))


RULE = "0 G 1.2 w"


def rule(s):
    x, y = s.free
    s.body.append(f"{RULE} {x} {y} m {x + 483} {y} l S\n")


@hidden("under-a-rule", scene=rule, seen="specks")
def under_a_rule(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(" ".join(lines), x + 2, y - 0.35, 0.9), f"{RULE} {x} {y} m {x + 483} {y} l S")


# Modes and opacity


@hidden("mode-3")
def mode_3(s, lines):
    s.paint("0 g ", s.text(lines, before="3 Tr"))


@hidden("mode-3-inherited", base="band", plant="job")
def mode_3_inherited(s, lines):
    s.paint("3 Tr 0 g ", s.text(lines))


@hidden("mode-7", base="rail")
def mode_7(s, lines):
    s.paint("0 g ", s.text(lines, before="7 Tr"))


@hidden("mode-7-painted-white")
def mode_7_white(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(lines, before="7 Tr"), f"1 g {x} {y - 40} 480 60 re f")


@hidden("opacity-0", plant="block")
def opacity_0(s, lines):
    s.paint(s.state("Clear", "/ca 0 /CA 0"), "0 g ", s.text(lines))


@hidden("opacity-0.01", base="side", plant="job")
def opacity_1_percent(s, lines):
    s.paint(s.state("Clear", "/ca 0.01"), "0 g ", s.text(lines))


@hidden("stroke-opacity-0", base="band")
def stroke_opacity(s, lines):
    s.paint(s.state("Clear", "/CA 0"), "0 G 1 w ", s.text(lines, before="1 Tr"))


@hidden("soft-mask-black")
def soft_mask_black(s, lines):
    group = s.pdf.form(
        "0 g 0 0 595 842 re f", (0, 0, WIDTH, HEIGHT), "", "/Group << /S /Transparency /CS /DeviceGray >>"
    )
    s.paint(s.state("Mask", f"/SMask << /Type /Mask /S /Luminosity /G {group} 0 R >>"), "0 g ", s.text(lines))


@hidden("soft-mask-alpha", base="side", plant="block")
def soft_mask_alpha(s, lines):
    group = s.pdf.form(" ", (0, 0, WIDTH, HEIGHT), "", "/Group << /S /Transparency /CS /DeviceGray >>")
    s.paint(s.state("Mask", f"/SMask << /Type /Mask /S /Alpha /G {group} 0 R >>"), "0 g ", s.text(lines))


@hidden("form-opacity-0")
def form_opacity(s, lines):
    form = s.pdf.form(
        s.text(lines), (0, 0, WIDTH, HEIGHT), s.font_resources(), "/Group << /S /Transparency /CS /DeviceRGB >>"
    )
    s.resource("XObject", "Veil", form)
    s.paint(s.state("Clear", "/ca 0 /CA 0"), "/Veil Do")


@hidden("nested-opacity", base="band")
def nested_opacity(s, lines):
    group = "/Group << /S /Transparency /CS /DeviceRGB >>"
    faint = "/ExtGState << /Faint << /ca 0.12 /CA 0.12 >> >>"
    inner = s.pdf.form("/Faint gs 0 g " + s.text(lines), (0, 0, WIDTH, HEIGHT), s.font_resources() + faint, group)
    outer = s.pdf.form("/Faint gs /In Do", (0, 0, WIDTH, HEIGHT), f"/XObject << /In {inner} 0 R >> {faint}", group)
    s.resource("XObject", "Out", outer)
    s.paint(s.state("Faint", "/ca 0.12 /CA 0.12"), "/Out Do")


def paper(s):
    """White under the text: against the empty page a blend mode does nothing."""
    return f"1 g {s.free[0] - 4} {s.free[1] - 60} 380 80 re f\n"


@hidden("blend-screen")
def blend_screen(s, lines):
    s.paint(paper(s), s.state("Blend", "/BM /Screen"), "0 g ", s.text(lines))


@hidden("blend-lighten", base="rail")
def blend_lighten(s, lines):
    s.paint(paper(s), s.state("Blend", "/BM /Lighten"), "0 g ", s.text(lines))


@hidden("blend-multiply-white", base="band")
def blend_multiply(s, lines):
    s.paint(s.state("Blend", "/BM /Multiply"), "1 g ", s.text(lines, 300, 830, 8))


@hidden("blend-difference")
def blend_difference(s, lines):
    s.paint(paper(s), s.state("Blend", "/BM /Difference"), "0 0 0 rg ", s.text(lines))


# Place and clip


@hidden("off-page-left", plant="block")
def off_left(s, lines):
    s.paint("0 g ", s.text(lines, -700, 400))


@hidden("off-page-right", base="band")
def off_right(s, lines):
    s.paint("0 g ", s.text(lines, 640, 400))


@hidden("off-page-above", base="side", plant="job")
def off_above(s, lines):
    s.paint("0 g ", s.text(lines, 60, 1200))


@hidden("off-page-below")
def off_below(s, lines):
    s.paint("0 g ", s.text(lines, 60, -60))


@hidden("off-page-rise", base="band")
def off_rise(s, lines):
    s.paint("0 g ", s.text(lines, before="-2000 Ts"))


@hidden("off-page-rotated")
def off_rotated(s, lines):
    s.paint("0 g ", s.text(lines, matrix="0 1 -1 0 -30 100"))


def wide_paper(s):
    s.media, s.crop = (0, -120, WIDTH, HEIGHT), (0, 0, WIDTH, HEIGHT)


@hidden("beyond-crop-box", scene=wide_paper, plant="job")
def beyond_crop(s, lines):
    s.paint("0 g ", s.text(lines, 60, -30, 10))


@hidden("clip-elsewhere")
def clip_elsewhere(s, lines):
    s.paint("10 10 20 20 re W n 0 g ", s.text(lines))


@hidden("clip-empty", base="side", plant="block")
def clip_empty(s, lines):
    s.paint(f"{s.free[0]} {s.free[1]} 0 0 re W n 0 g ", s.text(lines))


@hidden("clip-path", base="band")
def clip_path(s, lines):
    s.paint("20 20 m 60 20 l 40 50 l h W* n 0 g ", s.text(lines))


@hidden("clip-line-high")
def clip_line(s, lines):
    """Clipped to a hair under the letters."""
    x, y = s.free
    s.paint(f"{x} {y - 6} 480 0.2 re W n 0 g ", s.text(lines[0], x, y))
    return s.person.planted[:3]


@hidden("form-box")
def form_box(s, lines):
    s.resource("XObject", "Boxed", s.pdf.form(s.text(lines), (0, 0, 30, 30), s.font_resources()))
    s.paint("/Boxed Do")


@hidden("clip-by-text", base="band")
def clip_by_text(s, lines):
    """Clipped by the letters of other text, far away."""
    s.paint(s.text("x", 20, 20, 4, before="7 Tr"), "0 g ", s.text(lines, before="0 Tr"))


# Covers


@hidden("under-white-rectangle", plant="job")
def under_rectangle(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(lines), f"1 g {x - 4} {y - 60} 490 80 re f")


@hidden("under-two-rectangles", base="band")
def under_two(s, lines):
    """Each covers a half of the letters."""
    x, y = s.free
    s.paint("0 g ", s.text(lines[0]), f"1 g {x - 4} {y - 4} 490 8 re f {x - 4} {y + 3} 490 8 re f")
    return s.person.planted[:3]


@hidden("under-white-line")
def under_line(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(lines), f"1 G 50 w {x - 4} {y - 4} m {x + 490} {y - 4} l S")


@hidden("under-white-form", base="side", plant="block")
def under_form(s, lines):
    x, y = s.free
    s.resource("XObject", "Sheet", s.pdf.form("1 g 0 0 400 70 re f", (0, 0, 400, 70)))
    s.paint("0 g ", s.text(lines, size=6), f"1 0 0 1 {x - 4} {y - 50} cm /Sheet Do")


@hidden("under-white-curve")
def under_curve(s, lines):
    """A white ellipse, far larger than the text."""
    x, y = s.free
    s.paint(
        "0 g ",
        s.text(lines, x + 120, y - 40, 7),
        f"1 g {x} {y - 40} m {x} {y + 20} {x + 480} {y + 20} {x + 480} {y - 40} c {x + 480} {y - 100} {x} {y - 100} {x} {y - 40} c f",
    )


@hidden("under-band", base="band")
def under_band(s, lines):
    s.paint("0 g ", s.text(lines, 60, 810), under=True)


@hidden("under-rail", base="rail", plant="block")
def under_rail(s, lines):
    s.paint("0 g ", s.text(lines, 10, 300, 3), under=True)


def picture(s):
    """A small drawn portrait: face and shoulders in flat colours, the right part of the picture white."""
    rows = []
    for y in range(24):
        for x in range(48):
            face = (x - 11.5) ** 2 + (y - 9) ** 2 < 36
            body = (x - 11.5) ** 2 / 90 + (y - 24) ** 2 / 64 < 1
            rows.append(
                (224, 178, 140) if face else (70, 84, 120) if body else (176, 196, 214) if x < 24 else (255, 255, 255)
            )
    image = s.pdf.image(48, 24, bytes(value for pixel in rows for value in pixel))
    s.resource("XObject", "Photo", image)
    s.photo = f"q 240 0 0 120 {s.free[0]} {s.free[1] - 120} cm /Photo Do Q\n"
    s.body.append(s.photo)


@hidden("under-picture", scene=picture)
def under_picture(s, lines):
    s.paint("0 g ", s.text(lines, s.free[0] + 4, s.free[1] - 60, 4), under=True)


@hidden("white-over-white-of-picture", scene=picture)
def white_of_picture(s, lines):
    s.paint("1 g ", s.text(lines, s.free[0] + 126, s.free[1] - 60, 4.5))


@hidden("picture-colour", scene=picture, plant="block")
def picture_colour(s, lines):
    s.paint(
        f"{176 / 255:.4f} {196 / 255:.4f} {214 / 255:.4f} rg ", s.text(lines[0], s.free[0] + 2, s.free[1] - 12, 2.5)
    )


@hidden("under-white-picture", base="band")
def under_white_picture(s, lines):
    s.resource("XObject", "Paper", s.pdf.image(1, 1, b"\xff\xff\xff"))
    x, y = s.free
    s.paint("0 g ", s.text(lines), f"480 0 0 60 {x} {y - 40} cm /Paper Do")


@hidden("under-inline-picture")
def under_inline_picture(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(lines), f"480 0 0 60 {x} {y - 40} cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID FF> EI")


@hidden("under-shading", base="side")
def under_shading(s, lines):
    x, y = s.free
    function = "<< /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [1 1 1] /N 1 >>"
    s.resource(
        "Shading",
        "Fade",
        f"<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [{x} {y} {x + 300} {y}] /Function {function} /Extend [true true] >>",
    )
    s.paint("0 g ", s.text(lines), f"{x - 4} {y - 40} 380 60 re W n /Fade sh")


@hidden("under-pattern")
def under_pattern(s, lines):
    x, y = s.free
    tile = s.pdf.stream(
        "1 g 0 0 8 8 re f",
        "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 8 8] /XStep 8 /YStep 8 /Resources << >>",
    )
    s.resource("Pattern", "Tile", tile)
    s.paint("0 g ", s.text(lines), f"/Pattern cs /Tile scn {x - 4} {y - 40} 490 60 re f")


@hidden("empty-pattern", base="band")
def empty_pattern(s, lines):
    """Filled with a pattern whose cell has no ink."""
    tile = s.pdf.stream(
        " ",
        "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 8 8] /XStep 8 /YStep 8 /Resources << >>",
    )
    s.resource("Pattern", "Tile", tile)
    s.paint("/Pattern cs /Tile scn ", s.text(lines))


@hidden("white-shading-fill")
def white_shading(s, lines):
    function = "<< /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [0.99 0.99 0.99] /N 1 >>"
    s.resource(
        "Pattern",
        "Fade",
        "<< /PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [56 0 500 0] "
        f"/Function {function} /Extend [true true] >> >>",
    )
    s.paint("/Pattern cs /Fade scn ", s.text(lines))


@hidden("glyph-by-glyph-covered")
def covered_glyphs(s, lines):
    x, y = s.free
    out, font = [], s.fonts["F1"]
    for index, line in enumerate(lines):
        place, height = float(x), y - 14 * index
        for character in line:
            width = font.width(character, 9)
            out.append("0 g " + s.text(character, place, height, 9))
            out.append(f"1 g {place - 0.3:.2f} {height - 3} {width + 0.6:.2f} 12 re f\n")
            place += width
    s.paint(*out)


@hidden("under-annotation", base="side")
def under_annotation(s, lines):
    x, y = s.free
    s.paint("0 g ", s.text(lines, size=7))
    look = s.pdf.form("1 g 0 0 340 50 re f", (0, 0, 340, 50))
    s.annotations.append(
        s.pdf.put(
            f"<< /Type /Annot /Subtype /Square /F 4 /Rect [{x - 4} {y - 34} {x + 336} {y + 16}] /AP << /N {look} 0 R >> >>"
        )
    )


# Layers


def layer(s, entries="", config="", membership=False):
    group = s.pdf.put(f"<< /Type /OCG /Name (Notes) {entries} >>")
    s.catalog += f" /OCProperties << /OCGs [{group} 0 R] /D << {config.replace('GROUP', f'{group} 0 R')} >> >>"
    if membership:
        return s.pdf.put(f"<< /Type /OCMD /OCGs [{group} 0 R] /P /AllOn >>")
    return group


@hidden("layer-off")
def layer_off(s, lines):
    s.resource("Properties", "Layer", layer(s, config="/OFF [GROUP] /Order [GROUP]"))
    s.paint("/OC /Layer BDC 0 g ", s.text(lines), "EMC")


@hidden("layer-base-off", base="band", plant="job")
def layer_base_off(s, lines):
    s.resource("Properties", "Layer", layer(s, config="/BaseState /OFF /Order []"))
    s.paint("/OC /Layer BDC 0 g ", s.text(lines), "EMC")


@hidden("layer-membership", base="rail", plant="block")
def layer_membership(s, lines):
    s.resource("Properties", "Layer", layer(s, config="/OFF [GROUP]", membership=True))
    s.paint("/OC /Layer BDC 0 g ", s.text(lines, size=5), "EMC")


@hidden("layer-print-only")
def layer_print_only(s, lines):
    usage = "/Usage << /View << /ViewState /OFF >> /Print << /PrintState /ON >> >>"
    automatic = "/OFF [GROUP] /AS [<< /Event /View /OCGs [GROUP] /Category [/View] >> << /Event /Print /OCGs [GROUP] /Category [/Print] >>]"
    s.resource("Properties", "Layer", layer(s, usage, automatic))
    s.paint("/OC /Layer BDC 0 g ", s.text(lines), "EMC")


@hidden("layer-of-form", base="band")
def layer_of_form(s, lines):
    group = layer(s, config="/OFF [GROUP]")
    form = s.pdf.form(s.text(lines), (0, 0, WIDTH, HEIGHT), s.font_resources(), f"/OC {group} 0 R")
    s.resource("XObject", "Layered", form)
    s.paint("/Layered Do")


# Fonts


@hidden("type3-empty", plant="block")
def type3_empty(s, lines):
    s.fonts["T3"] = Type3("".join(chr(code) for code in range(32, 123)))
    s.paint("0 g ", s.text(lines, font="T3"))


@hidden("blank-outlines", base="band", plant="job")
def blank_outlines(s, lines):
    s.fonts["B1"] = Blank()
    s.paint("0 g ", s.text(lines, font="B1"))


@hidden("all-spaces")
def all_spaces(s, lines):
    """Every code shows the glyph of the space; the map to Unicode spells the words."""
    text = "\n".join(lines)
    codes = {chr(0x4E00 + index): character for index, character in enumerate(sorted(set(text) - {"\n"}))}
    spoken = {character: code for code, character in codes.items()}
    s.fonts["SP"] = Spaces(codes)
    s.paint("0 g ", s.text(["".join(spoken[character] for character in line) for line in lines], font="SP"))


class Spaces(Blank):
    """A blank font whose codes mean what the table tells."""

    def __init__(self, codes):
        super().__init__("".join(codes), advance=400)
        self.says = codes


# Where no page is painted


@hidden("annotation-hidden", flag="", plant="job")
def annotation_hidden(s, lines):
    free_text(s, lines, flags=2)


@hidden("annotation-no-view", base="band", flag="")
def annotation_no_view(s, lines):
    free_text(s, lines, flags=32)


def free_text(s, lines, flags):
    x, y = s.free
    look = s.pdf.form(s.text(lines, 2, 30), (0, 0, 480, 44), s.font_resources())
    s.annotations.append(
        s.pdf.put(
            f"<< /Type /Annot /Subtype /FreeText /F {flags} /Rect [{x} {y - 24} {x + 480} {y + 20}] /DA (/Helv 9 Tf 0 g) "
            f"/Contents {unicode_string(' '.join(lines))} /AP << /N {look} 0 R >> >>"
        )
    )


@hidden("field-hidden", base="side", flag="")
def field_hidden(s, lines):
    form_field(s, lines, flags=2, key="V")


@hidden("field-default", flag="")
def field_default(s, lines):
    """The default value of a field that is empty."""
    form_field(s, lines, flags=4, key="DV")


def form_field(s, lines, flags, key):
    x, y = s.free
    text = s.text(lines, 2, 30) if key == "V" else " "
    look = s.pdf.form(text, (0, 0, 380, 44), s.font_resources())
    field = s.pdf.put(
        f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (notes) /F {flags} /Ff 4096 /DA (/Helv 9 Tf 0 g) "
        f"/{key} {unicode_string(' '.join(lines))} /Rect [{x} {y - 24} {x + 380} {y + 20}] /AP << /N {look} 0 R >> >>"
    )
    s.annotations.append(field)
    helvetica = Base14("Helvetica").write(s.pdf)
    s.catalog += (
        f" /AcroForm << /Fields [{field} 0 R] /DR << /Font << /Helv {helvetica} 0 R >> >> /DA (/Helv 9 Tf 0 g) >>"
    )


@hidden("metadata-keywords", plant="block", page="")
def metadata_keywords(s, lines):
    s.info["Keywords"] = ", ".join(s.person.planted * 6)


@hidden("metadata-subject", base="band", plant="job", page="")
def metadata_subject(s, lines):
    s.info["Subject"] = ". ".join(lines)


@hidden("xmp", base="side", plant="block", page="")
def xmp(s, lines):
    items = "".join(f"<rdf:li>{word}</rdf:li>" for word in s.person.planted * 4)
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><rdf:Bag>{items}</rdf:Bag></dc:subject>'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )
    s.catalog += f" /Metadata {s.pdf.stream(packet.encode(), '/Type /Metadata /Subtype /XML')} 0 R"


@hidden("attachment", flag="", plant="job", page="")
def attachment(s, lines):
    inside = s.pdf.stream("\n".join(lines), "/Type /EmbeddedFile /Subtype /text#2Fplain")
    name = literal("experience.txt")
    record = s.pdf.put(f"<< /Type /Filespec /F {name} /UF {name} /EF << /F {inside} 0 R >> >>")
    s.catalog += f" /Names << /EmbeddedFiles << /Names [{name} {record} 0 R] >> >>"


@hidden("bookmarks", base="band", flag="", page="")
def bookmarks(s, lines):
    outline, item = s.pdf.reserve(), s.pdf.reserve()
    s.pdf.put(f"<< /Title {unicode_string(' '.join(lines))} /Parent {outline} 0 R >>", item)
    s.pdf.put(f"<< /Type /Outlines /First {item} 0 R /Last {item} 0 R /Count 1 >>", outline)
    s.catalog += f" /Outlines {outline} 0 R"


@hidden("unpainted-form", flag="", plant="block")
def unpainted_form(s, lines):
    s.resource("XObject", "Unused", s.pdf.form(s.text(lines), (0, 0, WIDTH, HEIGHT), s.font_resources()))


@hidden("page-of-one-point", plant="job", page="2", seen="specks")
def page_of_one_point(s, lines):
    s.pages_after.append(((0, 0, 1, 1), "0 g " + s.text(lines, 0, 0, 1)))


@hidden("page-off-paper", base="band", page="2")
def page_off_paper(s, lines):
    """A second page, empty to the eye, with its text beside the paper."""
    s.pages_after.append(((0, 0, 595, 842), "0 g " + s.text(lines, 700, 400)))


@hidden("blank-page-white", base="side", plant="block", page="2")
def blank_page_white(s, lines):
    s.pages_after.append(((0, 0, 595, 842), "1 g " + s.text(lines, 60, 600, 6)))


# A scan with a layer of text


def scan_page(s):
    """The page as a picture, with the words that were recognised on it as invisible text over it."""
    scanned(s)


@hidden("scan-with-extra", scene=scan_page, plant="block")
def scan_extra(s, lines):
    x, y = s.free
    s.paint(s.text(lines, x, y - 20, 9, before="3 Tr"))


@hidden("scan-with-extra-job", base="band", scene=scan_page, plant="job")
def scan_extra_job(s, lines):
    x, y = s.free
    s.paint(s.text(lines, x, y - 20, 9, before="3 Tr"))


@hidden("scan-layer-behind", scene=scan_page, plant="skills")
def scan_behind(s, lines):
    """Painted under the picture of the page, in black."""
    s.paint("0 g ", s.text(lines, s.free[0], s.free[1] - 20, 9), under=True)
