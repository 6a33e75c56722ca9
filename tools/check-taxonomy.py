#!/usr/bin/env python3
"""Checks the tables of the skills taxonomy: five columns, known kinds, names and aliases that belong to one skill
only, and references that lead to a skill. Prints what is wrong, and how large the taxonomy is."""

import pathlib
import sys

KINDS = {
    "language", "framework", "tool", "platform", "method", "domain", "equipment", "standard", "credential", "task",
    "soft", "spoken",
}


def bare(text: str) -> str:
    return text.strip().lstrip("=?").strip()


def main() -> int:
    folder = pathlib.Path(__file__).parent.parent / "Sources/Scoring/Skills/Data"
    problems: list[str] = []
    owners: dict[str, str] = {}
    rows: list[tuple[str, str, list[str]]] = []
    aliased = linked = 0
    for path in sorted(folder.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line or line.startswith("#"):
                continue
            where = f"{path.name}:{number}"
            columns = line.split("\t")
            if len(columns) != 5:
                problems.append(f"{where}: {len(columns)} columns instead of 5")
                continue
            name, kind, aliases, shows, related = columns
            if kind not in KINDS:
                problems.append(f"{where}: unknown kind {kind!r}")
            forms = [name] + [a for a in aliases.split(";") if a.strip()]
            name = bare(name)
            for marked in forms:
                form = bare(marked)
                if not form:
                    problems.append(f"{where}: an empty name")
                    continue
                # A form that counts only as written may differ from another one by its case alone.
                owner = owners.setdefault(form if "=" in marked else form.casefold(), name)
                if owner != name:
                    problems.append(f"{where}: {form!r} of {name!r} belongs to {owner!r} already")
            references = [r.strip() for r in (shows + ";" + related).split(";") if r.strip()]
            rows.append((where, name, references))
            aliased += bool(aliases.strip())
            linked += bool(references)
    names = {name for _, name, _ in rows}
    seen: set[str] = set()
    for where, name, references in rows:
        if name in seen:
            problems.append(f"{where}: {name!r} is there twice")
        seen.add(name)
        for reference in references:
            if reference not in names:
                problems.append(f"{where}: {name!r} refers to {reference!r}, which is no skill")
            if reference == name:
                problems.append(f"{where}: {name!r} refers to itself")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(rows)} skills, {len(owners)} names and aliases, {aliased} with an alias, {linked} with a neighbour")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
