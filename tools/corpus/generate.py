#!/usr/bin/env python3
"""Generates corpus/: resumes in many layouts from several producers, their truth, the jobs and the graded labels."""

import argparse
import copy
import csv
import json
import os
import shutil
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
PYTHON = HERE / ".venv" / "bin" / "python"
if PYTHON.exists() and sys.prefix == sys.base_prefix:
    os.execv(PYTHON, [str(PYTHON), *sys.argv])  # setup.sh's environment has the packages

import check  # noqa: E402
import signs  # noqa: E402
from compose import Composer  # noqa: E402
from content import all_jobs, all_people  # noqa: E402
from files import settle  # noqa: E402
from layouts import LAYOUTS, assign  # noqa: E402
from portrait import portrait  # noqa: E402
from producers import canvas, latex, odt, office, web, word  # noqa: E402
from style import style_for  # noqa: E402

CORPUS = HERE.parent.parent / "corpus"


def plan():
    """Rows of (stem, person, layout, layout that composes): a twin is drawn by another producer, but composed as its sibling."""
    rows, late = [], []
    for person, layout, twin in assign(all_people()):
        rows.append((person, layout, layout))
        if twin:
            late.append((person, twin, layout))
    step = max(1, len(rows) // (len(late) + 1))
    for index, row in enumerate(late):
        rows.insert((index + 1) * step, row)
    return [(f"r{number:03}", *row) for number, row in enumerate(rows, 1)]


def composed(person, layout, drawn):
    style = style_for(person, layout)
    if style.name_place == "label":
        style.contact = "labels"
    composer = Composer(person, style)
    document, truth = composer.compose(layout.side, layout.rail)
    for key, value in drawn.forced.get("words", {}).items():
        style.words[key] = value
    rng = composer.rng
    document.page_numbers = rng.random() < 0.35
    if rng.random() < 0.15:
        document.running_header = f"{truth['basics']['name']} - {rng.choice(['Resume', 'Curriculum Vitae', 'CV'])}"
    if rng.random() < (0.14 if style.region in ("india", "gulf", "eu", "africa", "seasia", "latam") else 0.03):
        document.picture = portrait(rng)
    style.words["size"] = rng.choice(
        [10, 10, 10.5, 11] if layout.producer in ("word", "office", "odt", "odt_docx") else [9.5, 10, 10]
    )
    style.words["moderncv"] = rng.choice(["classic", "casual", "banking"])
    style.words["icons"] = rng.choice(["marvosym", "letters"])
    style.words["color"] = rng.choice(["blue", "green", "grey", "burgundy", "black"])
    return document, style, truth


def render(rows, resumes, truths, work, jobs):
    """Draws the rows: single producers side by side, LibreOffice in batches."""
    batches = {"odt": [], "office": [], "odt_docx": []}
    alone = []
    for stem, person, layout, by in rows:
        document, style, truth = composed(person, by, layout)
        (truths / f"{stem}.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        path = resumes / f"{stem}.{layout.suffix}"
        if layout.producer == "office":
            source = work / f"{stem}.docx"
            word.render(copy.deepcopy(document), style, layout.template, source, work)
            batches["office"].append(source)
        elif layout.producer in ("odt", "odt_docx"):
            folder = work / layout.producer
            folder.mkdir(exist_ok=True)
            source = folder / f"{stem}.fodt"
            odt.write(document, style, source, signs.NAME if layout.producer == "odt" else None)
            batches[layout.producer].append(source)
        else:
            alone.append((layout, document, style, truth, path))

    failures = []

    def draw(row):
        try:
            produce(*row)
        except Exception as error:  # one bad file must not hide the others
            failures.append(f"{row[-1].name} ({row[0].name}): {error}")

    def produce(layout, document, style, truth, path):
        if layout.producer == "latex":
            latex.render(document, style, layout.template, path, work, truth)
        else:
            {"word": word, "web": web, "canvas": canvas}[layout.producer].render(
                document, style, layout.template, path, work
            )

    # ReportLab's fonts are registered in this process, so only the producers that start programs run beside each other.
    quick = [row for row in alone if row[0].producer in ("word", "canvas")]
    for row in quick:
        draw(row)
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(draw, [row for row in alone if row not in quick]))
    office.convert(batches["odt"] + batches["office"], "pdf", resumes, work)
    office.convert(batches["odt_docx"], "docx", resumes, work)
    return failures


def write_jobs(corpus):
    folder = corpus / "jobs"
    folder.mkdir(parents=True, exist_ok=True)
    for job in all_jobs():
        (folder / f"{job['name']}.json").write_text(
            json.dumps(job["job"], ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )


def write_labels(corpus, rows):
    with open(corpus / "labels.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["job", "resume", "grade"])
        labels = [
            (job, f"{stem}.{layout.suffix}", grade)
            for stem, person, layout, _ in rows
            for job, grade in person["grades"].items()
        ]
        writer.writerows(sorted(labels))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", help="one file's stem, such as r017 (may be repeated)")
    parser.add_argument("--layout", action="append", choices=sorted(LAYOUTS), help="only files of this layout")
    parser.add_argument("--check", action="store_true", help="draw nothing; validate what corpus/ holds")
    parser.add_argument("--plan", action="store_true", help="print which person gets which layout")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--jobs", type=int, default=2, help="programs that run at once")
    options = parser.parse_args()
    rows = plan()
    if options.plan:
        for stem, person, layout, _ in rows:
            print(stem, layout.suffix, layout.name, person["id"], sep="\t")
        return 0
    if options.check:
        return check.run(options.corpus, rows)
    part = [
        row
        for row in rows
        if (not options.only or row[0] in options.only) and (not options.layout or row[2].name in options.layout)
    ]
    resumes, truths = options.corpus / "resumes", options.corpus / "truth"
    if len(part) == len(rows):
        for folder in (resumes, truths, options.corpus / "jobs"):
            shutil.rmtree(folder, ignore_errors=True)
    resumes.mkdir(parents=True, exist_ok=True)
    truths.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="corpus-") as work:
        failures = render(part, resumes, truths, Path(work), options.jobs)
    for stem, _, layout, _ in part:
        if (resumes / f"{stem}.{layout.suffix}").exists():
            settle(resumes / f"{stem}.{layout.suffix}")
    write_jobs(options.corpus)
    write_labels(options.corpus, rows)
    print(f"{len(part)} resumes:", dict(Counter(row[2].producer for row in part)))
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
