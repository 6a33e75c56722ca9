"""Turns a field, an archetype and a plan into a resume."""

import re

from . import common, places
from .build import declaration, objective, place, volunteer
from .career import NOW, month_text, spans
from .keyword_lists import keyword_list, must_have_names, thin_work
from .locale_words import fits
from .text import expand, items

_COUNTS = {"short": (2, 2), "medium": (3, 4), "long": (4, 6)}


def years_text(months):
    return str(max(1, months // 12))


class Writer:
    """Writes the resumes of one field."""

    def __init__(self, builder, field):
        self.builder = builder
        self.field = field
        self.rng = builder.rng

    # -- pieces -------------------------------------------------------------------------------------------------

    def companies(self, group, home):
        own = self.field.companies
        here = list(own["other"] if group == "other" else own[group])
        earlier = list(own["india"] if home == "in" else own["other"]) if group == "gulf" else here
        self.rng.shuffle(here)
        self.rng.shuffle(earlier)
        # The last is taken first: firms of the home country before others.
        for firms in (here, earlier):
            firms.sort(key=lambda name: self.at_home(name, home))
        return here, earlier

    def at_home(self, company, home):
        return any(cue in company for cue in places.FIRM_CUES.get(home, "\0").split("|"))

    def dates(self, start, end, exact):
        day = (lambda: self.rng.choice([1, 1, 1, 2, 5, 10, 15, 16, 20])) if exact else (lambda: None)
        out = {"startDate": month_text(start, day())}
        if end is not None:
            out["endDate"] = month_text(end, self.rng.choice([14, 28, 28, 30]) if exact and end % 12 != 1 else 28 if exact else None)
        return out

    def work(self, frame, months, plan):
        """Dated jobs, newest first, that show plan["shown"]; returns them and the current title."""
        rng, field = self.rng, self.field
        size = plan["size"]
        count = plan.get("jobs") or max(1, min(5, round(months / 12 / rng.choice([1.5, 2.1, 3.0]))))
        here, earlier = self.companies(frame["group"], frame["home"])
        ranges = spans(months, min(count, len(here)), rng, current=rng.random() < 0.78, gap=rng.random() < 0.14, overlap=rng.random() < 0.1)
        exact = rng.random() < 0.14
        same = rng.random() < 0.22 and len(ranges) > 1
        used, out = set(), []
        missing = set(plan["shown"])
        low, high = _COUNTS[size]
        oldest = ranges[-1][0]
        # Months of the earlier trade do not make anybody senior in the new one.
        switched_after = (ranges[-1][1] or NOW) - oldest if len(ranges) > 1 else 0
        away = False
        for position, (start, end) in enumerate(ranges):
            so_far = (end if end is not None else NOW) - oldest
            trade = plan["trade"]
            if plan.get("switched") and position >= max(1, len(ranges) - 1):
                trade = field.neighbour
            if same and position == 1:
                company = out[0]["name"]
            else:
                away = away or frame["group"] == "gulf" and frame["home"] not in ("ae", "sa", "om") and position > 0 and rng.random() < 0.7
                company = (earlier if away and earlier else here or earlier).pop()
            if same and position == 1:
                location = out[0].get("location", "")
            else:
                where = frame["place"] if not away else place(frame["home"], rng) if frame["home"] in places.CITIES else None
                location = ", ".join(dict.fromkeys((where["city"], where["region"]))) if where and (position == 0 or rng.random() < 0.5) else ""
            if plan.get("switched") and trade is plan["trade"]:
                so_far -= switched_after
            title = trade.title(so_far + (8 if plan["archetype"] == "ideal" else 0), rng, frame)
            wanted = max(rng.randint(low, high), -(-len(missing) // (2 * max(1, len(ranges) - position))) if trade is plan["trade"] else low)
            if plan.get("cover") and position == len(ranges) - 1:
                wanted = max(wanted, len(missing))
            senior = so_far > 70
            texts, left = self.builder.sentences(trade.duties, plan["tags"], wanted, senior, missing, used, frame)
            if trade is plan["trade"]:
                missing = left
            if frame["group"] == "other" and not self.at_home(company, frame["home"]):
                location = ""
            if plan.get("freelance") == position and len(ranges) > 1 and not (same and position < 2):
                company = rng.choice(["Freelance", "Self-employed", "Freelance / Independent"])
                location = ""
            job = {"name": company, "position": title}
            if location and rng.random() < 0.75:
                job["location"] = location
            job.update(self.dates(start, end, exact))
            if plan["prose"]:
                job["summary"] = " ".join(texts)
            else:
                if rng.random() < 0.15 and len(texts) > 2:
                    job["summary"] = texts.pop(0)
                job["highlights"] = texts
            if plan.get("clients") and field.clients and frame["group"] not in ("us", "uk") and position < 2 and trade is plan["trade"]:
                nested = self.projects(plan, 1 if position else rng.choice([1, 2]), plan["used_projects"], frame)
                if nested:
                    job["projects"] = [{"name": entry["name"], "client": rng.choice(field.clients), "role": title,
                                        "description": entry["description"], "highlights": entry.get("highlights", [])} for entry in nested]
            out.append(job)
        if plan.get("internship"):
            texts = [duty.text for duty in field.trade.duties if duty.level == "~" and duty.tags <= plan["tags"] and fits(duty.text, frame)]
            texts = [text for text in (self.builder.one([text]) for text in rng.sample(texts, min(2, len(texts)))) if text]
            begin = oldest - rng.randint(7, 10)
            if texts:
                out.append({"name": rng.choice(here + earlier or list(field.companies["other"])), "position": rng.choice(field.trade.titles["trainee"]),
                            **self.dates(begin, begin + rng.randint(2, 5), exact), "highlights": texts})
        return out, oldest, missing

    def projects(self, plan, count, used, frame):
        rng = self.rng
        beginner = plan["archetype"] == "junior"
        allowed = [line for line in self.field.projects if line.tags <= plan["tags"] and line.line not in used and (line.level != "!" or not beginner) and (line.level != "~" or beginner) and fits(line.line, frame)]
        allowed.sort(key=lambda line: (self.builder.ledger.lines[line.line], rng.random()))
        out = []
        for line in allowed[:count]:
            used.add(line.line)
            self.builder.ledger.lines[line.line] += 1
            name = expand(line.name, rng)
            description = self.builder.one([line.description])
            highlights = [text for text in (self.builder.one([text]) for text in line.highlights) if text]
            if description is None:
                continue
            entry = {"name": name, "description": description}
            if highlights:
                entry["highlights"] = highlights
            if line.keywords and rng.random() < 0.7:
                entry["keywords"] = line.keywords
            out.append(entry)
        return out

    def skills(self, plan, trade_skills, frame):
        rng, field = self.rng, self.field
        listed = []
        for key in field.keys:
            if key in plan["listed"]:
                names = [name for name in field.keys[key] if fits(name, frame)] or field.keys[key]
                listed += rng.sample(names, min(len(names), rng.choice([1, 1, 2])))
        listed += trade_skills
        more = [name for names in field.more_skills.values() for name in names if fits(name, frame)]
        extra = rng.sample(more, min(len(more), rng.randint(2, 6)))
        listed = list(dict.fromkeys(listed + extra))
        rng.shuffle(listed)
        return self.shaped(listed)

    def shaped(self, listed):
        rng = self.rng
        if rng.random() < 0.42:
            groups = rng.choice([["Core skills", "Tools"], ["Professional", "Other"], ["Technical Skills"], ["Expertise", "Working knowledge"], ["Strong", "Familiar with"]])
            cut = len(listed) if len(groups) == 1 else max(1, len(listed) * 2 // 3)
            parts = [listed[:cut], listed[cut:]]
            return [{"name": name, "keywords": part} for name, part in zip(groups, parts) if part]
        leveled = rng.random() < 0.12
        return [{"name": name, **({"level": rng.choice(["Expert", "Advanced", "Intermediate", "Good"])} if leveled else {})} for name in listed]

    def certificates(self, trade, tags, chance, since, frame):
        rng = self.rng
        fitting = [cert for cert in trade.certs if {tag for tag in cert[0].split() if tag != "*"} <= tags and fits(cert[1], frame) and fits(cert[2], frame)]
        if not fitting or rng.random() > chance:
            return []
        out = []
        for _, name, issuer in rng.sample(fitting, min(len(fitting), rng.choice([1, 2, 2, 3]))):
            entry = {"name": name}
            if issuer and rng.random() < 0.75:
                entry["issuer"] = issuer
            if rng.random() < 0.7:
                entry["date"] = rng.choice([f"{rng.randint(since, 2026)}", month_text(rng.randint(since * 12, NOW))])
            out.append(entry)
        return out

    def summary(self, trade, tags, months, title, count, frame):
        rng = self.rng
        beginner = months < 12
        fitting = [duty.text for duty in trade.summaries if duty.tags <= tags and (duty.level == "~") == beginner and not ("<years>" in duty.text and months < 24) and fits(duty.text, frame)]
        out = []
        for line in sorted(fitting, key=lambda line: (self.builder.ledger.lines[line], rng.random())):
            text = self.builder.one([line], years=years_text(months), title=title) if len(out) < count else None
            if text:
                out.append(text)
        return out

    # -- a whole resume -----------------------------------------------------------------------------------------

    def resume(self, frame, plan):
        """The JSON Resume, its extras and its habits."""
        rng, field, builder = self.rng, self.field, self.builder
        trade = plan["trade"]
        months = plan["months"]
        plan["used_projects"] = set()
        thin = plan["archetype"] == "keywords"
        if thin:
            work, oldest, title = thin_work(self, months)
        elif months:
            work, oldest, missing = self.work(frame, months, plan)
            title = work[0]["position"]
            if missing and plan.get("cover"):
                raise ValueError(f"{field.name} {plan['archetype']}: no sentence shows {sorted(missing)}")
        else:
            work, oldest, title = [], NOW - rng.randint(1, 8), rng.choice(trade.titles["trainee"])
        # Nothing is earned before the career begins, and most of it in the last ten years.
        since = min(2026, max(2015, oldest // 12))
        degrees = trade.degrees if not thin else {"other": "B.A @ Sociology; High School Diploma; B.Sc @ Zoology", "india": "B.A @ History; B.Com; B.Sc @ Zoology; B.A"}
        education = builder.education(frame, degrees, field.kind if not thin else "general", oldest, plan.get("masters", False))
        graduated = int(education[-1]["endDate"])
        tongues = builder.languages(frame)
        claim = ""
        if thin:
            # Half of them call themselves by the posting's title; most claim in the summary what no job shows.
            title = field.job["title"].split(" (")[0] if rng.random() < 0.5 else title
            names = must_have_names(field)
            picked = rng.sample(names, min(len(names), rng.randint(3, 6)))
            claim = rng.choice(["", "Expert in {}.", "Strong knowledge of {}.", "Skilled in {}."]).format(", ".join(picked[:-1]) + " and " + picked[-1])
        extras, habits = {}, {"region": _region(frame), "order": "oldest" if plan["oldest_first"] else "newest", "size": plan["size"], "prose": plan["prose"]}
        india = frame["home"] in ("in", "pk", "bd") or frame["home"] in ("eg", "ph", "lk") and frame["group"] == "gulf"
        if frame["home"] == "in" and rng.random() < 0.55:
            extras["schools"] = builder.schools(frame, graduated)
            for school in extras["schools"]:
                education.append({"institution": school["school"], "studyType": school["class"], "endDate": school["year"], "score": school["percentage"]})
        resume = {"basics": builder.basics(frame, title if rng.random() < 0.5 else "", field.profiles)}
        wants_summary = rng.random()
        if not thin and wants_summary < 0.65:
            texts = self.summary(trade, plan["tags"], months, title, {"short": 1, "medium": 2, "long": 3}[plan["size"]], frame)
            if texts:
                resume["basics"]["summary"] = " ".join(texts)
                if rng.random() < 0.25 and len(texts) > 1:
                    extras["summary_lines"] = texts
        if claim:
            resume["basics"]["summary"] = claim
        if (india or frame["group"] == "gulf") and wants_summary > 0.45:
            text = objective(builder, field.job_words)
            if text:
                extras["objective"] = text
        resume["work"] = work
        resume["education"] = education
        resume["skills"] = keyword_list(field, rng) if thin else [] if rng.random() < 0.06 else self.skills(plan, plan.get("trade_skills", []), frame)
        if plan["projects"] and not thin:
            projects = self.projects(plan, plan["projects"], plan["used_projects"], frame)
            if projects:
                dated = rng.random() < 0.5
                for entry in projects:
                    if dated:
                        begin = rng.randint(max(oldest - 10, NOW - 60), NOW - 6)
                        entry["startDate"] = month_text(begin)
                        entry["endDate"] = month_text(min(NOW, begin + rng.randint(2, 11)))
                    if field.profiles == "code" and rng.random() < 0.3:
                        entry["url"] = "https://projects.example.com/" + "-".join(re.findall(r"[a-z0-9]+", entry["name"].lower()))
                resume["projects"] = projects
        certificates = [] if thin else self.certificates(trade, plan["tags"], plan["cert_chance"], since, frame)
        if certificates:
            resume["certificates"] = certificates
        if tongues:
            resume["languages"] = tongues
        if field.awards and not thin and plan["trade"] is field.trade and months > 12 and rng.random() < 0.3:
            award, awarder, text = rng.choice(field.awards)
            text = builder.one([text])
            if text:
                resume["awards"] = [{"title": award, "awarder": awarder, "date": str(rng.randint(since, 2026)), "summary": text}]
        if field.publications and not thin and plan["trade"] is field.trade and rng.random() < 0.22:
            name, publisher, text = rng.choice(field.publications)
            text = builder.one([text])
            if text:
                resume["publications"] = [{"name": name, "publisher": publisher, "releaseDate": str(rng.randint(since, 2026)), "summary": text}]
        if rng.random() < 0.2:
            helped = volunteer(builder, frame)
            if helped:
                resume["volunteer"] = helped
        if not india and rng.random() < 0.2:
            resume["interests"] = [{"name": name} for name in rng.sample(items(common.HOBBIES), rng.randint(2, 4))]
        if india and rng.random() < 0.8 or frame["group"] in ("gulf",) or _region(frame) in ("africa", "seasia") and rng.random() < 0.4:
            extras["personal"] = builder.personal(frame, graduated, [entry["language"] for entry in tongues])
        if india and rng.random() < 0.65:
            text = declaration(builder, field.job_words)
            if text:
                extras["declaration"] = text
                extras["place"] = frame["place"]["city"]
        if india and rng.random() < 0.4:
            extras["hobbies"] = rng.sample(items(common.HOBBIES), rng.randint(2, 4))
        if india and rng.random() < 0.35:
            extras["strengths"] = rng.sample(items(common.STRENGTHS), rng.randint(3, 5))
        if rng.random() < 0.12:
            extras["references"] = ["Available on request"] if rng.random() < 0.6 else [f"{rng.choice(builder.fathers)}, {rng.choice(['former manager', 'head of department', 'site in-charge'])}, ref{rng.randint(10, 99)}@example.com"]
        if plan["oldest_first"]:
            resume["work"] = list(reversed(resume["work"]))
        habits["projects_in_work"] = any("projects" in job for job in work)
        habits["personal"] = "personal" in extras
        habits["schools"] = "schools" in extras
        habits["non_latin_name"] = any(ord(ch) > 0x250 and not 0x1E00 <= ord(ch) <= 0x1EFF for ch in frame["name"])
        return {key: value for key, value in resume.items() if value}, extras, habits


def _region(frame):
    from .places import REGION
    return REGION[frame["country"]]
