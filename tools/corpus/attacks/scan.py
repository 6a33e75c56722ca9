"""Turns a page into what a scanner leaves: a picture of it, with the recognised words as invisible text in their places."""

from PIL import Image, ImageDraw, ImageFont

from fonts import LIBERATION

DPI = 96


def scanned(s, visible_layer=True):
    """The page's text as a picture of one bit a dot; the layer of text is left out for a scan that nobody has read."""
    scale = DPI / 72
    width, height = round(595 * scale), round(842 * scale)
    paper = Image.new("1", (width, height), 1)
    pen = ImageDraw.Draw(paper)
    layer = []
    for x, y, text, size, font in s.placed:
        weight = "Bold" if font == "F2" else "Regular"
        family = "LiberationSerif" if s.person.name == "Kiran Deshpande" else "LiberationSans"
        face = ImageFont.truetype(str(LIBERATION / f"{family}-{weight}.ttf"), round(size * scale))
        pen.text((x * scale, height - y * scale), text, font=face, fill=0, anchor="ls")
        layer.append(s.text(text, x, y, size, font=font, before="3 Tr"))
    image = s.pdf.image(width, height, paper.tobytes(), "/DeviceGray", 1)
    s.resource("XObject", "Scan", image)
    s.body = ["q 595 0 0 842 0 0 cm /Scan Do Q\n"] + (layer if visible_layer else [])
