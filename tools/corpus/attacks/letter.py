"""A resume as OOXML written by hand, part by part."""

import io
import zipfile
from xml.sax.saxutils import escape

from PIL import Image

from people import ANALYST, FOREMAN, SUPPORT

DAY = (2024, 5, 14, 9, 30, 0)
SPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wp14": "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">'
    + "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in zip(
            [
                "dk1",
                "lt1",
                "dk2",
                "lt2",
                "accent1",
                "accent2",
                "accent3",
                "accent4",
                "accent5",
                "accent6",
                "hlink",
                "folHlink",
            ],
            [
                "000000",
                "FFFFFF",
                "44546A",
                "E7E6E6",
                "4472C4",
                "ED7D31",
                "A5A5A5",
                "FFC000",
                "5B9BD5",
                "70AD47",
                "0563C1",
                "954F72",
            ],
        )
    )
    + '</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Liberation Sans"/><a:ea typeface=""/><a:cs typeface=""/>'
    '</a:majorFont><a:minorFont><a:latin typeface="Liberation Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>'
    '<a:fmtScheme name="Office"><a:fillStyleLst/><a:lnStyleLst/><a:effectStyleLst/><a:bgFillStyleLst/></a:fmtScheme>'
    "</a:themeElements></a:theme>"
)


def run(text, look=""):
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(content="", setting="", look=""):
    """A paragraph of runs, or of a text in one look."""
    if not content.startswith("<"):
        content = run(content, look) if content else ""
    return f"<w:p><w:pPr>{setting}</w:pPr>{content}</w:p>"


