"""A PDF written by hand: every operator and every object stands as the case wants it, and the bytes never change."""

import zlib


class PDF:
    """Numbered objects, and the file that they make."""

    def __init__(self):
        self.objects = []

    def reserve(self):
        self.objects.append(None)
        return len(self.objects)

    def put(self, body, number=None):
        number = number or self.reserve()
        self.objects[number - 1] = body if isinstance(body, bytes) else body.encode("latin-1")
        return number

    def stream(self, data, entries="", number=None):
        data = data if isinstance(data, bytes) else data.encode("latin-1")
        packed = zlib.compress(data, 9)
        head = f"<< {entries} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode("latin-1")
        return self.put(head + packed + b"\nendstream", number)

    def form(self, content, box, resources="", entries=""):
        box = " ".join(number(side) for side in box)
        return self.stream(
            content, f"/Type /XObject /Subtype /Form /BBox [{box}] /Resources << {resources} >> {entries}"
        )

    def image(self, width, height, data, space="/DeviceRGB", bits=8, entries=""):
        return self.stream(
            data,
            f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace {space} "
            f"/BitsPerComponent {bits} {entries}",
        )

    def file(self, root, info):
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        offsets = []
        for index, body in enumerate(self.objects, 1):
            offsets.append(len(out))
            out += b"%d 0 obj\n" % index + body + b"\nendobj\n"
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
        for offset in offsets:
            out += b"%010d 00000 n \n" % offset
        out += f"trailer\n<< /Size {len(offsets) + 1} /Root {root} 0 R /Info {info} 0 R >>\n".encode()
        out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(out)


def number(value):
    return f"{value:.4f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def literal(text):
    """A string object of WinAnsi text."""
    data = text.encode("cp1252")
    out = "".join(
        f"\\{byte:03o}" if byte < 32 or byte > 126 else ("\\" + chr(byte) if chr(byte) in "()\\" else chr(byte))
        for byte in data
    )
    return f"({out})"


def unicode_string(text):
    """A string object for what is not page content: UTF-16 with its mark."""
    return "<FEFF" + text.encode("utf-16-be").hex().upper() + ">"
