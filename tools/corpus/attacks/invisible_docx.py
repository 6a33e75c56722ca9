"""Word files with text that programs read and people don't see."""

from cases import case
from letter import OFFICE, SPACES, anchor, escape, inline, lined, paragraph, run, table


def hidden(trick, base="memo", **options):
    return case("invisible", trick, "docx", base, **({"flag": "hidden_text"} | options))


def looks(trick, look, base="memo", setting="", **options):
    """A case that is nothing but a look of its runs."""

    @hidden(trick, base, **options)
    def draw(d, lines):
        d.add(*[paragraph(line, setting, look) for line in lines])


WHITE = '<w:color w:val="FFFFFF"/>'

looks("vanish", "<w:vanish/>")
looks("vanish-job", "<w:vanish/>", "ribbon", plant="job")
looks("vanish-true", '<w:vanish w:val="true"/>', "cells", plant="block")
looks("white", WHITE)
looks("white-job", WHITE, "ribbon", plant="job")
looks("white-after-table", WHITE, "cells", plant="block")
looks("white-theme", '<w:color w:val="FFFFFF" w:themeColor="background1"/>')
# A theme's colour goes before the value beside it, which LibreOffice shows instead.
looks("white-by-theme-only", '<w:color w:val="000000" w:themeColor="background1"/>', "ribbon", seen="words")
looks("near-white", '<w:color w:val="FDFDFD"/>', "ribbon", plant="block")
looks("ivory", '<w:color w:val="FFFFF0"/>')
looks("shaded-in-its-colour", WHITE + '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>', seen="specks")
APART = '<w:spacing w:before="120"/>'
looks("size-half-point", '<w:sz w:val="1"/>', setting=APART, plant="job", seen="specks")
looks("size-one-point", '<w:sz w:val="2"/>', "ribbon", setting=APART, plant="block", seen="specks")
looks("scale-1-percent", '<w:w w:val="1"/><w:sz w:val="4"/>', seen="specks")
# LibreOffice shows text without a fill as black.
looks("text-fill-none", "<w14:textFill><w14:noFill/></w14:textFill>", seen="words")
# In Word 2010's own elements alpha is transparency, not opacity.
looks(
    "text-fill-transparent",
    '<w:color w:val="000000"/><w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="98000"/></w14:srgbClr>'
    "</w14:solidFill></w14:textFill>",
    "ribbon",
)
# LibreOffice draws such lines over each other; Word cuts them to their height.
looks("exact-line-height", "", setting='<w:spacing w:line="10" w:lineRule="exact"/>', plant="block", seen="words")
looks("indented-off-page", "", setting='<w:ind w:left="-20000" w:right="14000"/>')


NONE = '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>'
looks("white-with-empty-shading", WHITE + NONE)
# The pattern "solid" paints its colour, not its fill.
looks(
    "white-on-solid-pattern", WHITE + '<w:shd w:val="solid" w:color="FFFFFF" w:fill="000000"/>', "ribbon", seen="specks"
)


@hidden("white-run-in-dark-paragraph", seen="words")
def light_run(d, lines):
    """The paragraph is dark, and the runs have a white ground of their own."""
    dark = '<w:shd w:val="clear" w:color="auto" w:fill="203040"/>'
    light = WHITE + '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>'
    d.add(*[paragraph(line, dark, light) for line in lines])


@hidden("white-in-unfilled-box")
def unfilled_box(d, lines):
    """A box with a dark fill that is switched off."""
    inside = "".join(paragraph(line, look=WHITE) for line in lines)
    d.add(
        paragraph(
            '<w:r><w:pict><v:rect id="b3" style="position:absolute;margin-left:0;margin-top:8pt;width:440pt;height:40pt" '
            f'filled="f" fillcolor="#203040" stroked="f"><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>'
        )
    )


