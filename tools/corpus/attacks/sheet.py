"""A resume as one page of hand-written operators, with room at its foot for what a case adds."""

from fonts import Base14, Embedded
from pdf import PDF, number, unicode_string
from people import ANALYST, FOREMAN, SUPPORT

WIDTH, HEIGHT = 595, 842


class Sheet:
    """The page and its document. `under` is painted before the resume, `over` after it."""

    def __init__(self, person, regular, bold):
        self.person, self.pdf = person, PDF()
        self.fonts = {"F1": regular, "F2": bold}
        self.resources = {
            kind: {} for kind in ("ExtGState", "XObject", "Pattern", "Shading", "ColorSpace", "Properties")
        }
        self.under, self.body, self.over, self.placed = [], [], [], []
        self.annotations, self.page_entries, self.catalog, self.pages_after = [], "", "", []
        self.media, self.crop = (0, 0, WIDTH, HEIGHT), None
        self.info = {"Title": f"{person.name} - Resume"}
        self.column, self.edge, self.ink = 56, 539, "0 g"
        self.free = (56, 120)
        self.font_numbers = {}
        self.anchors = {}

    # Resources

    def resource(self, kind, name, body):
        """Names an object, or an inline value, in the page's resources."""
        self.resources[kind][name] = f"{body} 0 R" if isinstance(body, int) else body
        return name

    def state(self, name, entries):
        self.resource("ExtGState", name, f"<< /Type /ExtGState {entries} >>")
        return f"/{name} gs\n"

    def font_number(self, name):
        face = self.fonts[name]
        if face not in self.font_numbers:
            self.font_numbers[face] = face.write(self.pdf)
        return self.font_numbers[face]

    def font_resources(self, *names):
        return "/Font << " + " ".join(f"/{name} {self.font_number(name)} 0 R" for name in names or self.fonts) + " >>"

    # Operators

    def text(self, lines, x=None, y=None, size=9, lead=None, font="F1", before="", matrix=None):
        """Lines under each other; `before` stands inside the text object, after the font."""
        lines = [lines] if isinstance(lines, str) else lines
        x, y = self.free[0] if x is None else x, self.free[1] if y is None else y
        matrix = matrix or f"1 0 0 1 {number(x)} {number(y)}"
        out = [f"BT /{font} {number(size)} Tf {before} {matrix} Tm"]
        for index, line in enumerate(lines):
            if index:
                out.append(f"0 {number(-(lead or size * 1.35))} Td")
            out.append(f"{self.fonts[font].operand(line)} Tj")
        return "\n".join(out) + " ET\n"

    def paint(self, *operators, under=False):
        (self.under if under else self.over).append("q\n" + "".join(operators) + "\nQ\n")

    def put(self, x, y, text, size, font="F1"):
        self.placed.append((x, y, text, size, font))
        self.body.append(self.text(text, x, y, size, font=font))

    # Files

    def bytes(self):
        pdf = self.pdf
        fonts = self.font_resources()
        resources = fonts + "".join(
            f" /{kind} << " + " ".join(f"/{name} {value}" for name, value in values.items()) + " >>"
            for kind, values in self.resources.items()
            if values
        )
        content = pdf.stream("".join(self.under) + "q\n" + "".join(self.body) + "Q\n" + "".join(self.over))
        tree, page = pdf.reserve(), pdf.reserve()
        box = " ".join(number(side) for side in self.media)
        crop = f"/CropBox [{' '.join(number(side) for side in self.crop)}]" if self.crop else ""
        annotations = f"/Annots [{' '.join(f'{item} 0 R' for item in self.annotations)}]" if self.annotations else ""
        pdf.put(
            f"<< /Type /Page /Parent {tree} 0 R /MediaBox [{box}] {crop} /Resources << {resources} >> "
            f"/Contents {content} 0 R {annotations} {self.page_entries} >>",
            page,
        )
        kids = [page]
        for extra_box, extra_content in self.pages_after:
            inside = pdf.stream(extra_content)
            extra = " ".join(number(side) for side in extra_box)
            kids.append(
                pdf.put(
                    f"<< /Type /Page /Parent {tree} 0 R /MediaBox [{extra}] /Resources << {resources} >> "
                    f"/Contents {inside} 0 R >>"
                )
            )
        pdf.put(f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {len(kids)} >>", tree)
        root = pdf.put(f"<< /Type /Catalog /Pages {tree} 0 R {self.catalog.replace('PAGE', str(page))} >>")
        info = pdf.put("<< " + " ".join(f"/{key} {unicode_string(value)}" for key, value in self.info.items()) + " >>")
        return pdf.file(root, info)


def _sections(sheet, y, skills=True, size=10):
    """The sections of the main column; gives the height that is left."""
    person, x = sheet.person, sheet.column
    anchors = sheet.anchors

    def heading(text):
        nonlocal y
        y -= 10
        sheet.put(x, y, text, 12, "F2")
        sheet.body.append(f"0.7 G 0.5 w {x} {y - 4} m {sheet.edge} {y - 4} l S\n")
        anchors[text] = y
        y -= 20

    def line(text, indent=0, font="F1", right=None):
        nonlocal y
        sheet.put(x + indent, y, text, size, font)
        if right:
            sheet.put(sheet.edge - sheet.fonts["F1"].width(right, size), y, right, size)
        anchors[text] = y
        y -= 14

    heading("Summary")
    for text in person.summary:
        line(text)
    if skills:
        heading("Skills")
        line(person.skills)
    heading("Work Experience")
    for position, employer, dates, bullets in person.jobs:
        line(position, font="F2", right=dates)
        line(employer)
        for bullet in bullets:
            line("• " + bullet, 10)
        y -= 4
    heading("Education")
    for degree, school, dates in person.education:
        line(degree, font="F2", right=dates)
        line(school)
    return y


def plain(person=SUPPORT):
    """Black on white in Helvetica, which the file only names."""
    sheet = Sheet(person, Base14("Helvetica"), Base14("Helvetica-Bold"))
    sheet.put(56, 780, person.name, 20, "F2")
    sheet.put(56, 762, person.title, 11)
    sheet.put(56, 746, " | ".join(person.contact), 9.5)
    y = _sections(sheet, 730)
    sheet.put(56, y - 10, "Languages", 12, "F2")
    sheet.put(56, y - 28, person.languages, 10)
    sheet.free = (56, y - 76)
    return sheet


BAND = "0.12 0.25 0.4"


def band(person=FOREMAN):
    """A dark band with a white name over a page in Times."""
    sheet = Sheet(person, Base14("Times-Roman"), Base14("Times-Bold"))
    sheet.body.append(f"{BAND} rg 0 752 595 90 re f\n1 g\n")
    sheet.put(56, 800, person.name, 22, "F2")
    sheet.put(56, 780, person.title, 12)
    sheet.put(56, 764, " | ".join(person.contact), 10)
    sheet.body.append("0 g\n")
    y = _sections(sheet, 738)
    sheet.put(56, y - 10, "Languages", 12, "F2")
    sheet.put(56, y - 28, person.languages, 10)
    sheet.free = (56, y - 76)
    return sheet


RAIL = "0.16 0.2 0.26"


def side(person=ANALYST):
    """A dark sidebar at the left with white contact data and skills, in Helvetica."""
    return _beside(Sheet(person, Base14("Helvetica"), Base14("Helvetica-Bold")))


def rail(person=ANALYST):
    """The same in an embedded subset of Liberation Sans."""
    face = Embedded()
    return _beside(Sheet(person, face, face))


def _beside(sheet):
    person = sheet.person
    sheet.body.append(f"{RAIL} rg 0 0 180 842 re f\n1 g\n")
    y = 780
    for title, lines in (
        ("Contact", person.contact),
        ("Skills", person.skills.split(", ")),
        ("Languages", person.languages.split(", ")),
    ):
        sheet.put(24, y, title, 12)
        for text in lines:
            y -= 16
            sheet.put(24, y, text, 9)
        y -= 32
    sheet.anchors["rail"] = y
    sheet.body.append("0 g\n")
    sheet.column = 204
    sheet.put(204, 776, person.name, 22)
    sheet.put(204, 756, person.title, 12)
    y = _sections(sheet, 738, skills=False, size=9.5)
    sheet.free = (204, y - 36)
    return sheet


BASES = {"plain": plain, "band": band, "side": side, "rail": rail}
