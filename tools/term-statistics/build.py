#!/usr/bin/env python3
"""Writes Sources/Scoring/Profiles/Data/term-statistics.tsv: how much a word tells of a trade, from 0 to 500.

A word weighs by its rarity in English (package wordfreq, CC BY-SA 4.0): in full where the skills of few fields of work
use it, less for each further field (management, design), half where no skill has it, and next to nothing where every
resume uses it (register.txt). Words that are not in the table weigh `UNLISTED`, where its general words end.

Usage: python3 -m venv venv && venv/bin/pip install wordfreq && venv/bin/python tools/term-statistics/build.py
"""

import collections
import pathlib
import re

import wordfreq

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
SKILLS = ROOT / "Sources/Scoring/Skills/Data"
OUTPUT = ROOT / "Sources/Scoring/Profiles/Data/term-statistics.tsv"

# A word of this Zipf frequency or above (one in 1 600 000 words is 2.8, one in 6 300 is 5.2) weighs nothing.
COMMON = 6.2
UNLISTED = 100
MOST = 500
# Register words weigh this at most.
REGISTER = 20
# Half of the rarity of a word that no skill has: it may be of any trade.
GENERAL_SHARE = 0.5
# What a word of the taxonomy gains for being of a trade, and what it loses for each further field of work.
TRADE_GAIN = 60
FIELD_LOSS = 12
# Words of the taxonomy are listed from this many skills on; rarer ones are mostly names and misspellings.
LEAST_SKILLS = 2


def words(text: str) -> list[str]:
    return re.findall(r"[a-z][a-z0-9]*", text.lower())


def main() -> None:
    register = {w for line in (HERE / "register.txt").read_text().splitlines() if not line.startswith("#")
                for w in line.split()}
    skills: collections.Counter[str] = collections.Counter()
    fields: dict[str, set[str]] = collections.defaultdict(set)
    for path in sorted(SKILLS.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or line.count("\t") != 4:
                continue
            name, _, aliases, _, _ = line.split("\t")
            for word in set(words(name + " " + aliases)):
                skills[word] += 1
                fields[word].add(path.stem)

    table: dict[str, int] = {}
    general = [w for w in wordfreq.top_n_list("en", 6000) if re.fullmatch(r"[a-z]{2,}", w)]
    for word in set(general) | {w for w, n in skills.items() if n >= LEAST_SKILLS} | register:
        zipf = wordfreq.zipf_frequency(word, "en")
        rarity = (COMMON - zipf) * 100 if zipf else MOST
        if skills[word] >= LEAST_SKILLS:
            weight = rarity + TRADE_GAIN - FIELD_LOSS * (len(fields[word]) - 1)
        else:
            weight = min(UNLISTED, rarity * GENERAL_SHARE)
        weight = round(min(MOST, max(0, weight)))
        if word in register:
            weight = min(weight, REGISTER)
        if weight != UNLISTED:
            table[word] = weight

    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    with OUTPUT.open("w", encoding="utf-8", newline="\n") as out:
        out.write("# How much a word tells of a trade, 0 to 500; written by tools/term-statistics/build.py.\n")
        out.write("# Rarity in English after wordfreq 3 by Robyn Speer, licensed CC BY-SA 4.0; so is this table.\n")
        for word in sorted(table):
            out.write(f"{word}\t{table[word]}\n")
    print(f"{len(table)} words")


if __name__ == "__main__":
    main()
