"""Word files with honest text that looks like the hidden kind to a program and like any other to a person."""

from dataclasses import replace

from cases import case
from letter import (
    BOLD,
    LETTERS,
    OFFICE,
    SPACES,
    anchor,
    escape,
    heading,
    inline,
    lined,
    paragraph,
    run,
    table,
)

WHITE = '<w:color w:val="FFFFFF"/>'


def honest(trick, base="memo", **options):
    return case("lookalike", trick, "docx", base, **({"seen": "words"} | options))


def tools(d, count=4):
    return ", ".join(d.person.planted[:count])


def looks(trick, look, base="memo", setting="", text=None, words=None):
    @honest(trick, base)
    def draw(d, lines):
        d.add(heading("Tools"), paragraph(text or tools(d), setting, look))
        return words or d.person.planted[:4]


def shade(fill):
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'


looks("white-on-shaded-paragraph", WHITE, setting=shade("1F3864"))
looks("white-on-shaded-run", WHITE + shade("404040"), "ribbon")
looks("white-on-highlight", WHITE + '<w:highlight w:val="darkBlue"/>')
looks("white-on-solid-pattern", WHITE + '<w:shd w:val="solid" w:color="203040" w:fill="FFFFFF"/>')
looks("white-on-black-highlight", WHITE + '<w:highlight w:val="black"/>' + shade("FFFFFF"), "ribbon")
looks("light-grey", '<w:color w:val="A6A6A6"/>')
looks("theme-grey", '<w:color w:val="A6A6A6" w:themeColor="background1" w:themeShade="A6"/>', "ribbon")
looks("theme-text", '<w:color w:val="000000" w:themeColor="text1"/>')
looks("seven-points", '<w:sz w:val="14"/>')
looks("six-points-grey", '<w:color w:val="595959"/><w:sz w:val="12"/>', "ribbon")
looks("yellow-highlight", '<w:highlight w:val="yellow"/>')
looks("black-on-yellow-shading", '<w:color w:val="000000"/>' + shade("FFF2CC"), "cells")
looks("vanish-off", '<w:vanish w:val="0"/>')
looks("vanish-false", '<w:vanish w:val="false"/>', "ribbon")
looks("condensed", '<w:spacing w:val="-6"/><w:w w:val="80"/>')
looks("raised", '<w:position w:val="6"/>')
looks("superscript", '<w:vertAlign w:val="superscript"/>')
looks("outline-and-shadow", "<w:outline/><w:shadow/>" + '<w:sz w:val="28"/>', "ribbon")
looks("exact-line-height-14", "", setting='<w:spacing w:line="280" w:lineRule="exact"/>')
looks("hanging-indent", "", setting='<w:ind w:left="1800" w:hanging="1800"/>')
looks(
    "gradient-letters",
    '<w:sz w:val="28"/><w14:textFill><w14:gradFill><w14:gsLst><w14:gs w14:pos="0"><w14:srgbClr w14:val="C00000"/></w14:gs>'
    '<w14:gs w14:pos="100000"><w14:srgbClr w14:val="002060"/></w14:gs></w14:gsLst><w14:lin w14:ang="0" w14:scaled="0"/></w14:gradFill></w14:textFill>',
)
looks(
    "text-fill-half-transparent",
    '<w:color w:val="000000"/><w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="35000"/></w14:srgbClr></w14:solidFill></w14:textFill>',
    "ribbon",
)


@honest("white-in-dark-cell", base="cells")
def dark_cell(d, lines):
    return ["Power BI", "Tableau", "Spanish"]


@honest("white-in-ribbon", base="ribbon")
def in_ribbon(d, lines):
    return ["Kiran Deshpande", "Production Supervisor"]


@honest("white-table-header")
def table_header(d, lines):
    head = [paragraph(text, look=BOLD + WHITE) for text in ("Programming Tool", "Level Reached", "Years")]
    rows = [[paragraph(word), paragraph("Good"), paragraph("4")] for word in d.person.planted[:3]]
    whole = table([head, *rows], [3200, 3200, 3200], lined())
    first, rest = whole.split("</w:tr>", 1)
    d.add(first.replace("</w:tcPr>", shade("2F5496") + "</w:tcPr>") + "</w:tr>" + rest, paragraph())
    return ["Programming Tool", *d.person.planted[:3]]