@hidden("vanish-character-style")
def vanish_character(d, lines):
    d.style("character", "Note", "<w:vanish/>")
    d.add(*[paragraph(line, look='<w:rStyle w:val="Note"/>') for line in lines])


@hidden("vanish-paragraph-style", base="ribbon", plant="job")
def vanish_paragraph(d, lines):
    d.style("paragraph", "Remark", "<w:vanish/>", "Normal")
    d.style("paragraph", "SmallRemark", '<w:sz w:val="18"/>', "Remark")
    d.add(*[paragraph(line, '<w:pStyle w:val="SmallRemark"/>') for line in lines])


@hidden("white-paragraph-style", base="cells", plant="block")
def white_style(d, lines):
    d.style("paragraph", "Quiet", WHITE, "Normal")
    d.add(*[paragraph(line, '<w:pStyle w:val="Quiet"/>') for line in lines])


@hidden("white-by-default", base="ribbon")
def white_default(d, lines):
    d.body = [
        part.replace("<w:rPr></w:rPr>", '<w:rPr><w:color w:val="000000"/></w:rPr>').replace(
            "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:b/><w:color w:val="000000"/></w:rPr>'
        )
        for part in d.body
    ]
    d.default_look = WHITE
    d.add(*map(paragraph, lines))


@hidden("white-inside-line")
def inside_line(d, lines):
    words = ", " + ", ".join(d.person.planted[:3])
    d.body = [
        part.replace("</w:p>", run(words, WHITE) + "</w:p>") if d.person.skills in part else part for part in d.body
    ]
    return d.person.planted[:3]


def grid(d):
    """A small table with room in it."""
    empty = [paragraph(), paragraph(), paragraph()]
    d.rows = [
        [paragraph("Tool"), paragraph("Level"), paragraph("Years")],
        [paragraph("Printers"), paragraph("Good"), paragraph("6")],
        empty,
    ]
    d.add(table(d.rows, [3000, 3000, 3000], lined()), paragraph())


@hidden("white-in-table-cell", scene=grid)
def in_cell(d, lines):
    rows = d.rows[:2] + [[paragraph(word, look=WHITE) for word in d.person.planted[:3]]]
    d.body[-2:] = [table(rows, [3000, 3000, 3000], lined()), paragraph()]
    return d.person.planted[:3]


def dark_cell(d):
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="203040"/>'
    d.add(
        table([[paragraph()]], [9600], cell_setting=shade, row_setting='<w:trHeight w:val="700" w:hRule="exact"/>'),
        paragraph(),
    )


@hidden("dark-on-dark-cell", base="ribbon", scene=dark_cell)
def dark_on_dark(d, lines):
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="203040"/>'
    inside = "".join(paragraph(line, look='<w:color w:val="203040"/>') for line in lines)
    d.body[-2:] = [
        table([[inside]], [9600], cell_setting=shade, row_setting='<w:trHeight w:val="700" w:hRule="exact"/>'),
        paragraph(),
    ]


@hidden("black-on-black-shading", seen="words")
def black_shading(d, lines):
    """A bar of black runs, and black words in it."""
    d.add(paragraph(lines[0], look='<w:color w:val="000000"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/>'))
    return d.person.planted[:3]


@hidden("exact-row-height", base="ribbon", plant="job", seen="specks")
def row_height(d, lines):
    inside = "".join(map(paragraph, lines))
    d.add(table([[inside]], [9000], row_setting='<w:trHeight w:val="8" w:hRule="exact"/>'), paragraph())


@hidden("nested-table-in-tiny-cell", seen="specks")
def nested(d, lines):
    inner = table([["".join(map(paragraph, lines))]], [8000], row_setting='<w:trHeight w:val="8" w:hRule="exact"/>')
    d.add(
        table([[inner + paragraph()]], [20], row_setting='<w:trHeight w:val="10" w:hRule="exact"/>'),
        paragraph(),
    )


