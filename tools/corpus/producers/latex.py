"""LaTeX: plain article, article over tables, moderncv, and a two-column class of its own."""

import os
import subprocess
from pathlib import Path

from model import plain, runs

ESCAPES = {
    "\\": r"\textbackslash{}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "’": "'",
    "•": r"\textbullet{}",
    "●": r"\textbullet{}",
    "–": "--",
    "—": "---",
    "·": r"\textperiodcentered{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    "₹": "INR ",
    "\n": r"\newline ",
}


def escape(text):
    return "".join(ESCAPES.get(letter, letter) for letter in text)


def inline(value):
    parts = []
    for run in runs(value):
        text = escape(run.text)
        if run.bold and text.strip():
            text = rf"\textbf{{{text}}}"
        if run.italic and text.strip():
            text = rf"\textit{{{text}}}"
        if run.link:
            text = rf"\href{{{run.link.replace('%', chr(92) + '%').replace('#', chr(92) + '#').replace('_', chr(92) + '_')}}}{{{text}}}"
        parts.append(text)
    return "".join(parts)


class Writer:
    def __init__(self, style, template):
        self.style, self.template = style, template

    def blocks(self, items):
        return "\n".join(getattr(self, "draw_" + type(item).__name__.lower())(item) for item in items)

    def draw_heading(self, item):
        return rf"\section{'' if self.template == 'moderncv' else '*'}{{{escape(item.text)}}}"

    def draw_para(self, item):
        text = inline(item.text)
        if item.kind == "name":
            text = rf"{{\LARGE {text}}}"
        elif item.kind in ("title", "headline"):
            text = rf"{{\large {text}}}"
        if item.align == "center":
            return rf"\begin{{center}}\vspace{{-6pt}}{text}\vspace{{-6pt}}\end{{center}}"
        if item.align == "right":
            return rf"{{\raggedleft {text}\par}}"
        if self.template == "moderncv":
            return rf"\cvitem{{}}{{{text}}}"
        return text + r"\par" + (r"\nopagebreak" if item.kind == "entry" else "")

    def draw_split(self, item):
        if self.template == "moderncv" and plain(item.right):
            return rf"\cvitem{{{inline(item.right)}}}{{{inline(item.left)}}}"
        return rf"{inline(item.left)}\hfill {inline(item.right)}\par\nopagebreak"

    def draw_bullets(self, item):
        kind = "enumerate" if item.numbered else "itemize"
        if self.template == "moderncv":
            return "\n".join(rf"\cvlistitem{{{inline(entry)}}}" for entry in item.items)
        return rf"\begin{{{kind}}}" + "\n".join(rf"\item {inline(entry)}" for entry in item.items) + rf"\end{{{kind}}}"

    def draw_labels(self, item):
        if self.template == "moderncv":
            return "\n".join(rf"\cvitem{{{escape(label)}}}{{{inline(value)}}}" for label, value in item.pairs)
        if item.look == "loose":
            return "\n".join(rf"{escape(label)}{item.separator} {inline(value)}\par" for label, value in item.pairs)
        rows = "".join(rf"{escape(label)} & {item.separator} & {inline(value)} \\" for label, value in item.pairs)
        return rf"\noindent\begin{{tabular}}{{@{{}}l@{{\hskip 8pt}}l@{{\hskip 8pt}}p{{0.62\linewidth}}}}{rows}\end{{tabular}}\par"

    def draw_table(self, item):
        total = sum(item.widths)
        bar = "|" if item.borders else ""
        room = 0.97 - 0.028 * len(item.widths)
        columns = (
            bar
            + bar.join(
                rf">{{\raggedright\arraybackslash}}p{{{room * width / total:.3f}\linewidth}}" for width in item.widths
            )
            + bar
        )
        line = r"\hline " if item.borders else ""
        rows = "".join(" & ".join(inline(cell) for cell in row) + rf" \\ {line}" for row in item.rows)
        return rf"\par\smallskip\noindent\begin{{tabular}}{{{columns}}}{line}{rows}\end{{tabular}}\par\smallskip"

    def draw_columns(self, item):
        entries = [escape(plain(entry)) for entry in item.items]
        if self.template == "moderncv":
            return "\n".join(
                rf"\cvlistdoubleitem{{{entries[at]}}}{{{entries[at + 1] if at + 1 < len(entries) else ''}}}"
                for at in range(0, len(entries), 2)
            )
        sign = r"\textbullet{} " if item.bullets else ""
        rows = []
        for start in range(0, len(entries), item.count):
            row = entries[start : start + item.count]
            rows.append(" & ".join(sign + entry for entry in row) + " & " * (item.count - len(row)) + r" \\")
        return (
            rf"\noindent\begin{{tabular}}{{@{{}}{('p{%.2f' % (0.94 / item.count)) + chr(92) + 'linewidth}' if item.count == 1 else ('p{%.2f' % (0.92 / item.count) + chr(92) + 'linewidth}') * item.count}}}"
            + "".join(rows)
            + r"\end{tabular}\par"
        )

    def draw_bars(self, item):
        made = []
        for name, level in item.items:
            bar = rf"\textcolor{{accent}}{{\rule{{{level * 12}pt}}{{5pt}}}}"
            made.append(
                rf"\cvitem{{{escape(name)}}}{{{bar}}}"
                if self.template == "moderncv"
                else rf"\makebox[0.4\linewidth][l]{{{escape(name)}}}{bar}\par"
            )
        return "\n".join(made)

    def draw_aside(self, item):
        if self.template == "moderncv":
            first, *rest = item.blocks
            return rf"\cvitem{{{inline(item.label)}}}{{{inline(first.text)}}}" + "\n" + self.blocks(rest)
        return (
            rf"\noindent\begin{{minipage}}[t]{{0.24\linewidth}}\raggedright {inline(item.label)}\end{{minipage}}\hfill\begin{{minipage}}[t]{{0.73\linewidth}}"
            + self.blocks(item.blocks)
            + r"\end{minipage}\par\smallskip"
        )

    def draw_space(self, item):
        return rf"\vspace{{{item.points}pt}}" if self.template != "moderncv" else ""

    def draw_pagebreak(self, item):
        return r"\newpage"