@honest("white-by-table-style", base="ribbon")
def table_style(d, lines):
    """Colour and shading of the first row come from a table style, as Word's own designs have it."""
    d.styles.append(
        '<w:style w:type="table" w:styleId="Grid5"><w:name w:val="Grid Table 5 Dark"/><w:tblStylePr w:type="firstRow">'
        f'<w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr>{shade("4472C4")}</w:tcPr></w:tblStylePr></w:style>'
    )
    rows = [
        [paragraph("Method Used"), paragraph("Since")],
        *[[paragraph(word), paragraph("2021")] for word in d.person.planted[:3]],
    ]
    whole = table(rows, [4800, 4800]).replace("<w:tblPr>", '<w:tblPr><w:tblStyle w:val="Grid5"/>')
    d.add(whole.replace("</w:tblPr>", '<w:tblLook w:val="0420" w:firstRow="1"/></w:tblPr>'), paragraph())
    return ["Method Used", *d.person.planted[:3]]


@honest("white-in-text-box")
def dark_box(d, lines):
    d.add(paragraph(d.text_box(paragraph(tools(d), look=WHITE), 0, 8, 440, 40, fill="203864")))
    return d.person.planted[:4]


@honest("text-box-header", base="ribbon")
def box_header(d, lines):
    d.add(paragraph(d.text_box(paragraph("Key Methods", look=BOLD) + paragraph(tools(d)), 0, 8, 440, 60)))
    return ["Key Methods", *d.person.planted[:4]]


@honest("white-in-vml-box")
def vml_box(d, lines):
    inside = paragraph(tools(d), look=WHITE)
    d.add(
        paragraph(
            '<w:r><w:pict><v:rect id="b2" style="position:absolute;margin-left:0;margin-top:8pt;width:440pt;height:30pt" '
            f'fillcolor="#1f3864" stroked="f"><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>'
        )
    )
    return d.person.planted[:4]


@honest("white-on-picture")
def on_picture(d, lines):
    """A dark banner as a picture behind the text."""
    d.add(
        paragraph(
            f"<w:r>{anchor(*d.image(480, 40, (20, 40, 70)), 0, 0, behind=1)}</w:r>"
            + run(tools(d), WHITE + '<w:sz w:val="28"/>')
        )
    )
    return d.person.planted[:4]


@honest("white-on-dark-page")
def dark_page(d, lines):
    d.background, d.settings = '<w:background w:color="1B1F27"/>', "<w:displayBackgroundShape/>"
    d.default_look = '<w:color w:val="F5F5F5"/>'
    return ["Active Directory", "Nadia Fernandes", "PowerShell"]


@honest("automatic-on-dark-cell", base="cells")
def automatic(d, lines):
    """Text without a colour turns white on dark shading by itself."""
    d.body = [part.replace('<w:color w:val="FFFFFF"/>', '<w:color w:val="auto"/>') for part in d.body]
    return ["Power BI", "Tableau"]


@honest("hidden-paragraph-marks")
def hidden_marks(d, lines):
    """Word hides the mark of a paragraph that goes on in the next, and the marks of a table of contents."""
    d.add(heading("Tools"), *[paragraph(word, "<w:rPr><w:vanish/></w:rPr>") for word in d.person.planted[:3]])
    d.add(paragraph(run("\u00a0", "<w:vanish/>") + run("and more on request")))
    return d.person.planted[:3]


@honest("contents-fields", base="ribbon")
def contents(d, lines):
    def field(code, *shown, look=""):
        char = '<w:r><w:rPr>{look}</w:rPr><w:fldChar w:fldCharType="{kind}"/></w:r>'
        text = f'<w:r><w:rPr>{look}</w:rPr><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        return (
            char.format(look=look, kind="begin")
            + text
            + char.format(look=look, kind="separate")
            + "".join(shown)
            + char.format(look=look, kind="end")
        )

    web = "<w:webHidden/>"
    link = escape('HYPERLINK "https://example.com/kiran"')
    d.add(
        paragraph(field(r"TOC \o 1-1 \h", run("Work Experience"), run("1", web))),
        paragraph(run("Portfolio: ") + field(link, run("example.com/kiran"))),
        paragraph(run("Page ") + field("PAGE", run("1")) + run(" of ") + field("NUMPAGES", run("1"))),
        paragraph(tools(d)),
    )
    return ["example.com/kiran", *d.person.planted[:4]]


