"""A field of work as authored in fields/NAME.py, read into lists."""

from .locale_words import fits
from .text import Duty, ProjectLine, columns, items, lines

LEVELS = ["trainee", "junior", "mid", "senior", "lead"]


class Trade:
    """Titles, duties and skills of one trade: a field's own, or its neighbour's."""

    def __init__(self, titles, duties, skills, certs="", summaries="", degrees=None):
        self.titles = {level: items(text) for level, text in titles.items()}
        self.duties = [Duty(line) for line in lines(duties)]
        self.skills = skills
        self.certs = [columns(line) for line in lines(certs)]
        self.summaries = [Duty(line) for line in lines(summaries)]
        self.degrees = degrees or {}

    def title(self, months, rng, frame):
        years = months / 12
        index = 0 if years < 0.9 else 1 if years < 3 else 2 if years < 6 else 3 if years < 10 else 4
        titles = self.titles[LEVELS[index]]
        return rng.choice([title for title in titles if fits(title, frame)] or titles)


class Field:
    def __init__(self, module):
        self.name = module.NAME
        self.prefix = module.PREFIX
        self.job = module.JOB
        self.kind = module.KIND
        # The trade in words that fit into an objective: "a position in ...".
        self.job_words = module.TRADE
        self.keys = {key: items(names) for key, names in module.KEYS.items()}
        self.trade = Trade(module.TITLES, module.DUTIES, [], module.CERTS, module.SUMMARIES, module.DEGREES)
        neighbour = module.NEIGHBOUR
        self.neighbour = Trade(
            neighbour["titles"], neighbour["duties"], items(neighbour["skills"]), neighbour.get("certs", ""),
            neighbour["summaries"], neighbour.get("degrees", module.DEGREES))
        self.neighbour_keys = neighbour.get("keys", "").split()
        self.more_skills = {group: items(names) for group, names in module.MORE_SKILLS.items()}
        self.companies = {region: items(names) for region, names in module.COMPANIES.items()}
        self.clients = items(getattr(module, "CLIENTS", ""))
        self.projects = [ProjectLine(line) for line in lines(module.PROJECTS)]
        self.awards = [columns(line) for line in lines(getattr(module, "AWARDS", ""))]
        self.publications = [columns(line) for line in lines(getattr(module, "PUBLICATIONS", ""))]
        self.profiles = getattr(module, "PROFILES", "")
        # Years that the posting asks for, for planning careers.
        self.min_years = module.YEARS[0]
        self.max_years = module.YEARS[1]
