"""Validates a corpus: counts, size, labels, and that every file says what its truth claims."""

import csv
import json
import re
import subprocess
import unicodedata
import zipfile
from collections import Counter

from lxml import etree

LIMIT = 12_000_000
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def docx_text(path):
    """Text of body, headers and footers; struck-out text and the fallbacks of text boxes left out."""
    texts = []
    with zipfile.ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            if not re.match(r"word/(document|header\d*|footer\d*)\.xml", name):
                continue
            tree = etree.fromstring(archive.read(name))
            for fallback in list(tree.iter("{*}Fallback")):
                fallback.getparent().remove(fallback)
            for node in tree.iter(W + "t", W + "p", W + "tab", W + "br"):
                texts.append(node.text or "" if node.tag == W + "t" else "\n")
    return "".join(texts)


def pdf_text(path):
    plain = subprocess.run(["pdftotext", "-q", str(path), "-"], capture_output=True, check=True).stdout
    return plain.decode("utf-8", "replace")


def squeezed(text):
    """Without white space, hyphens and the ligatures and quotes that a producer may change."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    return re.sub(r"[\s\-‐‑–—\u00ad]+", "", text).casefold()


def claims(truth):
    basics = truth["basics"]
    yield "name", basics.get("name")
    yield "email", basics.get("email")
    yield "phone", basics.get("phone")
    for job in truth.get("work", []):
        yield "company", job.get("name")
        yield "position", job.get("position")
    for school in truth.get("education", []):
        yield "institution", school.get("institution")
        yield "degree", school.get("studyType")
        yield "area", school.get("area")
    for entry in truth.get("work", []) + truth.get("education", []):
        for key in ("startDate", "endDate"):
            yield "year", (entry.get(key) or "")[:4]
    for skill in truth.get("skills", []):
        for word in skill.get("keywords", [skill.get("name")]):
            yield "skill", word
    for project in truth.get("projects", []):
        yield "project", project.get("name")
    for certificate in truth.get("certificates", []):
        yield "certificate", certificate.get("name")


def said(claim, whole, words):
    """As it stands, or, where a narrow column broke it between other columns' lines, each of its words."""
    flat = squeezed(claim)
    # pdftotext gives Arabic letters in the order of the page, right to left.
    return flat in whole or all(
        squeezed(word) in words or squeezed(word) in whole
        for word in claim.split()
        if unicodedata.bidirectional(word.strip("()")[:1] or "x") != "AL"
    )


def run(corpus, rows):
    problems, counts = [], Counter()
    for stem, _, layout, _ in rows:
        path = corpus / "resumes" / f"{stem}.{layout.suffix}"
        truth_path = corpus / "truth" / f"{stem}.json"
        if not path.exists() or not truth_path.exists():
            problems.append(f"{stem}: missing file or truth")
            continue
        counts[layout.producer] += 1
        counts["." + layout.suffix] += 1
        truth = json.loads(truth_path.read_text(encoding="utf-8"))
        text = docx_text(path) if layout.suffix == "docx" else pdf_text(path)
        whole, words = squeezed(text), {squeezed(word) for word in text.split()}
        for kind, claim in claims(truth):
            if (
                claim
                and not said(claim, whole, words)
                and not (kind == "year" and re.search(r"[a-z'.]" + claim[2:], whole))
            ):
                problems.append(f"{stem} {layout.name}: {kind} {claim!r} is not in the file")
        # A narrow column may break an address before its last letters, and the next field may stick to it.
        for host in re.findall(r"[\w.+-]+@([\w.-]+\w)", text):
            if not "example.com".startswith(host) and not host.startswith("example.com"):
                problems.append(f"{stem}: address at {host} instead of example.com")
        if not truth["basics"].get("name") or not (truth.get("work") or truth.get("education") or truth.get("skills")):
            problems.append(f"{stem}: the truth is nearly empty")
    stray = {path.name for path in (corpus / "resumes").iterdir()} - {
        f"{stem}.{layout.suffix}" for stem, _, layout, _ in rows
    }
    problems.extend(f"{name}: not in the plan" for name in sorted(stray))
    with open(corpus / "labels.csv", encoding="utf-8") as file:
        labels = list(csv.DictReader(file))
    pools = Counter(label["job"] for label in labels)
    jobs = {path.stem for path in (corpus / "jobs").glob("*.json")}
    problems.extend(f"labels.csv: job {job} has no file" for job in set(pools) - jobs)
    problems.extend(f"job {job}: {count} labels, 40 wanted" for job, count in sorted(pools.items()) if count < 40)
    problems.extend(
        f"labels.csv: {label['resume']} does not exist"
        for label in labels
        if not (corpus / "resumes" / label["resume"]).exists()
    )
    size = sum(path.stat().st_size for path in corpus.rglob("*") if path.is_file())
    if size > LIMIT:
        problems.append(f"{size} bytes, {LIMIT} allowed")
    layouts = len({row[2].name for row in rows})
    print(
        f"{sum(count for key, count in counts.items() if key.startswith('.'))} resumes, {layouts} layouts, {size / 1e6:.1f} MB,",
        dict(counts),
    )
    print("labels per job:", dict(sorted(pools.items())))
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0
