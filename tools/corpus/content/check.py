"""Checks the authored content: run `python3 tools/corpus/content/check.py`. Fails with a sentence on the first broken rule."""

import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from content import all_jobs, all_people  # noqa: E402
from content.career import NOW  # noqa: E402
from content.text import MOST_USES  # noqa: E402

ARCHETYPES = {"ideal", "strong", "partial", "adjacent", "junior", "unrelated", "keywords"}
SHARES = {"india": 0.40, "gulf": 0.15, "us": 0.20, "uk": 0.10}
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def need(condition, message):
    if not condition:
        raise SystemExit("check failed: " + message)


def sentences(resume, extras):
    """Every sentence that a resume says at length; names of things are not sentences."""
    texts = [resume["basics"].get("summary", ""), extras.get("objective", ""), extras.get("declaration", "")]
    for job in resume.get("work", []):
        texts += [job.get("summary", "")] + job.get("highlights", [])
        for project in job.get("projects", []):
            texts += [project["description"]] + project["highlights"]
    for project in resume.get("projects", []):
        texts += [project["description"]] + project.get("highlights", [])
    for section in ("awards", "publications", "volunteer"):
        texts += [entry.get("summary", "") for entry in resume.get(section, [])]
    for text in texts:
        yield from (part for part in re.split(r"(?<=[.!?])\s+(?=[A-Z])", text) if len(part.split()) > 3)


def check_person(person):
    who = person["id"]
    resume = person["resume"]
    need(resume["basics"]["name"].strip(), f"{who} has no name")
    need(resume["basics"]["email"].endswith("@example.com"), f"{who} has an address outside example.com")
    need(not re.search(r"@(?!example\.com)[\w.-]+\.\w", json.dumps(person, ensure_ascii=False)), f"{who} names an address outside example.com")
    need(re.search(r"\d{3}", resume["basics"]["phone"]), f"{who} has no phone")
    need(all(0 <= grade <= 4 for grade in person["grades"].values()), f"{who} has a grade outside 0 to 4")
    for section in ("work", "education", "projects", "volunteer"):
        for entry in resume.get(section, []):
            start, end = entry.get("startDate"), entry.get("endDate")
            for date in (start, end):
                need(date is None or _DATE.fullmatch(date), f"{who} has the date {date}")
            if start and end:
                width = min(len(start), len(end))
                need(start[:width] <= end[:width], f"{who} has a {section} entry that ends ({end}) before it starts ({start})")
    starts = [job["startDate"][:7] for job in resume.get("work", [])]
    order = starts if person["habits"]["order"] == "oldest" else starts[::-1]
    need(order == sorted(order), f"{who} does not list jobs {person['habits']['order']} first")
    for job in resume.get("work", []):
        need(job["name"] and job["position"] and job["startDate"], f"{who} has a job that is not whole")
    need("{" not in json.dumps(resume["work"] if "work" in resume else []).replace('{"', "").replace("{}", ""), f"{who} shows a template's brace")
    need("<" not in resume["basics"].get("summary", "") and "|" not in resume["basics"].get("summary", ""), f"{who} shows a template's slot")


def worked_months(resume):
    """Months with any job, overlaps counted once; a current job runs to the corpus's fixed month."""
    months = set()
    for job in resume.get("work", []):
        start = month_number(job["startDate"])
        end = month_number(job["endDate"]) if "endDate" in job else NOW
        months.update(range(start, max(end, start + 1)))
    return len(months)


def month_number(date):
    return int(date[:4]) * 12 + int(date[5:7]) - 1


def check_archetype(person, job):
    """The archetypes mean what they say: length of the career, and no evidence behind a keyword list."""
    who, resume, kind = person["id"], person["resume"], person["archetype"]
    months = worked_months(resume)
    least = job["min_experience"] * 12
    if kind in ("ideal", "strong"):
        need(months >= least - 3, f"{who} has worked {months} months of {least}")
    if kind == "junior":
        need(months <= 12, f"{who} has worked {months} months, too many for a beginner")
    if kind == "keywords":
        told = json.dumps(resume["work"]).lower()
        for skill in job.get("must_have_skills", []):
            label = skill if isinstance(skill, str) else skill["label"]
            need(not re.search(r"\b" + re.escape(label.lower()) + r"\b", told), f"{who} shows {label} in work")


