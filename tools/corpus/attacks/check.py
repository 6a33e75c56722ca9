"""Looks at the drawn files as a person would: renders each, compares it with its clean twin, and looks for the words of look-alikes."""

import csv
import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops, ImageDraw

DPI = 144
LIMIT = 1_200_000
# Out of 255. Two percent grey is 5, ivory 13 in blue; what is under that is no contrast to an eye.
UNSEEN = 16
# Out of 255, between the ink of a word and what is around it. #BBBBBB on white is 68.
LEGIBLE = 50
# Points. What stays under it reads as a speck of dust or a hairline.
SPECK = 1.7
# Points. The width of a squeezed line that reads as a scratch.
SLIVER = 4


class Darkroom:
    """Renders files once, Word files by way of LibreOffice."""

    def __init__(self, folder, work, cases):
        self.folder, self.work, self.rendered = folder, work, {}
        letters = {name_of(case) for case in cases if case.format == "docx"}
        letters |= {f"clean/{case.clean}.docx" for case in cases if case.format == "docx" and case.kind == "invisible"}
        self.office = shutil.which("soffice")
        if self.office and letters:
            profile = f"-env:UserInstallation=file://{work}/profile"
            for place in ("clean", "attacked", "lookalike"):
                part = [str(folder / name) for name in sorted(letters) if name.startswith(place)]
                if part:
                    target = str(work / "office" / place)
                    command = [self.office, profile, "--headless", "--convert-to", "pdf", "--outdir", target, *part]
                    subprocess.run(command, check=True, capture_output=True, timeout=600)

    def source(self, file):
        path = self.folder / file
        return path if path.suffix == ".pdf" else (self.work / "office" / file).with_suffix(".pdf")

    def pages(self, file):
        if file not in self.rendered:
            stem = self.work / "pages" / file / "page"
            stem.parent.mkdir(parents=True)
            command = ["pdftoppm", "-q", "-cropbox", "-r", str(DPI), "-png", str(self.source(file)), str(stem)]
            subprocess.run(command, check=True, capture_output=True)
            self.rendered[file] = [Image.open(page).convert("RGB") for page in sorted(stem.parent.glob("*.png"))]
        return self.rendered[file]

    def words(self, file):
        """The words of the first page and their boxes in points."""
        command = ["pdftotext", "-q", "-bbox", "-cropbox", "-l", "1", str(self.source(file)), "-"]
        text = subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8", "replace")
        found = re.findall(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<', text)
        return [(word, tuple(float(side) * DPI / 72 for side in box)) for *box, word in found]


def name_of(case):
    return f"{'lookalike' if case.kind == 'lookalike' else 'attacked'}/{case.name}.{case.format}"


def difference(before, after):
    """White where a person could see a difference, or None where the sizes differ."""
    if before.size != after.size:
        return None
    channels = ImageChops.difference(before, after).split()
    worst = ImageChops.lighter(ImageChops.lighter(*channels[:2]), channels[2])
    return worst.point(lambda value: 255 if value > UNSEEN else 0)


def tallest(mask):
    """The height in points of the tallest stretch of rows that differ."""
    best = run = 0
    for y in range(mask.height):
        run = run + 1 if mask.crop((0, y, mask.width, y + 1)).getbbox() else 0
        best = max(best, run)
    return best * 72 / DPI


def judge(seen, mask):
    """What is wrong with the difference between a page and its clean twin, or None."""
    box = mask.getbbox()
    if seen == "nothing":
        return f"a person sees a difference at {box}" if box else None
    if seen == "specks":
        height = tallest(mask)
        return f"marks are {height:.1f} points high" if height > SPECK else None
    if seen == "sliver":
        width = (box[2] - box[0]) * 72 / DPI if box else 0
        return f"marks are {width:.1f} points wide" if width > SLIVER else None
    return None


def legible(page, words, wanted):
    """The first word of a phrase that has no contrast on the page, or None. Words that are split or joined there are passed over."""
    grey = page.convert("L")
    for token in {token for phrase in wanted for token in re.findall(r"\w{4,}", phrase)}:
        for word, box in words:
            if word.strip(".,:;") == token:
                low, high = grey.crop(tuple(round(side) for side in box)).getextrema()
                if high - low < LEGIBLE:
                    return token
    return None


def run(folder, cases, sheets):
    problems = []
    with open(folder / "cases.csv", encoding="utf-8") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    with TemporaryDirectory(prefix="attacks-") as name:
        room, shown = Darkroom(folder, Path(name), cases), []
        for case in cases:
            row = rows.get(name_of(case))
            if row is None:
                problems.append(f"{name_of(case)}: not in cases.csv")
                continue
            if case.format == "docx" and not room.office:
                continue
            pages = room.pages(row["file"])
            shown.append((case.name, pages[0]))
            if case.kind == "lookalike":
                word = legible(pages[0], room.words(row["file"]), row["words"].split(";"))
                if word:
                    problems.append(f"{row['file']}: a person can't read {word}")
            if case.kind != "invisible":
                continue
            before = room.pages(row["clean"])
            blank = [Image.new("RGB", page.size, "white") for page in pages[len(before) :]]
            for number, (left, right) in enumerate(zip(before + blank, pages), 1):
                mask = difference(left, right)
                problem = "the page has another size" if mask is None else judge(case.seen, mask)
                if problem:
                    problems.append(f"{row['file']}, page {number}: {problem}")
        if sheets:
            contact_sheets(shown, sheets)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    if size > LIMIT:
        problems.append(f"{size} bytes, {LIMIT} allowed")
    listed = set(rows) | {row["clean"] for row in rows.values() if row["clean"]} | {"cases.csv"}
    held = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    problems += [f"{file}: in one of folder and cases.csv only" for file in sorted(listed ^ held)]
    for problem in problems:
        print(problem)
    print(f"{len(shown)} of {len(cases)} files looked at, {size / 1e6:.2f} MB, {len(problems)} problems")
    return 1 if problems else 0


def contact_sheets(shown, folder):
    """Pages beside each other, to be looked at."""
    folder.mkdir(parents=True, exist_ok=True)
    wide, high, across, down = 400, 566, 4, 2
    for start in range(0, len(shown), across * down):
        paper = Image.new("RGB", (wide * across, (high + 14) * down), "grey")
        for index, (name, page) in enumerate(shown[start : start + across * down]):
            x, y = index % across * wide, index // across * (high + 14)
            paper.paste(page.resize((wide - 4, high)), (x, y + 14))
            ImageDraw.Draw(paper).text((x + 2, y + 1), name, fill="white")
        paper.save(folder / f"sheet-{start // (across * down):02}.png")