def table(rows, widths, setting="", row_setting="", cell_setting=""):
    """Rows of cells' content."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = ""
    for row in rows:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{cell_setting}</w:tcPr>{cell}</w:tc>'
            for width, cell in zip(widths, row)
        )
        body += f"<w:tr><w:trPr>{row_setting}</w:trPr>{cells}</w:tr>"
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{setting}<w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )


def lined():
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:color="999999"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return f"<w:tblBorders>{sides}</w:tblBorders>"


class Letter:
    def __init__(self, person):
        self.person = person
        self.body, self.section = [], ""
        self.default_look, self.styles, self.settings, self.background = "", [], "", ""
        self.parts, self.types, self.links = {}, {}, []
        self.root_links, self.core = [], {}
        self.drawings = 0

    # Content

    def add(self, *content):
        self.body += content

    def part(self, name, content, kind, relation, wordly=True):
        """A part beside the document; gives its relationship's id."""
        self.parts[name] = content if isinstance(content, bytes) else (HEAD + content).encode()
        if kind:
            self.types[name] = f"{MAIN}.{kind}+xml" if wordly else kind
        self.links.append((f"rId{len(self.links) + 10}", relation, name.removeprefix("word/")))
        return self.links[-1][0]

    def margin(self, kind, content, variant="default"):
        """A header or footer."""
        name = f"{kind}{len(self.links) + 1}"
        tag = "hdr" if kind == "header" else "ftr"
        link = self.part(f"word/{name}.xml", f"<w:{tag} {SPACES}>{content}</w:{tag}>", kind, f"{OFFICE}/{kind}")
        self.section += f'<w:{kind}Reference w:type="{variant}" r:id="{link}"/>'

    def style(self, kind, name, look="", based="", setting=""):
        base = f'<w:basedOn w:val="{based}"/>' if based else ""
        self.styles.append(
            f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{base}<w:pPr>{setting}</w:pPr><w:rPr>{look}</w:rPr></w:style>'
            if kind == "paragraph"
            else f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{base}<w:rPr>{look}</w:rPr></w:style>'
        )

    def image(self, width, height, colour, describe=""):
        """A picture of one colour, in points; gives the graphic without its frame."""
        out = io.BytesIO()
        Image.new("RGB", (2, 2), colour).save(out, "PNG")
        self.drawings += 1
        link = self.part(f"word/media/image{self.drawings}.png", out.getvalue(), "", f"{OFFICE}/image")
        wide, high = width * 12700, height * 12700
        about = f'<wp:docPr id="{self.drawings}" name="Picture {self.drawings}" descr="{escape(describe)}"/>'
        graphic = (
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
            f'<pic:nvPicPr><pic:cNvPr id="{self.drawings}" name="p"/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        )
        return wide, high, about, graphic

    def text_box(self, content, x, y, width, height, fill=None, inset=True):
        """An anchored text box, in points from the column and the paragraph."""
        self.drawings += 1
        wide, high = round(width * 12700), round(height * 12700)
        paint = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>' if fill else "<a:noFill/>"
        margins = "" if inset else ' lIns="0" tIns="0" rIns="0" bIns="0"'
        graphic = (
            '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
            f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
            f"{paint}<a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx>"
            f'<wps:bodyPr vert="horz" wrap="square"{margins}><a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic>'
        )
        about = f'<wp:docPr id="{self.drawings + 100}" name="Text Box {self.drawings}"/>'
        drawing = anchor(wide, high, about, graphic, x, y)
        return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice></mc:AlternateContent></w:r>'

    # The file

    def properties(self, package):
        whole = {"dc:title": f"{self.person.name} - Resume", "dc:creator": self.person.name} | self.core
        core = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in whole.items())
        self.parts["docProps/core.xml"] = (
            HEAD + f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</cp:coreProperties>'
        ).encode()
        self.types["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
        self.root_links.append(("rId2", f"{package}/relationships/metadata/core-properties", "docProps/core.xml"))

    def bytes(self):
        letters = "".join(self.body)
        section = (
            f'<w:sectPr>{self.section}<w:pgSz w:w="11906" w:h="16838"/>'
            '<w:pgMar w:top="1000" w:right="1100" w:bottom="1000" w:left="1100" w:header="500" w:footer="500" w:gutter="0"/>'
            "</w:sectPr>"
        )
        document = f'<w:document {SPACES} mc:Ignorable="w14 wp14">{self.background}<w:body>{letters}{section}</w:body></w:document>'
        styles = (
            f'<w:styles {SPACES} mc:Ignorable="w14"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" '
            f'w:cs="Liberation Sans"/>{self.default_look}<w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>'
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
            '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>'
            '<w:pPr><w:spacing w:before="160" w:after="60"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>'
            f"{''.join(self.styles)}</w:styles>"
        )
        self.part("word/styles.xml", styles, "styles", f"{OFFICE}/styles")
        if self.settings:
            settings = f"<w:settings {SPACES}>{self.settings}</w:settings>"
            self.part("word/settings.xml", settings, "settings", f"{OFFICE}/settings")
        if "themeColor" in letters:
            kind = "application/vnd.openxmlformats-officedocument.theme+xml"
            self.part("word/theme/theme1.xml", THEME, kind, f"{OFFICE}/theme", False)
        package = "http://schemas.openxmlformats.org/package/2006"
        if self.core:
            self.properties(package)
        self.types["word/document.xml"] = f"{MAIN}.document.main+xml"
        types = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in self.types.items())
        root = [("rId1", f"{OFFICE}/officeDocument", "word/document.xml"), *self.root_links]
        files = {
            "[Content_Types].xml": HEAD + f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
            f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            f'<Default Extension="png" ContentType="image/png"/>{types}</Types>',
            "_rels/.rels": relationships(root),
            "word/_rels/document.xml.rels": relationships(self.links),
            "word/document.xml": HEAD + document,
            **self.parts,
        }
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, data in files.items():
                record = zipfile.ZipInfo(name, DAY)
                record.compress_type, record.external_attr, record.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, 3
                archive.writestr(record, data, compresslevel=9)
        return out.getvalue()


def anchor(wide, high, about, graphic, x, y, behind=0):
    return (
        f'<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="{behind}" locked="0" '
        'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{round(x * 12700)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{round(y * 12700)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:wrapNone/>{about}{graphic}</wp:anchor></w:drawing>'
    )


