#!/usr/bin/env python3
"""Writes corpus/attacks/: resumes with hidden, repeated, addressed or miscoded text, their clean twins, and honest look-alikes."""

import argparse
import csv
import os
import shutil
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
PYTHON = HERE.parent / ".venv" / "bin" / "python"
if PYTHON.exists() and sys.prefix == sys.base_prefix:
    os.execv(PYTHON, [str(PYTHON), *sys.argv])  # setup.sh's environment has the packages

import check
import encoding_pdf  # noqa: F401
import invisible_docx  # noqa: F401
import invisible_pdf  # noqa: F401
import lookalike_docx  # noqa: F401
import lookalike_pdf  # noqa: F401
import visible_docx  # noqa: F401
import visible_pdf  # noqa: F401
from cases import CASES
from letter import LETTERS
from sheet import BASES

FOLDER = HERE.parent.parent.parent / "corpus" / "attacks"
COLUMNS = ["file", "clean", "kind", "trick", "flag", "words", "page", "job"]


def base(case):
    return (BASES if case.format == "pdf" else LETTERS)[case.base]()


def clean_bytes(case):
    document = base(case)
    if case.scene:
        case.scene(document)
    return document.bytes()


def draw(case):
    """The file's bytes and the words that were planted in it, or that have to be read from it."""
    document = base(case)
    if case.scene:
        case.scene(document)
    words = case.draw(document, document.person.plant(case.plant))
    return document.bytes(), words or case.words or document.person.planted, document.person.job


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--check", action="store_true", help="draw nothing; look at what the folder holds")
    parser.add_argument("--sheets", type=Path, help="with --check: write contact sheets of all pages into this folder")
    options = parser.parse_args()
    if options.check:
        return check.run(options.folder, CASES, options.sheets)
    shutil.rmtree(options.folder, ignore_errors=True)
    for name in ("clean", "attacked", "lookalike"):
        (options.folder / name).mkdir(parents=True)
    rows, names = [], set()
    for case in CASES:
        data, words, job = draw(case)
        place = "lookalike" if case.kind == "lookalike" else "attacked"
        file = f"{place}/{case.name}.{case.format}"
        assert file not in names, file
        names.add(file)
        (options.folder / file).write_bytes(data)
        clean = ""
        if case.kind != "lookalike":
            clean = f"clean/{case.clean}.{case.format}"
            (options.folder / clean).write_bytes(clean_bytes(case))
        rows.append([file, clean, case.kind, case.trick, case.flag, ";".join(words), case.page, job])
    with open(options.folder / "cases.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows)
    size = sum(path.stat().st_size for path in options.folder.rglob("*") if path.is_file())
    print(f"{len(rows)} cases, {size / 1e6:.2f} MB,", dict(Counter(f"{case.format} {case.kind}" for case in CASES)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