@honest("bookmark-and-proofing")
def proofing(d, lines):
    d.add(
        paragraph(
            '<w:bookmarkStart w:id="1" w:name="_Hidden1"/><w:proofErr w:type="spellStart"/>'
            + run(tools(d), "<w:noProof/>")
            + '<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="1"/>'
        )
    )
    return d.person.planted[:4]


@honest("tracked-changes", base="ribbon")
def tracked(d, lines):
    who = 'w:author="Kiran" w:date="2024-05-01T00:00:00Z"'
    gone = f'<w:del w:id="3" {who}><w:r><w:delText xml:space="preserve">some </w:delText></w:r></w:del>'
    new = f'<w:ins w:id="4" {who}>{run("two ")}</w:ins>'
    d.add(paragraph(run("Trained ") + gone + new + run("teams in lean methods, " + tools(d))))
    return ["two teams in lean methods", *d.person.planted[:4]]


@honest("review-comment")
def comment(d, lines):
    d.part(
        "word/comments.xml",
        f'<w:comments {SPACES}><w:comment w:id="0" w:author="A. Friend" w:initials="AF" w:date="2024-05-01T00:00:00Z">'
        f"{paragraph('Nice! Maybe say which languages you write.')}</w:comment></w:comments>",
        "comments",
        f"{OFFICE}/comments",
    )
    d.body[-1] = paragraph(
        '<w:commentRangeStart w:id="0"/>'
        + run(d.person.languages)
        + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    )
    return ["English, Hindi, Marathi"]


@honest("ordinary-properties", page="")
def properties(d, lines):
    d.core |= {
        "cp:keywords": "resume; CV; support",
        "dc:subject": "Application",
        "dc:description": "Template: Simple Resume",
        "cp:category": "Resume",
    }
    return ["Active Directory"]


@honest("picture-with-description")
def picture(d, lines):
    d.add(
        paragraph(
            f"<w:r>{inline(*d.image(60, 60, (120, 150, 190), 'Portrait of a smiling woman in a blue shirt'))}</w:r>"
        )
    )
    return ["Active Directory"]


@honest("header-and-footer", base="ribbon")
def margins(d, lines):
    d.margin("header", paragraph("Kiran Deshpande - Resume", look='<w:color w:val="7F7F7F"/>'))
    d.margin("footer", paragraph("References available on request", look='<w:sz w:val="14"/>'))
    return ["Line Balancing"]


@honest("content-control")
def control(d, lines):
    d.add(
        '<w:sdt><w:sdtPr><w:alias w:val="Skills"/><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>'
        + paragraph(tools(d))
        + "</w:sdtContent></w:sdt>",
        paragraph(),
    )
    return d.person.planted[:4]


