"""The blocks of a document as lines put on a page."""

from reportlab.lib.colors import HexColor, black
from reportlab.pdfbase import pdfmetrics

import signs
from model import plain, runs


class BlocksMixin:
    def draw_heading(self, item):
        look, size = self.style.heading_look, self.size + 2
        accent = HexColor("#" + self.style.accent)
        self.room(size * 4)
        self.y -= size * 1.9
        if look == "shaded":
            self.box(self.left - 3, self.y - 4, self.width + 6, size + 6, HexColor("#DDDDDD"))
        text = item.text
        spacing = 0
        if look == "spaced":
            text, spacing = item.text.replace("   ", "\0").replace(" ", "").replace("\0", " "), 3.2
        self.text(
            self.left,
            self.y,
            text,
            self.bold,
            size,
            accent if look in ("accent", "ruled", "spaced") else black,
            spacing,
        )
        if look in ("ruled", "underlined"):
            self.rule(
                self.left,
                self.y - 3,
                self.right if look == "ruled" else self.left + pdfmetrics.stringWidth(item.text, self.bold, size),
            )
        self.y -= 5

    def draw_para(self, item):
        size = {"name": self.size + 9, "title": self.size + 4, "headline": self.size + 2}.get(item.kind, self.size)
        if item.kind == "name" and "   " in plain(item.text) and self.style.heading_look == "spaced":
            self.y -= size * 1.2
            self.text(
                self.left,
                self.y,
                plain(item.text).replace("   ", "\0").replace(" ", "").replace("\0", " "),
                self.bold,
                size,
                black,
                4,
            )
            return
        if item.kind == "entry":
            self.room(size * 3.5)
        self.lines(item.text, self.left + item.indent, self.width - item.indent, size, item.align)
        self.y -= 1.5

    def draw_split(self, item):
        right = [(run.text, run) for run in runs(item.right)]
        taken = self.measure(right, self.size)
        rows = self.wrap(item.left, self.width - taken - 12, self.size) or [[]]
        self.room(self.size * 3)
        for number, line in enumerate(rows):
            self.y -= self.size * 1.3
            if number == 0:
                self.pieces(right, self.right - taken, self.y, self.size)
            self.pieces(line, self.left, self.y, self.size)

    def draw_bullets(self, item):
        for number, entry in enumerate(item.items, 1):
            self.room(self.size * 1.4)
            sign = f"{number}." if item.numbered else self.style.bullet
            font = "signs" if len(sign) == 1 and ord(sign) in signs.SIGNS else self.regular
            if font == self.regular and ord(sign[0]) > 0x2500 and self.style.font != "verdana":
                sign = "•"
            self.text(self.left + 8, self.y - self.size * 1.3, sign, font, self.size)
            self.lines(entry, self.left + 24, self.width - 24)
        self.y -= 2

    def draw_labels(self, item):
        if item.look == "loose":
            for label, value in item.pairs:
                self.lines([f"{label}{item.separator} ", *runs(value)], self.left, self.width)
            return
        column = max(pdfmetrics.stringWidth(label, self.regular, self.size) for label, _ in item.pairs) + 14
        column = min(column, self.width * 0.5)
        for label, value in item.pairs:
            self.room(self.size * 1.3)
            self.text(self.left, self.y - self.size * 1.3, label, self.regular, self.size)
            if item.separator:
                self.text(self.left + column, self.y - self.size * 1.3, item.separator.strip(), self.regular, self.size)
            self.lines(value if plain(value) else " ", self.left + column + 10, self.width - column - 10)

    def draw_table(self, item):
        total = sum(item.widths)
        edges = [self.left]
        for width in item.widths:
            edges.append(edges[-1] + self.width * width / total)
        size = self.size - (1 if item.small else 0)
        self.y -= 4
        grey = HexColor("#555555")
        for row in item.rows:
            cells = [self.wrap(cell, edges[index + 1] - edges[index] - 8, size) for index, cell in enumerate(row)]
            height = max(len(cell) for cell in cells) * size * 1.25 + 6
            self.room(height)
            top = self.y
            for index, cell in enumerate(cells):
                y = top
                for line in cell:
                    y -= size * 1.25
                    self.pieces(line, edges[index] + 4, y, size)
            self.y = top - height
            if item.borders:
                self.rule(edges[0], top, edges[-1], 0.5, grey)
                self.rule(edges[0], self.y, edges[-1], 0.5, grey)
                for x in edges:
                    self.put(
                        (
                            top,
                            lambda x=x, y1=top, y2=self.y: (
                                self.canvas.setLineWidth(0.5),
                                self.canvas.line(x, y1, x, y2),
                            ),
                        )
                    )
        self.y -= 6

    def draw_columns(self, item):
        step = self.width / item.count
        for start in range(0, len(item.items), item.count):
            self.room(self.size * 1.4)
            self.y -= self.size * 1.35
            for index, entry in enumerate(item.items[start : start + item.count]):
                x = self.left + index * step
                self.text(x, self.y, ("• " if item.bullets else "") + plain(entry), self.regular, self.size)

    def draw_bars(self, item):
        accent = HexColor("#" + self.style.accent)
        for name, level in item.items:
            self.room(self.size * 1.6)
            self.y -= self.size * 1.5
            self.text(self.left, self.y, name, self.regular, self.size)
            for dot in range(5):
                color = accent if dot < level else HexColor("#CCCCCC")
                self.put(
                    (
                        self.y,
                        lambda x=self.right - 60 + dot * 11, y=self.y + 3, color=color: (
                            self.canvas.setFillColor(color),
                            self.canvas.circle(x, y, 3, stroke=0, fill=1),
                        ),
                    )
                )

    def draw_aside(self, item):
        page, y, left = self.page, self.y, self.left
        self.room(self.size * 4)
        page, y = self.page, self.y
        column = self.width * 0.24
        self.lines(item.label, left, column - 8)
        end_page, end = self.page, self.y
        self.page, self.y, self.left = page, y, left + column
        self.blocks(item.blocks)
        self.left = left
        if self.page == end_page:
            self.y = min(self.y, end)
        self.y -= 4

    def draw_space(self, item):
        self.y -= item.points

    def draw_pagebreak(self, item):
        self.next_page()