@hidden("text-box-off-page")
def box_off(d, lines):
    d.add(paragraph(d.text_box("".join(map(paragraph, lines)), -2000, 0, 400, 60)))


@hidden("text-box-above-page", base="ribbon", plant="job")
def box_above(d, lines):
    d.add(paragraph(d.text_box("".join(map(paragraph, lines)), 0, -3000, 400, 60)))


@hidden("text-box-without-size", base="cells")
def box_zero(d, lines):
    d.add(paragraph(d.text_box("".join(map(paragraph, lines)), 0, 0, 0.1, 0.1, inset=False)))


@hidden("text-box-white", plant="block")
def box_white(d, lines):
    inside = "".join(paragraph(line, look=WHITE) for line in lines)
    d.add(paragraph(d.text_box(inside, 0, 10, 440, 80, fill="FFFFFF")))


@hidden("vml-text-box-off-page")
def vml_off(d, lines):
    inside = "".join(map(paragraph, lines))
    d.add(
        paragraph(
            '<w:r><w:pict><v:rect id="b1" style="position:absolute;margin-left:-3000pt;margin-top:0;width:400pt;height:60pt" stroked="f">'
            f"<v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>"
        )
    )


def poster(d):
    """A picture in front of an empty stretch of the page."""
    d.poster = f"<w:r>{anchor(*d.image(460, 70, (60, 90, 120)), 0, 2)}</w:r>"
    d.add(paragraph(d.poster), *[paragraph() for _ in range(4)])


@hidden("under-picture", scene=poster)
def under_picture(d, lines):
    d.body[-5:] = [paragraph(d.poster), *map(paragraph, lines), *[paragraph() for _ in range(4 - len(lines))]]


@hidden("header-white", base="ribbon")
def header_white(d, lines):
    d.margin("header", "".join(paragraph(line, look=WHITE) for line in lines))


@hidden("footer-white", base="cells", plant="block")
def footer_white(d, lines):
    d.margin("footer", "".join(paragraph(line, look=WHITE + '<w:sz w:val="8"/>') for line in lines))


@hidden("header-never-shown", flag="")
def header_even(d, lines):
    """A header of even pages in a document that has none of its own."""
    d.margin("header", "".join(map(paragraph, lines)), "even")


@hidden("deleted", plant="job", seen="words")
def deleted(d, lines):
    for line in lines:
        d.add(
            '<w:p><w:pPr><w:rPr><w:del w:id="7" w:author="Reviewer" w:date="2024-05-01T00:00:00Z"/></w:rPr></w:pPr>'
            '<w:del w:id="8" w:author="Reviewer" w:date="2024-05-01T00:00:00Z">'
            f'<w:r><w:delText xml:space="preserve">{escape(line)}</w:delText></w:r></w:del></w:p>'
        )


@hidden("moved-away", base="ribbon", seen="words")
def moved(d, lines):
    for line in lines:
        d.add(
            '<w:p><w:pPr><w:rPr><w:moveFrom w:id="9" w:author="Reviewer" w:date="2024-05-01T00:00:00Z"/></w:rPr></w:pPr>'
            '<w:moveFromRangeStart w:id="10" w:name="move1" w:author="Reviewer" w:date="2024-05-01T00:00:00Z"/>'
            f'<w:moveFrom w:id="11" w:author="Reviewer" w:date="2024-05-01T00:00:00Z">{run(line)}</w:moveFrom>'
            '<w:moveFromRangeEnd w:id="10"/></w:p>'
        )


@hidden("comment", plant="job")
def comment(d, lines):
    inside = "".join(map(paragraph, lines * 3))
    d.part(
        "word/comments.xml",
        f'<w:comments {SPACES}><w:comment w:id="0" w:author="N. F." w:initials="NF" w:date="2024-05-01T00:00:00Z">{inside}</w:comment></w:comments>',
        "comments",
        f"{OFFICE}/comments",
    )
    mark = '<w:commentRangeStart w:id="0"/>' + run(d.person.languages)
    mark += '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    d.body[-1] = paragraph(mark)


