"""Looks at the drawn files as a person would: renders each and compares it with its clean twin."""

import csv
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops, ImageDraw

DPI = 144
LIMIT = 1_200_000
# Out of 255. Two percent grey is 5, ivory 13 in blue; what is under that is no contrast to an eye.
UNSEEN = 16
# Points. What stays under it reads as a speck of dust or a hairline.
SPECK = 1.7


def pictures(path, work):
    stem = work / path.parent.name / path.stem / "page"
    stem.parent.mkdir(parents=True)
    subprocess.run(
        ["pdftoppm", "-q", "-cropbox", "-r", str(DPI), "-png", str(path), str(stem)], check=True, capture_output=True
    )
    return [Image.open(page).convert("RGB") for page in sorted(stem.parent.glob("*.png"))]


def difference(before, after):
    if before.size != after.size:
        return None
    channels = ImageChops.difference(before, after).split()
    worst = ImageChops.lighter(ImageChops.lighter(*channels[:2]), channels[2])
    return worst.point(lambda value: 255 if value > UNSEEN else 0)


def tallest(mask):
    """The height in points of the tallest stretch of rows that differ."""
    exact = [mask.crop((0, y, mask.width, y + 1)).getbbox() is not None for y in range(mask.height)]
    best = run = 0
    for differs in exact:
        run = run + 1 if differs else 0
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
        return f"marks are {width:.1f} points wide" if width > 4 else None
    return None


def run(folder, cases, sheets):
    problems = []
    with open(folder / "cases.csv", encoding="utf-8") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    with TemporaryDirectory(prefix="attacks-") as name:
        work, cleans, shown = Path(name), {}, []
        for case in cases:
            if case.format != "pdf":
                continue
            place = "lookalike" if case.kind == "lookalike" else "attacked"
            file = f"{place}/{case.name}.pdf"
            row = rows.get(file)
            if row is None:
                problems.append(f"{file}: not in cases.csv")
                continue
            pages = pictures(folder / file, work)
            shown.append((case.name, pages[0]))
            if case.kind != "invisible":
                continue
            if row["clean"] not in cleans:
                cleans[row["clean"]] = pictures(folder / row["clean"], work)
            before = cleans[row["clean"]]
            blank = [Image.new("RGB", page.size, "white") for page in pages[len(before) :]]
            for number, (left, right) in enumerate(zip(before + blank, pages), 1):
                mask = difference(left, right)
                problem = "the page has another size" if mask is None else judge(case.seen, mask)
                if problem:
                    problems.append(f"{file}, page {number}: {problem}")
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
    print(f"{len(shown)} PDFs looked at, {size / 1e6:.2f} MB, {len(problems)} problems")
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
