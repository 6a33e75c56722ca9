"""The whole pool: which people there are, in which jobs' pools they stand, and with which grade."""

import copy
import random

from .build import Builder
from .field import Field
from .fields import modules
from .locale_words import fits
from .names import pools
from .neighbours import NEIGHBOURS, NEIGHBOURS_OF_ADJACENT
from .people import Writer
from .strangers import strangers
from .text import Ledger

SEED = 20260521
GRADES = {"ideal": 4, "strong": 3, "partial": 2, "adjacent": 1, "junior": 1, "unrelated": 0, "keywords": 0}
ARCHETYPES = ["ideal"] * 2 + ["strong"] * 3 + ["partial"] * 3 + ["adjacent"] * 2 + ["junior"] * 2 + ["keywords"] * 2
# 40 % India, 15 % Gulf, 20 % United States, 10 % United Kingdom, 15 % elsewhere.
_REGIONS = ["india", "us", "india", "gulf", "other", "india", "us", "india", "uk", "india", "gulf", "us", "india", "other", "india", "us", "india", "gulf", "uk", "other"]
# Fields in which people work for themselves.
_FREELANCE = {"ios", "data", "back", "mktg", "legal", "acct", "teach", "hr"}
# People of far fields in each pool, a field.
_FAR = 2


def all_jobs():
    """The jobs, by name: {"name", "job"}."""
    return [{"name": module.NAME, "job": copy.deepcopy(module.JOB)} for module in sorted(modules(), key=lambda module: module.NAME)]


def _plan(field, archetype, number, rng):
    """What a person of the archetype shows and lists, and for how long they worked."""
    keys = list(field.keys)
    low, high = field.min_years * 12, field.max_years * 12
    plan = {"archetype": archetype, "trade": field.trade, "prose": rng.random() < 0.1, "oldest_first": rng.random() < 0.16,
            "size": rng.choice(["short", "medium", "medium", "long"]), "clients": bool(field.clients) and rng.random() < 0.75,
            "projects": rng.choice([0, 0, 1, 2, 2, 3]), "cert_chance": 0.5, "masters": rng.random() < 0.2}
    shown, listed, hidden = set(keys), set(keys), set()
    if archetype == "ideal":
        plan.update(months=rng.randint(low + 8, max(low + 20, high - 4)), cover=True, cert_chance=0.95, projects=max(1, plan["projects"]))
    elif archetype == "strong":
        hidden = set(rng.sample(keys, 1))
        shown -= hidden
        if rng.random() < 0.5:
            listed -= hidden
        plan.update(months=rng.randint(low, high + 20), cover=True, cert_chance=0.7)
    elif archetype == "partial":
        if number == 1:
            # Right skills, but about half of the years asked for.
            plan.update(months=max(10, int(low * rng.uniform(0.35, 0.55))), jobs=rng.choice([1, 2]))
            hidden = set(rng.sample(keys, 2))
        else:
            hidden = set(rng.sample(keys, max(3, len(keys) // 2)))
            plan.update(months=rng.randint(low, high), switched=number == 2)
        shown -= hidden
        listed -= set(sorted(hidden)[:-1])
    elif archetype == "adjacent":
        plan.update(trade=field.neighbour, months=rng.randint(max(24, low - 6), high), trade_skills=rng.sample(field.neighbour.skills, min(len(field.neighbour.skills), rng.randint(5, 9))))
        shown, listed = set(field.neighbour_keys), set(field.neighbour_keys)
        hidden = set(keys) - shown
        plan["projects"] = 0
        plan["clients"] = False
        plan["size"] = rng.choice(["short", "medium", "long", "long"])
    elif archetype == "junior":
        shown = set(rng.sample(keys, 2))
        listed = shown | set(rng.sample(keys, min(2, len(keys))))
        plan.update(months=rng.choice([0, 4, 6, 9]), jobs=1, projects=rng.choice([2, 3]), size=rng.choice(["short", "medium", "long"]), masters=False, cert_chance=0.4)
    elif archetype == "keywords":
        plan.update(months=rng.randint(20, high), projects=0)
    if archetype in ("strong", "partial", "ideal"):
        plan["freelance"] = rng.choice([0, 1]) if field.prefix in _FREELANCE and rng.random() < 0.18 else None
        plan["internship"] = plan["months"] < 80 and rng.random() < 0.3
    # A sentence may show only what the person can do; what is only listed stands in the skills section.
    plan["shown"] = shown
    plan["tags"] = shown if archetype != "junior" else set(keys)
    plan["listed"] = listed
    return plan


class _JuniorTrade:
    """A field's trade with its beginners' sentences in place of the others."""

    def __init__(self, trade):
        self.__dict__.update(trade.__dict__)
        self.duties = []
        for duty in trade.duties:
            if duty.level == "~":
                duty = copy.copy(duty)
                duty.level = ""
                self.duties.append(duty)

    def title(self, months, rng, frame):
        titles = self.titles["trainee"]
        return rng.choice([title for title in titles if fits(title, frame)] or titles)


def all_people():
    """Every made-up person, in a fixed order; see the corpus's README for the shape."""
    rng = random.Random(SEED)
    ledger = Ledger()
    builder = Builder(ledger, rng, pools())
    fields = sorted((Field(module) for module in modules()), key=lambda field: field.name)
    people = []
    counts = {}
    turn = 0
    for field in fields:
        writer = Writer(builder, field)
        numbers = {}
        for archetype in ARCHETYPES:
            number = numbers[archetype] = numbers.get(archetype, 0) + 1
            # Genders alternate within an archetype over all fields, so that no grade leans to one.
            gender = "fm"[counts.get(archetype, 0) % 2]
            counts[archetype] = counts.get(archetype, 0) + 1
            region = _REGIONS[turn % len(_REGIONS)]
            turn += 1
            plan = _plan(field, archetype, number, rng)
            if archetype == "junior":
                plan["trade"] = _JuniorTrade(field.trade)
                if plan["months"]:
                    plan["cover"] = False
            frame = builder.frame(region, gender)
            resume, extras, habits = writer.resume(frame, plan)
            people.append({"id": f"{field.prefix}-{archetype}-{number}", "job": field.name, "archetype": archetype, "gender": gender, "grades": {field.name: GRADES[archetype]},
                           "resume": resume, "extras": extras, "habits": habits})
    people += strangers(builder, _REGIONS, turn)
    _cross_grade(people, [field.name for field in fields])
    return people


def _cross_grade(people, jobs):
    """Puts neighbours, a few of every far field, and all strangers into each job's pool."""
    cores = {"ideal", "strong", "partial"}
    for position, person in enumerate(people):
        home = person["job"]
        for job in jobs:
            if job in person["grades"]:
                continue
            if home is None:
                person["grades"][job] = 0
                continue
            near = NEIGHBOURS.get((home, job), 0)
            if person["archetype"] in cores and near:
                person["grades"][job] = near
            elif person["archetype"] == "adjacent" and NEIGHBOURS_OF_ADJACENT.get((home, job), 0):
                person["grades"][job] = NEIGHBOURS_OF_ADJACENT[(home, job)]
            elif (position * 5 + jobs.index(job) * 3) % len(ARCHETYPES) < _FAR:
                person["grades"][job] = 0
