"""HTML and CSS, printed to PDF by Chromium."""

import base64
import html
import subprocess
import tempfile
from pathlib import Path

import signs
from model import Aside, Bars, Bullets, Columns, Heading, Labels, PageBreak, Para, Space, Split, Table, runs

FONTS = {
    "serif": "'Liberation Serif'",
    "sans": "'Liberation Sans'",
    "calibri": "Carlito",
    "verdana": "'DejaVu Sans'",
    "cambria": "Caladea",
    "lato": "Lato",
    "open": "'Open Sans'",
    "garamond": "'EB Garamond'",
}


def inline(value):
    parts = []
    for run in runs(value):
        text = html.escape(run.text).replace("\n", "<br>")
        if run.bold:
            text = f"<b>{text}</b>"
        if run.italic:
            text = f"<i>{text}</i>"
        if run.link:
            text = f'<a href="{html.escape(run.link)}">{text}</a>'
        parts.append(text)
    return "".join(parts)


def block(item, style):
    if isinstance(item, Heading):
        return f"<h2>{html.escape(item.text)}</h2>"
    if isinstance(item, Para):
        tag = "h1" if item.kind == "name" else "p"
        return f'<{tag} class="{item.kind}" style="text-align:{item.align};">{inline(item.text)}</{tag}>'
    if isinstance(item, Split):
        return (
            f'<div class="split"><span>{inline(item.left)}</span><span class="right">{inline(item.right)}</span></div>'
        )
    if isinstance(item, Bullets):
        if item.numbered:
            return "<ol>" + "".join(f"<li>{inline(entry)}</li>" for entry in item.items) + "</ol>"
        return "<ul>" + "".join(f"<li>{inline(entry)}</li>" for entry in item.items) + "</ul>"
    if isinstance(item, Labels):
        if item.look == "loose":
            return "".join(
                f"<p>{html.escape(label)}{item.separator} {inline(value)}</p>" for label, value in item.pairs
            )
        rows = "".join(
            f"<tr><td>{html.escape(label)}</td><td>{item.separator}</td><td>{inline(value)}</td></tr>"
            for label, value in item.pairs
        )
        return f'<table class="labels">{rows}</table>'
    if isinstance(item, Table):
        columns = "".join(f'<col style="width:{width}%">' for width in item.widths)
        rows = "".join("<tr>" + "".join(f"<td>{inline(cell)}</td>" for cell in row) + "</tr>" for row in item.rows)
        return f'<table class="{"grid" if item.borders else "plain"}{" head" if item.header else ""}"><colgroup>{columns}</colgroup>{rows}</table>'
    if isinstance(item, Columns):
        cells = "".join(f"<div>{inline(entry)}</div>" for entry in item.items)
        return f'<div class="cols{" dotted" if item.bullets else ""}" style="grid-template-columns:repeat({item.count},1fr)">{cells}</div>'
    if isinstance(item, Bars):
        return "".join(
            f'<div class="bar"><span>{html.escape(name)}</span><i style="width:{level * 20}%"></i></div>'
            for name, level in item.items
        )
    if isinstance(item, Aside):
        return f'<div class="aside"><div class="left">{inline(item.label)}</div><div>{"".join(block(inner, style) for inner in item.blocks)}</div></div>'
    if isinstance(item, Space):
        return f'<div style="height:{item.points}pt"></div>'
    return '<div style="break-after:page"></div>' if isinstance(item, PageBreak) else ""


