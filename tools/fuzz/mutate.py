"""Broken files out of whole ones: the same seed gives the same files."""

import io
import re
import zipfile
import zlib

NUMBERS = [b"0", b"-1", b"1", b"65535", b"65536", b"2147483647", b"2147483648", b"-2147483648", b"99999999999999999999",
           b"1e38", b"0.0000001", b"-0.5", b"nan"]
BYTES = [b"\x00", b"\xff", b"\x7f", b"\x80", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\x0c",
         b"<", b">", b"&#x0;", b"&a;", b"/", b"(", b")", b"[", b"]", b"<<", b">>", b"endobj", b"stream"]
MOST = 4 << 20


def bytes_of(data, random, strength=8):
    """Flips, cuts, repeats, swaps and overwrites pieces."""
    data = bytearray(data)
    for _ in range(random.randint(1, strength)):
        if not data:
            return bytes(data)
        start = random.randrange(len(data))
        length = min(len(data) - start, 1 << random.randint(0, 10))
        kind = random.randrange(8)
        if kind == 0:
            data[start] ^= 1 << random.randrange(8)
        elif kind == 1:
            data[start:start + length] = random.randbytes(length)
        elif kind == 2:
            del data[start:start + length]
        elif kind == 3 and len(data) < MOST:
            piece = data[start:start + length]
            data[start:start] = piece * min(random.choice([1, 2, 16, 256]), MOST // max(1, len(piece)))
        elif kind == 4:
            data[start:start] = random.choice(BYTES)
        elif kind == 5:
            other = random.randrange(len(data))
            data[start:start + length] = data[other:other + length]
        elif kind == 6:
            numbers = list(re.finditer(rb"-?\d+(\.\d+)?", bytes(data[start:start + 4096])))
            if numbers:
                found = random.choice(numbers)
                data[start + found.start():start + found.end()] = random.choice(NUMBERS)
        elif kind == 7 and random.random() < 0.2:
            del data[start:]
    return bytes(data)


def pdf(data, random):
    """Changes a PDF's objects and what its packed streams hold, or its bytes as they are."""
    if random.random() < 0.3:
        return bytes_of(data, random)
    streams = [found for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", data, re.S)]
    if streams and random.random() < 0.7:
        found = random.choice(streams)
        try:
            plain = zlib.decompressobj().decompress(found.group(1), MOST)
            packed = zlib.compress(bytes_of(plain, random, 24))
            data = data[:found.start(1)] + packed + data[found.end(1):]
            # Readers trust the length or look for the end: both are seen.
            if random.random() < 0.5:
                head = data.rfind(b"/Length", 0, found.start())
                if head >= 0:
                    data = data[:head] + re.sub(rb"/Length \d+( \d+ R)?", b"/Length %d" % len(packed),
                                                data[head:found.start()], count=1) + data[found.start():]
        except zlib.error:
            return bytes_of(data, random)
    names = list(re.finditer(rb"/[A-Z][A-Za-z0-9]+|\d+ 0 R|\[[^\]]{0,80}\]", data))
    for _ in range(random.randint(0, 4)):
        if not names:
            break
        found, other = random.choice(names), random.choice(names)
        data = data[:found.start()] + other.group(0) + data[found.end():]
        names = list(re.finditer(rb"/[A-Z][A-Za-z0-9]+|\d+ 0 R|\[[^\]]{0,80}\]", data))
    return data


def xml(text, random):
    """Repeats, moves, drops and nests elements."""
    for _ in range(random.randint(1, 12)):
        tags = list(re.finditer(rb"<[^<>]{1,300}>", text))
        if not tags:
            return bytes_of(text, random)
        found, other = random.choice(tags), random.choice(tags)
        kind = random.randrange(6)
        if kind == 0:
            text = text[:found.start()] + text[found.end():]
        elif kind == 1:
            text = text[:found.start()] + other.group(0) + text[found.start():]
        elif kind == 2 and len(text) < MOST:
            piece = text[found.start():found.start() + random.choice([64, 512, 4096])]
            text = text[:found.start()] + piece * random.choice([2, 32, 512]) + text[found.start():]
        elif kind == 3:
            depth = random.choice([10, 300, 20_000])
            text = text[:found.start()] + other.group(0) * depth + text[found.start():]
        elif kind == 4:
            numbers = list(re.finditer(rb'"-?\d+"', text))
            if numbers:
                number = random.choice(numbers)
                text = text[:number.start()] + b'"' + random.choice(NUMBERS) + b'"' + text[number.end():]
        else:
            text = bytes_of(text, random, 2)
        text = text[:MOST * 4]
    return text


def docx(data, random):
    """Changes the parts of a package and packs it anew, or its bytes as they are."""
    if random.random() < 0.2:
        return bytes_of(data, random)
    output = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as changed:
        parts = package.infolist()
        target = random.choice([part.filename for part in parts if part.filename.endswith((".xml", ".rels"))])
        if random.random() < 0.6:
            target = "word/document.xml"
        for part in parts:
            content = package.read(part)
            if part.filename == target:
                content = xml(content, random)
            elif random.random() < 0.02:
                continue
            changed.writestr(zipfile.ZipInfo(part.filename), content, zipfile.ZIP_DEFLATED)
    return output.getvalue()


def text(data, random):
    """Changes plain text's characters and encoding."""
    plain = data.decode("utf-8", "replace")
    encoded = plain.encode(random.choice(["utf-8", "utf-8", "utf-16", "utf-16-be", "latin-1", "utf-8-sig"]), "replace")
    return bytes_of(encoded, random, 16)


def structure(data, random):
    """Shuffles whole lines and words, so that headings, dates and names stand where nobody expects them."""
    lines = data.decode("utf-8", "replace").split("\n")
    kind = random.randrange(6)
    if kind == 0:
        random.shuffle(lines)
    elif kind == 1:
        words = " ".join(lines).split(" ")
        random.shuffle(words)
        lines = [" ".join(words[start:start + random.randint(1, 12)]) for start in range(0, len(words), 8)]
    elif kind == 2:
        lines = lines * random.choice([2, 8, 64])
    elif kind == 3:
        lines = [line.replace("\t", " ") if random.random() < 0.5 else line.replace(" ", "\t") for line in lines]
    elif kind == 4:
        lines = [random.choice([line.upper(), line[::-1], line * 3, line[:3], ""]) for line in lines]
    else:
        lines = [random.choice(lines) for _ in range(random.choice([1, 50, 2000]))]
    # Text that starts like another format is that format's business.
    return ("Resume\n" + "\n".join(lines)).encode("utf-8", "replace")[:MOST]


def page(data, random):
    """A web page out of plain text, broken."""
    plain = data.decode("utf-8", "replace").split("\n")
    tags = ["p", "div", "ul", "li", "table", "tr", "td", "b", "script", "style", "span", "h1", "br", "svg", "template"]
    html = "<html><body>" + "".join(
        f"<{random.choice(tags)}>{line}" + (f"</{random.choice(tags)}>" if random.random() < 0.7 else "")
        for line in plain)
    return xml(html.encode("utf-8", "replace"), random)
