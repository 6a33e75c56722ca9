"""ReportLab's canvas: every line is put at its place by hand, as programs that fill in forms do."""

from io import BytesIO

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

import signs
from model import runs
from producers.canvas_blocks import BlocksMixin

ROOT = "/usr/share/fonts/truetype/"
FAMILIES = {
    "sans": [ROOT + f"liberation2/LiberationSans-{face}.ttf" for face in ("Regular", "Bold", "Italic")],
    "serif": [ROOT + f"liberation2/LiberationSerif-{face}.ttf" for face in ("Regular", "Bold", "Italic")],
    "calibri": [ROOT + f"crosextra/Carlito-{face}.ttf" for face in ("Regular", "Bold", "Italic")],
    "cambria": [ROOT + f"crosextra/Caladea-{face}.ttf" for face in ("Regular", "Bold", "Italic")],
    "verdana": [ROOT + f"dejavu/DejaVuSans{face}.ttf" for face in ("", "-Bold", "")],
}
FAMILIES["lato"] = FAMILIES["open"] = FAMILIES["sans"]
FAMILIES["garamond"] = FAMILIES["serif"]
_ready = set()


def fonts(family):
    """The three faces' registered names; the sign font comes along."""
    names = [f"{family}-{face}" for face in ("regular", "bold", "italic")]
    if family not in _ready:
        for name, path in zip(names, FAMILIES[family]):
            pdfmetrics.registerFont(TTFont(name, path))
        if "signs" not in _ready:
            pdfmetrics.registerFont(TTFont("signs", str(signs.build())))
            _ready.add("signs")
        _ready.add(family)
    return names


class Page(BlocksMixin):
    """A cursor that goes down one column; drawing is kept back so that it can be put in another order."""

    def __init__(self, style, path, left, right, size, shuffle):
        self.style, self.size, self.shuffle = style, size, shuffle
        self.paper = letter if style.letter_paper else A4
        self.canvas = Canvas(str(path), pagesize=self.paper, invariant=1, pageCompression=1)
        self.regular, self.bold, self.italic = fonts(style.font)
        self.left, self.right, self.top, self.bottom = left, self.paper[0] - right, self.paper[1] - 48, 50
        self.y = self.top
        self.pages = [[]]
        self.page = 0

    def font(self, run):
        return self.bold if run.bold else self.italic if run.italic else self.regular

    def put(self, action):
        self.pages[self.page].append(action)

    def room(self, height):
        if self.y - height < self.bottom:
            self.next_page()

    def next_page(self):
        self.page += 1
        if self.page == len(self.pages):
            self.pages.append([])
        self.y = self.top

    def text(self, x, y, text, font, size, color=black, spacing=0):
        def draw():
            line = self.canvas.beginText(x, y)
            line.setFont(font, size)
            line.setFillColor(color)
            if spacing:
                line.setCharSpace(spacing)
            line.textOut(text)
            if spacing:
                line.setCharSpace(0)  # it would outlive the text object
            self.canvas.drawText(line)

        self.put((y, draw))

    def link(self, x, y, width, size, url):
        self.put((y, lambda: self.canvas.linkURL(url, (x, y - 2, x + width, y + size), relative=0)))

    def wrap(self, value, width, size):
        """Lines of (text, run) pieces; a forced break ends a line."""
        lines, line, used = [], [], 0
        for run in runs(value):
            for number, part in enumerate(run.text.split("\n")):
                if number:
                    lines.append(line)
                    line, used = [], 0
                words = part.replace(" ", " \0").split("\0")
                for word in words:
                    if not word:
                        continue
                    length = pdfmetrics.stringWidth(word, self.font(run), size)
                    if used + pdfmetrics.stringWidth(word.rstrip(), self.font(run), size) > width and line:
                        lines.append(line)
                        line, used = [], 0
                    if line and line[-1][1] is run:
                        line[-1] = (line[-1][0] + word, run)
                    else:
                        line.append((word, run))
                    used += length
        return lines + ([line] if line else [])

    def measure(self, line, size):
        return sum(pdfmetrics.stringWidth(text, self.font(run), size) for text, run in line)

    def lines(self, value, x, width, size=None, align="left", color=black, leading=1.3):
        size = size or self.size
        for line in self.wrap(value, width, size):
            self.room(size * leading)
            self.y -= size * leading
            at = x
            if align == "center":
                at = x + (width - self.measure(line, size)) / 2
            elif align == "right":
                at = x + width - self.measure(line, size)
            self.pieces(line, at, self.y, size, color)

    def pieces(self, line, x, y, size, color=black):
        for text, run in line:
            length = pdfmetrics.stringWidth(text, self.font(run), size)
            self.text(x, y, text, self.font(run), size, color)
            if run.link:
                self.link(x, y, length, size, run.link)
            x += length

    def rule(self, x1, y, x2, width=0.7, color=black):
        def draw():
            self.canvas.setLineWidth(width)
            self.canvas.setStrokeColor(color)
            self.canvas.line(x1, y, x2, y)

        self.put((y, draw))

    def box(self, x, y, width, height, color):
        def draw():
            self.canvas.setFillColor(color)
            self.canvas.rect(x, y, width, height, stroke=0, fill=1)

        self.put((10_000, draw))

    def blocks(self, items):
        for item in items:
            getattr(self, "draw_" + type(item).__name__.lower())(item)

    @property
    def width(self):
        return self.right - self.left

    def finish(self, footer):
        """Writes the pages. Odd order draws a page's lower half before its upper one, and single lines out of turn."""
        for number, actions in enumerate(self.pages):
            back = [action for action in actions if action[0] == 10_000]
            rest = [action for action in actions if action[0] != 10_000]
            if self.shuffle == "halves":
                middle = self.paper[1] / 2
                rest = [action for action in rest if action[0] < middle] + [
                    action for action in rest if action[0] >= middle
                ]
            elif self.shuffle == "upwards":
                rest = sorted(rest, key=lambda action: action[0])
            for _, draw in back + rest:
                draw()
            if footer:
                self.canvas.setFont(self.regular, 8)
                self.canvas.setFillColor(black)
                self.canvas.drawCentredString(
                    self.paper[0] / 2, 28, footer.format(page=number + 1, pages=len(self.pages))
                )
            self.canvas.showPage()
        self.canvas.save()


def render(document, style, template, path, work):
    """`template`: plain, halves, upwards (drawing order), side_left, side_right."""
    size = style.words.get("size", 10)
    side = template in ("side_left", "side_right") and document.side
    page = Page(style, path, 54, 54, size, template if template in ("halves", "upwards") else None)
    if document.picture:
        image = ImageReader(BytesIO(document.picture))
        page.put((page.top, lambda: page.canvas.drawImage(image, page.right - 58, page.top - 62, 56, 71)))
    page.blocks(document.header)
    if side:
        full_left, full_right, top = page.left, page.right, page.y - 8
        narrow = (full_right - full_left) * 0.3
        columns = [(full_left, full_left + narrow), (full_left + narrow + 20, full_right)]
        if template == "side_right":
            columns = [(full_right - narrow, full_right), (full_left, full_right - narrow - 20)]
        for (page.left, page.right), blocks in zip(columns, (document.side, document.main)):
            page.page, page.y = 0, top
            page.blocks(blocks)
    else:
        page.blocks(document.main)
    footer = document.running_footer
    page.finish(footer or ("Page {page} of {pages}" if document.page_numbers else None))