def main():
    jobs, people = all_jobs(), all_people()
    need(json.dumps(people) == json.dumps(all_people()), "two calls give different people")
    names = {job["name"] for job in jobs}
    need(len(jobs) >= 14 and "ios-engineer" in names, "fewer than 14 jobs, or no ios-engineer")
    need(len(people) >= 200, f"only {len(people)} people")
    for job in jobs:
        words = len(re.sub(r"<[^>]+>", " ", job["job"].get("description") or job["job"]["jd_html"]).split())
        need(150 <= words <= 400, f"the posting of {job['name']} has {words} words")
        weights = job["job"].get("score_weight")
        need(weights is None or round(sum(float(value) for value in weights.values()), 6) == 1, f"the weights of {job['name']} do not sum to 1")
    for field in ("id",):
        need(len({person[field] for person in people}) == len(people), f"two people share an {field}")
    for key in ("name", "email"):
        repeated = [value for value, count in Counter(person["resume"]["basics"][key].lower() for person in people).items() if count > 1]
        need(not repeated, f"two people share the {key} {repeated}")
    postings = {job["name"]: job["job"] for job in jobs}
    uses = defaultdict(set)
    genders = defaultdict(Counter)
    for person in people:
        check_person(person)
        if person["job"]:
            check_archetype(person, postings[person["job"]])
        for sentence in set(sentences(person["resume"], person["extras"])):
            uses[sentence].add(person["id"])
    for sentence, users in uses.items():
        need(len(users) <= MOST_USES, f"{len(users)} resumes say: {sentence}")
    for job in jobs:
        pool = [person for person in people if job["name"] in person["grades"]]
        need(len(pool) >= 40, f"{job['name']} has only {len(pool)} labels")
        own = {person["archetype"] for person in pool if person["job"] == job["name"] or person["archetype"] == "unrelated"}
        need(own == ARCHETYPES, f"{job['name']} lacks {ARCHETYPES - own}")
    regions = Counter(person["habits"]["region"] for person in people)
    for region, share in SHARES.items():
        need(abs(regions[region] / len(people) - share) < 0.04, f"{region} has {regions[region]} of {len(people)} people")
    for person in people:
        genders[person["archetype"]][person["gender"]] += 1
    for archetype, count in genders.items():
        need(abs(count["f"] - count["m"]) <= 1, f"{archetype} leans to one gender: {dict(count)}")
    lengths = defaultdict(list)
    for person in people:
        lengths[person["archetype"]].append(len(json.dumps(person["resume"], ensure_ascii=False)))
    report(jobs, people, uses, regions, lengths)


def report(jobs, people, uses, regions, lengths):
    print(f"{len(jobs)} jobs, {len(people)} people, {sum(len(person['grades']) for person in people)} labels, {len(uses)} distinct sentences, "
          f"{sum(len(users) for users in uses.values()) / len(uses):.2f} uses a sentence")
    print("regions", dict(regions))
    for job in jobs:
        grades = Counter(person["grades"][job["name"]] for person in people if job["name"] in person["grades"])
        print(f"  {job['name']:34s} {sum(grades.values()):3d} labels", dict(sorted(grades.items())))
    for archetype, values in lengths.items():
        values.sort()
        print(f"  {archetype:10s} {len(values):3d} people, characters of JSON: least {values[0]}, median {values[len(values) // 2]}, most {values[-1]}")
    sections = Counter(section for person in people for section in person["resume"])
    print("sections", dict(sections))
    print("extras", dict(Counter(key for person in people for key in person["extras"])))


if __name__ == "__main__":
    main()