FONTS = {
    "serif": r"\usepackage{mathptmx}",
    "sans": r"\usepackage[scaled]{helvet}\renewcommand\familydefault{\sfdefault}",
    "calibri": r"\usepackage{lmodern}",
    "cambria": r"\usepackage{charter}",
    "garamond": r"\usepackage{mathpazo}",
    "verdana": r"\usepackage{lmodern}\renewcommand\familydefault{\sfdefault}",
    "lato": r"\usepackage{lmodern}\renewcommand\familydefault{\sfdefault}",
    "open": r"\usepackage{lmodern}",
}
HEAD = r"""\documentclass[%(size)dpt,%(paper)s]{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
%(font)s
\usepackage[margin=20mm]{geometry}
\usepackage{textcomp,xcolor,titlesec,enumitem,array,paracol}
\definecolor{accent}{HTML}{%(accent)s}
\usepackage[hidelinks]{hyperref}
\renewcommand{\arraystretch}{1.15}\setlength{\parindent}{0pt}\setlength{\parskip}{2pt}
\setlist{nosep,leftmargin=16pt,topsep=2pt}
\titleformat{\section}{%(heading)s}{}{0pt}{}%(rule)s
\titlespacing{\section}{0pt}{9pt}{4pt}
\pagestyle{%(pages)s}
\emergencystretch=2em
\begin{document}
"""