def inline(wide, high, about, graphic):
    return f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/>{about}{graphic}</wp:inline></w:drawing>'


def relationships(links):
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return (
        HEAD
        + f'<Relationships xmlns="{package}">'
        + "".join(
            f'<Relationship Id="{link}" Type="{relation}" Target="{target}"/>' for link, relation, target in links
        )
        + "</Relationships>"
    )


BOLD = "<w:b/>"


def heading(text):
    return paragraph(text, '<w:pStyle w:val="Heading1"/>')


def _work(person):
    out = [heading("Work Experience")]
    for position, employer, dates, bullets in person.jobs:
        tab = '<w:tabs><w:tab w:val="right" w:pos="9700"/></w:tabs>'
        out.append(paragraph(run(position, BOLD) + "<w:r><w:tab/></w:r>" + run(dates), tab))
        out.append(paragraph(employer))
        out += [paragraph("• " + bullet, '<w:ind w:left="240"/>') for bullet in bullets]
    out.append(heading("Education"))
    for degree, school, dates in person.education:
        out += [paragraph(f"{degree}, {dates}", look=BOLD), paragraph(school)]
    return out


def memo(person=SUPPORT):
    """Black on white."""
    letter = Letter(person)
    letter.add(
        paragraph(person.name, look='<w:b/><w:sz w:val="36"/>'),
        paragraph(person.title),
        paragraph(" | ".join(person.contact)),
        heading("Summary"),
        *map(paragraph, person.summary),
        heading("Skills"),
        paragraph(person.skills),
        *_work(person),
        heading("Languages"),
        paragraph(person.languages),
    )
    return letter


def ribbon(person=FOREMAN):
    """Name and contact data white on dark paragraphs, skills in a table."""
    letter = Letter(person)
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>'
    light = '<w:color w:val="FFFFFF"/>'
    skills = [paragraph(skill) for skill in person.skills.split(", ")]
    letter.add(
        paragraph(person.name, shade, '<w:b/><w:color w:val="FFFFFF"/><w:sz w:val="36"/>'),
        paragraph(person.title, shade, light),
        paragraph(" | ".join(person.contact), shade, light),
        heading("Summary"),
        *map(paragraph, person.summary),
        heading("Skills"),
        table([skills[:3], skills[3:]], [3200, 3200, 3200], lined()),
        *_work(person),
        heading("Languages"),
        paragraph(person.languages),
    )
    return letter


def cells(person=ANALYST):
    """A table as a layout: a dark cell with contact data and skills in white beside the rest."""
    letter = Letter(person)
    light = '<w:color w:val="FFFFFF"/>'
    side = paragraph("Contact", look="<w:b/>" + light) + "".join(paragraph(text, look=light) for text in person.contact)
    side += paragraph("Skills", look="<w:b/>" + light)
    side += "".join(paragraph(text, look=light) for text in person.skills.split(", "))
    side += paragraph("Languages", look="<w:b/>" + light) + paragraph(person.languages, look=light)
    main = paragraph(person.name, look='<w:b/><w:sz w:val="36"/>') + paragraph(person.title)
    main += (
        heading("Summary")
        + "".join(map(paragraph, person.summary))
        + "".join(_work(person)).replace('w:pos="9700"', 'w:pos="6400"')
    )
    dark = '<w:shd w:val="clear" w:color="auto" w:fill="2A3342"/>'
    letter.add(
        '<w:tbl><w:tblPr><w:tblW w:w="9700" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/>'
        f'<w:gridCol w:w="6700"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/>{dark}</w:tcPr>{side}</w:tc>'
        f'<w:tc><w:tcPr><w:tcW w:w="6700" w:type="dxa"/></w:tcPr>{main}</w:tc></w:tr></w:tbl>',
        paragraph(),
    )
    return letter


LETTERS = {"memo": memo, "ribbon": ribbon, "cells": cells}
