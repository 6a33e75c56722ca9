"""Paragraphs, runs, links, changes and fields of WordprocessingML."""

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from model import runs

DAY = "2024-05-14T09:30:00Z"


def element(tag, **attributes):
    made = OxmlElement(tag)
    for key, value in attributes.items():
        made.set(qn("w:" + key), str(value))
    return made


class TextMixin:
    def paragraph(self, style=None, align=None, indent=0, keep=False, tabs=(), after=None, before=None):
        made = element("w:p")
        properties = element("w:pPr")
        if style:
            properties.append(element("w:pStyle", val=style))
        if self.inside:
            properties.append(element("w:keepNext", val=0))
        elif keep:
            properties.append(element("w:keepNext"))
        if tabs:
            stops = element("w:tabs")
            for position, kind in tabs:
                stops.append(element("w:tab", val=kind, pos=int(position / 635)))
            properties.append(stops)
        if after is not None or before is not None:
            spacing = element("w:spacing")
            if before is not None:
                spacing.set(qn("w:before"), str(before * 20))
            if after is not None:
                spacing.set(qn("w:after"), str(after * 20))
            properties.append(spacing)
        if indent:
            properties.append(element("w:ind", left=indent * 20))
        if align and align != "left":
            properties.append(element("w:jc", val=align))
        if len(properties):
            made.append(properties)
        self.add(made)
        return made

    def add(self, made):
        """Into the target; the body's section properties stay last."""
        last = self.target[-1] if len(self.target) else None
        if last is not None and last.tag == qn("w:sectPr"):
            last.addprevious(made)
        else:
            self.target.append(made)

    def look(
        self, bold=False, italic=False, size=None, color=None, spacing=None, style=None, underline=False, caps=False
    ):
        look = element("w:rPr")
        if style:
            look.append(element("w:rStyle", val=style))
        if bold:
            look.append(element("w:b"))
        if italic:
            look.append(element("w:i"))
        if caps:
            look.append(element("w:caps"))
        if color:
            look.append(element("w:color", val=color))
        if spacing:
            look.append(element("w:spacing", val=spacing))
        if size:
            look.append(element("w:sz", val=int(size * 2)))
        if underline:
            look.append(element("w:u", val="single"))
        return look

    def run(self, parent, text, **look):
        """One run; line breaks and tabs become elements."""
        made = element("w:r")
        properties = self.look(**look)
        if len(properties):
            made.append(properties)
        for number, line in enumerate(text.split("\n")):
            if number:
                made.append(element("w:br"))
            for index, part in enumerate(line.split("\t")):
                if index:
                    made.append(element("w:tab"))
                if part:
                    letters = OxmlElement("w:t")
                    letters.text = part
                    letters.set(qn("xml:space"), "preserve")
                    made.append(letters)
        parent.append(made)
        return made

    def write(self, parent, value, **look):
        for run in runs(value):
            here = {**look, "bold": look.get("bold") or run.bold, "italic": look.get("italic") or run.italic}
            if run.link:
                self.hyperlink(parent, run, here)
            elif "runs" in self.features and len(run.text) > 30 and self.rng.random() < 0.5:
                cut = self.rng.randint(3, len(run.text) - 3)
                self.run(parent, run.text[:cut], **here)
                parent.append(element("w:proofErr", type=self.rng.choice(["spellStart", "gramStart"])))
                self.run(parent, run.text[cut:], **here)
            elif "tracked" in self.features and len(run.text) > 50 and self.rng.random() < 0.4:
                self.changed(parent, run.text, here)
            elif run.text:
                self.run(parent, run.text, **here)

    def changed(self, parent, text, look):
        """The last words were typed later, in place of others that were struck out."""
        cut = text.rindex(" ", 0, len(text) - 12) if " " in text[: len(text) - 12] else 10
        self.run(parent, text[:cut], **look)
        self.revision += 2
        deleted = element("w:del", id=self.revision, author="Office User", date=DAY)
        struck = self.run(
            deleted,
            self.rng.choice([" and other duties as told", " for all clients", " at the old plant", " as per need"]),
            **look,
        )
        for letters in struck.findall(qn("w:t")):
            letters.tag = qn("w:delText")
        inserted = element("w:ins", id=self.revision + 1, author="Office User", date=DAY)
        self.run(inserted, text[cut:], **look)
        parent.append(deleted)
        parent.append(inserted)

    def hyperlink(self, parent, run, look):
        if "fields" in self.features:
            for kind, instruction in (
                ("begin", None),
                (None, f' HYPERLINK "{run.link}" '),
                ("separate", None),
                ("text", None),
                ("end", None),
            ):
                if kind == "text":
                    self.run(parent, run.text, **{**look, "color": "0563C1", "underline": True})
                    continue
                holder = element("w:r")
                if instruction:
                    code = OxmlElement("w:instrText")
                    code.set(qn("xml:space"), "preserve")
                    code.text = instruction
                    holder.append(code)
                else:
                    holder.append(element("w:fldChar", fldCharType=kind))
                parent.append(holder)
            return
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), self.part.relate_to(run.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        self.run(link, run.text, **{**look, "color": look.get("color") or "0563C1", "underline": True})
        parent.append(link)

    def control(self, parent, title):
        """A content control, as the templates that ship with Word have them."""
        holder = element("w:sdt")
        properties = element("w:sdtPr")
        properties.append(element("w:alias", val=title))
        properties.append(element("w:text"))
        content = element("w:sdtContent")
        holder.append(properties)
        holder.append(content)
        parent.append(holder)
        return content

    def field(self, parent, code, shown):
        simple = element("w:fldSimple", instr=f" {code} ")
        self.run(simple, shown)
        parent.append(simple)