def article(document, style, template):
    writer = Writer(style, template)
    looks = {
        "ruled": (r"\large\bfseries", r"[\titlerule]"),
        "accent": (r"\large\bfseries\color{accent}", ""),
        "bold": (r"\large\bfseries", ""),
        "spaced": (r"\large\scshape", r"[\titlerule]"),
        "shaded": (r"\large\bfseries\color{accent}", ""),
        "underlined": (r"\large\bfseries", r"[\titlerule]"),
    }
    heading, rule = looks[style.heading_look]
    head = HEAD % {
        "size": 10 if style.words.get("size", 10) <= 10 else 11,
        "paper": "letterpaper" if style.letter_paper else "a4paper",
        "font": FONTS[style.font],
        "accent": style.accent,
        "heading": heading,
        "rule": rule,
        "pages": "plain" if document.page_numbers else "empty",
    }
    body = writer.blocks(document.header)
    if document.side:
        body += (
            "\n"
            + r"\columnratio{0.3}\setlength{\columnsep}{18pt}\begin{paracol}{2}\raggedright "
            + writer.blocks(document.side)
        )
        body += "\n" + r"\switchcolumn " + writer.blocks(document.main) + r"\end{paracol}"
    else:
        body += "\n" + writer.blocks(document.main)
    return head + body + "\n\\end{document}\n"


def moderncv(document, style, truth):
    """moderncv's own commands for the head of the page; the rest through its items."""
    writer = Writer(style, "moderncv")
    basics = truth["basics"]
    first, _, last = basics["name"].rpartition(" ")
    location = basics.get("location") or {}
    place = [
        part
        for part in (
            location.get("address"),
            " ".join(filter(None, (location.get("city"), location.get("postalCode")))),
            location.get("region"),
        )
        if part
    ]
    lines = [rf"\name{{{escape(first)}}}{{{escape(last)}}}"]
    if basics.get("label"):
        lines.append(rf"\title{{{escape(basics['label'])}}}")
    if place:
        lines.append(r"\address" + "".join(f"{{{escape(part)}}}" for part in place[:3]))
    if basics.get("phone"):
        lines.append(rf"\phone[mobile]{{{escape(basics['phone'])}}}")
    if basics.get("email"):
        lines.append(rf"\email{{{escape(basics['email'])}}}")
    for profile in basics.get("profiles") or []:
        kind = (profile.get("network") or "").lower()
        if kind in ("linkedin", "github") and profile.get("username"):
            lines.append(rf"\social[{kind}]{{{profile['username']}}}")
        else:
            lines.append(rf"\extrainfo{{{escape(profile['url'].removeprefix('https://'))}}}")
    if basics.get("url"):
        lines.append(rf"\homepage{{{escape(basics['url'].removeprefix('https://'))}}}")
    look = style.words.get("moderncv", "classic")
    return "\n".join(
        [
            rf"\documentclass[10pt,{'letterpaper' if style.letter_paper else 'a4paper'},{'sans' if style.font in ('sans', 'calibri', 'lato', 'open', 'verdana') else 'roman'}]{{moderncv}}",
            # The icon fonts are a large package; letters and marvosym's signs do.
            r"\let\iconset\moderncvicons\renewcommand{\moderncvicons}[1]{\iconset{"
            + style.words.get("icons", "marvosym")
            + "}}",
            rf"\moderncvstyle{{{look}}}\moderncvcolor{{{style.words.get('color', 'blue')}}}",
            r"\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{lmodern,textcomp}\usepackage[scale=0.8]{geometry}",
            r"\definecolor{accent}{HTML}{" + style.accent + "}",
            *lines,
            r"\begin{document}\makecvtitle",
            writer.blocks(document.main),
            r"\end{document}",
            "",
        ]
    )


def render(document, style, template, path, work, truth=None):
    source = Path(work) / f"{Path(path).stem}.tex"
    source.write_text(
        moderncv(document, style, truth) if template == "moderncv" else article(document, style, template),
        encoding="utf-8",
    )
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1715678000", "FORCE_SOURCE_DATE": "1"}
    for _ in range(2 if template != "article" else 1):
        done = subprocess.run(
            ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", f"-output-directory={work}", str(source)],
            capture_output=True,
            timeout=120,
            env=environment,
        )
        if done.returncode:
            raise RuntimeError(done.stdout.decode("utf-8", "replace")[-1500:])
    source.with_suffix(".pdf").replace(path)
