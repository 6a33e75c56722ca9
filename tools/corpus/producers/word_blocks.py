"""The blocks of a document as WordprocessingML."""

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from model import Table, plain, runs
from producers.word_text import element

FONTS = {
    "serif": "Times New Roman",
    "sans": "Arial",
    "calibri": "Calibri",
    "verdana": "Verdana",
    "cambria": "Cambria",
    "lato": "Lato",
    "open": "Open Sans",
    "garamond": "EB Garamond",
}
WINGDINGS = {"\uf0d8", "\uf076", "\uf0a7", "\uf0fc", "\uf0a8"}


class BlocksMixin:
    # Lists

    def number(self, kind):
        """The id of a list definition with this writer's bullet, or of numbers."""
        if kind in self.numbers:
            return self.numbers[kind]
        numbering = self.document.part.numbering_part.element
        identity = 90 + len(self.numbers)
        glyph = self.style.bullet
        font = "Wingdings" if glyph in WINGDINGS else "Symbol" if glyph == "\uf0b7" else FONTS[self.style.font]
        level = (
            '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
            if kind == "numbers"
            else f'<w:numFmt w:val="bullet"/><w:lvlText w:val="{glyph}"/>'
        )
        look = (
            ""
            if kind == "numbers"
            else f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>'
        )
        abstract = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{identity}"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'{level}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="500" w:hanging="300"/></w:pPr>{look}</w:lvl></w:abstractNum>'
        )
        numbering.insert(0, abstract)
        numbering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{identity}"><w:abstractNumId w:val="{identity}"/></w:num>')
        )
        self.numbers[kind] = identity
        return identity

    def draw_bullets(self, item):
        for entry in item.items:
            made = self.paragraph()
            properties = made.find(qn("w:pPr"))
            if properties is None:
                properties = element("w:pPr")
                made.insert(0, properties)
            if "sym" in self.features and not item.numbered:
                properties.append(element("w:ind", left=500, hanging=300))
                holder = element("w:r")
                glyph = self.style.bullet if self.style.bullet in WINGDINGS else "\uf0d8"
                holder.append(element("w:sym", font="Wingdings", char=f"{ord(glyph):04X}"))
                holder.append(element("w:tab"))
                made.append(holder)
            elif self.style.bullet in "-o*–" and not item.numbered and self.style.words.get("typed_bullets"):
                properties.append(element("w:ind", left=500, hanging=300))
                self.run(made, self.style.bullet + "\t")
            else:
                numbers = element("w:numPr")
                numbers.append(element("w:ilvl", val=0))
                numbers.append(element("w:numId", val=self.number("numbers" if item.numbered else "bullets")))
                properties.append(numbers)
            self.write(made, entry)

    # Blocks

    def blocks(self, items):
        for item in items:
            getattr(self, "draw_" + type(item).__name__.lower())(item)

    def draw_heading(self, item):
        look = self.style.heading_look
        styled = self.rng.random() < 0.7 or look == "accent"
        made = self.paragraph(
            style="Heading1" if styled and look != "underlined" else None, keep=True, before=9, after=3
        )
        properties = made.find(qn("w:pPr"))
        if look == "ruled":
            edge = element("w:pBdr")
            edge.append(element("w:bottom", val="single", sz=8, space=1, color=self.style.accent))
            properties.find(qn("w:spacing")).addprevious(edge)
        if look == "shaded":
            properties.find(qn("w:spacing")).addprevious(element("w:shd", val="clear", color="auto", fill="D9D9D9"))
        color = self.style.accent if look in ("accent", "ruled", "spaced") and self.style.tidy else "000000"
        spaced = look == "spaced" and "   " in item.text
        text = (
            item.text.replace("   ", "\0").replace(" ", "").replace("\0", " ")
            if spaced and self.rng.random() < 0.4
            else item.text
        )
        self.run(
            made,
            text,
            bold=True,
            size=self.size + 2,
            color=color,
            underline=look == "underlined",
            spacing=60 if text != item.text else None,
        )

    def draw_para(self, item):
        if item.kind == "name":
            made = self.paragraph(style="Title" if self.rng.random() < 0.5 else None, align=item.align, after=2)
            holder = self.control(made, "Your Name") if "controls" in self.features else made
            self.write(
                holder, item.text, bold=True, size=self.size + 9, color=self.style.accent if self.style.tidy else None
            )
            return
        if item.kind == "title":
            self.write(
                self.paragraph(align=item.align, after=6),
                item.text,
                bold=True,
                size=self.size + 4,
                underline=self.style.heading_look == "underlined",
            )
            return
        made = self.paragraph(align=item.align, indent=item.indent, keep=item.kind == "entry")
        if item.kind == "headline":
            self.write(
                self.control(made, "Title") if "controls" in self.features else made,
                item.text,
                size=self.size + 2,
                color="555555",
            )
        else:
            self.write(made, item.text)

    def draw_split(self, item):
        made = self.paragraph(keep=True, tabs=[(self.width, "right")])
        self.write(made, item.left)
        if plain(item.right):
            self.run(made, "\t")
            self.write(made, item.right)

    def draw_labels(self, item):
        if item.look == "table":
            rows = [
                [label, f"{item.separator} " if not plain(value) else [f"{item.separator} ", *runs(value)]]
                for label, value in item.pairs
            ]
            self.draw_table(Table(rows, [30, 70], header=False, borders=False))
            return
        for label, value in item.pairs:
            if item.look == "loose":
                self.write(self.paragraph(keep=True), [f"{label}{item.separator} ", *runs(value)])
            else:
                stop = max(len(label) for label, _ in item.pairs) * self.size * 6900 + 60000
                made = self.paragraph(keep=True, tabs=[(stop, "left"), (stop + 150000, "left")])
                self.run(made, f"{label}\t{item.separator.strip()}\t" if item.separator.strip() else f"{label}\t")
                self.write(made, value)

    def table(self, widths, borders):
        made = element("w:tbl")
        properties = element("w:tblPr")
        if borders:
            properties.append(element("w:tblStyle", val="TableGrid"))
        properties.append(element("w:tblW", w=int(self.width / 635), type="dxa"))
        properties.append(element("w:tblLayout", type="fixed"))
        made.append(properties)
        grid = element("w:tblGrid")
        total = sum(widths)
        self.cells = [int(self.width / 635 * width / total) for width in widths]
        for width in self.cells:
            grid.append(element("w:gridCol", w=width))
        made.append(grid)
        self.add(made)
        return made, self.cells

    def cell(self, row, width, fill=None):
        made = element("w:tc")
        properties = element("w:tcPr")
        properties.append(element("w:tcW", w=width, type="dxa"))
        if fill:
            properties.append(element("w:shd", val="clear", color="auto", fill=fill))
        made.append(properties)
        row.append(made)
        return made

    def draw_table(self, item):
        made, widths = self.table(item.widths, item.borders)
        outer = self.target
        for index, cells in enumerate(item.rows):
            row = element("w:tr")
            made.append(row)
            for width, value in zip(widths, cells):
                self.target = self.cell(
                    row, width, "E7E6E6" if index == 0 and item.header and self.style.tidy else None
                )
                self.write(self.paragraph(after=0), value, size=self.size - 1 if item.small else None)
        self.target = outer
        self.paragraph(after=0)

    def draw_columns(self, item):
        rows = [item.items[start : start + item.count] for start in range(0, len(item.items), item.count)]
        if self.rng.random() < 0.5:
            rows = [
                [("• " if item.bullets else "") + plain(entry) for entry in row] + [""] * (item.count - len(row))
                for row in rows
            ]
            self.draw_table(Table(rows, [1] * item.count, header=False, borders=False))
            return
        for row in rows:
            made = self.paragraph(tabs=[(self.width * step / item.count, "left") for step in range(1, item.count)])
            self.run(made, "\t".join(("• " if item.bullets else "") + plain(entry) for entry in row))

    def draw_bars(self, item):
        for name, level in item.items:
            made = self.paragraph(tabs=[(self.width * 0.6, "left")])
            self.run(made, f"{name}\t")
            self.run(made, "●" * level + "○" * (5 - level), color=self.style.accent)

    def draw_aside(self, item):
        made, widths = self.table([25, 75], False)
        outer, width = self.target, self.width
        row = element("w:tr")
        made.append(row)
        self.target = self.cell(row, widths[0])
        self.write(self.paragraph(), item.label)
        self.target = self.cell(row, widths[1])
        self.width = width * 3 // 4
        self.blocks(item.blocks)
        if self.target[-1].tag != qn("w:p"):
            self.paragraph(after=0)
        self.target, self.width = outer, width

    def draw_space(self, item):
        self.paragraph(after=max(0, item.points - 5))

    def draw_pagebreak(self, item):
        made = element("w:r")
        made.append(element("w:br", type="page"))
        self.paragraph().append(made)
