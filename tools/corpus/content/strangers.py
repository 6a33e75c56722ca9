"""People of trades outside all jobs, in every pool at grade 0."""

from .career import spans
from .strangers_text import TRADES
from .text import items, lines


def strangers(builder, regions, turn):
    """One person a trade, in the order of the text."""
    rng = builder.rng
    people = []
    for number, trade in enumerate(TRADES, 1):
        region = regions[turn % len(regions)]
        turn += 1
        frame = builder.frame(region, "fm"[number % 2])
        titles, companies = items(trade["titles"]), items(trade["companies"])
        count = rng.choice([1, 2, 3])
        ranges = spans(rng.randint(30, 150), count, rng, current=rng.random() < 0.7, gap=rng.random() < 0.3)
        sentences = lines(trade["duties"])
        rng.shuffle(sentences)
        share = -(-len(sentences) // len(ranges))
        work = []
        for position, (start, end) in enumerate(ranges):
            job = {"name": companies[position % len(companies)], "position": titles[min(position, len(titles) - 1)], "startDate": _month(start)}
            if end is not None:
                job["endDate"] = _month(end)
            texts = [builder.one([line]) for line in sentences[position * share:(position + 1) * share]]
            job["highlights"] = [text for text in texts if text]
            work.append(job)
        education = builder.education(frame, {"other": trade["degrees"]}, "general", ranges[-1][0], False)
        tongues = builder.languages(frame)
        extras = {}
        if frame["home"] == "in":
            extras["schools"] = builder.schools(frame, int(education[-1]["endDate"]))
            for school in extras["schools"]:
                education.append({"institution": school["school"], "studyType": school["class"], "endDate": school["year"], "score": school["percentage"]})
            extras["personal"] = builder.personal(frame, int(education[0]["endDate"]), [entry["language"] for entry in tongues])
        resume = {"basics": builder.basics(frame, titles[0] if rng.random() < 0.5 else "", "")}
        if trade.get("summary"):
            resume["basics"]["summary"] = builder.one([trade["summary"]])
        resume["work"] = work
        resume["education"] = education
        resume["skills"] = [{"name": name} for name in items(trade["skills"])]
        if trade.get("certs"):
            resume["certificates"] = [{"name": name} for name in items(trade["certs"])]
        if tongues:
            resume["languages"] = tongues
        from .people import _region
        habits = {"region": _region(frame), "order": "newest", "size": "medium", "prose": False, "projects_in_work": False, "personal": "personal" in extras,
                  "schools": "schools" in extras, "non_latin_name": any(ord(ch) > 0x250 and not 0x1E00 <= ord(ch) <= 0x1EFF for ch in frame["name"])}
        people.append({"id": f"other-unrelated-{number}", "job": None, "archetype": "unrelated", "gender": frame["gender"], "grades": {}, "resume": resume, "extras": extras, "habits": habits})
    return people


def _month(index):
    return f"{index // 12:04d}-{index % 12 + 1:02d}"