@hidden("core-keywords", page="")
def core_keywords(d, lines):
    d.core["cp:keywords"] = ", ".join(d.person.planted * 5)


@hidden("core-description", base="ribbon", plant="job", page="")
def core_description(d, lines):
    d.core["dc:description"] = ". ".join(lines)


@hidden("custom-property", flag="", page="")
def custom_property(d, lines):
    d.parts["docProps/custom.xml"] = (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property '
        'fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Skills"><vt:lpwstr>'
        + escape(" ".join(lines))
        + "</vt:lpwstr></property></Properties>"
    ).encode()
    d.types["docProps/custom.xml"] = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    d.root_links.append(("rId3", f"{OFFICE}/custom-properties", "docProps/custom.xml"))


@hidden("custom-xml", base="cells", flag="", page="")
def custom_xml(d, lines):
    d.parts["customXml/item1.xml"] = f"<resume><skills>{escape(' '.join(lines))}</skills></resume>".encode()
    d.links.append(("rId90", f"{OFFICE}/customXml", "../customXml/item1.xml"))


def logo(d):
    d.logo = d.image(40, 40, (200, 160, 60))
    d.add(paragraph(f"<w:r>{inline(*d.logo)}</w:r>"))


@hidden("alternate-text", flag="", scene=logo)
def alternate(d, lines):
    wide, high, about, graphic = d.logo
    told = about.replace('descr=""', f'descr="{escape(" ".join(lines))}"')
    d.body[-1] = paragraph(f"<w:r>{inline(wide, high, told, graphic)}</w:r>")


@hidden("content-control-hidden", base="ribbon")
def content_control(d, lines):
    for number, line in enumerate(lines, 1):
        control = f'<w:sdtPr><w:alias w:val="Note"/><w:id w:val="{number}"/></w:sdtPr>'
        d.add(paragraph(f"<w:sdt>{control}<w:sdtContent>{run(line, '<w:vanish/>')}</w:sdtContent></w:sdt>"))


@hidden("field-code", flag="")
def field_code(d, lines):
    d.add(
        paragraph(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SET Skills "'
            + escape(" ".join(lines))
            + '" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )
    )


@hidden("footnote-without-reference", base="ribbon", flag="", plant="job")
def footnote(d, lines):
    marks = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    inside = "".join(map(paragraph, lines))
    d.part(
        "word/footnotes.xml",
        f'<w:footnotes {SPACES}>{marks}<w:footnote w:id="2">{inside}</w:footnote></w:footnotes>',
        "footnotes",
        f"{OFFICE}/footnotes",
    )


@hidden("glossary", flag="", plant="block")
def glossary(d, lines):
    inside = "".join(map(paragraph, lines))
    d.part(
        "word/glossary/document.xml",
        f'<w:glossaryDocument {SPACES}><w:docParts><w:docPart><w:docPartPr><w:name w:val="Skills"/></w:docPartPr>'
        f"<w:docPartBody>{inside}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>",
        "document.glossary",
        f"{OFFICE}/glossaryDocument",
    )


@hidden("fallback-only", base="cells", flag="")
def fallback(d, lines):
    """What only programs of before 2010 would show."""
    d.add(
        paragraph(
            '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t> </w:t></mc:Choice>'
            f"<mc:Fallback><w:t>{escape(' '.join(lines))}</w:t></mc:Fallback></mc:AlternateContent></w:r>"
        )
    )


def night(d):
    """A dark page with light text."""
    d.background, d.settings = '<w:background w:color="1B1F27"/>', "<w:displayBackgroundShape/>"
    d.default_look = '<w:color w:val="F2F2F2"/>'


@hidden("page-colour", scene=night)
def page_colour(d, lines):
    d.add(*[paragraph(line, look='<w:color w:val="1B1F27"/>') for line in lines])
