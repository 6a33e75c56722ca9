"""A flat OpenDocument text, as LibreOffice Writer keeps it; LibreOffice itself makes a PDF or a DOCX of it."""

import base64
from html import escape

from model import Table, plain, runs

FONTS = {
    "serif": "Liberation Serif",
    "sans": "Liberation Sans",
    "calibri": "Carlito",
    "verdana": "DejaVu Sans",
    "cambria": "Caladea",
    "lato": "Lato",
    "open": "Open Sans",
    "garamond": "EB Garamond",
}
SPACES = " ".join(
    f'xmlns:{key}="{value}"'
    for key, value in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "xlink": "http://www.w3.org/1999/xlink",
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    }.items()
)


class Writer:
    def __init__(self, style, symbols):
        self.style, self.symbols = style, symbols
        self.styles = {}
        self.size = style.words.get("size", 10)
        self.width = 17.0  # centimetres

    def name(self, family, inside):
        """An automatic style with this inside, made once."""
        key = (family, inside)
        if key not in self.styles:
            self.styles[key] = f"{family[0].upper()}{len(self.styles) + 1}"
        return self.styles[key]

    def span(self, value):
        parts = []
        for run in runs(value):
            text = (
                escape(run.text)
                .replace("  ", " <text:s/>")
                .replace("\n", "<text:line-break/>")
                .replace("\t", "<text:tab/>")
            )
            look = (' fo:font-weight="bold"' if run.bold else "") + (' fo:font-style="italic"' if run.italic else "")
            if look:
                style = self.name("text", f"<style:text-properties{look}/>")
                text = f'<text:span text:style-name="{style}">{text}</text:span>'
            if run.link:
                text = f'<text:a xlink:type="simple" xlink:href="{escape(run.link)}">{text}</text:a>'
            parts.append(text)
        return "".join(parts)

    def paragraph(
        self,
        inside,
        size=None,
        bold=False,
        align="start",
        space=(0, 2),
        indent=0,
        tabs=(),
        color=None,
        back=None,
        border=None,
        keep=False,
        underline=False,
    ):
        stops = "".join(
            f'<style:tab-stop style:position="{position:.2f}cm" style:type="{kind}"/>' for position, kind in tabs
        )
        text = (
            (f' fo:font-size="{size}pt"' if size else "")
            + (' fo:font-weight="bold"' if bold else "")
            + (f' fo:color="#{color}"' if color else "")
        )
        text += (
            ' style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"'
            if underline
            else ""
        )
        shape = (
            f'<style:paragraph-properties fo:text-align="{align}" fo:margin-top="{space[0]}pt" fo:margin-bottom="{space[1]}pt" fo:margin-left="{indent}cm"'
            + (f' fo:background-color="#{back}"' if back else "")
            + (f' fo:border-bottom="0.8pt solid #{border}"' if border else "")
            + (' fo:keep-with-next="always"' if keep else "")
            + (f"><style:tab-stops>{stops}</style:tab-stops></style:paragraph-properties>" if tabs else "/>")
        )
        style = self.name("paragraph", shape + (f"<style:text-properties{text}/>" if text else ""))
        return f'<text:p text:style-name="{style}">{inside}</text:p>'

    def blocks(self, items):
        return "".join(getattr(self, "draw_" + type(item).__name__.lower())(item) for item in items)

    def draw_heading(self, item):
        look = self.style.heading_look
        color = self.style.accent if self.style.tidy else None
        return self.paragraph(
            self.span(item.text),
            size=self.size + 2,
            bold=True,
            space=(9, 3),
            keep=True,
            color=color,
            back="DDDDDD" if look == "shaded" else None,
            border=(color or "000000") if look == "ruled" else None,
            underline=look == "underlined",
        )

    def draw_para(self, item):
        size = {"name": self.size + 9, "title": self.size + 4, "headline": self.size + 2}.get(item.kind)
        align = {"left": "start", "right": "end"}.get(item.align, item.align)
        return self.paragraph(
            self.span(item.text), size=size, align=align, keep=item.kind == "entry", indent=item.indent / 28
        )

    def draw_split(self, item):
        return self.paragraph(
            self.span(item.left) + ("<text:tab/>" + self.span(item.right) if plain(item.right) else ""),
            tabs=[(self.width, "right")],
            keep=True,
        )

    def draw_bullets(self, item):
        kind = "numbers" if item.numbered else "bullets"
        rows = "".join(
            f"<text:list-item>{self.paragraph(self.span(entry), space=(0, 1))}</text:list-item>" for entry in item.items
        )
        return f'<text:list text:style-name="{kind}">{rows}</text:list>'

    def draw_labels(self, item):
        if item.look == "table":
            return self.draw_table(
                Table(
                    [[label, [f"{item.separator} ", *runs(value)]] for label, value in item.pairs],
                    [30, 70],
                    header=False,
                    borders=False,
                )
            )
        if item.look == "loose":
            return "".join(
                self.paragraph(self.span([f"{label}{item.separator} ", *runs(value)])) for label, value in item.pairs
            )
        stop = max(len(label) for label, _ in item.pairs) * self.size * 0.019 + 0.3
        return "".join(
            self.paragraph(
                self.span([f"{label}\t{item.separator.strip()}\t", *runs(value)]),
                tabs=[(stop, "left"), (stop + 0.5, "left")],
            )
            for label, value in item.pairs
        )

    def draw_table(self, item):
        total = sum(item.widths)
        columns = []
        for width in item.widths:
            style = self.name(
                "table-column",
                f'<style:table-column-properties style:column-width="{self.width * width / total:.2f}cm"/>',
            )
            columns.append(f'<table:table-column table:style-name="{style}"/>')
        edge = ' fo:border="0.5pt solid #444444"' if item.borders else ""
        plain_cell = self.name("table-cell", f'<style:table-cell-properties fo:padding="0.08cm"{edge}/>')
        rows = []
        for row in item.rows:
            cells = "".join(
                f'<table:table-cell table:style-name="{plain_cell}">{self.paragraph(self.span(cell), size=self.size - 1 if item.small else None, space=(0, 0))}</table:table-cell>'
                for cell in row
            )
            rows.append(f"<table:table-row>{cells}</table:table-row>")
        return f"<table:table>{''.join(columns)}{''.join(rows)}</table:table>" + self.paragraph("", space=(0, 0))

    def draw_columns(self, item):
        lines = []
        for start in range(0, len(item.items), item.count):
            text = "\t".join(
                ("• " if item.bullets else "") + plain(entry) for entry in item.items[start : start + item.count]
            )
            lines.append(
                self.paragraph(
                    self.span(text), tabs=[(self.width * step / item.count, "left") for step in range(1, item.count)]
                )
            )
        return "".join(lines)

    def draw_bars(self, item):
        return "".join(
            self.paragraph(self.span(f"{name}\t" + "★" * level + "☆" * (5 - level)), tabs=[(self.width * 0.5, "left")])
            for name, level in item.items
        )

    def draw_aside(self, item):
        left = self.name(
            "table-column", f'<style:table-column-properties style:column-width="{self.width * 0.27:.2f}cm"/>'
        )
        right = self.name(
            "table-column", f'<style:table-column-properties style:column-width="{self.width * 0.73:.2f}cm"/>'
        )
        cell = self.name("table-cell", '<style:table-cell-properties fo:padding="0.08cm"/>')
        whole = self.width
        self.width *= 0.71
        inside = self.blocks(item.blocks)
        self.width = whole
        label = self.paragraph(
            self.span(item.label),
            align="end" if self.style.layout.endswith("rail") else "start",
            color=self.style.accent,
        )
        return (
            f'<table:table><table:table-column table:style-name="{left}"/><table:table-column table:style-name="{right}"/><table:table-row>'
            f'<table:table-cell table:style-name="{cell}">{label}</table:table-cell><table:table-cell table:style-name="{cell}">{inside}</table:table-cell></table:table-row></table:table>'
        )

    def draw_space(self, item):
        return self.paragraph("", size=max(2, item.points), space=(0, 0))

    def draw_pagebreak(self, item):
        return f'<text:p text:style-name="{self.name("paragraph", "<style:paragraph-properties fo:break-before=" + chr(34) + "page" + chr(34) + "/>")}"/>'

    def side_frame(self, blocks):
        """The side column as a frame anchored beside the text."""
        whole, self.width = self.width, 4.6
        inside = self.blocks(blocks)
        self.width = whole
        frame = self.name(
            "graphic",
            '<style:graphic-properties style:wrap="parallel" style:horizontal-pos="left" style:horizontal-rel="paragraph" style:vertical-pos="from-top" '
            'style:vertical-rel="paragraph" draw:fill="solid" draw:fill-color="#eef1f5" fo:background-color="#eef1f5" fo:border="none" fo:padding="0.2cm" fo:margin-right="0.5cm"/>',
        )
        return (
            f'<text:p><draw:frame draw:style-name="{frame}" text:anchor-type="paragraph" svg:width="5cm" svg:y="0.2cm"><draw:text-box fo:min-height="1cm">{inside}'
            f"</draw:text-box></draw:frame></text:p>"
        )

    def document(self, document):
        body = ""
        if document.picture:
            data = base64.b64encode(document.picture).decode()
            inside = f'<draw:frame text:anchor-type="as-char" svg:width="2.2cm" svg:height="2.8cm"><draw:image><office:binary-data>{data}</office:binary-data></draw:image></draw:frame>'
            body = self.paragraph(inside, align="end")
        body += self.blocks(document.header)
        if document.side:
            body += self.side_frame(document.side)
        body += self.blocks(document.main)
        parent = ' style:parent-style-name="Frame"'
        automatic = "".join(
            f'<style:style style:name="{name}" style:family="{family}"{parent if family == "graphic" else ""}>{inside}</style:style>'
            for (family, inside), name in self.styles.items()
        )
        bullet = self.style.bullet
        face = (
            (self.symbols or ("Symbol" if bullet == "\uf0b7" else "Wingdings"))
            if "\uf000" <= bullet <= "\uf0ff"
            else FONTS[self.style.font]
        )
        lists = (
            f'<text:list-style style:name="bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="{bullet}"><style:list-level-properties text:space-before="0.4cm" '
            f'text:min-label-width="0.5cm"/><style:text-properties style:font-name="{face}" fo:font-family="{face}"/></text:list-level-style-bullet></text:list-style>'
            '<text:list-style style:name="numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties '
            'text:space-before="0.4cm" text:min-label-width="0.5cm"/></text:list-level-style-number></text:list-style>'
        )
        font = FONTS[self.style.font]
        paper = ("21.59cm", "27.94cm") if self.style.letter_paper else ("21cm", "29.7cm")
        running = ""
        if document.running_header:
            running += f"<style:header><text:p>{escape(document.running_header)}</text:p></style:header>"
        if document.page_numbers:
            running += '<style:footer><text:p>Page <text:page-number text:select-page="current">1</text:page-number> of <text:page-count>2</text:page-count></text:p></style:footer>'
        return (
            f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="{self.size}pt" fo:font-family="{font}" fo:language="en" fo:country="GB"/>'
            f'</style:default-style><style:style style:name="Frame" style:family="graphic"/></office:styles>'
            f"<office:automatic-styles>{automatic}{lists}"
            f'<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="{paper[0]}" fo:page-height="{paper[1]}" fo:margin="2cm"/></style:page-layout></office:automatic-styles>'
            f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">{running}</style:master-page></office:master-styles>'
            f"<office:body><office:text>{body}</office:text></office:body></office:document>"
        )


def write(document, style, path, symbols):
    """`symbols` is the font that a private-use bullet is set in: our own where the file is printed, Word's where it is saved as DOCX."""
    path.write_text(Writer(style, symbols).document(document), encoding="utf-8")
