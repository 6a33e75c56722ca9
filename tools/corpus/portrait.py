"""A small drawn portrait (nobody's face): head and shoulders on a plain ground."""

from io import BytesIO

from PIL import Image, ImageDraw

SIZE = (66, 84)
GROUNDS = ["#dfe6ee", "#e9e2d6", "#d8e8df", "#eadfe6"]
SKINS = ["#8d5a3b", "#c68e63", "#e8b98f", "#6b4127", "#f0cfae"]
CLOTHES = ["#2b3a55", "#444444", "#5b2333", "#1f5f4a"]


def portrait(rng):
    image = Image.new("RGB", SIZE, rng.choice(GROUNDS))
    draw = ImageDraw.Draw(image)
    skin = rng.choice(SKINS)
    draw.ellipse((6, 58, 60, 120), fill=rng.choice(CLOTHES))
    draw.rectangle((27, 46, 39, 64), fill=skin)
    draw.ellipse((18, 16, 48, 54), fill="#2a2019")
    draw.ellipse((20, 20, 46, 54), fill=skin)
    out = BytesIO()
    image.quantize(8).save(out, "PNG", optimize=True)
    return out.getvalue()