@honest("footnote", base="ribbon")
def footnote(d, lines):
    marks = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    inside = paragraph("With support of the works council", look='<w:sz w:val="14"/>')
    d.part(
        "word/footnotes.xml",
        f'<w:footnotes {SPACES}>{marks}<w:footnote w:id="2">{inside}</w:footnote></w:footnotes>',
        "footnotes",
        f"{OFFICE}/footnotes",
    )
    d.add(
        paragraph(run("Award for the safest line of 2022") + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        paragraph(tools(d)),
    )
    return ["safest line of 2022", *d.person.planted[:4]]


@honest("exact-row-24", base="cells")
def exact_rows(d, lines):
    rows = [[paragraph(word), paragraph("Good")] for word in d.person.planted[:3]]
    d.add(table(rows, [4000, 4000], lined(), row_setting='<w:trHeight w:val="480" w:hRule="exact"/>'), paragraph())
    return d.person.planted[:3]


# What people write


def writes(trick, *rows, base="memo", title="Projects", words=None):
    @honest(trick, base)
    def draw(d, lines):
        d.add(heading(title), *map(paragraph, rows))
        return words or list(rows)


writes(
    "security-engineer",
    'Tested our chatbot for prompt injection: "ignore all previous instructions" and forty other attacks',
    "Built a filter for hidden text and zero-width characters in uploaded documents",
    words=["Tested our chatbot for prompt injection", "hidden text and zero-width characters"],
)
writes(
    "prompt-engineer",
    "Wrote the system prompt and user prompts of a support assistant; versioned instructions in Git",
    "Evaluated large language models with rubrics and ranked candidates for answers",
    words=["system prompt and user prompts", "ranked candidates for answers"],
)
writes(
    "screening-specialist",
    "Introduced AI screening of resumes; reviewed its scores and instructions every month",
    "Ranked first of 240 candidates in the entrance test, score 10/10 in physics",
    "Told the support bot to ignore duplicate tickets and to answer in Hindi",
    words=["AI screening of resumes", "Ranked first of 240 candidates", "ignore duplicate tickets"],
)
writes(
    "greek-and-russian",
    "Γλώσσες: ελληνικά (μητρική), English",
    "Языки: русский, English (C1)",
    title="Languages spoken at home",
)
writes(
    "hindi-names",
    "नाम: नादिया फर्नांडिस, पुणे",
    "शिक्षा: बी.एससी. कंप्यूटर साइंस",
    title="Personal Details",
    words=["नादिया फर्नांडिस", "कंप्यूटर साइंस"],
)
writes(
    "joiners-in-scripts",
    "फ़र्‍ज़ी नहीं, र्‍हस्व और क्‌ष के साथ लिखा गया",
    "می‌خواهم، نرم‌افزار، خانه‌ها",
    "സോഫ്റ്റ്‌വെയർ എൻജിനീയർ",
    title="Languages written",
    words=["Active Directory"],
)
writes(
    "arabic-and-marks",
    "الاسم: نادية فرنانديس\u200f (Nadia)\u200e",
    "اللغات: العربية، English",
    title="Arabic",
    words=["Nadia", "العربية"],
)
writes(
    "formulas",
    "σ = M/W; Δp = ½ρv²; λ < 100; 50 µm; 10 kΩ; ±3σ; α-β-testing; π-filter",
    base="ribbon",
    words=["10 k", "-testing"],
)
writes("smart-quotes", "“Employee of the Year” – the team’s choice … 2022—2023", words=["Employee of the Year"])
writes(
    "soft-hyphens-of-word",
    "Re\u00adspon\u00adsi\u00adbil\u00adi\u00adties in Ge\u00adschäfts\u00adpro\u00adzess\u00admanagement",
    base="ribbon",
    words=["Responsibilities in"],
)
writes(
    "non-breaking-spaces",
    "10\u00a0years\u00a0of\u00a0service\u00a0desks,\u202f24\u202fsites",
    words=["years of service desks"],
)
writes("no-break-hyphens", "Cross\u2011functional work, on\u2011site and off\u2011site", words=["functional work"])
writes(
    "emoji-and-bullets",
    "★★★★☆ SQL",
    "☎ +91 98200 00141 ✉ nadia.fernandes@example.com",
    "👩‍💻 Works from home on Fridays",
    words=["Works from home"],
)
writes("ligatures", "Eﬃcient oﬃce ﬂows, certiﬁed staﬀ", words=["Efficient office flows"])
writes("zero-width-of-web", "Profile: https://example.com/\u200bnadia\u200b-fernandes", words=["Profile"])
writes(
    "vietnamese-polish",
    "Nguyễn Thị Hồng, Łódź, Škoda, İstanbul, Ærø",
    base="ribbon",
    words=["Nguyễn Thị Hồng", "Łódź", "Škoda"],
)


@honest("normal-repetition")
def repetition(d, lines):
    jobs = [(p, e, t, [*b, "Daily use of SQL and PowerShell"]) for p, e, t, b in d.person.jobs]
    jobs.append(
        ("Intern", "Godavari Systems, Nashik", "Jan 2018 - Jun 2018", ["Learned SQL on the inventory database"])
    )
    person = replace(d.person, summary=["Support engineer with a taste for SQL and PowerShell."], jobs=jobs)
    d.__dict__ = LETTERS["memo"](person).__dict__
    return ["Daily use of SQL", "Learned SQL"]


@honest("stack-under-each-project", base="ribbon")
def stacks(d, lines):
    d.add(heading("Projects"))
    for name in ("Fan line 2", "Scrap board", "Shift plan", "Fixture drawings", "Kaizen week"):
        d.add(paragraph(name, look=BOLD), paragraph("Tools used: AutoCAD, MS Excel, Kaizen"))
    return ["Scrap board", "Fixture drawings"]