BASE = """
@font-face {{ font-family: Signs; src: url('{signs}'); }}
@page {{ size: {paper}; margin: {margin}; }}
* {{ box-sizing: border-box; }}
body {{ font: {size}pt/1.35 {font}, 'Liberation Sans', 'Noto Sans'; color: #222; margin: 0; }}
h1 {{ font-size: 22pt; margin: 0 0 2pt; color: #{accent}; line-height: 1.1; }}
h2 {{ font-size: {head}pt; margin: 11pt 0 4pt; color: #{accent}; break-after: avoid; white-space: pre-wrap; }}
p {{ margin: 0 0 2pt; }} p.entry {{ break-after: avoid; }} p.headline {{ font-size: 12pt; color: #555; margin-bottom: 4pt; }} p.title {{ font-size: 14pt; margin-bottom: 6pt; }}
ul {{ margin: 2pt 0 4pt; padding-left: 16pt; list-style: none; }}
li {{ position: relative; margin-bottom: 1pt; }} ul > li::before {{ content: '{bullet}'; position: absolute; left: -12pt; font-family: Signs, {font}; font-size: 90%; }}
.split {{ display: flex; justify-content: space-between; gap: 12pt; break-after: avoid; }} .right {{ white-space: nowrap; }}
a {{ color: inherit; text-decoration: none; }}
table {{ border-collapse: collapse; width: 100%; margin: 3pt 0; }} table.grid td {{ border: 0.6pt solid #666; padding: 2pt 4pt; vertical-align: top; }}
table.head tr:first-child td {{ background: #eee; }}
table.labels {{ width: auto; }} table.labels td {{ padding: 0 8pt 1pt 0; vertical-align: top; }}
.cols {{ display: grid; column-gap: 14pt; }} .cols.dotted > div::before {{ content: '{bullet} '; font-family: Signs, {font}; }}
.bar {{ position: relative; margin-bottom: 5pt; padding-bottom: 4pt; border-bottom: 2pt solid #ddd; }} .bar i {{ position: absolute; left: 0; bottom: -2pt; height: 2pt; background: #{accent}; }}
.aside {{ display: grid; grid-template-columns: {rail} 1fr; column-gap: 12pt; margin-bottom: 4pt; }}
"""
LOOKS = {
    "bold": "",
    "accent": "",
    "spaced": "",
    "underlined": "h2 { text-decoration: underline; }",
    "shaded": "h2 { background: #e4e4e4; padding: 2pt 5pt; color: #111; }",
    "ruled": "h2 { border-bottom: 1pt solid currentColor; }",
}
TEMPLATES = {
    "single": "",
    "left": "#page { display: grid; grid-template-columns: 31% 1fr; grid-template-rows: auto 1fr; column-gap: 16pt; } #side { grid-column: 1; grid-row: 2; background: #f0f2f5; padding: 8pt; font-size: 92%; } "
    "#main { grid-column: 2; grid-row: 2; } #header { grid-column: 1 / 3; margin-bottom: 8pt; } #side h2 { font-size: 11pt; }",
    "left_dark": "body::before { content: ''; position: fixed; left: 0; top: 0; bottom: 0; width: 62mm; background: #ACCENT; z-index: -1; } #page { display: grid; "
    "grid-template-columns: 62mm 1fr; grid-template-rows: auto 1fr; } #header { grid-column: 2; padding: 12mm 12mm 0 9mm; } #main { grid-column: 2; padding: 0 12mm 10mm 9mm; } "
    "#side { grid-column: 1; grid-row: 1 / 3; color: white; padding: 14mm 7mm; font-size: 92%; } #side h2 { color: white; border-color: white; background: none; }",
    "right": "#page { display: grid; grid-template-columns: 1fr 30%; column-gap: 16pt; } #header { grid-column: 1 / 3; } #main { grid-column: 1; } "
    "#side { grid-column: 2; border-left: 1pt solid #bbb; padding-left: 10pt; font-size: 93%; }",
    "band": "#header { background: #ACCENT; color: white; padding: 12mm 15mm 8mm; margin-bottom: 6mm; } #header h1, #header p { color: white; } #main { padding: 0 15mm; }",
    "grid": "#main { display: block; } #header { border: 1pt solid #ACCENT; padding: 8pt; margin-bottom: 8pt; text-align: center; } section { display: grid; grid-template-columns: 24% 1fr; "
    "column-gap: 12pt; border-top: 0.6pt solid #bbb; padding-top: 4pt; margin-top: 6pt; } section h2 { margin: 0; border: none; background: none; font-size: 11pt; }",
    "rail": ".aside .left { text-align: right; color: #ACCENT; font-size: 92%; } .aside > div + div { border-left: 0.6pt solid #999; padding-left: 8pt; } "
    "h2 { margin-left: 0; text-align: right; width: 34%; padding-right: 6pt; background: none; border: none; }",
}


def sections(blocks, style):
    """Blocks after a heading are its section, so that a template can set them beside it."""
    out, open_section = [], False
    for item in blocks:
        if isinstance(item, Heading):
            out.append(("</div></section>" if open_section else "") + f"<section>{block(item, style)}<div>")
            open_section = True
        else:
            out.append(block(item, style))
    return "".join(out) + ("</div></section>" if open_section else "")


def page(document, style, template, size=10):
    bullet = style.bullet if style.bullet != "o" else "◦"
    full_bleed = template in ("left_dark", "band")
    css = BASE.format(
        signs=signs.build().as_uri(),
        paper="letter" if style.letter_paper else "A4",
        margin="12mm 0" if full_bleed else "15mm 16mm",
        font=FONTS[style.font],
        size=size,
        head=12.5,
        accent=style.accent,
        bullet=bullet,
        rail="34%" if template == "rail" else "24%",
    )
    if template == "left_dark":
        css = css.replace("margin: 12mm 0;", "margin: 0;")
    if template == "band":
        css = css.replace("@page {", "@page :first { margin-top: 0; } @page {")
    css += LOOKS[style.heading_look] + TEMPLATES[template].replace("ACCENT", style.accent)
    side = f'<div id="side">{"".join(block(item, style) for item in document.side)}</div>' if document.side else ""
    main = (
        sections(document.main, style) if template == "grid" else "".join(block(item, style) for item in document.main)
    )
    header = "".join(block(item, style) for item in document.header)
    if document.picture:
        data = base64.b64encode(document.picture).decode()
        header = f'<img src="data:image/png;base64,{data}" style="float:right;width:22mm" alt="">' + header
    order = (
        side + f'<div id="main">{main}</div>'
        if template in ("left", "left_dark")
        else f'<div id="main">{main}</div>' + side
    )
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Resume</title><style>{css}</style></head><body><div id="page"><div id="header">{header}</div>{order}</div></body></html>'


def render(document, style, template, path, work):
    source = Path(work) / f"{Path(path).stem}.html"
    source.write_text(page(document, style, template, size=style.words.get("size", 10)), encoding="utf-8")
    with tempfile.TemporaryDirectory(dir=work) as profile:
        subprocess.run(
            [
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                f"--user-data-dir={profile}",
                "--disable-dev-shm-usage",
                f"--print-to-pdf={path}",
                source.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
