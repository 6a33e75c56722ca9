"""WordprocessingML as Word writes it: python-docx for the package, its own XML for what python-docx has no words for.

Features (a set in `style.words["features"]`):
  header_name, header_contacts   name or contacts only in the file's header part
  text_box_header, text_box_side header or side column in text boxes, each with its fallback
  table_side, column_side        side column as a table cell or as a newspaper column
  tracked                        insertions and deletions
  sym                            bullets as w:sym and a tab instead of a list
  runs                           words split over runs, as edits leave them
  fields                         links and page numbers as complex fields
  controls                       name and headline in content controls
"""

import copy
import datetime
import random
from io import BytesIO

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from producers.text_box import text_box
from producers.word_blocks import FONTS, BlocksMixin
from producers.word_text import TextMixin, element


class Writer(TextMixin, BlocksMixin):
    def __init__(self, style, seed):
        self.style = style
        self.features = style.words.get("features", set())
        self.rng = random.Random(f"word/{seed}")
        self.document = docx.Document()
        self.target = self.document.element.body
        self.part = self.document.part
        self.size = style.words.get("size", 10)
        self.numbers = {}
        self.revision = 0
        self.inside = False  # in a cell or a text box, where keeping with the next paragraph would move the whole row
        section = self.document.sections[0]
        section.page_width, section.page_height = (Mm(216), Mm(279)) if style.letter_paper else (Mm(210), Mm(297))
        section.left_margin = section.right_margin = Mm(20)
        section.top_margin = section.bottom_margin = Mm(18)
        self.width = section.page_width - Mm(40)
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = FONTS[style.font], Pt(self.size)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONTS[style.font])
        normal.paragraph_format.space_after = Pt(2)
        for name, size in (("Heading 1", self.size + 2), ("Title", self.size + 10)):
            shape = self.document.styles[name]
            shape.font.name, shape.font.size, shape.font.bold = FONTS[style.font], Pt(size), True
            fonts = shape.element.rPr.rFonts
            for attribute in list(fonts.attrib):
                if "Theme" in attribute:
                    del fonts.attrib[attribute]
            border = shape.element.pPr.find(qn("w:pBdr"))
            if border is not None:
                shape.element.pPr.remove(border)
        self.prune()
        properties = self.document.core_properties
        properties.created = properties.modified = datetime.datetime(2024, 5, 14, 9, 30)
        properties.author = properties.last_modified_by = "Office User"
        properties.title = properties.comments = ""

    def prune(self):
        """python-docx's template brings a preview picture, its styles twice, and a hundred table styles that nobody here uses."""
        relations = self.document.part.package.rels
        for identity in [key for key, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
            relations.pop(identity)
        relations = self.document.part.rels
        for identity in [key for key, relation in relations.items() if relation.reltype.endswith("/stylesWithEffects")]:
            relations.pop(identity)
        styles = self.document.styles.element
        for style in styles.findall(qn("w:style")):
            if style.get(qn("w:type")) == "table" and style.get(qn("w:styleId")) not in ("TableGrid", "TableNormal"):
                styles.remove(style)

    # Areas

    def into(self, target, blocks, part=None, width=None):
        outer = self.target, self.part, self.width, self.inside
        self.target, self.part, self.width, self.inside = target, part or self.part, width or self.width, True
        self.blocks(blocks)
        self.target, self.part, self.width, self.inside = outer

    def running(self, document):
        section = self.document.sections[0]
        features = self.features
        if features & {"header_name", "header_contacts"}:
            header = section.header
            header.is_linked_to_previous = False
            blank = header.paragraphs[0]._p
            moved = [
                item
                for item in document.header
                if (getattr(item, "kind", "") == "name" and "header_name" in features)
                or (getattr(item, "kind", "contact") == "contact" and "header_contacts" in features)
            ]
            document.header = [item for item in document.header if item not in moved]
            self.into(header._element, moved, part=header.part)
            header._element.remove(blank)
        elif document.running_header:
            section.header.paragraphs[0].text = document.running_header
            if self.rng.random() < 0.6:
                section.different_first_page_header_footer = True
        if document.page_numbers or document.running_footer:
            for footer in (
                (section.footer, section.first_page_footer)
                if section.different_first_page_header_footer
                else (section.footer,)
            ):
                line = footer.paragraphs[0]._p
                line.get_or_add_pPr().append(element("w:jc", val="center"))
                if document.running_footer:
                    self.run(line, document.running_footer.split("{")[0].removesuffix("Page "))
                if document.page_numbers:
                    self.run(line, "Page ")
                    self.field(line, "PAGE", "1")
                    self.run(line, " of ")
                    self.field(line, "NUMPAGES", "2")

    def save(self, path):
        self.document.save(str(path))


def render(document, style, template, path, work):
    document = copy.copy(document)
    writer = Writer(style, path.stem)
    features = writer.features
    writer.running(document)
    if document.picture:
        # python-docx adds a paragraph at the body's end, which is here still its beginning.
        paragraph = writer.document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.add_run().add_picture(BytesIO(document.picture), width=Mm(22))
    if "text_box_header" in features:
        writer.add(text_box(writer, document.header, width=writer.width, height=Mm(30), x=0, y=0, fill="F2F2F2"))
    else:
        writer.blocks(document.header)
    if document.side and features & {"table_side"}:
        left = template != "right"
        widths = [32, 68] if left else [68, 32]
        made, cells = writer.table(widths, False)
        row = element("w:tr")
        made.append(row)
        pairs = [(document.side, "EDEFF3"), (document.main, None)]
        for (blocks, fill), width in zip(pairs if left else reversed(pairs), cells):
            target = writer.cell(row, width, fill)
            writer.into(target, blocks, width=(width - 220) * 635)
            if target[-1].tag != qn("w:p"):
                target.append(element("w:p"))
        writer.paragraph(after=0)
    elif document.side and "text_box_side" in features:
        writer.add(
            text_box(writer, document.side, width=Mm(52), height=Mm(170), x=0, y=Mm(6), fill="EDEFF3", wrap=True)
        )
        writer.blocks(document.main)
    elif document.side and "column_side" in features:
        break_columns(writer, document)
    else:
        writer.blocks([*document.main, *document.side])
    writer.save(path)


def break_columns(writer, document):
    """Header over the whole width, then a section with two newspaper columns and a column break between them."""
    end = writer.paragraph()
    first = copy.deepcopy(writer.document.sections[0]._sectPr)
    first.find(qn("w:pgSz")).addprevious(element("w:type", val="continuous"))
    end.insert(0, element("w:pPr"))
    end[0].append(first)
    last = writer.document.sections[-1]._sectPr
    for old in last.findall(qn("w:cols")):
        last.remove(old)
    columns = element("w:cols", num=2, space=400, equalWidth=0)
    whole = int(writer.width / 635)
    narrow = int(whole * 0.3)
    columns.append(element("w:col", w=narrow, space=400))
    columns.append(element("w:col", w=whole - narrow - 400))
    grid = last.find(qn("w:docGrid"))
    if grid is not None:
        grid.addprevious(columns)
    else:
        last.append(columns)
    last.find(qn("w:pgSz")).addprevious(element("w:type", val="continuous"))
    full = writer.width
    writer.width = narrow * 635
    writer.blocks(document.side)
    cut = element("w:r")
    cut.append(element("w:br", type="column"))
    writer.paragraph().append(cut)
    writer.width = (whole - narrow - 400) * 635
    writer.blocks(document.main)
    writer.width = full
